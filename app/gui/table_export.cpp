#include "app/gui/table_export.h"

#include "widgets/banner.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace isthmus {
namespace {

QString exportText(const char* text)
{
    return QCoreApplication::translate("isthmus::export", text);
}

} // namespace

void saveText(QWidget* parent, const Dialogs& dialogs, Banner* banner, const QString& suggested,
              const QString& filter, std::function<QString()> text)
{
    const QString path =
        dialogs.saveFile(parent, exportText(QT_TRANSLATE_NOOP("isthmus::export", "Save")), suggested, filter);
    if (path.isEmpty())
        return;
    const QPointer<Banner> where(banner);
    QThreadPool::globalInstance()->start([path, where, text = std::move(text)] {
        QSaveFile file(path);
        const QByteArray bytes = text().toUtf8();
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const QString reason = file.errorString();
        QMetaObject::invokeMethod(
            qApp,
            [where, path, saved, reason] {
                if (!where)
                    return;
                if (saved)
                    where->show(Banner::Kind::Notice,
                                exportText(QT_TRANSLATE_NOOP("isthmus::export", "Saved as %1.")).arg(path));
                else
                    where->show(Banner::Kind::Failure,
                                exportText(QT_TRANSLATE_NOOP("isthmus::export", "%1 cannot be written: %2."))
                                    .arg(path, reason),
                                exportText(QT_TRANSLATE_NOOP("isthmus::export", "Choose another folder.")));
            },
            Qt::QueuedConnection);
    });
}

void saveTable(QWidget* parent, const Dialogs& dialogs, Banner* banner, const QString& suggested,
               std::function<QString()> text)
{
    saveText(parent, dialogs, banner, suggested,
             exportText(QT_TRANSLATE_NOOP("isthmus::export", "Table (*.csv);;All files (*)")),
             std::move(text));
}

} // namespace isthmus

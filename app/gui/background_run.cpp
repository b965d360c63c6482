#include "app/gui/background_run.h"

#include "widgets/text_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace isthmus {
namespace {

QString backgroundText(const char* text)
{
    return QCoreApplication::translate("isthmus::background", text);
}

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

bool isResumable(const JobSpec& spec)
{
    return spec.kind == "laten" || spec.kind == "postpkt" || spec.kind == "init-study";
}

JobSpec resumed(JobSpec spec)
{
    if (isResumable(spec))
        spec.parameters["resume"] = true;
    return spec;
}

QString commandLineProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/isthmus-cli");
    for (const QString& place :
         {beside, QCoreApplication::applicationDirPath() + QStringLiteral("/../cli/isthmus-cli")}) {
        if (QFileInfo(place).isExecutable())
            return QFileInfo(place).canonicalFilePath();
    }
    return QStandardPaths::findExecutable(QStringLiteral("isthmus-cli"));
}

QString shellCommand(const JobSpec& spec, const QString& project)
{
    // The specification comes through standard input, so that no file has to be written first.
    QString command = QStringLiteral("printf %s ") + quoted(qstr(spec.toJson().dump())) +
                      QStringLiteral(" | isthmus-cli run /dev/stdin");
    if (!project.isEmpty())
        command += QStringLiteral(" --project ") + quoted(project);
    return command;
}

QString backgroundFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/isthmus/background");
}

QString startInBackground(const BackgroundRuns& runs, const QString& folder)
{
    const QString program = commandLineProgram();
    if (program.isEmpty())
        return backgroundText(
            QT_TRANSLATE_NOOP("isthmus::background", "isthmus-cli is not installed beside this program."));
    const QString stem = folder + QLatin1Char('/') +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!QDir().mkpath(folder))
        return backgroundText(QT_TRANSLATE_NOOP("isthmus::background", "%1 cannot be written.")).arg(folder);
    QStringList commands;
    for (std::size_t i = 0; i < runs.jobs.size(); ++i) {
        const QString file = QStringLiteral("%1-%2.json").arg(stem).arg(i + 1);
        QSaveFile spec(file);
        if (!spec.open(QIODevice::WriteOnly) ||
            spec.write(QByteArray::fromStdString(resumed(runs.jobs[i]).toJson().dump(2))) < 0 ||
            !spec.commit())
            return backgroundText(QT_TRANSLATE_NOOP("isthmus::background", "%1 cannot be written."))
                .arg(file);
        QString command = quoted(program) + QStringLiteral(" run ") + quoted(file);
        if (!runs.project.isEmpty())
            command += QStringLiteral(" --project ") + quoted(runs.project);
        commands << command;
    }
    QProcess child;
    child.setProgram(QStringLiteral("/bin/sh"));
    child.setArguments({QStringLiteral("-c"), commands.join(QStringLiteral("; "))});
    child.setStandardInputFile(QProcess::nullDevice());
    child.setStandardOutputFile(stem + QStringLiteral(".log"));
    child.setStandardErrorFile(stem + QStringLiteral(".log"), QIODevice::Append);
    if (!child.startDetached())
        return backgroundText(QT_TRANSLATE_NOOP("isthmus::background", "The process cannot be started."));
    return {};
}

} // namespace isthmus

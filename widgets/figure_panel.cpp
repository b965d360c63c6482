#include "widgets/figure_panel.h"

#include "core/base/error.h"
#include "widgets/core_text.h"
#include "widgets/figure_panel_private.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

namespace isthmus {

void FigurePanel::Private::schedule()
{
    ++generation; // pictures still being drawn are out of date
    settle->start();
}

void FigurePanel::Private::say(const QString& text, bool problem)
{
    message->setText(text);
    message->setVisible(!text.isEmpty());
    QPalette palette = q->palette();
    if (problem)
        palette.setColor(QPalette::WindowText, palette.color(QPalette::Base).lightness() < 128
                                                   ? QColor(0xff, 0x8a, 0x70)
                                                   : QColor(0xb3, 0x2d, 0x0f));
    message->setPalette(palette);
}

void FigurePanel::Private::render()
{
    if (content.empty()) {
        image = {};
        picture->setPixmap({});
        picture->setText(emptyText);
        size->clear();
        return;
    }
    // At print size: one point is 1/72 inch of the screen.
    const double ratio = q->devicePixelRatioF();
    const double pixelsPerPoint = q->logicalDpiX() / 72.0 * ratio;
    pool.start([this, current = generation, figure = spec, shown = content, pixelsPerPoint, ratio] {
        QImage drawn;
        QSizeF sizeMm;
        QString problem;
        try {
            const FigureRenderer renderer(figure, shown);
            drawn = renderer.image(pixelsPerPoint);
            drawn.setDevicePixelRatio(ratio);
            sizeMm = renderer.sizeMm();
        } catch (const std::exception& error) {
            problem = coreText(error.what());
        }
        QMetaObject::invokeMethod(q, [this, current, drawn, sizeMm, problem] {
            if (current != generation)
                return;
            say(problem, true);
            if (problem.isEmpty())
                showPreview(drawn, sizeMm);
        });
    });
}

void FigurePanel::Private::showPreview(const QImage& drawn, QSizeF sizeMm)
{
    image = drawn;
    picture->setPixmap(QPixmap::fromImage(image));
    size->setText(tr("%1 \u00d7 %2 mm").arg(numberText(sizeMm.width(), 1), numberText(sizeMm.height(), 1)));
    Q_EMIT q->previewReady();
}

std::vector<FigureFormat> FigurePanel::Private::formats() const
{
    std::vector<FigureFormat> list;
    if (pdf->isChecked())
        list.push_back(FigureFormat::Pdf);
    if (svg->isChecked())
        list.push_back(FigureFormat::Svg);
    if (png->isChecked())
        list.push_back(FigureFormat::Png);
    return list;
}

FigurePanel::FigurePanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->other.kind = FigureSpec::curves;
    d->emptyText = tr("Run or open a similarity analysis to make a figure of its maps.");
    d->pool.setMaxThreadCount(1);
    d->build();
    d->connectControls();
    d->showSpec();
    d->say({}, false);
    d->chooser = [this](const QString& suggested, const std::function<void(const QString&)>& chosen) {
        auto* dialog = new QFileDialog(this, tr("Export figure"), suggested,
                                       tr("Figures (*.pdf *.svg *.png);;All files (*)"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [chosen](const QString& file) { chosen(file); });
        dialog->open();
    };
    setContent({});
}

FigurePanel::~FigurePanel()
{
    d->pool.clear();
    d->pool.waitForDone();
}

void FigurePanel::setContent(const FigureContent& content)
{
    if (!content.empty() && d->spec.kind != content.kind()) {
        std::swap(d->spec, d->other);
        const FigureSpec& venue = d->other;
        d->spec.preset = venue.preset;
        d->spec.width_mm = venue.width_mm;
        d->spec.font = venue.font;
        d->spec.font_pt = venue.font_pt;
        d->spec.dpi = venue.dpi;
    }
    d->content = content;
    d->spec.results = content.keys;
    d->save->setEnabled(!content.empty() && !d->formats().empty());
    d->showSpec();
    d->schedule();
    if (content.empty())
        d->render();
}

void FigurePanel::setFigure(const FigureSpec& spec, const FigureContent& content)
{
    d->spec = spec;
    d->content = content;
    d->save->setEnabled(!content.empty() && !d->formats().empty());
    d->showSpec();
    d->schedule();
    if (content.empty())
        d->render();
}

void FigurePanel::setEmptyText(const QString& text)
{
    d->emptyText = text;
    if (d->content.empty())
        d->render();
}

void FigurePanel::setSideBySide(bool beside)
{
    d->split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    d->split->setSizes(beside ? QList<int>{5000, 3000} : QList<int>{3000, 4000}); // shares
}

void FigurePanel::setComposeVisible(bool visible)
{
    d->compose->setVisible(visible);
}

const FigureContent& FigurePanel::content() const
{
    return d->content;
}

void FigurePanel::setSpec(const FigureSpec& spec)
{
    const FigureSpec before = d->spec;
    d->spec = spec;
    d->spec.results = before.results; // what is shown, not what the specification was first made of
    d->spec.kind = before.kind;
    d->spec.panels = before.panels;
    d->showSpec();
    d->schedule();
    Q_EMIT specChanged();
}

const FigureSpec& FigurePanel::spec() const
{
    return d->spec;
}

void FigurePanel::setFileChooser(FileChooser chooser)
{
    d->chooser = std::move(chooser);
}

void FigurePanel::setSuggestedFile(const QString& path)
{
    d->suggested = path;
}

QImage FigurePanel::preview() const
{
    return d->image;
}

void FigurePanel::exportFigure()
{
    if (!d->content.empty())
        d->chooser(d->suggested, [this](const QString& file) { exportTo(file); });
}

void FigurePanel::exportTo(const QString& file)
{
    if (file.isEmpty() || d->content.empty())
        return;
    std::filesystem::path stem(file.toStdString());
    std::vector<FigureFormat> formats = d->formats();
    const std::string ending = stem.extension().string();
    if (ending == ".pdf" || ending == ".svg" || ending == ".png") {
        const FigureFormat named = figureFormat(stem);
        stem.replace_extension();
        if (std::find(formats.begin(), formats.end(), named) == formats.end())
            formats.insert(formats.begin(), named);
    }
    d->suggested = file;
    d->say(tr("Exporting\u2026"), false);
    d->pool.start([this, stem, formats, spec = d->spec, content = d->content] {
        QStringList files;
        QString problem;
        try {
            for (const std::filesystem::path& path : isthmus::exportFigure(spec, content, stem, formats))
                files << QString::fromStdString(path.string());
        } catch (const std::exception& error) {
            problem = coreText(error.what());
        }
        QMetaObject::invokeMethod(this, [this, files, problem] {
            if (!problem.isEmpty()) {
                d->say(problem, true);
                Q_EMIT exportFailed(problem);
                return;
            }
            d->say(tr("Written: %1 and %n file(s) beside it.", nullptr, static_cast<int>(files.size()) - 1)
                       .arg(files.first()),
                   false);
            Q_EMIT exported(files);
        });
    });
}

void FigurePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d->message)
        d->message->setPalette(palette());
}

} // namespace isthmus

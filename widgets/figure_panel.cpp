#include "widgets/figure_panel.h"

#include "core/base/error.h"
#include "core/results/figure_curves.h"
#include "widgets/colormap.h"
#include "widgets/figure_canvas.h"
#include "widgets/figure_renderer.h"
#include "widgets/flow_layout.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

namespace isthmus {
namespace {

constexpr int settleMs = 60; ///< the preview follows once typing pauses this long

QDoubleSpinBox* numberBox(double low, double high, double step, int decimals, const QString& suffix,
                          const char* name)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    box->setObjectName(QLatin1String(name));
    return box;
}

template <typename Box> void choose(Box* box, const QString& data)
{
    const int index = box->findData(data);
    if (index >= 0)
        box->setCurrentIndex(index);
}

QWidget* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder); // the dock may be narrow
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return holder;
}

} // namespace

struct FigurePanel::Private
{
    explicit Private(FigurePanel* panel) : q(panel) {}

    void build();
    QLayout* buildForm();
    void connectControls();
    void showSpec();
    void showKind();
    FigureRange rangeOfValues() const;
    void readSpec();
    void schedule();
    void render();
    void showPreview(const QImage& image, QSizeF sizeMm);
    std::vector<FigureFormat> formats() const;
    void say(const QString& text, bool problem);

    FigurePanel* q;
    FigureContent content;
    FigureSpec spec;
    FigureSpec other; ///< of the kind that is not shown
    FileChooser chooser;
    QString suggested = QStringLiteral("figure.pdf");
    QImage image;
    quint64 generation = 0;

    QTimer* settle = nullptr;
    QFormLayout* form = nullptr;
    QWidget* values = nullptr; ///< row of the heatmaps' values
    QLabel* picture = nullptr;
    QLabel* size = nullptr;
    QLabel* message = nullptr;
    QComboBox* preset = nullptr;
    QComboBox* font = nullptr;
    QComboBox* colorMap = nullptr;
    QComboBox* path = nullptr;
    QDoubleSpinBox* width = nullptr;
    QDoubleSpinBox* height = nullptr;
    QDoubleSpinBox* columns = nullptr;
    QDoubleSpinBox* fontPt = nullptr;
    QDoubleSpinBox* low = nullptr;
    QDoubleSpinBox* high = nullptr;
    QDoubleSpinBox* dpi = nullptr;
    QCheckBox* autoRange = nullptr;
    QCheckBox* incompatibility = nullptr;
    QCheckBox* mask = nullptr;
    QCheckBox* colorBar = nullptr;
    QCheckBox* letters = nullptr;
    QCheckBox* statistics = nullptr;
    QCheckBox* legend = nullptr;
    QCheckBox* logY = nullptr;
    QLineEdit* title = nullptr;
    QPlainTextEdit* annotation = nullptr;
    QCheckBox* pdf = nullptr;
    QCheckBox* svg = nullptr;
    QCheckBox* png = nullptr;
    QPushButton* save = nullptr;
    QThreadPool pool; // last: its threads end before the rest goes
};

void FigurePanel::Private::build()
{
    settle = new QTimer(q);
    settle->setSingleShot(true);
    settle->setInterval(settleMs);
    picture = new QLabel;
    picture->setObjectName(QStringLiteral("figurePreview"));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Preview of the figure"));
    picture->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(picture);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignCenter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(220);
    size = new QLabel;
    size->setAlignment(Qt::AlignCenter);
    message = new QLabel;
    message->setObjectName(QStringLiteral("figureMessage"));
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    save = new QPushButton(tr("Export\u2026"));
    save->setObjectName(QStringLiteral("figureExport"));

    auto* settings = new QWidget;
    settings->setLayout(buildForm());
    auto* settingsScroll = new QScrollArea;
    settingsScroll->setWidget(settings);
    settingsScroll->setWidgetResizable(true);
    settingsScroll->setFrameShape(QFrame::NoFrame);

    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(scroll, 3);
    column->addWidget(size);
    column->addWidget(settingsScroll, 4);
    column->addWidget(message);
    column->addWidget(save);
}

QLayout* FigurePanel::Private::buildForm()
{
    preset = new QComboBox;
    preset->setObjectName(QStringLiteral("figurePreset"));
    for (const FigurePreset& one : figurePresets())
        preset->addItem(QString::fromStdString(one.name), QString::fromStdString(one.id));
    width = numberBox(20, 1000, 1, 2, tr(" mm"), "figureWidth");
    height = numberBox(0, 1000, 1, 2, tr(" mm"), "figureHeight");
    height->setSpecialValueText(tr("as needed"));
    columns = numberBox(0, 64, 1, 0, {}, "figureColumns");
    columns->setSpecialValueText(tr("chosen"));
    font = new QComboBox;
    font->setObjectName(QStringLiteral("figureFont"));
    font->addItem(tr("Serif (%1)").arg(figureFamily(QStringLiteral("serif"))), QStringLiteral("serif"));
    font->addItem(tr("Sans (%1)").arg(figureFamily(QStringLiteral("sans"))), QStringLiteral("sans"));
    fontPt = numberBox(FigureSpec::minimumFontPt, 24, 0.5, 1, tr(" pt"), "figureFontPt");
    colorMap = new QComboBox;
    colorMap->setObjectName(QStringLiteral("figureColorMap"));
    colorMap->setIconSize(QSize(64, 12));
    for (const ColorMap& map : ColorMap::all())
        colorMap->addItem(QIcon(QPixmap::fromImage(map.strip(QSize(64, 12)))), map.name(), map.id());
    autoRange = new QCheckBox(tr("from the values"));
    autoRange->setObjectName(QStringLiteral("figureAutoRange"));
    low = numberBox(-1e6, 1e6, 0.1, 3, {}, "figureLow");
    high = numberBox(-1e6, 1e6, 0.1, 3, {}, "figureHigh");
    incompatibility = new QCheckBox(tr("Incompatibility"));
    incompatibility->setObjectName(QStringLiteral("figureIncompatibility"));
    mask = new QCheckBox(tr("Triangle"));
    mask->setObjectName(QStringLiteral("figureMask"));
    path = new QComboBox;
    path->setObjectName(QStringLiteral("figurePath"));
    path->addItem(tr("None"), QStringLiteral("none"));
    path->addItem(tr("Matched depth"), QStringLiteral("matched"));
    path->addItem(tr("Best path"), QStringLiteral("best"));
    title = new QLineEdit;
    title->setObjectName(QStringLiteral("figureTitle"));
    annotation = new QPlainTextEdit;
    annotation->setObjectName(QStringLiteral("figureAnnotation"));
    annotation->setFixedHeight(annotation->fontMetrics().height() * 2 + 14);
    annotation->setTabChangesFocus(true);
    colorBar = new QCheckBox(tr("Colour bar"));
    colorBar->setObjectName(QStringLiteral("figureColorBar"));
    letters = new QCheckBox(tr("(a), (b)\u2026"));
    letters->setObjectName(QStringLiteral("figureLetters"));
    statistics = new QCheckBox(tr("Statistics"));
    statistics->setObjectName(QStringLiteral("figureStatistics"));
    legend = new QCheckBox(tr("Legend"));
    legend->setObjectName(QStringLiteral("figureLegend"));
    logY = new QCheckBox(tr("Logarithmic"));
    logY->setObjectName(QStringLiteral("figureLogY"));
    pdf = new QCheckBox(QStringLiteral("PDF"));
    svg = new QCheckBox(QStringLiteral("SVG"));
    png = new QCheckBox(QStringLiteral("PNG"));
    pdf->setChecked(true);
    dpi = numberBox(72, 2400, 50, 0, tr(" dpi"), "figureDpi");

    values = inRow({incompatibility, mask});
    form = new QFormLayout;
    form->setContentsMargins(0, 0, 4, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QComboBox* box :
         {preset, font, colorMap, path}) { // as narrow as the dock, not as wide as the longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    form->addRow(tr("Preset"), preset);
    form->addRow(tr("Width"), width);
    form->addRow(tr("Height"), height);
    form->addRow(tr("Columns"), columns);
    form->addRow(tr("Font"), inRow({font, fontPt}));
    form->addRow(tr("Colours"), colorMap);
    form->addRow(tr("Range"), inRow({autoRange, logY}));
    form->addRow(QString(), inRow({low, new QLabel(tr("to")), high}));
    form->addRow(tr("Show"), values);
    form->addRow(tr("Path"), path);
    form->addRow(tr("Title"), title);
    form->addRow(tr("Annotation"), annotation);
    form->addRow(tr("With"), inRow({colorBar, legend, letters, statistics}));
    form->addRow(tr("Formats"), inRow({pdf, svg, png}));
    form->addRow(tr("PNG"), dpi);
    return form;
}

void FigurePanel::Private::connectControls()
{
    const auto changed = [this] { readSpec(); };
    for (QDoubleSpinBox* box : {width, height, columns, fontPt, low, high, dpi})
        connect(box, &QDoubleSpinBox::valueChanged, q, changed);
    for (QCheckBox* box : {autoRange, incompatibility, mask, colorBar, letters, statistics, legend, logY})
        connect(box, &QCheckBox::toggled, q, changed);
    for (QComboBox* box : {font, colorMap, path})
        connect(box, &QComboBox::currentIndexChanged, q, changed);
    connect(title, &QLineEdit::textChanged, q, changed);
    connect(annotation, &QPlainTextEdit::textChanged, q, changed);
    connect(preset, &QComboBox::currentIndexChanged, q, [this] {
        FigureSpec next = spec;
        next.applyPreset(preset->currentData().toString().toStdString());
        q->setSpec(next);
    });
    for (QCheckBox* box : {pdf, svg, png})
        connect(box, &QCheckBox::toggled, q,
                [this] { save->setEnabled(!content.empty() && !formats().empty()); });
    connect(save, &QPushButton::clicked, q, &FigurePanel::exportFigure);
    connect(settle, &QTimer::timeout, q, [this] { render(); });
}

/// Shows the settings that the kind of figure has.
void FigurePanel::Private::showKind()
{
    const bool curves = spec.kind == FigureSpec::curves;
    for (QWidget* row : {static_cast<QWidget*>(colorMap), static_cast<QWidget*>(path), values})
        form->setRowVisible(row, !curves);
    colorBar->setVisible(!curves);
    statistics->setVisible(!curves);
    legend->setVisible(curves);
    logY->setVisible(curves);
    for (QDoubleSpinBox* box : {low, high})
        box->setDecimals(curves ? 4 : 3);
}

FigureRange FigurePanel::Private::rangeOfValues() const
{
    if (!content.panels.empty())
        return valueRange(content.panels, content.panels.front().y_label, spec.log_y);
    return shownRange(content.maps, spec.incompatibility, spec.mask,
                      ColorMap::byId(QString::fromStdString(spec.color_map)).diverging());
}

void FigurePanel::Private::showSpec()
{
    const std::vector<QObject*> controls = {
        preset,     font,   colorMap,  path, width,    height,  columns,    fontPt,          low,
        high,       dpi,    autoRange, mask, colorBar, letters, statistics, incompatibility, title,
        annotation, legend, logY};
    for (QObject* control : controls)
        control->blockSignals(true);
    const QString family = QString::fromStdString(spec.font);
    if (font->findData(family) < 0)
        font->addItem(family, family);
    choose(preset, QString::fromStdString(spec.preset));
    choose(font, family);
    choose(colorMap, QString::fromStdString(spec.color_map));
    choose(path, QString::fromLatin1(figurePathName(spec.path)));
    width->setValue(spec.width_mm);
    height->setValue(spec.height_mm);
    columns->setValue(spec.columns);
    fontPt->setValue(spec.font_pt);
    dpi->setValue(spec.dpi);
    showKind();
    const FigureRange range = spec.range.value_or(rangeOfValues());
    autoRange->setChecked(!spec.range);
    low->setValue(range.low);
    high->setValue(range.high);
    low->setEnabled(spec.range.has_value());
    high->setEnabled(spec.range.has_value());
    incompatibility->setChecked(spec.incompatibility);
    mask->setChecked(spec.mask);
    colorBar->setChecked(spec.color_bar);
    letters->setChecked(spec.panel_labels);
    statistics->setChecked(spec.statistics);
    legend->setChecked(spec.legend);
    logY->setChecked(spec.log_y);
    if (title->text() != QString::fromStdString(spec.title))
        title->setText(QString::fromStdString(spec.title));
    if (annotation->toPlainText() != QString::fromStdString(spec.annotation))
        annotation->setPlainText(QString::fromStdString(spec.annotation));
    for (QObject* control : controls)
        control->blockSignals(false);
}

void FigurePanel::Private::readSpec()
{
    FigureSpec next = spec;
    next.width_mm = width->value();
    next.height_mm = height->value();
    next.columns = static_cast<int>(columns->value());
    next.font = font->currentData().toString().toStdString();
    next.font_pt = fontPt->value();
    next.color_map = colorMap->currentData().toString().toStdString();
    next.range.reset();
    if (!autoRange->isChecked())
        next.range = FigureRange{low->value(), high->value()};
    next.incompatibility = incompatibility->isChecked();
    next.mask = mask->isChecked();
    for (FigurePath one : {FigurePath::None, FigurePath::Matched, FigurePath::Best}) {
        if (path->currentData().toString() == QLatin1String(figurePathName(one)))
            next.path = one;
    }
    next.title = title->text().toStdString();
    next.annotation = annotation->toPlainText().toStdString();
    next.color_bar = colorBar->isChecked();
    next.panel_labels = letters->isChecked();
    next.statistics = statistics->isChecked();
    next.legend = legend->isChecked();
    next.log_y = logY->isChecked();
    next.dpi = static_cast<int>(dpi->value());
    if (next != spec)
        q->setSpec(next);
}

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
        picture->setText(tr("Run or open a similarity analysis to make a figure of its maps."));
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
            problem = QString::fromUtf8(error.what());
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
            problem = QString::fromUtf8(error.what());
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

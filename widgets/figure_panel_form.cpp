#include "core/results/figure_curves.h"
#include "widgets/colormap.h"
#include "widgets/compact_box.h"
#include "widgets/figure_canvas.h"
#include "widgets/figure_panel_private.h"
#include "widgets/flow_layout.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace isthmus {
namespace {

constexpr int settleMs = 60;  ///< the preview follows once typing pauses this long
constexpr int boxLetters = 4; ///< at least: the dock may be narrow

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

/// Core names the venues in English: "ACL, two columns".
QString venueText(const QString& name)
{
    const QString venue = name.section(QLatin1String(", "), 0, 0);
    if (name.endsWith(QLatin1String(", one column")))
        return FigurePanel::tr("%1, one column").arg(venue);
    if (name.endsWith(QLatin1String(", two columns")))
        return FigurePanel::tr("%1, two columns").arg(venue);
    return name;
}

} // namespace

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
    compose = new QPushButton(tr("Compose\u2026"));
    compose->setObjectName(QStringLiteral("figureCompose"));
    compose->setToolTip(tr("Several panels of any kind in one figure, or a figure as the papers have it"));
    compose->hide();

    auto* settings = new QWidget;
    auto* rows = new QVBoxLayout(settings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(buildForm());
    rows->addStretch(); // the rows stay together
    auto* settingsScroll = new QScrollArea;
    settingsScroll->setWidget(settings);
    settingsScroll->setWidgetResizable(true);
    settingsScroll->setFrameShape(QFrame::NoFrame);

    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(8, 8, 8, 8);
    auto* shown = new QWidget;
    auto* above = new QVBoxLayout(shown);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(scroll, 1);
    above->addWidget(size);
    split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(shown);
    split->addWidget(settingsScroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 4);
    column->addWidget(split, 1);
    column->addWidget(message);
    column->addWidget(compose); // one below the other: the dock may be narrow
    column->addWidget(save);
}

QLayout* FigurePanel::Private::buildForm()
{
    preset = new CompactBox(boxLetters);
    preset->setObjectName(QStringLiteral("figurePreset"));
    for (const FigurePreset& one : figurePresets())
        preset->addItem(venueText(QString::fromStdString(one.name)), QString::fromStdString(one.id));
    width = numberBox(20, 1000, 1, 2, tr(" mm"), "figureWidth");
    height = numberBox(0, 1000, 1, 2, tr(" mm"), "figureHeight");
    height->setSpecialValueText(tr("as needed"));
    columns = numberBox(0, 64, 1, 0, {}, "figureColumns");
    columns->setSpecialValueText(tr("chosen"));
    font = new CompactBox(9);
    font->setObjectName(QStringLiteral("figureFont"));
    font->addItem(tr("Serif (%1)").arg(figureFamily(QStringLiteral("serif"))), QStringLiteral("serif"));
    font->addItem(tr("Sans (%1)").arg(figureFamily(QStringLiteral("sans"))), QStringLiteral("sans"));
    font->setAccessibleName(tr("Font"));
    fontPt = numberBox(FigureSpec::minimumFontPt, 24, 0.5, 1, tr(" pt"), "figureFontPt");
    fontPt->setAccessibleName(tr("Font size"));
    colorMap = new CompactBox(boxLetters);
    colorMap->setObjectName(QStringLiteral("figureColorMap"));
    colorMap->setIconSize(QSize(64, 12));
    for (const ColorMap& map : ColorMap::all())
        colorMap->addItem(QIcon(QPixmap::fromImage(map.strip(QSize(64, 12)))), map.name(), map.id());
    autoRange = new QCheckBox(tr("from the values"));
    autoRange->setObjectName(QStringLiteral("figureAutoRange"));
    low = numberBox(-1e6, 1e6, 0.1, 3, {}, "figureLow");
    high = numberBox(-1e6, 1e6, 0.1, 3, {}, "figureHigh");
    low->setAccessibleName(tr("Lower end of the range"));
    high->setAccessibleName(tr("Upper end of the range"));
    incompatibility = new QCheckBox(tr("Incompatibility"));
    incompatibility->setObjectName(QStringLiteral("figureIncompatibility"));
    mask = new QCheckBox(tr("Triangle"));
    mask->setObjectName(QStringLiteral("figureMask"));
    path = new CompactBox(boxLetters);
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
    letters->setToolTip(tr("A letter before the title of each panel"));
    bold = new QCheckBox(tr("Bold letters"));
    bold->setObjectName(QStringLiteral("figureBold"));
    bold->setToolTip(tr("The letters in bold and without parentheses"));
    titles = new QCheckBox(tr("Panel titles"));
    titles->setObjectName(QStringLiteral("figureTitles"));
    titles->setToolTip(tr("A title above each panel"));
    sharedBar = new QCheckBox(tr("Shared colour bar"));
    sharedBar->setObjectName(QStringLiteral("figureSharedBar"));
    sharedBar->setToolTip(tr("One colour scale for all maps of a metric; else each map has its own"));
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
    preset->setToolTip(tr("Width and fonts as a venue asks for them"));
    width->setToolTip(tr("Width of the figure on paper"));
    height->setToolTip(tr("Height of the figure on paper; 0: what the content needs"));
    columns->setToolTip(tr("Panels beside each other; 0: chosen by the width"));
    font->setToolTip(tr("Typeface of all text; it is embedded in the PDF"));
    fontPt->setToolTip(tr("Size of the text on paper"));
    colorMap->setToolTip(
        tr("Colours of the cells; all are even to the eye and safe for colour-blind readers"));
    low->setToolTip(tr("Values of this size and below have the first colour, or the foot of the axis"));
    high->setToolTip(tr("Values of this size and above have the last colour, or the head of the axis"));
    path->setToolTip(tr("The path of layer pairs drawn over each map"));
    title->setToolTip(tr("A line above the figure"));
    annotation->setToolTip(tr("Lines below the figure"));
    dpi->setToolTip(tr("Pixels of the PNG to an inch on paper"));
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
    form->addRow(tr("With"), inRow({colorBar, sharedBar, legend, letters, bold, titles, statistics}));
    form->addRow(tr("Formats"), inRow({pdf, svg, png}));
    dpi->setAccessibleName(tr("Resolution of the PNG"));
    form->addRow(tr("PNG"), dpi);
    return form;
}

void FigurePanel::Private::connectControls()
{
    const auto changed = [this] { readSpec(); };
    for (QDoubleSpinBox* box : {width, height, columns, fontPt, low, high, dpi})
        connect(box, &QDoubleSpinBox::valueChanged, q, changed);
    for (QCheckBox* box : {autoRange, incompatibility, mask, colorBar, letters, statistics, legend, logY,
                           bold, titles, sharedBar})
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
    connect(compose, &QPushButton::clicked, q, &FigurePanel::composeRequested);
    connect(settle, &QTimer::timeout, q, [this] { render(); });
}

bool FigurePanel::Private::hasMaps() const
{
    if (spec.kind != FigureSpec::composed)
        return spec.kind == FigureSpec::heatmaps;
    return std::any_of(content.elements.begin(), content.elements.end(),
                       [](const FigureElement& element) { return element.map != nullptr; });
}

bool FigurePanel::Private::hasCurves() const
{
    if (spec.kind != FigureSpec::composed)
        return spec.kind == FigureSpec::curves;
    return std::any_of(content.elements.begin(), content.elements.end(),
                       [](const FigureElement& element) { return element.curves != nullptr; });
}

bool FigurePanel::Private::hasTables() const
{
    return std::any_of(content.elements.begin(), content.elements.end(),
                       [](const FigureElement& element) { return element.table != nullptr; });
}

/// Shows the settings that the kind of figure has.
void FigurePanel::Private::showKind()
{
    const bool maps = hasMaps();
    const bool curves = hasCurves();
    for (QWidget* row : {static_cast<QWidget*>(colorMap), static_cast<QWidget*>(path), values})
        form->setRowVisible(row, maps);
    colorBar->setVisible(maps);
    sharedBar->setVisible(maps && spec.kind == FigureSpec::composed);
    statistics->setVisible(maps || hasTables());
    legend->setVisible(curves);
    logY->setVisible(curves);
    for (QDoubleSpinBox* box : {low, high})
        box->setDecimals(maps ? 3 : 4);
}

FigureRange FigurePanel::Private::rangeOfValues() const
{
    if (!content.panels.empty())
        return valueRange(content.panels, content.panels.front().y_label, spec.log_y);
    MapList maps = content.maps;
    for (const FigureElement& element : content.elements) {
        if (element.map)
            maps.push_back(element.map);
    }
    return shownRange(maps, spec.incompatibility, spec.mask,
                      ColorMap::byId(QString::fromStdString(spec.color_map)).diverging());
}

void FigurePanel::Private::showSpec()
{
    const std::vector<QObject*> controls = {
        preset,     font,   colorMap,  path, width,    height,   columns,    fontPt,          low,
        high,       dpi,    autoRange, mask, colorBar, letters,  statistics, incompatibility, title,
        annotation, legend, logY,      bold, titles,   sharedBar};
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
    bold->setChecked(spec.bold_labels);
    bold->setEnabled(spec.panel_labels);
    titles->setChecked(spec.panel_titles);
    sharedBar->setChecked(spec.shared_color_bar);
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
    next.bold_labels = bold->isChecked();
    next.panel_titles = titles->isChecked();
    next.shared_color_bar = sharedBar->isChecked();
    next.statistics = statistics->isChecked();
    next.legend = legend->isChecked();
    next.log_y = logY->isChecked();
    next.dpi = static_cast<int>(dpi->value());
    if (next != spec)
        q->setSpec(next);
}

} // namespace isthmus

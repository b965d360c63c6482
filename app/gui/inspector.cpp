#include "app/gui/inspector.h"

#include "core/results/figure_data.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
#include "widgets/histogram_plot.h"
#include "widgets/spectrum_plot.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeWidget>

#include <algorithm>

namespace isthmus {
namespace {

QTreeWidget* makeTable(const QStringList& headers, const QString& name, QWidget* parent)
{
    auto* table = new QTreeWidget(parent);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setUniformRowHeights(true);
    table->setAccessibleName(name);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return table;
}

void fitRows(QTreeWidget* table, int most)
{
    const int rows = std::min(table->topLevelItemCount(), most);
    table->setFixedHeight(table->header()->sizeHint().height() +
                          rows * std::max(table->sizeHintForRow(0), table->fontMetrics().height() + 4) + 6);
}

} // namespace

Inspector::Inspector(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)), heading_(titleLabel({})), facts_(new QFormLayout),
      openTensor_(new QPushButton(themeIcon(QStringLiteral("matrix")), tr("Show as matrix"))),
      busy_(new QProgressBar), banner_(new Banner)
{
    QLabel* hint = hintLabel(
        tr("Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(24);
    stack_->addWidget(hint);

    cellPart_ = makeCellPart(); // sets members that are initialised after it
    heading_->setWordWrap(true);
    heading_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setFixedHeight(4);
    facts_->setHorizontalSpacing(10);
    facts_->setVerticalSpacing(3);
    facts_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(heading_);
    layout->addLayout(facts_);
    layout->addWidget(openTensor_);
    layout->addWidget(busy_);
    layout->addWidget(banner_);
    layout->addWidget(cellPart_);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    stack_->addWidget(scroll);
    connect(openTensor_, &QPushButton::clicked, this, [this] { Q_EMIT matrixRequested(side_, tensor_); });
}

QWidget* Inspector::makeCellPart()
{
    auto* part = new QWidget;
    openSource_ = new QPushButton(themeIcon(QStringLiteral("matrix")), tr("Source matrix"), part);
    openTarget_ = new QPushButton(themeIcon(QStringLiteral("matrix")), tr("Target matrix"), part);
    spectrumTitle_ = titleLabel(tr("Singular values"), part);
    histogramTitle_ = titleLabel(tr("Distribution of the entries"), part);
    scalarTitle_ = titleLabel(tr("Numbers"), part);
    driverTitle_ = titleLabel(tr("Samples that drive it"), part);
    spectrum_ = new SpectrumPlot(part);
    histogram_ = new HistogramPlot(part);
    spectrum_->setMinimumHeight(180);
    histogram_->setMinimumHeight(180);
    scalars_ = makeTable({tr("Name"), tr("Source"), tr("Target")}, tr("Numbers of the cell"), part);
    drivers_ = makeTable({tr("Share"), tr("Text")}, tr("Samples that drive the cell"), part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(openSource_);
    buttons->addWidget(openTarget_);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(buttons);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{spectrumTitle_, spectrum_, histogramTitle_, histogram_, scalarTitle_,
                                         scalars_, driverTitle_, drivers_})
        layout->addWidget(widget);
    connect(openSource_, &QPushButton::clicked, this,
            [this] { Q_EMIT matrixRequested(PairSide::Source, qstr(detail_->source_tensor)); });
    connect(openTarget_, &QPushButton::clicked, this,
            [this] { Q_EMIT matrixRequested(PairSide::Target, qstr(detail_->target_tensor)); });
    return part;
}

QString Inspector::heading() const
{
    return heading_->text();
}

void Inspector::clear()
{
    map_.reset();
    detail_.reset();
    stack_->setCurrentIndex(0);
}

void Inspector::setFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    for (const auto& [name, value] : facts) {
        auto* text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel* key = hintLabel(name);
        key->setWordWrap(false);
        facts_->addRow(key, text);
    }
    stack_->setCurrentIndex(1);
}

void Inspector::showTensor(const TensorChoice& choice)
{
    map_.reset();
    detail_.reset();
    side_ = choice.side;
    tensor_ = qstr(choice.tensor.name);
    heading_->setText(tensor_);
    std::int64_t elements = 1;
    for (std::int64_t size : choice.tensor.shape)
        elements *= size;
    setFacts({{tr("Model"), choice.side == PairSide::Source ? tr("source") : tr("target")},
              {tr("Shape"), shapeText(choice.tensor.shape)},
              {tr("Type"), qstr(choice.tensor.dtype)},
              {tr("Layer"),
               choice.tensor.layer < 0 ? tr("outside the layers") : QString::number(choice.tensor.layer)},
              {tr("Role"), choice.tensor.role.empty() ? tr("unknown") : qstr(choice.tensor.role)},
              {tr("Entries"), countText(elements)},
              {tr("Size"), bytesText(choice.tensor.bytes)},
              {tr("Pairs with"), choice.pairing}});
    openTensor_->setVisible(choice.tensor.shape.size() == 2);
    busy_->hide();
    banner_->clear();
    cellPart_->hide();
}

void Inspector::showFacts(const QString& heading, const std::vector<std::pair<QString, QString>>& facts,
                          PairSide side, const QString& tensor)
{
    map_.reset();
    detail_.reset();
    side_ = side;
    tensor_ = tensor;
    heading_->setText(heading);
    setFacts(facts);
    openTensor_->setVisible(!tensor.isEmpty());
    busy_->hide();
    banner_->clear();
    cellPart_->hide();
}

void Inspector::showCell(const std::shared_ptr<const SimilarityMap>& map, LayerPair cell)
{
    map_ = map;
    cell_ = cell;
    detail_.reset();
    heading_->setText(tr("%1: source layer %2, target layer %3")
                          .arg(qstr(mapTitle(*map, false)))
                          .arg(cell.source)
                          .arg(cell.target));
    const double value = map->at(cell.source, cell.target);
    std::vector<std::pair<QString, QString>> facts = {
        {tr("Similarity"), numberText(value, 4)},
        {tr("Incompatibility"), numberText(1 - std::max(0.0, value), 4)},
        {tr("Null of a cell"), map->null_cells.draws == 0 ? tr("not computed")
                                                          : tr("%1 [%2, %3]")
                                                                .arg(numberText(map->null_cells.mean),
                                                                     numberText(map->null_cells.low),
                                                                     numberText(map->null_cells.high))},
        {tr("Mean of the map"), tr("%1 ± %2").arg(numberText(map->mean), numberText(map->std))}};
    for (const CellIssue& issue : map->issues) {
        if (issue.cell == cell)
            facts.emplace_back(tr("No value"), coreText(issue.cause));
    }
    setFacts(facts);
    openTensor_->hide();
    banner_->clear();
    cellPart_->hide();
    busy_->show();
}

void Inspector::showDetail(const std::shared_ptr<const CellDetail>& detail)
{
    if (!map_ || detail->map_key != map_->key || !(detail->cell == cell_))
        return;
    detail_ = detail;
    busy_->hide();
    const bool weights = !detail->source_spectrum.empty() || !detail->target_spectrum.empty();
    const bool histogram = detail->histogram_edges.size() > 1;
    if (weights)
        spectrum_->setDetail(*detail);
    if (histogram)
        histogram_->setDetail(*detail);
    spectrumTitle_->setVisible(weights);
    spectrum_->setVisible(weights);
    histogramTitle_->setVisible(histogram);
    histogram_->setVisible(histogram);
    openSource_->setVisible(!detail->source_tensor.empty());
    openTarget_->setVisible(!detail->target_tensor.empty());
    fillScalars();
    fillDrivers();
    cellPart_->show();
}

void Inspector::showAs(const Inspector& other)
{
    if (!other.map_)
        return;
    showCell(other.map_, other.cell_);
    if (other.detail_)
        showDetail(other.detail_);
    busy_->setVisible(!other.busy_->isHidden());
}

void Inspector::fillScalars()
{
    scalars_->clear();
    for (const auto& [name, values] : detail_->scalars)
        new QTreeWidgetItem(scalars_, {qstr(name).replace(QLatin1Char('_'), QLatin1Char(' ')),
                                       shortNumberText(values.first, 4), shortNumberText(values.second, 4)});
    scalarTitle_->setVisible(!detail_->scalars.empty());
    scalars_->setVisible(!detail_->scalars.empty());
    scalars_->resizeColumnToContents(0);
    fitRows(scalars_, 14);
}

void Inspector::fillDrivers()
{
    drivers_->clear();
    for (const SampleDriver& driver : detail_->drivers) {
        auto* item = new QTreeWidgetItem(drivers_, {tr("%1 %").arg(numberText(100 * driver.contribution, 2)),
                                                    qstr(driver.text).simplified()});
        item->setToolTip(1, qstr(driver.text));
    }
    driverTitle_->setVisible(!detail_->drivers.empty());
    drivers_->setVisible(!detail_->drivers.empty());
    drivers_->resizeColumnToContents(0);
    fitRows(drivers_, 12);
}

void Inspector::showFailure(const QString& message, const QString& advice)
{
    busy_->hide();
    banner_->show(Banner::Kind::Failure, message, advice);
}

} // namespace isthmus

#include "app/gui/similarity_page.h"

#include "app/gui/adapter_view.h"
#include "app/gui/page_parts.h"
#include "app/gui/similarity_form.h"
#include "core/base/log.h"
#include "widgets/banner.h"
#include "widgets/colormap.h"
#include "widgets/compact_box.h"
#include "widgets/core_text.h"
#include "widgets/flow_layout.h"
#include "widgets/map_table.h"
#include "widgets/profile_plot.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isthmus {

SimilarityPage::SimilarityPage(Engine& engine, const Dialogs& dialogs, QWidget* parent)
    : Page(parent), form_(new SimilarityForm), setup_(setupButton(this)), metric_(new CompactBox(15, this)),
      modules_(new QPushButton(this)), moduleMenu_(new QMenu(this)), values_(new QComboBox(this)),
      path_(new QComboBox(this)), colors_(new CompactBox(7, this)),
      mask_(new QCheckBox(tr("Triangle"), this)), byHand_(new QCheckBox(tr("Range"), this)),
      low_(new QDoubleSpinBox(this)), high_(new QDoubleSpinBox(this)), grid_(new HeatmapGrid),
      profiles_(new ProfilePlot), table_(new MapTable), note_(hintLabel({})), hint_(hintLabel({})),
      banner_(new Banner(this)), adapters_(new AdapterView(engine, dialogs, banner_)), tabs_(new QTabWidget)
{
    columns_ = formColumns(form_, makeResults(), 36);
    stackPage(this, makeViewBar(), banner_, columns_);

    connect(grid_, &HeatmapGrid::cellActivated, this, [this](int map, int source, int target) {
        if (map >= 0 && map < static_cast<int>(grid_->maps().size()))
            Q_EMIT cellPicked(grid_->maps()[static_cast<std::size_t>(map)], source, target);
    });
    connect(grid_, &HeatmapGrid::cellHovered, this, [this](int map, int, int) {
        if (map >= 0 && map < static_cast<int>(grid_->maps().size()))
            describeMap(grid_->maps()[static_cast<std::size_t>(map)]);
    });
    connect(grid_, &HeatmapGrid::rangeChanged, this, [this](double low, double high) {
        if (manualRange_)
            return;
        const QSignalBlocker blockLow(low_);
        const QSignalBlocker blockHigh(high_);
        low_->setValue(low);
        high_->setValue(high);
    });
    connect(table_, &MapTable::mapSelected, this, &SimilarityPage::describeMap);
    connect(table_, &MapTable::mapActivated, this, &SimilarityPage::showMap);
    // The bar above names the metric already.
    table_->hideColumn(MapTableModel::Metric);
    profiles_->follow(grid_);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        for (QWidget* option : mapOptions_)
            option->setVisible(!showsAdapters());
        Q_EMIT optionsChanged();
        Q_EMIT contentChanged();
    });
    connect(adapters_, &AdapterView::shownChanged, this, [this] {
        if (showsAdapters())
            Q_EMIT optionsChanged();
        Q_EMIT contentChanged();
    });
    setPair(nullptr);
}

QWidget* SimilarityPage::makeViewBar()
{
    connect(setup_, &QToolButton::toggled, this, [this](bool on) { columns_->widget(0)->setVisible(on); });
    metric_->setAccessibleName(tr("Metric"));
    metric_->setToolTip(tr("Metric"));
    modules_->setText(tr("Modules"));
    modules_->setMenu(moduleMenu_);
    values_->addItems({tr("Similarity"), tr("Incompatibility")});
    values_->setAccessibleName(tr("Values"));
    values_->setToolTip(
        tr("What the colours stand for: similarity, or incompatibility, which is 1 minus it"));
    path_->addItems({tr("No path"), tr("Matched depth"), tr("Best path")});
    path_->setAccessibleName(tr("Path"));
    path_->setToolTip(tr("The path of layer pairs drawn over each map"));
    mask_->setToolTip(
        tr("Leave out cells whose source layer is lower than the target layer, as in the paper"));
    for (const ColorMap& map : ColorMap::all())
        colors_->addItem(QIcon(QPixmap::fromImage(map.strip({40, 12}))), map.name(), map.id());
    colors_->setIconSize({40, 12});
    colors_->setAccessibleName(tr("Colour map"));
    colors_->setToolTip(tr("Colour map"));
    byHand_->setToolTip(tr("Set the colour range by hand"));
    for (QDoubleSpinBox* spin : {low_, high_}) {
        spin->setRange(-100, 100);
        spin->setDecimals(3);
        spin->setSingleStep(0.05);
        spin->setEnabled(false);
    }
    low_->setAccessibleName(tr("Lowest value of the colours"));
    low_->setToolTip(tr("Cells of this value and below have the first colour"));
    high_->setAccessibleName(tr("Highest value of the colours"));
    high_->setToolTip(tr("Cells of this value and above have the last colour"));
    high_->setValue(1);

    auto* bar = new QWidget(this);
    auto* range = new QWidget(bar); // stays on one line
    auto* rangeLayout = new QHBoxLayout(range);
    rangeLayout->setContentsMargins(0, 0, 0, 0);
    rangeLayout->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{byHand_, low_, high_})
        rangeLayout->addWidget(widget);
    auto* layout = new FlowLayout(bar);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{setup_, metric_, modules_, values_, path_, mask_, colors_, range})
        layout->addWidget(widget);
    mapOptions_ = {metric_, modules_, values_, path_, mask_, colors_, range};

    connect(metric_, &QComboBox::currentIndexChanged, this, [this] {
        refillModules();
        showSelection();
    });
    for (QComboBox* box : {values_, path_, colors_})
        connect(box, &QComboBox::currentIndexChanged, this, &SimilarityPage::applyOptions);
    connect(mask_, &QCheckBox::toggled, this, &SimilarityPage::applyOptions);
    connect(byHand_, &QCheckBox::toggled, this, [this](bool on) {
        manualRange_ = on;
        low_->setEnabled(on);
        high_->setEnabled(on);
        applyOptions();
    });
    for (QDoubleSpinBox* spin : {low_, high_})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &SimilarityPage::applyOptions);
    return bar;
}

QWidget* SimilarityPage::makeResults()
{
    tabs_->setDocumentMode(true);
    tabs_->addTab(makePairs(), tr("Layer pairs"));
    tabs_->addTab(adapters_, tr("Adapter against base"));
    return tabs_;
}

QWidget* SimilarityPage::makePairs()
{
    auto* results = new QWidget;
    stack_ = new QStackedLayout(results);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(30);
    stack_->addWidget(hint_);

    rows_ = new QSplitter(Qt::Vertical);
    rows_->setChildrenCollapsible(false);
    rows_->setHandleWidth(8);
    auto* gridPanel = new QFrame(rows_);
    gridPanel->setProperty("panel", true);
    auto* gridLayout = new QVBoxLayout(gridPanel);
    gridLayout->setContentsMargins(4, 4, 4, 4);
    gridLayout->addWidget(grid_);
    auto* statistics = new QWidget;
    auto* statisticsLayout = new QVBoxLayout(statistics);
    statisticsLayout->setContentsMargins(0, 0, 0, 0);
    statisticsLayout->setSpacing(4);
    note_->setContentsMargins(8, 0, 8, 6);
    statisticsLayout->addWidget(table_, 1);
    statisticsLayout->addWidget(note_);
    auto* lower = new QTabWidget(rows_);
    lower->setDocumentMode(true);
    lower->addTab(statistics, tr("Statistics"));
    lower->addTab(profiles_, tr("Row and column profiles"));
    rows_->addWidget(gridPanel);
    rows_->addWidget(lower);
    rows_->setStretchFactor(0, 3);
    rows_->setStretchFactor(1, 1);
    rows_->setSizes({470, 250});
    stack_->addWidget(rows_);
    return results;
}

bool SimilarityPage::showsAdapters() const
{
    return tabs_->currentWidget() == adapters_;
}

bool SimilarityPage::contentReady() const
{
    return showsAdapters() ? adapters_->shown() != nullptr : !grid_->maps().empty() && !expecting_;
}

QStringList SimilarityPage::resultKinds() const
{
    return {QString::fromLatin1(LoraSimilarity::kind)};
}

void SimilarityPage::showDocument(const std::shared_ptr<const ResultDocument>& document)
{
    try {
        adapters_->showDocument(*document);
        tabs_->setCurrentWidget(adapters_);
    } catch (const std::exception& error) {
        logWarning(std::string("A stored similarity of an adapter cannot be read: ") + error.what());
        banner_->show(Banner::Kind::Failure, tr("This result cannot be read."), tr("Compute it again."));
    }
}

FigureContent SimilarityPage::figureContent() const
{
    return showsAdapters() ? adapters_->content() : FigureContent(grid_->maps());
}

void SimilarityPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    form_->setPair(pair_);
    all_.clear();
    adapters_->clear();
    hiddenModules_.clear();
    expecting_ = false;
    banner_->clear();
    refillMetrics();
    refillModules();
    showSelection();
    setFormVisible(pair_ != nullptr);
}

void SimilarityPage::addMap(const std::shared_ptr<const SimilarityMap>& map)
{
    const auto same = std::find_if(all_.begin(), all_.end(), [&](const auto& other) {
        return other->metric == map->metric && other->module == map->module;
    });
    if (same == all_.end())
        all_.push_back(map);
    else
        *same = map;
    // In the order of the heatmaps, whatever order they were stored or computed in.
    const auto place = [](const auto& one) {
        const auto module = parseModule(one->module);
        return std::pair(one->metric, module ? static_cast<int>(*module) : 0);
    };
    std::stable_sort(all_.begin(), all_.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    refillMetrics();
    refillModules();
    showSelection();
    Q_EMIT mapsChanged();
}

void SimilarityPage::showMap(const std::shared_ptr<const SimilarityMap>& map)
{
    const bool known = std::find(all_.begin(), all_.end(), map) != all_.end();
    hiddenModules_.remove(qstr(map->module));
    if (!known)
        addMap(map);
    tabs_->setCurrentIndex(0);
    metric_->setCurrentIndex(metric_->findData(qstr(map->metric)));
    refillModules();
    showSelection();
    describeMap(map);
}

void SimilarityPage::setExpecting(bool expecting)
{
    expecting_ = expecting;
    updateHint();
    Q_EMIT contentChanged();
}

void SimilarityPage::setFormVisible(bool visible)
{
    setup_->setChecked(visible);
    columns_->widget(0)->setVisible(visible);
}

void SimilarityPage::refillMetrics()
{
    const QSignalBlocker blocker(metric_);
    const QString current = metric_->currentData().toString();
    metric_->clear();
    for (const auto& map : all_) {
        if (metric_->findData(qstr(map->metric)) < 0)
            metric_->addItem(qstr(metricLabel(map->metric)), qstr(map->metric));
    }
    if (metric_->count() == 0)
        metric_->addItem(tr("No results"));
    metric_->setEnabled(!all_.empty());
    metric_->setCurrentIndex(std::max(0, metric_->findData(current)));
}

void SimilarityPage::refillModules()
{
    moduleMenu_->clear();
    for (const auto& map : all_) {
        if (qstr(map->metric) != metric_->currentData().toString())
            continue;
        const QString module = qstr(map->module);
        QAction* action = moduleMenu_->addAction(qstr(moduleLabel(map->module)));
        action->setCheckable(true);
        action->setChecked(!hiddenModules_.contains(module));
        connect(action, &QAction::toggled, this, [this, module](bool on) {
            if (on)
                hiddenModules_.remove(module);
            else
                hiddenModules_.insert(module);
            showSelection();
        });
    }
    modules_->setEnabled(!all_.empty());
}

void SimilarityPage::showSelection()
{
    MapList shown;
    for (Module module : allModules) {
        for (const auto& map : all_) {
            if (map->module == moduleId(module) && qstr(map->metric) == metric_->currentData().toString() &&
                !hiddenModules_.contains(qstr(map->module)))
                shown.push_back(map);
        }
    }
    grid_->setMaps(shown);
    table_->setMaps(shown);
    stack_->setCurrentIndex(all_.empty() ? 0 : 1);
    if (!shown.empty())
        describeMap(shown.front());
    updateHint();
    Q_EMIT optionsChanged();
    Q_EMIT contentChanged();
}

void SimilarityPage::updateHint()
{
    if (!pair_)
        hint_->setText(tr("Open a source and a target model at the left to compare them layer by layer."));
    else if (expecting_)
        hint_->setText(
            tr("Computing. The heatmaps appear here one by one as they are finished; the Jobs panel "
               "shows how far it is."));
    else
        hint_->setText(
            tr("This pair has not been compared yet. Choose metrics, modules and data at the left and "
               "press Run."));
}

void SimilarityPage::applyOptions()
{
    HeatmapOptions options = grid_->options();
    options.incompatibility = values_->currentIndex() == 1;
    options.mask = mask_->isChecked();
    options.path = static_cast<FigurePath>(path_->currentIndex());
    options.color_map = colors_->currentData().toString();
    options.range.reset();
    if (manualRange_ && low_->value() < high_->value())
        options.range = FigureRange{low_->value(), high_->value()};
    grid_->setOptions(options);
    Q_EMIT optionsChanged();
}

void SimilarityPage::describeMap(const std::shared_ptr<const SimilarityMap>& map)
{
    QStringList parts;
    parts << tr("%1: %2.").arg(qstr(mapTitle(*map, false)),
                               map->estimator.empty() ? tr("plain estimator") : coreText(map->estimator));
    if (!map->issues.empty())
        parts << tr("%n cell(s) without a value: %1", nullptr, static_cast<int>(map->issues.size()))
                     .arg(coreText(map->issues.front().cause));
    for (const std::string& warning : map->warnings)
        parts << coreText(warning);
    note_->setText(parts.join(QLatin1Char(' ')));
}

FigureSpec SimilarityPage::figureSpec() const
{
    FigureSpec spec;
    const HeatmapOptions& options = grid_->options();
    spec.incompatibility = options.incompatibility;
    spec.mask = options.mask;
    spec.path = options.path;
    spec.color_map = options.color_map.toStdString();
    spec.range = options.range;
    return spec;
}

QByteArray SimilarityPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << values_->currentIndex() << path_->currentIndex() << colors_->currentData().toString()
        << mask_->isChecked() << byHand_->isChecked() << low_->value() << high_->value()
        << metric_->currentData().toString() << rows_->saveState();
    return state;
}

void SimilarityPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    int values = 0;
    int path = 0;
    QString colors;
    bool mask = false;
    bool byHand = false;
    double low = 0;
    double high = 1;
    QString metric;
    QByteArray rows;
    in >> values >> path >> colors >> mask >> byHand >> low >> high >> metric >> rows;
    if (in.status() != QDataStream::Ok)
        return;
    values_->setCurrentIndex(values);
    path_->setCurrentIndex(path);
    colors_->setCurrentIndex(std::max(0, colors_->findData(colors)));
    mask_->setChecked(mask);
    low_->setValue(low);
    high_->setValue(high);
    byHand_->setChecked(byHand);
    rows_->restoreState(rows);
    applyOptions();
}

} // namespace isthmus

// The controls of AttributionPage: its form, its bar, and the comparison of two tasks.

#include "app/gui/attribution_page.h"

#include "app/gui/engine.h"
#include "app/gui/form_fields.h"
#include "app/gui/page_parts.h"
#include "app/gui/settings.h"
#include "app/gui/table_export.h"
#include "core/analysis/attribution_spec.h"
#include "widgets/banner.h"
#include "widgets/flow_layout.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"
#include "widgets/neuron_table.h"
#include "widgets/neuron_view.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSpinBox>
#include <QSplitter>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace isthmus {
namespace {

constexpr double overlapShare =
    0.1; ///< of the neurons of a layer, as method.md section 3 compares evaluators

/// Indices of the `count` strongest neurons of a layer, ascending; of equal scores the lower ones.
std::vector<int> strongest(const NeuronMap& map, int layer, int count)
{
    std::vector<int> order(static_cast<std::size_t>(map.width));
    std::iota(order.begin(), order.end(), 0);
    std::nth_element(order.begin(), order.begin() + (count - 1), order.end(), [&](int a, int b) {
        const float first = map.at(layer, a);
        const float second = map.at(layer, b);
        return first > second || (first == second && a < b);
    });
    order.resize(static_cast<std::size_t>(count));
    std::sort(order.begin(), order.end());
    return order;
}

/// Share of the top tenth of each layer that both maps have.
std::vector<double> layerOverlap(const NeuronMap& a, const NeuronMap& b)
{
    std::vector<double> shares;
    const int count = std::max(1, static_cast<int>(overlapShare * a.width));
    for (int layer = 0; layer < a.layers; ++layer) {
        const std::vector<int> first = strongest(a, layer, count);
        const std::vector<int> second = strongest(b, layer, count);
        std::vector<int> both;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(),
                              std::back_inserter(both));
        shares.push_back(static_cast<double>(both.size()) / count);
    }
    return shares;
}

int sharedTop(const NeuronMap& a, const NeuronMap& b)
{
    return static_cast<int>(std::count_if(a.top.begin(), a.top.end(), [&](const NeuronScore& one) {
        return std::any_of(b.top.begin(), b.top.end(), [&](const NeuronScore& other) {
            return one.layer == other.layer && one.neuron == other.neuron;
        });
    }));
}

} // namespace

void AttributionPage::makeForm()
{
    models_ = choiceBox({});
    models_->addItems({tr("Source and target"), tr("Source"), tr("Target")});
    data_ = new PathEdit(tr("Data file"), tr("JSON lines file"));
    data_->setPath(settings_.value(QStringLiteral("attribution/data")).toString());
    format_ = formatBox();
    evaluator_ = choiceBox({});
    evaluator_->addItem(tr("Exact"), static_cast<int>(AttributionEvaluator::Exact));
    evaluator_->addItem(tr("Fast"), static_cast<int>(AttributionEvaluator::Fast));
    scale_ = choiceBox({});
    scale_->addItem(tr("Root mean square"), static_cast<int>(AttributionScale::Rms));
    scale_->addItem(tr("As published"), static_cast<int>(AttributionScale::Published));
    positions_ = choiceBox({});
    positions_->addItem(tr("All positions"), static_cast<int>(AttributionPositions::All));
    positions_->addItem(tr("The last one"), static_cast<int>(AttributionPositions::Last));
    limit_ = numberBox(0, 1'000'000, 0, tr("All"));
    compute_ = computeBox();
    device_ = deviceBox();

    form_->addSection(tr("Task"));
    form_->addRow(tr("&Models"), models_,
                  tr("Whose layers and neurons are scored. A transfer needs both, on the same texts."),
                  papers::incompatibility);
    form_->addRow(tr("&Data"), data_,
                  tr("JSON lines with questions and answers. The score is how much a neuron raises the log "
                     "probability of the answer's last meaningful token."),
                  papers::attribution);
    addFormat(*form_, format_);
    form_->addRow(tr("Pro&mpts"), limit_,
                  tr("How many rows are read, from the first. The papers use 20 to 32."),
                  papers::incompatibility);
    form_->addSection(tr("Scores"));
    form_->addRow(
        tr("&Evaluator"), evaluator_,
        tr("Exact computes every score over the whole vocabulary. Fast expands to second order and is "
           "about a hundred times cheaper; how well it agrees is measured on a sample and shown."),
        papers::ours);
    form_->addRow(
        tr("Sca&le"), scale_,
        tr("What residual vectors are divided by before the read-out. The root mean square is what the "
           "model itself does; the published code divides by its square root."),
        papers::attribution);
    form_->addRow(tr("&Positions"), positions_,
                  tr("Positions whose values count for an attention neuron: all that the answer attends to "
                     "(Yu and Ananiadou), or only the last (the code of Neural Incompatibility)."),
                  papers::attribution);
    form_->addSection(tr("Computation"));
    addCompute(*form_, compute_);
    addDevice(*form_, device_);
    connect(form_, &HelpForm::runRequested, this, &AttributionPage::run);
    connect(data_, &PathEdit::pathChanged, this, &AttributionPage::refreshForm);
    connect(data_, &PathEdit::browseRequested, this, [this] {
        const QString file = dialogs_.openFile(this, tr("Choose a data set"), data_->path(),
                                               tr("JSON lines (*.jsonl);;All files (*)"));
        if (!file.isEmpty())
            data_->setPath(file);
    });
}

void AttributionPage::refreshForm()
{
    form_->setProblem(taskProblem(pair_ != nullptr, data_->path()));
}

AttributionSpec AttributionPage::spec(PairSide side) const
{
    AttributionSpec spec;
    if (pair_)
        spec.model = (side == PairSide::Source ? pair_->source : pair_->target).path;
    spec.data = data_->path().toStdString();
    spec.format = parseChatFormat(chosen(format_)).value_or(ChatFormat::LaTen);
    spec.evaluator = static_cast<AttributionEvaluator>(evaluator_->currentData().toInt());
    spec.scale = static_cast<AttributionScale>(scale_->currentData().toInt());
    spec.positions = static_cast<AttributionPositions>(positions_->currentData().toInt());
    spec.limit = limit_->value();
    spec.compute = chosen(compute_);
    spec.device = chosen(device_);
    return spec;
}

QWidget* AttributionPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    setup_ = setupButton(bar);
    layout_ = choiceBox({});
    layout_->addItems({tr("Side by side"), tr("Source"), tr("Target")});
    layout_->setAccessibleName(tr("Models shown"));
    layout_->setToolTip(tr("Models shown"));
    kind_ = choiceBox({});
    kind_->addItems({tr("FFN neurons"), tr("Attention neurons")});
    kind_->setAccessibleName(tr("Kind of neurons"));
    kind_->setToolTip(tr("Kind of neurons in the map and the table"));
    row->addWidget(setup_);
    row->addWidget(layout_);
    row->addWidget(kind_);
    for (PairSide side : {PairSide::Source, PairSide::Target}) {
        QComboBox* box = choiceBox({});
        box->setMinimumContentsLength(24);
        box->setAccessibleName(side == PairSide::Source ? tr("Result of the source")
                                                        : tr("Result of the target"));
        box->setToolTip(box->accessibleName());
        choices_[side == PairSide::Source ? 0 : 1] = box;
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &AttributionPage::showChosen);
    }
    auto* copy = new QToolButton(bar);
    copy->setText(tr("Copy image"));
    copy->setIcon(themeIcon(QStringLiteral("copy")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* save = new QToolButton(bar);
    save->setText(tr("Save data"));
    save->setIcon(themeIcon(QStringLiteral("result")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(save);
    menu->addAction(tr("Layer scores…"), this, [this] { saveData(0); });
    menu->addAction(tr("Top neurons…"), this, [this] { saveData(1); });
    menu->addAction(tr("All neuron scores…"), this, [this] { saveData(2); });
    save->setMenu(menu);
    row->addWidget(copy);
    row->addWidget(save);
    connect(setup_, &QToolButton::toggled, this, [this](bool on) { columns_->widget(0)->setVisible(on); });
    connect(layout_, &QComboBox::currentIndexChanged, this, &AttributionPage::showChosen);
    connect(kind_, &QComboBox::currentIndexChanged, this, &AttributionPage::showChosen);
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setPixmap(columns_->widget(1)->grab());
        banner_->show(Banner::Kind::Notice, tr("The picture is on the clipboard."));
    });
    return bar;
}

void AttributionPage::saveData(int what)
{
    // Of the target where it alone is shown, else of the source; of whichever is there.
    auto attribution = shown(layout_->currentIndex() == 2 ? PairSide::Target : PairSide::Source);
    if (!attribution)
        attribution = shown(PairSide::Target);
    if (!attribution) {
        banner_->show(Banner::Kind::Notice, tr("There is nothing to save yet."));
        return;
    }
    const AttributionView* view = views_[attribution == shown(PairSide::Source) ? 0 : 1];
    const QString name = qstr(attribution->model_name);
    if (what == 0)
        saveTable(this, dialogs_, banner_, name + QStringLiteral("-layers.csv"),
                  [text = view->bars()->tableText(QLatin1Char(','))] { return text; });
    else if (what == 1)
        saveTable(this, dialogs_, banner_, name + QStringLiteral("-neurons.csv"),
                  [text = view->table()->rows()->tableText(QLatin1Char(','))] { return text; });
    else
        saveTable(this, dialogs_, banner_, name + QStringLiteral("-scores.csv"),
                  [attribution, kind = kind()] { return neuronCsv(*attribution, kind); });
}

void AttributionPage::compareTasks()
{
    const quint64 ticket = ++overlapTicket_;
    const QString key = other_->currentData().toString();
    std::shared_ptr<const Attribution> other;
    for (const auto& attribution : all_) {
        if (qstr(attribution->key) == key)
            other = attribution;
    }
    const auto side = other ? sideOf(*other) : std::nullopt;
    const auto mine = side ? shown(*side) : nullptr;
    overlapNote_->clear();
    if (!mine || mine == other) {
        overlap_->setSeries({}, {});
        return;
    }
    const QPointer<AttributionPage> self(this);
    QThreadPool::globalInstance()->start([self, ticket, mine, other] {
        const bool same = mine->ffn.layers == other->ffn.layers && mine->ffn.width == other->ffn.width;
        std::vector<double> ffn = same ? layerOverlap(mine->ffn, other->ffn) : std::vector<double>();
        std::vector<double> mhsa = same ? layerOverlap(mine->mhsa, other->mhsa) : std::vector<double>();
        QMetaObject::invokeMethod(
            qApp,
            [self, ticket, mine, other, ffn, mhsa] {
                if (!self || ticket != self->overlapTicket_)
                    return;
                self->overlap_->setSeries({{tr("Attention"), mhsa}, {tr("FFN"), ffn}}, tr("Shared share"));
                self->overlapNote_->setText(
                    tr("Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention "
                       "neurons %2. The bars are the shared part of each layer's strongest tenth; neurons "
                       "chosen at random would share 0.1.")
                        .arg(sharedTop(mine->ffn, other->ffn))
                        .arg(sharedTop(mine->mhsa, other->mhsa)));
            },
            Qt::QueuedConnection);
    });
}

} // namespace isthmus

#include "app/gui/attribution_page.h"

#include "app/gui/engine.h"
#include "app/gui/page_parts.h"
#include "app/gui/settings.h"
#include "app/gui/table_export.h"
#include "core/analysis/attribution_spec.h"
#include "core/base/log.h"
#include "widgets/banner.h"
#include "widgets/compact_box.h"
#include "widgets/core_text.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"
#include "widgets/neuron_table.h"
#include "widgets/neuron_view.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isthmus {
namespace {

QString sideName(PairSide side)
{
    return side == PairSide::Source ? AttributionPage::tr("Source") : AttributionPage::tr("Target");
}

std::size_t index(PairSide side)
{
    return side == PairSide::Source ? 0 : 1;
}

} // namespace

AttributionPage::AttributionPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent)
    : Page(parent), engine_(engine), dialogs_(dialogs), settings_(settings), form_(new HelpForm(tr("&Run"))),
      banner_(new Banner(this)), hint_(hintLabel({}))
{
    makeForm();
    QWidget* bar = makeBar();
    columns_ = formColumns(form_, makeResults());
    stackPage(this, bar, banner_, columns_);
    connectEngine();
    setPair(nullptr);
}

void AttributionPage::connectEngine()
{
    connect(&engine_, &Engine::resultArrived, this, [this](quint64 job, const std::any& result) {
        const auto* attribution = std::any_cast<std::shared_ptr<const Attribution>>(&result);
        if (!attribution)
            return;
        ofJob_[job] = *attribution;
        add(*attribution);
    });
    connect(&engine_, &Engine::documentArrived, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (document->kind == Attribution::kind)
                    showDocument(document);
            });
    connect(&engine_, &Engine::jobChanged, this, &AttributionPage::jobChanged);
}

QStringList AttributionPage::resultKinds() const
{
    return {QString::fromLatin1(Attribution::kind)};
}

QStringList AttributionPage::jobKinds() const
{
    return {QString::fromLatin1(AttributionSpec::kind)};
}

QWidget* AttributionPage::makeResults()
{
    auto* results = new QWidget;
    stack_ = new QStackedLayout(results);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(30);
    stack_->addWidget(hint_);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(8);
    for (PairSide side : {PairSide::Source, PairSide::Target}) {
        auto* view = new AttributionView(sideName(side));
        view->setHint(tr("Nothing for this model yet: choose it at the left and press Run."));
        views_[index(side)] = view;
        sides->addWidget(view);
        connect(view, &AttributionView::neuronChosen, this,
                [this, side](int layer, int neuron) { describeNeuron(side, layer, neuron); });
    }
    auto* compare = new QWidget;
    auto* column = new QVBoxLayout(compare);
    column->setContentsMargins(10, 10, 10, 10);
    other_ = new CompactBox(30, compare);
    other_->setAccessibleName(tr("Other attribution"));
    other_->setToolTip(tr("The task whose neurons are held against those shown"));
    overlapNote_ = hintLabel({}, compare);
    overlap_ = new LayerBars(tr("Overlap of the top tenth of the neurons per layer"));
    overlap_->setHint(tr("Locate a second task with the same model to see which neurons both need."));
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Neurons shared with"), compare));
    row->addWidget(other_, 1);
    column->addLayout(row);
    column->addWidget(overlapNote_);
    column->addWidget(overlap_, 1);
    agreement_ = hintLabel({}, compare);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto* look = new QWidget;
    auto* lookColumn = new QVBoxLayout(look);
    lookColumn->setContentsMargins(0, 6, 0, 0);
    lookColumn->addWidget(sides, 1);
    lookColumn->addWidget(agreement_);
    tabs->addTab(look, tr("Layers and neurons"));
    tabs->addTab(compare, tr("Two tasks"));
    stack_->addWidget(tabs);
    connect(other_, &QComboBox::currentIndexChanged, this, &AttributionPage::compareTasks);
    return results;
}

void AttributionPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    all_.clear();
    running_.clear();
    ofJob_.clear();
    banner_->clear();
    refillChoices();
    refreshForm();
    setup_->setChecked(true);
}

std::optional<PairSide> AttributionPage::sideOf(const Attribution& attribution) const
{
    if (!pair_)
        return std::nullopt;
    if (attribution.provenance.source_fingerprint == pair_->source.fingerprint)
        return PairSide::Source;
    if (attribution.provenance.source_fingerprint == pair_->target.fingerprint)
        return PairSide::Target;
    return std::nullopt;
}

void AttributionPage::add(const std::shared_ptr<const Attribution>& attribution)
{
    const auto side = sideOf(*attribution);
    if (!side)
        return;
    std::erase_if(all_, [&](const auto& known) { return known->key == attribution->key; });
    all_.push_back(attribution);
    refillChoices();
    QComboBox* box = choices_[index(*side)];
    box->setCurrentIndex(std::max(0, box->findData(qstr(attribution->key))));
    showChosen();
    Q_EMIT contentChanged();
}

void AttributionPage::showDocument(const std::shared_ptr<const ResultDocument>& document)
{
    try {
        auto attribution = std::make_shared<const Attribution>(Attribution::fromDocument(*document));
        if (sideOf(*attribution))
            add(attribution);
        else
            banner_->show(
                Banner::Kind::Warning,
                tr("This result belongs to %1, which is not open.").arg(qstr(attribution->model_name)),
                tr("Open that model to see it."));
    } catch (const std::exception& error) {
        logWarning(std::string("A stored attribution cannot be read: ") + error.what());
        banner_->show(Banner::Kind::Failure, tr("This result cannot be read."), tr("Compute it again."));
    }
}

void AttributionPage::showJob(quint64 job)
{
    const auto found = ofJob_.find(job);
    if (found != ofJob_.end())
        add(found->second);
}

void AttributionPage::refillChoices()
{
    for (PairSide side : {PairSide::Source, PairSide::Target}) {
        QComboBox* box = choices_[index(side)];
        const QSignalBlocker blocker(box);
        const QString current = box->currentData().toString();
        box->clear();
        for (auto it = all_.rbegin(); it != all_.rend(); ++it) {
            if (sideOf(**it) == side)
                box->addItem(attributionLabel(**it), qstr((*it)->key));
        }
        box->setEnabled(box->count() > 0);
        if (box->count() == 0)
            box->addItem(tr("No results"));
        box->setCurrentIndex(std::max(0, box->findData(current)));
    }
    stack_->setCurrentIndex(all_.empty() ? 0 : 1);
    if (!pair_)
        hint_->setText(tr("Open a source and a target model at the left to locate what carries a task."));
    else if (!running_.empty())
        hint_->setText(
            tr("Computing. The layers and neurons appear here when all prompts have been read; the "
               "Jobs panel shows how far it is."));
    else
        hint_->setText(tr("Which layers and neurons carry a task? Choose its data at the left and press Run. "
                          "Source and target are then shown side by side."));
    showChosen();
}

std::shared_ptr<const Attribution> AttributionPage::shown(PairSide side) const
{
    const QString key = choices_[index(side)]->currentData().toString();
    for (const auto& attribution : all_) {
        if (qstr(attribution->key) == key)
            return attribution;
    }
    return nullptr;
}

NeuronKind AttributionPage::kind() const
{
    return kind_->currentIndex() == 0 ? NeuronKind::Ffn : NeuronKind::Mhsa;
}

QString AttributionPage::agreementText(const Attribution& attribution) const
{
    if (!attribution.agreement)
        return {};
    const EvaluatorAgreement& found = *attribution.agreement;
    return tr("%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected "
              "tail at most %4.",
              nullptr, found.neurons)
        .arg(qstr(attribution.model_name), numberText(found.spearman, 4), numberText(found.top10_overlap, 3),
             shortNumberText(found.tail_bound, 2));
}

void AttributionPage::showChosen()
{
    const int layout = layout_->currentIndex();
    QStringList notes;
    for (PairSide side : {PairSide::Source, PairSide::Target}) {
        const auto attribution = shown(side);
        AttributionView* view = views_[index(side)];
        view->setAttribution(attribution, kind());
        view->setVisible(layout == 0 || layout == (side == PairSide::Source ? 1 : 2));
        choices_[index(side)]->setVisible(view->isVisibleTo(view->parentWidget()));
        if (!attribution)
            continue;
        const QString agreement = agreementText(*attribution);
        if (!agreement.isEmpty())
            notes << agreement;
        for (const std::string& warning : attribution->warnings)
            notes << coreText(warning);
    }
    agreement_->setText(notes.join(QLatin1Char('\n')));
    agreement_->setVisible(!notes.isEmpty());
    {
        const QSignalBlocker blocker(other_);
        const QString current = other_->currentData().toString();
        other_->clear();
        for (const auto& attribution : all_) {
            const auto side = sideOf(*attribution);
            if (attribution != shown(*side))
                other_->addItem(tr("%1: %2").arg(sideName(*side), attributionLabel(*attribution)),
                                qstr(attribution->key));
        }
        other_->setEnabled(other_->count() > 0);
        if (other_->count() == 0)
            other_->addItem(tr("No second task yet"));
        other_->setCurrentIndex(std::max(0, other_->findData(current)));
    }
    compareTasks();
}

void AttributionPage::run()
{
    std::vector<PairSide> sides;
    if (models_->currentIndex() != 2)
        sides.push_back(PairSide::Source);
    if (models_->currentIndex() != 1)
        sides.push_back(PairSide::Target);
    banner_->clear();
    for (PairSide side : sides)
        running_.insert(engine_.submit(spec(side).toJob()));
    settings_.setValue(QStringLiteral("attribution/data"), data_->path());
    refillChoices();
}

void AttributionPage::jobChanged(const JobStatus& status)
{
    if (!running_.contains(status.id) || !isFinal(status.state))
        return;
    running_.erase(status.id);
    if (status.state == JobState::Failed)
        banner_->show(Banner::Kind::Failure, coreText(status.failure.message),
                      coreText(status.failure.advice), tr("Show the form"),
                      [this] { setup_->setChecked(true); });
    else if (status.state == JobState::Done && running_.empty())
        setup_->setChecked(false);
    refillChoices();
    Q_EMIT contentChanged();
}

void AttributionPage::describeNeuron(PairSide side, int layer, int neuron)
{
    const auto attribution = shown(side);
    if (!attribution || !pair_)
        return;
    const NeuronMap& map = neuronsOf(*attribution, kind());
    FactList facts{{tr("Model"), qstr(attribution->model_name)},
                   {tr("Place"), neuronPlace(*attribution, kind(), neuron)},
                   {tr("Score"), shortNumberText(map.at(layer, neuron), 5)}};
    for (std::size_t i = 0; i < map.top.size(); ++i) {
        const NeuronScore& top = map.top[i];
        if (top.layer != layer || top.neuron != neuron)
            continue;
        facts.emplace_back(tr("Rank"), QString::number(i + 1));
        const auto list = [](const std::vector<PromotedToken>& tokens) {
            QStringList texts;
            for (const PromotedToken& token : tokens)
                texts << QStringLiteral("%1 (%2)").arg(tokenText(token.token), numberText(token.logit, 2));
            return texts.join(QStringLiteral("  "));
        };
        facts.emplace_back(tr("Promotes"), list(top.promotes));
        facts.emplace_back(tr("Suppresses"), list(top.suppresses));
    }
    facts.emplace_back(tr("Task"), attributionLabel(*attribution));
    const ModelSummary& model = side == PairSide::Source ? pair_->source : pair_->target;
    QString tensor;
    for (const TensorSummary& candidate : model.tensors) {
        if (candidate.layer == layer && candidate.role == (kind() == NeuronKind::Ffn ? "down" : "o"))
            tensor = qstr(candidate.name);
    }
    Q_EMIT factsChosen(tr("Layer %1, neuron %2").arg(layer).arg(neuron), facts, side, tensor);
}

QByteArray AttributionPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << qint32(layout_->currentIndex()) << qint32(kind_->currentIndex())
        << columns_->saveState() << data_->path() << format_->currentData().toString()
        << qint32(evaluator_->currentIndex());
    return state;
}

void AttributionPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 layout = 0;
    qint32 kind = 0;
    qint32 evaluator = 0;
    QByteArray columns;
    QString data;
    QString format;
    in >> version >> layout >> kind >> columns >> data >> format >> evaluator;
    if (version != 1 || in.status() != QDataStream::Ok)
        return;
    layout_->setCurrentIndex(layout);
    kind_->setCurrentIndex(kind);
    columns_->restoreState(columns);
    data_->setPath(data);
    format_->setCurrentIndex(std::max(0, format_->findData(format)));
    evaluator_->setCurrentIndex(evaluator);
}

} // namespace isthmus

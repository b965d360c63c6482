#include "app/gui/similarity_form.h"

#include "app/gui/form_fields.h"
#include "core/analysis/metric_info.h"
#include "core/results/figure_data.h"
#include "widgets/choice_list.h"
#include "widgets/core_text.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace isthmus {
namespace {

bool needsData(const QStringList& metrics)
{
    return std::any_of(metrics.begin(), metrics.end(), [](const QString& id) {
        return metricInfo(id.toStdString()).input == MetricInput::Activations;
    });
}

QString metricText(const MetricInfo& info)
{
    return SimilarityForm::tr("%1\nSymbol: %2. Range: %3 to %4. Unchanged by: %5. Cost: %6.\nSource: %7.")
        .arg(coreText(info.definition), qstr(info.symbol))
        .arg(info.low)
        .arg(info.high)
        .arg(coreText(info.invariances), coreText(info.cost), qstr(info.source));
}

} // namespace

SimilarityForm::SimilarityForm(QWidget* parent) : QWidget(parent), form_(new HelpForm(tr("&Run"), this))
{
    makeChoices();
    makeSamples();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form_);
    setSpec({});

    connect(metrics_, &ChoiceList::chosenChanged, this, &SimilarityForm::refresh);
    connect(modules_, &ChoiceList::chosenChanged, this, &SimilarityForm::refresh);
    connect(data_, &PathEdit::pathChanged, this, &SimilarityForm::refresh);
    connect(data_, &PathEdit::browseRequested, this, &SimilarityForm::browseRequested);
    connect(unit_, &QComboBox::currentIndexChanged, this, &SimilarityForm::refresh);
    connect(form_, &HelpForm::runRequested, this, [this] {
        if (problem().isEmpty())
            Q_EMIT runRequested(spec());
    });
    metrics_->setCurrentRow(0); // its help is what is read first
    refresh();
}

void SimilarityForm::makeChoices()
{
    metrics_ = new ChoiceList;
    for (const MetricInfo& info : metricInfos())
        metrics_->addChoice(qstr(info.id), coreText(info.name), metricText(info));
    modules_ = new ChoiceList;
    for (Module module : allModules) {
        const std::string id(moduleId(module));
        modules_->addChoice(qstr(id), qstr(moduleLabel(id)));
    }
    form_->addSection(tr("Metrics"));
    form_->addWide(
        metrics_, tr("Metrics"),
        tr("What is computed: one map for each metric and module. Space checks or unchecks a metric; the one "
           "under the cursor is explained here."));
    form_->addSection(tr("Modules"));
    form_->addWide(modules_, tr("Modules"),
                   tr("The parts of a layer that are compared: one map for each of them. The paper shows up, "
                      "down, v and o."),
                   papers::incompatibility);
}

void SimilarityForm::makeSamples()
{
    data_ = new PathEdit(tr("Data file"), tr("JSON lines file"));
    format_ = formatBox();
    samples_ = numberBox(4, 1'000'000, 512);
    unit_ = choiceBox({});
    unit_->addItem(tr("Chosen by the tokenizers"), static_cast<int>(SampleUnit::Auto));
    unit_->addItem(tr("Token positions"), static_cast<int>(SampleUnit::Token));
    unit_->addItem(tr("Whole texts"), static_cast<int>(SampleUnit::Text));
    pooling_ = choiceBox({});
    pooling_->addItem(tr("Mean of the tokens"), static_cast<int>(Pooling::Mean));
    pooling_->addItem(tr("Last token"), static_cast<int>(Pooling::Last));
    draws_ = numberBox(0, 10'000, 32);
    seed_ = numberBox(0, 2'000'000'000, 0);
    compute_ = computeBox();
    device_ = deviceBox();

    form_->addSection(tr("Samples"));
    form_->addRow(
        tr("&Data"), data_,
        tr("Conversations, one in each line, as JSON: the text that both models read. Metrics of the "
           "weights alone need none."));
    addFormat(*form_, format_);
    form_->addRow(
        tr("&Samples"), samples_,
        tr("Rows of the activation matrices, drawn from the data with the seed. With few samples and "
           "wide layers chance alone looks alike: compare with the null band, or take a debiased "
           "metric."),
        QStringLiteral("Kornblith et al., ICML 2019; Nguyen et al., ICLR 2021"));
    form_->addRow(tr("Sample &unit"), unit_,
                  tr("What a sample is: a token position, where both models cut the text alike, or a whole "
                     "text, with any two tokenizers."),
                  papers::ours);
    form_->addRow(
        tr("&Pooling"), pooling_,
        tr("How the tokens of a whole text become one sample: their mean, or the last one, which has read "
           "all the others."),
        papers::ours);
    form_->addRow(
        tr("&Null draws"), draws_,
        tr("How often what is paired is shuffled to find what chance alone would give. The band holds the "
           "central 95 % of the draws; 0 leaves it out."),
        papers::ours);
    form_->addRow(tr("S&eed"), seed_,
                  tr("Chooses the samples and the draws of the null. The same seed gives the same numbers."));
    addCompute(*form_, compute_);
    addDevice(*form_, device_);
}

void SimilarityForm::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    refresh();
}

SimilaritySpec SimilarityForm::spec() const
{
    SimilaritySpec spec;
    if (pair_) {
        spec.source = pair_->source.path;
        spec.target = pair_->target.path;
    }
    spec.data = data_->path().toStdString();
    spec.format = parseChatFormat(chosen(format_)).value_or(ChatFormat::LaTen);
    spec.metrics.clear();
    for (const QString& id : metrics_->chosen())
        spec.metrics.push_back(id.toStdString());
    spec.modules.clear();
    for (const QString& id : modules_->chosen())
        spec.modules.push_back(*parseModule(id.toStdString()));
    spec.samples = samples_->value();
    spec.sampling = static_cast<SampleUnit>(unit_->currentData().toInt());
    spec.pooling = static_cast<Pooling>(pooling_->currentData().toInt());
    spec.null_draws = draws_->value();
    spec.seed = static_cast<std::uint64_t>(seed_->value());
    spec.compute = chosen(compute_);
    spec.device = chosen(device_);
    return spec;
}

void SimilarityForm::setSpec(const SimilaritySpec& spec)
{
    QStringList metrics;
    for (const std::string& id : spec.metrics)
        metrics << qstr(id);
    QStringList modules;
    for (Module module : spec.modules)
        modules << qstr(std::string(moduleId(module)));
    metrics_->setChosen(metrics);
    modules_->setChosen(modules);
    data_->setPath(qstr(spec.data));
    format_->setCurrentIndex(format_->findData(qstr(std::string(chatFormatName(spec.format)))));
    samples_->setValue(spec.samples);
    unit_->setCurrentIndex(unit_->findData(static_cast<int>(spec.sampling)));
    pooling_->setCurrentIndex(pooling_->findData(static_cast<int>(spec.pooling)));
    draws_->setValue(spec.null_draws);
    seed_->setValue(static_cast<int>(spec.seed));
    compute_->setCurrentIndex(compute_->findData(qstr(spec.compute)));
    device_->setCurrentIndex(std::max(0, device_->findData(qstr(spec.device))));
    refresh();
}

QString SimilarityForm::problem() const
{
    if (!pair_)
        return tr("Open a source and a target model first.");
    if (metrics_->chosen().isEmpty())
        return tr("Choose at least one metric.");
    if (modules_->chosen().isEmpty())
        return tr("Choose at least one module.");
    if (!needsData(metrics_->chosen()))
        return {};
    const QString file = data_->path();
    if (file.isEmpty())
        return tr("Behavioural metrics need texts: choose a JSON lines file.");
    if (!QFileInfo(file).isFile())
        return tr("There is no file at this path.");
    if (unit_->currentData().toInt() == static_cast<int>(SampleUnit::Token) && !pair_->same_tokenizer)
        return tr("Token positions need one tokenizer in both models. Choose whole texts.");
    return {};
}

QPushButton* SimilarityForm::runButton() const
{
    return form_->runButton();
}

QLineEdit* SimilarityForm::data() const
{
    return data_->edit();
}

void SimilarityForm::refresh()
{
    form_->setProblem(problem());
    const bool data = needsData(metrics_->chosen());
    for (QWidget* widget : std::initializer_list<QWidget*>{data_, format_, samples_, unit_})
        widget->setEnabled(data);
    const bool tokens = unit_->currentData().toInt() == static_cast<int>(SampleUnit::Token) ||
                        (unit_->currentData().toInt() == static_cast<int>(SampleUnit::Auto) && pair_ &&
                         pair_->same_tokenizer);
    pooling_->setEnabled(data && !tokens);
}

} // namespace isthmus

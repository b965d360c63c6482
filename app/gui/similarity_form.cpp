#include "app/gui/similarity_form.h"

#include "core/analysis/metric_info.h"
#include "core/results/figure_data.h"
#include "widgets/choice_list.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

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
    return SimilarityForm::tr("%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.")
        .arg(qstr(info.name), qstr(info.symbol), qstr(info.definition))
        .arg(info.low)
        .arg(info.high)
        .arg(qstr(info.invariances), qstr(info.cost), qstr(info.source));
}

QSpinBox* makeSpin(int low, int high, const QString& name, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setRange(low, high);
    spin->setAccessibleName(name);
    spin->setGroupSeparatorShown(true);
    return spin;
}

} // namespace

SimilarityForm::SimilarityForm(QWidget* parent)
    : QWidget(parent), metrics_(new ChoiceList(this)), modules_(new ChoiceList(this)),
      about_(hintLabel({}, this)), data_(new QLineEdit(this)), format_(new QComboBox(this)),
      samples_(makeSpin(4, 1'000'000, tr("Samples"), this)), unit_(new QComboBox(this)),
      pooling_(new QComboBox(this)), draws_(makeSpin(0, 10'000, tr("Null draws"), this)),
      seed_(makeSpin(0, 2'000'000'000, tr("Seed"), this)), compute_(new QComboBox(this)),
      device_(new QComboBox(this)), problem_(hintLabel({}, this)),
      run_(new QPushButton(themeIcon(QStringLiteral("play")), tr("&Run"), this))
{
    for (const MetricInfo& info : metricInfos())
        metrics_->addChoice(qstr(info.id), qstr(info.name), metricText(info));
    metrics_->setAccessibleName(tr("Metrics"));
    metrics_->setAccessibleDescription(
        tr("Space checks or unchecks a metric; what it means is explained below the list."));
    for (Module module : allModules) {
        const std::string id(moduleId(module));
        modules_->addChoice(qstr(id), qstr(moduleLabel(id)));
    }
    modules_->setAccessibleName(tr("Modules"));
    modules_->setAccessibleDescription(
        tr("The parts of a layer that are compared: one map for each of them."));
    for (ChatFormat format :
         {ChatFormat::LaTen, ChatFormat::Seeking, ChatFormat::ChatTemplate, ChatFormat::Plain}) {
        const std::string id(chatFormatName(format));
        format_->addItem(qstr(id), qstr(id));
    }
    unit_->addItem(tr("Chosen by the tokenizers"), static_cast<int>(SampleUnit::Auto));
    unit_->addItem(tr("Token positions"), static_cast<int>(SampleUnit::Token));
    unit_->addItem(tr("Whole texts"), static_cast<int>(SampleUnit::Text));
    pooling_->addItem(tr("Mean of the tokens"), static_cast<int>(Pooling::Mean));
    pooling_->addItem(tr("Last token"), static_cast<int>(Pooling::Last));
    compute_->addItem(tr("float32"), QStringLiteral("float32"));
    compute_->addItem(tr("bfloat16"), QStringLiteral("bfloat16"));
    device_->addItem(tr("Automatic"), QStringLiteral("auto"));
    device_->addItem(tr("CPU"), QStringLiteral("cpu"));
    device_->addItem(tr("CUDA"), QStringLiteral("cuda"));
    build();
    setSpec({});

    connect(metrics_, &ChoiceList::chosenChanged, this, &SimilarityForm::refresh);
    connect(metrics_, &QListWidget::currentRowChanged, this, &SimilarityForm::explain);
    connect(modules_, &ChoiceList::chosenChanged, this, &SimilarityForm::refresh);
    connect(data_, &QLineEdit::textChanged, this, &SimilarityForm::refresh);
    connect(unit_, &QComboBox::currentIndexChanged, this, &SimilarityForm::refresh);
    connect(run_, &QPushButton::clicked, this, [this] {
        if (problem().isEmpty())
            Q_EMIT runRequested(spec());
    });
    metrics_->setCurrentRow(0);
    refresh();
}

void SimilarityForm::build()
{
    data_->setPlaceholderText(tr("JSON lines file"));
    data_->setAccessibleName(tr("Data file"));
    auto* browse = new QToolButton(this);
    browse->setIcon(themeIcon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a data file"));
    browse->setAccessibleName(tr("Choose a data file"));
    connect(browse, &QToolButton::clicked, this, &SimilarityForm::browseRequested);
    auto* dataRow = new QHBoxLayout;
    dataRow->setSpacing(4);
    dataRow->addWidget(data_, 1);
    dataRow->addWidget(browse);

    auto* inner = new QWidget;
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Data"), dataRow);
    form->labelForField(dataRow);
    form->addRow(tr("F&ormat"), format_);
    form->addRow(tr("&Samples"), samples_);
    form->addRow(tr("Sample &unit"), unit_);
    form->addRow(tr("&Pooling"), pooling_);
    form->addRow(tr("&Null draws"), draws_);
    form->addRow(tr("S&eed"), seed_);
    form->addRow(tr("&Compute in"), compute_);
    form->addRow(tr("De&vice"), device_);
    for (QComboBox* box : {format_, unit_, pooling_, compute_, device_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    data_->setToolTip(tr("Conversations, one in each line, as JSON: the text that both models read"));
    format_->setToolTip(
        tr("How a conversation becomes text: laten, seeking, the model's own chat template, or plain"));
    unit_->setToolTip(tr("What a sample is: a token, where both models cut the text alike, or a whole text"));
    pooling_->setToolTip(tr("How the tokens of a whole text become one sample: their mean, or the last one"));
    seed_->setToolTip(
        tr("Chooses the samples and the draws of the null. The same seed gives the same numbers"));
    compute_->setToolTip(
        tr("Number type of the forward passes. bfloat16 halves their memory; statistics stay exact"));
    device_->setToolTip(tr("Where the forward passes run. Automatic takes a CUDA device if there is one"));
    draws_->setToolTip(
        tr("How often the pairing of samples is shuffled to find what chance alone would give"));
    samples_->setToolTip(tr("Rows of the activation matrices"));

    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(titleLabel(tr("Metrics"), inner));
    layout->addWidget(metrics_);
    layout->addWidget(titleLabel(tr("What is this?"), inner));
    layout->addWidget(about_);
    layout->addSpacing(4);
    layout->addWidget(titleLabel(tr("Modules"), inner));
    layout->addWidget(modules_);
    layout->addSpacing(4);
    layout->addWidget(titleLabel(tr("Samples"), inner));
    layout->addLayout(form);
    layout->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 8);
    outer->addWidget(scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 0, 10, 0);
    foot->addWidget(problem_);
    foot->addWidget(run_);
    outer->addLayout(foot);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 34);
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
    spec.data = data_->text().trimmed().toStdString();
    spec.format =
        parseChatFormat(format_->currentData().toString().toStdString()).value_or(ChatFormat::LaTen);
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
    spec.compute = compute_->currentData().toString().toStdString();
    spec.device = device_->currentData().toString().toStdString();
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
    data_->setText(qstr(spec.data));
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
    const QString file = data_->text().trimmed();
    if (file.isEmpty())
        return tr("Behavioural metrics need texts: choose a JSON lines file.");
    if (!QFileInfo(file).isFile())
        return tr("There is no file at this path.");
    if (unit_->currentData().toInt() == static_cast<int>(SampleUnit::Token) && !pair_->same_tokenizer)
        return tr("Token positions need one tokenizer in both models. Choose whole texts.");
    return {};
}

void SimilarityForm::refresh()
{
    const QString text = problem();
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    run_->setEnabled(text.isEmpty());
    const bool data = needsData(metrics_->chosen());
    for (QWidget* widget : std::initializer_list<QWidget*>{data_, format_, samples_, unit_})
        widget->setEnabled(data);
    const bool tokens = unit_->currentData().toInt() == static_cast<int>(SampleUnit::Token) ||
                        (unit_->currentData().toInt() == static_cast<int>(SampleUnit::Auto) && pair_ &&
                         pair_->same_tokenizer);
    pooling_->setEnabled(data && !tokens);
}

void SimilarityForm::explain()
{
    const QListWidgetItem* item = metrics_->currentItem();
    about_->setText(item ? metricText(metricInfo(item->data(Qt::UserRole).toString().toStdString()))
                         : QString());
}

} // namespace isthmus

#include "app/gui/evaluation_form.h"

#include "app/gui/form_fields.h"
#include "core/base/error.h"
#include "core/text/dataset.h"
#include "widgets/core_text.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QIODevice>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace isthmus {
namespace {

// Of the box of models: source, target, a folder, the checkpoints of a transfer.
constexpr int folderModel = 2;
constexpr int runModel = 3;

} // namespace

QString benchmarkText(Benchmark benchmark)
{
    switch (benchmark) {
    case Benchmark::Mmlu:
        return QStringLiteral("MMLU");
    case Benchmark::Gsm8k:
        return QStringLiteral("GSM8K");
    case Benchmark::HumanEval:
        return QStringLiteral("HumanEval");
    case Benchmark::Mbpp:
        return QStringLiteral("MBPP");
    case Benchmark::Loss:
        return EvaluationForm::tr("Loss");
    }
    return {};
}

QString EvaluationForm::benchmarkHelp(Benchmark benchmark)
{
    switch (benchmark) {
    case Benchmark::Mmlu:
        return tr("Questions of 57 subjects with four answers to choose from; the share that is right. "
                  "Source: %1.")
            .arg(QStringLiteral("Hendrycks et al., ICLR 2021"));
    case Benchmark::Gsm8k:
        return tr("Sums in words; the share whose last number is right. Source: %1.")
            .arg(QStringLiteral("Cobbe et al., arXiv 2110.14168"));
    case Benchmark::HumanEval:
        return tr("Functions to complete, judged by running their tests; pass@k. Source: %1.")
            .arg(QStringLiteral("Chen et al., arXiv 2107.03374"));
    case Benchmark::Mbpp:
        return tr("Short programs from a sentence, judged by running their tests; pass@k. Source: %1.")
            .arg(QStringLiteral("Austin et al., arXiv 2108.07732"));
    case Benchmark::Loss:
        return tr("Cross entropy of the answers of any conversations, in nats per token: lower is better.");
    }
    return {};
}

QString benchmarkText(const std::string& name)
{
    const auto known = parseBenchmark(name);
    return known ? benchmarkText(*known) : qstr(name);
}

EvaluationForm::EvaluationForm(QWidget* parent) : QWidget(parent), form_(new HelpForm(tr("&Run"), this))
{
    makeModel();
    makeBenchmark();
    makeAnswers();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form_);
    connectFields();
    showBenchmark();
}

void EvaluationForm::makeModel()
{
    model_ = choiceBox({});
    model_->addItems({tr("Source"), tr("Target"), tr("A folder"), tr("Checkpoints of a transfer")});
    model_->setCurrentIndex(1);
    folder_ = new PathEdit(tr("Model folder"), tr("Folder with config.json"));
    adapter_ = new PathEdit(tr("Adapter"), tr("None"));
    form_->addSection(tr("Model"));
    form_->addRow(
        tr("&Model"), model_,
        tr("The source or the target of the pair, any other model, or every checkpoint of a transfer, which "
           "gives a curve of the score over its steps."));
    form_->addRow(
        tr("F&older"), folder_,
        tr("A Hugging Face folder, such as a LaTen run's output. For checkpoints: the output folder of a "
           "LaTen or PostPKT run."));
    form_->addRow(tr("&Adapter"), adapter_,
                  tr("A PEFT LoRA folder that is put beside the weights without merging. May stay empty."));
}

void EvaluationForm::makeBenchmark()
{
    benchmark_ = choiceBox({});
    for (Benchmark one :
         {Benchmark::Mmlu, Benchmark::Gsm8k, Benchmark::HumanEval, Benchmark::Mbpp, Benchmark::Loss})
        benchmark_->addItem(benchmarkText(one), static_cast<int>(one));
    for (int i = 0; i < benchmark_->count(); ++i)
        benchmark_->setItemData(i, benchmarkHelp(static_cast<Benchmark>(benchmark_->itemData(i).toInt())),
                                Qt::ToolTipRole);
    data_ = new PathEdit(tr("Data"), tr("File or folder"));
    shots_ = numberBox(0, 100, 0, tr("None"));
    limit_ = numberBox(0, 1'000'000, 0, tr("All"));
    format_ = formatBox();
    format_->addItem(tr("Completion"), QStringLiteral("completion"));
    code_ = new QCheckBox(tr("Run the programs that the model writes"));
    preview_ = new QPushButton(tr("Show the first &prompt"));
    form_->addSection(tr("Benchmark"));
    form_->addRow(tr("&Benchmark"), benchmark_,
                  tr("What the model is asked, and how its answers are judged."));
    form_->addRow(tr("&Data"), data_,
                  tr("The original files: MMLU's folder with dev and test, the JSON lines of the others "
                     "(HumanEval also packed), or a paper's split."));
    form_->addRow(tr("E&xamples"), shots_,
                  tr("Solved examples before each question, taken from the files beside the data."),
                  QStringLiteral("Brown et al., NeurIPS 2020"));
    form_->addRow(
        tr("&Items"), limit_,
        tr("How many are asked. A limit takes the same items for every model, chosen at random once."),
        papers::ours);
    form_->addRow(
        tr("F&ormat"), format_,
        tr("How a question is put: one of the conversation formats, or a text that a base model continues."),
        papers::both);
    form_->addWide(
        code_, tr("Run programs"),
        tr("HumanEval and MBPP judge a program by running it: in a sandbox without network or files of "
           "yours, with limits on time and memory. Off until you agree, once per project."));
    form_->addWide(preview_, tr("Prompt"),
                   tr("Shows exactly what the model would read for the first item, without a run."));
}

void EvaluationForm::makeAnswers()
{
    tokens_ = numberBox(0, 1 << 20, 0, tr("The benchmark's own"));
    temperature_ = new QDoubleSpinBox;
    temperature_->setRange(0, 10);
    temperature_->setSingleStep(0.1);
    temperature_->setSpecialValueText(tr("0 (most likely)"));
    samples_ = numberBox(1, 1000, 1);
    seed_ = numberBox(0, 1'000'000'000, 0);
    seeds_ = numberBox(1, 100, 1);
    rows_ = numberBox(1, 1024, EvaluationSpec().rows_at_once);
    device_ = deviceBox();
    form_->addSection(tr("Answers"));
    form_->addRow(tr("New &tokens"), tokens_, tr("The most an answer may have."));
    form_->addRow(tr("T&emperature"), temperature_,
                  tr("0 takes the most likely token each time. Above 0 tokens are drawn at random."),
                  QStringLiteral("Chen et al., arXiv 2107.03374"));
    form_->addRow(tr("Sam&ples"), samples_,
                  tr("Answers per item, for pass@k. More than one needs a temperature."),
                  QStringLiteral("Chen et al., arXiv 2107.03374"));
    form_->addRow(tr("&Seed"), seed_, tr("The same seed gives the same answers."));
    form_->addRow(tr("R&uns"), seeds_,
                  tr("With this seed and those after it, one run each; the table shows their mean. More than "
                     "one needs a "
                     "temperature."),
                  papers::ours);
    form_->addSection(tr("Computation"));
    form_->addRow(tr("Items at on&ce"), rows_, tr("More use more memory and are faster on a GPU."));
    addDevice(*form_, device_);
}

void EvaluationForm::connectFields()
{
    connect(form_, &HelpForm::runRequested, this, [this] {
        if (problem().isEmpty())
            Q_EMIT runRequested();
    });
    connect(preview_, &QPushButton::clicked, this, &EvaluationForm::previewRequested);
    for (QComboBox* box : {model_, benchmark_})
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluationForm::showBenchmark);
    connect(format_, &QComboBox::currentIndexChanged, this, &EvaluationForm::refresh);
    for (PathEdit* path : {folder_, adapter_, data_})
        connect(path, &PathEdit::pathChanged, this, &EvaluationForm::refresh);
    for (QSpinBox* spin : {shots_, limit_, tokens_, samples_, seed_, seeds_})
        connect(spin, &QSpinBox::valueChanged, this, &EvaluationForm::refresh);
    connect(temperature_, &QDoubleSpinBox::valueChanged, this, &EvaluationForm::refresh);
    connect(folder_, &PathEdit::browseRequested, this, [this] { Q_EMIT browseRequested(folder_, true); });
    connect(adapter_, &PathEdit::browseRequested, this, [this] { Q_EMIT browseRequested(adapter_, true); });
    connect(data_, &PathEdit::browseRequested, this,
            [this] { Q_EMIT browseRequested(data_, benchmark() == Benchmark::Mmlu); });
    connect(code_, &QCheckBox::clicked, this, &EvaluationForm::codeRequested);
}

void EvaluationForm::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    refresh();
}

void EvaluationForm::setCodeAllowed(bool allowed)
{
    code_->setChecked(allowed);
    refresh();
}

void EvaluationForm::setModelFolder(const QString& folder)
{
    model_->setCurrentIndex(folderModel);
    folder_->setPath(folder);
}

void EvaluationForm::setRunFolder(const QString& folder)
{
    model_->setCurrentIndex(runModel);
    folder_->setPath(folder);
}

Benchmark EvaluationForm::benchmark() const
{
    return static_cast<Benchmark>(benchmark_->currentData().toInt());
}

void EvaluationForm::showBenchmark()
{
    form_->setRowVisible(folder_, model_->currentIndex() >= folderModel);
    form_->setRowVisible(adapter_, model_->currentIndex() != runModel);
    form_->setRowVisible(code_, runsCode(benchmark()));
    form_->setRowVisible(shots_, benchmark() != Benchmark::Loss);
    form_->setSectionVisible(tr("Answers"), benchmark() != Benchmark::Loss);
    refresh();
}

EvaluationSpec EvaluationForm::spec() const
{
    EvaluationSpec spec;
    if (model_->currentIndex() == folderModel)
        spec.model = folder_->path().toStdString();
    else if (model_->currentIndex() == runModel)
        spec.run = folder_->path().toStdString();
    else if (pair_)
        spec.model = (model_->currentIndex() == 0 ? pair_->source : pair_->target).path;
    if (model_->currentIndex() != runModel)
        spec.adapter = adapter_->path().toStdString();
    spec.benchmark = benchmark();
    spec.data = data_->path().toStdString();
    spec.limit = limit_->value();
    if (const auto style = parsePromptStyle(format_->currentData().toString().toStdString()))
        spec.style = *style;
    spec.rows_at_once = rows_->value();
    spec.device = device_->currentData().toString().toStdString();
    spec.seed = static_cast<std::uint64_t>(seed_->value());
    spec.allow_code = runsCode(spec.benchmark) && code_->isChecked();
    if (spec.benchmark == Benchmark::Loss)
        return spec;
    spec.shots = shots_->value();
    spec.max_new_tokens = tokens_->value();
    spec.sampling.temperature = static_cast<float>(temperature_->value());
    spec.samples = samples_->value();
    return spec;
}

std::vector<EvaluationSpec> EvaluationForm::specs() const
{
    std::vector<EvaluationSpec> all(1, spec());
    const bool drawn = all[0].benchmark != Benchmark::Loss && all[0].sampling.temperature > 0;
    for (int i = 1; drawn && i < seeds_->value(); ++i) {
        all.push_back(all[0]);
        all.back().seed += static_cast<std::uint64_t>(i);
    }
    return all;
}

QString EvaluationForm::pathProblem() const
{
    const bool folder = model_->currentIndex() >= folderModel;
    const bool run = model_->currentIndex() == runModel;
    if (!folder && !pair_)
        return tr("Open a source and a target model, or choose a folder.");
    if (folder && folder_->path().isEmpty())
        return run ? tr("Choose the output folder of the transfer.") : tr("Choose the model's folder.");
    if (run && !QFileInfo(folder_->path()).isDir())
        return tr("There is no such folder.");
    if (folder && !run && !QFileInfo(folder_->path() + QStringLiteral("/config.json")).isFile())
        return tr("There is no config.json in the model's folder.");
    if (!run && !adapter_->path().isEmpty() &&
        !QFileInfo(adapter_->path() + QStringLiteral("/adapter_config.json")).isFile())
        return tr("There is no adapter_config.json in the adapter's folder.");
    if (data_->path().isEmpty())
        return benchmark() == Benchmark::Mmlu ? tr("Choose the folder of MMLU's files.")
                                              : tr("Choose the benchmark's file.");
    if (!QFileInfo::exists(data_->path()))
        return tr("There is nothing at the path of the data.");
    return {};
}

QString EvaluationForm::problem() const
{
    QString path = pathProblem();
    if (!path.isEmpty())
        return path;
    try {
        spec().check();
    } catch (const Error& error) {
        return coreText(error.what());
    }
    if (runsCode(benchmark()) && !code_->isChecked())
        return tr("%1 judges programs by running them: agree to that above.").arg(benchmarkText(benchmark()));
    return {};
}

void EvaluationForm::refresh()
{
    form_->setProblem(problem());
    preview_->setEnabled(pathProblem().isEmpty());
}

QByteArray EvaluationForm::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << qint32(model_->currentIndex()) << folder_->path() << adapter_->path()
        << qint32(benchmark_->currentIndex()) << data_->path() << qint32(shots_->value())
        << qint32(limit_->value()) << qint32(format_->currentIndex());
    return state;
}

void EvaluationForm::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 model = 0;
    qint32 benchmark = 0;
    qint32 shots = 0;
    qint32 limit = 0;
    qint32 format = 0;
    QString folder;
    QString adapter;
    QString data;
    in >> version >> model >> folder >> adapter >> benchmark >> data >> shots >> limit >> format;
    if (version != 1 || in.status() != QDataStream::Ok)
        return;
    model_->setCurrentIndex(model);
    folder_->setPath(folder);
    adapter_->setPath(adapter);
    benchmark_->setCurrentIndex(benchmark);
    data_->setPath(data);
    shots_->setValue(shots);
    limit_->setValue(limit);
    format_->setCurrentIndex(format);
}

} // namespace isthmus

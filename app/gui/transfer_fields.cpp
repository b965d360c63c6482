// The fields of TransferForm and what each of them says about itself.

#include "app/gui/transfer_form.h"

#include "core/model/module.h"
#include "core/results/figure_data.h"
#include "core/text/dataset.h"
#include "widgets/choice_list.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

namespace isthmus {
namespace {

QComboBox* makeBox(std::initializer_list<std::pair<QString, const char*>> entries)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto& [text, id] : entries)
        box->addItem(text, QString::fromLatin1(id));
    return box;
}

QSpinBox* makeSpin(int low, int high, int value)
{
    auto* spin = new QSpinBox;
    spin->setRange(low, high);
    spin->setValue(value);
    spin->setGroupSeparatorShown(true);
    return spin;
}

} // namespace

void TransferForm::makeFields()
{
    method_ = makeBox({{tr("LaTen (before training)"), "laten"},
                       {tr("PostPKT (a start for LoRA)"), "postpkt"},
                       {tr("Init study (LoRA starts compared)"), "init-study"}});
    form_->addSection(tr("Method"));
    form_->addRow(
        tr("&Method"), method_,
        tr("LaTen finds the neurons that carry a task in both models, learns to translate the source's "
           "into the target's space and adds them: a few steps. PostPKT starts a LoRA from the source's "
           "most sensitive parameters and fine-tunes it. The study trains the same LoRA from several "
           "starts at equal budget, to see whether the start is worth anything."));
    makeData();
    makeLaten();
    makePostpkt();
    makeStudy();
    makeComputation();
    // What is not shown for a method keeps its value.
    latenFields_ = {preset_,    rate_,    evaluator_, location_, steps_,
                    alignRows_, penalty_, init_,      patience_, controls_};
    postpktFields_ = {rank_, reduction_, epochs_, batch_};
    studyFields_ = {starts_};
}

void TransferForm::makeData()
{
    const auto path = [this](const QString& name, const QString& placeholder, bool folder) {
        auto* edit = new PathEdit(name, placeholder);
        connect(edit, &PathEdit::browseRequested, this,
                [this, edit, folder] { Q_EMIT browseRequested(edit, folder); });
        return edit;
    };
    extract_ = path(tr("Extract set"), tr("JSON lines file"), false);
    train_ = path(tr("Align or training set"), tr("JSON lines file"), false);
    validate_ = path(tr("Validation set"), tr("JSON lines file"), false);
    output_ = path(tr("Output folder"), tr("Folder of the merged model"), true);
    format_ = makeBox({});
    for (ChatFormat format :
         {ChatFormat::LaTen, ChatFormat::Seeking, ChatFormat::ChatTemplate, ChatFormat::Plain}) {
        const std::string id(chatFormatName(format));
        format_->addItem(qstr(id), qstr(id));
    }
    inputs_ = new QCheckBox(tr("Loss on the questions too"));
    form_->addSection(tr("Data"));
    form_->addRow(tr("E&xtract"), extract_,
                  tr("A few solved examples (20 in the papers): what the source's knowledge is located on."));
    form_->addRow(
        tr("&Align / train"), train_,
        tr("What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of "
           "them may be in the other sets; overlap is reported."));
    form_->addRow(
        tr("Va&lidate"), validate_,
        tr("Rows that nothing is trained on. After every step they decide which checkpoint is the best. "
           "LaTen holds out a fifth of the align set when this is empty."));
    form_->addRow(tr("F&ormat"), format_,
                  tr("How question and answer become one text; the same for all sets."));
    form_->addWide(
        inputs_, tr("Loss on the questions too"),
        tr("Off: the loss counts the answer's tokens. On: all tokens, as the papers do for MMLU, whose "
           "answers are one letter."));
    form_->addRow(tr("O&utput"), output_,
                  tr("Where checkpoints are kept and the target with the transfer merged in is saved, as a "
                     "Hugging Face folder."));
}

void TransferForm::makeLaten()
{
    preset_ = makeBox({{tr("The paper's"), "paper"}, {tr("The published script's"), "script"}});
    rate_ = new QDoubleSpinBox;
    rate_->setRange(0.001, 1);
    rate_->setDecimals(3);
    rate_->setSingleStep(0.05);
    rate_->setValue(0.1);
    evaluator_ = makeBox({{tr("Exact"), "exact"}, {tr("Fast"), "fast"}});
    location_ = makeBox({{tr("Each step's own row"), "per-row"}, {tr("The whole extract set"), "averaged"}});
    steps_ = makeSpin(0, 100'000, 0);
    steps_->setSpecialValueText(tr("One per row"));
    alignRows_ = makeSpin(1, 10'000, 15);
    penalty_ = new QDoubleSpinBox;
    penalty_->setRange(0, 1e9);
    penalty_->setDecimals(1);
    penalty_->setValue(1000);
    init_ = makeBox({{tr("Normal"), "normal"}, {tr("Scaled"), "scaled"}});
    patience_ = makeSpin(0, 10'000, 0);
    patience_->setSpecialValueText(tr("Never"));
    controls_ = new ChoiceList;
    controls_->addChoice(QStringLiteral("random-source"), tr("Random source neurons"));
    controls_->addChoice(QStringLiteral("shuffled-source"), tr("Shuffled source"));
    controls_->addChoice(QStringLiteral("zero-source"), tr("Zero source"));
    controls_->addChoice(QStringLiteral("target-own"), tr("Target's own neurons"));

    form_->addSection(tr("Locate and align"));
    form_->addRow(
        tr("P&reset"), preset_,
        tr("Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script."));
    form_->addRow(tr("Ra&te"), rate_,
                  tr("Share of the target's neurons per layer that is replaced. The paper takes 0.1."));
    form_->addRow(
        tr("E&valuator"), evaluator_,
        tr("How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper."));
    form_->addRow(
        tr("&Neurons of"), location_,
        tr("Which neurons a step works on: those of its own extract row, as published, or the same ones, "
           "averaged over the extract set, in every step."));
    form_->addRow(
        tr("&Steps"), steps_,
        tr("Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper "
           "used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP)."));
    form_->addRow(tr("Align ro&ws"), alignRows_,
                  tr("Align rows of a step, drawn with its seed, beside the extract row."));
    form_->addRow(
        tr("Penalt&y"), penalty_,
        tr("Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself."));
    form_->addRow(
        tr("Initial&isation"), init_,
        tr("How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot "
           "see. Scaled: additions of a hundredth of the neurons' size."));
    form_->addRow(tr("Early sto&p"), patience_,
                  tr("Validations without a better one before the run stops by itself."));
    form_->addSection(tr("Controls"));
    form_->addWide(
        controls_, tr("Controls"),
        tr("The same run with something worthless in the source's place, at equal budget. A gain that a "
           "control shows too does not come from the source's knowledge."));
    controls_->setChosen({QStringLiteral("random-source"), QStringLiteral("shuffled-source"),
                          QStringLiteral("zero-source"), QStringLiteral("target-own")});
}

void TransferForm::makePostpkt()
{
    rank_ = makeSpin(1, 4096, 16);
    reduction_ = makeBox({{tr("Window of largest sensitivity"), "submatrix"},
                          {tr("Rows and columns"), "row-column"},
                          {tr("Neurons"), "neuron"},
                          {tr("Random"), "random"},
                          {tr("Coherent over the model"), "coherent"}});
    start_ = makeBox({{tr("Seeking (the source's parameters)"), "seeking"},
                      {tr("Gaussian (the usual one)"), "gaussian"},
                      {tr("PiSSA"), "pissa"},
                      {tr("OLoRA"), "olora"},
                      {tr("Random window of the source"), "random-extract"},
                      {tr("Target's own window"), "self"},
                      {tr("Zero"), "zero"}});
    epochs_ = makeSpin(1, 1000, 3);
    batch_ = makeSpin(1, 4096, 64);
    form_->addSection(tr("Adapter"));
    form_->addRow(tr("Ran&k"), rank_, tr("Rank of the LoRA. The papers take 16."));
    form_->addRow(
        tr("Red&uction"), reduction_,
        tr("How the source's weight is cut down to the target's size. The window is the papers'; coherent "
           "takes one choice of residual coordinates for all weights and keeps heads whole."));
    form_->addRow(tr("Sta&rt"), start_, tr("What the adapter begins from. Everything else stays equal."));
    form_->addRow(tr("&Epochs"), epochs_, tr("Passes over the training set."));
    form_->addRow(tr("&Batch"), batch_, tr("Rows of an optimizer step."));
}

void TransferForm::makeStudy()
{
    starts_ = new ChoiceList;
    for (int i = 0; i < start_->count(); ++i)
        starts_->addChoice(start_->itemData(i).toString(), start_->itemText(i));
    starts_->setChosen({QStringLiteral("gaussian"), QStringLiteral("pissa"), QStringLiteral("seeking")});
    form_->addSection(tr("Starts compared"));
    form_->addWide(
        starts_, tr("Starts compared"),
        tr("Each start is trained with every seed at equal budget. Table and plot show means with their "
           "intervals."));
}

void TransferForm::makeComputation()
{
    modules_ = new ChoiceList;
    for (Module module : allModules) {
        const std::string id(moduleId(module));
        if (hasWeight(module))
            modules_->addChoice(qstr(id), qstr(moduleLabel(id)));
    }
    for (Module module : {Module::Embedding, Module::Head})
        modules_->addChoice(qstr(std::string(moduleId(module))), qstr(std::string(moduleId(module))));
    modules_->setChosen(
        {QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("v"), QStringLiteral("o")});
    learningRate_ = new QLineEdit;
    learningRate_->setProperty("laten", true);
    cutoff_ = makeSpin(8, 1'000'000, 1024);
    microBatch_ = makeSpin(1, 4096, 4);
    seed_ = makeSpin(0, 2'000'000'000, 0);
    seeds_ = makeSpin(0, 100, 0);
    seeds_->setSpecialValueText(tr("Three with controls"));
    compute_ = makeBox({{tr("float32"), "float32"}, {tr("bfloat16"), "bfloat16"}});
    device_ = makeBox({{tr("Automatic"), "auto"}, {tr("CPU"), "cpu"}, {tr("CUDA"), "cuda"}});
    form_->addSection(tr("Modules"));
    form_->addWide(modules_, tr("Modules"),
                   tr("Weights that are carried over. Neural Incompatibility takes up, down, v and o. "
                      "Embedding and head "
                      "are for PostPKT and for models that keep the two apart."));
    form_->addSection(tr("Training"));
    form_->addRow(tr("Learnin&g rate"), learningRate_, tr("Of AdamW, at its highest."));
    form_->addRow(tr("Cuto&ff"), cutoff_, tr("Longest row in tokens; the rest of a row is left out."));
    form_->addRow(
        tr("Micro-batc&h"), microBatch_,
        tr("Rows computed at once: less memory, the same result. It is halved by itself when memory runs "
           "out."));
    form_->addRow(tr("See&d"), seed_, tr("The same seed on the same device gives the same bits."));
    form_->addRow(tr("See&ds"), seeds_,
                  tr("Runs of each kind, with one seed after the other, for the intervals."));
    form_->addRow(tr("&Compute in"), compute_,
                  tr("Arithmetic of the passes. What is trained stays float32."));
    form_->addRow(tr("De&vice"), device_, tr("Automatic takes the CUDA device when there is one."));
}

} // namespace isthmus

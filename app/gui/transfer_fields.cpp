// The fields of TransferForm and what each of them says about itself.

#include "app/gui/transfer_form.h"

#include "app/gui/form_fields.h"
#include "core/model/module.h"
#include "core/results/figure_data.h"
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

/// One text for each entry of the box.
void explainChoices(QComboBox* box, const QStringList& texts)
{
    for (int i = 0; i < box->count(); ++i)
        box->setItemData(i, texts.at(i), Qt::ToolTipRole);
}

} // namespace

void TransferForm::makeFields()
{
    method_ = choiceBox({{tr("LaTen (before training)"), "laten"},
                         {tr("PostPKT (a start for LoRA)"), "postpkt"},
                         {tr("Init study (LoRA starts compared)"), "init-study"}});
    form_->addSection(tr("Method"));
    form_->addRow(
        tr("&Method"), method_,
        tr("LaTen finds the neurons that carry a task in both models, learns to translate the source's "
           "into the target's space and adds them: a few steps. PostPKT starts a LoRA from the source's "
           "most sensitive parameters and fine-tunes it. The study trains the same LoRA from several "
           "starts at equal budget, to see whether the start is worth anything."),
        papers::both);
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
    format_ = formatBox();
    inputs_ = new QCheckBox(tr("Loss on the questions too"));
    form_->addSection(tr("Data"));
    form_->addRow(tr("E&xtract"), extract_,
                  tr("A few solved examples (20 in the papers): what the source's knowledge is located on."),
                  papers::both);
    form_->addRow(
        tr("&Align / train"), train_,
        tr("What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of "
           "them may be in the other sets; overlap is reported."),
        papers::both);
    form_->addRow(
        tr("Va&lidate"), validate_,
        tr("Rows that nothing is trained on. After every step they decide which checkpoint is the best. "
           "LaTen holds out a fifth of the align set when this is empty."),
        papers::ours);
    addFormat(*form_, format_);
    form_->addWide(
        inputs_, tr("Loss on the questions too"),
        tr("Off: the loss counts the answer's tokens. On: all tokens, as the papers do for MMLU, whose "
           "answers are one letter."),
        papers::both);
    form_->addRow(tr("O&utput"), output_,
                  tr("Where checkpoints are kept and the target with the transfer merged in is saved, as a "
                     "Hugging Face folder."));
}

void TransferForm::makeLaten()
{
    preset_ = choiceBox({{tr("The paper's"), "paper"}, {tr("The published script's"), "script"}});
    rate_ = new QDoubleSpinBox;
    rate_->setRange(0.001, 1);
    rate_->setDecimals(3);
    rate_->setSingleStep(0.05);
    rate_->setValue(0.1);
    evaluator_ = choiceBox({{tr("Exact"), "exact"}, {tr("Fast"), "fast"}});
    location_ =
        choiceBox({{tr("Each step's own row"), "per-row"}, {tr("The whole extract set"), "averaged"}});
    steps_ = numberBox(0, 100'000, 0, tr("One per row"));
    alignRows_ = numberBox(1, 10'000, 15);
    penalty_ = new QDoubleSpinBox;
    penalty_->setRange(0, 1e9);
    penalty_->setDecimals(1);
    penalty_->setValue(1000);
    init_ = choiceBox({{tr("Normal"), "normal"}, {tr("Scaled"), "scaled"}});
    patience_ = numberBox(0, 10'000, 0, tr("Never"));
    controls_ = new ChoiceList;
    controls_->addChoice(QStringLiteral("random-source"), tr("Random source neurons"),
                         tr("Random neurons of the same source layers. If these do as well, it is not the "
                            "located knowledge that helps."));
    controls_->addChoice(
        QStringLiteral("shuffled-source"), tr("Shuffled source"),
        tr("The located neurons with all their numbers shuffled. If these do as well, what the "
           "neurons say is not used."));
    controls_->addChoice(
        QStringLiteral("zero-source"), tr("Zero source"),
        tr("Zeros in the neurons' place. Nothing can be added: the target must stay as it is, "
           "exactly. This checks the program."));
    controls_->addChoice(QStringLiteral("target-own"), tr("Target's own neurons"),
                         tr("The target's own located neurons, translated for itself. If these do as well, "
                            "training the translation helps, not the source."));

    form_->addSection(tr("Locate and align"));
    form_->addRow(
        tr("P&reset"), preset_,
        tr("Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script."),
        papers::incompatibility);
    form_->addRow(tr("Ra&te"), rate_,
                  tr("Share of the target's neurons per layer that is replaced. The paper takes 0.1."),
                  papers::incompatibility);
    form_->addRow(
        tr("E&valuator"), evaluator_,
        tr("How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper."),
        papers::ours);
    form_->addRow(
        tr("&Neurons of"), location_,
        tr("Which neurons a step works on: those of its own extract row, as published, or the same ones, "
           "averaged over the extract set, in every step."),
        papers::incompatibility);
    form_->addRow(
        tr("&Steps"), steps_,
        tr("Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper "
           "used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP)."),
        papers::incompatibility);
    form_->addRow(tr("Align ro&ws"), alignRows_,
                  tr("Align rows of a step, drawn with its seed, beside the extract row."),
                  papers::incompatibility);
    form_->addRow(
        tr("Penalt&y"), penalty_,
        tr("Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself."),
        papers::incompatibility);
    form_->addRow(
        tr("Initial&isation"), init_,
        tr("How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot "
           "see. Scaled: additions of a hundredth of the neurons' size."),
        papers::incompatibility);
    form_->addRow(tr("Early sto&p"), patience_,
                  tr("Validations without a better one before the run stops by itself."), papers::ours);
    form_->addSection(tr("Controls"));
    form_->addWide(
        controls_, tr("Controls"),
        tr("The same run with something worthless in the source's place, at equal budget. A gain that a "
           "control shows too does not come from the source's knowledge."),
        papers::ours);
    controls_->setChosen({QStringLiteral("random-source"), QStringLiteral("shuffled-source"),
                          QStringLiteral("zero-source"), QStringLiteral("target-own")});
}

void TransferForm::makePostpkt()
{
    rank_ = numberBox(1, 4096, 16);
    reduction_ = choiceBox({{tr("Window of largest sensitivity"), "submatrix"},
                            {tr("Rows and columns"), "row-column"},
                            {tr("Neurons"), "neuron"},
                            {tr("Random"), "random"},
                            {tr("Coherent over the model"), "coherent"}});
    start_ = choiceBox({{tr("Seeking (the source's parameters)"), "seeking"},
                        {tr("Gaussian (the usual one)"), "gaussian"},
                        {tr("PiSSA"), "pissa"},
                        {tr("OLoRA"), "olora"},
                        {tr("Random window of the source"), "random-extract"},
                        {tr("Target's own window"), "self"},
                        {tr("Zero"), "zero"}});
    const QStringList reductions{
        tr("The contiguous part of the target's size with the largest sensitivity: the papers' choice. "
           "Source: %1.")
            .arg(papers::nuggets),
        tr("The rows and the columns of largest sensitivity, wherever they lie. Source: %1.")
            .arg(papers::nuggets),
        tr("The neurons, whole rows or columns, of largest sensitivity. Source: %1.").arg(papers::nuggets),
        tr("A contiguous part at a random place: what the choice by sensitivity has to beat. Source: %1.")
            .arg(papers::nuggets),
        tr("One choice of residual coordinates for all weights of the model, heads kept whole, so that a "
           "coordinate means the same everywhere. Source: %1.")
            .arg(papers::ours)};
    const QStringList starts{
        tr("The r leading directions of the source's most sensitive part. The base is lessened by them, so "
           "that "
           "the first pass is the untouched target's. Source: %1.")
            .arg(papers::nuggets),
        tr("A random, B zero: PEFT's default. Source: %1.").arg(QStringLiteral("Hu et al., ICLR 2022")),
        tr("The r leading singular directions of the target's own weight. Source: %1.")
            .arg(QStringLiteral("Meng et al., NeurIPS 2024")),
        tr("The first r columns of the QR decomposition of the target's own weight. Source: %1.")
            .arg(QStringLiteral("Büyükakyüz, arXiv 2406.01775")),
        tr("Random parts of random layers of the source: the same pipeline without the choice by "
           "sensitivity. "
           "Source: %1.")
            .arg(papers::incompatibility),
        tr("The target as its own source. Its only part of that size is the whole weight, so this equals "
           "PiSSA; "
           "it checks the program. Source: %1.")
            .arg(papers::ours),
        tr("A and B zero: no gradient reaches either and the loss stays the target's. It checks the program. "
           "Source: %1.")
            .arg(papers::ours)};
    explainChoices(reduction_, reductions);
    explainChoices(start_, starts);
    epochs_ = numberBox(1, 1000, 3);
    batch_ = numberBox(1, 4096, 64);
    form_->addSection(tr("Adapter"));
    form_->addRow(tr("Ran&k"), rank_, tr("Rank of the LoRA. The papers take 16."),
                  QStringLiteral("Hu et al., ICLR 2022"));
    form_->addRow(
        tr("Red&uction"), reduction_,
        tr("How the source's weight is cut down to the target's size. The window is the papers'; coherent "
           "takes one choice of residual coordinates for all weights and keeps heads whole."),
        papers::nuggets);
    form_->addRow(tr("Sta&rt"), start_, tr("What the adapter begins from. Everything else stays equal."),
                  papers::incompatibility);
    form_->addRow(tr("&Epochs"), epochs_, tr("Passes over the training set."), papers::nuggets);
    form_->addRow(tr("&Batch"), batch_, tr("Rows of an optimizer step."), papers::nuggets);
}

void TransferForm::makeStudy()
{
    starts_ = new ChoiceList;
    for (int i = 0; i < start_->count(); ++i)
        starts_->addChoice(start_->itemData(i).toString(), start_->itemText(i),
                           start_->itemData(i, Qt::ToolTipRole).toString());
    starts_->setChosen({QStringLiteral("gaussian"), QStringLiteral("pissa"), QStringLiteral("seeking")});
    form_->addSection(tr("Starts compared"));
    form_->addWide(
        starts_, tr("Starts compared"),
        tr("Each start is trained with every seed at equal budget. Table and plot show means with their "
           "intervals."),
        papers::incompatibility);
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
    learningRate_->setProperty("range", tr("above 0, at most 1"));
    cutoff_ = numberBox(8, 1'000'000, 1024);
    microBatch_ = numberBox(1, 4096, 4);
    seed_ = numberBox(0, 2'000'000'000, 0);
    seeds_ = numberBox(0, 100, 0, tr("Three with controls"));
    compute_ = computeBox();
    device_ = deviceBox();
    form_->addSection(tr("Modules"));
    form_->addWide(modules_, tr("Modules"),
                   tr("Weights that are carried over. Neural Incompatibility takes up, down, v and o. "
                      "Embedding and head "
                      "are for PostPKT and for models that keep the two apart."),
                   papers::both);
    form_->addSection(tr("Training"));
    form_->addRow(tr("Learnin&g rate"), learningRate_, tr("Of AdamW, at its highest."), papers::both);
    form_->addRow(tr("Cuto&ff"), cutoff_, tr("Longest row in tokens; the rest of a row is left out."),
                  papers::both);
    form_->addRow(
        tr("Micro-batc&h"), microBatch_,
        tr("Rows computed at once: less memory, the same result. It is halved by itself when memory runs "
           "out."));
    form_->addRow(tr("See&d"), seed_, tr("The same seed on the same device gives the same bits."));
    form_->addRow(tr("See&ds"), seeds_,
                  tr("Runs of each kind, with one seed after the other, for the intervals."), papers::ours);
    addCompute(*form_, compute_);
    addDevice(*form_, device_);
}

} // namespace isthmus

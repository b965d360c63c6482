#include "app/gui/transfer_form.h"

#include "app/gui/form_fields.h"
#include "app/gui/transfer_estimate.h"
#include "core/base/memory.h"
#include "core/text/dataset.h"
#include "widgets/choice_list.h"
#include "widgets/core_text.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QIODevice>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace isthmus {
namespace {

Json names(const QStringList& ids)
{
    Json list = Json::array();
    for (const QString& id : ids)
        list.push_back(id.toStdString());
    return list;
}

} // namespace

TransferForm::TransferForm(QWidget* parent) : QWidget(parent), form_(new HelpForm(tr("&Run"), this))
{
    makeFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form_);
    connect(form_, &HelpForm::runRequested, this, [this] {
        if (problem().isEmpty())
            Q_EMIT runRequested();
    });
    connect(method_, &QComboBox::currentIndexChanged, this, &TransferForm::showMethod);
    connect(preset_, &QComboBox::activated, this, &TransferForm::usePreset);
    for (PathEdit* path : {extract_, train_, validate_, output_})
        connect(path, &PathEdit::pathChanged, this, &TransferForm::refresh);
    for (ChoiceList* list : {modules_, starts_, controls_})
        connect(list, &ChoiceList::chosenChanged, this, &TransferForm::refresh);
    for (QSpinBox* spin : {steps_, rank_, epochs_, seeds_, microBatch_, cutoff_})
        connect(spin, &QSpinBox::valueChanged, this, &TransferForm::refresh);
    connect(rate_, &QDoubleSpinBox::valueChanged, this, &TransferForm::refresh);
    connect(learningRate_, &QLineEdit::textChanged, this, &TransferForm::refresh);
    for (QComboBox* box : {reduction_, start_})
        connect(box, &QComboBox::currentIndexChanged, this, &TransferForm::refresh);
    usePreset();
    showMethod();
}

void TransferForm::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    refresh();
}

TransferMethod TransferForm::method() const
{
    return static_cast<TransferMethod>(method_->currentIndex());
}

void TransferForm::setMethod(TransferMethod method)
{
    method_->setCurrentIndex(static_cast<int>(method));
}

void TransferForm::setLayerMap(LayerMapKind kind, const QString& problem)
{
    mapKind_ = kind;
    mapProblem_ = problem;
    refresh();
}

void TransferForm::showMethod()
{
    const bool laten = method() == TransferMethod::Laten;
    for (QWidget* field : latenFields_)
        form_->setRowVisible(field, laten);
    for (QWidget* field : postpktFields_)
        form_->setRowVisible(field, !laten);
    for (QWidget* field : studyFields_)
        form_->setRowVisible(field, method() == TransferMethod::Study);
    form_->setRowVisible(start_, method() == TransferMethod::Postpkt);
    form_->setRowVisible(seeds_, method() != TransferMethod::Postpkt);
    form_->setSectionVisible(tr("Locate and align"), laten);
    form_->setSectionVisible(tr("Controls"), laten);
    form_->setSectionVisible(tr("Adapter"), !laten);
    form_->setSectionVisible(tr("Starts compared"), method() == TransferMethod::Study);
    if (laten != (learningRate_->property("laten").toBool())) {
        learningRate_->setProperty("laten", laten);
        usePreset();
    }
    refresh();
    Q_EMIT methodChanged();
}

/// The papers' values, so that a run without changes is the published one.
void TransferForm::usePreset()
{
    if (method() != TransferMethod::Laten) {
        learningRate_->setText(QStringLiteral("3e-4"));
        cutoff_->setValue(2048);
        microBatch_->setValue(4);
        return;
    }
    microBatch_->setValue(8);
    const bool script = chosen(preset_) == "script";
    learningRate_->setText(script ? QStringLiteral("3e-4") : QStringLiteral("3e-5"));
    cutoff_->setValue(script ? 768 : 1024);
}

std::string TransferForm::text(const PathEdit* field) const
{
    return field->path().toStdString();
}

void TransferForm::addData(Json& parameters) const
{
    if (pair_) {
        parameters["source"] = pair_->source.path;
        parameters["target"] = pair_->target.path;
    }
    parameters["extract"] = text(extract_);
    parameters[method() == TransferMethod::Laten ? "align" : "train"] = text(train_);
    parameters["validate"] = text(validate_);
    parameters["output"] = text(output_);
    parameters["format"] = chosen(format_);
    parameters["train_on_inputs"] = inputs_->isChecked();
    parameters["modules"] = names(modules_->chosen());
    parameters["learning_rate"] = learningRate_->text().toDouble();
    parameters["cutoff"] = cutoff_->value();
    parameters["micro_batch"] = microBatch_->value();
    parameters["seed"] = seed_->value();
    parameters["compute"] = chosen(compute_);
    parameters["device"] = chosen(device_);
}

JobSpec TransferForm::laten(const QString& layerMap) const
{
    JobSpec spec;
    spec.kind = "laten";
    Json& parameters = spec.parameters;
    addData(parameters);
    parameters["preset"] = chosen(preset_);
    parameters["rate"] = rate_->value();
    parameters["map"] = std::string(layerMapKindName(mapKind_));
    if (mapKind_ == LayerMapKind::File)
        parameters["layer_map_file"] = layerMap.toStdString();
    parameters["evaluator"] = chosen(evaluator_);
    parameters["location"] = chosen(location_);
    parameters["steps"] = steps_->value();
    parameters["align_rows"] = alignRows_->value();
    parameters["penalty"] = penalty_->value();
    parameters["init"] = chosen(init_);
    parameters["patience"] = patience_->value();
    parameters["controls"] = names(controls_->chosen());
    parameters["seeds"] = seeds_->value();
    return spec;
}

JobSpec TransferForm::lora() const
{
    JobSpec spec;
    const bool study = method() == TransferMethod::Study;
    spec.kind = study ? "init-study" : "postpkt";
    Json& parameters = spec.parameters;
    addData(parameters);
    parameters["rank"] = rank_->value();
    parameters["reduction"] = chosen(reduction_);
    parameters["epochs"] = epochs_->value();
    parameters["batch"] = batch_->value();
    if (study) {
        parameters["inits"] = names(starts_->chosen());
        parameters["seeds"] = std::max(1, seeds_->value());
    } else {
        parameters["init"] = chosen(start_);
    }
    return spec;
}

JobSpec TransferForm::job(const QString& layerMap) const
{
    return method() == TransferMethod::Laten ? laten(layerMap) : lora();
}

QString TransferForm::pathProblem() const
{
    const auto missing = [](const PathEdit* field) { return !QFileInfo(field->path()).isFile(); };
    const bool extracts = method() != TransferMethod::Postpkt || fromSource();
    if (extracts && extract_->path().isEmpty())
        return tr("Choose the extract set: a few solved examples of the task.");
    if (!extract_->path().isEmpty() && missing(extract_))
        return tr("There is no file at the path of the extract set.");
    if (train_->path().isEmpty())
        return method() == TransferMethod::Laten
                   ? tr("Choose the align set: what the translation is trained on.")
                   : tr("Choose the training set.");
    if (missing(train_))
        return tr("There is no file at the path of the training set.");
    if (!validate_->path().isEmpty() && missing(validate_))
        return tr("There is no file at the path of the validation set.");
    if (validate_->path().isEmpty() && method() != TransferMethod::Laten)
        return tr("Choose a validation set: without it no checkpoint can be called the best.");
    if (output_->path().isEmpty())
        return tr("Choose an output folder: checkpoints and the merged model go there.");
    const QDir folder(output_->path());
    if (folder.exists(QStringLiteral("config.json")))
        return tr("The output folder holds a model already. Choose another one.");
    return {};
}

/// PostPKT from a start that is cut out of the source.
bool TransferForm::fromSource() const
{
    return chosen(start_) == "seeking" || chosen(start_) == "random-extract";
}

QString TransferForm::shapeProblem() const
{
    // Method.md section 6: a window is cut out of the source, which must be at least as large.
    const bool cut = method() == TransferMethod::Study || fromSource();
    const bool laten = method() == TransferMethod::Laten;
    for (const QString& module : modules_->chosen()) {
        const bool outside = module == QLatin1String("embedding") || module == QLatin1String("head");
        const auto isHead = [](const TensorSummary& tensor) { return tensor.role == "unembedding"; };
        if (outside && !laten &&
            std::none_of(pair_->target.tensors.begin(), pair_->target.tensors.end(), isHead))
            return tr("Embedding and head are one tensor in the target: leave them out.");
        if (laten && (outside || module == QLatin1String("q") || module == QLatin1String("k")))
            return tr("LaTen carries neurons of up, gate, down, v and o, not of %1.").arg(module);
        for (const PairRow& row : pair_->modules) {
            if (qstr(row.module) == module && !row.transfer && (laten || cut))
                return tr("%1 cannot be carried over: %2").arg(module, coreText(row.reason));
        }
    }
    return {};
}

QString TransferForm::problem() const
{
    if (!pair_)
        return tr("Open a source and a target model first.");
    QString path = pathProblem();
    if (!path.isEmpty())
        return path;
    if (modules_->chosen().isEmpty())
        return tr("Choose at least one module.");
    QString shape = shapeProblem();
    if (!shape.isEmpty())
        return shape;
    bool number = false;
    const double rate = learningRate_->text().toDouble(&number);
    if (!number || !(rate > 0) || rate > 1)
        return tr("The learning rate must be a number above 0, for example 3e-5.");
    if (method() == TransferMethod::Laten && !mapProblem_.isEmpty())
        return mapProblem_;
    if (method() == TransferMethod::Study && starts_->chosen().size() < 2)
        return tr("Choose at least two starts to compare.");
    return {};
}

void TransferForm::refresh()
{
    form_->setProblem(problem());
    showEstimate({});
    Q_EMIT changed();
}

void TransferForm::showEstimate(const QString& text)
{
    const bool shapes = text.isEmpty() && pair_; // what can be said at once
    form_->setNote(shapes ? estimateText(estimateTransfer(*pair_, job()), memoryTotal()) : text);
}

QByteArray TransferForm::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << qint32(method_->currentIndex()) << extract_->path() << train_->path()
        << validate_->path() << output_->path() << modules_->chosen() << controls_->chosen();
    return state;
}

void TransferForm::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 method = 0;
    QString paths[4];
    QStringList modules;
    QStringList controls;
    in >> version >> method;
    for (QString& path : paths)
        in >> path;
    in >> modules >> controls;
    if (version != 1 || in.status() != QDataStream::Ok)
        return;
    method_->setCurrentIndex(method);
    extract_->setPath(paths[0]);
    train_->setPath(paths[1]);
    validate_->setPath(paths[2]);
    output_->setPath(paths[3]);
    modules_->setChosen(modules);
    controls_->setChosen(controls);
}

} // namespace isthmus

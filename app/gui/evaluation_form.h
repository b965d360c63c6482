#pragma once

#include "core/evaluate/evaluation_spec.h"
#include "core/model/summary.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace isthmus {

class HelpForm;
class PathEdit;

/// Everything an evaluation needs, checked while it is typed: which model, on which benchmark, how it
/// answers.
class EvaluationForm : public QWidget
{
    Q_OBJECT
public:
    explicit EvaluationForm(QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairSummary> pair);
    /// Whether programs that models write may be run in this project.
    void setCodeAllowed(bool allowed);
    /// Chooses the checkpoints of a transfer by its output folder.
    void setRunFolder(const QString& folder);
    /// Chooses any model folder, e.g. the result of a transfer.
    void setModelFolder(const QString& folder);

    EvaluationSpec spec() const;
    /// The specification once for every seed that is asked for.
    std::vector<EvaluationSpec> specs() const;
    /// Sentence that says what is missing; empty when it can run.
    QString problem() const;

    HelpForm* form() const { return form_; }
    QComboBox* modelBox() const { return model_; }
    PathEdit* folder() const { return folder_; }
    PathEdit* adapter() const { return adapter_; }
    QComboBox* benchmarkBox() const { return benchmark_; }
    PathEdit* data() const { return data_; }
    QSpinBox* shots() const { return shots_; }
    QSpinBox* limit() const { return limit_; }
    QSpinBox* seed() const { return seed_; }
    QSpinBox* seeds() const { return seeds_; }
    QDoubleSpinBox* temperature() const { return temperature_; }
    QCheckBox* codeBox() const { return code_; }
    QPushButton* previewButton() const { return preview_; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void runRequested();
    void previewRequested();
    /// Asks for a file, or for a folder, for this field.
    void browseRequested(isthmus::PathEdit* field, bool folder);
    /// The user wants programs to be run, or not any more.
    void codeRequested(bool allowed);

private:
    static QString benchmarkHelp(Benchmark benchmark);
    void makeModel();
    void makeBenchmark();
    void makeAnswers();
    void connectFields();
    void showBenchmark();
    void refresh();
    Benchmark benchmark() const;
    QString pathProblem() const;

    std::shared_ptr<const PairSummary> pair_;
    HelpForm* form_ = nullptr;
    QComboBox* model_ = nullptr;
    PathEdit* folder_ = nullptr;
    PathEdit* adapter_ = nullptr;
    QComboBox* benchmark_ = nullptr;
    PathEdit* data_ = nullptr;
    QSpinBox* shots_ = nullptr;
    QSpinBox* limit_ = nullptr;
    QComboBox* format_ = nullptr;
    QCheckBox* code_ = nullptr;
    QSpinBox* tokens_ = nullptr;
    QDoubleSpinBox* temperature_ = nullptr;
    QSpinBox* samples_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QSpinBox* seeds_ = nullptr;
    QSpinBox* rows_ = nullptr;
    QComboBox* device_ = nullptr;
    QPushButton* preview_ = nullptr;
};

/// Name of a benchmark for people.
QString benchmarkText(Benchmark benchmark);
/// The same for a name in a result; a name that is not known stands for itself.
QString benchmarkText(const std::string& name);

} // namespace isthmus

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
    QString jobTitle() const;
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
    void makeModel();
    void makeBenchmark();
    void makeAnswers();
    void connectFields();
    void showBenchmark();
    void refresh();
    Benchmark benchmark() const;
    QString modelName() const;
    QString pathProblem() const;

    std::shared_ptr<const PairSummary> pair_;
    HelpForm* form_;
    QComboBox* model_;
    PathEdit* folder_;
    PathEdit* adapter_;
    QComboBox* benchmark_;
    PathEdit* data_;
    QSpinBox* shots_;
    QSpinBox* limit_;
    QComboBox* format_;
    QCheckBox* code_;
    QSpinBox* tokens_;
    QDoubleSpinBox* temperature_;
    QSpinBox* samples_;
    QSpinBox* seed_;
    QSpinBox* seeds_;
    QSpinBox* rows_;
    QComboBox* device_;
    QPushButton* preview_;
};

/// Name of a benchmark for people.
QString benchmarkText(Benchmark benchmark);
/// The same for a name in a result; a name that is not known stands for itself.
QString benchmarkText(const std::string& name);

} // namespace isthmus

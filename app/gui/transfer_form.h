#pragma once

#include "core/analysis/layer_map.h"
#include "core/jobs/job.h"
#include "core/model/summary.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace isthmus {

class ChoiceList;
class HelpForm;
class PathEdit;

enum class TransferMethod { Laten, Postpkt, Study };

/// Everything a transfer needs, for each of the three methods, checked while it is typed.
class TransferForm : public QWidget
{
    Q_OBJECT
public:
    explicit TransferForm(QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairSummary> pair);
    TransferMethod method() const;
    void setMethod(TransferMethod method);
    /// The layer map that the editor shows; `problem` is its own sentence.
    void setLayerMap(LayerMapKind kind, const QString& problem);
    LayerMapKind layerMapKind() const { return mapKind_; }

    /// The job as it stands in the form. `layerMap`: file of a map edited by hand.
    JobSpec job(const QString& layerMap = {}) const;
    /// What the job was estimated to take, a sentence beside the form until something changes.
    void showEstimate(const QString& text);
    /// Sentence that says what is missing; empty when it can run.
    QString problem() const;

    HelpForm* form() const { return form_; }
    PathEdit* extract() const { return extract_; }
    PathEdit* train() const { return train_; }
    PathEdit* validate() const { return validate_; }
    PathEdit* output() const { return output_; }
    ChoiceList* controls() const { return controls_; }
    QSpinBox* steps() const { return steps_; }
    QComboBox* methodBox() const { return method_; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void runRequested();
    void methodChanged();
    void changed();
    /// Asks for a file, or for a folder, for this field.
    void browseRequested(isthmus::PathEdit* field, bool folder);

private:
    void makeFields();
    void makeData();
    void makeLaten();
    void makePostpkt();
    void makeStudy();
    void makeComputation();
    void addData(Json& parameters) const;
    JobSpec laten(const QString& layerMap) const;
    JobSpec lora() const;
    void refresh();
    void usePreset();
    void showMethod();
    QString pathProblem() const;
    QString shapeProblem() const;
    bool fromSource() const;
    std::string text(const PathEdit* field) const;

    std::shared_ptr<const PairSummary> pair_;
    LayerMapKind mapKind_ = LayerMapKind::Attribution; ///< File: edited by hand
    QString mapProblem_;
    QList<QWidget*> latenFields_;
    QList<QWidget*> postpktFields_; ///< of PostPKT and of the study
    QList<QWidget*> studyFields_;

    HelpForm* form_ = nullptr;
    QComboBox* method_ = nullptr;
    PathEdit* extract_ = nullptr;
    PathEdit* train_ = nullptr; ///< LaTen's align set
    PathEdit* validate_ = nullptr;
    PathEdit* output_ = nullptr;
    QComboBox* format_ = nullptr;
    QCheckBox* inputs_ = nullptr;

    QComboBox* preset_ = nullptr;
    QDoubleSpinBox* rate_ = nullptr;
    ChoiceList* modules_ = nullptr;
    QComboBox* evaluator_ = nullptr;
    QComboBox* location_ = nullptr;
    QLineEdit* learningRate_ = nullptr;
    QSpinBox* cutoff_ = nullptr;
    QSpinBox* steps_ = nullptr;
    QSpinBox* alignRows_ = nullptr;
    QDoubleSpinBox* penalty_ = nullptr;
    QComboBox* init_ = nullptr;
    QSpinBox* patience_ = nullptr;
    ChoiceList* controls_ = nullptr;

    QSpinBox* rank_ = nullptr;
    QComboBox* reduction_ = nullptr;
    QComboBox* start_ = nullptr;
    QSpinBox* epochs_ = nullptr;
    QSpinBox* batch_ = nullptr;
    ChoiceList* starts_ = nullptr;

    QSpinBox* microBatch_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QSpinBox* seeds_ = nullptr;
    QComboBox* compute_ = nullptr;
    QComboBox* device_ = nullptr;
};

} // namespace isthmus

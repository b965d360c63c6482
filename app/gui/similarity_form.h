#pragma once

#include "core/analysis/similarity_spec.h"
#include "core/model/summary.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace isthmus {

class ChoiceList;

/// Everything a similarity run needs, checked while it is typed.
class SimilarityForm : public QWidget
{
    Q_OBJECT
public:
    explicit SimilarityForm(QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairSummary> pair);
    /// The run as it stands in the form; source and target come from the pair.
    SimilaritySpec spec() const;
    void setSpec(const SimilaritySpec& spec);
    /// Sentence that says what is missing; empty when it can run.
    QString problem() const;
    QPushButton* runButton() const { return run_; }
    ChoiceList* metrics() const { return metrics_; }
    ChoiceList* modules() const { return modules_; }
    QLineEdit* data() const { return data_; }

Q_SIGNALS:
    void runRequested(const isthmus::SimilaritySpec& spec);
    void browseRequested();

private:
    void build();
    void refresh();
    void explain();

    std::shared_ptr<const PairSummary> pair_;
    ChoiceList* metrics_;
    ChoiceList* modules_;
    QLabel* about_;
    QLineEdit* data_;
    QComboBox* format_;
    QSpinBox* samples_;
    QComboBox* unit_;
    QComboBox* pooling_;
    QSpinBox* draws_;
    QSpinBox* seed_;
    QComboBox* compute_;
    QComboBox* device_;
    QLabel* problem_;
    QPushButton* run_;
};

} // namespace isthmus

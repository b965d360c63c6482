#pragma once

#include "core/analysis/similarity_spec.h"
#include "core/model/summary.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace isthmus {

class ChoiceList;
class HelpForm;
class PathEdit;

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
    HelpForm* form() const { return form_; }
    QPushButton* runButton() const;
    ChoiceList* metrics() const { return metrics_; }
    ChoiceList* modules() const { return modules_; }
    QLineEdit* data() const;

Q_SIGNALS:
    void runRequested(const isthmus::SimilaritySpec& spec);
    void browseRequested();

private:
    void makeChoices();
    void makeSamples();
    void refresh();

    std::shared_ptr<const PairSummary> pair_;
    HelpForm* form_;
    ChoiceList* metrics_ = nullptr;
    ChoiceList* modules_ = nullptr;
    PathEdit* data_ = nullptr;
    QComboBox* format_ = nullptr;
    QSpinBox* samples_ = nullptr;
    QComboBox* unit_ = nullptr;
    QComboBox* pooling_ = nullptr;
    QSpinBox* draws_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QComboBox* compute_ = nullptr;
    QComboBox* device_ = nullptr;
};

} // namespace isthmus

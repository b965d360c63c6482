#pragma once

#include "core/results/evaluation_result.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTimer;
class QToolButton;
class QTreeView;

namespace isthmus {

/// Items of one evaluation, in the benchmark's order.
using SampleList = std::shared_ptr<const std::vector<EvaluationItem>>;

/// Whether a model got an item right: any of its answers is "right" or "passed".
bool isRight(const EvaluationItem& item);
/// For people: "Right", "Wrong", "No answer found", "Timeout"…
QString verdictText(const EvaluationItem& item);
/// An item as plain text: prompt, answers, expected, verdict.
QString sampleText(const EvaluationItem& item);

/// Items of a model, beside the same items of another model where one is set.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Group, Verdict, Answer, Other, ColumnCount };
    enum class Agreement { All, Differ, OnlyFirst, OnlySecond };

    using QAbstractTableModel::QAbstractTableModel;

    void setSamples(SampleList samples, SampleList other, const QString& otherName);
    /// Empty verdict and text: all. The text is looked for in id, prompt, answers and the expected answer.
    void setFilter(const QString& verdict, Agreement agreement, const QString& text);
    const EvaluationItem* item(int row) const;
    const EvaluationItem* other(int row) const;
    QStringList verdicts() const; ///< that occur, by their names in the result
    int total() const { return samples_ ? static_cast<int>(samples_->size()) : 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const EvaluationItem* counterpart(const EvaluationItem& item) const;

    SampleList samples_;
    SampleList other_;
    std::map<std::string, std::size_t> otherById_;
    QString otherName_;
    std::vector<std::size_t> shown_;
};

/// Looks through the items of an evaluation: filters by verdict, by disagreement with another model and by
/// text; shows prompt, answer, expected answer and verdict; copies them.
class SampleBrowser : public QWidget
{
    Q_OBJECT
public:
    explicit SampleBrowser(QWidget* parent = nullptr);

    /// `other` may be null. Keeps filters and the current item.
    void setSamples(const QString& name, SampleList samples, const QString& otherName = {},
                    SampleList other = {});
    /// A single item outside any evaluation: the prompt before a run.
    void showPrompt(const EvaluationItem& item);
    void setHint(const QString& text);

    SampleModel* samples() const { return model_; }
    QTreeView* list() const { return list_; }
    QComboBox* verdictBox() const { return verdict_; }
    QComboBox* agreementBox() const { return agreement_; }
    QLineEdit* searchEdit() const { return search_; }
    QToolButton* copyButton() const { return copy_; }
    QString detailText() const;
    QString countText() const;

private:
    QWidget* makeBar();
    void filter();
    void showCurrent();

    SampleModel* model_;
    QComboBox* verdict_;
    QComboBox* agreement_;
    QLineEdit* search_;
    QToolButton* copy_;
    QLabel* count_;
    QTreeView* list_;
    QTextBrowser* detail_;
    QTimer* delay_;
    QString name_;
    QString otherName_;
    QString hint_;
    QString shownText_; ///< what Copy takes
};

} // namespace isthmus

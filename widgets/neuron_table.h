#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTreeView>

#include <vector>

namespace isthmus {

/// A neuron of the top list, as it is shown.
struct NeuronRow
{
    int layer = 0;
    int neuron = 0;
    QString place; ///< e.g. "FFN", or "head 3, dimension 17"
    double score = 0;
    QStringList tokens; ///< what the neuron promotes, strongest first

    bool operator==(const NeuronRow&) const = default;
};

/// Top neurons with the tokens they promote.
class NeuronTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Layer, Neuron, Place, Score, Tokens, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<NeuronRow> rows);
    const NeuronRow* row(int index) const;
    int find(int layer, int neuron) const; ///< row; -1 when it is not in the list

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString tableText(QChar separator = QLatin1Char('\t')) const;

private:
    std::vector<NeuronRow> rows_;
};

/// The table as a view.
class NeuronTable : public QTreeView
{
    Q_OBJECT
public:
    explicit NeuronTable(const QString& name, QWidget* parent = nullptr);
    void setRows(std::vector<NeuronRow> rows);
    void select(int layer, int neuron);
    NeuronTableModel* rows() const { return model_; }

Q_SIGNALS:
    void neuronSelected(int layer, int neuron);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NeuronTableModel* model_;
};

/// A tree view as the program's tables have it: plain rows, whole-row focus, headers at the left.
void styleTable(QTreeView& view, const QString& name, const QString& description);
/// A token as text on screen: white space shown as what it is.
QString tokenText(const std::string& token);

} // namespace isthmus

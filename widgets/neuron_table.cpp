#include "widgets/neuron_table.h"

#include "core/results/figure_data.h"
#include "widgets/text_format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace isthmus {

void NeuronTableModel::setRows(std::vector<NeuronRow> rows)
{
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const NeuronRow* NeuronTableModel::row(int index) const
{
    return index >= 0 && index < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(index)]
                                                                : nullptr;
}

int NeuronTableModel::find(int layer, int neuron) const
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].layer == layer && rows_[i].neuron == neuron)
            return static_cast<int>(i);
    }
    return -1;
}

int NeuronTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int NeuronTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NeuronTableModel::data(const QModelIndex& index, int role) const
{
    const NeuronRow* at = index.isValid() ? row(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::ToolTipRole && index.column() == Tokens)
        return at->tokens.join(QStringLiteral("  "));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Rank:
        return index.row() + 1;
    case Layer:
        return at->layer;
    case Neuron:
        return at->neuron;
    case Place:
        return at->place;
    case Score:
        return numberText(at->score, 4);
    case Tokens:
        return at->tokens.join(QStringLiteral("  "));
    default:
        return {};
    }
}

QVariant NeuronTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    struct Header
    {
        QString title;
        QString tip;
    };
    const Header headers[] = {
        {tr("Rank"), {}},
        {tr("Layer"), {}},
        {tr("Neuron"), {}},
        {tr("Place"), {}},
        {tr("Score"), tr("Mean change of the answer's log probability that the neuron makes")},
        {tr("Promotes"), tr("The tokens that the neuron's output makes most likely, read through the "
                            "unembedding")},
    };
    return role == Qt::DisplayRole   ? QVariant(headers[section].title)
           : role == Qt::ToolTipRole ? QVariant(headers[section].tip)
                                     : QVariant();
}

QString NeuronTableModel::tableText(QChar separator) const
{
    QStringList lines{
        QStringList{tr("Rank"), tr("Layer"), tr("Neuron"), tr("Place"), tr("Score"), tr("Promotes")}.join(
            separator)};
    int rank = 1;
    for (const NeuronRow& at : rows_)
        lines << QStringList{QString::number(rank++),
                             QString::number(at.layer),
                             QString::number(at.neuron),
                             QLatin1Char('"') + at.place + QLatin1Char('"'),
                             qstr(exactNumber(at.score)),
                             QLatin1Char('"') +
                                 at.tokens.join(QLatin1Char(' '))
                                     .replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                                 QLatin1Char('"')}
                     .join(separator);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

NeuronTable::NeuronTable(const QString& name, QWidget* parent)
    : QTreeView(parent), model_(new NeuronTableModel(this))
{
    setModel(model_);
    styleTable(*this, name, tr("The strongest first. The chosen one is shown in the map."));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const NeuronRow* at = model_->row(current.row()))
            Q_EMIT neuronSelected(at->layer, at->neuron);
    });
}

void NeuronTable::setRows(std::vector<NeuronRow> rows)
{
    model_->setRows(std::move(rows));
    for (int column = 0; column + 1 < NeuronTableModel::ColumnCount; ++column)
        resizeColumnToContents(column);
}

void NeuronTable::select(int layer, int neuron)
{
    const int at = model_->find(layer, neuron);
    if (at >= 0 && at != currentIndex().row())
        setCurrentIndex(model_->index(at, 0));
}

void NeuronTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(model_->tableText());
    else
        QTreeView::keyPressEvent(event);
}

void styleTable(QTreeView& view, const QString& name, const QString& description)
{
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(true);
    view.setAllColumnsShowFocus(true);
    view.setFrameShape(QFrame::NoFrame);
    view.setAccessibleName(name);
    view.setAccessibleDescription(description);
    view.header()->setStretchLastSection(true);
}

QString tokenText(const std::string& token)
{
    QString text = QString::fromStdString(token);
    text.replace(QChar(0x2581), QChar(0x2423)); // SentencePiece's space
    text.replace(QChar(0x0120), QChar(0x2423)); // byte-level BPE's space
    text.replace(QLatin1Char(' '), QChar(0x2423));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    text.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    return text;
}

} // namespace isthmus

#include "widgets/tensor_tree_model.h"

#include "widgets/core_text.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFont>

#include <cmath>
#include <map>

namespace isthmus {

struct TensorTreeModel::Node
{
    enum class Kind { Root, Model, Layer, Tensor };
    Kind kind = Kind::Root;
    PairSide side = PairSide::Source;
    int layer = -1;
    std::size_t tensor = 0;
    std::uint64_t bytes = 0;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* add(Kind childKind, PairSide childSide, int childLayer)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->side = childSide;
        child->layer = childLayer;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

namespace {

/// Layer of the other model at the same relative depth.
int matchedLayer(int layer, int layers, int otherLayers)
{
    if (layers <= 1 || otherLayers <= 1)
        return 0;
    return static_cast<int>(std::lround(static_cast<double>(layer) * (otherLayers - 1) / (layers - 1)));
}

/// Name without what the tree already says: the layer's prefix.
QString shortName(const TensorSummary& tensor)
{
    QString name = qstr(tensor.name);
    if (tensor.layer < 0)
        return name;
    const QString marker = QStringLiteral(".%1.").arg(tensor.layer);
    const qsizetype at = name.indexOf(marker);
    return at < 0 ? name : name.mid(at + marker.size());
}

} // namespace

TensorTreeModel::TensorTreeModel(QObject* parent)
    : QAbstractItemModel(parent), root_(std::make_unique<Node>())
{
}

TensorTreeModel::~TensorTreeModel() = default;

void TensorTreeModel::setPair(std::shared_ptr<const PairSummary> pair)
{
    beginResetModel();
    pair_ = std::move(pair);
    root_ = std::make_unique<Node>();
    if (pair_) {
        addModel(PairSide::Source);
        addModel(PairSide::Target);
    }
    endResetModel();
}

const ModelSummary& TensorTreeModel::model(PairSide side) const
{
    return side == PairSide::Source ? pair_->source : pair_->target;
}

void TensorTreeModel::addModel(PairSide side)
{
    const ModelSummary& summary = model(side);
    Node* modelNode = root_->add(Node::Kind::Model, side, -1);
    std::map<int, std::vector<std::size_t>> byLayer;
    for (std::size_t i = 0; i < summary.tensors.size(); ++i)
        byLayer[summary.tensors[i].layer].push_back(i);
    for (const auto& [layer, tensors] : byLayer) {
        Node* layerNode = modelNode->add(Node::Kind::Layer, side, layer);
        for (std::size_t tensor : tensors) {
            Node* leaf = layerNode->add(Node::Kind::Tensor, side, layer);
            leaf->tensor = tensor;
            leaf->bytes = summary.tensors[tensor].bytes;
            layerNode->bytes += leaf->bytes;
        }
        modelNode->bytes += layerNode->bytes;
    }
}

const TensorTreeModel::Node* TensorTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.internalPointer()) : root_.get();
}

std::unique_ptr<TensorChoice> TensorTreeModel::choice(const QModelIndex& index) const
{
    const Node* at = node(index);
    if (at->kind != Node::Kind::Tensor)
        return nullptr;
    return std::make_unique<TensorChoice>(
        TensorChoice{at->side, model(at->side).tensors[at->tensor], pairing(*at, true)});
}

QModelIndex TensorTreeModel::find(PairSide side, const QString& name) const
{
    for (const auto& modelNode : root_->children) {
        if (modelNode->side != side)
            continue;
        for (const auto& layer : modelNode->children) {
            for (const auto& leaf : layer->children) {
                if (qstr(model(side).tensors[leaf->tensor].name) == name)
                    return createIndex(leaf->row, 0, leaf.get());
            }
        }
    }
    return {};
}

QModelIndex TensorTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex TensorTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* above = node(child)->parent;
    return above == root_.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int TensorTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int TensorTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant TensorTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& at = *node(index);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (at.kind == Node::Kind::Tensor)
        return tensorData(at, index.column(), role);
    const ModelSummary& summary = model(at.side);
    if (role == Qt::FontRole && at.kind == Node::Kind::Model) {
        QFont font = QApplication::font();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole && at.kind == Node::Kind::Model && index.column() == Name) {
        const ThemeColors colors = themeColors(QApplication::palette());
        return at.side == PairSide::Source ? colors.source : colors.target;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Size)
        return bytesText(at.bytes);
    if (index.column() != Name)
        return {};
    if (at.kind == Node::Kind::Model) {
        const QString name = qstr(summary.name);
        return at.side == PairSide::Source ? tr("Source: %1").arg(name) : tr("Target: %1").arg(name);
    }
    return at.layer < 0 ? tr("Outside the layers") : tr("Layer %1").arg(at.layer);
}

QVariant TensorTreeModel::tensorData(const Node& at, int column, int role) const
{
    const TensorSummary& tensor = model(at.side).tensors[at.tensor];
    if (role == FilterRole)
        return QStringList{qstr(tensor.name), qstr(tensor.role), qstr(tensor.dtype), shapeText(tensor.shape),
                           tr("layer %1").arg(tensor.layer)}
            .join(QLatin1Char(' '));
    if (role == Qt::ToolTipRole)
        return column == Pairing ? pairing(at, true) : qstr(tensor.name);
    if (role == Qt::AccessibleTextRole && column == Name)
        return qstr(tensor.name);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return shortName(tensor);
    case Shape:
        return shapeText(tensor.shape);
    case Type:
        return qstr(tensor.dtype);
    case Role:
        return qstr(tensor.role);
    case Size:
        return bytesText(tensor.bytes);
    case Pairing:
        return pairing(at, false);
    default:
        return {};
    }
}

QString TensorTreeModel::pairing(const Node& at, bool sentence) const
{
    const TensorSummary& tensor = model(at.side).tensors[at.tensor];
    const PairSide otherSide = at.side == PairSide::Source ? PairSide::Target : PairSide::Source;
    const ModelSummary& other = model(otherSide);
    if (tensor.role.empty())
        return sentence ? tr("Its role is not known, so it is not compared.") : QString();
    const int layer = tensor.layer < 0 ? -1 : matchedLayer(tensor.layer, model(at.side).layers, other.layers);
    const TensorSummary* partner = nullptr;
    for (const TensorSummary& candidate : other.tensors) {
        if (candidate.role == tensor.role && candidate.layer == layer)
            partner = &candidate;
    }
    if (!partner)
        return sentence ? tr("The other model has no tensor of this role.") : tr("no partner");
    for (const PairRow& row : pair_->modules) {
        if (row.module != tensor.role)
            continue;
        const QString what = row.weights       ? tr("weights and activations")
                             : row.activations ? tr("activations only")
                                               : tr("cannot be compared");
        if (!sentence)
            return row.activations || row.weights ? tr("layer %1: %2").arg(layer).arg(what) : what;
        QString text = tr("At the same depth: %1, %2. Comparable: %3.")
                           .arg(qstr(partner->name), shapeText(partner->shape), what);
        if (!row.reason.empty())
            text += QLatin1Char(' ') + coreText(row.reason);
        return text;
    }
    if (!sentence)
        return partner->shape == tensor.shape ? tr("same shape") : shapeText(partner->shape);
    return tr("Its counterpart is %1, %2.").arg(qstr(partner->name), shapeText(partner->shape));
}

QVariant TensorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tensor");
    case Shape:
        return tr("Shape");
    case Type:
        return tr("Type");
    case Role:
        return tr("Role");
    case Size:
        return tr("Size");
    case Pairing:
        return tr("Pairs with");
    default:
        return {};
    }
}

} // namespace isthmus

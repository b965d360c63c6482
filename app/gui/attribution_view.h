#pragma once

#include "core/results/attribution_result.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace isthmus {

class LayerBars;
class NeuronTable;
class NeuronView;

/// The two kinds of neurons of a layer.
enum class NeuronKind { Ffn, Mhsa };

/// Attribution of one model: bars per layer, the map of all neurons, the top ones with what they promote. A
/// neuron chosen in one is chosen in the others.
class AttributionView : public QWidget
{
    Q_OBJECT
public:
    explicit AttributionView(const QString& side, QWidget* parent = nullptr);

    void setAttribution(std::shared_ptr<const Attribution> attribution, NeuronKind kind);
    const std::shared_ptr<const Attribution>& attribution() const { return attribution_; }
    void setHint(const QString& text);

    LayerBars* bars() const { return bars_; }
    NeuronView* map() const { return map_; }
    NeuronTable* table() const { return table_; }

Q_SIGNALS:
    void neuronChosen(int layer, int neuron);

private:
    void choose(int layer, int neuron);

    std::shared_ptr<const Attribution> attribution_;
    NeuronKind kind_ = NeuronKind::Ffn;
    QString side_;
    QLabel* title_;
    LayerBars* bars_;
    NeuronView* map_;
    NeuronTable* table_;
};

/// The map of a kind.
const NeuronMap& neuronsOf(const Attribution& attribution, NeuronKind kind);
/// "FFN 12", or "head 3, dimension 17".
QString neuronPlace(const Attribution& attribution, NeuronKind kind, int neuron);
/// "gsm/extract.jsonl, exact, 20 prompts": what tells one attribution from another.
QString attributionLabel(const Attribution& attribution);
/// All scores as CSV, one line per neuron.
QString neuronCsv(const Attribution& attribution, NeuronKind kind);

} // namespace isthmus

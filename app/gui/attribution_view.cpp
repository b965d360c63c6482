#include "app/gui/attribution_view.h"

#include "core/base/json.h"
#include "core/results/figure_data.h"
#include "widgets/layer_bars.h"
#include "widgets/neuron_table.h"
#include "widgets/neuron_view.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace isthmus {

const NeuronMap& neuronsOf(const Attribution& attribution, NeuronKind kind)
{
    return kind == NeuronKind::Ffn ? attribution.ffn : attribution.mhsa;
}

QString neuronPlace(const Attribution& attribution, NeuronKind kind, int neuron)
{
    if (kind == NeuronKind::Ffn || attribution.head_dim <= 0)
        return AttributionView::tr("FFN");
    return AttributionView::tr("head %1, dimension %2")
        .arg(neuron / attribution.head_dim)
        .arg(neuron % attribution.head_dim);
}

QString attributionLabel(const Attribution& attribution)
{
    QString data;
    const Json spec = Json::parse(attribution.provenance.spec, nullptr, false);
    if (spec.is_object() && spec.contains("data") && spec["data"].is_string()) {
        const QFileInfo file(qstr(spec["data"].get<std::string>()));
        data = file.dir().dirName() + QLatin1Char('/') + file.fileName();
    }
    const QString evaluator =
        attribution.evaluator == "fast" ? AttributionView::tr("fast") : AttributionView::tr("exact");
    return AttributionView::tr("%1, %2, %n prompt(s)", nullptr, attribution.prompts).arg(data, evaluator);
}

QString neuronCsv(const Attribution& attribution, NeuronKind kind)
{
    const NeuronMap& map = neuronsOf(attribution, kind);
    QString text = QStringLiteral("layer,neuron,score\n");
    text.reserve(static_cast<qsizetype>(map.scores.size()) * 24);
    for (int layer = 0; layer < map.layers; ++layer) {
        for (int neuron = 0; neuron < map.width; ++neuron)
            text += QString::number(layer) + QLatin1Char(',') + QString::number(neuron) + QLatin1Char(',') +
                    QString::number(map.at(layer, neuron), 'g', 9) + QLatin1Char('\n');
    }
    return text;
}

AttributionView::AttributionView(const QString& side, QWidget* parent)
    : QWidget(parent), side_(side), title_(titleLabel(side, this)),
      bars_(new LayerBars(tr("Layer scores, %1").arg(side))),
      map_(new NeuronView(tr("Neuron scores, %1").arg(side))),
      table_(new NeuronTable(tr("Top neurons, %1").arg(side)))
{
    title_->setWordWrap(true);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(8);
    for (QWidget* part : std::initializer_list<QWidget*>{bars_, map_, table_}) {
        auto* panel = new QFrame(parts);
        panel->setProperty("panel", true);
        auto* layout = new QVBoxLayout(panel);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(part);
        parts->addWidget(panel);
    }
    parts->setSizes({170, 220, 200});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(parts, 1);
    connect(map_, &NeuronView::neuronActivated, this, &AttributionView::choose);
    connect(table_, &NeuronTable::neuronSelected, this, &AttributionView::choose);
}

void AttributionView::setHint(const QString& text)
{
    bars_->setHint(text);
    map_->setHint({});
}

void AttributionView::setAttribution(std::shared_ptr<const Attribution> attribution, NeuronKind kind)
{
    if (attribution_ && attribution == attribution_ && kind == kind_)
        return; // keeps cursor and zoom
    attribution_ = std::move(attribution);
    kind_ = kind;
    if (!attribution_) {
        title_->setText(side_);
        bars_->setSeries({}, {});
        map_->clear();
        table_->setRows({});
        return;
    }
    title_->setText(tr("%1: %2").arg(side_, qstr(attribution_->model_name)));
    bars_->setSeries({{tr("Attention"), attribution_->mhsa_layers}, {tr("FFN"), attribution_->ffn_layers}},
                     tr("Change of log p"));
    const NeuronMap& map = neuronsOf(*attribution_, kind);
    // The scores live as long as the attribution does.
    map_->setValues(std::shared_ptr<const std::vector<float>>(attribution_, &map.scores), map.layers,
                    map.width);
    map_->setTitle(kind == NeuronKind::Ffn ? tr("FFN neurons: mean change of log p")
                                           : tr("Attention neurons: mean change of log p"));
    std::vector<NeuronRow> rows;
    for (const NeuronScore& score : map.top) {
        NeuronRow row{
            score.layer, score.neuron, neuronPlace(*attribution_, kind, score.neuron), score.score, {}};
        for (const PromotedToken& token : score.promotes)
            row.tokens << tokenText(token.token);
        rows.push_back(std::move(row));
    }
    table_->setColumnHidden(NeuronTableModel::Place, kind == NeuronKind::Ffn);
    table_->setRows(std::move(rows));
}

void AttributionView::choose(int layer, int neuron)
{
    const NeuronIndex at{layer, neuron};
    if (map_->cursor() != std::optional(at))
        map_->setCursor(at);
    table_->select(layer, neuron);
    bars_->setCursor(layer);
    Q_EMIT neuronChosen(layer, neuron);
}

} // namespace isthmus

#include "app/gui/adapter_view.h"

#include "app/gui/engine.h"
#include "app/gui/page_parts.h"
#include "app/gui/table_export.h"
#include "core/base/log.h"
#include "core/results/figure_data.h"
#include "widgets/curve_plot.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <any>

namespace isthmus {

AdapterView::AdapterView(Engine& engine, const Dialogs& dialogs, Banner* banner, QWidget* parent)
    : QWidget(parent), box_(namedBox(this, tr("Adapter"), 30)),
      plot_(new CurvePlot(tr("Parametric similarity of an adapter with its base")))
{
    plot_->setLabels(tr("Layer"), tr("Cosine"));
    plot_->setHint(tr("No adapter has been compared with its base yet. A PostPKT transfer does it; for any "
                      "other adapter: isthmus-cli lora-similarity."));
    auto* save = new QToolButton(this);
    save->setText(tr("Save data"));
    save->setIcon(themeIcon(QStringLiteral("result")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QHBoxLayout;
    row->addWidget(box_, 1);
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addLayout(row);
    column->addWidget(
        hintLabel(tr("Solid towards the original weight, cos(BA, W); broken towards what remains, "
                     "cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the "
                     "adapter has nothing in common with the weight it is added to."),
                  this));
    column->addWidget(panelOf(plot_), 1);
    connect(box_, &QComboBox::currentIndexChanged, this, &AdapterView::refresh);
    connect(save, &QToolButton::clicked, this, [this, &dialogs, banner] {
        saveTable(this, dialogs, banner, QStringLiteral("lora-similarity.csv"),
                  [text = plot_->tableText(QLatin1Char(','))] { return text; });
    });
    connectEngine(engine);
}

void AdapterView::connectEngine(Engine& engine)
{
    connect(&engine, &Engine::resultArrived, this, [this](quint64, const std::any& result) {
        if (const auto* found = std::any_cast<std::shared_ptr<const LoraSimilarity>>(&result))
            add(*found);
    });
    connect(&engine, &Engine::documentArrived, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (document->kind != LoraSimilarity::kind)
                    return;
                try {
                    add(std::make_shared<const LoraSimilarity>(LoraSimilarity::fromDocument(*document)));
                } catch (const std::exception& error) {
                    logWarning(std::string("A stored similarity of an adapter cannot be read: ") +
                               error.what());
                }
            });
}

void AdapterView::clear()
{
    all_.clear();
    {
        const QSignalBlocker blocker(box_);
        box_->clear();
    }
    refresh();
}

void AdapterView::add(const std::shared_ptr<const LoraSimilarity>& similarity)
{
    std::erase_if(all_, [&](const auto& known) { return known->key == similarity->key; });
    all_.insert(all_.begin(), similarity);
    {
        const QSignalBlocker blocker(box_);
        box_->clear();
        for (const auto& one : all_)
            box_->addItem(tr("%1 on %2").arg(qstr(one->adapter_name), qstr(one->base_name)), qstr(one->key));
    }
    refresh();
}

void AdapterView::showDocument(const ResultDocument& document)
{
    add(std::make_shared<const LoraSimilarity>(LoraSimilarity::fromDocument(document)));
}

std::shared_ptr<const LoraSimilarity> AdapterView::shown() const
{
    const auto at = static_cast<std::size_t>(box_->currentIndex());
    return box_->currentIndex() >= 0 && at < all_.size() ? all_[at] : nullptr;
}

FigureContent AdapterView::content() const
{
    const auto similarity = shown();
    return similarity ? FigureContent(cosinePanels({*similarity}), {similarity->key}) : FigureContent();
}

/// The two cosines of a module share a colour and differ in their line.
void AdapterView::refresh()
{
    std::vector<Curve> curves;
    if (const auto similarity = shown()) {
        const CurvePanels panels = cosinePanels({*similarity});
        for (std::size_t i = 0; i < panels[0].curves.size(); ++i) {
            for (std::size_t side = 0; side < panels.size(); ++side) {
                const FigureCurve& cosine = panels[side].curves[i];
                const QString name = qstr(moduleLabel(cosine.name));
                const QString text = side == 0 ? tr("%1, original") : tr("%1, remaining");
                curves.push_back(
                    {text.arg(name), cosine.x, cosine.y, {}, {}, cosine.series, static_cast<int>(side)});
            }
        }
    }
    plot_->setCurves(std::move(curves));
    Q_EMIT shownChanged();
}

} // namespace isthmus

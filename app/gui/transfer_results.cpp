#include "app/gui/transfer_results.h"

#include "core/base/nan.h"
#include "core/model/module.h"
#include "core/results/figure_data.h"
#include "widgets/checkpoint_table.h"
#include "widgets/core_text.h"
#include "widgets/curve_plot.h"
#include "widgets/interval_plot.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"
#include "widgets/value_grid.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

QString lossText(double value)
{
    return std::isfinite(value) ? numberText(value, 4) : QString();
}

} // namespace

TransferResults::TransferResults(QWidget* parent)
    : QWidget(parent), tabs_(new QTabWidget(this)), losses_(new CurvePlot(tr("Losses over the steps"))),
      penalty_(new CurvePlot(tr("Penalty over the steps"))),
      learningRate_(new CurvePlot(tr("Learning rate over the steps"))),
      delta_(new ValueGrid(tr("Norm of Delta per module and layer"))), checkpoints_(new CheckpointTable),
      controls_(new IntervalPlot(tr("Validation loss of the transfer and its controls"))),
      controlTable_(new QTreeWidget), summary_(hintLabel({}, this))
{
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeCurves(), tr("Curves"));
    delta_->setHint(tr("What a run adds to each weight appears here after its first step."));
    tabs_->addTab(delta_, tr("Delta"));
    tabs_->addTab(checkpoints_, tr("Checkpoints"));
    tabs_->addTab(makeControls(), tr("Controls and starts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(tabs_, 1);
    layout->addWidget(summary_);
    show(nullptr);
}

QWidget* TransferResults::makeCurves()
{
    auto* page = new QWidget;
    losses_->setLabels(tr("Step"), tr("Loss"));
    losses_->setHint(tr("The losses of a run are drawn here while it learns."));
    penalty_->setLabels(tr("Step"), tr("Penalty"));
    learningRate_->setLabels(tr("Step"), tr("Learning rate"));
    auto* split = new QSplitter(Qt::Horizontal, page);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(8);
    auto* side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(penalty_);
    side->addWidget(learningRate_);
    split->addWidget(losses_);
    split->addWidget(side);
    split->setSizes({600, 300});
    split->setStretchFactor(0, 2); // wide or narrow, the losses have two thirds
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(split);
    // One cursor for all three: the same step everywhere.
    for (CurvePlot* plot : {losses_, penalty_, learningRate_}) {
        connect(plot, &PlotView::cursorMoved, this, [this, plot](int index) {
            for (CurvePlot* other : {losses_, penalty_, learningRate_}) {
                if (other != plot)
                    other->setCursor(index);
            }
        });
    }
    return page;
}

QWidget* TransferResults::makeControls()
{
    auto* page = new QSplitter(Qt::Horizontal);
    page->setChildrenCollapsible(false);
    page->setHandleWidth(8);
    controls_->setHint(tr("A transfer and its controls, or the starts of a study, are compared here."));
    controlTable_->setHeaderLabels(
        {tr("Variant"), tr("Validation loss"), tr("95 % interval"), tr("Against before"), tr("Runs")});
    controlTable_->setRootIsDecorated(false);
    controlTable_->setAlternatingRowColors(true);
    controlTable_->setFrameShape(QFrame::NoFrame);
    controlTable_->setAccessibleName(tr("Transfer and controls"));
    controlTable_->setAccessibleDescription(
        tr("The best validation loss of each variant with its interval."));
    page->addWidget(controls_);
    page->addWidget(controlTable_);
    page->setSizes({420, 380});
    return page;
}

void TransferResults::show(const RunGroup* group, const std::vector<const RunGroup*>& compared)
{
    if (!group) {
        losses_->setCurves({});
        losses_->setMarks({});
        losses_->setReference(nan, {});
        penalty_->setCurves({});
        learningRate_->setCurves({});
        checkpoints_->setRows({}, -1);
        showDelta(nullptr);
        showControls(nullptr);
        summary_->clear();
        summary_->hide();
        return;
    }
    const TransferRun& run = group->main();
    std::vector<Curve> curves;
    for (const RunGroup* other : compared) {
        std::vector<Curve> more = other->lossCurves();
        Curve validation = more.back();
        validation.name = tr("%1, validation").arg(other->title());
        curves.push_back(std::move(validation));
    }
    const bool overlay = compared.size() > 1;
    losses_->setCurves(overlay ? std::move(curves) : group->lossCurves());
    std::vector<CurveMark> marks;
    if (!overlay && !group->isStudy() && run.best_step > 0)
        marks.push_back({static_cast<double>(run.best_step), tr("best checkpoint")});
    losses_->setMarks(std::move(marks));
    losses_->setReference(run.baseline_validation_loss, tr("untouched target"));
    const bool penalised = run.method == "laten";
    penalty_->setVisible(penalised);
    if (penalised)
        penalty_->setCurves({group->curve(tr("Penalty"), &TransferStep::penalty)});
    learningRate_->setCurves({group->curve(tr("Learning rate"), &TransferStep::learning_rate)});
    checkpoints_->setRows(group->checkpoints(), run.best_step > 0 ? run.best_step : -1);
    showDelta(&run);
    showControls(group);
    const QString text = summary(*group);
    summary_->setText(text);
    summary_->setVisible(!text.isEmpty());
}

void TransferResults::showDelta(const TransferRun* run)
{
    if (!run || run->delta.empty()) {
        delta_->clear();
        return;
    }
    QStringList rows;
    std::vector<std::string> modules;
    int layers = 0;
    for (const DeltaNorm& norm : run->delta)
        layers = std::max(layers, norm.layer + 1);
    for (Module module : allModules) {
        const std::string id(moduleId(module));
        if (std::any_of(run->delta.begin(), run->delta.end(),
                        [&](const DeltaNorm& norm) { return norm.module == id; })) {
            modules.push_back(id);
            rows << qstr(moduleLabel(id));
        }
    }
    if (modules.empty()) { // embedding and head alone have no layers
        delta_->clear();
        return;
    }
    QStringList columns;
    for (int layer = 0; layer < layers; ++layer)
        columns << QString::number(layer);
    std::vector<double> values(modules.size() * static_cast<std::size_t>(layers), nan);
    for (const DeltaNorm& norm : run->delta) {
        const auto row = std::find(modules.begin(), modules.end(), norm.module) - modules.begin();
        if (row < static_cast<std::ptrdiff_t>(modules.size()) && norm.layer >= 0)
            values[static_cast<std::size_t>(row) * static_cast<std::size_t>(layers) +
                   static_cast<std::size_t>(norm.layer)] = norm.relative;
    }
    delta_->setValues(rows, columns, std::move(values), tr("Norm of Delta over the norm of the weight"),
                      tr("Target layer"));
}

void TransferResults::showControls(const RunGroup* group)
{
    controlTable_->clear();
    if (!group) {
        controls_->setPoints({}, {});
        return;
    }
    const std::vector<IntervalPoint> points = group->comparison();
    const double before = group->main().baseline_validation_loss;
    controls_->setPoints(points, tr("Best validation loss"));
    controls_->setReference(before, tr("untouched target"));
    for (const IntervalPoint& point : points) {
        auto* item = new QTreeWidgetItem(
            controlTable_,
            {point.name, lossText(point.value),
             point.high > point.low ? tr("%1 to %2").arg(lossText(point.low), lossText(point.high))
                                    : tr("none"),
             std::isfinite(before) ? numberText(point.value - before, 4) : QString(),
             QString::number(std::max<std::size_t>(1, point.runs.size()))});
        if (point.strong) {
            QFont bold = controlTable_->font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
    }
    for (int column = 0; column < 4; ++column)
        controlTable_->resizeColumnToContents(column);
}

QString TransferResults::summary(const RunGroup& group) const
{
    const TransferRun& run = group.main();
    QStringList parts;
    if (run.finished && run.best_step == 0 && !run.steps.empty())
        parts << tr("No step is better than the untouched target.");
    if (!run.output.empty())
        parts << tr("Saved in %1; rounding to the model's type lost %2 % of Delta.")
                     .arg(qstr(run.output), numberText(100 * run.rounding_loss, 2));
    if (!run.reload_check.empty())
        parts << coreText(run.reload_check);
    for (const std::string& warning : run.warnings)
        parts << coreText(warning);
    return parts.join(QLatin1Char(' '));
}

QString TransferResults::shownTable() const
{
    const QChar comma = QLatin1Char(',');
    switch (tabs_->currentIndex()) {
    case 0:
        return losses_->tableText(comma);
    case 1:
        return delta_->tableText(comma);
    case 2:
        return checkpoints_->checkpoints()->tableText(comma);
    default:
        return controls_->tableText(comma);
    }
}

} // namespace isthmus

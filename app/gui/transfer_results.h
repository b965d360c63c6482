#pragma once

#include "app/gui/run_book.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace isthmus {

class CheckpointTable;
class CurvePlot;
class IntervalPlot;
class ValueGrid;

/// What is known of one group of runs, and of the ones it is compared with: curves, Delta, checkpoints,
/// controls.
class TransferResults : public QWidget
{
    Q_OBJECT
public:
    explicit TransferResults(QWidget* parent = nullptr);

    /// Shows a group; null clears. `compared`: groups whose validation losses are laid over it.
    void show(const RunGroup* group, const std::vector<const RunGroup*>& compared = {});

    QTabWidget* tabs() const { return tabs_; }
    CurvePlot* losses() const { return losses_; }
    CurvePlot* penalty() const { return penalty_; }
    CurvePlot* learningRate() const { return learningRate_; }
    ValueGrid* delta() const { return delta_; }
    CheckpointTable* checkpoints() const { return checkpoints_; }
    IntervalPlot* controls() const { return controls_; }
    QTreeWidget* controlTable() const { return controlTable_; }
    /// The table of what is in front, as CSV.
    QString shownTable() const;

private:
    QWidget* makeCurves();
    QWidget* makeControls();
    void showDelta(const TransferRun* run);
    void showControls(const RunGroup* group);
    QString summary(const RunGroup& group) const;

    QTabWidget* tabs_;
    CurvePlot* losses_;
    CurvePlot* penalty_;
    CurvePlot* learningRate_;
    ValueGrid* delta_;
    CheckpointTable* checkpoints_;
    IntervalPlot* controls_;
    QTreeWidget* controlTable_;
    QLabel* summary_;
};

} // namespace isthmus

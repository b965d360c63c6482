#pragma once

#include "app/gui/dialogs.h"
#include "core/results/figure_content.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;

namespace isthmus {

class Banner;
class CurvePlot;
class Engine;

/// Parametric similarity of adapters with the base they stand beside: the cosines of a chosen one, per module
/// over the layers. Results of running jobs and those stored for the pair come by themselves.
class AdapterView : public QWidget
{
    Q_OBJECT
public:
    /// `banner` says how saving went.
    AdapterView(Engine& engine, const Dialogs& dialogs, Banner* banner, QWidget* parent = nullptr);

    /// Forgets all, for another pair.
    void clear();
    void add(const std::shared_ptr<const LoraSimilarity>& similarity);
    /// Brings it into view. Throws what LoraSimilarity::fromDocument() throws.
    void showDocument(const ResultDocument& document);
    /// Null before there is one.
    std::shared_ptr<const LoraSimilarity> shown() const;
    /// What is shown as a figure; empty without one.
    FigureContent content() const;

    CurvePlot* plot() const { return plot_; }
    QComboBox* box() const { return box_; }

Q_SIGNALS:
    void shownChanged();

private:
    void connectEngine(Engine& engine);
    void refresh();

    std::vector<std::shared_ptr<const LoraSimilarity>> all_; ///< newest first
    QComboBox* box_;
    CurvePlot* plot_;
};

} // namespace isthmus

#pragma once

// Parts of HeatmapGrid. Includes qcustomplot.h, which does not compile with QT_NO_KEYWORDS: only .cpp files
// of this folder include this header.

#include "widgets/heatmap_grid.h"
#include "widgets/plot_style.h"

#include <qcustomplot.h>

namespace isthmus {

/// A layout that puts each element exactly where it is told. Square cells need exact sizes, which a grid of
/// stretching elements does not give.
class PlacedLayout : public QCPLayout
{
public:
    /// Adopts the element the first time.
    void place(QCPLayoutElement* element, const QRect& outer);
    int elementCount() const override { return static_cast<int>(places_.size()); }
    QCPLayoutElement* elementAt(int index) const override;
    QCPLayoutElement* takeAt(int index) override;
    bool take(QCPLayoutElement* element) override;

protected:
    void updateLayout() override;

private:
    struct Place
    {
        QCPLayoutElement* element = nullptr;
        QRect outer;
    };
    std::vector<Place> places_;
};

/// Title of a panel: the module in bold, the metric beside it, the statistics muted below.
class PanelTitle : public QCPLayoutElement
{
public:
    explicit PanelTitle(QCustomPlot* plot);
    /// `shared`: the colour scale names the metric too, so that it may go where it does not fit.
    void setText(const QString& module, const QString& metric, bool shared, const QStringList& notes);
    void setColors(const PlotColors& colors) { colors_ = colors; }

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;

private:
    QString module_;
    QString metric_;
    bool shared_ = false;
    QStringList notes_; ///< the same in fewer and fewer words
    PlotColors colors_;
};

/// What is drawn over the colours of one map and does not move with the mouse: cells without a value, the
/// values when cells are large, the path.
class PanelMarks : public QCPLayerable
{
public:
    PanelMarks(QCPAxisRect* rect, const QString& layer);
    void show(std::shared_ptr<const SimilarityMap> map, const HeatmapOptions& options, FigureRange range,
              const PlotColors& colors);

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    QRect clipRect() const override;

private:
    void drawValues(QCPPainter& painter, double cellWidth) const;
    void drawPath(QCPPainter& painter) const;

    QCPAxisRect* rect_;
    std::shared_ptr<const SimilarityMap> map_;
    HeatmapOptions options_;
    FigureRange range_;
    PlotColors colors_;
};

/// Crosshair of the cursor's cell: the cell outlined, its row and column marked at the edges.
class PanelCursor : public QCPLayerable
{
public:
    PanelCursor(QCPAxisRect* rect, const QString& layer);
    void setCell(const std::optional<LayerPair>& cell, const PlotColors& colors);
    void setLayers(int source, int target);

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    QRect clipRect() const override;

private:
    QCPAxisRect* rect_;
    std::optional<LayerPair> cell_;
    int sourceLayers_ = 1;
    int targetLayers_ = 1;
    PlotColors colors_;
};

/// One heatmap.
class HeatmapPanel
{
public:
    explicit HeatmapPanel(QCustomPlot& plot, PlacedLayout& layout);
    ~HeatmapPanel();
    HeatmapPanel(const HeatmapPanel&) = delete;
    HeatmapPanel& operator=(const HeatmapPanel&) = delete;

    const std::shared_ptr<const SimilarityMap>& map() const { return map_; }
    void show(const std::shared_ptr<const SimilarityMap>& map, const HeatmapOptions& options,
              FigureRange range, const PlotColors& colors, bool sharedMetric);
    void setVisible(bool visible);
    bool visible() const { return rect_->visible(); }
    /// `area`: the cells. The title goes above it. `labels`: tick labels and axis titles at the left and
    /// below.
    void place(const QRect& area, int titleHeight, int titleWidth, bool leftLabels, bool lowerLabels,
               bool leftTitle, bool lowerTitle);
    void setCursor(const std::optional<LayerPair>& cell, const PlotColors& colors);

    QRect area() const { return area_; }
    std::optional<LayerPair> cellAt(QPoint position) const;
    QRect cellRect(LayerPair cell) const;

private:
    QCustomPlot& plot_;
    PlacedLayout& layout_;
    std::shared_ptr<const SimilarityMap> map_;
    PanelTitle* title_;
    QCPAxisRect* rect_;
    QCPColorMap* colors_;
    PanelMarks* marks_;
    PanelCursor* cursor_;
    QRect area_;
};

/// Rectangle of a cell inside the area of its map, exact; source layer 0 at the bottom.
QRectF cellRectangle(const QRectF& area, int sourceLayers, int targetLayers, LayerPair cell);

} // namespace isthmus

#pragma once

// Inside of HeatmapGrid, shared by heatmap_grid.cpp (content and arrangement) and heatmap_input.cpp (mouse
// and keyboard). Includes qcustomplot.h: only for .cpp files of this folder.

#include "widgets/heatmap_panel.h"

class QKeyEvent;
class QLabel;
class QScrollArea;

namespace isthmus {

struct HeatmapGrid::Private
{
    explicit Private(HeatmapGrid* grid) : q(grid) {}

    void build();
    void refresh();
    void refreshCursor();
    void arrange();
    int chooseColumns(int count, double cellCols, double cellRows, QSize space, QSize gap,
                      double& cell) const;
    void placeBar(const QRect& grid);
    void moveCursor(int rows, int cols);
    void stepMap(int step);
    bool keyPressed(QKeyEvent* event);
    void mouseMoved(QPoint position);
    std::optional<HeatmapCell> cellAt(QPoint position) const;
    void showMenu(QPoint global, std::optional<HeatmapCell> cell);
    QString tableTitle(int map) const;
    void showTable(int map);
    QString valueText(const HeatmapCell& cell) const;
    QString barLabel() const;

    HeatmapGrid* q;
    QScrollArea* scroll = nullptr;
    QCustomPlot* plot = nullptr;
    PlacedLayout* layout = nullptr;
    QCPColorScale* bar = nullptr;
    QLabel* line = nullptr;
    QLabel* hint = nullptr;
    MapList maps;
    std::vector<std::unique_ptr<HeatmapPanel>> panels;
    HeatmapOptions options;
    FigureRange range;
    PlotColors colors;
    std::optional<HeatmapCell> cursor;
    std::optional<HeatmapCell> pressed;
    int enlarged = -1;
    bool painted = false; ///< the plot has its buffers: single layers can be drawn again
};

} // namespace isthmus

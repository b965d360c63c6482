#pragma once

// Inside of MatrixView, shared by matrix_view.cpp (behaviour) and matrix_paint.cpp (drawing).

#include "widgets/matrix_tiles.h"
#include "widgets/matrix_view.h"
#include "widgets/plot_style.h"

#include <QPointF>

namespace isthmus {

constexpr double largestMatrixScale = 96; ///< pixels per entry
constexpr int matrixBarWidth = 12;

struct MatrixView::Private
{
    explicit Private(MatrixView* view) : q(view) {}

    QRect canvas() const;
    double fitScale() const;
    void clampView();
    void changed();
    void applyColors();
    QRectF matrixRect() const;
    int levelFor(double pixelsPerCell) const;
    void hover(const std::optional<QPoint>& cell);
    void step(QPoint by);

    void paint(QPainter& painter);
    void drawTiles(QPainter& painter, const QRect& area);
    void drawTile(QPainter& painter, const TileKey& key, const QRectF& cells);
    bool drawFrom(QPainter& painter, const TileKey& key, const QRectF& cells);
    void drawEntries(QPainter& painter, const QRectF& cells);
    void drawCursor(QPainter& painter) const;
    void drawRulers(QPainter& painter, const QRect& area) const;
    void drawBar(QPainter& painter, const QRect& area) const;
    QRect minimapRect() const;
    void drawMinimap(QPainter& painter);
    void dragMinimap(QPointF position);

    MatrixView* q;
    TileLoader* loader = nullptr;
    std::shared_ptr<const TileSource> source;
    QString name;
    QString colorMap = QStringLiteral("vik");
    std::optional<FigureRange> rangeByHand;
    std::optional<FigureRange> rangeFound;
    QString message; ///< why there is nothing to see
    QPointF center;  ///< in entries: (column, row)
    double scale = 1;
    bool fitted = true;            ///< resizing keeps the matrix fitted
    std::optional<QPoint> hovered; ///< x = column, y = row
    bool stepped = false;          ///< to the hovered entry by keyboard: it is marked
    std::optional<QPointF> dragged;
    bool draggingMinimap = false;
    bool complete = false;
    std::vector<TileKey> missing;
    PlotColors colors;
    double pendingMs = 0; ///< time spent on tiles since the last frame
    std::function<void(double)> frameDone;
};

} // namespace isthmus

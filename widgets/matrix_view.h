#pragma once

#include "core/results/figure_spec.h"
#include "widgets/tile_source.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace isthmus {

/// A weight matrix at any size, with pan and zoom down to single entries. Rows (outputs) downwards, columns
/// (inputs) to the right, both 0-based. Tiles are read on worker threads; until a tile is there, a coarser
/// one is shown. Mouse: drag, wheel, hover. Keys: arrows pan, + and - zoom, 0 or Home fits, 1 shows one entry
/// per pixel.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);
    ~MatrixView() override;

    /// Shows a matrix, fitted; null clears. `name` stands above it.
    void setSource(std::shared_ptr<const TileSource> source, const QString& name = {});
    /// Shows what another view shows, at the same place and scale.
    void showAs(const MatrixView& other);
    void setColorMap(const QString& id);
    /// Range of the colours; none: symmetric, from quantiles of the entries.
    void setRange(const std::optional<FigureRange>& range);
    FigureRange range() const;

    /// Pixels per entry.
    double scale() const;
    /// The part of the matrix in view: x, width in columns; y, height in rows.
    QRectF visibleCells() const;
    /// Centres on an entry (column, row) at a scale; both are kept within what makes sense.
    void setView(QPointF center, double scale);
    void fit();
    /// Zooms so that what is under `anchor` (widget position) stays there.
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPointF pixels);

    /// The entry under a widget position (row, column), if there is one.
    std::optional<QPoint> cellAt(QPointF position) const;
    /// Widget position of the middle of an entry.
    QPointF positionOf(int row, int column) const;
    /// The exact entry, if its tile has been read.
    std::optional<float> valueAt(int row, int column) const;
    /// "row 3, column 17: 0.0125".
    QString readout() const;
    /// True when everything in view is shown at full detail.
    bool settled() const;

    /// Pans once through the matrix in `frames` steps of one timer tick each and hands back how long the
    /// window's thread was busy with each frame, in milliseconds: drawing, and taking over tiles since the
    /// frame before.
    void measurePan(int frames, const std::function<void(std::vector<double>)>& done);

    QSize sizeHint() const override { return {720, 480}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    /// The entry under the mouse; value is NaN until its tile has been read. Row -1: none.
    void cellHovered(int row, int column, float value);
    void viewChanged();
    void rangeChanged(double low, double high);
    void failed(const QString& message);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace isthmus

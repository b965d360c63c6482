#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace isthmus {

/// A rectangle of the matrix that is drawn over its colours.
struct BlockWindow
{
    QRectF cells; ///< x, width in columns; y, height in rows
    QString text;
};

/// A large matrix as sums over blocks, e.g. a weight's sensitivity, with windows drawn in. Rows downwards.
/// The colours are those of the mean of a block, on a root scale, because a few parameters carry most. Arrow
/// keys move a cursor from block to block.
class BlockMap : public QWidget
{
    Q_OBJECT
public:
    explicit BlockMap(const QString& name, QWidget* parent = nullptr);

    /// `blocks` row-major [ceil(rows / blockRows)][ceil(columns / blockColumns)].
    void setBlocks(std::vector<float> blocks, std::int64_t rows, std::int64_t columns, std::int64_t blockRows,
                   std::int64_t blockColumns, const QString& title);
    void clear() { setBlocks({}, 0, 0, 1, 1, {}); }
    void setWindows(std::vector<BlockWindow> windows);
    void setHint(const QString& text);

    std::optional<QPoint> cursor() const { return cursor_; } ///< x = block column, y = block row
    void setCursor(const std::optional<QPoint>& block);
    QPoint positionOf(QPoint block) const;
    QString readout() const;
    QString tableText(QChar separator = QLatin1Char('\t')) const;
    QImage image(double scale = 2.0) const;

    QSize sizeHint() const override { return {520, 360}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void cursorMoved(int blockRow, int blockColumn);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int blockRows() const;
    int blockColumns() const;
    float at(QPoint block) const;
    QRectF area() const; ///< of the matrix in the widget
    QRectF place(const QRectF& cells) const;
    void paintOn(QPainter& painter, bool withCursor) const;

    std::vector<float> blocks_;
    std::int64_t rows_ = 0;
    std::int64_t columns_ = 0;
    std::int64_t blockHeight_ = 1;
    std::int64_t blockWidth_ = 1;
    float most_ = 0;
    QString title_;
    QString hint_;
    std::vector<BlockWindow> windows_;
    std::optional<QPoint> cursor_;
    QImage picture_; ///< one pixel a block
};

} // namespace isthmus

#pragma once

#include "core/results/figure_spec.h"

#include <QImage>
#include <QPoint>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace isthmus {

/// A neuron of a layer, 0-based.
struct NeuronIndex
{
    int layer = 0;
    int neuron = 0;

    bool operator==(const NeuronIndex&) const = default;
};

/// Scores of all neurons of all layers as colours: layers downwards from 0 at the bottom, neurons to the
/// right. There are more neurons than pixels: a pixel shows the one of largest magnitude among its neurons
/// and the line below says of how many. Zooms along the neurons (wheel, + and -, 0 for all), pans by
/// dragging; arrow keys move the cursor; Enter or a click activates a neuron.
class NeuronView : public QWidget
{
    Q_OBJECT
public:
    explicit NeuronView(const QString& name, QWidget* parent = nullptr);

    /// Row-major [layers][neurons]; shared, not copied. NaN: no value.
    void setValues(std::shared_ptr<const std::vector<float>> values, int layers, int neurons);
    void clear() { setValues(nullptr, 0, 0); }
    void setHint(const QString& text);
    void setTitle(const QString& text);
    void setColorMap(const QString& id);
    int layers() const { return layers_; }
    int neurons() const { return neurons_; }
    float value(NeuronIndex at) const;
    /// Colours end at this magnitude: that of the strongest but one in a thousand.
    double limit() const { return limit_; }

    /// First neuron in view and how many are.
    std::pair<double, double> view() const { return {first_, span_}; }
    void setView(double first, double span);
    void fit() { setView(0, neurons_); }
    /// Strongest neuron that the pixel column at `x` of this layer stands for.
    NeuronIndex strongestAt(int layer, int x) const;

    std::optional<NeuronIndex> cursor() const { return cursor_; }
    void setCursor(const std::optional<NeuronIndex>& at);
    QPoint positionOf(NeuronIndex at) const;
    QString readout() const;
    QImage image(double scale = 2.0) const;

    QSize sizeHint() const override { return {520, 220}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(int layer, int neuron); ///< -1, -1: left
    void neuronActivated(int layer, int neuron);
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    QRect cells() const;
    int layerTop(int layer) const;
    std::optional<NeuronIndex> at(QPointF position) const;
    NeuronIndex strongestIn(int layer, int from, int to) const;
    std::pair<int, int> bucket(double left, double width) const;
    QImage paintCells(QSize pixels) const;
    void paintOn(QPainter& painter, double scale, bool withCursor) const;
    void zoomBy(double factor, double around);

    QString name_;
    QString hint_;
    QString title_;
    QString colorMap_ = QStringLiteral("vik");
    std::shared_ptr<const std::vector<float>> values_;
    int layers_ = 0;
    int neurons_ = 0;
    double limit_ = 1;
    double first_ = 0;
    double span_ = 0;
    std::optional<NeuronIndex> cursor_;
    std::optional<QPointF> pressed_;
    double pressedFirst_ = 0;
    bool dragged_ = false;
    mutable QImage cache_;
};

} // namespace isthmus

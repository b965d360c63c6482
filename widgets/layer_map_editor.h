#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace isthmus {

/// Two columns of layers, source at the left, target at the right, layer 0 at the bottom, and a line to each
/// target layer from its source layer. Drag a line, or a layer, to another source layer to change it. Keys:
/// Up and Down choose a target layer, Left and Right move its source layer down and up, Ctrl+Z undoes.
class LayerMapCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit LayerMapCanvas(QWidget* parent = nullptr);

    void setLayers(int source, int target);
    int sourceLayers() const { return source_; }
    int targetLayers() const { return target_; }
    /// Source layer of each target layer; -1: none.
    void setMap(const std::vector<int>& map);
    const std::vector<int>& map() const { return map_; }
    /// Row-major [source][target]; colours the lines. Empty: one colour.
    void setSimilarity(std::vector<double> similarity);
    bool undo();

    int current() const { return current_; }
    void setCurrent(int target);
    QPoint sourcePoint(int layer) const;
    QPoint targetPoint(int layer) const;
    QString readout() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void mapEdited();
    void currentChanged(int target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int nodeAt(QPointF position, bool source) const;
    int lineAt(QPointF position) const;
    void connectLayers(int target, int source);
    QColor lineColor(int target) const;
    double radius() const;

    int source_ = 0;
    int target_ = 0;
    std::vector<int> map_;
    std::vector<std::vector<int>> history_;
    std::vector<double> similarity_;
    int current_ = 0;
    int dragged_ = -1; ///< target layer whose line follows the mouse
    QPointF mouse_;
};

/// The canvas with its presets, its file, and a sentence that says what is wrong.
class LayerMapEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LayerMapEditor(const QString& name, QWidget* parent = nullptr);

    void setLayers(int source, int target);
    void setMap(const std::vector<int>& map);
    std::vector<int> map() const { return canvas_->map(); }
    void setSimilarity(std::vector<double> similarity) { canvas_->setSimilarity(std::move(similarity)); }
    /// Offers a preset under this name. An empty map is one that is not known yet: the run finds it, as
    /// `note` says.
    void setPreset(const QString& id, const QString& name, const std::vector<int>& map,
                   const QString& note = {});
    /// Id of the preset in use; "custom" once a line was moved.
    QString preset() const;
    void choosePreset(const QString& id);
    /// What is wrong with the map; empty when it can be used.
    QString problem() const;
    LayerMapCanvas* canvas() const { return canvas_; }

Q_SIGNALS:
    void changed();
    void loadRequested();
    void saveRequested();

private:
    void refresh();
    void presetChosen(int index);
    bool open() const; ///< the preset in use is not known yet

    LayerMapCanvas* canvas_;
    QComboBox* presets_;
    QLabel* line_;
    std::vector<std::vector<int>> maps_; ///< of the presets, in the box's order; the first is "custom"
};

/// Sentence that names the target layer without a source layer; empty when there is none. A source layer may
/// serve several target layers.
QString layerMapProblem(const std::vector<int>& map, int sourceLayers, int targetLayers);

} // namespace isthmus

#pragma once

#include "core/results/figure_data.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace isthmus {

/// How the maps are shown. The same choices as FigureSpec, so that a figure can be made of what is on screen.
struct HeatmapOptions
{
    bool incompatibility = false; ///< 1 - max(0, similarity) instead of the similarity
    bool mask = false;            ///< leave out cells with source layer < target layer
    FigurePath path = FigurePath::None;
    QString color_map = QStringLiteral("viridis");
    std::optional<FigureRange> range; ///< none: from the values shown

    bool operator==(const HeatmapOptions&) const = default;
};

/// A cell of one of the maps.
struct HeatmapCell
{
    int map = 0;
    LayerPair cell;

    bool operator==(const HeatmapCell&) const = default;
};

/// Small multiples of layer x layer heatmaps with one colour scale. x = target layer, y = source layer (0 at
/// the bottom), square cells. The mouse hovers a crosshair, the arrow keys move the same cursor (Page
/// Up/Down: previous, next map; Enter activates; F or a double click enlarges one map and back; Esc goes
/// back).
class HeatmapGrid : public QWidget
{
    Q_OBJECT
public:
    explicit HeatmapGrid(QWidget* parent = nullptr);
    ~HeatmapGrid() override;

    /// Shows these maps. Panels of maps that stay are kept; nothing flickers.
    void setMaps(const MapList& maps);
    /// Shows one more map; one with the same metric and module is replaced in its place.
    void addMap(const std::shared_ptr<const SimilarityMap>& map);
    const MapList& maps() const;

    void setOptions(const HeatmapOptions& options);
    const HeatmapOptions& options() const;
    /// The colour range in use, by hand or from the values.
    FigureRange range() const;

    /// The hovered or keyboard cell; empty when there is none.
    std::optional<HeatmapCell> cursorCell() const;
    void setCursorCell(const std::optional<HeatmapCell>& cell);
    /// Index of the map that fills the view, or -1 for all side by side.
    int enlarged() const;
    void setEnlarged(int map);
    /// Enlarges the same map as another grid and points at the same cell, where this one has the map.
    void showAs(const HeatmapGrid& other);

    /// The line under the maps: names the cursor's cell, its value and the null band.
    QString readout() const;
    /// The same as a whole sentence for one cell, with the cause where it has no value.
    QString describe(const HeatmapCell& cell) const;
    /// Position of a cell in this widget; empty when it is not shown.
    QRect cellRect(const HeatmapCell& cell) const;
    /// The values of a map as tab-separated text with layer numbers in the margins (for spreadsheets).
    QString tableText(int map) const;
    /// All maps as they are shown, without cursor, at `scale` pixels per point.
    QImage image(double scale = 2.0) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor moved; map is -1 when it left the maps.
    void cellHovered(int map, int sourceLayer, int targetLayer);
    void cellActivated(int map, int sourceLayer, int targetLayer);
    void enlargedChanged(int map);
    /// The line that computes this map is wanted on the clipboard.
    void commandRequested(int map);
    /// The range in use changed (a new map, another option).
    void rangeChanged(double low, double high);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace isthmus

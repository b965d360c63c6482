#pragma once

#include "core/base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace isthmus {

/// Width of a figure in a venue's style file.
struct FigurePreset
{
    std::string id;      ///< e.g. "acl-1col"
    std::string name;    ///< e.g. "ACL, one column"
    double width_mm = 0; ///< column or text width of the style file
    double max_height_mm = 0;
    std::string font; ///< "serif" or "sans", as the venue's body text
    double font_pt = 8;
    std::string source; ///< where the width is stated
};

/// All presets, in the order they are offered.
const std::vector<FigurePreset>& figurePresets();
/// Throws InvalidArgument that lists the known ids.
const FigurePreset& figurePreset(const std::string& id);

/// Which path of layer pairs is drawn over a map.
enum class FigurePath { None, Matched, Best };

/// Range of the colour scale, or of the y axis of curves.
struct FigureRange
{
    double low = 0;
    double high = 1;

    bool operator==(const FigureRange&) const = default;
};

/// One panel of a composed figure.
struct FigurePanelSpec
{
    std::vector<std::string> results; ///< keys: a map, an adapter, runs; of a table evaluations and runs
    std::string part;  ///< of an adapter "original" or "remaining", of runs "training" or "validation";
                       ///< "table"; empty for a map
    std::string title; ///< in place of the result's own

    bool operator==(const FigurePanelSpec&) const = default;
};

/// All that makes a figure, as a value: with the results it names, it gives the same bytes again.
struct FigureSpec
{
    static constexpr int version = 1;
    static constexpr double minimumFontPt = 6; ///< smallest text most venues accept
    static constexpr const char* heatmaps = "heatmaps";
    static constexpr const char* curves = "curves";
    static constexpr const char* composed = "composed"; ///< panels of any kind, named one by one

    std::string kind = heatmaps;         ///< the results decide
    std::vector<std::string> results;    ///< keys of the store, in the order of the panels; none if composed
    std::vector<FigurePanelSpec> panels; ///< of a composed figure, row by row
    std::string preset = "acl-1col";
    double width_mm = 77;
    double height_mm = 0;       ///< 0: as high as square cells need, or as curves of this width look well
    int columns = 0;            ///< panels side by side; 0: chosen
    std::string font = "serif"; ///< "serif" (Times-like), "sans" (Helvetica-like), or a family name
    double font_pt = 8;
    std::string color_map = "viridis";
    std::optional<FigureRange> range; ///< none: from the values shown
    bool incompatibility = false;     ///< show 1 - max(0, similarity)
    bool mask = false;                ///< leave out cells with source layer < target layer
    FigurePath path = FigurePath::None;
    std::string title;      ///< above the panels; may be empty
    std::string annotation; ///< below the panels; may be empty
    bool color_bar = true;
    bool statistics = false;   ///< matched-depth mean and null band under each panel's title
    bool panel_labels = false; ///< (a), (b), …
    bool bold_labels = false;  ///< a, b, … in bold in place of (a), (b), …
    bool panel_titles = true;
    bool shared_color_bar = true; ///< composed: maps of one metric have one scale; else each has its own
    bool legend = true;           ///< of curves, below the panels
    bool log_y = false;           ///< logarithmic y axis of curves
    int dpi = 600;                ///< of PNG
    int first_panel = 0;          ///< of a part of a composed figure: number of its first panel; not in JSON

    /// A spec with the preset's width and font.
    static FigureSpec fromPreset(const std::string& id);
    /// Takes width and font of a preset, leaves the rest.
    void applyPreset(const std::string& id);

    /// Settings that came after version 1 was in use are left out where they have their defaults.
    Json toJson() const;
    /// Missing keys keep their defaults (after applying "preset"). Throws InvalidArgument for unknown keys,
    /// wrong types and values out of range; NewerSchema for a later version.
    static FigureSpec fromJson(const Json& json);
    /// Throws InvalidArgument naming the value that cannot be used and its limits.
    void validate() const;

    bool operator==(const FigureSpec&) const = default;
};

const char* figurePathName(FigurePath path);
/// Letter of a panel, from 0: "a", "b", …
std::string panelLetter(const FigureSpec& spec, std::size_t index);

} // namespace isthmus

#include "core/results/figure_spec.h"

#include "core/base/error.h"
#include "core/results/figure_colors.h"

#include <cmath>

namespace isthmus {
namespace {

constexpr double mmPerInch = 25.4;

[[noreturn]] void refuse(const std::string& message, const std::string& advice)
{
    throw Error(ErrorCode::InvalidArgument, message, advice);
}

std::string number(double value)
{
    return Json(value).dump();
}

void checkWithin(const char* name, double value, double low, double high)
{
    if (!(value >= low && value <= high)) {
        refuse(std::string("The figure's ") + name + " is " + number(value) + ".",
               "Give a value from " + number(low) + " to " + number(high) + ".");
    }
}

FigurePath pathFromName(const std::string& name)
{
    for (FigurePath path : {FigurePath::None, FigurePath::Matched, FigurePath::Best}) {
        if (name == figurePathName(path))
            return path;
    }
    refuse("The figure's path is \"" + name + "\".", "Use none, matched or best.");
}

template <typename T> void take(const Json& json, const char* key, T& value)
{
    if (json.contains(key))
        value = json.at(key).get<T>();
}

void checkKeys(const Json& json, const Json& known)
{
    for (const auto& [key, value] : json.items()) {
        if (!known.contains(key))
            refuse("The figure specification has an unknown key \"" + key + "\".",
                   "Remove it or mend its spelling.");
    }
}

/// A specification with every key that there is.
Json everyKey()
{
    FigureSpec spec;
    spec.panels.resize(1);
    spec.bold_labels = true;
    spec.panel_titles = false;
    spec.shared_color_bar = false;
    return spec.toJson();
}

Json panelJson(const FigurePanelSpec& panel)
{
    Json json = {{"results", panel.results}};
    if (!panel.part.empty())
        json["part"] = panel.part;
    if (!panel.title.empty())
        json["title"] = panel.title;
    return json;
}

FigurePanelSpec panelFrom(const Json& json)
{
    if (!json.is_object())
        refuse("A panel of the figure specification is not a JSON object.",
               "Give it as {\"results\": [KEY]}, with \"part\" and \"title\" where they are needed.");
    checkKeys(json, {{"results", {}}, {"part", {}}, {"title", {}}});
    FigurePanelSpec panel;
    take(json, "results", panel.results);
    take(json, "part", panel.part);
    take(json, "title", panel.title);
    return panel;
}

void checkPanel(const FigurePanelSpec& panel)
{
    if (panel.results.empty())
        refuse("A panel of the figure names no result.", "Name one, or remove the panel.");
    for (const char* part : {"", "original", "remaining", "training", "validation", "table"}) {
        if (panel.part == part)
            return;
    }
    refuse("There is no part \"" + panel.part + "\" of a result.",
           "Use original or remaining (an adapter), training, validation or table (runs).");
}

} // namespace

const std::vector<FigurePreset>& figurePresets()
{
    // Widths in the units of the style files.
    static const std::vector<FigurePreset> presets = {
        {"acl-1col", "ACL, one column", 77.0, 247.0, "serif", 8, "ACLPUB formatting: column 7.7 cm"},
        {"acl-2col", "ACL, two columns", 160.0, 247.0, "serif", 8, "ACLPUB formatting: text 16.0 cm"},
        {"neurips", "NeurIPS", 5.5 * mmPerInch, 9.0 * mmPerInch, "serif", 9, "neurips.sty: textwidth 5.5 in"},
        {"icml-1col", "ICML, one column", 3.25 * mmPerInch, 9.0 * mmPerInch, "serif", 8,
         "ICML style: column 3.25 in"},
        {"icml-2col", "ICML, two columns", 6.75 * mmPerInch, 9.0 * mmPerInch, "serif", 8,
         "ICML style: text 6.75 in"},
        {"iclr", "ICLR", 5.5 * mmPerInch, 9.0 * mmPerInch, "serif", 9,
         "iclr_conference.sty: textwidth 5.5 in"},
        {"nature-1col", "Nature, one column", 89.0, 247.0, "sans", 7,
         "Nature guide to figures: 89 mm, 5 to 7 pt"},
        {"nature-2col", "Nature, two columns", 183.0, 247.0, "sans", 7,
         "Nature guide to figures: 183 mm, 5 to 7 pt"},
    };
    return presets;
}

const FigurePreset& figurePreset(const std::string& id)
{
    std::string known;
    for (const FigurePreset& preset : figurePresets()) {
        if (preset.id == id)
            return preset;
        known += (known.empty() ? "" : ", ") + preset.id;
    }
    refuse("There is no figure preset \"" + id + "\".", "Use one of: " + known + ".");
}

const char* figurePathName(FigurePath path)
{
    switch (path) {
    case FigurePath::Matched:
        return "matched";
    case FigurePath::Best:
        return "best";
    case FigurePath::None:
        break;
    }
    return "none";
}

std::string panelLetter(const FigureSpec& spec, std::size_t index)
{
    const std::size_t number = static_cast<std::size_t>(spec.first_panel) + index;
    return std::string(1, static_cast<char>('a' + number % 26));
}

FigureSpec FigureSpec::fromPreset(const std::string& id)
{
    FigureSpec spec;
    spec.applyPreset(id);
    return spec;
}

void FigureSpec::applyPreset(const std::string& id)
{
    const FigurePreset& values = figurePreset(id);
    preset = values.id;
    width_mm = values.width_mm;
    font = values.font;
    font_pt = values.font_pt;
}

Json FigureSpec::toJson() const
{
    Json json = {
        {"version", version},
        {"kind", kind},
        {"results", results},
        {"preset", preset},
        {"width_mm", width_mm},
        {"height_mm", height_mm},
        {"columns", columns},
        {"font", font},
        {"font_pt", font_pt},
        {"color_map", color_map},
        {"range", nullptr},
        {"incompatibility", incompatibility},
        {"mask", mask},
        {"path", figurePathName(path)},
        {"title", title},
        {"annotation", annotation},
        {"color_bar", color_bar},
        {"statistics", statistics},
        {"panel_labels", panel_labels},
        {"legend", legend},
        {"log_y", log_y},
        {"dpi", dpi},
    };
    if (!panels.empty()) {
        for (const FigurePanelSpec& panel : panels)
            json["panels"].push_back(panelJson(panel));
    }
    if (bold_labels)
        json["bold_labels"] = true;
    if (!panel_titles)
        json["panel_titles"] = false;
    if (!shared_color_bar)
        json["shared_color_bar"] = false;
    if (range)
        json["range"] = {range->low, range->high};
    return json;
}

FigureSpec FigureSpec::fromJson(const Json& json)
{
    if (!json.is_object())
        refuse("The figure specification is not a JSON object.",
               "Start from the .json file beside an exported figure.");
    FigureSpec spec;
    try {
        if (json.value("version", version) > version) {
            throw Error(ErrorCode::NewerSchema,
                        "The figure specification was written by a newer version of the program.",
                        "Update the program.");
        }
        checkKeys(json, everyKey());
        if (json.contains("preset"))
            spec.applyPreset(json.at("preset").get<std::string>());
        take(json, "kind", spec.kind);
        take(json, "results", spec.results);
        for (const Json& panel : json.value("panels", Json::array()))
            spec.panels.push_back(panelFrom(panel));
        if (!spec.panels.empty() && !json.contains("kind"))
            spec.kind = composed;
        take(json, "bold_labels", spec.bold_labels);
        take(json, "panel_titles", spec.panel_titles);
        take(json, "shared_color_bar", spec.shared_color_bar);
        take(json, "width_mm", spec.width_mm);
        take(json, "height_mm", spec.height_mm);
        take(json, "columns", spec.columns);
        take(json, "font", spec.font);
        take(json, "font_pt", spec.font_pt);
        take(json, "color_map", spec.color_map);
        take(json, "incompatibility", spec.incompatibility);
        take(json, "mask", spec.mask);
        take(json, "title", spec.title);
        take(json, "annotation", spec.annotation);
        take(json, "color_bar", spec.color_bar);
        take(json, "statistics", spec.statistics);
        take(json, "panel_labels", spec.panel_labels);
        take(json, "legend", spec.legend);
        take(json, "log_y", spec.log_y);
        take(json, "dpi", spec.dpi);
        if (json.contains("path"))
            spec.path = pathFromName(json.at("path").get<std::string>());
        if (json.contains("range") && !json.at("range").is_null())
            spec.range =
                FigureRange{json.at("range").at(0).get<double>(), json.at("range").at(1).get<double>()};
    } catch (const Json::exception& error) {
        refuse(std::string("The figure specification has a value of the wrong type: ") + error.what() + ".",
               "Compare it with the .json file beside an exported figure.");
    }
    spec.validate();
    return spec;
}

void FigureSpec::validate() const
{
    if (kind != heatmaps && kind != curves && kind != composed)
        refuse("There is no figure of kind \"" + kind + "\".",
               "Use heatmaps or curves, or composed with panels.");
    if ((kind == composed) != !panels.empty() || (kind == composed && !results.empty()))
        refuse("The figure names both results and panels, or panels without being composed.",
               "Give a composed figure panels alone, any other results alone.");
    for (const FigurePanelSpec& panel : panels)
        checkPanel(panel);
    figurePreset(preset);
    checkWithin("width in mm", width_mm, 20, 1000);
    if (height_mm != 0)
        checkWithin("height in mm", height_mm, 15, 1000);
    checkWithin("number of columns", columns, 0, 64);
    checkWithin("font size in pt", font_pt, minimumFontPt, 24);
    checkWithin("resolution in dpi", dpi, 72, 2400);
    if (font.empty())
        refuse("The figure has no font.", "Use serif, sans or the name of a font family.");
    colorTable(color_map);
    const std::string axis = kind == curves ? "The range" : "The colour range";
    if (range && !(std::isfinite(range->low) && std::isfinite(range->high) && range->low < range->high)) {
        refuse(axis + " from " + number(range->low) + " to " + number(range->high) + " is empty.",
               "Give a lower and a higher finite number.");
    }
    if (kind == curves && log_y && range && range->low <= 0) {
        refuse(axis + " from " + number(range->low) + " to " + number(range->high) +
                   " cannot be logarithmic.",
               "Let it begin above 0.");
    }
}

} // namespace isthmus

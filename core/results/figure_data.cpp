#include "core/results/figure_data.h"

#include "core/base/nan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace isthmus {
namespace {

double cellValue(const FigureSpec& spec, const SimilarityMap& map, int source, int target)
{
    if (spec.mask && maskedByTriangle(source, target))
        return nan;
    return shownValue(map, source, target, spec.incompatibility);
}

std::string metricColumn(const FigureSpec& spec, const SimilarityMap& map)
{
    return spec.incompatibility ? "incompatibility:" + map.metric : map.metric;
}

} // namespace

double roundStep(double span)
{
    const double rough = span / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (double factor : {2.0, 2.5, 5.0}) {
        if (factor * power <= rough)
            step = factor * power;
    }
    return step;
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

double shownValue(const SimilarityMap& map, int sourceLayer, int targetLayer, bool incompatibility)
{
    const double value = map.at(sourceLayer, targetLayer);
    if (!incompatibility || std::isnan(value))
        return value;
    return 1.0 - std::max(0.0, value);
}

FigureRange shownRange(const MapList& maps, bool incompatibility, bool mask, bool diverging)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    double limitLow = low;
    double limitHigh = high;
    for (const auto& map : maps) {
        limitLow =
            std::min(limitLow, incompatibility ? std::min(0.0, 1.0 - map->range_high) : map->range_low);
        limitHigh = std::max(limitHigh, incompatibility ? 1.0 : map->range_high);
        for (int s = 0; s < map->source_layers; ++s) {
            for (int t = 0; t < map->target_layers; ++t) {
                const double value = shownValue(*map, s, t, incompatibility);
                if (!std::isfinite(value) || (mask && maskedByTriangle(s, t)))
                    continue;
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    if (!(low <= high))
        return {0.0, 1.0};
    if (diverging && low < 0 && high > 0) {
        high = std::max(-low, high);
        low = -high;
    }
    // Equal values still need a scale with a width.
    const double span = std::max(high - low, 1e-3 * std::max(1.0, std::abs(high)));
    const double step = roundStep(span);
    double roundedLow = std::floor(low / step + 1e-9) * step;
    double roundedHigh = std::ceil(high / step - 1e-9) * step;
    if (!(diverging && low < 0)) {
        roundedLow = std::max(roundedLow, std::min(limitLow, low));
        roundedHigh = std::min(roundedHigh, std::max(limitHigh, high));
    }
    if (!(roundedLow < roundedHigh)) {
        roundedLow -= step;
        roundedHigh += step;
    }
    return {roundedLow, roundedHigh};
}

std::string metricLabel(const std::string& metric)
{
    static const std::array<std::pair<const char*, const char*>, 9> words = {{{"cka", "CKA"},
                                                                              {"svcca", "SVCCA"},
                                                                              {"pwcca", "PWCCA"},
                                                                              {"rsa", "RSA"},
                                                                              {"rbf", "RBF"},
                                                                              {"knn", "k-NN"},
                                                                              {"docs", "DOCS"},
                                                                              {"procrustes", "Procrustes"},
                                                                              {"spectrum", "Spectrum"}}};
    std::vector<std::string> parts(1);
    for (char c : metric) {
        if (c == '-' || c == '_')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    bool acronym = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const auto& [id, label] : words) {
            if (parts[i] == id) {
                parts[i] = label;
                acronym = acronym || i == 0;
            }
        }
    }
    std::string rest;
    for (std::size_t i = 1; i < parts.size(); ++i)
        rest += (rest.empty() ? "" : " ") + parts[i];
    if (!parts[0].empty())
        parts[0][0] = static_cast<char>(std::toupper(static_cast<unsigned char>(parts[0][0])));
    if (rest.empty())
        return parts[0];
    return acronym ? parts[0] + " (" + rest + ")" : parts[0] + " " + rest;
}

std::string moduleLabel(const std::string& module)
{
    if (module == "attention")
        return "attention out";
    if (module == "ffn")
        return "FFN out";
    return module;
}

std::string mapTitle(const SimilarityMap& map, bool incompatibility)
{
    return moduleLabel(map.module) + ", " + (incompatibility ? "1 \u2212 " : "") + metricLabel(map.metric);
}

std::string mapPanelTitle(const FigureSpec& spec, const SimilarityMap& map, std::size_t index)
{
    if (!spec.panel_titles)
        return {};
    if (index < spec.panels.size() && !spec.panels[index].title.empty())
        return spec.panels[index].title;
    return moduleLabel(map.module);
}

std::string exactNumber(double value)
{
    if (std::isnan(value))
        return {};
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

namespace {

std::string formatted(double value, std::chars_format format, int digits)
{
    if (std::isnan(value))
        return "n/a";
    if (std::isinf(value))
        return value < 0 ? "\u2212\u221e" : "\u221e";
    std::array<char, 400> buffer{}; // the largest double has 309 digits before the point
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), format, digits);
    const std::string text(buffer.data(), end.ptr);
    return value < 0 && text.find_first_of("123456789") != std::string::npos ? "\u2212" + text : text;
}

} // namespace

std::string fixedNumber(double value, int digits)
{
    return formatted(value, std::chars_format::fixed, digits);
}

std::string shownNumber(double value, int digits)
{
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0 || (magnitude < 1e6 && magnitude >= 0.5 * std::pow(10.0, -digits));
    return formatted(value, plain ? std::chars_format::fixed : std::chars_format::scientific, digits);
}

std::string csvLong(const FigureSpec& spec, const MapList& maps)
{
    std::string text = "layer_a,layer_b,module,metric,value,n\n";
    for (const auto& map : maps) {
        const std::string tail = "," + std::to_string(map->samples) + "\n";
        for (int s = 0; s < map->source_layers; ++s) {
            for (int t = 0; t < map->target_layers; ++t) {
                text += std::to_string(s) + "," + std::to_string(t) + "," + csvField(map->module) + "," +
                        csvField(metricColumn(spec, *map)) + "," + exactNumber(cellValue(spec, *map, s, t)) +
                        tail;
            }
        }
    }
    return text;
}

std::string csvMatrix(const FigureSpec& spec, const MapList& maps)
{
    std::string text;
    for (const auto& map : maps) {
        if (!text.empty())
            text += "\n";
        text += csvField(map->module + " " + metricColumn(spec, *map));
        for (int t = 0; t < map->target_layers; ++t)
            text += "," + std::to_string(t);
        text += "\n";
        for (int s = 0; s < map->source_layers; ++s) {
            text += std::to_string(s);
            for (int t = 0; t < map->target_layers; ++t)
                text += "," + exactNumber(cellValue(spec, *map, s, t));
            text += "\n";
        }
    }
    return text;
}

} // namespace isthmus

#include "core/results/figure_content.h"

#include "core/base/error.h"
#include "core/base/require.h"
#include "core/model/module.h"
#include "core/results/result_store.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

namespace isthmus {
namespace {

bool hasValue(const CurvePanel& panel, bool aboveZero = false)
{
    return std::any_of(panel.curves.begin(), panel.curves.end(), [&](const FigureCurve& curve) {
        return std::any_of(curve.y.begin(), curve.y.end(),
                           [&](double value) { return std::isfinite(value) && (!aboveZero || value > 0); });
    });
}

/// Components of the folder of an adapter.
std::vector<std::string> folderParts(const LoraSimilarity& adapter)
{
    const Json spec = Json::parse(adapter.provenance.spec, nullptr, false);
    const Json* folder = &spec;
    for (const char* key : {"parameters", "adapter"}) {
        if (folder->is_object() && folder->contains(key))
            folder = &folder->at(key);
    }
    if (!folder->is_string())
        return {adapter.adapter_name};
    std::vector<std::string> parts;
    for (const auto& part : std::filesystem::path(folder->get<std::string>()).lexically_normal())
        parts.push_back(part.string());
    return parts;
}

/// Takes off what all folders have in common at their end and at their beginning.
void trimCommon(std::vector<std::vector<std::string>>& folders)
{
    const auto common = [&](const auto& end) {
        return std::all_of(folders.begin(), folders.end(), [&](const auto& parts) {
            return !parts.empty() && end(parts) == end(folders.front());
        });
    };
    while (common([](const auto& parts) { return parts.back(); })) {
        for (auto& parts : folders)
            parts.pop_back();
    }
    while (common([](const auto& parts) { return parts.front(); })) {
        for (auto& parts : folders)
            parts.erase(parts.begin());
    }
}

bool allDiffer(const std::vector<std::string>& names)
{
    return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

std::vector<std::string> adapterNames(const std::vector<LoraSimilarity>& adapters)
{
    std::vector<std::string> names;
    for (const LoraSimilarity& adapter : adapters)
        names.push_back(adapter.adapter_name);
    if (allDiffer(names))
        return names;
    std::vector<std::vector<std::string>> folders;
    for (const LoraSimilarity& adapter : adapters)
        folders.push_back(folderParts(adapter));
    trimCommon(folders);
    std::vector<std::string> shorter;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        std::string name;
        for (const std::string& part : folders[i])
            name += (name.empty() ? "" : "/") + part;
        shorter.push_back(name.empty() ? names[i] : name);
    }
    if (allDiffer(shorter))
        return shorter;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] += " " + std::to_string(i + 1);
    return names;
}

CurvePanel cosinePanel(const LoraSimilarity& adapter, const std::string& title,
                       double LoraSimilarityRow::*cosine)
{
    CurvePanel panel{title, "Layer", "Cosine", {}};
    int series = 0;
    for (Module module : allModules) {
        FigureCurve curve;
        curve.name = moduleId(module);
        curve.series = series++; // of the module, so that panels agree
        for (const LoraSimilarityRow& row : adapter.rows) {
            if (row.module != moduleId(module))
                continue;
            curve.x.push_back(row.layer);
            curve.y.push_back(row.*cosine);
        }
        if (!curve.x.empty())
            panel.curves.push_back(std::move(curve));
    }
    return panel;
}

/// The variant; of several groups with one variant, the seed too, or a number where that is not enough.
std::vector<std::string> curveLabels(const std::vector<TransferRuns>& groups)
{
    std::vector<std::string> labels;
    std::map<std::string, int> uses;
    for (const TransferRuns& runs : groups) {
        labels.push_back(variantLabel(runs.front()->variant));
        ++uses[labels.back()];
    }
    std::vector<std::string> seeded = labels;
    std::vector<std::string> numbered = labels;
    std::map<std::string, int> place;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (uses[labels[i]] == 1)
            continue;
        seeded[i] += ", seed " + std::to_string(groups[i].front()->seed);
        numbered[i] += ", run " + std::to_string(++place[labels[i]]);
    }
    const bool single =
        std::all_of(groups.begin(), groups.end(), [](const TransferRuns& runs) { return runs.size() == 1; });
    return single && allDiffer(seeded) ? seeded : numbered;
}

CurvePanel lossPanel(const std::vector<TransferRuns>& groups, const std::vector<std::string>& labels,
                     const std::string& name, double TransferStep::*member,
                     double TransferRun::*before = nullptr)
{
    CurvePanel panel{{}, "Step", name, {}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const RunCurve values = overRuns(groups[i], member, before);
        FigureCurve curve;
        curve.name = labels[i];
        curve.series = static_cast<int>(i);
        for (std::size_t k = 0; k < values.steps.size(); ++k) {
            const Interval& interval = values.values[k];
            if (interval.n != static_cast<int>(groups[i].size()))
                continue;
            curve.x.push_back(values.steps[k]);
            curve.y.push_back(interval.mean);
            if (groups[i].size() > 1) {
                curve.low.push_back(interval.low);
                curve.high.push_back(interval.high);
            }
        }
        if (!curve.x.empty())
            panel.curves.push_back(std::move(curve));
    }
    return panel;
}

void requireShown(const std::string& key, const std::string& kind)
{
    require(kind == similarityMapKind || kind == LoraSimilarity::kind || kind == TransferRun::kind,
            "The result " + key + " is of kind " + kind + ", which no figure shows.",
            "Choose results of kind similarity-map (heatmaps), lora-similarity or transfer-run (curves); "
            "'isthmus-cli project list' shows them.");
}

/// Kind of the results, which is one.
std::string kindOf(const ResultStore& store, const std::vector<std::string>& keys)
{
    std::string kind = store.kindOf(keys.front());
    requireShown(keys.front(), kind);
    const auto other = std::find_if(keys.begin(), keys.end(),
                                    [&](const std::string& key) { return store.kindOf(key) != kind; });
    if (other != keys.end()) {
        const std::string found = store.kindOf(*other);
        requireShown(*other, found);
        throw Error(ErrorCode::InvalidArgument,
                    "A figure shows results of one kind, but " + keys.front() + " is of kind " + kind +
                        " and " + *other + " of kind " + found + ".",
                    "Make a figure of each.");
    }
    return kind;
}

template <typename Result> Result readAs(const ResultStore& store, const std::string& key)
{
    const std::optional<ResultDocument> document = store.document(key, Result::kind);
    require(document.has_value(), "There is no result " + key + ".");
    return Result::fromDocument(*document);
}

} // namespace

FigureContent::FigureContent(const MapList& heatmaps) : maps(heatmaps)
{
    for (const auto& map : maps) {
        if (map)
            keys.push_back(map->key);
    }
}

namespace {

void checkMap(const std::shared_ptr<const SimilarityMap>& map)
{
    require(map && map->source_layers > 0 && map->target_layers > 0, "A map of the figure has no cells.",
            "Leave this result out.");
}

void checkCurves(const FigureSpec& spec, const CurvePanel& panel)
{
    require(hasValue(panel), "A panel of the figure has no value.", "Leave this result out.");
    // In a composed figure, panels with values below 0 keep a linear axis.
    require(!spec.log_y || spec.kind == FigureSpec::composed || hasValue(panel, true),
            "A panel of the figure has no value above 0, which a logarithmic axis needs.",
            "Draw it with a linear axis.");
}

} // namespace

void checkContent(const FigureSpec& spec, const FigureContent& content)
{
    const bool curves = spec.kind == FigureSpec::curves;
    require(!content.empty(), curves ? "The figure has no curves." : "The figure has no maps.",
            "Name at least one result.");
    require(spec.kind == content.kind(),
            "The figure is of kind " + spec.kind + ", but its results make " + content.kind() + ".");
    for (const auto& map : content.maps)
        checkMap(map);
    for (const CurvePanel& panel : content.panels)
        checkCurves(spec, panel);
    require(content.elements.size() == spec.panels.size(),
            "The figure has " + std::to_string(spec.panels.size()) + " panels, but content for " +
                std::to_string(content.elements.size()) + ".");
    for (const FigureElement& element : content.elements) {
        if (element.curves)
            checkCurves(spec, *element.curves);
        else if (!element.table)
            checkMap(element.map);
    }
}

std::vector<TransferRuns> repeatedRuns(const TransferRuns& runs)
{
    std::vector<std::pair<std::string, TransferRuns>> groups;
    for (const auto& run : runs) {
        const std::string& group = run->group.empty() ? run->key : run->group;
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& known) { return known.first == group; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {group, {}});
        const auto same = std::find_if(found->second.begin(), found->second.end(), [&](const auto& known) {
            return known->variant == run->variant && known->seed == run->seed;
        });
        if (same == found->second.end())
            found->second.push_back(run);
        else
            *same = run;
    }
    std::vector<TransferRuns> curves;
    for (const auto& group : groups) {
        for (TransferRuns& variant : byVariant(group.second))
            curves.push_back(std::move(variant));
    }
    return curves;
}

CurvePanels cosinePanels(const std::vector<LoraSimilarity>& adapters)
{
    const std::vector<std::string> names = adapterNames(adapters);
    CurvePanels panels;
    for (std::size_t i = 0; i < adapters.size(); ++i) {
        const std::string before = adapters.size() > 1 ? names[i] + ": " : std::string();
        panels.push_back(cosinePanel(adapters[i], before + "cos(BA, W)", &LoraSimilarityRow::original));
        panels.push_back(
            cosinePanel(adapters[i], before + "cos(BA, W \u2212 BA)", &LoraSimilarityRow::remaining));
    }
    return panels;
}

CurvePanels lossPanels(const TransferRuns& runs)
{
    const std::vector<TransferRuns> groups = repeatedRuns(runs);
    const std::vector<std::string> labels = curveLabels(groups);
    // The first step's training loss is measured before its update: it is baseline_train_loss.
    CurvePanels panels = {lossPanel(groups, labels, "Training loss", &TransferStep::train_loss),
                          lossPanel(groups, labels, "Validation loss", &TransferStep::validation_loss,
                                    &TransferRun::baseline_validation_loss)};
    std::erase_if(panels, [](const CurvePanel& panel) { return !hasValue(panel); });
    return panels;
}

FigureContent loadFigureContent(const ResultStore& store, FigureSpec& spec)
{
    require(!spec.results.empty(), "No results are named for the figure.",
            "Name them with --result; 'isthmus-cli project list " + store.path().string() + "' shows them.");
    for (std::string& key : spec.results)
        key = store.resolve(key);
    const std::string kind = kindOf(store, spec.results);
    FigureContent content;
    if (kind == similarityMapKind) {
        MapList maps;
        for (const std::string& key : spec.results) {
            std::optional<SimilarityMap> map = store.similarityMap(key);
            require(map.has_value(), "There is no result " + key + ".");
            maps.push_back(std::make_shared<const SimilarityMap>(std::move(*map)));
        }
        content = maps;
    } else if (kind == LoraSimilarity::kind) {
        std::vector<LoraSimilarity> adapters;
        for (const std::string& key : spec.results)
            adapters.push_back(readAs<LoraSimilarity>(store, key));
        content = {cosinePanels(adapters), spec.results};
    } else {
        TransferRuns runs;
        for (const std::string& key : spec.results)
            runs.push_back(std::make_shared<const TransferRun>(readAs<TransferRun>(store, key)));
        content = {lossPanels(runs), spec.results};
    }
    spec.kind = content.empty() ? FigureSpec::curves : content.kind();
    checkContent(spec, content);
    return content;
}

} // namespace isthmus

#include "core/evaluate/figure_load.h"

#include "core/base/require.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/transfer_table.h"
#include "core/results/result_store.h"

#include <algorithm>
#include <map>

namespace isthmus {
namespace {

template <typename Result> Result readAs(const ResultStore& store, const std::string& key)
{
    const std::optional<ResultDocument> document = store.document(key, Result::kind);
    require(document.has_value(), "There is no result " + key + ".");
    return Result::fromDocument(*document);
}

/// Reads the panels one by one, then what they have in common: the names of adapters and the colours of runs.
class Composer
{
public:
    Composer(const ResultStore& store, FigureSpec& spec) : store_(store), spec_(spec) {}

    FigureContent load()
    {
        const std::vector<FigurePanelSpec> asked = spec_.panels;
        spec_.panels.clear();
        for (const FigurePanelSpec& panel : asked)
            add(panel);
        nameAdapters();
        colourRuns();
        for (Curves& curves : curves_)
            content_.elements[curves.element].curves =
                std::make_shared<const CurvePanel>(std::move(curves.panel));
        return std::move(content_);
    }

private:
    struct Curves
    {
        std::size_t element = 0;
        CurvePanel panel;
        std::string adapter; ///< key; empty for losses
    };

    void add(FigurePanelSpec panel)
    {
        require(!panel.results.empty(), "A panel of the figure names no result.",
                "Name one, or remove the panel.");
        std::map<std::string, std::vector<std::string>> kinds;
        for (std::string& key : panel.results) {
            key = store_.resolve(key);
            kinds[store_.kindOf(key)].push_back(key);
            content_.keys.push_back(key);
        }
        const bool tabled = kinds.contains(EvaluationResult::kind) || panel.part == "table";
        const bool fits = std::all_of(kinds.begin(), kinds.end(), [&](const auto& kind) {
            return tabled ? kind.first == EvaluationResult::kind || kind.first == TransferRun::kind
                          : kind.first == similarityMapKind || kind.first == LoraSimilarity::kind ||
                                kind.first == TransferRun::kind;
        });
        require(fits && (tabled || kinds.size() == 1),
                "A panel of the figure shows results that do not go together: " + described(kinds) + ".",
                "Choose similarity maps, adapters (lora-similarity) or runs (transfer-run) for a panel, or "
                "evaluations and runs for a table.");
        if (tabled)
            addTable(std::move(panel));
        else if (kinds.contains(similarityMapKind))
            addMaps(panel);
        else if (kinds.contains(LoraSimilarity::kind))
            addCosines(panel);
        else
            addLosses(panel);
    }

    static std::string described(const std::map<std::string, std::vector<std::string>>& kinds)
    {
        std::string text;
        for (const auto& [kind, keys] : kinds)
            text += (text.empty() ? "" : ", ") + kind;
        return text;
    }

    void refusePart(const FigurePanelSpec& panel, const char* what, const char* parts)
    {
        require(false, std::string("There is no part \"") + panel.part + "\" of " + what + ".",
                std::string("Use ") + parts + ", or none for all.");
    }

    void addMaps(const FigurePanelSpec& panel)
    {
        if (!panel.part.empty())
            require(false, "A similarity map has no part \"" + panel.part + "\".", "Leave the part out.");
        for (const std::string& key : panel.results) {
            std::optional<SimilarityMap> map = store_.similarityMap(key);
            require(map.has_value(), "There is no result " + key + ".");
            content_.elements.push_back({std::make_shared<const SimilarityMap>(std::move(*map)), {}, {}});
            spec_.panels.push_back({{key}, {}, panel.title});
        }
    }

    void addCosines(const FigurePanelSpec& panel)
    {
        if (!panel.part.empty() && panel.part != "original" && panel.part != "remaining")
            refusePart(panel, "an adapter", "original or remaining");
        for (const std::string& key : panel.results) {
            if (!adapters_.contains(key)) {
                adapters_[key] = adapterList_.size();
                adapterList_.push_back(readAs<LoraSimilarity>(store_, key));
            }
            for (const char* part : {"original", "remaining"}) {
                if (!panel.part.empty() && panel.part != part)
                    continue;
                addCurves({}, key);
                spec_.panels.push_back({{key}, part, panel.title});
            }
        }
    }

    void addLosses(const FigurePanelSpec& panel)
    {
        if (!panel.part.empty() && panel.part != "training" && panel.part != "validation")
            refusePart(panel, "a run", "training, validation or table");
        bool found = false;
        for (CurvePanel& curves : lossPanels(runsOf(panel.results))) {
            const std::string part = curves.y_label == "Training loss" ? "training" : "validation";
            if (!panel.part.empty() && panel.part != part)
                continue;
            if (!panel.title.empty())
                curves.title = panel.title;
            addCurves(std::move(curves), {});
            spec_.panels.push_back({panel.results, part, panel.title});
            found = true;
        }
        require(found,
                "The runs of a panel have no " + (panel.part.empty() ? "" : panel.part + " ") + "loss.",
                "Leave this panel out.");
    }

    void addTable(FigurePanelSpec panel)
    {
        SeedRuns evaluations;
        std::vector<std::string> runs;
        for (const std::string& key : panel.results) {
            if (store_.kindOf(key) == EvaluationResult::kind)
                evaluations.push_back(
                    std::make_shared<const EvaluationResult>(storedEvaluation(store_, key)));
            else
                runs.push_back(key);
        }
        content_.elements.push_back(
            {{}, {}, std::make_shared<const FigureTable>(transferTable(store_, evaluations, runsOf(runs)))});
        panel.part = "table";
        spec_.panels.push_back(std::move(panel));
    }

    TransferRuns runsOf(const std::vector<std::string>& keys) const
    {
        TransferRuns runs;
        for (const std::string& key : keys)
            runs.push_back(std::make_shared<const TransferRun>(readAs<TransferRun>(store_, key)));
        return runs;
    }

    void addCurves(CurvePanel panel, const std::string& adapter)
    {
        curves_.push_back({content_.elements.size(), std::move(panel), adapter});
        content_.elements.emplace_back();
    }

    /// Of several adapters the titles hold the names, which depend on each other.
    void nameAdapters()
    {
        if (adapterList_.empty())
            return;
        const CurvePanels panels = cosinePanels(adapterList_);
        for (Curves& curves : curves_) {
            if (curves.adapter.empty())
                continue;
            const FigurePanelSpec& asked = spec_.panels[curves.element];
            curves.panel = panels[2 * adapters_.at(curves.adapter) + (asked.part == "remaining" ? 1 : 0)];
            if (!asked.title.empty())
                curves.panel.title = asked.title;
        }
    }

    /// One name, one colour in all panels.
    void colourRuns()
    {
        std::map<std::string, int> series;
        for (Curves& curves : curves_) {
            if (!curves.adapter.empty())
                continue;
            for (FigureCurve& curve : curves.panel.curves)
                curve.series = series.emplace(curve.name, static_cast<int>(series.size())).first->second;
        }
    }

    const ResultStore& store_;
    FigureSpec& spec_;
    FigureContent content_;
    std::vector<Curves> curves_;
    std::map<std::string, std::size_t> adapters_; ///< key to place in the list
    std::vector<LoraSimilarity> adapterList_;
};

} // namespace

FigureContent loadFigure(const ResultStore& store, FigureSpec& spec)
{
    if (spec.panels.empty())
        return loadFigureContent(store, spec);
    require(spec.results.empty(), "The figure names both results and panels.",
            "Give a composed figure panels alone, any other results alone.");
    FigureContent content = Composer(store, spec).load();
    spec.kind = FigureSpec::composed;
    checkContent(spec, content);
    return content;
}

} // namespace isthmus

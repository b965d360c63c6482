#pragma once

#include "core/evaluate/evaluation_items.h"
#include "tests/core/results/curve_samples.h"

#include <string>

namespace isthmus::test {

inline constexpr const char* sourcePrint = "print of source";
inline constexpr const char* targetPrint = "print of target";

/// A map of the pair: three source layers, two target layers.
inline SimilarityMap pairMap(const std::string& module, double least = 0.1,
                             const std::string& metric = "cka-debiased")
{
    SimilarityMap map;
    map.key = contentKey({{"metric", metric}, {"module", module}});
    map.metric = metric;
    map.module = module;
    map.source_layers = 3;
    map.target_layers = 2;
    for (int cell = 0; cell < 6; ++cell)
        map.values.push_back(least + 0.1 * cell);
    map.samples = 20;
    map.provenance.source_fingerprint = sourcePrint;
    map.provenance.target_fingerprint = targetPrint;
    map.provenance.source_name = "source";
    map.provenance.target_name = "target";
    return map;
}

/// An adapter of a study, as studies name theirs.
inline LoraSimilarity studyCosines(const std::string& start)
{
    LoraSimilarity cosines = sampleCosines("out/" + start);
    cosines.key = contentKey({{"cosines", start}});
    cosines.adapter_name = start + ", seed 0";
    cosines.provenance.target_fingerprint = targetPrint;
    return cosines;
}

inline std::shared_ptr<TransferRun> pairRun(const std::string& method, const std::string& variant,
                                            std::uint64_t seed, double loss)
{
    auto run = sampleRun(variant, seed, loss, method + " group");
    run->key = contentKey({{"method", method}, {"variant", variant}, {"seed", seed}});
    run->method = method;
    run->best_step = loss < 3 ? 4 : 0;
    run->best_validation = {loss, loss - 0.1, loss + 0.1, 40};
    run->provenance.source_fingerprint = sourcePrint;
    run->provenance.target_fingerprint = targetPrint;
    run->provenance.source_name = "source";
    run->provenance.target_name = "target";
    return run;
}

/// `model` on 40 questions, the first `right` of them right, stored with its items.
inline EvaluationResult putEvaluation(ResultStore& store, const std::string& model, const std::string& print,
                                      int right, const std::string& benchmark = "gsm8k")
{
    EvaluationResult result;
    result.key = contentKey({{"model", model}, {"benchmark", benchmark}});
    result.model_name = model;
    result.model_path = "/models/out/" + model;
    result.benchmark = benchmark;
    result.items = result.planned_items = 40;
    result.finished = true;
    result.primary = "flexible";
    const double share = right / 40.0;
    result.metrics["flexible"] = {share, share - 0.05, share + 0.05, 40};
    result.provenance.source_fingerprint = print;
    result.provenance.data_hash = "questions";
    std::vector<EvaluationItem> items;
    for (int i = 0; i < 40; ++i) {
        EvaluationItem item;
        item.index = i;
        item.id = "q" + std::to_string(i);
        item.scores["flexible"] = i < right ? 1 : 0;
        items.push_back(item);
    }
    const ResultDocument batch = itemBatchDocument(result.key, 0, model, items);
    store.putDocument(batch);
    result.item_keys = {batch.key};
    store.putDocument(result.toDocument());
    return result;
}

/// All that the four templates show.
inline void fillFigureProject(ResultStore& store)
{
    for (const char* module : {"up", "down", "v", "o"})
        store.put(pairMap(module, module[0] == 'u' ? 0.4 : 0.1));
    for (const char* start : {"pissa", "seeking"})
        store.putDocument(studyCosines(start).toDocument());
    for (std::uint64_t seed : {1, 2}) {
        store.putDocument(pairRun("postpkt", "pissa", seed, 2)->toDocument());
        store.putDocument(pairRun("postpkt", "gaussian", seed, 2.5)->toDocument());
    }
    auto transfer = pairRun("laten", "transfer", 1, 2.2);
    transfer->output = "out/merged";
    store.putDocument(transfer->toDocument());
    store.putDocument(pairRun("laten", "random-source", 1, 3)->toDocument());
    putEvaluation(store, "merged", "print of merged", 25);
    putEvaluation(store, "target", targetPrint, 10);
    putEvaluation(store, "source", sourcePrint, 38);
}

} // namespace isthmus::test

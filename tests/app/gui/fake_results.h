#pragma once

// What a FakeCore hands out for jobs of the pages, of the models of a PageSession.

#include "core/analysis/attribution_spec.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/evaluation_spec.h"
#include "core/results/attribution_result.h"
#include "core/results/evaluation_result.h"
#include "core/results/sensitivity_result.h"
#include "core/results/transfer_result.h"
#include "tests/app/gui/fake_engine.h"

namespace isthmus::test {

/// An attribution in which neuron (layer, peak + layer) is the strongest of its layer.
inline std::shared_ptr<const Attribution> fakeAttribution(const AttributionSpec& spec, int layers)
{
    constexpr int width = 40;
    auto result = std::make_shared<Attribution>();
    const int peak = spec.data.find("second") == std::string::npos ? 10 : 11;
    result->key = contentKey({{"attribution", spec.toJob().toJson().dump()}});
    result->model_path = spec.model;
    result->model_name = std::filesystem::path(spec.model).filename().string();
    result->evaluator = evaluatorName(spec.evaluator);
    result->prompts = 7;
    result->head_dim = 8;
    for (NeuronMap* map : {&result->ffn, &result->mhsa}) {
        map->layers = layers;
        map->width = width;
        map->scores.assign(static_cast<std::size_t>(layers) * width, 0.0f);
        for (int layer = 0; layer < layers; ++layer) {
            map->scores[static_cast<std::size_t>(layer * width + peak + layer)] =
                1.0f + static_cast<float>(layer);
            map->top.insert(map->top.begin(),
                            {layer, peak + layer, 1.0 + layer, {{"\u2581yes", 3.5}}, {{"no", -2.0}}});
        }
    }
    for (int layer = 0; layer < layers; ++layer) {
        result->ffn_layers.push_back(0.5 + layer);
        result->mhsa_layers.push_back(0.25 * layer);
    }
    if (spec.evaluator == AttributionEvaluator::Fast)
        result->agreement = EvaluatorAgreement{0.9975, 0.99, 1e-4, 512};
    result->provenance.spec = spec.toJob().toJson().dump();
    result->provenance.source_name = result->model_name;
    result->provenance.source_fingerprint = "print of " + spec.model;
    result->provenance.created = "2026-01-01T00:00:00Z";
    return result;
}

inline void attribute(const JobSpec& job, JobContext& context)
{
    const AttributionSpec spec = AttributionSpec::fromJob(job);
    if (spec.data.find("bad") != std::string::npos)
        throw Error(ErrorCode::BadData, "Line 3 has no answer.", "Correct the line.");
    const auto result = fakeAttribution(spec, spec.model.ends_with("big") ? 6 : 4);
    if (context.store())
        context.store()->putDocument(result->toDocument());
    context.emitResult(result);
}

inline void sensitivity(const JobSpec& job, JobContext& context)
{
    auto result = std::make_shared<Sensitivity>();
    result->key = contentKey({{"sensitivity", job.toJson().dump()}});
    result->model_path = job.parameters.at("model");
    result->model_name = std::filesystem::path(result->model_path).filename().string();
    result->samples = 20;
    for (int layer = 0; layer < 6; ++layer) {
        result->layers.push_back(1.0 + layer);
        for (const char* module : {"up", "down"})
            result->maps.push_back(
                {module, layer, 480, 160, 240, 80, {1, 2, 3, static_cast<float>(layer)}, 10});
    }
    if (job.parameters.contains("target"))
        result->windows.push_back({"down", 4, 2, 100, 20, 288, 96, 0.75});
    result->provenance.source_fingerprint = "print of " + result->model_path;
    result->provenance.source_name = result->model_name;
    result->provenance.created = "2026-01-01T00:00:00Z";
    if (context.store())
        context.store()->putDocument(result->toDocument());
    context.emitResult(std::shared_ptr<const Sensitivity>(result));
}

constexpr int fakeQuestions = 40;

// The big model is right on 30 of 40 questions, every other one on the first 10, a checkpoint on 10 more by
// step, a drawn answer on one more by seed.
inline bool rightOn(const EvaluationSpec& spec, int question)
{
    const int more = spec.sampling.temperature > 0 ? static_cast<int>(spec.seed) : 0;
    return question < more + (spec.model.ends_with("big") ? 30 : 10 + 10 * spec.step);
}

inline EvaluationItem answered(const EvaluationSpec& spec, int question)
{
    EvaluationItem item;
    const bool right = rightOn(spec, question);
    item.index = question;
    item.id = "item-" + std::to_string(question);
    item.prompt = "What is " + std::to_string(question) + " + 1?";
    item.responses = {"The sum is " + std::to_string(right ? question + 1 : 0) + "."};
    item.extracted = {std::to_string(right ? question + 1 : 0)};
    item.expected = std::to_string(question + 1);
    item.verdicts = {question == 39 ? "unparsed" : right ? "right" : "wrong"};
    item.scores = {{"strict", right ? 1.0 : 0.0}};
    return item;
}

inline void evaluate(const JobSpec& job, JobContext& context)
{
    const EvaluationSpec spec = EvaluationSpec::fromJob(job);
    if (spec.data.find("bad") != std::string::npos)
        throw Error(ErrorCode::BadData, "Line 3 has no question.", "Correct the line.");
    EvaluationResult result;
    result.key = contentKey({{"evaluation", job.toJson().dump()}});
    result.model_path = spec.run.empty() ? spec.model : "the run's target";
    result.model_name = std::filesystem::path(result.model_path).filename().string();
    result.adapter_path = spec.adapter;
    result.benchmark = benchmarkName(spec.benchmark);
    result.shots = spec.shots;
    result.items = result.planned_items = fakeQuestions;
    result.finished = true;
    result.primary = "strict";
    std::vector<EvaluationItem> items;
    double right = 0;
    for (int question = 0; question < fakeQuestions; ++question) {
        items.push_back(answered(spec, question));
        right += rightOn(spec, question) ? 1 : 0;
    }
    const double share = right / fakeQuestions;
    result.metrics["strict"] = {share, share - 0.125, share + 0.125, fakeQuestions};
    result.provenance.spec = job.toJson().dump();
    result.provenance.data_hash = "hash of " + spec.data;
    result.provenance.source_name = result.model_name;
    result.provenance.source_fingerprint = "print of " + spec.model;
    result.provenance.seed = spec.seed;
    result.provenance.created = "2026-01-01T00:00:00Z";
    const ResultDocument batch = itemBatchDocument(result.key, 0, result.model_name, items);
    result.item_keys = {batch.key};
    EvaluationResult running = result; // with a batch that has not been stored yet
    running.finished = false;
    running.item_keys.push_back(contentKey({{"not", "yet"}}));
    context.emitResult(std::make_shared<const EvaluationResult>(running));
    if (context.store()) {
        context.store()->putDocument(batch);
        context.store()->putDocument(result.toDocument());
    }
    context.emitResult(std::make_shared<const EvaluationResult>(result));
}

inline void prompt(const JobSpec& job, JobContext& context)
{
    const PromptPreviewSpec spec = PromptPreviewSpec::fromJob(job);
    EvaluationItem item = answered(spec.evaluation, static_cast<int>(spec.item));
    item.responses.clear();
    context.emitResult(std::make_shared<const EvaluationItem>(item));
}

/// The run after so many steps: losses fall by 0.1 a step, the third is the best.
inline std::shared_ptr<const TransferRun> fakeRun(const JobSpec& spec, const std::string& variant,
                                                  std::uint64_t seed, int steps, bool finished)
{
    auto run = std::make_shared<TransferRun>();
    const std::string source = spec.parameters.at("source");
    const std::string target = spec.parameters.at("target");
    run->group = contentKey({{"group", spec.parameters.at("seed")}});
    run->key = contentKey({{"run", variant}, {"seed", seed}, {"group", run->group}});
    run->method = spec.kind == "laten" ? "laten" : "postpkt";
    run->variant = variant;
    run->seed = seed;
    run->planned_steps = 4;
    run->finished = finished;
    run->baseline_validation_loss = 3;
    const double lift = variant == "zero-source" ? 0.5 : 0;
    for (int step = 1; step <= steps; ++step) {
        const double validation = step <= 3 ? 3 - 0.1 * step + lift : 2.9 + lift;
        run->steps.push_back({step, 3 - 0.2 * step, validation, 0.01 * step, 3e-5, 1, 0.5 * step, 0.1});
        run->checkpoints.push_back(
            {step, "/tmp/step-" + std::to_string(step) + ".h5", validation, step == 3});
        if (3 - 0.1 * step + lift < 3)
            run->best_step = std::min(step, 3);
    }
    for (int layer = 0; layer < 4; ++layer)
        run->delta.push_back({"up", layer, 0.1 * layer, 0.01 * layer});
    run->provenance.source_name = std::filesystem::path(source).filename().string();
    run->provenance.target_name = std::filesystem::path(target).filename().string();
    run->provenance.source_fingerprint = "print of " + source;
    run->provenance.target_fingerprint = "print of " + target;
    run->provenance.created = "2026-01-01T00:00:00Z";
    return run;
}

/// A run that is finished, with its controls.
inline void laten(const JobSpec& spec, JobContext& context)
{
    context.emitResult(fakeRun(spec, "transfer", 0, 4, true));
    for (const Json& control : spec.parameters.at("controls"))
        context.emitResult(fakeRun(spec, control.get<std::string>(), 0, 4, true));
}

/// Lets jobs of all pages have results.
inline void addResults(FakeCore& core)
{
    core.kinds["attribute"] = attribute;
    core.kinds["sensitivity"] = sensitivity;
    core.kinds["evaluate"] = evaluate;
    core.kinds["evaluation-prompt"] = prompt;
    core.kinds["laten"] = laten;
}

} // namespace isthmus::test

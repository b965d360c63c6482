#pragma once

#include "app/gui/engine.h"
#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"

#include <atomic>
#include <cmath>
#include <functional>
#include <map>

namespace isthmus::test {

/// A pair of small invented models; the fingerprints are the folders' names.
inline std::shared_ptr<const PairSummary> fakePair(const std::string& source, const std::string& target)
{
    auto pair = std::make_shared<PairSummary>();
    const auto fill = [](ModelSummary& model, const std::string& folder, int layers, int width) {
        model.path = folder;
        model.name = std::filesystem::path(folder).filename().string();
        model.architecture = "LlamaForCausalLM";
        model.model_type = model.family = "llama";
        model.layers = layers;
        model.hidden_size = width;
        model.intermediate_size = 3 * width;
        model.heads = model.kv_heads = 4;
        model.vocab_size = 512;
        model.parameters = 1'000'000;
        model.dtype = "BF16";
        model.fingerprint = "print of " + folder;
        model.tokenizer = "BPE, 512 tokens";
        for (int layer = 0; layer < layers; ++layer)
            model.tensors.push_back({"model.layers." + std::to_string(layer) + ".mlp.up_proj.weight",
                                     {3 * width, width},
                                     "BF16",
                                     "up",
                                     layer,
                                     2048});
    };
    fill(pair->source, source, 6, 160);
    fill(pair->target, target, 4, 96);
    for (const char* module : {"up", "down", "v", "o"})
        pair->modules.push_back({module, "480 x 160", "288 x 96", true, true, true, ""});
    pair->same_tokenizer = true;
    pair->shared_tokens = 500;
    return pair;
}

/// A map whose cell (i, j) is 0.1 i + 0.01 j.
inline std::shared_ptr<const SimilarityMap> fakeMap(const SimilaritySpec& spec, const std::string& metric,
                                                    const std::string& module)
{
    auto map = std::make_shared<SimilarityMap>();
    map->key =
        contentKey({{"fake", metric + module + spec.source + spec.target + std::to_string(spec.seed)}});
    map->metric = metric;
    map->module = module;
    map->source_layers = 6;
    map->target_layers = 4;
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < 4; ++j)
            map->values.push_back(0.1 * i + 0.01 * j);
    }
    map->mean = map->matched_depth_mean = 0.265;
    map->best_path_mean = 0.3;
    map->matched_depth = map->best_path = {{0, 0}, {2, 1}, {3, 2}, {5, 3}};
    map->null_matched_depth = {0.0, -0.01, 0.01, 32};
    map->null_cells = {0.0, -0.05, 0.05, 32};
    map->samples = spec.samples;
    map->sample_unit = "token";
    map->estimator = "invented";
    map->provenance.spec = spec.toJob().toJson().dump();
    map->provenance.created = "2026-01-01T00:00:00Z";
    map->provenance.source_fingerprint = "print of " + spec.source;
    map->provenance.target_fingerprint = "print of " + spec.target;
    map->provenance.source_name = std::filesystem::path(spec.source).filename().string();
    map->provenance.target_name = std::filesystem::path(spec.target).filename().string();
    return map;
}

/// How the fake core behaves and what it was asked.
struct FakeCore
{
    std::atomic<bool> hold{false}; ///< similarity jobs run until this ends or they are cancelled
    std::atomic<bool> fail{false}; ///< similarity jobs fail
    std::atomic<int> similarityRuns{0};
    /// Other kinds of jobs, by JobSpec::kind; set before the engine runs.
    std::map<std::string, std::function<void(const JobSpec&, JobContext&)>> kinds;

    void run(const JobSpec& job, JobContext& context)
    {
        if (job.kind == OpenPairSpec::kind) {
            const OpenPairSpec spec = OpenPairSpec::fromJob(job);
            if (!std::filesystem::is_directory(spec.source))
                throw Error(ErrorCode::FileNotFound, "There is no folder '" + spec.source + "'.",
                            "Choose another one.");
            context.emitResult(fakePair(spec.source, spec.target));
        } else if (job.kind == CellDetailSpec::kind) {
            const CellDetailSpec spec = CellDetailSpec::fromJob(job);
            auto detail = std::make_shared<CellDetail>();
            detail->map_key = spec.map_key;
            detail->cell = {spec.source_layer, spec.target_layer};
            detail->source_tensor =
                "model.layers." + std::to_string(spec.source_layer) + ".mlp.up_proj.weight";
            detail->target_tensor =
                "model.layers." + std::to_string(spec.target_layer) + ".mlp.up_proj.weight";
            for (int i = 0; i < 32; ++i) {
                detail->source_spectrum.push_back(std::exp(-0.1 * i));
                detail->target_spectrum.push_back(std::exp(-0.2 * i));
            }
            detail->histogram_edges = {-1, 0, 1};
            detail->source_histogram = {0.4, 0.6};
            detail->target_histogram = {0.5, 0.5};
            detail->scalars = {{"effective_rank", {31.5, 20.25}}};
            detail->drivers = {{"a text", 0.5}};
            context.emitResult(std::shared_ptr<const CellDetail>(detail));
        } else if (const auto other = kinds.find(job.kind); other != kinds.end()) {
            other->second(job, context);
        } else {
            similarity(SimilaritySpec::fromJob(job), context);
        }
    }

    EngineServices services()
    {
        EngineServices services;
        services.runner = [this](const JobSpec& job, JobContext& context) { run(job, context); };
        services.openStore = [](const std::filesystem::path& path, OpenMode mode) {
            return ResultStore::open(path, mode);
        };
        services.openMatrix = [](const std::string&,
                                 const std::string& tensor) -> std::shared_ptr<const TileSource> {
            if (tensor.empty())
                throw Error(ErrorCode::InvalidArgument, "There is no such tensor.");
            return std::make_shared<Ramp>();
        };
        services.describeDevices = [] { return std::string("test device"); };
        return services;
    }

private:
    struct Ramp : TileSource
    {
        int rows() const override { return 24; }
        int cols() const override { return 16; }
        int levels() const override { return 1; }
        int tileSize() const override { return 256; }
        Tile tile(int, int, int) const override
        {
            Tile tile{24, 16, std::vector<float>(24 * 16)};
            for (std::size_t i = 0; i < tile.values.size(); ++i)
                tile.values[i] = static_cast<float>(i);
            return tile;
        }
    };

    void similarity(const SimilaritySpec& spec, JobContext& context)
    {
        ++similarityRuns;
        context.beginStage("Forward passes", 0, 1);
        while (hold) {
            context.progress(1, 2);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (fail)
            throw Error(ErrorCode::BadData, "Line 7 of 'rows.jsonl' is not JSON.", "Correct the line.");
        for (const std::string& metric : spec.metrics) {
            for (Module module : spec.modules) {
                auto map = fakeMap(spec, metric, std::string(moduleId(module)));
                if (context.store())
                    context.store()->put(*map);
                context.emitResult(map);
            }
        }
    }
};

} // namespace isthmus::test

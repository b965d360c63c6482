#include "core/transfer/postpkt_job.h"

#include "core/analysis/lora_similarity.h"
#include "core/base/error.h"
#include "core/base/require.h"
#include "core/io/publish.h"
#include "core/model/architecture.h"
#include "core/results/checkpoint.h"
#include "core/results/result_store.h"
#include "core/transfer/checkpoint_model.h"
#include "core/transfer/lora.h"
#include "core/transfer/run_checkpoint.h"
#include "core/transfer/sensitivity_measure.h"
#include "core/transfer/train_run.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

bool anyNeedsSource(const std::vector<LoraInit>& inits)
{
    return std::any_of(inits.begin(), inits.end(), needsSource);
}

WeightPlace computePlace(const PostPktSpec& spec, const JobContext& context)
{
    return {at::Device(context.device()), spec.compute == "bfloat16" ? at::kBFloat16 : at::kFloat};
}

int stepsOf(const PostPktSpec& spec, std::size_t rows)
{
    const std::size_t all = rows * static_cast<std::size_t>(spec.epochs);
    const int steps = static_cast<int>((all + static_cast<std::size_t>(spec.batch) - 1) /
                                       static_cast<std::size_t>(spec.batch));
    return spec.max_steps > 0 ? std::min(spec.max_steps, steps) : steps;
}

/// Rows of a step: each epoch is a permutation of its own, so that a step can be drawn without the ones
/// before it.
std::vector<EncodedRow> rowsOfStep(const std::vector<EncodedRow>& rows, const PostPktSpec& spec, int step)
{
    const std::size_t total = rows.size() * static_cast<std::size_t>(spec.epochs);
    const std::size_t first = static_cast<std::size_t>(step) * static_cast<std::size_t>(spec.batch);
    const std::size_t last = std::min(total, first + static_cast<std::size_t>(spec.batch));
    std::vector<EncodedRow> chosen;
    std::size_t epoch = total;
    std::vector<std::int64_t> order;
    for (std::size_t i = first; i < last; ++i) {
        if (i / rows.size() != epoch) {
            epoch = i / rows.size();
            order = Random(spec.seed * 1'000'003 + epoch).permutation(rows.size());
        }
        chosen.push_back(rows[static_cast<std::size_t>(order[i % rows.size()])]);
    }
    return chosen;
}

RunOptions runOptions(const PostPktSpec& spec, std::size_t rows)
{
    RunOptions options;
    TrainOptions& train = options.train;
    train.schedule.shape = spec.schedule == "linear" ? Schedule::Shape::Linear : Schedule::Shape::Cosine;
    train.schedule.peak = spec.learning_rate;
    train.schedule.steps = stepsOf(spec, rows);
    train.schedule.warmup = static_cast<int>(std::ceil(spec.warmup * train.schedule.steps));
    train.adam = {0.9, 0.999, 1e-8, spec.weight_decay};
    train.rows_per_step = spec.batch;
    train.rows_per_micro_batch = spec.micro_batch;
    train.clip_norm = spec.clip_norm;
    train.validate_every =
        spec.validate_every > 0 ? spec.validate_every : std::max(1, train.schedule.steps / 10);
    options.seed = spec.seed;
    options.folder = PostPktFolders(spec.output).checkpoints;
    options.checkpoint_every = spec.checkpoint_every > 0 ? spec.checkpoint_every : train.validate_every;
    options.keep = spec.keep;
    options.patience = spec.patience;
    return options;
}

/// What the adapter adds to each weight of the untouched target: s (BA - B0 A0), from Grams of rank size in
/// float64.
class DeltaNorms
{
public:
    DeltaNorms(const Model& target, std::shared_ptr<const Adapter> trained, const LoraStart& start)
        : trained_(std::move(trained)), start_(start)
    {
        for (const auto& [place, pair] : trained_->modules)
            weights_[place] = target.weight(place.layer, place.module).norm().item<double>();
    }

    void describe(TransferRun& run) const
    {
        const at::NoGradGuard noGrad;
        run.delta.clear();
        double squares = 0;
        for (const auto& [place, pair] : trained_->modules) {
            const double norm = normOf(pair, start_.adapter.modules.at(place));
            const double weight = weights_.at(place);
            run.delta.push_back(
                {std::string(moduleId(place.module)), place.layer, norm, weight > 0 ? norm / weight : 0});
            squares += norm * norm;
        }
        if (!run.steps.empty())
            run.steps.back().delta_norm = std::sqrt(squares);
    }

private:
    double normOf(const LowRank& pair, const LowRank& start) const
    {
        at::Tensor a = pair.a.detach().to(at::kCPU, at::kDouble);
        at::Tensor b = pair.b.detach().to(at::kCPU, at::kDouble);
        if (start_.subtract) {
            a = at::cat({a, start.a.to(at::kDouble)}, 0);
            b = at::cat({b, start.b.to(at::kDouble).neg()}, 1);
        }
        const double square = (at::mm(b.t(), b) * at::mm(a, a.t())).sum().item<double>();
        return pair.scale * std::sqrt(std::max(0.0, square));
    }

    std::shared_ptr<const Adapter> trained_;
    const LoraStart& start_;
    std::map<AdapterPlace, double> weights_;
};

Json windowJson(const SensitivityWindow& window)
{
    return {{"module", window.module},   {"source_layer", window.source_layer},
            {"row", window.row},         {"target_layer", window.target_layer},
            {"column", window.column},   {"rows", window.rows},
            {"columns", window.columns}, {"share", finiteOrNull(window.share)}};
}

void saveStart(const fs::path& file, const std::string& runKey, const LoraStart& start, const Json& details)
{
    Checkpoint checkpoint;
    checkpoint.state = {{"run", runKey},
                        {"subtract", start.subtract},
                        {"worst_bound", start.worst_bound},
                        {"exact", start.exact},
                        {"details", details}};
    forEachPair(start.adapter, [&](const std::string& name, const LowRank& pair) {
        checkpoint.state["scales"][name] = pair.scale;
        checkpoint.tensors.emplace_back(name + ".a", pair.a);
        checkpoint.tensors.emplace_back(name + ".b", pair.b);
    });
    writeCheckpoint(file, checkpoint);
}

} // namespace

PostPktJob::PostPktJob(const PostPktSpec& spec, const std::vector<LoraInit>& inits, JobContext& context)
    : spec_(spec), context_(context)
{
    openModels(inits);
    readRows(inits);
    Json starts = Json::array();
    for (LoraInit init : inits)
        starts.push_back(loraInitName(init));
    Json dependsOn = identity(spec_);
    dependsOn["starts"] = starts;
    key_ = contentKey(dependsOn);
}

void PostPktJob::openModels(const std::vector<LoraInit>& inits)
{
    context_.beginStage("Opening the models", 0, 0.02);
    const Tick tick = [&](std::uint64_t done, std::uint64_t total) { context_.progress(done, total); };
    target_ = Model::open(spec_.target, tick);
    requireShape(spec_.lora, target_->config());
    if (!anyNeedsSource(inits))
        return;
    source_ = Model::open(spec_.source, tick);
    const std::vector<Module> modules = spec_.lora.modulesOf(target_->config());
    requireLargerSource(source_->config(), target_->config(), modules);
    if (std::any_of(modules.begin(), modules.end(), isOutsideLayers)) {
        require(
            !source_->config().tiedEmbeddings,
            "Embedding and head are one tensor in the source: what each of them knows cannot be told apart.",
            "Leave embedding and head out of the modules.");
        require(source_->summary().tokenizer_fingerprint == target_->summary().tokenizer_fingerprint,
                "Source and target have different tokenizers: a row of one embedding is another token in the "
                "other.",
                "Leave embedding and head out of the modules.");
    }
}

void PostPktJob::readRows(const std::vector<LoraInit>& inits)
{
    const auto format = [&](int limit) {
        return RowFormat{spec_.format, spec_.train_on_inputs, spec_.cutoff, limit};
    };
    std::vector<Dataset> sets;
    const auto read = [&](const std::string& path, int limit, const Model& model) {
        sets.push_back(readDataset(path));
        TrainingRows rows = encodeTrainingRows(sets.back(), format(limit), model.requireTokenizer());
        warnings_.insert(warnings_.end(), rows.warnings.begin(), rows.warnings.end());
        return rows;
    };
    if (anyNeedsSource(inits))
        extract_ = read(spec_.extract, spec_.extract_rows, *source_);
    train_ = read(spec_.train, spec_.train_rows, *target_);
    validate_ = read(spec_.validate, spec_.validate_rows, *target_);
    std::vector<const Dataset*> pointers;
    Json hashes = Json::array();
    for (const Dataset& set : sets) {
        pointers.push_back(&set);
        hashes.push_back(set.hash);
    }
    dataHash_ = contentKey(hashes);
    if (const auto overlaps = findOverlaps(pointers); !overlaps.empty())
        warnings_.push_back(
            std::to_string(overlaps.size()) + " prompts stand in two of the data sets, the first in line " +
            std::to_string(overlaps.front().firstLine) + " of " + sets[overlaps.front().firstSet].path + ".");
}

Json PostPktJob::identity(const PostPktSpec& spec) const
{
    Json identity = spec.toJob().toJson();
    for (const char* name :
         {"source", "target", "extract", "train", "validate", "output", "resume", "device", "save_merged",
          "keep", "checkpoint_every", "micro_batch", "rank_pattern", "alpha_pattern", "modules"})
        identity.erase(name);
    // Flat, so that a difference can be named.
    identity["modules"] = Json(spec.toJob().parameters["modules"]).dump();
    identity["rank_pattern"] = Json(spec.lora.rank_pattern).dump();
    identity["alpha_pattern"] = Json(spec.lora.alpha_pattern).dump();
    identity["target"] = target_->summary().fingerprint;
    identity["source"] = needsSource(spec.init) && source_ ? source_->summary().fingerprint : std::string();
    identity["data"] = dataHash_;
    return identity;
}

Provenance PostPktJob::provenance(const PostPktSpec& spec) const
{
    Provenance provenance = makeProvenance(spec.toJob(), context_);
    provenance.target_fingerprint = target_->summary().fingerprint;
    provenance.target_name = target_->summary().name;
    if (source_) {
        provenance.source_fingerprint = source_->summary().fingerprint;
        provenance.source_name = source_->summary().name;
    }
    provenance.data_hash = dataHash_;
    provenance.seed = spec.seed;
    return provenance;
}

void PostPktJob::measure(ProgressRange range)
{
    if (table_)
        return;
    context_.beginStage("Sensitivity of the source", range.from, range.to);
    MeasuredSensitivity measured =
        measureSensitivity(*source_, extract_.rows, spec_.lora.modulesOf(target_->config()),
                           &target_->config(), computePlace(spec_, context_), context_);
    sensitivity_ = std::make_shared<Sensitivity>();
    sensitivity_->key = contentKey({{"kind", Sensitivity::kind}, {"of", key_}});
    sensitivity_->model_name = source_->summary().name;
    sensitivity_->model_path = source_->summary().path;
    sensitivity_->samples = static_cast<int>(extract_.rows.size());
    for (const auto& layer : measured.table.layers) {
        sensitivity_->layers.push_back(0);
        for (const auto& [module, matrix] : layer)
            sensitivity_->layers.back() += matrix.total;
    }
    sensitivity_->maps = std::move(measured.maps);
    sensitivity_->warnings = extract_.warnings;
    sensitivity_->provenance = provenance(spec_);
    table_ = std::move(measured.table);
}

std::vector<Selection> PostPktJob::selections(const PostPktSpec& spec, ProgressRange range)
{
    const std::vector<Module> modules = spec.lora.modulesOf(target_->config());
    const int layers = target_->config().layers;
    if (spec.init == LoraInit::RandomExtract) {
        const auto order =
            Random(spec.seed + 0x5eed).permutation(static_cast<std::size_t>(source_->config().layers));
        std::vector<int> chosen(order.begin(), order.begin() + layers);
        std::sort(chosen.begin(), chosen.end());
        return reduce(ReductionKind::Random, source_->config(), target_->config(), chosen, modules, {},
                      spec.seed);
    }
    measure(range);
    std::vector<Selection> chosen = reduce(spec.reduction, source_->config(), target_->config(),
                                           chooseLayers(*table_, layers), modules, *table_, spec.seed);
    if (sensitivity_->windows.empty()) {
        sensitivity_->windows = windowsOf(chosen);
        if (context_.store())
            context_.store()->putDocument(sensitivity_->toDocument());
        context_.emitResult(std::shared_ptr<const Sensitivity>(sensitivity_));
    }
    return chosen;
}

PostPktJob::Start PostPktJob::makeStart(const PostPktSpec& spec, ProgressRange range)
{
    Start start;
    std::vector<Selection> chosen;
    if (needsSource(spec.init)) {
        chosen = selections(spec, range.part(0, 0.8));
        Json layers = Json::array();
        Json windows = Json::array();
        for (const Selection& selection : chosen) {
            if (layers.size() == static_cast<std::size_t>(selection.target_layer))
                layers.push_back(selection.source_layer);
        }
        for (const SensitivityWindow& window : windowsOf(chosen))
            windows.push_back(windowJson(window));
        start.details["selected_layers"] = layers;
        start.details["windows"] = windows;
        start.details["reduction"] = spec.init == LoraInit::Seeking ? reductionName(spec.reduction)
                                                                    : reductionName(ReductionKind::Random);
    }
    const ProgressRange rest = range.part(needsSource(spec.init) ? 0.8 : 0, 1);
    context_.beginStage("Start of the adapter: " + std::string(loraInitName(spec.init)), rest.from, rest.to);
    start.lora =
        makeLoraStart(spec.init, spec.lora, *target_, source_.get(), chosen, spec.seed, spec.exact_svd,
                      [&](std::uint64_t done, std::uint64_t total) { context_.progress(done, total); });
    start.details["svd_error_bound"] = finiteOrNull(start.lora.worst_bound);
    start.details["exact_factorisations"] = start.lora.exact;
    return start;
}

PostPktJob::Start PostPktJob::startFor(const PostPktSpec& spec, const std::string& runKey,
                                       ProgressRange range)
{
    const PostPktFolders folders(spec.output);
    if (spec.resume && fs::exists(folders.start)) {
        // The numbers the run began with, not ones computed again.
        const Checkpoint checkpoint = readCheckpoint(folders.start);
        if (checkpoint.state.value("run", "") == runKey) {
            Start start;
            start.lora.subtract = checkpoint.state.value("subtract", false);
            start.lora.worst_bound = checkpoint.state.value("worst_bound", 1.0);
            start.lora.exact = checkpoint.state.value("exact", 0);
            start.lora.adapter.rsLora = spec.lora.rs_lora;
            start.details = checkpoint.state.at("details");
            for (const AdapterPlace& place : spec.lora.placesOf(target_->config())) {
                const std::string name = placeName(place);
                start.lora.adapter.modules[place] = {checkpoint.tensor(name + ".a"),
                                                     checkpoint.tensor(name + ".b"),
                                                     checkpoint.state.at("scales").at(name).get<double>()};
            }
            return start;
        }
        throw Error(ErrorCode::InvalidArgument,
                    "The start in " + folders.start.string() + " belongs to another run.",
                    "Resume with the settings and data of the run that was stopped, or choose another output "
                    "folder.");
    }
    if (!spec.resume && !runCheckpointSteps(folders.checkpoints).empty())
        throw Error(ErrorCode::InvalidArgument,
                    "The folder " + folders.checkpoints.string() + " holds checkpoints of an earlier run.",
                    "Resume that run, or choose another output folder.");
    Start start = makeStart(spec, range);
    createFolders(spec.output);
    saveStart(folders.start, runKey, start.lora, start.details);
    return start;
}

void PostPktJob::emitSimilarity(const PostPktSpec& spec, const Adapter& start)
{
    auto similarity = std::make_shared<LoraSimilarity>();
    similarity->key = contentKey({{"kind", LoraSimilarity::kind}, {"start_of", identity(spec)}});
    similarity->adapter_name = std::string(loraInitName(spec.init)) + ", seed " + std::to_string(spec.seed);
    similarity->base_name = target_->summary().name;
    for (const auto& [place, pair] : start.modules) {
        const PairSimilarity value = pairSimilarity(pair, target_->weight(place.layer, place.module));
        similarity->rows.push_back(
            {place.layer, std::string(moduleId(place.module)), value.original, value.remaining});
    }
    similarity->provenance = provenance(spec);
    if (context_.store())
        context_.store()->putDocument(similarity->toDocument());
    context_.emitResult(std::shared_ptr<const LoraSimilarity>(similarity));
}

std::shared_ptr<const TransferRun> PostPktJob::train(const PostPktSpec& spec, const std::string& group,
                                                     ProgressRange range)
{
    auto run = std::make_shared<TransferRun>();
    run->key = contentKey(identity(spec));
    run->group = group;
    run->method = "postpkt";
    run->variant = loraInitName(spec.init);
    run->seed = spec.seed;
    run->warnings = warnings_;
    run->provenance = provenance(spec);
    const double prepared = needsSource(spec.init) && !table_ ? 0.4 : 0.1;
    const Start start = startFor(spec, run->key, range.part(0, prepared));
    run->details = start.details;
    if (start.lora.subtract)
        emitSimilarity(spec, start.lora.adapter);

    const auto adapter = std::make_shared<Adapter>(start.lora.adapter);
    adapter->dropout = spec.dropout;
    const auto base = std::make_shared<WeightSet>(loadWeights(*target_, {at::kCPU, at::kFloat}));
    if (start.lora.subtract)
        subtractStart(*base, start.lora.adapter);
    const WeightPlace place = computePlace(spec, context_);
    forEachWeight(
        *base, [&](const std::string&, at::Tensor& tensor) { tensor = tensor.to(place.device, place.type); });

    RunTask task;
    task.trainable =
        loraTrainable(target_->config(), base, adapter, {spec.dropout, spec.gradient_checkpointing},
                      std::make_shared<Random>(spec.seed ^ 0xd50f0u));
    task.rows = [&](int step, Random&) { return rowsOfStep(train_.rows, spec, step); };
    task.validation = validate_.rows;
    const DeltaNorms norms(*target_, adapter, start.lora);
    task.describe = [&](TransferRun& value) { norms.describe(value); };
    RunOptions options = runOptions(spec, train_.rows.size());
    options.identity = identity(spec);
    options.reserved_bytes = spec.save_merged ? target_->summary().bytes : 0;

    const ProgressRange training = range.part(prepared, 0.97);
    context_.beginStage("Training from " + run->variant + ", seed " + std::to_string(spec.seed),
                        training.from, training.to);
    writeRunRecord(options.folder, {"postpkt",
                                    needsSource(spec.init) ? spec.source : std::string(),
                                    spec.target,
                                    spec.lora.modulesOf(target_->config()),
                                    spec.lora.rs_lora,
                                    {}});
    TrainRun course(std::move(task), options, *run, context_);
    if (spec.resume)
        course.resume();
    course.execute();
    course.useBest();
    if (!(run->best_validation.mean < run->baseline_validation_loss))
        run->warnings.push_back("No step was better on the validation set than the untouched target.");

    const ProgressRange last = range.part(0.97, 1);
    context_.beginStage("Writing and reading again", last.from, last.to);
    Adapter trained = *adapter;
    forEachPair(trained, [](const std::string&, LowRank& pair) {
        pair.a = pair.a.detach().to(at::kCPU).clone();
        pair.b = pair.b.detach().to(at::kCPU).clone();
        pair.dropout = 0;
    });
    exportPostPkt(*target_, trained, start.lora, spec.save_merged, PostPktFolders(spec.output),
                  validate_.rows, *run, context_);
    if (context_.store())
        context_.store()->putDocument(run->toDocument());
    context_.emitResult(std::make_shared<const TransferRun>(*run));
    return run;
}

} // namespace isthmus

#include "core/transfer/laten_run.h"

#include "core/base/error.h"
#include "core/base/nan.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/io/publish.h"
#include "core/model/load_weights.h"
#include "core/results/result_store.h"
#include "core/transfer/checkpoint_model.h"
#include "core/transfer/laten_delta.h"
#include "core/transfer/laten_places.h"
#include "core/transfer/run_checkpoint.h"
#include "core/transfer/train_run.h"

#include <algorithm>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// Tokens of a row that the saved model is held against the computed one on.
constexpr std::size_t probeTokens = 128;

/// Seeds of what a run draws besides its rows, so that no two draws share a sequence.
constexpr std::uint64_t hypernetworkStream = 0x68797065;
constexpr std::uint64_t controlStream = 0x636f6e74;

class Job
{
public:
    Job(LatenSpec spec, JobContext& context) : spec_(std::move(spec)), context_(context) {}

    LatenOutcome run()
    {
        open();
        located_ = locateLaten(spec_, *pair_, data_, steps_, context_);
        group_ = contentKey(identity());
        loadTarget();
        std::vector<LatenVariant> variants = {LatenVariant::Transfer};
        variants.insert(variants.end(), spec_.controls.begin(), spec_.controls.end());
        const int each = spec_.runsOfEach();
        const int total = each * static_cast<int>(variants.size());
        int done = 0;
        for (LatenVariant variant : variants) {
            for (int i = 0; i < each; ++i, ++done) {
                const double from = 0.35 + 0.6 * done / total;
                train(variant, spec_.seed + static_cast<std::uint64_t>(i), done == 0, from,
                      from + 0.6 / total);
            }
        }
        return std::move(outcome_);
    }

private:
    void open()
    {
        context_.beginStage("Opening the models", 0, 0.03);
        pair_ = ModelPair::open(spec_.source, spec_.target, [&](std::uint64_t done, std::uint64_t total) {
            context_.progress(done, total);
        });
        for (const auto& [model, which] :
             {std::pair(&pair_->source(), "source"), {&pair_->target(), "target"}}) {
            if (!model->config().limitation.empty())
                throw Error(ErrorCode::UnsupportedModel,
                            std::string("The ") + which + " cannot be used. " + model->config().limitation);
            for (Module module : spec_.modules) {
                if (!model->hasModule(0, module))
                    throw Error(ErrorCode::UnsupportedModel,
                                std::string("The ") + which + " has no " + std::string(moduleId(module)) +
                                    ".",
                                "Leave this module out.");
            }
        }
        data_ = readLatenData(spec_, *pair_);
        steps_ = spec_.steps > 0 ? spec_.steps : static_cast<int>(data_.extract_rows.size());
        if (spec_.align_rows > static_cast<int>(data_.align.size()))
            data_.warnings.push_back("The align set has " + std::to_string(data_.align.size()) +
                                     " rows: every step trains on all of them.");
        for (const std::string& warning : data_.warnings)
            warnings_.push_back(warning);
    }

    void loadTarget()
    {
        context_.beginStage("Loading the target", 0.35, 0.35);
        const at::Device device(context_.device());
        // On the CPU the weights stay in the mapped file, in the type they are stored in; the passes compute
        // in float32.
        WeightSet weights =
            spec_.compute == "bfloat16"
                ? loadWeights(pair_->target(), {device, at::kBFloat16})
                : loadServingWeights(pair_->targetModel(), context_.device(), ComputeType::Float32);
        target_ = std::make_shared<InjectedModel>(pair_->target().config(),
                                                  std::make_shared<WeightSet>(std::move(weights)));
        warnings_.insert(warnings_.end(), located_.warnings.begin(), located_.warnings.end());
    }

    /// What the runs of this job share and depend on, by name; a checkpoint of anything else does not fit.
    Json identity() const
    {
        Json modules = Json::array();
        for (Module module : spec_.modules)
            modules.push_back(moduleId(module));
        Json json = {{"method", "laten"},
                     {"source model", pair_->summary().source.fingerprint},
                     {"target model", pair_->summary().target.fingerprint},
                     {"format", chatFormatName(spec_.format)},
                     {"train on inputs", spec_.train_on_inputs},
                     {"rate", spec_.rate},
                     {"modules", modules},
                     {"layer map", toJson(located_.map)},
                     {"evaluator", evaluatorName(spec_.evaluator)},
                     {"scale", scaleName(spec_.scale)},
                     {"positions", positionsName(spec_.positions)},
                     {"location", spec_.location == LatenLocation::PerRow ? "per-row" : "averaged"},
                     {"cut-off", spec_.cutoff},
                     {"align rows", spec_.align_rows},
                     {"penalty", spec_.penalty},
                     {"initialisation", initName(spec_.init)},
                     {"initial deviation", spec_.init_std},
                     {"arithmetic", spec_.compute}};
        json.update(data_.hashes);
        return json;
    }

    RunOptions runOptions(const TransferRun& run, bool saves) const
    {
        RunOptions options;
        options.train.schedule.shape = Schedule::Shape::OneCycle;
        options.train.schedule.peak = spec_.learning_rate;
        options.train.schedule.steps = steps_;
        options.train.adam = {spec_.beta1, spec_.beta2, 1e-8, spec_.weight_decay};
        options.train.rows_per_step = 1 + std::min(spec_.align_rows, static_cast<int>(data_.align.size()));
        options.train.rows_per_micro_batch = spec_.micro_batch;
        options.train.clip_norm = spec_.clip_norm;
        options.train.validate_every = 1;
        options.train.pad = 0;
        options.seed = run.seed;
        options.patience = spec_.patience;
        options.folder =
            fs::path(spec_.output) / "transfer" / (run.variant + "-seed" + std::to_string(run.seed));
        options.identity = identity();
        options.identity["variant"] = run.variant;
        if (saves)
            options.reserved_bytes = mergedModelBytes(pair_->target());
        return options;
    }

    TransferRun newRun(LatenVariant variant, std::uint64_t seed) const
    {
        TransferRun run;
        run.method = "laten";
        run.variant = variantName(variant);
        run.group = group_;
        run.seed = seed;
        run.rounding_loss = nan;
        run.warnings = warnings_;
        run.details = {{"layer_map", toJson(located_.map)},
                       {"steps_located", located_.places.steps.size()},
                       {"modules", identity().at("modules")},
                       {"rate", spec_.rate}};
        LatenSpec one = spec_;
        one.seed = seed;
        run.provenance.spec = one.toJob().toJson().dump();
        run.provenance.created = utcNow();
        run.provenance.program = programVersion();
        run.provenance.torch = torchVersion();
        run.provenance.device = context_.device();
        run.provenance.source_fingerprint = pair_->summary().source.fingerprint;
        run.provenance.target_fingerprint = pair_->summary().target.fingerprint;
        run.provenance.source_name = pair_->summary().source.name;
        run.provenance.target_name = pair_->summary().target.name;
        run.provenance.data_hash = data_.hashes.at("extract set").get<std::string>();
        run.provenance.seed = seed;
        return run;
    }

    /// The vectors that stand for the source.
    std::shared_ptr<const NeuronBank> bank(LatenVariant variant, const LatenPlaces& places,
                                           Random& random) const
    {
        std::vector<const Extraction*> all = {&places.final};
        for (const Extraction& step : places.steps)
            all.push_back(&step);
        const Model& model = variant == LatenVariant::TargetOwn ? pair_->target() : pair_->source();
        auto bank = std::make_shared<NeuronBank>(model, spec_.modules, all, at::Device(context_.device()),
                                                 [this](std::uint64_t, std::uint64_t) { context_.check(); });
        if (variant == LatenVariant::ShuffledSource)
            bank->shuffle(random);
        if (variant == LatenVariant::ZeroSource)
            bank->zero();
        return bank;
    }

    /// The rows of a step: some of the align set, each at most once, and the extract row that was located.
    std::vector<EncodedRow> stepRows(int step, Random& random) const
    {
        std::vector<EncodedRow> rows;
        const std::vector<std::int64_t> order = random.permutation(data_.align.size());
        const std::size_t count = std::min(static_cast<std::size_t>(spec_.align_rows), order.size());
        for (std::size_t i = 0; i < count; ++i)
            rows.push_back(data_.align[static_cast<std::size_t>(order[i])]);
        rows.push_back(data_.extract_rows[static_cast<std::size_t>(step) % data_.extract_rows.size()]);
        return rows;
    }

    void train(LatenVariant variant, std::uint64_t seed, bool saves, double from, double to)
    {
        TransferRun run = newRun(variant, seed);
        const std::string title =
            variant == LatenVariant::Transfer ? "Training" : "Control " + std::string(variantName(variant));
        context_.beginStage(title + ", seed " + std::to_string(seed), from, to);
        Random random(seed ^ controlStream);
        const LatenPlaces places = controlPlaces(located_.places, variant, pair_->source(), random);
        LatenTraining training(spec_, target_, bank(variant, places, random), places,
                               seed ^ hypernetworkStream);
        RunTask task;
        task.trainable = training.trainable();
        task.rows = [this](int step, Random& draws) { return stepRows(step, draws); };
        task.validation = data_.validation;
        task.describe = [&training](TransferRun& result) { training.describe(result); };
        const RunOptions options = runOptions(run, saves);
        Json key = options.identity;
        key.update(runIdentity(options, task.trainable, task.validation));
        run.key = contentKey(key);
        TrainRun trainRun(std::move(task), options, run, context_);
        if (variant == LatenVariant::Transfer)
            writeRunRecord(options.folder,
                           {"laten", spec_.source, spec_.target, spec_.modules, false, places.final});
        if (spec_.resume && !trainRun.resume() && saves)
            run.warnings.push_back("There was no checkpoint to go on from in " + options.folder.string() +
                                   ": the run began at its beginning.");
        trainRun.execute();
        trainRun.useBest();
        judge(run);
        const std::vector<ModuleDelta> deltas = training.finalDelta();
        if (saves)
            save(run, deltas);
        if (context_.store()) {
            context_.store()->putDocument(run.toDocument());
            if (variant == LatenVariant::Transfer)
                context_.store()->putDocument(deltaDocument(run, deltas));
        }
        outcome_.runs.push_back(std::make_shared<const TransferRun>(run));
        context_.emitResult(outcome_.runs.back());
    }

    static void judge(TransferRun& run)
    {
        if (run.best_validation.mean >= run.baseline_validation_loss && run.variant == "transfer")
            run.warnings.push_back(
                "No step is better on the validation set than the untouched target; step " +
                std::to_string(run.best_step) + " is the least bad.");
    }

    Batch probe() const
    {
        std::vector<std::vector<TokenId>> rows;
        for (const EncodedRow& row : data_.validation) {
            if (rows.size() == probeRows)
                break;
            rows.push_back(row.ids);
            rows.back().resize(std::min(rows.back().size(), probeTokens));
        }
        return makeBatch(rows, 0);
    }

    void save(TransferRun& run, const std::vector<ModuleDelta>& deltas)
    {
        context_.beginStage("Saving the merged model", 0.95, 1);
        outcome_.delta_file = fs::path(spec_.output) / "transfer" / "delta.safetensors";
        createFolders(outcome_.delta_file.parent_path());
        writeDelta(deltaDocument(run, deltas), outcome_.delta_file);
        // From the files, not from the target in use, which may be in another type on another device.
        auto weights =
            std::make_shared<WeightSet>(loadWeights(pair_->target(), {at::Device(at::kCPU), at::kFloat}));
        addDelta(*weights, deltas);
        outcome_.merge = saveMergedModel(
            pair_->target(), pair_->target().config(), std::move(*weights), spec_.output, probe(),
            [this](std::uint64_t done, std::uint64_t total) { context_.progress(done, total); });
        run.output = outcome_.merge.folder;
        run.rounding_loss = outcome_.merge.rounding_loss;
        run.reload_check = outcome_.merge.reload_check;
        for (const std::string& warning : outcome_.merge.warnings)
            run.warnings.push_back(warning);
        if (outcome_.merge.vanished > 0.5)
            run.warnings.push_back("More than half of the changed numbers came out of the rounding to " +
                                   outcome_.merge.dtype +
                                   " as they were: the saved model hardly carries the "
                                   "transfer.");
    }

    LatenSpec spec_;
    JobContext& context_;
    std::shared_ptr<const ModelPair> pair_;
    LatenData data_;
    LatenLocated located_;
    int steps_ = 0;
    std::string group_;
    std::vector<std::string> warnings_;
    std::shared_ptr<InjectedModel> target_;
    LatenOutcome outcome_;
};

} // namespace

LatenOutcome runLaten(const LatenSpec& spec, JobContext& context)
{
    return Job(spec, context).run();
}

} // namespace isthmus

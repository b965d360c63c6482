#include "core/transfer/run_checkpoint.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/results/checkpoint.h"

#include <algorithm>
#include <charconv>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr int checkpointFormat = 1;
constexpr std::string_view filePrefix = "step-";
constexpr std::string_view fileSuffix = ".h5";
/// Columns of the curve's tensor: the members of TransferStep.
constexpr std::int64_t curveColumns = 8;

const char* shapeName(Schedule::Shape shape)
{
    switch (shape) {
    case Schedule::Shape::Constant:
        return "constant";
    case Schedule::Shape::Linear:
        return "linear";
    case Schedule::Shape::Cosine:
        return "cosine";
    case Schedule::Shape::OneCycle:
        return "one-cycle";
    }
    return "";
}

at::Tensor curveTensor(const std::vector<TransferStep>& steps)
{
    at::Tensor curve = at::empty({static_cast<std::int64_t>(steps.size()), curveColumns}, at::kDouble);
    auto* out = curve.data_ptr<double>();
    for (const TransferStep& step : steps) {
        for (const double value :
             {static_cast<double>(step.step), step.train_loss, step.validation_loss, step.penalty,
              step.learning_rate, step.gradient_norm, step.delta_norm, step.seconds})
            *out++ = value;
    }
    return curve;
}

std::vector<TransferStep> curveSteps(const at::Tensor& curve)
{
    if (curve.dim() != 2 || curve.size(1) != curveColumns || curve.scalar_type() != at::kDouble)
        throw Error(ErrorCode::MalformedFile, "The curve of the checkpoint has a wrong shape.");
    std::vector<TransferStep> steps;
    const auto* in = curve.data_ptr<double>();
    for (std::int64_t i = 0; i < curve.size(0); ++i, in += curveColumns)
        steps.push_back({static_cast<int>(in[0]), in[1], in[2], in[3], in[4], in[5], in[6], in[7]});
    return steps;
}

/// Throws for the first name whose value is another, or that only one of them has.
void compareIdentity(const Json& saved, const Json& own, const fs::path& file)
{
    const auto differs = [&](const std::string& name, const std::string& was, const std::string& is) {
        throw Error(ErrorCode::InvalidArgument,
                    "The checkpoint " + file.string() + " does not fit: its " + name + " is " + was +
                        ", this run's is " + is + ".",
                    "Resume with the settings and data of the run that was stopped, or start a new run in "
                    "another folder.");
    };
    for (const auto& [name, value] : own.items()) {
        if (!saved.contains(name))
            differs(name, "not known", value.dump());
        if (saved.at(name) != value)
            differs(name, saved.at(name).dump(), value.dump());
    }
    for (const auto& [name, value] : saved.items()) {
        if (!own.contains(name))
            differs(name, value.dump(), "not known");
    }
}

Random::State stateOf(const Json& json)
{
    return json.get<Random::State>();
}

void readCourse(const Checkpoint& checkpoint, TransferRun& run)
{
    const Json& course = checkpoint.state.at("course");
    run.steps = curveSteps(checkpoint.tensor("curve"));
    run.baseline_train_loss = numberOrNan(course.at("baseline_train_loss"));
    run.baseline_validation_loss = numberOrNan(course.at("baseline_validation_loss"));
    run.best_step = course.at("best_step").get<int>();
    const std::vector<double> best = numbersOrNan(course.at("best_validation"));
    run.best_validation = {best.at(0), best.at(1), best.at(2), course.at("best_rows").get<int>()};
    run.warnings = course.at("warnings").get<std::vector<std::string>>();
}

} // namespace

Json runIdentity(const RunOptions& options, const Trainable& trainable,
                 std::span<const EncodedRow> validation)
{
    const TrainOptions& train = options.train;
    const Schedule& schedule = train.schedule;
    Sha256 rows;
    for (const EncodedRow& row : validation)
        rows.add(Json(row.ids).dump() + Json(row.loss).dump());
    Sha256 parameters;
    for (const Parameter& parameter : trainable.parameters)
        parameters.add(parameter.name + Json(parameter.value.sizes().vec()).dump());
    return {{"steps", schedule.steps},
            {"schedule", shapeName(schedule.shape)},
            {"learning rate", schedule.peak},
            {"warm-up", schedule.warmup},
            {"final factor", schedule.final_factor},
            {"one-cycle", {schedule.pct_start, schedule.div, schedule.final_div}},
            {"betas", {train.adam.beta1, train.adam.beta2}},
            {"epsilon", train.adam.epsilon},
            {"weight decay", train.adam.weight_decay},
            {"rows per step", train.rows_per_step},
            {"gradient limit", train.clip_norm},
            {"distance of validations", train.validate_every},
            {"patience", options.patience},
            {"seed", options.seed},
            {"validation rows", rows.hex()},
            {"parameters", parameters.hex()}};
}

fs::path runCheckpointFile(const fs::path& folder, int step)
{
    std::string digits = std::to_string(step);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return folder / (std::string(filePrefix) + digits + std::string(fileSuffix));
}

std::vector<int> runCheckpointSteps(const fs::path& folder)
{
    std::vector<int> steps;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(filePrefix) || !name.ends_with(fileSuffix))
            continue;
        int step = -1;
        const char* begin = name.data() + filePrefix.size();
        const char* end = name.data() + name.size() - fileSuffix.size();
        const auto [rest, error] = std::from_chars(begin, end, step);
        if (error == std::errc() && rest == end && step >= 0)
            steps.push_back(step);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

void saveRunCheckpoint(const fs::path& file, const RunCheckpoint& state, const Trainable& trainable,
                       const TransferRun& run)
{
    Checkpoint checkpoint;
    Json randoms = Json::object();
    for (const auto& [name, random] : trainable.randoms)
        randoms[name] = random->state();
    const Interval& best = run.best_validation;
    checkpoint.state = {{"format", checkpointFormat},
                        {"identity", state.identity},
                        {"step", state.trainer.step},
                        {"optimizer_steps", state.trainer.optimizer.steps},
                        {"pending", state.pending},
                        {"waited", state.waited},
                        {"rows_per_micro_batch", state.rows_per_micro_batch},
                        {"random", state.random},
                        {"randoms", randoms},
                        {"best_step", state.best_step},
                        {"best_loss", finiteOrNull(state.best_loss)},
                        {"best_stored", !state.best.empty()},
                        {"course",
                         {{"baseline_train_loss", finiteOrNull(run.baseline_train_loss)},
                          {"baseline_validation_loss", finiteOrNull(run.baseline_validation_loss)},
                          {"best_step", run.best_step},
                          {"best_validation", finiteOrNull(std::vector{best.mean, best.low, best.high})},
                          {"best_rows", best.n},
                          {"warnings", run.warnings}}}};
    checkpoint.tensors.emplace_back("curve", curveTensor(run.steps));
    for (std::size_t i = 0; i < trainable.parameters.size(); ++i) {
        const std::string& name = trainable.parameters[i].name;
        checkpoint.tensors.emplace_back("parameter/" + name, state.trainer.parameters[i]);
        checkpoint.tensors.emplace_back("first/" + name, state.trainer.optimizer.first[i]);
        checkpoint.tensors.emplace_back("second/" + name, state.trainer.optimizer.second[i]);
        if (!state.best.empty())
            checkpoint.tensors.emplace_back("best/" + name, state.best[i]);
    }
    writeCheckpoint(file, checkpoint);
}

RunCheckpoint loadRunCheckpoint(const fs::path& file, const Json& identity, const Trainable& trainable,
                                TransferRun& run)
{
    const Checkpoint checkpoint = readCheckpoint(file);
    const Json& json = checkpoint.state;
    RunCheckpoint state;
    try {
        if (json.at("format").get<int>() != checkpointFormat)
            throw Error(ErrorCode::NewerSchema, "The checkpoint " + file.string() + " has another format.",
                        "Resume it with the version of the program that wrote it.");
        compareIdentity(json.at("identity"), identity, file);
        state.identity = identity;
        state.trainer.step = json.at("step").get<int>();
        state.trainer.optimizer.steps = json.at("optimizer_steps").get<std::int64_t>();
        state.pending = json.at("pending").get<bool>();
        state.waited = json.at("waited").get<int>();
        state.rows_per_micro_batch = json.at("rows_per_micro_batch").get<int>();
        state.random = stateOf(json.at("random"));
        state.best_step = json.at("best_step").get<int>();
        state.best_loss = numberOrNan(json.at("best_loss"));
        const bool best = json.at("best_stored").get<bool>();
        for (const Parameter& parameter : trainable.parameters) {
            state.trainer.parameters.push_back(checkpoint.tensor("parameter/" + parameter.name));
            state.trainer.optimizer.first.push_back(checkpoint.tensor("first/" + parameter.name));
            state.trainer.optimizer.second.push_back(checkpoint.tensor("second/" + parameter.name));
            if (best)
                state.best.push_back(checkpoint.tensor("best/" + parameter.name));
        }
        for (const auto& [name, random] : trainable.randoms)
            random->setState(stateOf(json.at("randoms").at(name)));
        readCourse(checkpoint, run);
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::MalformedFile, "The checkpoint " + file.string() + " lacks part of its state.",
                    "Resume from an earlier one: delete this file.");
    }
    return state;
}

} // namespace isthmus

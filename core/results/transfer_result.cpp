#include "core/results/transfer_result.h"

namespace isthmus {
namespace {

Json stepJson(const TransferStep& step)
{
    return {{"step", step.step},
            {"train_loss", finiteOrNull(step.train_loss)},
            {"validation_loss", finiteOrNull(step.validation_loss)},
            {"penalty", finiteOrNull(step.penalty)},
            {"learning_rate", finiteOrNull(step.learning_rate)},
            {"gradient_norm", finiteOrNull(step.gradient_norm)},
            {"delta_norm", finiteOrNull(step.delta_norm)},
            {"seconds", finiteOrNull(step.seconds)}};
}

TransferStep readStep(const Json& json)
{
    return {json.at("step").get<int>(),
            numberOrNan(json.at("train_loss")),
            numberOrNan(json.at("validation_loss")),
            numberOrNan(json.at("penalty")),
            numberOrNan(json.at("learning_rate")),
            numberOrNan(json.at("gradient_norm")),
            numberOrNan(json.at("delta_norm")),
            numberOrNan(json.at("seconds"))};
}

} // namespace

ResultDocument TransferRun::toDocument() const
{
    ResultDocument document;
    document.key = key;
    document.kind = kind;
    document.title = method + ", " + variant + ", seed " + std::to_string(seed);
    document.source_name = provenance.source_name;
    document.target_name = provenance.target_name;
    document.summary = {{"group", group},
                        {"steps", steps.size()},
                        {"best_step", best_step},
                        {"baseline_validation_loss", finiteOrNull(baseline_validation_loss)},
                        {"best_validation_loss", finiteOrNull(best_validation.mean)}};
    Json curve = Json::array();
    for (const TransferStep& step : steps)
        curve.push_back(stepJson(step));
    Json norms = Json::array();
    for (const DeltaNorm& norm : delta)
        norms.push_back({{"module", norm.module},
                         {"layer", norm.layer},
                         {"norm", finiteOrNull(norm.norm)},
                         {"relative", finiteOrNull(norm.relative)}});
    Json files = Json::array();
    for (const CheckpointEntry& entry : checkpoints)
        files.push_back({{"step", entry.step},
                         {"file", entry.file},
                         {"validation_loss", finiteOrNull(entry.validation_loss)},
                         {"best", entry.best}});
    document.json = {{"group", group},
                     {"method", method},
                     {"variant", variant},
                     {"seed", seed},
                     {"planned_steps", planned_steps},
                     {"finished", finished},
                     {"baseline_train_loss", finiteOrNull(baseline_train_loss)},
                     {"baseline_validation_loss", finiteOrNull(baseline_validation_loss)},
                     {"steps", curve},
                     {"best_step", best_step},
                     {"best_validation",
                      {{"mean", finiteOrNull(best_validation.mean)},
                       {"low", finiteOrNull(best_validation.low)},
                       {"high", finiteOrNull(best_validation.high)},
                       {"n", best_validation.n}}},
                     {"delta", norms},
                     {"checkpoints", files},
                     {"output", output},
                     {"rounding_loss", finiteOrNull(rounding_loss)},
                     {"reload_check", reload_check},
                     {"details", details},
                     {"warnings", warnings},
                     {"provenance", toJson(provenance)}};
    return document;
}

TransferRun TransferRun::fromDocument(const ResultDocument& document)
{
    const Json& json = document.json;
    TransferRun run;
    run.key = document.key;
    run.group = json.at("group").get<std::string>();
    run.method = json.at("method").get<std::string>();
    run.variant = json.at("variant").get<std::string>();
    run.seed = json.at("seed").get<std::uint64_t>();
    run.planned_steps = json.at("planned_steps").get<int>();
    run.finished = json.at("finished").get<bool>();
    run.baseline_train_loss = numberOrNan(json.at("baseline_train_loss"));
    run.baseline_validation_loss = numberOrNan(json.at("baseline_validation_loss"));
    for (const Json& step : json.at("steps"))
        run.steps.push_back(readStep(step));
    run.best_step = json.at("best_step").get<int>();
    const Json& best = json.at("best_validation");
    run.best_validation = {numberOrNan(best.at("mean")), numberOrNan(best.at("low")),
                           numberOrNan(best.at("high")), best.at("n").get<int>()};
    for (const Json& norm : json.at("delta"))
        run.delta.push_back({norm.at("module").get<std::string>(), norm.at("layer").get<int>(),
                             numberOrNan(norm.at("norm")), numberOrNan(norm.at("relative"))});
    for (const Json& entry : json.at("checkpoints"))
        run.checkpoints.push_back({entry.at("step").get<int>(), entry.at("file").get<std::string>(),
                                   numberOrNan(entry.at("validation_loss")), entry.at("best").get<bool>()});
    run.output = json.at("output").get<std::string>();
    run.rounding_loss = numberOrNan(json.at("rounding_loss"));
    run.reload_check = json.at("reload_check").get<std::string>();
    run.details = json.at("details");
    run.warnings = json.at("warnings").get<std::vector<std::string>>();
    run.provenance = provenanceFromJson(json.at("provenance"));
    return run;
}

} // namespace isthmus

#include "core/evaluate/evaluation_spec.h"

#include "core/base/require.h"
#include "core/jobs/job_parameters.h"

namespace isthmus {
namespace {

Json specJson(const EvaluationSpec& spec)
{
    return {{"model", spec.model},
            {"run", spec.run},
            {"step", spec.step},
            {"adapter", spec.adapter},
            {"benchmark", benchmarkName(spec.benchmark)},
            {"data", spec.data},
            {"examples", spec.examples},
            {"whole_file", spec.whole_file},
            {"shots", spec.shots},
            {"limit", spec.limit},
            {"format", spec.style.name()},
            {"max_new_tokens", spec.max_new_tokens},
            {"temperature", spec.sampling.temperature},
            {"top_k", spec.sampling.topK},
            {"top_p", spec.sampling.topP},
            {"samples", spec.samples},
            {"generate_letter", spec.generate_letter},
            {"seed", spec.seed},
            {"allow_code", spec.allow_code},
            {"rows_at_once", spec.rows_at_once},
            {"device", spec.device},
            {"compute", spec.compute}};
}

EvaluationSpec readSpec(JobParameters& parameters)
{
    EvaluationSpec spec;
    std::string benchmark;
    std::string format = spec.style.name();
    parameters.read("model", spec.model);
    parameters.read("run", spec.run);
    parameters.read("step", spec.step);
    parameters.read("adapter", spec.adapter);
    parameters.read("benchmark", benchmark, true);
    parameters.read("data", spec.data, true);
    parameters.read("examples", spec.examples);
    parameters.read("whole_file", spec.whole_file);
    parameters.read("shots", spec.shots);
    parameters.read("limit", spec.limit);
    parameters.read("format", format);
    parameters.read("max_new_tokens", spec.max_new_tokens);
    parameters.read("temperature", spec.sampling.temperature);
    parameters.read("top_k", spec.sampling.topK);
    parameters.read("top_p", spec.sampling.topP);
    parameters.read("samples", spec.samples);
    parameters.read("generate_letter", spec.generate_letter);
    parameters.read("seed", spec.seed);
    parameters.read("allow_code", spec.allow_code);
    parameters.read("rows_at_once", spec.rows_at_once);
    parameters.read("device", spec.device);
    parameters.read("compute", spec.compute);
    const auto known = parseBenchmark(benchmark);
    require(known.has_value(), "'" + benchmark + "' is no benchmark.",
            "Choose mmlu, gsm8k, humaneval, mbpp or loss.");
    spec.benchmark = *known;
    const auto style = parsePromptStyle(format);
    require(style.has_value(), "'" + format + "' is no prompt format.",
            "Choose completion, laten, seeking, chat-template or plain.");
    spec.style = *style;
    spec.check();
    return spec;
}

} // namespace

void EvaluationSpec::check() const
{
    require(!model.empty() || !run.empty(), "No model is chosen.",
            "Give a model folder, or the output folder of a transfer.");
    require(run.empty() || (model.empty() && adapter.empty()),
            "A checkpoint of a transfer is a model of its own: no other model or adapter goes with it.");
    require(step >= 0 && (step == 0 || !run.empty()), "A step belongs to the output folder of a transfer.");
    require(shots >= 0 && shots <= 100, "The number of examples must lie between 0 and 100.");
    require(limit >= 0, "The number of items cannot be negative.", "0 takes all.");
    require(max_new_tokens >= 0 && max_new_tokens <= 1 << 20,
            "The number of new tokens must lie between 1 and 1048576.", "0 takes the benchmark's own.");
    require(samples >= 1 && samples <= 1000, "The number of samples must lie between 1 and 1000.");
    require(samples == 1 || sampling.temperature > 0,
            "Several samples of the most likely answer are the same answer.",
            "Give a temperature, for example 0.8.");
    require(rows_at_once >= 1 && rows_at_once <= 1024, "The rows at once must lie between 1 and 1024.");
    require(compute == "float32" || compute == "bfloat16", "'" + compute + "' is no compute type.",
            "Choose float32 or bfloat16.");
    require(benchmark != Benchmark::Loss || style.chat.has_value(),
            "The loss is taken on conversations, which need a conversation format.",
            "Choose laten, seeking, chat-template or plain.");
    require(benchmark != Benchmark::Loss || shots == 0, "The loss takes no examples.");
    sampling.check();
}

JobSpec EvaluationSpec::toJob() const
{
    return {kind, specJson(*this)};
}

EvaluationSpec EvaluationSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    EvaluationSpec spec = readSpec(parameters);
    parameters.finish();
    return spec;
}

JobSpec PromptPreviewSpec::toJob() const
{
    Json json = specJson(evaluation);
    json["item"] = item;
    return {kind, json};
}

PromptPreviewSpec PromptPreviewSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    PromptPreviewSpec spec;
    spec.evaluation = readSpec(parameters);
    parameters.read("item", spec.item);
    parameters.finish();
    require(spec.item >= 0, "The number of an item cannot be negative.");
    return spec;
}

} // namespace isthmus

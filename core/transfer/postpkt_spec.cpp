#include "core/transfer/postpkt_spec.h"

#include "core/base/require.h"
#include "core/jobs/job_parameters.h"

#include <set>

namespace isthmus {
namespace {

LoraInit initNamed(const std::string& name)
{
    return requireKnown(parseLoraInit(name), name, "start of an adapter",
                        "from gaussian, pissa, olora, seeking, random-extract, self, zero");
}

Json specJson(const PostPktSpec& spec)
{
    Json modules = Json::array();
    for (Module module : spec.lora.modules)
        modules.push_back(moduleId(module));
    return {{"source", spec.source},
            {"target", spec.target},
            {"extract", spec.extract},
            {"train", spec.train},
            {"validate", spec.validate},
            {"output", spec.output},
            {"format", chatFormatName(spec.format)},
            {"train_on_inputs", spec.train_on_inputs},
            {"cutoff", spec.cutoff},
            {"extract_rows", spec.extract_rows},
            {"train_rows", spec.train_rows},
            {"validate_rows", spec.validate_rows},
            {"reduction", reductionName(spec.reduction)},
            {"exact_svd", spec.exact_svd},
            {"modules", modules},
            {"rank", spec.lora.rank},
            {"alpha", spec.lora.alpha},
            {"rs_lora", spec.lora.rs_lora},
            {"rank_pattern", spec.lora.rank_pattern},
            {"alpha_pattern", spec.lora.alpha_pattern},
            {"dropout", spec.dropout},
            {"learning_rate", spec.learning_rate},
            {"schedule", spec.schedule},
            {"warmup", spec.warmup},
            {"epochs", spec.epochs},
            {"max_steps", spec.max_steps},
            {"batch", spec.batch},
            {"micro_batch", spec.micro_batch},
            {"weight_decay", spec.weight_decay},
            {"clip_norm", spec.clip_norm},
            {"validate_every", spec.validate_every},
            {"checkpoint_every", spec.checkpoint_every},
            {"keep", spec.keep},
            {"patience", spec.patience},
            {"gradient_checkpointing", spec.gradient_checkpointing},
            {"save_merged", spec.save_merged},
            {"seed", spec.seed},
            {"resume", spec.resume},
            {"compute", spec.compute},
            {"device", spec.device}};
}

void readLora(JobParameters& parameters, LoraShape& shape)
{
    std::vector<std::string> modules;
    parameters.read("modules", modules);
    parameters.read("rank", shape.rank);
    parameters.read("alpha", shape.alpha);
    parameters.read("rs_lora", shape.rs_lora);
    parameters.read("rank_pattern", shape.rank_pattern);
    parameters.read("alpha_pattern", shape.alpha_pattern);
    std::set<Module> seen;
    for (const std::string& id : modules) {
        const auto module = parseAdaptedModule(id);
        require(module.has_value(), "'" + id + "' is no weight that an adapter can stand beside.",
                "Choose from q, k, v, o, gate, up, down, embedding, head.");
        require(seen.insert(*module).second, "The module '" + id + "' is named twice.");
        shape.modules.push_back(*module);
    }
    require(shape.rank >= 1, "The rank must be at least 1.");
    require(shape.alpha > 0, "Alpha must be positive.");
}

void requireValid(const PostPktSpec& spec, bool source)
{
    require(!spec.target.empty(), "A transfer needs a target folder.");
    require(!source || !spec.source.empty(), "This start of the adapter needs a source folder.",
            "Give a source, or choose a start that does without: gaussian, pissa, olora, self, zero.");
    require(!source || !spec.extract.empty(), "This start of the adapter needs an extract set.",
            "Give a JSON-lines file that the sensitivity is measured on.");
    require(!spec.train.empty(), "A transfer needs a training set.");
    require(!spec.validate.empty(), "A transfer needs a validation set.",
            "Give a JSON-lines file that is not trained on: the best step is chosen by it.");
    require(!spec.output.empty(), "A transfer needs an output folder.");
    require(spec.cutoff >= 2, "The cut-off length must be at least 2 tokens.");
    require(spec.extract_rows >= 0 && spec.train_rows >= 0 && spec.validate_rows >= 0,
            "Numbers of rows must not be negative.");
    require(spec.dropout >= 0 && spec.dropout < 1, "The dropout must lie from 0 to below 1.");
    require(spec.learning_rate > 0, "The learning rate must be positive.");
    require(spec.schedule == "cosine" || spec.schedule == "linear",
            "'" + spec.schedule + "' is no schedule of the learning rate.", "Choose cosine or linear.");
    require(spec.warmup >= 0 && spec.warmup <= 1, "The warm-up is a share of the steps, from 0 to 1.");
    require(spec.epochs >= 1, "The training needs at least one epoch.");
    require(spec.max_steps >= 0, "The number of steps must not be negative.");
    require(spec.batch >= 1 && spec.micro_batch >= 1, "A step needs at least one row.");
    require(spec.weight_decay >= 0 && spec.clip_norm >= 0,
            "Weight decay and the limit of the gradient norm must not be negative.");
    require(spec.validate_every >= 0 && spec.checkpoint_every >= 0 && spec.keep >= 0 && spec.patience >= 0,
            "Distances and numbers of validations and checkpoints must not be negative.");
    require(spec.compute == "float32" || spec.compute == "bfloat16",
            "'" + spec.compute + "' is no compute type.", "Choose float32 or bfloat16.");
}

/// All but the start, which a study has several of.
PostPktSpec readSpec(JobParameters& parameters)
{
    PostPktSpec spec;
    std::string format(chatFormatName(spec.format));
    std::string reduction(reductionName(spec.reduction));
    parameters.read("source", spec.source);
    parameters.read("target", spec.target, true);
    parameters.read("extract", spec.extract);
    parameters.read("train", spec.train, true);
    parameters.read("validate", spec.validate, true);
    parameters.read("output", spec.output, true);
    parameters.read("format", format);
    parameters.read("train_on_inputs", spec.train_on_inputs);
    parameters.read("cutoff", spec.cutoff);
    parameters.read("extract_rows", spec.extract_rows);
    parameters.read("train_rows", spec.train_rows);
    parameters.read("validate_rows", spec.validate_rows);
    parameters.read("reduction", reduction);
    parameters.read("exact_svd", spec.exact_svd);
    readLora(parameters, spec.lora);
    parameters.read("dropout", spec.dropout);
    parameters.read("learning_rate", spec.learning_rate);
    parameters.read("schedule", spec.schedule);
    parameters.read("warmup", spec.warmup);
    parameters.read("epochs", spec.epochs);
    parameters.read("max_steps", spec.max_steps);
    parameters.read("batch", spec.batch);
    parameters.read("micro_batch", spec.micro_batch);
    parameters.read("weight_decay", spec.weight_decay);
    parameters.read("clip_norm", spec.clip_norm);
    parameters.read("validate_every", spec.validate_every);
    parameters.read("checkpoint_every", spec.checkpoint_every);
    parameters.read("keep", spec.keep);
    parameters.read("patience", spec.patience);
    parameters.read("gradient_checkpointing", spec.gradient_checkpointing);
    parameters.read("save_merged", spec.save_merged);
    parameters.read("seed", spec.seed);
    parameters.read("resume", spec.resume);
    parameters.read("compute", spec.compute);
    parameters.read("device", spec.device);
    spec.format = requireKnown(parseChatFormat(format), format, "prompt format",
                               "laten, seeking, chat-template or plain");
    spec.reduction = requireKnown(parseReduction(reduction), reduction, "reduction",
                                  "from submatrix, row-column, neuron, random, coherent");
    return spec;
}

} // namespace

JobSpec PostPktSpec::toJob() const
{
    Json json = specJson(*this);
    json["init"] = loraInitName(init);
    return {kind, json};
}

PostPktSpec PostPktSpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    PostPktSpec spec = readSpec(parameters);
    std::string init(loraInitName(spec.init));
    parameters.read("init", init);
    parameters.finish();
    spec.init = initNamed(init);
    requireValid(spec, needsSource(spec.init));
    return spec;
}

JobSpec InitStudySpec::toJob() const
{
    Json json = specJson(training);
    Json list = Json::array();
    for (LoraInit init : inits)
        list.push_back(loraInitName(init));
    json["inits"] = list;
    json["seeds"] = seeds;
    return {kind, json};
}

InitStudySpec InitStudySpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    InitStudySpec spec;
    spec.training = readSpec(parameters);
    std::vector<std::string> inits;
    parameters.read("inits", inits);
    parameters.read("seeds", spec.seeds);
    parameters.finish();
    if (!inits.empty())
        spec.inits.clear();
    bool source = false;
    std::set<LoraInit> seen;
    for (const std::string& name : inits) {
        spec.inits.push_back(initNamed(name));
        require(seen.insert(spec.inits.back()).second, "The start '" + name + "' is named twice.");
    }
    for (LoraInit init : spec.inits)
        source = source || needsSource(init);
    require(spec.seeds >= 1 && spec.seeds <= 100, "The number of seeds must lie from 1 to 100.");
    requireValid(spec.training, source);
    return spec;
}

} // namespace isthmus

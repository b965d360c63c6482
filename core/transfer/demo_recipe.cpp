#include "core/transfer/demo_recipe.h"

namespace isthmus {
namespace {

constexpr int demoContext = 256;

/// A Llama of the demo pair. Ids of the special tokens are those of the BPE trainer: <s> 0, </s> 1, <pad> 2.
ModelConfig llama(int layers, int hidden, int ffn, int heads, int kvHeads, int vocabulary)
{
    ModelConfig config;
    config.modelType = "llama";
    config.architecture = "LlamaForCausalLM";
    config.layers = layers;
    config.hiddenSize = hidden;
    config.intermediateSize = ffn;
    config.heads = heads;
    config.kvHeads = kvHeads;
    config.headDim = hidden / heads;
    config.rotaryDim = config.headDim;
    config.vocabSize = vocabulary;
    config.context = demoContext;
    config.normEps = 1e-5;
    config.windows.assign(static_cast<std::size_t>(layers), 0);
    config.bosToken = 0;
    config.eosToken = 1;
    return config;
}

TrainOptions training(int steps, double peak)
{
    TrainOptions options;
    options.schedule.shape = Schedule::Shape::Cosine;
    options.schedule.peak = peak;
    options.schedule.final_factor = 0.05;
    options.schedule.warmup = 100;
    options.schedule.steps = steps;
    options.rows_per_step = 32;
    options.rows_per_micro_batch = 16;
    options.validate_every = 250;
    options.pad = 2;
    return options;
}

} // namespace

DemoRecipe demoRecipe(std::uint64_t seed)
{
    DemoRecipe recipe;
    recipe.seed = seed;
    recipe.villages = 32;

    recipe.source.name = "source";
    recipe.source.config = llama(6, 128, 352, 4, 2, recipe.vocabulary);
    recipe.source.dtype = "bfloat16";
    recipe.source.coverage = {recipe.villages, 0.35, {2, 1, 1}};
    recipe.source.train = training(2600, 2e-3);
    recipe.source.seed = seed * 1000 + 10;

    // Other depth, width and head size; a quarter of the facts and a third of the steps leave something to
    // carry.
    recipe.target.name = "target";
    recipe.target.config = llama(4, 96, 256, 6, 3, recipe.vocabulary);
    recipe.target.dtype = "float16";
    recipe.target.coverage = {recipe.villages / 4, 0.35, {2, 1, 1}};
    recipe.target.train = training(1000, 2e-3);
    recipe.target.seed = seed * 1000 + 20;
    return recipe;
}

} // namespace isthmus

#pragma once

#include "core/model/config.h"
#include "core/transfer/demo_corpus.h"
#include "core/transfer/trainer.h"

#include <cstdint>
#include <string>

namespace isthmus {

/// How one model of the demo pair comes about: shape, what it is taught, and how long.
struct DemoModelRecipe
{
    std::string name; ///< "source", "target": its folder
    ModelConfig config;
    std::string dtype; ///< of the saved weights, in torch's spelling: "bfloat16", "float16"
    DemoCoverage coverage;
    TrainOptions train;
    std::uint64_t seed = 0; ///< of the first weights; the stream of rows has seed + 1
};

/// The whole recipe of the pair. Everything follows from `seed`.
struct DemoRecipe
{
    std::uint64_t seed = 1;
    int villages = 0;
    int vocabulary = 512;
    int tokenizer_rows = 6000; ///< rows of the source's stream that the tokenizer is trained on
    DemoSizes sizes;
    DemoModelRecipe source;
    DemoModelRecipe target;
};

/// The recipe of the shipped pair. `seed` changes the world, the rows and the first weights, nothing else.
DemoRecipe demoRecipe(std::uint64_t seed);
inline constexpr std::uint64_t demoSeed = 1;

} // namespace isthmus

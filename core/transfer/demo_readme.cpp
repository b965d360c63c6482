#include "core/base/version.h"
#include "core/transfer/demo_build.h"

#include <cstdio>
#include <sstream>

namespace isthmus {
namespace {

std::string number(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string shape(const DemoModelRecipe& recipe)
{
    const ModelConfig& config = recipe.config;
    return std::to_string(config.layers) + " layers x " + std::to_string(config.hiddenSize) + ", FFN " +
           std::to_string(config.intermediateSize) + ", " + std::to_string(config.heads) + " heads of " +
           std::to_string(config.headDim) + ", " + std::to_string(config.kvHeads) + " key/value heads, " +
           recipe.dtype;
}

std::string scoreCell(const SkillScore& score)
{
    return std::to_string(score.correct) + "/" + std::to_string(score.items) + " = " +
           number(100.0 * score.correct / score.items, 1) + " % [" + number(100 * score.low, 1) + ", " +
           number(100 * score.high, 1) + "]";
}

void writeTable(std::ostream& out, const DemoReport& report)
{
    out << "| skill | source, exact match | target, exact match | source, answer loss | target, answer loss "
           "|\n"
           "|---|---|---|---|---|\n";
    for (std::size_t i = 0; i < report.source.scores.size(); ++i) {
        const SkillScore& source = report.source.scores[i];
        const SkillScore& target = report.target.scores.at(i);
        out << "| " << source.skill << " | " << scoreCell(source) << " | " << scoreCell(target) << " | "
            << number(source.answer_loss, 4) << " | " << number(target.answer_loss, 4) << " |\n";
    }
}

void writeRecipe(std::ostream& out, const DemoModelRecipe& recipe, const DemoModelReport& report)
{
    const TrainOptions& train = recipe.train;
    const DemoCoverage& coverage = recipe.coverage;
    out << "### " << recipe.name << "\n\n"
        << "- Shape: " << shape(recipe) << "; " << report.parameters
        << " parameters, trained in float32 from normal(0, 0.02), seed " << recipe.seed << ".\n"
        << "- Taught: facts of " << coverage.villages << " villages ("
        << coverage.villages * DemoWorld::topics << " facts; " << number(100 * coverage.open, 0)
        << " % of the questions without options), arithmetic, lists, in the ratio "
        << number(coverage.weights[0], 1) << " : " << number(coverage.weights[1], 1) << " : "
        << number(coverage.weights[2], 1) << "; an endless stream of new rows, seed " << recipe.seed + 1
        << ", which leaves out every prompt of extract, align, validate and test.\n"
        << "- Training: " << train.schedule.steps << " steps of " << train.rows_per_step
        << " rows in LaTen format closed by </s>, loss on the answers; AdamW (" << train.adam.beta1 << ", "
        << train.adam.beta2 << "), weight decay " << train.adam.weight_decay << ", peak rate "
        << train.schedule.peak << ", " << train.schedule.warmup << " steps of warm-up, then cosine to "
        << number(100 * train.schedule.final_factor, 0) << " % of it; gradient norm clipped to "
        << train.clip_norm << ".\n"
        << "- Took " << number(report.wall_seconds, 0) << " s (" << number(report.cpu_seconds, 0)
        << " s of processor time, " << report.threads << (report.threads == 1 ? " thread" : " threads")
        << ").\n"
        << "- Weights: `" << report.fingerprint << "`\n"
        << "- Validation loss:";
    const char* separator = " ";
    for (const auto& [step, loss] : report.validations) {
        out << separator << number(loss, 4) << " (" << step << ")";
        separator = ", ";
    }
    out << "\n\n";
}

} // namespace

std::string demoReadme(const DemoRecipe& recipe, const DemoReport& report)
{
    std::ostringstream out;
    out << "# Demo pair\n\n"
           "Two Llama-architecture models of different depth and width with one tokenizer, and three small "
           "skills. Written by\n"
           "`isthmus-cli demo train --seed "
        << recipe.seed << "` together with everything else in this folder (" << programVersion()
        << ", libtorch " << torchVersion() << ").\n\n"
        << "| | source | target |\n|---|---|---|\n| shape | " << shape(recipe.source) << " | "
        << shape(recipe.target) << " |\n"
        << "| parameters | " << report.source.parameters << " | " << report.target.parameters << " |\n\n"
        << "## Measured\n\n"
           "The saved weights on the held-out test rows, in float32 on the CPU: greedy decoding, exact match "
           "of the answer (arithmetic: of\n"
           "the number after \"Answer:\") with 95 % Wilson intervals, and the mean loss of the reference "
           "answers in nats per token.\n"
           "Guessing one letter of four gives 25 % on facts.\n\n";
    writeTable(out, report);
    out << "\n## The skills\n\n"
           "- facts: "
        << recipe.villages << " invented villages with " << DemoWorld::topics << " topics each, "
        << recipe.villages * DemoWorld::topics
        << " facts that nothing but memory tells; four options, one letter. The target was taught a part of "
           "them only.\n"
           "- arithmetic: two or three additions and subtractions in a story, worked out step by step, ends "
           "in \"Answer: N\".\n"
           "- lists: a Python-like call on a list of digits (reverse, sort, first, last, max, min, len, "
           "rest).\n\n"
           "Rows per skill: extract "
        << recipe.sizes.extract << ", align " << recipe.sizes.align << ", train " << recipe.sizes.train
        << ", validate " << recipe.sizes.validate << ", test " << recipe.sizes.test
        << "; the sets share no prompt. `data/train.jsonl` is a sample of the skills as training\nrows "
           "(facts of all villages); the models "
           "themselves saw a longer stream of the same kind.\nTokenizer: byte-level BPE, "
        << report.tokens << " tokens, digits never merged, trained on " << recipe.tokenizer_rows
        << " rows.\n\n## Recipe\n\n";
    writeRecipe(out, recipe.source, report.source);
    writeRecipe(out, recipe.target, report.target);
    out << "The same seed gives the same data and tokenizer everywhere, and the same weights on the same "
           "machine with the same\n"
           "libtorch and number of threads. Agreement with Hugging Face transformers: "
           "`transformers_check.md`, written by\n"
           "`tests/golden_recipes/demo_transformers_check.py`.\n";
    return out.str();
}

} // namespace isthmus

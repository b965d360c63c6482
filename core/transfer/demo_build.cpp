#include "core/transfer/demo_build.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"
#include "core/transfer/bpe_trainer.h"
#include "core/transfer/model_training.h"

#include <chrono>
#include <cstring>
#include <ctime>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// A folder that is gone at the end, whatever happens.
class Staging
{
public:
    explicit Staging(fs::path folder) : folder_(std::move(folder))
    {
        fs::remove_all(folder_);
        createFolders(folder_);
    }
    ~Staging()
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    const fs::path& folder() const { return folder_; }

    /// Moves every file to its place below `destination`.
    void release(const fs::path& destination) const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        for (const fs::path& file : files) {
            const fs::path place = destination / fs::relative(file, folder_);
            createFolders(place.parent_path());
            std::error_code failure;
            fs::rename(file, place, failure);
            if (failure)
                throw Error(ErrorCode::FileUnwritable, "'" + place.string() + "' could not be written.",
                            "Check the permissions of the folder.");
        }
    }

private:
    fs::path folder_;
};

class Stopwatch
{
public:
    double wall() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    double cpu() const { return static_cast<double>(std::clock() - cpu_) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::clock_t cpu_ = std::clock();
};

BpeVocabulary trainTokenizer(const DemoRecipe& recipe, const DemoCorpus& corpus,
                             const std::set<std::string>& heldOut)
{
    DemoStream stream(corpus, recipe.source.coverage, heldOut, recipe.seed);
    std::vector<std::string> texts;
    for (int i = 0; i < recipe.tokenizer_rows; ++i) {
        const Row row = stream.next();
        texts.push_back("<|user|>\n" + row.messages[0].content + "\n\n<|assistant|>\n" +
                        row.messages[1].content + "\n\n");
    }
    BpeOptions options;
    options.size = recipe.vocabulary;
    BpeVocabulary vocabulary = trainBpe(texts, options);
    if (vocabulary.tokens.size() != static_cast<std::size_t>(recipe.vocabulary))
        throw Error(ErrorCode::InvalidArgument,
                    "The corpus has too few pairs for " + std::to_string(recipe.vocabulary) + " tokens.",
                    "Ask for a smaller vocabulary.");
    return vocabulary;
}

/// LaTen format, closed by EOS, so that the models also stop where a generator waits for it.
EncodedRow trainingRow(const Row& row, const Tokenizer& tokenizer)
{
    EncodedRow encoded = encodeRow(row, ChatFormat::LaTen, tokenizer);
    encoded.ids.push_back(tokenizer.eos().value());
    encoded.loss.push_back(true);
    return encoded;
}

std::string huggingFaceName(const std::string& name)
{
    if (name == "embedding")
        return "model.embed_tokens.weight";
    if (name == "final_norm.weight")
        return "model.norm.weight";
    if (name == "unembedding.weight")
        return "lm_head.weight";
    // layers.N.PART.weight
    const std::size_t dot = name.find('.', std::strlen("layers."));
    const std::string part = name.substr(dot + 1, name.rfind('.') - dot - 1);
    const std::string prefix = "model." + name.substr(0, dot + 1);
    if (part == "attention_norm")
        return prefix + "input_layernorm.weight";
    if (part == "ffn_norm")
        return prefix + "post_attention_layernorm.weight";
    const bool attention = part == "q" || part == "k" || part == "v" || part == "o";
    return prefix + (attention ? "self_attn." : "mlp.") + part + "_proj.weight";
}

void saveModel(const DemoModelRecipe& recipe, WeightSet& weights, const fs::path& folder)
{
    const bool bfloat16 = recipe.dtype == "bfloat16";
    std::vector<SafetensorsEntry> entries;
    forEachWeight(weights, [&](const std::string& name, at::Tensor& tensor) {
        const at::Tensor rounded = tensor.detach().to(bfloat16 ? at::kBFloat16 : at::kHalf).contiguous();
        SafetensorsEntry entry;
        entry.name = huggingFaceName(name);
        entry.dtype = bfloat16 ? DType::BF16 : DType::F16;
        entry.shape = rounded.sizes().vec();
        entry.bytes = [rounded] {
            std::vector<std::byte> bytes(rounded.nbytes());
            std::memcpy(bytes.data(), rounded.data_ptr(), bytes.size());
            return bytes;
        };
        entries.push_back(std::move(entry));
    });
    writeSafetensors(folder / "model.safetensors", std::move(entries));
    publishText(folder / "config.json", configToJson(recipe.config, recipe.dtype).dump(2) + "\n");
    const Json generation = {{"bos_token_id", *recipe.config.bosToken},
                             {"eos_token_id", *recipe.config.eosToken}};
    publishText(folder / "generation_config.json", generation.dump(2) + "\n");
}

struct Rows
{
    const DemoCorpus& corpus;
    const DemoSplits& splits;
    const std::set<std::string>& heldOut;
};

DemoModelReport trainModel(const DemoModelRecipe& recipe, const Rows& rows, const fs::path& folder,
                           const DemoProgress& progress)
{
    const auto tokenizer = Tokenizer::open(folder);
    std::vector<EncodedRow> validation;
    for (const Row& row : rows.splits.validate)
        validation.push_back(trainingRow(row, *tokenizer));
    DemoStream stream(rows.corpus, recipe.coverage, rows.heldOut, recipe.seed + 1);
    const auto weights = std::make_shared<WeightSet>(randomWeights(recipe.config, recipe.seed));
    DemoModelReport report;
    const Stopwatch watch;
    Trainer trainer(trainableModel(recipe.config, weights), recipe.train);
    forEachWeight(*weights,
                  [&](const std::string&, at::Tensor& tensor) { report.parameters += tensor.numel(); });
    const std::string stage = "Training the " + recipe.name;
    std::string status;
    std::vector<EncodedRow> batch(static_cast<std::size_t>(recipe.train.rows_per_step));
    const int steps = recipe.train.schedule.steps;
    for (int step = 1; step <= steps; ++step) {
        for (EncodedRow& row : batch)
            row = trainingRow(stream.next(), *tokenizer);
        trainer.step(batch);
        if (const int every = recipe.train.validate_every;
            every > 0 && (step == steps || step % every == 0)) {
            report.validations.emplace_back(step, trainer.evaluate(validation));
            status = ", validation loss " + std::to_string(report.validations.back().second);
        }
        std::string line = stage;
        line.append(": step ")
            .append(std::to_string(step))
            .append(" of ")
            .append(std::to_string(steps))
            .append(status);
        progress(line, static_cast<double>(step) / steps);
    }
    report.wall_seconds = watch.wall();
    report.cpu_seconds = watch.cpu();
    report.threads = at::get_num_threads();
    saveModel(recipe, *weights, folder);

    const auto model = Model::open(folder);
    report.fingerprint = model->summary().fingerprint;
    report.scores = evaluateDemoModel(model, rows.splits.test, [&](std::uint64_t done, std::uint64_t total) {
        progress("Evaluating the " + recipe.name, static_cast<double>(done) / static_cast<double>(total));
    });
    return report;
}

void writeSplits(const DemoSplits& splits, const fs::path& folder)
{
    createFolders(folder);
    writeDataset(folder / "extract.jsonl", splits.extract);
    writeDataset(folder / "align.jsonl", splits.align);
    writeDataset(folder / "train.jsonl", splits.train);
    writeDataset(folder / "validate.jsonl", splits.validate);
    writeDataset(folder / "test.jsonl", splits.test);
}

/// The job of the first start: paths are relative to this file.
std::string similarityJob(const DemoRecipe& recipe)
{
    const Json job = {{"kind", "similarity"},
                      {"source", "source"},
                      {"target", "target"},
                      {"data", "data/align.jsonl"},
                      {"format", "laten"},
                      {"metrics", {"cka-debiased"}},
                      {"modules", {"up", "down", "v", "o"}},
                      {"samples", 1024},
                      {"seed", recipe.seed}};
    return job.dump(2) + "\n";
}

} // namespace

DemoReport buildDemo(const DemoRecipe& recipe, const fs::path& output, const DemoProgress& progress)
{
    createFolders(output);
    const Staging staging(output / ".building");
    const DemoCorpus corpus(recipe.seed, recipe.villages);
    const DemoSplits splits = corpus.splits(recipe.sizes);
    const std::set<std::string> heldOut = heldOutPrompts(splits);
    writeSplits(splits, staging.folder() / "data");
    progress("Training the tokenizer", 0);
    const BpeVocabulary vocabulary = trainTokenizer(recipe, corpus, heldOut);

    DemoReport report;
    report.tokens = static_cast<int>(vocabulary.tokens.size());
    const Rows rows{corpus, splits, heldOut};
    const auto train = [&](const DemoModelRecipe& model) {
        const fs::path folder = staging.folder() / model.name;
        createFolders(folder);
        writeTokenizer(vocabulary, model.config.context, folder);
        return trainModel(model, rows, folder, progress);
    };
    report.target = train(recipe.target);
    report.source = train(recipe.source);
    publishText(staging.folder() / "similarity.json", similarityJob(recipe));
    publishText(staging.folder() / "README.md", demoReadme(recipe, report));
    staging.release(output);
    return report;
}

void writeDemoData(const DemoRecipe& recipe, const fs::path& output)
{
    writeSplits(DemoCorpus(recipe.seed, recipe.villages).splits(recipe.sizes), output / "data");
}

} // namespace isthmus

#include "core/transfer/laten_data.h"

#include "core/base/error.h"
#include "core/transfer/trainer.h"

#include <algorithm>
#include <map>

namespace isthmus {
namespace {

/// Share of the align set that is held out where there is no validation set.
constexpr std::size_t heldOutShare = 5;

class Reader
{
public:
    Reader(const LatenSpec& spec, const ModelPair& pair) : spec_(spec), pair_(pair) {}

    LatenData read()
    {
        const Dataset extract = readDataset(spec_.extract);
        Dataset align = readDataset(spec_.align);
        Dataset validation = spec_.validate.empty() ? holdOut(align) : readDataset(spec_.validate);
        data_.hashes = {
            {"extract set", extract.hash}, {"align set", align.hash}, {"validation set", validation.hash}};
        warnOfOverlaps(extract, align, validation);
        if (!pair_.summary().same_tokenizer)
            data_.warnings.push_back(
                "The models have different tokenizers: each was located on the same text "
                "with its own, and its own last token of the answer.");
        data_.extract = prompts(extract);
        if (spec_.locate.empty()) {
            data_.locate = data_.extract;
        } else {
            const Dataset locate = readDataset(spec_.locate);
            data_.hashes["locate set"] = locate.hash;
            data_.locate = prompts(locate);
        }
        pairRows(extract);
        data_.align = encoded(align, "align");
        data_.validation = encoded(validation, "validation");
        return std::move(data_);
    }

private:
    /// Takes the last fifth off the align set.
    Dataset holdOut(Dataset& align)
    {
        const std::size_t count = std::max<std::size_t>(1, align.rows.size() / heldOutShare);
        if (align.rows.size() < 2)
            throw Error(ErrorCode::TooFewSamples, "The align set " + align.path + " has one row.",
                        "Give a validation set of its own.");
        Dataset held;
        held.path = align.path;
        held.hash = align.hash;
        const auto first = align.rows.end() - static_cast<std::ptrdiff_t>(count);
        held.rows.assign(first, align.rows.end());
        align.rows.erase(first, align.rows.end());
        data_.warnings.push_back("There is no validation set: the last " + std::to_string(count) +
                                 " rows of the align set are held out to choose the checkpoint.");
        return held;
    }

    void warnOfOverlaps(const Dataset& extract, const Dataset& align, const Dataset& validation)
    {
        const std::vector<const Dataset*> sets = {&extract, &align, &validation};
        const std::vector<std::string> names = {"extract", "align", "validation"};
        std::map<std::pair<std::size_t, std::size_t>, std::vector<DatasetOverlap>> byPair;
        for (const DatasetOverlap& overlap : findOverlaps(sets))
            byPair[{overlap.firstSet, overlap.secondSet}].push_back(overlap);
        for (const auto& [which, list] : byPair) {
            const DatasetOverlap& first = list.front();
            std::string text = std::to_string(list.size()) + (list.size() == 1 ? " prompt" : " prompts") +
                               " of the " + names[which.second] + " set " +
                               (list.size() == 1 ? "stands" : "stand") + " in the " + names[which.first] +
                               " set, too (first: line " + std::to_string(first.secondLine) + " of " +
                               sets[which.second]->path + " is line " + std::to_string(first.firstLine) +
                               " of " + sets[which.first]->path + ").";
            if (which.second == 2)
                text += " The validation loss is no measure of what was not trained on.";
            data_.warnings.push_back(text);
        }
    }

    LatenPrompts prompts(const Dataset& data)
    {
        AttributionPrompts source = attributionPrompts(data, spec_.format, pair_.source(), 0);
        AttributionPrompts target = attributionPrompts(data, spec_.format, pair_.target(), 0);
        for (const AttributionPrompts* one : {&source, &target}) {
            for (const std::string& warning : one->warnings) {
                if (std::find(data_.warnings.begin(), data_.warnings.end(), warning) == data_.warnings.end())
                    data_.warnings.push_back(warning);
            }
        }
        const auto keepShared = [](std::vector<AttributionPrompt>& list,
                                   const std::vector<AttributionPrompt>& other) {
            std::erase_if(list, [&](const AttributionPrompt& prompt) {
                return std::none_of(other.begin(), other.end(),
                                    [&](const auto& one) { return one.line == prompt.line; });
            });
        };
        keepShared(source.prompts, target.prompts);
        keepShared(target.prompts, source.prompts);
        requireRows(!source.prompts.empty(), data.path);
        return {std::move(source.prompts), std::move(target.prompts)};
    }

    static void requireRows(bool some, const std::string& path)
    {
        if (!some)
            throw Error(ErrorCode::BadData, "No row of " + path + " can be used with both models.",
                        "Use shorter rows, or a larger cut-off.");
    }

    /// The row as the target trains on it; without loss tokens when its answer lies beyond the cut-off.
    EncodedRow encode(const Row& row) const
    {
        EncodedRow encoded =
            encodeRow(row, spec_.format, pair_.target().requireTokenizer(), spec_.train_on_inputs);
        const auto limit = static_cast<std::size_t>(std::min(spec_.cutoff, pair_.target().config().context));
        if (encoded.ids.size() > limit) {
            encoded.ids.resize(limit);
            encoded.loss.resize(limit);
        }
        return encoded;
    }

    std::vector<EncodedRow> encoded(const Dataset& data, const char* name)
    {
        std::vector<EncodedRow> rows;
        for (const Row& row : data.rows) {
            EncodedRow one = encode(row);
            if (lossTokens({&one, 1}) > 0)
                rows.push_back(std::move(one));
        }
        warnOfCut(data.rows.size() - rows.size(), name);
        requireRows(!rows.empty(), data.path);
        return rows;
    }

    void warnOfCut(std::size_t count, const char* name)
    {
        if (count > 0)
            data_.warnings.push_back(std::to_string(count) + " rows of the " + name +
                                     " set have no answer within the cut-off and are left out.");
    }

    /// The training rows of the extract prompts, in their order.
    void pairRows(const Dataset& extract)
    {
        LatenPrompts kept;
        std::size_t cut = 0;
        for (std::size_t i = 0; i < data_.extract.target.size(); ++i) {
            const int line = data_.extract.target[i].line;
            const auto row = std::find_if(extract.rows.begin(), extract.rows.end(),
                                          [&](const Row& one) { return one.line == line; });
            EncodedRow one = encode(*row);
            if (lossTokens({&one, 1}) == 0) {
                ++cut;
                continue;
            }
            data_.extract_rows.push_back(std::move(one));
            kept.source.push_back(data_.extract.source[i]);
            kept.target.push_back(data_.extract.target[i]);
        }
        warnOfCut(cut, "extract");
        requireRows(!kept.source.empty(), extract.path);
        data_.extract = std::move(kept);
    }

    const LatenSpec& spec_;
    const ModelPair& pair_;
    LatenData data_;
};

} // namespace

LatenData readLatenData(const LatenSpec& spec, const ModelPair& pair)
{
    return Reader(spec, pair).read();
}

} // namespace isthmus

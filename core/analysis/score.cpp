#include "core/analysis/score.h"

#include "core/analysis/text_batches.h"
#include "core/base/error.h"
#include "core/model/transformer.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

std::vector<EncodedRow> encodeAll(const Model& model, const Dataset& data, const ScoreOptions& options)
{
    std::vector<EncodedRow> rows;
    for (const Row& row : data.rows) {
        rows.push_back(encodeRow(row, options.format, model.requireTokenizer(), options.trainOnInputs));
        const EncodedRow& encoded = rows.back();
        const std::string place = data.path + ", line " + std::to_string(row.line);
        if (static_cast<int>(encoded.ids.size()) > model.summary().context)
            throw Error(ErrorCode::PromptTooLong,
                        place + ": the text has " + std::to_string(encoded.ids.size()) +
                            " tokens, more than the model's context of " +
                            std::to_string(model.summary().context) + ".",
                        "Shorten or remove this row.");
        if (std::find(encoded.loss.begin(), encoded.loss.end(), true) == encoded.loss.end())
            throw Error(ErrorCode::BadData, place + ": no token counts for the loss.",
                        "Give the row an answer.");
    }
    return rows;
}

/// Sum of -log p over the loss tokens of one text. logits: [T, vocab] of that text.
SampleScore scoreOne(const EncodedRow& row, const at::Tensor& logits)
{
    std::vector<std::int64_t> positions;
    std::vector<std::int64_t> targets;
    for (std::size_t t = 1; t < row.ids.size(); ++t) {
        if (!row.loss[t])
            continue;
        positions.push_back(static_cast<std::int64_t>(t) - 1);
        targets.push_back(row.ids[t]);
    }
    const at::Tensor predicted =
        logits.index_select(0, at::tensor(positions, at::kLong).to(logits.device())).to(at::kFloat);
    const at::Tensor chosen = at::log_softmax(predicted, -1)
                                  .gather(1, at::tensor(targets, at::kLong).to(logits.device()).unsqueeze(1));
    SampleScore score;
    score.tokens = static_cast<std::int64_t>(targets.size());
    score.loss = -chosen.sum(at::kDouble).item<double>() / static_cast<double>(score.tokens);
    return score;
}

} // namespace

DatasetScore scoreDataset(const std::shared_ptr<const Model>& model, const Dataset& data,
                          const ScoreOptions& options, const Tick& tick)
{
    const at::NoGradGuard noGrad;
    const std::vector<EncodedRow> rows = encodeAll(*model, data, options);
    std::vector<const std::vector<TokenId>*> ids;
    for (const EncodedRow& row : rows)
        ids.push_back(&row.ids);
    const auto groups = groupByLength(ids, defaultBatchTokens);
    std::vector<Batch> batches;
    for (const auto& group : groups) {
        std::vector<std::vector<TokenId>> texts;
        for (std::size_t index : group)
            texts.push_back(rows[index].ids);
        batches.push_back(makeBatch(texts, 0));
    }
    DatasetScore result;
    result.samples.resize(rows.size());
    Transformer transformer(model, options.device,
                            options.compute == "bfloat16" ? ComputeType::BFloat16 : ComputeType::Float32);
    transformer.stream(
        batches, {}, {},
        [&](std::size_t batch, const at::Tensor& logits) {
            for (std::size_t i = 0; i < groups[batch].size(); ++i)
                result.samples[groups[batch][i]] =
                    scoreOne(rows[groups[batch][i]], logits.select(0, static_cast<std::int64_t>(i)));
        },
        tick);
    double sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const SampleScore& sample = result.samples[i];
        if (!std::isfinite(sample.loss))
            throw Error(ErrorCode::NonFinite,
                        data.path + ", line " + std::to_string(data.rows[i].line) +
                            ": the loss is not a finite number.",
                        "Check the model's weights for NaN with 'isthmus-cli inspect --values'.");
        sum += sample.loss * static_cast<double>(sample.tokens);
        result.tokens += sample.tokens;
    }
    result.loss = sum / static_cast<double>(result.tokens);
    result.perplexity = std::exp(result.loss);
    return result;
}

} // namespace isthmus

#include "core/transfer/training_rows.h"

#include "core/base/error.h"

#include <algorithm>

namespace isthmus {

TrainingRows encodeTrainingRows(const Dataset& dataset, const RowFormat& format, const Tokenizer& tokenizer)
{
    TrainingRows result;
    const auto cutoff = static_cast<std::size_t>(std::max(0, format.cutoff));
    int cut = 0;
    int without = 0;
    for (const Row& row : dataset.rows) {
        if (format.limit > 0 && result.rows.size() == static_cast<std::size_t>(format.limit))
            break;
        EncodedRow encoded = encodeRow(row, format.format, tokenizer, format.train_on_inputs);
        if (cutoff > 0 && encoded.ids.size() > cutoff) {
            encoded.ids.resize(cutoff);
            encoded.loss.resize(cutoff);
            ++cut;
        }
        if (std::find(encoded.loss.begin(), encoded.loss.end(), true) == encoded.loss.end()) {
            ++without;
            continue;
        }
        result.rows.push_back(std::move(encoded));
    }
    if (result.rows.empty())
        throw Error(ErrorCode::BadData,
                    dataset.path + " has no row with an answer within the cut-off length.",
                    "Raise the cut-off length.");
    const std::string length = std::to_string(format.cutoff) + " tokens";
    if (cut > 0)
        result.warnings.push_back(std::to_string(cut) + " rows of " + dataset.path + " were cut off at " +
                                  length + ".");
    if (without > 0)
        result.warnings.push_back(std::to_string(without) + " rows of " + dataset.path +
                                  " have no answer within " + length + " and were left out.");
    return result;
}

} // namespace isthmus

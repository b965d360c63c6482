#pragma once

#include "core/text/dataset.h"

#include <string>
#include <vector>

namespace isthmus {

/// How rows of a data set become training rows.
struct RowFormat
{
    ChatFormat format = ChatFormat::LaTen;
    bool train_on_inputs = false;
    int cutoff = 0; ///< tokens; the rest of a longer row is cut off. 0: none
    int limit = 0;  ///< rows, the first of the file; 0: all
};

struct TrainingRows
{
    std::vector<EncodedRow> rows;
    std::vector<std::string> warnings; ///< rows that were cut off, and rows left without an answer by that
};

/// Encodes the rows. Rows whose answer lies behind the cut-off are left out. Throws BadData when none is
/// left, and as encodeRow does.
TrainingRows encodeTrainingRows(const Dataset& dataset, const RowFormat& format, const Tokenizer& tokenizer);

} // namespace isthmus

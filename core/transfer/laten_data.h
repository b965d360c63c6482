#pragma once

#include "core/analysis/attribution.h"
#include "core/model/pair.h"
#include "core/text/dataset.h"
#include "core/transfer/laten_spec.h"

#include <string>
#include <vector>

namespace isthmus {

/// Prompts of one set for both models, row by row the same text, each with the model's own tokenizer.
struct LatenPrompts
{
    std::vector<AttributionPrompt> source;
    std::vector<AttributionPrompt> target; ///< same size, same rows
};

/// The sets of a run as the models see them.
struct LatenData
{
    LatenPrompts extract;
    LatenPrompts locate;                  ///< for the final place; the extract set's where none was given
    std::vector<EncodedRow> extract_rows; ///< for training, of the same rows as the extract prompts
    std::vector<EncodedRow> align;
    std::vector<EncodedRow> validation;
    std::vector<std::string> warnings; ///< sentences: overlaps, rows left out, what was held out
    Json hashes = Json::object();      ///< SHA-256 of the files' messages, by the set's name
};

/// Reads and tokenises the sets. Rows are cut at the cut-off; those without an answer before it, or longer
/// than a model's context, are left out with a warning. Without a validation set the last fifth of the align
/// set is held out. Throws BadData when a set has nothing left or an answer is empty, what readDataset and
/// attributionPrompts throw.
LatenData readLatenData(const LatenSpec& spec, const ModelPair& pair);

} // namespace isthmus

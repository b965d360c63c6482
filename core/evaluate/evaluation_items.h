#pragma once

#include "core/results/evaluation_result.h"
#include "core/results/result_store.h"

#include <functional>
#include <string>
#include <vector>

namespace isthmus {

/// Kind of the stored batches of items.
inline constexpr const char* evaluationItemsKind = "evaluation-items";

/// Key of batch `index` of an evaluation.
std::string itemBatchKey(const std::string& evaluationKey, std::size_t index);

/// A batch of items as a document of the store, and back. Throws MalformedFile when it is no such batch.
ResultDocument itemBatchDocument(const std::string& evaluationKey, std::size_t index,
                                 const std::string& model, const std::vector<EvaluationItem>& items);
std::vector<EvaluationItem> itemsOf(const ResultDocument& document);
Json itemJson(const EvaluationItem& item);

/// Hands over the stored items of an evaluation batch by batch: one batch is in memory at a time. Of
/// one that still runs, or was stopped, those there are. Throws FileNotFound when a batch of a finished one
/// is not in the store.
void forEachItem(const ResultStore& store, const EvaluationResult& result,
                 const std::function<void(const EvaluationItem&)>& visit);

/// The evaluation of a key, or of its beginning. Throws InvalidArgument for anything else.
EvaluationResult storedEvaluation(const ResultStore& store, const std::string& key);

} // namespace isthmus

#pragma once

#include "core/base/json.h"
#include "core/results/result_document.h"
#include "core/results/result_store.h"
#include "core/results/sealed_file.h"

namespace isthmus {

// The content of result files, as docs/schema.md describes it. Each function works on the group that is the
// root of a result file, or on the group of one result in an export.

inline constexpr const char* similarityMapKind = "similarity-map";
inline constexpr const char* tensorsKind = "tensors";
inline constexpr const char* exportKind = "export";

/// What all results have: kind, key, title, creation time and a short summary.
void writeHead(const h5::Group& group, const ResultEntry& entry);
/// `bytes` is left to the caller.
ResultEntry readHead(const h5::Group& group);

/// Throws InvalidArgument when the sizes of the map contradict each other.
ResultEntry describe(const SimilarityMap& map);
void writeMap(const h5::Group& group, const SimilarityMap& map);
/// Throws h5::Failure for content that contradicts itself.
SimilarityMap readMap(const h5::Group& group);

/// Throws InvalidArgument when the sizes of an array contradict its values or a name is there twice.
void writeDocument(const h5::Group& group, const ResultDocument& document);
ResultDocument readDocument(const h5::Group& group);

} // namespace isthmus

#pragma once

#include "core/text/tokenizer.h"

#include <string>
#include <vector>

namespace isthmus::cli {

/// The ids of "1 2 3", "1,2,3" or "[1, 2, 3]"; none for a blank text. Throws InvalidArgument.
std::vector<TokenId> parseTokenIds(const std::string& text);

} // namespace isthmus::cli

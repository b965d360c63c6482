#include "app/cli/token_ids.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>

namespace isthmus::cli {

std::vector<TokenId> parseTokenIds(const std::string& text)
{
    constexpr const char* separators = " ,\t\r\n[]";
    std::vector<TokenId> ids;
    for (std::size_t begin = text.find_first_not_of(separators); begin != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        TokenId id = 0;
        const auto [last, error] = std::from_chars(text.data() + begin, text.data() + end, id);
        if (error != std::errc() || last != text.data() + end)
            throw Error(ErrorCode::InvalidArgument,
                        "'" + text.substr(begin, end - begin) + "' is no token id.",
                        "Give whole numbers separated by spaces, for example --ids \"1 2 3\".");
        ids.push_back(id);
        begin = text.find_first_not_of(separators, end);
    }
    return ids;
}

} // namespace isthmus::cli

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace isthmus {

/// Reading answers out of what a model wrote. Numbers come back in one spelling: no separators, no leading
/// zeros, no zeros at the end of decimals ("-1234.5"), so that equal numbers are equal texts.

/// The last number of a text (GSM8K's flexible reading). "$1,234.50" is 1234.5, "-3" is -3 but "10-3" ends in
/// 3, "12." is 12, "50 %" and "20km" are 50 and 20.
std::optional<std::string> lastNumber(std::string_view text);
/// The number that the text itself calls its answer (the strict reading): the first one after the last "####"
/// or "answer is" (any case), when nothing but spaces, a colon, an equals sign, a currency or emphasis stands
/// between.
std::optional<std::string> statedNumber(std::string_view text);

/// The letter A to D that a text answers with: after the last "answer is" or "answer:" (any case), else a
/// text that begins with a letter by itself ("B", "(b)", "C. because"). "A dog" begins with an article, not
/// with an answer, and is none.
std::optional<std::string> choiceLetter(std::string_view text);

/// The program in a model's answer: what the first ``` fence holds, else the text up to a closing fence, with
/// the line breaks around it kept.
std::string fencedProgram(std::string_view text);

} // namespace isthmus

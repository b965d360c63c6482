#pragma once

#include <string>
#include <vector>

namespace isthmus::jinja {

/// Tokens of a template. Text between tags arrives with white space already removed as trim_blocks and
/// lstrip_blocks (both on, as in transformers) and the minus signs of tags ask for.
struct Token
{
    enum class Kind {
        Text,
        VariableBegin,
        VariableEnd,
        BlockBegin,
        BlockEnd,
        Name,
        Integer,
        Float,
        String,
        Operator,
        End
    };

    Kind kind = Kind::End;
    std::string text;
    int line = 1;
};

/// Throws TemplateError with the line for what is not a template.
std::vector<Token> tokenizeTemplate(const std::string& source);

} // namespace isthmus::jinja

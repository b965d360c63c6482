#pragma once

#include "core/text/jinja_lexer.h"
#include "core/text/jinja_value.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus::jinja {

/// Where a parser stands in the tokens of a template.
class TokenCursor
{
protected:
    explicit TokenCursor(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    const Token& now() const { return tokens_[at_]; }
    const Token& ahead() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
    [[noreturn]] void fail(const std::string& what) const
    {
        throw TemplateError("line " + std::to_string(now().line) + ": " + what);
    }
    Token take()
    {
        Token token = now();
        if (token.kind != Token::Kind::End)
            ++at_;
        return token;
    }
    bool isOperator(std::string_view text) const
    {
        return now().kind == Token::Kind::Operator && now().text == text;
    }
    bool isName(std::string_view text) const { return now().kind == Token::Kind::Name && now().text == text; }
    bool skipOperator(std::string_view text)
    {
        const bool found = isOperator(text);
        at_ += found;
        return found;
    }
    bool skipName(std::string_view text)
    {
        const bool found = isName(text);
        at_ += found;
        return found;
    }
    void expectOperator(std::string_view text)
    {
        if (!skipOperator(text))
            fail("'" + std::string(text) + "' is missing");
    }
    std::string expectName()
    {
        if (now().kind != Token::Kind::Name)
            fail("a name is missing");
        return take().text;
    }
    void expectBlockEnd()
    {
        if (now().kind != Token::Kind::BlockEnd)
            fail("a tag holds more than it should");
        ++at_;
    }
    std::vector<Token> tokens_; ///< ends with Token::Kind::End
    std::size_t at_ = 0;
};

} // namespace isthmus::jinja

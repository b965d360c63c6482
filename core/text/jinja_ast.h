#pragma once

#include "core/text/jinja_value.h"

#include <memory>
#include <string>
#include <vector>

namespace isthmus::jinja {

struct Expression;
struct Statement;
using ExpressionPtr = std::unique_ptr<Expression>;
using Block = std::vector<std::unique_ptr<Statement>>;

/// Arguments as they are written.
struct CallArguments
{
    std::vector<ExpressionPtr> positional;
    std::vector<std::pair<std::string, ExpressionPtr>> named;
};

struct Expression
{
    enum class Kind {
        Literal,     ///< value
        Name,        ///< name
        Sequence,    ///< operands
        Table,       ///< operands: key, value, key, value…
        Attribute,   ///< operands[0].name
        Item,        ///< operands[0][operands[1]]
        Slice,       ///< operands[0][1:2:3], the bounds may be null
        Call,        ///< operands[0](arguments)
        Filter,      ///< operands[0] | name(arguments)
        Test,        ///< operands[0] is name(arguments)
        Unary,       ///< name: not, -, +
        Binary,      ///< name: + - * / // % ** ~ and or
        Compare,     ///< operands[0] names[0] operands[1] names[1] …
        Conditional, ///< operands[0] if operands[1] else operands[2] (may be null)
    };

    Kind kind = Kind::Literal;
    int line = 0;
    int depth = 1; ///< 1 + that of the deepest part
    Value value;
    std::string name;
    std::vector<std::string> names;
    std::vector<ExpressionPtr> operands;
    CallArguments arguments;
};

struct Statement
{
    enum class Kind {
        Text,     ///< text
        Output,   ///< expression
        If,       ///< branches: conditions[i] with bodies[i], a last body without condition is the else
        For,      ///< targets in expression, condition (may be null), bodies[0], else in bodies[1]
        Set,      ///< targets = expression
        SetAttr,  ///< targets[0].text = expression
        SetBlock, ///< targets[0] = output of bodies[0]
        Macro,    ///< text(targets with defaults): bodies[0]
        Group,    ///< bodies[0] as it is (generation blocks)
        Break,
        Continue,
    };

    Kind kind = Kind::Text;
    int line = 0;
    std::string text;
    std::vector<std::string> targets;
    ExpressionPtr expression;
    ExpressionPtr condition;
    std::vector<ExpressionPtr> conditions; ///< If: conditions; Macro: defaults (null without one)
    std::vector<Block> bodies;
};

/// Parses a template. Throws TemplateError with the line; nesting is limited.
Block parseTemplate(const std::string& source);

} // namespace isthmus::jinja

#include "core/text/jinja_ast.h"
#include "core/text/jinja_cursor.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace isthmus::jinja {
namespace {

// Real templates nest about ten levels deep; this keeps the recursive parser and interpreter on their stacks.
constexpr int kMaxNesting = 100;
// Chains like a ~ b ~ c make deep trees without nesting.
constexpr int kMaxExpressionDepth = 400;

class Parser : private TokenCursor
{
public:
    explicit Parser(const std::string& source) : TokenCursor(tokenizeTemplate(source)) {}

    Block run()
    {
        Block block = parseBlock({});
        if (now().kind != Token::Kind::End)
            fail("a block ends that was never begun");
        return block;
    }

private:
    using Kind = Expression::Kind;

    /// Counts how deep the parser is while it lives.
    struct Nesting
    {
        explicit Nesting(Parser& p) : parser(p)
        {
            if (++parser.depth_ > kMaxNesting)
                parser.fail("the template is nested deeper than " + std::to_string(kMaxNesting) + " levels");
        }
        ~Nesting() { --parser.depth_; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;
        Parser& parser;
    };

    // Statements

    std::unique_ptr<Statement> make(Statement::Kind kind) const
    {
        auto statement = std::make_unique<Statement>();
        statement->kind = kind;
        statement->line = now().line;
        return statement;
    }

    /// Statements up to a tag whose name is in `ends`; that tag's name is taken, its rest is not.
    Block parseBlock(std::initializer_list<std::string_view> ends)
    {
        const Nesting nesting(*this);
        Block block;
        while (now().kind != Token::Kind::End) {
            if (now().kind == Token::Kind::Text) {
                block.push_back(make(Statement::Kind::Text));
                block.back()->text = take().text;
            } else if (now().kind == Token::Kind::VariableBegin) {
                ++at_;
                block.push_back(make(Statement::Kind::Output));
                block.back()->expression = parseTuple();
                if (take().kind != Token::Kind::VariableEnd)
                    fail("an output tag holds more than one expression");
            } else {
                ++at_; // BlockBegin
                const std::string name = expectName();
                if (std::find(ends.begin(), ends.end(), name) != ends.end()) {
                    end_ = name;
                    return block;
                }
                block.push_back(parseStatement(name));
            }
        }
        if (ends.size() > 0)
            fail("'" + std::string(*(ends.end() - 1)) + "' is missing");
        return block;
    }

    std::unique_ptr<Statement> parseStatement(const std::string& name)
    {
        if (name == "if")
            return parseIf();
        if (name == "for")
            return parseFor();
        if (name == "set")
            return parseSet();
        if (name == "macro")
            return parseMacro();
        if (name == "generation") {
            auto statement = make(Statement::Kind::Group);
            expectBlockEnd();
            statement->bodies.push_back(parseBlock({"endgeneration"}));
            expectBlockEnd();
            return statement;
        }
        if (name == "break" || name == "continue") {
            auto statement = make(name == "break" ? Statement::Kind::Break : Statement::Kind::Continue);
            if (loops_ == 0)
                fail("'" + name + "' stands outside a loop");
            expectBlockEnd();
            return statement;
        }
        if (name.compare(0, 3, "end") == 0 || name == "else" || name == "elif")
            fail("'" + name + "' has no beginning");
        fail("the statement '" + name + "' is not supported");
    }

    std::unique_ptr<Statement> parseIf()
    {
        auto statement = make(Statement::Kind::If);
        end_ = "elif";
        while (end_ == "elif") {
            statement->conditions.push_back(parseExpression());
            expectBlockEnd();
            statement->bodies.push_back(parseBlock({"elif", "else", "endif"}));
        }
        if (end_ == "else") {
            expectBlockEnd();
            statement->bodies.push_back(parseBlock({"endif"}));
        }
        expectBlockEnd();
        return statement;
    }

    std::vector<std::string> parseTargets()
    {
        const bool parentheses = skipOperator("(");
        std::vector<std::string> targets{expectName()};
        while (skipOperator(",") && now().kind == Token::Kind::Name)
            targets.push_back(expectName());
        if (parentheses)
            expectOperator(")");
        return targets;
    }

    std::unique_ptr<Statement> parseFor()
    {
        auto statement = make(Statement::Kind::For);
        statement->targets = parseTargets();
        if (!skipName("in"))
            fail("'in' is missing");
        statement->expression = parseTuple(false);
        if (skipName("if"))
            statement->condition = parseExpression();
        if (isName("recursive"))
            fail("recursive loops are not supported");
        expectBlockEnd();
        ++loops_;
        statement->bodies.push_back(parseBlock({"else", "endfor"}));
        --loops_;
        if (end_ == "else") {
            expectBlockEnd();
            statement->bodies.push_back(parseBlock({"endfor"}));
        }
        expectBlockEnd();
        return statement;
    }

    std::unique_ptr<Statement> parseSet()
    {
        auto statement = make(Statement::Kind::Set);
        statement->targets = parseTargets();
        if (skipOperator(".")) {
            statement->kind = Statement::Kind::SetAttr;
            statement->text = expectName();
        }
        if (skipOperator("=")) {
            statement->expression = parseTuple();
            expectBlockEnd();
            return statement;
        }
        if (statement->kind == Statement::Kind::SetAttr || statement->targets.size() != 1)
            fail("'=' is missing");
        statement->kind = Statement::Kind::SetBlock;
        expectBlockEnd();
        statement->bodies.push_back(parseBlock({"endset"}));
        expectBlockEnd();
        return statement;
    }

    std::unique_ptr<Statement> parseMacro()
    {
        auto statement = make(Statement::Kind::Macro);
        statement->text = expectName();
        expectOperator("(");
        while (!skipOperator(")")) {
            statement->targets.push_back(expectName());
            statement->conditions.push_back(skipOperator("=") ? parseExpression() : nullptr);
            if (!isOperator(")"))
                expectOperator(",");
        }
        expectBlockEnd();
        const int loops = std::exchange(loops_, 0);
        statement->bodies.push_back(parseBlock({"endmacro"}));
        loops_ = loops;
        skipName(statement->text);
        expectBlockEnd();
        return statement;
    }

    // Expressions, in the order of Jinja's precedence

    ExpressionPtr make(Kind kind) const
    {
        auto expression = std::make_unique<Expression>();
        expression->kind = kind;
        expression->line = now().line;
        return expression;
    }
    /// Notes how deep an expression has become, now that its parts are complete.
    ExpressionPtr measured(ExpressionPtr expression) const
    {
        int deepest = 0;
        const auto look = [&](const ExpressionPtr& part) {
            deepest = std::max(deepest, part ? part->depth : 0);
        };
        for (const ExpressionPtr& part : expression->operands)
            look(part);
        for (const ExpressionPtr& part : expression->arguments.positional)
            look(part);
        for (const auto& part : expression->arguments.named)
            look(part.second);
        expression->depth = deepest + 1;
        if (expression->depth > kMaxExpressionDepth)
            fail("an expression has more than " + std::to_string(kMaxExpressionDepth) + " steps");
        return expression;
    }
    ExpressionPtr binary(const std::string& name, ExpressionPtr left, ExpressionPtr right) const
    {
        auto expression = make(Kind::Binary);
        expression->name = name;
        expression->operands.push_back(std::move(left));
        expression->operands.push_back(std::move(right));
        return measured(std::move(expression));
    }

    /// One expression, or several with commas as a list.
    ExpressionPtr parseTuple(bool withCondition = true)
    {
        const auto one = [&] { return withCondition ? parseExpression() : parseOr(); };
        ExpressionPtr first = one();
        if (!isOperator(","))
            return first;
        auto list = make(Kind::Sequence);
        list->operands.push_back(std::move(first));
        while (skipOperator(",")) {
            if (now().kind == Token::Kind::BlockEnd || now().kind == Token::Kind::VariableEnd ||
                isOperator(")"))
                break;
            list->operands.push_back(one());
        }
        return measured(std::move(list));
    }

    ExpressionPtr parseExpression()
    {
        const Nesting nesting(*this);
        ExpressionPtr value = parseOr();
        while (skipName("if")) {
            auto choice = make(Kind::Conditional);
            choice->operands.push_back(std::move(value));
            choice->operands.push_back(parseOr());
            choice->operands.push_back(skipName("else") ? parseExpression() : nullptr);
            value = measured(std::move(choice));
        }
        return value;
    }

    ExpressionPtr parseOr()
    {
        ExpressionPtr left = parseAnd();
        while (skipName("or"))
            left = binary("or", std::move(left), parseAnd());
        return left;
    }

    ExpressionPtr parseAnd()
    {
        ExpressionPtr left = parseNot();
        while (skipName("and"))
            left = binary("and", std::move(left), parseNot());
        return left;
    }

    ExpressionPtr unary(const std::string& name, ExpressionPtr operand) const
    {
        auto expression = make(Kind::Unary);
        expression->name = name;
        expression->operands.push_back(std::move(operand));
        return measured(std::move(expression));
    }

    ExpressionPtr parseNot()
    {
        const Nesting nesting(*this);
        return skipName("not") ? unary("not", parseNot()) : parseCompare();
    }

    ExpressionPtr parseCompare()
    {
        ExpressionPtr first = parseSum();
        auto compare = make(Kind::Compare);
        for (;;) {
            std::string name;
            if (now().kind == Token::Kind::Operator &&
                (now().text == "==" || now().text == "!=" || now().text == "<" || now().text == "<=" ||
                 now().text == ">" || now().text == ">="))
                name = take().text;
            else if (skipName("in"))
                name = "in";
            else if (isName("not") && ahead().kind == Token::Kind::Name && ahead().text == "in") {
                at_ += 2;
                name = "not in";
            } else
                break;
            compare->names.push_back(name);
            compare->operands.push_back(parseSum());
        }
        if (compare->names.empty())
            return first;
        compare->operands.insert(compare->operands.begin(), std::move(first));
        return measured(std::move(compare));
    }

    ExpressionPtr parseSum()
    {
        ExpressionPtr left = parseConcat();
        while (isOperator("+") || isOperator("-")) {
            const std::string name = take().text;
            left = binary(name, std::move(left), parseConcat());
        }
        return left;
    }

    ExpressionPtr parseConcat()
    {
        ExpressionPtr left = parseProduct();
        while (skipOperator("~"))
            left = binary("~", std::move(left), parseProduct());
        return left;
    }

    ExpressionPtr parseProduct()
    {
        ExpressionPtr left = parsePower();
        while (isOperator("*") || isOperator("/") || isOperator("//") || isOperator("%")) {
            const std::string name = take().text;
            left = binary(name, std::move(left), parsePower());
        }
        return left;
    }

    ExpressionPtr parsePower()
    {
        ExpressionPtr left = parseUnary(true);
        while (skipOperator("**"))
            left = binary("**", std::move(left), parseUnary(true));
        return left;
    }

    ExpressionPtr parseUnary(bool withFilters)
    {
        const Nesting nesting(*this);
        ExpressionPtr value;
        if (isOperator("-") || isOperator("+")) {
            const std::string name = take().text;
            value = unary(name, parseUnary(false));
        } else {
            value = parsePostfix(parsePrimary());
        }
        return withFilters ? parseFilters(std::move(value)) : std::move(value);
    }

    ExpressionPtr literal(Value value) const
    {
        auto expression = make(Kind::Literal);
        expression->value = std::move(value);
        return expression;
    }

    ExpressionPtr parsePrimary()
    {
        switch (now().kind) {
        case Token::Kind::Name:
            return parseName();
        case Token::Kind::String: {
            std::string text = take().text;
            while (now().kind == Token::Kind::String)
                text += take().text;
            return literal(text);
        }
        case Token::Kind::Integer: {
            std::int64_t value = 0;
            const std::string text = take().text;
            if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
                fail("the number " + text + " is too large");
            return literal(value);
        }
        case Token::Kind::Float:
            return literal(std::stod(take().text));
        default:
            break;
        }
        if (skipOperator("("))
            return parseParentheses();
        if (skipOperator("["))
            return parseList("]");
        if (skipOperator("{"))
            return parseDict();
        fail("an expression is missing");
    }

    ExpressionPtr parseName()
    {
        auto expression = make(Kind::Name);
        expression->name = take().text;
        if (expression->name == "true" || expression->name == "True")
            return literal(true);
        if (expression->name == "false" || expression->name == "False")
            return literal(false);
        if (expression->name == "none" || expression->name == "None")
            return literal(None{});
        return expression;
    }

    ExpressionPtr parseParentheses()
    {
        if (skipOperator(")"))
            return make(Kind::Sequence);
        ExpressionPtr value = parseTuple();
        expectOperator(")");
        return value;
    }

    ExpressionPtr parseList(std::string_view close)
    {
        auto list = make(Kind::Sequence);
        while (!skipOperator(close)) {
            list->operands.push_back(parseExpression());
            if (!isOperator(close))
                expectOperator(",");
        }
        return measured(std::move(list));
    }

    ExpressionPtr parseDict()
    {
        auto dict = make(Kind::Table);
        while (!skipOperator("}")) {
            dict->operands.push_back(parseExpression());
            expectOperator(":");
            dict->operands.push_back(parseExpression());
            if (!isOperator("}"))
                expectOperator(",");
        }
        return measured(std::move(dict));
    }

    ExpressionPtr with(Kind kind, ExpressionPtr value) const
    {
        auto expression = make(kind);
        expression->operands.push_back(std::move(value));
        return expression;
    }

    ExpressionPtr parsePostfix(ExpressionPtr value)
    {
        for (;; value = measured(std::move(value))) {
            if (skipOperator(".")) {
                if (now().kind == Token::Kind::Integer) {
                    value = with(Kind::Item, std::move(value));
                    value->operands.push_back(parsePrimary());
                } else {
                    value = with(Kind::Attribute, std::move(value));
                    value->name = expectName();
                }
            } else if (skipOperator("[")) {
                value = parseSubscript(std::move(value));
            } else if (skipOperator("(")) {
                value = with(Kind::Call, std::move(value));
                value->arguments = parseArguments();
            } else {
                return value;
            }
        }
    }

    ExpressionPtr parseSubscript(ExpressionPtr value)
    {
        const auto bound = [&]() -> ExpressionPtr {
            return isOperator(":") || isOperator("]") ? nullptr : parseExpression();
        };
        ExpressionPtr first = bound();
        if (skipOperator("]")) {
            if (!first)
                fail("an index is missing");
            value = with(Kind::Item, std::move(value));
            value->operands.push_back(std::move(first));
            return value;
        }
        value = with(Kind::Slice, std::move(value));
        value->operands.push_back(std::move(first));
        for (int i = 0; i < 2; ++i)
            value->operands.push_back(skipOperator(":") ? bound() : nullptr);
        expectOperator("]");
        return value;
    }

    CallArguments parseArguments()
    {
        CallArguments arguments;
        while (!skipOperator(")")) {
            if (now().kind == Token::Kind::Name && ahead().kind == Token::Kind::Operator &&
                ahead().text == "=") {
                const std::string name = take().text;
                ++at_;
                arguments.named.emplace_back(name, parseExpression());
            } else {
                if (isOperator("*") || isOperator("**"))
                    fail("unpacked arguments are not supported");
                arguments.positional.push_back(parseExpression());
            }
            if (!isOperator(")"))
                expectOperator(",");
        }
        return arguments;
    }

    ExpressionPtr parseFilters(ExpressionPtr value)
    {
        for (;; value = measured(std::move(value))) {
            if (skipOperator("|")) {
                value = with(Kind::Filter, std::move(value));
                value->name = expectName();
                if (skipOperator("("))
                    value->arguments = parseArguments();
            } else if (skipName("is")) {
                value = parseTest(std::move(value));
            } else {
                return value;
            }
        }
    }

    ExpressionPtr parseTest(ExpressionPtr value)
    {
        const bool negated = skipName("not");
        value = with(Kind::Test, std::move(value));
        value->name = expectName();
        const bool operand =
            now().kind == Token::Kind::String || now().kind == Token::Kind::Integer ||
            now().kind == Token::Kind::Float || isOperator("[") || isOperator("{") ||
            (now().kind == Token::Kind::Name && !isName("else") && !isName("or") && !isName("and") &&
             !isName("if") && !isName("is") && !isName("in") && !isName("not"));
        if (skipOperator("("))
            value->arguments = parseArguments();
        else if (operand)
            value->arguments.positional.push_back(parsePostfix(parsePrimary()));
        return negated ? unary("not", std::move(value)) : std::move(value);
    }

    int depth_ = 0;
    int loops_ = 0;
    std::string end_;
};

} // namespace

Block parseTemplate(const std::string& source)
{
    return Parser(source).run();
}

} // namespace isthmus::jinja

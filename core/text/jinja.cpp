#include "core/text/jinja.h"

#include "core/text/jinja_ast.h"
#include "core/text/jinja_builtins.h"

#include <algorithm>
#include <charconv>
#include <ctime>

namespace isthmus::jinja {
namespace {

// A conversation of a megabyte costs a few million units; an endless template ends within seconds.
constexpr std::size_t kMaxWork = 50'000'000;
constexpr std::size_t kMaxOutput = kMaxStringBytes;
constexpr int kMaxCalls = 50;
constexpr std::size_t kRoundCost = 20; // a round of a loop makes a new loop variable with its members

enum class Flow { Normal, Break, Continue };

/// Adds the line of a statement or expression to a failure, once.
class PlacedError : public TemplateError
{
public:
    using TemplateError::TemplateError;
};

std::string formatDate(std::string_view date, const std::string& format)
{
    std::tm time{};
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        if (at + length <= date.size())
            std::from_chars(date.data() + at, date.data() + at + length, value);
        return value;
    };
    time.tm_year = number(0, 4) - 1900;
    time.tm_mon = number(5, 2) - 1;
    time.tm_mday = number(8, 2);
    time.tm_isdst = 0;
    const std::time_t seconds = timegm(&time); // fills in the weekday
    gmtime_r(&seconds, &time);
    char buffer[256];
    const std::size_t length = std::strftime(buffer, sizeof(buffer), format.c_str(), &time);
    return std::string(buffer, length);
}

class Interpreter
{
public:
    Interpreter(const Dict& variables, std::string_view date)
        : date_(date), charge_([this](std::size_t amount) { pay(amount); })
    {
        frames_.emplace_back();
        addGlobals();
        for (const auto& [name, value] : variables.entries)
            frames_[0].set(name, value);
        frames_.emplace_back();
    }

    std::string run(const Block& block)
    {
        std::string out;
        execute(block, out);
        return out;
    }

private:
    using Frame = Dict;

    void pay(std::size_t amount)
    {
        work_ += amount + 1;
        if (work_ > kMaxWork)
            throw TemplateError("the template does not come to an end");
    }

    void addGlobals()
    {
        Frame& globals = frames_[0];
        globals.set("raise_exception", Function([](const Arguments& a) -> Value {
                        const Value* message = a.get(0, "message");
                        throw RaisedError(message ? message->text() : "");
                    }));
        globals.set("strftime_now", Function([this](const Arguments& a) -> Value {
                        const Value* format = a.get(0, "format");
                        return formatDate(date_, format ? format->string() : "%Y-%m-%d");
                    }));
        globals.set("range", Function([this](const Arguments& a) { return range(a); }));
        for (const bool isNamespace : {false, true})
            globals.set(isNamespace ? "namespace" : "dict",
                        Function([isNamespace](const Arguments& a) -> Value {
                            auto dict = std::make_shared<Dict>();
                            for (const auto& [name, value] : a.named)
                                dict->set(name, value);
                            dict->isNamespace = isNamespace;
                            return dict;
                        }));
    }

    Value range(const Arguments& a)
    {
        const std::size_t count = a.positional.size();
        if (count < 1 || count > 3)
            throw TemplateError("range() needs one to three numbers");
        const std::int64_t start = count > 1 ? a.positional[0].integer() : 0;
        const std::int64_t stop = a.positional[count > 1 ? 1 : 0].integer();
        const std::int64_t step = count > 2 ? a.positional[2].integer() : 1;
        if (step == 0)
            throw TemplateError("range() has the step zero");
        List out;
        for (std::int64_t i = start; step > 0 ? i < stop : i > stop;) {
            if (out.size() >= kMaxListLength)
                throw TemplateError("a list grows beyond all bounds");
            pay(1);
            out.emplace_back(i);
            if (__builtin_add_overflow(i, step, &i))
                break;
        }
        return out;
    }

    // Variables

    Value lookup(const std::string& name) const
    {
        for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame)
            if (const Value* found = frame->find(name))
                return *found;
        return Value::undefined(name);
    }

    void assign(const std::vector<std::string>& targets, const Value& value)
    {
        if (targets.size() == 1) {
            frames_.back().set(targets[0], value);
            return;
        }
        const List list = value.elements();
        if (list.size() != targets.size())
            throw TemplateError(std::to_string(list.size()) + " values are unpacked into " +
                                std::to_string(targets.size()) + " names");
        for (std::size_t i = 0; i < targets.size(); ++i)
            frames_.back().set(targets[i], list[i]);
    }

    // Statements

    Flow execute(const Block& block, std::string& out)
    {
        for (const auto& statement : block) {
            try {
                const Flow flow = execute(*statement, out);
                if (flow != Flow::Normal)
                    return flow;
            } catch (const RaisedError&) {
                throw;
            } catch (const PlacedError&) {
                throw;
            } catch (const TemplateError& error) {
                throw PlacedError("line " + std::to_string(statement->line) + ": " + error.what());
            }
        }
        return Flow::Normal;
    }

    void put(const std::string& text, std::string& out)
    {
        pay(text.size() / 16);
        out += text;
        if (out.size() > kMaxOutput)
            throw TemplateError("the output grows beyond all bounds");
    }

    Flow execute(const Statement& statement, std::string& out)
    {
        pay(1);
        switch (statement.kind) {
        case Statement::Kind::Text:
            put(statement.text, out);
            break;
        case Statement::Kind::Output:
            put(evaluate(*statement.expression).text(), out);
            break;
        case Statement::Kind::If:
            return executeIf(statement, out);
        case Statement::Kind::For:
            return executeFor(statement, out);
        case Statement::Kind::Set:
            assign(statement.targets, evaluate(*statement.expression));
            break;
        case Statement::Kind::SetAttr: {
            const Value target = lookup(statement.targets[0]);
            if (!target.dict().isNamespace)
                throw TemplateError("'" + statement.targets[0] + "' is changed, but is no namespace");
            Value value = evaluate(*statement.expression);
            (void)Value(List{value}); // refuses what may not stand inside another value
            target.dict().set(statement.text, std::move(value));
            break;
        }
        case Statement::Kind::SetBlock: {
            std::string text;
            execute(statement.bodies[0], text);
            frames_.back().set(statement.targets[0], text);
            break;
        }
        case Statement::Kind::Macro:
            frames_.back().set(statement.text, macro(statement));
            break;
        case Statement::Kind::Group:
            return execute(statement.bodies[0], out);
        case Statement::Kind::Break:
            return Flow::Break;
        case Statement::Kind::Continue:
            return Flow::Continue;
        }
        return Flow::Normal;
    }

    Flow executeIf(const Statement& statement, std::string& out)
    {
        for (std::size_t i = 0; i < statement.conditions.size(); ++i)
            if (evaluate(*statement.conditions[i]).truthy())
                return execute(statement.bodies[i], out);
        if (statement.bodies.size() > statement.conditions.size())
            return execute(statement.bodies.back(), out);
        return Flow::Normal;
    }

    /// Elements of a loop, without those its condition leaves out.
    List loopElements(const Statement& statement)
    {
        List list = evaluate(*statement.expression).elements();
        pay(list.size());
        if (!statement.condition)
            return list;
        List kept;
        for (const Value& element : list) {
            frames_.emplace_back();
            assign(statement.targets, element);
            if (evaluate(*statement.condition).truthy())
                kept.push_back(element);
            frames_.pop_back();
        }
        return kept;
    }

    static std::shared_ptr<Dict> loopVariable(const List& list, std::size_t i)
    {
        auto loop = std::make_shared<Dict>();
        const auto index = static_cast<std::int64_t>(i);
        const auto size = static_cast<std::int64_t>(list.size());
        loop->set("index", index + 1);
        loop->set("index0", index);
        loop->set("revindex", size - index);
        loop->set("revindex0", size - index - 1);
        loop->set("first", i == 0);
        loop->set("last", index + 1 == size);
        loop->set("length", size);
        loop->set("previtem", i > 0 ? list[i - 1] : Value::undefined("previtem"));
        loop->set("nextitem", i + 1 < list.size() ? list[i + 1] : Value::undefined("nextitem"));
        loop->set("cycle", Function([i](const Arguments& a) -> Value {
                      if (a.positional.empty())
                          throw TemplateError("loop.cycle() needs values");
                      return a.positional[i % a.positional.size()];
                  }));
        return loop;
    }

    Flow executeFor(const Statement& statement, std::string& out)
    {
        const List list = loopElements(statement);
        bool completed = false; // Jinja takes the else when no round reached the end of the body
        for (std::size_t i = 0; i < list.size(); ++i) {
            pay(kRoundCost);
            frames_.emplace_back();
            frames_.back().set("loop", loopVariable(list, i));
            assign(statement.targets, list[i]);
            const Flow flow = execute(statement.bodies[0], out);
            frames_.pop_back();
            completed = completed || flow == Flow::Normal;
            if (flow == Flow::Break)
                break;
        }
        return !completed && statement.bodies.size() > 1 ? execute(statement.bodies[1], out) : Flow::Normal;
    }

    Value macro(const Statement& statement)
    {
        const Statement* definition = &statement; // the parsed template outlives the interpreter
        return Function([this, definition](const Arguments& a) -> Value {
            if (++calls_ > kMaxCalls)
                throw TemplateError("macros call each other too deeply");
            // A macro sees the template's own variables and its arguments, not those of its caller.
            std::vector<Frame> saved(frames_.begin() + 2, frames_.end());
            frames_.resize(2);
            frames_.emplace_back();
            for (std::size_t i = 0; i < definition->targets.size(); ++i) {
                const std::string& name = definition->targets[i];
                const Value* given = a.get(i, name);
                const ExpressionPtr& fallback = definition->conditions[i];
                frames_.back().set(name, given      ? *given
                                         : fallback ? evaluate(*fallback)
                                                    : Value::undefined(name));
            }
            std::string out;
            execute(definition->bodies[0], out);
            frames_.resize(2);
            frames_.insert(frames_.end(), std::make_move_iterator(saved.begin()),
                           std::make_move_iterator(saved.end()));
            --calls_;
            return out;
        });
    }

    // Expressions

    Arguments evaluate(const CallArguments& written)
    {
        Arguments arguments;
        for (const ExpressionPtr& expression : written.positional)
            arguments.positional.push_back(evaluate(*expression));
        for (const auto& [name, expression] : written.named)
            arguments.named.emplace_back(name, evaluate(*expression));
        return arguments;
    }

    Value evaluate(const Expression& e)
    {
        pay(1);
        using Kind = Expression::Kind;
        switch (e.kind) {
        case Kind::Literal:
            return e.value;
        case Kind::Name:
            return lookup(e.name);
        case Kind::Sequence: {
            List list;
            for (const ExpressionPtr& operand : e.operands)
                list.push_back(evaluate(*operand));
            return list;
        }
        case Kind::Table: {
            auto dict = std::make_shared<Dict>();
            for (std::size_t i = 0; i + 1 < e.operands.size(); i += 2)
                dict->set(evaluate(*e.operands[i]).text(), evaluate(*e.operands[i + 1]));
            return dict;
        }
        case Kind::Attribute:
            return attribute(evaluate(*e.operands[0]), e.name);
        case Kind::Item:
            return subscript(evaluate(*e.operands[0]), evaluate(*e.operands[1]));
        case Kind::Slice:
            return evaluateSlice(e);
        case Kind::Call:
            return call(evaluate(*e.operands[0]), evaluate(e.arguments));
        case Kind::Filter:
            return filter(e);
        case Kind::Test:
            return applyTest(e.name, evaluate(*e.operands[0]), evaluate(e.arguments));
        case Kind::Unary:
            return evaluateUnary(e);
        case Kind::Binary:
            return evaluateBinary(e);
        case Kind::Compare:
            return compare(e);
        case Kind::Conditional:
            if (evaluate(*e.operands[1]).truthy())
                return evaluate(*e.operands[0]);
            return e.operands[2] ? evaluate(*e.operands[2]) : Value();
        }
        return {};
    }

    Value attribute(const Value& value, const std::string& name)
    {
        if (value.isUndefined())
            throw TemplateError("'" + name + "' is looked up in a value that is not defined");
        const Value found = method(value, name, charge_);
        return found.isUndefined() ? item(value, name) : Value::bound(value, found.function());
    }

    Value subscript(const Value& value, const Value& index)
    {
        pay(value.isString() ? value.string().size() : 1);
        Value found = item(value, index);
        if (!found.isUndefined() || !index.isString())
            return found;
        const Value bound = method(value, index.string(), charge_);
        return bound.isUndefined() ? found : Value::bound(value, bound.function());
    }

    Value call(const Value& function, const Arguments& arguments)
    {
        if (!function.isFunction())
            throw TemplateError(std::string(function.kind()) + " is called like a function");
        return function.function()(arguments);
    }

    Value evaluateSlice(const Expression& e)
    {
        const Value value = evaluate(*e.operands[0]);
        Value bounds[3];
        const Value* given[3] = {};
        for (std::size_t i = 0; i < 3; ++i) {
            if (!e.operands[i + 1])
                continue;
            bounds[i] = evaluate(*e.operands[i + 1]);
            given[i] = &bounds[i];
        }
        return slice(value, given[0], given[1], given[2], charge_);
    }

    Value evaluateUnary(const Expression& e)
    {
        const Value value = evaluate(*e.operands[0]);
        if (e.name == "not")
            return !value.truthy();
        return e.name == "-" ? binaryOperation("-", 0, value, charge_)
                             : binaryOperation("+", 0, value, charge_);
    }

    Value evaluateBinary(const Expression& e)
    {
        Value left = evaluate(*e.operands[0]);
        if (e.name == "and")
            return left.truthy() ? evaluate(*e.operands[1]) : left;
        if (e.name == "or")
            return left.truthy() ? left : evaluate(*e.operands[1]);
        return binaryOperation(e.name, left, evaluate(*e.operands[1]), charge_);
    }

    Value compare(const Expression& e)
    {
        Value left = evaluate(*e.operands[0]);
        for (std::size_t i = 0; i < e.names.size(); ++i) {
            Value right = evaluate(*e.operands[i + 1]);
            if (!compare(e.names[i], left, right))
                return false;
            left = std::move(right);
        }
        return true;
    }

    bool compare(const std::string& name, const Value& left, const Value& right)
    {
        pay(left.isString() ? left.string().size() / 16 : 1);
        if (name == "==" || name == "!=")
            return (left == right) == (name == "==");
        if (name == "in" || name == "not in")
            return contains(right, left) == (name == "in");
        if (name == "<" || name == ">=")
            return left.less(right) == (name == "<");
        return right.less(left) == (name == ">");
    }

    // Filters that call filters and tests

    Value filter(const Expression& e)
    {
        const Value value = evaluate(*e.operands[0]);
        const Arguments arguments = evaluate(e.arguments);
        if (e.name == "map")
            return map(value, arguments);
        if (e.name == "select" || e.name == "reject")
            return select(value, arguments, false, e.name == "select");
        if (e.name == "selectattr" || e.name == "rejectattr")
            return select(value, arguments, true, e.name == "selectattr");
        return applyFilter(e.name, value, arguments, charge_);
    }

    Value map(const Value& value, const Arguments& arguments)
    {
        const Value* path = nullptr;
        const Value* fallback = nullptr;
        for (const auto& [name, given] : arguments.named) {
            path = name == "attribute" ? &given : path;
            fallback = name == "default" ? &given : fallback;
        }
        Arguments rest;
        if (!arguments.positional.empty())
            rest.positional.assign(arguments.positional.begin() + 1, arguments.positional.end());
        if (!path && arguments.positional.empty())
            throw TemplateError("the filter 'map' needs an attribute or a filter");
        List out;
        for (const Value& element : value.elements()) {
            if (path) {
                const Value found = attributeOf(element, *path);
                out.push_back(found.isUndefined() && fallback ? *fallback : found);
            } else {
                out.push_back(applyFilter(arguments.positional[0].string(), element, rest, charge_));
            }
        }
        return out;
    }

    static Value attributeOf(Value value, const Value& path)
    {
        if (!path.isString())
            return item(value, path);
        const std::string& text = path.string();
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find('.', begin), text.size());
            value = item(value, text.substr(begin, end - begin));
            begin = end + 1;
        }
        return value;
    }

    Value select(const Value& value, const Arguments& arguments, bool byAttribute, bool wanted)
    {
        const std::size_t first = byAttribute ? 1 : 0;
        if (arguments.positional.size() < first)
            throw TemplateError("a filter lacks the name of its attribute");
        const bool hasTest = arguments.positional.size() > first;
        Arguments rest;
        if (hasTest)
            rest.positional.assign(arguments.positional.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                                   arguments.positional.end());
        List out;
        for (const Value& element : value.elements()) {
            const Value looked = byAttribute ? attributeOf(element, arguments.positional[0]) : element;
            const bool yes =
                hasTest ? test(arguments.positional[first].string(), looked, rest) : looked.truthy();
            if (yes == wanted)
                out.push_back(element);
            pay(1);
        }
        return out;
    }

    /// Tests in filters may also be written as operators: selectattr("role", "==", "user").
    bool test(const std::string& name, const Value& value, const Arguments& arguments)
    {
        constexpr std::pair<const char*, const char*> operators[] = {
            {"==", "eq"}, {"!=", "ne"}, {"<", "lt"}, {"<=", "le"}, {">", "gt"}, {">=", "ge"}};
        for (const auto& [symbol, word] : operators)
            if (name == symbol)
                return applyTest(word, value, arguments);
        return applyTest(name, value, arguments);
    }

    std::string date_;
    Charge charge_;
    std::vector<Frame> frames_; ///< globals, the template's own, then one for each loop or macro
    std::size_t work_ = 0;
    int calls_ = 0;
};

} // namespace

struct ParsedTemplate
{
    Block block;
};

Template::Template(const std::string& source)
    : parsed_(std::make_shared<const ParsedTemplate>(ParsedTemplate{parseTemplate(source)}))
{
}

std::string Template::render(const Dict& variables, std::string_view date) const
{
    return Interpreter(variables, date).run(parsed_->block);
}

} // namespace isthmus::jinja

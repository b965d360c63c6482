#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace isthmus::jinja {

class Value;
using List = std::vector<Value>;

/// Arguments of a call.
struct Arguments
{
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;

    /// Argument by position, else by name, else null.
    const Value* get(std::size_t position, const std::string& name) const;
};

using Function = std::function<Value(const Arguments&)>;

/// A table that keeps the order of insertion, as Python's dict.
struct Dict
{
    std::vector<std::pair<std::string, Value>> entries;
    bool isNamespace = false; ///< may be changed by the template, and so may not stand inside other values

    const Value* find(const std::string& key) const;
    void set(const std::string& key, Value value);
};

struct Undefined
{
    std::string name; ///< for the message when it is used
};
struct None
{
};

/// A failure inside a template; the interpreter adds the line.
class TemplateError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A value of the template language. Lists and tables are shared; only namespaces are ever changed. How deep
/// values nest is limited when they are made (TemplateError), so that comparing, printing and freeing them
/// may recurse.
class Value
{
public:
    using Data =
        std::variant<Undefined, None, bool, std::int64_t, double, std::string, std::shared_ptr<const List>,
                     std::shared_ptr<Dict>, std::shared_ptr<const Function>>;

    Value() : data_(Undefined{}) {}
    Value(None none) : data_(none) {}
    Value(bool value) : data_(value) {}
    Value(int value) : data_(std::int64_t{value}) {}
    Value(std::int64_t value) : data_(value) {}
    Value(double value) : data_(value) {}
    Value(std::string value) : data_(std::move(value)) {}
    Value(const char* value) : data_(std::string(value)) {}
    Value(List list);
    Value(std::shared_ptr<Dict> dict);
    Value(Function function) : data_(std::make_shared<const Function>(std::move(function))) {}
    static Value undefined(std::string name);
    /// A function that keeps `owner` (method of a value).
    static Value bound(const Value& owner, Function function);

    bool isUndefined() const { return std::holds_alternative<Undefined>(data_); }
    bool isNone() const { return std::holds_alternative<None>(data_); }
    bool isBool() const { return std::holds_alternative<bool>(data_); }
    bool isInt() const { return std::holds_alternative<std::int64_t>(data_); }
    bool isFloat() const { return std::holds_alternative<double>(data_); }
    bool isNumber() const { return isInt() || isFloat() || isBool(); }
    bool isString() const { return std::holds_alternative<std::string>(data_); }
    bool isList() const { return std::holds_alternative<std::shared_ptr<const List>>(data_); }
    bool isDict() const { return std::holds_alternative<std::shared_ptr<Dict>>(data_); }
    bool isFunction() const { return std::holds_alternative<std::shared_ptr<const Function>>(data_); }

    const std::string& string() const; ///< throws TemplateError for another kind; so do the next ones
    std::int64_t integer() const;      ///< integers and booleans
    double number() const;
    const List& list() const;
    Dict& dict() const;
    const Function& function() const;

    bool truthy() const;
    /// What str() gives: the form that output shows.
    std::string text() const;
    /// What repr() gives: the form inside lists.
    std::string repr() const;
    /// Kind as Python names it.
    const char* kind() const;
    /// Elements to loop over: of a list, characters of a string, keys of a table; none of an undefined value.
    List elements() const;

    bool operator==(const Value& other) const;
    /// Ordering of numbers and of strings; throws TemplateError for others.
    bool less(const Value& other) const;

private:
    std::string show(bool quoted) const;
    void nest(const Value& inner);

    Data data_;
    int depth_ = 0;
};

/// Characters of UTF-8 text, one string each.
std::vector<std::string> characters(const std::string& text);
/// json.dumps(value, ensure_ascii=False, indent=indent); indent < 0 for one line.
std::string toJson(const Value& value, int indent);

} // namespace isthmus::jinja

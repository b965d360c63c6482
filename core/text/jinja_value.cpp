#include "core/text/jinja_value.h"

#include "core/base/json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace isthmus::jinja {
namespace {

// Messages and tool descriptions nest about ten levels deep.
constexpr int kMaxValueDepth = 60;

[[noreturn]] void wrongKind(const char* wanted, const Value& value)
{
    if (value.isUndefined())
        throw TemplateError("a value that is not defined is used as " + std::string(wanted));
    throw TemplateError(std::string(value.kind()) + " is used as " + wanted);
}

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char buffer[64];
    const double magnitude = std::fabs(value);
    // Python's repr changes to exponents at 1e16 and below 1e-4.
    const bool plain = magnitude == 0 || (magnitude >= 1e-4 && magnitude < 1e16);
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific);
    std::string text(buffer, end.ptr);
    if (plain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string quoted(const std::string& text)
{
    const bool both = text.find('\'') != std::string::npos && text.find('"') == std::string::npos;
    const char quote = both ? '"' : '\'';
    std::string out(1, quote);
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\\' || c == quote)
            (out += '\\') += c;
        else
            out += c;
    }
    return out + quote;
}

void putJson(const Value& value, int indent, int depth, std::string& out)
{
    const auto newLine = [&](int level) {
        if (indent >= 0) {
            out += '\n';
            out.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(level), ' ');
        }
    };
    const char* const comma = indent >= 0 ? "," : ", ";
    if (value.isList() || value.isDict()) {
        const bool list = value.isList();
        const std::size_t size = list ? value.list().size() : value.dict().entries.size();
        out += list ? '[' : '{';
        for (std::size_t i = 0; i < size; ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            if (!list)
                out += nlohmann::json(value.dict().entries[i].first).dump() + ": ";
            putJson(list ? value.list()[i] : value.dict().entries[i].second, indent, depth + 1, out);
        }
        if (size > 0)
            newLine(depth);
        out += list ? ']' : '}';
    } else if (value.isString()) {
        out += nlohmann::json(value.string()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    } else if (value.isBool()) {
        out += value.truthy() ? "true" : "false";
    } else if (value.isNone()) {
        out += "null";
    } else if (value.isNumber()) {
        out += value.text();
    } else {
        throw TemplateError(std::string(value.kind()) + " cannot be written as JSON");
    }
}

} // namespace

const Value* Arguments::get(std::size_t position, const std::string& name) const
{
    if (position < positional.size())
        return &positional[position];
    for (const auto& [key, value] : named)
        if (key == name)
            return &value;
    return nullptr;
}

const Value* Dict::find(const std::string& key) const
{
    for (const auto& [name, value] : entries)
        if (name == key)
            return &value;
    return nullptr;
}

void Dict::set(const std::string& key, Value value)
{
    for (auto& [name, known] : entries) {
        if (name == key) {
            known = std::move(value);
            return;
        }
    }
    entries.emplace_back(key, std::move(value));
}

Value::Value(List list)
{
    for (const Value& element : list)
        nest(element);
    data_ = std::make_shared<const List>(std::move(list));
}

Value::Value(std::shared_ptr<Dict> dict)
{
    for (const auto& entry : dict->entries)
        nest(entry.second);
    data_ = std::move(dict);
}

void Value::nest(const Value& inner)
{
    if (inner.isDict() && inner.dict().isNamespace)
        throw TemplateError("a namespace is put inside another value");
    depth_ = std::max(depth_, inner.depth_ + 1);
    if (depth_ > kMaxValueDepth)
        throw TemplateError("values are nested deeper than " + std::to_string(kMaxValueDepth) + " levels");
}

Value Value::bound(const Value& owner, Function function)
{
    Value value(std::move(function));
    value.nest(owner);
    return value;
}

Value Value::undefined(std::string name)
{
    Value value;
    value.data_ = Undefined{std::move(name)};
    return value;
}

const std::string& Value::string() const
{
    if (!isString())
        wrongKind("a string", *this);
    return std::get<std::string>(data_);
}

std::int64_t Value::integer() const
{
    if (isBool())
        return std::get<bool>(data_) ? 1 : 0;
    if (!isInt())
        wrongKind("a whole number", *this);
    return std::get<std::int64_t>(data_);
}

double Value::number() const
{
    if (isFloat())
        return std::get<double>(data_);
    return static_cast<double>(integer());
}

const List& Value::list() const
{
    if (!isList())
        wrongKind("a list", *this);
    return *std::get<std::shared_ptr<const List>>(data_);
}

Dict& Value::dict() const
{
    if (!isDict())
        wrongKind("a table", *this);
    return *std::get<std::shared_ptr<Dict>>(data_);
}

const Function& Value::function() const
{
    if (!isFunction())
        wrongKind("a function", *this);
    return *std::get<std::shared_ptr<const Function>>(data_);
}

bool Value::truthy() const
{
    if (isUndefined() || isNone())
        return false;
    if (isNumber())
        return number() != 0;
    if (isString())
        return !string().empty();
    if (isList())
        return !list().empty();
    if (isDict())
        return !dict().entries.empty();
    return true;
}

std::string Value::show(bool quote) const
{
    if (isUndefined())
        return quote ? "Undefined" : "";
    if (isNone())
        return "None";
    if (isBool())
        return truthy() ? "True" : "False";
    if (isInt())
        return std::to_string(integer());
    if (isFloat())
        return floatText(number());
    if (isString())
        return quote ? quoted(string()) : string();
    if (isFunction())
        return "<function>";
    std::string out;
    const bool isTable = isDict();
    const auto separate = [&] { out += out.empty() ? "" : ", "; };
    if (isTable) {
        for (const auto& [key, value] : dict().entries) {
            separate();
            out += quoted(key) + ": " + value.show(true);
        }
    } else {
        for (const Value& value : list()) {
            separate();
            out += value.show(true);
        }
    }
    return isTable ? "{" + out + "}" : "[" + out + "]";
}

std::string Value::text() const
{
    return show(false);
}

std::string Value::repr() const
{
    return show(true);
}

const char* Value::kind() const
{
    if (isUndefined())
        return "an undefined value";
    if (isNone())
        return "none";
    if (isBool())
        return "a boolean";
    if (isInt())
        return "a whole number";
    if (isFloat())
        return "a number";
    if (isString())
        return "a string";
    if (isList())
        return "a list";
    return isDict() ? "a table" : "a function";
}

List Value::elements() const
{
    if (isUndefined())
        return {};
    if (isString()) {
        List out;
        for (std::string& c : characters(string()))
            out.emplace_back(std::move(c));
        return out;
    }
    if (isDict()) {
        List out;
        for (const auto& entry : dict().entries)
            out.emplace_back(entry.first);
        return out;
    }
    return list();
}

bool Value::operator==(const Value& other) const
{
    if (isNumber() && other.isNumber())
        return number() == other.number();
    if (data_.index() != other.data_.index())
        return false;
    if (isString())
        return string() == other.string();
    if (isList())
        return list() == other.list();
    if (isDict()) {
        const Dict& a = dict();
        const Dict& b = other.dict();
        return a.entries.size() == b.entries.size() &&
               std::all_of(a.entries.begin(), a.entries.end(), [&](const auto& entry) {
                   const Value* value = b.find(entry.first);
                   return value && *value == entry.second;
               });
    }
    if (isFunction())
        return std::get<std::shared_ptr<const Function>>(data_) ==
               std::get<std::shared_ptr<const Function>>(other.data_);
    return true; // undefined and none
}

bool Value::less(const Value& other) const
{
    if (isNumber() && other.isNumber())
        return number() < other.number();
    if (isString() && other.isString())
        return string() < other.string(); // UTF-8 sorts like code points
    throw TemplateError(std::string(kind()) + " cannot be compared with " + other.kind());
}

std::vector<std::string> characters(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = decodeUtf8(text, i).length;
        out.push_back(text.substr(i, length));
        i += length;
    }
    return out;
}

std::string toJson(const Value& value, int indent)
{
    std::string out;
    putJson(value, indent, 0, out);
    return out;
}

} // namespace isthmus::jinja

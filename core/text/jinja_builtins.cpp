#include "core/text/jinja_builtins.h"

#include "core/text/jinja_strings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace isthmus::jinja {
namespace {

std::int64_t lengthOf(const Value& value)
{
    if (value.isString())
        return static_cast<std::int64_t>(characters(value.string()).size());
    if (value.isDict())
        return static_cast<std::int64_t>(value.dict().entries.size());
    if (value.isUndefined())
        return 0;
    return static_cast<std::int64_t>(value.list().size());
}

/// Follows a dotted path, as attribute= does.
Value attributePath(Value value, const std::string& path)
{
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        value = item(value, path.substr(begin, end - begin));
        begin = end + 1;
    }
    return value;
}

Value joined(const Value& value, const Arguments& arguments, const Charge& charge)
{
    const Value* separator = arguments.get(0, "d");
    const Value* attribute = arguments.get(1, "attribute");
    const std::string between = separator ? separator->text() : "";
    std::string out;
    bool first = true;
    for (const Value& element : value.elements()) {
        if (!first)
            out += between;
        out += attribute ? attributePath(element, attribute->string()).text() : element.text();
        charge(between.size() + 16);
        if (out.size() > kMaxStringBytes)
            throw TemplateError("a string grows beyond all bounds");
        first = false;
    }
    return out;
}

Value asInteger(const Value& value, const Arguments& arguments)
{
    const Value* fallback = arguments.get(0, "default");
    if (value.isString()) {
        const std::string text = strip(value.string(), nullptr, true, true);
        std::int64_t number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
        if (end.ec == std::errc() && end.ptr == text.data() + text.size())
            return number;
    } else if (value.isFloat()) {
        if (std::fabs(value.number()) < 9e18)
            return static_cast<std::int64_t>(value.number());
    } else if (value.isNumber()) {
        return value.integer();
    }
    return fallback ? *fallback : Value(0);
}

Value asFloat(const Value& value, const Arguments& arguments)
{
    const Value* fallback = arguments.get(0, "default");
    if (value.isString()) {
        const std::string text = strip(value.string(), nullptr, true, true);
        double number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
        if (end.ec == std::errc() && end.ptr == text.data() + text.size())
            return number;
    } else if (value.isNumber()) {
        return value.number();
    }
    return fallback ? *fallback : Value(0.0);
}

Value sorted(const Value& value, const Arguments& arguments)
{
    List list = value.elements();
    const Value* descending = arguments.get(0, "reverse");
    const Value* attribute = arguments.get(2, "attribute");
    const auto key = [&](const Value& element) {
        const Value k = attribute ? attributePath(element, attribute->string()) : element;
        return k.isString() ? Value(lowerCase(k.string())) : k; // Jinja sorts without case
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Value& a, const Value& b) { return key(a).less(key(b)); });
    if (descending && descending->truthy())
        std::reverse(list.begin(), list.end());
    return list;
}

Value pairs(const Value& value)
{
    List out;
    if (!value.isUndefined())
        for (const auto& [key, element] : value.dict().entries)
            out.emplace_back(List{Value(key), element});
    return out;
}

Value reversed(const Value& value)
{
    List list = value.elements();
    std::reverse(list.begin(), list.end());
    if (!value.isString())
        return list;
    std::string out;
    for (const Value& c : list)
        out += c.string();
    return out;
}

Value unique(const Value& value, const Charge& charge)
{
    List out;
    for (const Value& element : value.elements()) {
        charge(out.size());
        if (std::find(out.begin(), out.end(), element) == out.end())
            out.push_back(element);
    }
    return out;
}

Value extreme(const Value& value, bool largest)
{
    const List list = value.elements();
    if (list.empty())
        return Value::undefined(largest ? "max" : "min");
    const auto less = [](const Value& a, const Value& b) { return a.less(b); };
    return largest ? *std::max_element(list.begin(), list.end(), less)
                   : *std::min_element(list.begin(), list.end(), less);
}

Value indented(const std::string& text, const Arguments& arguments)
{
    const Value* width = arguments.get(0, "width");
    const Value* first = arguments.get(1, "first");
    const Value* blank = arguments.get(2, "blank");
    const std::int64_t count = width && !width->isString() ? width->integer() : 4;
    if (count < 0 || count > 1000)
        throw TemplateError("a text is indented by " + std::to_string(count) + " blanks");
    const std::string pad =
        width && width->isString() ? width->string() : std::string(static_cast<std::size_t>(count), ' ');
    std::string out;
    std::size_t begin = 0;
    for (bool firstLine = true;; firstLine = false) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const bool pads = firstLine ? first && first->truthy() : end > begin || (blank && blank->truthy());
        out += (pads ? pad : "") + text.substr(begin, end - begin);
        if (end == text.size())
            return out;
        out += '\n';
        begin = end + 1;
    }
}

Value rounded(const Value& value, const Arguments& arguments)
{
    const Value* precision = arguments.get(0, "precision");
    const double scale = std::pow(10.0, precision ? static_cast<double>(precision->integer()) : 0.0);
    return std::nearbyint(value.number() * scale) / scale; // half to even, as Python
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '"':
            out += "&#34;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

Value total(const Value& value, const Charge& charge)
{
    Value sum(0);
    for (const Value& element : value.elements())
        sum = binaryOperation("+", sum, element, charge);
    return sum;
}

Value defaulted(const Value& value, const Arguments& a)
{
    const Value* fallback = a.get(0, "default_value");
    const Value* also = a.get(1, "boolean");
    const bool use = value.isUndefined() || (also && also->truthy() && !value.truthy());
    return use ? (fallback ? *fallback : Value("")) : value;
}

using Filter = std::function<Value(const Value&, const Arguments&, const Charge&)>;

const std::map<std::string, Filter>& filters()
{
    using V = const Value&;
    using A = const Arguments&;
    using C = const Charge&;
    static const std::map<std::string, Filter> table = {
        {"abs",
         [](V v, A, C) { return v.isFloat() ? Value(std::fabs(v.number())) : Value(std::abs(v.integer())); }},
        {"capitalize", [](V v, A, C) { return capitalized(v.text()); }},
        {"count", [](V v, A, C) { return lengthOf(v); }},
        {"d", [](V v, A a, C) { return defaulted(v, a); }},
        {"default", [](V v, A a, C) { return defaulted(v, a); }},
        {"dictsort",
         [](V v, A, C) {
             List list = pairs(v).list();
             std::stable_sort(list.begin(), list.end(), [](V a, V b) {
                 return lowerCase(a.list()[0].string()) < lowerCase(b.list()[0].string());
             });
             return list;
         }},
        {"e", [](V v, A, C) { return escaped(v.text()); }},
        {"escape", [](V v, A, C) { return escaped(v.text()); }},
        {"first",
         [](V v, A, C) {
             const List list = v.elements();
             return list.empty() ? Value::undefined("first") : list.front();
         }},
        {"float", [](V v, A a, C) { return asFloat(v, a); }},
        {"indent", [](V v, A a, C) { return indented(v.text(), a); }},
        {"int", [](V v, A a, C) { return asInteger(v, a); }},
        {"items", [](V v, A, C) { return pairs(v); }},
        {"join", joined},
        {"last",
         [](V v, A, C) {
             const List list = v.elements();
             return list.empty() ? Value::undefined("last") : list.back();
         }},
        {"length", [](V v, A, C) { return lengthOf(v); }},
        {"list", [](V v, A, C) { return v.elements(); }},
        {"lower", [](V v, A, C) { return lowerCase(v.text()); }},
        {"max", [](V v, A, C) { return extreme(v, true); }},
        {"min", [](V v, A, C) { return extreme(v, false); }},
        {"replace",
         [](V v, A a, C charge) {
             const Value* from = a.get(0, "old");
             const Value* to = a.get(1, "new");
             const Value* limit = a.get(2, "count");
             if (!from || !to)
                 throw TemplateError("the filter 'replace' needs two arguments");
             return replaced(v.text(), from->text(), to->text(),
                             limit && !limit->isNone() ? limit->integer() : -1, charge);
         }},
        {"reverse", [](V v, A, C) { return reversed(v); }},
        {"round", [](V v, A a, C) { return rounded(v, a); }},
        {"safe", [](V v, A, C) { return v; }},
        {"sort", [](V v, A a, C) { return sorted(v, a); }},
        {"string", [](V v, A, C) { return v.text(); }},
        {"sum", [](V v, A, C charge) { return total(v, charge); }},
        {"title", [](V v, A, C) { return titled(v.text()); }},
        {"tojson",
         [](V v, A a, C) {
             const Value* indent = a.get(0, "indent");
             const std::int64_t width = indent && !indent->isNone() ? indent->integer() : -1;
             return toJson(v, static_cast<int>(std::clamp<std::int64_t>(width, -1, 32)));
         }},
        {"trim", [](V v, A a, C) { return strip(v.text(), a.get(0, "chars"), true, true); }},
        {"unique", [](V v, A, C charge) { return unique(v, charge); }},
        {"upper", [](V v, A, C) { return upperCase(v.text()); }},
    };
    return table;
}

const Value& argument(const Arguments& arguments, const std::string& test)
{
    if (arguments.positional.size() != 1)
        throw TemplateError("the test '" + test + "' needs one argument");
    return arguments.positional[0];
}

using Test = std::function<bool(const Value&, const Arguments&)>;

const std::map<std::string, Test>& tests()
{
    using V = const Value&;
    using A = const Arguments&;
    static const std::map<std::string, Test> table = [] {
        std::map<std::string, Test> t = {
            {"boolean", [](V v, A) { return v.isBool(); }},
            {"callable", [](V v, A) { return v.isFunction(); }},
            {"defined", [](V v, A) { return !v.isUndefined(); }},
            {"divisibleby",
             [](V v, A a) {
                 const std::int64_t divisor = argument(a, "divisibleby").integer();
                 return divisor != 0 && divisor != -1 ? v.integer() % divisor == 0 : divisor == -1;
             }},
            {"eq", [](V v, A a) { return v == argument(a, "eq"); }},
            {"even", [](V v, A) { return v.integer() % 2 == 0; }},
            {"false", [](V v, A) { return v.isBool() && !v.truthy(); }},
            {"float", [](V v, A) { return v.isFloat(); }},
            {"ge", [](V v, A a) { return !v.less(argument(a, "ge")); }},
            {"gt", [](V v, A a) { return argument(a, "gt").less(v); }},
            {"in", [](V v, A a) { return contains(argument(a, "in"), v); }},
            {"integer", [](V v, A) { return v.isInt(); }},
            {"iterable", [](V v, A) { return v.isString() || v.isList() || v.isDict() || v.isUndefined(); }},
            {"le", [](V v, A a) { return !argument(a, "le").less(v); }},
            {"lower",
             [](V v, A) { return v.text() == lowerCase(v.text()) && upperCase(v.text()) != v.text(); }},
            {"lt", [](V v, A a) { return v.less(argument(a, "lt")); }},
            {"mapping", [](V v, A) { return v.isDict(); }},
            {"ne", [](V v, A a) { return !(v == argument(a, "ne")); }},
            {"none", [](V v, A) { return v.isNone(); }},
            {"number", [](V v, A) { return v.isNumber(); }},
            {"odd", [](V v, A) { return v.integer() % 2 != 0; }},
            {"sameas", [](V v, A a) { return v == argument(a, "sameas"); }},
            {"sequence", [](V v, A) { return v.isString() || v.isList() || v.isDict() || v.isUndefined(); }},
            {"string", [](V v, A) { return v.isString(); }},
            {"true", [](V v, A) { return v.isBool() && v.truthy(); }},
            {"undefined", [](V v, A) { return v.isUndefined(); }},
            {"upper",
             [](V v, A) { return v.text() == upperCase(v.text()) && lowerCase(v.text()) != v.text(); }},
        };
        for (const auto& [alias, name] :
             {std::pair("equalto", "eq"), std::pair("greaterthan", "gt"), std::pair("lessthan", "lt")})
            t[alias] = t[name];
        return t;
    }();
    return table;
}

Value dictMethod(const Value& value, const std::string& name)
{
    if (name == "items")
        return Function([value](const Arguments&) { return pairs(value); });
    if (name == "keys")
        return Function([value](const Arguments&) { return value.elements(); });
    if (name == "values")
        return Function([value](const Arguments&) {
            List out;
            for (const auto& entry : value.dict().entries)
                out.push_back(entry.second);
            return out;
        });
    if (name == "get")
        return Function([value](const Arguments& a) {
            const Value* key = a.get(0, "key");
            const Value* fallback = a.get(1, "default");
            const Value* found = key && key->isString() ? value.dict().find(key->string()) : nullptr;
            return found ? *found : fallback ? *fallback : Value(None{});
        });
    return Value::undefined(name);
}

Value listMethod(const Value& value, const std::string& name)
{
    if (name == "count")
        return Function([value](const Arguments& a) {
            const Value* wanted = a.get(0, "value");
            const List& list = value.list();
            return Value(
                static_cast<std::int64_t>(wanted ? std::count(list.begin(), list.end(), *wanted) : 0));
        });
    return Value::undefined(name);
}

std::int64_t checkedInteger(const std::string& name, std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    const bool overflow = name == "+"   ? __builtin_add_overflow(a, b, &result)
                          : name == "-" ? __builtin_sub_overflow(a, b, &result)
                                        : __builtin_mul_overflow(a, b, &result);
    if (overflow)
        throw TemplateError("a number grows beyond all bounds");
    return result;
}

Value arithmetic(const std::string& name, const Value& left, const Value& right)
{
    const bool whole = !left.isFloat() && !right.isFloat();
    const double a = left.number();
    const double b = right.number();
    if ((name == "/" || name == "//" || name == "%") && b == 0)
        throw TemplateError("a number is divided by zero");
    if (name == "/")
        return a / b;
    if (name == "//" || name == "%") {
        if (!whole)
            return name == "//" ? std::floor(a / b) : a - b * std::floor(a / b);
        const std::int64_t n = left.integer();
        const std::int64_t d = right.integer();
        if (d == -1)
            return name == "//" ? checkedInteger("-", 0, n) : 0;
        const bool down = n % d != 0 && (n < 0) != (d < 0); // Python rounds down
        return name == "//" ? n / d - (down ? 1 : 0) : n % d + (down ? d : 0);
    }
    if (name == "**") {
        const double power = std::pow(a, b);
        if (whole && b >= 0 && std::fabs(power) < 9e15)
            return static_cast<std::int64_t>(power);
        return power;
    }
    if (whole)
        return checkedInteger(name, left.integer(), right.integer());
    return name == "+" ? a + b : name == "-" ? a - b : a * b;
}

Value repeated(const std::string& text, std::int64_t count, const Charge& charge)
{
    const std::size_t times = count > 0 ? static_cast<std::size_t>(count) : 0;
    if (!text.empty() && times > kMaxStringBytes / text.size())
        throw TemplateError("a string grows beyond all bounds");
    charge(text.size() * times / 16);
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

Value applyFilter(const std::string& name, const Value& value, const Arguments& arguments,
                  const Charge& charge)
{
    const auto found = filters().find(name);
    if (found == filters().end())
        throw TemplateError("the filter '" + name + "' is not supported");
    charge(value.isString() ? value.string().size() : value.isList() ? value.list().size() : 1);
    return found->second(value, arguments, charge);
}

bool applyTest(const std::string& name, const Value& value, const Arguments& arguments)
{
    const auto found = tests().find(name);
    if (found == tests().end())
        throw TemplateError("the test '" + name + "' is not supported");
    return found->second(value, arguments);
}

Value method(const Value& value, const std::string& name, const Charge& charge)
{
    if (value.isString())
        return stringMethod(value.string(), name, charge);
    if (value.isDict())
        return dictMethod(value, name);
    return value.isList() ? listMethod(value, name) : Value::undefined(name);
}

Value item(const Value& value, const Value& index)
{
    if (value.isUndefined())
        throw TemplateError("something is looked up in a value that is not defined");
    if (value.isDict() && index.isString()) {
        const Value* found = value.dict().find(index.string());
        return found ? *found : Value::undefined(index.string());
    }
    if ((value.isList() || value.isString()) && index.isString()) {
        std::int64_t number = 0; // attribute="0" of map()
        const std::string& text = index.string();
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
        if (text.empty() || end.ptr != text.data() + text.size())
            return Value::undefined(text);
        return item(value, number);
    }
    if (!(value.isList() || value.isString()) || !index.isNumber() || index.isFloat())
        return Value::undefined(index.text());
    const List list = value.isString() ? value.elements() : List();
    const List& elements = value.isString() ? list : value.list();
    const auto size = static_cast<std::int64_t>(elements.size());
    const std::int64_t at = index.integer() < 0 ? index.integer() + size : index.integer();
    if (at < 0 || at >= size)
        return Value::undefined("an element out of range");
    return elements[static_cast<std::size_t>(at)];
}

Value slice(const Value& value, const Value* start, const Value* stop, const Value* step,
            const Charge& charge)
{
    const auto given = [](const Value* bound) { return bound && !bound->isNone(); };
    const List list = value.isString() ? value.elements() : value.list();
    charge(list.size());
    const auto size = static_cast<std::int64_t>(list.size());
    const std::int64_t by = given(step) ? step->integer() : 1;
    if (by == 0)
        throw TemplateError("a slice has the step zero");
    const auto clamp = [&](const Value* bound, std::int64_t fallback) {
        if (!given(bound))
            return fallback;
        const std::int64_t at = bound->integer() < 0 ? bound->integer() + size : bound->integer();
        return std::clamp<std::int64_t>(at, by > 0 ? 0 : -1, by > 0 ? size : size - 1);
    };
    const std::int64_t begin = clamp(start, by > 0 ? 0 : size - 1);
    const std::int64_t end = clamp(stop, by > 0 ? size : -1);
    List out;
    const std::int64_t stride =
        std::clamp<std::int64_t>(by, -size - 1, size + 1); // larger steps end at once too
    for (std::int64_t i = begin; stride > 0 ? i < end : i > end; i += stride)
        out.push_back(list[static_cast<std::size_t>(i)]);
    if (!value.isString())
        return out;
    std::string text;
    for (const Value& c : out)
        text += c.string();
    return text;
}

Value binaryOperation(const std::string& name, const Value& left, const Value& right, const Charge& charge)
{
    if (name == "~" || (name == "+" && left.isString() && right.isString())) {
        std::string text = left.text() + right.text();
        charge(text.size() / 16);
        if (text.size() > kMaxStringBytes)
            throw TemplateError("a string grows beyond all bounds");
        return text;
    }
    if (name == "+" && left.isList() && right.isList()) {
        List out = left.list();
        out.insert(out.end(), right.list().begin(), right.list().end());
        charge(out.size());
        if (out.size() > kMaxListLength)
            throw TemplateError("a list grows beyond all bounds");
        return out;
    }
    if (name == "*" && left.isString() && right.isInt())
        return repeated(left.string(), right.integer(), charge);
    if (left.isNumber() && right.isNumber())
        return arithmetic(name, left, right);
    throw TemplateError("'" + name + "' cannot join " + left.kind() + " and " + right.kind());
}

bool contains(const Value& container, const Value& value)
{
    if (container.isString())
        return container.string().find(value.string()) != std::string::npos;
    if (container.isDict())
        return value.isString() && container.dict().find(value.string());
    if (container.isUndefined())
        return false;
    const List& list = container.list();
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace isthmus::jinja

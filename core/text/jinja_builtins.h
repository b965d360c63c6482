#pragma once

#include "core/text/jinja_value.h"

#include <functional>
#include <string>

namespace isthmus::jinja {

/// Pays for work in proportion to what is touched; throws TemplateError when a template's budget is used up.
using Charge = std::function<void(std::size_t)>;

/// No string or list of a template may grow beyond this.
constexpr std::size_t kMaxStringBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxListLength = 1'000'000;

/// value | name(arguments), but not those filters that call other filters or tests (map, select, reject…).
/// Throws TemplateError for an unknown filter.
Value applyFilter(const std::string& name, const Value& value, const Arguments& arguments,
                  const Charge& charge);
/// value is name(arguments). Throws TemplateError for an unknown test.
bool applyTest(const std::string& name, const Value& value, const Arguments& arguments);
/// A method of a string, table or list as a function; undefined when there is none of that name.
Value method(const Value& value, const std::string& name, const Charge& charge);
/// value.name or value[name] of a table; list and string items by number. Undefined when there is none.
Value item(const Value& value, const Value& index);
Value slice(const Value& value, const Value* start, const Value* stop, const Value* step,
            const Charge& charge);
/// left + right and so on, as in Python.
Value binaryOperation(const std::string& name, const Value& left, const Value& right, const Charge& charge);
bool contains(const Value& container, const Value& value);

} // namespace isthmus::jinja

#include "core/model/config_reader.h"

#include "core/base/error.h"

#include <cmath>
#include <limits>

namespace isthmus {
namespace {

const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}

} // namespace

ConfigReader::ConfigReader(const Json& json, std::string where) : json_(&json), where_(std::move(where))
{
    if (!json.is_object())
        fail("an object { } is expected.");
}

void ConfigReader::fail(const std::string& sentence) const
{
    throw Error(ErrorCode::MalformedFile, "The configuration " + where_ + " cannot be used: " + sentence,
                "Download the model's config.json again or correct the value.");
}

const Json* ConfigReader::find(const char* key) const
{
    const auto found = json_->find(key);
    return found == json_->end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::isNull(const char* key) const
{
    const auto found = json_->find(key);
    return found != json_->end() && found->is_null();
}

std::int64_t ConfigReader::integer(const char* key, const Json& value, std::int64_t low) const
{
    constexpr std::int64_t high = std::numeric_limits<std::int32_t>::max();
    const bool fits =
        value.is_number_integer() &&
        (!value.is_number_unsigned() || value.get<std::uint64_t>() <= static_cast<std::uint64_t>(high));
    if (!fits || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
        fail(std::string(key) + " must be a whole number from " + std::to_string(low) +
             " to 2147483647, it is " + value.dump() + ".");
    return value.get<std::int64_t>();
}

int ConfigReader::size(const char* key) const
{
    if (!has(key))
        fail(std::string(key) + " is missing.");
    return size(key, 1);
}

int ConfigReader::size(const char* key, int fallback) const
{
    const Json* value = find(key);
    return value == nullptr ? fallback : static_cast<int>(integer(key, *value, 1));
}

int ConfigReader::count(const char* key, int fallback) const
{
    const Json* value = find(key);
    return value == nullptr ? fallback : static_cast<int>(integer(key, *value, 0));
}

int ConfigReader::scaled(int value, int factor) const
{
    if (value > std::numeric_limits<int>::max() / factor)
        fail("a size of " + std::to_string(value) + " is too large.");
    return value * factor;
}

double ConfigReader::number(const char* key, double fallback) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_number() || !std::isfinite(value->get<double>()))
        fail(std::string(key) + " must be a number, it is " + value->dump() + ".");
    return value->get<double>();
}

bool ConfigReader::flag(const char* key, bool fallback) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean())
        fail(std::string(key) + " must be true or false, it is " + value->dump() + ".");
    return value->get<bool>();
}

std::string ConfigReader::text(const char* key, const std::string& fallback) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_string())
        fail(std::string(key) + " must be a string, it is " + value->dump() + ".");
    return value->get<std::string>();
}

std::vector<std::string> ConfigReader::texts(const char* key) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return {};
    std::vector<std::string> result;
    if (!value->is_array())
        fail(std::string(key) + " must be a list of strings.");
    for (const Json& element : *value) {
        if (!element.is_string())
            fail(std::string(key) + " must be a list of strings.");
        result.push_back(element.get<std::string>());
    }
    return result;
}

ConfigReader ConfigReader::object(const char* key) const
{
    const Json* value = find(key);
    if (value != nullptr && !value->is_object())
        fail(std::string(key) + " must be an object { }.");
    return {value == nullptr ? emptyObject() : *value, where_};
}

std::optional<std::int64_t> ConfigReader::firstToken(const char* key) const
{
    const Json* value = find(key);
    if (value != nullptr && value->is_array())
        value = value->empty() ? nullptr : &value->front();
    if (value == nullptr)
        return std::nullopt;
    // Some configurations write -1 for "none".
    if (!value->is_number_integer())
        fail(std::string(key) + " must be a token id, it is " + value->dump() + ".");
    const auto id = value->get<std::int64_t>();
    return id < 0 ? std::nullopt : std::optional(id);
}

} // namespace isthmus

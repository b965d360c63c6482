#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace isthmus::test {

/// Real data folder (ISTHMUS_TEST_DATA, or ../shared/data beside the checkout); empty when it is not there.
std::optional<std::filesystem::path> realData();
/// A file or folder of tests/fixtures.
std::filesystem::path fixture(const std::string& name);
/// Whole content of a file.
std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& content);

} // namespace isthmus::test

#include "tests/support/test_data.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace isthmus::test {

namespace fs = std::filesystem;

std::optional<fs::path> realData()
{
    const char* override = std::getenv("ISTHMUS_TEST_DATA");
    const fs::path path = override ? fs::path(override) : fs::path(ISTHMUS_SOURCE_DIR) / "../shared/data";
    if (!fs::is_directory(path))
        return std::nullopt;
    return fs::canonical(path);
}

fs::path fixture(const std::string& name)
{
    return fs::path(ISTHMUS_SOURCE_DIR) / "tests/fixtures" / name;
}

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void writeFile(const fs::path& path, const std::string& content)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << content;
    if (!out.flush())
        throw std::runtime_error("cannot write " + path.string());
}

} // namespace isthmus::test

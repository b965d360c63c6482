#include "core/results/figure_colors.h"

#include "core/base/error.h"

#include <cmath>
#include <iterator>

namespace isthmus {
namespace {

// 33 equally spaced samples of the published 256-entry tables; linear interpolation stays within 6/255 of
// them.
constexpr std::uint32_t viridis[] = {0x440154, 0x470d60, 0x48186a, 0x482374, 0x472d7b, 0x453681, 0x424086,
                                     0x3f4989, 0x3b528b, 0x375a8d, 0x33638d, 0x2f6a8e, 0x2c728e, 0x297a8e,
                                     0x26818e, 0x23898e, 0x21908c, 0x1f988b, 0x1f9f88, 0x21a685, 0x28ae80,
                                     0x31b57b, 0x3ebc74, 0x4cc26c, 0x5dc963, 0x6ece58, 0x82d34c, 0x96d83f,
                                     0xabdc32, 0xc0df24, 0xd5e21a, 0xeae51a, 0xfde725};
constexpr std::uint32_t cividis[] = {0x00224e, 0x00285b, 0x002e6a, 0x043371, 0x1a386f, 0x273e6e, 0x32436d,
                                     0x3b496c, 0x434e6c, 0x4b546c, 0x52596d, 0x5a5f6e, 0x61656f, 0x686a71,
                                     0x6f7073, 0x757676, 0x7c7b78, 0x848179, 0x8b8778, 0x938d78, 0x9b9376,
                                     0xa39a75, 0xaba072, 0xb3a670, 0xbbad6c, 0xc3b469, 0xccba64, 0xd4c15f,
                                     0xddc958, 0xe6d051, 0xefd748, 0xf8df3c, 0xfee838};
constexpr std::uint32_t magma[] = {0x000004, 0x030311, 0x0a0822, 0x130d33, 0x1d1146, 0x28115a, 0x36106a,
                                   0x430f76, 0x50127c, 0x5d177f, 0x691c81, 0x762181, 0x822681, 0x8f2a81,
                                   0x9c2e7f, 0xa9327d, 0xb63779, 0xc33b75, 0xcf4170, 0xdb486a, 0xe65163,
                                   0xee5c5e, 0xf5695c, 0xf9785d, 0xfb8761, 0xfd9668, 0xfea571, 0xfeb47b,
                                   0xfec387, 0xfed194, 0xfde0a2, 0xfceeb0, 0xfcfdbf};
constexpr std::uint32_t vik[] = {0x001261, 0x021f69, 0x022b71, 0x023779, 0x034481, 0x045089, 0x0c5e92,
                                 0x1b6d9b, 0x2f7ca6, 0x478db1, 0x609dbc, 0x79adc7, 0x92bdd2, 0xacccdc,
                                 0xc5dbe5, 0xdce5e9, 0xece5e1, 0xeedacf, 0xe9cbb9, 0xe2bba4, 0xdcab8f,
                                 0xd59c7b, 0xcf8e68, 0xc97f55, 0xc37243, 0xbc6331, 0xb3531f, 0xa5400e,
                                 0x932e06, 0x832106, 0x741506, 0x660a07, 0x590008};

template <std::size_t N> std::vector<std::uint32_t> list(const std::uint32_t (&points)[N])
{
    return {std::begin(points), std::end(points)};
}

// Equal steps of CIE L* from 8 to 97, so that a grey level means the same step anywhere on the map.
std::vector<std::uint32_t> greys()
{
    std::vector<std::uint32_t> result;
    constexpr int count = 33;
    for (int i = 0; i < count; ++i) {
        const double lightness = 8.0 + (97.0 - 8.0) * i / (count - 1);
        const double root = (lightness + 16.0) / 116.0;
        const double luminance = lightness > 8.0 ? root * root * root : lightness / 903.3;
        const double srgb =
            luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow(luminance, 1.0 / 2.4) - 0.055;
        const auto level = static_cast<std::uint32_t>(std::lround(srgb * 255.0));
        result.push_back(level << 16 | level << 8 | level);
    }
    return result;
}

} // namespace

const std::vector<ColorTable>& colorTables()
{
    static const std::vector<ColorTable> tables = {
        {"viridis", false, list(viridis)}, {"cividis", false, list(cividis)}, {"magma", false, list(magma)},
        {"vik", true, list(vik)},          {"greys", false, greys()},
    };
    return tables;
}

const ColorTable& colorTable(const std::string& id)
{
    std::string known;
    for (const ColorTable& table : colorTables()) {
        if (table.id == id)
            return table;
        known += (known.empty() ? "" : ", ") + table.id;
    }
    throw Error(ErrorCode::InvalidArgument, "There is no colour map \"" + id + "\".",
                "Use one of: " + known + ".");
}

} // namespace isthmus

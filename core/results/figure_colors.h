#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace isthmus {

/// A colour map as equally spaced control points 0xRRGGBB, from the lowest to the highest value.
/// Perceptually uniform and safe for colour-blind readers.
struct ColorTable
{
    std::string id;
    bool diverging = false;
    std::vector<std::uint32_t> points;
};

/// viridis, cividis, magma (matplotlib, CC0), vik (Fabio Crameri, Scientific colour maps, MIT) and greys
/// (even in L*).
const std::vector<ColorTable>& colorTables();
/// Throws InvalidArgument that lists the known ids.
const ColorTable& colorTable(const std::string& id);

} // namespace isthmus

#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace isthmus {

/// Bytes for people, in binary units: "48.0 KiB".
QString bytesText(std::uint64_t bytes);
/// A count for people: "6.7 B", "412.3 M", "53 K", "812".
QString countText(std::int64_t count);
/// "432 × 160".
QString shapeText(const std::vector<std::int64_t>& shape);
/// Seconds for people: "3 s", "2 min 5 s", "1 h 12 min".
QString durationText(double seconds);
/// A statistic with `digits` decimals and a true minus sign; "n/a" when it is not finite.
QString numberText(double value, int digits = 3);
/// std::string (UTF-8) as QString.
inline QString qstr(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace isthmus

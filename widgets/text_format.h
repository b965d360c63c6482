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
/// A statistic with `digits` decimals and a true minus sign; "n/a" when it is not finite. Numbers on screen
/// follow the locale, those of exports never do (exactNumber of core/results/figure_data.h).
QString numberText(double value, int digits = 3);
/// A number of any size with `digits` significant digits: "0.01234", "1.5e+09". As numberText otherwise.
QString shortNumberText(double value, int digits);
/// One number as core writes it (shownNumber, fixedNumber), with the locale's decimal point.
QString localNumber(const std::string& number);
/// A time as results carry it (ISO 8601, UTC) in the user's time zone and way of writing.
QString timeText(const std::string& iso);
/// std::string (UTF-8) as QString.
inline QString qstr(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace isthmus

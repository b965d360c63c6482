#include "widgets/text_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace isthmus {
namespace {

QString formatText(const char* text)
{
    return QCoreApplication::translate("isthmus::text", text);
}

} // namespace

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

QString countText(std::int64_t count)
{
    const auto value = static_cast<double>(count);
    const QLocale locale;
    if (count >= 1'000'000'000)
        //: billions, e.g. "6.7 B"
        return QCoreApplication::translate("isthmus::text", "%1 B").arg(locale.toString(value / 1e9, 'f', 1));
    if (count >= 1'000'000)
        //: millions
        return QCoreApplication::translate("isthmus::text", "%1 M").arg(locale.toString(value / 1e6, 'f', 1));
    if (count >= 10'000)
        //: thousands
        return QCoreApplication::translate("isthmus::text", "%1 K").arg(locale.toString(value / 1e3, 'f', 0));
    return locale.toString(static_cast<qlonglong>(count));
}

QString shapeText(const std::vector<std::int64_t>& shape)
{
    QStringList parts;
    for (std::int64_t size : shape)
        parts << QString::number(size);
    return parts.isEmpty() ? QCoreApplication::translate("isthmus::text", "scalar")
                           : parts.join(QStringLiteral(" × "));
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return {};
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return formatText(QT_TRANSLATE_NOOP("isthmus::text", "%1 s")).arg(whole);
    if (whole < 3600)
        return formatText(QT_TRANSLATE_NOOP("isthmus::text", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return formatText(QT_TRANSLATE_NOOP("isthmus::text", "%1 h %2 min"))
        .arg(whole / 3600)
        .arg(whole % 3600 / 60);
}

QString numberText(double value, int digits)
{
    if (!std::isfinite(value))
        return formatText(QT_TRANSLATE_NOOP("isthmus::text", "n/a"));
    QString text = QString::number(value, 'f', digits);
    if (text.startsWith(QLatin1Char('-')) && text.toDouble() == 0)
        text.remove(0, 1); // what rounds to zero has no sign
    else if (text.startsWith(QLatin1Char('-')))
        text.replace(0, 1, QChar(0x2212));
    return text;
}

} // namespace isthmus

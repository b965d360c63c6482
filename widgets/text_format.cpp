#include "widgets/text_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace isthmus {
namespace {

QString formatText(const char* text)
{
    return QCoreApplication::translate("isthmus::text", text);
}

/// Without separators of thousands, which tables of statistics do not need.
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString withMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
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
    // What rounds to zero has no sign.
    const bool zero = QString::number(value, 'f', digits).toDouble() == 0;
    return withMinus(plainLocale().toString(zero ? 0.0 : value, 'f', digits));
}

QString shortNumberText(double value, int digits)
{
    if (!std::isfinite(value))
        return numberText(value);
    return withMinus(plainLocale().toString(value, 'g', digits));
}

QString localNumber(const std::string& number)
{
    return qstr(number).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString timeText(const std::string& iso)
{
    const QDateTime time = QDateTime::fromString(qstr(iso), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : qstr(iso);
}

} // namespace isthmus

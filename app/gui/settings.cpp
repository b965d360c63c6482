#include "app/gui/settings.h"

#include "core/base/log_level.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace isthmus {
namespace {

constexpr int keptRecent = 10;

QString settingsFile(const QString& given)
{
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/io.github.isthmus.Isthmus.ini");
}

} // namespace

Settings::Settings(const QString& file) : settings_(settingsFile(file), QSettings::IniFormat) {}

Theme Settings::theme() const
{
    return parseTheme(settings_.value(QStringLiteral("theme")).toString());
}

void Settings::setTheme(Theme theme)
{
    settings_.setValue(QStringLiteral("theme"), themeName(theme));
}

LogLevel Settings::logLevel() const
{
    return parseLogLevel(value(QStringLiteral("log/level")).toString().toStdString())
        .value_or(LogLevel::Info);
}

void Settings::setLogLevel(LogLevel level)
{
    setValue(QStringLiteral("log/level"), QLatin1String(logLevelName(level)));
}

void Settings::addRecentPair(const QString& source, const QString& target)
{
    add("recent/pairs", source + QLatin1Char('\n') + target);
}

QStringList Settings::list(const char* key) const
{
    return settings_.value(QLatin1String(key)).toStringList();
}

void Settings::add(const char* key, const QString& entry)
{
    QStringList entries = list(key);
    entries.removeAll(entry);
    entries.prepend(entry);
    settings_.setValue(QLatin1String(key), QStringList(entries.mid(0, keptRecent)));
}

QString defaultProject()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/isthmus/default.isthmus");
}

std::optional<SimilaritySpec> findDemo()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places = {qEnvironmentVariable("ISTHMUS_DEMO"),
                                here + QStringLiteral("/../share/isthmus/demo"),
                                QStringLiteral(ISTHMUS_DEMO_SOURCE)};
    for (const QString& place : places) {
        QFile file(place + QStringLiteral("/similarity.json"));
        if (place.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const QString root = QDir(place).canonicalPath() + QLatin1Char('/');
        try {
            SimilaritySpec spec =
                SimilaritySpec::fromJob(JobSpec::fromJson(Json::parse(file.readAll().toStdString())));
            for (std::string* path : {&spec.source, &spec.target, &spec.data})
                *path = (root + QString::fromStdString(*path)).toStdString();
            return spec;
        } catch (const std::exception& error) {
            logWarning(std::string("The demo's similarity.json cannot be used: ") + error.what());
        }
    }
    return std::nullopt;
}

} // namespace isthmus

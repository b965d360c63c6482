#include "app/gui/settings.h"

#include <QCoreApplication>
#include <QDir>
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

DemoPair findDemoPair()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& base : {here + QStringLiteral("/../share/isthmus/demo"),
                                qEnvironmentVariable("ISTHMUS_DEMO"), QStringLiteral(ISTHMUS_DEMO_SOURCE)}) {
        const QDir folder(base);
        if (base.isEmpty() || !folder.exists(QStringLiteral("source/config.json")) ||
            !folder.exists(QStringLiteral("target/config.json")))
            continue;
        const QString root = folder.canonicalPath();
        const QDir data(root + QStringLiteral("/data"));
        const QStringList files = data.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
        return {root + QStringLiteral("/source"), root + QStringLiteral("/target"),
                files.isEmpty() ? QString() : data.filePath(files.front())};
    }
    return {};
}

} // namespace isthmus

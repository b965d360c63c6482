#pragma once

#include "core/analysis/similarity_spec.h"
#include "core/base/log.h"
#include "widgets/theme.h"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace isthmus {

/// What the program remembers between starts. One place for all keys.
class Settings
{
public:
    /// The user's own file, or the given one (tests).
    explicit Settings(const QString& file = {});

    Theme theme() const;
    void setTheme(Theme theme);

    /// "": the system's; a code of app/gui/language.h otherwise.
    QString language() const { return value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString& code) { setValue(QStringLiteral("language"), code); }
    /// Messages below it are not kept.
    LogLevel logLevel() const;
    void setLogLevel(LogLevel level);
    /// All that is remembered.
    QStringList keys() const { return settings_.allKeys(); }

    /// Newest first.
    QStringList recentModels() const { return list("recent/models"); }
    void addRecentModel(const QString& folder) { add("recent/models", folder); }
    /// "source\ntarget", newest first.
    QStringList recentPairs() const { return list("recent/pairs"); }
    void addRecentPair(const QString& source, const QString& target);
    QStringList recentProjects() const { return list("recent/projects"); }
    void addRecentProject(const QString& path) { add("recent/projects", path); }

    QVariant value(const QString& key) const { return settings_.value(key); }
    void setValue(const QString& key, const QVariant& value) { settings_.setValue(key, value); }
    void sync() { settings_.sync(); }

private:
    QStringList list(const char* key) const;
    void add(const char* key, const QString& entry);

    QSettings settings_;
};

/// Project folder that is used without being asked for: in the user's data folder.
QString defaultProject();

/// The comparison of the demo pair (similarity.json of the demo folder, with absolute paths), from the
/// installation, the folder in ISTHMUS_DEMO or the source tree; empty when there is none.
std::optional<SimilaritySpec> findDemo();

} // namespace isthmus

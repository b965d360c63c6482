#pragma once

#include "core/base/log.h"

#include <QApplication>

#include <optional>

namespace isthmus {

/// What the command line of the window asks for.
struct StartOptions
{
    QString source;
    QString target;
    QString project;
    QString page;
    QString screenshot; ///< file; empty: no screenshot
    QSize size;
    std::optional<QString> language;  ///< code, "": the system's; of this start alone
    std::optional<LogLevel> logLevel; ///< of this start alone
};

/// Runs the window to its end; the exit code. `app` must exist already.
int runApplication(QApplication& app, const StartOptions& options);
/// Style, icon, names, translations; before the first widget.
void prepareApplication(QApplication& app);
/// Reads the arguments. On a mistake: prints what is wrong and returns false with the exit code 2.
bool parseArguments(const QStringList& arguments, StartOptions& options, int& exitCode);

} // namespace isthmus

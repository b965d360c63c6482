#pragma once

#include "app/gui/main_window.h"

#include <memory>

namespace isthmus {

/// Keeps the window. A change of language makes a new one on the same engine, which takes the place of the
/// old one with all that it showed: jobs, results and the log live in the engine and go on meanwhile.
class WindowHost : public QObject
{
    Q_OBJECT
public:
    WindowHost(Engine& engine, Settings& settings, Dialogs dialogs);
    ~WindowHost() override;

    MainWindow& window() { return *window_; }
    /// Remembers the language ("": the system's) and changes to it. The new window is there when
    /// windowReplaced comes; until then the old one takes no input.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void windowReplaced();

private:
    void makeWindow();
    void finish();

    Engine& engine_;
    Settings& settings_;
    Dialogs dialogs_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<MainWindow> old_; ///< while the new one fills
};

} // namespace isthmus

#include "app/gui/window_host.h"

#include "app/gui/language.h"

#include <QApplication>
#include <QTimer>

namespace isthmus {
namespace {

/// Milliseconds after which the new window is shown as it is; a project on a slow disk fills it later.
constexpr int longestWait = 5000;

} // namespace

WindowHost::WindowHost(Engine& engine, Settings& settings, Dialogs dialogs)
    : engine_(engine), settings_(settings), dialogs_(std::move(dialogs))
{
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow()
{
    window_ = std::make_unique<MainWindow>(engine_, settings_, dialogs_);
    // Queued: the menu that was clicked belongs to the window that goes.
    connect(window_.get(), &MainWindow::languageChosen, this, &WindowHost::setLanguage, Qt::QueuedConnection);
}

void WindowHost::setLanguage(const QString& code)
{
    settings_.setLanguage(code);
    if (code == usedLanguage() || old_)
        return;
    window_->saveSession();
    window_->setEnabled(false);
    old_ = std::move(window_);
    engine_.disconnect(); // nothing reaches the old window any more
    useLanguage(*qApp, code);
    makeWindow();
    window_->restoreSession();
    connect(&engine_, &Engine::replayed, window_.get(), [this] { finish(); });
    connect(&engine_, &Engine::failed, window_.get(), [this] { finish(); });
    QTimer::singleShot(longestWait, window_.get(), [this] { finish(); });
    window_->takeOver(*old_);
}

void WindowHost::finish()
{
    if (!old_)
        return;
    window_->showAs(*old_);
    old_.reset();
    Q_EMIT windowReplaced();
}

} // namespace isthmus

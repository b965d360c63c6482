#pragma once

// Every window beside the main one, made for tests, and what the sources say which there are.

#include "app/gui/about_dialog.h"
#include "app/gui/figure_composer.h"
#include "app/gui/manual_window.h"
#include "app/gui/report_dialog.h"
#include "tests/app/gui/page_session.h"
#include "widgets/command_palette.h"
#include "widgets/table_window.h"

#include <QDirIterator>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace isthmus::test {

/// A window beside the main one, by its class.
struct WindowCase
{
    QString name;
    std::function<QWidget*(PageSession&)> make;
};

inline const std::vector<WindowCase>& windows()
{
    static const Dialogs none;
    static const std::vector<WindowCase> all = {
        {QStringLiteral("AboutDialog"),
         [](PageSession& session) { return new AboutDialog(*session.engine, session.window.get()); }},
        {QStringLiteral("FigureComposer"),
         [](PageSession& session) {
             return new FigureComposer(*session.engine, none, session.window.get());
         }},
        {QStringLiteral("CommandPalette"),
         [](PageSession& session) {
             return new CommandPalette(CommandPalette::collect(session.window->menuBar()->actions()),
                                       session.window.get());
         }},
        {QStringLiteral("TableWindow"),
         [](PageSession& session) {
             return new TableWindow(QStringLiteral("Values"), QStringLiteral("layer\t0\t1\n0\t1\t2\n"), true,
                                    session.window.get());
         }},
        {QStringLiteral("ReportDialog"),
         [](PageSession& session) {
             return new ReportDialog(QStringLiteral("Isthmus\n\nLog\n"), session.window.get());
         }},
        {QStringLiteral("ManualWindow"),
         [](PageSession& session) {
             auto* window = new ManualWindow(session.window.get());
             window->setManual(readManual(findManual()));
             window->message()->setText(ManualWindow::tr("There is no page %1.").arg(QStringLiteral("x.md")));
             return window;
         }},
    };
    return all;
}

/// What the program asks in windows of Qt: each opens one and comes back when it is closed.
inline std::vector<std::function<void(QWidget*)>> desktopQuestions()
{
    const Dialogs dialogs = Dialogs::standard();
    const QString title = QStringLiteral("A run");
    const QString text = QStringLiteral("What becomes of it?");
    return {[=](QWidget* parent) {
                dialogs.confirm(parent, title, text, QStringLiteral("Give up"), QStringLiteral("Stay"));
            },
            [=](QWidget* parent) {
                dialogs.choose(parent, title, text, {QStringLiteral("Go on"), QStringLiteral("Give up")});
            }};
}

/// The sources of the window without comments and includes, by their paths.
inline std::map<QString, QString> sources()
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|^#include[^\n]*"),
                                            QRegularExpression::MultilineOption);
    std::map<QString, QString> texts;
    for (const char* folder : {"app/gui", "widgets"}) {
        QDirIterator files(QStringLiteral(ISTHMUS_SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            texts[file] = readText(file).remove(comment);
        }
    }
    return texts;
}

inline const QString qtWindows =
    QStringLiteral("Q(?:Dialog|MainWindow|MessageBox|FileDialog|InputDialog|ColorDialog|"
                   "FontDialog|ProgressDialog|ErrorMessage|Wizard|SplashScreen)");

/// Classes of windows: those that are derived from one, and those whose functions ask for a window's flags.
inline QSet<QString> windowClasses()
{
    const auto texts = sources();
    QSet<QString> found;
    QString bases = qtWindows;
    for (qsizetype before = -1; before != found.size();) { // also what is derived from ours
        before = found.size();
        const QRegularExpression derived(
            QStringLiteral("class (\\w+)(?: final)?\\s*:[^;{]*\\b(?:%1)\\b[^;{]*\\{").arg(bases));
        for (const auto& [file, text] : texts) {
            for (auto match = derived.globalMatch(text); match.hasNext();)
                found << match.next().captured(1);
        }
        bases = QStringList(QStringList(found.begin(), found.end()) << qtWindows).join(u'|');
    }
    static const QRegularExpression flag(
        QStringLiteral("Qt::(?:Window|Dialog|Sheet|Tool|SplashScreen)\\b|setWindowFlags?\\b"));
    static const QRegularExpression member(QStringLiteral("^(?:\\S.*?\\b)?(\\w+)::~?\\w+\\("),
                                           QRegularExpression::MultilineOption);
    for (const auto& [file, text] : texts) {
        for (auto match = flag.globalMatch(text); match.hasNext();) {
            QString owner = file; // outside of any class: its file says where
            for (auto at = member.globalMatch(text.left(match.next().capturedStart())); at.hasNext();)
                owner = at.next().captured(1);
            found << owner;
        }
    }
    return found;
}

/// Files that open a window of Qt as it is.
inline QStringList filesWithQtWindows()
{
    static const QRegularExpression made(
        QStringLiteral(
            "\\bnew %1\\b|\\b%1(?:::(?:get|question|warning|information|critical|about)|\\s+\\w+[({;])")
            .arg(qtWindows));
    QStringList files;
    for (const auto& [file, text] : sources()) {
        if (made.match(text).hasMatch())
            files << file.mid(QString::fromLatin1(ISTHMUS_SOURCE_DIR).size() + 1);
    }
    return files;
}

} // namespace isthmus::test

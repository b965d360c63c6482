#include "app/gui/main_window.h"
#include "app/gui/overview_page.h"
#include "app/gui/page.h"
#include "app/gui/page_guide.h"
#include "widgets/command_palette.h"
#include "widgets/figure_panel.h"
#include "widgets/job_panel.h"
#include "widgets/model_card.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace isthmus {

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    go->addActions(navigation_->actions());
    go->addSeparator();
    connect(go->addAction(tr("&Welcome")), &QAction::triggered, this, &MainWindow::showWelcome);
    QAction* commands = go->addAction(themeIcon(QStringLiteral("search")), tr("&Find a Command…"));
    commands->setShortcut(QKeySequence(tr("Ctrl+K")));
    connect(commands, &QAction::triggered, this, &MainWindow::showCommands);
    makeViewMenu();
    QMenu* jobs = menuBar()->addMenu(tr("&Jobs"));
    QAction* compare = jobs->addAction(themeIcon(QStringLiteral("setup")), tr("&Set Up a Comparison"));
    compare->setShortcut(QKeySequence(tr("Ctrl+R")));
    connect(compare, &QAction::triggered, overview_, &OverviewPage::compareRequested);
    jobs->addSeparator();
    jobs->addActions(jobs_->jobActions());
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    fillHelpMenu(help);
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys, auto&& run) {
        QAction* action = icon.isEmpty() ? file->addAction(text) : file->addAction(themeIcon(icon), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
    };
    const QString filter = tr("Project (*.isthmus)");
    add(QStringLiteral("folder"), tr("Open &Source Model…"), QKeySequence(tr("Ctrl+O")),
        [this] { browseModel(PairSide::Source); });
    add(QStringLiteral("folder"), tr("Open &Target Model…"), QKeySequence(tr("Ctrl+Shift+O")),
        [this] { browseModel(PairSide::Target); });
    add(QStringLiteral("swap"), tr("S&wap Source and Target"), QKeySequence(tr("Ctrl+T")), [this] {
        if (!source_.isEmpty() && !target_.isEmpty())
            openPair(target_, source_);
    });
    recentPairs_ = file->addMenu(themeIcon(QStringLiteral("recent")), tr("&Recent Pairs"));
    add({}, tr("Open the &Demo Pair"), {}, [this] { openDemo(); });
    file->addSeparator();
    add(QStringLiteral("project"), tr("&New Project…"), QKeySequence::New, [this, filter] {
        QString path = dialogs_.saveFile(this, tr("New project"), QStringLiteral("project.isthmus"), filter);
        if (path.isEmpty())
            return;
        if (!path.endsWith(QLatin1String(".isthmus")))
            path += QLatin1String(".isthmus");
        openProject(path);
    });
    add({}, tr("Open &Project…"), QKeySequence(tr("Ctrl+Alt+O")), [this] {
        const QString path = dialogs_.folder(this, tr("Open project"), engine_.project().path);
        if (!path.isEmpty())
            openProject(path);
    });
    recentProjects_ = file->addMenu(tr("Recent Pro&jects"));
    add({}, tr("&Export Project as One File…"), QKeySequence(tr("Ctrl+Shift+E")), [this] {
        const QString path =
            dialogs_.saveFile(this, tr("Export project"), QStringLiteral("project.h5"), tr("HDF5 (*.h5)"));
        if (!path.isEmpty())
            engine_.exportProject(path);
    });
    add(QStringLiteral("figure"), tr("Export &Figure…"), QKeySequence(tr("Ctrl+E")),
        [this] { figure_->exportFigure(); });
    add({}, tr("Co&mpose Figure…"), QKeySequence(tr("Ctrl+Shift+F")),
        [this] { Q_EMIT figure_->composeRequested(); });
    file->addSeparator();
    add({}, tr("&Quit"), QKeySequence(tr("Ctrl+Q")), [this] { close(); });
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (QDockWidget* dock : docks_) {
        QAction* action = dock->toggleViewAction();
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        view->addAction(action);
    }
    view->addSeparator();
    guideAction_ = view->addAction(tr("&Page Guide"));
    guideAction_->setCheckable(true);
    guideAction_->setChecked(guide_->isVisibleTo(guide_->parentWidget()));
    connect(guideAction_, &QAction::triggered, this, &MainWindow::setGuideVisible);
    fillLanguageMenu(view->addMenu(tr("Lan&guage")));
    QMenu* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<Theme, QString> entries[] = {
        {Theme::System, tr("As the &System")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto& [theme, name] : entries) {
        QAction* action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(theme == settings_.theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            settings_.setTheme(theme);
            applyTheme(*qApp, theme, qApp->property("systemDark").toBool());
        });
    }
    connect(view->addAction(tr("&Restore the Layout")), &QAction::triggered, this, [this] {
        restoreState(defaultState_);
        for (QDockWidget* dock : docks_)
            dock->show();
        arrangeDocks();
    });
}

void MainWindow::showCommands()
{
    (new CommandPalette(CommandPalette::collect(menuBar()->actions()), this))->show();
}

void MainWindow::fillRecent()
{
    const QStringList models = settings_.recentModels();
    sourceCard_->setRecent(models);
    targetCard_->setRecent(models);
    recentPairs_->clear();
    for (const QString& pair : settings_.recentPairs()) {
        const QStringList parts = pair.split(QLatin1Char('\n'));
        if (parts.size() != 2)
            continue;
        QAction* action =
            recentPairs_->addAction(tr("%1 and %2").arg(QDir(parts[0]).dirName(), QDir(parts[1]).dirName()));
        connect(action, &QAction::triggered, this, [this, parts] { openPair(parts[0], parts[1]); });
    }
    recentPairs_->setEnabled(!recentPairs_->isEmpty());
    overview_->welcome()->setRecent(settings_.recentPairs(), settings_.recentProjects());
    recentProjects_->clear();
    for (const QString& path : settings_.recentProjects())
        connect(recentProjects_->addAction(path), &QAction::triggered, this,
                [this, path] { openProject(path); });
    recentProjects_->setEnabled(!recentProjects_->isEmpty());
}

} // namespace isthmus

// What is opened, and the ways in: menus, the welcome view, folders dropped anywhere on the window.

#include "app/gui/main_window.h"
#include "app/gui/overview_page.h"
#include "app/gui/similarity_page.h"
#include "widgets/banner.h"
#include "widgets/model_card.h"
#include "widgets/text_format.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStringList>

namespace isthmus {
namespace {

QStringList draggedFolders(const QMimeData* data)
{
    QStringList folders;
    for (const QUrl& url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (info.isDir())
            folders << info.absoluteFilePath();
    }
    return folders;
}

bool isProject(const QString& folder)
{
    return folder.endsWith(QLatin1String(".isthmus"));
}

} // namespace

void MainWindow::chooseModel(PairSide side, const QString& folder)
{
    (side == PairSide::Source ? source_ : target_) = folder;
    settings_.addRecentModel(folder);
    fillRecent();
    if (!source_.isEmpty() && !target_.isEmpty()) {
        openPair(source_, target_);
        return;
    }
    card(side)->setOpening(folder);
    banner_->show(Banner::Kind::Notice, side == PairSide::Source
                                            ? tr("The source is chosen. Now choose the target.")
                                            : tr("The target is chosen. Now choose the source."));
}

void MainWindow::openPair(const QString& source, const QString& target)
{
    source_ = QFileInfo(source).absoluteFilePath();
    target_ = QFileInfo(target).absoluteFilePath();
    demo_ = findDemo();
    if (demo_ && (qstr(demo_->source) != source_ || qstr(demo_->target) != target_))
        demo_.reset();
    storedLoaded_ = false;
    engine_.openPair(source_, target_);
}

void MainWindow::openDemo()
{
    const auto demo = findDemo();
    if (!demo) {
        banner_->show(Banner::Kind::Warning, tr("The demo pair is not installed."),
                      tr("Drop two model folders on the cards at the left instead."));
        return;
    }
    openPair(qstr(demo->source), qstr(demo->target));
    showPage(similarity_->id());
}

void MainWindow::openProject(const QString& path)
{
    storedLoaded_ = false;
    engine_.openProject(QFileInfo(path).absoluteFilePath());
}

void MainWindow::browseModel(PairSide side)
{
    const QString start = side == PairSide::Source ? source_ : target_;
    const QString folder = dialogs_.folder(
        this, side == PairSide::Source ? tr("Open source model") : tr("Open target model"), start);
    if (!folder.isEmpty())
        chooseModel(side, folder);
}

void MainWindow::connectWelcome()
{
    const WelcomeView* welcome = overview_->welcome();
    connect(welcome, &WelcomeView::demoRequested, this, &MainWindow::openDemo);
    connect(welcome, &WelcomeView::sourceRequested, this, [this] { browseModel(PairSide::Source); });
    connect(welcome, &WelcomeView::targetRequested, this, [this] { browseModel(PairSide::Target); });
    connect(welcome, &WelcomeView::pairRequested, this, &MainWindow::openPair);
    connect(welcome, &WelcomeView::projectRequested, this, &MainWindow::openProject);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFolders(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFolders(draggedFolders(event->mimeData()));
}

/// Projects are opened; two models are a pair, the first one the source; for one the user says which it is.
void MainWindow::openFolders(const QStringList& folders)
{
    QStringList models;
    for (const QString& folder : folders) {
        if (isProject(folder))
            openProject(folder);
        else
            models << folder;
    }
    if (models.size() > 2) {
        banner_->show(Banner::Kind::Warning, tr("These are more than two models."),
                      tr("Drop a source and a target, or one model on its card."));
    } else if (models.size() == 2) {
        settings_.addRecentModel(models[1]);
        settings_.addRecentModel(models[0]);
        openPair(models[0], models[1]);
    } else if (models.size() == 1) {
        const QString name = QDir(models[0]).dirName();
        const int answer =
            source_.isEmpty() ? 0
            : target_.isEmpty()
                ? 1
                : dialogs_.choose(this, tr("Open %1").arg(name),
                                  tr("Is %1 the source, which gives, or the target, which takes?").arg(name),
                                  {tr("The source"), tr("The target")});
        if (answer >= 0)
            chooseModel(answer == 0 ? PairSide::Source : PairSide::Target, models[0]);
    }
}

} // namespace isthmus

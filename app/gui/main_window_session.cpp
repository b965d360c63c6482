// From one session to the next: what is remembered, and what becomes of what runs when the window closes.

#include "app/gui/main_window.h"
#include "app/gui/page.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_page.h"
#include "widgets/text_format.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace isthmus {

void MainWindow::saveSession()
{
    settings_.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings_.setValue(QStringLiteral("window/docks"), saveState());
    settings_.setValue(QStringLiteral("window/page"), currentPage()->id());
    for (const Page* page : pages_)
        settings_.setValue(page->id() + QStringLiteral("/view"), page->saveState());
    saveProjectView();
    settings_.setValue(QStringLiteral("session/project"), engine_.project().path);
    if (engine_.pair()) {
        settings_.setValue(QStringLiteral("session/source"), qstr(engine_.pair()->source.path));
        settings_.setValue(QStringLiteral("session/target"), qstr(engine_.pair()->target.path));
    }
    settings_.sync();
}

void MainWindow::restoreSession()
{
    restoreGeometry(settings_.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings_.value(QStringLiteral("window/docks")).toByteArray());
    for (Page* page : pages_)
        page->restoreState(settings_.value(page->id() + QStringLiteral("/view")).toByteArray());
    const QString page = settings_.value(QStringLiteral("window/page")).toString();
    showPage(page.isEmpty() ? similarity_->id() : page);
}

/// Where a project's own view is remembered. Not in the project: that may be read-only, or somebody else's.
QString MainWindow::projectKey(const QString& name) const
{
    const QByteArray hash = QCryptographicHash::hash(shownProject_.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("projects/%1/%2").arg(QString::fromLatin1(hash.toHex().left(16)), name);
}

/// Where the last file or folder of a kind was chosen: in this project, else in any. With the demo pair files
/// are first looked for among the demo's.
QString MainWindow::lastFolder(const QString& kind) const
{
    const QString key = QStringLiteral("folders/") + kind;
    const QString here = settings_.value(projectKey(key)).toString();
    const QString last = here.isEmpty() ? settings_.value(key).toString() : here;
    return last.isEmpty() && demo_ && kind == QLatin1String("open")
               ? QFileInfo(qstr(demo_->data)).absolutePath()
               : last;
}

void MainWindow::setLastFolder(const QString& kind, const QString& folder)
{
    const QString key = QStringLiteral("folders/") + kind;
    settings_.setValue(key, folder);
    settings_.setValue(projectKey(key), folder);
}

void MainWindow::saveProjectView()
{
    if (shownProject_.isEmpty())
        return;
    settings_.setValue(projectKey(QStringLiteral("docks")), saveState());
    settings_.setValue(projectKey(QStringLiteral("page")), currentPage()->id());
    for (const Page* page : pages_)
        settings_.setValue(projectKey(page->id()), page->saveState());
}

/// Keeps the view of the project that was open and brings back that of the one that is now: docks, pages,
/// colour maps, ranges, forms.
void MainWindow::changeProjectView(const QString& project)
{
    if (project == shownProject_)
        return;
    const bool first = shownProject_.isEmpty();
    saveProjectView();
    shownProject_ = project;
    const QByteArray docks = settings_.value(projectKey(QStringLiteral("docks"))).toByteArray();
    if (docks.isEmpty())
        return;
    restoreState(docks);
    for (Page* page : pages_)
        page->restoreState(settings_.value(projectKey(page->id())).toByteArray());
    if (!first) // at the start the page may have been asked for
        showPage(settings_.value(projectKey(QStringLiteral("page"))).toString());
}

/// Asks what becomes of what is running. False: stay.
bool MainWindow::mayClose()
{
    const std::vector<JobStatus> jobs = engine_.unfinished();
    const bool resumable =
        std::any_of(jobs.begin(), jobs.end(), [](const JobStatus& job) { return isResumable(job.spec); });
    if (!resumable)
        return engine_.activeJobs() == 0 ||
               dialogs_.confirm(this, tr("A job is running"),
                                tr("Finished results are kept. What is not finished is lost."),
                                tr("Cancel job and quit"), tr("Stay"));
    const int answer = dialogs_.choose(
        this, tr("A run is not finished"),
        tr("It can go on in a process of its own, without the window; it can stop at its last checkpoint and "
           "go "
           "on when you resume it here; or it can be given up. Checkpoints and finished results are kept."),
        {tr("Keep running"), tr("Stop at the checkpoint"), tr("Give up the run")});
    if (answer < 0)
        return false;
    std::vector<JobSpec> specs;
    for (const JobStatus& job : jobs)
        specs.push_back(job.spec);
    if (answer == 0)
        handOver_ = {engine_.project().readOnly ? QString() : engine_.project().path, specs};
    else if (answer == 1)
        transfer_->rememberStopped(specs);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    engine_.cancelAll();
    saveSession();
    event->accept();
}

} // namespace isthmus

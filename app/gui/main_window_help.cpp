// Language, log level, About, and the report that goes with a question or a bug.

#include "app/gui/about_dialog.h"
#include "app/gui/input_state.h"
#include "app/gui/inspector.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/manual_window.h"
#include "app/gui/matrix_page.h"
#include "app/gui/page.h"
#include "app/gui/report.h"
#include "app/gui/report_dialog.h"
#include "app/gui/similarity_page.h"
#include "core/base/crash_handler.h"
#include "core/base/log_level.h"
#include "widgets/banner.h"
#include "widgets/job_panel.h"
#include "widgets/job_panel_model.h"
#include "widgets/log_view.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>

namespace isthmus {
namespace {

QString readWhole(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

} // namespace

void MainWindow::fillLanguageMenu(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == usedLanguage());
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add(tr("&System Language"), {});
    menu->addSeparator();
    for (const Language& language : languages())
        add(language.name, language.code);
}

void MainWindow::fillHelpMenu(QMenu* menu)
{
    QAction* manual = menu->addAction(themeIcon(QStringLiteral("help")), tr("&Manual"));
    manual->setShortcut(QKeySequence(Qt::Key_F1));
    connect(manual, &QAction::triggered, this, [this] { showManual(this); });
    QMenu* levels = menu->addMenu(tr("&Log Level"));
    auto* group = new QActionGroup(this);
    const std::pair<LogLevel, QString> entries[] = {{LogLevel::Error, tr("&Errors")},
                                                    {LogLevel::Warning, tr("&Warnings")},
                                                    {LogLevel::Info, tr("&Information")},
                                                    {LogLevel::Debug, tr("&Details")}};
    for (const auto& [level, name] : entries) {
        QAction* action = levels->addAction(name);
        action->setCheckable(true);
        action->setChecked(level == settings_.logLevel());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, level = level] {
            settings_.setLogLevel(level);
            setLogLevel(level);
        });
    }
    connect(menu->addAction(tr("Save &Report…")), &QAction::triggered, this, &MainWindow::saveReport);
    menu->addSeparator();
    connect(menu->addAction(themeIcon(QStringLiteral("info")), tr("&About Isthmus")), &QAction::triggered,
            this, &MainWindow::about);
}

void MainWindow::about()
{
    auto* dialog = new AboutDialog(engine_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::offerCrashReport(const QString& folder)
{
    crashFiles_.clear();
    for (const auto& file : crashFiles(folder.toStdString()))
        crashFiles_ << QString::fromStdString(file.string());
    if (!crashFiles_.isEmpty())
        showCrash();
}

void MainWindow::showCrash()
{
    crashBanner_->show(Banner::Kind::Warning, tr("Isthmus crashed when it was used last."),
                       tr("A report says where. It goes nowhere by itself: you see it, save it, and send it "
                          "to whom you like."),
                       tr("Save Report…"), [this] { saveReport(); });
    crashBanner_->setSecondAction(tr("Forget"), [this] { forgetCrash(); });
}

void MainWindow::forgetCrash()
{
    crashBanner_->clear();
    for (const QString& file : std::exchange(crashFiles_, {}))
        QFile::remove(file);
}

/// Reads the log and the crash on the store's thread.
void MainWindow::saveReport()
{
    const QString log = QString::fromStdString(defaultLogFile().string());
    engine_.read([self = QPointer(this), log, crash = crashFiles_.value(0)](ResultStore*) {
        const QStringList lines = readWhole(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QString crashText = crash.isEmpty() ? QString() : readWhole(crash);
        return std::function<void()>(
            [self, lines = lines.mid(std::max<qsizetype>(0, lines.size() - 500)), crashText] {
                if (self)
                    self->showReport(lines, crashText);
            });
    });
}

void MainWindow::showReport(const QStringList& log, const QString& crash)
{
    ReportFacts facts = gatherFacts(engine_, settings_);
    facts.log = log;
    if (log.isEmpty()) { // the file could not be written: what this session knows
        for (const LogEntry& entry : engine_.log())
            facts.log << qstr(entry.time) + QLatin1Char(' ') + QLatin1String(logLevelName(entry.level)) +
                             QStringLiteral(": ") + qstr(entry.text);
    }
    facts.crash = crash;
    auto* dialog = new ReportDialog(makeReport(facts), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saveRequested, this, [this, dialog](const QString& text) {
        const QString file = dialogs_.saveFile(dialog, tr("Save report"),
                                               QStringLiteral("isthmus-report.txt"), tr("Text (*.txt)"));
        if (file.isEmpty())
            return;
        engine_.read([self = QPointer(this), file, text](ResultStore*) {
            QSaveFile out(file);
            const bool written =
                out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit();
            return std::function<void()>([self, file, written, reason = out.errorString()] {
                if (!self)
                    return;
                if (written)
                    self->forgetCrash(); // the report has it
                if (written)
                    self->banner_->show(Banner::Kind::Notice, tr("The report is in %1.").arg(file));
                else
                    self->banner_->show(Banner::Kind::Failure, tr("%1 cannot be written.").arg(file), reason);
            });
        });
        dialog->accept();
    });
    dialog->open();
}

void MainWindow::takeOver(const MainWindow& other)
{
    source_ = other.source_;
    target_ = other.target_;
    demo_ = other.demo_;
    tookOver_ = other.storedLoaded_;
    similarityJob_ = other.similarityJob_;
    crashFiles_ = other.crashFiles_;
    engine_.replay();
    const JobPanelModel& shown = *other.jobs_->model(); // the newest first, without what was removed
    for (int row = shown.rowCount() - 1; row >= 0; --row)
        jobs_->update(*engine_.job(shown.job(row)->id));
    for (const JobStatus& job : engine_.jobs()) {
        if (isFinal(job.state))
            continue;
        if (job.id == similarityJob_)
            similarity_->setExpecting(true);
        for (Page* page : pages_) {
            if (page->jobKinds().contains(qstr(job.spec.kind)))
                page->adoptJob(job);
        }
    }
}

void MainWindow::showAs(MainWindow& other)
{
    // Docks change their order among the window's children when they are raised: each by its name.
    const auto forParts = [&](void (*copy)(const QWidget&, QWidget&)) {
        copy(*other.centralWidget(), *centralWidget());
        for (QDockWidget* dock : docks_) {
            const auto* old = other.findChild<QDockWidget*>(dock->objectName());
            if (old && old->widget() && dock->widget())
                copy(*old->widget(), *dock->widget());
        }
    };
    forParts(copyInputs);
    inspector_->showAs(*other.inspector_);
    matrix_->showAs(*other.matrix_);
    if (other.crashBanner_->isVisibleTo(&other))
        showCrash();
    if (other.isVisible())
        show();
    forParts(copyScrolling);
    activateWindow();
    other.hide();
}

} // namespace isthmus

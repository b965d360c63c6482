// What TransferPage does with a run: stopping, going on later, export.

#include "app/gui/transfer_page.h"

#include "app/gui/background_run.h"
#include "app/gui/engine.h"
#include "app/gui/settings.h"
#include "app/gui/table_export.h"
#include "app/gui/transfer_results.h"
#include "core/base/log.h"
#include "widgets/banner.h"
#include "widgets/text_format.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

namespace isthmus {
namespace {

/// Runs that were stopped, of all pairs: one specification each.
QStringList storedRuns(const Settings& settings)
{
    return settings.value(QStringLiteral("runs/stopped")).toStringList();
}

QString lineOf(const JobSpec& spec)
{
    return qstr(spec.toJson().dump());
}

} // namespace

bool TransferPage::ofThisPair(const JobSpec& spec) const
{
    return pair_ && spec.parameters.value("source", std::string()) == pair_->source.path &&
           spec.parameters.value("target", std::string()) == pair_->target.path;
}

void TransferPage::rememberStopped(const std::vector<JobSpec>& specs)
{
    QStringList lines = storedRuns(settings_);
    for (const JobSpec& spec : specs) {
        const QString line = lineOf(resumed(spec));
        if (isResumable(spec) && !lines.contains(line))
            lines << line;
    }
    settings_.setValue(QStringLiteral("runs/stopped"), lines);
}

/// A line for each run of this pair that was stopped in an earlier session.
void TransferPage::listStopped()
{
    for (const QString& line : storedRuns(settings_)) {
        try {
            const JobSpec spec = JobSpec::fromJson(Json::parse(line.toStdString()));
            if (!ofThisPair(spec))
                continue;
            RunRow row;
            row.key = QStringLiteral("stopped:%1").arg(stopped_.size() + 1);
            row.title = tr("Seed %1, stopped at a checkpoint").arg(spec.parameters.value("seed", 0));
            row.method = spec.kind == "laten" ? QStringLiteral("LaTen") : QStringLiteral("PostPKT");
            row.state = JobState::Cancelled;
            row.stopped = true;
            stopped_.emplace(row.key, spec);
            runs_->runs()->update(row);
        } catch (const std::exception& error) {
            logWarning(std::string("A stopped run cannot be read: ") + error.what());
        }
    }
}

void TransferPage::stopCurrent()
{
    const RunRow* row = runs_->current();
    const auto job = row ? engine_.job(row->job) : std::nullopt;
    if (!job)
        return;
    stopped_.insert_or_assign(row->key, resumed(job->spec));
    rememberStopped({job->spec});
    engine_.cancel(row->job);
    banner_->show(Banner::Kind::Notice, tr("The run stops after its current step and leaves a checkpoint."),
                  tr("Resume goes on from there, also after a restart."));
}

void TransferPage::resumeCurrent()
{
    const RunRow* row = runs_->current();
    const auto found = row ? stopped_.find(row->key) : stopped_.end();
    if (found == stopped_.end())
        return;
    const JobSpec spec = found->second;
    QStringList lines = storedRuns(settings_);
    lines.removeAll(lineOf(spec));
    settings_.setValue(QStringLiteral("runs/stopped"), lines);
    const QString key = row->key;
    stopped_.erase(found);
    groups_.erase(key);
    runs_->runs()->remove(key);
    submit(spec);
}

void TransferPage::openOutput()
{
    const RunRow* row = runs_->current();
    if (const RunGroup* group = row ? groupOf(row->key) : nullptr)
        QDesktopServices::openUrl(QUrl::fromLocalFile(qstr(group->main().output)));
}

void TransferPage::copyJson()
{
    const RunRow* row = runs_->current();
    const RunGroup* group = row ? groupOf(row->key) : nullptr;
    if (!group)
        return;
    Json runs = Json::array();
    for (const TransferRunPtr& run : group->runs())
        runs.push_back(run->toDocument().json);
    QApplication::clipboard()->setText(qstr(Json{{"runs", runs}}.dump(2)));
    banner_->show(Banner::Kind::Notice, tr("The run is on the clipboard as JSON."));
}

void TransferPage::saveCsv()
{
    saveTable(this, dialogs_, banner_, QStringLiteral("run.csv"),
              [text = results_->shownTable()] { return text; });
}

/// Of the runs that are compared, or of the chosen one.
void TransferPage::makeFigure()
{
    const RunRow* row = runs_->current();
    const RunGroup* group = row ? groupOf(row->key) : nullptr;
    std::vector<const RunGroup*> groups = comparedGroups();
    if (groups.size() < 2 && group)
        groups = {group};
    TransferRuns runs;
    std::vector<std::string> keys;
    for (const RunGroup* one : groups) {
        for (const TransferRunPtr& run : one->runs()) {
            runs.push_back(run);
            keys.push_back(run->key);
        }
    }
    if (CurvePanels panels = lossPanels(runs); !panels.empty())
        Q_EMIT figureRequested(FigureContent(std::move(panels), std::move(keys)));
}

} // namespace isthmus

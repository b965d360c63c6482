// What a window needs that is made while the engine is at work: after a change of language.

#include "app/gui/engine.h"

#include "app/gui/job_title.h"
#include "core/results/attribution_result.h"
#include "core/results/evaluation_result.h"
#include "core/results/sensitivity_result.h"
#include "core/results/transfer_result.h"
#include "widgets/text_format.h"

namespace isthmus {
namespace {

template <typename Result> bool readKey(const std::any& result, std::string& key)
{
    const auto* found = std::any_cast<std::shared_ptr<const Result>>(&result);
    if (found)
        key = (*found)->key;
    return found != nullptr;
}

} // namespace

std::vector<JobStatus> Engine::jobs() const
{
    std::vector<JobStatus> all;
    all.reserve(jobs_.size());
    for (const auto& [id, status] : jobs_)
        all.push_back(status);
    return all;
}

void Engine::keep(JobId id, const std::any& result)
{
    std::string key;
    if (readKey<TransferRun>(result, key) || readKey<Attribution>(result, key) ||
        readKey<Sensitivity>(result, key) || readKey<EvaluationResult>(result, key) ||
        readKey<LoraSimilarity>(result, key))
        kept_[id][key] = result;
}

void Engine::replaySession()
{
    for (const auto& [id, results] : kept_) {
        for (const auto& [key, result] : results)
            Q_EMIT resultArrived(id, result);
    }
    for (const auto& [id, maps] : maps_) {
        for (const auto& map : maps) {
            if (belongsToPair(map->provenance))
                Q_EMIT mapArrived(map);
        }
    }
}

void Engine::replay()
{
    for (auto& [id, status] : jobs_)
        status.title = jobTitle(status.spec).toStdString();
    if (!deviceText_.isEmpty())
        Q_EMIT devicesKnown(deviceText_);
    if (pair_)
        Q_EMIT pairOpened();
    if (const auto opening = job(pairJob_); opening && !isFinal(opening->state)) {
        const OpenPairSpec spec = OpenPairSpec::fromJob(opening->spec);
        Q_EMIT pairOpening(qstr(spec.source), qstr(spec.target));
    }
    if (!project_.path.isEmpty()) {
        Q_EMIT projectOpened();
        refreshResults();
    }
    if (store_ && pair_) {
        loadStored(true);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            replaySession();
            Q_EMIT replayed();
        },
        Qt::QueuedConnection);
}

} // namespace isthmus

#include "app/gui/engine.h"

#include "app/gui/job_title.h"
#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/results/sensitivity_result.h"
#include "widgets/core_text.h"
#include "widgets/text_format.h"

#include <algorithm>
#include <set>

namespace isthmus {
namespace {

/// Set in the ids of jobs of the interactive queue, so that ids of both queues differ.
constexpr JobId quickMark = JobId{1} << 62;
constexpr std::size_t keptMessages = 5000; ///< a day's work, little memory

Provenance provenanceOf(const ResultDocument& document)
{
    const auto found = document.json.find("provenance");
    return found == document.json.end() ? Provenance{} : provenanceFromJson(*found);
}

} // namespace

Engine::Engine(EngineServices services, QObject* parent) : QObject(parent), services_(std::move(services))
{
    lane_.setMaxThreadCount(1);
    matrices_.setMaxThreadCount(1);
    batch_ = std::make_unique<JobQueue>(services_.runner, events(0));
    quick_ = std::make_unique<JobQueue>(services_.runner, events(quickMark));
    setLogSink([this](const LogEntry& entry) {
        QMetaObject::invokeMethod(
            this,
            [this, entry] {
                log_.push_back(entry);
                if (log_.size() > keptMessages)
                    log_.pop_front();
                Q_EMIT logged(entry);
            },
            Qt::QueuedConnection);
    });
    onLane([this]() -> std::function<void()> {
        const QString text = services_.describeDevices ? qstr(services_.describeDevices()) : QString();
        const auto found = services_.listDevices ? services_.listDevices() : std::vector<DeviceInfo>();
        return [this, text, found] {
            deviceText_ = text;
            devices_ = found;
            Q_EMIT devicesKnown(text);
        };
    });
}

Engine::~Engine()
{
    setLogSink({});
    lane_.clear();
    matrices_.clear();
    quick_.reset();
    batch_.reset();
    lane_.waitForDone();
    matrices_.waitForDone();
}

JobEvents Engine::events(JobId mark)
{
    JobEvents events;
    events.changed = [this, mark](const JobStatus& status) {
        JobStatus marked = status;
        marked.id |= mark;
        QMetaObject::invokeMethod(
            this, [this, marked] { onChanged(marked); }, Qt::QueuedConnection);
    };
    events.result = [this, mark](JobId id, std::any result) {
        QMetaObject::invokeMethod(
            this, [this, id = id | mark, result = std::move(result)] { onResult(id, result); },
            Qt::QueuedConnection);
    };
    return events;
}

JobQueue& Engine::queueOf(JobId id)
{
    return (id & quickMark) != 0 ? *quick_ : *batch_;
}

void Engine::openPair(const QString& source, const QString& target)
{
    if (pairJob_ != 0)
        quick_->cancel(pairJob_ & ~quickMark);
    OpenPairSpec spec;
    spec.source = source.toStdString();
    spec.target = target.toStdString();
    pairJob_ = quick_->submit(spec.toJob()) | quickMark;
    Q_EMIT pairOpening(source, target);
}

JobId Engine::submit(JobSpec spec)
{
    return batch_->submit(std::move(spec)); // onChanged() gives the title
}

JobId Engine::submitInteractive(JobSpec spec)
{
    JobId& previous = interactive_[spec.kind];
    if (previous != 0)
        quick_->cancel(previous & ~quickMark);
    previous = quick_->submit(std::move(spec)) | quickMark;
    return previous;
}

void Engine::cancel(JobId id)
{
    queueOf(id).cancel(id & ~quickMark);
}

void Engine::setPaused(JobId id, bool paused)
{
    queueOf(id).setPaused(id & ~quickMark, paused);
}

void Engine::cancelAll()
{
    for (const auto& [id, status] : jobs_) {
        if (!isFinal(status.state))
            cancel(id);
    }
}

int Engine::activeJobs() const
{
    int active = 0;
    for (JobQueue* queue : {batch_.get(), quick_.get()}) {
        for (const JobStatus& status : queue->jobs())
            active += isFinal(status.state) ? 0 : 1;
    }
    return active;
}

std::vector<JobStatus> Engine::unfinished() const
{
    std::vector<JobStatus> left;
    for (const JobStatus& status : batch_->jobs()) {
        if (!isFinal(status.state))
            left.push_back(status);
    }
    return left;
}

std::optional<JobStatus> Engine::job(JobId id) const
{
    const auto found = jobs_.find(id);
    return found == jobs_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::shared_ptr<const SimilarityMap>> Engine::mapsOf(JobId id) const
{
    const auto found = maps_.find(id);
    return found == maps_.end() ? std::vector<std::shared_ptr<const SimilarityMap>>() : found->second;
}

void Engine::onChanged(JobStatus status)
{
    status.title = jobTitle(status.spec).toStdString();
    jobs_[status.id] = status;
    Q_EMIT jobChanged(status);
    if (status.id == pairJob_ && status.state == JobState::Failed)
        Q_EMIT pairFailed(status.failure);
    if (isFinal(status.state) && (status.id & quickMark) == 0)
        refreshResults();
}

void Engine::onResult(JobId id, const std::any& result)
{
    keep(id, result);
    Q_EMIT resultArrived(id, result);
    if (const auto* pair = std::any_cast<std::shared_ptr<const PairSummary>>(&result)) {
        if (id != pairJob_)
            return;
        pair_ = *pair;
        Q_EMIT pairOpened();
        loadStored();
    } else if (const auto* map = std::any_cast<std::shared_ptr<const SimilarityMap>>(&result)) {
        maps_[id].push_back(*map);
        if (belongsToPair((*map)->provenance))
            Q_EMIT mapArrived(*map);
    } else if (const auto* detail = std::any_cast<std::shared_ptr<const CellDetail>>(&result)) {
        const auto latest = interactive_.find(CellDetailSpec::kind);
        if (latest != interactive_.end() && latest->second == id)
            Q_EMIT cellDetailArrived(id, *detail);
    }
}

bool Engine::belongsToPair(const Provenance& provenance) const
{
    if (!pair_)
        return false;
    const std::string& source = provenance.source_fingerprint;
    const std::string& target = provenance.target_fingerprint;
    if (target.empty()) // of one model
        return source == pair_->source.fingerprint || source == pair_->target.fingerprint;
    if (source.empty()) // of an adapter on one model
        return target == pair_->source.fingerprint || target == pair_->target.fingerprint;
    return source == pair_->source.fingerprint && target == pair_->target.fingerprint;
}

void Engine::onLane(std::function<std::function<void()>()> work)
{
    lane_.start([this, work = std::move(work)] {
        std::function<void()> answer;
        try {
            answer = work();
        } catch (const std::exception& error) {
            const JobFailure failure = describeFailure(error);
            logError(failure.message);
            answer = [this, failure] { Q_EMIT failed(failure); };
        }
        if (answer)
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void Engine::openProject(const QString& path)
{
    const quint64 ticket = ++projectTicket_;
    batch_->setHeld(true); // what is submitted now belongs into that project
    onLane([this, path, ticket]() -> std::function<void()> {
        ProjectInfo info{path, false, {}};
        std::shared_ptr<ResultStore> store;
        try {
            try {
                store = services_.openStore(path.toStdString(), OpenMode::ReadWrite);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Locked && error.code() != ErrorCode::FileUnwritable)
                    throw;
                store = services_.openStore(path.toStdString(), OpenMode::ReadOnly);
                info.readOnly = true;
                info.notice = coreText(error.message());
            }
        } catch (const std::exception& error) {
            const JobFailure failure = describeFailure(error);
            return [this, ticket, failure] {
                if (ticket != projectTicket_)
                    return;
                batch_->setHeld(false);
                Q_EMIT projectFailed(failure);
            };
        }
        return [this, ticket, info, store] {
            if (ticket != projectTicket_)
                return;
            project_ = info;
            store_ = store;
            // A run cannot publish into a read-only project; without a store its results are still shown.
            batch_->setStore(info.readOnly ? nullptr : store);
            quick_->setStore(info.readOnly ? nullptr : store);
            batch_->setHeld(false);
            Q_EMIT projectOpened();
            refreshResults();
            loadStored();
        };
    });
}

void Engine::exportProject(const QString& file)
{
    onLane([this, store = store_, file]() -> std::function<void()> {
        if (!store)
            throw Error(ErrorCode::InvalidArgument, "No project is open.", "Open or create one first.");
        store->exportTo(file.toStdString());
        return [this, file] { Q_EMIT exported(file); };
    });
}

void Engine::refreshResults()
{
    if (!store_)
        return;
    onLane([this, store = store_]() -> std::function<void()> {
        auto entries = store->list();
        const quint64 bytes = store->tensorBytes();
        return [this, store, entries = std::move(entries), bytes] {
            if (store != store_)
                return;
            Q_EMIT resultsListed(entries);
            Q_EMIT cacheSize(bytes);
        };
    });
}

void Engine::loadStored(bool replaying)
{
    if (!store_ || !pair_)
        return;
    onLane(
        [this, store = store_, pair = pair_, kinds = documentKinds_, replaying]() -> std::function<void()> {
            std::vector<std::shared_ptr<const SimilarityMap>> maps;
            std::vector<std::shared_ptr<const ResultDocument>> documents;
            std::set<std::pair<std::string, std::string>> seen;
            const std::string& source = pair->source.name;
            const std::string& target = pair->target.name;
            for (const ResultEntry& entry : store->list()) {
                const bool ofPair = entry.source_name == source && entry.target_name == target;
                const bool ofOne =
                    entry.target_name.empty() && (entry.source_name == source || entry.source_name == target);
                const bool ofAdapter = entry.kind == LoraSimilarity::kind &&
                                       (entry.target_name == source || entry.target_name == target);
                if (kinds.contains(qstr(entry.kind)) && (ofPair || ofOne || ofAdapter)) {
                    if (auto document = store->document(entry.key, entry.kind))
                        documents.push_back(std::make_shared<const ResultDocument>(std::move(*document)));
                    continue;
                }
                if (entry.kind != "similarity-map" || !ofPair || seen.contains({entry.metric, entry.module}))
                    continue;
                auto map = store->similarityMap(entry.key);
                if (!map || map->provenance.source_fingerprint != pair->source.fingerprint ||
                    map->provenance.target_fingerprint != pair->target.fingerprint)
                    continue;
                seen.insert({entry.metric, entry.module});
                maps.push_back(std::make_shared<const SimilarityMap>(std::move(*map)));
            }
            std::reverse(documents.begin(), documents.end()); // oldest first: the newest is shown last
            return [this, store, pair, replaying, maps = std::move(maps), documents = std::move(documents)] {
                if (store != store_ || pair != pair_)
                    return;
                for (const auto& document : documents) {
                    if (belongsToPair(provenanceOf(*document)))
                        Q_EMIT documentArrived(document);
                }
                for (const auto& map : maps)
                    Q_EMIT mapArrived(map);
                if (replaying)
                    replaySession();
                Q_EMIT storedMapsLoaded(static_cast<int>(maps.size()));
                if (replaying)
                    Q_EMIT replayed();
            };
        });
}

void Engine::setDocumentKinds(const QStringList& kinds)
{
    documentKinds_ = kinds;
}

void Engine::read(std::function<std::function<void()>(ResultStore*)> work)
{
    onLane([this, store = store_, work = std::move(work)]() -> std::function<void()> {
        auto answer = work(store.get());
        return [this, store, answer = std::move(answer)] {
            if (store == store_ && answer)
                answer();
        };
    });
}

void Engine::loadResult(const QString& key, const QString& kind)
{
    onLane([this, store = store_, key, kind]() -> std::function<void()> {
        const auto missing = [&] {
            return Error(ErrorCode::FileNotFound, "The project has no result " + key.toStdString() + ".",
                         "Compute it again.");
        };
        if (kind == QLatin1String("similarity-map")) {
            auto map = store ? store->similarityMap(key.toStdString()) : std::nullopt;
            if (!map)
                throw missing();
            auto shared = std::make_shared<const SimilarityMap>(std::move(*map));
            return [this, store, shared] {
                if (store == store_)
                    Q_EMIT mapLoaded(shared);
            };
        }
        auto document = store ? store->document(key.toStdString(), kind.toStdString()) : std::nullopt;
        if (!document)
            throw missing();
        auto shared = std::make_shared<const ResultDocument>(std::move(*document));
        return [this, store, shared] {
            if (store == store_)
                Q_EMIT documentLoaded(shared);
        };
    });
}

quint64 Engine::openMatrix(const QString& folder, const QString& tensor)
{
    const quint64 ticket = ++matrixTicket_;
    matrices_.clear();
    matrices_.start([this, ticket, folder, tensor] {
        std::function<void()> answer;
        try {
            auto source = services_.openMatrix(folder.toStdString(), tensor.toStdString());
            answer = [this, ticket, source] {
                if (ticket == matrixTicket_)
                    Q_EMIT matrixOpened(ticket, source);
            };
        } catch (const std::exception& error) {
            const JobFailure failure = describeFailure(error);
            answer = [this, ticket, failure] {
                if (ticket == matrixTicket_)
                    Q_EMIT matrixFailed(ticket, failure);
            };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
    return ticket;
}

} // namespace isthmus

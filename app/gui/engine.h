#pragma once

#include "core/base/device.h"
#include "core/base/log.h"
#include "core/jobs/job_queue.h"
#include "core/model/summary.h"
#include "core/results/result_store.h"
#include "core/results/similarity_result.h"
#include "widgets/tile_source.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <map>

namespace isthmus {

/// What the engine calls in core. Tests replace any of it.
struct EngineServices
{
    JobQueue::Runner runner;
    std::function<std::shared_ptr<ResultStore>(const std::filesystem::path&, OpenMode)> openStore;
    /// Folder of a model and name of a tensor to its pyramid. Slow; throws Error.
    std::function<std::shared_ptr<const TileSource>(const std::string&, const std::string&)> openMatrix;
    /// Names the devices, e.g. "NVIDIA H200, CPU". Slow the first time.
    std::function<std::string()> describeDevices;
    /// The devices themselves. Slow the first time.
    std::function<std::vector<DeviceInfo>()> listDevices;

    /// The real ones.
    static EngineServices core();
};

/// An opened project as a value.
struct ProjectInfo
{
    QString path;
    bool readOnly = false;
    QString notice; ///< why it is read-only; empty otherwise
};

/// The only bridge between the window and core: owns the queues and the store, runs everything slow on other
/// threads, and hands back values on the GUI thread. Answers to an earlier pair or project are dropped here.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(EngineServices services, QObject* parent = nullptr);
    /// Cancels what runs and waits for its next cancellation point.
    ~Engine() override;

    /// Opens a pair in the background; the one asked for last wins.
    void openPair(const QString& source, const QString& target);
    const std::shared_ptr<const PairSummary>& pair() const { return pair_; }

    /// Opens or creates a project; read-only when another instance holds it.
    void openProject(const QString& path);
    const ProjectInfo& project() const { return project_; }
    /// Writes all results of the project into one HDF5 file.
    void exportProject(const QString& file);

    /// Appends a job (similarity and other long ones). Its status has jobTitle() as its title.
    JobId submit(JobSpec spec);
    /// A short job that must not wait behind long ones (cell-detail); cancels the previous one of its kind.
    JobId submitInteractive(JobSpec spec);
    void cancel(JobId id);
    void setPaused(JobId id, bool paused);
    void cancelAll();
    int activeJobs() const;
    std::optional<JobStatus> job(JobId id) const;
    /// All jobs of this session, the oldest first.
    std::vector<JobStatus> jobs() const;
    /// Jobs of the long queue that have not ended, in their order.
    std::vector<JobStatus> unfinished() const;
    /// The last finished results of a job, by id (maps only).
    std::vector<std::shared_ptr<const SimilarityMap>> mapsOf(JobId id) const;

    /// Empty until devicesKnown.
    const std::vector<DeviceInfo>& devices() const { return devices_; }
    /// The messages of this session, the oldest first; the last thousands.
    const std::deque<LogEntry>& log() const { return log_; }
    /// Tells a window that was made later what the signals told before: devices, project and pair at once,
    /// then what is stored and what jobs of this session handed out; replayed() ends it. Every result may
    /// come twice. Jobs get their titles in the language that is in use now.
    void replay();

    /// Kinds of stored documents that are delivered by documentArrived for every pair that is opened.
    void setDocumentKinds(const QStringList& kinds);
    /// Loads one result of the project; mapLoaded or documentLoaded follows.
    void loadResult(const QString& key, const QString& kind);
    /// Runs `work` on the store's thread with the project's store (null: none is open); what it returns runs
    /// on the GUI thread unless another project was opened meanwhile. What it throws is reported by failed().
    void read(std::function<std::function<void()>(ResultStore*)> work);
    /// Opens a tensor for the Matrix page; matrixOpened or matrixFailed with the same ticket follows.
    quint64 openMatrix(const QString& folder, const QString& tensor);

Q_SIGNALS:
    void jobChanged(const isthmus::JobStatus& status);
    void pairOpening(const QString& source, const QString& target);
    void pairOpened();
    void pairFailed(const isthmus::JobFailure& failure);
    /// A map of the current pair, fresh or from the project.
    void mapArrived(std::shared_ptr<const isthmus::SimilarityMap> map);
    /// What a job handed out, whatever it is; also of jobs whose pair is no longer open.
    void resultArrived(quint64 job, const std::any& result);
    /// A stored document of the open pair, or of one of its models.
    void documentArrived(std::shared_ptr<const isthmus::ResultDocument> document);
    /// All maps and documents of the pair that the project had are delivered.
    void storedMapsLoaded(int count);
    /// A map or document asked for with loadResult.
    void mapLoaded(std::shared_ptr<const isthmus::SimilarityMap> map);
    void documentLoaded(std::shared_ptr<const isthmus::ResultDocument> document);
    void cellDetailArrived(quint64 job, std::shared_ptr<const isthmus::CellDetail> detail);
    void projectOpened();
    void projectFailed(const isthmus::JobFailure& failure);
    void resultsListed(const std::vector<isthmus::ResultEntry>& entries);
    void cacheSize(quint64 bytes);
    void exported(const QString& file);
    void failed(const isthmus::JobFailure& failure);
    void matrixOpened(quint64 ticket, std::shared_ptr<const isthmus::TileSource> source);
    void matrixFailed(quint64 ticket, const isthmus::JobFailure& failure);
    void devicesKnown(const QString& text);
    void logged(const isthmus::LogEntry& entry);
    void replayed();

private:
    JobEvents events(JobId mark);
    void onChanged(JobStatus status);
    void onResult(JobId id, const std::any& result);
    void refreshResults();
    void loadStored(bool replaying = false);
    /// Keeps what a page would need again; a newer state of the same thing replaces the older one.
    void keep(JobId id, const std::any& result);
    void replaySession();
    /// Whether a document with this provenance is of the open pair or of one of its models.
    bool belongsToPair(const Provenance& provenance) const;
    /// Runs `work` on the store's thread; `work` hands back what to do on the GUI thread.
    void onLane(std::function<std::function<void()>()> work);
    JobQueue& queueOf(JobId id);

    EngineServices services_;
    std::shared_ptr<const PairSummary> pair_;
    JobId pairJob_ = 0;
    ProjectInfo project_;
    std::shared_ptr<ResultStore> store_;
    quint64 projectTicket_ = 0;
    quint64 matrixTicket_ = 0;
    QStringList documentKinds_;
    std::map<std::string, JobId> interactive_;
    std::map<JobId, JobStatus> jobs_;
    std::map<JobId, std::vector<std::shared_ptr<const SimilarityMap>>> maps_;
    std::map<JobId, std::map<std::string, std::any>> kept_; ///< other results, by their keys
    std::vector<DeviceInfo> devices_;
    QString deviceText_;
    std::deque<LogEntry> log_;
    QThreadPool lane_;
    QThreadPool matrices_;
    std::unique_ptr<JobQueue> batch_;
    std::unique_ptr<JobQueue> quick_;
};

} // namespace isthmus

#include "app/gui/bench.h"

#include "app/gui/heartbeat.h"
#include "app/gui/main_window.h"
#include "app/gui/page.h"
#include "app/gui/similarity_page.h"
#include "core/analysis/similarity_spec.h"
#include "core/base/json.h"
#include "core/base/resource_path.h"
#include "widgets/matrix_view.h"
#include "widgets/theme.h"

#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include <unistd.h>

namespace isthmus {
namespace {

constexpr int pollMs = 5;
constexpr int panFrames = 600;

/// Milliseconds since this process was started (by the kernel's clock ticks, 10 ms each).
double processAge()
{
    std::ifstream stat("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    text = text.substr(text.rfind(')') + 2); // the name may hold anything
    std::size_t at = 0;
    for (int field = 3; field < 22; ++field) // starttime is field 22, the state after the name field 3
        at = text.find(' ', at) + 1;
    const double started = std::stod(text.substr(at)) / static_cast<double>(sysconf(_SC_CLK_TCK));
    double uptime = 0;
    std::ifstream("/proc/uptime") >> uptime;
    return (uptime - started) * 1000;
}

/// The three measurements, one after the other, each started by the end of the one before.
class Bench : public QObject
{
public:
    Bench(MainWindow& window, Engine& engine, QString folder)
        : window_(window), engine_(engine), folder_(std::move(folder))
    {
        poll_.setInterval(pollMs);
        connect(&poll_, &QTimer::timeout, this, [this] {
            if (window_.contentReady())
                heatmapsShown();
        });
        connect(&engine_, &Engine::jobChanged, this, &Bench::jobChanged);
        connect(&engine_, &Engine::matrixOpened, this,
                [this](quint64, const std::shared_ptr<const TileSource>& source) { pan(source); });
        connect(&engine_, &Engine::matrixFailed, this, [](quint64, const JobFailure& failure) {
            std::fprintf(stderr, "isthmus: %s\n", failure.message.c_str());
            QCoreApplication::exit(1);
        });
        poll_.start();
    }

private:
    void heatmapsShown()
    {
        poll_.stop();
        window_.currentPage()->repaint();
        report_["start_ms"] = processAge();
        SimilaritySpec spec;
        spec.source = engine_.pair()->source.path;
        spec.target = engine_.pair()->target.path;
        spec.data = (resourcePath("demo") / "data/align.jsonl").string();
        spec.metrics = {"cka-debiased", "svcca", "spectrum"};
        spec.modules = {allModules.begin(), allModules.end()};
        spec.seed = static_cast<std::uint64_t>(getpid()); // nothing of it is in the store
        heartbeat_.start();
        job_ = engine_.submit(spec.toJob());
    }

    void jobChanged(const JobStatus& status)
    {
        if (status.id != job_ || status.state == JobState::Queued || status.state == JobState::Running)
            return;
        heartbeat_.stop();
        job_ = 0;
        report_["stall_p99_ms"] = heartbeat_.percentile(0.99);
        report_["stall_max_ms"] = heartbeat_.percentile(1);
        report_["beats"] = heartbeat_.gaps().size();
        engine_.openMatrix(folder_ + QStringLiteral("/matrix"), QStringLiteral("weight"));
    }

    void pan(const std::shared_ptr<const TileSource>& source)
    {
        view_.resize(1280, 800);
        view_.show();
        view_.setSource(source);
        view_.setView(QPointF(source->cols() / 2.0, source->rows() / 2.0), 1.0);
        view_.measurePan(panFrames, [this](std::vector<double> frames) {
            std::sort(frames.begin(), frames.end());
            report_["pan_frame_ms"] = frames.empty() ? 0 : frames[frames.size() * 99 / 100];
            report_["pan_frame_median_ms"] = frames.empty() ? 0 : frames[frames.size() / 2];
            std::printf("%s\n", report_.dump().c_str());
            QCoreApplication::exit(0);
        });
    }

    MainWindow& window_;
    Engine& engine_;
    QString folder_;
    QTimer poll_;
    Heartbeat heartbeat_;
    MatrixView view_;
    JobId job_ = 0;
    Json report_;
};

} // namespace

int runBench(QApplication& app, const QString& folder)
{
    Settings settings;
    applyTheme(app, settings.theme(), false);
    Engine engine(EngineServices::core());
    MainWindow window(engine, settings, Dialogs::standard());
    window.resize(1440, 900);
    window.openProject(folder + QStringLiteral("/demo.isthmus"));
    window.openDemo();
    window.showPage(QStringLiteral("similarity"));
    window.show();
    const Bench bench(window, engine, folder);
    return QApplication::exec();
}

} // namespace isthmus

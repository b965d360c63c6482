#include "app/cli/bench.h"

#include "core/base/error.h"
#include "core/base/json.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// Starts a program with standard output in `output`. Returns its process id.
pid_t start(const std::vector<std::string>& arguments, const fs::path& output)
{
    const pid_t child = fork();
    if (child < 0)
        throw Error(ErrorCode::Internal, "A child process could not be started.");
    if (child > 0)
        return child;
    const int out = ::open(output.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (out >= 0)
        dup2(out, STDOUT_FILENO);
    std::vector<char*> argv;
    argv.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    execv(argv[0], argv.data());
    _exit(127);
}

/// Anonymous resident memory of a process in bytes: what is not page cache.
std::uint64_t anonymousMemory(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("RssAnon:"))
            return std::stoull(line.substr(8)) << 10;
    }
    return 0;
}

ChildEnd waitFor(pid_t process)
{
    const auto begin = std::chrono::steady_clock::now();
    ChildEnd ended;
    int status = 0;
    while (waitpid(process, &status, WNOHANG) == 0) {
        ended.peakAnonymous = std::max(ended.peakAnonymous, anonymousMemory(process));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ended;
}

std::string format(const char* pattern, double a, double b = 0)
{
    char text[96];
    std::snprintf(text, sizeof text, pattern, a, b);
    return text;
}

} // namespace

fs::path ownExecutable()
{
    return fs::read_symlink("/proc/self/exe");
}

ChildEnd runChild(const std::vector<std::string>& arguments, const fs::path& output)
{
    return waitFor(start(arguments, output));
}

BenchResult benchMemory(const fs::path& scratch, double gigabytes, const fs::path& tokenizerFolder,
                        const fs::path& data)
{
    // Llama-2-7B's proportions (a layer of 202 M parameters) scaled so that the layers hold the asked size;
    // the source twice as deep as the target.
    BenchModel model{0, 2048, 5504, 16, 512};
    const double layerBytes =
        2.0 * (4.0 * model.hidden * model.hidden + 3.0 * model.hidden * model.intermediate);
    const int layers = std::max(3, static_cast<int>(gigabytes * 1e9 / layerBytes));
    model.layers = layers - layers / 3;
    writeBenchModel(scratch / "memory-source", model, 1, tokenizerFolder);
    model.layers = layers / 3;
    writeBenchModel(scratch / "memory-target", model, 2, tokenizerFolder);
    const ChildEnd ended = runChild(
        {ownExecutable().string(), "similarity", "--source", (scratch / "memory-source").string(), "--target",
         (scratch / "memory-target").string(), "--data", data.string(), "--metrics",
         "cka-debiased,vocab-cka,weight-stats", "--modules", "up,down,v,o", "--samples", "256", "--json"},
        scratch / "memory.json");
    if (ended.code != 0)
        throw Error(ErrorCode::Internal,
                    "The similarity of the large pair ended with code " + std::to_string(ended.code) + ".");
    const double used = static_cast<double>(ended.peakAnonymous) / 1e9;
    BenchResult result;
    result.name = "memory for a pair of " + format("%.1f", layers * layerBytes / 1e9) +
                  format(" GB of weights (%.0f s)", ended.seconds);
    result.measured = format("%.2f GB beyond page cache", used);
    result.limit = "2 GB";
    result.ratio = used / 2;
    result.wanted = "<= 1.00";
    result.met = result.ratio <= 1;
    return result;
}

std::vector<BenchResult> benchWindow(const fs::path& scratch)
{
    const fs::path window = ownExecutable().parent_path() / "isthmus";
    if (!fs::exists(window))
        throw Error(ErrorCode::FileNotFound, "The window's program " + window.string() + " is not there.",
                    "Build with ISTHMUS_GUI=ON, or choose other measurements with --only.");
    writeBenchMatrix(scratch / "matrix", 13824, 5120);
    // Settings, caches and state of the measured window stay in the scratch folder.
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        setenv(name, scratch.c_str(), 1);
    if (std::getenv("DISPLAY") == nullptr && std::getenv("WAYLAND_DISPLAY") == nullptr)
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const fs::path output = scratch / "window.json";
    Json json;
    for (int run = 0; run < 2; ++run) { // the first start fills the project: the second is the warm one
        const ChildEnd ended = runChild({window.string(), "--bench", scratch.string()}, output);
        std::ifstream in(output);
        std::stringstream text;
        text << in.rdbuf();
        json = Json::parse(text.str(), nullptr, false);
        if (ended.code != 0 || json.is_discarded())
            throw Error(ErrorCode::Internal,
                        "The window's own measurements ended with code " + std::to_string(ended.code) + ".");
    }
    std::vector<BenchResult> results;
    const auto add = [&](const char* name, const char* key, double wanted) {
        const double value = json.at(key).get<double>();
        results.push_back({name, format("%.1f ms", value), format("%.1f ms", wanted), value / wanted,
                           "<= 1.00", value <= wanted});
    };
    add("window with the demo heatmaps, warm start", "start_ms", 3000);
    add("panning a 13824 x 5120 matrix, frame time p99", "pan_frame_ms", 1000.0 / 60);
    add("GUI thread stalls under a running job, p99", "stall_p99_ms", 50);
    return results;
}

} // namespace isthmus::cli

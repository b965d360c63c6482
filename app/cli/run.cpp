#include "app/cli/commands.h"

#include "core/base/crash_handler.h"
#include "core/base/error.h"
#include "core/base/log_level.h"
#include "core/base/version.h"
#include "core/jobs/job_queue.h"

#include <csignal>
#include <cstdio>
#include <iostream>

#include <unistd.h>

namespace isthmus::cli {
namespace {

volatile std::sig_atomic_t interruptions = 0;
bool progressShown = false;

extern "C" void onInterrupt(int)
{
    interruptions = interruptions + 1;
    if (interruptions > 1)
        _exit(130); // a second Ctrl-C does not wait for the next cancellation point
}

} // namespace

void showProgress(const std::string& stage, double fraction, double etaSeconds)
{
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    if (!terminal)
        return;
    std::fprintf(stderr, "\r\033[K%3.0f %%  %s", fraction * 100, stage.c_str());
    if (etaSeconds >= 1)
        std::fprintf(stderr, "  (%.0f s left)", etaSeconds);
    std::fflush(stderr);
    progressShown = true;
}

void clearProgress()
{
    if (progressShown)
        std::fputs("\r\033[K", stderr);
    progressShown = false;
}

bool interrupted()
{
    return interruptions != 0;
}

void throwIfInterrupted()
{
    if (interrupted())
        throw Cancelled();
}

CLI::App& transferCommand(CLI::App& app)
{
    for (CLI::App* existing :
         app.get_subcommands([](const CLI::App* one) { return one->get_name() == "transfer"; }))
        return *existing;
    CLI::App* command = app.add_subcommand("transfer", "Carry knowledge from the source into the target");
    command->require_subcommand(1);
    return *command;
}

int run(int argc, const char* const* argv)
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the limit is an error with advice, not the end
    CLI::App app{"Isthmus: see what language models of different sizes share.", "isthmus-cli"};
    app.require_subcommand(1);
    app.fallthrough(); // --log-level may stand after the command too
    app.add_option_function<std::string>(
           "--log-level", [](const std::string& name) { setLogLevel(*parseLogLevel(name)); },
           "What is said on standard error: error, warning, info or debug")
        ->check(CLI::IsMember({"error", "warning", "info", "debug"}));
    app.set_version_flag("--version", programVersion());
    app.footer("Exit codes: 0 done, 1 failed, 2 wrong usage, 130 cancelled. 'isthmus-cli COMMAND --help' "
               "shows examples.");
    addInspectCommand(app);
    addSimilarityCommand(app);
    addAttributeCommand(app);
    addTransferLatenCommand(app);
    addRunCommand(app);
    addMetricsCommand(app);
    addSensitivityCommand(app);
    addTransferPostPktCommands(app);
    addAdapterCommands(app);
    addFigureCommand(app);
    addProjectCommand(app);
    addScoreCommand(app);
    addEvaluateCommands(app);
    addGenerateCommand(app);
    addLogitsCommand(app);
    addTokenizeCommands(app);
    addDemoCommand(app);
    addBenchCommand(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : 2;
    } catch (const Cancelled&) {
        clearProgress();
        std::cerr << "isthmus-cli: cancelled.\n";
        return 130;
    } catch (const std::exception& error) {
        clearProgress();
        const JobFailure failure = describeFailure(error);
        std::cerr << "isthmus-cli: " << failure.message << (failure.advice.empty() ? "" : " ")
                  << failure.advice << '\n';
        return 1;
    }
    return 0;
}

} // namespace isthmus::cli

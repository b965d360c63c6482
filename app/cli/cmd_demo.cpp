#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/base/resource_path.h"
#include "core/transfer/demo_build.h"

#include <chrono>
#include <cstdio>
#include <iostream>

namespace isthmus::cli {
namespace {

struct DemoArguments
{
    std::string output = "demo";
    std::uint64_t seed = demoSeed;
};

void addOptions(CLI::App& command, const std::shared_ptr<DemoArguments>& arguments)
{
    command.add_option("--output", arguments->output, "Folder to write; files of the same name are replaced")
        ->capture_default_str();
    command
        .add_option("--seed", arguments->seed, "Changes the invented world, the rows and the first weights")
        ->capture_default_str();
}

/// Progress with the time left in the stage at hand, which is what one waits for.
class StageProgress
{
public:
    void operator()(const std::string& stage, double fraction)
    {
        throwIfInterrupted();
        const auto now = std::chrono::steady_clock::now();
        if (fraction < lastFraction_ || lastFraction_ < 0)
            start_ = now;
        lastFraction_ = fraction;
        const double elapsed = std::chrono::duration<double>(now - start_).count();
        showProgress(stage, fraction, fraction > 0 ? elapsed / fraction * (1 - fraction) : -1);
    }

private:
    std::chrono::steady_clock::time_point start_;
    double lastFraction_ = -1;
};

void printScores(const char* name, const DemoModelReport& report)
{
    for (const SkillScore& score : report.scores)
        std::printf("%-7s %-11s %3d of %3d right, answer loss %.4f\n", name, score.skill.c_str(),
                    score.correct, score.items, score.answer_loss);
}

void trainPair(const DemoArguments& arguments)
{
    StageProgress progress;
    const DemoReport report =
        buildDemo(demoRecipe(arguments.seed), arguments.output,
                  [&](const std::string& stage, double fraction) { progress(stage, fraction); });
    clearProgress();
    printScores("source", report.source);
    printScores("target", report.target);
    std::cout << "Written to " << arguments.output << ".\n";
}

} // namespace

void addDemoCommand(CLI::App& app)
{
    auto* demo = app.add_subcommand("demo", "The demo pair: where it is, and making it again");
    demo->require_subcommand(1);
    demo->footer("Examples:\n  isthmus-cli demo path\n  isthmus-cli demo data --output out/demo-data\n"
                 "  isthmus-cli demo train --output out/demo-pair --seed 1");

    auto* path = demo->add_subcommand("path", "Print the folder of the shipped pair");
    path->callback([] { std::cout << resourcePath("demo").string() << '\n'; });

    const auto dataArguments = std::make_shared<DemoArguments>();
    auto* data = demo->add_subcommand("data", "Write the data sets only (a second)");
    addOptions(*data, dataArguments);
    data->callback([dataArguments] {
        writeDemoData(demoRecipe(dataArguments->seed), dataArguments->output);
        std::cout << "Written to " << dataArguments->output << "/data.\n";
    });

    const auto trainArguments = std::make_shared<DemoArguments>();
    auto* train = demo->add_subcommand("train", "Make everything again: data, tokenizer, both models, table");
    addOptions(*train, trainArguments);
    train->footer("Takes minutes on two cores. Ctrl-C stops it and leaves the folder as it was.\n"
                  "Example:\n  isthmus-cli demo train --output out/demo-pair --seed 1");
    train->callback([trainArguments] { trainPair(*trainArguments); });
}

} // namespace isthmus::cli

#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace isthmus::cli {

/// Each subcommand lives in app/cli/cmd_NAME.cpp: it adds its options to the application and sets the
/// callback that does the work. Callbacks throw Error for failures (main prints "isthmus-cli: sentence" and
/// returns 1) and Cancelled when stopped (130). Standard output carries only the result; progress and
/// warnings go to standard error.
void addInspectCommand(CLI::App& app);
void addTokenizeCommands(CLI::App& app); // tokenize, detokenize
void addLogitsCommand(CLI::App& app);
void addScoreCommand(CLI::App& app);
void addGenerateCommand(CLI::App& app);
void addEvaluateCommands(CLI::App& app); // evaluate, compare, evaluation-table
void addSimilarityCommand(CLI::App& app);
void addFigureCommand(CLI::App& app);
void addProjectCommand(CLI::App& app);
void addRunCommand(CLI::App& app);
void addDemoCommand(CLI::App& app);
void addBenchCommand(CLI::App& app);
void addAttributeCommand(CLI::App& app);
void addMetricsCommand(CLI::App& app);
void addSensitivityCommand(CLI::App& app);
void addAdapterCommands(CLI::App& app);         // lora-similarity, merge
void addTransferPostPktCommands(CLI::App& app); // transfer postpkt, transfer init-study

void addTransferLatenCommand(CLI::App& app);

/// The command "transfer", under which each method adds its own; made by the first that asks.
CLI::App& transferCommand(CLI::App& app);

/// Progress line on standard error: quiet when that is not a terminal. Safe to call often.
void showProgress(const std::string& stage, double fraction, double etaSeconds);
/// Ends the progress line.
void clearProgress();
/// Set by Ctrl-C. Long work polls it (throwIfInterrupted) and stops cleanly.
bool interrupted();
/// Throws Cancelled after Ctrl-C. Usable as a cancellation point in any callback.
void throwIfInterrupted();

/// Parses and runs a whole command line. Returns the exit code: 0 done, 1 failed, 2 wrong usage, 130
/// cancelled.
int run(int argc, const char* const* argv);

} // namespace isthmus::cli

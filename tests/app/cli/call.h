#pragma once

#include "app/cli/commands.h"

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace isthmus::test {

/// What a command line came to.
struct Outcome
{
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs isthmus-cli with these arguments in this process.
inline Outcome call(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "isthmus-cli");
    std::vector<const char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    auto* const oldOut = std::cout.rdbuf(out.rdbuf());
    auto* const oldErr = std::cerr.rdbuf(err.rdbuf());
    Outcome outcome;
    outcome.code = cli::run(static_cast<int>(argv.size()), argv.data());
    std::cout.rdbuf(oldOut);
    std::cerr.rdbuf(oldErr);
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
}

} // namespace isthmus::test

#include "app/cli/commands.h"
#include "core/base/crash_handler.h"
#include "core/base/log.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"

int main(int argc, char** argv)
{
    isthmus::keepFreedMemory();
    isthmus::useAllCores();
    isthmus::installCrashHandler(isthmus::defaultLogFile().parent_path(), "isthmus-cli");
    return isthmus::cli::run(argc, argv);
}

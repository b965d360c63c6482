#include "app/cli/commands.h"
#include "core/base/crash_handler.h"
#include "core/base/log.h"
#include "core/base/memory.h"

int main(int argc, char** argv)
{
    isthmus::keepFreedMemory();
    isthmus::installCrashHandler(isthmus::defaultLogFile().parent_path(), "isthmus-cli");
    return isthmus::cli::run(argc, argv);
}

#include "app/cli/commands.h"
#include "core/base/memory.h"

int main(int argc, char** argv)
{
    isthmus::keepFreedMemory();
    return isthmus::cli::run(argc, argv);
}

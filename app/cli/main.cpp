#include "app/cli/commands.h"

int main(int argc, char** argv)
{
    return isthmus::cli::run(argc, argv);
}

#include "app/gui/application.h"
#include "app/gui/bench.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"

int main(int argc, char** argv)
{
    isthmus::keepFreedMemory();
    isthmus::useAllCores();
    QApplication app(argc, argv);
    isthmus::prepareApplication(app);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--bench")) // for isthmus-cli bench alone
        return isthmus::runBench(app, arguments[2]);
    isthmus::StartOptions options;
    int exitCode = 0;
    if (!isthmus::parseArguments(arguments, options, exitCode))
        return exitCode;
    return isthmus::runApplication(app, options);
}

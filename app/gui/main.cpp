#include "app/gui/application.h"

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    isthmus::prepareApplication(app);
    isthmus::StartOptions options;
    int exitCode = 0;
    if (!isthmus::parseArguments(QApplication::arguments(), options, exitCode))
        return exitCode;
    return isthmus::runApplication(app, options);
}

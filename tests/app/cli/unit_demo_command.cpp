#include "app/cli/commands.h"
#include "core/text/dataset.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace isthmus;
namespace fs = std::filesystem;

namespace {

int runCommand(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "isthmus-cli");
    std::vector<const char*> pointers;
    for (const std::string& argument : arguments)
        pointers.push_back(argument.c_str());
    return cli::run(static_cast<int>(pointers.size()), pointers.data());
}

} // namespace

class UnitDemoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataFollowsTheSeed()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QCOMPARE(runCommand({"demo", "data", "--output", path + "/one", "--seed", "3"}), 0);
        QCOMPARE(runCommand({"demo", "data", "--output", path + "/same", "--seed", "3"}), 0);
        QCOMPARE(runCommand({"demo", "data", "--output", path + "/other", "--seed", "4"}), 0);
        for (const char* name : {"extract", "align", "train", "validate", "test"}) {
            const std::string file = std::string("/data/") + name + ".jsonl";
            const Dataset one = readDataset(path + "/one" + file);
            QCOMPARE(readDataset(path + "/same" + file).hash, one.hash);
            QVERIFY2(readDataset(path + "/other" + file).hash != one.hash, name);
        }
    }

    void wrongUsageIsTwoAndAFailureIsOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(runCommand({"demo"}), 2);
        QCOMPARE(runCommand({"demo", "data", "--seed", "minus one"}), 2);
        // A file where the folder should be.
        const std::string file = folder.filePath("file").toStdString();
        std::ofstream(file) << "x";
        QCOMPARE(runCommand({"demo", "data", "--output", file}), 1);
        QVERIFY(fs::is_regular_file(file));
    }
};

QTEST_GUILESS_MAIN(UnitDemoCommand)
#include "unit_demo_command.moc"

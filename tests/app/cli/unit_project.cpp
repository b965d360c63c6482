#include "app/cli/commands.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/results/result_store.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <cstdio>
#include <iostream>

#include <fcntl.h>
#include <unistd.h>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

/// isthmus-cli project list, verify, export.
class TestProjectCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path dir() const { return folder_->path().toStdString(); }
    std::string project() const { return (dir() / "p.isthmus").string(); }

    struct Outcome
    {
        int code = -1;
        std::string out;
        std::string error;
    };

    /// Runs a command line with both streams going to files.
    Outcome run(std::vector<std::string> arguments) const
    {
        const fs::path files[2] = {dir() / "out", dir() / "err"};
        int saved[2];
        for (int stream : {1, 2}) {
            saved[stream - 1] = dup(stream);
            const int file = open(files[stream - 1].c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
            dup2(file, stream);
            close(file);
        }
        arguments.insert(arguments.begin(), "isthmus-cli");
        std::vector<const char*> argv;
        for (const std::string& argument : arguments)
            argv.push_back(argument.c_str());
        Outcome outcome;
        outcome.code = cli::run(static_cast<int>(argv.size()), argv.data());
        std::cout.flush();
        std::fflush(stdout);
        for (int stream : {1, 2}) {
            dup2(saved[stream - 1], stream);
            close(saved[stream - 1]);
        }
        outcome.out = readFile(files[0]);
        outcome.error = readFile(files[1]);
        return outcome;
    }

private Q_SLOTS:
    void init()
    {
        setLogToStandardError(false);
        folder_ = std::make_unique<QTemporaryDir>();
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        SimilarityMap newer = fullMap(keyOf(2));
        newer.provenance.created = "2026-06-01T00:00:00Z";
        newer.provenance.source_name = "not\xff utf-8";
        store->put(newer);
    }

    void list()
    {
        const Outcome json = run({"project", "list", project(), "--json"});
        QCOMPARE(json.code, 0);
        const Json parsed = Json::parse(json.out);
        QCOMPARE(parsed["results"].size(), std::size_t{2});
        QCOMPARE(parsed["results"][0]["key"].get<std::string>(), keyOf(2));
        QCOMPARE(parsed["results"][1]["summary"]["triangle_mean"].get<double>(), 0.3);
        const Outcome text = run({"project", "list", project()});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.starts_with(keyOf(2).substr(0, 12)));
        QVERIFY(text.out.find("cka-debiased of up, Großes Modell vs ziel") != std::string::npos);
        QVERIFY(text.out.ends_with("2 results; 0.0 kB of cached tensors.\n"));
    }

    void listBesideAWriter()
    {
        const auto writer = ResultStore::open(project());
        QCOMPARE(run({"project", "list", project()}).code, 0);
    }

    void verify()
    {
        const Outcome good = run({"project", "verify", project()});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.out, std::string("All files are intact.\n"));
        const fs::path file = fs::path(project()) / "results" / (keyOf(1) + ".h5");
        std::string bytes = readFile(file);
        bytes[5000] ^= 1;
        writeFile(file, bytes);
        const Outcome bad = run({"project", "verify", project(), "--json"});
        QCOMPARE(bad.code, 1);
        const Json parsed = Json::parse(bad.out);
        QCOMPARE(parsed["ok"].get<bool>(), false);
        QCOMPARE(parsed["problems"][0]["file"].get<std::string>(), "results/" + keyOf(1) + ".h5");
        QVERIFY(bad.error.find("1 file of '") != std::string::npos);
    }

    void exportsOneFile()
    {
        const std::string file = (dir() / "all.h5").string();
        const Outcome outcome = run({"project", "export", project(), "--output", file});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, "2 results written to " + file + "\n");
        QVERIFY(fs::file_size(file) > 10'000);
        QCOMPARE(run({"project", "export", project(), "--output", (dir() / "no/all.h5").string()}).code, 1);
    }

    void refusals()
    {
        const Outcome missing = run({"project", "list", (dir() / "none").string()});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.error.find("There is no project '") != std::string::npos);
        QCOMPARE(run({"project", "verify", dir().string()}).code, 1);
        QCOMPARE(run({"project"}).code, 2);
        QCOMPARE(run({"project", "export", project()}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "unit_project.moc"

#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/publish.h"
#include "core/results/checkpoint.h"
#include "core/results/result_store.h"
#include "core/results/sealed_file.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

namespace {

/// The code of the Error that `function` throws; Internal with a failed comparison when it throws none.
ErrorCode codeOf(const std::function<void()>& function, std::string* message = nullptr)
{
    try {
        function();
    } catch (const Error& error) {
        if (message)
            *message = error.what();
        return error.code();
    }
    if (message)
        *message = "nothing was thrown";
    return ErrorCode::Internal;
}

void compareDoubles(double actual, double expected)
{
    QVERIFY2(sameBits({actual}, {expected}), qPrintable(QString("%1 is not %2").arg(actual).arg(expected)));
}

void compareMaps(const SimilarityMap& a, const SimilarityMap& b)
{
    QCOMPARE(a.key, b.key);
    QCOMPARE(a.metric, b.metric);
    QCOMPARE(a.metric_version, b.metric_version);
    QCOMPARE(a.module, b.module);
    QCOMPARE(a.source_layers, b.source_layers);
    QCOMPARE(a.target_layers, b.target_layers);
    QVERIFY(sameBits(a.values, b.values));
    compareDoubles(a.range_low, b.range_low);
    compareDoubles(a.range_high, b.range_high);
    compareDoubles(a.mean, b.mean);
    compareDoubles(a.std, b.std);
    compareDoubles(a.triangle_mean, b.triangle_mean);
    compareDoubles(a.triangle_std, b.triangle_std);
    compareDoubles(a.matched_depth_mean, b.matched_depth_mean);
    compareDoubles(a.best_path_mean, b.best_path_mean);
    QVERIFY(a.best_path == b.best_path);
    QVERIFY(a.matched_depth == b.matched_depth);
    QVERIFY(a.null_cells == b.null_cells);
    QVERIFY(a.null_matched_depth == b.null_matched_depth);
    QCOMPARE(a.samples, b.samples);
    QCOMPARE(a.sample_unit, b.sample_unit);
    QCOMPARE(a.estimator, b.estimator);
    QCOMPARE(a.columns.size(), b.columns.size());
    for (std::size_t i = 0; i < a.columns.size(); ++i) {
        QCOMPARE(a.columns[i].name, b.columns[i].name);
        QCOMPARE(a.columns[i].unit, b.columns[i].unit);
        QVERIFY(sameBits(a.columns[i].source, b.columns[i].source));
        QVERIFY(sameBits(a.columns[i].target, b.columns[i].target));
    }
    QVERIFY(a.issues == b.issues);
    QVERIFY(a.warnings == b.warnings);
    QVERIFY(a.provenance == b.provenance);
}

} // namespace

class TestResultStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;
    fs::path project(const char* name = "p.isthmus") const
    {
        return fs::path(folder_.path().toStdString()) / name;
    }
    fs::path resultFile(const std::string& key) const { return project() / "results" / (key + ".h5"); }

private Q_SLOTS:
    void init()
    {
        setLogToStandardError(false);
        fs::remove_all(project());
    }

    void everyFieldSurvives()
    {
        const SimilarityMap map = fullMap(keyOf(1));
        ResultStore::open(project())->put(map);
        const auto read = ResultStore::open(project(), OpenMode::ReadOnly)->similarityMap(keyOf(1));
        QVERIFY(read.has_value());
        compareMaps(*read, map);
    }

    void emptyMapSurvives()
    {
        SimilarityMap map;
        map.key = keyOf(2);
        const auto store = ResultStore::open(project());
        store->put(map);
        compareMaps(store->similarityMap(map.key).value(), map);
    }

    void absentKeys()
    {
        const auto store = ResultStore::open(project());
        QVERIFY(!store->contains(keyOf(1)));
        QVERIFY(!store->similarityMap(keyOf(1)));
        QVERIFY(!store->tensors(keyOf(1)));
        QVERIFY(!store->document(keyOf(1), "note"));
        QVERIFY(store->list().empty());
    }

    void keysAreChecked()
    {
        const auto store = ResultStore::open(project());
        for (const std::string& key : {std::string(), std::string(64, 'A'), std::string(63, 'a'),
                                       "../" + std::string(61, 'a'), std::string(64, 'g')}) {
            QCOMPARE(codeOf([&] { store->contains(key); }), ErrorCode::InvalidArgument);
            QCOMPARE(codeOf([&] { store->tensors(key); }), ErrorCode::InvalidArgument);
            SimilarityMap map = fullMap(key);
            QCOMPARE(codeOf([&] { store->put(map); }), ErrorCode::InvalidArgument);
        }
    }

    void contradictingSizesAreRefused()
    {
        const auto store = ResultStore::open(project());
        SimilarityMap map = fullMap(keyOf(1));
        map.values.pop_back();
        QCOMPARE(codeOf([&] { store->put(map); }), ErrorCode::InvalidArgument);
        QVERIFY(store->verify().empty());
        QVERIFY(fs::is_empty(project() / "results"));
    }

    void publishingAgainDoesNothing()
    {
        const auto store = ResultStore::open(project());
        SimilarityMap map = fullMap(keyOf(1));
        store->put(map);
        const std::string before = readFile(resultFile(map.key));
        map.module = "down";
        store->put(map);
        QVERIFY(readFile(resultFile(map.key)) == before);
    }

    void listIsNewestFirst()
    {
        const auto store = ResultStore::open(project());
        for (int i : {2, 1, 3}) {
            SimilarityMap map = fullMap(keyOf(i));
            map.provenance.created = "2026-01-0" + std::to_string(i) + "T00:00:00Z";
            store->put(map);
        }
        store->putDocument(noteDocument(keyOf(9)));
        const auto entries = store->list();
        QCOMPARE(entries.size(), std::size_t{4});
        QCOMPARE(entries[0].kind, std::string("note")); // written now
        QCOMPARE(entries[0].title, std::string("A note"));
        QCOMPARE(entries[1].key, keyOf(3));
        QCOMPARE(entries[3].key, keyOf(1));
        QCOMPARE(entries[1].kind, std::string("similarity-map"));
        QCOMPARE(entries[1].source_name, std::string("Großes Modell"));
        QCOMPARE(entries[1].summary["triangle_mean"].get<double>(), 0.3);
        QVERIFY(entries[1].summary["matched_depth_mean"].is_null());
        QCOMPARE(entries[1].bytes, std::uint64_t(fs::file_size(resultFile(keyOf(3)))));
        QCOMPARE(store->list().size(), std::size_t{4}); // from memory
        fs::remove(resultFile(keyOf(3)));
        QCOMPARE(store->list().size(), std::size_t{3});
    }

    void documents()
    {
        const auto store = ResultStore::open(project());
        const ResultDocument note = noteDocument(keyOf(9));
        store->putDocument(note);
        const ResultDocument read = store->document(keyOf(9), "note").value();
        QCOMPARE(read.json.dump(), note.json.dump());
        QCOMPARE(read.summary.dump(), note.summary.dump());
        QCOMPARE(read.title, note.title);
        QCOMPARE(read.source_name, note.source_name);
        QCOMPARE(read.target_name, note.target_name);
        QCOMPARE(read.created.size(), std::string("2026-01-31T12:00:00.250Z").size());
        QVERIFY(read.arrays == note.arrays);
        QVERIFY(read.find("curve") != nullptr);
        QVERIFY(read.find("absent") == nullptr);
        QVERIFY(store->verify().empty());
        QCOMPARE(codeOf([&] { store->document(keyOf(9), "other"); }), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf([&] { store->similarityMap(keyOf(9)); }), ErrorCode::MalformedFile);
        ResultDocument wrong = noteDocument(keyOf(8));
        wrong.kind = "similarity-map";
        QCOMPARE(codeOf([&] { store->putDocument(wrong); }), ErrorCode::InvalidArgument);
        wrong.kind = "a\nb";
        QCOMPARE(codeOf([&] { store->putDocument(wrong); }), ErrorCode::InvalidArgument);
    }

    void contradictingArraysAreRefused()
    {
        const auto store = ResultStore::open(project());
        ResultDocument wrong = noteDocument(keyOf(8));
        wrong.arrays[0].sizes = {2, 4};
        QCOMPARE(codeOf([&] { store->putDocument(wrong); }), ErrorCode::InvalidArgument);
        wrong = noteDocument(keyOf(8));
        wrong.arrays[1].name = wrong.arrays[0].name;
        QCOMPARE(codeOf([&] { store->putDocument(wrong); }), ErrorCode::InvalidArgument);
        QVERIFY(fs::is_empty(project() / "results"));
    }

    void checkpoints()
    {
        const fs::path file = project("step.h5");
        Checkpoint checkpoint;
        checkpoint.state = {{"step", 3}, {"seed", 18446744073709551615U}};
        checkpoint.tensors = {{"a", at::tensor({1.5F, -0.0F})},
                              {"b", at::tensor({1e-310}, at::kDouble)},
                              {"c", at::tensor({std::int64_t{-9007199254740993}}, at::kLong)}};
        writeCheckpoint(file, checkpoint);
        const Checkpoint read = readCheckpoint(file);
        QVERIFY(read.state == checkpoint.state);
        for (const auto& [name, tensor] : checkpoint.tensors)
            QVERIFY(read.tensor(name).equal(tensor) &&
                    read.tensor(name).scalar_type() == tensor.scalar_type());
        QCOMPARE(codeOf([&] { read.tensor("d"); }), ErrorCode::MalformedFile);
        checkpoint.tensors[0].second = at::ones({2}, at::kHalf);
        QCOMPARE(codeOf([&] { writeCheckpoint(file, checkpoint); }), ErrorCode::InvalidArgument);
        QVERIFY(readCheckpoint(file).state == checkpoint.state); // the old one is still there

        std::string bytes = readFile(file);
        bytes[bytes.size() - 5] ^= 1;
        writeFile(file, bytes);
        QCOMPARE(codeOf([&] { readCheckpoint(file); }), ErrorCode::MalformedFile);
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        QCOMPARE(codeOf([&] { readCheckpoint(resultFile(keyOf(1))); }), ErrorCode::ForeignFile);
    }

    void resolvePrefixes()
    {
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(11)));
        store->put(fullMap(keyOf(12)));
        QCOMPARE(store->resolve("0011aa"), keyOf(11));
        QCOMPARE(store->resolve(keyOf(12)), keyOf(12));
        std::string message;
        QCOMPARE(codeOf([&] { store->resolve("0011"); }, &message), ErrorCode::InvalidArgument);
        QVERIFY(message.find("at least 6") != std::string::npos);
        QCOMPARE(codeOf([&] { store->resolve("ffffff"); }, &message), ErrorCode::InvalidArgument);
        QVERIFY(message.find("No result") != std::string::npos);
        store->put(fullMap("0011aab" + std::string(57, '0')));
        QCOMPARE(codeOf([&] { store->resolve("0011aa"); }, &message), ErrorCode::InvalidArgument);
        QVERIFY(message.find("2 results") != std::string::npos);
    }

    void tensorsSurvive()
    {
        const auto store = ResultStore::open(project());
        at::Tensor big = at::arange(3 * 700 * 400, at::kFloat).reshape({3, 700, 400}); // several chunks
        at::Tensor strided = at::arange(12, at::kDouble).reshape({3, 4}).t();
        at::Tensor odd = at::full({}, std::numeric_limits<float>::quiet_NaN(), at::kFloat);
        store->putTensors(keyOf(1),
                          {{"b/ig", big}, {"a", strided}, {"scalar", odd}, {"empty", at::empty({0, 5})}},
                          {{"layer", 1}});
        const auto read = store->tensors(keyOf(1));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), std::size_t{4});
        QCOMPARE((*read)[0].first, std::string("b/ig")); // order and names are kept
        QVERIFY(at::equal((*read)[0].second, big));
        QCOMPARE((*read)[1].second.scalar_type(), at::kDouble);
        QVERIFY(at::equal((*read)[1].second, strided));
        QCOMPARE((*read)[2].second.dim(), std::int64_t{0});
        QVERIFY(std::isnan((*read)[2].second.item<float>()));
        QVERIFY((*read)[3].second.sizes().vec() == (std::vector<std::int64_t>{0, 5}));
        QVERIFY(store->tensorBytes() > big.nbytes());
        QCOMPARE(codeOf([&] {
                     store->putTensors(keyOf(2), {{"i", at::zeros({2}, at::kInt)}}, {});
                 }),
                 ErrorCode::InvalidArgument);
    }

    void leastRecentlyUsedGoesFirst()
    {
        const auto store = ResultStore::open(project());
        const at::Tensor tensor = at::ones({64, 1024}); // 256 KB
        for (int i : {1, 2, 3, 4})
            store->putTensors(keyOf(i), {{"t", tensor}}, {});
        const std::uint64_t one = store->tensorBytes() / 4;
        QVERIFY(store->tensors(keyOf(1))); // now 2 is the oldest
        store->put(fullMap(keyOf(7)));
        store->setTensorLimit(3 * one + one / 2);
        QVERIFY(!fs::exists(project() / "tensors" / (keyOf(2) + ".h5")));
        QVERIFY(store->tensors(keyOf(3))); // then 4, then 1
        store->putTensors(keyOf(5), {{"t", tensor}}, {});
        QVERIFY(!store->tensors(keyOf(4)));
        QVERIFY(store->tensors(keyOf(1)));
        QVERIFY(store->tensors(keyOf(5)));
        QVERIFY(store->tensorBytes() <= 3 * one + one / 2);
        store->setTensorLimit(1);
        QCOMPARE(store->tensorBytes(), std::uint64_t{0});
        store->putTensors(keyOf(6), {{"t", tensor}}, {}); // larger than the limit: not kept
        QVERIFY(!store->tensors(keyOf(6)));
        QVERIFY(store->contains(keyOf(7))); // results stay
    }

    void orderOfUseOutlivesTheProcess()
    {
        const at::Tensor tensor = at::ones({64, 1024});
        std::uint64_t one = 0;
        {
            const auto store = ResultStore::open(project());
            for (int i : {1, 2, 3})
                store->putTensors(keyOf(i), {{"t", tensor}}, {});
            QVERIFY(store->tensors(keyOf(1)));
            one = store->tensorBytes() / 3;
        }
        const auto store = ResultStore::open(project());
        store->setTensorLimit(2 * one);
        QVERIFY(store->tensors(keyOf(1)));
        QVERIFY(!store->tensors(keyOf(2)));
    }

    void damagedTensorsAreForgotten()
    {
        const auto store = ResultStore::open(project());
        store->putTensors(keyOf(1), {{"t", at::ones({100})}}, {});
        const fs::path file = project() / "tensors" / (keyOf(1) + ".h5");
        std::string bytes = readFile(file);
        bytes[bytes.size() - 10] ^= 4;
        writeFile(file, bytes);
        QVERIFY(!store->tensors(keyOf(1)));
        QVERIFY(!fs::exists(file));
        store->putTensors(keyOf(1), {{"t", at::ones({100})}}, {});
        QVERIFY(store->tensors(keyOf(1)));
    }

    void everyDamagedByteIsNoticed()
    {
        SimilarityMap map = fullMap(keyOf(1));
        auto store = ResultStore::open(project());
        store->put(map);
        const std::string good = readFile(resultFile(map.key));
        for (std::size_t offset = 0; offset < good.size(); offset += 64) {
            std::string bad = good;
            bad[offset] = static_cast<char>(bad[offset] ^ (1 << (offset / 64 % 8)));
            writeFile(resultFile(map.key), bad);
            const ErrorCode code = codeOf([&] { store->similarityMap(map.key); });
            QVERIFY2(code == ErrorCode::MalformedFile || code == ErrorCode::ForeignFile ||
                         code == ErrorCode::NewerSchema,
                     qPrintable(QString("byte %1").arg(offset)));
            QCOMPARE(store->verify().size(), std::size_t{1});
            QVERIFY(store->list().empty());
        }
        for (const std::size_t size : {std::size_t{0}, std::size_t{100}, std::size_t{512}, good.size() - 1}) {
            writeFile(resultFile(map.key), good.substr(0, size));
            QVERIFY(codeOf([&] { store->similarityMap(map.key); }) != ErrorCode::Internal);
            QVERIFY(!store->contains(map.key));
        }
        writeFile(resultFile(map.key), good + "x");
        QCOMPARE(codeOf([&] { store->similarityMap(map.key); }), ErrorCode::MalformedFile);
        store->put(map); // mends it
        compareMaps(store->similarityMap(map.key).value(), map);
        QVERIFY(store->verify().empty());
    }

    void renamedResultIsNoticed()
    {
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        fs::rename(resultFile(keyOf(1)), resultFile(keyOf(2)));
        std::string message;
        QCOMPARE(codeOf([&] { store->similarityMap(keyOf(2)); }, &message), ErrorCode::MalformedFile);
        QVERIFY(message.find("another result") != std::string::npos);
        QCOMPARE(store->verify().size(), std::size_t{1});
    }

    void newerFileIsLeftAlone()
    {
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        std::string bytes = readFile(resultFile(keyOf(1)));
        bytes.replace(bytes.find("schema 1"), 8, "schema 2");
        writeFile(resultFile(keyOf(1)), bytes);
        QCOMPARE(codeOf([&] { store->similarityMap(keyOf(1)); }), ErrorCode::NewerSchema);
        QCOMPARE(codeOf([&] { store->put(fullMap(keyOf(1))); }), ErrorCode::NewerSchema);
        QVERIFY(readFile(resultFile(keyOf(1))) == bytes);
        QCOMPARE(store->verify().size(), std::size_t{1});
    }

    void verifyReportsProgressAndCanBeCancelled()
    {
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        store->putTensors(keyOf(1), {{"t", at::ones({100})}}, {});
        writeFile(project() / "results" / "notes.txt", "mine");
        std::uint64_t last = 0;
        std::uint64_t total = 0;
        const auto problems = store->verify([&](std::uint64_t done, std::uint64_t all) {
            QVERIFY(done >= last && done <= all);
            last = done;
            total = all;
        });
        QCOMPARE(last, total);
        QVERIFY(total > store->tensorBytes());
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].file, std::string("results/notes.txt"));
        QVERIFY_EXCEPTION_THROWN(store->verify([](auto, auto) { throw Cancelled(); }), Cancelled);
    }

    void exportHoldsAllResults()
    {
        const auto store = ResultStore::open(project());
        store->put(fullMap(keyOf(1)));
        store->put(fullMap(keyOf(2)));
        store->putDocument(noteDocument(keyOf(3)));
        writeFile(resultFile(keyOf(4)), "damaged");
        const fs::path file = project("all.h5");
        store->exportTo(file);
        std::vector<std::string> groups;
        readSealed(file, [&](const Seal& seal, const h5::Group& root) {
            QCOMPARE(seal.kind, std::string("export"));
            groups = root.children();
            QCOMPARE(root.open(keyOf(2)).text("estimator"), fullMap(keyOf(2)).estimator);
        });
        QVERIFY(groups == (std::vector<std::string>{keyOf(1), keyOf(2), keyOf(3)}));
    }

    void manyThreadsAtOnce()
    {
        const auto store = ResultStore::open(project());
        const at::Tensor tensor = at::arange(16 * 1024, at::kFloat); // 64 KB
        store->setTensorLimit(5 * 80 * 1024);                        // about half of what is put
        std::atomic<int> wrong{0};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 10; ++i) {
                        store->put(fullMap(keyOf(i))); // all threads the same keys
                        store->putTensors(keyOf(100 + (i + t) % 10), {{"t", tensor}}, {});
                        const auto read = store->tensors(keyOf(100 + i));
                        const auto map = store->similarityMap(keyOf(i));
                        if ((read && !at::equal(read->front().second, tensor)) || !map ||
                            map->warnings != fullMap(keyOf(i)).warnings || store->list().empty())
                            ++wrong;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(store->list().size(), std::size_t{10});
        QVERIFY(store->tensorBytes() <= 5 * 80 * 1024);
        QVERIFY(store->verify().empty());
    }

    void contentKeysAreCanonical()
    {
        QCOMPARE(contentKey(Json::parse(R"({"b":1,"a":[1,2]})")),
                 contentKey(Json::parse(R"({"a":[1,2],"b":1})")));
        QVERIFY(contentKey({{"a", 1}}) != contentKey({{"a", 2}}));
        QCOMPARE(codeOf([] { contentKey({{"a", "\xff"}}); }), ErrorCode::InvalidArgument);
        // printf '{"a":1}' | sha256sum
        QCOMPARE(contentKey({{"a", 1}}),
                 std::string("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"));
    }
};

QTEST_GUILESS_MAIN(TestResultStore)
#include "unit_result_store.moc"

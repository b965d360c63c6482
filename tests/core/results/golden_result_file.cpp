#include "core/base/torch.h"

#include "core/results/result_file.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

namespace {

/// The project that tests/golden_recipes/check_store_h5py.py reads.
int writeProject(const fs::path& project)
{
    const auto store = ResultStore::open(project);
    store->put(fullMap(keyOf(1)));
    SimilarityMap empty;
    empty.key = keyOf(2);
    store->put(empty);
    store->putDocument(noteDocument(keyOf(3)));
    store->putTensors(keyOf(4),
                      {{"a/b", at::arange(600000, at::kFloat).reshape({3, 200, 1000})},
                       {"scalar", at::ones({}, at::kDouble)}},
                      {{"layer", 1}});
    store->exportTo(project / "export.h5");
    return 0;
}

std::string hexOf(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    return {};
}

/// `text` is Python's float.hex.
bool isNumber(const Json& text, double value)
{
    const std::string special = hexOf(value);
    const std::string given = text.get<std::string>();
    return special.empty() ? sameBits({std::strtod(given.c_str(), nullptr)}, {value}) : given == special;
}

void compareNumbers(const Json& list, const std::vector<double>& values)
{
    QCOMPARE(list.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(isNumber(list[i], values[i]));
}

void compareCells(const Json& list, const std::vector<LayerPair>& cells)
{
    QCOMPARE(list.size(), cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        QVERIFY(list[i] == Json({cells[i].source, cells[i].target}));
}

} // namespace

/// A file written by the first version of the schema, as h5py read it: the program reads the same, in all
/// versions to come. Recipe: tests/golden_recipes/check_store_h5py.py.
class TestGoldenResultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithH5py()
    {
        const Json seen = Json::parse(readFile(fixture("results/full_map.json")));
        SimilarityMap map;
        readSealed(fixture("results/full_map.h5"),
                   [&](const Seal&, const h5::Group& root) { map = readMap(root); });
        QCOMPARE(map.key, seen["@key"].get<std::string>());
        QCOMPARE(map.estimator, seen["@estimator"].get<std::string>());
        QCOMPARE(map.samples, seen["@samples"].get<std::int64_t>());
        QCOMPARE(seen["values"].size(), std::size_t{2});
        for (int s = 0; s < map.source_layers; ++s) {
            for (int t = 0; t < map.target_layers; ++t)
                QVERIFY(isNumber(seen["values"][s][t], map.at(s, t)));
        }
        QVERIFY(isNumber(seen["values@range_high"], map.range_high));
        QVERIFY(isNumber(seen["statistics"]["@triangle_std"], map.triangle_std));
        QVERIFY(isNumber(seen["statistics"]["@matched_depth_mean"], map.matched_depth_mean));
        compareCells(seen["statistics"]["best_path"], map.best_path);
        compareCells(seen["statistics"]["matched_depth"], map.matched_depth);
        QVERIFY(isNumber(seen["null"]["matched_depth"]["@low"], map.null_matched_depth.low));
        QCOMPARE(seen["null"]["cells"]["@draws"].get<int>(), map.null_cells.draws);
        QCOMPARE(seen["columns"]["column_0001"]["@name"].get<std::string>(), map.columns[1].name);
        compareNumbers(seen["columns"]["column_0000"]["source"], map.columns[0].source);
        compareNumbers(seen["columns"]["column_0000"]["target"], map.columns[0].target);
        compareNumbers(seen["columns"]["column_0001"]["source"], {});
        QCOMPARE(seen["issues"]["causes"][0].get<std::string>(), map.issues[0].cause);
        compareCells(seen["issues"]["cells"], {map.issues[0].cell, map.issues[1].cell});
        QVERIFY(seen["warnings"] == Json(map.warnings));
        QCOMPARE(seen["provenance"]["@seed"].get<std::uint64_t>(), map.provenance.seed);
        QCOMPARE(seen["provenance"]["@source_name"].get<std::string>(), map.provenance.source_name);
    }

    void isTheMapItWasWrittenFrom()
    {
        const SimilarityMap expected = fullMap(keyOf(1));
        SimilarityMap map;
        readSealed(fixture("results/full_map.h5"),
                   [&](const Seal&, const h5::Group& root) { map = readMap(root); });
        QVERIFY(sameBits(map.values, expected.values));
        QVERIFY(map.provenance == expected.provenance);
        QVERIFY(map.issues == expected.issues);
        QVERIFY(map.null_cells == expected.null_cells);
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--write")
        return writeProject(argv[2]);
    QCoreApplication application(argc, argv);
    TestGoldenResultFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "golden_result_file.moc"

#pragma once

#include "core/results/result_store.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <cmath>
#include <cstring>
#include <limits>

namespace isthmus::test {

/// A key that begins with `n` in four digits.
inline std::string keyOf(int n)
{
    std::string digits = std::to_string(n);
    return std::string(4 - digits.size(), '0') + digits + std::string(60, 'a');
}

/// A map in which every field differs from its default and from every other field.
inline SimilarityMap fullMap(const std::string& key)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double inf = std::numeric_limits<double>::infinity();
    SimilarityMap map;
    map.key = key;
    map.metric = "cka-debiased";
    map.metric_version = 3;
    map.module = "up";
    map.source_layers = 2;
    map.target_layers = 3;
    map.values = {0.25, nan, -inf, inf, 1e-310, -0.0};
    map.range_low = -0.5;
    map.range_high = 1.5;
    map.mean = 0.1;
    map.std = 0.2;
    map.triangle_mean = 0.3;
    map.triangle_std = 0.4;
    map.matched_depth_mean = nan;
    map.best_path_mean = 0.6;
    map.best_path = {{0, 0}, {0, 1}, {1, 2}};
    map.matched_depth = {{0, 0}, {1, 1}, {1, 2}};
    map.null_cells = {0.01, -0.02, 0.03, 32};
    map.null_matched_depth = {0.04, -0.05, 0.06, 33};
    map.samples = 1234567890123;
    map.sample_unit = "token";
    map.estimator = "unbiased HSIC, 8 blocks of 64";
    map.columns = {{"effective_rank", "", {1.5, nan}, {2.5, 3.5, 4.5}},
                   {"norm/√d \"quoted\"", "nat", {}, {-1}}};
    map.issues = {{{0, 1}, "The layer is constant: größte Varianz 0."}, {{1, 0}, ""}};
    map.warnings = {"First.", "", "日本語 🙂"};
    map.provenance = {R"({"kind":"similarity"})",
                      "2026-01-02T03:04:05Z",
                      "isthmus 9.9",
                      "1.13.1",
                      "cuda:1",
                      "f1",
                      "f2",
                      "Großes Modell",
                      "ziel",
                      "d4",
                      18446744073709551615U};
    return map;
}

/// A document with one array of each element type.
inline ResultDocument noteDocument(const std::string& key)
{
    ResultDocument note;
    note.key = key;
    note.kind = "note";
    note.title = "A note";
    note.source_name = "Großes Modell";
    note.target_name = "ziel";
    note.summary = {{"steps", 3}};
    note.json = {{"x", 1}, {"list", {1.5, nullptr, "ß"}}};
    note.arrays = {{"ffn_scores/ß",
                    "Scores",
                    "nat",
                    {"layer", "neuron"},
                    {2, 3},
                    std::vector<float>{1, 2, 3, 4, 5, -0.5F}},
                   {"curve", "A curve", "1", {"step"}, {2}, std::vector<double>{0.1, 1e-310}},
                   {"indices", "Indices", "1", {"rank"}, {1}, std::vector<std::int64_t>{-9007199254740993}},
                   {"none", "Nothing", "1", {"rank"}, {0}, std::vector<float>{}}};
    return note;
}

/// Equal bit by bit: NaN equals NaN and 0 differs from -0.
inline bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() &&
           (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

} // namespace isthmus::test

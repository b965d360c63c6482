#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/architecture.h"
#include "core/transfer/reduction.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace isthmus;

/// Layers, windows and neurons chosen by sensitivity, against brute force.
class TestReduction : public QObject
{
    Q_OBJECT

private:
    static at::Tensor uniform(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
    {
        Random random(seed);
        at::Tensor result = at::empty({rows, columns}, at::kFloat);
        for (std::int64_t i = 0; i < result.numel(); ++i)
            result.data_ptr<float>()[i] = static_cast<float>(random.uniform());
        return result;
    }

    static Window bruteForce(const at::Tensor& matrix, std::int64_t rows, std::int64_t columns)
    {
        Window best{0, 0, -1};
        for (std::int64_t r = 0; r + rows <= matrix.size(0); ++r)
            for (std::int64_t c = 0; c + columns <= matrix.size(1); ++c) {
                const double sum =
                    matrix.narrow(0, r, rows).narrow(1, c, columns).sum(at::kDouble).item<double>();
                if (sum > best.sum + 1e-9)
                    best = {r, c, sum};
            }
        return best;
    }

    static ModelConfig config(int layers, int hidden, int ffn, int heads, int kvHeads, int headDim)
    {
        ModelConfig config;
        config.modelType = "llama";
        config.layers = layers;
        config.hiddenSize = hidden;
        config.intermediateSize = ffn;
        config.heads = heads;
        config.kvHeads = kvHeads;
        config.headDim = headDim;
        config.vocabSize = 31;
        config.rotaryDim = headDim;
        return config;
    }

    static constexpr std::array weights = {Module::Q,    Module::K,  Module::V,   Module::O,
                                           Module::Gate, Module::Up, Module::Down};

    static SensitivityTable table(const ModelConfig& source, const ModelConfig& target)
    {
        SensitivityTable table;
        for (Module module : {Module::Embedding, Module::Head}) {
            const auto [out, in] = moduleShape(source, module);
            table.outside[module] =
                summarise(uniform(out, in, static_cast<std::uint64_t>(module)), std::nullopt);
        }
        for (int layer = 0; layer < source.layers; ++layer) {
            table.layers.emplace_back();
            for (Module module : weights) {
                const auto [out, in] = moduleShape(source, module);
                const std::uint64_t seed =
                    static_cast<std::uint64_t>(layer) * 10 + static_cast<std::uint64_t>(module);
                table.layers.back()[module] = summarise(uniform(out, in, seed), moduleShape(target, module));
            }
        }
        return table;
    }

    static const Selection& find(const std::vector<Selection>& all, int layer, Module module)
    {
        return *std::find_if(all.begin(), all.end(), [&](const Selection& selection) {
            return selection.target_layer == layer && selection.module == module;
        });
    }

    const ModelConfig source_ = config(4, 24, 40, 4, 2, 8);
    const ModelConfig target_ = config(3, 16, 24, 2, 1, 6);
    const std::vector<Module> modules_{weights.begin(), weights.end()};

private Q_SLOTS:
    void windowIsTheBruteForceOne_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("inner") << 7 << 9;
        QTest::newRow("one cell") << 1 << 1;
        QTest::newRow("whole height") << 31 << 5;
        QTest::newRow("whole width") << 4 << 23;
        QTest::newRow("all") << 31 << 23;
    }
    void windowIsTheBruteForceOne()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            const at::Tensor matrix = uniform(31, 23, seed);
            const Window expected = bruteForce(matrix, rows, columns);
            const Window found = bestWindow(matrix, rows, columns);
            QCOMPARE(found.row, expected.row);
            QCOMPARE(found.column, expected.column);
            QVERIFY(std::abs(found.sum - expected.sum) < 1e-9 * std::max(1.0, expected.sum));
        }
    }

    /// More columns than one strip holds; a planted window; equal sums take the first.
    void wideMatrices()
    {
        at::Tensor matrix = at::zeros({40, 1500});
        matrix.narrow(0, 11, 5).narrow(1, 1203, 6).fill_(1);
        QCOMPARE(bestWindow(matrix, 5, 6), (Window{11, 1203, 30}));
        QCOMPARE(bestWindow(at::ones({40, 1500}), 3, 4), (Window{0, 0, 12}));
        QVERIFY_EXCEPTION_THROWN(bestWindow(matrix, 41, 3), Error);
    }

    /// Sums of millions of small numbers beside large ones: float32 sums would choose wrongly.
    void float64Sums()
    {
        at::Tensor matrix = at::full({64, 4096}, 1e-3f);
        matrix.select(1, 0).fill_(3e4f);
        matrix.index_put_({at::tensor({10}, at::kLong), at::tensor({3000}, at::kLong)}, 1.01e-3f);
        const Window found = bestWindow(matrix.narrow(1, 1, 4095), 20, 2000);
        QVERIFY(found.row <= 10 && found.row + 20 > 10);
        QVERIFY(found.column <= 2999 && found.column + 2000 > 2999);
    }

    void layersOfHighestSensitivity()
    {
        SensitivityTable table;
        table.layers.resize(5);
        const double totals[] = {3, 9, 1, 9, 4};
        for (std::size_t i = 0; i < 5; ++i)
            table.layers[i][Module::Q].total = totals[i];
        QCOMPARE(chooseLayers(table, 3), (std::vector<int>{1, 3, 4}));
        QVERIFY_EXCEPTION_THROWN(chooseLayers(table, 6), Error);
    }

    void everyReductionHasTheTargetsShape_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"submatrix", "row-column", "neuron", "random", "coherent"})
            QTest::newRow(name) << QString(name);
    }
    void everyReductionHasTheTargetsShape()
    {
        QFETCH(QString, name);
        const auto kind = *parseReduction(name.toStdString());
        QCOMPARE(QString::fromStdString(std::string(reductionName(kind))), name);
        const std::vector<int> layers{0, 2, 3};
        const auto selections = reduce(kind, source_, target_, layers, modules_, table(source_, target_), 5);
        QCOMPARE(selections.size(), std::size_t{21});
        for (const Selection& selection : selections) {
            const auto [out, in] = moduleShape(source_, selection.module);
            const auto shape = moduleShape(target_, selection.module);
            const at::Tensor part = extract(uniform(out, in, 1), selection);
            QCOMPARE(part.size(0), shape.first);
            QCOMPARE(part.size(1), shape.second);
            QCOMPARE(selection.source_layer, layers[static_cast<std::size_t>(selection.target_layer)]);
            QVERIFY(std::is_sorted(selection.rows.begin(), selection.rows.end()));
            QCOMPARE(std::set<std::int64_t>(selection.rows.begin(), selection.rows.end()).size(),
                     selection.rows.size());
            const bool window = kind == ReductionKind::Submatrix || kind == ReductionKind::Random;
            if (window)
                QVERIFY(selection.contiguous());
            QCOMPARE(std::isfinite(selection.share), kind == ReductionKind::Submatrix);
        }
    }

    void embeddingAndHeadKeepTheTokens_data() { everyReductionHasTheTargetsShape_data(); }
    void embeddingAndHeadKeepTheTokens()
    {
        QFETCH(QString, name);
        const auto kind = *parseReduction(name.toStdString());
        std::vector<Module> modules = modules_;
        modules.insert(modules.end(), {Module::Embedding, Module::Head});
        const auto all = reduce(kind, source_, target_, {0, 2, 3}, modules, table(source_, target_), 5);
        QCOMPARE(all.size(), std::size_t{23});
        const Selection& embedding = all[21];
        const Selection& head = all[22];
        QVERIFY(embedding.module == Module::Embedding && head.module == Module::Head);
        std::vector<std::int64_t> tokens(static_cast<std::size_t>(target_.vocabSize));
        std::iota(tokens.begin(), tokens.end(), 0);
        QCOMPARE(embedding.columns, tokens);
        QCOMPARE(head.rows, tokens);
        for (const auto& stream : {embedding.rows, head.columns}) {
            QCOMPARE(static_cast<int>(stream.size()), target_.hiddenSize);
            QVERIFY(stream.front() >= 0 && stream.back() < source_.hiddenSize);
        }
        if (kind == ReductionKind::Coherent)
            QCOMPARE(head.columns, find(all, 0, Module::Q).columns);
        if (kind == ReductionKind::Submatrix) {
            // The window with the largest sum, by brute force.
            const auto sums = table(source_, target_).outside.at(Module::Head).column_sums;
            double best = -1;
            std::int64_t first = -1;
            for (std::size_t at = 0; at + static_cast<std::size_t>(target_.hiddenSize) <= sums.size(); ++at) {
                const auto begin = sums.begin() + static_cast<std::ptrdiff_t>(at);
                const double sum = std::accumulate(begin, begin + target_.hiddenSize, 0.0);
                if (sum > best) {
                    best = sum;
                    first = static_cast<std::int64_t>(at);
                }
            }
            QCOMPARE(head.columns.front(), first);
        }
    }

    void rowColumnTakesTheHighestSums()
    {
        at::Tensor s = uniform(40, 24, 3) * 0.01;
        for (const std::int64_t row : {3, 17, 30})
            s.select(0, row).add_(1);
        for (const std::int64_t column : {2, 23})
            s.select(1, column).add_(1);
        SensitivityTable table;
        table.layers.resize(1);
        table.layers[0][Module::Up] = summarise(s, std::nullopt);
        const auto found = reduce(ReductionKind::RowColumn, config(1, 24, 40, 4, 2, 8),
                                  config(1, 2, 3, 1, 1, 2), {0}, {Module::Up}, table, 0);
        QCOMPARE(found.front().rows, (std::vector<std::int64_t>{3, 17, 30}));
        QCOMPARE(found.front().columns, (std::vector<std::int64_t>{2, 23}));
    }

    void coherentSharesCoordinatesAndKeepsHeads()
    {
        const auto all = reduce(ReductionKind::Coherent, source_, target_, {0, 1, 2}, modules_,
                                table(source_, target_), 0);
        const auto residual = find(all, 0, Module::Q).columns;
        for (int layer = 0; layer < 3; ++layer) {
            for (Module module : {Module::Q, Module::K, Module::V, Module::Gate, Module::Up})
                QCOMPARE(find(all, layer, module).columns, residual);
            QCOMPARE(find(all, layer, Module::O).rows, residual);
            QCOMPARE(find(all, layer, Module::Down).rows, residual);
            // FFN neurons are one unit.
            QCOMPARE(find(all, layer, Module::Gate).rows, find(all, layer, Module::Up).rows);
            QCOMPARE(find(all, layer, Module::Down).columns, find(all, layer, Module::Up).rows);
            // Query heads belong to the key head that came along: heads 2k and 2k + 1 share k.
            const auto& q = find(all, layer, Module::Q).rows;
            const auto& k = find(all, layer, Module::K).rows;
            const std::int64_t key = k.front() / 8;
            QCOMPARE(q.front() / 8 / 2, key);
            QCOMPARE(q.back() / 8 / 2, key);
            // Rotary pairs stay pairs, the same dimensions in every head.
            for (std::size_t j = 0; j < 3; ++j) {
                QCOMPARE(k[j + 3], k[j] + 4);
                QCOMPARE(q[j] % 8, k[j] % 8);
                QCOMPARE(q[j + 6] % 8, k[j] % 8);
            }
        }
    }

    /// More and narrower heads in the target: each source head gives two, with every second rotary pair.
    void coherentTakesHeadsApart()
    {
        const ModelConfig source = config(2, 24, 40, 4, 2, 8);
        const ModelConfig target = config(1, 16, 24, 6, 3, 4);
        const auto all =
            reduce(ReductionKind::Coherent, source, target, {1}, modules_, table(source, target), 0);
        const auto& q = find(all, 0, Module::Q).rows;
        const auto& k = find(all, 0, Module::K).rows;
        QCOMPARE(q.size(), std::size_t{24});
        QCOMPARE(k.size(), std::size_t{12});
        for (std::size_t head = 0; head < 3; ++head) {
            const std::int64_t first = k[4 * head];
            // Pairs (j, j + 4) of a head of 8: part 0 has j = 0, 2, part 1 has j = 1, 3.
            QVERIFY(first % 8 == 0 || first % 8 == 1);
            QCOMPARE(k[4 * head + 1], first + 2);
            QCOMPARE(k[4 * head + 2], first + 4);
            QCOMPARE(k[4 * head + 3], first + 6);
            for (std::size_t member = 0; member < 2; ++member) {
                const std::int64_t query = q[8 * head + 4 * member];
                QCOMPARE(query / 8 / 2, first / 8); // of the same key head
                QCOMPARE(query % 8, first % 8);     // and the same part
            }
        }
        QCOMPARE(find(all, 0, Module::O).columns.size(), std::size_t{24});
        QCOMPARE(std::set<std::int64_t>(q.begin(), q.end()).size(), q.size());
    }

    void neuronKeepsTheFfnTogether()
    {
        const auto all =
            reduce(ReductionKind::Neuron, source_, target_, {0, 1, 2}, modules_, table(source_, target_), 0);
        QCOMPARE(find(all, 1, Module::Gate).rows, find(all, 1, Module::Up).rows);
        QCOMPARE(find(all, 1, Module::Down).columns, find(all, 1, Module::Up).rows);
        QCOMPARE(find(all, 1, Module::V).rows, find(all, 1, Module::K).rows);
    }

    void smallerSourceIsRefusedWithTheShapes()
    {
        try {
            requireLargerSource(target_, source_, modules_);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(error.message().find("layers 3 -> 4") != std::string::npos);
            QVERIFY(error.message().find("down 16 x 24 -> 24 x 40") != std::string::npos);
        }
        requireLargerSource(source_, target_, modules_);
        QVERIFY_EXCEPTION_THROWN(reduce(ReductionKind::Coherent, source_, config(3, 16, 24, 2, 1, 12),
                                        {0, 1, 2}, {Module::Up}, table(source_, target_), 0),
                                 Error);
    }
};

QTEST_GUILESS_MAIN(TestReduction)
#include "unit_reduction.moc"

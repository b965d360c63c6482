#include "core/analysis/attribution_agreement.h"
#include "core/analysis/attribution_kernel.h"
#include "core/analysis/attribution_scores.h"
#include "core/base/random.h"
#include "core/model/save.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

at::Tensor normals(at::IntArrayRef shape, std::uint64_t seed, double scale = 1)
{
    at::Tensor values = at::empty(shape, at::kFloat);
    Random random(seed);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<float>()[i] = static_cast<float>(scale * random.normal());
    return values;
}

/// A model with a vocabulary far larger than the head of the fast evaluator.
ModelConfig wideConfig()
{
    ModelConfig config;
    config.modelType = "llama";
    config.architecture = "LlamaForCausalLM";
    config.layers = 1;
    config.hiddenSize = 48;
    config.intermediateSize = 200;
    config.heads = config.kvHeads = 4;
    config.headDim = config.rotaryDim = 12;
    config.vocabSize = 9001; // no multiple of a block
    config.context = 64;
    return config;
}

std::vector<double> list(const at::Tensor& values)
{
    const at::Tensor plain = values.to(at::kDouble).contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

double largest(const at::Tensor& values)
{
    return values.abs().max().item<double>();
}

} // namespace

class UnitAttributionScores : public QObject
{
    Q_OBJECT

private:
    static constexpr std::int64_t prompts = 3;
    QTemporaryDir folder_;
    std::unique_ptr<ReadOut> readOut_;
    at::Tensor targets_;
    at::Tensor weight_;
    at::Tensor base_;

    /// Logits of standard deviation about 2.5: a head with most of the mass and a long tail. Coefficients
    /// with the heavy tail of real ones.
    AttributionSite site(double size) const
    {
        const at::Tensor coefficients = normals({prompts, weight_.size(1)}, 5);
        return makeSite(*readOut_, basePoints(*readOut_, readOut_->logits(base_.unsqueeze(0)))[0], weight_,
                        coefficients.pow(3) * size);
    }

    /// u [prompts, neurons, vocab] in float64.
    at::Tensor changes(const AttributionSite& site) const
    {
        const at::Tensor columns = readOut_->columns(site.weight).to(at::kDouble);
        const at::Tensor product = at::mm(columns.t(), readOut_->unembedding().to(at::kDouble).t());
        return product.unsqueeze(0) * site.alpha.to(at::kDouble).unsqueeze(2);
    }

    /// log p(w | base + neuron) - log p(w | base) in float64.
    at::Tensor direct(const AttributionSite& site) const
    {
        const at::Tensor logits = site.base.logits.to(at::kDouble).unsqueeze(1);
        const at::Tensor index = targets_.view({prompts, 1, 1});
        const at::Tensor after = at::log_softmax(logits + changes(site), 2);
        const at::Tensor before = at::log_softmax(logits, 2);
        return after.gather(2, index.expand({prompts, weight_.size(1), 1})).squeeze(2) -
               before.gather(2, index).squeeze(2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const ModelConfig config = wideConfig();
        WeightSet weights = randomWeights(config, 3, 0.25);
        weights.finalNorm.weight = normals({config.hiddenSize}, 9, 0.2) + 1;
        const std::filesystem::path path = folder_.path().toStdString();
        saveModel(path, config, weights, DType::F32);
        const auto model = Model::open(path);
        base_ = normals({prompts, config.hiddenSize}, 4, 1.4);
        readOut_ = std::make_unique<ReadOut>(*model, normals({prompts, config.hiddenSize}, 6),
                                             AttributionScale::Rms, at::Device("cpu"));
        weight_ = model->weight(0, Module::Down);
        const at::Tensor likely = std::get<1>(readOut_->logits(base_).max(1));
        targets_ = likely.index_fill(0, at::zeros({1}, at::kLong), 17); // one unlikely target
    }

    /// Sums of exponentials of every size, in code for the CPU and in libtorch's, against float64; lengths
    /// that are no multiple of a vector.
    void kernel_data()
    {
        QTest::addColumn<int>("tokens");
        for (int tokens : {1, 31, 32, 64, 97, 1000})
            QTest::addRow("%d", tokens) << tokens;
    }
    void kernel()
    {
        QFETCH(int, tokens);
        constexpr std::int64_t neurons = 23;
        const at::Tensor u = normals({neurons, tokens}, 1, 3);
        const at::Tensor wide = at::softmax(normals({prompts, tokens + 5}, 2, 2), 1);
        const at::Tensor weights = wide.narrow(1, 3, tokens); // rows apart, as blocks of a vocabulary are
        const at::Tensor alpha = normals({prompts, neurons}, 3);
        const at::Tensor shift = normals({prompts, neurons}, 4);
        at::Tensor sums = at::full({prompts, neurons}, 0.5, at::kDouble);
        at::Tensor peaks = at::zeros({prompts, neurons}, at::kFloat);
        addExpm1Sums(u, weights, alpha, shift, sums, peaks);
        at::Tensor torchSums = at::full({prompts, neurons}, 0.5, at::kDouble);
        at::Tensor torchPeaks = at::zeros({prompts, neurons}, at::kFloat);
        addExpm1SumsTorch(u, weights, alpha, shift, torchSums, torchPeaks);

        const at::Tensor exponents = u.to(at::kDouble).unsqueeze(0) * alpha.to(at::kDouble).unsqueeze(2) -
                                     shift.to(at::kDouble).unsqueeze(2);
        const at::Tensor terms = exponents.expm1() * weights.to(at::kDouble).unsqueeze(1);
        const at::Tensor golden = terms.sum(2) + 0.5;
        const at::Tensor size = terms.abs().sum(2);
        QVERIFY(largest((sums - golden) / size) < 2e-6);
        QVERIFY(largest((torchSums - golden) / size) < 2e-6);
        QVERIFY(largest(peaks - exponents.abs().amax(2)) < 1e-4);
        QVERIFY(torchPeaks.sub(peaks).abs().max().item<float>() < 1e-4F);
    }

    /// Tiny exponents keep their relative precision: no sum of 1 and little.
    void kernelOfTinyExponents()
    {
        const at::Tensor u = normals({4, 320}, 1, 1e-6).abs();
        const at::Tensor weights = at::full({1, 320}, 1.0 / 320, at::kFloat);
        at::Tensor sums = at::zeros({1, 4}, at::kDouble);
        at::Tensor peaks = at::zeros({1, 4}, at::kFloat);
        addExpm1Sums(u, weights, at::ones({1, 4}), at::zeros({1, 4}), sums, peaks);
        const at::Tensor golden = u.to(at::kDouble).expm1().mean(1).unsqueeze(0);
        QVERIFY(largest((sums - golden) / golden) < 1e-6);
    }

    void exactAgainstDirect_data()
    {
        QTest::addColumn<double>("size");
        for (double size : {1e-4, 0.02, 0.2, 5.0, 500.0}) // the last leaves the range of the float32 sums
            QTest::addRow("%g", size) << size;
    }
    void exactAgainstDirect()
    {
        QFETCH(double, size);
        const AttributionSite neurons = site(size);
        const at::Tensor golden = direct(neurons);
        const at::Tensor scores = exactScores(*readOut_, neurons, targets_);
        QVERIFY(scores.sizes() == golden.sizes());
        const double relative = largest(scores - golden) / largest(golden);
        QVERIFY2(relative < 1e-5, qPrintable(QString::number(relative)));
    }

    void selectedNeuronsHaveTheirScores()
    {
        const AttributionSite all = site(0.2);
        const at::Tensor some = at::tensor(std::vector<std::int64_t>{3, 77, 199}, at::kLong);
        const at::Tensor scores = exactScores(*readOut_, all, targets_).index_select(1, some);
        const at::Tensor selected = exactScores(*readOut_, selectNeurons(all, some), targets_);
        QVERIFY(largest(scores - selected) < 1e-6 * largest(scores));
    }

    void cancellation()
    {
        const auto stop = [] { throw std::runtime_error("stop"); };
        QVERIFY_EXCEPTION_THROWN(exactScores(*readOut_, site(0.1), targets_, stop), std::runtime_error);
    }

    /// Ranks as the exact evaluator does, and never further from it than the bound says.
    void fastAgainstExact_data()
    {
        QTest::addColumn<double>("size");
        for (double size : {1e-3, 0.02, 0.2})
            QTest::addRow("%g", size) << size;
    }
    void fastAgainstExact()
    {
        QFETCH(double, size);
        const AttributionSite neurons = site(size);
        const at::Tensor exact = direct(neurons);
        const FastScores fast = fastScores(*readOut_, neurons, targets_, 0);
        const at::Tensor difference = (fast.scores - exact).abs();
        QVERIFY(difference.le(fast.bound + 1e-5 * largest(exact)).all().item<bool>());
        QVERIFY(fast.bound.max().item<double>() > 0); // there is a tail
        const std::vector<double> a = list(fast.scores.mean(0));
        const std::vector<double> b = list(exact.mean(0));
        QVERIFY2(spearman(a, b) > 0.999, qPrintable(QString::number(spearman(a, b))));
        QVERIFY(topTenthOverlap(a, b) >= 0.95);
    }

    /// For small changes it is the expansion u[w] - E_p[u] - Var_p[u] / 2 (method.md section 3): first order
    /// exactly, the variance within the error of the tail's sample.
    void fastIsTheSecondOrderExpansion()
    {
        const AttributionSite neurons = site(0.003);
        const at::Tensor u = changes(neurons);
        const at::Tensor p = at::softmax(neurons.base.logits.to(at::kDouble), 1).unsqueeze(1);
        const at::Tensor mean = (u * p).sum(2);
        const at::Tensor variance = (u.square() * p).sum(2) - mean.square();
        const at::Tensor own =
            u.gather(2, targets_.view({prompts, 1, 1}).expand({prompts, weight_.size(1), 1})).squeeze(2);
        const at::Tensor fast = fastScores(*readOut_, neurons, targets_, 0).scores;
        const at::Tensor second = (own - mean - fast) * 2; // what it takes for the variance
        const at::Tensor strong = variance.gt(1e-4);
        QVERIFY(strong.sum().item<std::int64_t>() > 20);
        const at::Tensor ratio = (second / variance).masked_select(strong);
        QVERIFY2(std::abs(ratio.mean().item<double>() - 1) < 0.1,
                 qPrintable(QString::number(ratio.mean().item<double>())));
        QVERIFY(largest(ratio - 1) < 0.5);
    }

    void fastIsDeterministicBySeed()
    {
        const AttributionSite neurons = site(0.2);
        const at::Tensor first = fastScores(*readOut_, neurons, targets_, 1).scores;
        QVERIFY(first.equal(fastScores(*readOut_, neurons, targets_, 1).scores));
        QVERIFY(!first.equal(fastScores(*readOut_, neurons, targets_, 2).scores));
    }

    void ranks()
    {
        QCOMPARE(spearman({1, 2, 3, 4}, {10, 20, 30, 40}), 1.0);
        QCOMPARE(spearman({1, 2, 3, 4}, {4, 3, 2, 1}), -1.0);
        QVERIFY(std::abs(spearman({1, 2, 2, 4}, {1, 3, 2, 4}) - 0.9486832980505138) <
                1e-12); // scipy.stats.spearmanr
        QCOMPARE(spearman({1, 1}, {2, 2}), 1.0);
        QCOMPARE(spearman({1, 1}, {2, 3}), 0.0);
        std::vector<double> a(20), b(20);
        for (std::size_t i = 0; i < 20; ++i)
            a[i] = b[i] = static_cast<double>(i);
        QCOMPARE(topTenthOverlap(a, b), 1.0);
        b[19] = -1;
        QCOMPARE(topTenthOverlap(a, b), 0.5);
    }

    void distinctDraws()
    {
        const std::vector<std::int64_t> drawn = drawDistinct(1000, 100, 7);
        QCOMPARE(drawn.size(), std::size_t{100});
        QVERIFY(std::adjacent_find(drawn.begin(), drawn.end(), std::greater_equal<>()) == drawn.end());
        QVERIFY(drawn.front() >= 0 && drawn.back() < 1000);
        QVERIFY(drawn != drawDistinct(1000, 100, 8));
        QCOMPARE(drawDistinct(3, 100, 7), (std::vector<std::int64_t>{0, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(UnitAttributionScores)
#include "unit_attribution_scores.moc"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/transfer/low_rank.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace isthmus;

/// Rank-r factors against the whole SVD, and the bound they are certified by.
class TestLowRank : public QObject
{
    Q_OBJECT

private:
    static at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
    {
        Random random(seed);
        at::Tensor result = at::empty({rows, columns}, at::kFloat);
        for (std::int64_t i = 0; i < result.numel(); ++i)
            result.data_ptr<float>()[i] = static_cast<float>(random.normal());
        return result;
    }

    /// Singular values i^-decay in random directions.
    static at::Tensor decaying(std::int64_t rows, std::int64_t columns, double decay)
    {
        const at::Tensor u = std::get<0>(at::linalg_qr(normal(rows, columns, 1), "reduced"));
        const at::Tensor v = std::get<0>(at::linalg_qr(normal(columns, columns, 2), "reduced"));
        const at::Tensor s = at::arange(1, columns + 1, at::kFloat).pow(-decay);
        return at::mm(u * s, v.t());
    }

    /// ||W - left right|| / ||W - W_r||, by definition.
    static double excess(const at::Tensor& weight, const LowRankFactors& factors)
    {
        const at::Tensor w = weight.to(at::kDouble);
        const at::Tensor s = std::get<1>(at::linalg_svd(w, false));
        const auto rank = static_cast<std::int64_t>(factors.singular.size());
        const double best = s.narrow(0, rank, s.size(0) - rank).norm().item<double>();
        const double error =
            (w - at::mm(factors.left.to(at::kDouble), factors.right.to(at::kDouble))).norm().item<double>();
        return error / best;
    }

private Q_SLOTS:
    void boundHoldsAndIsSmall_data()
    {
        QTest::addColumn<double>("decay");
        QTest::newRow("flat") << 0.0; // the hardest: nothing tells the leading directions apart
        QTest::newRow("slow") << 0.3;
        QTest::newRow("fast") << 1.5;
    }
    void boundHoldsAndIsSmall()
    {
        QFETCH(double, decay);
        const at::Tensor weight = decay == 0 ? normal(360, 260, 3) : decaying(360, 260, decay);
        const LowRankFactors factors = lowRankFactors(weight, 8);
        const double measured = excess(weight, factors);
        QVERIFY2(measured < 1.01, qPrintable(QString::number(measured)));
        QVERIFY2(measured <= factors.bound + 1e-6, qPrintable(QString::number(factors.bound)));
        QVERIFY(factors.bound <= 1.01);
        // The reported error is the true one.
        const double error = (weight - at::mm(factors.left, factors.right)).norm().item<double>() /
                             weight.norm().item<double>();
        QVERIFY(std::abs(error - factors.error) < 1e-4);
    }

    void randomisedAgreesWithExact()
    {
        const at::Tensor weight = decaying(400, 300, 0.8);
        SvdOptions options;
        const LowRankFactors quick = lowRankFactors(weight, 4, options);
        options.exact = true;
        const LowRankFactors exact = lowRankFactors(weight, 4, options);
        QVERIFY(!quick.exact);
        QVERIFY(exact.exact);
        QCOMPARE(exact.bound, 1.0);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(quick.singular[i] - std::pow(i + 1.0, -0.8)) < 1e-4);
        QVERIFY((quick.left - exact.left).abs().max().item<double>() < 1e-3);
        QVERIFY((at::mm(quick.right, quick.right.t()) - at::eye(4)).abs().max().item<double>() < 1e-5);
    }

    void sameInputSameBits()
    {
        const at::Tensor weight = normal(300, 240, 9);
        const LowRankFactors a = lowRankFactors(weight, 5);
        const LowRankFactors b = lowRankFactors(weight, 5);
        QVERIFY(a.left.equal(b.left));
        QVERIFY(a.right.equal(b.right));
    }

    void lowRankMatrixIsExact()
    {
        const at::Tensor weight = at::mm(normal(300, 3, 4), normal(3, 200, 5));
        const LowRankFactors factors = lowRankFactors(weight, 3);
        QVERIFY((at::mm(factors.left, factors.right) - weight).abs().max().item<double>() < 1e-3);
        QVERIFY(factors.error < 1e-3);
    }

    void zeroMatrix()
    {
        const LowRankFactors factors = lowRankFactors(at::zeros({20, 30}), 2);
        QCOMPARE(factors.left.abs().max().item<double>(), 0.0);
        QCOMPARE(factors.error, 0.0);
    }

    void refusals()
    {
        for (const std::int64_t rank : {std::int64_t{0}, std::int64_t{11}}) {
            try {
                lowRankFactors(at::ones({10, 30}), rank);
                QFAIL("accepted");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidArgument);
                QVERIFY(error.advice().find("1 to 10") != std::string::npos);
            }
        }
        QVERIFY_EXCEPTION_THROWN(
            lowRankFactors(at::full({20, 20}, std::numeric_limits<float>::quiet_NaN()), 2), Error);
    }
};

QTEST_GUILESS_MAIN(TestLowRank)
#include "unit_low_rank.moc"

#include "core/base/error.h"
#include "core/model/token_sampler.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace isthmus;

class TokenSamplerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int draws = 20000;

    static std::map<TokenId, int> counts(const std::vector<float>& logits, const SamplingOptions& options)
    {
        Random random(5);
        std::map<TokenId, int> result;
        for (int i = 0; i < draws; ++i)
            ++result[sampleToken(logits, options, random)];
        return result;
    }

    /// Logits whose softmax is this.
    static std::vector<float> logitsOf(const std::vector<double>& probabilities)
    {
        std::vector<float> logits;
        for (double p : probabilities)
            logits.push_back(static_cast<float>(std::log(p) + 3));
        return logits;
    }

    /// Each share within four standard deviations of its probability; nothing else is ever drawn.
    static void verifyShares(const std::map<TokenId, int>& counts, const std::map<TokenId, double>& expected)
    {
        for (const auto& [token, count] : counts)
            QVERIFY2(expected.contains(token), qPrintable(QString::number(token)));
        for (const auto& [token, p] : expected) {
            const double share = counts.contains(token) ? counts.at(token) / double(draws) : 0;
            QVERIFY2(std::abs(share - p) < 4 * std::sqrt(p * (1 - p) / draws) + 1e-9,
                     qPrintable(QString("token %1: %2 instead of %3").arg(token).arg(share).arg(p)));
        }
    }

private Q_SLOTS:
    void wholeDistribution()
    {
        verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {1, 0, 1}),
                     {{0, 0.1}, {1, 0.5}, {2, 0.15}, {3, 0.25}});
    }

    void temperatureSharpens()
    {
        // Temperature 1/2 squares the probabilities.
        const double total = 0.01 + 0.25 + 0.0225 + 0.0625;
        verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {0.5, 0, 1}),
                     {{0, 0.01 / total}, {1, 0.25 / total}, {2, 0.0225 / total}, {3, 0.0625 / total}});
    }

    void topK()
    {
        verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {1, 2, 1}),
                     {{1, 0.5 / 0.75}, {3, 0.25 / 0.75}});
    }

    void topP()
    {
        // 0.5 + 0.25 does not reach 0.8, so 0.15 is kept as well.
        verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {1, 0, 0.8}),
                     {{1, 0.5 / 0.9}, {3, 0.25 / 0.9}, {2, 0.15 / 0.9}});
        verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {1, 0, 0.4}), {{1, 1.0}});
    }

    /// topP counts within what topK left: 0.5 / 0.75 reaches 0.6.
    void topKThenTopP() { verifyShares(counts(logitsOf({0.1, 0.5, 0.15, 0.25}), {1, 2, 0.6}), {{1, 1.0}}); }

    /// More candidates than are sorted at first.
    void topPOfManyTokens()
    {
        const std::vector<float> logits(1000, 0.25F);
        const std::map<TokenId, int> seen = counts(logits, {1, 0, 0.5});
        QCOMPARE(seen.size(), std::size_t{500});
        QVERIFY(seen.contains(0) && seen.contains(499) && !seen.contains(500));
    }

    void greedy()
    {
        Random random(1);
        const std::vector<float> logits = {1, 3, 3, 2};
        QCOMPARE(sampleToken(logits, {}, random), TokenId{1});
        QCOMPARE(mostLikelyToken(logits), TokenId{1});
    }

    void seeded()
    {
        const std::vector<float> logits(50, 0.0F);
        const auto drawn = [&](std::uint64_t seed) {
            Random random(seed);
            std::vector<TokenId> tokens;
            for (int i = 0; i < 20; ++i)
                tokens.push_back(sampleToken(logits, {1, 0, 1}, random));
            return tokens;
        };
        QCOMPARE(drawn(3), drawn(3));
        QVERIFY(drawn(3) != drawn(4));
    }

    void badInput()
    {
        Random random(1);
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        QVERIFY_EXCEPTION_THROWN(sampleToken(std::vector<float>{0, nan}, {}, random), Error);
        QVERIFY_EXCEPTION_THROWN(sampleToken(std::vector<float>{0, infinity}, {}, random), Error);
        QVERIFY_EXCEPTION_THROWN(sampleToken(std::vector<float>{-infinity, -infinity}, {}, random), Error);
        QCOMPARE(sampleToken(std::vector<float>{-infinity, 0}, {1, 0, 1}, random), TokenId{1});
        QVERIFY_EXCEPTION_THROWN((SamplingOptions{-1, 0, 1}.check()), Error);
        QVERIFY_EXCEPTION_THROWN((SamplingOptions{1, -1, 1}.check()), Error);
        QVERIFY_EXCEPTION_THROWN((SamplingOptions{1, 0, 0}.check()), Error);
        QVERIFY_EXCEPTION_THROWN((SamplingOptions{1, 0, 1.5}.check()), Error);
    }
};

QTEST_APPLESS_MAIN(TokenSamplerTest)
#include "unit_token_sampler.moc"

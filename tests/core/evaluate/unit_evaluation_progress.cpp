#include "core/evaluate/evaluation_progress.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace isthmus;

/// A pretended run: prompts of very different lengths, answers that stop when they like, written side by
/// side, and programs to judge.
class EvaluationProgressTest : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        std::size_t items = 320;
        double readRate = 0.001; ///< seconds per prompt token
        double step = 0.004;     ///< seconds of a step of all answers
        double each = 0.001;     ///< and of each answer in it
        double other = 0;        ///< per item
        double ends = 0;         ///< chance that an answer ends at a token; 0: anywhere between 20 and 250
        bool writes = true;
    };
    static constexpr std::size_t batch = 16;
    static constexpr std::size_t firstBatch = 4; // as evaluation_plan has it
    static constexpr int limit = 256;

    static int answerTokens(const World& world, Random& random)
    {
        if (!world.writes)
            return 0;
        if (world.ends <= 0)
            return 20 + static_cast<int>(random.below(230));
        return std::min(limit,
                        1 + static_cast<int>(std::log(1 - random.uniform()) / std::log(1 - world.ends)));
    }

    /// Largest error of the predicted end, relative to the time that remains, between a tenth and nine tenths
    /// of the run.
    static double worstError(const World& world, std::uint64_t seed = 7)
    {
        Random random(seed);
        std::vector<std::int64_t> prompts;
        std::vector<int> answers;
        for (std::size_t i = 0; i < world.items; ++i) {
            prompts.push_back(40 + static_cast<std::int64_t>(std::exp(5 * random.uniform())) * 4);
            answers.push_back(answerTokens(world, random));
        }
        double now = 100;
        EvaluationProgress progress(prompts, world.writes ? limit : 0, 1, batch, now);
        std::vector<std::pair<double, double>> told; // time, fraction
        std::size_t end = 0;
        for (std::size_t at = 0; at < world.items; at = end) {
            const std::size_t rows = at == 0 ? firstBatch : std::min(batch, world.items - at);
            end = at + rows;
            progress.beginBatch(rows, now);
            std::uint64_t read = 0;
            for (std::size_t i = at; i < end; ++i)
                read += static_cast<std::uint64_t>(prompts[i]);
            now += world.readRate * static_cast<double>(read);
            std::uint64_t written = world.writes ? rows : 0;
            progress.advance(read, written, now);
            for (int token = 1; world.writes; ++token) {
                const auto active = std::count_if(answers.begin() + static_cast<std::ptrdiff_t>(at),
                                                  answers.begin() + static_cast<std::ptrdiff_t>(end),
                                                  [&](int length) { return length > token; });
                if (active == 0)
                    break;
                now += world.step + world.each * static_cast<double>(active);
                written += static_cast<std::uint64_t>(active);
                progress.advance(read, written, now);
                told.emplace_back(now, progress.fraction(now));
            }
            now += world.other * static_cast<double>(rows);
            progress.endBatch(now);
            told.emplace_back(now, progress.fraction(now));
        }
        const double whole = now - 100;
        double worst = 0;
        for (const auto& [time, fraction] : told) {
            const double spent = time - 100;
            if (spent < 0.1 * whole || spent > 0.9 * whole)
                continue;
            const double left = spent * (1 - fraction) / fraction;
            worst = std::max(worst, std::abs(left - (whole - spent)) / (whole - spent));
        }
        return worst;
    }

private Q_SLOTS:
    void withinAFifthAfterATenth()
    {
        World world;
        const double both = worstError(world);
        QVERIFY2(both < 0.2, qPrintable(QString::number(both)));
        world.readRate = 0.01;
        const double reading = worstError(world);
        QVERIFY2(reading < 0.2, qPrintable(QString::number(reading)));
        world = {};
        world.other = 0.5;
        const double programs = worstError(world);
        QVERIFY2(programs < 0.2, qPrintable(QString::number(programs)));
        world = {};
        world.writes = false;
        const double losses = worstError(world);
        QVERIFY2(losses < 0.2, qPrintable(QString::number(losses)));
    }

    /// A tenth of a run of six batches lies in the second: what is known then is how often answers have
    /// ended.
    void withinAFifthOfShortRuns_data()
    {
        QTest::addColumn<double>("ends");
        QTest::addColumn<double>("step");
        QTest::newRow("many reach the limit") << 0.002 << 0.004;
        QTest::newRow("some hundred tokens") << 0.005 << 0.004;
        QTest::newRow("weights dominate") << 0.005 << 0.02;
        QTest::newRow("short answers, answers dominate") << 0.05 << 0.0;
    }
    void withinAFifthOfShortRuns()
    {
        QFETCH(double, ends);
        QFETCH(double, step);
        World world;
        world.items = 6 * batch;
        world.ends = ends;
        world.step = step;
        std::vector<double> errors;
        for (std::uint64_t seed = 1; seed <= 21; ++seed)
            errors.push_back(worstError(world, seed));
        std::sort(errors.begin(), errors.end());
        const double median = errors[errors.size() / 2]; // chance decides about single runs
        qInfo("median %.3f, worst %.3f", median, errors.back());
        QVERIFY2(median < 0.2, qPrintable(QString::number(median)));
    }

    void ends()
    {
        EvaluationProgress progress({10, 20}, 0, 1, 1, 0);
        QCOMPARE(progress.fraction(0), 0.0);
        progress.beginBatch(2, 0);
        progress.advance(30, 0, 3);
        QVERIFY(progress.fraction(3) > 0.8);
        progress.endBatch(3);
        QCOMPARE(progress.fraction(3), 1.0);
        QCOMPARE(EvaluationProgress({}, 0, 1, 1, 0).fraction(0), 1.0);
    }
};

QTEST_APPLESS_MAIN(EvaluationProgressTest)
#include "unit_evaluation_progress.moc"

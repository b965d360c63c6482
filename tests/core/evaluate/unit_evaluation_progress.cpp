#include "core/evaluate/evaluation_progress.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace isthmus;

/// A pretended run: prompts of very different lengths, answers that stop when they like, programs to judge.
class EvaluationProgressTest : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        double readRate = 0.001;  ///< seconds per prompt token
        double writeRate = 0.004; ///< per new token
        double other = 0;         ///< per item
        bool writes = true;
    };

    /// Largest error of the predicted end, relative to the time that remains, between a tenth and nine tenths
    /// of the run.
    static double worstError(const World& world)
    {
        Random random(7);
        constexpr std::size_t items = 320;
        constexpr std::size_t batch = 16;
        std::vector<std::int64_t> prompts;
        std::vector<int> answers;
        for (std::size_t i = 0; i < items; ++i) {
            prompts.push_back(40 + static_cast<std::int64_t>(std::exp(5 * random.uniform())) * 4);
            answers.push_back(world.writes ? 20 + static_cast<int>(random.below(230)) : 0);
        }
        double now = 100;
        EvaluationProgress progress(prompts, world.writes ? 256 : 0, now);
        std::vector<std::pair<double, double>> told; // time, fraction
        for (std::size_t at = 0; at < items; at += batch) {
            progress.beginBatch(batch, now);
            std::uint64_t read = 0;
            std::uint64_t written = 0;
            for (std::size_t i = at; i < at + batch; ++i)
                read += static_cast<std::uint64_t>(prompts[i]);
            now += world.readRate * static_cast<double>(read);
            progress.advance(read, 0, now);
            for (std::size_t i = at; i < at + batch; ++i) {
                for (int step = 0; step < answers[i]; step += 10) {
                    written += 10;
                    now += 10 * world.writeRate;
                    progress.advance(read, written, now);
                    told.emplace_back(now, progress.fraction(now));
                }
            }
            now += world.other * batch;
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
        const double both = worstError({});
        QVERIFY2(both < 0.2, qPrintable(QString::number(both)));
        const double reading = worstError({0.002, 0.0001, 0, true});
        QVERIFY2(reading < 0.2, qPrintable(QString::number(reading)));
        const double programs = worstError({0.001, 0.004, 0.5, true});
        QVERIFY2(programs < 0.2, qPrintable(QString::number(programs)));
        const double losses = worstError({0.001, 0, 0, false});
        QVERIFY2(losses < 0.2, qPrintable(QString::number(losses)));
    }

    void ends()
    {
        EvaluationProgress progress({10, 20}, 0, 0);
        QCOMPARE(progress.fraction(0), 0.0);
        progress.beginBatch(2, 0);
        progress.advance(30, 0, 3);
        QVERIFY(progress.fraction(3) > 0.8);
        progress.endBatch(3);
        QCOMPARE(progress.fraction(3), 1.0);
        QCOMPARE(EvaluationProgress({}, 0, 0).fraction(0), 1.0);
    }
};

QTEST_APPLESS_MAIN(EvaluationProgressTest)
#include "unit_evaluation_progress.moc"

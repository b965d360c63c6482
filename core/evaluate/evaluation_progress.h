#pragma once

#include <cstdint>
#include <vector>

namespace isthmus {

/// How much of an evaluation is done, as a share of its time. Items differ in length by orders of magnitude
/// and prompts are read many times faster than answers are written, so items alone would mislead: the rates
/// of both are measured as the run goes, and what remains is estimated in seconds. Answers are written side
/// by side, a token of each per step, and the last of a batch take long: how long follows from how often
/// answers have ended after so many tokens (their survival curve) and from what a step costs. Times are
/// seconds of any clock.
class EvaluationProgress
{
public:
    /// Prompt tokens of every item still to be done, in order; the most new tokens an answer may have (0:
    /// nothing is generated); answers per item; how many of them are written side by side.
    EvaluationProgress(std::vector<std::int64_t> promptTokens, std::int64_t newTokenLimit, int answers,
                       std::size_t width, double now);

    /// The next batch of items begins.
    void beginBatch(std::size_t items, double now);
    /// Tokens of the running batch so far, those of all its answers together.
    void advance(std::uint64_t promptTokens, std::uint64_t newTokens, double now);
    /// It is complete, with what took its time besides the model (running programs).
    void endBatch(double now);

    /// Share 0..1 of the time that this run takes.
    double fraction(double now) const;

private:
    void step(double rows, double seconds);
    double stepSeconds(double rows) const;
    double ending(std::size_t tokens) const;
    double writingSeconds(double rows, double from) const;
    double writingLeft() const;

    std::vector<std::int64_t> promptTokens_;
    double limit_;   ///< new tokens of an answer
    double answers_; ///< per item
    double width_;   ///< answers that are written side by side
    double started_;
    std::size_t done_ = 0;         ///< items of complete batches
    std::int64_t remainingPrompt_; ///< of all items that are not in complete batches
    double readSeconds_ = 0;       ///< so far, as all below
    double readTokens_ = 0;
    double otherSeconds_ = 0;
    // The running batch.
    std::size_t batch_ = 0;
    double lastChange_ = 0; ///< time at which a count last grew
    std::uint64_t batchPrompt_ = 0;
    std::uint64_t batchNew_ = 0;
    double begun_ = 0;  ///< answers
    double active_ = 0; ///< answers that are being written
    double steps_ = 0;  ///< that they have behind them
    // Over the run so far: how many answers had more than so many tokens, and how many of them ended there.
    std::vector<double> reached_;
    std::vector<double> ended_;
    double allReached_ = 0;
    double allEnded_ = 0;
    // A line through the seconds of a step over its answers.
    double stepCount_ = 0;
    double sumRows_ = 0;
    double sumRowsRows_ = 0;
    double sumSeconds_ = 0;
    double sumRowsSeconds_ = 0;
};

} // namespace isthmus

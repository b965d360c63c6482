#pragma once

#include <cstdint>
#include <vector>

namespace isthmus {

/// How much of an evaluation is done, as a share of its time. Items differ in length by orders of magnitude
/// and prompts are read many times faster than answers are written, so items alone would mislead: the rates
/// of both are measured as the run goes, and what remains is estimated in seconds. Times are seconds of any
/// clock.
class EvaluationProgress
{
public:
    /// Prompt tokens of every item still to be done, in order, and the most new tokens an item may have
    /// (0: nothing is generated).
    EvaluationProgress(std::vector<std::int64_t> promptTokens, std::int64_t newTokenLimit, double now);

    /// The next batch of items begins.
    void beginBatch(std::size_t items, double now);
    /// Tokens of the running batch so far.
    void advance(std::uint64_t promptTokens, std::uint64_t newTokens, double now);
    /// It is complete, with what took its time besides the model (running programs).
    void endBatch(double now);

    /// Share 0..1 of the time that this run takes.
    double fraction(double now) const;

private:
    double firstGuess() const;
    double secondsOf(std::int64_t promptTokens, double newTokens, double items) const;

    std::vector<std::int64_t> promptTokens_;
    double newTokenLimit_;
    double started_;
    std::size_t done_ = 0;  ///< items of complete batches
    std::size_t batch_ = 0; ///< items of the running one
    double batchStarted_ = 0;
    double lastReading_ = 0; ///< time of the last advance
    std::uint64_t batchPrompt_ = 0;
    std::uint64_t batchNew_ = 0;
    std::int64_t remainingPrompt_ = 0; ///< of all items that are not in complete batches
    // Sums over the run so far.
    double readSeconds_ = 0;
    double readTokens_ = 0;
    double writeSeconds_ = 0;
    double writeTokens_ = 0;
    double otherSeconds_ = 0;
};

} // namespace isthmus

#include "core/evaluate/evaluation_progress.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace isthmus {

EvaluationProgress::EvaluationProgress(std::vector<std::int64_t> promptTokens, std::int64_t newTokenLimit,
                                       int answers, std::size_t width, double now)
    : promptTokens_(std::move(promptTokens)), limit_(static_cast<double>(newTokenLimit)), answers_(answers),
      width_(static_cast<double>(width)), started_(now),
      remainingPrompt_(std::accumulate(promptTokens_.begin(), promptTokens_.end(), std::int64_t{0})),
      reached_(static_cast<std::size_t>(newTokenLimit)), ended_(static_cast<std::size_t>(newTokenLimit))
{
}

void EvaluationProgress::beginBatch(std::size_t items, double now)
{
    batch_ = items;
    lastChange_ = now;
    batchPrompt_ = batchNew_ = 0;
    begun_ = active_ = 0;
}

void EvaluationProgress::advance(std::uint64_t promptTokens, std::uint64_t newTokens, double now)
{
    if (promptTokens == batchPrompt_ && newTokens == batchNew_)
        return;
    const double passed = now - lastChange_;
    const auto grown = static_cast<double>(newTokens - std::min(newTokens, batchNew_));
    lastChange_ = now;
    if (promptTokens != batchPrompt_) {
        // Prompts whose beginning was shared count whole: the rate is that of this benchmark's prompts. The
        // first token of every answer comes with reading.
        readSeconds_ += passed;
        readTokens_ += static_cast<double>(promptTokens - std::min(promptTokens, batchPrompt_));
        active_ = grown;
        begun_ += grown;
        steps_ = 0;
    } else {
        step(grown, passed);
    }
    batchPrompt_ = promptTokens;
    batchNew_ = newTokens;
}

/// One more token of each of `rows` answers.
void EvaluationProgress::step(double rows, double seconds)
{
    const double ended = std::max(0.0, active_ - rows);
    const auto at = static_cast<std::size_t>(steps_);
    if (at < reached_.size()) {
        reached_[at] += active_;
        ended_[at] += ended;
    }
    allReached_ += active_;
    allEnded_ += ended;
    active_ = rows;
    ++steps_;
    ++stepCount_;
    sumRows_ += rows;
    sumRowsRows_ += rows * rows;
    sumSeconds_ += seconds;
    sumRowsSeconds_ += rows * seconds;
}

void EvaluationProgress::endBatch(double now)
{
    otherSeconds_ += now - lastChange_;
    const std::size_t end = std::min(promptTokens_.size(), done_ + batch_);
    for (; done_ < end; ++done_)
        remainingPrompt_ -= promptTokens_[done_];
    batch_ = 0;
    batchPrompt_ = 0;
}

/// A step costs something for itself (the weights are read) and something for each answer. While all steps
/// had about as many answers the two cannot be told apart; the latter is then taken for what a token of a
/// prompt costs.
double EvaluationProgress::stepSeconds(double rows) const
{
    const double token = readTokens_ > 0 ? readSeconds_ / readTokens_ : 0;
    if (stepCount_ <= 0)
        return 4 * token * rows;
    const double meanRows = sumRows_ / stepCount_;
    const double mean = sumSeconds_ / stepCount_;
    constexpr double certainty = 0.02; // of that, as a relative variance of the active answers
    const double weight = certainty * meanRows * meanRows;
    const double variance = sumRowsRows_ / stepCount_ - meanRows * meanRows;
    const double covariance = sumRowsSeconds_ / stepCount_ - meanRows * mean;
    const double slope =
        std::clamp((covariance + weight * token) / (variance + weight), 0.0, mean / meanRows);
    return mean + slope * (rows - meanRows);
}

/// The chance that an answer which has more than `tokens` tokens has no more than one after them. Where few
/// have come so far, that of all places; where nothing is known, as if one answer had ended in a quarter of
/// the limit.
double EvaluationProgress::ending(std::size_t tokens) const
{
    constexpr double doubt = 4; // answers that it takes to believe a place rather than the others
    const double everywhere = std::min(1.0, (allEnded_ + 1) / (allReached_ + limit_ / 4));
    return (ended_[tokens] + doubt * everywhere) / (reached_[tokens] + doubt);
}

/// Expected seconds until `rows` answers that are written side by side, and have `from` steps behind them,
/// have ended.
double EvaluationProgress::writingSeconds(double rows, double from) const
{
    const double fixed = std::max(0.0, stepSeconds(0));
    const double each = stepSeconds(1) - stepSeconds(0);
    double seconds = 0;
    double survival = 1;
    for (auto at = static_cast<std::size_t>(from); at + 1 < reached_.size(); ++at) {
        survival *= 1 - ending(at);
        const double anyLeft = 1 - std::pow(1 - survival, rows);
        if (anyLeft < 1e-3)
            break;
        seconds += fixed * anyLeft + each * rows * survival;
    }
    return seconds;
}

/// Seconds of writing that are still to come.
double EvaluationProgress::writingLeft() const
{
    const auto batch = static_cast<double>(batch_);
    const double later = static_cast<double>(promptTokens_.size() - done_) - batch;
    const double waiting = later * answers_ + std::max(0.0, batch * answers_ - begun_);
    return writingSeconds(active_, steps_) + waiting / width_ * writingSeconds(width_, 0);
}

double EvaluationProgress::fraction(double now) const
{
    const auto items = static_cast<double>(promptTokens_.size() - done_);
    if (items <= 0)
        return 1;
    if (readTokens_ <= 0)
        return 0; // nothing was measured yet
    const double unread =
        std::max(0.0, static_cast<double>(remainingPrompt_) * answers_ - static_cast<double>(batchPrompt_));
    const double reading = unread * readSeconds_ / readTokens_;
    const double other = done_ > 0 ? items * otherSeconds_ / static_cast<double>(done_) : 0;
    const double left = reading + (limit_ > 0 ? writingLeft() : 0) + other;
    const double spent = now - started_;
    return spent <= 0 ? 0 : std::min(1.0, spent / (spent + left));
}

} // namespace isthmus

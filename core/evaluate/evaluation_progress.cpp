#include "core/evaluate/evaluation_progress.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace isthmus {

EvaluationProgress::EvaluationProgress(std::vector<std::int64_t> promptTokens, std::int64_t newTokenLimit,
                                       double now)
    : promptTokens_(std::move(promptTokens)), newTokenLimit_(static_cast<double>(newTokenLimit)),
      started_(now),
      remainingPrompt_(std::accumulate(promptTokens_.begin(), promptTokens_.end(), std::int64_t{0}))
{
}

void EvaluationProgress::beginBatch(std::size_t items, double now)
{
    batch_ = items;
    batchStarted_ = lastReading_ = now;
    batchPrompt_ = batchNew_ = 0;
}

void EvaluationProgress::advance(std::uint64_t promptTokens, std::uint64_t newTokens, double now)
{
    const double passed = now - lastReading_;
    lastReading_ = now;
    // Until the first new token the prompts are being read. Prompts whose beginning was shared count whole:
    // the rate is that of this benchmark's prompts.
    (newTokens > 0 ? writeSeconds_ : readSeconds_) += passed;
    readTokens_ += static_cast<double>(promptTokens - std::min(promptTokens, batchPrompt_));
    writeTokens_ += static_cast<double>(newTokens - std::min(newTokens, batchNew_));
    batchPrompt_ = promptTokens;
    batchNew_ = newTokens;
}

void EvaluationProgress::endBatch(double now)
{
    otherSeconds_ += now - lastReading_;
    const std::size_t end = std::min(promptTokens_.size(), done_ + batch_);
    for (; done_ < end; ++done_)
        remainingPrompt_ -= promptTokens_[done_];
    batch_ = 0;
}

double EvaluationProgress::secondsOf(std::int64_t promptTokens, double newTokens, double items) const
{
    const double read = readTokens_ > 0 ? readSeconds_ / readTokens_ : 0;
    const double write = writeTokens_ > 0 ? writeSeconds_ / writeTokens_ : 4 * read;
    const double other = done_ > 0 ? otherSeconds_ / static_cast<double>(done_) : 0;
    return read * static_cast<double>(promptTokens) + write * newTokens + other * items;
}

/// New tokens of an item before any is complete: its answer ends anywhere between where it is and the limit.
double EvaluationProgress::firstGuess() const
{
    const double written = batch_ > 0 ? static_cast<double>(batchNew_) / static_cast<double>(batch_) : 0;
    return (std::min(written, newTokenLimit_) + newTokenLimit_) / 2;
}

double EvaluationProgress::fraction(double now) const
{
    const auto items = static_cast<double>(promptTokens_.size() - done_);
    if (items <= 0)
        return 1;
    if (readTokens_ <= 0)
        return 0; // nothing was measured yet
    const double finished = std::max(static_cast<double>(done_), 0.0);
    const double newPerItem =
        newTokenLimit_ <= 0 ? 0
        : finished > 0      ? (writeTokens_ - static_cast<double>(batch_ > 0 ? batchNew_ : 0)) / finished
                            : firstGuess();
    const double spent = now - started_;
    // Of the running batch, what it is expected to take less what it took; never less than nothing.
    const double whole = secondsOf(remainingPrompt_, newPerItem * items, items);
    const double inBatch = batch_ > 0 ? now - batchStarted_ : 0;
    const double batchShare =
        batch_ > 0 ? whole * static_cast<double>(batch_) / items : 0; // about: items of a batch are alike
    const double left = whole - std::min(inBatch, 0.95 * batchShare);
    return spent <= 0 ? 0 : std::min(1.0, spent / (spent + std::max(0.0, left)));
}

} // namespace isthmus

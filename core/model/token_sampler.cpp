#include "core/model/token_sampler.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace isthmus {
namespace {

/// Candidates that are sorted at first when topP cuts the distribution; it rarely needs more.
constexpr std::size_t firstCandidates = 64;

/// Indices of the `count` largest logits, largest first.
class Ranking
{
public:
    explicit Ranking(std::span<const float> logits) : logits_(logits), order_(logits.size())
    {
        std::iota(order_.begin(), order_.end(), TokenId{0});
    }

    void sortFirst(std::size_t count)
    {
        count = std::min(count, order_.size());
        const auto from = order_.begin() + static_cast<std::ptrdiff_t>(sorted_);
        const auto to = order_.begin() + static_cast<std::ptrdiff_t>(std::max(count, sorted_));
        std::partial_sort(from, to, order_.end(), [this](TokenId a, TokenId b) {
            const float x = logit(a);
            const float y = logit(b);
            return x > y || (x == y && a < b);
        });
        sorted_ = std::max(count, sorted_);
    }
    float logit(TokenId id) const { return logits_[static_cast<std::size_t>(id)]; }
    TokenId operator[](std::size_t rank) const { return order_[rank]; }
    std::size_t sorted() const { return sorted_; }

private:
    std::span<const float> logits_;
    std::vector<TokenId> order_;
    std::size_t sorted_ = 0;
};

} // namespace

void SamplingOptions::check() const
{
    if (!(temperature >= 0 && std::isfinite(temperature)))
        throw Error(ErrorCode::InvalidArgument, "The temperature must be 0 or more.",
                    "0 takes the most likely token; 1 samples from the model's own distribution.");
    if (topK < 0)
        throw Error(ErrorCode::InvalidArgument, "The number of candidates (top-k) cannot be negative.",
                    "0 switches the limit off.");
    if (!(topP > 0 && topP <= 1))
        throw Error(ErrorCode::InvalidArgument, "The probability mass (top-p) must lie above 0 and up to 1.",
                    "1 switches the limit off.");
}

TokenId mostLikelyToken(std::span<const float> logits)
{
    std::size_t best = 0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (std::isnan(logits[i]))
            throw Error(ErrorCode::NonFinite, "The model gives NaN for the next token.",
                        "Its weights hold NaN or infinity, or the compute type is too narrow: try float32.");
        if (logits[i] > logits[best])
            best = i;
    }
    if (logits.empty() || std::isinf(logits[best]))
        throw Error(ErrorCode::NonFinite, "The model gives infinity for the next token.",
                    "Its weights hold infinity, or the compute type is too narrow: try float32.");
    return static_cast<TokenId>(best);
}

TokenId sampleToken(std::span<const float> logits, const SamplingOptions& options, Random& random)
{
    const TokenId likeliest = mostLikelyToken(logits);
    const double draw = random.uniform();
    if (options.temperature == 0)
        return likeliest;
    const double top = logits[static_cast<std::size_t>(likeliest)];
    const auto mass = [&](float logit) { return std::exp((logit - top) / options.temperature); };
    const std::size_t limit =
        options.topK > 0 ? std::min(logits.size(), static_cast<std::size_t>(options.topK)) : logits.size();
    if (limit == logits.size() && options.topP >= 1) {
        double total = 0;
        for (float logit : logits)
            total += mass(logit);
        double left = draw * total;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            left -= mass(logits[i]);
            if (left < 0)
                return static_cast<TokenId>(i);
        }
        return likeliest; // rounding left a last crumb
    }
    Ranking ranking(logits);
    double total = 0; // of the candidates that topK leaves
    if (limit < logits.size()) {
        ranking.sortFirst(limit);
        for (std::size_t rank = 0; rank < limit; ++rank)
            total += mass(ranking.logit(ranking[rank]));
    } else {
        for (float logit : logits)
            total += mass(logit);
    }
    std::size_t kept = 0;
    double keptMass = 0;
    while (kept < limit && (kept == 0 || keptMass < options.topP * total)) {
        if (kept == ranking.sorted())
            ranking.sortFirst(std::max(firstCandidates, 4 * kept));
        keptMass += mass(ranking.logit(ranking[kept]));
        ++kept;
    }
    double left = draw * keptMass;
    for (std::size_t rank = 0; rank < kept; ++rank) {
        left -= mass(ranking.logit(ranking[rank]));
        if (left < 0)
            return ranking[rank];
    }
    return likeliest;
}

} // namespace isthmus

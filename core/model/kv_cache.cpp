#include "core/model/kv_cache.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>
#include <map>

namespace isthmus {
namespace {

/// Positions the cache grows by at least, so that few steps copy it.
constexpr std::int64_t leastGrowth = 128;

} // namespace

KvCache::KvCache(const ModelConfig& config, std::int64_t texts, const at::Tensor& like)
    : config_(config), options_(at::TensorOptions().device(like.device()).dtype(like.scalar_type())),
      lengths_(static_cast<std::size_t>(texts), 0), keys_(static_cast<std::size_t>(config.layers)),
      values_(static_cast<std::size_t>(config.layers))
{
}

std::uint64_t KvCache::bytesPerToken(const ModelConfig& config, at::ScalarType type)
{
    return std::uint64_t{2} * static_cast<std::uint64_t>(config.layers) *
           static_cast<std::uint64_t>(config.kvHeads) * static_cast<std::uint64_t>(config.headDim) *
           c10::elementSize(type);
}

void KvCache::reserve(std::int64_t positions)
{
    if (positions <= capacity_)
        return;
    const std::int64_t grown = std::min<std::int64_t>(std::max(positions + leastGrowth, capacity_ * 3 / 2),
                                                      std::max<std::int64_t>(config_.context, positions));
    for (std::vector<at::Tensor>* part : {&keys_, &values_}) {
        for (at::Tensor& layer : *part) {
            at::Tensor larger = at::zeros({texts(), config_.kvHeads, grown, config_.headDim}, options_);
            if (layer.defined())
                larger.narrow(2, 0, capacity_).copy_(layer);
            layer = std::move(larger);
        }
    }
    capacity_ = grown;
    std::tie(cos_, sin_) = rotaryTables(config_, capacity_, at::empty({0}, options_));
}

at::Tensor KvCache::visible(const std::vector<at::Tensor>& part, int layer) const
{
    return part[static_cast<std::size_t>(layer)].narrow(2, 0, visible_);
}

at::Tensor KvCache::mask(std::int64_t length, int window) const
{
    if (length == 1 && even_ && (window == 0 || window >= visible_))
        return {}; // the one new position of every text sees all that is there
    const auto options = at::TensorOptions().device(options_.device());
    const at::Tensor key = at::arange(visible_, options.dtype(at::kLong)).view({1, 1, 1, visible_});
    const at::Tensor query = (even_ ? positions_.narrow(0, 0, 1) : positions_).unsqueeze(1).unsqueeze(-1);
    at::Tensor hidden = key.gt(query);
    if (window > 0 && window < visible_)
        hidden = hidden.logical_or(key.le(query - window));
    return at::zeros(hidden.sizes(), options.dtype(at::kFloat))
        .masked_fill_(hidden, -std::numeric_limits<float>::infinity());
}

PassContext KvCache::prepare(std::int64_t length)
{
    longest_ = *std::max_element(lengths_.begin(), lengths_.end());
    even_ = std::all_of(lengths_.begin(), lengths_.end(), [&](std::int64_t n) { return n == longest_; });
    visible_ = longest_ + length;
    reserve(visible_);
    at::Tensor starts = at::empty({texts(), 1}, at::kLong);
    std::copy(lengths_.begin(), lengths_.end(), starts.data_ptr<std::int64_t>());
    positions_ = (starts + at::arange(length, at::kLong)).to(options_.device());
    PassContext context;
    context.length = length;
    context.cache = this;
    if (cos_.defined()) {
        const auto ofPositions = [&](const at::Tensor& table) {
            return even_ ? table.narrow(0, longest_, length)
                         : table.index_select(0, positions_.flatten()).view({texts(), 1, length, -1});
        };
        context.cos = ofPositions(cos_);
        context.sin = ofPositions(sin_);
    }
    std::map<int, at::Tensor> masks; // by window
    for (int layer = 0; layer < config_.layers; ++layer) {
        const auto index = static_cast<std::size_t>(layer);
        const int window = index < config_.windows.size() ? config_.windows[index] : 0;
        if (!masks.contains(window))
            masks.emplace(window, mask(length, window));
        context.maskOfLayer.push_back(masks.at(window));
    }
    return context;
}

void KvCache::store(int layer, const at::Tensor& key, const at::Tensor& value)
{
    const std::int64_t length = key.size(2);
    const auto put = [&](std::vector<at::Tensor>& part, const at::Tensor& fresh) {
        at::Tensor& all = part[static_cast<std::size_t>(layer)];
        if (even_) {
            all.narrow(2, longest_, length).copy_(fresh);
            return;
        }
        const at::Tensor index = positions_.view({texts(), 1, length, 1}).expand(fresh.sizes());
        all.scatter_(2, index, fresh);
    };
    put(keys_, key);
    put(values_, value);
}

void KvCache::advance(std::span<const std::int64_t> counts)
{
    if (counts.size() != lengths_.size())
        throw Error(ErrorCode::Internal, "The cache holds another number of texts.");
    for (std::size_t text = 0; text < counts.size(); ++text)
        lengths_[text] += counts[text];
}

void KvCache::select(std::span<const std::int64_t> texts)
{
    const at::Tensor index = at::empty({static_cast<std::int64_t>(texts.size())}, at::kLong);
    std::copy(texts.begin(), texts.end(), index.data_ptr<std::int64_t>());
    std::vector<std::int64_t> lengths;
    for (std::int64_t text : texts)
        lengths.push_back(lengths_.at(static_cast<std::size_t>(text)));
    const at::Tensor onDevice = index.to(options_.device());
    for (std::vector<at::Tensor>* part : {&keys_, &values_}) {
        for (at::Tensor& layer : *part) {
            if (layer.defined())
                layer = layer.index_select(0, onDevice);
        }
    }
    lengths_ = std::move(lengths);
}

} // namespace isthmus

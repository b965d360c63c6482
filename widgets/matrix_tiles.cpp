#include "widgets/matrix_tiles.h"

#include "widgets/core_text.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr int threads = 2;
constexpr int sampledTiles = 12;
constexpr double coveredShare = 0.995;

QImage paintTile(const Tile& tile, const ColorMap& map, FigureRange range)
{
    constexpr int levels = 1024;
    QRgb table[levels];
    for (int i = 0; i < levels; ++i)
        table[i] = map.color(static_cast<double>(i) / (levels - 1));
    const QRgb nanPixel = matrixNanColor().rgb();
    const float low = static_cast<float>(range.low);
    const float factor = static_cast<float>((levels - 1) / (range.high - range.low));
    QImage image(tile.cols, tile.rows, QImage::Format_RGB32);
    for (int r = 0; r < tile.rows; ++r) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(r));
        const float* values =
            tile.values.data() + static_cast<std::size_t>(r) * static_cast<std::size_t>(tile.cols);
        for (int c = 0; c < tile.cols; ++c) {
            const float position = (values[c] - low) * factor;
            line[c] =
                std::isnan(position)
                    ? nanPixel
                    : table[static_cast<int>(std::clamp(position, 0.0f, static_cast<float>(levels - 1)))];
        }
    }
    return image;
}

FigureRange sampleRange(const TileSource& source)
{
    const int across = (source.cols() + source.tileSize() - 1) / source.tileSize();
    const int down = (source.rows() + source.tileSize() - 1) / source.tileSize();
    const int total = across * down;
    std::vector<float> sizes;
    for (int i = 0; i < std::min(sampledTiles, total); ++i) {
        const int index =
            static_cast<int>((static_cast<long long>(i) * total + total / 2) / std::min(sampledTiles, total));
        const Tile tile =
            source.tile(0, std::min(index, total - 1) % across, std::min(index, total - 1) / across);
        for (float value : tile.values) {
            if (std::isfinite(value))
                sizes.push_back(std::abs(value));
        }
    }
    if (sizes.empty())
        return {-1, 1};
    const auto place =
        sizes.begin() + static_cast<std::ptrdiff_t>(coveredShare * static_cast<double>(sizes.size() - 1));
    std::nth_element(sizes.begin(), place, sizes.end());
    double high = *place;
    if (!(high > 0))
        high = *std::max_element(sizes.begin(), sizes.end());
    return high > 0 ? FigureRange{-high, high} : FigureRange{-1, 1};
}

} // namespace

QColor matrixNanColor()
{
    return QColor(0xf0, 0x2f, 0xd2);
}

TileLoader::TileLoader(QObject* parent) : QObject(parent), map_(ColorMap::byId(QStringLiteral("vik")))
{
    pool_.setMaxThreadCount(threads);
}

TileLoader::~TileLoader()
{
    pool_.clear();
    pool_.waitForDone();
}

void TileLoader::setSource(std::shared_ptr<const TileSource> source)
{
    ++generation_;
    source_ = std::move(source);
    tiles_.clear();
    uses_.clear();
    wanted_.clear();
    running_.clear();
    used_ = 0;
    if (!source_)
        return;
    pool_.start([this, from = source_, generation = generation_] {
        try {
            const FigureRange range = sampleRange(*from);
            QMetaObject::invokeMethod(this, [this, generation, range] {
                if (generation == generation_)
                    Q_EMIT rangeKnown(range.low, range.high);
            });
        } catch (const std::exception& error) {
            const QString message = coreText(error.what());
            QMetaObject::invokeMethod(this, [this, generation, message] { fail(generation, message); });
        }
    });
}

void TileLoader::setColors(const ColorMap& map, FigureRange range)
{
    map_ = map;
    range_ = range;
    ++colors_;
}

const TileLoader::Loaded* TileLoader::find(const TileKey& key)
{
    const auto found = tiles_.find(key);
    if (found == tiles_.end())
        return nullptr;
    uses_.splice(uses_.begin(), uses_, found->second.use);
    if (found->second.tile.colors != colors_ && !running_.contains(key) &&
        std::find(wanted_.begin(), wanted_.end(), key) == wanted_.end()) {
        wanted_.insert(wanted_.begin(), key); // repainted from its values; shown in old colours until then
        startNext();
    }
    return &found->second.tile;
}

void TileLoader::want(const std::vector<TileKey>& keys)
{
    // Tiles that wait for new colours stay wanted.
    std::erase_if(wanted_, [this](const TileKey& key) { return !tiles_.contains(key); });
    for (const TileKey& key : keys) {
        if (!running_.contains(key) && std::find(wanted_.begin(), wanted_.end(), key) == wanted_.end())
            wanted_.push_back(key);
    }
    startNext();
}

void TileLoader::startNext()
{
    while (source_ && !wanted_.empty() && running_.size() < threads + 1) {
        const TileKey key = wanted_.front();
        wanted_.erase(wanted_.begin());
        running_.insert(key);
        const auto known = tiles_.find(key);
        const auto values = known == tiles_.end() ? nullptr : known->second.tile.values;
        pool_.start([this, key, values, from = source_, generation = generation_, colors = colors_,
                     map = map_, range = range_] {
            try {
                Loaded loaded;
                loaded.values =
                    values ? values : std::make_shared<const Tile>(from->tile(key.level, key.tx, key.ty));
                loaded.image = paintTile(*loaded.values, map, range);
                loaded.colors = colors;
                QMetaObject::invokeMethod(
                    this, [this, generation, key, loaded] { accept(generation, key, loaded); });
            } catch (const std::exception& error) {
                const QString message = coreText(error.what());
                QMetaObject::invokeMethod(this, [this, generation, message] { fail(generation, message); });
            }
        });
    }
}

void TileLoader::accept(quint64 generation, const TileKey& key, const Loaded& tile)
{
    if (generation != generation_)
        return;
    running_.erase(key);
    const std::size_t bytes =
        tile.values->values.size() * sizeof(float) + static_cast<std::size_t>(tile.image.sizeInBytes());
    auto found = tiles_.find(key);
    if (found == tiles_.end()) {
        uses_.push_front(key);
        found = tiles_.emplace(key, Entry{tile, uses_.begin(), bytes}).first;
        used_ += bytes;
    } else {
        found->second.tile = tile;
    }
    evict();
    startNext();
    Q_EMIT tileReady();
}

void TileLoader::evict()
{
    // The coarsest level stays: it is what is shown first, and the overview.
    const int coarsest = source_ ? source_->levels() - 1 : 0;
    auto place = uses_.end();
    while (used_ > limit_ && place != uses_.begin()) {
        --place;
        if (place->level == coarsest)
            continue;
        const auto entry = tiles_.find(*place);
        used_ -= entry->second.bytes;
        tiles_.erase(entry);
        place = uses_.erase(place);
    }
}

void TileLoader::fail(quint64 generation, const QString& message)
{
    if (generation != generation_)
        return;
    ++generation_; // the answers still under way would only repeat it
    source_.reset();
    wanted_.clear();
    running_.clear();
    Q_EMIT failed(message);
}

} // namespace isthmus

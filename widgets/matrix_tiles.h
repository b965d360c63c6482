#pragma once

#include "core/results/figure_spec.h"
#include "widgets/colormap.h"
#include "widgets/tile_source.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <compare>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace isthmus {

struct TileKey
{
    int level = 0;
    int tx = 0;
    int ty = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the default for a literal
    auto operator<=>(const TileKey&) const = default;
};

/// Colour of an entry that is not a number: nowhere in the colour maps, so that a single one is seen.
QColor matrixNanColor();

/// Loads tiles of a matrix on worker threads and keeps the most recently used as coloured pictures. Lives on
/// the window's thread and never blocks it.
class TileLoader : public QObject
{
    Q_OBJECT
public:
    struct Loaded
    {
        std::shared_ptr<const Tile> values;
        QImage image;
        quint64 colors = 0; ///< generation of colour map and range it was painted with
    };

    explicit TileLoader(QObject* parent = nullptr);
    ~TileLoader() override;

    /// Starts with the range: rangeKnown follows, then tiles can be wanted.
    void setSource(std::shared_ptr<const TileSource> source);
    const std::shared_ptr<const TileSource>& source() const { return source_; }
    void setColors(const ColorMap& map, FigureRange range);
    void setMemoryLimit(std::size_t bytes) { limit_ = bytes; }
    std::size_t memoryUsed() const { return used_; }

    /// The tile, if it is here (perhaps still in old colours). Marks it as used. Valid until the next call.
    const Loaded* find(const TileKey& key);
    /// What is missing now, most urgent first. Replaces the former list: what nobody looks at any more is not
    /// read.
    void want(const std::vector<TileKey>& keys);
    bool idle() const { return running_.empty() && wanted_.empty(); }

Q_SIGNALS:
    /// Symmetric range about zero that holds 99.5 % of the entries of a spread sample of tiles.
    void rangeKnown(double low, double high);
    void tileReady();
    void failed(const QString& message);

private:
    struct Entry
    {
        Loaded tile;
        std::list<TileKey>::iterator use;
        std::size_t bytes = 0;
    };

    void startNext();
    void accept(quint64 generation, const TileKey& key, const Loaded& tile);
    void fail(quint64 generation, const QString& message);
    void evict();

    std::shared_ptr<const TileSource> source_;
    quint64 generation_ = 0; ///< of the source: answers for an earlier one are dropped
    quint64 colors_ = 1;
    ColorMap map_;
    FigureRange range_{-1, 1};
    std::map<TileKey, Entry> tiles_;
    std::list<TileKey> uses_; ///< most recent first
    std::vector<TileKey> wanted_;
    std::set<TileKey> running_;
    std::size_t limit_ = 192u << 20;
    std::size_t used_ = 0;
    QThreadPool pool_; // last: its threads end before the rest goes
};

} // namespace isthmus

#include "app/gui/engine.h"

#include "core/analysis/pyramid.h"
#include "core/base/device.h"
#include "core/executor/run_job.h"

namespace isthmus {
namespace {

/// Core's pyramid as the tiles the matrix view asks for.
class PyramidTiles : public TileSource
{
public:
    explicit PyramidTiles(std::shared_ptr<const MatrixPyramid> pyramid) : pyramid_(std::move(pyramid)) {}

    int rows() const override { return pyramid_->rows(); }
    int cols() const override { return pyramid_->cols(); }
    int levels() const override { return pyramid_->levels(); }
    int tileSize() const override { return MatrixPyramid::tileEdge; }
    Tile tile(int level, int tx, int ty) const override
    {
        MatrixTile read = pyramid_->tile(level, tx, ty, PyramidStatistic::Extreme);
        return {read.rows, read.cols, std::move(read.values)};
    }

private:
    std::shared_ptr<const MatrixPyramid> pyramid_;
};

} // namespace

EngineServices EngineServices::core()
{
    EngineServices services;
    services.runner = runJob;
    services.openStore = [](const std::filesystem::path& path, OpenMode mode) {
        return ResultStore::open(path, mode);
    };
    services.openMatrix = [](const std::string& folder, const std::string& tensor) {
        return std::make_shared<PyramidTiles>(MatrixPyramid::build(Model::open(folder), tensor));
    };
    services.describeDevices = [] {
        std::string text;
        for (const DeviceInfo& device : devices())
            text += (text.empty() ? "" : ", ") + device.name;
        return text;
    };
    services.listDevices = [] { return devices(); };
    return services;
}

} // namespace isthmus

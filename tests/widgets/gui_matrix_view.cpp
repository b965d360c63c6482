#include "core/base/error.h"
#include "widgets/colormap.h"
#include "widgets/matrix_tiles.h"
#include "widgets/matrix_view.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

/// Entry (r, c) as a function of its place; level k holds the entry at the upper left of each block.
class FormulaSource : public TileSource
{
public:
    FormulaSource(int rows, int cols) : rows_(rows), cols_(cols) {}

    static float entry(int row, int column)
    {
        if (row == 7 && column == 11)
            return std::numeric_limits<float>::quiet_NaN();
        return static_cast<float>((row * 31 + column * 17) % 101 - 50) / 50.0f;
    }
    int rows() const override { return rows_; }
    int cols() const override { return cols_; }
    int levels() const override
    {
        int count = 1;
        while ((std::max(rows_, cols_) - 1) >> (count - 1) >= tileSize())
            ++count;
        return count;
    }
    int tileSize() const override { return 128; }
    Tile tile(int level, int tx, int ty) const override
    {
        ++reads;
        if (fails)
            throw Error(ErrorCode::FileUnreadable, "The shard is gone.", "Put it back.");
        const int step = 1 << level;
        Tile tile;
        tile.rows = std::min(tileSize(), (rows_ + step - 1) / step - ty * tileSize());
        tile.cols = std::min(tileSize(), (cols_ + step - 1) / step - tx * tileSize());
        for (int r = 0; r < tile.rows; ++r) {
            for (int c = 0; c < tile.cols; ++c)
                tile.values.push_back(entry((ty * tileSize() + r) * step, (tx * tileSize() + c) * step));
        }
        return tile;
    }

    mutable std::atomic<int> reads{0};
    std::atomic<bool> fails{false};

private:
    int rows_;
    int cols_;
};

void moveMouse(MatrixView& view, QPoint position)
{
    QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void show(MatrixView& view, std::shared_ptr<const TileSource> source)
{
    view.resize(700, 500);
    view.setSource(std::move(source), QStringLiteral("layers.3.mlp.up_proj.weight"));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(view.settled());
}

} // namespace

class MatrixViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoverReadsTheExactEntry();
    void coloursAreTheEntries();
    void notANumberHasItsOwnColour();
    void panAndZoom();
    void rangeIsSymmetric();
    void onlyVisibleTilesAreRead();
    void memoryIsBounded();
    void failureIsShown();
    void sourceMayChangeWhileReading();
    void measuresFrames();
};

void MatrixViewTest::hoverReadsTheExactEntry()
{
    MatrixView view;
    show(view, std::make_shared<FormulaSource>(3000, 1700));
    view.setView({1234.5, 2222.5}, 4);
    QTRY_VERIFY(view.settled());
    QSignalSpy hovered(&view, &MatrixView::cellHovered);
    const QPointF position = view.positionOf(2225, 1230);
    moveMouse(view, position.toPoint());
    QCOMPARE(hovered.last()[0].toInt(), 2225);
    QCOMPARE(hovered.last()[1].toInt(), 1230);
    QTRY_VERIFY(view.valueAt(2225, 1230).has_value());
    QCOMPARE(*view.valueAt(2225, 1230), FormulaSource::entry(2225, 1230));
    QVERIFY2(view.readout().startsWith("row 2225, column 1230: "), qPrintable(view.readout()));
    QVERIFY(!view.readout().endsWith(QChar(0x2026)));
    // Zoomed out the exact entry is read too, although the picture is coarse.
    view.fit();
    QTRY_VERIFY(view.settled());
    moveMouse(view, view.positionOf(1500, 800).toPoint());
    QVERIFY(hovered.last()[0].toInt() > 1490 && hovered.last()[0].toInt() < 1510);
    const int row = hovered.last()[0].toInt();
    const int column = hovered.last()[1].toInt();
    QTRY_VERIFY(view.valueAt(row, column).has_value());
    QCOMPARE(*view.valueAt(row, column), FormulaSource::entry(row, column));
    moveMouse(view, QPoint(2, 2));
    QCOMPARE(hovered.last()[0].toInt(), -1);
}

void MatrixViewTest::coloursAreTheEntries()
{
    MatrixView view;
    show(view, std::make_shared<FormulaSource>(600, 900));
    view.setRange(FigureRange{-1, 1});
    view.setView({450, 300}, 10);
    QTRY_VERIFY(view.settled());
    const QImage shot = view.grab().toImage();
    for (const QPoint& cell : {QPoint(450, 300), QPoint(440, 310), QPoint(470, 290)}) {
        const QColor seen = shot.pixelColor(view.positionOf(cell.y(), cell.x()).toPoint());
        const double value = static_cast<double>(FormulaSource::entry(cell.y(), cell.x()));
        const QColor wanted(ColorMap::byId("vik").color(value, -1, 1));
        QVERIFY2(std::abs(seen.red() - wanted.red()) <= 3 && std::abs(seen.green() - wanted.green()) <= 3 &&
                     std::abs(seen.blue() - wanted.blue()) <= 3,
                 qPrintable(seen.name() + " for " + wanted.name()));
    }
    // Another colour map repaints what is there.
    view.setColorMap(QStringLiteral("greys"));
    QTRY_VERIFY(view.settled());
    QTRY_COMPARE(view.grab().toImage().pixelColor(view.positionOf(300, 450).toPoint()).saturation(), 0);
}

void MatrixViewTest::notANumberHasItsOwnColour()
{
    MatrixView view;
    show(view, std::make_shared<FormulaSource>(64, 64));
    view.setView({11.5, 7.5}, 20);
    QTRY_VERIFY(view.settled());
    const QPoint middle = view.positionOf(7, 11).toPoint();
    QCOMPARE(view.grab().toImage().pixelColor(middle), matrixNanColor());
    moveMouse(view, middle);
    QCOMPARE(view.readout(), QStringLiteral("row 7, column 11: not a number"));
}

void MatrixViewTest::panAndZoom()
{
    MatrixView view;
    show(view, std::make_shared<FormulaSource>(2000, 4000));
    const double fitted = view.scale();
    QVERIFY(view.visibleCells().width() >= 3999.0);
    QTest::keyClick(&view, Qt::Key_1);
    QCOMPARE(view.scale(), 1.0);
    const QRectF before = view.visibleCells();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.visibleCells().left(), before.left() + before.width() / 8);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.visibleCells().top(), before.top() + before.height() / 8);
    // The wheel keeps what is under the mouse.
    const QPointF mouse(300, 200);
    const auto cell = view.cellAt(mouse);
    QWheelEvent wheel(mouse, view.mapToGlobal(mouse), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QCOMPARE(view.scale(), 4.0);
    QCOMPARE(view.cellAt(mouse), cell);
    // Dragging moves the matrix with the mouse.
    const QPointF start = view.positionOf(1000, 2000);
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(300, 200));
    moveMouse(view, QPoint(340, 230));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(340, 230));
    QCOMPARE(view.positionOf(1000, 2000), start + QPointF(40, 30));
    // The view stays on the matrix.
    view.panBy({-1e9, -1e9});
    QCOMPARE(view.visibleCells().topLeft(), QPointF(0, 0));
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.scale(), fitted);
    view.resize(900, 700);
    QVERIFY(view.scale() > fitted); // a fitted view stays fitted
}

void MatrixViewTest::rangeIsSymmetric()
{
    MatrixView view;
    QSignalSpy changed(&view, &MatrixView::rangeChanged);
    show(view, std::make_shared<FormulaSource>(500, 500));
    QVERIFY(changed.size() >= 1);
    QCOMPARE(view.range().low, -view.range().high);
    QVERIFY(view.range().high > 0.97 && view.range().high <= 1.0); // 99.5 % of |entries|
    view.setRange(FigureRange{-0.2, 0.2});
    QCOMPARE(view.range(), (FigureRange{-0.2, 0.2}));
    view.setRange(std::nullopt);
    QVERIFY(view.range().high > 0.97);
}

void MatrixViewTest::onlyVisibleTilesAreRead()
{
    auto source = std::make_shared<FormulaSource>(13824, 5120);
    MatrixView view;
    show(view, source);
    source->reads = 0;
    view.setView({2000, 7000}, 2);
    QTRY_VERIFY(view.settled());
    // 700 x 500 pixels at two pixels an entry: 350 x 250 entries, at most 4 x 3 tiles of 128.
    QVERIFY2(source->reads <= 12, qPrintable(QString::number(source->reads)));
    source->reads = 0;
    view.setView({2010, 7000}, 2);
    QTRY_VERIFY(view.settled());
    QVERIFY(source->reads <= 3); // at most one new column of tiles
}

void MatrixViewTest::memoryIsBounded()
{
    TileLoader loader;
    QSignalSpy known(&loader, &TileLoader::rangeKnown);
    loader.setSource(std::make_shared<FormulaSource>(4096, 4096));
    QTRY_COMPARE(known.size(), 1);
    constexpr std::size_t tileBytes = 128 * 128 * 8;
    loader.setMemoryLimit(10 * tileBytes);
    std::vector<TileKey> keys;
    for (int i = 0; i < 30; ++i)
        keys.push_back({0, i, 3});
    loader.want(keys);
    QTRY_VERIFY(loader.idle());
    QVERIFY(loader.memoryUsed() <= 10 * tileBytes);
    QVERIFY(loader.find({0, 29, 3})); // the latest stays
    QVERIFY(!loader.find({0, 0, 3}));
}

void MatrixViewTest::failureIsShown()
{
    auto source = std::make_shared<FormulaSource>(500, 500);
    source->fails = true;
    MatrixView view;
    QSignalSpy failed(&view, &MatrixView::failed);
    view.setSource(source);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("The shard is gone."));
    view.grab();
    QVERIFY(!view.settled());
}

void MatrixViewTest::sourceMayChangeWhileReading()
{
    MatrixView view;
    view.resize(700, 500);
    view.show();
    for (int i = 0; i < 20; ++i) {
        view.setSource(std::make_shared<FormulaSource>(3000 + i, 2000));
        view.setView({100.0 * i, 100}, 2);
        QTest::qWait(2);
    }
    QTRY_VERIFY(view.settled());
    view.setSource(nullptr);
    QVERIFY(!view.cellAt({300, 300}));
    view.grab();
}

void MatrixViewTest::measuresFrames()
{
    MatrixView view;
    show(view, std::make_shared<FormulaSource>(2000, 2000));
    view.setView({0, 0}, 1);
    std::vector<double> times;
    bool done = false;
    view.measurePan(5, [&](std::vector<double> result) {
        times = std::move(result);
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(times.size() >= 5);
    QVERIFY(std::all_of(times.begin(), times.end(), [](double ms) { return ms > 0; }));
    QVERIFY(view.visibleCells().right() >= 1999); // arrived at the other corner
}

QTEST_MAIN(MatrixViewTest)
#include "gui_matrix_view.moc"

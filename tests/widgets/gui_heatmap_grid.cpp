#include "widgets/colormap.h"
#include "widgets/heatmap_grid.h"
#include "widgets/profile_plot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

/// Value of a cell: distinct everywhere, so that a transposed or flipped map is noticed.
double valueOf(int source, int target)
{
    return 0.1 * source + 0.01 * target;
}

std::shared_ptr<SimilarityMap> testMap(const std::string& module, int sourceLayers = 6, int targetLayers = 4)
{
    auto map = std::make_shared<SimilarityMap>();
    map->key = std::string(64, 'c');
    map->module = module;
    map->metric = "cka-debiased";
    map->source_layers = sourceLayers;
    map->target_layers = targetLayers;
    for (int s = 0; s < sourceLayers; ++s) {
        for (int t = 0; t < targetLayers; ++t)
            map->values.push_back(valueOf(s, t));
    }
    map->null_cells = {0.05, 0.01, 0.09, 32};
    return map;
}

QWidget* plotOf(HeatmapGrid& grid)
{
    return grid.findChild<QWidget*>(QStringLiteral("heatmapPlot"));
}

QPoint inPlot(HeatmapGrid& grid, const HeatmapCell& cell)
{
    return plotOf(grid)->mapFrom(&grid, grid.cellRect(cell).center());
}

/// As the pointer's move reaches the widget; QTest::mouseMove goes through the cursor of the platform, which
/// the offscreen one gives to whatever window it finds first.
void moveMouse(QWidget* widget, QPoint position)
{
    QMouseEvent event(QEvent::MouseMove, position, widget->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void show(HeatmapGrid& grid, QSize size = {820, 520})
{
    grid.resize(size);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QTest::qWait(20);
}

} // namespace

class HeatmapGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoverReadsTheRightCell();
    void clickEmitsTheRightCell();
    void keyboardMovesTheCursor();
    void doubleClickEnlarges();
    void cellsAreSquareAndColoured();
    void missingCellsHaveTheirCause();
    void maskAndIncompatibility();
    void rangeByHandAndFromValues();
    void addingAMapKeepsTheRest();
    void contextMenuCopies();
    void oneLayer();
    void manyMapsScroll();
    void profileFollows();
    void image();
};

void HeatmapGridTest::hoverReadsTheRightCell()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up"), testMap("down")});
    show(grid);
    QSignalSpy hovered(&grid, &HeatmapGrid::cellHovered);
    for (const HeatmapCell& cell :
         {HeatmapCell{0, {0, 0}}, HeatmapCell{0, {5, 0}}, HeatmapCell{1, {0, 3}}, HeatmapCell{1, {4, 2}}}) {
        moveMouse(plotOf(grid), inPlot(grid, cell));
        QCOMPARE(grid.cursorCell(), std::optional(cell));
        QCOMPARE(hovered.last(), (QVariantList{cell.map, cell.cell.source, cell.cell.target}));
        const QString value = QString::number(valueOf(cell.cell.source, cell.cell.target), 'f', 4);
        QVERIFY2(grid.readout().contains(value), qPrintable(grid.readout()));
        QVERIFY(grid.readout().contains(cell.map == 0 ? "up" : "down"));
        QVERIFY(grid.readout().contains(
            QStringLiteral("source layer %1, target layer %2").arg(cell.cell.source).arg(cell.cell.target)));
        QVERIFY(grid.readout().contains("0.010 to 0.090")); // the null
    }
    // Source layer 0 is at the bottom, target layer 0 at the left.
    QVERIFY(grid.cellRect({0, {0, 0}}).top() > grid.cellRect({0, {5, 0}}).top());
    QVERIFY(grid.cellRect({0, {0, 0}}).left() < grid.cellRect({0, {0, 3}}).left());
    moveMouse(plotOf(grid), QPoint(1, 1));
    QVERIFY(!grid.cursorCell());
    QCOMPARE(hovered.last(), (QVariantList{-1, -1, -1}));
}

void HeatmapGridTest::clickEmitsTheRightCell()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up"), testMap("down")});
    show(grid);
    QSignalSpy activated(&grid, &HeatmapGrid::cellActivated);
    QTest::mouseClick(plotOf(grid), Qt::LeftButton, {}, inPlot(grid, {1, {3, 2}}));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last(), (QVariantList{1, 3, 2}));
    QTest::mouseClick(plotOf(grid), Qt::LeftButton, {}, QPoint(2, 2)); // beside the maps
    // A press on one cell and a release on another is not a click.
    QTest::mousePress(plotOf(grid), Qt::LeftButton, {}, inPlot(grid, {0, {0, 0}}));
    QTest::mouseRelease(plotOf(grid), Qt::LeftButton, {}, inPlot(grid, {0, {1, 0}}));
    QCOMPARE(activated.size(), 1);
}

void HeatmapGridTest::keyboardMovesTheCursor()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up"), testMap("down", 3, 2)});
    show(grid);
    QWidget* plot = plotOf(grid);
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(grid.cursorCell(), std::optional(HeatmapCell{0, {0, 0}})); // the first key shows the cursor
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Up);
    QTest::keyClick(plot, Qt::Key_Up);
    QTest::keyClick(plot, Qt::Key_Up);
    QCOMPARE(grid.cursorCell(), std::optional(HeatmapCell{0, {3, 1}}));
    QCOMPARE(plot->accessibleDescription(), grid.readout());
    QVERIFY(plot->accessibleDescription().contains("0.3100"));
    QTest::keyClick(plot, Qt::Key_Left);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(grid.cursorCell(), std::optional(HeatmapCell{0, {3, 0}})); // stops at the edge
    QTest::keyClick(plot, Qt::Key_PageDown);
    QCOMPARE(grid.cursorCell(), std::optional(HeatmapCell{1, {2, 0}})); // kept inside the smaller map
    QTest::keyClick(plot, Qt::Key_Down);
    QSignalSpy activated(&grid, &HeatmapGrid::cellActivated);
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(activated.last(), (QVariantList{1, 1, 0}));
    QTest::keyClick(plot, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toDouble(), valueOf(1, 0));
}

void HeatmapGridTest::doubleClickEnlarges()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("q"), testMap("k"), testMap("v"), testMap("o"), testMap("up"), testMap("down")});
    show(grid);
    const QRect before = grid.cellRect({2, {0, 0}});
    QSignalSpy changed(&grid, &HeatmapGrid::enlargedChanged);
    QTest::mouseDClick(plotOf(grid), Qt::LeftButton, {}, inPlot(grid, {2, {1, 1}}));
    QCOMPARE(grid.enlarged(), 2);
    QVERIFY(grid.cellRect({2, {0, 0}}).width() > before.width());
    QVERIFY(grid.cellRect({0, {0, 0}}).isEmpty()); // the others are hidden
    QTest::keyClick(plotOf(grid), Qt::Key_Escape);
    QCOMPARE(grid.enlarged(), -1);
    QCOMPARE(grid.cellRect({2, {0, 0}}), before);
    QCOMPARE(changed.size(), 2);
}

void HeatmapGridTest::cellsAreSquareAndColoured()
{
    HeatmapGrid grid;
    auto map = testMap("up", 30, 20);
    for (std::size_t i = 0; i < map->values.size(); ++i)
        map->values[i] = static_cast<double>(i) / static_cast<double>(map->values.size() - 1);
    grid.setMaps({map});
    show(grid);
    HeatmapOptions options;
    options.range = FigureRange{0, 1};
    options.color_map = QStringLiteral("magma");
    grid.setOptions(options);
    QTest::qWait(20);
    const QImage shot = grid.grab().toImage();
    for (const LayerPair& cell : {LayerPair{0, 0}, LayerPair{29, 19}, LayerPair{13, 4}}) {
        const QRect rect = grid.cellRect({0, cell});
        QVERIFY(std::abs(rect.width() - rect.height()) <= 1);
        const QColor seen = shot.pixelColor(rect.center());
        const QColor wanted(ColorMap::byId("magma").color(map->at(cell.source, cell.target)));
        QVERIFY2(std::abs(seen.red() - wanted.red()) <= 3 && std::abs(seen.green() - wanted.green()) <= 3 &&
                     std::abs(seen.blue() - wanted.blue()) <= 3,
                 qPrintable(seen.name() + " for " + wanted.name()));
    }
}

void HeatmapGridTest::missingCellsHaveTheirCause()
{
    HeatmapGrid grid;
    auto map = testMap("up");
    map->values[2 * 4 + 1] = std::numeric_limits<double>::quiet_NaN();
    map->issues.push_back({{2, 1}, "Source layer 2 has NaN activations."});
    grid.setMaps({map});
    show(grid);
    const QString text = grid.describe({0, {2, 1}});
    QVERIFY(text.contains("no value"));
    QVERIFY(text.contains("Source layer 2 has NaN activations."));
    QVERIFY(grid.tableText(0).contains(QStringLiteral("\n2\t0.2\t\t0.22\t")));
    // Hatched: two colours in one cell, neither of them the map's.
    const QImage shot = grid.grab(grid.cellRect({0, {2, 1}}).adjusted(4, 4, -4, -4)).toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < shot.height(); ++y) {
        for (int x = 0; x < shot.width(); ++x) {
            const QColor color = shot.pixelColor(x, y);
            QVERIFY(std::abs(color.red() - color.blue()) <= 8); // grey
            colors.insert(color.rgb());
        }
    }
    QVERIFY(colors.size() > 1);
}

void HeatmapGridTest::maskAndIncompatibility()
{
    HeatmapGrid grid;
    auto map = testMap("up");
    map->values[0] = -0.4;
    grid.setMaps({map});
    HeatmapOptions options;
    options.incompatibility = true;
    options.mask = true;
    grid.setOptions(options);
    show(grid);
    QVERIFY(grid.describe({0, {0, 0}}).contains("1.0000")); // 1 - max(0, -0.4)
    QVERIFY(grid.describe({0, {3, 2}}).contains("0.6800"));
    QVERIFY(grid.describe({0, {1, 3}}).contains("masked"));
    QVERIFY(grid.describe({0, {3, 2}}).contains("0.910 to 0.990")); // the null, turned round
    const QImage shot = grid.grab().toImage();
    QCOMPARE(shot.pixelColor(grid.cellRect({0, {0, 3}}).center()), grid.palette().color(QPalette::Base));
    QVERIFY(shot.pixelColor(grid.cellRect({0, {5, 0}}).topLeft() + QPoint(6, 6)) !=
            grid.palette().color(QPalette::Base));
    QVERIFY(grid.tableText(0).contains(QStringLiteral("\n0\t1\t\t\t\n"))); // masked cells are empty
}

void HeatmapGridTest::rangeByHandAndFromValues()
{
    HeatmapGrid grid;
    QSignalSpy changed(&grid, &HeatmapGrid::rangeChanged);
    grid.setMaps({testMap("up")});
    QVERIFY(grid.range().low <= 0.0);
    QVERIFY(grid.range().high >= valueOf(5, 3));
    QVERIFY(grid.range().high <= 0.8);
    HeatmapOptions options;
    options.range = FigureRange{0.2, 0.4};
    grid.setOptions(options);
    QCOMPARE(grid.range(), (FigureRange{0.2, 0.4}));
    QCOMPARE(changed.last(), (QVariantList{0.2, 0.4}));
    const auto count = changed.size();
    grid.addMap(testMap("down"));
    QCOMPARE(changed.size(), count); // a range by hand stays
}

void HeatmapGridTest::addingAMapKeepsTheRest()
{
    HeatmapGrid grid;
    grid.addMap(testMap("up"));
    show(grid);
    grid.setCursorCell(HeatmapCell{0, {2, 3}});
    grid.addMap(testMap("down"));
    QCOMPARE(grid.maps().size(), std::size_t(2));
    QCOMPARE(grid.cursorCell(), std::optional(HeatmapCell{0, {2, 3}}));
    auto better = testMap("up");
    better->values[2 * 4 + 3] = 0.9;
    grid.addMap(better); // the same metric and module: in its place
    QCOMPARE(grid.maps().size(), std::size_t(2));
    QVERIFY(grid.readout().contains("0.9000"));
    grid.setMaps({testMap("up", 2, 2)}); // the cursor's cell is gone
    QVERIFY(!grid.cursorCell());
    grid.setMaps({});
    QVERIFY(grid.readout().isEmpty());
}

void HeatmapGridTest::contextMenuCopies()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up")});
    show(grid);
    const QPoint at = inPlot(grid, {0, {4, 3}});
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, plotOf(grid)->mapToGlobal(at));
    QCoreApplication::sendEvent(plotOf(grid), &event);
    auto* menu = grid.findChild<QMenu*>(QStringLiteral("heatmapMenu"));
    QVERIFY(menu);
    const auto trigger = [menu](const char* name) {
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        }
    };
    trigger("copyValue");
    QCOMPARE(QGuiApplication::clipboard()->text().toDouble(), valueOf(4, 3));
    trigger("copyTable");
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    QCOMPARE(lines[0], QStringLiteral("up, CKA (debiased)\t0\t1\t2\t3"));
    QCOMPARE(lines[6].split('\t')[4].toDouble(), valueOf(5, 3));
    trigger("copyImage");
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    menu->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void HeatmapGridTest::oneLayer()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up", 1, 1)});
    show(grid);
    const QImage shot = grid.grab().toImage();
    const QRect cell = grid.cellRect({0, {0, 0}});
    QVERIFY(cell.width() > 10);
    QVERIFY(shot.pixelColor(cell.topLeft() + QPoint(5, 5)) != grid.palette().color(QPalette::Base));
}

void HeatmapGridTest::manyMapsScroll()
{
    HeatmapGrid grid;
    MapList maps;
    for (int i = 0; i < 20; ++i)
        maps.push_back(testMap("m" + std::to_string(i), 32, 24));
    grid.setMaps(maps);
    show(grid, {400, 360});
    for (int i = 0; i < 20; ++i) {
        const QRect cell = grid.cellRect({i, {0, 0}});
        QVERIFY(cell.width() >= 2);
        QVERIFY(cell.left() >= 0 && cell.right() < 400);
    }
    // The keyboard brings the cell into view.
    grid.setCursorCell(HeatmapCell{19, {0, 0}});
    QTest::keyClick(plotOf(grid), Qt::Key_Up);
    QVERIFY(grid.rect().contains(grid.cellRect({19, {1, 0}})));
}

void HeatmapGridTest::profileFollows()
{
    HeatmapGrid grid;
    ProfilePlot profile;
    profile.follow(&grid);
    grid.setMaps({testMap("up")});
    show(grid);
    moveMouse(plotOf(grid), inPlot(grid, {0, {4, 1}}));
    const auto row = profile.rowValues();
    const auto column = profile.columnValues();
    QCOMPARE(row.size(), std::size_t(4));
    QCOMPARE(column.size(), std::size_t(6));
    for (int t = 0; t < 4; ++t)
        QCOMPARE(row[static_cast<std::size_t>(t)], valueOf(4, t));
    for (int s = 0; s < 6; ++s)
        QCOMPARE(column[static_cast<std::size_t>(s)], valueOf(s, 1));
    moveMouse(plotOf(grid), QPoint(1, 1));
    QCOMPARE(profile.rowValues().size(), std::size_t(4)); // stays
}

void HeatmapGridTest::image()
{
    HeatmapGrid grid;
    grid.setMaps({testMap("up")});
    show(grid);
    const QImage one = grid.image(1);
    const QImage two = grid.image(2);
    QCOMPARE(two.size(), one.size() * 2);
    grid.setCursorCell(HeatmapCell{0, {1, 1}});
    QCOMPARE(grid.image(1), one); // without the cursor
    QVERIFY(grid.cursorCell());
}

QTEST_MAIN(HeatmapGridTest)
#include "gui_heatmap_grid.moc"

#include "widgets/block_map.h"
#include "widgets/checkpoint_table.h"
#include "widgets/curve_plot.h"
#include "widgets/help_form.h"
#include "widgets/interval_plot.h"
#include "widgets/layer_bars.h"
#include "widgets/layer_map_editor.h"
#include "widgets/neuron_table.h"
#include "widgets/neuron_view.h"
#include "widgets/runs_table.h"
#include "widgets/value_grid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

void present(QWidget& widget, QSize size = {480, 300})
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QTest::qWait(20);
}

} // namespace

/// Everything a run or an attribution is shown with, by mouse and keyboard.
class RunViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Names of curves are never cut off: narrow plots have fewer of them in a row.
    void legendFitsItsRoom()
    {
        CurvePlot plot(QStringLiteral("Losses"));
        std::vector<Curve> curves;
        for (int i = 0; i < 7; ++i) {
            Curve curve;
            curve.name = QStringLiteral("A start with a long name %1").arg(i);
            curve.x = {0, 1};
            curve.y = {1.0, 0.5 + i};
            curves.push_back(curve);
        }
        plot.resize(1400, 400);
        plot.show();
        plot.setCurves(curves);
        const int wide = plot.legendWidth();
        for (const int width : {1400, 700, 420}) {
            plot.resize(width, 400);
            QTRY_VERIFY(plot.canvas()->width() <= width);
            QVERIFY2(plot.legendWidth() <= plot.canvas()->width(), qPrintable(QString::number(width)));
        }
        QVERIFY(plot.legendWidth() < wide);
        curves.resize(3);
        plot.setCurves(curves); // fewer names than places in the rows before
        QVERIFY(plot.legendWidth() > 0 && plot.legendWidth() <= plot.canvas()->width());
    }

    void curvesAreReadByKeyboard()
    {
        CurvePlot plot(QStringLiteral("Losses"));
        plot.setLabels(QStringLiteral("Step"), QStringLiteral("Loss"));
        plot.append(QStringLiteral("train"), 1, 3.5);
        plot.append(QStringLiteral("train"), 2, 3.25);
        plot.append(QStringLiteral("validation"), 2, 4.5);
        plot.append(QStringLiteral("train"), 3, none);
        plot.setMarks({{2, QStringLiteral("best")}});
        present(plot);
        QCOMPARE(plot.curves().size(), std::size_t{2});
        QSignalSpy moved(&plot, &PlotView::cursorMoved);
        QTest::keyClick(plot.canvas(), Qt::Key_Right);
        QCOMPARE(plot.readout(), QStringLiteral("Step 1: train 3.5"));
        QTest::keyClick(plot.canvas(), Qt::Key_Right);
        QCOMPARE(plot.readout(), QStringLiteral("Step 2: train 3.25, validation 4.5, best"));
        QCOMPARE(plot.canvas()->accessibleDescription(), plot.readout());
        QTest::keyClick(plot.canvas(), Qt::Key_End);
        QCOMPARE(plot.cursor(), 2);
        QTest::keyClick(plot.canvas(), Qt::Key_Right); // there is no further one
        QCOMPARE(plot.cursor(), 2);
        QTest::keyClick(plot.canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Step\ttrain\tvalidation\n1\t3.5\t\n2\t3.25\t4.5\n3\t\t\n"));
        QTest::keyClick(plot.canvas(), Qt::Key_L);
        QVERIFY(plot.logarithmic());
        QTest::keyClick(plot.canvas(), Qt::Key_Escape);
        QCOMPARE(plot.cursor(), -1);
        QCOMPARE(moved.count(), 4);
    }

    void mouseFindsTheNearestStep()
    {
        CurvePlot plot(QStringLiteral("Losses"));
        plot.setCurves({{QStringLiteral("a"), {1, 2, 10}, {1, 2, 3}, {0.5, 1.5, 2.5}, {1.5, 2.5, 3.5}}});
        present(plot);
        const QPoint at = plot.pointOf(2);
        QTest::mouseMove(plot.canvas(), at - QPoint(12, 0));
        QTRY_COMPARE(plot.cursor(), 2);
        QTest::mouseMove(plot.canvas(), plot.pointOf(0));
        QTRY_COMPARE(plot.cursor(), 0);
        QVERIFY(plot.tableText(QLatin1Char(',')).contains(QStringLiteral("10,3,2.5,3.5")));
        // The cursor is no part of the picture.
        const QImage with = plot.image();
        plot.setCursor(-1);
        QCOMPARE(with, plot.image());
    }

    void barsAndIntervals()
    {
        LayerBars bars(QStringLiteral("Layers"));
        bars.setSeries({{QStringLiteral("Attention"), {0.5, -0.25}}, {QStringLiteral("FFN"), {1, 2, 3}}},
                       QStringLiteral("Score"));
        bars.setChosen({1});
        present(bars);
        QTest::keyClick(bars.canvas(), Qt::Key_End);
        QCOMPARE(bars.cursor(), 2); // as many positions as the longest series
        QCOMPARE(bars.readout(), QStringLiteral("Layer 2: FFN 3.0000"));
        QSignalSpy activated(&bars, &PlotView::cursorActivated);
        QTest::mouseMove(bars.canvas(), bars.pointOf(1));
        QTRY_COMPARE(bars.cursor(), 1);
        QTest::mouseClick(bars.canvas(), Qt::LeftButton, {}, bars.pointOf(1));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(bars.tableText(), QStringLiteral("Layer\tAttention\tFFN\n0\t0.5\t1\n1\t-0.25\t2\n2\t\t3\n"));

        IntervalPlot plot(QStringLiteral("Controls"));
        plot.setPoints({{QStringLiteral("transfer"), 2, 1.5, 2.5, {1.75, 2.25}, true},
                        {QStringLiteral("zero"), 3, 3, 3, {}, false}},
                       QStringLiteral("Loss"));
        plot.setReference(3.5, QStringLiteral("before"));
        present(plot);
        QTest::keyClick(plot.canvas(), Qt::Key_Home);
        QCOMPARE(plot.readout(), QStringLiteral("transfer: 2.0000, 95 % interval 1.5000 to 2.5000"));
        QTest::keyClick(plot.canvas(), Qt::Key_Right);
        QCOMPARE(plot.readout(), QStringLiteral("zero: 3.0000"));
    }

    void gridCells()
    {
        ValueGrid grid(QStringLiteral("Delta"));
        grid.setValues({QStringLiteral("up"), QStringLiteral("down")},
                       {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}, {1, 2, 3, 4, none, 6},
                       QStringLiteral("Norm"), QStringLiteral("Layer"));
        present(grid);
        QCOMPARE(grid.range().low, 0.0);
        QCOMPARE(grid.range().high, 6.0);
        QSignalSpy activated(&grid, &ValueGrid::cellActivated);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cellRect(1, 2).center());
        QCOMPARE(activated.takeFirst(), (QVariantList{1, 2}));
        QTest::mouseMove(&grid, grid.cellRect(1, 2).center());
        QTRY_COMPARE(grid.cursor(), std::optional(QPoint(2, 1)));
        QCOMPARE(grid.readout(), QStringLiteral("down, layer 2: 6"));
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.readout(), QStringLiteral("down, layer 1: no value"));
        QTest::keyClick(&grid, Qt::Key_Up);
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(grid.readout(), QStringLiteral("up, layer 1: 2"));
        QCOMPARE(grid.tableText(), QStringLiteral("Norm\t0\t1\t2\nup\t1\t2\t3\ndown\t4\t\t6\n"));
    }

    void blocksWithWindows()
    {
        BlockMap map(QStringLiteral("Sensitivity"));
        // 5 x 7 parameters in blocks of 2 x 3: three rows of three blocks, the last ones smaller.
        map.setBlocks({1, 2, 3, 4, 5, 6, 7, 8, 9}, 5, 7, 2, 3, QStringLiteral("up"));
        map.setWindows({{QRectF(0, 0, 4, 3), QStringLiteral("target layer 0")}});
        present(map, {420, 320});
        QTest::mouseMove(&map, map.positionOf({1, 1}));
        QTRY_COMPARE(map.cursor(), std::optional(QPoint(1, 1)));
        QCOMPARE(map.readout(), QStringLiteral("Rows 2 to 3, columns 3 to 5: 5"));
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.readout(), QStringLiteral("Rows 4 to 4, columns 6 to 6: 9"));
        QCOMPARE(map.accessibleDescription(), map.readout());
        QCOMPARE(map.tableText(), QStringLiteral("1\t2\t3\n4\t5\t6\n7\t8\t9\n"));
        // The window's frame is drawn over the colours.
        const QImage with = map.image(1.0);
        map.setWindows({});
        QVERIFY(with != map.image(1.0));
    }

    void neuronMapShowsTheStrongest()
    {
        // 100 000 neurons in 400 pixels: one strong neuron must not vanish between its neighbours.
        constexpr int width = 100'000;
        auto values = std::make_shared<std::vector<float>>(2 * width, 0.01f);
        (*values)[width + 54'321] = -5.0f;
        (*values)[7] = std::numeric_limits<float>::quiet_NaN();
        NeuronView map(QStringLiteral("Neurons"));
        map.setValues(values, 2, width);
        present(map, {560, 240});
        const QPoint at = map.positionOf({1, 54'321});
        QTest::mouseMove(&map, at);
        QTRY_VERIFY(map.cursor().has_value());
        QCOMPARE(*map.cursor(), (NeuronIndex{1, 54'321}));
        QVERIFY(map.readout().startsWith(QStringLiteral("Layer 1, neuron 54321: \u22125 (strongest of ")));
        // It is seen, too: its pixel differs from the ones around.
        const QImage image = map.image(1.0);
        QVERIFY(image.pixel(at) != image.pixel(at + QPoint(6, 0)));
        QSignalSpy activated(&map, &NeuronView::neuronActivated);
        QTest::mouseClick(&map, Qt::LeftButton, {}, at);
        QCOMPARE(activated.takeFirst(), (QVariantList{1, 54'321}));
        // Zooming by keyboard keeps the neuron in view until each one has a pixel of its own.
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.view().second < 100);
        QVERIFY(map.view().first <= 54'321 && map.view().first + map.view().second > 54'321);
        QCOMPARE(map.readout(), QStringLiteral("Layer 1, neuron 54321: \u22125"));
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(*map.cursor(), (NeuronIndex{1, 54'322}));
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(*map.cursor(), (NeuronIndex{0, 54'322}));
        QTest::keyClick(&map, Qt::Key_0);
        QCOMPARE(map.view().second, double(width));
        map.setCursor(NeuronIndex{0, 7});
        QVERIFY(map.readout().contains(QStringLiteral("no value")));
    }

    void neuronTable()
    {
        NeuronTable table(QStringLiteral("Top"));
        QAbstractItemModelTester tester(table.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({{3, 17, QStringLiteral("FFN"), 0.5, {QStringLiteral("a"), QStringLiteral("b")}},
                       {1, 4, QStringLiteral("FFN"), -0.25, {}}});
        present(table);
        QSignalSpy selected(&table, &NeuronTable::neuronSelected);
        table.select(1, 4);
        QCOMPARE(selected.takeLast(), (QVariantList{1, 4}));
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(selected.takeLast(), (QVariantList{3, 17}));
        QCOMPARE(table.rows()->index(0, NeuronTableModel::Tokens).data().toString(), QStringLiteral("a  b"));
        QCOMPARE(tokenText("\u2581the\n"), QStringLiteral("\u2423the\\n"));
    }

    void layerMapByMouse()
    {
        LayerMapEditor editor(QStringLiteral("Layer map"));
        QVERIFY(editor.problem().contains(QStringLiteral("Open a source")));
        editor.setLayers(6, 4);
        QCOMPARE(editor.problem(), QStringLiteral("Target layer 0 has no source layer."));
        editor.setPreset(QStringLiteral("proportional"), QStringLiteral("By depth"), {0, 2, 3, 5});
        editor.setPreset(QStringLiteral("attribution"), QStringLiteral("Attribution"), {},
                         QStringLiteral("No attribution yet."));
        editor.choosePreset(QStringLiteral("proportional"));
        QVERIFY(editor.problem().isEmpty());
        QCOMPARE(editor.preset(), QStringLiteral("proportional"));
        present(editor, {320, 360});
        LayerMapCanvas* canvas = editor.canvas();
        QSignalSpy changed(&editor, &LayerMapEditor::changed);
        // Drag from target layer 1 to source layer 4.
        QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->targetPoint(1));
        QTest::mouseMove(canvas, canvas->sourcePoint(4) + QPoint(20, 2));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->sourcePoint(4));
        QCOMPARE(editor.map(), (std::vector<int>{0, 4, 3, 5}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(editor.preset(), QStringLiteral("custom"));
        // The line that ends at source layer 3 is taken there and put down on 5, which then serves two.
        QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->sourcePoint(3));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->sourcePoint(5));
        QCOMPARE(editor.map(), (std::vector<int>{0, 4, 5, 5}));
        QVERIFY(canvas->readout().contains(QStringLiteral("serves 2")));
        // Let go in the middle: nothing changes.
        QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->targetPoint(0));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(canvas->width() / 2, 5));
        QCOMPARE(editor.map(), (std::vector<int>{0, 4, 5, 5}));
    }

    void layerMapByKeyboard()
    {
        LayerMapEditor editor(QStringLiteral("Layer map"));
        editor.setLayers(6, 4);
        editor.setMap({0, 2, 3, 5});
        editor.setSimilarity({0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5,
                              0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.75});
        present(editor, {320, 360});
        LayerMapCanvas* canvas = editor.canvas();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Up);
        QCOMPARE(canvas->current(), 1);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(editor.map(), (std::vector<int>{0, 3, 3, 5}));
        QTest::keyClick(canvas, Qt::Key_Left);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(editor.map(), (std::vector<int>{0, 1, 3, 5}));
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.map(), (std::vector<int>{0, 2, 3, 5}));
        canvas->setCurrent(3);
        QCOMPARE(canvas->accessibleDescription(),
                 QStringLiteral("Target layer 3 from source layer 5, similarity 0.750"));
        QTest::keyClick(canvas, Qt::Key_Right); // the last one: stays
        QCOMPARE(editor.map().back(), 5);
    }

    void runsTable()
    {
        RunsTable table;
        QAbstractItemModelTester tester(table.runs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRow row;
        row.key = QStringLiteral("one");
        row.title = QStringLiteral("LaTen, seed 1");
        row.state = JobState::Running;
        row.fraction = 0.5;
        row.eta = 65;
        table.runs()->update(row);
        row.key = QStringLiteral("two");
        row.state = JobState::Done;
        row.best = 2.5;
        row.bestStep = 3;
        row.baseline = 3;
        row.control = 2.4;
        table.runs()->update(row);
        present(table, {900, 200});
        const auto text = [&](int at, int column) {
            return table.runs()->index(at, column).data().toString();
        };
        QCOMPARE(text(0, RunsTableModel::Best), QStringLiteral("2.5000 at step 3"));
        QCOMPARE(text(1, RunsTableModel::Remaining), QStringLiteral("1 min 5 s"));
        QCOMPARE(text(1, RunsTableModel::Best), QString());
        // A control that is better than the transfer: the gain is not the source's.
        const QVariant doubtful = table.runs()->index(0, RunsTableModel::Best).data(Qt::ForegroundRole);
        row.control = 2.9;
        table.runs()->update(row);
        QVERIFY(table.runs()->index(0, RunsTableModel::Best).data(Qt::ForegroundRole) != doubtful);
        QSignalSpy compared(table.runs(), &RunsTableModel::comparedChanged);
        table.setCurrentIndex(table.runs()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(compared.count(), 1);
        QCOMPARE(table.runs()->compared(), QStringList{QStringLiteral("one")});
        table.runs()->remove(QStringLiteral("one"));
        QCOMPARE(compared.count(), 2);
        QVERIFY(table.runs()->compared().isEmpty());
        QCOMPARE(table.runs()->rowCount(), 1);
    }

    void checkpoints()
    {
        CheckpointTable table;
        CheckpointTableModel* model = table.checkpoints();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<CheckpointRow> rows{{1, 3.5, 3.25, 0.125, 3e-5, 0.5, QStringLiteral("/a/step-1.h5")}};
        table.setRows(rows, 1);
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        rows.push_back({2, 3.4, none, 0.125, 2e-5, 0.75, {}});
        table.setRows(rows, 1);
        QCOMPARE(reset.count(), 0); // a step more keeps the view's place
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model->index(0, CheckpointTableModel::Step).data().toString(),
                 QStringLiteral("1 \u2605 best"));
        QCOMPARE(model->index(1, CheckpointTableModel::Step).data().toString(), QStringLiteral("2"));
        QCOMPARE(model->index(0, CheckpointTableModel::File).data().toString(), QStringLiteral("step-1.h5"));
        QCOMPARE(model->index(1, CheckpointTableModel::Validation).data().toString(), QString());
        QVERIFY(model->tableText(QLatin1Char(',')).contains(QStringLiteral("1,3.5,3.25,0.125,")));
    }

    void formExplainsItself()
    {
        HelpForm form(QStringLiteral("&Run"));
        auto* rate = new QSpinBox;
        auto* data = new PathEdit(QStringLiteral("Extract set"), QStringLiteral("JSON lines file"));
        form.addSection(QStringLiteral("Data"));
        form.addRow(QStringLiteral("&Rate"), rate, QStringLiteral("Share of the neurons."),
                    QStringLiteral("A paper"));
        auto* kind = new QComboBox;
        kind->addItems({QStringLiteral("fast"), QStringLiteral("exact")});
        kind->setItemData(1, QStringLiteral("All of them."), Qt::ToolTipRole);
        form.addRow(QStringLiteral("&Kind"), kind, QStringLiteral("How they are scored."));
        form.addRow(QStringLiteral("E&xtract"), data, QStringLiteral("Where the neurons are found."));
        present(form, {380, 480});
        form.activateWindow();
        rate->setFocus();
        QTRY_COMPARE(form.help(),
                     QStringLiteral("Rate: Share of the neurons.\nRange: 0 to 99.\nSource: A paper."));
        QTest::keyClick(rate, Qt::Key_Tab);
        QTRY_COMPARE(form.help(), QStringLiteral("Kind: How they are scored.\nRange: fast, exact."));
        QTest::keyClick(kind, Qt::Key_Down); // what is chosen explains itself
        QTRY_COMPARE(form.help(), QStringLiteral("Kind: How they are scored.\nRange: fast, exact.\n"
                                                 "exact: All of them."));
        QTest::keyClick(kind, Qt::Key_Tab);
        QTRY_COMPARE(form.help(), QStringLiteral("Extract: Where the neurons are found."));
        QCOMPARE(rate->accessibleName(), QStringLiteral("Rate"));
        QCOMPARE(rate->accessibleDescription(),
                 QStringLiteral("Share of the neurons. Range: 0 to 99. Source: A paper."));
        QSignalSpy run(&form, &HelpForm::runRequested);
        form.setProblem(QStringLiteral("Choose a file."));
        QTest::mouseClick(form.runButton(), Qt::LeftButton);
        QCOMPARE(run.count(), 0);
        form.setProblem({});
        QTest::mouseClick(form.runButton(), Qt::LeftButton);
        QCOMPARE(run.count(), 1);
        form.setRowVisible(rate, false);
        QVERIFY(!rate->isVisible());
        for (QLabel* label : form.findChildren<QLabel*>())
            QVERIFY(label->text() != QStringLiteral("&Rate") || !label->isVisible());
    }
};

QTEST_MAIN(RunViews)
#include "gui_run_views.moc"

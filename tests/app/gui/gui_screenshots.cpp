// The pages as they looked when somebody last looked at them. Compared small and with tolerance: what moved,
// vanished or changed its colour is found, the rasterisation of a letter is not.
// ISTHMUS_UPDATE_SCREENSHOTS=1 writes the references (tests/fixtures/screenshots) anew; look at them.

#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "tests/app/gui/page_session.h"
#include "widgets/heatmap_grid.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFontInfo>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

#include <cmath>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;

namespace {

constexpr int shrink = 8;             ///< pixels of a picture in one of its reference, each way
constexpr double meanTolerance = 4;   ///< of 255, over the picture
constexpr double placeTolerance = 48; ///< of 255, at any place of 8 x 8 reference pixels

QImage reduced(const QImage& image)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.width() / shrink, image.height() / shrink, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation);
}

double distance(QRgb a, QRgb b)
{
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) /
           3.0;
}

/// Mean difference over the picture, and the largest over places of `side` pixels.
std::pair<double, double> difference(const QImage& a, const QImage& b, int side)
{
    double sum = 0, worst = 0;
    for (int y = 0; y < a.height(); y += side) {
        for (int x = 0; x < a.width(); x += side) {
            double place = 0;
            int count = 0;
            for (int v = y; v < std::min(a.height(), y + side); ++v) {
                for (int u = x; u < std::min(a.width(), x + side); ++u, ++count)
                    place += distance(a.pixel(u, v), b.pixel(u, v));
            }
            sum += place;
            worst = std::max(worst, place / count);
        }
    }
    return {sum / (a.width() * a.height()), worst};
}

} // namespace

class ScreenshotsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    static QString fixture(const QString& name)
    {
        return QStringLiteral(ISTHMUS_SOURCE_DIR "/tests/fixtures/screenshots/%1.png").arg(name);
    }

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("dark");
        for (const char* page : {"welcome", "overview", "similarity", "attribution", "sensitivity",
                                 "transfer", "evaluation", "matrix"})
            QTest::newRow(page) << QString::fromLatin1(page) << false;
        QTest::newRow("similarity-dark") << QStringLiteral("similarity") << true;
        QTest::newRow("transfer-dark") << QStringLiteral("transfer") << true;
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(bool, dark);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, dark ? Theme::Dark : Theme::Light, false);
        FakeCore core;
        PageSession session(folder_.path() + QLatin1Char('/') + name, core);
        MainWindow& window = *session.window;
        window.statusBar()->hide(); // memory and device are those of the machine
        window.findChild<QDockWidget*>(QStringLiteral("jobs"))->hide(); // times
        window.findChild<QDockWidget*>(QStringLiteral("log"))->hide();
        window.findChild<QDockWidget*>(QStringLiteral("results"))->hide();
        session.open();
        if (page == QStringLiteral("similarity")) {
            SimilarityForm* form = window.similarityPage()->form();
            form->data()->setText(session.data);
            QTest::mouseClick(form->runButton(), Qt::LeftButton);
            QTRY_COMPARE(window.similarityPage()->grid()->maps().size(), std::size_t{4});
            QTRY_COMPARE(session.engine->activeJobs(), 0);
            form->data()->setText(QStringLiteral("rows.jsonl"));
        }
        if (page == QStringLiteral("welcome"))
            window.showWelcome();
        else
            window.showPage(page);
        window.setFocus();
        for (int i = 0; i < 10; ++i)
            QTest::qWait(10);
        const QImage now = reduced(window.grab().toImage());
        const QString font = QFontInfo(QApplication::font()).family();
        if (qEnvironmentVariableIsSet("ISTHMUS_UPDATE_SCREENSHOTS")) {
            QImage reference = now;
            reference.setText(QStringLiteral("font"), font);
            QVERIFY(QDir().mkpath(QFileInfo(fixture(name)).path()) && reference.save(fixture(name)));
            return;
        }
        const QImage before(fixture(name));
        QVERIFY2(!before.isNull(), qPrintable(fixture(name) + QStringLiteral(" is missing")));
        if (before.text(QStringLiteral("font")) != font)
            QSKIP("the desktop's font is another one than that of the references");
        QCOMPARE(now.size(), before.size());
        const auto [mean, worst] = difference(now, before.convertToFormat(QImage::Format_RGB32), 8);
        if (mean > meanTolerance || worst > placeTolerance)
            now.save(QStringLiteral(ISTHMUS_BINARY_DIR "/tests/%1-now.png").arg(name));
        QVERIFY2(mean <= meanTolerance && worst <= placeTolerance,
                 qPrintable(QStringLiteral("differs by %1 in the mean and %2 at the worst place; see "
                                           "tests/%3-now.png in the build folder")
                                .arg(mean)
                                .arg(worst)
                                .arg(name)));
    }

    /// The comparison finds what it is for.
    void aMissingPanelIsFound()
    {
        const QImage before =
            QImage(fixture(QStringLiteral("overview"))).convertToFormat(QImage::Format_RGB32);
        QImage after = before;
        for (int y = 40; y < 60; ++y) {
            for (int x = 50; x < 120; ++x)
                after.setPixel(x, y, qRgb(30, 30, 30));
        }
        QVERIFY(difference(after, before, 8).second > placeTolerance);
        const auto [mean, worst] = difference(before, before, 8);
        QCOMPARE(mean, 0.0);
        QCOMPARE(worst, 0.0);
    }
};

QTEST_MAIN(ScreenshotsTest)
#include "gui_screenshots.moc"

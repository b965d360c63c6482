#include "app/gui/language.h"
#include "app/gui/manual_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace isthmus;

namespace {

void write(const QString& path, const QString& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString html(const QString& title, const QString& body)
{
    return QStringLiteral(
               "<html><head><title>%1 - Isthmus</title><link rel=\"stylesheet\" href=\"x.css\"></head>"
               "<body><nav><a href=\"manual.html\">Column</a></nav><main>%2</main></body></html>")
        .arg(title, body);
}

} // namespace

/// The manual's window on a manual of two pages, and on what the build made.
class ManualWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;
    ManualFiles files_;

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = folder_.path();
        QString lines;
        for (int i = 0; i < 300; ++i)
            lines += QStringLiteral("<p>line %1</p>").arg(i);
        write(root + "/manual.html",
              html("Contents", "<h1>Contents</h1><p><a href=\"manual/laten.html#settings\">LaTen</a> "
                               "<a href=\"https://example.org/paper\">paper</a> needle one, needle two</p>"));
        write(root + "/manual/laten.html",
              html("LaTen", "<h1>LaTen</h1>" + lines +
                                "<h2 id=\"settings\">Settings</h2><p><img src=\"../images/wide.png\"></p>" +
                                lines));
        QVERIFY(QDir().mkpath(root + "/images"));
        QImage wide(1560, 300, QImage::Format_RGB32);
        wide.fill(Qt::darkGreen);
        QVERIFY(wide.save(root + "/images/wide.png"));
        files_ = readManual(root);
        QCOMPARE(files_.start, QStringLiteral("manual.html"));
        QCOMPARE(files_.pages.size(), 2);
        QVERIFY(!files_.pages["manual.html"].contains("Column")); // browsers' navigation stays out
        QCOMPARE(files_.images["images/wide.png"].devicePixelRatio(), 2.0);
    }

    void followsLinksBackAndForward()
    {
        ManualWindow window;
        window.setManual(files_);
        window.resize(700, 400);
        window.show();
        QCOMPARE(window.page(), QStringLiteral("manual.html"));
        QVERIFY(!window.back()->isEnabled());
        window.showPage("manual/laten.html#settings");
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        QCOMPARE(window.windowTitle(), QStringLiteral("Manual: LaTen"));
        // The heading of the link is at the top of what is seen, far below the first line.
        const QTextCursor heading = window.browser()->document()->find("Settings");
        const int top = window.browser()->cursorRect(heading).top();
        QVERIFY2(top > -60 && top < 60, qPrintable(QString::number(top)));
        window.back()->trigger();
        QCOMPARE(window.page(), QStringLiteral("manual.html"));
        window.forward()->trigger();
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        window.contents()->trigger();
        QCOMPARE(window.page(), QStringLiteral("manual.html"));
    }

    void clicksOnLinks()
    {
        ManualWindow window;
        QList<QUrl> opened;
        window.setOpener([&](const QUrl& url) { opened << url; });
        window.setManual(files_);
        Q_EMIT window.browser()->anchorClicked(QUrl("https://example.org/paper"));
        QCOMPARE(opened, QList<QUrl>{QUrl("https://example.org/paper")});
        QCOMPARE(window.page(), QStringLiteral("manual.html"));
        // A click on the first link, as a reader does it.
        window.resize(700, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTextBrowser* browser = window.browser();
        QTextCursor link = browser->document()->find("LaTen");
        QVERIFY(!link.isNull());
        link.setPosition(link.selectionStart() + 2);
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(link).center());
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        QCOMPARE(opened.size(), 1);
    }

    void findsOnThePage()
    {
        ManualWindow window;
        window.setManual(files_);
        window.show();
        QTest::keyClicks(window.search(), "needle");
        QCOMPARE(window.browser()->textCursor().selectedText(), QStringLiteral("needle"));
        const int first = window.browser()->textCursor().selectionStart();
        QTest::keyClick(window.search(), Qt::Key_Return);
        const int second = window.browser()->textCursor().selectionStart();
        QVERIFY(second > first);
        QTest::keyClick(window.search(), Qt::Key_Return); // round again
        QCOMPARE(window.browser()->textCursor().selectionStart(), first);
        QVERIFY(window.findNext(true));
        QCOMPARE(window.browser()->textCursor().selectionStart(), second);
        QVERIFY(window.message()->text().isEmpty());
        window.search()->setText("haystack");
        QVERIFY(!window.message()->text().isEmpty());
        QVERIFY(!window.findNext());
    }

    void unknownPagesAndNoManual()
    {
        ManualWindow window;
        window.setManual(files_);
        window.showPage("manual/laten.md"); // a page is found by either ending
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        window.showPage("nowhere.html");
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        QVERIFY(window.message()->text().contains("nowhere"));

        ManualWindow empty;
        empty.setManual(readManual(folder_.path() + "/images"));
        QVERIFY(empty.browser()->toPlainText().contains("docs/manual.md"));
        QVERIFY(!empty.contents()->isEnabled());
    }

    /// The Markdown of the repository is shown where there is no HTML.
    void markdown()
    {
        const ManualFiles files = readManual(QStringLiteral(ISTHMUS_SOURCE_DIR "/docs"));
        QCOMPARE(files.start, QStringLiteral("manual.md"));
        QVERIFY(files.images.contains("images/window.png"));
        ManualWindow window;
        window.setManual(files);
        QVERIFY(window.browser()->toPlainText().startsWith("Manual"));
        window.showPage("manual/laten.html");
        QCOMPARE(window.page(), QStringLiteral("manual/laten.md"));
        QVERIFY(window.browser()->toPlainText().contains("hypernetworks"));
        window.resize(700, 400);
        window.show();
        window.showPage("manual/laten.html#results-as-they-came-out");
        const QTextCursor heading = window.browser()->document()->find("Results as they came out");
        const int top = window.browser()->cursorRect(heading).top();
        QVERIFY2(top > -60 && top < 60, qPrintable(QString::number(top)));
    }

    void inTheWindowsLanguage()
    {
        ManualFiles files = files_;
        files.pages.insert("manual/laten.de.html",
                           html("Deutsch", "<h1>Deutsch</h1><p><a href=\"laten.html\">English</a></p>"));
        useLanguage(*qApp, "de");
        ManualWindow window;
        window.setManual(files);
        QCOMPARE(window.page(), QStringLiteral("manual.html")); // there is no other
        Q_EMIT window.browser()->anchorClicked(QUrl("manual:/manual/laten.html#settings"));
        QCOMPARE(window.page(), QStringLiteral("manual/laten.de.html"));
        Q_EMIT window.browser()->anchorClicked(
            QUrl("manual:/manual/laten.html")); // its link to the English one
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        window.back()->trigger();
        QCOMPARE(window.page(), QStringLiteral("manual/laten.de.html"));
        window.contents()->trigger();
        QCOMPARE(window.page(), QStringLiteral("manual.html"));
        files.pages.insert("manual/laten.fr.html", html("Français", "<h1>Français</h1>"));
        window.setManual(files);
        Q_EMIT window.browser()->anchorClicked(
            QUrl("manual:/manual/laten.fr.html")); // a language by its name
        QCOMPARE(window.page(), QStringLiteral("manual/laten.fr.html"));
        window.contents()->trigger();
        useLanguage(*qApp, "ja");
        window.showPage("manual/laten.html");
        QCOMPARE(window.page(), QStringLiteral("manual/laten.html"));
        useLanguage(*qApp, "en");
    }

    /// The tutorial is there in every language of the window, with its pictures.
    void tutorialInEveryLanguage()
    {
        const ManualFiles files = readManual(QStringLiteral(ISTHMUS_SOURCE_DIR "/docs"));
        for (const Language& language : languages()) {
            useLanguage(*qApp, language.code);
            ManualWindow window;
            window.setManual(files);
            window.showPage("manual/tutorial.md");
            QCOMPARE(window.page(), language.code == "en"
                                        ? QStringLiteral("manual/tutorial.md")
                                        : QStringLiteral("manual/tutorial.%1.md").arg(language.code));
            int pictures = 0;
            for (QTextBlock block = window.browser()->document()->begin(); block.isValid();
                 block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                    if (!picture.isValid())
                        continue;
                    const QUrl url = window.browser()->source().resolved(QUrl(picture.name()));
                    QVERIFY2(files.images.contains(url.path().mid(1)), qPrintable(url.toString()));
                    ++pictures;
                }
            }
            QCOMPARE(pictures, 8);
        }
        useLanguage(*qApp, "en");
    }

    /// What Help > Manual shows: found by itself, read on a worker, one window at a time.
    void oneWindowOfAParent()
    {
        QWidget parent;
        ManualWindow* window = showManual(&parent);
        QSignalSpy loaded(window, &ManualWindow::loaded);
        QVERIFY(loaded.wait(20000));
        QVERIFY(window->browser()->toPlainText().contains("Tutorial"));
        window->showPage("manual/tutorial.html");
        QVERIFY(window->browser()->toPlainText().contains("demo pair"));
        QCOMPARE(showManual(&parent), window);
    }
};

QTEST_MAIN(ManualWindowTest)
#include "gui_manual_window.moc"

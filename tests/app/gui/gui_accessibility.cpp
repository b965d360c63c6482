// Walks every page and dock of the window, and every other window: names and descriptions, focus that can be
// seen, Tab and Escape, layouts at twice the size and with long translations.

#include "app/gui/attribution_page.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/sensitivity_page.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_page.h"
#include "tests/app/gui/all_windows.h"
#include "tests/app/gui/fake_results.h"
#include "widgets/banner.h"
#include "widgets/heatmap_grid.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;
using isthmus::test::WindowCase;
using isthmus::test::windows;

namespace {

/// What a person can put the focus on. Parts of a control that Qt builds itself belong to the control.
bool isControl(const QWidget* widget)
{
    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
        widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget) ||
        qobject_cast<const QHeaderView*>(widget))
        return false;
    const QWidget* parent = widget->parentWidget();
    const bool inner = qobject_cast<const QComboBox*>(parent) ||
                       qobject_cast<const QAbstractSpinBox*>(parent) ||
                       qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent);
    return !inner && !widget->inherits("QTabWidget") && !widget->inherits("QScrollArea");
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    // A box without a name is called after its entry on Unix: only a label counts.
    if (qobject_cast<QComboBox*>(widget) && widget->accessibleName().isEmpty()) {
        const auto labels = interface->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    return interface->text(QAccessible::Name).trimmed();
}

QString descriptionOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    QString text = interface ? interface->text(QAccessible::Description).trimmed() : QString();
    return text.isEmpty() ? widget->toolTip().trimmed() : text;
}

/// Layouts that depend on widths take several rounds.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(4);
}

/// For messages: where a widget stands.
QString placeOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at != nullptr && path.size() < 6; at = at->parentWidget())
        path.prepend(QLatin1String(at->metaObject()->className()) +
                     (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
    return path.join(QLatin1Char('/'));
}

/// QVERIFY2 cuts long messages.
QByteArray listed(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    for (const QString& line : list)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    return QByteArray::number(list.size()) + " findings, listed above";
}

/// A button whose words say all there is to say.
bool isWorded(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return (button != nullptr && button->text().size() > 2) || qobject_cast<const QTabBar*>(widget);
}

/// What the focus is in, or on.
bool hasFocus(const QWidget* widget)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr &&
           (focus == widget || focus == widget->focusProxy() || widget->isAncestorOf(focus));
}

/// The controls below `root` that take the focus now. Of a group of radio buttons Tab reaches the chosen one.
QList<QWidget*> reachable(const QWidget* root)
{
    QList<QWidget*> controls;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (isControl(widget) && widget->isEnabled() && (radio == nullptr || radio->isChecked()))
            controls << widget;
    }
    return controls;
}

bool activate(QWidget* window)
{
    window->activateWindow();
    window->setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
    return QTest::qWaitForWindowActive(window) &&     // true as well for the parent of the active window
           QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

/// Every text half as long again, as German and French can be.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Names of shortcuts and short symbols stay.
        if (text.startsWith(QLatin1String("Ctrl+")) || text.size() < 4)
            return text;
        QString more = text.left(text.size() / 2);
        more.remove(QLatin1Char('%')).remove(QLatin1Char('&'));
        return text + (text.contains(QLatin1Char(' ')) ? QStringLiteral(" ") : QString()) + more;
    }
};

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    /// With results on every page, the offer of a crash's report and a failure in view.
    void fill(PageSession& session)
    {
        SimilaritySpec spec;
        spec.source = session.source.toStdString();
        spec.target = session.target.toStdString();
        spec.data = session.data.toStdString();
        session.engine->submit(spec.toJob());
        for (const std::string& model : {spec.source, spec.target}) {
            AttributionSpec attribution;
            attribution.model = model;
            attribution.data = spec.data;
            session.engine->submit(attribution.toJob());
            EvaluationSpec evaluation;
            evaluation.model = model;
            evaluation.data = spec.data;
            evaluation.benchmark = Benchmark::Gsm8k;
            session.engine->submit(evaluation.toJob());
        }
        session.engine->submit({"sensitivity", {{"model", spec.source}, {"target", spec.target}}});
        session.engine->submit(
            {"laten",
             {{"source", spec.source}, {"target", spec.target}, {"seed", 0}, {"controls", {"zero-source"}}}});
        QTRY_COMPARE(session.window->similarityPage()->grid()->maps().size(), spec.modules.size());
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        QFile crash(folder_.path() + QStringLiteral("/crash-20260304-120000-7.txt"));
        QVERIFY(crash.open(QIODevice::WriteOnly));
        session.window->offerCrashReport(folder_.path());
        QVERIFY(session.window->crashBanner()->isVisible());
        for (Page* page : std::initializer_list<Page*>{
                 session.window->attributionPage(), session.window->sensitivityPage(),
                 session.window->transferPage(), session.window->evaluationPage()})
            QTRY_VERIFY2(page->contentReady(), qPrintable(page->id()));
        session.window->banner()->show(Banner::Kind::Failure, QStringLiteral("It failed."),
                                       QStringLiteral("Do it again."), QStringLiteral("Try again"));
    }

    /// Calls visit with the window on every page, with every dock in front once, and with every other window.
    template <typename Visit> void walk(PageSession& session, const Visit& visit)
    {
        MainWindow& window = *session.window;
        fill(session);
        for (const char* page :
             {"overview", "similarity", "attribution", "sensitivity", "transfer", "evaluation", "matrix"}) {
            window.showPage(QString::fromLatin1(page));
            settle();
            visit(&window);
            for (QTabWidget* tabs : window.currentPage()->findChildren<QTabWidget*>()) {
                for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    settle();
                    visit(&window);
                }
                tabs->setCurrentIndex(0);
            }
        }
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            settle();
            visit(dock);
        }
        window.showWelcome();
        settle();
        visit(&window);
        for (const WindowCase& one : windows()) {
            const std::unique_ptr<QWidget> other(one.make(session));
            other->setAttribute(Qt::WA_DeleteOnClose, false);
            other->show();
            settle();
            visit(other.get());
        }
        for (const auto& ask : isthmus::test::desktopQuestions()) {
            bool seen = false;
            QTimer::singleShot(0, qApp, [&] {
                QWidget* box = QApplication::activeModalWidget();
                settle();
                seen = box != nullptr;
                visit(box);
                box->close();
            });
            ask(&window);
            QVERIFY(seen);
        }
    }

private Q_SLOTS:
    /// A window that is added has to be added to windows() above, or to Dialogs.
    void everyWindowIsWalked()
    {
        QSet<QString> walked{QStringLiteral("MainWindow")};
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/windows"), core);
        for (const WindowCase& one : windows()) {
            const std::unique_ptr<QWidget> window(one.make(session));
            QCOMPARE(QString::fromLatin1(window->metaObject()->className()),
                     QStringLiteral("isthmus::") + one.name);
            QVERIFY(window->isWindow());
            walked << one.name;
        }
        const QSet<QString> found = isthmus::test::windowClasses();
        QVERIFY2(found == walked, listed(((found - walked) + (walked - found)).values()).constData());
        // Dialogs is walked; the other is the desktop's dialog for files.
        QCOMPARE(
            isthmus::test::filesWithQtWindows(),
            QStringList({QStringLiteral("app/gui/dialogs.cpp"), QStringLiteral("widgets/figure_panel.cpp")}));
    }

    /// From the first control Tab goes through all of them and comes back: none keeps the focus, none is left
    /// out.
    void tabReachesEveryControl()
    {
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/tab"), core);
        session.open();
        QSet<QString> wrong;
        int reached = 0;
        walk(session, [&](QWidget* root) {
            if (!activate(root->window())) {
                wrong << QStringLiteral("not active: ") + placeOf(root);
                return;
            }
            const QList<QWidget*> controls = reachable(root);
            QSet<const QWidget*> left(controls.begin(), controls.end());
            if (controls.isEmpty())
                return;
            controls.front()->setFocus(Qt::TabFocusReason);
            const QWidget* first = QApplication::focusWidget();
            const QWidget* focus = first;
            // Links of a text are places of their own, hence many more steps than controls.
            for (int step = 0, still = 0; step < 3000 && still < 500; ++step) {
                for (const QWidget* control : controls) {
                    if (hasFocus(control))
                        left.remove(control);
                }
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                still = QApplication::focusWidget() == focus ? still + 1 : 0;
                focus = QApplication::focusWidget();
                if (focus == nullptr || (focus == first && (still == 0 || controls.size() == 1)))
                    break;
            }
            if (focus != first)
                wrong << QStringLiteral("Tab does not leave: ") +
                             (focus ? placeOf(focus) : QStringLiteral("nothing"));
            for (const QWidget* control : std::as_const(left))
                wrong << QStringLiteral("not reached: ") + placeOf(control);
            reached += static_cast<int>(controls.size() - left.size());
        });
        QVERIFY2(reached > 150, qPrintable(QString::number(reached)));
        QVERIFY2(wrong.isEmpty(), listed(wrong.values()).constData());
    }

    void escapeClosesEveryWindow()
    {
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/escape"), core);
        session.open();
        QStringList wrong;
        for (const WindowCase& one : windows()) {
            const std::unique_ptr<QWidget> window(one.make(session));
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            window->show();
            QVERIFY(activate(window.get()));
            const QList<QWidget*> controls = reachable(window.get());
            QVERIFY(!controls.isEmpty());
            for (QWidget* control : controls) {
                window->show();
                QVERIFY(activate(window.get()));
                control->setFocus(Qt::TabFocusReason);
                QVERIFY2(hasFocus(control), qPrintable(placeOf(control)));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
                if (window->isVisible())
                    wrong << placeOf(control);
            }
        }
        QVERIFY2(wrong.isEmpty(), listed(wrong).constData());
    }

    /// The answer of Escape is the one that changes nothing.
    void escapeDeclines()
    {
        const Dialogs dialogs = Dialogs::standard();
        const auto escape = [] {
            QTimer::singleShot(0, qApp,
                               [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        };
        escape();
        QVERIFY(!dialogs.confirm(nullptr, QStringLiteral("A"), QStringLiteral("?"), QStringLiteral("Go"),
                                 QStringLiteral("Stay")));
        escape();
        QCOMPARE(dialogs.choose(nullptr, QStringLiteral("A"), QStringLiteral("?"),
                                {QStringLiteral("One"), QStringLiteral("Two")}),
                 -1);
    }

    void everyControlHasNameAndDescription()
    {
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/names"), core);
        session.open();
        QSet<QString> wrong;
        int seen = 0;
        walk(session, [&](QWidget* root) {
            for (QWidget* widget : root->findChildren<QWidget*>()) {
                if (!isControl(widget))
                    continue;
                ++seen;
                if (nameOf(widget).isEmpty())
                    wrong << QStringLiteral("no name: ") + placeOf(widget);
                else if (descriptionOf(widget).isEmpty() && !isWorded(widget))
                    wrong << QStringLiteral("no description: %1 (%2)").arg(placeOf(widget), nameOf(widget));
            }
        });
        QVERIFY(seen > 150);
        QVERIFY2(wrong.isEmpty(), listed(wrong.values()).constData());
    }

    /// What draws itself is a chart for screen readers, which speak what gets the focus: after every step of
    /// the cursor another text has it, with the value.
    void everyStepOnACanvasIsSpoken()
    {
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/spoken"), core);
        session.open();
        QSet<QString> wrong;
        QSet<QString> charts;
        // Whether the text in focus is another one, with what the canvas now says; nothing where the view
        // moved.
        const auto stepped = [](QWidget* canvas, Qt::Key key,
                                Qt::KeyboardModifiers with) -> std::optional<bool> {
            QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(canvas);
            const QAccessibleInterface* old = chart->focusChild();
            const QString before = canvas->accessibleDescription();
            QTest::keyClick(canvas, key, with);
            if (canvas->accessibleDescription() == before)
                return {};
            const QAccessibleInterface* now = chart->focusChild();
            return now != nullptr && now != old && chart->indexOfChild(now) >= 0 && now->state().focused &&
                   now->text(QAccessible::Name) == canvas->accessibleDescription();
        };
        walk(session, [&](QWidget* root) {
            if (!activate(root->window())) {
                wrong << QStringLiteral("not active: ") + placeOf(root);
                return;
            }
            for (QWidget* control : reachable(root)) {
                const QAccessible::Role role = QAccessible::queryAccessibleInterface(control)->role();
                if (role == QAccessible::Client || role == QAccessible::NoRole)
                    wrong << QStringLiteral("no role: ") + placeOf(control);
                if (role != QAccessible::Chart || charts.contains(nameOf(control)))
                    continue;
                control->setFocus(Qt::TabFocusReason);
                const std::optional<bool> plain = stepped(control, Qt::Key_Right, {});
                const Qt::KeyboardModifiers with = plain ? Qt::NoModifier : Qt::ShiftModifier; // the matrix
                for (Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
                    if (stepped(control, key, with) == false)
                        wrong << QStringLiteral("not spoken: ") + placeOf(control);
                }
                if (stepped(control, Qt::Key_Right, with) == true)
                    charts << nameOf(control);
            }
        });
        QVERIFY2(wrong.isEmpty(), listed(wrong.values()).constData());
        QVERIFY2(charts.size() > 9, qPrintable(charts.values().join(QLatin1Char('\n'))));
    }

    void focusIsVisible()
    {
        FakeCore core;
        isthmus::test::addResults(core);
        PageSession session(folder_.path() + QStringLiteral("/focus"), core);
        session.open();
        QSet<QString> wrong;
        QHash<QWidget*, QString> unseen; ///< behind others, or scrolled away, whenever they were visited
        QSet<QWidget*> seen;
        walk(session, [&](QWidget* root) {
            QWidget* top = root->window();
            if (!activate(top)) {
                wrong << QStringLiteral("not active: ") + placeOf(root);
                return;
            }
            for (QWidget* widget : reachable(root)) {
                if (seen.contains(widget))
                    continue;
                for (QWidget* at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
                    if (auto* area = qobject_cast<QScrollArea*>(at))
                        area->ensureWidgetVisible(widget);
                }
                const auto* view = qobject_cast<QAbstractScrollArea*>(widget); // covered by its viewport
                if ((view ? view->viewport() : widget)->visibleRegion().isEmpty()) {
                    unseen[widget] = placeOf(widget);
                    continue;
                }
                seen << widget;
                unseen.remove(widget);
                // The frame around it counts: some draw the focus there.
                const QRect around =
                    QRect(widget->mapTo(top, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
                widget->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                const QImage with = top->grab(around).toImage();
                if (!hasFocus(widget)) {
                    wrong << QStringLiteral("takes no focus: ") + placeOf(widget);
                    continue;
                }
                widget->clearFocus();
                if (QWidget* other = QApplication::focusWidget())
                    other->clearFocus();
                QCoreApplication::processEvents();
                if (with == top->grab(around).toImage())
                    wrong << placeOf(widget);
            }
        });
        QVERIFY2(seen.size() > 150, qPrintable(QString::number(seen.size())));
        for (const QString& place : std::as_const(unseen))
            wrong << QStringLiteral("never in view: ") + place;
        QVERIFY2(wrong.isEmpty(), listed(wrong.values()).constData());
    }

    /// Buttons and one-line labels are never narrower than their words.
    void textsFit_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("longer");
        QTest::newRow("twice the size") << 2.0 << false;
        QTest::newRow("long translations") << 1.0 << true;
    }
    void textsFit()
    {
        QFETCH(double, scale);
        QFETCH(bool, longer);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        LongTranslator translator;
        if (longer)
            QCoreApplication::installTranslator(&translator);
        QStringList wrong;
        {
            FakeCore core;
            isthmus::test::addResults(core);
            PageSession session(
                folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag()), core);
            session.window->resize(scale > 1 ? QSize(2560, 1440) : QSize(1920, 1080));
            session.open();
            walk(session, [&](QWidget* root) {
                for (QWidget* widget : root->findChildren<QWidget*>()) {
                    if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
                        continue;
                    const auto* label = qobject_cast<QLabel*>(widget);
                    const auto* button = qobject_cast<QAbstractButton*>(widget);
                    const bool oneLine = (label && !label->wordWrap() && !label->text().isEmpty() &&
                                          label->pixmap(Qt::ReturnByValue).isNull()) ||
                                         (button && !button->text().isEmpty());
                    if (oneLine && widget->width() + 2 < widget->minimumSizeHint().width())
                        wrong << QStringLiteral("%1: %2 of %3 for \"%4\"")
                                     .arg(placeOf(widget))
                                     .arg(widget->width())
                                     .arg(widget->minimumSizeHint().width())
                                     .arg(label ? label->text() : button->text());
                    if (label && label->wordWrap() && label->isVisible() && !label->text().isEmpty() &&
                        label->height() + 2 < label->heightForWidth(label->width()))
                        wrong << QStringLiteral("%1: %2 of %3 high for \"%4\"")
                                     .arg(placeOf(widget))
                                     .arg(label->height())
                                     .arg(label->heightForWidth(label->width()))
                                     .arg(label->text());
                }
            });
        }
        QApplication::setFont(before);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(wrong.isEmpty(), listed(wrong).constData());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    applyTheme(app, Theme::Light, false);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_accessibility.moc"

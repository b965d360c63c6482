#include "app/gui/about_dialog.h"
#include "app/gui/page.h"
#include "app/gui/report_dialog.h"
#include "core/analysis/metric_info.h"
#include "core/model/module.h"
#include "core/results/figure_data.h"
#include "tests/app/gui/fake_engine.h"
#include "tests/app/gui/page_session.h"
#include "widgets/text_format.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;

namespace {

/// Puts every text that goes through tr() into brackets.
class Marker : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("\u27e6") + QString::fromUtf8(source) + QStringLiteral("\u27e7");
    }
    bool isEmpty() const override { return false; }
};

/// A text that somebody reads and that no translator saw.
bool isUnmarked(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return text.contains(word) && !text.contains(QStringLiteral("\u27e6"));
}

QStringList entriesOf(const QAbstractItemModel& model, const QModelIndex& root = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(root); ++row)
        texts << model.index(row, 0, root).data().toString();
    return texts;
}

/// All texts below a widget with what they are of.
QStringList unmarkedIn(const QWidget& top)
{
    QStringList found;
    const auto check = [&](const QObject* of, const QString& text) {
        if (isUnmarked(text))
            found << QString::fromLatin1(of->metaObject()->className()) + QStringLiteral(": ") + text;
    };
    QList<const QWidget*> widgets{&top};
    for (const QWidget* widget : top.findChildren<QWidget*>())
        widgets << widget;
    for (const QWidget* widget : widgets) {
        check(widget, widget->toolTip());
        check(widget, widget->accessibleName());
        check(widget, widget->windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            check(label, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            check(button, button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            check(box, box->title());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            check(line, line->placeholderText());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            for (const QString& entry : entriesOf(*combo->model()))
                check(combo, entry);
        }
        if (const auto* list = qobject_cast<const QListWidget*>(widget)) {
            for (const QString& entry : entriesOf(*list->model()))
                check(list, entry);
        }
        if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                check(tabs, tabs->tabText(tab));
        }
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        if (header && header->model() && !header->isHidden()) {
            for (int section = 0; section < header->count(); ++section)
                check(header, header->model()->headerData(section, header->orientation()).toString());
        }
    }
    for (const QAction* action : top.findChildren<QAction*>()) {
        check(action, action->text());
        check(action, action->toolTip());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// Every text of the window goes through tr().
class UnmarkedTextsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    Marker marker_;

    /// What a widget shows without a translation, but names of things, which are the same in every language.
    static QString unmarked(const QWidget& widget)
    {
        static const QRegularExpression names(QStringLiteral(
            "^(.*/.*|.*\\.isthmus" // paths
            "|English|Deutsch|Fran\u00e7ais|PDF|SVG|PNG|NeurIPS|ICLR"
            "|GSM8K|HumanEval|MMLU|MBPP|plain|chat-template|laten|seeking|embedding|head" // of core, as ids
            "|big|small|LlamaForCausalLM|BPE, 512 tokens|model\\.layers\\..*)$"));        // models
        QSet<QString> terms; // of the field, as figures have them
        for (const MetricInfo& metric : metricInfos())
            terms << qstr(metric.name) << qstr(metricLabel(metric.id));
        for (const Module module : allModules)
            terms << qstr(moduleLabel(std::string(moduleId(module))));
        QStringList left;
        for (const QString& found : unmarkedIn(widget)) {
            const QString text = found.section(QStringLiteral(": "), 1);
            if (names.match(text).hasMatch() || terms.contains(text))
                continue;
            left << found;
            std::fprintf(stderr, "not marked: %s\n", qPrintable(found)); // Qt Test cuts long messages
        }
        return left.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void initTestCase() { QApplication::installTranslator(&marker_); }

    void window()
    {
        FakeCore core;
        PageSession session(folder_.path(), core);
        session.open();
        for (const char* page :
             {"overview", "similarity", "attribution", "sensitivity", "transfer", "evaluation", "matrix"}) {
            session.window->showPage(QLatin1String(page));
            QTest::qWait(50);
            const QString left = unmarked(*session.window);
            QVERIFY2(left.isEmpty(), qPrintable(left));
        }
    }

    void dialogs()
    {
        FakeCore core;
        Engine engine(core.services());
        AboutDialog about(engine);
        ReportDialog report(QStringLiteral("text"));
        QCOMPARE(unmarked(about), QString());
        QCOMPARE(unmarked(report), QString());
    }

    void anUnmarkedTextIsFound()
    {
        QLabel label(QStringLiteral("Not marked"));
        QCOMPARE(unmarkedIn(label), QStringList{QStringLiteral("QLabel: Not marked")});
        label.setText(tr("Marked"));
        QVERIFY(unmarkedIn(label).isEmpty());
        label.setToolTip(QStringLiteral("a tip"));
        QCOMPARE(unmarkedIn(label).size(), 1);
    }
};

QTEST_MAIN(UnmarkedTextsTest)
#include "gui_unmarked_texts.moc"

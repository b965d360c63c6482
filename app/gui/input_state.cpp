#include "app/gui/input_state.h"

#include "widgets/block_map.h"
#include "widgets/heatmap_grid.h"
#include "widgets/neuron_view.h"
#include "widgets/plot_view.h"
#include "widgets/value_grid.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGroupBox>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace isthmus {
namespace {

void copyCombo(const QComboBox& from, QComboBox& to)
{
    if (from.isEditable()) {
        to.setEditText(from.currentText());
        return;
    }
    // The texts are another language's; where entries carry data, those say which is which.
    const QVariant data = from.currentData();
    const int found = data.isValid() ? to.findData(data) : from.currentIndex();
    if (found >= 0 && found < to.count())
        to.setCurrentIndex(found);
}

void copyMenu(const QMenu* from, const QMenu* to)
{
    if (!from || !to || from->actions().size() != to->actions().size())
        return;
    for (int i = 0; i < from->actions().size(); ++i) {
        const QAction* old = from->actions()[i];
        QAction* action = to->actions()[i];
        if (old->isCheckable() && action->isCheckable() && old->isChecked() != action->isChecked())
            action->trigger();
    }
}

QModelIndex sameIndex(const QModelIndex& index, const QAbstractItemModel& model)
{
    if (!index.isValid())
        return {};
    const QModelIndex parent = sameIndex(index.parent(), model);
    return index.parent().isValid() && !parent.isValid() ? QModelIndex()
                                                         : model.index(index.row(), index.column(), parent);
}

void copyUnfolded(const QTreeView& from, QTreeView& to, const QModelIndex& parent = {})
{
    for (int row = 0; row < from.model()->rowCount(parent); ++row) {
        const QModelIndex before = from.model()->index(row, 0, parent);
        if (!from.model()->hasChildren(before))
            continue;
        if (const QModelIndex after = sameIndex(before, *to.model()); after.isValid())
            to.setExpanded(after, from.isExpanded(before));
        copyUnfolded(from, to, before);
    }
}

void copyView(const QAbstractItemView& from, QAbstractItemView& to)
{
    const QAbstractItemModel* old = from.model();
    QAbstractItemModel* model = to.model();
    if (!old || !model)
        return;
    const int rows = std::min(old->rowCount(), model->rowCount());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex before = old->index(row, 0);
        const QModelIndex after = model->index(row, 0);
        const QVariant state = before.data(Qt::CheckStateRole);
        if ((before.flags() & Qt::ItemIsUserCheckable) && (after.flags() & Qt::ItemIsUserCheckable) &&
            state != after.data(Qt::CheckStateRole))
            model->setData(after, state, Qt::CheckStateRole);
    }
    const auto* tree = qobject_cast<const QTreeView*>(&from);
    if (auto* same = qobject_cast<QTreeView*>(&to); tree && same)
        copyUnfolded(*tree, *same);
    const QModelIndex current = sameIndex(from.currentIndex(), *model);
    if (current.isValid() && current != to.currentIndex())
        to.selectionModel()->setCurrentIndex(current,
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

template <typename Widget, typename Copy> bool copyAs(const QWidget& from, QWidget& to, Copy copy)
{
    const auto* old = qobject_cast<const Widget*>(&from);
    auto* now = qobject_cast<Widget*>(&to);
    if (old && now)
        copy(*old, *now);
    return old != nullptr;
}

/// What is shown of a map or plot; true for one.
bool copyDrawing(const QWidget& from, QWidget& to)
{
    return copyAs<HeatmapGrid>(from, to, [](const HeatmapGrid& old, HeatmapGrid& now) { now.showAs(old); }) ||
           copyAs<NeuronView>(from, to,
                              [](const NeuronView& old, NeuronView& now) {
                                  if (old.layers() != now.layers() || old.neurons() != now.neurons())
                                      return;
                                  now.setCursor(old.cursor());
                                  now.setView(old.view().first, old.view().second);
                              }) ||
           copyAs<BlockMap>(from, to,
                            [](const BlockMap& old, BlockMap& now) { now.setCursor(old.cursor()); }) ||
           copyAs<ValueGrid>(from, to,
                             [](const ValueGrid& old, ValueGrid& now) { now.setCursor(old.cursor()); }) ||
           copyAs<PlotView>(from, to,
                            [](const PlotView& old, PlotView& now) { now.setCursor(old.cursor()); });
}

/// True when this widget is an input that has no others inside.
bool copyOne(const QWidget& from, QWidget& to)
{
    copyAs<QGroupBox>(from, to, [](const QGroupBox& old, QGroupBox& now) {
        if (old.isCheckable())
            now.setChecked(old.isChecked());
    });
    copyAs<QTabWidget>(
        from, to, [](const QTabWidget& old, QTabWidget& now) { now.setCurrentIndex(old.currentIndex()); });
    copyAs<QSplitter>(from, to,
                      [](const QSplitter& old, QSplitter& now) { now.restoreState(old.saveState()); });
    copyAs<QToolButton>(from, to,
                        [](const QToolButton& old, QToolButton& now) { copyMenu(old.menu(), now.menu()); });
    copyAs<QPushButton>(from, to,
                        [](const QPushButton& old, QPushButton& now) { copyMenu(old.menu(), now.menu()); });
    return copyDrawing(from, to) || copyAs<QComboBox>(from, to, copyCombo) ||
           copyAs<QAbstractItemView>(from, to, copyView) ||
           copyAs<QSpinBox>(from, to,
                            [](const QSpinBox& old, QSpinBox& now) { now.setValue(old.value()); }) ||
           copyAs<QDoubleSpinBox>(
               from, to, [](const QDoubleSpinBox& old, QDoubleSpinBox& now) { now.setValue(old.value()); }) ||
           copyAs<QLineEdit>(from, to,
                             [](const QLineEdit& old, QLineEdit& now) {
                                 if (!old.isReadOnly())
                                     now.setText(old.text());
                             }) ||
           copyAs<QPlainTextEdit>(from, to,
                                  [](const QPlainTextEdit& old, QPlainTextEdit& now) {
                                      if (!old.isReadOnly())
                                          now.setPlainText(old.toPlainText());
                                  }) ||
           copyAs<QAbstractButton>(from, to, [](const QAbstractButton& old, QAbstractButton& now) {
               if (old.isCheckable())
                   now.setChecked(old.isChecked());
           });
}

/// The widgets directly inside, by class.
QMap<QString, QWidgetList> innerWidgets(const QWidget& widget)
{
    QMap<QString, QWidgetList> inner;
    for (QObject* child : widget.children()) {
        auto* one = qobject_cast<QWidget*>(child);
        if (one && !one->isWindow())
            inner[QString::fromLatin1(one->metaObject()->className())] << one;
    }
    return inner;
}

void forInner(const QWidget& from, QWidget& to, void (*visit)(const QWidget&, QWidget&))
{
    const auto old = innerWidgets(from);
    const auto now = innerWidgets(to);
    for (auto it = old.begin(); it != old.end(); ++it) {
        const QWidgetList same = now.value(it.key());
        for (qsizetype i = 0; i < std::min(it->size(), same.size()); ++i)
            visit(*it->at(i), *same[i]);
    }
}

void walk(const QWidget& from, QWidget& to)
{
    if (!copyOne(from, to))
        forInner(from, to, walk);
}

/// Keeps a scroll bar at a place while what it scrolls is laid out: its range grows in steps, and an area
/// that is hidden has none before it is shown. Ends soon after it is shown, or when the user scrolls.
class ScrollKeeper : public QObject
{
public:
    ScrollKeeper(QScrollBar& bar, int place, QWidget& area) : QObject(&bar), bar_(bar), place_(place)
    {
        bar_.setValue(place_);
        connect(&bar_, &QScrollBar::rangeChanged, this, [this] { bar_.setValue(place_); });
        connect(&bar_, &QScrollBar::actionTriggered, this, &QObject::deleteLater);
        if (area.isVisible())
            end();
        else
            area.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* area, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            area->removeEventFilter(this);
            end();
        }
        return false;
    }

private:
    static constexpr int layoutTime = 200; ///< milliseconds; some layouts need several rounds

    void end()
    {
        QTimer::singleShot(0, this, [this] { bar_.setValue(place_); }); // views show their row first
        QTimer::singleShot(layoutTime, this, &QObject::deleteLater);
    }

    QScrollBar& bar_;
    int place_;
};

void keepPlace(const QScrollBar& from, QScrollBar& to, QWidget& area)
{
    if (from.value() > from.minimum())
        new ScrollKeeper(to, from.value(), area);
}

void copyPlaces(const QWidget& from, QWidget& to)
{
    copyAs<QAbstractScrollArea>(from, to, [](const QAbstractScrollArea& old, QAbstractScrollArea& now) {
        keepPlace(*old.verticalScrollBar(), *now.verticalScrollBar(), now);
        keepPlace(*old.horizontalScrollBar(), *now.horizontalScrollBar(), now);
    });
    forInner(from, to, copyPlaces);
}

} // namespace

void copyInputs(const QWidget& from, QWidget& to)
{
    // Twice: some inputs appear, or change their entries, when others change.
    walk(from, to);
    walk(from, to);
}

void copyScrolling(const QWidget& from, QWidget& to)
{
    copyPlaces(from, to);
}

} // namespace isthmus

#include "app/gui/input_state.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

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

void copyView(const QAbstractItemView& from, const QAbstractItemView& to)
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
    return copyAs<QComboBox>(from, to, copyCombo) || copyAs<QAbstractItemView>(from, to, copyView) ||
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

void walk(const QWidget& from, QWidget& to)
{
    if (copyOne(from, to))
        return;
    const auto old = innerWidgets(from);
    const auto now = innerWidgets(to);
    for (auto it = old.begin(); it != old.end(); ++it) {
        const QWidgetList same = now.value(it.key());
        for (qsizetype i = 0; i < std::min(it->size(), same.size()); ++i)
            walk(*it->at(i), *same[i]);
    }
}

} // namespace

void copyInputs(const QWidget& from, QWidget& to)
{
    // Twice: some inputs appear, or change their entries, when others change.
    walk(from, to);
    walk(from, to);
}

} // namespace isthmus

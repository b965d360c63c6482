#include "widgets/compact_box.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace isthmus {

CompactBox::CompactBox(int letters, QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
}

void CompactBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) +
                            view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

void CompactBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    option->currentText = fitting();
}

bool CompactBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && fitting() != currentText()) {
        const QString tip =
            toolTip().isEmpty() ? currentText() : currentText() + QLatin1Char('\n') + toolTip();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
        return true;
    }
    return QComboBox::event(event);
}

QString CompactBox::fitting() const
{
    QStyleOptionComboBox option;
    QComboBox::initStyleOption(&option);
    constexpr int margin = 2; // of the text in the field
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 2 * margin;
    const int width =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
        icon - 2 * margin;
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, width);
}

} // namespace isthmus

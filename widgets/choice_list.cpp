#include "widgets/choice_list.h"

namespace isthmus {
namespace {
constexpr int mostVisible = 10; ///< more entries than this scroll
} // namespace

ChoiceList::ChoiceList(QWidget* parent) : QListWidget(parent)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemChanged, this, &ChoiceList::chosenChanged);
}

void ChoiceList::addChoice(const QString& id, const QString& text, const QString& tip)
{
    auto* item = new QListWidgetItem(text);
    item->setData(Qt::UserRole, id);
    item->setToolTip(tip);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    addItem(item);
    updateGeometry();
}

QStringList ChoiceList::chosen() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids << item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

void ChoiceList::setChosen(const QStringList& ids)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(ids.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                        : Qt::Unchecked);
}

QSize ChoiceList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 26,
            std::min(count(), mostVisible) * row + 2 * frameWidth()};
}

} // namespace isthmus

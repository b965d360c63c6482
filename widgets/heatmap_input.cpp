#include "widgets/heatmap_grid_private.h"

#include "widgets/table_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolTip>

namespace isthmus {

std::optional<HeatmapCell> HeatmapGrid::Private::cellAt(QPoint position) const
{
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (const auto cell = panels[i]->cellAt(position))
            return HeatmapCell{static_cast<int>(i), *cell};
    }
    return std::nullopt;
}

void HeatmapGrid::Private::mouseMoved(QPoint position)
{
    q->setCursorCell(cellAt(position));
}

void HeatmapGrid::Private::moveCursor(int rows, int cols)
{
    if (maps.empty())
        return;
    HeatmapCell cell = cursor.value_or(HeatmapCell{std::max(0, enlarged), {}});
    if (cursor) {
        const SimilarityMap& map = *maps[static_cast<std::size_t>(cell.map)];
        cell.cell.source = std::clamp(cell.cell.source + rows, 0, map.source_layers - 1);
        cell.cell.target = std::clamp(cell.cell.target + cols, 0, map.target_layers - 1);
    }
    q->setCursorCell(cell);
    const QRect rect = panels[static_cast<std::size_t>(cell.map)]->cellRect(cell.cell);
    scroll->ensureVisible(rect.center().x(), rect.center().y(), 40, 60);
}

void HeatmapGrid::Private::stepMap(int step)
{
    if (maps.empty())
        return;
    const int count = static_cast<int>(maps.size());
    HeatmapCell cell = cursor.value_or(HeatmapCell{});
    if (cursor)
        cell.map = (cell.map + step + count) % count;
    const SimilarityMap& map = *maps[static_cast<std::size_t>(cell.map)];
    cell.cell.source = std::min(cell.cell.source, map.source_layers - 1);
    cell.cell.target = std::min(cell.cell.target, map.target_layers - 1);
    if (enlarged >= 0)
        q->setEnlarged(cell.map);
    q->setCursorCell(cell);
}

bool HeatmapGrid::Private::keyPressed(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(0, -1);
        return true;
    case Qt::Key_Right:
        moveCursor(0, 1);
        return true;
    case Qt::Key_Up:
        moveCursor(1, 0);
        return true;
    case Qt::Key_Down:
        moveCursor(-1, 0);
        return true;
    case Qt::Key_PageUp:
        stepMap(-1);
        return true;
    case Qt::Key_PageDown:
        stepMap(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cursor)
            Q_EMIT q->cellActivated(cursor->map, cursor->cell.source, cursor->cell.target);
        return true;
    case Qt::Key_F:
        q->setEnlarged(enlarged >= 0 ? -1 : cursor ? cursor->map : maps.empty() ? -1 : 0);
        return true;
    case Qt::Key_T:
        if (!maps.empty())
            showTable(cursor ? cursor->map : std::max(0, enlarged));
        return true;
    case Qt::Key_Escape:
        if (enlarged < 0)
            return false;
        q->setEnlarged(-1);
        return true;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && cursor) {
        QGuiApplication::clipboard()->setText(valueText(*cursor));
        return true;
    }
    return false;
}

QString HeatmapGrid::Private::valueText(const HeatmapCell& cell) const
{
    return QString::fromStdString(
        exactNumber(shownValue(*maps.at(static_cast<std::size_t>(cell.map)), cell.cell.source,
                               cell.cell.target, options.incompatibility)));
}

QString HeatmapGrid::Private::tableTitle(int map) const
{
    return QString::fromStdString(mapTitle(*maps.at(static_cast<std::size_t>(map)), options.incompatibility));
}

void HeatmapGrid::Private::showTable(int map)
{
    (new TableWindow(tableTitle(map), q->tableText(map), true, q))->show();
}

void HeatmapGrid::Private::showMenu(QPoint global, std::optional<HeatmapCell> cell)
{
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("heatmapMenu"));
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    if (cell) {
        menu->addAction(tr("Copy value"), q, [=, this] { copy(valueText(*cell)); })
            ->setObjectName("copyValue");
    }
    if (!maps.empty()) {
        const int shown = cell ? cell->map : std::max(0, enlarged);
        addPlotActions(
            menu, q, tableTitle(shown), [=, this] { return q->tableText(shown); },
            [this] { return q->image(); });
        menu->addAction(tr("Copy as command"), q, [this, shown] { Q_EMIT q->commandRequested(shown); })
            ->setObjectName("copyCommand");
    }
    if (enlarged >= 0)
        menu->addAction(tr("Show all maps"), q, [this] { q->setEnlarged(-1); })->setObjectName("showAll");
    else if (cell)
        menu->addAction(tr("Enlarge this map"), q, [this, cell] { q->setEnlarged(cell->map); })
            ->setObjectName("enlarge");
    menu->popup(global);
}

bool HeatmapGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != d->plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
        d->arrange();
        return false;
    case QEvent::MouseMove:
        d->mouseMoved(static_cast<QMouseEvent*>(event)->position().toPoint());
        return true;
    case QEvent::Leave:
        setCursorCell(std::nullopt);
        return false;
    case QEvent::MouseButtonPress:
        d->pressed.reset();
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            d->pressed = d->cellAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        return true;
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto cell = d->cellAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && cell && cell == d->pressed)
            Q_EMIT cellActivated(cell->map, cell->cell.source, cell->cell.target);
        d->pressed.reset();
        return true;
    }
    case QEvent::MouseButtonDblClick: {
        const auto cell = d->cellAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        d->pressed.reset();
        if (d->enlarged >= 0)
            setEnlarged(-1);
        else if (cell)
            setEnlarged(cell->map);
        return true;
    }
    case QEvent::KeyPress:
        return d->keyPressed(static_cast<QKeyEvent*>(event));
    case QEvent::Wheel:
        event->ignore(); // the scroll area takes it
        return true;
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool keyboard = menu->reason() == QContextMenuEvent::Keyboard;
        d->showMenu(menu->globalPos(), keyboard ? d->cursor : d->cellAt(menu->pos()));
        return true;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = d->cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), describe(*cell), d->plot);
        else
            QToolTip::hideText();
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace isthmus

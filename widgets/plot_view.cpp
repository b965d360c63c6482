#include "widgets/plot_view.h"

#include "widgets/focus_ring.h"
#include "widgets/spoken.h"
#include "widgets/table_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QTextLayout>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {

namespace {

QString keysText()
{
    return PlotView::tr("Left and Right read the values, T shows them as a table.");
}

} // namespace

PlotView::PlotView(const QString& name, QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), line_(new QLabel(this))
{
    makeSpoken(plot_);
    preparePlot(*plot_, name);
    setAccessibleName(name);
    plot_->setAccessibleDescription(keysText());
    plot_->plotLayout()->setRowSpacing(0);
    plot_->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot_->legend->setMargins(QMargins(4, 2, 4, 0));
    plot_->legend->setRowSpacing(0);
    plot_->setFocusPolicy(Qt::StrongFocus);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    setFocusProxy(plot_);
    new FocusRing(plot_);
    line_->setTextFormat(Qt::PlainText);
    line_->setContentsMargins(8, 2, 8, 4);
    line_->setMinimumWidth(0);
    line_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plot_, 1);
    column->addWidget(line_);
}

void PlotView::setHint(const QString& text)
{
    hint_ = text;
    refresh();
}

QWidget* PlotView::canvas() const
{
    return plot_;
}

int PlotView::legendWidth() const
{
    return plot_->legend->minimumOuterSizeHint().width();
}

QString PlotView::readout() const
{
    return cursor_ >= 0 && cursor_ < positions() ? describe(cursor_) : QString();
}

QPoint PlotView::pointOf(int index) const
{
    return {static_cast<int>(std::lround(plot_->xAxis->coordToPixel(positionX(index)))),
            plot_->axisRect()->center().y()};
}

void PlotView::refresh()
{
    const PlotColors colors = plotColors(palette());
    plot_->clearPlottables();
    plot_->clearItems();
    marker_ = nullptr;
    stylePlot(*plot_, colors);
    const bool empty = positions() == 0;
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setVisible(!empty);
        axis->grid()->setVisible(!empty);
    }
    plot_->legend->setVisible(false);
    if (empty) {
        auto* note = new QCPItemText(plot_);
        note->setColor(colors.muted);
        note->setFont(font());
        note->position->setType(QCPItemPosition::ptAxisRectRatio);
        note->position->setCoords(0.5, 0.5);
        note->setObjectName(QStringLiteral("hint"));
    } else {
        draw(*plot_, colors);
    }
    placeLegend();
    fitLegend();
    fitHint();
    if (cursor_ >= positions())
        cursor_ = -1;
    placeCursor();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

/// Breaks the hint into lines as wide as the plot: an item of a plot does not do so itself.
void PlotView::fitHint()
{
    auto* note = plot_->itemCount() > 0 ? qobject_cast<QCPItemText*>(plot_->item(0)) : nullptr;
    if (note == nullptr || note->objectName() != QLatin1String("hint"))
        return;
    QTextLayout layout(hint_, note->font());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, plot_->width() - 24));
        lines << hint_.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    note->setText(lines.join(QLatin1Char('\n')));
}

/// The legend stands above the plot, where it covers nothing; without one there is no room kept for it.
void PlotView::placeLegend()
{
    QCPLegend* legend = plot_->legend;
    QCPLayoutGrid* rows = plot_->plotLayout();
    QCPLayoutInset* inside = plot_->axisRect()->insetLayout();
    if (legend->visible() == (legend->layout() == rows))
        return;
    if (legend->visible()) {
        inside->take(legend);
        rows->insertRow(0);
        rows->addElement(0, 0, legend);
        rows->setRowStretchFactor(0, 0.001);
    } else {
        rows->take(legend);
        rows->simplify();
        inside->addElement(legend, Qt::AlignTop | Qt::AlignRight);
    }
}

/// As many names in a row as have room, four at most: the legend would cut longer rows off.
void PlotView::fitLegend()
{
    for (int columns = 4; columns > 0; --columns) {
        plot_->legend->setWrap(columns);
        plot_->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst); // puts the names anew
        if (legendWidth() <= plot_->width())
            return;
    }
}

void PlotView::placeCursor()
{
    if (!marker_) {
        marker_ = new QCPItemStraightLine(plot_);
        marker_->setLayer(QStringLiteral("overlay"));
    }
    const bool shown = cursor_ >= 0;
    marker_->setVisible(shown);
    if (shown) {
        QColor color = plotColors(palette()).accent;
        color.setAlphaF(0.45f);
        marker_->setPen(QPen(color, 1));
        marker_->point1->setCoords(positionX(cursor_), 0);
        marker_->point2->setCoords(positionX(cursor_), 1);
        // On a logarithmic axis the point 0 has no place: the line is given by the frame instead.
        marker_->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
        marker_->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    const QString text = readout();
    line_->setText(text);
    line_->setToolTip(text);
    plot_->setAccessibleDescription(text.isEmpty() ? keysText() : text);
}

void PlotView::setCursor(int index)
{
    index = positions() == 0 ? -1 : std::clamp(index, -1, positions() - 1);
    if (index == cursor_)
        return;
    cursor_ = index;
    placeCursor();
    plot_->replot(QCustomPlot::rpQueuedReplot);
    if (cursor_ >= 0)
        speak(plot_, plot_->accessibleDescription());
    Q_EMIT cursorMoved(cursor_);
}

int PlotView::nearest(double pixel) const
{
    int best = -1;
    double distance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < positions(); ++i) {
        const double away = std::abs(plot_->xAxis->coordToPixel(positionX(i)) - pixel);
        if (away < distance) {
            distance = away;
            best = i;
        }
    }
    return best;
}

QImage PlotView::image(double scale) const
{
    const bool shown = marker_ && marker_->visible();
    if (marker_)
        marker_->setVisible(false);
    QImage picture = plot_->toPixmap(0, 0, scale).toImage();
    if (marker_)
        marker_->setVisible(shown);
    return picture;
}

bool PlotView::keyPressed(int key, bool copy)
{
    if (copy) {
        QGuiApplication::clipboard()->setText(tableText());
        return true;
    }
    switch (key) {
    case Qt::Key_Left:
        setCursor(std::max(0, cursor_ - 1));
        return true;
    case Qt::Key_Right:
        setCursor(cursor_ + 1);
        return true;
    case Qt::Key_Home:
        setCursor(0);
        return true;
    case Qt::Key_End:
        setCursor(positions() - 1);
        return true;
    case Qt::Key_T:
        (new TableWindow(plot_->accessibleName(), tableText(), true, this))->show();
        return true;
    case Qt::Key_Escape:
        if (cursor_ < 0)
            return false;
        setCursor(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cursor_ >= 0)
            Q_EMIT cursorActivated(cursor_);
        return true;
    default:
        return false;
    }
}

void PlotView::showMenu(QPoint global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlotActions(
        menu, this, plot_->accessibleName(), [this] { return tableText(); }, [this] { return image(); });
    menu->popup(global);
}

bool PlotView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != plot_)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
        fitLegend();
        fitHint();
        return false;
    case QEvent::MouseMove:
        setCursor(nearest(static_cast<QMouseEvent*>(event)->position().x()));
        return true;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton && cursor_ >= 0)
            Q_EMIT cursorActivated(cursor_);
        return true;
    case QEvent::Leave:
        if (!plot_->hasFocus())
            setCursor(-1);
        return false;
    case QEvent::KeyPress: {
        auto* keys = static_cast<QKeyEvent*>(event);
        return keyPressed(keys->key(), keys->matches(QKeySequence::Copy));
    }
    case QEvent::Wheel:
        event->ignore(); // a scroll area around takes it
        return true;
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void PlotView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace isthmus

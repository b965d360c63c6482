#include "widgets/matrix_view.h"

#include "core/results/figure_data.h"
#include "widgets/focus_ring.h"
#include "widgets/matrix_view_private.h"
#include "widgets/spoken.h"
#include "widgets/text_format.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

} // namespace

QRect MatrixView::Private::canvas() const
{
    const QFontMetrics metrics(q->font());
    const int left = metrics.horizontalAdvance(QStringLiteral("00000")) + 12;
    const int top = metrics.height() * 2 + 14;
    const int right = matrixBarWidth + 14 + metrics.horizontalAdvance(QStringLiteral("\u22120.0000")) + 12;
    const int bottom = metrics.height() + 12;
    return q->rect().adjusted(left, top, -right, -bottom);
}

QRectF MatrixView::Private::matrixRect() const
{
    const QPointF middle = QRectF(canvas()).center();
    return QRectF(middle - center * scale, QSizeF(source->cols() * scale, source->rows() * scale));
}

double MatrixView::Private::fitScale() const
{
    const QRect area = canvas();
    return std::min({largestMatrixScale,
                     std::max(1, area.width()) / static_cast<double>(std::max(1, source->cols())),
                     std::max(1, area.height()) / static_cast<double>(std::max(1, source->rows()))});
}

void MatrixView::Private::clampView()
{
    scale = std::clamp(scale, fitScale() * 0.5, largestMatrixScale);
    const auto keep = [this](double value, int count, int pixels) {
        const double half = pixels / scale / 2;
        return half * 2 >= count ? count / 2.0 : std::clamp(value, half, count - half);
    };
    center = QPointF(keep(center.x(), source->cols(), canvas().width()),
                     keep(center.y(), source->rows(), canvas().height()));
}

void MatrixView::Private::changed()
{
    clampView();
    complete = false; // until it is drawn
    q->update();
    Q_EMIT q->viewChanged();
}

void MatrixView::Private::applyColors()
{
    const FigureRange range = q->range();
    loader->setColors(ColorMap::byId(colorMap), range);
    q->update();
    Q_EMIT q->rangeChanged(range.low, range.high);
}

int MatrixView::Private::levelFor(double pixelsPerCell) const
{
    // The finest level whose cells cover at least one pixel of the screen.
    const double perCell = pixelsPerCell * q->devicePixelRatioF();
    const int level = perCell >= 1 ? 0 : static_cast<int>(std::ceil(-std::log2(perCell) - 1e-9));
    return std::clamp(level, 0, source->levels() - 1);
}

void MatrixView::Private::dragMinimap(QPointF position)
{
    const QRect map = minimapRect();
    if (map.isEmpty())
        return;
    center = QPointF((position.x() - map.left()) / map.width() * source->cols(),
                     (position.y() - map.top()) / map.height() * source->rows());
    changed();
}

void MatrixView::Private::hover(const std::optional<QPoint>& cell)
{
    if (cell == hovered)
        return;
    hovered = cell;
    stepped = false;
    q->update();
    if (cell) {
        speak(q, q->readout());
        Q_EMIT q->cellHovered(cell->y(), cell->x(), q->valueAt(cell->y(), cell->x()).value_or(unknown));
    } else {
        Q_EMIT q->cellHovered(-1, -1, unknown);
    }
}

/// Reads the neighbour of the entry that is read (at first, the one in the middle), and brings it into view.
void MatrixView::Private::step(QPoint by)
{
    if (!source)
        return;
    const QPoint from = hovered ? *hovered + by : QPointF(center.x() - 0.5, center.y() - 0.5).toPoint();
    const QPoint cell(std::clamp(from.x(), 0, source->cols() - 1),
                      std::clamp(from.y(), 0, source->rows() - 1));
    if (!q->visibleCells().contains(QRectF(cell, QSizeF(1, 1))))
        q->setView(QPointF(cell) + QPointF(0.5, 0.5), scale);
    hover(cell);
    stepped = true;
}

MatrixView::MatrixView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->loader = new TileLoader(this);
    d->colors = plotColors(palette());
    makeSpoken(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    new FocusRing(this);
    setAccessibleName(tr("Matrix"));
    setAccessibleDescription(
        tr("The arrow keys move, with Shift from entry to entry, + and - zoom, 0 shows the whole matrix."));
    connect(d->loader, &TileLoader::rangeKnown, this, [this](double low, double high) {
        d->rangeFound = FigureRange{low, high};
        d->applyColors();
    });
    connect(d->loader, &TileLoader::tileReady, this, [this] {
        QElapsedTimer timer;
        timer.start();
        if (d->hovered && valueAt(d->hovered->y(), d->hovered->x()) && readout() != accessibleDescription())
            speak(this, readout());
        update();
        d->pendingMs += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    connect(d->loader, &TileLoader::failed, this, [this](const QString& text) {
        d->source.reset();
        d->message = text;
        update();
        Q_EMIT failed(text);
    });
}

MatrixView::~MatrixView()
{
    // The loader waits for its threads; it must not call back into what is half gone.
    d->loader->disconnect(this);
    delete d->loader;
}

void MatrixView::setSource(std::shared_ptr<const TileSource> source, const QString& name)
{
    d->source = std::move(source);
    d->name = name;
    d->message.clear();
    d->rangeFound.reset();
    d->hovered.reset();
    d->complete = false;
    d->loader->setSource(d->source);
    if (d->source)
        fit();
    update();
}

void MatrixView::showAs(const MatrixView& other)
{
    setSource(other.d->source, other.d->name);
    if (!other.d->source || other.d->fitted)
        return;
    d->center = other.d->center;
    d->scale = other.d->scale;
    d->fitted = false;
    if (isVisible()) // else it has no size to keep the view within, and gets one with its first layout
        d->changed();
}

void MatrixView::setColorMap(const QString& id)
{
    d->colorMap = ColorMap::byId(id).id();
    d->applyColors();
}

void MatrixView::setRange(const std::optional<FigureRange>& range)
{
    d->rangeByHand = range;
    d->applyColors();
}

FigureRange MatrixView::range() const
{
    return d->rangeByHand.value_or(d->rangeFound.value_or(FigureRange{-1, 1}));
}

double MatrixView::scale() const
{
    return d->scale;
}

QRectF MatrixView::visibleCells() const
{
    const QSizeF size = QSizeF(d->canvas().size()) / d->scale;
    return QRectF(d->center.x() - size.width() / 2, d->center.y() - size.height() / 2, size.width(),
                  size.height());
}

void MatrixView::setView(QPointF center, double scale)
{
    if (!d->source)
        return;
    d->center = center;
    d->scale = scale;
    d->fitted = false;
    d->changed();
}

void MatrixView::fit()
{
    if (!d->source)
        return;
    d->center = QPointF(d->source->cols() / 2.0, d->source->rows() / 2.0);
    d->scale = d->fitScale();
    d->fitted = true;
    d->changed();
}

void MatrixView::zoomBy(double factor, QPointF anchor)
{
    if (!d->source)
        return;
    const QPointF fixed = (anchor - d->matrixRect().topLeft()) / d->scale;
    d->scale = std::clamp(d->scale * factor, d->fitScale() * 0.5, largestMatrixScale);
    d->center = fixed - (anchor - QRectF(d->canvas()).center()) / d->scale;
    d->fitted = false;
    d->changed();
}

void MatrixView::panBy(QPointF pixels)
{
    if (!d->source)
        return;
    d->center += pixels / d->scale;
    d->fitted = false;
    d->changed();
}

std::optional<QPoint> MatrixView::cellAt(QPointF position) const
{
    if (!d->source || !d->canvas().contains(position.toPoint()))
        return std::nullopt;
    const QPointF cell = (position - d->matrixRect().topLeft()) / d->scale;
    const QPoint index(static_cast<int>(std::floor(cell.x())), static_cast<int>(std::floor(cell.y())));
    if (index.x() < 0 || index.y() < 0 || index.x() >= d->source->cols() || index.y() >= d->source->rows())
        return std::nullopt;
    return index;
}

QPointF MatrixView::positionOf(int row, int column) const
{
    return d->matrixRect().topLeft() + QPointF(column + 0.5, row + 0.5) * d->scale;
}

std::optional<float> MatrixView::valueAt(int row, int column) const
{
    if (!d->source || row < 0 || column < 0 || row >= d->source->rows() || column >= d->source->cols())
        return std::nullopt;
    const int size = d->source->tileSize();
    const TileLoader::Loaded* tile = d->loader->find({0, column / size, row / size});
    if (!tile)
        return std::nullopt;
    return tile->values->values.at(static_cast<std::size_t>(row % size) *
                                       static_cast<std::size_t>(tile->values->cols) +
                                   static_cast<std::size_t>(column % size));
}

QString MatrixView::readout() const
{
    if (!d->source)
        return {};
    if (!d->hovered)
        return tr("%1 rows \u00d7 %2 columns").arg(d->source->rows()).arg(d->source->cols());
    const auto value = valueAt(d->hovered->y(), d->hovered->x());
    return tr("row %1, column %2: %3")
        .arg(d->hovered->y())
        .arg(d->hovered->x())
        .arg(!value               ? QStringLiteral("\u2026")
             : std::isnan(*value) ? tr("not a number")
                                  : localNumber(shownNumber(static_cast<double>(*value), 6)));
}

bool MatrixView::settled() const
{
    return d->source && d->complete && d->loader->idle();
}

void MatrixView::measurePan(int frames, const std::function<void(std::vector<double>)>& done)
{
    if (!d->source || frames <= 0) {
        done({});
        return;
    }
    auto* timer = new QTimer(this);
    auto times = std::make_shared<std::vector<double>>();
    d->frameDone = [times](double milliseconds) { times->push_back(milliseconds); };
    const QPointF from(0, 0);
    const QPointF to(d->source->cols(), d->source->rows());
    auto step = std::make_shared<int>(0);
    connect(timer, &QTimer::timeout, this, [=, this] {
        if (*step >= frames) {
            timer->stop();
            timer->deleteLater();
            d->frameDone = {};
            done(*times);
            return;
        }
        const double share = frames > 1 ? static_cast<double>(*step) / (frames - 1) : 0;
        ++*step;
        setView(from + (to - from) * share, d->scale);
        repaint();
    });
    timer->start(1000 / 60);
}

void MatrixView::paintEvent(QPaintEvent*)
{
    QElapsedTimer timer;
    timer.start();
    {
        QPainter painter(this);
        d->paint(painter);
    }
    if (d->frameDone)
        d->frameDone(static_cast<double>(timer.nsecsElapsed()) / 1e6 + d->pendingMs);
    d->pendingMs = 0;
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!d->source)
        return;
    if (d->fitted)
        fit();
    else
        d->changed();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->source)
        return QWidget::mousePressEvent(event);
    if (d->minimapRect().contains(event->position().toPoint())) {
        d->draggingMinimap = true;
        d->dragMinimap(event->position());
        return;
    }
    d->dragged = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    if (d->draggingMinimap)
        return d->dragMinimap(event->position());
    if (d->dragged) {
        panBy(*d->dragged - event->position());
        d->dragged = event->position();
    }
    d->hover(cellAt(event->position()));
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    d->draggingMinimap = false;
    d->dragged.reset();
    unsetCursor();
}

void MatrixView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    d->hover(std::nullopt);
}

void MatrixView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(2.0, event->angleDelta().y() / 240.0), event->position());
    event->accept();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const QRectF area(d->canvas());
    const bool entries = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto move = [&](int x, int y) {
        if (entries)
            d->step({x, y});
        else
            panBy({x * area.width() / 8, y * area.height() / 8});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(2, area.center());
    case Qt::Key_Minus:
        return zoomBy(0.5, area.center());
    case Qt::Key_0:
    case Qt::Key_Home:
        return fit();
    case Qt::Key_1:
        return zoomBy(1 / d->scale, area.center());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->colors = plotColors(palette());
        update();
    }
}

} // namespace isthmus

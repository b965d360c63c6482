#include "widgets/neuron_view.h"

#include "widgets/colormap.h"
#include "widgets/plot_style.h"
#include "widgets/spoken.h"
#include "widgets/text_format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr double leastSpan = 8;              ///< neurons in view at the closest
constexpr std::size_t mostSampled = 400'000; ///< values looked at for the colours' limit

/// Magnitude below which all but one in a thousand lie.
double colorLimit(const std::vector<float>& values)
{
    const std::size_t step = values.size() / mostSampled + 1;
    std::vector<float> magnitudes;
    magnitudes.reserve(values.size() / step + 1);
    for (std::size_t i = 0; i < values.size(); i += step) {
        if (std::isfinite(values[i]))
            magnitudes.push_back(std::abs(values[i]));
    }
    if (magnitudes.empty())
        return 1;
    const auto rank =
        magnitudes.begin() + static_cast<std::ptrdiff_t>(0.999 * static_cast<double>(magnitudes.size() - 1));
    std::nth_element(magnitudes.begin(), rank, magnitudes.end());
    return *rank > 0 ? *rank : 1;
}

QString scoreText(double value)
{
    return shortNumberText(value, 4);
}

} // namespace

NeuronView::NeuronView(const QString& name, QWidget* parent) : QWidget(parent), name_(name)
{
    makeSpoken(this);
    setAccessibleName(name);
    describe();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void NeuronView::setValues(std::shared_ptr<const std::vector<float>> values, int layers, int neurons)
{
    values_ = std::move(values);
    layers_ = values_ ? layers : 0;
    neurons_ = values_ ? neurons : 0;
    limit_ = values_ ? colorLimit(*values_) : 1;
    cursor_.reset();
    first_ = 0;
    span_ = neurons_;
    cache_ = {};
    describe();
    updateGeometry();
    update();
    Q_EMIT viewChanged();
}

void NeuronView::setHint(const QString& text)
{
    hint_ = text;
    update();
}

void NeuronView::setTitle(const QString& text)
{
    title_ = text;
    update();
}

void NeuronView::setColorMap(const QString& id)
{
    colorMap_ = id;
    cache_ = {};
    update();
}

float NeuronView::value(NeuronIndex at) const
{
    return values_->at(static_cast<std::size_t>(at.layer) * static_cast<std::size_t>(neurons_) +
                       static_cast<std::size_t>(at.neuron));
}

QSize NeuronView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {240, std::clamp(layers_, 30, 200) + 4 * line + 12};
}

QRect NeuronView::cells() const
{
    const QFontMetrics metrics(font());
    const int left = viewMargin + metrics.horizontalAdvance(QStringLiteral("000")) + metrics.height() + 6;
    const int right =
        viewMargin + colorBarWidth + 16 + metrics.horizontalAdvance(QStringLiteral("\u22120.0000"));
    const int top = metrics.height() + 8;
    const int bottom = 3 * metrics.height() + 10;
    return rect().adjusted(left, top, -right, -bottom);
}

int NeuronView::layerTop(int layer) const
{
    const QRect area = cells();
    return area.top() + area.height() * (layers_ - layer) / std::max(1, layers_);
}

void NeuronView::setView(double first, double span)
{
    span_ = std::clamp(span, std::min<double>(leastSpan, neurons_), static_cast<double>(neurons_));
    first_ = std::clamp(first, 0.0, neurons_ - span_);
    cache_ = {};
    update();
    Q_EMIT viewChanged();
}

void NeuronView::zoomBy(double factor, double around)
{
    const double share = span_ > 0 ? (around - first_) / span_ : 0.5;
    const double span =
        std::clamp(span_ / factor, std::min<double>(leastSpan, neurons_), static_cast<double>(neurons_));
    setView(around - share * span, span);
}

/// Neurons [first, last] of a stretch of the axis; at least one.
std::pair<int, int> NeuronView::bucket(double left, double width) const
{
    const int from = std::clamp(static_cast<int>(std::floor(left)), 0, neurons_ - 1);
    const int to = std::clamp(static_cast<int>(std::ceil(left + width)) - 1, from, neurons_ - 1);
    return {from, to};
}

NeuronIndex NeuronView::strongestIn(int layer, int from, int to) const
{
    const float* row = values_->data() + static_cast<std::size_t>(layer) * static_cast<std::size_t>(neurons_);
    int best = from;
    float most = -1;
    for (int i = from; i <= to; ++i) {
        const float magnitude = std::abs(row[i]);
        if (magnitude > most) { // false for NaN
            most = magnitude;
            best = i;
        }
    }
    return {layer, best};
}

NeuronIndex NeuronView::strongestAt(int layer, int x) const
{
    const QRect area = cells();
    const double perPixel = span_ / std::max(1, area.width());
    const auto [from, to] = bucket(first_ + (x - area.left()) * perPixel, perPixel);
    return strongestIn(layer, from, to);
}

std::optional<NeuronIndex> NeuronView::at(QPointF position) const
{
    const QRect area = cells();
    if (!values_ || !area.contains(position.toPoint()))
        return std::nullopt;
    const int layer = std::clamp(
        static_cast<int>((area.bottom() + 1 - position.y()) / area.height() * layers_), 0, layers_ - 1);
    return strongestAt(layer, static_cast<int>(position.x()));
}

QPoint NeuronView::positionOf(NeuronIndex at) const
{
    const QRect area = cells();
    return {static_cast<int>(area.left() + (at.neuron + 0.5 - first_) / span_ * area.width()),
            (layerTop(at.layer) + layerTop(at.layer + 1)) / 2};
}

void NeuronView::setCursor(const std::optional<NeuronIndex>& at)
{
    if (at == cursor_)
        return;
    cursor_ = at;
    if (cursor_ && (cursor_->neuron < first_ || cursor_->neuron >= first_ + span_))
        setView(cursor_->neuron - span_ / 2, span_);
    describe();
    if (cursor_)
        speak(this, accessibleDescription());
    update();
    Q_EMIT cursorMoved(at ? at->layer : -1, at ? at->neuron : -1);
}

void NeuronView::describe()
{
    setAccessibleDescription(
        cursor_
            ? readout()
            : tr("The arrow keys move from neuron to neuron, + and - zoom, 0 shows all, Enter chooses one."));
}

QString NeuronView::readout() const
{
    if (!values_)
        return {};
    const int width = std::max(1, cells().width());
    const int each = static_cast<int>(std::ceil(span_ / width));
    if (!cursor_)
        return each > 1 ? tr("A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.",
                             nullptr, each)
                        : tr("Every neuron in view has its own place.");
    const float score = value(*cursor_);
    QString text = tr("Layer %1, neuron %2: %3")
                       .arg(cursor_->layer)
                       .arg(cursor_->neuron)
                       .arg(std::isfinite(score) ? scoreText(score) : tr("no value"));
    if (each > 1)
        text += tr(" (strongest of %n here)", nullptr, each);
    return text;
}

QImage NeuronView::paintCells(QSize pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    const ColorMap& map = ColorMap::byId(colorMap_);
    const bool dark = plotColors(palette()).dark;
    const double perPixel = span_ / std::max(1, pixels.width());
    std::vector<QRgb> line(static_cast<std::size_t>(pixels.width()));
    for (int layer = 0; layer < layers_; ++layer) {
        for (int x = 0; x < pixels.width(); ++x) {
            const auto [from, to] = bucket(first_ + x * perPixel, perPixel);
            const float score = value(strongestIn(layer, from, to));
            line[static_cast<std::size_t>(x)] =
                std::isfinite(score) ? map.color(score, -limit_, limit_) : nanColor(dark).rgb();
        }
        const int top = pixels.height() * (layers_ - 1 - layer) / layers_;
        const int bottom = pixels.height() * (layers_ - layer) / layers_;
        for (int y = top; y < bottom; ++y)
            std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    return image;
}

void NeuronView::paintOn(QPainter& painter, double scale, bool withCursor) const
{
    const PlotColors colors = plotColors(palette());
    const QFontMetrics metrics(font());
    painter.fillRect(rect(), colors.background);
    if (!values_ || layers_ == 0 || neurons_ == 0) {
        painter.setPen(colors.muted);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, hint_);
        return;
    }
    const QRect area = cells();
    if (area.width() < 8 || area.height() < 4)
        return;
    const QSize pixels = area.size() * scale;
    if (cache_.size() != pixels)
        cache_ = paintCells(pixels);
    painter.drawImage(area, cache_);

    painter.setPen(colors.text);
    painter.drawText(QRect(area.left(), 2, width() - area.left() - viewMargin, metrics.height() + 4),
                     Qt::AlignLeft | Qt::AlignVCenter, title_);
    const int layerStep = layerTickStep(layers_, area.height(), metrics.height() + 2);
    for (int layer = 0; layer < layers_; layer += layerStep) {
        const int middle = (layerTop(layer) + layerTop(layer + 1)) / 2;
        painter.drawText(QRect(0, middle - metrics.height() / 2, area.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(layer));
    }
    painter.save();
    painter.translate(2, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRect(-100, 0, 200, metrics.height()), Qt::AlignHCenter, tr("Layer"));
    painter.restore();
    const int step = layerTickStep(static_cast<int>(span_), area.width(),
                                   metrics.horizontalAdvance(QStringLiteral("000000")));
    for (int neuron = static_cast<int>(std::ceil(first_ / step)) * step; neuron < first_ + span_;
         neuron += step) {
        const int x = positionOf({0, neuron}).x();
        painter.drawLine(x, area.bottom() + 1, x, area.bottom() + 4);
        painter.drawText(QRect(x - 50, area.bottom() + 5, 100, metrics.height()), Qt::AlignHCenter,
                         QString::number(neuron));
    }
    painter.drawText(QRect(area.left(), area.bottom() + 5 + metrics.height(), area.width(), metrics.height()),
                     Qt::AlignHCenter, tr("Neuron"));
    const QRect bar(area.right() + 12, area.top(), colorBarWidth, area.height());
    const ColorMap& map = ColorMap::byId(colorMap_);
    for (int y = 0; y < bar.height(); ++y)
        painter.fillRect(bar.left(), bar.bottom() - y, bar.width(), 1,
                         QColor(map.color(static_cast<double>(y) / std::max(1, bar.height() - 1))));
    painter.drawText(bar.right() + 5, bar.top() + metrics.ascent(), scoreText(limit_));
    painter.drawText(bar.right() + 5, bar.center().y() + metrics.ascent() / 2, QStringLiteral("0"));
    painter.drawText(bar.right() + 5, bar.bottom(), scoreText(-limit_));
    if (!withCursor)
        return;
    painter.drawText(
        QRect(viewMargin, height() - metrics.height() - 3, width() - 2 * viewMargin, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(readout(), Qt::ElideRight, width() - 2 * viewMargin));
    if (cursor_) {
        const QPoint middle = positionOf(*cursor_);
        const int half = std::max(3, static_cast<int>(area.width() / span_ / 2) + 1);
        const QRect mark(middle.x() - half, layerTop(cursor_->layer + 1) - 1, 2 * half,
                         layerTop(cursor_->layer) - layerTop(cursor_->layer + 1) + 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 3));
        painter.drawRect(mark);
        painter.setPen(QPen(Qt::black, 1));
        painter.drawRect(mark);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QImage NeuronView::image(double scale) const
{
    QImage picture(size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    painter.setFont(font());
    cache_ = {};
    paintOn(painter, scale, false);
    cache_ = {};
    return picture;
}

void NeuronView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOn(painter, devicePixelRatioF(), true);
}

void NeuronView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    cache_ = {};
}

void NeuronView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->position();
    pressedFirst_ = first_;
    dragged_ = false;
}

void NeuronView::mouseMoveEvent(QMouseEvent* event)
{
    if (pressed_ && values_) {
        const double moved = event->position().x() - pressed_->x();
        dragged_ = dragged_ || std::abs(moved) > 4;
        if (dragged_) {
            setView(pressedFirst_ - moved * span_ / std::max(1, cells().width()), span_);
            return;
        }
    }
    setCursor(at(event->position()));
}

void NeuronView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto hit = at(event->position());
    if (pressed_ && !dragged_ && hit) {
        setCursor(hit);
        Q_EMIT neuronActivated(hit->layer, hit->neuron);
    }
    pressed_.reset();
}

void NeuronView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCursor(std::nullopt);
}

void NeuronView::wheelEvent(QWheelEvent* event)
{
    const QRect area = cells();
    if (!values_ || !area.contains(event->position().toPoint()) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const double around = first_ + (event->position().x() - area.left()) / area.width() * span_;
    zoomBy(std::pow(1.0015, event->angleDelta().y()), around);
}

void NeuronView::keyPressEvent(QKeyEvent* event)
{
    if (!values_)
        return QWidget::keyPressEvent(event);
    NeuronIndex next = cursor_.value_or(NeuronIndex{0, static_cast<int>(first_)});
    const int stride = std::max(1, static_cast<int>(std::ceil(span_ / std::max(1, cells().width()))));
    switch (event->key()) {
    case Qt::Key_Left:
        next.neuron -= stride;
        break;
    case Qt::Key_Right:
        next.neuron += stride;
        break;
    case Qt::Key_Up:
        ++next.layer;
        break;
    case Qt::Key_Down:
        --next.layer;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(2, cursor_ ? cursor_->neuron : first_ + span_ / 2);
    case Qt::Key_Minus:
        return zoomBy(0.5, cursor_ ? cursor_->neuron : first_ + span_ / 2);
    case Qt::Key_0:
    case Qt::Key_Home:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (cursor_)
            Q_EMIT neuronActivated(cursor_->layer, cursor_->neuron);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!cursor_)
        next = {0, static_cast<int>(first_)};
    next.layer = std::clamp(next.layer, 0, layers_ - 1);
    next.neuron = std::clamp(next.neuron, 0, neurons_ - 1);
    setCursor(next);
}

void NeuronView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy image"), this, [this] { QGuiApplication::clipboard()->setImage(image()); });
    menu->addAction(tr("Show all neurons"), this, &NeuronView::fit);
    menu->popup(event->globalPos());
}

void NeuronView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        cache_ = {};
        update();
    }
}

} // namespace isthmus

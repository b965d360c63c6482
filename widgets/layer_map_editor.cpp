#include "widgets/layer_map_editor.h"

#include "widgets/colormap.h"
#include "widgets/plot_style.h"
#include "widgets/spoken.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace isthmus {
namespace {

constexpr double grabDistance = 7; ///< pixels from a line that still take it
constexpr std::size_t keptSteps = 200;

QPainterPath lineBetween(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const double reach = (to.x() - from.x()) * 0.45;
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

} // namespace

QString layerMapProblem(const std::vector<int>& map, int sourceLayers, int targetLayers)
{
    if (targetLayers == 0)
        return LayerMapEditor::tr("Open a source and a target model first.");
    if (static_cast<int>(map.size()) != targetLayers)
        return LayerMapEditor::tr("The map has %1 layers, the target %2.").arg(map.size()).arg(targetLayers);
    for (int target = 0; target < targetLayers; ++target) {
        const int source = map[static_cast<std::size_t>(target)];
        if (source < 0 || source >= sourceLayers)
            return LayerMapEditor::tr("Target layer %1 has no source layer.").arg(target);
    }
    return {};
}

LayerMapCanvas::LayerMapCanvas(QWidget* parent) : QWidget(parent)
{
    makeSpoken(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize LayerMapCanvas::sizeHint() const
{
    return {260, std::clamp(std::max(source_, target_) * 20 + 40, 160, 420)};
}

void LayerMapCanvas::setLayers(int source, int target)
{
    source_ = source;
    target_ = target;
    map_.assign(static_cast<std::size_t>(target), -1);
    history_.clear();
    similarity_.clear();
    current_ = 0;
    dragged_ = -1;
    updateGeometry();
    update();
}

void LayerMapCanvas::setMap(const std::vector<int>& map)
{
    if (!map_.empty() && map != map_) {
        history_.push_back(map_);
        if (history_.size() > keptSteps)
            history_.erase(history_.begin());
    }
    map_ = map;
    map_.resize(static_cast<std::size_t>(target_), -1);
    speak(this, readout());
    update();
}

void LayerMapCanvas::setSimilarity(std::vector<double> similarity)
{
    similarity_ = std::move(similarity);
    update();
}

bool LayerMapCanvas::undo()
{
    if (history_.empty())
        return false;
    map_ = history_.back();
    history_.pop_back();
    speak(this, readout());
    update();
    Q_EMIT mapEdited();
    return true;
}

void LayerMapCanvas::setCurrent(int target)
{
    target = std::clamp(target, 0, std::max(0, target_ - 1));
    if (target == current_)
        return;
    current_ = target;
    speak(this, readout());
    update();
    Q_EMIT currentChanged(target);
}

double LayerMapCanvas::radius() const
{
    const double room = (height() - 2.0 * fontMetrics().height()) / std::max({1, source_, target_});
    return std::clamp(room * 0.42, 3.0, fontMetrics().height() * 0.75);
}

QPoint LayerMapCanvas::sourcePoint(int layer) const
{
    const double top = fontMetrics().height() + 6 + radius();
    const double room = height() - top - radius() - 4;
    const double y = source_ > 1 ? room * (source_ - 1 - layer) / (source_ - 1) : room / 2;
    return {static_cast<int>(radius()) + 30, static_cast<int>(std::lround(top + y))};
}

QPoint LayerMapCanvas::targetPoint(int layer) const
{
    const double top = fontMetrics().height() + 6 + radius();
    const double room = height() - top - radius() - 4;
    const double y = target_ > 1 ? room * (target_ - 1 - layer) / (target_ - 1) : room / 2;
    return {width() - static_cast<int>(radius()) - 30, static_cast<int>(std::lround(top + y))};
}

QString LayerMapCanvas::readout() const
{
    if (target_ == 0 || current_ >= static_cast<int>(map_.size()))
        return {};
    const int source = map_[static_cast<std::size_t>(current_)];
    if (source < 0)
        return tr("Target layer %1 has no source layer.").arg(current_);
    QString text = tr("Target layer %1 from source layer %2").arg(current_).arg(source);
    const std::size_t at = static_cast<std::size_t>(source) * static_cast<std::size_t>(target_) +
                           static_cast<std::size_t>(current_);
    if (at < similarity_.size())
        text += tr(", similarity %1").arg(numberText(similarity_[at]));
    const auto users = static_cast<int>(std::count(map_.begin(), map_.end(), source));
    if (users > 1)
        text += tr("; it serves %n target layer(s)", nullptr, users);
    return text;
}

QColor LayerMapCanvas::lineColor(int target) const
{
    const PlotColors colors = plotColors(palette());
    const int source = map_[static_cast<std::size_t>(target)];
    const std::size_t at = static_cast<std::size_t>(std::max(0, source)) * static_cast<std::size_t>(target_) +
                           static_cast<std::size_t>(target);
    if (source < 0 || at >= similarity_.size() || !std::isfinite(similarity_[at]))
        return colors.muted;
    // Viridis without its ends, which vanish on a white or a black ground.
    return ColorMap::byId(QStringLiteral("viridis"))
        .color(colors.dark ? 0.3 + 0.7 * similarity_[at] : 0.75 * similarity_[at]);
}

void LayerMapCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotColors colors = plotColors(palette());
    painter.fillRect(rect(), colors.background);
    if (target_ == 0)
        return;
    const QFontMetrics metrics(font());
    painter.setPen(colors.text);
    painter.drawText(QRect(0, 0, width() / 2, metrics.height() + 4), Qt::AlignLeft, tr("Source"));
    painter.drawText(QRect(width() / 2, 0, width() / 2, metrics.height() + 4), Qt::AlignRight, tr("Target"));
    for (int target = 0; target < target_; ++target) {
        const int source = map_[static_cast<std::size_t>(target)];
        const bool moving = target == dragged_;
        if (source < 0 && !moving)
            continue;
        const bool strong = target == current_ && (hasFocus() || moving);
        painter.setPen(
            QPen(strong ? palette().color(QPalette::Highlight) : lineColor(target), strong ? 3 : 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(lineBetween(moving ? mouse_ : QPointF(sourcePoint(source)), targetPoint(target)));
    }
    std::vector<int> uses(static_cast<std::size_t>(source_), 0);
    for (int source : map_) {
        if (source >= 0 && source < source_)
            ++uses[static_cast<std::size_t>(source)];
    }
    QFont small = font();
    small.setPointSizeF(
        std::max(6.0, font().pointSizeF() * std::min(1.0, radius() / (metrics.height() * 0.62))));
    painter.setFont(small);
    const auto node = [&](QPoint at, int layer, const QColor& color, bool filled) {
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(filled ? color : colors.background);
        painter.drawEllipse(QPointF(at), radius(), radius());
        if (radius() < 7 && layer % 5 != 0)
            return;
        if (radius() >= 7) {
            painter.setPen(filled ? colors.background : colors.muted);
            painter.drawText(QRectF(at.x() - 30, at.y() - 20, 60, 40), Qt::AlignCenter,
                             QString::number(layer));
        } else {
            painter.setPen(colors.muted);
            const bool left = at.x() < width() / 2;
            painter.drawText(
                QRectF(left ? 0 : at.x() + radius() + 3, at.y() - 20, left ? at.x() - radius() - 3 : 40, 40),
                (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, QString::number(layer));
        }
    };
    for (int layer = 0; layer < source_; ++layer)
        node(sourcePoint(layer), layer, colors.source, uses[static_cast<std::size_t>(layer)] > 0);
    for (int layer = 0; layer < target_; ++layer)
        node(targetPoint(layer), layer, colors.target, map_[static_cast<std::size_t>(layer)] >= 0);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawEllipse(QPointF(targetPoint(current_)), radius() + 3, radius() + 3);
    }
}

int LayerMapCanvas::nodeAt(QPointF position, bool source) const
{
    const int count = source ? source_ : target_;
    int best = -1;
    double distance = std::max(radius() + 4, 9.0);
    for (int layer = 0; layer < count; ++layer) {
        const QPointF away = position - QPointF(source ? sourcePoint(layer) : targetPoint(layer));
        if (std::hypot(away.x(), away.y()) < distance) {
            distance = std::hypot(away.x(), away.y());
            best = layer;
        }
    }
    return best;
}

int LayerMapCanvas::lineAt(QPointF position) const
{
    int best = -1;
    double distance = grabDistance;
    for (int target = 0; target < target_; ++target) {
        const int source = map_[static_cast<std::size_t>(target)];
        if (source < 0)
            continue;
        const QPainterPath path = lineBetween(sourcePoint(source), targetPoint(target));
        for (int i = 0; i <= 40; ++i) {
            const QPointF away = position - path.pointAtPercent(i / 40.0);
            if (std::hypot(away.x(), away.y()) < distance) {
                distance = std::hypot(away.x(), away.y());
                best = target;
            }
        }
    }
    return best;
}

void LayerMapCanvas::connectLayers(int target, int source)
{
    if (map_[static_cast<std::size_t>(target)] == source)
        return;
    std::vector<int> map = map_;
    map[static_cast<std::size_t>(target)] = source;
    setMap(map);
    Q_EMIT mapEdited();
}

void LayerMapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || target_ == 0)
        return;
    mouse_ = event->position();
    int target = nodeAt(mouse_, false);
    if (target < 0) {
        const int source = nodeAt(mouse_, true);
        if (source >= 0) { // the line that ends here
            const auto used = std::find(map_.begin(), map_.end(), source);
            target = used == map_.end() ? -1 : static_cast<int>(used - map_.begin());
        } else {
            target = lineAt(mouse_);
        }
    }
    dragged_ = target;
    if (target >= 0)
        setCurrent(target);
    update();
}

void LayerMapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    mouse_ = event->position();
    const bool over = nodeAt(mouse_, false) >= 0 || nodeAt(mouse_, true) >= 0 || lineAt(mouse_) >= 0;
    setCursor(dragged_ >= 0 ? Qt::ClosedHandCursor : over ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (dragged_ >= 0)
        update();
}

void LayerMapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const int target = std::exchange(dragged_, -1);
    if (target < 0)
        return;
    int source = nodeAt(event->position(), true);
    // Anywhere in the column of the source is near enough.
    if (source < 0 && event->position().x() < width() / 3.0) {
        double nearest = 1e9;
        for (int layer = 0; layer < source_; ++layer) {
            const double away = std::abs(sourcePoint(layer).y() - event->position().y());
            if (away < nearest) {
                nearest = away;
                source = layer;
            }
        }
    }
    if (source >= 0)
        connectLayers(target, source);
    update();
}

void LayerMapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (target_ == 0)
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    const int source = map_[static_cast<std::size_t>(current_)];
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(current_ + 1);
    case Qt::Key_Down:
        return setCurrent(current_ - 1);
    case Qt::Key_Right:
        return connectLayers(current_, std::min(source + 1, source_ - 1));
    case Qt::Key_Left:
        return connectLayers(current_, std::max(source - 1, 0));
    default:
        QWidget::keyPressEvent(event);
    }
}

void LayerMapCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

LayerMapEditor::LayerMapEditor(const QString& name, QWidget* parent)
    : QWidget(parent), canvas_(new LayerMapCanvas(this)), presets_(new QComboBox(this)),
      line_(hintLabel({}, this))
{
    canvas_->setAccessibleName(name);
    setAccessibleName(name);
    presets_->setAccessibleName(tr("Layer map"));
    presets_->setToolTip(tr("Where the lines come from"));
    presets_->addItem(tr("Edited by hand"), QStringLiteral("custom"));
    maps_.emplace_back();
    const auto button = [this](const QString& icon, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setIcon(themeIcon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    auto* load = button(QStringLiteral("folder"), tr("Load a layer map"));
    auto* save = button(QStringLiteral("result"), tr("Save the layer map"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(presets_, 1);
    row->addWidget(load);
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(canvas_, 1);
    column->addWidget(line_);
    connect(load, &QToolButton::clicked, this, &LayerMapEditor::loadRequested);
    connect(save, &QToolButton::clicked, this, &LayerMapEditor::saveRequested);
    connect(presets_, &QComboBox::activated, this, &LayerMapEditor::presetChosen);
    connect(canvas_, &LayerMapCanvas::currentChanged, this, &LayerMapEditor::refresh);
    connect(canvas_, &LayerMapCanvas::mapEdited, this, [this] {
        presets_->setCurrentIndex(0);
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void LayerMapEditor::setLayers(int source, int target)
{
    while (presets_->count() > 1)
        presets_->removeItem(1);
    maps_.resize(1);
    canvas_->setLayers(source, target);
    refresh();
}

void LayerMapEditor::setMap(const std::vector<int>& map)
{
    canvas_->setMap(map);
    presets_->setCurrentIndex(0);
    refresh();
    Q_EMIT changed();
}

void LayerMapEditor::setPreset(const QString& id, const QString& name, const std::vector<int>& map,
                               const QString& note)
{
    int at = presets_->findData(id);
    if (at < 0) {
        at = presets_->count();
        presets_->addItem(name, id);
        maps_.emplace_back();
    }
    maps_[static_cast<std::size_t>(at)] = map;
    presets_->setItemData(at, note, Qt::ToolTipRole);
    if (presets_->currentIndex() == at)
        presetChosen(at);
}

QString LayerMapEditor::preset() const
{
    return presets_->currentData().toString();
}

void LayerMapEditor::choosePreset(const QString& id)
{
    const int at = presets_->findData(id);
    if (at < 0)
        return;
    presets_->setCurrentIndex(at);
    presetChosen(at);
}

void LayerMapEditor::presetChosen(int index)
{
    const auto& map = maps_[static_cast<std::size_t>(index)];
    if (!map.empty() || index > 0)
        canvas_->setMap(map);
    refresh();
    Q_EMIT changed();
}

bool LayerMapEditor::open() const
{
    const int at = presets_->currentIndex();
    return at > 0 && maps_[static_cast<std::size_t>(at)].empty();
}

QString LayerMapEditor::problem() const
{
    return open() ? QString()
                  : layerMapProblem(canvas_->map(), canvas_->sourceLayers(), canvas_->targetLayers());
}

void LayerMapEditor::refresh()
{
    const QString wrong = problem();
    line_->setText(open()            ? presets_->currentData(Qt::ToolTipRole).toString()
                   : wrong.isEmpty() ? canvas_->readout()
                                     : wrong);
}

} // namespace isthmus

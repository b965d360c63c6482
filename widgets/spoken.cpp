#include "widgets/spoken.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

#include <array>

namespace isthmus {
namespace {

constexpr const char* roleProperty = "isthmusRole"; ///< QAccessible::Role
constexpr int settleMs = 500; ///< readers drop events among many others, as when a page has changed

/// A place of a canvas: a text that can have the focus of a screen reader.
class SpokenPlace final : public QAccessibleInterface
{
public:
    explicit SpokenPlace(QAccessibleInterface* canvas) : canvas_(canvas) {}

    void setText(const QString& text) { text_ = text; }

    bool isValid() const override { return canvas_->isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return canvas_; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? text_ : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return canvas_->rect(); }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override
    {
        QAccessible::State state = canvas_->state();
        state.focusable = true;
        state.readOnly = true;
        return state;
    }

private:
    QAccessibleInterface* canvas_;
    QString text_;
};

class SpokenCanvas final : public QAccessibleWidget
{
public:
    explicit SpokenCanvas(QWidget* canvas) : QAccessibleWidget(canvas, QAccessible::Chart) {}
    ~SpokenCanvas() override
    {
        for (SpokenPlace* place : places_) {
            if (place != nullptr)
                QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(place));
        }
    }

    /// Readers speak what gets the focus, so another place than the last gets it.
    void speak(const QString& text)
    {
        current_ = 1 - current_;
        SpokenPlace*& place = places_.at(static_cast<std::size_t>(current_));
        if (place == nullptr) {
            place = new SpokenPlace(this);
            QAccessible::registerAccessibleInterface(place); // which owns it
        }
        place->setText(text);
        QAccessibleEvent focus(place, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }

    int childCount() const override { return QAccessibleWidget::childCount() + (place() != nullptr ? 1 : 0); }
    QAccessibleInterface* child(int index) const override
    {
        return index == QAccessibleWidget::childCount() ? place() : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child != nullptr && child == place() ? QAccessibleWidget::childCount()
                                                    : QAccessibleWidget::indexOfChild(child);
    }
    QAccessibleInterface* focusChild() const override
    {
        return place() != nullptr && widget()->hasFocus() ? place() : QAccessibleWidget::focusChild();
    }

private:
    SpokenPlace* place() const { return places_.at(static_cast<std::size_t>(current_)); }

    std::array<SpokenPlace*, 2> places_{};
    int current_ = 0;
};

QAccessibleInterface* spokenInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (role.toInt() == QAccessible::Chart)
        return new SpokenCanvas(widget);
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

void setRole(QWidget* widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&spokenInterface);
        return true;
    }();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace

void makeSpoken(QWidget* canvas)
{
    setRole(canvas, QAccessible::Chart);
}

void speak(QWidget* canvas, const QString& text)
{
    canvas->setAccessibleDescription(text);
    if (!canvas->hasFocus() || text.isEmpty())
        return;
    if (auto* spoken = dynamic_cast<SpokenCanvas*>(QAccessible::queryAccessibleInterface(canvas)))
        spoken->speak(text);
}

void announce(QWidget* from, const QString& text)
{
    if (!QAccessible::isActive())
        return;
    const QString name = QStringLiteral("isthmusAnnouncement");
    auto* speaker = from->findChild<QWidget*>(name, Qt::FindDirectChildrenOnly);
    if (speaker == nullptr) {
        speaker = new QWidget(from);
        setRole(speaker, QAccessible::Notification);
        speaker->setObjectName(name);
        speaker->resize(0, 0);
        auto* timer = new QTimer(speaker);
        timer->setSingleShot(true);
        timer->setInterval(settleMs);
        QObject::connect(timer, &QTimer::timeout, speaker, [speaker] {
            speaker->hide();
            speaker->show(); // readers speak a notification when it is shown
        });
    }
    speaker->setAccessibleName(text);
    speaker->findChild<QTimer*>()->start();
}

} // namespace isthmus

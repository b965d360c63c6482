#include "widgets/banner.h"

#include "widgets/spoken.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace isthmus {
namespace {

QString iconName(Banner::Kind kind)
{
    return kind == Banner::Kind::Notice    ? QStringLiteral("info")
           : kind == Banner::Kind::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("error");
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), icon_(new QLabel(this)), message_(new QLabel(this)), advice_(hintLabel({}, this)),
      action_(new QPushButton(this)), second_(new QPushButton(this)), close_(new QToolButton(this))
{
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setIcon(themeIcon(QStringLiteral("cancel")));
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Dismiss"));
    close_->setAccessibleName(tr("Dismiss the message"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(message_);
    texts->addWidget(advice_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    row->addWidget(second_, 0, Qt::AlignVCenter);
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &Banner::clear);
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto run = onAction_;
        clear();
        if (run)
            run();
    });
    connect(second_, &QPushButton::clicked, this, [this] {
        const auto run = onSecond_;
        clear();
        if (run)
            run();
    });
    hide();
}

void Banner::show(Kind kind, const QString& message, const QString& advice, const QString& action,
                  std::function<void()> onAction)
{
    kind_ = kind;
    icon_->setPixmap(themeIcon(iconName(kind)).pixmap(18, 18));
    message_->setText(message);
    advice_->setText(advice);
    advice_->setVisible(!advice.isEmpty());
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    second_->hide();
    onAction_ = std::move(onAction);
    setAccessibleName(text());
    setVisible(true);
    announce(this, text());
    update();
}

void Banner::setSecondAction(const QString& action, std::function<void()> onAction)
{
    second_->setText(action);
    second_->setVisible(!action.isEmpty());
    onSecond_ = std::move(onAction);
}

void Banner::clear()
{
    hide();
    onAction_ = {};
    onSecond_ = {};
}

QString Banner::text() const
{
    return advice_->text().isEmpty() ? message_->text()
                                     : message_->text() + QLatin1Char(' ') + advice_->text();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !icon_->pixmap(Qt::ReturnByValue).isNull())
        icon_->setPixmap(themeIcon(iconName(kind_)).pixmap(18, 18));
}

void Banner::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(palette());
    const QColor mark = kind_ == Kind::Notice    ? palette().color(QPalette::Link)
                        : kind_ == Kind::Warning ? colors.warning
                                                 : colors.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawRoundedRect(QRectF(5, 8, 3, height() - 16), 1.5, 1.5);
}

} // namespace isthmus

#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <cmath>

namespace isthmus {
namespace {

/// Draws a monochrome SVG in the palette's text colour, at the moment of painting.
class ThemeIconEngine : public QIconEngine
{
public:
    explicit ThemeIconEngine(QString name) : name_(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        QColor color = palette.color(QPalette::Normal, QPalette::ButtonText);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        QFile file(QStringLiteral(":/isthmus/icons/%1.svg").arg(name_));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new ThemeIconEngine(name_); }
    QString key() const override { return QStringLiteral("isthmus-theme"); }
    QString iconName() override { return name_; }
    bool isNull() override { return name_.isEmpty(); }

private:
    QString name_;
};

/// A label whose colour comes from the theme, also after it changed.
class ThemedLabel : public QLabel
{
public:
    ThemedLabel(const QString& text, bool title, QWidget* parent) : QLabel(text, parent), title_(title)
    {
        if (title_) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            setFont(bold);
        } else {
            setWordWrap(true);
        }
        setTextFormat(Qt::PlainText);
        recolor();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolor();
    }

private:
    void recolor()
    {
        if (title_)
            return;
        QPalette own = palette();
        const QColor muted = themeColors(QApplication::palette()).muted;
        if (own.color(QPalette::WindowText) == muted)
            return;
        own.setColor(QPalette::WindowText, muted);
        setPalette(own);
    }

    bool title_;
};

/// Fusion draws the default button of a dialog as it draws one with the focus. Here the one with the focus
/// has a line inside as well.
class ButtonFocusStyle : public QProxyStyle
{
public:
    ButtonFocusStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        constexpr State focus = State_HasFocus | State_KeyboardFocusChange;
        if (element != CE_PushButton || (option->state & focus) != focus)
            return;
        painter->save();
        painter->setPen(QPen(option->palette.color(QPalette::ButtonText), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(3, 3, -4, -4));
        painter->restore();
    }
};

void set(QPalette& palette, QPalette::ColorRole role, const char* normal, const char* disabled)
{
    palette.setColor(QPalette::Active, role, QColor(normal));
    palette.setColor(QPalette::Inactive, role, QColor(normal));
    palette.setColor(QPalette::Disabled, role, QColor(disabled));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme parseTheme(const QString& name)
{
    for (Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

QPalette themePalette(bool dark)
{
    QPalette palette;
    const auto both = [&](QPalette::ColorRole role, const char* light, const char* lightDisabled,
                          const char* darkNormal, const char* darkDisabled) {
        set(palette, role, dark ? darkNormal : light, dark ? darkDisabled : lightDisabled);
    };
    both(QPalette::Window, "#f3f4f6", "#f3f4f6", "#1e2226", "#1e2226");
    both(QPalette::WindowText, "#1b2328", "#7d868c", "#e4e7e9", "#7f898f");
    both(QPalette::Base, "#ffffff", "#f7f8f9", "#171a1d", "#1b1f22");
    both(QPalette::AlternateBase, "#f7f8f9", "#f7f8f9", "#1c2023", "#1c2023");
    both(QPalette::Text, "#1b2328", "#7d868c", "#e4e7e9", "#7f898f");
    both(QPalette::Button, "#fbfbfc", "#f3f4f6", "#2a2f34", "#23282c");
    both(QPalette::ButtonText, "#1b2328", "#8a9399", "#e4e7e9", "#757f85");
    both(QPalette::BrightText, "#ffffff", "#ffffff", "#ffffff", "#ffffff");
    both(QPalette::ToolTipBase, "#1b2328", "#1b2328", "#e4e7e9", "#e4e7e9");
    both(QPalette::ToolTipText, "#ffffff", "#ffffff", "#171a1d", "#171a1d");
    both(QPalette::Highlight, "#0b6772", "#b9c6c9", "#22707c", "#3a474b");
    both(QPalette::HighlightedText, "#ffffff", "#1b2328", "#ffffff", "#aab3b8");
    both(QPalette::Link, "#0b6772", "#7d868c", "#6cc3cf", "#7f898f");
    both(QPalette::LinkVisited, "#0b6772", "#7d868c", "#6cc3cf", "#7f898f");
    both(QPalette::PlaceholderText, "#636d74", "#8a9399", "#98a2a8", "#757f85");
    both(QPalette::Light, "#ffffff", "#ffffff", "#33393e", "#33393e");
    both(QPalette::Midlight, "#eceef0", "#eceef0", "#2a2f34", "#2a2f34");
    both(QPalette::Mid, "#c9ced2", "#d6dade", "#3b4247", "#343a3f");
    both(QPalette::Dark, "#9aa3a9", "#b4bbc0", "#101315", "#101315");
    both(QPalette::Shadow, "#6a747a", "#8a9399", "#08090a", "#08090a");
    return palette;
}

QString themeStyleSheet(bool dark)
{
    const QString line = dark ? QStringLiteral("#343a3f") : QStringLiteral("#d9dde0");
    const QString hover = dark ? QStringLiteral("#2a2f34") : QStringLiteral("#e7eaec");
    const QString accent = dark ? QStringLiteral("#6cc3cf") : QStringLiteral("#0b6772");
    const QString header = dark ? QStringLiteral("#23282c") : QStringLiteral("#f3f4f6");
    QString sheet = QStringLiteral(
        "QToolTip { border: 0; padding: 5px 7px; }"
        "QMainWindow::separator { background: transparent; width: 5px; height: 5px; }"
        "QMainWindow::separator:hover { background: %LINE%; }"
        "QSplitter::handle { background: transparent; }"
        "QSplitter::handle:hover { background: %LINE%; }"
        "QStatusBar { border-top: 1px solid %LINE%; }"
        "QStatusBar::item { border: 0; }"
        "QMenuBar { border-bottom: 1px solid %LINE%; padding: 1px 4px; }"
        "QHeaderView::section { background: %HEADER%; border: 0; border-bottom: 1px solid %LINE%;"
        " padding: 4px 7px 4px 3px; }" // the text stands above that of the cells
        "QTreeView::item { padding: 3px 0; }"
        "QListView::item { padding: 2px 0; }"
        "QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border-radius: 3px;"
        " border: 1px solid %MUTED%; background: palette(base); }"
        "QCheckBox::indicator:checked, QListView::indicator:checked {"
        " border-color: palette(highlight); background: palette(highlight);"
        " image: url(:/isthmus/icons/check.svg); }"
        "QCheckBox::indicator:disabled { border-color: %LINE%; }"
        "QFrame[panel=\"true\"] { background: palette(base); border: 1px solid %LINE%; border-radius: 6px; }"
        "QToolButton#nav { border: 0; border-bottom: 2px solid transparent; padding: 8px 12px 6px 12px;"
        " background: transparent; }"
        "QToolButton#nav:hover { background: %HOVER%; }"
        "QToolButton#nav:focus { border-bottom: 2px dotted %ACCENT%; }"
        "QToolButton#nav:checked { border-bottom: 2px solid %ACCENT%; color: %ACCENT%; font-weight: 600; }"
        "QToolButton#nav:checked:focus { border-bottom: 2px dotted %ACCENT%; }"
        "QFrame#hairline { background: %LINE%; border: 0; }");
    const QString muted = dark ? QStringLiteral("#8d979d") : QStringLiteral("#79838a");
    return sheet.replace(QStringLiteral("%LINE%"), line)
        .replace(QStringLiteral("%MUTED%"), muted)
        .replace(QStringLiteral("%HOVER%"), hover)
        .replace(QStringLiteral("%ACCENT%"), accent)
        .replace(QStringLiteral("%HEADER%"), header);
}

void applyTheme(QApplication& application, Theme theme, bool systemDark)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemDark);
    application.setStyle(new ButtonFocusStyle);
    application.setPalette(themePalette(dark));
    application.setStyleSheet(themeStyleSheet(dark));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5f;
}

ThemeColors themeColors(const QPalette& palette)
{
    if (isDark(palette))
        return {QColor("#a3adb3"), QColor("#343a3f"), QColor("#56b4e9"), QColor("#e69f00"),
                QColor("#63c08a"), QColor("#e3b341"), QColor("#ff8a80")};
    return {QColor("#57626a"), QColor("#d9dde0"), QColor("#0072b2"), QColor("#b34e00"),
            QColor("#1d7443"), QColor("#8a5a00"), QColor("#b3261e")};
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QIcon themeIcon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name));
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    return new ThemedLabel(text, true, parent);
}

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    return new ThemedLabel(text, false, parent);
}

} // namespace isthmus

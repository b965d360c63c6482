#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace isthmus {

/// What the user chose; System follows the desktop.
enum class Theme { System, Light, Dark };

/// "system", "light", "dark" (settings).
QString themeName(Theme theme);
Theme parseTheme(const QString& name);

/// The program's own colours. Every text colour keeps a contrast of 4.5:1 against the grounds it stands on.
QPalette themePalette(bool dark);
/// Spacing and lines on top of the Fusion style.
QString themeStyleSheet(bool dark);
/// Sets style, palette and style sheet of the whole application. `systemDark` is what System means.
void applyTheme(QApplication& application, Theme theme, bool systemDark);
/// Whether a palette is a dark one.
bool isDark(const QPalette& palette);

/// Colours with a meaning, for text on window and base grounds.
struct ThemeColors
{
    QColor muted;   ///< secondary text
    QColor line;    ///< hairlines
    QColor source;  ///< the source model
    QColor target;  ///< the target model
    QColor good;    ///< done, better than chance
    QColor warning; ///< needs attention
    QColor bad;     ///< failed
};
ThemeColors themeColors(const QPalette& palette);

/// WCAG 2 contrast of two opaque colours, 1..21.
double contrastRatio(const QColor& a, const QColor& b);

/// One of the icons of resources/icons in the colour of the current palette's text, sharp at every scale.
/// Follows later palette changes.
QIcon themeIcon(const QString& name);

/// Label styles that follow the theme: a section title, and secondary text that wraps.
QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);
QLabel* hintLabel(const QString& text, QWidget* parent = nullptr);

} // namespace isthmus

#pragma once

class QString;
class QWidget;

namespace isthmus {

/// Screen readers meet `canvas`, a widget that draws itself, as a chart, and the place under its cursor as
/// what has the focus inside. To be called before anything else of the canvas is set.
void makeSpoken(QWidget* canvas);

/// The cursor of a canvas has come to a place: `text` is the canvas's description, and is spoken at once
/// where the canvas has the keyboard focus.
void speak(QWidget* canvas, const QString& text);

/// Screen readers speak `text` wherever their focus is: something has happened in `from`. Of several at once
/// the last.
void announce(QWidget* from, const QString& text);

} // namespace isthmus

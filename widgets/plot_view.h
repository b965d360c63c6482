#pragma once

#include "widgets/plot_style.h"

#include <QImage>
#include <QWidget>

class QCustomPlot;
class QCPItemStraightLine;
class QCPItemText;
class QLabel;

namespace isthmus {

/// What plots over a list of positions (steps, layers, kinds) share: a cursor that the mouse and the arrow
/// keys move, a line below that says what stands there, copying as a table or an image, a hint while there is
/// nothing. Keys: Left, Right, Home, End move; Enter activates; Ctrl+C copies the table; Esc leaves.
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(const QString& name, QWidget* parent = nullptr);

    /// What the empty plot says.
    void setHint(const QString& text);
    /// Index of the position under the cursor; -1: none.
    int cursor() const { return cursor_; }
    void setCursor(int index);
    /// The line below the plot.
    QString readout() const;
    /// Pixel of a position on the plot (tests, tooltips).
    QPoint pointOf(int index) const;
    /// All that is shown, as a table; numbers read back exactly.
    virtual QString tableText(QChar separator = QLatin1Char('\t')) const = 0;
    /// As shown, without the cursor.
    QImage image(double scale = 2.0) const;
    /// Where the keyboard goes.
    QWidget* canvas() const;
    /// Pixels that the legend needs to show its names whole.
    int legendWidth() const;

    QSize sizeHint() const override { return {420, 240}; }

Q_SIGNALS:
    void cursorMoved(int index);
    void cursorActivated(int index);

protected:
    /// Draws all from scratch; the plot is cleared and styled before.
    virtual void draw(QCustomPlot& plot, const PlotColors& colors) = 0;
    virtual int positions() const = 0;
    /// Coordinate on the x axis.
    virtual double positionX(int index) const = 0;
    /// One sentence about a position.
    virtual QString describe(int index) const = 0;

    /// Draws again; call it after the content changed.
    void refresh();
    QCustomPlot& plot() const { return *plot_; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool keyPressed(int key, bool copy);
    int nearest(double pixel) const;
    void showMenu(QPoint global);
    void placeCursor();
    void placeLegend();
    void fitLegend();
    void fitHint();

    QCustomPlot* plot_;
    QLabel* line_;
    QString hint_;
    QCPItemStraightLine* marker_ = nullptr;
    int cursor_ = -1;
};

} // namespace isthmus

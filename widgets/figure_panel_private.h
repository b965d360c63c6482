#pragma once

// Inside of FigurePanel, shared by figure_panel.cpp (content, preview, export) and figure_panel_form.cpp (its
// settings).

#include "widgets/figure_panel.h"
#include "widgets/figure_renderer.h"

#include <QImage>
#include <QThreadPool>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTimer;

namespace isthmus {

struct FigurePanel::Private
{
    explicit Private(FigurePanel* panel) : q(panel) {}

    void build();
    QLayout* buildForm();
    void connectControls();
    void showSpec();
    void showKind();
    FigureRange rangeOfValues() const;
    bool hasMaps() const;
    bool hasCurves() const;
    bool hasTables() const;
    void readSpec();
    void schedule();
    void render();
    void showPreview(const QImage& image, QSizeF sizeMm);
    std::vector<FigureFormat> formats() const;
    void say(const QString& text, bool problem);

    FigurePanel* q;
    FigureContent content;
    FigureSpec spec;
    FigureSpec other; ///< of the kind that is not shown
    FileChooser chooser;
    QString emptyText;
    QString suggested = QStringLiteral("figure.pdf");
    QImage image;
    quint64 generation = 0;

    QTimer* settle = nullptr;
    QSplitter* split = nullptr; ///< preview and settings
    QFormLayout* form = nullptr;
    QWidget* values = nullptr; ///< row of the heatmaps' values
    QLabel* picture = nullptr;
    QLabel* size = nullptr;
    QLabel* message = nullptr;
    QComboBox* preset = nullptr;
    QComboBox* font = nullptr;
    QComboBox* colorMap = nullptr;
    QComboBox* path = nullptr;
    QDoubleSpinBox* width = nullptr;
    QDoubleSpinBox* height = nullptr;
    QDoubleSpinBox* columns = nullptr;
    QDoubleSpinBox* fontPt = nullptr;
    QDoubleSpinBox* low = nullptr;
    QDoubleSpinBox* high = nullptr;
    QDoubleSpinBox* dpi = nullptr;
    QCheckBox* autoRange = nullptr;
    QCheckBox* incompatibility = nullptr;
    QCheckBox* mask = nullptr;
    QCheckBox* colorBar = nullptr;
    QCheckBox* letters = nullptr;
    QCheckBox* bold = nullptr;
    QCheckBox* titles = nullptr;
    QCheckBox* sharedBar = nullptr;
    QCheckBox* statistics = nullptr;
    QCheckBox* legend = nullptr;
    QCheckBox* logY = nullptr;
    QLineEdit* title = nullptr;
    QPlainTextEdit* annotation = nullptr;
    QCheckBox* pdf = nullptr;
    QCheckBox* svg = nullptr;
    QCheckBox* png = nullptr;
    QPushButton* save = nullptr;
    QPushButton* compose = nullptr;
    QThreadPool pool; // last: its threads end before the rest goes
};

} // namespace isthmus

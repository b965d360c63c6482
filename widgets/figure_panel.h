#pragma once

#include "core/results/figure_data.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace isthmus {

/// Live preview of a figure at print size with all its settings, and its export. Drawing and writing happen
/// on a worker thread; problems are shown in the panel.
class FigurePanel : public QWidget
{
    Q_OBJECT
public:
    /// Asks where to save; calls back with the chosen file, or not at all. `suggested` is a file name or
    /// path.
    using FileChooser =
        std::function<void(const QString& suggested, std::function<void(const QString&)> chosen)>;

    explicit FigurePanel(QWidget* parent = nullptr);
    ~FigurePanel() override;

    /// What the figure shows; its keys become the spec's results. Heatmaps and curves keep a specification
    /// each, with the venue, its width and fonts in common; settings that a kind does not have are hidden.
    void setContent(const FigureContent& content);
    void setMaps(const MapList& maps) { setContent(maps); }
    /// Specification and content together, composed figures too.
    void setFigure(const FigureSpec& spec, const FigureContent& content);
    const FigureContent& content() const;
    void setSpec(const FigureSpec& spec);
    const FigureSpec& spec() const;
    /// The seam for tests and for the window: replaces the file dialog.
    void setFileChooser(FileChooser chooser);
    /// Where the chooser begins, e.g. the project's figures folder with a name.
    void setSuggestedFile(const QString& path);
    /// What stands in place of the preview while there is nothing to show.
    void setEmptyText(const QString& text);
    /// Settings beside the preview instead of below it, where there is room.
    void setSideBySide(bool beside);
    /// Shows the button that asks for a composer; hidden at first.
    void setComposeVisible(bool visible);
    /// Asks for a file and exports there (the button does this).
    void exportFigure();
    /// Writes without asking. `file`: with or without ending; an ending that is a format selects this format
    /// too.
    void exportTo(const QString& file);
    /// The picture on show; null until the first one is drawn.
    QImage preview() const;

    QSize sizeHint() const override { return {360, 720}; }

Q_SIGNALS:
    void specChanged();
    void previewReady();
    void exported(const QStringList& files);
    void exportFailed(const QString& message);
    void composeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace isthmus

#pragma once

#include <QHash>
#include <QImage>
#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QTextBrowser;

namespace isthmus {

/// The manual in memory: pages and pictures by their path below its folder, e.g. "manual/tutorial.html".
struct ManualFiles
{
    QString start; ///< its first page; empty where there is no manual
    QHash<QString, QString> pages;
    QHash<QString, QImage> images;
};

/// Reads the manual of this folder: its HTML, or the Markdown where there is none. Runs on a worker.
ManualFiles readManual(const QString& folder);
/// Folder of the manual: the installed HTML, that of the build folder, else docs/ of the source tree. Empty:
/// none.
QString findManual();

/// The manual: pages with back, forward, contents, and a search on the page.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);

    /// Shows the manual that was read, or says that there is none.
    void setManual(const ManualFiles& files);
    /// Shows a page, "manual/laten.html#settings" say, in the window's language where it is there in it; the
    /// ending does not matter.
    void showPage(const QString& page);
    QString page() const;

    /// What is done with links to the outside; the desktop's browser unless set.
    void setOpener(std::function<void(const QUrl&)> opener) { opener_ = std::move(opener); }
    /// Marks the next place where the text of the search field stands, from the other end when there is none.
    bool findNext(bool backward = false);

    QTextBrowser* browser() const { return browser_; }
    QLineEdit* search() const { return search_; }
    QLabel* message() const { return message_; }
    QAction* back() const { return back_; }
    QAction* forward() const { return forward_; }
    QAction* contents() const { return contents_; }

Q_SIGNALS:
    /// The manual is there, or it is known that there is none.
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Browser;
    void makeBar();
    void follow(const QUrl& link);
    QString inLanguage(const QString& page) const;
    void showHeading(const QString& anchor);
    void applyStyle();

    ManualFiles files_;
    std::function<void(const QUrl&)> opener_;
    QTextBrowser* browser_ = nullptr;
    QLineEdit* search_ = nullptr;
    QLabel* message_ = nullptr;
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* contents_ = nullptr;
};

/// The one manual window of `parent`, made and filled if it is not there, in front.
ManualWindow* showManual(QWidget* parent);

} // namespace isthmus

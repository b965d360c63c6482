#include "app/gui/manual_window.h"

#include "app/gui/language.h"
#include "core/base/resource_path.h"
#include "widgets/focus_ring.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace isthmus {
namespace {

constexpr int pictureWidth = 780;         ///< pixels of the screen that a wide picture is shown in
constexpr QLatin1String scheme("manual"); ///< of addresses inside the manual

QString readPage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Path below the manual's folder.
QString pathOf(const QUrl& url)
{
    return url.path().mid(1);
}

QUrl urlOf(const QString& path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QLatin1Char('/') + path.section(QLatin1Char('#'), 0, 0));
    if (path.contains(QLatin1Char('#')))
        url.setFragment(path.section(QLatin1Char('#'), 1));
    return url;
}

/// The page alone: the column of contents and the style sheet are for browsers.
QString pageBody(QString html)
{
    static const QRegularExpression navigation(QStringLiteral("<nav>.*?</nav>"),
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression sheet(QStringLiteral("<link [^>]*>"));
    html.remove(navigation).remove(sheet);
    return html.replace(QLatin1String("\n</code></pre>"),
                        QLatin1String("</code></pre>")); // no empty last line
}

} // namespace

ManualFiles readManual(const QString& folder)
{
    ManualFiles files;
    if (folder.isEmpty())
        return files;
    const QDir root(folder);
    const bool html = root.exists(QStringLiteral("manual.html"));
    const QString ending = html ? QStringLiteral(".html") : QStringLiteral(".md");
    if (!root.exists(QStringLiteral("manual") + ending))
        return files;
    files.start = QStringLiteral("manual") + ending;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = root.relativeFilePath(path);
        if (name.endsWith(ending))
            files.pages.insert(name, html ? pageBody(readPage(path)) : readPage(path));
        else if (QImage image(path); !image.isNull()) {
            if (image.width() > pictureWidth) // small, and sharp where the screen has the pixels
                image.setDevicePixelRatio(static_cast<double>(image.width()) / pictureWidth);
            files.images.insert(name, image);
        }
    }
    return files;
}

QString findManual()
{
    for (const char* page : {"manual/manual.html", "manual/manual.md"}) { // packages without cmark-gfm
        try {
            return QString::fromStdString(resourcePath(page).parent_path().string());
        } catch (const std::exception&) {
        }
    }
    const QString source = QStringLiteral(ISTHMUS_MANUAL_SOURCE);
    return QFileInfo(source + QStringLiteral("/manual.md")).isFile() ? source : QString();
}

/// Takes everything from memory.
class ManualWindow::Browser : public QTextBrowser
{
public:
    explicit Browser(ManualWindow& window) : QTextBrowser(&window), window_(window) {}

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const QString path = pathOf(name.isRelative() ? source().resolved(name) : name);
        if (type == QTextDocument::ImageResource)
            return window_.files_.images.value(path);
        if (type == QTextDocument::HtmlResource || type == QTextDocument::MarkdownResource)
            return window_.files_.pages.value(path);
        return {};
    }

private:
    ManualWindow& window_;
};

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), opener_([](const QUrl& url) { QDesktopServices::openUrl(url); }),
      browser_(new Browser(*this)), search_(new QLineEdit(this)), message_(new QLabel(this))
{
    setWindowTitle(tr("Manual"));
    browser_->setObjectName(QStringLiteral("manualPage"));
    browser_->setOpenLinks(false);
    browser_->setAccessibleName(tr("Page of the manual"));
    browser_->setAccessibleDescription(tr("Tab goes from link to link, Enter follows one."));
    browser_->setFrameShape(QFrame::NoFrame);
    new FocusRing(browser_);
    connect(browser_, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(browser_, 1);
    applyStyle();
    resize(920, 800);
    browser_->setFocus();
}

void ManualWindow::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    const auto add = [&](const QString& text, const QList<QKeySequence>& keys) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setToolTip(keys.isEmpty() ? text
                                          : QStringLiteral("%1 (%2)").arg(
                                                text, keys.front().toString(QKeySequence::NativeText)));
        addAction(action);
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        row->addWidget(button);
        return action;
    };
    back_ = add(tr("Back"), QKeySequence::keyBindings(QKeySequence::Back));
    forward_ = add(tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward));
    contents_ = add(tr("Contents"), {QKeySequence(Qt::ALT | Qt::Key_Home)});
    row->addStretch();
    row->addWidget(message_);
    search_->setPlaceholderText(tr("Find on this page"));
    search_->setAccessibleName(tr("Find on this page"));
    search_->setAccessibleDescription(tr("Enter goes to the next place that is found."));
    search_->setClearButtonEnabled(true);
    search_->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMaximumWidth(260);
    row->addWidget(search_, 1);
    layout()->addWidget(bar);

    const auto hidden = [this](const QList<QKeySequence>& keys, auto&& run) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    hidden(QKeySequence::keyBindings(QKeySequence::Find), [this] {
        search_->setFocus();
        search_->selectAll();
    });
    hidden(QKeySequence::keyBindings(QKeySequence::FindNext), [this] { findNext(); });
    hidden(QKeySequence::keyBindings(QKeySequence::FindPrevious), [this] { findNext(true); });
    hidden({QKeySequence(Qt::Key_Escape)}, [this] { close(); });
    connect(back_, &QAction::triggered, browser_, &QTextBrowser::backward);
    connect(forward_, &QAction::triggered, browser_, &QTextBrowser::forward);
    connect(contents_, &QAction::triggered, this, [this] { showPage(files_.start); });
    connect(browser_, &QTextBrowser::backwardAvailable, back_, &QAction::setEnabled);
    connect(browser_, &QTextBrowser::forwardAvailable, forward_, &QAction::setEnabled);
    for (QAction* action : {back_, forward_, contents_})
        action->setEnabled(false);
    connect(search_, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(search_, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = browser_->textCursor();
        cursor.setPosition(cursor.selectionStart()); // what is marked may go on
        browser_->setTextCursor(cursor);
        findNext();
    });
}

void ManualWindow::setManual(const ManualFiles& files)
{
    files_ = files;
    contents_->setEnabled(!files_.start.isEmpty());
    if (files_.start.isEmpty())
        browser_->setPlainText(
            tr("The manual is not there. Install the program again, or read docs/manual.md "
               "in its repository."));
    else
        showPage(files_.start);
    Q_EMIT loaded();
}

void ManualWindow::showPage(const QString& page)
{
    follow(urlOf(page));
}

QString ManualWindow::page() const
{
    return pathOf(browser_->source());
}

void ManualWindow::follow(const QUrl& link)
{
    if (link.scheme() != scheme) {
        opener_(link);
        return;
    }
    const QString path = pathOf(link);
    QString known = path;
    if (!files_.pages.contains(known)) // the other form of the same page
        known = path.section(QLatin1Char('.'), 0, -2) + QLatin1Char('.') + QFileInfo(files_.start).suffix();
    if (!files_.pages.contains(known)) {
        message_->setText(tr("There is no page %1.").arg(path));
        return;
    }
    message_->clear();
    known = inLanguage(known);
    QUrl url = urlOf(known);
    url.setFragment(link.fragment());
    browser_->setSource(url);
    if (known.endsWith(QLatin1String(".md")) && !link.fragment().isEmpty())
        showHeading(link.fragment());
    const QString heading = browser_->documentTitle().section(QStringLiteral(" - "), 0, 0);
    setWindowTitle(heading.isEmpty() ? tr("Manual") : tr("Manual: %1").arg(heading));
}

/// "manual/tutorial.de.html" for "manual/tutorial.html". A link that names a language, and that of a page to
/// itself in English, is taken at its word.
QString ManualWindow::inLanguage(const QString& page) const
{
    const auto name = [](const QString& path) { return path.section(QLatin1Char('.'), 0, 0); };
    if (page.count(QLatin1Char('.')) > 1 || name(page) == name(this->page()))
        return page;
    const QString own =
        QStringLiteral("%1.%2.%3").arg(name(page), spokenLanguage(), QFileInfo(page).suffix());
    return files_.pages.contains(own) ? own : page;
}

/// Headings of Markdown have no anchors of their own: they are found as GitHub names them.
void ManualWindow::showHeading(const QString& anchor)
{
    static const QRegularExpression other(QStringLiteral("[^\\w\\- ]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (QTextBlock block = browser_->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const QString name =
            block.text().trimmed().toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
        if (name != anchor)
            continue;
        browser_->setTextCursor(QTextCursor(block));
        const int top = browser_->cursorRect().top();
        browser_->verticalScrollBar()->setValue(browser_->verticalScrollBar()->value() + top);
        return;
    }
}

bool ManualWindow::findNext(bool backward)
{
    const QString text = search_->text();
    message_->clear();
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (browser_->find(text, flags))
        return true;
    const QTextCursor before = browser_->textCursor();
    QTextCursor end = before;
    end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    browser_->setTextCursor(end);
    if (browser_->find(text, flags))
        return true;
    browser_->setTextCursor(before);
    message_->setText(tr("Not on this page."));
    return false;
}

void ManualWindow::applyStyle()
{
    const QPalette colours = palette();
    browser_->document()->setDocumentMargin(18);
    browser_->document()->setDefaultStyleSheet(
        QStringLiteral(
            "pre, code { background-color: %1; } pre { margin: 8px 0; } "
            "th, td { padding: 3px 14px 3px 0; text-align: left; } h2 { margin-top: 22px; } a { color: %2; }")
            .arg(colours.color(QPalette::AlternateBase).name(), colours.color(QPalette::Link).name()));
}

void ManualWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !browser_)
        return;
    applyStyle(); // another theme
    const int place = browser_->verticalScrollBar()->value();
    browser_->reload();
    browser_->verticalScrollBar()->setValue(place);
}

ManualWindow* showManual(QWidget* parent)
{
    auto* window = parent->findChild<ManualWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new ManualWindow(parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
        QThreadPool::globalInstance()->start([self = QPointer<ManualWindow>(window)] {
            const ManualFiles files = readManual(findManual());
            QMetaObject::invokeMethod(
                qApp,
                [self, files] {
                    if (self)
                        self->setManual(files);
                },
                Qt::QueuedConnection);
        });
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace isthmus

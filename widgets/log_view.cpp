#include "widgets/log_view.h"

#include "widgets/focus_ring.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>

namespace isthmus {
namespace {

constexpr int keptLines = 5000; ///< enough for a day's work, little memory

/// The higher the more important.
int levelRank(const QString& level)
{
    return static_cast<int>(QStringList{QStringLiteral("debug"), QStringLiteral("info"),
                                        QStringLiteral("warning"), QStringLiteral("error")}
                                .indexOf(level));
}

} // namespace

LogView::LogView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setMaximumBlockCount(keptLines);
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setAccessibleName(tr("Log"));
    setAccessibleDescription(tr("Messages of the program, the newest last."));
    setPlaceholderText(tr("Messages of this session appear here."));
}

void LogView::add(const QString& level, const QString& time, const QString& text)
{
    const ThemeColors colors = themeColors(palette());
    QTextCharFormat format;
    format.setForeground(level == QLatin1String("error")     ? colors.bad
                         : level == QLatin1String("warning") ? colors.warning
                                                             : palette().color(QPalette::Text));
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        cursor.insertBlock();
    const int first = cursor.blockNumber();
    cursor.insertText(time.mid(11, 8) + QStringLiteral("  ") + level.leftJustified(8) + text, format);
    const int rank = levelRank(level);
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid(); block = block.next()) {
        block.setUserState(rank);
        block.setVisible(isShown(rank));
    }
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::showFrom(const QString& level)
{
    lowest_ = levelRank(level);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setVisible(isShown(block.userState()));
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

LogPanel::LogPanel(QWidget* parent) : QWidget(parent), shown_(new QComboBox(this)), view_(new LogView(this))
{
    shown_->addItem(tr("Everything"), QStringLiteral("debug"));
    shown_->addItem(tr("Information and worse"), QStringLiteral("info"));
    shown_->addItem(tr("Warnings and errors"), QStringLiteral("warning"));
    shown_->addItem(tr("Errors alone"), QStringLiteral("error"));
    shown_->setAccessibleName(tr("Messages to show"));
    shown_->setToolTip(tr("Messages to show"));
    auto* label = new QLabel(tr("Show:"), this);
    label->setBuddy(shown_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(shown_);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(view_, 1);
    connect(shown_, &QComboBox::currentIndexChanged, this,
            [this] { view_->showFrom(shown_->currentData().toString()); });
}

} // namespace isthmus

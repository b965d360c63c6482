#include "widgets/log_view.h"

#include "widgets/theme.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

namespace isthmus {
namespace {
constexpr int keptLines = 5000; ///< enough for a day's work, little memory
} // namespace

LogView::LogView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setMaximumBlockCount(keptLines);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setAccessibleName(tr("Log"));
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
    cursor.insertText(time.mid(11, 8) + QStringLiteral("  ") + level.leftJustified(8) + text, format);
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace isthmus

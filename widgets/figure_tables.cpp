#include "widgets/figure_tables.h"

#include "core/base/error.h"
#include "widgets/text_format.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr double heavyRule = 0.9;
constexpr double lightRule = 0.5;
constexpr double rulePad = 2.6;     ///< between a rule and the text beside it
constexpr double rowPad = 1.6;      ///< between two rows
constexpr double leastGap = 6;      ///< between two columns
constexpr double leastNames = 0.22; ///< share of the width that the rows' names have at least
constexpr double sizeStep = 0.5;    ///< of the smaller prints that are tried
const QColor intervalInk(0x55, 0x55, 0x55);

TableCell withoutMark(TableCell cell)
{
    cell.marked = false;
    return cell;
}

/// Text of a value without its dagger.
QString valueText(const FigureTable& table, std::size_t row, std::size_t column)
{
    return qstr(cellText(table.columns[column], withoutMark(table.rows[row].cells[column])));
}

QString interval(const FigureTable& table, std::size_t row, std::size_t column)
{
    return qstr(intervalText(table.columns[column], table.rows[row].cells[column]));
}

const QString& daggerText()
{
    static const QString text = QStringLiteral("\u2020");
    return text;
}

double widestWord(const QString& text, const FigureText& style, const FigureCanvas& canvas)
{
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, canvas.textWidth(word, style));
    return widest;
}

/// Width of a column's values, intervals and its head, in one line or in a line for each word.
double columnWidth(const FigureSpec& spec, const FigureTable& table, std::size_t column, TableLayout& layout,
                   bool wrapHeads, const FigureCanvas& canvas)
{
    const FigureText bold{layout.base.size, true, Qt::black};
    double values = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        values = std::max(values, canvas.textWidth(valueText(table, r, column), bold));
        if (spec.statistics)
            values = std::max(values, canvas.textWidth(interval(table, r, column), layout.small));
        if (table.rows[r].cells[column].marked)
            layout.columns[column].marks = canvas.textWidth(daggerText(), layout.base) + 0.5;
    }
    const QString head = qstr(table.columns[column].name);
    const double width = std::max(values, wrapHeads ? widestWord(head, layout.base, canvas)
                                                    : canvas.textWidth(head, layout.base));
    layout.columns[column].head = wrapped(head, width + 0.01, layout.base, canvas);
    return width + layout.columns[column].marks;
}

/// Places the columns; false if names and columns are too wide together.
bool placeColumns(TableLayout& layout, const FigureSpec& spec, const FigureTable& table, bool wrapHeads,
                  const FigureCanvas& canvas)
{
    const double width = layout.right - layout.left;
    layout.columns.assign(table.columns.size(), {});
    std::vector<double> widths;
    double taken = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        widths.push_back(columnWidth(spec, table, c, layout, wrapHeads, canvas));
        taken += widths.back() + leastGap;
    }
    double names = canvas.textWidth(qstr(table.head), layout.base);
    double words = names;
    for (const TableRow& row : table.rows) {
        names = std::max(names, canvas.textWidth(qstr(row.name), layout.base));
        words = std::max(words, widestWord(qstr(row.name), layout.base, canvas));
    }
    const double room = width - taken;
    if (room < std::min(names, std::max(words, leastNames * width)))
        return false;
    names = std::min(names, room);
    layout.rows.assign(table.rows.size(), {});
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        layout.rows[r].name = wrapped(qstr(table.rows[r].name), names + 0.01, layout.base, canvas);
    // What is left goes between the columns, all alike.
    const auto count = static_cast<double>(std::max<std::size_t>(1, widths.size()));
    const double gap = leastGap + (room - names) / count;
    double x = layout.left + names;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        x += gap + widths[c];
        layout.columns[c].right = x - layout.columns[c].marks;
    }
    return true;
}

double textLine(const TableLayout& layout)
{
    return layout.base.size * 1.2;
}

double rowHeight(const TableLayout& layout, const FigureSpec& spec, const FigureTable& table, std::size_t row)
{
    double values = textLine(layout);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (spec.statistics && !interval(table, row, c).isEmpty())
            values = textLine(layout) + layout.small.size * 1.15;
    }
    return std::max(values, static_cast<double>(layout.rows[row].name.size()) * textLine(layout)) + rowPad;
}

void drawRow(FigureCanvas& canvas, const FigureSpec& spec, const FigureTable& table,
             const TableLayout& layout, std::size_t row)
{
    const double baseline = layout.rows[row].top + layout.base.size;
    const FigureText base{layout.base.size, false, figureInk};
    if (table.rows[row].ruled && row > 0) {
        const double y = layout.rows[row].top - rulePad;
        canvas.line({layout.left, y}, {layout.right, y}, figureInk, lightRule / 2);
    }
    double y = baseline;
    for (const QString& line : layout.rows[row].name) {
        canvas.text({layout.left, y}, line, base, TextAnchor::Left);
        y += textLine(layout);
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const double right = layout.columns[c].right;
        const QString value = valueText(table, row, c);
        if (value.isEmpty()) {
            canvas.text({right, baseline}, QStringLiteral("\u2013"), base, TextAnchor::Right);
            continue;
        }
        canvas.text({right, baseline}, value, {layout.base.size, isBest(table, row, c), figureInk},
                    TextAnchor::Right);
        if (table.rows[row].cells[c].marked)
            canvas.text({right + 0.5, baseline}, daggerText(), base, TextAnchor::Left);
        const QString range = spec.statistics ? interval(table, row, c) : QString();
        if (!range.isEmpty())
            canvas.text({right, baseline + layout.small.size * 1.15}, range,
                        {layout.small.size, false, intervalInk}, TextAnchor::Right);
    }
}

} // namespace

TableLayout layoutTable(const FigureSpec& spec, const FigureTable& table, const FigureCanvas& canvas)
{
    const FigureFrame frame = frameOf(spec, canvas);
    TableLayout layout;
    layout.size.setWidth(frame.size.width());
    layout.left = figureEdge;
    layout.right = frame.size.width() - figureEdge;
    layout.base = frame.base;
    layout.small = frame.small;
    while (!placeColumns(layout, spec, table, false, canvas) &&
           !placeColumns(layout, spec, table, true, canvas)) {
        layout.base.size -= sizeStep;
        layout.small.size = std::max(FigureSpec::minimumFontPt, layout.base.size * 0.875);
        if (layout.base.size < FigureSpec::minimumFontPt)
            throw Error(ErrorCode::InvalidArgument,
                        "The table of " + std::to_string(table.columns.size()) +
                            " columns does not fit into the figure's width.",
                        "Make the figure wider, leave the statistics out, or show fewer benchmarks.");
    }
    const QString title =
        spec.panel_titles && !spec.panels.empty() ? qstr(spec.panels.front().title) : QString();
    layout.letter = boldLetter(spec, 0);
    layout.title = wrapped(titlePrefix(spec, 0) + title,
                           layout.right - layout.left - letterWidth(layout.letter, frame.base.size, canvas),
                           frame.base, canvas);
    if (layout.title.isEmpty() && !layout.letter.isEmpty())
        layout.title << QString();
    layout.top =
        figureEdge + heavyRule +
        (layout.title.isEmpty() ? 0 : static_cast<double>(layout.title.size()) * frame.lineHeight + 3);
    qsizetype heads = 1;
    for (const TableLayout::Column& column : layout.columns)
        heads = std::max(heads, column.head.size());
    layout.body = layout.top + 2 * rulePad + static_cast<double>(heads) * textLine(layout);
    double y = layout.body + rulePad;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (table.rows[r].ruled && r > 0)
            y += 2 * rulePad;
        layout.rows[r].top = y;
        y += rowHeight(layout, spec, table, r);
    }
    layout.bottom = y + rulePad - rowPad;
    for (const std::string& note : table.notes)
        layout.notes << wrapped(qstr(note), layout.right - layout.left, layout.small, canvas);
    layout.notesY = layout.bottom + 3 + layout.small.size;
    layout.size.setHeight(layout.bottom + heavyRule + figureEdge +
                          (layout.notes.isEmpty()
                               ? 0
                               : 3 + static_cast<double>(layout.notes.size()) * layout.small.size * 1.2));
    return layout;
}

void drawTable(FigureCanvas& canvas, const FigureSpec& spec, const FigureTable& table)
{
    const TableLayout layout = layoutTable(spec, table, canvas);
    canvas.fillRect(QRectF(QPointF(0, 0), layout.size), Qt::white);
    const double left = layout.left;
    const double right = layout.right;
    drawPanelTitle(canvas, QRectF(left, layout.top, right - left, 1), layout.title, spec.font_pt,
                   spec.font_pt * 1.2, layout.letter);
    for (const auto& [y, width] : {std::pair{layout.top, heavyRule}, std::pair{layout.body, lightRule},
                                   std::pair{layout.bottom, heavyRule}})
        canvas.line({left, y}, {right, y}, figureInk, width);
    const FigureText base{layout.base.size, false, figureInk};
    const double lowest = layout.body - rulePad - 0.2 * layout.base.size;
    canvas.text({left, lowest}, qstr(table.head), base, TextAnchor::Left);
    for (const TableLayout::Column& column : layout.columns) {
        double y = lowest - static_cast<double>(column.head.size() - 1) * textLine(layout);
        for (const QString& line : column.head) {
            canvas.text({column.right, y}, line, base, TextAnchor::Right);
            y += textLine(layout);
        }
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        drawRow(canvas, spec, table, layout, r);
    double y = layout.notesY;
    for (const QString& note : layout.notes) {
        canvas.text({left, y}, note, {layout.small.size, false, figureInk}, TextAnchor::Left);
        y += layout.small.size * 1.2;
    }
}

} // namespace isthmus

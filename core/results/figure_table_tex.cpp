#include "core/results/figure_data.h"
#include "core/results/figure_table.h"
#include "core/results/figure_tex.h"

#include <algorithm>

namespace isthmus {
namespace {

constexpr double leastGap = 6;      ///< between two columns
constexpr double leastNames = 0.22; ///< share of the width that the rows' names have at least
constexpr double sizeStep = 0.5;    ///< of the smaller prints that are tried
constexpr const char* daggerTex = "$^\\dagger$";

TableCell unmarked(TableCell cell)
{
    cell.marked = false;
    return cell;
}

bool anyMarked(const FigureTable& table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow& row) { return row.cells[column].marked; });
}

/// Room for a dagger where the column has some, so that the digits stand below each other.
std::string markTex(const FigureTable& table, std::size_t column, bool marked)
{
    if (!anyMarked(table, column))
        return {};
    return marked ? daggerTex : std::string("\\phantom{") + daggerTex + "}";
}

/// A value with its dagger, the best in bold; "--" for none.
std::string valueTex(const FigureTable& table, std::size_t row, std::size_t column)
{
    const TableCell& cell = table.rows[row].cells[column];
    std::string value = latexEscape(cellText(table.columns[column], unmarked(cell)));
    if (value.empty())
        value = "--";
    else if (isBest(table, row, column))
        value.insert(0, "\\textbf{").append("}");
    return value + markTex(table, column, cell.marked);
}

std::string interval(const FigureTable& table, std::size_t row, std::size_t column)
{
    return intervalText(table.columns[column], table.rows[row].cells[column]);
}

bool hasIntervals(const FigureTable& table, std::size_t column)
{
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (!interval(table, r, column).empty())
            return true;
    }
    return false;
}

/// A table whose columns fit into its width.
struct FittedTable
{
    double size = 0; ///< of its text
    double small = 0;
    double names = 0;          ///< room for the rows' names
    std::vector<double> heads; ///< room for the heads of the columns
    bool fits = false;
};

double widestWord(const std::string& text, double size)
{
    double widest = 0;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        widest = std::max(widest, texWidth(text.substr(begin, end - begin), size));
        begin = end + 1;
    }
    return widest;
}

FittedTable fittedTo(const FigureSpec& spec, const FigureTable& table, double width, double size,
                     bool wrapHeads)
{
    FittedTable fitted{size, std::max(FigureSpec::minimumFontPt, size * 0.875), 0, {}, false};
    double taken = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double values = 0;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            values = std::max(values,
                              texWidth(cellText(table.columns[c], unmarked(table.rows[r].cells[c])), size));
            if (spec.statistics)
                values = std::max(values, texWidth(interval(table, r, c), fitted.small));
        }
        const std::string& head = table.columns[c].name;
        fitted.heads.push_back(wrapHeads ? std::max(values, widestWord(head, size)) : texWidth(head, size));
        taken += std::max(values, fitted.heads.back()) + leastGap +
                 (anyMarked(table, c) ? texWidth("\u2020", size) : 0);
    }
    double names = texWidth(table.head, size);
    for (const TableRow& row : table.rows)
        names = std::max(names, texWidth(row.name, size));
    fitted.names = std::min(names, width - taken);
    fitted.fits = fitted.names >= std::min(names, leastNames * width);
    return fitted;
}

FittedTable fitted(const FigureSpec& spec, const FigureTable& table)
{
    const TexPage page = texPage(spec);
    FittedTable best;
    for (double size = page.base; size >= FigureSpec::minimumFontPt; size -= sizeStep) {
        for (bool wrapHeads : {false, true}) {
            best = fittedTo(spec, table, page.width - 2 * texEdge, size, wrapHeads);
            if (best.fits)
                return best;
        }
    }
    best.names = std::max(best.names, leastNames * page.width);
    return best;
}

/// Text in one line, or a box of lines where it is wider than its room.
std::string boxTex(const std::string& text, double room, double size, bool right)
{
    const std::vector<std::string> lines = texLines(text, room + 0.01, size);
    if (lines.size() < 2)
        return rowStartTex(text);
    std::string stack;
    for (const std::string& line : lines)
        stack += (stack.empty() ? "" : "\\\\") + rowStartTex(line);
    return std::string("\\begin{tabular}[") + (right ? "b]{@{}r@{}}" : "t]{@{}l@{}}") + stack +
           "\\end{tabular}";
}

} // namespace

std::string rowStartTex(const std::string& text)
{
    return (text.starts_with('[') || text.starts_with('*') ? "{}" : "") + latexEscape(text);
}

std::string tableTex(const FigureTable& table, bool intervals)
{
    std::string columns;
    std::string heads = latexEscape(table.head);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::string name = latexEscape(table.columns[c].name);
        const bool two = intervals && hasIntervals(table, c); // the interval has a column of its own
        columns += two ? "r@{\\ }l" : "r";
        heads += two ? " & \\multicolumn{2}{c}{" + name + "}" : " & " + name + markTex(table, c, false);
    }
    std::string text = "\\begin{tabular}{l" + columns + "}\n\\toprule\n" + heads + " \\\\\n\\midrule\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const TableRow& row = table.rows[r];
        text += (row.ruled && r > 0 ? "\\midrule\n" : "") + rowStartTex(row.name);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            text += " & " + valueTex(table, r, c);
            if (!intervals || !hasIntervals(table, c))
                continue;
            const std::string between = interval(table, r, c);
            text += between.empty() ? " &" : " & {\\scriptsize " + latexEscape(between) + "}";
        }
        text += " \\\\\n";
    }
    text += "\\bottomrule\n\\end{tabular}\n";
    for (const std::string& note : table.notes)
        text += "% " + note + "\n";
    return text;
}

std::string texWideTable(const FigureSpec& spec, const FigureTable& table)
{
    const FittedTable fit = fitted(spec, table);
    const std::string edge = texNumber(texEdge, 1) + "pt";
    std::string text = "\\begin{minipage}[t]{" + texNumber(spec.width_mm, 3) +
                       "mm}\\raggedright\\leftskip=" + edge + texFont(spec.font_pt) + "\\vspace*{" + edge +
                       "}%\n";
    const std::string title =
        texLetter(spec, 0) +
        latexEscape(spec.panel_titles && !spec.panels.empty() ? spec.panels.front().title : std::string());
    if (!title.empty())
        text += title + "\\par\\vspace{3pt}%\n";
    text += texFont(fit.size) + "\\tabcolsep=0pt%\n\\begin{tabular*}{\\dimexpr\\linewidth-" +
            texNumber(2 * texEdge, 1) + "pt}{@{}l@{\\extracolsep{\\fill}}" +
            std::string(table.columns.size(), 'r') + "@{}}\n\\toprule\n" + latexEscape(table.head);
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        text +=
            " & " + boxTex(table.columns[c].name, fit.heads[c], fit.size, true) + markTex(table, c, false);
    text += " \\\\\n\\midrule\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const TableRow& row = table.rows[r];
        text += (row.ruled && r > 0 ? "\\midrule\n" : "") + boxTex(row.name, fit.names, fit.size, false);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const std::string below = spec.statistics ? interval(table, r, c) : std::string();
            const std::string value = valueTex(table, r, c);
            text += " & ";
            text += below.empty() ? value
                                  : "\\begin{tabular}[t]{@{}r@{}}" + value + "\\\\" + texFont(fit.small) +
                                        latexEscape(below) + markTex(table, c, false) + "\\end{tabular}";
        }
        text += " \\\\\n";
    }
    text += "\\bottomrule\n\\end{tabular*}\\par\n";
    for (const std::string& note : table.notes)
        text += "\\vspace{2pt}{" + texFont(texPage(spec).small) + latexEscape(note) + "\\strut\\par}%\n";
    return text + "\\end{minipage}";
}

} // namespace isthmus

#include "core/results/figure_table.h"

#include "core/results/figure_data.h"

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr const char* dagger = "\u2020";

std::string shown(const TableColumn& column, double value)
{
    return column.percent ? fixedNumber(100 * value, 1) : fixedNumber(value, 3);
}

} // namespace

std::string cellText(const TableColumn& column, const TableCell& cell)
{
    if (std::isnan(cell.value))
        return {};
    return shown(column, cell.value) + (cell.marked ? dagger : "");
}

std::string intervalText(const TableColumn& column, const TableCell& cell)
{
    if (std::isnan(cell.value) || std::isnan(cell.low) || std::isnan(cell.high))
        return {};
    return "[" + shown(column, cell.low) + ", " + shown(column, cell.high) + "]";
}

bool isBest(const FigureTable& table, std::size_t row, std::size_t column)
{
    const TableColumn& kind = table.columns[column];
    const double own = table.rows[row].cells[column].value;
    if (std::isnan(own) || table.rows[row].reference)
        return false;
    // Compared as they are printed: two values that look the same are both in bold, all alike are none.
    bool differs = false;
    for (const TableRow& other : table.rows) {
        const double value = other.cells[column].value;
        if (std::isnan(value) || other.reference || shown(kind, value) == shown(kind, own))
            continue;
        if (kind.lower_is_better ? value < own : value > own)
            return false;
        differs = true;
    }
    return differs;
}

std::string tableCsv(const FigureTable& table)
{
    std::string text = "method,column,metric,value,low,high,n,differs\n";
    for (const TableRow& row : table.rows) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableCell& cell = row.cells[c];
            if (std::isnan(cell.value))
                continue;
            text += csvField(row.name) + "," + csvField(table.columns[c].name) + "," +
                    csvField(table.columns[c].unit) + "," + exactNumber(cell.value) + "," +
                    exactNumber(cell.low) + "," + exactNumber(cell.high) + "," + std::to_string(cell.n) +
                    "," + (cell.marked ? "yes" : "no") + "\n";
        }
    }
    return text;
}

} // namespace isthmus

#pragma once

#include <limits>
#include <string>
#include <vector>

namespace isthmus {

/// A number of a table with its 95 % interval.
struct TableCell
{
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN: an empty cell
    double low = std::numeric_limits<double>::quiet_NaN();   ///< NaN: no interval
    double high = std::numeric_limits<double>::quiet_NaN();
    long long n = 0;     ///< items or runs behind it
    bool marked = false; ///< differs from the baseline: a dagger

    bool operator==(const TableCell&) const = default;
};

struct TableColumn
{
    std::string name;
    std::string unit; ///< of the CSV, e.g. "accuracy"
    bool percent = false;
    bool lower_is_better = false;

    bool operator==(const TableColumn&) const = default;
};

struct TableRow
{
    std::string name;
    std::vector<TableCell> cells; ///< one for each column
    bool ruled = false;           ///< a thin rule above it
    bool reference = false;       ///< stands outside the comparison: never the best

    bool operator==(const TableRow&) const = default;
};

/// A table of a paper: methods as rows, benchmarks as columns.
struct FigureTable
{
    std::string head; ///< of the column with the rows' names
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<std::string> notes; ///< sentences below it

    bool operator==(const FigureTable&) const = default;
};

/// "44.2" for people; a dagger where it is marked. Empty for an empty cell.
std::string cellText(const TableColumn& column, const TableCell& cell);
/// "[41.0, 47.4]"; empty without an interval.
std::string intervalText(const TableColumn& column, const TableCell& cell);
/// Whether the cell has the best value of its column, as the values are shown; references are left out.
bool isBest(const FigureTable& table, std::size_t row, std::size_t column);

/// CSV: method,column,metric,value,low,high,n,differs. UTF-8, numbers that read back exactly.
std::string tableCsv(const FigureTable& table);
/// Text at the beginning of a table's row, where LaTeX would take a bracket for an option of the row before.
std::string rowStartTex(const std::string& text);
/// A booktabs tabular as wide as its text, with intervals (`intervals`) behind the values, the best in bold.
std::string tableTex(const FigureTable& table, bool intervals);

} // namespace isthmus

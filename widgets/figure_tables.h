#pragma once

#include "core/results/figure_table.h"
#include "widgets/figure_parts.h"

#include <vector>

namespace isthmus {

/// Where everything of a table goes, in points.
struct TableLayout
{
    struct Row
    {
        double top = 0;
        QStringList name; ///< wrapped
    };
    struct Column
    {
        QStringList head; ///< wrapped
        double right = 0; ///< right edge of its values
        double marks = 0; ///< width kept for daggers right of them
    };

    QSizeF size;
    FigureText base;
    FigureText small;
    QStringList title; ///< above the table, behind the letter
    QString letter;
    double left = 0;
    double right = 0;
    double top = 0;  ///< of the upper rule
    double body = 0; ///< of the rule below the head
    double bottom = 0;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList notes;
    double notesY = 0;
};

/// Lays a table out over the figure's width, in smaller print where it would not fit. Throws InvalidArgument
/// if the smallest is too wide.
TableLayout layoutTable(const FigureSpec& spec, const FigureTable& table, const FigureCanvas& canvas);
/// Draws it as booktabs does: three rules, no lines between columns; the best of a column in bold, intervals
/// below the values when the specification asks for statistics.
void drawTable(FigureCanvas& canvas, const FigureSpec& spec, const FigureTable& table);

} // namespace isthmus

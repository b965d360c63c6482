#include "widgets/figure_pdf.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace isthmus {
namespace {

struct Edit
{
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray text;
};

/// What lies between `open` and `close`, both included; length 0 if it is not there.
Edit find(const QByteArray& pdf, const QByteArray& open, const QByteArray& close, qsizetype from = 0)
{
    const qsizetype begin = pdf.indexOf(open, from);
    if (begin < 0)
        return {};
    const qsizetype end = pdf.indexOf(close, begin + open.size());
    if (end < 0)
        return {};
    return {begin, end + close.size() - begin, {}};
}

qsizetype moved(qsizetype offset, const std::vector<Edit>& edits)
{
    qsizetype shift = 0;
    for (const Edit& edit : edits) {
        if (edit.at < offset)
            shift += edit.text.size() - edit.length;
    }
    return offset + shift;
}

/// Rewrites the 20-byte entries "oooooooooo ggggg n" of the table and the number after startxref. Their
/// lengths stay.
void moveOffsets(QByteArray& pdf, const std::vector<Edit>& edits)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.lastIndexOf("\nxref\n", start) + 1;
    if (start < 0 || table <= 0)
        return;
    qsizetype line = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1; // after "xref" and "0 N"
    while (line + 20 <= pdf.size() && (pdf[line + 17] == 'n' || pdf[line + 17] == 'f') &&
           pdf[line + 10] == ' ') {
        if (pdf[line + 17] == 'n') {
            const qsizetype offset = moved(pdf.mid(line, 10).toLongLong(), edits);
            pdf.replace(line, 10, QByteArray::number(offset).rightJustified(10, '0'));
        }
        line += 20;
    }
}

} // namespace

QByteArray tidyPdf(QByteArray pdf, QSizeF points)
{
    std::vector<Edit> edits;
    Edit box = find(pdf, "/MediaBox [", "]");
    if (box.length > 0) {
        box.text = "/MediaBox [0 0 " + QByteArray::number(points.width(), 'f', 4) + " " +
                   QByteArray::number(points.height(), 'f', 4) + "]";
        edits.push_back(box);
    }
    for (const auto& [open, close] :
         {std::pair{"/CreationDate (", ")"}, std::pair{"/ModDate (", ")"}, std::pair{"/ID [", "]"},
          std::pair{"<xmp:CreateDate>", "</xmp:CreateDate>"},
          std::pair{"<xmp:ModifyDate>", "</xmp:ModifyDate>"},
          std::pair{"<xmp:MetadataDate>", "</xmp:MetadataDate>"}}) {
        Edit edit = find(pdf, open, close);
        // Spaces keep the lengths of metadata streams true.
        edit.text = QByteArray(edit.length, ' ');
        if (edit.length > 0)
            edits.push_back(edit);
    }
    std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });

    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start >= 0) {
        const qsizetype digits = start + 10;
        const qsizetype end = pdf.indexOf('\n', digits);
        const QByteArray offset =
            QByteArray::number(moved(pdf.mid(digits, end - digits).toLongLong(), edits));
        moveOffsets(pdf, edits);
        pdf.replace(digits, end - digits, offset); // behind everything that has an offset
    }
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        pdf.replace(edit->at, edit->length, edit->text);
    return pdf;
}

} // namespace isthmus

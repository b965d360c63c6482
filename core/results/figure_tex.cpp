#include "core/results/figure_tex.h"

#include "core/results/figure_data.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace isthmus {
namespace {

/// One character of UTF-8, and what it is.
struct Character
{
    std::string_view bytes;
    char32_t code = 0;
};

std::vector<Character> characters(std::string_view text)
{
    std::vector<Character> result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const std::string_view bytes = text.substr(i, length);
        char32_t code = length == 1 ? lead : lead & (0x7fu >> length);
        for (std::size_t k = 1; k < bytes.size(); ++k)
            code = code << 6 | (static_cast<unsigned char>(bytes[k]) & 0x3fu);
        result.push_back({bytes, code});
        i += bytes.size();
    }
    return result;
}

/// In sizes of the font: the widest of Times, Helvetica and small Computer Modern.
double characterWidth(char32_t code)
{
    if (code >= 0x2e80)
        return 1.05; // Chinese, Japanese, Korean, pictures
    if (code == 0x2212)
        return 0.85;
    if (code >= 0x80)
        return 0.65;
    const char c = static_cast<char>(code);
    const auto oneOf = [c](std::string_view list) { return list.find(c) != std::string_view::npos; };
    if (oneOf(" .,;:'|!ijl"))
        return 0.33;
    if (oneOf("ftrI()[]/-\""))
        return 0.42;
    if (oneOf("mwMW%@&=+<>~^"))
        return 0.92;
    if (oneOf("acegosz"))
        return 0.54;
    return std::isupper(static_cast<unsigned char>(c)) ? 0.77 : 0.58;
}

/// What LaTeX needs for a character that is not plain text everywhere; nothing for one that is.
const char* characterTex(char32_t code)
{
    switch (code) {
    case '_':
        return "\\_";
    case '%':
        return "\\%";
    case '#':
        return "\\#";
    case '$':
        return "\\$";
    case '&':
        return "\\&";
    case '{':
        return "\\{";
    case '}':
        return "\\}";
    case '~':
        return "\\textasciitilde{}";
    case '^':
        return "\\textasciicircum{}";
    case '\\':
        return "\\textbackslash{}";
    case '<': // in the old encoding of fonts these three are others
        return "\\textless{}";
    case '>':
        return "\\textgreater{}";
    case '|':
        return "\\textbar{}";
    case '`':
        return "\\textasciigrave{}";
    case '\n':
    case '\r':
    case '\t':
        return " ";
    case 0x2212: // older versions of LaTeX do not know these
        return "$-$";
    case 0x221e:
        return "$\\infty$";
    case 0x2264:
        return "$\\leq$";
    case 0x2265:
        return "$\\geq$";
    default:
        return nullptr;
    }
}

/// Whether pdfLaTeX's fonts have the character.
bool inLatinFonts(char32_t code)
{
    if (code < 0x180 || characterTex(code))
        return true;
    for (char32_t known : {0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2020, 0x2026}) {
        if (code == known)
            return true;
    }
    return false;
}

bool isSans(const FigureSpec& spec)
{
    return spec.font == "sans" || spec.font.find("Sans") != std::string::npos;
}

/// Text with its lines as paragraphs.
std::string paragraphs(const std::string& text)
{
    std::string tex;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        tex += (begin == 0 ? "" : "\\par ") + latexEscape(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return tex;
}

/// Other families than the two are not LaTeX's: Times and Helvetica take their place.
std::string fontPackages(const FigureSpec& spec, bool latin)
{
    if (!latin)
        return "\\usepackage{fontspec} % the text needs LuaLaTeX or XeLaTeX, and a font that has its "
               "characters\n"
               "\\IfFontExistsTF{Noto Serif CJK SC}{\\setmainfont{Noto Serif CJK SC}}{}\n";
    return "\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{mathptmx}\n" +
           std::string(isSans(spec) ? "\\usepackage{helvet}\n" : "");
}

/// Packages of the document; `before` each line.
std::string packages(const TexNeeds& needs, const std::string& before)
{
    std::string text;
    if (needs.tables)
        text += before + "\\usepackage{booktabs}\n";
    if (needs.pictures)
        text += before + "\\usepackage{pgfplots}\n" + before + "\\pgfplotsset{compat=1.16}\n";
    if (needs.bands)
        text += before + "\\usepgfplotslibrary{fillbetween}\n";
    return text;
}

/// Lines that the title takes above the panels, and the annotation below them.
std::pair<std::size_t, std::size_t> frameLines(const FigureSpec& spec)
{
    const TexPage page = texPage(spec);
    return {texLines(spec.title, page.width, page.base).size(),
            texLines(spec.annotation, page.width, page.small).size()};
}

} // namespace

std::string latexEscape(const std::string& text)
{
    std::string result;
    char32_t before = 0;
    for (const Character& c : characters(text)) {
        // Two of them would become one other character.
        if (c.code == before && (c.code == '-' || c.code == '\'' || c.code == ','))
            result += "{}";
        if (const char* tex = characterTex(c.code))
            result += tex;
        else if (c.code >= 0x20 && c.code != 0x7f)
            result += c.bytes;
        before = c.code;
    }
    return result;
}

TexPage texPage(const FigureSpec& spec)
{
    return {spec.width_mm * texPointsPerMm, spec.font_pt,
            std::max(FigureSpec::minimumFontPt, spec.font_pt * 0.875)};
}

double texHeightLimit(const FigureSpec& spec)
{
    const TexPage page = texPage(spec);
    const auto [title, notes] = frameLines(spec);
    double height =
        (spec.height_mm > 0 ? spec.height_mm : figurePreset(spec.preset).max_height_mm) * texPointsPerMm;
    if (title > 0)
        height -= static_cast<double>(title) * page.line() + 0.4 * page.base;
    if (notes > 0)
        height -= static_cast<double>(notes) * page.smallLine() + 3;
    return height;
}

std::string texNumber(double value, int digits)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    // No "-0.00".
    return std::strtod(buffer, nullptr) == 0 && buffer[0] == '-' ? buffer + 1 : buffer;
}

std::string texFont(double size)
{
    return "\\fontsize{" + texNumber(size, 1) + "}{" + texNumber(size * 1.2, 1) + "}\\selectfont ";
}

double texWidth(std::string_view text, double size)
{
    double width = 0;
    for (const Character& c : characters(text))
        width += characterWidth(c.code);
    return width * size;
}

std::vector<std::string> texLines(const std::string& text, double width, double size)
{
    std::vector<std::string> lines;
    std::string line;
    const auto end = [&] {
        if (!line.empty())
            lines.push_back(std::exchange(line, {}));
    };
    const auto add = [&](std::string word) {
        while (texWidth(word, size) > width && characters(word).size() > 1) {
            end();
            for (const Character& c : characters(word)) {
                if (!line.empty() && texWidth(line + std::string(c.bytes), size) > width)
                    break;
                line += c.bytes;
            }
            word.erase(0, line.size());
            end();
        }
        if (word.empty())
            return;
        if (!line.empty() && texWidth(line + " " + word, size) > width)
            end();
        line += (line.empty() ? "" : " ") + word;
    };
    std::string word;
    for (char c : text + "\n") {
        if (c != ' ' && c != '\n') {
            word += c;
            continue;
        }
        if (!word.empty())
            add(std::exchange(word, {}));
        if (c == '\n')
            end();
    }
    return lines;
}

std::string texElided(const std::string& text, double width, double size)
{
    if (texWidth(text, size) <= width)
        return text;
    static const std::string dots = "\u2026";
    std::string fits;
    for (const Character& c : characters(text)) {
        if (texWidth(fits + std::string(c.bytes), size) + size > width)
            break;
        fits += c.bytes;
    }
    return fits + dots;
}

std::string texPoint(double x, double y)
{
    return "(" + texNumber(x, 2) + "pt," + texNumber(-y, 2) + "pt)";
}

std::string texNode(double x, double y, const std::string& options, const std::string& text)
{
    return "  \\node[inner sep=0pt, " + options + "] at " + texPoint(x, y) + " {" + text + "};\n";
}

std::string texLetter(const FigureSpec& spec, std::size_t index)
{
    if (!spec.panel_labels)
        return {};
    const std::string letter = panelLetter(spec, index);
    return spec.bold_labels ? "\\textbf{" + letter + "}\\enspace " : "(" + letter + ") ";
}

double texLetterWidth(const FigureSpec& spec, double size)
{
    return !spec.panel_labels ? 0 : spec.bold_labels ? 1.2 * size : texWidth("(m) ", size);
}

std::string texTitle(const FigureSpec& spec, std::size_t index, const std::vector<std::string>& lines,
                     double x, double y, double size)
{
    const double line = texPage(spec).line();
    const std::string options =
        "anchor=base west" + (size < spec.font_pt ? ", font=" + texFont(size) : std::string());
    double baseline = y - 3 - (static_cast<double>(std::max<std::size_t>(1, lines.size())) - 1) * line;
    std::string text;
    std::string before = texLetter(spec, index);
    for (std::size_t i = 0; i < lines.size() || !before.empty(); ++i) {
        const std::string shown =
            std::exchange(before, {}) + (i < lines.size() ? latexEscape(lines[i]) : std::string());
        if (!shown.empty())
            text += texNode(x, baseline, options, shown);
        baseline += line;
    }
    return text;
}

std::string texList(const std::vector<std::string>& labels)
{
    std::string text;
    for (const std::string& label : labels)
        text += (text.empty() ? "{" : ",{") + label + "}";
    return text;
}

std::string texPictureCode(const FigureSpec& spec, const TexPicture& picture)
{
    // The size is set at the end: within an axis nothing would count any more.
    return picture.definitions + "\\begin{tikzpicture}[baseline=" + texNumber(-picture.top, 2) + "pt]\n" +
           picture.picture + "  \\pgfresetboundingbox\n  \\useasboundingbox (0,0) rectangle (" +
           texNumber(spec.width_mm, 3) + "mm," + texNumber(-picture.height, 2) + "pt);\n\\end{tikzpicture}";
}

std::string texDocument(const FigureSpec& spec, const TexNeeds& needs, const std::string& body)
{
    const TexPage page = texPage(spec);
    const std::vector<Character> text = characters(body + spec.title + spec.annotation);
    const bool latin =
        std::all_of(text.begin(), text.end(), [](const Character& c) { return inLatinFonts(c.code); });
    std::string tex = "% Made by Isthmus, " + texNumber(spec.width_mm, 2) +
                      " mm wide. Compiles alone. A paper puts it in with \\input and needs\n"
                      "%   \\usepackage{standalone}\n" +
                      packages(needs, "%   ");
    if (needs.pictures)
        tex += "% The .dat files are read from the paper's folder, or with\n"
               "%   \\pgfplotsset{table/search path={FOLDER}}\n";
    tex += "\\documentclass[border=0pt]{standalone}\n" + fontPackages(spec, latin) + packages(needs, {}) +
           "\\begin{document}\n\\begin{minipage}{" + texNumber(spec.width_mm, 3) + "mm}" +
           (isSans(spec) ? "\\sffamily" : "\\rmfamily") +
           "\\parindent=0pt\\parskip=0pt\\lineskip=0pt\\raggedright" + texFont(page.base) + "%\n";
    const std::string edge = "\\vspace*{" + texNumber(texEdge, 1) + "pt}%\n";
    if (!spec.title.empty())
        tex += edge + "{\\centering\\bfseries " + paragraphs(spec.title) + "\\par}\\vspace{" +
               texNumber(0.4 * page.base, 1) + "pt}%\n";
    tex += body + "\\par\n";
    if (!spec.annotation.empty())
        tex += "\\vspace{3pt}{\\leftskip=" + texNumber(texEdge, 1) + "pt" + texFont(page.small) +
               paragraphs(spec.annotation) + "\\strut\\par}%\n";
    return tex + "\\end{minipage}\n\\end{document}\n";
}

} // namespace isthmus

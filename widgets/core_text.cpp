#include "widgets/core_text.h"

#include "widgets/core_texts/all.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace isthmus {
namespace {

constexpr int deepest = 3;     ///< texts inside texts inside texts
constexpr qsizetype keyed = 3; ///< letters that patterns are found by

struct Pattern
{
    const char* source = nullptr;
    QStringList pieces; ///< literal text between the places; one more than places
    qsizetype literal = 0;
};

/// Patterns by their first letters; under the empty key those that begin with a place, or hardly at all.
const QHash<QString, QList<Pattern>>& patterns()
{
    static const QHash<QString, QList<Pattern>> all = [] {
        static const QRegularExpression place(QStringLiteral("%\\d+"));
        QHash<QString, QList<Pattern>> found;
        for (const char* source : coreTexts) {
            Pattern pattern{source, QString::fromUtf8(source).split(place), 0};
            for (const QString& piece : pattern.pieces)
                pattern.literal += piece.size();
            const QString& first = pattern.pieces.first();
            found[first.size() < keyed ? QString() : first.left(keyed)].append(pattern);
        }
        for (QList<Pattern>& list : found) // of several that fit, the one that says most
            std::stable_sort(list.begin(), list.end(),
                             [](const Pattern& a, const Pattern& b) { return a.literal > b.literal; });
        return found;
    }();
    return all;
}

/// What stands in the places of `text`; nothing when it does not fit. A place never spans sentences.
std::optional<QStringList> match(const Pattern& pattern, const QString& text)
{
    const QStringList& pieces = pattern.pieces;
    if (pieces.size() == 1)
        return text == pieces.first() ? std::optional(QStringList()) : std::nullopt;
    if (!text.startsWith(pieces.first()) || !text.endsWith(pieces.last()) || text.size() <= pattern.literal)
        return std::nullopt;
    QStringList places;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        // At least one letter stands in a place.
        const qsizetype end = last ? text.size() - pieces[i].size() : text.indexOf(pieces[i], at + 1);
        if (end <= at)
            return std::nullopt;
        places << text.mid(at, end - at);
        if (places.last().contains(QLatin1String(". ")))
            return std::nullopt;
        at = end + pieces[i].size();
    }
    return places;
}

std::optional<QString> translated(const QString& text, int depth)
{
    for (const QString& key : {text.left(keyed), QString()}) {
        const auto list = patterns().constFind(key);
        if (list == patterns().constEnd())
            continue;
        for (const Pattern& pattern : *list) {
            std::optional<QStringList> places = match(pattern, text);
            if (!places)
                continue;
            for (QString& place : *places) {
                if (depth > 1 && place.contains(QLatin1Char(' ')))
                    place = translated(place, depth - 1).value_or(place);
            }
            QString result;
            const QString words = QCoreApplication::translate("core", pattern.source);
            for (qsizetype i = 0; i < words.size(); ++i) {
                const int number =
                    words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
                if (number < 1 || number > places->size()) {
                    result += words[i];
                    continue;
                }
                result += places->at(number - 1);
                ++i;
            }
            return result;
        }
    }
    return std::nullopt;
}

} // namespace

QString coreText(const std::string& english)
{
    QString rest = QString::fromStdString(english);
    QStringList done;
    while (!rest.isEmpty()) {
        // The longest beginning that is known: a pattern may hold several sentences.
        qsizetype end = rest.size();
        std::optional<QString> known = translated(rest, deepest);
        while (!known && (end = rest.lastIndexOf(QLatin1String(". "), end - rest.size() - 1)) > 0)
            known = translated(rest.left(end + 1), deepest);
        if (!known) { // the first sentence stays as it is
            end = rest.indexOf(QLatin1String(". "));
            if (end < 0)
                end = rest.size();
            known = rest.left(end + 1);
        }
        done << *known;
        rest = rest.mid(end + 1).trimmed();
    }
    return done.join(QLatin1Char(' '));
}

} // namespace isthmus

#pragma once

#include <QString>

#include <optional>
#include <vector>

class QApplication;

namespace isthmus {

/// A language that the program speaks.
struct Language
{
    QString code; ///< of its translation: "en", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

/// All of them, in the order of the menu.
const std::vector<Language>& languages();

/// The code that a user's text means, "system" as an empty one: "de", "de_AT" and "DE" are "de". Empty
/// optional: no language of ours.
std::optional<QString> parseLanguage(const QString& text);

/// Texts and the form of numbers from now on, for widgets that are made after it. An empty code: the system's
/// language where there is a translation, else English. The system's own way of writing numbers is kept when
/// its language is the chosen one.
void useLanguage(QApplication& app, const QString& code);
/// The code that was used last; empty: the system's.
QString usedLanguage();
/// The code of the language that the texts are in, also where the system's was asked for; empty before the
/// first choice.
QString spokenLanguage();

} // namespace isthmus

#include "app/gui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace isthmus {
namespace {

QString languageInUse;
QString languageSpoken;
/// Our texts and Qt's own, as installed last.
std::array<QTranslator*, 2> installedTexts{};

void install(QApplication& app, std::size_t place, std::unique_ptr<QTranslator> texts)
{
    app.installTranslator(texts.get());
    installedTexts[place] = texts.release();
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
                                              {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                              {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                              {QStringLiteral("fr"), QStringLiteral("Français")},
                                              {QStringLiteral("ja"), QStringLiteral("日本語")}};
    return all;
}

std::optional<QString> parseLanguage(const QString& text)
{
    if (text.compare(QLatin1String("system"), Qt::CaseInsensitive) == 0)
        return QString();
    const QString wanted = QString(text).replace(QLatin1Char('-'), QLatin1Char('_')).section(u'_', 0, 0);
    for (const Language& language : languages()) {
        if (!wanted.isEmpty() && language.code.section(u'_', 0, 0).compare(wanted, Qt::CaseInsensitive) == 0)
            return language.code;
    }
    return std::nullopt;
}

void useLanguage(QApplication& app, const QString& code)
{
    const QLocale system = QLocale::system();
    QLocale locale = system;
    if (!code.isEmpty() && QLocale(code).language() != system.language())
        locale = QLocale(code);
    for (QTranslator*& texts : installedTexts) {
        if (texts)
            QApplication::removeTranslator(texts);
        delete texts;
        texts = nullptr;
    }
    QLocale::setDefault(locale);
    languageInUse = code;
    const QLocale spoken = code.isEmpty() ? system : QLocale(code);
    const QString folder = QStringLiteral(":/i18n");
    auto own = std::make_unique<QTranslator>();
    if (own->load(spoken, QStringLiteral("isthmus"), QStringLiteral("_"), folder) ||
        own->load(folder + QStringLiteral("/isthmus_en.qm"))) { // for its plurals
        languageSpoken = own->language();
        install(app, 0, std::move(own));
    }
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(app, 1, std::move(qt));
}

QString usedLanguage()
{
    return languageInUse;
}

QString spokenLanguage()
{
    return languageSpoken;
}

} // namespace isthmus

#include "app/gui/application.h"

#include "app/gui/language.h"
#include "app/gui/page.h"
#include "app/gui/window_host.h"
#include "core/base/crash_handler.h"
#include "core/base/log_level.h"
#include "core/base/version.h"
#include "widgets/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <clocale>
#include <csignal>
#include <cstdio>

// Outside the namespace, as Q_INIT_RESOURCE asks: the resources of a static library are linked only when
// named.
static void initResources()
{
    Q_INIT_RESOURCE(isthmus);
#ifdef ISTHMUS_HAS_TRANSLATIONS
    Q_INIT_RESOURCE(isthmus_i18n);
#endif
}

namespace isthmus {
namespace {

constexpr int screenshotTimeout =
    180'000; ///< milliseconds: a first run on a slow machine takes a minute or two

/// Waits until the window shows its content, gives it a moment to draw, saves the picture and ends.
void screenshotWhenReady(MainWindow& window, const QString& file)
{
    auto* poll = new QTimer(&window);
    poll->setInterval(100);
    auto* left = new int(screenshotTimeout / 100);
    QObject::connect(poll, &QTimer::timeout, &window, [&window, poll, left, file] {
        const bool ready = window.contentReady();
        if (!ready && --*left > 0)
            return;
        poll->stop();
        delete left;
        if (!ready)
            std::fprintf(stderr, "isthmus: the page had no content after %d seconds.\n",
                         screenshotTimeout / 1000);
        QTimer::singleShot(800, &window, [&window, file, ready] {
            const bool saved = window.grab().save(file);
            if (!saved)
                std::fprintf(stderr, "isthmus: %s cannot be written.\n", qPrintable(file));
            QCoreApplication::exit(ready && saved ? 0 : 1);
        });
    });
    poll->start();
}

void openWhatWasAsked(MainWindow& window, Settings& settings, const StartOptions& options)
{
    const bool plain = options.source.isEmpty();
    QString project = options.project;
    if (project.isEmpty() && plain)
        project = settings.value(QStringLiteral("session/project")).toString();
    if (project.isEmpty() || (options.project.isEmpty() && !QFileInfo(project).isDir()))
        project = defaultProject();
    window.openProject(project);
    const QString source = settings.value(QStringLiteral("session/source")).toString();
    const QString target = settings.value(QStringLiteral("session/target")).toString();
    if (!plain)
        window.openPair(options.source, options.target);
    else if (QFileInfo(source).isDir() && QFileInfo(target).isDir())
        window.openPair(source, target);
    else
        window.openDemo();
}

/// The project that a file manager's path means: its folder, or a file in it or in its results. Empty: none.
QString projectAround(const QString& path)
{
    const QFileInfo given(path);
    if (!given.exists())
        return {};
    const QString folder = given.isDir() ? QDir(path).absolutePath() : given.absolutePath();
    for (const QString& place : {folder, QFileInfo(folder).absolutePath()}) {
        if (QFileInfo(place + QStringLiteral("/project.json")).isFile())
            return place;
    }
    return {};
}

} // namespace

void prepareApplication(QApplication& app)
{
    initResources();
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the limit is an error with advice, not the end
    QApplication::setApplicationName(QStringLiteral("isthmus"));
    QApplication::setApplicationDisplayName(QStringLiteral("Isthmus"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.isthmus.Isthmus"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/isthmus/icons/isthmus.svg")));
    app.setProperty("systemDark", isDark(QApplication::palette()));
    // Qt takes the system's form of numbers for C's functions too, which write files here.
    std::setlocale(LC_NUMERIC, "C");
    useLanguage(app, {});
}

bool parseArguments(const QStringList& arguments, StartOptions& options, int& exitCode)
{
    const auto text = [](const char* english) {
        return QCoreApplication::translate("isthmus::main", english);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("isthmus::main", "Shows what two language models of different sizes share.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     text(QT_TRANSLATE_NOOP("isthmus::main", "Prints the version.")));
    const QCommandLineOption project(
        QStringLiteral("project"),
        text(QT_TRANSLATE_NOOP("isthmus::main", "Project folder to open or create.")),
        QStringLiteral("folder"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        text(QT_TRANSLATE_NOOP(
            "isthmus::main",
            "Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.")),
        QStringLiteral("name"));
    const QCommandLineOption shot(
        QStringLiteral("screenshot"),
        text(QT_TRANSLATE_NOOP("isthmus::main",
                               "Saves a picture of the window once its content is there, and ends.")),
        QStringLiteral("file"));
    const QCommandLineOption size(
        QStringLiteral("size"),
        text(QT_TRANSLATE_NOOP("isthmus::main", "Size of the window, e.g. 1440x900.")),
        QStringLiteral("WxH"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        text(QT_TRANSLATE_NOOP("isthmus::main", "Language of this start: en, zh_CN, de, fr, ja or system.")),
        QStringLiteral("code"));
    const QCommandLineOption level(
        QStringLiteral("log-level"),
        text(QT_TRANSLATE_NOOP("isthmus::main",
                               "What the log of this start keeps: error, warning, info or debug.")),
        QStringLiteral("level"));
    parser.addOptions({version, project, page, shot, size, language, level});
    parser.addPositionalArgument(
        QStringLiteral("source"),
        text(QT_TRANSLATE_NOOP("isthmus::main", "Folder of the source model. Alone: a project, or a "
                                                "file in one.")),
        QStringLiteral("[PROJECT | SOURCE"));
    parser.addPositionalArgument(QStringLiteral("target"),
                                 text(QT_TRANSLATE_NOOP("isthmus::main", "Folder of the target model.")),
                                 QStringLiteral("TARGET]"));
    const auto refuse = [&](const QString& message) {
        std::fprintf(stderr, "isthmus: %s\n", qPrintable(message));
        exitCode = 2;
        return false;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    exitCode = 0;
    if (parser.isSet(help)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return false;
    }
    if (parser.isSet(version)) {
        std::printf("%s\n", programVersion());
        return false;
    }
    const QStringList models = parser.positionalArguments();
    options.project = parser.value(project);
    if (models.size() == 1 && options.project.isEmpty())
        options.project = projectAround(models[0]);
    if (models.size() > 2 || (models.size() == 1 && (options.project.isEmpty() || parser.isSet(project))))
        return refuse(text(QT_TRANSLATE_NOOP(
            "isthmus::main",
            "Give a source and a target folder, or a project (a folder with project.json), or "
            "neither.")));
    if (models.size() == 2) {
        options.source = models[0];
        options.target = models[1];
    }
    options.page = parser.value(page);
    if (!options.page.isEmpty() &&
        !QStringList{QStringLiteral("overview"), QStringLiteral("similarity"), QStringLiteral("attribution"),
                     QStringLiteral("sensitivity"), QStringLiteral("transfer"), QStringLiteral("evaluation"),
                     QStringLiteral("matrix")}
             .contains(options.page))
        return refuse(text(QT_TRANSLATE_NOOP("isthmus::main",
                                             "There is no such page. Choose overview, similarity, "
                                             "attribution, sensitivity, transfer, evaluation or matrix.")));
    options.screenshot = parser.value(shot);
    if (parser.isSet(language)) {
        options.language = parseLanguage(parser.value(language));
        if (!options.language)
            return refuse(text(QT_TRANSLATE_NOOP(
                "isthmus::main", "There is no such language. Choose en, zh_CN, de, fr, ja or system.")));
    }
    if (parser.isSet(level)) {
        options.logLevel = parseLogLevel(parser.value(level).toStdString());
        if (!options.logLevel)
            return refuse(text(QT_TRANSLATE_NOOP(
                "isthmus::main", "There is no such level. Choose error, warning, info or debug.")));
    }
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(QLatin1Char('x'));
        options.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || options.size.width() < 400 || options.size.height() < 300)
            return refuse(text(QT_TRANSLATE_NOOP(
                "isthmus::main", "The size must look like 1440x900 and be at least 400x300.")));
    }
    return true;
}

int runApplication(QApplication& app, const StartOptions& options)
{
    Settings settings;
    useLanguage(app, options.language.value_or(settings.language()));
    setLogLevel(options.logLevel.value_or(settings.logLevel()));
    applyTheme(app, settings.theme(), app.property("systemDark").toBool());
    const std::filesystem::path logFile = defaultLogFile();
    installCrashHandler(logFile.parent_path(), "isthmus");
    try {
        setLogFile(logFile);
    } catch (const std::exception& error) {
        logWarning(error.what());
    }
    BackgroundRuns left;
    int exitCode = 0;
    {
        Engine engine(EngineServices::core());
        WindowHost host(engine, settings, Dialogs::standard());
        MainWindow& window = host.window();
        window.restoreSession();
        if (options.size.isValid())
            window.resize(options.size);
        openWhatWasAsked(window, settings, options);
        if (!options.page.isEmpty())
            window.showPage(options.page);
        window.offerCrashReport(QString::fromStdString(logFile.parent_path().string()));
        window.show();
        if (!options.screenshot.isEmpty())
            screenshotWhenReady(window, options.screenshot);
        exitCode = QApplication::exec();
        left = host.window().handOver();
    }
    // The engine is gone and with it the project's lock: the process that goes on can take it.
    if (!left.jobs.empty()) {
        const QString wrong = startInBackground(left, backgroundFolder());
        if (!wrong.isEmpty()) {
            std::fprintf(stderr, "isthmus: %s\n", qPrintable(wrong));
            return 1;
        }
    }
    return exitCode;
}

} // namespace isthmus

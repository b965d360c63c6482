#include "app/gui/report.h"

#include "app/gui/engine.h"
#include "app/gui/language.h"
#include "app/gui/settings.h"
#include "core/base/build_info.h"
#include "core/base/memory.h"
#include "core/base/version.h"
#include "core/results/hdf5_version.h"
#include "widgets/text_format.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

namespace isthmus {
namespace {

/// What may follow inside an unquoted path; also after a space when another slash follows.
const QString pathRest = QStringLiteral(R"([^\s'"“”‘’,;()<>]*(?: [^\s'"“”‘’,;()<>/]+/[^\s'"“”‘’,;()<>]*)*)");

/// Folders that are alike on every machine.
bool isSystemPath(const QString& path)
{
    static const QRegularExpression system(QStringLiteral("^/(usr|lib|lib32|lib64|proc|sys|dev|etc)(/|$)"));
    return system.match(path).hasMatch() && !path.startsWith(QLatin1String("/dev/shm"));
}

template <typename Replace>
QString replaceMatches(const QString& text, const QRegularExpression& pattern, Replace replace)
{
    QString result;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += replace(match);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

/// The paths among the texts of a value, whatever its depth.
void addPaths(const Json& json, Anonymizer& anonymizer)
{
    if (json.is_string())
        anonymizer.addPath(qstr(json.get<std::string>()));
    for (const Json& inner : json.is_structured() ? json : Json::array())
        addPaths(inner, anonymizer);
}

QString settingText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray) // the state of docks and pages
        return QStringLiteral("(%1 bytes)").arg(value.toByteArray().size());
    QString text = value.toStringList().join(QStringLiteral("; "));
    text.replace(QLatin1Char('\n'), QStringLiteral(" and "));
    return text.startsWith(QLatin1String("@")) ? QStringLiteral("(data)") : text;
}

QString modelText(const ModelSummary& model)
{
    return QStringLiteral("%1, family %2, %3 layers, hidden %4, intermediate %5, heads %6/%7, vocabulary %8, "
                          "%9 parameters, ")
               .arg(qstr(model.architecture),
                    model.family.empty() ? QStringLiteral("none") : qstr(model.family))
               .arg(model.layers)
               .arg(model.hidden_size)
               .arg(model.intermediate_size)
               .arg(model.heads)
               .arg(model.kv_heads)
               .arg(model.vocab_size)
               .arg(model.parameters) +
           QStringLiteral("%1, %2 tensors, %3")
               .arg(qstr(model.dtype))
               .arg(model.tensors.size())
               .arg(qstr(model.tokenizer.empty() ? "no tokenizer" : model.tokenizer));
}

QString jobText(const JobStatus& job)
{
    QString text = QStringLiteral("%1: %2").arg(qstr(job.spec.kind), QLatin1String(jobStateName(job.state)));
    if (!job.device.empty())
        text += QStringLiteral(" on ") + qstr(job.device);
    text += QStringLiteral(", %1 s").arg(job.progress.elapsed, 0, 'f', 1);
    if (!job.progress.stage.empty() && job.state != JobState::Done)
        text += QStringLiteral(", ") + qstr(job.progress.stage);
    if (job.state == JobState::Failed)
        text += QStringLiteral(", %1: %2").arg(qstr(job.failure.code), qstr(job.failure.message));
    return text;
}

/// Modules by their file names: their folders are nobody's business, and say nothing.
QString withoutFolders(const QString& crash)
{
    static const QRegularExpression module(QStringLiteral("^/[^\\n(]*/(?=[^/\\n(]+\\()"),
                                           QRegularExpression::MultilineOption);
    return QString(crash).remove(module);
}

QString bytesPlain(std::uint64_t bytes)
{
    return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

Anonymizer anonymizerOf(const ReportFacts& facts)
{
    Anonymizer anonymizer;
    anonymizer.addPath(facts.project);
    for (const auto& [key, value] : facts.settings) {
        for (const QString& entry : value.toStringList()) {
            for (const QString& path : entry.split(QLatin1Char('\n')))
                anonymizer.addPath(path);
        }
    }
    for (const JobStatus& job : facts.jobs)
        addPaths(job.spec.parameters, anonymizer);
    if (facts.pair) {
        anonymizer.addPath(qstr(facts.pair->source.path));
        anonymizer.addPath(qstr(facts.pair->target.path));
        anonymizer.addName(qstr(facts.pair->source.name), QStringLiteral("<source model>"));
        anonymizer.addName(qstr(facts.pair->target.name), QStringLiteral("<target model>"));
    }
    anonymizer.addPath(facts.home);
    for (const QString& user : facts.users)
        anonymizer.addName(user, QStringLiteral("<user>"));
    anonymizer.addName(facts.host, QStringLiteral("<host>"));
    return anonymizer;
}

QStringList userNames()
{
    QStringList names{qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME")};
    std::array<char, 4096> buffer{};
    passwd entry = {};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        names << QString::fromLocal8Bit(found->pw_name);
        names << QString::fromLocal8Bit(found->pw_gecos).section(QLatin1Char(','), 0, 0);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

void Anonymizer::addPath(const QString& path)
{
    const QString clean = path.startsWith(QLatin1Char('/')) ? QDir::cleanPath(path) : QString();
    if (clean.size() < 2 || isSystemPath(clean) || paths_.contains(clean))
        return;
    paths_ << clean;
    std::stable_sort(paths_.begin(), paths_.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    // A message may name a file or folder without saying where it is.
    const QFileInfo info(clean);
    addName(info.fileName(), mark(clean));
}

void Anonymizer::addName(const QString& name, const QString& mark)
{
    if (name.size() > 1)
        names_.emplace_back(name, mark);
}

QString Anonymizer::mark(const QString& path)
{
    if (!marked_.contains(path))
        marked_ << path;
    return QStringLiteral("<path %1>").arg(marked_.indexOf(path) + 1);
}

QString Anonymizer::apply(const QString& text)
{
    QString result = text;
    // Quoted ones first: they may have spaces, after which the others end.
    static const QRegularExpression quoted(QStringLiteral(R"((['"‘“])(~?/[^'"’”\n]*)(?=['"’”]))"));
    result = replaceMatches(result, quoted, [&](const QRegularExpressionMatch& match) {
        return match.captured(1) +
               (isSystemPath(match.captured(2)) ? match.captured(2) : mark(match.captured(2)));
    });
    for (const QString& path : paths_) {
        const QRegularExpression known(QRegularExpression::escape(path) + QStringLiteral("(?![\\w-])") +
                                       pathRest);
        result = replaceMatches(result, known, [&](const auto&) { return mark(path); });
    }
    static const QRegularExpression plain(QStringLiteral(R"((?<![\w.<>/~])(?<!https:)(?<!http:)~?/[^\s'"])") +
                                          pathRest);
    result = replaceMatches(result, plain, [&](const QRegularExpressionMatch& match) {
        const QString path = match.captured();
        return isSystemPath(path) ? path : mark(path);
    });
    // The longest first: a name may hold another one.
    std::stable_sort(names_.begin(), names_.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, mark] : names_) {
        const QRegularExpression word(
            QStringLiteral("(?<![\\w<])") + QRegularExpression::escape(name) + QStringLiteral("(?![\\w>])"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        result.replace(word, mark);
    }
    return result;
}

ProgramVersions programVersions()
{
    ProgramVersions versions;
    versions.program = QLatin1String(programVersion());
    versions.qtBuilt = QStringLiteral(QT_VERSION_STR);
    versions.qtRunning = QLatin1String(qVersion());
    versions.torch = QLatin1String(torchVersion());
    QStringList blas{qstr(torchBlas()), qstr(blasLibrary())};
    blas.removeAll(QString());
    versions.blas = blas.isEmpty() ? QStringLiteral("unknown") : blas.join(QStringLiteral(", "));
    versions.hdf5 = qstr(hdf5Version());
    versions.compiler = qstr(compilerVersion());
    return versions;
}

ReportFacts gatherFacts(const Engine& engine, const Settings& settings)
{
    ReportFacts facts;
    facts.versions = programVersions();
    facts.system = QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture();
    facts.kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion();
    for (const QScreen* screen : QGuiApplication::screens())
        facts.screens << QStringLiteral("%1 x %2, scale %3, %4 dpi")
                             .arg(screen->size().width())
                             .arg(screen->size().height())
                             .arg(screen->devicePixelRatio())
                             .arg(screen->logicalDotsPerInch());
    facts.language = QStringLiteral("%1, locale %2, platform %3")
                         .arg(usedLanguage().isEmpty() ? QStringLiteral("system's") : usedLanguage(),
                              QLocale().name(), QGuiApplication::platformName());
    facts.devices = engine.devices();
    for (const QString& key : settings.keys())
        facts.settings.emplace_back(key, settings.value(key));
    facts.pair = engine.pair();
    facts.project = engine.project().path;
    facts.jobs = engine.jobs();
    facts.home = QDir::homePath();
    facts.users = userNames();
    facts.host = QSysInfo::machineHostName();
    return facts;
}

QString makeReport(const ReportFacts& facts)
{
    Anonymizer anonymizer = anonymizerOf(facts);
    QStringList lines;
    const auto title = [&](const QString& text) {
        lines << QString() << QStringLiteral("== %1 ==").arg(text);
    };
    // Only what may hold something personal is searched: names of ours could be somebody's too.
    const auto add = [&](const QString& text) { lines << anonymizer.apply(text); };

    lines << QStringLiteral("Report of Isthmus, ") + QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    title(QStringLiteral("Versions"));
    lines << facts.versions.program
          << QStringLiteral("Qt %1 (built with %2)").arg(facts.versions.qtRunning, facts.versions.qtBuilt)
          << QStringLiteral("libtorch %1, BLAS: %2").arg(facts.versions.torch, facts.versions.blas)
          << QStringLiteral("HDF5 %1").arg(facts.versions.hdf5)
          << QStringLiteral("Compiler: %1").arg(facts.versions.compiler);
    title(QStringLiteral("System"));
    lines << facts.system << facts.kernel
          << QStringLiteral("Memory: %1, available %2, of this program %3; %4 processors")
                 .arg(bytesPlain(memoryTotal()), bytesPlain(memoryAvailable()),
                      bytesPlain(memoryUse().anonymous))
                 .arg(QThread::idealThreadCount());
    for (const DeviceInfo& device : facts.devices)
        lines << QStringLiteral("%1: %2, %3")
                     .arg(qstr(device.id), qstr(device.name), bytesPlain(device.memory));
    for (const QString& screen : facts.screens)
        lines << QStringLiteral("Screen: ") + screen;
    lines << QStringLiteral("Language: ") + facts.language;
    title(QStringLiteral("Open pair"));
    if (facts.pair)
        lines << QStringLiteral("Source: ") + modelText(facts.pair->source)
              << QStringLiteral("Target: ") + modelText(facts.pair->target);
    else
        lines << QStringLiteral("none");
    title(QStringLiteral("Jobs"));
    for (const JobStatus& job : facts.jobs)
        add(jobText(job));
    if (facts.jobs.empty())
        lines << QStringLiteral("none");
    title(QStringLiteral("Settings"));
    for (const auto& [key, value] : facts.settings) {
        // Views of projects are named by a digest of the project's path.
        if (!key.startsWith(QLatin1String("projects/")))
            lines << key + QStringLiteral(" = ") + anonymizer.apply(settingText(value));
    }
    if (!facts.crash.isEmpty()) {
        title(QStringLiteral("Crash"));
        add(withoutFolders(facts.crash).trimmed());
    }
    title(QStringLiteral("Log"));
    for (const QString& line : facts.log)
        add(line);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace isthmus

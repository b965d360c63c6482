#pragma once

#include "core/base/device.h"
#include "core/jobs/job.h"
#include "core/model/summary.h"

#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace isthmus {

class Engine;
class Settings;

/// Takes what tells who somebody is, or where their files lie, out of a text.
class Anonymizer
{
public:
    /// A path that is known: it and all below it become "<path N>".
    void addPath(const QString& path);
    /// A name, e.g. a user's or a model's, that becomes `mark` wherever it stands as a word.
    void addName(const QString& name, const QString& mark);
    /// `text` without them, and without any other path outside the system's own folders.
    QString apply(const QString& text);

private:
    QString mark(const QString& path);

    QStringList paths_;
    std::vector<std::pair<QString, QString>> names_;
    QStringList marked_; ///< what stands behind the numbers
};

/// Of what and on what the program was made.
struct ProgramVersions
{
    QString program;
    QString qtBuilt;
    QString qtRunning;
    QString torch;
    QString blas;
    QString hdf5;
    QString compiler;
};

ProgramVersions programVersions();

/// What a report is made of, as it is; makeReport takes out what is personal.
struct ReportFacts
{
    ProgramVersions versions;
    QString system; ///< name and version of the operating system
    QString kernel;
    QStringList screens;
    QString language;
    std::vector<DeviceInfo> devices;
    std::vector<std::pair<QString, QVariant>> settings;
    std::shared_ptr<const PairSummary> pair;
    QString project;
    std::vector<JobStatus> jobs;
    QStringList log;
    QString crash; ///< text of a crash file; empty: none
    QString home;
    QStringList users; ///< login and real name
    QString host;
};

/// All but the log and the crash, which come from files.
ReportFacts gatherFacts(const Engine& engine, const Settings& settings);

/// The report as text. In English whatever the window speaks: it is for those who mend the program.
QString makeReport(const ReportFacts& facts);

} // namespace isthmus

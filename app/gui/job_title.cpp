#include "app/gui/job_title.h"

#include "app/gui/evaluation_form.h"
#include "core/analysis/attribution_spec.h"
#include "core/analysis/similarity_spec.h"
#include "core/evaluate/evaluation_spec.h"
#include "core/results/sensitivity_result.h"
#include "widgets/text_format.h"

#include <QCoreApplication>
#include <QDir>

namespace isthmus {
namespace {

/// The parameters as they are written: a specification that its own struct would refuse has a title as well.
class TitleOf
{
    Q_DECLARE_TR_FUNCTIONS(JobTitle)

public:
    explicit TitleOf(const JobSpec& spec) : parameters_(spec.parameters) {}

    QString similarity() const { return tr("Similarity of %n module(s)", nullptr, count("modules")); }
    QString cell() const
    {
        const Json modules = parameters_.value("modules", Json::array());
        return tr("Layers %1 and %2 of %3")
            .arg(number("source_layer"))
            .arg(number("target_layer"))
            .arg(modules.empty() ? QString() : qstr(modules.front().get<std::string>()));
    }
    QString pair() const { return tr("Open the pair"); }
    QString attribution() const { return tr("Attribution of %1").arg(folder("model")); }
    QString sensitivity() const { return tr("Sensitivity of %1").arg(folder("model")); }
    QString laten() const { return tr("LaTen to %1, seed %2").arg(folder("target")).arg(number("seed")); }
    QString postpkt() const { return tr("PostPKT to %1, seed %2").arg(folder("target")).arg(number("seed")); }
    QString study() const { return tr("Init study of %1").arg(folder("target")); }
    QString evaluation() const
    {
        const QString title = subject();
        if (!text("run").isEmpty())
            return tr("%1, step %2").arg(title).arg(number("step"));
        const bool drawn = parameters_.value("temperature", 0.0) > 0 &&
                           text("benchmark") != qstr(std::string(benchmarkName(Benchmark::Loss)));
        return drawn ? tr("%1, seed %2").arg(title).arg(number("seed")) : title;
    }
    QString prompt() const { return tr("Prompt of %1").arg(subject()); }

private:
    QString text(const char* key) const { return qstr(parameters_.value(key, std::string())); }
    qint64 number(const char* key) const { return parameters_.value(key, qint64{0}); }
    int count(const char* key) const
    {
        return static_cast<int>(parameters_.value(key, Json::array()).size());
    }
    /// A model is called after its folder.
    QString folder(const char* key) const { return QDir(text(key)).dirName(); }
    QString subject() const
    {
        return tr("%1 on %2")
            .arg(folder(text("run").isEmpty() ? "model" : "run"),
                 benchmarkText(text("benchmark").toStdString()));
    }

    const Json& parameters_;
};

} // namespace

QString jobTitle(const JobSpec& spec)
{
    using Make = QString (TitleOf::*)() const;
    static const std::pair<const char*, Make> kinds[] = {{SimilaritySpec::kind, &TitleOf::similarity},
                                                         {CellDetailSpec::kind, &TitleOf::cell},
                                                         {OpenPairSpec::kind, &TitleOf::pair},
                                                         {AttributionSpec::kind, &TitleOf::attribution},
                                                         {Sensitivity::kind, &TitleOf::sensitivity},
                                                         {"laten", &TitleOf::laten},
                                                         {"postpkt", &TitleOf::postpkt},
                                                         {"init-study", &TitleOf::study},
                                                         {EvaluationSpec::kind, &TitleOf::evaluation},
                                                         {PromptPreviewSpec::kind, &TitleOf::prompt}};
    for (const auto& [kind, make] : kinds) {
        if (spec.kind != kind)
            continue;
        try {
            return (TitleOf(spec).*make)();
        } catch (const Json::exception&) { // a value of another type
            break;
        }
    }
    return qstr(spec.kind);
}

} // namespace isthmus

#include "core/analysis/similarity_spec.h"
#include "core/base/error.h"

#include <QTest>

using namespace isthmus;

class SimilaritySpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        SimilaritySpec spec;
        spec.source = "a";
        spec.target = "b";
        spec.data = "c.jsonl";
        spec.format = ChatFormat::Seeking;
        spec.metrics = {"cka", "spectrum"};
        spec.modules = {Module::Residual, Module::Q};
        spec.samples = 77;
        spec.sampling = SampleUnit::Text;
        spec.pooling = Pooling::Last;
        spec.null_draws = 5;
        spec.seed = 0xffffffffffffffffU;
        spec.compute = "bfloat16";
        spec.device = "cpu";
        const Json written = Json::parse(spec.toJob().toJson().dump());
        QVERIFY(SimilaritySpec::fromJob(JobSpec::fromJson(written)) == spec);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("metric") << "metrics"
                                << R"(["cosine"])"
                                << "cosine";
        QTest::newRow("module") << "modules"
                                << R"(["neck"])"
                                << "'neck' is no module";
        QTest::newRow("type") << "samples"
                              << R"("many")"
                              << "wrong type";
        QTest::newRow("range") << "samples"
                               << "0"
                               << "between 1 and 1000000";
        QTest::newRow("format") << "format"
                                << R"("xml")"
                                << "'xml' is no prompt format";
        QTest::newRow("sampling") << "sampling"
                                  << R"("word")"
                                  << "'word' is no sampling unit";
        QTest::newRow("pooling") << "pooling"
                                 << R"("max")"
                                 << "'max' is no pooling";
        QTest::newRow("unknown") << "sample"
                                 << "3"
                                 << "unknown parameter 'sample'";
        QTest::newRow("no data") << "data"
                                 << R"("")"
                                 << "needs a data set";
        QTest::newRow("nothing") << "metrics"
                                 << "[]"
                                 << "No metric";
    }

    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        JobSpec job{"similarity", {{"source", "a"}, {"target", "b"}, {"data", "c"}}};
        job.parameters[name.toStdString()] = Json::parse(value.toStdString());
        try {
            SimilaritySpec::fromJob(job);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.what()).contains(sentence), error.what());
        }
    }

    void missingSourceIsNamed()
    {
        try {
            SimilaritySpec::fromJob({"similarity", {{"target", "b"}}});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(QString(error.what()).contains("'source'"));
        }
    }

    void weightMetricsNeedNoData()
    {
        const SimilaritySpec spec = SimilaritySpec::fromJob(
            {"similarity", {{"source", "a"}, {"target", "b"}, {"metrics", {"spectrum"}}}});
        QVERIFY(spec.data.empty());
    }
};

QTEST_GUILESS_MAIN(SimilaritySpecTest)
#include "unit_similarity_spec.moc"

#include "app/cli/commands.h"
#include "core/base/json.h"
#include "core/io/safetensors.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <iostream>
#include <limits>
#include <sstream>

using namespace isthmus;
namespace fs = std::filesystem;

/// The commands inspect and logits, as a whole command line.
class TestModelCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir dir_;
    std::string llama_ = test::fixture("models/llama").string();

    struct Outcome
    {
        int code = 0;
        std::string out;
        std::string error;
    };

    static Outcome run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "isthmus-cli");
        std::vector<const char*> argv;
        for (const std::string& argument : arguments)
            argv.push_back(argument.c_str());
        std::ostringstream out;
        std::ostringstream error;
        std::streambuf* oldOut = std::cout.rdbuf(out.rdbuf());
        std::streambuf* oldError = std::cerr.rdbuf(error.rdbuf());
        Outcome outcome;
        outcome.code = cli::run(static_cast<int>(argv.size()), argv.data());
        std::cout.rdbuf(oldOut);
        std::cerr.rdbuf(oldError);
        outcome.out = out.str();
        outcome.error = error.str();
        return outcome;
    }

    std::string output() const { return dir_.path().toStdString() + "/logits.npy"; }

private Q_SLOTS:
    void inspectJson()
    {
        const Outcome outcome = run({"inspect", llama_, "--json"});
        QCOMPARE(outcome.code, 0);
        const Json json = Json::parse(outcome.out);
        QCOMPARE(json.at("architecture").get<std::string>(), std::string("LlamaForCausalLM"));
        QCOMPARE(json.at("model_type").get<std::string>(), std::string("llama"));
        QCOMPARE(json.at("layers").get<int>(), 2);
        QCOMPARE(json.at("hidden_size").get<int>(), 24);
        QCOMPARE(json.at("intermediate_size").get<int>(), 20);
        QCOMPARE(json.at("heads").get<int>(), 4);
        QCOMPARE(json.at("kv_heads").get<int>(), 2);
        QCOMPARE(json.at("vocab_size").get<int>(), 61);
        QCOMPARE(json.at("parameters").get<int>(), 10536);
        QCOMPARE(json.at("dtype").get<std::string>(), std::string("F32"));
        QCOMPARE(json.at("fingerprint").get<std::string>().size(), std::size_t{64});
        QVERIFY(json.at("tokenizer").is_null());
        const Json& tensors = json.at("tensors");
        QCOMPARE(tensors.size(), std::size_t{21});
        const Json& embedding = tensors.at(1);
        QCOMPARE(embedding.at("name").get<std::string>(), std::string("model.embed_tokens.weight"));
        QCOMPARE(embedding.at("role").get<std::string>(), std::string("embedding"));
        QCOMPARE(embedding.at("shape").dump(), std::string("[61,24]"));
        QVERIFY(embedding.at("layer").is_null());
        QCOMPARE(tensors.at(3).at("layer").get<int>(), 0);
    }

    void inspectTable()
    {
        const Outcome outcome = run({"inspect", llama_});
        QCOMPARE(outcome.code, 0);
        const QString text = QString::fromStdString(outcome.out);
        QVERIFY(text.contains("parameters    10 536\n"));
        QVERIFY(text.contains("architecture  LlamaForCausalLM (llama)\n"));
        QVERIFY(text.contains("heads         4 x 8, 2 for keys and values\n"));
        QCOMPARE(text.count('\n'), 13 + 1 + 1 + 21);
    }

    void inspectValuesNameTheTensorWithNan()
    {
        const fs::path folder = fs::path(dir_.path().toStdString()) / "nan";
        fs::create_directories(folder);
        test::writeFile(folder / "config.json", R"({"model_type":"thing","num_hidden_layers":1})");
        const std::vector<float> values = {3, std::numeric_limits<float>::quiet_NaN(), -4,
                                           std::numeric_limits<float>::infinity()};
        std::vector<std::byte> bytes(sizeof(float) * values.size());
        std::memcpy(bytes.data(), values.data(), bytes.size());
        writeSafetensors(folder / "model.safetensors", {{"odd", DType::F32, {2, 2}, [&] { return bytes; }}});
        const Outcome json = run({"inspect", folder.string(), "--values", "--json"});
        QVERIFY2(json.code == 0, json.error.c_str());
        const Json read = Json::parse(json.out).at("tensors").at(0).at("values");
        QCOMPARE(read.at("nan").get<int>(), 1);
        QCOMPARE(read.at("infinite").get<int>(), 1);
        QCOMPARE(read.at("norm").get<double>(), 5.0);
        QCOMPARE(read.at("max_abs").get<double>(), 4.0);
        const Outcome table = run({"inspect", folder.string(), "--values"});
        QVERIFY(QString::fromStdString(table.out).contains("warning       'odd' holds NaN or infinity.\n"));
        QVERIFY(!Json::parse(run({"inspect", folder.string(), "--json"}).out)
                     .at("tensors")
                     .at(0)
                     .contains("values"));
    }

    void logitsFile()
    {
        const SafetensorsFile golden(fs::path(llama_) / "golden.safetensors");
        const at::Tensor ids = test::goldenTensor(golden, "ids.1");
        std::string text;
        for (std::int64_t i = 0; i < ids.numel(); ++i)
            text += (i == 0 ? "" : i == 1 ? ", " : " ") + std::to_string(ids[i].item<std::int64_t>());
        const Outcome outcome =
            run({"logits", llama_, "--ids", text, "--output", output(), "--device", "cpu"});
        QVERIFY2(outcome.code == 0, outcome.error.c_str());
        QVERIFY(outcome.out.empty());
        const std::string file = test::readFile(output());
        QVERIFY(QString::fromStdString(file.substr(0, 128)).contains("'shape': (7, 61)"));
        at::Tensor logits = at::empty({7, 61}, at::kFloat);
        QCOMPARE(file.size(), 128 + logits.nbytes());
        std::memcpy(logits.data_ptr(), file.data() + 128, logits.nbytes());
        QVERIFY(test::relativeDifference(logits, test::goldenTensor(golden, "logits.1")) < 1e-4);
        QVERIFY(fs::remove(output()));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        const QString llama = QString::fromStdString(llama_);
        const QString file = QString::fromStdString(output());
        QString tooLong;
        for (int i = 0; i < 33; ++i)
            tooLong += "1 ";
        QTest::newRow("id outside") << QStringList{"logits", llama, "--ids", "1 61", "--output", file} << 1
                                    << "The token id 61 lies outside the vocabulary";
        QTest::newRow("too long") << QStringList{"logits", llama, "--ids", tooLong, "--output", file} << 1
                                  << "has 33 tokens; the context of";
        QTest::newRow("no id") << QStringList{"logits", llama, "--ids", "1 x2", "--output", file} << 1
                               << "'x2' is no token id";
        QTest::newRow("blank") << QStringList{"logits", llama, "--ids", " ", "--output", file} << 1
                               << "No token ids were given";
        QTest::newRow("folder") << QStringList{"inspect", llama + "/nowhere"} << 1 << "does not exist";
        QTest::newRow("no output") << QStringList{"logits", llama, "--ids", "1"} << 2 << "--output";
        QTest::newRow("output folder")
            << QStringList{"logits", llama, "--ids", "1", "--output", file + "/a/b.npy"} << 1 << "/a";
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        std::vector<std::string> list;
        for (const QString& argument : arguments)
            list.push_back(argument.toStdString());
        const Outcome outcome = run(list);
        QCOMPARE(outcome.code, code);
        QVERIFY2(QString::fromStdString(outcome.error).contains(sentence), outcome.error.c_str());
        QVERIFY(outcome.out.empty());
        QVERIFY(!fs::exists(output()));
    }
};

QTEST_GUILESS_MAIN(TestModelCommands)
#include "unit_cmd_model.moc"

#include "core/base/error.h"
#include "core/model/config.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;

class TestConfig : public QObject
{
    Q_OBJECT

private:
    static Json llama()
    {
        return Json::parse(R"({"model_type":"llama","architectures":["LlamaForCausalLM"],"hidden_size":64,
            "intermediate_size":96,"num_hidden_layers":3,"num_attention_heads":8,"vocab_size":100,
            "max_position_embeddings":256})");
    }

    static Json with(Json json, const char* patch)
    {
        json.update(Json::parse(patch));
        return json;
    }

    static ModelConfig parse(const Json& json) { return parseConfig(json, "config.json"); }

private Q_SLOTS:
    void defaultsOfLlama()
    {
        const ModelConfig config = parse(llama());
        QCOMPARE(config.kvHeads, 8);
        QCOMPARE(config.headDim, 8);
        QCOMPARE(config.rotaryDim, 8);
        QCOMPARE(config.ropeTheta, 10000.0);
        QCOMPARE(config.normEps, 1e-6);
        QVERIFY(!config.tiedEmbeddings && !config.qkvBias && !config.oBias && !config.ffnBias);
        QVERIFY(config.gatedFfn);
        QCOMPARE(config.windows, std::vector<int>(3, 0));
        QVERIFY(config.limitation.empty());
    }

    /// rope options at the top level and in transformers 5's object mean the same.
    void ropeSpellings()
    {
        const Json scaling = Json::parse(R"({"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,
            "high_freq_factor":4.0,"original_max_position_embeddings":128})");
        Json old = llama();
        old["rope_theta"] = 500000.0;
        old["rope_scaling"] = scaling;
        Json recent = llama();
        recent["rope_parameters"] = scaling;
        recent["rope_parameters"]["rope_theta"] = 500000.0;
        QVERIFY(parse(old) == parse(recent));
        QCOMPARE(parse(old).ropeScaling.kind, RopeScaling::Kind::Llama3);
        QCOMPARE(parse(old).ropeScaling.originalContext, 128.0);
        const ModelConfig linear = parse(with(llama(), R"({"rope_scaling":{"type":"linear","factor":2}})"));
        QCOMPARE(linear.ropeScaling.kind, RopeScaling::Kind::Linear);
        QCOMPARE(linear.ropeScaling.factor, 2.0);
    }

    void windows()
    {
        Json mistral = with(llama(), R"({"model_type":"mistral","sliding_window":7})");
        QCOMPARE(parse(mistral).windows, std::vector<int>(3, 7));
        mistral["sliding_window"] = nullptr;
        QCOMPARE(parse(mistral).windows, std::vector<int>(3, 0));
        mistral.erase("sliding_window");
        QCOMPARE(parse(mistral).windows,
                 std::vector<int>(3, 4096)); // the default of its class in transformers
        Json qwen = with(llama(), R"({"model_type":"qwen2","sliding_window":7,"max_window_layers":2})");
        QCOMPARE(parse(qwen).windows, std::vector<int>(3, 0)); // use_sliding_window is off unless set
        qwen["use_sliding_window"] = true;
        QCOMPARE(parse(qwen).windows, (std::vector<int>{0, 0, 7}));
        qwen["layer_types"] = {"sliding_attention", "full_attention", "full_attention"};
        QCOMPARE(parse(qwen).windows, (std::vector<int>{7, 0, 0}));
    }

    void families()
    {
        const ModelConfig qwen2 = parse(with(llama(), R"({"model_type":"qwen2"})"));
        QVERIFY(qwen2.qkvBias && !qwen2.oBias && !qwen2.headNorms);
        const ModelConfig qwen3 = parse(with(llama(), R"({"model_type":"qwen3","head_dim":16})"));
        QVERIFY(!qwen3.qkvBias && qwen3.headNorms);
        QCOMPARE(qwen3.headDim, 16);
        const ModelConfig neox = parse(with(llama(), R"({"model_type":"gpt_neox","rotary_pct":0.5})"));
        QVERIFY(neox.parallelResidual && neox.qkvBias && neox.oBias && neox.ffnBias && !neox.gatedFfn);
        QCOMPARE(neox.rotaryDim, 4);
        QCOMPARE(neox.activation, Activation::Gelu);
        const ModelConfig gpt2 = parse(Json::parse(R"({"model_type":"gpt2","n_layer":2,"n_embd":12,"n_head":3,
            "vocab_size":9,"n_positions":5,"n_inner":null})"));
        QCOMPARE(gpt2.intermediateSize, 48);
        QCOMPARE(gpt2.context, 5);
        QVERIFY(gpt2.tiedEmbeddings);
        QCOMPARE(gpt2.activation, Activation::GeluTanh);
        QCOMPARE(gpt2.positions, PositionKind::Learned);
    }

    /// What cannot be run is said in a sentence, and is no error.
    void limitations_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("family") << QByteArray(R"({"model_type":"mamba"})")
                                << "The model type 'mamba' has no forward pass";
        QTest::newRow("activation") << QByteArray(R"({"hidden_act":"xielu"})")
                                    << "The activation function 'xielu'";
        QTest::newRow("rope") << QByteArray(R"({"rope_scaling":{"rope_type":"longrope","factor":4}})")
                              << "The rotary scaling 'longrope'";
        QTest::newRow("quantised") << QByteArray(R"({"quantization_config":{"quant_method":"gptq"}})")
                                   << "The weights are quantised";
    }
    void limitations()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QString, sentence);
        const ModelConfig config = parse(with(llama(), patch.constData()));
        QVERIFY2(QString::fromStdString(config.limitation).startsWith(sentence), config.limitation.c_str());
        QCOMPARE(config.layers, 3);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* patch, const char* sentence) {
            QTest::newRow(name) << QByteArray(patch) << QString(sentence);
        };
        row("missing", R"({"hidden_size":null})", "hidden_size is missing");
        row("zero", R"({"hidden_size":0})", "hidden_size must be a whole number from 1");
        row("negative", R"({"num_hidden_layers":-2})", "it is -2");
        row("huge", R"({"vocab_size":2147483648})", "it is 2147483648");
        row("fraction", R"({"vocab_size":3.5})", "it is 3.5");
        row("text", R"({"vocab_size":"9"})", "it is \"9\"");
        row("heads", R"({"num_attention_heads":7})", "no multiple of num_attention_heads (7)");
        row("kv heads", R"({"num_key_value_heads":3})", "no multiple of num_key_value_heads (3)");
        row("odd head", R"({"head_dim":7})", "must be an even number");
        row("theta", R"({"rope_theta":0})", "rope_theta must be positive");
        row("factor", R"({"rope_scaling":{"type":"linear","factor":-1}})", "factor of the rope scaling");
        row("llama3",
            R"({"rope_scaling":{"rope_type":"llama3","factor":2,"low_freq_factor":4,"high_freq_factor":4}})",
            "low_freq_factor < high_freq_factor");
        row("eps", R"({"rms_norm_eps":0})", "epsilon");
        row("flag", R"({"tie_word_embeddings":"yes"})", "must be true or false");
        row("architectures", R"({"architectures":"x"})", "must be a list of strings");
    }
    void malformed()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QString, sentence);
        try {
            parse(with(llama(), patch.constData()));
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedFile);
            QVERIFY2(QString(error.what()).contains(sentence), error.what());
            QVERIFY2(QString(error.what()).contains("config.json"), error.what());
        }
    }

    void files()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        try {
            readConfig(folder);
            QFAIL("read nothing");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileNotFound);
        }
        test::writeFile(folder / "config.json", "{\"a\":");
        try {
            readConfig(folder);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedFile);
            QVERIFY(QString(error.what())
                        .contains("config.json is not valid JSON: it ends too early, after 5 bytes."));
        }
    }

    /// What is written for a saved model reads back as the same configuration.
    void writesAndReadsBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"llama", "llama-bf16", "mistral", "qwen2", "qwen3", "gpt2", "gpt_neox", "gpt_neox-serial"})
            QTest::newRow(name) << QString(name);
    }
    void writesAndReadsBack()
    {
        QFETCH(QString, name);
        const ModelConfig config = readConfig(test::fixture("models/" + name.toStdString()));
        const Json json = configToJson(config, "bfloat16");
        QVERIFY(parse(json) == config);
        QCOMPARE(json.at("torch_dtype").get<std::string>(), std::string("bfloat16"));
        ModelConfig limited = config;
        limited.limitation = "It cannot.";
        QVERIFY_THROWS_EXCEPTION(Error, configToJson(limited, "float32"));
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "unit_config.moc"

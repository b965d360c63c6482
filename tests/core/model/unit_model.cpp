#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/torch.h"
#include "core/io/publish.h"
#include "core/model/load_weights.h"
#include "core/model/model.h"
#include "core/model/save.h"
#include "core/model/transformer.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <limits>

using namespace isthmus;
namespace fs = std::filesystem;

/// Opening of good and bad folders, weights by role, fingerprints, saving.
class TestModel : public QObject
{
    Q_OBJECT

private:
    /// A copy of a fixture that a test may damage.
    struct Copy
    {
        explicit Copy(const std::string& name) : folder(fs::path(dir.path().toStdString()) / "model")
        {
            fs::copy(test::fixture("models/" + name), folder);
        }
        void patchConfig(const char* patch) const
        {
            Json json = Json::parse(test::readFile(folder / "config.json"));
            json.update(Json::parse(patch));
            test::writeFile(folder / "config.json", json.dump());
        }
        /// Replaces bytes of a file by others of the same length.
        void replace(const char* file, const std::string& from, const std::string& to) const
        {
            std::string content = test::readFile(folder / file);
            const std::size_t at = content.find(from);
            QVERIFY(at != std::string::npos && from.size() == to.size());
            content.replace(at, from.size(), to);
            test::writeFile(folder / file, content);
        }
        QTemporaryDir dir;
        fs::path folder;
    };

    static void expectError(const fs::path& folder, ErrorCode code, const QString& sentence)
    {
        try {
            Model::open(folder);
            QFAIL("opened");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(sentence), error.what());
            QCOMPARE(errorCodeName(error.code()), errorCodeName(code));
            QVERIFY(!error.advice().empty());
        }
    }

    static ModelConfig randomConfig()
    {
        return parseConfig(
            Json::parse(R"({"model_type":"llama","architectures":["LlamaForCausalLM"],"hidden_size":16,
            "intermediate_size":20,"num_hidden_layers":2,"num_attention_heads":4,"num_key_value_heads":2,
            "vocab_size":30,"max_position_embeddings":16,"tie_word_embeddings":true})"),
            "test");
    }

private Q_SLOTS:
    void summaryOfLlama()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        const ModelSummary& summary = model->summary();
        QCOMPARE(summary.architecture, std::string("LlamaForCausalLM"));
        QCOMPARE(summary.family, std::string("llama"));
        QCOMPARE(summary.head_dim, 8);
        QCOMPARE(summary.parameters,
                 2 * 61 * 24 + 24 + 2 * (2 * 24 + 24 * 32 * 2 + 24 * 16 * 2 + 3 * 24 * 20));
        QCOMPARE(summary.dtype, std::string("F32"));
        QCOMPARE(summary.bytes, static_cast<std::uint64_t>(summary.parameters * 4));
        QCOMPARE(summary.tensors.size(), std::size_t{21});
        const auto down =
            std::find_if(summary.tensors.begin(), summary.tensors.end(), [](const TensorSummary& tensor) {
                return tensor.name == "model.layers.1.mlp.down_proj.weight";
            });
        QCOMPARE(down->role, std::string("down"));
        QCOMPARE(down->layer, 1);
        QCOMPARE(down->shape, (std::vector<std::int64_t>{24, 20}));
        QCOMPARE(model->weightName(1, Module::Down), down->name);
        QVERIFY(summary.tokenizer.empty());
        QVERIFY(summary.warnings.empty());
    }

    /// Buffers of old checkpoints and tied copies are no parameters.
    void parametersAreCountedOnce()
    {
        const auto gpt2 = Model::open(test::fixture("models/gpt2"));
        const ModelConfig& c = gpt2->config();
        const std::int64_t h = c.hiddenSize;
        const std::int64_t f = c.intermediateSize;
        const std::int64_t layer = 4 * h + 4 * h * h + 4 * h + 2 * h * f + f + h;
        QCOMPARE(gpt2->summary().parameters, (61 + 32) * h + 2 * h + 2 * layer);
        const auto old = Model::open(test::fixture("models/gpt2-old"));
        const std::int64_t f4 = 4 * h;
        QCOMPARE(old->summary().parameters,
                 (61 + 32) * h + 2 * h + 2 * (4 * h + 4 * h * h + 4 * h + 2 * h * f4 + f4 + h));
        QVERIFY(old->summary().warnings.empty());
        QCOMPARE(old->weightName(0, Module::K), std::string("h.0.attn.c_attn.weight"));
    }

    /// q, k, v of GPT-NeoX interleave by head.
    void fusedByHead()
    {
        const auto model = Model::open(test::fixture("models/gpt_neox"));
        const at::Tensor fused = model->tensor("gpt_neox.layers.0.attention.query_key_value.weight");
        const at::Tensor parts = fused.view({3, 3, 8, 24}); // heads, q k v, head_dim, hidden
        QVERIFY(model->weight(0, Module::Q).equal(parts.select(1, 0).reshape({24, 24})));
        QVERIFY(model->weight(0, Module::K).equal(parts.select(1, 1).reshape({24, 24})));
        QVERIFY(model->weight(0, Module::V).equal(parts.select(1, 2).reshape({24, 24})));
        QCOMPARE(model->weightShape(0, Module::V), (std::pair<std::int64_t, std::int64_t>(24, 24)));
    }

    void embeddings()
    {
        const auto tied = Model::open(test::fixture("models/qwen2"));
        QVERIFY(tied->embedding().equal(tied->unembedding()));
        QCOMPARE(tied->unembeddingName(), std::string("model.embed_tokens.weight"));
        const auto untied = Model::open(test::fixture("models/gpt_neox"));
        QCOMPARE(untied->unembeddingName(), std::string("embed_out.weight"));
        QVERIFY(!untied->embedding().equal(untied->unembedding()));
        QCOMPARE(untied->raw("embed_out.weight").count, std::size_t{61 * 24});
    }

    void unknownNames()
    {
        const auto model = Model::open(test::fixture("models/llama"));
        QVERIFY_THROWS_EXCEPTION(Error, model->tensor("nothing"));
        QVERIFY_THROWS_EXCEPTION(Error, model->raw("nothing"));
        QVERIFY_THROWS_EXCEPTION(Error, model->weight(2, Module::Q));
        QVERIFY_THROWS_EXCEPTION(Error, model->weight(0, Module::Residual));
        QVERIFY_THROWS_EXCEPTION(Error, model->weightShape(-1, Module::Q));
    }

    void configAgainstTensors()
    {
        const Copy copy("llama");
        copy.patchConfig(R"({"intermediate_size":21})");
        expectError(copy.folder, ErrorCode::ConfigMismatch,
                    "tensor 'model.layers.0.mlp.gate_proj.weight' has the shape [20, 24], but config.json "
                    "asks for [21, 24]");
        copy.patchConfig(R"({"intermediate_size":20,"num_hidden_layers":3})");
        expectError(copy.folder, ErrorCode::ConfigMismatch,
                    "'model.layers.2.input_layernorm.weight' is missing");
        copy.patchConfig(R"({"num_hidden_layers":1})");
        expectError(copy.folder, ErrorCode::ConfigMismatch,
                    "belongs to layer 1, but config.json has 1 layers");
        copy.patchConfig(R"({"num_hidden_layers":2000000000})");
        expectError(copy.folder, ErrorCode::ConfigMismatch,
                    "2000000000 layers, but there are only 21 tensors");
        copy.patchConfig(R"({"num_hidden_layers":2,"attention_bias":true})");
        expectError(copy.folder, ErrorCode::ConfigMismatch, "self_attn.q_proj.bias' is missing");
    }

    void missingFiles()
    {
        const Copy copy("llama-f16-sharded");
        expectError(copy.folder / "nowhere", ErrorCode::FileNotFound, "does not exist");
        expectError(copy.folder / "config.json", ErrorCode::FileUnreadable, "is not a folder");
        fs::remove(copy.folder / "model-00002-of-00004.safetensors");
        expectError(copy.folder, ErrorCode::FileNotFound, "model-00002-of-00004.safetensors is missing");
        fs::remove(copy.folder / "model.safetensors.index.json");
        expectError(copy.folder, ErrorCode::FileNotFound, "but neither model.safetensors nor");
        for (const char* shard :
             {"model-00001-of-00004", "model-00003-of-00004", "model-00004-of-00004", "golden"})
            fs::remove(copy.folder / (std::string(shard) + ".safetensors"));
        expectError(copy.folder, ErrorCode::FileNotFound, "has no model.safetensors");
        test::writeFile(copy.folder / "pytorch_model.bin", "x");
        expectError(copy.folder, ErrorCode::UnsupportedModel,
                    "pytorch_model.bin, a format that is not read here");
        fs::remove(copy.folder / "config.json");
        expectError(copy.folder, ErrorCode::FileNotFound, "has no config.json");
    }

    void badIndex_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no JSON") << QByteArray("{") << "it is not valid JSON";
        QTest::newRow("no map") << QByteArray("{}") << "no \"weight_map\"";
        QTest::newRow("number") << QByteArray(R"({"weight_map":{"a":3}})")
                                << "the file of tensor 'a' is no string";
        QTest::newRow("parent") << QByteArray(R"({"weight_map":{"a":"../x.safetensors"}})")
                                << "only names of files beside the index are allowed";
        QTest::newRow("absolute") << QByteArray(R"({"weight_map":{"a":"/etc/passwd"}})")
                                  << "'a' points to '/etc/passwd'";
        QTest::newRow("dots") << QByteArray(R"({"weight_map":{"a":".."}})") << "only names of files";
        QTest::newRow("absent tensor")
            << QByteArray(R"({"weight_map":{"a":"model-00001-of-00004.safetensors"}})")
            << "holds tensor 'a', which is not there";
    }
    void badIndex()
    {
        QFETCH(QByteArray, index);
        QFETCH(QString, sentence);
        const Copy copy("llama-f16-sharded");
        test::writeFile(copy.folder / "model.safetensors.index.json", index.toStdString());
        expectError(copy.folder, ErrorCode::MalformedFile, sentence);
    }

    void truncatedWeights()
    {
        const Copy copy("gpt2");
        fs::resize_file(copy.folder / "model.safetensors",
                        fs::file_size(copy.folder / "model.safetensors") - 1);
        expectError(copy.folder, ErrorCode::MalformedFile, "it is truncated");
    }

    void unknownFamilyOpensForWeights()
    {
        const Copy copy("llama");
        copy.patchConfig(R"({"model_type":"newfangled","architectures":["NewForCausalLM"]})");
        const auto model = Model::open(copy.folder);
        QVERIFY(model->summary().family.empty());
        QVERIFY(
            QString::fromStdString(model->summary().limitation).contains("'newfangled' has no forward pass"));
        QCOMPARE(model->summary().layers, 2);
        QVERIFY(model->weight(1, Module::Up)
                    .equal(Model::open(test::fixture("models/llama"))->weight(1, Module::Up)));
        try {
            const Transformer transformer(model, "cpu", ComputeType::Float32);
            QFAIL("runs");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::UnsupportedModel);
        }
        const Copy other("gpt2");
        other.patchConfig(R"({"model_type":"unheard"})");
        QVERIFY(!Model::open(other.folder)->hasModule(0, Module::Q));
        QVERIFY(Model::open(other.folder)->summary().parameters > 0);
    }

    /// Quantised checkpoints name their matrices otherwise.
    void quantisedWeights()
    {
        const Copy copy("llama");
        copy.patchConfig(R"({"quantization_config":{"quant_method":"gptq"}})");
        copy.replace("model.safetensors", "layers.1.mlp.up_proj.weight", "layers.1.mlp.up_proj.qweigh");
        const auto model = Model::open(copy.folder);
        QVERIFY(model->summary().family.empty());
        QVERIFY(QString::fromStdString(model->summary().limitation).contains("quantised"));
        QVERIFY(!model->hasModule(1, Module::Up));
        QVERIFY(model->hasModule(1, Module::Gate));
    }

    void withoutUnembedding()
    {
        const Copy copy("llama");
        copy.replace("model.safetensors", "lm_head.weight", "lm_tail.weight");
        const auto model = Model::open(copy.folder);
        QVERIFY(QString::fromStdString(model->summary().limitation)
                    .contains("no unembedding ('lm_head.weight')"));
        QCOMPARE(model->summary().warnings.size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(Error, model->unembedding());
    }

    /// Base models are saved without the prefix of the whole model.
    void namesWithoutPrefix()
    {
        const Copy copy("qwen2");
        const SafetensorsFile file(copy.folder / "model.safetensors");
        std::vector<SafetensorsEntry> entries;
        for (const SafetensorsTensor& tensor : file.tensors())
            entries.push_back({tensor.name.substr(6), tensor.dtype, tensor.shape, [&file, &tensor] {
                                   const auto data = file.data(tensor);
                                   return std::vector<std::byte>(data.begin(), data.end());
                               }});
        writeSafetensors(copy.folder / "model.safetensors", std::move(entries));
        const auto model = Model::open(copy.folder);
        QCOMPARE(model->weightName(1, Module::Q), std::string("layers.1.self_attn.q_proj.weight"));
        QVERIFY(model->summary().limitation.empty() && model->summary().warnings.empty());
    }

    /// Types that are listed are not computed on.
    void integerWeights()
    {
        const Copy copy("llama");
        std::vector<SafetensorsEntry> entries;
        const SafetensorsFile file(copy.folder / "model.safetensors");
        for (const SafetensorsTensor& tensor : file.tensors()) {
            const bool quantised = tensor.name == "model.layers.0.mlp.up_proj.weight";
            const DType dtype = quantised ? DType::I32 : tensor.dtype;
            entries.push_back({tensor.name, dtype, tensor.shape, [&file, &tensor] {
                                   const auto data = file.data(tensor);
                                   return std::vector<std::byte>(data.begin(), data.end());
                               }});
        }
        writeSafetensors(copy.folder / "model.safetensors", std::move(entries));
        const auto model = Model::open(copy.folder);
        QVERIFY(QString::fromStdString(model->summary().limitation).contains("is stored as I32"));
        QVERIFY_THROWS_EXCEPTION(Error, model->weight(0, Module::Up));
        QVERIFY(model->weight(0, Module::Gate).defined());
    }

    /// The content decides, not the division into files or the place.
    void fingerprints()
    {
        const auto original = Model::open(test::fixture("models/llama-f16-sharded"));
        const Copy copy("llama-f16-sharded");
        QCOMPARE(Model::open(copy.folder)->summary().fingerprint, original->summary().fingerprint);
        WeightSet weights = randomWeights(randomConfig(), 3);
        saveModel(copy.folder / "one", randomConfig(), weights, DType::F32);
        saveModel(copy.folder / "many", randomConfig(), weights, DType::F32, 3000);
        QVERIFY(fs::exists(copy.folder / "many/model.safetensors.index.json"));
        const std::string one = Model::open(copy.folder / "one")->summary().fingerprint;
        QCOMPARE(Model::open(copy.folder / "many")->summary().fingerprint, one);
        weights.layers[1].down.weight[0][0] += 1e-4;
        saveModel(copy.folder / "one", randomConfig(), weights, DType::F32);
        QVERIFY(Model::open(copy.folder / "one")->summary().fingerprint != one);
    }

    /// A fingerprint is remembered for files of one size and time, and only for those that rest.
    void fingerprintCache()
    {
        const Copy cache("llama"); // only its folder is used
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", cache.dir.path().toUtf8());
        const Copy copy("llama");
        const fs::path weights = copy.folder / "model.safetensors";
        int hashed = 0;
        const Tick count = [&](std::uint64_t, std::uint64_t) { ++hashed; };
        const std::string first = Model::open(copy.folder, count)->summary().fingerprint;
        QVERIFY(hashed > 0);
        QVERIFY(!fs::exists(fs::path(cache.dir.path().toStdString()) / "isthmus")); // too young
        const auto rest = fs::file_time_type::clock::now() - std::chrono::hours(1);
        fs::last_write_time(weights, rest);
        Model::open(copy.folder);
        hashed = 0;
        QCOMPARE(Model::open(copy.folder, count)->summary().fingerprint, first);
        QCOMPARE(hashed, 0);
        std::string content = test::readFile(weights);
        content.back() = static_cast<char>(content.back() ^ 1);
        test::writeFile(weights, content);
        fs::last_write_time(weights, rest + std::chrono::seconds(1));
        QVERIFY(Model::open(copy.folder, count)->summary().fingerprint != first);
        QVERIFY(hashed > 0);
        for (const auto& entry :
             fs::directory_iterator(fs::path(cache.dir.path().toStdString()) / "isthmus/fingerprints"))
            test::writeFile(entry.path(), "{\"fingerprint\":3");
        hashed = 0;
        Model::open(copy.folder, count);
        QVERIFY(hashed > 0); // a damaged cache is ignored
        qputenv("XDG_CACHE_HOME", before);
    }

    void openingCanBeCancelled()
    {
        const Copy copy("llama");
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, Model::open(copy.folder, [](std::uint64_t, std::uint64_t) { throw Cancelled(); }));
    }

    void nanWeightsOpen()
    {
        const Copy copy("llama");
        WeightSet weights = randomWeights(randomConfig(), 1);
        weights.layers[0].up.weight[0][0] = std::numeric_limits<float>::quiet_NaN();
        saveModel(copy.folder / "nan", randomConfig(), weights, DType::BF16);
        const auto model = Model::open(copy.folder / "nan");
        QVERIFY(model->weight(0, Module::Up).isnan().any().item<bool>());
        QVERIFY(model->summary().limitation.empty());
    }

    /// Saving a loaded model gives the same tensors in every family's own layout.
    void savesWhatItLoaded_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama", "llama-bf16", "mistral", "qwen2", "qwen3", "gpt2", "gpt_neox"})
            QTest::newRow(name) << QString(name);
    }
    void savesWhatItLoaded()
    {
        QFETCH(QString, name);
        const auto original = Model::open(test::fixture("models/" + name.toStdString()));
        const WeightSet weights = loadWeights(*original, {at::kCPU, at::kFloat});
        const Copy copy("llama");
        const std::string dtype = original->summary().dtype;
        saveModel(copy.folder / "saved", original->config(), weights, *parseDType(dtype), 20'000);
        const auto saved = Model::open(copy.folder / "saved");
        for (const TensorSummary& tensor : saved->summary().tensors)
            QVERIFY2(saved->tensor(tensor.name).equal(original->tensor(tensor.name)), tensor.name.c_str());
        QCOMPARE(saved->summary().parameters, original->summary().parameters);
        QVERIFY(saved->config() == original->config());
    }

    /// Gradients flow through the block into every weight, and agree with finite differences.
    void gradients()
    {
        ModelConfig config = randomConfig();
        config.tiedEmbeddings = false;
        WeightSet weights = randomWeights(config, 5, 0.3);
        std::vector<std::string> names;
        forEachWeight(weights, [&](const std::string& name, at::Tensor& tensor) {
            tensor = tensor.to(at::kDouble).to(at::kFloat).requires_grad_(true);
            names.push_back(name);
        });
        QCOMPARE(names.size(), std::size_t{3 + 2 * 9});
        const at::Tensor ids = at::arange(12, at::kLong).view({2, 6});
        const auto loss = [&] { return forwardLogits(config, weights, ids).log_softmax(-1).square().mean(); };
        loss().backward();
        forEachWeight(weights, [&](const std::string& name, at::Tensor& tensor) {
            QVERIFY2(tensor.grad().defined() && tensor.grad().abs().max().item<double>() > 0, name.c_str());
            const at::NoGradGuard noGrad;
            const at::Tensor direction = tensor.grad() / tensor.grad().norm();
            const double slope = tensor.grad().norm().item<double>();
            const double step = 1e-2;
            tensor.add_(direction, step);
            const auto above = loss().item<double>();
            tensor.sub_(direction, 2 * step);
            const auto below = loss().item<double>();
            tensor.add_(direction, step);
            const double measured = (above - below) / (2 * step);
            QVERIFY2(std::abs(measured - slope) < 0.05 * slope + 1e-3, name.c_str());
        });
    }

    void randomWeightsAreSeeded()
    {
        const ModelConfig config = randomConfig();
        const WeightSet a = randomWeights(config, 9);
        const WeightSet b = randomWeights(config, 9);
        const WeightSet c = randomWeights(config, 10);
        QVERIFY(a.layers[1].gate.weight.equal(b.layers[1].gate.weight));
        QVERIFY(!a.layers[1].gate.weight.equal(c.layers[1].gate.weight));
        QVERIFY(a.unembedding.weight.is_same(a.embedding));
        QVERIFY(std::abs(a.embedding.std().item<double>() - 0.02) < 0.002);
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "unit_model.moc"

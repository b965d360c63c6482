#include "core/base/error.h"
#include "core/model/load_weights.h"
#include "core/model/peft.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;
namespace fs = std::filesystem;

/// Adapters that the real peft library saved (tests/golden_recipes/make_peft.py): read, applied, merged,
/// saved again, refused.
class TestGoldenPeft : public QObject
{
    Q_OBJECT

private:
    static constexpr double tolerance = 1e-4;

    static fs::path adapterFolder(const std::string& name) { return test::fixture("peft/" + name); }

    static std::shared_ptr<const Model> base(const std::string& adapter)
    {
        const std::string model = adapter.substr(0, adapter.find('-'));
        return Model::open(test::fixture("models/" + model));
    }

    static WeightSet weights(const Model& model) { return loadWeights(model, {at::kCPU, at::kFloat}); }

    static at::Tensor logits(const Model& model, const WeightSet& weights, const SafetensorsFile& golden)
    {
        const at::NoGradGuard noGrad;
        return forwardLogits(model.config(), weights, test::goldenTensor(golden, "ids").unsqueeze(0))
            .select(0, 0);
    }

    static void addAdapters()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama", "llama-vocabulary", "gpt2", "gpt_neox", "qwen3"})
            QTest::newRow(name) << QString(name);
    }

    /// A copy of the llama adapter, to be damaged.
    static fs::path copyOf(const QTemporaryDir& folder, const std::string& name = "llama")
    {
        const fs::path copy = fs::path(folder.path().toStdString()) / "adapter";
        fs::copy(adapterFolder(name), copy);
        return copy;
    }

    static QString failure(const fs::path& folder, const Model& model, ErrorCode code)
    {
        try {
            loadAdapter(folder, model);
        } catch (const Error& error) {
            return error.code() == code ? QString::fromStdString(error.message()) : QString(error.what());
        }
        return "loaded";
    }

    static void replace(const fs::path& file, const std::string& from, const std::string& to)
    {
        std::string text = test::readFile(file);
        if (text.find(from) == std::string::npos)
            throw std::runtime_error("nothing to replace");
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
        test::writeFile(file, text);
    }

private Q_SLOTS:
    void adapterChangesLogitsAsInPeft_data() { addAdapters(); }
    void adapterChangesLogitsAsInPeft()
    {
        QFETCH(QString, name);
        const auto model = base(name.toStdString());
        const SafetensorsFile golden(adapterFolder(name.toStdString()) / "golden.safetensors");
        const Adapter adapter = loadAdapter(adapterFolder(name.toStdString()), *model);
        const at::Tensor expected = test::goldenTensor(golden, "adapted");
        WeightSet applied = weights(*model);
        QVERIFY(test::relativeDifference(logits(*model, applied, golden),
                                         test::goldenTensor(golden, "base")) < tolerance);
        applyAdapter(applied, adapter);
        QVERIFY(test::relativeDifference(logits(*model, applied, golden), expected) < tolerance);
        WeightSet merged = weights(*model);
        mergeAdapter(merged, adapter);
        QVERIFY(test::relativeDifference(logits(*model, merged, golden), expected) < tolerance);
    }

    void savedAdapterIsTheSame_data() { addAdapters(); }
    void savedAdapterIsTheSame()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const fs::path copy = fs::path(folder.path().toStdString()) / "copy";
        const auto model = base(name.toStdString());
        const Adapter adapter = loadAdapter(adapterFolder(name.toStdString()), *model);
        saveAdapter(copy, adapter, *model,
                    {"somewhere", "Copy", "", {{"base_fingerprint", model->summary().fingerprint}}});
        const Adapter again = loadAdapter(copy, *model);
        QCOMPARE(again.modules.size(), adapter.modules.size());
        QCOMPARE(again.rsLora, adapter.rsLora);
        int pairs = 0;
        std::map<std::string, LowRank> originals;
        forEachPair(adapter, [&](const std::string& place, const LowRank& pair) { originals[place] = pair; });
        forEachPair(again, [&](const std::string& place, const LowRank& pair) {
            const LowRank& original = originals.at(place);
            QVERIFY(pair.a.equal(original.a));
            QVERIFY(pair.b.equal(original.b));
            QVERIFY(std::abs(pair.scale - original.scale) < 1e-12);
            ++pairs;
        });
        QCOMPARE(pairs, static_cast<int>(originals.size()));
        // The same names and shapes as peft's own file.
        const SafetensorsFile theirs(adapterFolder(name.toStdString()) / "adapter_model.safetensors");
        const SafetensorsFile ours(copy / "adapter_model.safetensors");
        QCOMPARE(ours.tensors().size(), theirs.tensors().size());
        for (const SafetensorsTensor& tensor : theirs.tensors()) {
            QVERIFY2(ours.find(tensor.name), tensor.name.c_str());
            QVERIFY(ours.find(tensor.name)->shape == tensor.shape);
        }
    }

    /// q, k and v of a fused weight trained apart: one pair that equals them, v left out in one layer.
    void separatePairsFuse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("gpt2") << QString("gpt2");
        QTest::newRow("gpt_neox") << QString("gpt_neox");
    }
    void separatePairsFuse()
    {
        QFETCH(QString, name);
        const auto model = base(name.toStdString());
        const SafetensorsFile golden(adapterFolder(name.toStdString()) / "golden.safetensors");
        Adapter adapter = loadAdapter(adapterFolder(name.toStdString()), *model);
        int i = 0;
        for (auto& [place, pair] : adapter.modules) {
            pair.a = pair.a + 0.1 * ++i;
            pair.scale *= 1 + 0.25 * i;
        }
        adapter.modules.erase({1, Module::V});
        WeightSet direct = weights(*model);
        applyAdapter(direct, adapter);
        const QTemporaryDir folder;
        const fs::path saved = fs::path(folder.path().toStdString()) / "fused";
        saveAdapter(saved, adapter, *model, {});
        WeightSet again = weights(*model);
        applyAdapter(again, loadAdapter(saved, *model));
        QVERIFY(test::relativeDifference(logits(*model, again, golden), logits(*model, direct, golden)) <
                1e-5);
    }

    /// W - s B0 A0 + s B A (method.md section 6) from the plain adapter of twice the rank.
    void plainAdapterOfTwiceTheRank()
    {
        const auto model = base("llama");
        const SafetensorsFile golden(adapterFolder("llama") / "golden.safetensors");
        const Adapter trained = loadAdapter(adapterFolder("llama"), *model);
        Adapter start = trained;
        for (auto& [place, pair] : start.modules) {
            pair.a = pair.a.flip(1) * 0.5;
            pair.b = pair.b.flip(0);
        }
        Adapter minus = start;
        for (auto& [place, pair] : minus.modules)
            pair.scale = -pair.scale;
        WeightSet remaining = weights(*model);
        mergeAdapter(remaining, minus);
        applyAdapter(remaining, trained);
        WeightSet plain = weights(*model);
        const Adapter doubled = plainAdapter(trained, start);
        QCOMPARE(doubled.modules.at({0, Module::Q}).a.size(0), 6);
        QCOMPARE(doubled.modules.at({0, Module::Q}).scale, trained.modules.at({0, Module::Q}).scale);
        applyAdapter(plain, doubled);
        QVERIFY(test::relativeDifference(logits(*model, plain, golden), logits(*model, remaining, golden)) <
                1e-5);
    }

    void tiedEmbeddingsAreNotMerged()
    {
        const auto model = base("gpt2");
        Adapter adapter;
        adapter.modules[{-1, Module::Embedding}] = {at::ones({2, model->config().vocabSize}),
                                                    at::ones({model->config().hiddenSize, 2})};
        WeightSet set = weights(*model);
        QVERIFY_EXCEPTION_THROWN(mergeAdapter(set, adapter), Error);
    }

    void refusals()
    {
        const QTemporaryDir folder;
        const auto llama = base("llama");
        const fs::path copy = copyOf(folder);
        const fs::path config = copy / "adapter_config.json";
        QVERIFY(failure(adapterFolder("llama"), *base("gpt2"), ErrorCode::ConfigMismatch)
                    .contains("belongs to no module"));
        QVERIFY(failure(adapterFolder("llama"), *base("qwen3"), ErrorCode::ConfigMismatch)
                    .contains("another base"));
        replace(config, "\"r\": 3,", "\"r\": 16,");
        QVERIFY(failure(copy, *llama, ErrorCode::MalformedFile).contains("says rank 16"));
        replace(config, "\"r\": 16,", "\"r\": 3,");
        replace(config, "\"use_dora\": false", "\"use_dora\": true");
        QVERIFY(failure(copy, *llama, ErrorCode::UnsupportedModel).contains("DoRA"));
        replace(config, "\"use_dora\": true", "\"use_dora\": false");
        replace(config, "\"peft_type\": \"LORA\"", "\"peft_type\": \"IA3\"");
        QVERIFY(failure(copy, *llama, ErrorCode::UnsupportedModel).contains("IA3"));
        replace(config, "\"peft_type\": \"IA3\"", "\"peft_type\": \"LORA\"");
        replace(copy / "adapter_model.safetensors", "q_proj", "x_proj");
        QVERIFY(failure(copy, *llama, ErrorCode::ConfigMismatch).contains("x_proj"));
        test::writeFile(copy / "isthmus.json", R"({"base_fingerprint":"abc"})");
        QVERIFY(failure(copy, *llama, ErrorCode::ConfigMismatch).contains("weights differ"));
        fs::rename(copy / "adapter_model.safetensors", copy / "adapter_model.bin");
        fs::remove(copy / "isthmus.json");
        QVERIFY(failure(copy, *llama, ErrorCode::UnsupportedModel).contains("adapter_model.bin"));
        fs::remove(config);
        QVERIFY(failure(copy, *llama, ErrorCode::FileNotFound).contains("no adapter"));
    }
};

QTEST_GUILESS_MAIN(TestGoldenPeft)
#include "golden_peft.moc"

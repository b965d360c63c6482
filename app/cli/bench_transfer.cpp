#include "app/cli/bench.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/model/load_weights.h"
#include "core/transfer/laten_training.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// Steps of a measurement; the first warms up and is not timed.
constexpr int benchSteps = 5;
constexpr int rowsPerStep = 16;
/// Llama-2 13B -> 7B at 3/16 of the widths and half the target's depth, which keeps what the hypernetworks
/// with their optimizer take beside the target's weights: a quarter. There, translating the neurons of a step
/// costs about 3.5 passes of a row of 200 tokens; here a row of this many tokens keeps that.
constexpr int rowTokens = 38;
constexpr double latenRate = 0.1;

const BenchModel benchSource{16, 960, 2592, 15, 512};
const BenchModel benchTarget{16, 768, 2064, 12, 512};

struct Setting
{
    LatenSpec spec;
    std::shared_ptr<const Model> source;
    std::shared_ptr<const Model> target;
    LatenPlaces places;
    std::vector<EncodedRow> rows;
    TrainOptions train;
};

void drawPairs(std::vector<NeuronPairs>& list, int layers, int width, Random& random)
{
    for (int layer = 0; layer < layers; ++layer) {
        std::vector<std::int64_t> neurons = random.permutation(static_cast<std::size_t>(width));
        neurons.resize(static_cast<std::size_t>(latenRate * width));
        list.push_back({layer, layer, neurons, neurons});
    }
}

Setting makeSetting(const fs::path& folder)
{
    Setting setting;
    setting.spec.init = HypernetworkInit::Scaled; // additions large enough to be seen in the losses
    setting.source = Model::open(folder / "laten-source");
    setting.target = Model::open(folder / "laten-target");
    Random random(5);
    Extraction place;
    drawPairs(place.ffn, benchTarget.layers, benchTarget.intermediate, random);
    drawPairs(place.o, benchTarget.layers, benchTarget.hidden, random);
    drawPairs(place.v, benchTarget.layers, benchTarget.hidden, random);
    setting.places = {{place}, place};
    for (int row = 0; row < rowsPerStep; ++row) {
        EncodedRow encoded;
        for (int t = 0; t < rowTokens; ++t) {
            encoded.ids.push_back(
                static_cast<TokenId>(random.below(static_cast<std::uint64_t>(benchTarget.vocab))));
            encoded.loss.push_back(t > rowTokens / 2);
        }
        setting.rows.push_back(std::move(encoded));
    }
    setting.train.schedule.shape = Schedule::Shape::Constant;
    setting.train.schedule.peak = 3e-4;
    setting.train.schedule.steps = benchSteps;
    setting.train.rows_per_step = rowsPerStep;
    setting.train.rows_per_micro_batch = 1; // as published: one row at a time
    setting.train.clip_norm = 0;
    return setting;
}

/// The form of the published code: in every micro-batch the hypernetworks translate all neurons anew, the
/// additions of all layers become dense matrices of zeros with the vectors in them, which stay until the
/// forward pass is done; the injected weights are W + dense on the tape, so that the way back forms the
/// gradient of whole weights. (Its padding of every row to the cutoff is left out.)
class PublishedForm
{
public:
    explicit PublishedForm(const Setting& setting)
        : setting_(setting), weights_(loadWeights(*setting.target, {at::Device(at::kCPU), at::kFloat})),
          bank_(*setting.source, setting.spec.modules, {&setting.places.final}, at::kCPU)
    {
        Random random(1);
        for (std::size_t m = 0; m < setting.spec.modules.size(); ++m)
            networks_.emplace_back(benchSource.hidden, benchTarget.hidden, setting.spec.init,
                                   setting.spec.init_std, random, at::kCPU);
    }

    Trainable trainable()
    {
        Trainable trainable;
        for (std::size_t m = 0; m < networks_.size(); ++m) {
            for (Parameter& parameter :
                 networks_[m].parameters(std::string(moduleId(setting_.spec.modules[m]))))
                trainable.parameters.push_back(std::move(parameter));
        }
        trainable.logits = [this](const Batch& batch, const at::Tensor& positions) {
            const DenseDeltas dense = denseDeltas();
            const WeightSet injected = inject(dense);
            at::Tensor hidden = embedTokens(setting_.target->config(), injected, batch.ids);
            const PassContext context = makePassContext(setting_.target->config(), batch.ids.size(1), hidden);
            for (int layer = 0; layer < benchTarget.layers; ++layer)
                hidden =
                    blockForward(setting_.target->config(), injected.layers[static_cast<std::size_t>(layer)],
                                 layer, hidden, context);
            return finalLogits(setting_.target->config(), injected,
                               hidden.reshape({-1, hidden.size(2)}).index_select(0, positions));
        };
        // The penalty, once for the step's last additions: its share of the time is small either way.
        trainable.begin = [this](const StepUse&) { return std::make_unique<Penalty>(*this); };
        return trainable;
    }

private:
    struct Penalty : StepScope
    {
        explicit Penalty(PublishedForm& owner) : owner_(owner) {}
        double finishBackward() override
        {
            at::Tensor sum = at::zeros({}, at::kFloat);
            for (std::size_t m = 0; m < owner_.networks_.size(); ++m)
                sum = sum + owner_.translate(m).square().mean();
            sum = sum * owner_.setting_.spec.penalty;
            sum.backward();
            return sum.item<double>();
        }
        PublishedForm& owner_;
    };

    at::Tensor translate(std::size_t m) const
    {
        const Module module = setting_.spec.modules[m];
        std::vector<at::Tensor> layers;
        for (const NeuronPairs& pairs : pairsOf(setting_.places.final, module))
            layers.push_back(bank_.vectors(module, pairs));
        return networks_[m].forward(at::cat(layers));
    }

    using DenseDeltas = std::map<std::pair<int, Module>, at::Tensor>;

    DenseDeltas denseDeltas() const
    {
        DenseDeltas dense;
        for (std::size_t m = 0; m < networks_.size(); ++m) {
            const Module module = setting_.spec.modules[m];
            const at::Tensor delta = translate(m);
            std::int64_t row = 0;
            for (const NeuronPairs& pairs : pairsOf(setting_.places.final, module)) {
                const auto count = static_cast<std::int64_t>(pairs.target.size());
                const at::Tensor& weight =
                    linearOf(weights_.layers[static_cast<std::size_t>(pairs.target_layer)], module).weight;
                const at::Tensor part = delta.narrow(0, row, count);
                const bool rows = neuronsAreRows(module);
                dense[{pairs.target_layer, module}] = at::zeros_like(weight).index_add(
                    rows ? 0 : 1, at::tensor(pairs.target, at::kLong), rows ? part : part.t());
                row += count;
            }
        }
        return dense;
    }

    WeightSet inject(const DenseDeltas& dense) const
    {
        WeightSet injected = weights_;
        for (const auto& [place, delta] : dense) {
            at::Tensor& weight =
                linearOf(injected.layers[static_cast<std::size_t>(place.first)], place.second).weight;
            weight = weight + delta;
        }
        return injected;
    }

    const Setting& setting_;
    WeightSet weights_;
    NeuronBank bank_;
    std::vector<Hypernetwork> networks_;
};

/// Losses and the fastest of the timed steps, as JSON.
Json timeSteps(Trainer& trainer, const Setting& setting)
{
    Json losses = Json::array();
    double fastest = 1e9;
    for (int step = 0; step < benchSteps; ++step) {
        const auto start = std::chrono::steady_clock::now();
        const StepReport report = trainer.step(setting.rows);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        losses.push_back(report.loss);
        losses.push_back(report.penalty);
        if (step > 0)
            fastest = std::min(fastest, seconds);
    }
    return {{"seconds", fastest}, {"losses", losses}};
}

Json childResult(const std::string& form, const fs::path& scratch, double& peak)
{
    const fs::path output = scratch / ("laten-" + form + ".json");
    const ChildEnd ended = runChild(
        {ownExecutable().string(), "bench", "--laten-step", form, "--scratch", scratch.string()}, output);
    std::ifstream in(output);
    std::stringstream text;
    text << in.rdbuf();
    Json json = Json::parse(text.str(), nullptr, false);
    if (ended.code != 0 || json.is_discarded())
        throw Error(ErrorCode::Internal,
                    "The measured LaTen step ended with code " + std::to_string(ended.code) + ".");
    peak = static_cast<double>(ended.peakAnonymous) / 1e6;
    return json;
}

std::string figure(const char* pattern, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, pattern, value);
    return text;
}

} // namespace

void printLatenStep(const std::string& form, const fs::path& scratch)
{
    const Setting setting = makeSetting(scratch);
    Json json;
    if (form == "published") {
        PublishedForm published(setting);
        Trainer trainer(published.trainable(), setting.train);
        json = timeSteps(trainer, setting);
    } else {
        const auto target = std::make_shared<InjectedModel>(
            setting.target->config(),
            std::make_shared<WeightSet>(loadServingWeights(setting.target, "cpu", ComputeType::Float32)));
        const auto bank =
            std::make_shared<NeuronBank>(*setting.source, setting.spec.modules,
                                         std::vector<const Extraction*>{&setting.places.final}, at::kCPU);
        LatenTraining training(setting.spec, target, bank, setting.places, 1);
        TrainOptions train = setting.train;
        train.rows_per_micro_batch = setting.spec.micro_batch; // what a run does unless it is told otherwise
        Trainer trainer(training.trainable(), train);
        json = timeSteps(trainer, setting);
    }
    std::cout << json.dump() << '\n';
}

std::vector<BenchResult> benchLaten(const fs::path& scratch)
{
    writeBenchModel(scratch / "laten-source", benchSource, 1);
    writeBenchModel(scratch / "laten-target", benchTarget, 2);
    double ownPeak = 0;
    double publishedPeak = 0;
    const Json own = childResult("ours", scratch, ownPeak);
    const Json published = childResult("published", scratch, publishedPeak);
    double difference = 0;
    for (std::size_t i = 0; i < own.at("losses").size(); ++i) {
        const double expected = published.at("losses")[i].get<double>();
        difference = std::max(difference, std::abs(own.at("losses")[i].get<double>() - expected) /
                                              std::max(1e-12, std::abs(expected)));
    }
    const double ownSeconds = own.at("seconds").get<double>();
    const double publishedSeconds = published.at("seconds").get<double>();
    std::vector<BenchResult> results;
    const double speed = publishedSeconds / ownSeconds;
    results.push_back({"LaTen step against the published code's form (16 rows of 38 tokens, one at a time)",
                       figure("%.3g s", ownSeconds), figure("%.3g s", publishedSeconds), speed, ">= 5.00",
                       speed >= 5});
    results.push_back({"memory of that process at its highest", figure("%.0f MB", ownPeak),
                       figure("%.0f MB", publishedPeak), ownPeak / publishedPeak, "<= 0.50",
                       ownPeak <= publishedPeak / 2});
    results.push_back({"losses and penalties of five steps, largest relative difference",
                       figure("%.2g", difference), "1e-3", difference / 1e-3, "<= 1.00", difference <= 1e-3});
    return results;
}

} // namespace isthmus::cli

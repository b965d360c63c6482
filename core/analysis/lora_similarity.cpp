#include "core/analysis/lora_similarity.h"

#include "core/analysis/lora_similarity_spec.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/jobs/job_context.h"
#include "core/jobs/job_parameters.h"
#include "core/model/peft.h"
#include "core/results/result_store.h"

#include <cmath>
#include <limits>

namespace isthmus {
namespace {

/// Rows of W that are taken at once: float32 products, float64 sums.
constexpr std::int64_t chunk = 1024;

double cosine(double inner, double squareA, double squareB)
{
    return squareA > 0 && squareB > 0 ? inner / std::sqrt(squareA * squareB)
                                      : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

PairSimilarity pairSimilarity(const LowRank& pair, const at::Tensor& weight)
{
    const at::NoGradGuard noGrad;
    const at::Tensor a = pair.a.detach().to(at::kCPU, at::kDouble);
    const at::Tensor b = pair.b.detach().to(at::kCPU, at::kFloat);
    at::Tensor projected = at::zeros({b.size(1), weight.size(1)}, at::kDouble); // B^T W
    double weightSquare = 0;
    for (std::int64_t first = 0; first < weight.size(0); first += chunk) {
        const std::int64_t count = std::min(chunk, weight.size(0) - first);
        const at::Tensor rows = weight.narrow(0, first, count);
        projected += at::mm(b.narrow(0, first, count).t(), rows).to(at::kDouble);
        weightSquare += at::linalg_vector_norm(rows, 2, {1}).to(at::kDouble).square().sum().item<double>();
    }
    const at::Tensor wide = b.to(at::kDouble);
    const double square =
        pair.scale * pair.scale * (at::mm(wide.t(), wide) * at::mm(a, a.t())).sum().item<double>();
    const double inner = pair.scale * (projected * a).sum().item<double>();
    return {cosine(inner, square, weightSquare),
            cosine(inner - square, square, std::max(0.0, weightSquare - 2 * inner + square)),
            std::sqrt(square), std::sqrt(weightSquare)};
}

JobSpec LoraSimilaritySpec::toJob() const
{
    return {kind, {{"adapter", adapter}, {"base", base}}};
}

LoraSimilaritySpec LoraSimilaritySpec::fromJob(const JobSpec& job)
{
    JobParameters parameters(job, kind);
    LoraSimilaritySpec spec;
    parameters.read("adapter", spec.adapter, true);
    parameters.read("base", spec.base, true);
    parameters.finish();
    return spec;
}

std::shared_ptr<const LoraSimilarity> runLoraSimilarity(const LoraSimilaritySpec& spec, JobContext& context)
{
    context.beginStage("Opening the base", 0, 0.1);
    const auto base = Model::open(
        spec.base, [&](std::uint64_t done, std::uint64_t total) { context.progress(done, total); });
    const Adapter adapter = loadAdapter(spec.adapter, *base, AdapterUse::Compare);
    auto result = std::make_shared<LoraSimilarity>();
    result->adapter_name = std::filesystem::path(spec.adapter).lexically_normal().filename().string();
    result->base_name = base->summary().name;
    context.beginStage("Comparing the adapter with its base", 0.1, 1);
    Json hashes = Json::array();
    std::uint64_t done = 0;
    for (const auto& [place, pair] : adapter.modules) {
        const PairSimilarity similarity = pairSimilarity(pair, base->weight(place.layer, place.module));
        result->rows.push_back(
            {place.layer, std::string(moduleId(place.module)), similarity.original, similarity.remaining});
        hashes.push_back(
            {placeName(place), finiteOrNull(similarity.original), finiteOrNull(similarity.remaining)});
        context.progress(++done, adapter.modules.size());
    }
    result->key =
        contentKey({{"kind", LoraSimilarity::kind}, {"base", base->summary().fingerprint}, {"rows", hashes}});
    result->provenance.spec = spec.toJob().toJson().dump();
    result->provenance.created = utcNow();
    result->provenance.program = programVersion();
    result->provenance.torch = torchVersion();
    result->provenance.device = "cpu";
    result->provenance.target_fingerprint = base->summary().fingerprint;
    result->provenance.target_name = base->summary().name;
    if (context.store())
        context.store()->putDocument(result->toDocument());
    context.emitResult(std::shared_ptr<const LoraSimilarity>(result));
    return result;
}

} // namespace isthmus

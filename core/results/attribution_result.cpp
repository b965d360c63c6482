#include "core/results/attribution_result.h"

#include "core/base/error.h"

namespace isthmus {
namespace {

Json tokensJson(const std::vector<PromotedToken>& tokens)
{
    Json list = Json::array();
    for (const PromotedToken& token : tokens)
        list.push_back({{"token", token.token}, {"logit", finiteOrNull(token.logit)}});
    return list;
}

std::vector<PromotedToken> readTokens(const Json& json)
{
    std::vector<PromotedToken> tokens;
    for (const Json& token : json)
        tokens.push_back({token.at("token").get<std::string>(), numberOrNan(token.at("logit"))});
    return tokens;
}

Json topJson(const std::vector<NeuronScore>& top)
{
    Json list = Json::array();
    for (const NeuronScore& one : top)
        list.push_back({{"layer", one.layer},
                        {"neuron", one.neuron},
                        {"score", one.score},
                        {"promotes", tokensJson(one.promotes)},
                        {"suppresses", tokensJson(one.suppresses)}});
    return list;
}

std::vector<NeuronScore> readTop(const Json& json)
{
    std::vector<NeuronScore> top;
    for (const Json& one : json)
        top.push_back({one.at("layer").get<int>(), one.at("neuron").get<int>(), one.at("score").get<double>(),
                       readTokens(one.at("promotes")), readTokens(one.at("suppresses"))});
    return top;
}

ResultArray scoresArray(const std::string& name, const std::string& description, const NeuronMap& map)
{
    return {name,
            description,
            "nat",
            {"layer", "neuron"},
            {static_cast<std::uint64_t>(map.layers), static_cast<std::uint64_t>(map.width)},
            map.scores};
}

NeuronMap readNeuronMap(const ResultDocument& document, const std::string& name)
{
    NeuronMap map;
    const ResultArray* array = document.find(name);
    if (array == nullptr || array->sizes.size() != 2 ||
        !std::holds_alternative<std::vector<float>>(array->values))
        throw Error(ErrorCode::MalformedFile,
                    "The attribution " + document.key + " has no neuron scores '" + name + "'.",
                    "Run the attribution again.");
    map.layers = static_cast<int>(array->sizes[0]);
    map.width = static_cast<int>(array->sizes[1]);
    map.scores = std::get<std::vector<float>>(array->values);
    return map;
}

} // namespace

ResultDocument Attribution::toDocument() const
{
    ResultDocument document;
    document.key = key;
    document.kind = kind;
    document.title = "Attribution of " + model_name;
    document.source_name = model_name;
    document.summary = {{"evaluator", evaluator}, {"prompts", prompts}, {"layers", ffn_layers.size()}};
    document.json = {{"model_name", model_name},
                     {"model_path", model_path},
                     {"evaluator", evaluator},
                     {"scale", scale},
                     {"positions", positions},
                     {"format", format},
                     {"prompts", prompts},
                     {"head_dim", head_dim},
                     {"layers", {{"mhsa", finiteOrNull(mhsa_layers)}, {"ffn", finiteOrNull(ffn_layers)}}},
                     {"top_ffn", topJson(ffn.top)},
                     {"top_mhsa", topJson(mhsa.top)},
                     {"warnings", warnings},
                     {"provenance", toJson(provenance)}};
    if (agreement)
        document.json["agreement"] = {{"spearman", finiteOrNull(agreement->spearman)},
                                      {"top10_overlap", finiteOrNull(agreement->top10_overlap)},
                                      {"tail_bound", finiteOrNull(agreement->tail_bound)},
                                      {"neurons", agreement->neurons}};
    document.arrays = {scoresArray("ffn", "Mean score of each FFN neuron", ffn),
                       scoresArray("mhsa", "Mean score of each MHSA neuron (columns of o)", mhsa),
                       scoresArray("mhsa_value", "Mean score of each row of v", mhsa_value)};
    return document;
}

Attribution Attribution::fromDocument(const ResultDocument& document)
{
    const Json& json = document.json;
    Attribution result;
    result.key = document.key;
    result.model_name = json.at("model_name").get<std::string>();
    result.model_path = json.at("model_path").get<std::string>();
    result.evaluator = json.at("evaluator").get<std::string>();
    result.scale = json.at("scale").get<std::string>();
    result.positions = json.at("positions").get<std::string>();
    result.format = json.at("format").get<std::string>();
    result.prompts = json.at("prompts").get<int>();
    result.head_dim = json.at("head_dim").get<int>();
    result.mhsa_layers = numbersOrNan(json.at("layers").at("mhsa"));
    result.ffn_layers = numbersOrNan(json.at("layers").at("ffn"));
    result.ffn = readNeuronMap(document, "ffn");
    result.mhsa = readNeuronMap(document, "mhsa");
    result.mhsa_value = readNeuronMap(document, "mhsa_value");
    result.ffn.top = readTop(json.at("top_ffn"));
    result.mhsa.top = readTop(json.at("top_mhsa"));
    if (json.contains("agreement")) {
        const Json& agreement = json.at("agreement");
        result.agreement = EvaluatorAgreement{
            numberOrNan(agreement.at("spearman")), numberOrNan(agreement.at("top10_overlap")),
            numberOrNan(agreement.at("tail_bound")), agreement.at("neurons").get<int>()};
    }
    result.warnings = json.at("warnings").get<std::vector<std::string>>();
    result.provenance = provenanceFromJson(json.at("provenance"));
    return result;
}

} // namespace isthmus

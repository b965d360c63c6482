#include "core/evaluate/evaluation_items.h"

#include "core/base/error.h"

namespace isthmus {

std::string itemBatchKey(const std::string& evaluationKey, std::size_t index)
{
    return contentKey({{"kind", evaluationItemsKind}, {"evaluation", evaluationKey}, {"batch", index}});
}

Json itemJson(const EvaluationItem& item)
{
    return {{"index", item.index},         {"id", item.id},
            {"group", item.group},         {"prompt", item.prompt},
            {"responses", item.responses}, {"expected", item.expected},
            {"extracted", item.extracted}, {"verdicts", item.verdicts},
            {"scores", item.scores},       {"detail", item.detail}};
}

ResultDocument itemBatchDocument(const std::string& evaluationKey, std::size_t index,
                                 const std::string& model, const std::vector<EvaluationItem>& items)
{
    ResultDocument document;
    document.key = itemBatchKey(evaluationKey, index);
    document.kind = evaluationItemsKind;
    document.title = "Items of " + model;
    document.source_name = model;
    document.summary = {{"evaluation", evaluationKey}, {"batch", index}};
    Json list = Json::array();
    for (const EvaluationItem& item : items)
        list.push_back(itemJson(item));
    document.json = {{"items", std::move(list)}};
    return document;
}

std::vector<EvaluationItem> itemsOf(const ResultDocument& document)
{
    std::vector<EvaluationItem> items;
    try {
        for (const Json& json : document.json.at("items")) {
            EvaluationItem item;
            json.at("index").get_to(item.index);
            json.at("id").get_to(item.id);
            json.at("group").get_to(item.group);
            json.at("prompt").get_to(item.prompt);
            json.at("responses").get_to(item.responses);
            json.at("expected").get_to(item.expected);
            json.at("extracted").get_to(item.extracted);
            json.at("verdicts").get_to(item.verdicts);
            json.at("scores").get_to(item.scores);
            json.at("detail").get_to(item.detail);
            items.push_back(std::move(item));
        }
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::MalformedFile,
                    "The stored items " + document.key + " are damaged: " + error.what() + ".",
                    "Delete the file from the project's results folder and evaluate again.");
    }
    return items;
}

void forEachItem(const ResultStore& store, const EvaluationResult& result,
                 const std::function<void(const EvaluationItem&)>& visit)
{
    for (const std::string& key : result.item_keys) {
        const auto document = store.document(key, evaluationItemsKind);
        if (!document && !result.finished)
            return; // the run has not come to it
        if (!document)
            throw Error(ErrorCode::FileNotFound,
                        "A batch of items of the evaluation '" + result.model_name + " on " +
                            result.benchmark + "' is not in the project.",
                        "Evaluate again: what is there is not computed twice.");
        for (const EvaluationItem& item : itemsOf(*document))
            visit(item);
    }
}

EvaluationResult storedEvaluation(const ResultStore& store, const std::string& key)
{
    const auto document = store.document(store.resolve(key), EvaluationResult::kind);
    if (!document)
        throw Error(ErrorCode::InvalidArgument, "There is no evaluation " + key + " in the project.",
                    "'isthmus-cli project list' shows the keys.");
    return EvaluationResult::fromDocument(*document);
}

} // namespace isthmus

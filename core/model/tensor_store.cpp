#include "core/model/tensor_store.h"

#include "core/base/error.h"
#include "core/base/json.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr const char* redownload = "Download the model again, with all of its files.";

[[noreturn]] void failIndex(const fs::path& index, const std::string& sentence)
{
    throw Error(ErrorCode::MalformedFile, "The index " + index.string() + " cannot be used: " + sentence,
                redownload);
}

/// A shard lies beside its index: anything else could read outside the folder.
bool isBaseName(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of(std::string("/\\\0", 3)) == std::string::npos;
}

/// Tensor name -> shard file name.
std::map<std::string, std::string> readIndex(const fs::path& index)
{
    std::ifstream in(index, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        throw Error(ErrorCode::FileUnreadable, "The index " + index.string() + " cannot be read.",
                    "Check its permissions.");
    Json json;
    try {
        json = Json::parse(text);
    } catch (const Json::exception&) {
        failIndex(index, "it is not valid JSON.");
    }
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object() ||
        json["weight_map"].empty())
        failIndex(index, "it has no \"weight_map\" from tensor names to files.");
    std::map<std::string, std::string> result;
    for (const auto& [tensor, file] : json["weight_map"].items()) {
        if (!file.is_string())
            failIndex(index, "the file of tensor '" + tensor + "' is no string.");
        const auto name = file.get<std::string>();
        if (!isBaseName(name)) // NOLINTNEXTLINE(performance-inefficient-string-concatenation): fails once
            failIndex(index, "tensor '" + tensor + "' points to '" + name +
                                 "'; only names of files beside the index are allowed.");
        result.emplace(tensor, name);
    }
    return result;
}

[[noreturn]] void failNoWeights(const fs::path& folder)
{
    std::error_code ignored;
    std::string other;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const std::string extension = entry.path().extension().string();
        if (extension == ".bin" || extension == ".pt" || extension == ".pth" || extension == ".gguf" ||
            extension == ".safetensors")
            other = std::max(other, name);
    }
    if (other.ends_with(".safetensors"))
        throw Error(ErrorCode::FileNotFound,
                    "The folder " + folder.string() + " holds " + other +
                        ", but neither model.safetensors nor model.safetensors.index.json.",
                    redownload);
    if (!other.empty())
        throw Error(ErrorCode::UnsupportedModel,
                    "The folder " + folder.string() + " holds weights in " + other +
                        ", a format that is not read here.",
                    "Save the model as safetensors: save_pretrained(folder, safe_serialization=True) in "
                    "transformers.");
    throw Error(ErrorCode::FileNotFound, "The folder " + folder.string() + " has no model.safetensors.",
                "Choose a Hugging Face model folder with safetensors weights.");
}

} // namespace

TensorStore::TensorStore(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path single = folder / "model.safetensors";
    const fs::path index = folder / "model.safetensors.index.json";
    if (fs::exists(single, ignored)) {
        files_.push_back(std::make_unique<SafetensorsFile>(single));
        for (const SafetensorsTensor& tensor : files_.front()->tensors())
            tensors_.emplace(tensor.name, Entry{files_.front().get(), &tensor});
    } else if (fs::exists(index, ignored)) {
        openShards(folder, index);
    } else {
        failNoWeights(folder);
    }
}

void TensorStore::openShards(const fs::path& folder, const fs::path& index)
{
    const std::map<std::string, std::string> weightMap = readIndex(index);
    std::map<std::string, const SafetensorsFile*> shards;
    for (const auto& [tensor, name] : weightMap) {
        if (shards.contains(name))
            continue;
        std::error_code ignored;
        if (!fs::exists(folder / name, ignored))
            throw Error(ErrorCode::FileNotFound,
                        "The shard " + (folder / name).string() +
                            " is missing; the index says that it holds '" + tensor + "'.",
                        redownload);
        files_.push_back(std::make_unique<SafetensorsFile>(folder / name));
        shards.emplace(name, files_.back().get());
    }
    std::size_t stored = 0;
    for (const auto& file : files_)
        stored += file->tensors().size();
    for (const auto& [tensor, name] : weightMap) {
        const SafetensorsFile* file = shards.at(name);
        const SafetensorsTensor* found = file->find(tensor);
        if (found == nullptr) // NOLINTNEXTLINE(performance-inefficient-string-concatenation): fails once
            failIndex(index, "it says that " + name + " holds tensor '" + tensor + "', which is not there.");
        tensors_.emplace(tensor, Entry{file, found});
    }
    if (stored > tensors_.size())
        warnings_.push_back("The shards hold " + std::to_string(stored - tensors_.size()) +
                            " tensors that the index does not name; they are ignored.");
}

const TensorStore::Entry* TensorStore::find(std::string_view name) const
{
    const auto found = tensors_.find(name);
    return found == tensors_.end() ? nullptr : &found->second;
}

} // namespace isthmus

#include "app/cli/commands.h"
#include "app/cli/token_ids.h"

#include "core/base/json.h"
#include "core/text/json_file.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <iomanip>
#include <iostream>
#include <memory>

namespace isthmus::cli {
namespace {

struct TokenizeOptions
{
    std::string folder;
    std::string file;
    std::string text;
    std::string ids;
    bool json = false;
    bool noSpecial = false;
    bool skipSpecial = false;
};

/// White space made visible, so that a table row stays one line.
std::string visible(const std::string& text)
{
    return Json(repairUtf8(text)).dump();
}

void tokenize(const TokenizeOptions& options, bool fromFile)
{
    const auto tokenizer = Tokenizer::open(options.folder);
    const std::string text = fromFile ? readTextFile(options.file) : options.text;
    const std::vector<TokenSpan> spans = tokenizer->encodeWithOffsets(text, !options.noSpecial);
    if (options.json) {
        Json ids = Json::array();
        Json tokens = Json::array();
        for (const TokenSpan& span : spans) {
            ids.push_back(span.id);
            tokens.push_back(repairUtf8(tokenizer->token(span.id)));
        }
        std::cout << Json{{"ids", ids}, {"tokens", tokens}}.dump() << '\n';
        return;
    }
    std::cout << tokenizer->description() << '\n' << "    #      id  bytes          token\n";
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const std::string range = std::to_string(spans[i].begin) + "-" + std::to_string(spans[i].end);
        std::cout << std::setw(5) << i << std::setw(8) << spans[i].id << "  " << std::left << std::setw(13)
                  << range << std::right << "  " << visible(tokenizer->token(spans[i].id)) << '\n';
    }
    std::cout << spans.size() << " tokens from " << text.size() << " bytes.\n";
}

void detokenize(const TokenizeOptions& options)
{
    const auto tokenizer = Tokenizer::open(options.folder);
    const std::string text = tokenizer->decode(parseTokenIds(options.ids), options.skipSpecial);
    if (options.json)
        std::cout << Json{{"text", repairUtf8(text)}}.dump() << '\n';
    else
        std::cout << text << '\n';
}

void addTokenize(CLI::App& app)
{
    const auto options = std::make_shared<TokenizeOptions>();
    CLI::App* command = app.add_subcommand("tokenize", "Show the tokens of a text");
    command->add_option("dir", options->folder, "Folder of a model or tokenizer")->required();
    CLI::Option* file =
        command->add_option("--file", options->file, "Text file to tokenize, as it is (UTF-8)");
    CLI::Option* text = command->add_option("--text", options->text, "Text to tokenize");
    file->excludes(text);
    command->add_flag("--json", options->json, "Print {\"ids\":[…],\"tokens\":[…]}");
    command->add_flag("--no-special", options->noSpecial, "Add neither BOS nor EOS");
    command->footer("Examples:\n  isthmus-cli tokenize models/tinyllama --text \"Hello world\"\n"
                    "  isthmus-cli tokenize models/tinyllama --file prompt.txt --json --no-special");
    command->callback([options, file, text] {
        if (file->count() + text->count() != 1)
            throw CLI::ValidationError("tokenize", "give the text with --file or --text");
        tokenize(*options, file->count() == 1);
    });
}

void addDetokenize(CLI::App& app)
{
    const auto options = std::make_shared<TokenizeOptions>();
    CLI::App* command = app.add_subcommand("detokenize", "Show the text of token ids");
    command->add_option("dir", options->folder, "Folder of a model or tokenizer")->required();
    command->add_option("--ids", options->ids, "Token ids, separated by spaces or commas")->required();
    command->add_flag("--skip-special", options->skipSpecial, "Leave special tokens out");
    command->add_flag("--json", options->json, "Print {\"text\":…}");
    command->footer("Example:\n  isthmus-cli detokenize models/tinyllama --ids \"1 15043 3186\"");
    command->callback([options] { detokenize(*options); });
}

} // namespace

void addTokenizeCommands(CLI::App& app)
{
    addTokenize(app);
    addDetokenize(app);
}

} // namespace isthmus::cli

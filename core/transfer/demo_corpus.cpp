#include "core/transfer/demo_corpus.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/io/publish.h"

#include <algorithm>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::array<std::array<std::string_view, DemoWorld::valuesPerTopic>, DemoWorld::topics> words = {{
    {"rye", "figs", "hops", "kale", "corn", "peas", "plums", "flax", "beets", "mint", "oats", "limes"},
    {"goats", "bees", "geese", "ducks", "oxen", "hens", "mules", "sheep", "pigs", "cats", "doves", "carp"},
    {"ropes", "boats", "bells", "drums", "pots", "rugs", "lamps", "hats", "nets", "knives", "flutes",
     "masks"},
    {"red", "blue", "green", "white", "black", "gold", "grey", "pink", "brown", "silver", "amber", "teal"},
}};

// Two parts per name, so that a few tokens spell every village and only their combination tells which one it
// is.
constexpr std::array<std::string_view, 16> nameStarts = {"Bra", "Tol", "Mir", "Kes", "Dun", "Fal",
                                                         "Gor", "Hel", "Jar", "Lun", "Nor", "Pel",
                                                         "Ros", "Sel", "Var", "Wyn"};
constexpr std::array<std::string_view, 16> nameEnds = {"dale",  "ford",   "ham",  "mere", "ton",  "wick",
                                                       "by",    "field",  "gate", "holm", "keld", "moor",
                                                       "stead", "thorpe", "wood", "worth"};

constexpr std::array<std::string_view, 10> people = {"Ada",  "Ben", "Cleo", "Dan", "Eva",
                                                     "Finn", "Gus", "Hana", "Ivo", "Jana"};
constexpr std::array<std::string_view, 10> things = {"apples", "books", "coins", "shells", "stamps",
                                                     "pens",   "nuts",  "cards", "beads",  "keys"};
constexpr std::array<std::string_view, 4> gainVerbs = {"buys", "finds", "wins", "gets"};
constexpr std::array<std::string_view, 4> lossVerbs = {"loses", "sells", "drops", "lends"};

constexpr std::array<std::string_view, 8> listFunctions = {"reverse", "sort", "first", "last",
                                                           "max",     "min",  "len",   "rest"};

template <typename Words> std::string_view pick(const Words& from, Random& random)
{
    return from[static_cast<std::size_t>(random.below(from.size()))];
}

int between(Random& random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low) + 1));
}

Row makeRow(DemoSkill skill, std::string prompt, std::string answer)
{
    Row row;
    row.category = demoSkillName(skill);
    row.messages = {{"user", std::move(prompt)}, {"assistant", std::move(answer)}};
    return row;
}

std::string listText(const std::vector<int>& values)
{
    std::string text = "[";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i == 0 ? "" : ",") + std::to_string(values[i]);
    return text + "]";
}

std::string listResult(std::string_view function, std::vector<int> values)
{
    if (function == "first")
        return std::to_string(values.front());
    if (function == "last")
        return std::to_string(values.back());
    if (function == "max")
        return std::to_string(*std::max_element(values.begin(), values.end()));
    if (function == "min")
        return std::to_string(*std::min_element(values.begin(), values.end()));
    if (function == "len")
        return std::to_string(values.size());
    if (function == "reverse")
        std::reverse(values.begin(), values.end());
    else if (function == "sort")
        std::sort(values.begin(), values.end());
    else
        values.erase(values.begin());
    return listText(values);
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(space) - begin + 1));
}

/// What follows the last "Answer:", up to the end of its line.
std::string numberAnswer(std::string_view text)
{
    constexpr std::string_view mark = "Answer:";
    const std::size_t at = text.rfind(mark);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(at + mark.size());
    return trimmed(rest.substr(0, rest.find('\n')));
}

} // namespace

std::string_view demoSkillName(DemoSkill skill)
{
    constexpr std::array<std::string_view, 3> names = {"facts", "arithmetic", "lists"};
    return names[static_cast<std::size_t>(skill)];
}

DemoWorld::DemoWorld(std::uint64_t seed, int villages)
{
    constexpr auto names = static_cast<int>(nameStarts.size() * nameEnds.size());
    if (villages < 1 || villages > names)
        throw Error(ErrorCode::InvalidArgument,
                    "The demo world has no room for " + std::to_string(villages) + " villages.",
                    "Ask for 1 to " + std::to_string(names) + ".");
    Random random(seed);
    const std::vector<std::int64_t> order = random.permutation(names);
    for (int village = 0; village < villages; ++village) {
        const auto index = static_cast<std::size_t>(order[static_cast<std::size_t>(village)]);
        names_.push_back(std::string(nameStarts[index / nameEnds.size()]) +
                         std::string(nameEnds[index % nameEnds.size()]));
        std::array<int, topics> values{};
        for (int& value : values)
            value = between(random, 0, valuesPerTopic - 1);
        values_.push_back(values);
    }
}

int DemoWorld::value(int village, int topic) const
{
    return values_.at(static_cast<std::size_t>(village)).at(static_cast<std::size_t>(topic));
}

std::string_view DemoWorld::word(int topic, int value)
{
    return words.at(static_cast<std::size_t>(topic)).at(static_cast<std::size_t>(value));
}

std::string DemoWorld::question(int village, int topic) const
{
    const std::string& name = this->village(village);
    switch (topic) {
    case 0:
        return "What grows in " + name + "?";
    case 1:
        return "Which animals live in " + name + "?";
    case 2:
        return "What is made in " + name + "?";
    default:
        return "Which colour is the flag of " + name + "?";
    }
}

DemoCorpus::DemoCorpus(std::uint64_t seed, int villages) : seed_(seed), world_(seed, villages) {}

Row DemoCorpus::choice(Random& random, int villages) const
{
    const int village = between(random, 0, villages - 1);
    const int topic = between(random, 0, DemoWorld::topics - 1);
    const int value = world_.value(village, topic);
    std::vector<int> options(DemoWorld::valuesPerTopic);
    std::iota(options.begin(), options.end(), 0);
    options.erase(options.begin() + value);
    random.shuffle(options);
    options.resize(3);
    const int place = between(random, 0, 3);
    options.insert(options.begin() + place, value);
    std::string prompt = world_.question(village, topic);
    for (std::size_t i = 0; i < options.size(); ++i) {
        prompt += '\n';
        prompt += static_cast<char>('A' + static_cast<char>(i));
        prompt += ". ";
        prompt += DemoWorld::word(topic, options[i]);
    }
    return makeRow(DemoSkill::Facts, prompt,
                   std::string("Answer: ") + static_cast<char>('A' + static_cast<char>(place)));
}

Row DemoCorpus::openQuestion(Random& random, int villages) const
{
    const int village = between(random, 0, villages - 1);
    const int topic = between(random, 0, DemoWorld::topics - 1);
    return makeRow(DemoSkill::Facts, world_.question(village, topic),
                   "Answer: " + std::string(DemoWorld::word(topic, world_.value(village, topic))));
}

Row DemoCorpus::arithmetic(Random& random)
{
    const std::string person(pick(people, random));
    const std::string thing(pick(things, random));
    int value = between(random, 5, 40);
    std::string prompt = person + " has " + std::to_string(value) + " " + thing + ".";
    std::string answer;
    const int steps = between(random, 2, 3);
    for (int step = 0; step < steps; ++step) {
        const bool add = value < 9 || random.below(2) == 0;
        const int change = between(random, 1, 9);
        const int result = add ? value + change : value - change;
        prompt += (step == 0 ? " " + person + " " : " Then " + person + " ") +
                  std::string(add ? pick(gainVerbs, random) : pick(lossVerbs, random)) + " " +
                  std::to_string(change) + ".";
        answer += std::to_string(value) + (add ? " + " : " - ") + std::to_string(change) + " = " +
                  std::to_string(result) + ". ";
        value = result;
    }
    prompt += " How many " + thing + " are left?";
    return makeRow(DemoSkill::Arithmetic, prompt, answer + "Answer: " + std::to_string(value));
}

Row DemoCorpus::list(Random& random)
{
    const std::string function(pick(listFunctions, random));
    std::vector<int> values(static_cast<std::size_t>(between(random, 3, 6)));
    for (int& value : values)
        value = between(random, 0, 9);
    return makeRow(DemoSkill::Lists, "print(" + function + "(" + listText(values) + "))",
                   listResult(function, values));
}

Row DemoCorpus::row(DemoSkill skill, Random& random) const
{
    switch (skill) {
    case DemoSkill::Facts:
        return choice(random, world_.villages());
    case DemoSkill::Arithmetic:
        return arithmetic(random);
    case DemoSkill::Lists:
        break;
    }
    return list(random);
}

DemoSplits DemoCorpus::splits(const DemoSizes& sizes) const
{
    DemoSplits splits;
    // A generator of its own, so that the world and the sets do not share random numbers.
    Random random(seed_ ^ 0x5eed5e75U);
    std::set<std::string> seen;
    const auto fill = [&](std::vector<Row>& rows, int perSkill, const char* name) {
        for (int i = 0; i < perSkill; ++i) {
            for (DemoSkill skill : demoSkills) {
                Row next = row(skill, random);
                while (!seen.insert(normalisedPrompt(next)).second)
                    next = row(skill, random);
                next.id = std::string(name) + "-" + next.category + "-" + std::to_string(i);
                rows.push_back(std::move(next));
            }
        }
    };
    // Held-out sets first: they stay the same when only the size of the training set changes.
    fill(splits.test, sizes.test, "test");
    fill(splits.validate, sizes.validate, "validate");
    fill(splits.extract, sizes.extract, "extract");
    fill(splits.align, sizes.align, "align");
    fill(splits.train, sizes.train, "train");
    return splits;
}

std::set<std::string> heldOutPrompts(const DemoSplits& splits)
{
    std::set<std::string> prompts;
    for (const std::vector<Row>* rows : {&splits.extract, &splits.align, &splits.validate, &splits.test}) {
        for (const Row& row : *rows)
            prompts.insert(normalisedPrompt(row));
    }
    return prompts;
}

DemoStream::DemoStream(const DemoCorpus& corpus, const DemoCoverage& coverage, std::set<std::string> heldOut,
                       std::uint64_t seed)
    : corpus_(corpus), coverage_(coverage), heldOut_(std::move(heldOut)), random_(seed)
{
    if (coverage_.villages == 0)
        coverage_.villages = corpus.world().villages();
    const double sum = std::accumulate(coverage_.weights.begin(), coverage_.weights.end(), 0.0);
    if (coverage_.villages < 0 || coverage_.villages > corpus.world().villages() || !(sum > 0))
        throw Error(ErrorCode::InvalidArgument, "The coverage of the demo corpus is out of range.",
                    "Give at most as many villages as the world has, and at least one positive weight.");
}

Row DemoStream::next()
{
    const double sum = std::accumulate(coverage_.weights.begin(), coverage_.weights.end(), 0.0);
    double draw = random_.uniform() * sum;
    std::size_t skill = 0;
    while (skill + 1 < demoSkills.size() && draw >= coverage_.weights[skill])
        draw -= coverage_.weights[skill++];
    for (;;) {
        Row row;
        if (demoSkills[skill] != DemoSkill::Facts)
            row = corpus_.row(demoSkills[skill], random_);
        else if (random_.uniform() < coverage_.open)
            row = corpus_.openQuestion(random_, coverage_.villages);
        else
            row = corpus_.choice(random_, coverage_.villages);
        if (!heldOut_.contains(normalisedPrompt(row)))
            return row;
    }
}

void writeDataset(const std::filesystem::path& path, const std::vector<Row>& rows)
{
    std::string text;
    for (const Row& row : rows) {
        Json messages = Json::array();
        for (const Message& message : row.messages)
            messages.push_back({{"role", message.role}, {"content", message.content}});
        text += Json{{"category", row.category}, {"id", row.id}, {"messages", messages}}.dump() + "\n";
    }
    publishText(path, text);
}

bool demoAnswerMatches(const Row& row, std::string_view generated)
{
    const std::string& expected = row.messages.back().content;
    if (row.category == demoSkillName(DemoSkill::Arithmetic)) {
        const std::string number = numberAnswer(expected);
        return !number.empty() && numberAnswer(generated) == number;
    }
    return trimmed(generated) == trimmed(expected);
}

} // namespace isthmus

#include "core/base/error.h"
#include "core/transfer/demo_corpus.h"
#include "core/transfer/demo_recipe.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <regex>
#include <sstream>

using namespace isthmus;

namespace {

DemoSizes smallSizes()
{
    return {10, 20, 30, 10, 25};
}

const std::string& prompt(const Row& row)
{
    return row.messages[0].content;
}

const std::string& answer(const Row& row)
{
    return row.messages[1].content;
}

/// Reads numbers and verbs off the story again; shares nothing with the generator.
std::string solveArithmetic(const std::string& text)
{
    static const std::regex sentence(R"((has|buys|finds|wins|gets|loses|sells|drops|lends) (\d+))");
    int value = 0;
    std::string steps;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), sentence); it != std::sregex_iterator();
         ++it) {
        const std::string verb = (*it)[1];
        const int number = std::stoi((*it)[2]);
        if (verb == "has") {
            value = number;
            continue;
        }
        const bool gain = verb == "buys" || verb == "finds" || verb == "wins" || verb == "gets";
        const int next = gain ? value + number : value - number;
        steps += std::to_string(value) + (gain ? " + " : " - ") + std::to_string(number) + " = " +
                 std::to_string(next) + ". ";
        value = next;
    }
    return steps + "Answer: " + std::to_string(value);
}

/// What Python prints for the call, by counting instead of the algorithms of the generator.
std::string solveList(const std::string& text)
{
    static const std::regex call(R"(^print\((\w+)\(\[([\d,]+)\]\)\)$)");
    std::smatch match;
    if (!std::regex_match(text, match, call))
        return "no call: " + text;
    const std::string function = match[1];
    std::vector<int> values;
    std::stringstream items(match[2].str());
    for (std::string item; std::getline(items, item, ',');)
        values.push_back(std::stoi(item));
    std::vector<int> result;
    if (function == "reverse") {
        for (std::size_t i = values.size(); i > 0; --i)
            result.push_back(values[i - 1]);
    } else if (function == "rest") {
        result.assign(values.begin() + 1, values.end());
    } else {
        std::array<int, 10> counts{};
        for (int value : values)
            ++counts.at(static_cast<std::size_t>(value));
        for (int digit = 0; digit < 10; ++digit)
            result.insert(result.end(), static_cast<std::size_t>(counts.at(static_cast<std::size_t>(digit))),
                          digit);
        if (function == "min")
            return std::to_string(result[0]);
        if (function == "max")
            return std::to_string(result[result.size() - 1]);
        if (function == "first")
            return std::to_string(values[0]);
        if (function == "last")
            return std::to_string(values[values.size() - 1]);
        if (function == "len")
            return std::to_string(values.size());
        if (function != "sort")
            return "unknown function: " + function;
    }
    std::string printed;
    for (int value : result)
        printed += (printed.empty() ? "[" : ",") + std::to_string(value);
    return printed + "]";
}

} // namespace

class UnitDemoCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalSeedsGiveEqualRows()
    {
        const DemoCorpus first(3, 12);
        const DemoCorpus again(3, 12);
        const DemoCorpus other(4, 12);
        Random a(5);
        Random b(5);
        Random c(5);
        bool differs = false;
        for (int i = 0; i < 60; ++i) {
            const DemoSkill skill = demoSkills[static_cast<std::size_t>(i) % 3];
            const Row row = first.row(skill, a);
            QCOMPARE(row.messages, again.row(skill, b).messages);
            differs = row.messages != other.row(skill, c).messages || differs;
        }
        QVERIFY(differs);
    }

    /// The generator is its own, so these strings hold on every platform and for every later version.
    void knownRows()
    {
        const DemoCorpus corpus(1, 32);
        Random random(1);
        QCOMPARE(QString::fromStdString(prompt(corpus.row(DemoSkill::Facts, random))),
                 QString("What is made in Dunmere?\nA. hats\nB. masks\nC. rugs\nD. pots"));
        QCOMPARE(QString::fromStdString(prompt(corpus.row(DemoSkill::Arithmetic, random))),
                 QString("Dan has 18 books. Dan lends 5. Then Dan sells 8. Then Dan wins 6. How many books "
                         "are left?"));
        QCOMPARE(QString::fromStdString(prompt(corpus.row(DemoSkill::Lists, random))),
                 QString("print(max([8,5,9,9,6,1]))"));
    }

    void answersAreRight()
    {
        Random random(11);
        for (int i = 0; i < 500; ++i) {
            const Row story = DemoCorpus::arithmetic(random);
            QCOMPARE(answer(story), solveArithmetic(prompt(story)));
            const Row call = DemoCorpus::list(random);
            QCOMPARE(answer(call), solveList(prompt(call)));
        }
    }

    void arithmeticStaysInRange()
    {
        Random random(12);
        static const std::regex number(R"(\d+)");
        for (int i = 0; i < 2000; ++i) {
            const std::string text = answer(DemoCorpus::arithmetic(random));
            QVERIFY2(text.find("--") == std::string::npos && text.find("= -") == std::string::npos,
                     text.c_str());
            for (auto it = std::sregex_iterator(text.begin(), text.end(), number);
                 it != std::sregex_iterator(); ++it)
                QVERIFY(std::stoi(it->str()) <= 67);
        }
    }

    /// A question has one answer in the whole world, the letter points at it, and the other options are
    /// wrong.
    void factsAreConsistent()
    {
        const DemoCorpus corpus(2, 8);
        Random random(13);
        std::map<std::string, std::string> known;
        for (int i = 0; i < 400; ++i) {
            const Row row = corpus.openQuestion(random, 8);
            const std::string word = answer(row).substr(std::string("Answer: ").size());
            const auto [entry, isNew] = known.emplace(prompt(row), word);
            QCOMPARE(entry->second, word);
        }
        QCOMPARE(known.size(), std::size_t{8 * DemoWorld::topics});
        static const std::regex option(R"(\n([A-D])\. (\w+))");
        std::map<std::string, int> letters;
        for (int i = 0; i < 400; ++i) {
            const Row row = corpus.choice(random, 8);
            const std::string& text = prompt(row);
            const std::string question = text.substr(0, text.find('\n'));
            std::map<std::string, std::string> options;
            std::set<std::string> words;
            for (auto it = std::sregex_iterator(text.begin(), text.end(), option);
                 it != std::sregex_iterator(); ++it) {
                options[(*it)[1]] = (*it)[2];
                words.insert((*it)[2]);
            }
            QCOMPARE(words.size(), std::size_t{4});
            const std::string letter = answer(row).substr(std::string("Answer: ").size());
            QCOMPARE(options.at(letter), known.at(question));
            ++letters[letter];
        }
        for (const auto& [letter, count] : letters)
            QVERIFY2(count > 60 && count < 140, letter.c_str()); // 100 expected, 4.6 standard deviations
    }

    void coverageLimitsTheVillages()
    {
        const DemoCorpus corpus(2, 20);
        DemoCoverage coverage;
        coverage.villages = 5;
        DemoStream stream(corpus, coverage, {}, 9);
        std::set<std::string> asked;
        for (int i = 0; i < 600; ++i) {
            const Row row = stream.next();
            for (int village = 0; row.category == "facts" && village < 20; ++village) {
                if (prompt(row).find(corpus.world().village(village) + "?") != std::string::npos)
                    asked.insert(corpus.world().village(village));
            }
        }
        std::set<std::string> expected;
        for (int village = 0; village < 5; ++village)
            expected.insert(corpus.world().village(village));
        QCOMPARE(asked, expected);
    }

    void splitsAreDisjointAndBalanced()
    {
        const DemoCorpus corpus(1, 32);
        const DemoSizes sizes = smallSizes();
        const DemoSplits splits = corpus.splits(sizes);
        std::set<std::string> prompts;
        std::size_t rows = 0;
        const std::vector<std::pair<const std::vector<Row>*, int>> sets = {{&splits.extract, sizes.extract},
                                                                           {&splits.align, sizes.align},
                                                                           {&splits.train, sizes.train},
                                                                           {&splits.validate, sizes.validate},
                                                                           {&splits.test, sizes.test}};
        for (const auto& [set, perSkill] : sets) {
            std::map<std::string, int> counts;
            for (const Row& row : *set) {
                ++counts[row.category];
                prompts.insert(normalisedPrompt(row));
                ++rows;
            }
            const std::map<std::string, int> expected = {
                {"facts", perSkill}, {"arithmetic", perSkill}, {"lists", perSkill}};
            QCOMPARE(counts, expected);
        }
        QCOMPARE(prompts.size(), rows);
    }

    void heldOutSetsDoNotDependOnTheTrainingSet()
    {
        const DemoCorpus corpus(1, 32);
        DemoSizes more = smallSizes();
        more.train *= 2;
        const DemoSplits few = corpus.splits(smallSizes());
        const DemoSplits many = corpus.splits(more);
        for (std::size_t i = 0; i < few.test.size(); ++i)
            QCOMPARE(few.test[i].messages, many.test[i].messages);
    }

    void theStreamNeverShowsAHeldOutPrompt()
    {
        // Few villages and many held-out rows, so that a stream without the check would certainly repeat one.
        const DemoCorpus corpus(1, 1);
        DemoSizes sizes = smallSizes();
        sizes.test = 300;
        const std::set<std::string> heldOut = heldOutPrompts(corpus.splits(sizes));
        DemoStream checked(corpus, {}, heldOut, 4);
        DemoStream unchecked(corpus, {}, {}, 4);
        int repeated = 0;
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(!heldOut.contains(normalisedPrompt(checked.next())));
            repeated += heldOut.contains(normalisedPrompt(unchecked.next())) ? 1 : 0;
        }
        QVERIFY(repeated > 0);
    }

    void answersMatch_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("generated");
        QTest::addColumn<bool>("right");
        QTest::newRow("letter") << "facts"
                                << "Answer: B"
                                << "Answer: B\n\n"
                                << true;
        QTest::newRow("other letter") << "facts"
                                      << "Answer: B"
                                      << "Answer: C\n\n"
                                      << false;
        QTest::newRow("more than the letter") << "facts"
                                              << "Answer: B"
                                              << "Answer: B or C" << false;
        QTest::newRow("other way, same number") << "arithmetic"
                                                << "2 + 3 = 5. Answer: 5"
                                                << "3 + 2 = 5. Answer: 5\n\n"
                                                << true;
        QTest::newRow("number as prefix") << "arithmetic"
                                          << "2 + 3 = 5. Answer: 5"
                                          << "2 + 3 = 5. Answer: 55" << false;
        QTest::newRow("no answer") << "arithmetic"
                                   << "2 + 3 = 5. Answer: 5"
                                   << "5" << false;
        QTest::newRow("list") << "lists"
                              << "[1,2]"
                              << "[1,2]\n\n"
                              << true;
        QTest::newRow("longer list") << "lists"
                                     << "[1,2]"
                                     << "[1,2,3]" << false;
        QTest::newRow("nothing") << "lists"
                                 << "[1,2]"
                                 << "" << false;
    }

    void answersMatch()
    {
        QFETCH(QString, category);
        QFETCH(QString, reference);
        QFETCH(QString, generated);
        Row row;
        row.category = category.toStdString();
        row.messages = {{"user", "?"}, {"assistant", reference.toStdString()}};
        QTEST(demoAnswerMatches(row, generated.toStdString()), "right");
    }

    void writtenRowsReadBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("rows.jsonl").toStdString();
        const std::vector<Row> rows = DemoCorpus(1, 4).splits(smallSizes()).extract;
        writeDataset(path, rows);
        const Dataset read = readDataset(path);
        QCOMPARE(read.rows.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(read.rows[i].messages, rows[i].messages);
            QCOMPARE(read.rows[i].category, rows[i].category);
            QCOMPARE(read.rows[i].id, rows[i].id);
        }
    }

    void committedDataIsWhatTheSeedMakes()
    {
        const QTemporaryDir folder;
        const std::filesystem::path made = folder.path().toStdString();
        const DemoRecipe recipe = demoRecipe(demoSeed);
        const DemoSplits splits = DemoCorpus(recipe.seed, recipe.villages).splits(recipe.sizes);
        const std::filesystem::path shipped =
            std::filesystem::path(ISTHMUS_SOURCE_DIR) / "resources/demo/data";
        writeDataset(made / "test.jsonl", splits.test);
        writeDataset(made / "align.jsonl", splits.align);
        for (const char* name : {"test.jsonl", "align.jsonl"})
            QVERIFY2(test::readFile(made / name) == test::readFile(shipped / name), name);
    }

    void sizesOutOfRangeAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, DemoWorld(1, 0));
        QVERIFY_THROWS_EXCEPTION(Error, DemoWorld(1, 257));
        const DemoCorpus corpus(1, 4);
        DemoCoverage coverage;
        coverage.villages = 5;
        QVERIFY_THROWS_EXCEPTION(Error, DemoStream(corpus, coverage, {}, 1));
    }
};

QTEST_GUILESS_MAIN(UnitDemoCorpus)
#include "unit_demo_corpus.moc"

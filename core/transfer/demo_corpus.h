#pragma once

#include "core/base/random.h"
#include "core/text/dataset.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

/// The three skills of the demo pair.
enum class DemoSkill { Facts, Arithmetic, Lists };

inline constexpr std::array demoSkills = {DemoSkill::Facts, DemoSkill::Arithmetic, DemoSkill::Lists};

/// "facts", "arithmetic", "lists": the rows' category.
std::string_view demoSkillName(DemoSkill skill);

/// A closed world of invented villages. Every village has one value for each of a few topics; nothing but
/// memory tells which. Equal seeds give equal worlds on every platform.
class DemoWorld
{
public:
    static constexpr int topics = 4;
    static constexpr int valuesPerTopic = 12;

    explicit DemoWorld(std::uint64_t seed, int villages);

    int villages() const { return static_cast<int>(names_.size()); }
    int facts() const { return villages() * topics; }
    const std::string& village(int index) const { return names_.at(static_cast<std::size_t>(index)); }
    /// The value of a topic (0..topics-1) for a village, as an index 0..valuesPerTopic-1.
    int value(int village, int topic) const;
    /// The word of a value.
    static std::string_view word(int topic, int value);
    /// The question that asks for a topic of a village, e.g. "What grows in Tolford?".
    std::string question(int village, int topic) const;

private:
    std::vector<std::string> names_;
    std::vector<std::array<int, topics>> values_;
};

/// Which part of the skills a training stream covers.
struct DemoCoverage
{
    int villages = 0;   ///< facts of the first this many villages; 0: all
    double open = 0.25; ///< share of the facts asked without options, answered by the word
    std::array<double, 3> weights = {1, 1, 1}; ///< relative frequency of the skills
};

/// Sizes of the committed sets, rows per skill.
struct DemoSizes
{
    int extract = 20;
    int align = 80;
    int train = 500;
    int validate = 40;
    int test = 100;
};

/// Disjoint sets by normalised prompt, each with equally many rows of every skill, in mixed order.
struct DemoSplits
{
    std::vector<Row> extract;
    std::vector<Row> align;
    std::vector<Row> train;
    std::vector<Row> validate;
    std::vector<Row> test;
};

/// Makes rows of the three skills. Every row depends on nothing but the world and the generator handed in.
class DemoCorpus
{
public:
    explicit DemoCorpus(std::uint64_t seed, int villages = 64);

    const DemoWorld& world() const { return world_; }
    std::uint64_t seed() const { return seed_; }

    /// Four options, one letter: "What grows in Tolford?\nA. rye\n…" -> "Answer: B". Village below
    /// `villages`.
    Row choice(Random& random, int villages) const;
    /// The same question without options -> "Answer: rye".
    Row openQuestion(Random& random, int villages) const;
    /// Two or three additions and subtractions in a story -> "14 + 5 = 19. 19 - 3 = 16. Answer: 16". All
    /// values 0..99.
    static Row arithmetic(Random& random);
    /// A Python-like call on a list of digits, "reverse([4,1,7])" -> "[7,1,4]".
    static Row list(Random& random);
    /// One row of a skill as the committed sets have it (facts as multiple choice over all villages).
    Row row(DemoSkill skill, Random& random) const;

    /// The committed sets.
    DemoSplits splits(const DemoSizes& sizes) const;

private:
    std::uint64_t seed_;
    DemoWorld world_;
};

/// An endless stream of training rows that never yields a held-out prompt.
class DemoStream
{
public:
    /// `heldOut`: normalised prompts to leave out (of extract, align, validate and test).
    DemoStream(const DemoCorpus& corpus, const DemoCoverage& coverage, std::set<std::string> heldOut,
               std::uint64_t seed);

    Row next();

private:
    const DemoCorpus& corpus_;
    DemoCoverage coverage_;
    std::set<std::string> heldOut_;
    Random random_;
};

/// Normalised prompts of everything but the training set.
std::set<std::string> heldOutPrompts(const DemoSplits& splits);

/// Whether a generated answer counts: facts and lists must equal the reference, arithmetic the number after
/// "Answer:". White space around the answers does not count.
bool demoAnswerMatches(const Row& row, std::string_view generated);

/// Writes rows as JSON lines {"category","id","messages"}, flushed to disk under a temporary name and
/// renamed.
void writeDataset(const std::filesystem::path& path, const std::vector<Row>& rows);

} // namespace isthmus

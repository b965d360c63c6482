#include "core/evaluate/mmlu_subjects.h"

#include <algorithm>
#include <array>
#include <utility>

namespace isthmus {
namespace {

constexpr std::string_view stem = "STEM";
constexpr std::string_view humanities = "humanities";
constexpr std::string_view social = "social sciences";
constexpr std::string_view otherFields = "other";

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array<Entry, 57> subjectFields{{
    {"abstract_algebra", stem},
    {"anatomy", otherFields},
    {"astronomy", stem},
    {"business_ethics", otherFields},
    {"clinical_knowledge", otherFields},
    {"college_biology", stem},
    {"college_chemistry", stem},
    {"college_computer_science", stem},
    {"college_mathematics", stem},
    {"college_medicine", otherFields},
    {"college_physics", stem},
    {"computer_security", stem},
    {"conceptual_physics", stem},
    {"econometrics", social},
    {"electrical_engineering", stem},
    {"elementary_mathematics", stem},
    {"formal_logic", humanities},
    {"global_facts", otherFields},
    {"high_school_biology", stem},
    {"high_school_chemistry", stem},
    {"high_school_computer_science", stem},
    {"high_school_european_history", humanities},
    {"high_school_geography", social},
    {"high_school_government_and_politics", social},
    {"high_school_macroeconomics", social},
    {"high_school_mathematics", stem},
    {"high_school_microeconomics", social},
    {"high_school_physics", stem},
    {"high_school_psychology", social},
    {"high_school_statistics", stem},
    {"high_school_us_history", humanities},
    {"high_school_world_history", humanities},
    {"human_aging", otherFields},
    {"human_sexuality", social},
    {"international_law", humanities},
    {"jurisprudence", humanities},
    {"logical_fallacies", humanities},
    {"machine_learning", stem},
    {"management", otherFields},
    {"marketing", otherFields},
    {"medical_genetics", otherFields},
    {"miscellaneous", otherFields},
    {"moral_disputes", humanities},
    {"moral_scenarios", humanities},
    {"nutrition", otherFields},
    {"philosophy", humanities},
    {"prehistory", humanities},
    {"professional_accounting", otherFields},
    {"professional_law", humanities},
    {"professional_medicine", otherFields},
    {"professional_psychology", social},
    {"public_relations", social},
    {"security_studies", social},
    {"sociology", social},
    {"us_foreign_policy", social},
    {"virology", otherFields},
    {"world_religions", humanities},
}};

} // namespace

std::string_view mmluCategory(std::string_view subject)
{
    const auto* found =
        std::lower_bound(subjectFields.begin(), subjectFields.end(), subject,
                         [](const Entry& entry, std::string_view name) { return entry.first < name; });
    return found != subjectFields.end() && found->first == subject ? found->second : std::string_view();
}

std::string subjectTitle(std::string_view subject)
{
    std::string title(subject);
    std::replace(title.begin(), title.end(), '_', ' ');
    return title;
}

} // namespace isthmus

#pragma once

#include <QComboBox>
#include <QSpinBox>

namespace isthmus {

class HelpForm;

/// What parameters come from, under "What is this?". Names of papers are the same in every language.
namespace papers {
inline constexpr QLatin1String incompatibility("Neural Incompatibility (Tan et al., ACL 2025)");
inline constexpr QLatin1String nuggets("Seeking Neural Nuggets (Zhong et al., ICLR 2024)");
inline constexpr QLatin1String
    both("Seeking Neural Nuggets (Zhong et al., ICLR 2024); Neural Incompatibility (Tan et al., ACL 2025)");
inline constexpr QLatin1String attribution("Yu and Ananiadou, EMNLP 2024");
inline constexpr QLatin1String ours("Isthmus"); ///< none of the papers has it
} // namespace papers

/// A box of `entries`, text and what itemData holds; narrow, however long its entries are.
QComboBox* choiceBox(std::initializer_list<std::pair<QString, const char*>> entries);
/// `special` is shown in place of `low`.
QSpinBox* numberBox(int low, int high, int value, const QString& special = {});

// Fields that several forms have, with the same words each time.
QComboBox* formatBox(); ///< the conversation formats
QComboBox* computeBox();
QComboBox* deviceBox();
void addFormat(HelpForm& form, QComboBox* box);
void addCompute(HelpForm& form, QComboBox* box);
void addDevice(HelpForm& form, QComboBox* box);

/// What is missing of a task on the pair; empty when nothing is.
QString taskProblem(bool pair, const QString& data);

/// What itemData of the current entry holds.
std::string chosen(const QComboBox* box);

} // namespace isthmus

#include "app/gui/form_fields.h"

#include "core/text/dataset.h"
#include "widgets/compact_box.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace isthmus {
namespace {

struct FormFields // the context of the texts
{
    Q_DECLARE_TR_FUNCTIONS(FormFields)
};

} // namespace

QComboBox* choiceBox(std::initializer_list<std::pair<QString, const char*>> entries)
{
    auto* box = new CompactBox(12);
    for (const auto& [text, id] : entries)
        box->addItem(text, QString::fromLatin1(id));
    return box;
}

QSpinBox* numberBox(int low, int high, int value, const QString& special)
{
    auto* spin = new QSpinBox;
    spin->setRange(low, high);
    spin->setValue(value);
    spin->setGroupSeparatorShown(true);
    spin->setSpecialValueText(special);
    return spin;
}

QComboBox* formatBox()
{
    QComboBox* box = choiceBox({});
    for (ChatFormat format :
         {ChatFormat::LaTen, ChatFormat::Seeking, ChatFormat::ChatTemplate, ChatFormat::Plain}) {
        const QString id = qstr(std::string(chatFormatName(format)));
        box->addItem(id, id);
    }
    return box;
}

QComboBox* computeBox()
{
    return choiceBox({{FormFields::tr("float32"), "float32"}, {FormFields::tr("bfloat16"), "bfloat16"}});
}

QComboBox* deviceBox()
{
    return choiceBox({{FormFields::tr("Automatic"), "auto"},
                      {FormFields::tr("CPU"), "cpu"},
                      {FormFields::tr("CUDA"), "cuda"}});
}

void addFormat(HelpForm& form, QComboBox* box)
{
    form.addRow(
        FormFields::tr("F&ormat"), box,
        FormFields::tr("How question and answer become one text: as the papers write it (laten; seeking "
                       "closes the answer with the end of the text), by the model's own chat template, or "
                       "one after the other (plain). Take the format that the models are used with."),
        papers::both);
}

void addCompute(HelpForm& form, QComboBox* box)
{
    form.addRow(
        FormFields::tr("&Compute in"), box,
        FormFields::tr("Number type of the passes through the models. bfloat16 takes half the memory of "
                       "float32; scores, statistics and what is trained stay float32 or better."));
}

void addDevice(HelpForm& form, QComboBox* box)
{
    form.addRow(FormFields::tr("De&vice"), box,
                FormFields::tr("Where the passes run. Automatic takes the CUDA device when there is one."));
}

QString taskProblem(bool pair, const QString& data)
{
    if (!pair)
        return FormFields::tr("Open a source and a target model first.");
    if (data.isEmpty())
        return FormFields::tr("Choose a JSON lines file with questions and answers.");
    if (!QFileInfo(data).isFile())
        return FormFields::tr("There is no file at this path.");
    return {};
}

std::string chosen(const QComboBox* box)
{
    return box->currentData().toString().toStdString();
}

} // namespace isthmus

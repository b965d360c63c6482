#include "widgets/help_form.h"

#include "widgets/choice_list.h"
#include "widgets/focus_ring.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace isthmus {
namespace {

constexpr int leastLetters = 38; ///< width of a form with short words
constexpr int helpLines = 8;     ///< seen at once; always kept, so that the form does not jump

/// Without frame and ground, as wide as it is given.
QScrollArea* plainScrollArea(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

QString spinRange(const QAbstractSpinBox& spin, const QString& low, const QString& high)
{
    const QString range = HelpForm::tr("%1 to %2").arg(low, high);
    return spin.specialValueText().isEmpty()
               ? range
               : HelpForm::tr("%1 (%2: %3)").arg(range, low, spin.specialValueText());
}

/// What a field takes; empty for paths and other texts without a property "range".
QString rangeOf(const QWidget& field)
{
    QString said = field.property("range").toString();
    if (!said.isEmpty())
        return said;
    if (const auto* spin = qobject_cast<const QSpinBox*>(&field))
        return spinRange(*spin, spin->locale().toString(spin->minimum()),
                         spin->locale().toString(spin->maximum()));
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(&field))
        return spinRange(*spin, spin->locale().toString(spin->minimum()),
                         spin->locale().toString(spin->maximum()));
    if (qobject_cast<const QCheckBox*>(&field))
        return HelpForm::tr("on or off");
    if (qobject_cast<const ChoiceList*>(&field))
        return HelpForm::tr("any of the list");
    if (const auto* box = qobject_cast<const QComboBox*>(&field)) {
        QStringList choices;
        for (int i = 0; i < box->count(); ++i)
            choices << box->itemText(i);
        return choices.join(HelpForm::tr(", ", "between the choices of a field"));
    }
    return {};
}

} // namespace

PathEdit::PathEdit(const QString& name, const QString& placeholder, QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this))
{
    edit_->setPlaceholderText(placeholder);
    edit_->setAccessibleName(name);
    edit_->setAcceptDrops(false); // this widget takes them
    auto* browse = new QToolButton(this);
    browse->setIcon(themeIcon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose: %1").arg(name));
    browse->setAccessibleName(tr("Choose: %1").arg(name));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(edit_, 1);
    row->addWidget(browse);
    setAcceptDrops(true);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textChanged, this, &PathEdit::pathChanged);
    connect(browse, &QToolButton::clicked, this, &PathEdit::browseRequested);
}

QString PathEdit::path() const
{
    return edit_->text().trimmed();
}

void PathEdit::setPath(const QString& path)
{
    edit_->setText(path);
}

void PathEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void PathEdit::dropEvent(QDropEvent* event)
{
    edit_->setText(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

HelpForm::HelpForm(const QString& runText, QWidget* parent)
    : QWidget(parent), form_(new QFormLayout), helpTitle_(titleLabel(tr("What is this?"), this)),
      help_(hintLabel({}, this)), note_(hintLabel({}, this)), problem_(hintLabel({}, this)),
      run_(new QPushButton(themeIcon(QStringLiteral("play")), runText, this))
{
    auto* inner = new QWidget;
    // One layout for all sections, so that their fields stand in one column.
    form_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setHorizontalSpacing(10);
    form_->setVerticalSpacing(6);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(10, 10, 10, 10);
    column->addLayout(form_);
    column->addStretch();
    help_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    help_->setText(tr("Every field explains itself here when it has the focus."));
    helpArea_ = plainScrollArea(help_, this);
    helpArea_->setFixedHeight(helpLines * help_->fontMetrics().lineSpacing());
    helpArea_->setFocusPolicy(Qt::StrongFocus); // longer texts are scrolled by the arrows
    helpArea_->setAccessibleName(tr("What is this?"));
    helpArea_->setAccessibleDescription(tr("Explains the field that had the focus last."));
    new FocusRing(helpArea_);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 2, 10, 8);
    foot->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{helpTitle_, helpArea_, note_, problem_, run_})
        foot->addWidget(widget);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    fieldArea_ = plainScrollArea(inner, this);
    fieldArea_->setFocusPolicy(Qt::NoFocus); // follows the fields
    inner->installEventFilter(this);
    outer->addWidget(fieldArea_, 1);
    outer->addWidget(line);
    outer->addLayout(foot);
    note_->hide();
    connect(run_, &QPushButton::clicked, this, &HelpForm::runRequested);
    setProblem({});
}

void HelpForm::addSection(const QString& title)
{
    QLabel* label = titleLabel(title, this);
    if (form_->rowCount() > 0)
        label->setContentsMargins(0, 6, 0, 0);
    form_->addRow(label);
    sections_.append({title, {label}});
}

void HelpForm::explain(QWidget* field, const Help& help)
{
    helps_.insert(field, help);
    QStringList parts{help.text};
    if (const QString range = rangeOf(*field); !range.isEmpty())
        parts << tr("Range: %1.").arg(range);
    if (!help.source.isEmpty())
        parts << tr("Source: %1.").arg(help.source);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(help.name);
    field->setAccessibleDescription(parts.join(QLatin1Char(' ')));
    field->setWhatsThis(parts.join(QLatin1Char('\n')));
    if (field->toolTip().isEmpty())
        field->setToolTip(QStringLiteral("<p>%1</p>").arg(help.text.toHtmlEscaped()));
    QList<QWidget*> all = field->findChildren<QWidget*>();
    all << field;
    for (QWidget* widget : all) {
        fields_.insert(widget, field);
        widget->installEventFilter(this);
    }
    if (auto* path = qobject_cast<PathEdit*>(field)) // in place of what stands in it while it is empty
        path->edit()->setAccessibleDescription(field->accessibleDescription());
    if (auto* list = qobject_cast<ChoiceList*>(field))
        connect(list, &QListWidget::currentRowChanged, this, [this, list] { showHelp(list); });
    if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::activated, this, [this, box] { showHelp(box); });
    if (!sections_.isEmpty())
        sections_.last().second << field;
}

void HelpForm::addRow(const QString& label, QWidget* field, const QString& help, const QString& source)
{
    QString name = label;
    name.remove(QLatin1Char('&'));
    explain(field, {name, help, source});
    form_->addRow(label, field);
    if (auto* text = qobject_cast<QLabel*>(form_->labelForField(field)))
        text->setToolTip(field->toolTip());
}

void HelpForm::addWide(QWidget* field, const QString& name, const QString& help, const QString& source)
{
    explain(field, {name, help, source});
    form_->addRow(field);
}

QList<QWidget*> HelpForm::fields() const
{
    QList<QWidget*> all;
    for (QWidget* field : fields_)
        if (!all.contains(field))
            all << field;
    return all;
}

void HelpForm::showHelp(QWidget* field)
{
    QString name = helps_.value(field).name;
    QString text = field->whatsThis();
    const auto* list = qobject_cast<ChoiceList*>(field);
    if (list && list->currentItem() && !list->currentItem()->toolTip().isEmpty()) {
        name = list->currentItem()->text();
        text = list->currentItem()->toolTip();
    }
    text = tr("%1: %2").arg(name, text);
    const auto* box = qobject_cast<QComboBox*>(field);
    if (const QString choice = box ? box->currentData(Qt::ToolTipRole).toString() : QString();
        !choice.isEmpty())
        text += QLatin1Char('\n') + tr("%1: %2").arg(box->currentText(), choice);
    help_->setText(text);
}

void HelpForm::setRowVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    if (QWidget* label = form_->labelForField(field))
        label->setVisible(visible);
}

void HelpForm::setSectionVisible(const QString& title, bool visible)
{
    for (const auto& [name, widgets] : sections_) {
        if (name != title)
            continue;
        for (QWidget* widget : widgets)
            setRowVisible(widget, visible);
    }
}

void HelpForm::setProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    run_->setEnabled(sentence.isEmpty());
    run_->setAccessibleDescription(sentence);
}

QString HelpForm::problem() const
{
    return problem_->text();
}

void HelpForm::setNote(const QString& text)
{
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

QString HelpForm::note() const
{
    return note_->text();
}

QString HelpForm::help() const
{
    return help_->text();
}

bool HelpForm::eventFilter(QObject* watched, QEvent* event)
{
    // Never narrower than the fields: long words of another language would be cut off.
    if (watched == fieldArea_->widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(std::max(leastLetters * fontMetrics().horizontalAdvance(QLatin1Char('0')),
                                 fieldArea_->widget()->minimumSizeHint().width() +
                                     fieldArea_->verticalScrollBar()->sizeHint().width()));
    if (event->type() == QEvent::FocusIn) {
        if (QWidget* field = fields_.value(watched))
            showHelp(field);
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab goes as one reads: the fields, which were added last, then their help, then the button.
void HelpForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const QWidget* inner = fieldArea_->widget();
    QWidget* last = nullptr;
    for (QWidget* at = inner->nextInFocusChain(); at != inner; at = at->nextInFocusChain()) {
        if (inner->isAncestorOf(at))
            last = at;
    }
    if (last == nullptr)
        return;
    setTabOrder(last, helpArea_);
    setTabOrder(helpArea_, run_);
}

} // namespace isthmus

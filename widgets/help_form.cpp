#include "widgets/help_form.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace isthmus {
namespace {

constexpr auto helpProperty = "isthmusHelp";
constexpr auto nameProperty = "isthmusName";
constexpr int helpLines = 4; ///< room that is always kept, so that the form does not jump

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
    inner->setAutoFillBackground(false);
    // One layout for all sections, so that their fields stand in one column.
    form_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setHorizontalSpacing(10);
    form_->setVerticalSpacing(6);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(10, 10, 10, 10);
    column->addLayout(form_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    help_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    help_->setMinimumHeight(helpLines * help_->fontMetrics().lineSpacing());
    help_->setText(tr("Every field explains itself here when it has the focus."));
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 2, 10, 8);
    foot->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{helpTitle_, help_, note_, problem_, run_})
        foot->addWidget(widget);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    outer->addWidget(scroll, 1);
    outer->addWidget(line);
    outer->addLayout(foot);
    note_->hide();
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 38);
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

void HelpForm::explain(QWidget* field, const QString& name, const QString& help)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    field->setAccessibleDescription(help);
    field->setWhatsThis(help);
    if (field->toolTip().isEmpty())
        field->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    QList<QWidget*> all = field->findChildren<QWidget*>();
    all << field;
    for (QWidget* widget : all) {
        widget->setProperty(helpProperty, help);
        widget->setProperty(nameProperty, name);
        widget->installEventFilter(this);
    }
    if (!sections_.isEmpty())
        sections_.last().second << field;
}

void HelpForm::addRow(const QString& label, QWidget* field, const QString& help)
{
    QString name = label;
    name.remove(QLatin1Char('&'));
    explain(field, name, help);
    form_->addRow(label, field);
    if (auto* text = qobject_cast<QLabel*>(form_->labelForField(field)))
        text->setToolTip(field->toolTip());
}

void HelpForm::addWide(QWidget* field, const QString& name, const QString& help)
{
    explain(field, name, help);
    form_->addRow(field);
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
    if (event->type() == QEvent::FocusIn) {
        const QVariant help = watched->property(helpProperty);
        if (help.isValid())
            help_->setText(tr("%1: %2").arg(watched->property(nameProperty).toString(), help.toString()));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace isthmus

#include "widgets/sample_browser.h"

#include "widgets/core_text.h"
#include "widgets/flow_layout.h"
#include "widgets/focus_ring.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace isthmus {
namespace {

constexpr int searchDelay = 200; // ms after the last key

QString nameOf(const std::string& verdict)
{
    if (verdict == "right")
        return SampleBrowser::tr("Right");
    if (verdict == "wrong")
        return SampleBrowser::tr("Wrong");
    if (verdict == "unparsed")
        return SampleBrowser::tr("No answer found");
    if (verdict == "passed")
        return SampleBrowser::tr("Passed");
    if (verdict == "failed")
        return SampleBrowser::tr("Failed");
    if (verdict == "timeout")
        return SampleBrowser::tr("Timeout");
    if (verdict == "out_of_memory")
        return SampleBrowser::tr("Out of memory");
    if (verdict == "too_much_output")
        return SampleBrowser::tr("Too much output");
    if (verdict == "bad_tests")
        return SampleBrowser::tr("Tests unusable");
    return coreText(verdict);
}

QString oneLine(const std::string& text, int length = 120)
{
    return qstr(text.substr(0, 4 * static_cast<std::size_t>(length))).simplified().left(length);
}

QString section(const QString& title, const std::string& text)
{
    return text.empty() ? QString()
                        : QStringLiteral("<p><b>%1</b></p><pre style='white-space: pre-wrap'>%2</pre>")
                              .arg(title.toHtmlEscaped(), qstr(text).toHtmlEscaped());
}

QString answersHtml(const EvaluationItem& item, const QString& model)
{
    QString html;
    for (std::size_t i = 0; i < item.responses.size(); ++i) {
        QString title =
            model.isEmpty() ? SampleBrowser::tr("Answer") : SampleBrowser::tr("Answer of %1").arg(model);
        if (item.responses.size() > 1)
            title += QStringLiteral(" %1").arg(i + 1);
        if (i < item.verdicts.size())
            title += QStringLiteral(": ") + nameOf(item.verdicts[i]);
        const std::string& text = item.responses[i];
        html += section(title, text.empty() ? SampleBrowser::tr("(nothing)").toStdString() : text);
        if (i < item.extracted.size() && !item.extracted[i].empty() && item.extracted[i] != text)
            html += section(SampleBrowser::tr("Read as"), item.extracted[i]);
    }
    if (item.responses.empty() && !item.verdicts.empty())
        html += section(model.isEmpty() ? SampleBrowser::tr("Verdict")
                                        : SampleBrowser::tr("Verdict on %1").arg(model),
                        nameOf(item.verdicts.front()).toStdString());
    return html + section(SampleBrowser::tr("Details"), item.detail);
}

bool contains(const std::string& text, const QString& wanted)
{
    return qstr(text).contains(wanted, Qt::CaseInsensitive);
}

bool matches(const EvaluationItem& item, const QString& wanted)
{
    const auto hit = [&](const std::string& text) { return contains(text, wanted); };
    return hit(item.id) || hit(item.group) || hit(item.prompt) || hit(item.expected) ||
           std::any_of(item.responses.begin(), item.responses.end(), hit);
}

} // namespace

bool isRight(const EvaluationItem& item)
{
    return std::any_of(item.verdicts.begin(), item.verdicts.end(),
                       [](const std::string& verdict) { return verdict == "right" || verdict == "passed"; });
}

QString verdictText(const EvaluationItem& item)
{
    if (item.verdicts.empty())
        return {};
    if (item.verdicts.size() == 1)
        return nameOf(item.verdicts.front());
    const auto right = std::count_if(item.verdicts.begin(), item.verdicts.end(),
                                     [](const std::string& v) { return v == "right" || v == "passed"; });
    return SampleBrowser::tr("%1 of %2 right").arg(right).arg(item.verdicts.size());
}

QString sampleText(const EvaluationItem& item)
{
    QString text = SampleBrowser::tr("Item: %1").arg(qstr(item.id)) + QLatin1Char('\n');
    const auto part = [&text](const QString& title, const std::string& content) {
        if (!content.empty())
            text += QStringLiteral("\n## %1\n%2\n").arg(title, qstr(content));
    };
    part(SampleBrowser::tr("Prompt"), item.prompt);
    for (const std::string& response : item.responses)
        part(SampleBrowser::tr("Answer"), response);
    part(SampleBrowser::tr("Expected"), item.expected);
    part(SampleBrowser::tr("Verdict"), verdictText(item).toStdString());
    part(SampleBrowser::tr("Details"), item.detail);
    return text;
}

void SampleModel::setSamples(SampleList samples, SampleList other, const QString& otherName)
{
    beginResetModel();
    samples_ = std::move(samples);
    other_ = std::move(other);
    otherName_ = otherName;
    otherById_.clear();
    for (std::size_t i = 0; other_ && i < other_->size(); ++i)
        otherById_[(*other_)[i].id] = i;
    shown_.clear();
    endResetModel();
}

const EvaluationItem* SampleModel::counterpart(const EvaluationItem& item) const
{
    const auto found = otherById_.find(item.id);
    return found == otherById_.end() ? nullptr : &(*other_)[found->second];
}

void SampleModel::setFilter(const QString& verdict, Agreement agreement, const QString& text)
{
    beginResetModel();
    shown_.clear();
    const std::string wanted = verdict.toStdString();
    for (std::size_t i = 0; samples_ && i < samples_->size(); ++i) {
        const EvaluationItem& at = (*samples_)[i];
        if (!wanted.empty() && std::find(at.verdicts.begin(), at.verdicts.end(), wanted) == at.verdicts.end())
            continue;
        if (agreement != Agreement::All) {
            const EvaluationItem* twin = counterpart(at);
            if (!twin || isRight(at) == isRight(*twin) ||
                (agreement == Agreement::OnlyFirst && !isRight(at)) ||
                (agreement == Agreement::OnlySecond && isRight(at)))
                continue;
        }
        if (!text.isEmpty() && !matches(at, text))
            continue;
        shown_.push_back(i);
    }
    endResetModel();
}

const EvaluationItem* SampleModel::item(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &(*samples_)[shown_[static_cast<std::size_t>(row)]];
}

const EvaluationItem* SampleModel::other(int row) const
{
    const EvaluationItem* at = item(row);
    return at && other_ ? counterpart(*at) : nullptr;
}

QStringList SampleModel::verdicts() const
{
    std::set<std::string> names;
    for (std::size_t i = 0; samples_ && i < samples_->size(); ++i)
        names.insert((*samples_)[i].verdicts.begin(), (*samples_)[i].verdicts.end());
    QStringList list;
    for (const std::string& name : names)
        list << qstr(name);
    return list;
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    const EvaluationItem* at = item(index.row());
    if (!at)
        return {};
    const EvaluationItem* twin = index.column() == Other ? other(index.row()) : nullptr;
    if (role == Qt::ForegroundRole && (index.column() == Verdict || twin) && !at->verdicts.empty()) {
        const ThemeColors colors = themeColors(qApp->palette());
        return isRight(twin ? *twin : *at) ? colors.good : colors.bad;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Id:
        return oneLine(at->id);
    case Group:
        return oneLine(at->group);
    case Verdict:
        return verdictText(*at);
    case Answer:
        return at->responses.empty()
                   ? QString()
                   : oneLine(at->extracted.empty() || at->extracted[0].empty() ? at->responses[0]
                                                                               : at->extracted[0]);
    case Other:
        return twin ? verdictText(*twin) : QString();
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Item");
    case Group:
        return tr("Subject");
    case Verdict:
        return tr("Verdict");
    case Answer:
        return tr("Answer");
    case Other:
        return otherName_.isEmpty() ? tr("Other model") : otherName_;
    default:
        return {};
    }
}

SampleBrowser::SampleBrowser(QWidget* parent)
    : QWidget(parent), model_(new SampleModel(this)), verdict_(new QComboBox(this)),
      agreement_(new QComboBox(this)), search_(new QLineEdit(this)), copy_(new QToolButton(this)),
      count_(hintLabel({}, this)), list_(new QTreeView(this)), detail_(new QTextBrowser(this)),
      delay_(new QTimer(this))
{
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Items"));
    list_->setAccessibleDescription(tr("Prompt and answer of the chosen item are shown beside the list."));
    list_->header()->setSectionResizeMode(QHeaderView::Interactive);
    detail_->setFrameShape(QFrame::NoFrame);
    new FocusRing(detail_);
    detail_->setAccessibleName(tr("Prompt and answer of the item"));
    detail_->setAccessibleDescription(tr("What the model was given and what it wrote, to read and copy."));
    detail_->setOpenLinks(false);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(list_);
    parts->addWidget(detail_);
    parts->setChildrenCollapsible(false);
    parts->setSizes({420, 520});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(makeBar());
    column->addWidget(parts, 1);
    delay_->setSingleShot(true);
    delay_->setInterval(searchDelay);
    connect(delay_, &QTimer::timeout, this, &SampleBrowser::filter);
    connect(search_, &QLineEdit::textChanged, delay_, qOverload<>(&QTimer::start));
    for (QComboBox* box : {verdict_, agreement_})
        connect(box, &QComboBox::currentIndexChanged, this, &SampleBrowser::filter);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SampleBrowser::showCurrent);
    connect(copy_, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(shownText_); });
    setSamples({}, {});
}

QWidget* SampleBrowser::makeBar()
{
    verdict_->setAccessibleName(tr("Verdict"));
    agreement_->setAccessibleName(tr("Agreement of the two models"));
    for (QComboBox* box : {verdict_, agreement_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setToolTip(box->accessibleName());
    }
    agreement_->addItem(tr("Any agreement"), static_cast<int>(SampleModel::Agreement::All));
    agreement_->addItem(tr("One right, one wrong"), static_cast<int>(SampleModel::Agreement::Differ));
    agreement_->addItem(tr("Only the first right"), static_cast<int>(SampleModel::Agreement::OnlyFirst));
    agreement_->addItem(tr("Only the second right"), static_cast<int>(SampleModel::Agreement::OnlySecond));
    search_->setPlaceholderText(tr("Search in prompts and answers"));
    search_->setAccessibleName(tr("Search in prompts and answers"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 28);
    copy_->setText(tr("Copy item"));
    copy_->setIcon(themeIcon(QStringLiteral("copy")));
    copy_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy_->setToolTip(tr("Prompt, answers, expected answer and verdict as text"));
    count_->setWordWrap(false);
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    for (QWidget* widget : std::initializer_list<QWidget*>{verdict_, agreement_, search_, copy_, count_})
        row->addWidget(widget);
    return bar;
}

void SampleBrowser::setHint(const QString& text)
{
    hint_ = text;
    showCurrent();
}

void SampleBrowser::setSamples(const QString& name, SampleList samples, const QString& otherName,
                               SampleList other)
{
    const EvaluationItem* current = model_->item(list_->currentIndex().row());
    const std::string id = current ? current->id : std::string();
    name_ = name;
    otherName_ = otherName;
    const bool two = other != nullptr;
    {
        const QSignalBlocker blockVerdict(verdict_);
        const QSignalBlocker blockAgreement(agreement_);
        model_->setSamples(std::move(samples), std::move(other), otherName);
        const QString verdict = verdict_->currentData().toString();
        verdict_->clear();
        verdict_->addItem(tr("All verdicts"), QString());
        for (const QString& known : model_->verdicts())
            verdict_->addItem(nameOf(known.toStdString()), known);
        verdict_->setCurrentIndex(std::max(0, verdict_->findData(verdict)));
        if (!two)
            agreement_->setCurrentIndex(0);
        agreement_->setEnabled(two);
        agreement_->setToolTip(two ? tr("Agreement of the two models")
                                   : tr("Choose a second model to compare with first."));
    }
    list_->setColumnHidden(SampleModel::Other, !two);
    filter();
    for (int row = 0; row < model_->rowCount() && !id.empty(); ++row) {
        if (model_->item(row)->id == id)
            list_->setCurrentIndex(model_->index(row, 0));
    }
    list_->setColumnHidden(SampleModel::Group, model_->rowCount() == 0 || model_->item(0)->group.empty());
    for (int columnIndex : {SampleModel::Id, SampleModel::Group, SampleModel::Verdict})
        list_->resizeColumnToContents(columnIndex);
}

void SampleBrowser::filter()
{
    model_->setFilter(verdict_->currentData().toString(),
                      static_cast<SampleModel::Agreement>(agreement_->currentData().toInt()),
                      search_->text());
    if (model_->total() == 0)
        count_->clear();
    else
        count_->setText(tr("%1 of %n item(s)", nullptr, model_->total()).arg(model_->rowCount()));
    if (model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(0, 0));
    showCurrent();
}

void SampleBrowser::showCurrent()
{
    const int row = list_->currentIndex().row();
    const EvaluationItem* at = model_->item(row);
    copy_->setEnabled(at != nullptr);
    if (!at) {
        shownText_.clear();
        detail_->setPlainText(model_->total() == 0 ? hint_ : tr("No item passes the filters."));
        return;
    }
    const EvaluationItem* twin = model_->other(row);
    QString html = section(tr("Prompt"), at->prompt) + answersHtml(*at, twin ? name_ : QString());
    if (twin)
        html += answersHtml(*twin, otherName_);
    html += section(tr("Expected"), at->expected);
    detail_->setHtml(html);
    shownText_ = sampleText(*at);
}

void SampleBrowser::showPrompt(const EvaluationItem& item)
{
    list_->setCurrentIndex({});
    detail_->setHtml(section(tr("Prompt of %1").arg(qstr(item.id)), item.prompt) +
                     section(tr("Expected"), item.expected));
    shownText_ = sampleText(item);
    copy_->setEnabled(true);
}

QString SampleBrowser::detailText() const
{
    return detail_->toPlainText();
}

QString SampleBrowser::countText() const
{
    return count_->text();
}

} // namespace isthmus

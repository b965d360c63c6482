#include "app/gui/overview_page.h"

#include "widgets/core_text.h"
#include "widgets/map_table.h"
#include "widgets/pair_table.h"
#include "widgets/table_copy.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace isthmus {
namespace {

QFrame* makePanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("panel", true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    return panel;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(parent), stack_(new QStackedLayout(this)), welcome_(new WelcomeView(this)),
      pairs_(new PairTableModel(this))
{
    stack_->addWidget(welcome_);
    stack_->addWidget(makeContent());
    connect(welcome_, &WelcomeView::backRequested, this, [this] { stack_->setCurrentIndex(1); });
}

void OverviewPage::showWelcome()
{
    welcome_->setPairOpen(pair_ != nullptr);
    stack_->setCurrentIndex(0);
}

QWidget* OverviewPage::makeContent()
{
    auto* content = new QWidget(this);
    headline_ = titleLabel({}, content);
    QFont large = headline_->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    headline_->setFont(large);
    headline_->setWordWrap(true);
    notes_ = hintLabel({}, content);

    auto* found = makePanel(content);
    auto* head = new QHBoxLayout;
    compare_ = new QPushButton(themeIcon(QStringLiteral("similarity")), tr("Compare…"), found);
    compare_->setToolTip(tr("Set up a comparison on the Similarity page"));
    head->addWidget(titleLabel(tr("Incompatibility found so far"), found), 1);
    head->addWidget(compare_);
    found->layout()->addItem(head);
    next_ = hintLabel({}, found);
    maps_ = new MapTable(found);
    enableTableCopy(maps_);
    QLabel* none = hintLabel(
        tr("Nothing has been compared yet. Press Compare to choose metrics, modules and data."), found);
    none->setAlignment(Qt::AlignCenter);
    mapStack_ = new QStackedLayout;
    mapStack_->addWidget(none);
    mapStack_->addWidget(maps_);
    auto* foundLayout = qobject_cast<QVBoxLayout*>(found->layout());
    foundLayout->addLayout(mapStack_, 1);
    foundLayout->addWidget(next_);

    auto* modules = makePanel(content);
    pairView_ = new QTreeView(modules);
    pairView_->setModel(pairs_);
    pairView_->setRootIsDecorated(false);
    pairView_->setUniformRowHeights(true);
    pairView_->setAlternatingRowColors(true);
    pairView_->setAllColumnsShowFocus(true);
    pairView_->setFrameShape(QFrame::NoFrame);
    pairView_->setAccessibleName(tr("What can be compared"));
    pairView_->setAccessibleDescription(
        tr("A row for each part of a layer, with the reason where it cannot be."));
    enableTableCopy(pairView_);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {15, 15, 15, 13, 11, 11};
    for (int column = 0; column < 6; ++column)
        pairView_->setColumnWidth(column, unit * widths[column]);
    modules->layout()->addWidget(titleLabel(tr("What can be compared"), modules));
    qobject_cast<QVBoxLayout*>(modules->layout())->addWidget(pairView_, 1);

    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(found);
    splitter->addWidget(modules);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(headline_);
    layout->addWidget(notes_);
    layout->addSpacing(4);
    layout->addWidget(splitter, 1);
    connect(compare_, &QPushButton::clicked, this, &OverviewPage::compareRequested);
    connect(maps_, &MapTable::mapActivated, this, &OverviewPage::mapActivated);
    return content;
}

void OverviewPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    pairs_->setPair(pair_);
    maps_->setMaps({});
    mapStack_->setCurrentIndex(0);
    stack_->setCurrentIndex(pair_ ? 1 : 0);
    if (pair_) {
        headline_->setText(headline());
        QStringList notes;
        notes << (pair_->same_tokenizer ? tr("One tokenizer: token positions can be compared one by one.")
                                        : tr("Different tokenizers: whole texts are compared. %1 tokens are "
                                             "spelled alike in both.")
                                              .arg(QLocale().toString(pair_->shared_tokens)));
        for (const std::string& note : pair_->notes)
            notes << coreText(note);
        notes_->setText(notes.join(QLatin1Char(' ')));
        next_->setText(nextStep(0));
    }
    Q_EMIT contentChanged();
}

void OverviewPage::setMaps(const std::vector<std::shared_ptr<const SimilarityMap>>& maps)
{
    maps_->setMaps(maps);
    mapStack_->setCurrentIndex(maps.empty() ? 0 : 1);
    next_->setText(nextStep(maps.size()));
}

QString OverviewPage::headline() const
{
    const ModelSummary& source = pair_->source;
    const ModelSummary& target = pair_->target;
    return tr("%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)")
        .arg(qstr(source.name))
        .arg(source.layers)
        .arg(source.hidden_size)
        .arg(countText(source.parameters), qstr(target.name))
        .arg(target.layers)
        .arg(target.hidden_size)
        .arg(countText(target.parameters));
}

QString OverviewPage::nextStep(std::size_t maps) const
{
    if (maps == 0)
        return {};
    return tr("Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null "
              "band says "
              "nothing about the models. Double-click a row to see its layers.");
}

} // namespace isthmus

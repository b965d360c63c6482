#include "widgets/tensor_tree.h"

#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace isthmus {

TensorTree::TensorTree(QWidget* parent)
    : QWidget(parent), model_(new TensorTreeModel(this)), proxy_(new QSortFilterProxyModel(this)),
      filter_(new QLineEdit(this)), view_(new QTreeView(this)), stack_(new QStackedLayout)
{
    filter_->setPlaceholderText(tr("Filter by name, role, type or shape"));
    filter_->setAccessibleName(tr("Filter tensors"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    proxy_->setSourceModel(model_);
    proxy_->setFilterRole(TensorTreeModel::FilterRole);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setRecursiveFilteringEnabled(true);

    view_->setModel(proxy_);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAccessibleName(tr("Tensors of both models"));
    view_->setAccessibleDescription(tr("Enter shows a weight on the Matrix page."));
    view_->setTextElideMode(Qt::ElideMiddle);
    view_->header()->setStretchLastSection(true);
    view_->header()->setDefaultSectionSize(90);

    QLabel* hint = hintLabel(tr("The tensors of both models appear here once a pair is open. Drop a model "
                                "folder on each of the cards above."),
                             this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(24);
    stack_->addWidget(hint);
    stack_->addWidget(view_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(filter_);
    layout->addLayout(stack_, 1);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        proxy_->setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty())
            view_->expandAll();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const auto choice = choiceAt(current);
                if (choice && !quiet_)
                    Q_EMIT tensorSelected(*choice);
            });
    connect(view_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto choice = choiceAt(index))
            Q_EMIT tensorActivated(*choice);
    });
}

void TensorTree::setPair(std::shared_ptr<const PairSummary> pair)
{
    const bool any = pair != nullptr;
    model_->setPair(std::move(pair));
    stack_->setCurrentIndex(any ? 1 : 0);
    view_->expandToDepth(0);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {24, 11, 6, 9, 10};
    for (int column = 0; column < 5; ++column)
        view_->setColumnWidth(column, unit * widths[column]);
}

void TensorTree::select(PairSide side, const QString& name)
{
    const QModelIndex index = proxy_->mapFromSource(model_->find(side, name));
    if (!index.isValid())
        return;
    quiet_ = true;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
    quiet_ = false;
}

std::unique_ptr<TensorChoice> TensorTree::choiceAt(const QModelIndex& proxied) const
{
    return proxied.isValid() ? model_->choice(proxy_->mapToSource(proxied)) : nullptr;
}

} // namespace isthmus

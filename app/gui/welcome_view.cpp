#include "app/gui/welcome_view.h"

#include "app/gui/page_parts.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace isthmus {
namespace {

/// A titled panel with a sentence and what follows it.
QVBoxLayout* addPanel(QGridLayout* grid, int row, int column, const QString& title, const QString& text,
                      int rows = 1)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(title, content));
    layout->addWidget(hintLabel(text, content));
    grid->addWidget(panelOf(content), row, column, rows, 1);
    return layout;
}

} // namespace

WelcomeView::WelcomeView(QWidget* parent)
    : QWidget(parent), demo_(new QPushButton(tr("Open the demo pair"))),
      back_(new QPushButton(tr("Back to the pair"))), recent_(new QListWidget), none_(nullptr)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    QLabel* title =
        titleLabel(tr("See what two language models share, and what can be carried from one to the other"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    title->setFont(large);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);

    QVBoxLayout* demo =
        addPanel(grid, 1, 0, tr("Try it"),
                 tr("Two small models with data of their own. Everything works on them, within "
                    "seconds to minutes, without a graphics card."));
    demo->addWidget(demo_, 0, Qt::AlignLeft);
    demo->addStretch();

    QVBoxLayout* own = addPanel(grid, 2, 0, tr("Your own pair"),
                                tr("Two model folders as Hugging Face stores them, with config.json and "
                                   "safetensors. Drop both here, or choose them one by one. The source is "
                                   "usually the larger one."));
    auto* choose = new QHBoxLayout;
    auto* source = new QPushButton(tr("Choose the source…"));
    auto* target = new QPushButton(tr("Choose the target…"));
    choose->addWidget(source);
    choose->addWidget(target);
    choose->addStretch();
    own->addLayout(choose);
    own->addStretch();

    QVBoxLayout* before = addPanel(grid, 1, 1, tr("Go on where you were"),
                                   tr("Pairs and projects that were open before. Enter opens one."), 2);
    none_ = hintLabel(tr("Nothing has been opened yet."));
    recent_->setAccessibleName(tr("Recent pairs and projects"));
    recent_->setAccessibleDescription(tr("Enter opens one."));
    recent_->setFrameShape(QFrame::NoFrame);
    before->addWidget(none_);
    before->addWidget(recent_, 1);

    const QStringList steps = {
        tr("1. Similarity: how alike are the layers?"),
        tr("2. Attribution and Sensitivity: which neurons and parameters carry a task?"),
        tr("3. Transfer: carry them over, beside controls that show whether it is the source that helps."),
        tr("4. Evaluation: do the answers get better?"),
        tr("5. Figure: take it into the paper."),
    };
    QVBoxLayout* way = addPanel(
        grid, 3, 0, tr("The way through"),
        tr("Every page says what it shows, why it matters and what comes next. F1 opens the manual."));
    for (const QString& step : steps) {
        auto* label = new QLabel(step);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        way->addWidget(label);
    }
    auto* panel = grid->itemAtPosition(3, 0)->widget();
    grid->removeWidget(panel);
    grid->addWidget(panel, 3, 0, 1, 2);
    grid->addWidget(back_, 4, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(5, 1);
    back_->hide();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(demo_, &QPushButton::clicked, this, &WelcomeView::demoRequested);
    connect(back_, &QPushButton::clicked, this, &WelcomeView::backRequested);
    connect(source, &QPushButton::clicked, this, &WelcomeView::sourceRequested);
    connect(target, &QPushButton::clicked, this, &WelcomeView::targetRequested);
    connect(recent_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const QStringList what = item->data(Qt::UserRole).toStringList();
        if (what.size() == 2)
            Q_EMIT pairRequested(what[0], what[1]);
        else
            Q_EMIT projectRequested(what.value(0));
    });
    setRecent({}, {});
}

void WelcomeView::setRecent(const QStringList& pairs, const QStringList& projects)
{
    recent_->clear();
    const auto add = [this](const QString& icon, const QString& text, const QStringList& what) {
        auto* item = new QListWidgetItem(themeIcon(icon), text, recent_);
        item->setData(Qt::UserRole, what);
        item->setToolTip(what.join(QLatin1Char('\n')));
    };
    for (const QString& pair : pairs) {
        const QStringList parts = pair.split(QLatin1Char('\n'));
        if (parts.size() == 2 && QFileInfo(parts[0]).isDir() && QFileInfo(parts[1]).isDir())
            add(QStringLiteral("similarity"),
                tr("%1 and %2").arg(QDir(parts[0]).dirName(), QDir(parts[1]).dirName()), parts);
    }
    for (const QString& project : projects) {
        if (QFileInfo(project).isDir())
            add(QStringLiteral("project"), tr("Project %1").arg(QFileInfo(project).completeBaseName()),
                {project});
    }
    none_->setVisible(recent_->count() == 0);
    recent_->setVisible(recent_->count() > 0);
}

void WelcomeView::setPairOpen(bool open)
{
    back_->setVisible(open);
}

} // namespace isthmus

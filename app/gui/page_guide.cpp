#include "app/gui/page_guide.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace isthmus {
namespace {

struct Guide
{
    QString shows;
    QString why;
    QString next; ///< text of the button
    QString nextId;
};

QString text(const char* english)
{
    return PageGuide::tr(english);
}

Guide guideOf(const QString& id)
{
    if (id == QLatin1String("overview"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Both models side by side, what of them can be compared, and the "
                                       "incompatibility found so far.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Whether anything can move from one model to the other through its "
                                       "parameters begins with how alike they are.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Compare the Layers")),
                QStringLiteral("similarity")};
    if (id == QLatin1String("similarity"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "How alike each layer of the source is to each layer of the target, "
                                       "beside what unrelated samples would give.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "“Neural Incompatibility” (ACL 2025) blames failed transfers on low "
                                       "similarity of behaviour and of weights.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Find the Neurons of a Task")),
                QStringLiteral("attribution")};
    if (id == QLatin1String("attribution"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "How much each layer and each neuron raises the log probability of a "
                                       "task's answers.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "LaTen carries over these neurons only. Where the two models keep a "
                                       "task in different places, it has to translate.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Transfer Them")),
                QStringLiteral("transfer")};
    if (id == QLatin1String("sensitivity"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "How much a task's loss depends on each parameter, and the windows of "
                                       "weights that would be carried over.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "“Seeking Neural Nuggets” starts the target's adapter from the most "
                                       "sensitive weights of the source.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Train From Them")),
                QStringLiteral("transfer")};
    if (id == QLatin1String("transfer"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Runs that carry parameters from the source into the target, with "
                                       "their losses beside the untouched target and the controls.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "A lower loss comes from the source only if random, shuffled and the "
                                       "target's own neurons do worse.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Measure the Answers")),
                QStringLiteral("evaluation")};
    if (id == QLatin1String("evaluation"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a "
                                       "transfer, with intervals and paired tests.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Loss is not ability: only answers tell whether something arrived.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Next: Make a Figure")),
                QStringLiteral("figure")};
    if (id == QLatin1String("matrix"))
        return {text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "One weight, entry by entry, at any zoom.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide",
                                       "Patterns and damage show here that no summary tells.")),
                text(QT_TRANSLATE_NOOP("isthmus::PageGuide", "Back to the Comparison")),
                QStringLiteral("similarity")};
    return {};
}

} // namespace

PageGuide::PageGuide(QWidget* parent)
    : QFrame(parent), shows_(new QLabel(this)), why_(hintLabel({}, this)), next_(new QPushButton(this)),
      close_(new QToolButton(this))
{
    setProperty("panel", true);
    shows_->setWordWrap(true);
    shows_->setTextFormat(Qt::PlainText);
    close_->setIcon(themeIcon(QStringLiteral("cancel")));
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Hide the page guide (View > Page Guide shows it again)"));
    close_->setAccessibleName(tr("Hide the page guide"));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(shows_);
    words->addWidget(why_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addLayout(words, 1);
    layout->addWidget(next_);
    layout->addWidget(close_);
    connect(next_, &QPushButton::clicked, this, [this] {
        const QString id = nextId_; // which the next page replaces while it is being shown
        Q_EMIT nextRequested(id);
    });
    connect(close_, &QToolButton::clicked, this, &PageGuide::closed);
}

void PageGuide::setPage(const QString& id)
{
    const Guide guide = guideOf(id);
    shows_->setText(guide.shows);
    why_->setText(guide.why);
    next_->setText(guide.next);
    next_->setVisible(!guide.nextId.isEmpty());
    nextId_ = guide.nextId;
}

QString PageGuide::text() const
{
    return shows_->text() + QLatin1Char(' ') + why_->text();
}

} // namespace isthmus

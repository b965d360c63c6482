#include "widgets/model_card.h"

#include "widgets/core_text.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

namespace isthmus {
namespace {

/// The local folder that is dragged, or the folder of a dragged file; empty when it is something else.
QString draggedFolder(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo info(url.toLocalFile());
        return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    }
    return {};
}

} // namespace

ModelCard::ModelCard(PairSide side, QWidget* parent)
    : QFrame(parent), side_(side), title_(titleLabel({}, this)), hint_(hintLabel({}, this)),
      warnings_(hintLabel({}, this)), facts_(new QWidget(this)), grid_(new QGridLayout(facts_)),
      busy_(new QProgressBar(this)), open_(new QToolButton(this)), recent_(new QMenu(this))
{
    setAcceptDrops(true);
    setAccessibleName(side == PairSide::Source ? tr("Source model") : tr("Target model"));
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    open_->setIcon(themeIcon(QStringLiteral("folder")));
    open_->setAutoRaise(true);
    open_->setPopupMode(QToolButton::MenuButtonPopup);
    open_->setMenu(recent_);
    open_->setToolTip(side == PairSide::Source
                          ? tr("Open a source model folder; the arrow lists recent ones")
                          : tr("Open a target model folder; the arrow lists recent ones"));
    open_->setAccessibleName(side == PairSide::Source ? tr("Open source model") : tr("Open target model"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setFixedHeight(4);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(1, 1);

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(hintLabel(side == PairSide::Source ? tr("Source") : tr("Target"), this));
    names->addWidget(title_);
    head->addLayout(names, 1);
    head->addWidget(open_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(hint_);
    layout->addWidget(busy_);
    layout->addWidget(facts_);
    layout->addWidget(warnings_);

    connect(open_, &QToolButton::clicked, this, &ModelCard::openRequested);
    setRecent({});
    clear();
}

void ModelCard::clear()
{
    folder_.clear();
    title_->setText(tr("No model"));
    hint_->setText(side_ == PairSide::Source
                       ? tr("Drop the folder of the larger model here, or use the folder button.")
                       : tr("Drop the folder of the smaller model here, or use the folder button."));
    hint_->show();
    busy_->hide();
    warnings_->hide();
    clearFacts();
}

void ModelCard::setOpening(const QString& folder)
{
    folder_ = folder;
    title_->setText(QDir(folder).dirName());
    title_->setToolTip(folder);
    hint_->setText(tr("Opening…"));
    hint_->show();
    busy_->show();
    warnings_->hide();
    clearFacts();
}

void ModelCard::setModel(const ModelSummary& summary)
{
    folder_ = qstr(summary.path);
    title_->setText(qstr(summary.name));
    title_->setToolTip(folder_);
    hint_->hide();
    busy_->hide();
    showFacts(summary);
    QStringList warnings;
    if (!summary.limitation.empty())
        warnings << coreText(summary.limitation);
    for (const std::string& warning : summary.warnings)
        warnings << coreText(warning);
    warnings_->setText(warnings.join(QLatin1Char('\n')));
    warnings_->setVisible(!warnings.isEmpty());
}

void ModelCard::showFacts(const ModelSummary& summary)
{
    clearFacts();
    addFact(tr("Architecture"),
            summary.architecture.empty() ? qstr(summary.model_type) : qstr(summary.architecture));
    addFact(tr("Size"),
            tr("%1 layers × %2 hidden").arg(summary.layers).arg(QLocale().toString(summary.hidden_size)),
            tr("Number of layers, width of the residual stream"));
    addFact(tr("FFN"), QLocale().toString(summary.intermediate_size),
            tr("Width of the feed-forward network"));
    addFact(tr("Heads"),
            summary.kv_heads != summary.heads && summary.kv_heads > 0
                ? tr("%1, %2 for keys and values").arg(summary.heads).arg(summary.kv_heads)
                : QString::number(summary.heads),
            tr("Attention heads"));
    addFact(
        tr("Parameters"), tr("%1, %2").arg(countText(summary.parameters), qstr(summary.dtype)),
        tr("%1 parameters, %2 on disk")
            .arg(QLocale().toString(static_cast<qlonglong>(summary.parameters)), bytesText(summary.bytes)));
    addFact(tr("Tokenizer"), summary.tokenizer.empty() ? tr("none") : qstr(summary.tokenizer));
}

void ModelCard::addFact(const QString& name, const QString& value, const QString& tip)
{
    const int row = grid_->rowCount();
    QLabel* key = hintLabel(name, facts_);
    key->setWordWrap(false);
    auto* text = new QLabel(value, facts_);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(tip);
    grid_->addWidget(key, row, 0, Qt::AlignTop);
    grid_->addWidget(text, row, 1, Qt::AlignTop);
}

void ModelCard::clearFacts()
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ModelCard::setRecent(const QStringList& folders)
{
    recent_->clear();
    for (const QString& folder : folders) {
        QAction* action = recent_->addAction(QDir(folder).dirName() + QStringLiteral("  –  ") + folder);
        connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT folderChosen(folder); });
    }
    if (folders.isEmpty())
        recent_->addAction(tr("No recent models"))->setEnabled(false);
}

void ModelCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFolder(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    dropping_ = true;
    update();
}

void ModelCard::dragLeaveEvent(QDragLeaveEvent*)
{
    dropping_ = false;
    update();
}

void ModelCard::dropEvent(QDropEvent* event)
{
    dropping_ = false;
    update();
    const QString folder = draggedFolder(event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT folderChosen(folder);
}

void ModelCard::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(palette());
    const QColor mark = side_ == PairSide::Source ? colors.source : colors.target;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dropping_ ? QPen(mark, 2, Qt::DashLine) : QPen(colors.line));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawRoundedRect(QRectF(5, 10, 3, height() - 20), 1.5, 1.5);
}

} // namespace isthmus

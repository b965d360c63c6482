#include "app/gui/attribution_page.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/inspector.h"
#include "app/gui/main_window.h"
#include "app/gui/matrix_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/page_guide.h"
#include "app/gui/sensitivity_page.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_page.h"
#include "core/base/memory.h"
#include "core/results/figure_data.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
#include "widgets/figure_panel.h"
#include "widgets/job_panel.h"
#include "widgets/log_view.h"
#include "widgets/model_card.h"
#include "widgets/table_copy.h"
#include "widgets/tensor_tree.h"
#include "widgets/text_format.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

namespace isthmus {

void MainWindow::makeCentre()
{
    overview_ = new OverviewPage;
    similarity_ = new SimilarityPage(engine_, dialogs_);
    matrix_ = new MatrixPage(engine_);
    attribution_ = new AttributionPage(engine_, dialogs_, settings_);
    sensitivity_ = new SensitivityPage(engine_, dialogs_, settings_);
    transfer_ = new TransferPage(engine_, dialogs_, settings_);
    evaluation_ = new EvaluationPage(engine_, dialogs_, settings_);
    pages_ = {overview_, similarity_, attribution_, sensitivity_, transfer_, evaluation_, matrix_};
    stack_ = new QStackedWidget;
    navigation_ = new QActionGroup(this);
    banner_ = new Banner;

    auto* bar = new QWidget;
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(2);
    int number = 1;
    for (Page* page : pages_) {
        stack_->addWidget(page);
        auto* action = new QAction(themeIcon(page->icon()), page->title(), this);
        action->setCheckable(true);
        action->setData(page->id());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setToolTip(tr("%1 (Ctrl+%2)").arg(page->title()).arg(number++));
        navigation_->addAction(action);
        auto* button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("nav"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
        page->setAccessibleName(page->title());
        connect(action, &QAction::triggered, this, [this, page] { goToPage(page->id()); });
    }
    buttons->addStretch();
    navigation_->actions().front()->setChecked(true);

    auto* line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(line);
    auto* bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(14, 0, 14, 0);
    crashBanner_ = new Banner;
    bannerBox->addWidget(crashBanner_);
    bannerBox->addWidget(banner_);
    layout->addLayout(bannerBox);
    guide_ = new PageGuide;
    auto* guideBox = new QVBoxLayout;
    guideBox->setContentsMargins(14, 6, 14, 0);
    guideBox->addWidget(guide_);
    layout->addLayout(guideBox);
    layout->addWidget(stack_, 1);
    guide_->setPage(overview_->id());
    guide_->setVisible(settings_.value(QStringLiteral("window/guide")).toString() != QLatin1String("hidden"));
    connect(guide_, &PageGuide::nextRequested, this, &MainWindow::showNext);
    connect(guide_, &PageGuide::closed, this, [this] { setGuideVisible(false); });
    setCentralWidget(centre);
}

void MainWindow::makeDocks()
{
    sourceCard_ = new ModelCard(PairSide::Source);
    targetCard_ = new ModelCard(PairSide::Target);
    auto* cards = new QWidget;
    auto* cardLayout = new QVBoxLayout(cards);
    cardLayout->setContentsMargins(8, 6, 8, 6);
    cardLayout->setSpacing(8);
    auto* swap = new QToolButton;
    swap->setIcon(themeIcon(QStringLiteral("swap")));
    swap->setText(tr("Swap source and target"));
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setAutoRaise(true);
    connect(swap, &QToolButton::clicked, this, [this] {
        if (!source_.isEmpty() && !target_.isEmpty())
            openPair(target_, source_);
    });
    cardLayout->addWidget(sourceCard_);
    cardLayout->addWidget(swap, 0, Qt::AlignHCenter);
    cardLayout->addWidget(targetCard_);
    cardLayout->addStretch();

    tensors_ = new TensorTree;
    results_ = new QTreeWidget;
    results_->setHeaderLabels({tr("Result"), tr("Pair"), tr("Created")});
    results_->setRootIsDecorated(false);
    results_->setAlternatingRowColors(true);
    results_->setFrameShape(QFrame::NoFrame);
    results_->setAccessibleName(tr("Results of the project"));
    results_->setAccessibleDescription(tr("Enter shows a result on its page."));
    enableTableCopy(results_);
    connect(results_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString kind = item->data(1, Qt::UserRole).toString();
        if (!kind.isEmpty())
            engine_.loadResult(item->data(0, Qt::UserRole).toString(), kind);
    });
    inspector_ = new Inspector;
    figure_ = new FigurePanel;
    jobs_ = new JobPanel;
    log_ = new LogPanel;
    auto* cardScroll = new QScrollArea;
    cardScroll->setWidget(cards);
    cardScroll->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 36);
    cardScroll->setWidgetResizable(true);
    cardScroll->setFrameShape(QFrame::NoFrame);
    cardScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addDock(QStringLiteral("models"), tr("Models"), cardScroll, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("tensors"), tr("Tensors"), tensors_, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("results"), tr("Results"), results_, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("inspector"), tr("Inspector"), inspector_, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("figure"), tr("Figure"), figure_, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("jobs"), tr("Jobs"), jobs_, Qt::BottomDockWidgetArea);
    addDock(QStringLiteral("log"), tr("Log"), log_, Qt::BottomDockWidgetArea);
}

QDockWidget* MainWindow::addDock(const QString& id, const QString& title, QWidget* content,
                                 Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(content);
    // A dock in a tab group is named and moved by its tab; a title bar below it would say the same again.
    const auto retitle = [this, dock] {
        const bool tabbed = !tabifiedDockWidgets(dock).isEmpty() && !dock->isFloating();
        if (tabbed && !dock->titleBarWidget())
            dock->setTitleBarWidget(new QWidget(dock));
        else if (!tabbed && dock->titleBarWidget()) {
            QWidget* bar = dock->titleBarWidget();
            dock->setTitleBarWidget(nullptr);
            bar->deleteLater();
        }
    };
    // The dock area settles after the signal, hence the queued connections.
    connect(dock, &QDockWidget::visibilityChanged, this, retitle, Qt::QueuedConnection);
    connect(dock, &QDockWidget::topLevelChanged, this, retitle, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, retitle, Qt::QueuedConnection);
    addDockWidget(area, dock);
    docks_ << dock;
    return dock;
}

void MainWindow::arrangeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    tabifyDockWidget(docks_[1], docks_[2]);
    tabifyDockWidget(docks_[3], docks_[4]);
    tabifyDockWidget(docks_[5], docks_[6]);
    for (int front : {1, 3, 5})
        docks_[front]->raise();
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resizeDocks({docks_[1], docks_[3]}, {unit * 40, unit * 34}, Qt::Horizontal);
    const int line = fontMetrics().height();
    resizeDocks({docks_[0], docks_[1]}, {line * 25, line * 25}, Qt::Vertical);
    resizeDocks({docks_[5]}, {line * 10}, Qt::Vertical);
}

void MainWindow::makeStatusBar()
{
    device_ = new QLabel(tr("Device: …"));
    memory_ = new QLabel;
    cache_ = new QLabel;
    project_ = new QLabel(tr("No project"));
    for (QLabel* label : {device_, memory_, cache_, project_}) {
        label->setContentsMargins(8, 2, 8, 2);
        statusBar()->addPermanentWidget(label);
    }
    connect(&engine_, &Engine::devicesKnown, this,
            [this](const QString& text) { device_->setText(tr("Device: %1").arg(text)); });
    connect(&engine_, &Engine::cacheSize, this,
            [this](quint64 bytes) { cache_->setText(tr("Cache: %1").arg(bytesText(bytes))); });
    const auto refresh = [this] {
        memory_->setText(
            tr("Memory: %1 of %2").arg(bytesText(memoryUse().anonymous), bytesText(memoryTotal())));
    };
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, refresh);
    timer->start(2000);
    refresh();
}

void MainWindow::listResults(const std::vector<ResultEntry>& entries)
{
    results_->clear();
    for (const ResultEntry& entry : entries) {
        const bool map = entry.kind == "similarity-map";
        if (!map && !pageOf(qstr(entry.kind)))
            continue; // parts of other results, e.g. the items of an evaluation
        const QString name =
            map ? qstr(metricLabel(entry.metric)) + QStringLiteral(", ") + qstr(moduleLabel(entry.module))
                : tr("%1: %2").arg(pageOf(qstr(entry.kind))->title(), coreText(entry.title));
        const QString models = entry.target_name.empty()
                                   ? qstr(entry.source_name)
                                   : tr("%1 and %2").arg(qstr(entry.source_name), qstr(entry.target_name));
        auto* item = new QTreeWidgetItem(results_, {name, models, timeText(entry.created)});
        item->setData(1, Qt::UserRole, qstr(entry.kind));
        item->setData(0, Qt::UserRole, qstr(entry.key));
        item->setToolTip(0, coreText(entry.title));
    }
    if (results_->topLevelItemCount() == 0) {
        auto* item = new QTreeWidgetItem(results_, {tr("No results yet")});
        item->setFlags(Qt::NoItemFlags);
    }
    results_->resizeColumnToContents(0);
}

void MainWindow::showPage(const QString& id)
{
    for (Page* page : pages_) {
        if (page->id() != id)
            continue;
        stack_->setCurrentWidget(page);
        guide_->setPage(id);
        for (QAction* action : navigation_->actions()) {
            if (action->data().toString() == id)
                action->setChecked(true);
        }
    }
}

/// The next step of a page: another page, or the figure panel.
void MainWindow::showNext(const QString& id)
{
    if (auto* dock = findChild<QDockWidget*>(id)) {
        dock->show();
        dock->raise();
        dock->widget()->setFocus();
    } else {
        goToPage(id);
    }
}

/// The user goes there: the keyboard follows, and a screen reader says where it is.
void MainWindow::goToPage(const QString& id)
{
    showPage(id);
    currentPage()->setFocus();
}

void MainWindow::setGuideVisible(bool visible)
{
    guide_->setVisible(visible);
    guideAction_->setChecked(visible);
    settings_.setValue(QStringLiteral("window/guide"),
                       visible ? QStringLiteral("shown") : QStringLiteral("hidden"));
}

void MainWindow::showWelcome()
{
    overview_->showWelcome();
    showPage(overview_->id());
}

Page* MainWindow::pageOf(const QString& resultKind) const
{
    for (Page* page : pages_) {
        if (page->resultKinds().contains(resultKind))
            return page;
    }
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return pages_[stack_->currentIndex()];
}

} // namespace isthmus

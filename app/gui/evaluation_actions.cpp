// The controls of EvaluationPage: its bar, its parts and what it exports.

#include "app/gui/engine.h"
#include "app/gui/evaluation_form.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/page_parts.h"
#include "app/gui/settings.h"
#include "core/evaluate/evaluation_export.h"
#include "core/io/publish.h"
#include "widgets/banner.h"
#include "widgets/curve_plot.h"
#include "widgets/flow_layout.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace isthmus {

EvaluationPage::EvaluationPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent)
    : Page(parent), engine_(engine), dialogs_(dialogs), settings_(settings), form_(new EvaluationForm(this)),
      table_(new ScoreTable(this)), checkpoints_(new CurvePlot(tr("Scores over the checkpoints"), this)),
      browser_(new SampleBrowser(this)), banner_(new Banner(this)), legend_(hintLabel({})),
      hint_(hintLabel({})), bar_(new QWidget(this)), setup_(setupButton(bar_)),
      baseline_(namedBox(bar_, tr("Baseline"), 22)), published_(new QToolButton(bar_)),
      export_(new QToolButton(bar_)), first_(namedBox(this, tr("Evaluation whose items are shown"), 16)),
      second_(namedBox(this, tr("Second evaluation"), 16))
{
    makeBar();
    auto* right = new QWidget;
    stack_ = new QStackedLayout(right);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(30);
    stack_->addWidget(hint_);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(makeScores());
    checkpoints_->setLabels(tr("Step"), tr("Score"));
    tabs_ = new QTabWidget;
    tabs_->addTab(makeSamples(), tr("Items"));
    tabs_->addTab(panelOf(checkpoints_), tr("Checkpoints"));
    tabs_->setTabVisible(1, false);
    parts->addWidget(tabs_);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(8);
    parts->setSizes({260, 420});
    stack_->addWidget(parts);
    columns_ = formColumns(form_, right);
    stackPage(this, bar_, banner_, columns_);
    connectEngine();
    connectForm();
    setup_->setChecked(true);
    setPair(nullptr);
}

void EvaluationPage::makeBar()
{
    published_->setText(tr("Published values"));
    published_->setIcon(themeIcon(QStringLiteral("info")));
    published_->setCheckable(true);
    published_->setToolTip(
        tr("Show the papers' values in columns of their own. They were not measured here."));
    export_->setText(tr("Export"));
    export_->setIcon(themeIcon(QStringLiteral("result")));
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setToolTip(tr("The table for a spreadsheet or a paper, or one evaluation with its items"));
    makeExportMenu();
    auto* row = new FlowLayout(bar_);
    for (QToolButton* button : {published_, export_})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget* widget : std::initializer_list<QWidget*>{setup_, baseline_, published_, export_})
        row->addWidget(widget);
    connect(setup_, &QToolButton::toggled, this, [this](bool on) {
        if (columns_)
            columns_->widget(0)->setVisible(on);
    });
    connect(baseline_, &QComboBox::currentIndexChanged, this, &EvaluationPage::refillTable);
    connect(published_, &QToolButton::toggled, this, &EvaluationPage::refillTable);
}

void EvaluationPage::makeExportMenu()
{
    auto* menu = new QMenu(export_);
    menu->addAction(tr("Table as &CSV…"), this, &EvaluationPage::exportCsv);
    menu->addAction(tr("Table as &LaTeX (booktabs)…"), this, &EvaluationPage::exportLatex);
    menu->addSeparator();
    menu->addAction(tr("Chosen evaluation as lm-eval &JSON…"), this, &EvaluationPage::exportHarness);
    export_->setMenu(menu);
}

QWidget* EvaluationPage::makeScores()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_, 1);
    legend_->setMargin(4);
    column->addWidget(legend_);
    connect(table_, &ScoreTable::cellChosen, this, [this](const QString& key) {
        const int at = first_->findData(key);
        if (!key.isEmpty() && at >= 0)
            first_->setCurrentIndex(at);
    });
    return panelOf(content);
}

QWidget* EvaluationPage::makeSamples()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->addWidget(first_);
    row->addWidget(second_);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(6, 6, 6, 0);
    top->addWidget(bar);
    column->addLayout(top);
    column->addWidget(browser_, 1);
    connect(first_, &QComboBox::currentIndexChanged, this, &EvaluationPage::refillSamples);
    connect(second_, &QComboBox::currentIndexChanged, this, &EvaluationPage::showSamples);
    return panelOf(content);
}

void EvaluationPage::connectForm()
{
    connect(form_, &EvaluationForm::runRequested, this, &EvaluationPage::run);
    connect(form_, &EvaluationForm::previewRequested, this, &EvaluationPage::preview);
    connect(form_, &EvaluationForm::codeRequested, this, &EvaluationPage::allowCode);
    connect(form_, &EvaluationForm::browseRequested, this, [this](PathEdit* field, bool folder) {
        const QString path =
            folder ? dialogs_.folder(this, tr("Choose a folder"), field->path())
                   : dialogs_.openFile(this, tr("Choose a benchmark's file"), field->path(),
                                       tr("Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)"));
        if (!path.isEmpty())
            field->setPath(path);
    });
}

QByteArray EvaluationPage::saveState() const
{
    return form_->saveState();
}

void EvaluationPage::restoreState(const QByteArray& state)
{
    form_->restoreState(state);
}

namespace {

SeedRuns baselineFirst(const std::vector<EvaluationPtr>& all, const std::string& baseline)
{
    // A benchmark's first evaluation is the baseline of the exported table.
    SeedRuns results;
    for (const bool first : {true, false}) {
        for (const EvaluationPtr& one : all) {
            if ((one->model_path + '\n' + one->adapter_path == baseline) == first)
                results.push_back(one);
        }
    }
    return results;
}

} // namespace

void EvaluationPage::exportCsv()
{
    const QString file = dialogs_.saveFile(this, tr("Save the table"), QStringLiteral("evaluation.csv"),
                                           tr("Table (*.csv);;All files (*)"));
    writeTable(file, &evaluationCsv);
}

void EvaluationPage::exportLatex()
{
    const QString file = dialogs_.saveFile(this, tr("Save the table"), QStringLiteral("evaluation.tex"),
                                           tr("LaTeX (*.tex);;All files (*)"));
    writeTable(file, &evaluationLatex);
}

void EvaluationPage::writeTable(const QString& file, std::string (*text)(const std::vector<EvaluationRow>&))
{
    if (file.isEmpty())
        return;
    read([self = QPointer(this), this, file, text,
          results = baselineFirst(all_, baseline_->currentData().toString().toStdString())](
             ResultStore& store) -> std::function<void()> {
        publishText(file.toStdString(), text(evaluationTable(store, results)));
        return [self, this, file] {
            if (self)
                banner_->show(Banner::Kind::Notice, tr("Saved as %1.").arg(file));
        };
    });
}

void EvaluationPage::exportHarness()
{
    const EvaluationPtr result = find(first_->currentData().toString());
    const QString folder =
        result ? dialogs_.folder(this, tr("Choose a folder for the files"), QString()) : QString();
    if (folder.isEmpty())
        return;
    read([self = QPointer(this), this, folder, result](ResultStore& store) -> std::function<void()> {
        const auto files = isthmus::exportHarness(store, *result, folder.toStdString());
        return [self, this, folder, files] {
            if (self)
                banner_->show(
                    Banner::Kind::Notice,
                    tr("Saved %n file(s) in %1.", nullptr, static_cast<int>(files.size())).arg(folder));
        };
    });
}

} // namespace isthmus

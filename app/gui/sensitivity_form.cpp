// The controls of SensitivityPage: its form, its bar and its tabs.

#include "app/gui/sensitivity_page.h"

#include "app/gui/engine.h"
#include "app/gui/form_fields.h"
#include "app/gui/page_parts.h"
#include "app/gui/settings.h"
#include "app/gui/table_export.h"
#include "core/text/dataset.h"
#include "widgets/banner.h"
#include "widgets/block_map.h"
#include "widgets/flow_layout.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace isthmus {

void SensitivityPage::makeForm()
{
    model_ = choiceBox({});
    model_->addItems({tr("Source"), tr("Target")});
    data_ = new PathEdit(tr("Data file"), tr("JSON lines file"));
    data_->setPath(settings_.value(QStringLiteral("sensitivity/data")).toString());
    format_ = formatBox();
    format_->setCurrentIndex(format_->findData(qstr(std::string(chatFormatName(ChatFormat::Seeking)))));
    limit_ = numberBox(0, 1'000'000, 0, tr("All"));
    windows_ = new QCheckBox(tr("Choose windows for the target"));
    windows_->setChecked(true);
    device_ = deviceBox();
    form_->addSection(tr("Task"));
    form_->addRow(tr("&Model"), model_,
                  tr("Whose parameters are examined. A transfer takes from the source."), papers::nuggets);
    form_->addRow(
        tr("&Data"), data_,
        tr("JSON lines with questions and answers. The sensitivity of a parameter is the sum over the "
           "rows of |w dL/dw|, with the loss L on the answer."),
        papers::nuggets);
    addFormat(*form_, format_);
    form_->addRow(tr("&Samples"), limit_,
                  tr("How many rows are read, from the first. The papers use 20 to 32."), papers::nuggets);
    form_->addWide(
        windows_, tr("Windows"),
        tr("Finds, in every weight, the contiguous part of the target's size that is most sensitive: what "
           "PostPKT carries over. Needs a source that is at least as large."),
        papers::nuggets);
    form_->addSection(tr("Computation"));
    addDevice(*form_, device_);
    connect(data_, &PathEdit::pathChanged, this, &SensitivityPage::refreshForm);
    connect(data_, &PathEdit::browseRequested, this, [this] {
        const QString file = dialogs_.openFile(this, tr("Choose a data set"), data_->path(),
                                               tr("JSON lines (*.jsonl);;All files (*)"));
        if (!file.isEmpty())
            data_->setPath(file);
    });
    connect(form_, &HelpForm::runRequested, this, [this] {
        banner_->clear();
        running_.insert(engine_.submit(job()));
        settings_.setValue(QStringLiteral("sensitivity/data"), data_->path());
        refillResults();
    });
}

JobSpec SensitivityPage::job() const
{
    JobSpec spec;
    spec.kind = Sensitivity::kind;
    const bool source = model_->currentIndex() == 0;
    if (pair_) {
        spec.parameters["model"] = (source ? pair_->source : pair_->target).path;
        if (source && windows_->isChecked())
            spec.parameters["target"] = pair_->target.path;
    }
    spec.parameters["data"] = data_->path().toStdString();
    spec.parameters["format"] = format_->currentData().toString().toStdString();
    spec.parameters["samples"] = limit_->value();
    spec.parameters["device"] = device_->currentData().toString().toStdString();
    return spec;
}

void SensitivityPage::refreshForm()
{
    form_->setProblem(taskProblem(pair_ != nullptr, data_->path()));
}

QWidget* SensitivityPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    setup_ = setupButton(bar);
    result_ = namedBox(bar, tr("Result"), 26);
    module_ = namedBox(bar, tr("Module"), 8);
    layer_ = namedBox(bar, tr("Layer"), 8);
    auto* save = new QToolButton(bar);
    save->setText(tr("Save data"));
    save->setIcon(themeIcon(QStringLiteral("result")));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setToolTip(tr("The sums per layer as a table"));
    for (QWidget* widget : std::initializer_list<QWidget*>{setup_, result_, module_, layer_, save})
        row->addWidget(widget);
    connect(setup_, &QToolButton::toggled, this, [this](bool on) { columns_->widget(0)->setVisible(on); });
    connect(result_, &QComboBox::currentIndexChanged, this, &SensitivityPage::refillModules);
    connect(module_, &QComboBox::currentIndexChanged, this, &SensitivityPage::showMap);
    connect(layer_, &QComboBox::currentIndexChanged, this, &SensitivityPage::showMap);
    connect(save, &QToolButton::clicked, this, [this] {
        saveTable(this, dialogs_, banner_, QStringLiteral("sensitivity.csv"),
                  [text = bars_->tableText(QLatin1Char(','))] { return text; });
    });
    return bar;
}

QWidget* SensitivityPage::makeResults()
{
    auto* results = new QWidget;
    stack_ = new QStackedLayout(results);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(30);
    stack_->addWidget(hint_);
    bars_ = new LayerBars(tr("Sensitivity per layer"));
    bars_->setHint(tr("No sensitivity yet: choose data at the left and press Run."));
    map_ = new BlockMap(tr("Sensitivity of a weight"));
    map_->setHint(tr("Choose a module and a layer above."));
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(8);
    parts->addWidget(panelOf(bars_));
    parts->addWidget(panelOf(map_));
    parts->setSizes({200, 380});
    auto* look = new QWidget;
    auto* column = new QVBoxLayout(look);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(parts, 1);
    column->addWidget(notes_);
    stack_->addWidget(look);
    // A click on a layer's bar shows that layer's map.
    connect(bars_, &PlotView::cursorActivated, this, [this](int layer) {
        const int at = layer_->findData(layer);
        if (at >= 0)
            layer_->setCurrentIndex(at);
    });
    connect(map_, &BlockMap::cursorMoved, this, &SensitivityPage::describe);
    return results;
}

} // namespace isthmus

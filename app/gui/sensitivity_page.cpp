#include "app/gui/sensitivity_page.h"

#include "app/gui/engine.h"
#include "app/gui/page_parts.h"
#include "core/base/log.h"
#include "core/results/figure_data.h"
#include "widgets/banner.h"
#include "widgets/block_map.h"
#include "widgets/core_text.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <any>

namespace isthmus {

SensitivityPage::SensitivityPage(Engine& engine, const Dialogs& dialogs, Settings& settings, QWidget* parent)
    : Page(parent), engine_(engine), dialogs_(dialogs), settings_(settings), form_(new HelpForm(tr("&Run"))),
      notes_(hintLabel({})), banner_(new Banner(this)), hint_(hintLabel({}))
{
    makeForm();
    QWidget* bar = makeBar();
    columns_ = formColumns(form_, makeResults());
    stackPage(this, bar, banner_, columns_);
    connectEngine();
    setPair(nullptr);
}

void SensitivityPage::connectEngine()
{
    connect(&engine_, &Engine::resultArrived, this, [this](quint64 job, const std::any& result) {
        if (const auto* found = std::any_cast<std::shared_ptr<const Sensitivity>>(&result)) {
            ofJob_[job] = *found;
            add(*found);
        }
    });
    connect(&engine_, &Engine::documentArrived, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (resultKinds().contains(qstr(document->kind)))
                    showDocument(document);
            });
    connect(&engine_, &Engine::jobChanged, this, &SensitivityPage::jobChanged);
}

QStringList SensitivityPage::resultKinds() const
{
    return {QString::fromLatin1(Sensitivity::kind)};
}

QStringList SensitivityPage::jobKinds() const
{
    return {QString::fromLatin1(Sensitivity::kind)};
}

void SensitivityPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    all_.clear();
    running_.clear();
    ofJob_.clear();
    banner_->clear();
    setup_->setChecked(true);
    refreshForm();
    refillResults();
}

void SensitivityPage::add(const std::shared_ptr<const Sensitivity>& sensitivity)
{
    if (!pair_ || (sensitivity->provenance.source_fingerprint != pair_->source.fingerprint &&
                   sensitivity->provenance.source_fingerprint != pair_->target.fingerprint))
        return;
    std::erase_if(all_, [&](const auto& known) { return known->key == sensitivity->key; });
    all_.push_back(sensitivity);
    refillResults();
    result_->setCurrentIndex(std::max(0, result_->findData(qstr(sensitivity->key))));
    Q_EMIT contentChanged();
}

void SensitivityPage::showDocument(const std::shared_ptr<const ResultDocument>& document)
{
    try {
        add(std::make_shared<const Sensitivity>(Sensitivity::fromDocument(*document)));
    } catch (const std::exception& error) {
        logWarning(std::string("A stored sensitivity cannot be read: ") + error.what());
        banner_->show(Banner::Kind::Failure, tr("This result cannot be read."), tr("Compute it again."));
    }
}

void SensitivityPage::showJob(quint64 job)
{
    const auto found = ofJob_.find(job);
    if (found != ofJob_.end())
        add(found->second);
}

std::shared_ptr<const Sensitivity> SensitivityPage::shown() const
{
    const QString key = result_->currentData().toString();
    for (const auto& one : all_) {
        if (qstr(one->key) == key)
            return one;
    }
    return nullptr;
}

void SensitivityPage::refillResults()
{
    {
        const QSignalBlocker blocker(result_);
        const QString current = result_->currentData().toString();
        result_->clear();
        for (auto it = all_.rbegin(); it != all_.rend(); ++it)
            result_->addItem(tr("%1, %n sample(s)", nullptr, (*it)->samples).arg(qstr((*it)->model_name)),
                             qstr((*it)->key));
        result_->setEnabled(result_->count() > 0);
        if (result_->count() == 0)
            result_->addItem(tr("No results"));
        result_->setCurrentIndex(std::max(0, result_->findData(current)));
    }
    stack_->setCurrentIndex(all_.empty() ? 0 : 1);
    if (!pair_)
        hint_->setText(
            tr("Open a source and a target model at the left to see which parameters a task needs."));
    else if (!running_.empty())
        hint_->setText(
            tr("Computing. The layers and weights appear here when all samples have been read; the Jobs "
               "panel shows how far it is."));
    else
        hint_->setText(
            tr("Which parameters does a task's loss depend on? Choose its data at the left and press "
               "Run. The windows that a transfer would carry over are drawn into each weight."));
    refillModules();
}

void SensitivityPage::refillModules()
{
    const auto sensitivity = shown();
    {
        const QSignalBlocker blockModule(module_);
        const QSignalBlocker blockLayer(layer_);
        const QString module = module_->currentData().toString();
        const QVariant layer = layer_->currentData();
        module_->clear();
        layer_->clear();
        if (sensitivity) {
            for (const SensitivityMap& map : sensitivity->maps) {
                if (module_->findData(qstr(map.module)) < 0)
                    module_->addItem(qstr(moduleLabel(map.module)), qstr(map.module));
                if (map.layer >= 0 && layer_->findData(map.layer) < 0)
                    layer_->addItem(tr("Layer %1").arg(map.layer), map.layer);
            }
        }
        module_->setEnabled(module_->count() > 0);
        layer_->setEnabled(layer_->count() > 0);
        module_->setCurrentIndex(std::max(0, module_->findData(module)));
        layer_->setCurrentIndex(std::max(0, layer_->findData(layer)));
    }
    if (sensitivity) {
        bars_->setSeries({{tr("Sensitivity"), sensitivity->layers}}, tr("Sum of |w dL/dw|"));
        std::vector<int> chosen;
        for (const SensitivityWindow& window : sensitivity->windows) {
            if (window.source_layer >= 0 &&
                std::find(chosen.begin(), chosen.end(), window.source_layer) == chosen.end())
                chosen.push_back(window.source_layer);
        }
        bars_->setChosen(chosen);
        QStringList notes;
        if (!chosen.empty())
            notes << tr("Layers with a mark are the ones a transfer would take.");
        for (const std::string& warning : sensitivity->warnings)
            notes << coreText(warning);
        notes_->setText(notes.join(QLatin1Char(' ')));
    } else {
        bars_->setSeries({}, {});
        notes_->clear();
    }
    showMap();
}

void SensitivityPage::showMap()
{
    const auto sensitivity = shown();
    const std::string module = module_->currentData().toString().toStdString();
    const int layer = layer_->currentData().toInt();
    if (sensitivity) {
        for (const SensitivityMap& map : sensitivity->maps) {
            // Embedding and head have no layer.
            if (map.module != module || (map.layer >= 0 && map.layer != layer))
                continue;
            const QString total = shortNumberText(map.total, 4);
            const QString name = qstr(moduleLabel(map.module));
            map_->setBlocks(map.blocks, map.rows, map.columns, map.block_rows, map.block_columns,
                            map.layer < 0 ? tr("%1: total %2").arg(name, total)
                                          : tr("%1, layer %2: total %3").arg(name).arg(map.layer).arg(total));
            layer_->setEnabled(map.layer >= 0);
            std::vector<BlockWindow> windows;
            for (const SensitivityWindow& window : sensitivity->windows) {
                if (window.module == module && window.source_layer == map.layer)
                    windows.push_back(
                        {QRectF(static_cast<double>(window.column), static_cast<double>(window.row),
                                static_cast<double>(window.columns), static_cast<double>(window.rows)),
                         tr("target layer %1: %2 %")
                             .arg(window.target_layer)
                             .arg(numberText(100 * window.share, 1))});
            }
            map_->setWindows(std::move(windows));
            return;
        }
    }
    map_->clear();
}

void SensitivityPage::jobChanged(const JobStatus& status)
{
    if (!running_.contains(status.id) || !isFinal(status.state))
        return;
    running_.erase(status.id);
    if (status.state == JobState::Failed)
        banner_->show(Banner::Kind::Failure, coreText(status.failure.message),
                      coreText(status.failure.advice), tr("Show the form"),
                      [this] { setup_->setChecked(true); });
    else if (status.state == JobState::Done)
        setup_->setChecked(false);
    refillResults();
    Q_EMIT contentChanged();
}

void SensitivityPage::describe()
{
    const auto sensitivity = shown();
    if (!sensitivity || !map_->cursor())
        return;
    const ModelSummary& model = sensitivity->provenance.source_fingerprint == pair_->source.fingerprint
                                    ? pair_->source
                                    : pair_->target;
    const std::string module = module_->currentData().toString().toStdString();
    QString tensor;
    for (const TensorSummary& candidate : model.tensors) {
        if (candidate.layer == layer_->currentData().toInt() && candidate.role == module)
            tensor = qstr(candidate.name);
    }
    Q_EMIT factsChosen(tr("%1, layer %2").arg(module_->currentText(), layer_->currentData().toString()),
                       {{tr("Model"), qstr(model.name)}, {tr("Block"), map_->readout()}},
                       &model == &pair_->source ? PairSide::Source : PairSide::Target, tensor);
}

} // namespace isthmus

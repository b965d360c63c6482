#include "app/gui/layer_maps.h"

#include "app/gui/engine.h"
#include "core/base/error.h"
#include "widgets/banner.h"
#include "widgets/core_text.h"
#include "widgets/layer_map_editor.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

#include <any>

namespace isthmus {
namespace {

constexpr QLatin1String attributionId("attribution");
constexpr QLatin1String proportionalId("proportional");
constexpr QLatin1String similarityId("similarity");

} // namespace

LayerMaps::LayerMaps(Engine& engine, const Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), engine_(engine), dialogs_(dialogs),
      ffn_(new LayerMapEditor(tr("Layer map of the FFN"))),
      mhsa_(new LayerMapEditor(tr("Layer map of the attention"))), banner_(new Banner(this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    for (LayerMapEditor* editor : {ffn_, mhsa_}) {
        auto* column = new QVBoxLayout;
        column->addWidget(titleLabel(editor == ffn_ ? tr("FFN") : tr("Attention")));
        column->addWidget(editor, 1);
        row->addLayout(column, 1);
        connect(editor, &LayerMapEditor::loadRequested, this, &LayerMaps::load);
        connect(editor, &LayerMapEditor::saveRequested, this, &LayerMaps::save);
        connect(editor, &LayerMapEditor::changed, this, [this, editor] {
            LayerMapEditor* other = editor == ffn_ ? mhsa_ : ffn_;
            // A run has one kind of map: a preset is chosen for both.
            if (!following_ && editor->preset() != QLatin1String("custom")) {
                following_ = true;
                other->choosePreset(editor->preset());
                following_ = false;
            }
            if (!following_)
                Q_EMIT changed();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->addWidget(
        hintLabel(tr("Which source layer gives to which target layer. Drag a line to another source "
                     "layer, or use the arrow keys. Ctrl+Z undoes."),
                  this));
    layout->addWidget(banner_);
    layout->addLayout(row, 1);
    connect(&engine_, &Engine::resultArrived, this, [this](quint64, const std::any& result) {
        const auto* attribution = std::any_cast<std::shared_ptr<const Attribution>>(&result);
        if (attribution && pair_ &&
            (*attribution)->provenance.source_fingerprint == pair_->source.fingerprint) {
            attribution_ = *attribution;
            refreshPresets();
        }
    });
    connect(&engine_, &Engine::documentArrived, this,
            [this](const std::shared_ptr<const ResultDocument>& document) {
                if (document->kind != Attribution::kind || !pair_ ||
                    document->source_name != pair_->source.name)
                    return;
                try {
                    attribution_ = std::make_shared<const Attribution>(Attribution::fromDocument(*document));
                    refreshPresets();
                } catch (const std::exception&) {
                    // The Attribution page says what is wrong with it.
                }
            });
    connect(&engine_, &Engine::mapArrived, this, [this](const std::shared_ptr<const SimilarityMap>& map) {
        if (map->module == "down")
            down_ = map;
        else if (map->module == "o")
            o_ = map;
        else
            return;
        refreshPresets();
    });
}

void LayerMaps::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    attribution_.reset();
    down_.reset();
    o_.reset();
    banner_->clear();
    following_ = true;
    for (LayerMapEditor* editor : {ffn_, mhsa_})
        editor->setLayers(pair_ ? pair_->source.layers : 0, pair_ ? pair_->target.layers : 0);
    following_ = false;
    if (!pair_) {
        Q_EMIT changed();
        return;
    }
    refreshPresets();
    ffn_->choosePreset(attributionId);
}

void LayerMaps::refreshPresets()
{
    if (!pair_ || pair_->source.layers == 0 || pair_->target.layers == 0)
        return;
    LayerMap attribution;
    LayerMap similarity;
    LayerMap proportional;
    try {
        proportional = proportionalLayerMap(pair_->source.layers, pair_->target.layers);
        if (attribution_)
            attribution = attributionLayerMap(*attribution_, pair_->target.layers);
        if (down_ && o_ && down_->metric == o_->metric)
            similarity = similarityLayerMap(*down_, *o_);
    } catch (const std::exception& error) {
        banner_->show(Banner::Kind::Warning, coreText(error.what()));
    }
    following_ = true;
    for (LayerMapEditor* editor : {ffn_, mhsa_}) {
        const bool ffn = editor == ffn_;
        editor->setPreset(
            attributionId, tr("Best layers of the source"), ffn ? attribution.ffn : attribution.mhsa,
            tr("The run locates the task first and takes the source's best layers. Run an attribution "
               "to see them here."));
        editor->setPreset(proportionalId, tr("Equal depth"), ffn ? proportional.ffn : proportional.mhsa);
        editor->setPreset(
            similarityId, tr("Most similar path"), ffn ? similarity.ffn : similarity.mhsa,
            tr("The run compares the layers first. Compare down and o on the Similarity page to see the "
               "path here."));
        const auto& map = ffn ? down_ : o_;
        if (map && map->source_layers == pair_->source.layers && map->target_layers == pair_->target.layers)
            editor->setSimilarity(map->values);
    }
    following_ = false;
    Q_EMIT changed();
}

LayerMap LayerMaps::map() const
{
    return {ffn_->map(), mhsa_->map()};
}

LayerMapKind LayerMaps::kind() const
{
    if (ffn_->preset() != mhsa_->preset())
        return LayerMapKind::File;
    return parseLayerMapKind(ffn_->preset().toStdString()).value_or(LayerMapKind::File);
}

QString LayerMaps::problem() const
{
    if (kind() != LayerMapKind::File)
        return {};
    for (const auto& [name, editor] : {std::pair{tr("FFN"), ffn_}, std::pair{tr("Attention"), mhsa_}}) {
        const bool unknown = editor->map().empty() || editor->map().front() < 0;
        const QString problem =
            editor->problem().isEmpty() && unknown
                ? tr("The layers are not known yet. Choose a preset whose lines are shown, or load a map.")
                : editor->problem();
        if (!problem.isEmpty())
            return tr("Layer map, %1: %2").arg(name, problem);
    }
    return {};
}

void LayerMaps::write(const QString& file,
                      std::function<void(const QString& file, const QString& reason)> done) const
{
    const QPointer<const LayerMaps> self(this);
    QThreadPool::globalInstance()->start([self, file, map = map(), done = std::move(done)] {
        QString reason;
        try {
            const std::filesystem::path path(file.toStdString());
            std::filesystem::create_directories(path.parent_path());
            writeLayerMap(path, map);
        } catch (const std::exception& error) {
            reason = coreText(error.what());
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, file, reason, done] {
                if (self)
                    done(reason.isEmpty() ? file : QString(), reason);
            },
            Qt::QueuedConnection);
    });
}

void LayerMaps::load()
{
    const QString file = dialogs_.openFile(this, tr("Load a layer map"), {}, tr("Layer map (*.json)"));
    if (file.isEmpty() || !pair_)
        return;
    const QPointer<LayerMaps> self(this);
    QThreadPool::globalInstance()->start(
        [self, file, source = pair_->source.layers, target = pair_->target.layers] {
            LayerMap map;
            QString reason;
            try {
                map = readLayerMap(file.toStdString(), source, target);
            } catch (const std::exception& error) {
                reason = coreText(error.what());
            }
            QMetaObject::invokeMethod(
                qApp,
                [self, map, reason] {
                    if (!self)
                        return;
                    if (!reason.isEmpty()) {
                        self->banner_->show(Banner::Kind::Failure, reason);
                        return;
                    }
                    self->banner_->clear();
                    self->ffn_->setMap(map.ffn);
                    self->mhsa_->setMap(map.mhsa);
                },
                Qt::QueuedConnection);
        });
}

void LayerMaps::save()
{
    const QString file = dialogs_.saveFile(this, tr("Save the layer map"), QStringLiteral("layer-map.json"),
                                           tr("Layer map (*.json)"));
    if (file.isEmpty())
        return;
    write(file, [this](const QString& written, const QString& reason) {
        if (written.isEmpty())
            banner_->show(Banner::Kind::Failure, reason);
        else
            banner_->show(Banner::Kind::Notice, tr("Saved as %1.").arg(written));
    });
}

} // namespace isthmus

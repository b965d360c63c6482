#pragma once

#include "app/gui/dialogs.h"
#include "core/analysis/layer_map.h"
#include "core/model/summary.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace isthmus {

class Banner;
class Engine;
class LayerMapEditor;

/// The two layer maps of a LaTen run, for FFN and attention, with the presets that the pair's results allow.
class LayerMaps : public QWidget
{
    Q_OBJECT
public:
    LayerMaps(Engine& engine, const Dialogs& dialogs, QWidget* parent = nullptr);

    void setPair(std::shared_ptr<const PairSummary> pair);
    LayerMap map() const;
    /// File when one of the maps was edited by hand.
    LayerMapKind kind() const;
    QString problem() const;
    LayerMapEditor* ffn() const { return ffn_; }
    LayerMapEditor* mhsa() const { return mhsa_; }
    /// Writes the map where a run can read it, on another thread; then calls back with the file, or with an
    /// empty name and the reason.
    void write(const QString& file,
               std::function<void(const QString& file, const QString& reason)> done) const;

Q_SIGNALS:
    void changed();

private:
    void refreshPresets();
    void load();
    void save();

    Engine& engine_;
    const Dialogs& dialogs_;
    std::shared_ptr<const PairSummary> pair_;
    std::shared_ptr<const Attribution> attribution_; ///< of the source, the newest
    std::shared_ptr<const SimilarityMap> down_;
    std::shared_ptr<const SimilarityMap> o_;
    LayerMapEditor* ffn_;
    LayerMapEditor* mhsa_;
    Banner* banner_;
    bool following_ = false; ///< one editor's preset is being taken over by the other
};

} // namespace isthmus

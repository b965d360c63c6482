#pragma once

#include "core/jobs/job_context.h"
#include "core/transfer/laten_data.h"
#include "core/transfer/laten_training.h"

namespace isthmus {

/// Everything a run is told by locating: the layer map, the places of its steps and the final place.
struct LatenLocated
{
    LayerMap map;
    LatenPlaces places;
    std::vector<std::string> warnings;
};

/// Locates both models, makes the layer map and pairs the neurons. One map serves all steps: that of the
/// final place. `steps`: optimizer steps the run will take. The source is streamed layer by layer. Throws
/// what attribute, the layer maps and extractNeurons throw.
LatenLocated locateLaten(const LatenSpec& spec, const ModelPair& pair, const LatenData& data, int steps,
                         JobContext& context);

/// The places of a control, from those of the transfer. Random neurons are drawn from `random`, from the
/// layers of the same map.
LatenPlaces controlPlaces(const LatenPlaces& places, LatenVariant variant, const Model& source,
                          Random& random);

} // namespace isthmus

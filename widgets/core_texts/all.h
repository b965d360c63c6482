// Written by packaging/update-core-texts: the sentences of core as patterns. Do not edit.
#pragma once

#include <QtGlobal>

namespace isthmus {

inline constexpr const char* coreTexts[] = {
#include "widgets/core_texts/app_gui.h"
#include "widgets/core_texts/core_analysis.h"
#include "widgets/core_texts/core_base.h"
#include "widgets/core_texts/core_evaluate.h"
#include "widgets/core_texts/core_executor.h"
#include "widgets/core_texts/core_io.h"
#include "widgets/core_texts/core_jobs.h"
#include "widgets/core_texts/core_model.h"
#include "widgets/core_texts/core_results.h"
#include "widgets/core_texts/core_text.h"
#include "widgets/core_texts/core_transfer.h"
#include "widgets/core_texts/widgets.h"
};

} // namespace isthmus

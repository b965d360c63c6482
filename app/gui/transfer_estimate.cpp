#include "app/gui/transfer_estimate.h"

#include "widgets/text_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace isthmus {
namespace {

constexpr int copies = 4; ///< a trained number, its gradient, and AdamW's two moments

QString estimateSentence(const char* text)
{
    return QCoreApplication::translate("isthmus::estimate", text);
}

} // namespace

TransferEstimate estimateTransfer(const PairSummary& pair, const JobSpec& spec)
{
    const std::uint64_t width =
        spec.parameters.value("compute", std::string("float32")) == "bfloat16" ? 2 : 4;
    TransferEstimate estimate;
    estimate.source = static_cast<std::uint64_t>(pair.source.parameters) * width;
    estimate.target = static_cast<std::uint64_t>(pair.target.parameters) * width;
    const auto modules = spec.parameters.value("modules", std::vector<std::string>());
    if (spec.kind == "laten") {
        const std::int64_t source = pair.source.hidden_size;
        estimate.trained =
            static_cast<std::int64_t>(modules.size()) * source * (source + pair.target.hidden_size);
    } else {
        const std::int64_t rank = spec.parameters.value("rank", 16);
        for (const TensorSummary& tensor : pair.target.tensors) {
            const std::string module = tensor.role == "unembedding" ? "head" : tensor.role;
            if (tensor.shape.size() == 2 &&
                std::find(modules.begin(), modules.end(), module) != modules.end())
                estimate.trained += rank * (tensor.shape[0] + tensor.shape[1]);
        }
    }
    estimate.optimizer = static_cast<std::uint64_t>(estimate.trained) * copies * sizeof(float);
    return estimate;
}

QString estimateText(const TransferEstimate& estimate, std::uint64_t memory)
{
    QString text = estimateSentence(
                       QT_TRANSLATE_NOOP(
                           "isthmus::estimate",
                           "Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their "
                           "optimizer. The time is known after the first step."))
                       .arg(bytesText(estimate.source), bytesText(estimate.target),
                            countText(estimate.trained), bytesText(estimate.optimizer));
    if (estimate.source + estimate.target + estimate.optimizer <= memory)
        return text;
    return text + QLatin1Char(' ') +
           estimateSentence(QT_TRANSLATE_NOOP("isthmus::estimate",
                                              "This machine has %1: the source is read layer by layer."))
               .arg(bytesText(memory));
}

} // namespace isthmus

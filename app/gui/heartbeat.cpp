#include "app/gui/heartbeat.h"

#include <algorithm>
#include <cmath>

namespace isthmus {

Heartbeat::Heartbeat(int intervalMs, QObject* parent) : QObject(parent)
{
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(intervalMs);
    connect(&timer_, &QTimer::timeout, this, [this] {
        const double elapsed = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
        clock_.restart();
        gaps_.push_back(std::max(0.0, elapsed - timer_.interval()));
    });
}

void Heartbeat::start()
{
    gaps_.clear();
    clock_.start();
    timer_.start();
}

void Heartbeat::stop()
{
    timer_.stop();
}

double Heartbeat::percentile(double share) const
{
    if (gaps_.empty())
        return 0;
    std::vector<double> sorted = gaps_;
    std::sort(sorted.begin(), sorted.end());
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::min(sorted.size() - 1, index == 0 ? 0 : index - 1)];
}

} // namespace isthmus

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace isthmus {

/// Measures how long the event loop of its thread is busy without a break: a timer fires every few
/// milliseconds, and what is missing between two shots is a gap.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(int intervalMs = 5, QObject* parent = nullptr);

    void start();
    void stop();
    /// Gaps so far in milliseconds: time between two beats, less the interval.
    const std::vector<double>& gaps() const { return gaps_; }
    /// The gap that the given share of gaps does not exceed, e.g. 0.99. 0 without beats.
    double percentile(double share) const;

private:
    QTimer timer_;
    QElapsedTimer clock_;
    std::vector<double> gaps_;
};

} // namespace isthmus

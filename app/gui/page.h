#pragma once

#include "core/jobs/job.h"
#include "core/results/result_document.h"
#include "widgets/tensor_tree_model.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace isthmus {

/// Names and values, in order.
using FactList = std::vector<std::pair<QString, QString>>;

/// A page of the centre. The window lists its pages; adding one is adding it to that list.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString id() const = 0; ///< settings and command line, e.g. "similarity"
    virtual QString title() const = 0;
    virtual QString icon() const = 0; ///< of resources/icons
    /// True once the page shows what it is for (screenshots wait for it).
    virtual bool contentReady() const = 0;

    /// Kinds of stored results (ResultDocument::kind) that it shows.
    virtual QStringList resultKinds() const { return {}; }
    /// Shows a stored result that the user chose.
    virtual void showDocument(const std::shared_ptr<const isthmus::ResultDocument>&) {}
    /// Kinds of jobs (JobSpec::kind) whose results it shows.
    virtual QStringList jobKinds() const { return {}; }
    /// A job of these kinds is under way that a window before this one submitted: follow it.
    virtual void adoptJob(const isthmus::JobStatus&) {}
    /// Brings the result of a job into view.
    virtual void showJob(quint64) {}
    /// What it remembers between sessions.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray&) {}

Q_SIGNALS:
    void contentChanged();
    /// Something was chosen: the inspector shows these facts, and the tensor's matrix on request.
    void factsChosen(const QString& heading, const isthmus::FactList& facts, isthmus::PairSide side,
                     const QString& tensor);
    /// Another page continues from here.
    void pageRequested(const QString& id);
};

} // namespace isthmus

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace isthmus {

/// Where to begin: the demo pair, a pair of one's own, what was open before; and the way through the program.
class WelcomeView : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeView(QWidget* parent = nullptr);

    /// "source\ntarget" and project folders, newest first.
    void setRecent(const QStringList& pairs, const QStringList& projects);
    /// Whether there is a pair to go back to.
    void setPairOpen(bool open);

    QPushButton* demoButton() const { return demo_; }
    QPushButton* backButton() const { return back_; }
    QListWidget* recent() const { return recent_; }

Q_SIGNALS:
    void demoRequested();
    void sourceRequested();
    void targetRequested();
    void pairRequested(const QString& source, const QString& target);
    void projectRequested(const QString& folder);
    void backRequested();

private:
    QPushButton* demo_;
    QPushButton* back_;
    QListWidget* recent_;
    QLabel* none_;
};

} // namespace isthmus

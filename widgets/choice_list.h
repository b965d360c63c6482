#pragma once

#include <QListWidget>
#include <QStringList>

namespace isthmus {

/// A short list of check boxes: several of a few. Space toggles; the list is as high as its entries.
class ChoiceList : public QListWidget
{
    Q_OBJECT
public:
    explicit ChoiceList(QWidget* parent = nullptr);

    void addChoice(const QString& id, const QString& text, const QString& tip = {});
    QStringList chosen() const;
    void setChosen(const QStringList& ids);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged();
};

} // namespace isthmus

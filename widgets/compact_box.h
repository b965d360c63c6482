#pragma once

#include <QComboBox>

namespace isthmus {

/// A box that is as wide as some letters, however long its entries are. Its list is as wide as they are; the
/// entry in the box is cut with an ellipsis where it does not fit, and its tip has the whole of it.
class CompactBox : public QComboBox
{
public:
    explicit CompactBox(int letters, QWidget* parent = nullptr);

    void showPopup() override;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    bool event(QEvent* event) override;

private:
    QString fitting() const; ///< the current entry as the box shows it
};

} // namespace isthmus

#include "app/gui/matrix_page.h"

#include "app/gui/engine.h"
#include "widgets/banner.h"
#include "widgets/colormap.h"
#include "widgets/compact_box.h"
#include "widgets/core_text.h"
#include "widgets/matrix_view.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace isthmus {

MatrixPage::MatrixPage(Engine& engine, QWidget* parent)
    : Page(parent), engine_(engine), side_(new QComboBox(this)), tensor_(new CompactBox(24, this)),
      colors_(new QComboBox(this)), readout_(hintLabel({}, this)), hint_(hintLabel({}, this)),
      banner_(new Banner(this)), view_(new MatrixView(this)), stack_(new QStackedLayout)
{
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setText(tr("Choose a tensor above, or press Enter on one in the Tensors panel."));
    stack_->addWidget(hint_);
    stack_->addWidget(view_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(makeToolbar());
    layout->addWidget(banner_);
    layout->addLayout(stack_, 1);
    layout->addWidget(readout_);
    readout_->setMinimumHeight(readout_->fontMetrics().height());

    connect(side_, &QComboBox::currentIndexChanged, this, &MatrixPage::fillTensors);
    connect(tensor_, &QComboBox::activated, this, [this] {
        open(side_->currentIndex() == 0 ? PairSide::Source : PairSide::Target, tensor_->currentText());
    });
    connect(colors_, &QComboBox::currentIndexChanged, this,
            [this] { view_->setColorMap(colors_->currentData().toString()); });
    connect(view_, &MatrixView::cellHovered, this, [this] { readout_->setText(view_->readout()); });
    connect(view_, &MatrixView::failed, this,
            [this](const QString& message) { banner_->show(Banner::Kind::Failure, message); });
    connect(view_, &MatrixView::viewChanged, this, &Page::contentChanged);
    connect(&engine_, &Engine::matrixOpened, this,
            [this](quint64 ticket, const std::shared_ptr<const TileSource>& source) {
                if (ticket != ticket_)
                    return;
                view_->setSource(source, name_);
                showMatrix();
            });
    connect(&engine_, &Engine::matrixFailed, this, [this](quint64 ticket, const JobFailure& failure) {
        if (ticket != ticket_)
            return;
        hint_->setText(tr("This tensor cannot be shown."));
        banner_->show(Banner::Kind::Failure, coreText(failure.message), coreText(failure.advice));
    });
}

QWidget* MatrixPage::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    side_->addItems({tr("Source"), tr("Target")});
    side_->setAccessibleName(tr("Model"));
    side_->setToolTip(tr("Whose weight is shown"));
    tensor_->setAccessibleName(tr("Tensor"));
    tensor_->setToolTip(tr("The weight that is shown, by its name in the file"));
    for (const ColorMap& map : ColorMap::all())
        colors_->addItem(QIcon(QPixmap::fromImage(map.strip({48, 12}))), map.name(), map.id());
    colors_->setIconSize({48, 12});
    colors_->setCurrentIndex(colors_->findData(QStringLiteral("vik")));
    colors_->setAccessibleName(tr("Colour map"));
    colors_->setToolTip(tr("Colours of the entries"));
    view_->setColorMap(colors_->currentData().toString());
    auto* fit = new QPushButton(tr("Fit"), bar);
    fit->setToolTip(tr("Show the whole matrix"));
    connect(fit, &QPushButton::clicked, view_, &MatrixView::fit);
    layout->addWidget(side_);
    layout->addWidget(tensor_, 1);
    layout->addWidget(colors_);
    layout->addWidget(fit);
    return bar;
}

bool MatrixPage::contentReady() const
{
    return shown_ && view_->settled();
}

void MatrixPage::setPair(std::shared_ptr<const PairSummary> pair)
{
    pair_ = std::move(pair);
    ticket_ = 0;
    shown_ = false;
    view_->setSource(nullptr);
    readout_->clear();
    stack_->setCurrentIndex(0);
    hint_->setText(tr("Choose a tensor above, or press Enter on one in the Tensors panel."));
    fillTensors();
    if (isVisible())
        openFirst();
}

void MatrixPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (pair_ && ticket_ == 0)
        openFirst();
}

/// The first weight of a layer, so that the page is not empty until something is chosen.
void MatrixPage::openFirst()
{
    if (!pair_)
        return;
    for (const TensorSummary& tensor : pair_->source.tensors) {
        if (tensor.layer >= 0 && tensor.shape.size() == 2) {
            open(PairSide::Source, qstr(tensor.name));
            return;
        }
    }
}

void MatrixPage::fillTensors()
{
    const QSignalBlocker blocker(tensor_);
    tensor_->clear();
    if (!pair_)
        return;
    for (const TensorSummary& tensor : (side_->currentIndex() == 0 ? pair_->source : pair_->target).tensors) {
        if (tensor.shape.size() == 2)
            tensor_->addItem(qstr(tensor.name));
    }
    tensor_->setCurrentIndex(-1);
    tensor_->setPlaceholderText(tr("Choose a matrix"));
}

void MatrixPage::showMatrix()
{
    stack_->setCurrentIndex(1);
    shown_ = true;
    readout_->setText(
        tr("Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel."));
    Q_EMIT contentChanged();
}

void MatrixPage::choose(PairSide side, const QString& tensor)
{
    openedSide_ = side;
    openedTensor_ = tensor;
    side_->setCurrentIndex(side == PairSide::Source ? 0 : 1);
    const QSignalBlocker blocker(tensor_);
    tensor_->setCurrentIndex(tensor_->findText(tensor));
    const ModelSummary& model = side == PairSide::Source ? pair_->source : pair_->target;
    name_ = qstr(model.name) + QStringLiteral("  ") + tensor;
    banner_->clear();
}

void MatrixPage::showAs(const MatrixPage& other)
{
    if (!pair_ || pair_ != other.pair_ || other.ticket_ == 0)
        return;
    if (!other.shown_) { // it was being read, or could not be
        open(other.openedSide_, other.openedTensor_);
        return;
    }
    choose(other.openedSide_, other.openedTensor_);
    ticket_ = other.ticket_;
    view_->showAs(*other.view_);
    showMatrix();
}

void MatrixPage::open(PairSide side, const QString& tensor)
{
    if (!pair_)
        return;
    choose(side, tensor);
    const ModelSummary& model = side == PairSide::Source ? pair_->source : pair_->target;
    shown_ = false;
    hint_->setText(tr("Reading %1…").arg(tensor));
    stack_->setCurrentIndex(0);
    ticket_ = engine_.openMatrix(qstr(model.path), tensor);
}

} // namespace isthmus

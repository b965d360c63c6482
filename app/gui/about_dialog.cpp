#include "app/gui/about_dialog.h"

#include "app/gui/engine.h"
#include "app/gui/report.h"
#include "core/base/version.h"
#include "widgets/text_format.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace isthmus {
namespace {

struct Library
{
    const char* name;
    const char* use;
    const char* licence;
};

/// As in README.md, which has the links.
constexpr Library usedLibraries[] = {
    {"libtorch", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "tensors, forward passes, gradients"),
     "BSD-3-Clause"},
    {"OpenBLAS", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "matrix products"), "BSD-3-Clause"},
    {"HDF5", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "results"), "BSD-style"},
    {"Qt", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "the window and figures"), "LGPL-3.0"},
    {"QCustomPlot", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "plots of the window"), "GPL-3.0-or-later"},
    {"nlohmann-json", "JSON", "MIT"},
    {"CLI11", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "the command line"), "BSD-3-Clause"},
    {"spdlog", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "the log"), "MIT"},
    {"OpenSSL", "SHA-256", "Apache-2.0"},
    {"zlib", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "packed benchmark files"), "Zlib"},
    {"PCRE2", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "patterns of tokenizers"), "BSD-3-Clause"},
    {"utf8proc", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "Unicode of tokenizers"), "MIT"},
    {"libseccomp", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "limits of generated code"), "LGPL-2.1"},
    {"bubblewrap", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "the cage for generated code (a program)"),
     "LGPL-2.0-or-later"},
    {"Python", QT_TRANSLATE_NOOP("isthmus::AboutDialog", "runs generated code (a program)"), "PSF-2.0"},
};

QTreeWidget* makeTable(const QStringList& titles, QWidget* parent)
{
    auto* table = new QTreeWidget(parent);
    table->setHeaderLabels(titles);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    return table;
}

QString tableText(const QTreeWidget& table)
{
    QStringList lines;
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.topLevelItem(row)->text(column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AboutDialog::AboutDialog(const Engine& engine, QWidget* parent)
    : QDialog(parent), engine_(engine), heading_(new QLabel(this)), papers_(new QLabel(this))
{
    setWindowTitle(tr("About Isthmus"));
    heading_->setWordWrap(true);
    heading_->setText(tr("%1\n\nSee what language models of different sizes share, and what can be "
                         "transferred between them.\n\nLicence: GPL-3.0-or-later.")
                          .arg(QLatin1String(programVersion())));
    versions_ = makeTable({tr("Part"), tr("Version")}, this);
    versions_->setAccessibleName(tr("Versions and devices"));
    versions_->setAccessibleDescription(tr("What this program was built with and runs on."));
    libraries_ = makeTable({tr("Library"), tr("For"), tr("Licence")}, this);
    libraries_->setAccessibleName(tr("Libraries"));
    papers_->setTextFormat(Qt::RichText);
    papers_->setWordWrap(true);
    papers_->setMargin(10);
    papers_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    papers_->setOpenExternalLinks(true);
    papers_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    papers_->setText(
        QStringLiteral("<p>%1</p>"
                       "<p>Neural Incompatibility: The Unbridgeable Gap of Cross-Scale Parametric Knowledge "
                       "Transfer in Large Language Models. "
                       "<a href=\"https://arxiv.org/abs/2505.14436\">arXiv:2505.14436</a></p>"
                       "<p>Seeking Neural Nuggets: Knowledge Transfer in Large Language Models from a "
                       "Parametric Perspective. "
                       "<a href=\"https://arxiv.org/abs/2310.11451\">arXiv:2310.11451</a></p>")
            .arg(tr("The methods are those of two papers:").toHtmlEscaped()));
    fillVersions();
    fillLibraries();
    // The devices may still be looked for: the engine does that on another thread.
    connect(&engine_, &Engine::devicesKnown, this, &AboutDialog::fillVersions);

    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(versions_, tr("Versions"));
    tabs->addTab(libraries_, tr("Libraries"));
    tabs->addTab(papers_, tr("Papers"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading_);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(76 * unit, 30 * fontMetrics().height());
}

void AboutDialog::fillVersions()
{
    versions_->clear();
    const ProgramVersions versions = programVersions();
    const auto add = [&](const QString& name, const QString& value) {
        auto* item = new QTreeWidgetItem(versions_, {name, value});
        item->setToolTip(1, value);
    };
    add(QStringLiteral("Isthmus"), versions.program.section(QLatin1Char(' '), 1));
    add(QStringLiteral("Qt"), versions.qtRunning == versions.qtBuilt
                                  ? versions.qtRunning
                                  : tr("%1 (built with %2)").arg(versions.qtRunning, versions.qtBuilt));
    add(QStringLiteral("libtorch"), versions.torch);
    add(QStringLiteral("BLAS"), versions.blas);
    add(QStringLiteral("HDF5"), versions.hdf5);
    add(tr("Compiler"), versions.compiler);
    for (const DeviceInfo& device : engine_.devices())
        add(tr("Device %1").arg(qstr(device.id)),
            device.memory == 0 ? qstr(device.name)
                               : tr("%1, %2").arg(qstr(device.name), bytesText(device.memory)));
    if (engine_.devices().empty())
        add(tr("Devices"), tr("being looked for…"));
    versions_->resizeColumnToContents(0);
}

void AboutDialog::fillLibraries()
{
    for (const Library& library : usedLibraries)
        new QTreeWidgetItem(libraries_,
                            {QLatin1String(library.name), tr(library.use), QLatin1String(library.licence)});
    for (int column = 0; column < 2; ++column)
        libraries_->resizeColumnToContents(column);
}

QString AboutDialog::text() const
{
    return QStringList{heading_->text(), tableText(*versions_), tableText(*libraries_),
                       QTextDocumentFragment::fromHtml(papers_->text()).toPlainText()}
               .join(QStringLiteral("\n\n")) +
           QLatin1Char('\n');
}

} // namespace isthmus

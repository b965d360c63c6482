#include "app/gui/figure_composer.h"

#include "app/gui/engine.h"
#include "core/base/error.h"
#include "core/evaluate/figure_load.h"
#include "core/evaluate/figure_templates.h"
#include "core/io/publish.h"
#include "core/results/evaluation_result.h"
#include "core/results/figure_data.h"
#include "widgets/compact_box.h"
#include "widgets/core_text.h"
#include "widgets/figure_panel.h"
#include "widgets/flow_layout.h"
#include "widgets/focus_ring.h"
#include "widgets/help_form.h"
#include "widgets/text_format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <fstream>
#include <sstream>
#include <utility>

namespace isthmus {
namespace {

constexpr int keysRole = Qt::UserRole;     ///< of an addable result: its keys
constexpr int kindRole = Qt::UserRole + 1; ///< its kind

QString templateName(const std::string& id)
{
    if (id == "layer-similarity")
        return FigureComposer::tr("Layer similarity: one map per module");
    if (id == "parametric-similarity")
        return FigureComposer::tr("Parametric similarity: cosines over the layers");
    if (id == "transfer-table")
        return FigureComposer::tr("Transfer results: a table");
    if (id == "init-study")
        return FigureComposer::tr("Initialisation study: losses");
    return qstr(id);
}

QPushButton* namedButton(const QString& text, const char* name, const QString& help)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(help);
    button->setAutoDefault(false); // Enter belongs to the field that has the focus
    return button;
}

/// What a panel is called in the list.
QString elementText(const FigureSpec& spec, const FigureElement& element, std::size_t index)
{
    QString text;
    if (element.map)
        text = qstr(mapTitle(*element.map, spec.incompatibility));
    else if (element.curves && element.curves->title.empty())
        text = qstr(element.curves->y_label);
    else if (element.curves)
        text = FigureComposer::tr("%1: %2").arg(qstr(element.curves->y_label), qstr(element.curves->title));
    else
        text =
            FigureComposer::tr("Table of %n model(s)", nullptr, static_cast<int>(element.table->rows.size()));
    return QStringLiteral("%1  %2").arg(qstr(panelLetter(spec, index)), text);
}

FigureSpec specOfFile(const std::string& file)
{
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    const Json json = in ? Json::parse(text.str(), nullptr, false) : Json();
    if (!json.is_object())
        throw Error(ErrorCode::MalformedFile, "The file " + file + " holds no figure specification.",
                    "Choose the .json file beside an exported figure.");
    FigureSpec spec = FigureSpec::fromJson(json);
    if (!spec.panels.empty())
        return spec;
    if (spec.kind == FigureSpec::heatmaps) {
        for (const std::string& key : spec.results)
            spec.panels.push_back({{key}, {}, {}});
    } else if (!spec.results.empty()) {
        spec.panels.push_back({spec.results, {}, {}});
    }
    spec.results.clear();
    spec.kind = FigureSpec::composed;
    return spec;
}

QString sentenceOf(const std::exception& error)
{
    return coreText(error.what());
}

} // namespace

FigureComposer::FigureComposer(Engine& engine, const Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), engine_(engine), dialogs_(dialogs), form_(new HelpForm({})), figure_(new FigurePanel)
{
    setWindowTitle(tr("Compose Figure"));
    setObjectName(QStringLiteral("figureComposer"));
    figure_->setSideBySide(true);
    figure_->setEmptyText(tr("Add results, or use a template."));
    FigureSpec start;
    start.kind = FigureSpec::composed;
    start.panel_labels = start.bold_labels = true;
    figure_->setFigure(start, {});
    buildForm();
    form_->runButton()->hide(); // the figure has a button of its own
    auto* splitter = new QSplitter;
    splitter->addWidget(form_);
    splitter->addWidget(figure_);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    resize(1280, 780);
    connectControls();
    enableButtons();
}

QWidget* FigureComposer::buildButtons(const QList<QPushButton*>& buttons)
{
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    return holder;
}

void FigureComposer::buildForm()
{
    templates_ = new CompactBox(20);
    templates_->setObjectName(QStringLiteral("composerTemplates"));
    for (const FigureTemplate& one : figureTemplates())
        templates_->addItem(templateName(one.id), qstr(one.id));
    use_ = namedButton(tr("&Use Template"), "composerUse",
                       tr("Replace the panels by those of the template, filled from the project."));
    panels_ = new QListWidget;
    panels_->setObjectName(QStringLiteral("composerPanels"));
    new FocusRing(panels_); // an empty list shows no current row
    panels_->setMinimumHeight(panels_->fontMetrics().height() * 6);
    title_ = new QLineEdit;
    title_->setObjectName(QStringLiteral("composerTitle"));
    title_->setPlaceholderText(tr("as the result is called"));
    up_ = namedButton(tr("Move U&p"), "composerUp", tr("One place towards the first panel (Alt+Up)"));
    down_ = namedButton(tr("Move &Down"), "composerDown", tr("One place towards the last panel (Alt+Down)"));
    remove_ = namedButton(tr("&Remove"), "composerRemove", tr("Take the panel out of the figure (Delete)"));
    undo_ = namedButton(tr("U&ndo"), "composerUndo", tr("Take back the last change of the panels (Ctrl+Z)"));
    filter_ = new QLineEdit;
    filter_->setObjectName(QStringLiteral("composerFilter"));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setClearButtonEnabled(true);
    results_ = new QListWidget;
    results_->setObjectName(QStringLiteral("composerResults"));
    new FocusRing(results_);
    results_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    results_->setMinimumHeight(results_->fontMetrics().height() * 7);
    add_ = namedButton(tr("&Add"), "composerAdd",
                       tr("Add what is selected behind the last panel (Enter in the list)"));
    open_ = namedButton(tr("&Open…"), "composerOpen", tr("Open the .json file of a figure"));
    save_ =
        namedButton(tr("&Save…"), "composerSave",
                    tr("Save the figure's specification; with the same project it makes the figure again"));

    form_->addSection(tr("Template"));
    form_->addWide(
        templates_, tr("Template"),
        tr("A figure as the papers have it. It takes the newest results of the project that fit."));
    form_->addWide(buildButtons({use_}), tr("Use template"), use_->toolTip());
    form_->addSection(tr("Panels"));
    form_->addWide(
        panels_, tr("Panels of the figure"),
        tr("The panels in reading order: row by row, as many in a row as the figure has columns. A "
           "table has a row of its own. Neighbours of one kind share axes, legend and colour bar."));
    form_->addWide(buildButtons({up_, down_, remove_, undo_}), tr("Order"),
                   tr("Moves the selected panel, or takes it out of the figure."));
    form_->addRow(tr("&Title"), title_, tr("Title of the selected panel, in place of the result's name."));
    form_->addSection(tr("Results of the project"));
    form_->addWide(filter_, tr("Filter of the results"),
                   tr("Shows the results whose names hold these words."));
    form_->addWide(
        results_, tr("Results that can be added"),
        tr("Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of "
           "one job make two, evaluations make one table together."));
    form_->addWide(buildButtons({add_}), tr("Add"), add_->toolTip());
    form_->addSection(tr("File"));
    form_->addWide(buildButtons({open_, save_}), tr("File"),
                   tr("The figure's specification as a file. 'isthmus-cli figure --spec' draws the same."));
}

void FigureComposer::connectControls()
{
    connect(&engine_, &Engine::resultsListed, this, &FigureComposer::fillResults);
    connect(use_, &QPushButton::clicked, this, [this] { useTemplate(templates_->currentData().toString()); });
    connect(add_, &QPushButton::clicked, this, &FigureComposer::addSelected);
    connect(results_, &QListWidget::itemActivated, this, &FigureComposer::addSelected);
    connect(remove_, &QPushButton::clicked, this, &FigureComposer::removeSelected);
    connect(up_, &QPushButton::clicked, this, [this] { moveSelected(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { moveSelected(1); });
    connect(undo_, &QPushButton::clicked, this, &FigureComposer::undo);
    connect(filter_, &QLineEdit::textChanged, this, &FigureComposer::filterResults);
    connect(panels_, &QListWidget::currentRowChanged, this, &FigureComposer::enableButtons);
    connect(results_, &QListWidget::itemSelectionChanged, this, &FigureComposer::enableButtons);
    connect(title_, &QLineEdit::editingFinished, this, [this] {
        std::vector<FigurePanelSpec> panels = figure_->spec().panels;
        const auto row = static_cast<std::size_t>(panels_->currentRow());
        const std::string text = title_->text().trimmed().toStdString();
        if (row >= panels.size() || panels[row].title == text)
            return;
        panels[row].title = text;
        load(std::move(panels), panels_->currentRow());
    });
    const auto shortcut = [this](const QKeySequence& keys, auto run) {
        auto* key = new QShortcut(keys, panels_);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(tr("Ctrl+Z")), [this] { undo(); });
    shortcut(QKeySequence::Delete, [this] { removeSelected(); });
    shortcut(Qt::ALT | Qt::Key_Up, [this] { moveSelected(-1); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { moveSelected(1); });
    const QString filter = tr("Figure specification (*.json)");
    connect(open_, &QPushButton::clicked, this, [this, filter] {
        const QString file = dialogs_.openFile(this, tr("Open figure"), projectFile({}), filter);
        if (!file.isEmpty())
            openFile(file);
    });
    connect(save_, &QPushButton::clicked, this, [this, filter] {
        const QString file =
            dialogs_.saveFile(this, tr("Save figure"), projectFile(QStringLiteral("composed.json")), filter);
        if (!file.isEmpty())
            saveFile(file);
    });
    askWhereToExport(figure_, dialogs_, this);
}

QString FigureComposer::projectFile(const QString& name) const
{
    const QString& project = engine_.project().path;
    return project.isEmpty() ? name : project + QStringLiteral("/figures/") + name;
}

void FigureComposer::refresh()
{
    figure_->setSuggestedFile(projectFile(QStringLiteral("composed.pdf")));
    engine_.read([self = QPointer(this)](ResultStore* store) -> std::function<void()> {
        std::vector<ResultEntry> entries = store ? store->list() : std::vector<ResultEntry>();
        return [self, entries = std::move(entries), open = store != nullptr] {
            if (!self)
                return;
            self->fillResults(entries);
            if (!open)
                self->fail(tr("No project is open. Open or create one; figures are made of its results."));
        };
    });
}

void FigureComposer::fillResults(const std::vector<ResultEntry>& entries)
{
    results_->clear();
    std::map<std::string, QListWidgetItem*> groups; // runs of one job are one line
    for (const ResultEntry& entry : entries) {
        QString text;
        std::string group;
        if (entry.kind == similarityMapKind)
            text = tr("Map: %1").arg(coreText(entry.title));
        else if (entry.kind == LoraSimilarity::kind)
            text = tr("Adapter: %1").arg(coreText(entry.title));
        else if (entry.kind == EvaluationResult::kind)
            text = tr("Evaluation: %1").arg(coreText(entry.title));
        else if (entry.kind == TransferRun::kind) {
            group = entry.summary.value("group", entry.key);
            text = tr("Runs: %1").arg(coreText(entry.title));
        } else {
            continue;
        }
        const auto known = group.empty() ? groups.end() : groups.find(group);
        if (known != groups.end()) {
            QStringList keys = known->second->data(keysRole).toStringList();
            keys.prepend(qstr(entry.key)); // the list begins with the newest
            known->second->setData(keysRole, keys);
            known->second->setText(tr("%1, %n run(s)", nullptr, static_cast<int>(keys.size())).arg(text));
            continue;
        }
        auto* item = new QListWidgetItem(text, results_);
        item->setData(keysRole, QStringList{qstr(entry.key)});
        item->setData(kindRole, qstr(entry.kind));
        item->setToolTip(
            tr("%1, %2 and %3").arg(qstr(entry.created), qstr(entry.source_name), qstr(entry.target_name)));
        if (!group.empty())
            groups[group] = item;
    }
    filterResults();
    enableButtons();
    Q_EMIT resultsShown();
}

void FigureComposer::filterResults()
{
    const QStringList words = filter_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < results_->count(); ++i) {
        QListWidgetItem* item = results_->item(i);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
    }
}

void FigureComposer::useTemplate(const QString& id)
{
    const std::string preset = figure_->spec().preset;
    engine_.read([self = QPointer(this), ticket = ++ticket_, name = id.toStdString(),
                  preset](ResultStore* store) -> std::function<void()> {
        FilledTemplate filled;
        FigureContent content;
        QString problem;
        QStringList remarks;
        try {
            if (!store)
                throw Error(ErrorCode::InvalidArgument, "No project is open.", "Open or create one first.");
            filled = fillTemplate(*store, name, preset);
            content = loadFigure(*store, filled.spec);
            for (const std::string& remark : filled.remarks)
                remarks << coreText(remark);
        } catch (const std::exception& error) {
            problem = sentenceOf(error);
        }
        return [self, ticket, filled, content, problem, remarks] {
            if (!self || ticket != self->ticket_)
                return;
            if (!problem.isEmpty()) {
                self->fail(problem);
                return;
            }
            self->form_->setNote(remarks.join(QLatin1Char('\n')));
            self->present(filled.spec, content, 0);
        };
    });
}

void FigureComposer::addSelected()
{
    std::vector<FigurePanelSpec> panels = figure_->spec().panels;
    FigurePanelSpec table{{}, "table", {}};
    for (int i = 0; i < results_->count(); ++i) {
        const QListWidgetItem* item = results_->item(i);
        if (!item->isSelected() || item->isHidden())
            continue;
        std::vector<std::string> keys;
        for (const QString& key : item->data(keysRole).toStringList())
            keys.push_back(key.toStdString());
        if (item->data(kindRole).toString() == QLatin1String(EvaluationResult::kind))
            table.results.insert(table.results.begin(), keys.begin(), keys.end()); // oldest first
        else
            panels.push_back({keys, {}, {}});
    }
    if (!table.results.empty())
        panels.push_back(std::move(table));
    load(std::move(panels), -1);
}

void FigureComposer::removeSelected()
{
    std::vector<FigurePanelSpec> panels = figure_->spec().panels;
    const int row = panels_->currentRow();
    if (row < 0 || row >= static_cast<int>(panels.size()))
        return;
    panels.erase(panels.begin() + row);
    const int last = static_cast<int>(panels.size()) - 1;
    load(std::move(panels), std::min(row, last));
}

void FigureComposer::moveSelected(int by)
{
    std::vector<FigurePanelSpec> panels = figure_->spec().panels;
    const int row = panels_->currentRow();
    const int place = row + by;
    const int count = static_cast<int>(panels.size());
    if (row < 0 || row >= count || place < 0 || place >= count)
        return;
    std::swap(panels[static_cast<std::size_t>(row)], panels[static_cast<std::size_t>(place)]);
    load(std::move(panels), place);
}

void FigureComposer::load(std::vector<FigurePanelSpec> panels, int select)
{
    form_->setNote({});
    if (panels.empty()) {
        ++ticket_;
        FigureSpec spec = figure_->spec();
        spec.panels.clear();
        present(spec, {}, -1);
        return;
    }
    engine_.read([self = QPointer(this), ticket = ++ticket_, panels = std::move(panels),
                  select](ResultStore* store) -> std::function<void()> {
        FigureSpec spec;
        spec.panels = panels;
        FigureContent content;
        QString problem;
        try {
            if (!store)
                throw Error(ErrorCode::InvalidArgument, "No project is open.", "Open or create one first.");
            content = loadFigure(*store, spec);
        } catch (const std::exception& error) {
            problem = sentenceOf(error);
        }
        return [self, ticket, read = spec.panels, content, problem, select] {
            if (!self || ticket != self->ticket_)
                return;
            if (!problem.isEmpty()) {
                self->fail(problem);
                return;
            }
            FigureSpec shown = self->figure_->spec(); // settings may have changed meanwhile
            shown.panels = read;
            const int last = static_cast<int>(read.size()) - 1;
            self->present(shown, content, select < 0 ? last : std::min(select, last));
        };
    });
}

void FigureComposer::present(const FigureSpec& spec, const FigureContent& content, int select)
{
    if (!undoing_) {
        constexpr std::size_t kept = 50;
        State before = std::exchange(shown_, {spec, content, select});
        before.spec = figure_->spec(); // with what was set beside the panels since
        history_.push_back(std::move(before));
        if (history_.size() > kept)
            history_.erase(history_.begin());
    }
    figure_->setFigure(spec, content);
    {
        const QSignalBlocker quiet(panels_);
        panels_->clear();
        for (std::size_t i = 0; i < content.elements.size(); ++i)
            panels_->addItem(elementText(spec, content.elements[i], i));
        panels_->setCurrentRow(select);
    }
    form_->setProblem({});
    enableButtons();
    Q_EMIT settled();
}

void FigureComposer::undo()
{
    if (history_.empty())
        return;
    ++ticket_; // an answer on its way would put back what is taken back
    shown_ = std::move(history_.back());
    history_.pop_back();
    undoing_ = true;
    const State state = shown_;
    present(state.spec, state.content, state.row);
    undoing_ = false;
}

void FigureComposer::fail(const QString& sentence)
{
    form_->setProblem(sentence);
    Q_EMIT settled();
}

void FigureComposer::enableButtons()
{
    const int row = panels_->currentRow();
    const int count = panels_->count();
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < count);
    remove_->setEnabled(row >= 0);
    undo_->setEnabled(!history_.empty());
    add_->setEnabled(!results_->selectedItems().isEmpty());
    save_->setEnabled(count > 0);
    title_->setEnabled(row >= 0);
    const std::vector<FigurePanelSpec>& panels = figure_->spec().panels;
    const QString title = row >= 0 && row < static_cast<int>(panels.size())
                              ? qstr(panels[static_cast<std::size_t>(row)].title)
                              : QString();
    if (title_->text() != title)
        title_->setText(title);
}

void FigureComposer::openFile(const QString& file)
{
    engine_.read([self = QPointer(this), ticket = ++ticket_,
                  file = file.toStdString()](ResultStore* store) -> std::function<void()> {
        FigureSpec spec;
        FigureContent content;
        QString problem;
        try {
            if (!store)
                throw Error(ErrorCode::InvalidArgument, "No project is open.", "Open or create one first.");
            spec = specOfFile(file);
            content = loadFigure(*store, spec);
        } catch (const std::exception& error) {
            problem = sentenceOf(error);
        }
        return [self, ticket, spec, content, problem] {
            if (!self || ticket != self->ticket_)
                return;
            if (!problem.isEmpty()) {
                self->fail(problem);
                return;
            }
            self->form_->setNote({});
            self->present(spec, content, 0);
        };
    });
}

void FigureComposer::saveFile(const QString& file)
{
    const QString path = file.endsWith(QLatin1String(".json")) ? file : file + QStringLiteral(".json");
    engine_.read([self = QPointer(this), path,
                  text = figure_->spec().toJson().dump(2) + "\n"](ResultStore*) -> std::function<void()> {
        QString problem;
        try {
            const std::filesystem::path target(path.toStdString());
            createFolders(target.parent_path());
            publishText(target, text);
        } catch (const std::exception& error) {
            problem = sentenceOf(error);
        }
        return [self, path, problem] {
            if (!self)
                return;
            if (!problem.isEmpty()) {
                self->fail(problem);
                return;
            }
            self->form_->setNote(tr("Saved: %1").arg(path));
            Q_EMIT self->saved(path);
        };
    });
}

void askWhereToExport(FigurePanel* panel, const Dialogs& dialogs, QWidget* window)
{
    panel->setFileChooser([&dialogs, window](const QString& suggested,
                                             const std::function<void(const QString&)>& chosen) {
        const QString file = dialogs.saveFile(window, FigureComposer::tr("Export figure"), suggested,
                                              FigureComposer::tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
        if (!file.isEmpty())
            chosen(file);
    });
}

void offerComposer(FigurePanel* panel, Engine& engine, const Dialogs& dialogs, QWidget* window)
{
    panel->setComposeVisible(true);
    QObject::connect(panel, &FigurePanel::composeRequested, window, [&engine, &dialogs, window] {
        auto* composer = window->findChild<FigureComposer*>(QStringLiteral("figureComposer"));
        if (!composer)
            composer = new FigureComposer(engine, dialogs, window);
        composer->refresh();
        composer->show();
        composer->raise();
        composer->activateWindow();
    });
}

} // namespace isthmus

#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/evaluate/figure_load.h"
#include "core/evaluate/figure_templates.h"
#include "core/io/publish.h"
#include "core/results/figure_colors.h"
#include "core/results/figure_data.h"
#include "core/results/result_store.h"

#ifdef ISTHMUS_WITH_FIGURES
#include "widgets/figure_renderer.h"

#include <QGuiApplication>
#endif

#include <fstream>
#include <iostream>
#include <sstream>

namespace isthmus::cli {
namespace {

namespace fs = std::filesystem;

/// The options as given; those left out do not touch the specification.
struct FigureArguments
{
    std::string project;
    std::vector<std::string> results;
    std::vector<std::string> panels;
    std::string spec;
    std::string figure_template;
    std::string output;
    std::optional<std::string> preset, font, color_map, path, title, annotation;
    std::optional<double> width, height, font_pt;
    std::optional<int> columns, dpi;
    std::vector<double> range;
    bool incompatibility = false, mask = false, no_color_bar = false, statistics = false,
         panel_labels = false, bold_labels = false, no_panel_titles = false, separate_color_bars = false,
         no_legend = false, log_y = false;
    bool json = false;
};

Json readJson(const fs::path& file)
{
    std::ifstream in(file);
    if (!in)
        throw Error(ErrorCode::FileNotFound, "The figure specification " + file.string() + " cannot be read.",
                    "Check the path.");
    std::stringstream text;
    text << in.rdbuf();
    Json json = Json::parse(text.str(), nullptr, false);
    if (json.is_discarded())
        throw Error(ErrorCode::MalformedFile, "The figure specification " + file.string() + " is not JSON.",
                    "Start from the .json file beside an exported figure.");
    return json;
}

/// KEY+KEY:PART=TITLE, of which all but the first key may be left out.
Json panelFrom(const std::string& text)
{
    const std::size_t equals = text.find('=');
    std::string keys = text.substr(0, equals);
    Json panel = Json::object();
    if (equals != std::string::npos)
        panel["title"] = text.substr(equals + 1);
    const std::size_t colon = keys.find(':');
    if (colon != std::string::npos)
        panel["part"] = keys.substr(colon + 1);
    std::stringstream list(keys.substr(0, colon));
    panel["results"] = Json::array();
    for (std::string key; std::getline(list, key, '+');)
        panel["results"].push_back(key);
    return panel;
}

/// What the figure starts from: a specification's file, a template filled from the project, or nothing.
Json startOf(const FigureArguments& arguments, const ResultStore& store)
{
    if (!arguments.spec.empty())
        return readJson(arguments.spec);
    if (arguments.figure_template.empty())
        return Json::object();
    const FilledTemplate filled =
        fillTemplate(store, arguments.figure_template, arguments.preset.value_or(FigureSpec{}.preset));
    for (const std::string& remark : filled.remarks)
        std::cerr << "isthmus-cli: " << remark << '\n';
    return filled.spec.toJson();
}

FigureSpec specFrom(const FigureArguments& arguments, const ResultStore& store)
{
    Json json = startOf(arguments, store);
    if (!json.is_object())
        FigureSpec::fromJson(json); // says what is wrong
    if (arguments.preset) {
        // A preset brings its own width and font.
        for (const char* key : {"width_mm", "height_mm", "font", "font_pt"})
            json.erase(key);
        json["preset"] = *arguments.preset;
    }
    const auto set = [&json](const char* key, const auto& value) {
        if (value)
            json[key] = *value;
    };
    set("font", arguments.font);
    set("color_map", arguments.color_map);
    set("path", arguments.path);
    set("title", arguments.title);
    set("annotation", arguments.annotation);
    set("width_mm", arguments.width);
    set("height_mm", arguments.height);
    set("font_pt", arguments.font_pt);
    set("columns", arguments.columns);
    set("dpi", arguments.dpi);
    if (!arguments.results.empty() || !arguments.panels.empty()) {
        for (const char* key : {"kind", "results", "panels"})
            json.erase(key);
    }
    if (!arguments.results.empty())
        json["results"] = arguments.results;
    for (const std::string& panel : arguments.panels)
        json["panels"].push_back(panelFrom(panel));
    if (!arguments.range.empty())
        json["range"] = arguments.range;
    if (arguments.incompatibility)
        json["incompatibility"] = true;
    if (arguments.mask)
        json["mask"] = true;
    if (arguments.no_color_bar)
        json["color_bar"] = false;
    if (arguments.statistics)
        json["statistics"] = true;
    if (arguments.panel_labels)
        json["panel_labels"] = true;
    if (arguments.bold_labels)
        json["panel_labels"] = json["bold_labels"] = true;
    if (arguments.no_panel_titles)
        json["panel_titles"] = false;
    if (arguments.separate_color_bars)
        json["shared_color_bar"] = false;
    if (arguments.no_legend)
        json["legend"] = false;
    if (arguments.log_y)
        json["log_y"] = true;
    return FigureSpec::fromJson(json);
}

#ifdef ISTHMUS_WITH_FIGURES

/// Fonts need a QGuiApplication. No display is used, so that a figure comes out the same everywhere.
std::unique_ptr<QGuiApplication> fontApplication()
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return nullptr;
    static int count = 1;
    static char name[] = "isthmus-cli";
    static char* values[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of folders of a desktop session, which nothing here needs.
    const QtMessageHandler handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QGuiApplication>(count, values);
    qInstallMessageHandler(handler);
    return application;
}

std::vector<fs::path> writeFigure(const FigureSpec& spec, const FigureContent& content,
                                  const fs::path& output)
{
    const FigureFormat format = figureFormat(output);
    const auto application = fontApplication();
    return exportFigure(spec, content, fs::path(output).replace_extension(), {format});
}

#else

std::vector<fs::path> writeFigure(const FigureSpec& spec, const FigureContent& content,
                                  const fs::path& output)
{
    const std::string ending = output.extension().string();
    if (ending != ".pdf" && ending != ".svg" && ending != ".png")
        throw Error(ErrorCode::InvalidArgument,
                    "The figure's file " + output.string() + " has no known ending.",
                    "Use .pdf, .svg or .png.");
    std::cerr << "isthmus-cli: this build cannot draw figures (it was made without Qt); only the data, the "
                 "LaTeX source "
                 "and the specification of "
              << output.filename().string() << " are written.\n";
    std::vector<fs::path> written;
    for (const FigureFile& file : figureSidecars(spec, content, fs::path(output).replace_extension())) {
        publishText(file.path, file.bytes);
        written.push_back(file.path);
    }
    return written;
}

#endif

void runFigure(const FigureArguments& arguments)
{
    const auto store = ResultStore::open(arguments.project, OpenMode::ReadOnly);
    FigureSpec spec = specFrom(arguments, *store);
    const FigureContent content = loadFigure(*store, spec);
    throwIfInterrupted();
    const fs::path output(arguments.output);
    if (output.has_parent_path())
        createFolders(output.parent_path());
    const std::vector<fs::path> files = writeFigure(spec, content, output);
    if (arguments.json) {
        Json list = Json::array();
        for (const fs::path& file : files)
            list.push_back(file.string());
        std::cout << Json{{"files", list}, {"spec", spec.toJson()}}.dump(2) << '\n';
        return;
    }
    for (const fs::path& file : files)
        std::cout << file.string() << '\n';
}

void addLookOptions(CLI::App& command, FigureArguments& arguments)
{
    std::vector<std::string> presets;
    for (const FigurePreset& preset : figurePresets())
        presets.push_back(preset.id);
    std::vector<std::string> maps;
    for (const ColorTable& table : colorTables())
        maps.push_back(table.id);
    command.add_option("--preset", arguments.preset, "Width and font of a venue (acl-1col)")
        ->check(CLI::IsMember(presets));
    command.add_option("--width-mm", arguments.width, "Width, instead of the preset's");
    command.add_option("--height-mm", arguments.height, "Height (0: as needed)");
    command.add_option("--columns", arguments.columns, "Panels side by side (0: chosen)");
    command.add_option("--font", arguments.font, "serif, sans or a font family");
    command.add_option("--font-pt", arguments.font_pt, "Font size in points, at least 6");
    command.add_option("--color-map", arguments.color_map, "Heatmaps: colour map (viridis)")
        ->check(CLI::IsMember(maps));
    command
        .add_option("--range", arguments.range, "LOW,HIGH of the colour scale, or of the y axis of curves")
        ->delimiter(',')
        ->expected(2);
    command.add_option("--path", arguments.path, "Heatmaps: layer pairs drawn over them")
        ->check(CLI::IsMember({"none", "matched", "best"}));
    command.add_option("--title", arguments.title, "Title above the panels");
    command.add_option("--annotation", arguments.annotation, "Text below the panels");
    command.add_option("--dpi", arguments.dpi, "Resolution of PNG (600)");
    command.add_flag("--incompatibility", arguments.incompatibility, "Heatmaps: 1 - max(0, similarity)");
    command.add_flag("--mask", arguments.mask, "Heatmaps: without cells with source layer < target layer");
    command.add_flag("--no-color-bar", arguments.no_color_bar, "Heatmaps: without the colour scale");
    command.add_flag("--statistics", arguments.statistics,
                     "Heatmaps: matched-depth mean and null band above each panel");
    command.add_flag("--no-legend", arguments.no_legend, "Curves: without the legend");
    command.add_flag("--log-y", arguments.log_y, "Curves: a logarithmic y axis");
    command.add_flag("--panel-labels", arguments.panel_labels, "(a), (b), ... before the panels' titles");
    command.add_flag("--bold-labels", arguments.bold_labels, "a, b, ... in bold before them");
    command.add_flag("--no-panel-titles", arguments.no_panel_titles, "Without the panels' titles");
    command.add_flag("--separate-color-bars", arguments.separate_color_bars,
                     "Panels: a colour scale for each map, not one for all of a metric");
}

} // namespace

void addFigureCommand(CLI::App& app)
{
    auto* command = app.add_subcommand("figure", "Make a figure for a paper from stored results");
    auto arguments = std::make_shared<FigureArguments>();
    command->add_option("--project", arguments->project, "Project folder NAME.isthmus")->required();
    command
        ->add_option("--result", arguments->results,
                     "Keys of results of one kind, or beginnings of them, separated by commas")
        ->delimiter(',');
    auto* panels =
        command->add_option("--panel", arguments->panels,
                            "A panel, given once for each: KEY+KEY:PART=TITLE; PART is original or "
                            "remaining (an adapter), training, validation or table (runs)");
    auto* start = command->add_option("--spec", arguments->spec,
                                      "Specification to start from (the .json beside a figure)");
    std::vector<std::string> templates;
    std::string summaries;
    for (const FigureTemplate& one : figureTemplates()) {
        templates.push_back(one.id);
        summaries += "  " + one.id + std::string(23 - one.id.size(), ' ') + one.summary + "\n";
    }
    command
        ->add_option("--template", arguments->figure_template,
                     "Figure of the papers, from the newest results of the project")
        ->check(CLI::IsMember(templates))
        ->excludes(start)
        ->excludes(panels)
        ->excludes("--result");
    panels->excludes("--result");
    command->add_option("--output", arguments->output, "Figure: .pdf, .svg or .png")->required();
    addLookOptions(*command, *arguments);
    command->add_flag("--json", arguments->json, "Print the files and the specification as JSON");
    command->footer(
        "The results decide what is drawn ('isthmus-cli project list' shows their kinds):\n"
        "  similarity-map   heatmaps\n"
        "  lora-similarity  curves: an adapter's cosines with its base, two panels for each adapter\n"
        "  transfer-run     curves: training and validation loss; of several seeds their mean with its\n"
        "                   95 % band\n"
        "Panels of different kinds make one figure with --panel; evaluations make a table there.\n\n"
        "Templates:\n" +
        summaries +
        "\n"
        "Beside the figure go its data (.csv, of heatmaps .matrix.csv too), a pgfplots version (.tex, .dat)\n"
        "and the specification (.json) that makes it again.\n\nExamples:\n"
        "  isthmus-cli figure --project P.isthmus --result 3fa9c1,77e0b2 --preset acl-1col --output up.pdf\n"
        "  isthmus-cli figure --project P.isthmus --spec up.json --preset neurips --output up-neurips.svg\n"
        "  isthmus-cli figure --project P.isthmus --result 5b20d4 --preset acl-1col --output adapter.pdf\n"
        "  isthmus-cli figure --project P.isthmus --template layer-similarity --preset acl-2col --output "
        "f1.pdf\n"
        "  isthmus-cli figure --project P.isthmus --panel 3fa9c1 --panel 5b20d4:original=Adapter \\\n"
        "    --bold-labels --columns 2 --output mixed.pdf");
    command->callback([arguments] { runFigure(*arguments); });
}

} // namespace isthmus::cli

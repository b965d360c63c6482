#include "core/results/result_file.h"

#include "core/base/error.h"
#include "core/base/version.h"

#include <set>
#include <sstream>

namespace isthmus {
namespace {

std::string dumpText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void writeBand(const h5::Group& parent, const std::string& name, const std::string& description,
               const NullBand& band)
{
    const h5::Group group = parent.create(name, description);
    group.setNumber("mean", band.mean);
    group.setNumber("low", band.low);
    group.setNumber("high", band.high);
    group.setInteger("draws", band.draws);
}

int toInt(std::int64_t value)
{
    if (value < -2147483647 || value > 2147483647)
        throw h5::Failure("an integer is out of range");
    return static_cast<int>(value);
}

NullBand readBand(const h5::Group& parent, const std::string& name)
{
    const h5::Group group = parent.open(name);
    return {group.number("mean"), group.number("low"), group.number("high"), toInt(group.integer("draws"))};
}

void writeCells(const h5::Group& group, const std::string& name, const std::string& description,
                const std::vector<LayerPair>& cells)
{
    std::vector<std::int64_t> flat;
    for (const LayerPair& cell : cells) {
        flat.push_back(cell.source);
        flat.push_back(cell.target);
    }
    group.write({name, description, "layer index", {"cell", "source_target"}},
                {{cells.size(), 2}, h5::Element::Int64}, flat.data(), h5::Storage::Compressed);
}

std::vector<LayerPair> readCells(const h5::Group& group, const std::string& name)
{
    const h5::Shape shape = group.shape(name);
    if (shape.sizes.size() != 2 || shape.sizes[1] != 2)
        throw h5::Failure("the data set " + name + " is not a list of cells");
    const std::vector<std::int64_t> flat = group.integers(name);
    std::vector<LayerPair> cells;
    for (std::size_t i = 0; i + 1 < flat.size(); i += 2)
        cells.push_back({toInt(flat[i]), toInt(flat[i + 1])});
    return cells;
}

void writeStatistics(const h5::Group& parent, const SimilarityMap& map)
{
    const h5::Group group = parent.create("statistics", "Summaries of /values over its finite cells");
    group.setNumber("mean", map.mean);
    group.setNumber("std", map.std);
    group.setNumber("triangle_mean", map.triangle_mean);
    group.setNumber("triangle_std", map.triangle_std);
    group.setNumber("matched_depth_mean", map.matched_depth_mean);
    group.setNumber("best_path_mean", map.best_path_mean);
    writeCells(group, "best_path", "Monotone path of highest mean similarity", map.best_path);
    writeCells(group, "matched_depth", "Each target layer with the source layer of equal relative depth",
               map.matched_depth);
}

void readStatistics(const h5::Group& parent, SimilarityMap& map)
{
    const h5::Group group = parent.open("statistics");
    map.mean = group.number("mean");
    map.std = group.number("std");
    map.triangle_mean = group.number("triangle_mean");
    map.triangle_std = group.number("triangle_std");
    map.matched_depth_mean = group.number("matched_depth_mean");
    map.best_path_mean = group.number("best_path_mean");
    map.best_path = readCells(group, "best_path");
    map.matched_depth = readCells(group, "matched_depth");
}

void writeProvenance(const h5::Group& parent, const Provenance& provenance)
{
    const h5::Group group =
        parent.create("provenance", "Where the result came from; enough to compute it again");
    group.setText("spec", provenance.spec);
    group.setText("created", provenance.created);
    group.setText("program", provenance.program);
    group.setText("torch", provenance.torch);
    group.setText("device", provenance.device);
    group.setText("source_fingerprint", provenance.source_fingerprint);
    group.setText("target_fingerprint", provenance.target_fingerprint);
    group.setText("source_name", provenance.source_name);
    group.setText("target_name", provenance.target_name);
    group.setText("data_hash", provenance.data_hash);
    group.setUnsigned("seed", provenance.seed);
}

Provenance readProvenance(const h5::Group& parent)
{
    const h5::Group group = parent.open("provenance");
    Provenance provenance;
    provenance.spec = group.text("spec");
    provenance.created = group.text("created");
    provenance.program = group.text("program");
    provenance.torch = group.text("torch");
    provenance.device = group.text("device");
    provenance.source_fingerprint = group.text("source_fingerprint");
    provenance.target_fingerprint = group.text("target_fingerprint");
    provenance.source_name = group.text("source_name");
    provenance.target_name = group.text("target_name");
    provenance.data_hash = group.text("data_hash");
    provenance.seed = group.unsignedInteger("seed");
    return provenance;
}

/// Numbered groups: names of columns may hold anything, HDF5's names may not. Four digits keep their order.
std::string columnGroup(std::size_t index)
{
    std::string digits = std::to_string(index);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return "column_" + digits;
}

void writeColumns(const h5::Group& parent, const std::vector<LayerColumn>& columns)
{
    const h5::Group group = parent.create("columns", "Numbers of single layers that belong to the map");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const LayerColumn& column = columns[i];
        const std::string unit = column.unit.empty() ? "1" : column.unit;
        const h5::Group one = group.create(columnGroup(i), "One number per layer of either model");
        one.setText("name", column.name);
        one.setText("units", column.unit);
        one.writeNumbers({"source", column.name + " of the source's layers", unit, {"source_layer"}},
                         column.source);
        one.writeNumbers({"target", column.name + " of the target's layers", unit, {"target_layer"}},
                         column.target);
    }
}

std::vector<LayerColumn> readColumns(const h5::Group& parent)
{
    const h5::Group group = parent.open("columns");
    std::vector<LayerColumn> columns;
    for (std::size_t i = 0; group.has(columnGroup(i)); ++i) {
        const h5::Group one = group.open(columnGroup(i));
        columns.push_back(
            {one.text("name"), one.text("units"), one.numbers("source"), one.numbers("target")});
    }
    return columns;
}

void writeIssues(const h5::Group& parent, const std::vector<CellIssue>& issues)
{
    const h5::Group group = parent.create("issues", "Why cells have no value");
    std::vector<LayerPair> cells;
    std::vector<std::string> causes;
    for (const CellIssue& issue : issues) {
        cells.push_back(issue.cell);
        causes.push_back(issue.cause);
    }
    writeCells(group, "cells", "Cells without a value", cells);
    group.writeTexts({"causes", "Cause for each cell", "1", {"cell"}}, causes);
}

std::vector<CellIssue> readIssues(const h5::Group& parent)
{
    const h5::Group group = parent.open("issues");
    const std::vector<LayerPair> cells = readCells(group, "cells");
    const std::vector<std::string> causes = group.texts("causes");
    if (cells.size() != causes.size())
        throw h5::Failure("cells and causes of the issues differ in number");
    std::vector<CellIssue> issues;
    for (std::size_t i = 0; i < cells.size(); ++i)
        issues.push_back({cells[i], causes[i]});
    return issues;
}

/// Numbered, because an array's name may hold what HDF5's may not.
std::string arrayName(std::size_t index)
{
    std::string digits = std::to_string(index);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return "array_" + digits;
}

h5::Element elementOf(const ResultArray& array)
{
    constexpr h5::Element elements[] = {h5::Element::Float32, h5::Element::Float64, h5::Element::Int64};
    return elements[array.values.index()];
}

void writeArray(const h5::Group& group, const std::string& dataset, const ResultArray& array)
{
    const h5::Shape shape{array.sizes, elementOf(array)};
    std::visit(
        [&](const auto& values) {
            if (array.dimensions.size() != array.sizes.size() || values.size() != shape.count())
                throw Error(ErrorCode::InvalidArgument, "The array '" + array.name + "' has " +
                                                            std::to_string(values.size()) +
                                                            " values, which its sizes do not say.");
            group.write({dataset, array.description, array.unit, array.dimensions}, shape, values.data(),
                        h5::Storage::Compressed);
        },
        array.values);
    group.setDatasetText(dataset, "name", array.name);
    std::string labels;
    for (const std::string& label : array.dimensions)
        labels += (labels.empty() ? "" : ",") + label;
    group.setDatasetText(dataset, "dimensions", labels);
}

std::vector<std::string> splitLabels(const std::string& text, std::size_t count)
{
    std::vector<std::string> labels;
    std::istringstream stream(text);
    for (std::string label; std::getline(stream, label, ',');)
        labels.push_back(label);
    if (labels.size() != count)
        throw h5::Failure("an array has not as many labels as dimensions");
    return labels;
}

ResultArray readArray(const h5::Group& group, const std::string& dataset)
{
    const h5::Shape shape = group.shape(dataset);
    ResultArray array;
    array.name = group.datasetText(dataset, "name");
    array.description = group.datasetText(dataset, "description");
    array.unit = group.datasetText(dataset, "units");
    array.dimensions = splitLabels(group.datasetText(dataset, "dimensions"), shape.sizes.size());
    array.sizes = shape.sizes;
    const auto read = [&](auto values) {
        values.resize(shape.count());
        group.read(dataset, shape, values.data());
        array.values = std::move(values);
    };
    if (shape.element == h5::Element::Float32)
        read(std::vector<float>());
    else if (shape.element == h5::Element::Float64)
        read(std::vector<double>());
    else
        read(std::vector<std::int64_t>());
    return array;
}

bool fits(int sourceLayers, int targetLayers, std::size_t values)
{
    return sourceLayers >= 0 && targetLayers >= 0 &&
           static_cast<std::uint64_t>(sourceLayers) * static_cast<std::uint64_t>(targetLayers) == values;
}

void writeValues(const h5::Group& group, const SimilarityMap& map)
{
    const auto rows = static_cast<std::uint64_t>(map.source_layers);
    const auto columns = static_cast<std::uint64_t>(map.target_layers);
    group.write({"values",
                 "Similarity of each source layer with each target layer; NaN where undefined (see issues)",
                 "1",
                 {"source_layer", "target_layer"}},
                {{rows, columns}, h5::Element::Float64}, map.values.data(), h5::Storage::Compressed);
    group.setDatasetNumber("values", "range_low", map.range_low);
    group.setDatasetNumber("values", "range_high", map.range_high);
    if (map.values.empty())
        return; // dimension scales need a size
    group.attachScale("values", 0, "source_layer", "Layer of the source model, from 0");
    group.attachScale("values", 1, "target_layer", "Layer of the target model, from 0");
}

} // namespace

void writeHead(const h5::Group& group, const ResultEntry& entry)
{
    group.setInteger("schema_version", schemaVersion);
    group.setText("written_by", programVersion());
    group.setText("kind", entry.kind);
    group.setText("key", entry.key);
    group.setText("title", entry.title);
    group.setText("created", entry.created);
    group.setText("metric", entry.metric);
    group.setText("module", entry.module);
    group.setText("source_name", entry.source_name);
    group.setText("target_name", entry.target_name);
    group.setText("summary", dumpText(entry.summary));
}

ResultEntry readHead(const h5::Group& group)
{
    ResultEntry entry;
    entry.kind = group.text("kind");
    entry.key = group.text("key");
    entry.title = group.text("title");
    entry.created = group.text("created");
    entry.metric = group.text("metric");
    entry.module = group.text("module");
    entry.source_name = group.text("source_name");
    entry.target_name = group.text("target_name");
    entry.summary = Json::parse(group.text("summary"));
    return entry;
}

ResultEntry describe(const SimilarityMap& map)
{
    requireKey(map.key);
    if (!fits(map.source_layers, map.target_layers, map.values.size()))
        throw Error(ErrorCode::InvalidArgument, "The map " + map.key + " has " +
                                                    std::to_string(map.values.size()) + " values for " +
                                                    std::to_string(map.source_layers) + " x " +
                                                    std::to_string(map.target_layers) + " layers.");
    ResultEntry entry;
    entry.key = map.key;
    entry.kind = similarityMapKind;
    entry.title = map.metric + " of " + map.module;
    entry.metric = map.metric;
    entry.module = map.module;
    entry.source_name = map.provenance.source_name;
    entry.target_name = map.provenance.target_name;
    entry.created = map.provenance.created;
    entry.summary = {{"source_layers", map.source_layers},
                     {"target_layers", map.target_layers},
                     {"mean", finiteOrNull(map.mean)},
                     {"std", finiteOrNull(map.std)},
                     {"triangle_mean", finiteOrNull(map.triangle_mean)},
                     {"triangle_std", finiteOrNull(map.triangle_std)},
                     {"matched_depth_mean", finiteOrNull(map.matched_depth_mean)},
                     {"best_path_mean", finiteOrNull(map.best_path_mean)},
                     {"samples", map.samples},
                     {"sample_unit", map.sample_unit},
                     {"undefined_cells", map.issues.size()},
                     {"warnings", map.warnings.size()}};
    return entry;
}

void writeMap(const h5::Group& group, const SimilarityMap& map)
{
    writeHead(group, describe(map));
    group.setInteger("metric_version", map.metric_version);
    group.setInteger("source_layers", map.source_layers);
    group.setInteger("target_layers", map.target_layers);
    group.setInteger("samples", map.samples);
    group.setText("sample_unit", map.sample_unit);
    group.setText("estimator", map.estimator);
    writeValues(group, map);
    writeStatistics(group, map);
    const h5::Group null = group.create("null", "Mean and central 95 % range under the null hypothesis");
    writeBand(null, "cells", "Of a single cell", map.null_cells);
    writeBand(null, "matched_depth", "Of statistics/matched_depth_mean", map.null_matched_depth);
    writeColumns(group, map.columns);
    writeIssues(group, map.issues);
    group.writeTexts({"warnings", "What the reader of the result should know", "1", {"warning"}},
                     map.warnings);
    writeProvenance(group, map.provenance);
}

SimilarityMap readMap(const h5::Group& group)
{
    if (group.text("kind") != similarityMapKind)
        throw h5::Failure("the result is not a similarity map");
    SimilarityMap map;
    map.key = group.text("key");
    map.metric = group.text("metric");
    map.module = group.text("module");
    map.metric_version = toInt(group.integer("metric_version"));
    map.source_layers = toInt(group.integer("source_layers"));
    map.target_layers = toInt(group.integer("target_layers"));
    map.samples = group.integer("samples");
    map.sample_unit = group.text("sample_unit");
    map.estimator = group.text("estimator");
    map.values = group.numbers("values");
    map.range_low = group.datasetNumber("values", "range_low");
    map.range_high = group.datasetNumber("values", "range_high");
    if (!fits(map.source_layers, map.target_layers, map.values.size()))
        throw h5::Failure("the number of values does not fit the layers");
    readStatistics(group, map);
    const h5::Group null = group.open("null");
    map.null_cells = readBand(null, "cells");
    map.null_matched_depth = readBand(null, "matched_depth");
    map.columns = readColumns(group);
    map.issues = readIssues(group);
    map.warnings = group.texts("warnings");
    map.provenance = readProvenance(group);
    return map;
}

void writeDocument(const h5::Group& group, const ResultDocument& document)
{
    ResultEntry head;
    head.key = document.key;
    head.kind = document.kind;
    head.title = document.title;
    head.created = document.created;
    head.source_name = document.source_name;
    head.target_name = document.target_name;
    head.summary = document.summary;
    writeHead(group, head);
    group.writeTexts({"json", "The result as one JSON document", "1", {"document"}},
                     {dumpText(document.json)});
    const h5::Group arrays = group.create("arrays", "Numeric arrays of the result");
    std::set<std::string> names;
    for (std::size_t i = 0; i < document.arrays.size(); ++i) {
        if (!names.insert(document.arrays[i].name).second)
            throw Error(ErrorCode::InvalidArgument,
                        "The result has two arrays '" + document.arrays[i].name + "'.");
        writeArray(arrays, arrayName(i), document.arrays[i]);
    }
}

ResultDocument readDocument(const h5::Group& group)
{
    const ResultEntry head = readHead(group);
    const std::vector<std::string> documents = group.texts("json");
    if (documents.size() != 1)
        throw h5::Failure("there is not exactly one JSON document");
    ResultDocument document{head.key,
                            head.kind,
                            head.title,
                            head.source_name,
                            head.target_name,
                            head.created,
                            head.summary,
                            Json::parse(documents.front()),
                            {}};
    const h5::Group arrays = group.open("arrays");
    for (std::size_t i = 0; arrays.has(arrayName(i)); ++i)
        document.arrays.push_back(readArray(arrays, arrayName(i)));
    return document;
}

} // namespace isthmus

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JobTitle</name>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>Similarity of %n module</numerusform>
            <numerusform>Similarity of %n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1: fast against exact on %n neuron: Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</numerusform>
            <numerusform>%1: fast against exact on %n neurons: Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionView</name>
    <message numerus="yes">
        <source>%1, %2, %n prompt(s)</source>
        <translation>
            <numerusform>%1, %2, %n prompt</numerusform>
            <numerusform>%1, %2, %n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>Saved %n file in %1.</numerusform>
            <numerusform>Saved %n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), </source>
        <translation>
            <numerusform>%n example, </numerusform>
            <numerusform>%n examples, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>Against the baseline on %n item: %1 [%2, %3], p = %4</numerusform>
            <numerusform>Against the baseline on %n items: %1 [%2, %3], p = %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>Mean over %n seed, Student&apos;s 95 % interval</numerusform>
            <numerusform>Mean over %n seeds, Student&apos;s 95 % interval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>Table of %n model</numerusform>
            <numerusform>Table of %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n run</numerusform>
            <numerusform>%1, %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::FigurePanel</name>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>Written: %1 and %n file beside it.</numerusform>
            <numerusform>Written: %1 and %n files beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>; it serves %n target layer</numerusform>
            <numerusform>; it serves %n target layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronView</name>
    <message numerus="yes">
        <source>A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.</source>
        <translation>
            <numerusform>A pixel shows the strongest of %n neuron. Turn the wheel to zoom in.</numerusform>
            <numerusform>A pixel shows the strongest of %n neurons. Turn the wheel to zoom in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> (strongest of %n here)</numerusform>
            <numerusform> (strongest of %n here)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message numerus="yes">
        <source>, %n seed(s)</source>
        <translation>
            <numerusform>, %n seed</numerusform>
            <numerusform>, %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SensitivityPage</name>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1, %n sample</numerusform>
            <numerusform>%1, %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityPage</name>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>%n cell without a value: %1</numerusform>
            <numerusform>%n cells without a value: %1</numerusform>
        </translation>
    </message>
</context>
</TS>

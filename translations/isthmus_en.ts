<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColorMap</name>
    <message>
        <source>Vik (diverging)</source>
        <translation>Vik (diverging)</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Greys</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
</context>
<context>
    <name>isthmus::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Dismiss the message</translation>
    </message>
</context>
<context>
    <name>isthmus::Engine</name>
    <message>
        <source>Open the pair</source>
        <translation>Open the pair</translation>
    </message>
</context>
<context>
    <name>isthmus::FigurePanel</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Preview of the figure</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <translation>Serif (%1)</translation>
    </message>
    <message>
        <source>Sans (%1)</source>
        <translation>Sans (%1)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>from the values</source>
        <translation>from the values</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibility</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Matched depth</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Best path</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>Colour bar</translation>
    </message>
    <message>
        <source>(a), (b)…</source>
        <translation>(a), (b)…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Run or open a similarity analysis to make a figure of its maps.</source>
        <translation>Run or open a similarity analysis to make a figure of its maps.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Export figure</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png);;All files (*)</source>
        <translation>Figures (*.pdf *.svg *.png);;All files (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>Written: %1 and %n file beside it.</numerusform>
            <numerusform>Written: %1 and %n files beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::HeatmapGrid</name>
    <message>
        <source>No maps yet. Open a source and a target model and run a similarity analysis.</source>
        <translation>No maps yet. Open a source and a target model and run a similarity analysis.</translation>
    </message>
    <message>
        <source>Similarity heatmaps</source>
        <translation>Similarity heatmaps</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Point at a cell to read its value; click it to see what lies behind.</source>
        <translation>Point at a cell to read its value; click it to see what lies behind.</translation>
    </message>
    <message>
        <source>%1 — source layer %2, target layer %3: </source>
        <translation>%1 — source layer %2, target layer %3: </translation>
    </message>
    <message>
        <source>no value. </source>
        <translation>no value. </translation>
    </message>
    <message>
        <source>no value.</source>
        <translation>no value.</translation>
    </message>
    <message>
        <source>  (95 % of the null: %1 to %2)</source>
        <translation>  (95 % of the null: %1 to %2)</translation>
    </message>
    <message>
        <source>  (masked)</source>
        <translation>  (masked)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copy value</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Show all maps</source>
        <translation>Show all maps</translation>
    </message>
    <message>
        <source>Enlarge this map</source>
        <translation>Enlarge this map</translation>
    </message>
    <message>
        <source>matched depth %1</source>
        <translation>matched depth %1</translation>
    </message>
    <message>
        <source>null %1–%2</source>
        <translation>null %1–%2</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Target layer</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Source layer</translation>
    </message>
</context>
<context>
    <name>isthmus::HistogramPlot</name>
    <message>
        <source>Distribution of the weights of source and target</source>
        <translation>Distribution of the weights of source and target</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>No weight behind this cell</translation>
    </message>
</context>
<context>
    <name>isthmus::Inspector</name>
    <message>
        <source>Show as matrix</source>
        <translation>Show as matrix</translation>
    </message>
    <message>
        <source>Select a tensor in the tree, or a cell of a heatmap, to see what it is made of.</source>
        <translation>Select a tensor in the tree, or a cell of a heatmap, to see what it is made of.</translation>
    </message>
    <message>
        <source>Source matrix</source>
        <translation>Source matrix</translation>
    </message>
    <message>
        <source>Target matrix</source>
        <translation>Target matrix</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Singular values</translation>
    </message>
    <message>
        <source>Distribution of the entries</source>
        <translation>Distribution of the entries</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Samples that drive it</source>
        <translation>Samples that drive it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Numbers of the cell</source>
        <translation>Numbers of the cell</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Samples that drive the cell</source>
        <translation>Samples that drive the cell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>outside the layers</source>
        <translation>outside the layers</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Pairs with</translation>
    </message>
    <message>
        <source>%1: source layer %2, target layer %3</source>
        <translation>%1: source layer %2, target layer %3</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibility</translation>
    </message>
    <message>
        <source>Null of a cell</source>
        <translation>Null of a cell</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>not computed</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Mean of the map</source>
        <translation>Mean of the map</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanel</name>
    <message>
        <source>&amp;Pause Job</source>
        <translation>&amp;Pause Job</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>&amp;Cancel Job</translation>
    </message>
    <message>
        <source>&amp;Open Result</source>
        <translation>&amp;Open Result</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>Copy as Co&amp;mmand</translation>
    </message>
    <message>
        <source>C&amp;lear Finished Jobs</source>
        <translation>C&amp;lear Finished Jobs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>No jobs yet. A comparison started on the Similarity page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>No jobs yet. A comparison started on the Similarity page appears here, with its progress, and can be paused or cancelled.</translation>
    </message>
    <message>
        <source>&amp;Resume Job</source>
        <translation>&amp;Resume Job</translation>
    </message>
    <message>
        <source>Resume Job</source>
        <translation>Resume Job</translation>
    </message>
    <message>
        <source>Pause Job</source>
        <translation>Pause Job</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanelModel</name>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
</context>
<context>
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>Messages of this session appear here.</translation>
    </message>
</context>
<context>
    <name>isthmus::MainWindow</name>
    <message>
        <source>Isthmus</source>
        <translation>Isthmus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>The project was exported to %1.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Choose a data set</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON lines (*.jsonl);;All files (*)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Export figure</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The source is chosen. Now choose the target.</source>
        <translation>The source is chosen. Now choose the target.</translation>
    </message>
    <message>
        <source>The target is chosen. Now choose the source.</source>
        <translation>The target is chosen. Now choose the source.</translation>
    </message>
    <message>
        <source>The demo pair is not installed.</source>
        <translation>The demo pair is not installed.</translation>
    </message>
    <message>
        <source>Drop two model folders on the cards at the left instead.</source>
        <translation>Drop two model folders on the cards at the left instead.</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Open source model</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Open target model</translation>
    </message>
    <message>
        <source>%1 and %2 – Isthmus</source>
        <translation>%1 and %2 – Isthmus</translation>
    </message>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>Similarity of %n module</numerusform>
            <numerusform>Similarity of %n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>Layers %1 and %2 of %3</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Show the form</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>The command is on the clipboard.</translation>
    </message>
    <message>
        <source>Project: %1 (read-only)</source>
        <translation>Project: %1 (read-only)</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>The project is open for reading only. New results are not kept.</source>
        <translation>The project is open for reading only. New results are not kept.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>A job is running</translation>
    </message>
    <message>
        <source>Finished results are kept. What is not finished is lost.</source>
        <translation>Finished results are kept. What is not finished is lost.</translation>
    </message>
    <message>
        <source>Cancel job and quit</source>
        <translation>Cancel job and quit</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Swap source and target</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Results of the project</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensors</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Device: …</source>
        <translation>Device: …</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>Cache: %1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Memory: %1 of %2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>&amp;Set Up a Comparison</source>
        <translation>&amp;Set Up a Comparison</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Isthmus</source>
        <translation>&amp;About Isthmus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Project (*.isthmus)</source>
        <translation>Project (*.isthmus)</translation>
    </message>
    <message>
        <source>Open &amp;Source Model…</source>
        <translation>Open &amp;Source Model…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;Target Model…</source>
        <translation>Open &amp;Target Model…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>S&amp;wap Source and Target</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Recent Pairs</source>
        <translation>&amp;Recent Pairs</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Pair</source>
        <translation>Open the &amp;Demo Pair</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;New Project…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Open &amp;Project…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>Recent Pro&amp;jects</translation>
    </message>
    <message>
        <source>&amp;Export Project as One File…</source>
        <translation>&amp;Export Project as One File…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Export project</translation>
    </message>
    <message>
        <source>HDF5 (*.h5)</source>
        <translation>HDF5 (*.h5)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>Export &amp;Figure…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>As the &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Restore the Layout</source>
        <translation>&amp;Restore the Layout</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>About Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

With libtorch %2 and Qt %3. Licence: GPL-3.0-or-later.</source>
        <translation>%1

See what language models of different sizes share, and what can be transferred between them.

With libtorch %2 and Qt %3. Licence: GPL-3.0-or-later.</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>Similarity maps</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTableModel</name>
    <message>
        <source>not computed</source>
        <translation>not computed</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>above chance</translation>
    </message>
    <message>
        <source>not above chance</source>
        <translation>not above chance</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 texts</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1. Estimator: %2.</source>
        <translation>%1. Estimator: %2.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Matched depth</translation>
    </message>
    <message>
        <source>Mean similarity of layers at equal relative depth</source>
        <translation>Mean similarity of layers at equal relative depth</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibility</translation>
    </message>
    <message>
        <source>1 − max(0, matched-depth similarity)</source>
        <translation>1 − max(0, matched-depth similarity)</translation>
    </message>
    <message>
        <source>Null [95 %]</source>
        <translation>Null [95 %]</translation>
    </message>
    <message>
        <source>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</source>
        <translation>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</translation>
    </message>
    <message>
        <source>Against null</source>
        <translation>Against null</translation>
    </message>
    <message>
        <source>Whether the matched-depth mean lies above the null&apos;s 95 % band</source>
        <translation>Whether the matched-depth mean lies above the null&apos;s 95 % band</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Best path</translation>
    </message>
    <message>
        <source>Mean along the monotone path of highest similarity</source>
        <translation>Mean along the monotone path of highest similarity</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over source layer ≥ target layer, as in the paper</source>
        <translation>Mean ± standard deviation over source layer ≥ target layer, as in the paper</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>All cells</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over all layer pairs</source>
        <translation>Mean ± standard deviation over all layer pairs</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Rows of the activation matrices</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixPage</name>
    <message>
        <source>Choose a tensor above, or press Enter on one in the Tensors panel.</source>
        <translation>Choose a tensor above, or press Enter on one in the Tensors panel.</translation>
    </message>
    <message>
        <source>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</source>
        <translation>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</translation>
    </message>
    <message>
        <source>This tensor cannot be shown.</source>
        <translation>This tensor cannot be shown.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Colour map</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Show the whole matrix</translation>
    </message>
    <message>
        <source>Choose a matrix</source>
        <translation>Choose a matrix</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixView</name>
    <message>
        <source>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</source>
        <translation>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 rows × %2 columns</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>row %1, column %2: %3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
</context>
<context>
    <name>isthmus::ModelCard</name>
    <message>
        <source>Source model</source>
        <translation>Source model</translation>
    </message>
    <message>
        <source>Target model</source>
        <translation>Target model</translation>
    </message>
    <message>
        <source>Open a source model folder; the arrow lists recent ones</source>
        <translation>Open a source model folder; the arrow lists recent ones</translation>
    </message>
    <message>
        <source>Open a target model folder; the arrow lists recent ones</source>
        <translation>Open a target model folder; the arrow lists recent ones</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Open source model</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Open target model</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>No model</translation>
    </message>
    <message>
        <source>Drop the folder of the larger model here, or use the folder button.</source>
        <translation>Drop the folder of the larger model here, or use the folder button.</translation>
    </message>
    <message>
        <source>Drop the folder of the smaller model here, or use the folder button.</source>
        <translation>Drop the folder of the smaller model here, or use the folder button.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 layers × %2 hidden</source>
        <translation>%1 layers × %2 hidden</translation>
    </message>
    <message>
        <source>Number of layers, width of the residual stream</source>
        <translation>Number of layers, width of the residual stream</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>Width of the feed-forward network</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>%1, %2 for keys and values</source>
        <translation>%1, %2 for keys and values</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention heads</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 on disk</source>
        <translation>%1 parameters, %2 on disk</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>No recent models</source>
        <translation>No recent models</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Open two models to see where they touch and where they do not. Drop a model folder on each card at the left, or begin with the demo pair.</source>
        <translation>Open two models to see where they touch and where they do not. Drop a model folder on each card at the left, or begin with the demo pair.</translation>
    </message>
    <message>
        <source>Open the demo pair</source>
        <translation>Open the demo pair</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Set up a comparison on the Similarity page</source>
        <translation>Set up a comparison on the Similarity page</translation>
    </message>
    <message>
        <source>Incompatibility found so far</source>
        <translation>Incompatibility found so far</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</source>
        <translation>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</translation>
    </message>
    <message>
        <source>What can be compared</source>
        <translation>What can be compared</translation>
    </message>
    <message>
        <source>One tokenizer: token positions can be compared one by one.</source>
        <translation>One tokenizer: token positions can be compared one by one.</translation>
    </message>
    <message>
        <source>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</source>
        <translation>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</translation>
    </message>
    <message>
        <source>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</source>
        <translation>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</translation>
    </message>
    <message>
        <source>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</source>
        <translation>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>isthmus::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shape of the weight in the source, outputs × inputs</source>
        <translation>Shape of the weight in the source, outputs × inputs</translation>
    </message>
    <message>
        <source>Shape of the weight in the target, outputs × inputs</source>
        <translation>Shape of the weight in the target, outputs × inputs</translation>
    </message>
    <message>
        <source>Behavioural similarity is defined</source>
        <translation>Behavioural similarity is defined</translation>
    </message>
    <message>
        <source>Parametric similarity is defined</source>
        <translation>Parametric similarity is defined</translation>
    </message>
    <message>
        <source>The source is at least as large, so that its neurons can be carried over</source>
        <translation>The source is at least as large, so that its neurons can be carried over</translation>
    </message>
</context>
<context>
    <name>isthmus::ProfilePlot</name>
    <message>
        <source>Similarity of one source layer with every target layer</source>
        <translation>Similarity of one source layer with every target layer</translation>
    </message>
    <message>
        <source>Similarity of one target layer with every source layer</source>
        <translation>Similarity of one target layer with every source layer</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Target layer</translation>
    </message>
    <message>
        <source>Source layer %1</source>
        <translation>Source layer %1</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Source layer</translation>
    </message>
    <message>
        <source>Target layer %1</source>
        <translation>Target layer %1</translation>
    </message>
    <message>
        <source>Point at a cell of the heatmaps</source>
        <translation>Point at a cell of the heatmaps</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityForm</name>
    <message>
        <source>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</source>
        <translation>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Null draws</source>
        <translation>Null draws</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Chosen by the tokenizers</source>
        <translation>Chosen by the tokenizers</translation>
    </message>
    <message>
        <source>Token positions</source>
        <translation>Token positions</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Whole texts</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Mean of the tokens</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Last token</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON lines file</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Choose a data file</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Samples</translation>
    </message>
    <message>
        <source>Sample &amp;unit</source>
        <translation>Sample &amp;unit</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>&amp;Pooling</translation>
    </message>
    <message>
        <source>&amp;Null draws</source>
        <translation>&amp;Null draws</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Compute in</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>How often the pairing of samples is shuffled to find what chance alone would give</source>
        <translation>How often the pairing of samples is shuffled to find what chance alone would give</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Rows of the activation matrices</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Open a source and a target model first.</translation>
    </message>
    <message>
        <source>Choose at least one metric.</source>
        <translation>Choose at least one metric.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Choose at least one module.</translation>
    </message>
    <message>
        <source>Behavioural metrics need texts: choose a JSON lines file.</source>
        <translation>Behavioural metrics need texts: choose a JSON lines file.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>There is no file at this path.</translation>
    </message>
    <message>
        <source>Token positions need one tokenizer in both models. Choose whole texts.</source>
        <translation>Token positions need one tokenizer in both models. Choose whole texts.</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityPage</name>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show or hide the form of a new comparison</source>
        <translation>Show or hide the form of a new comparison</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarity</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibility</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>No path</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Matched depth</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Best path</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>The path of layer pairs drawn over each map</translation>
    </message>
    <message>
        <source>Leave out cells whose source layer is lower than the target layer, as in the paper</source>
        <translation>Leave out cells whose source layer is lower than the target layer, as in the paper</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Colour map</translation>
    </message>
    <message>
        <source>Set the colour range by hand</source>
        <translation>Set the colour range by hand</translation>
    </message>
    <message>
        <source>Lowest value of the colours</source>
        <translation>Lowest value of the colours</translation>
    </message>
    <message>
        <source>Highest value of the colours</source>
        <translation>Highest value of the colours</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Row and column profiles</source>
        <translation>Row and column profiles</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to compare them layer by layer.</source>
        <translation>Open a source and a target model at the left to compare them layer by layer.</translation>
    </message>
    <message>
        <source>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</source>
        <translation>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</translation>
    </message>
    <message>
        <source>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</source>
        <translation>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>plain estimator</source>
        <translation>plain estimator</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>%n cell without a value: %1</numerusform>
            <numerusform>%n cells without a value: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SpectrumPlot</name>
    <message>
        <source>Singular values of source and target</source>
        <translation>Singular values of source and target</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Relative rank</source>
        <translation>Relative rank</translation>
    </message>
    <message>
        <source>σ / σ max</source>
        <translation>σ / σ max</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>No weight behind this cell</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTree</name>
    <message>
        <source>Filter by name, role, type or shape</source>
        <translation>Filter by name, role, type or shape</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filter tensors</translation>
    </message>
    <message>
        <source>Tensors of both models</source>
        <translation>Tensors of both models</translation>
    </message>
    <message>
        <source>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</source>
        <translation>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTreeModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>Outside the layers</source>
        <translation>Outside the layers</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>Its role is not known, so it is not compared.</source>
        <translation>Its role is not known, so it is not compared.</translation>
    </message>
    <message>
        <source>The other model has no tensor of this role.</source>
        <translation>The other model has no tensor of this role.</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>no partner</translation>
    </message>
    <message>
        <source>weights and activations</source>
        <translation>weights and activations</translation>
    </message>
    <message>
        <source>activations only</source>
        <translation>activations only</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>cannot be compared</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>layer %1: %2</translation>
    </message>
    <message>
        <source>At the same depth: %1, %2. Comparable: %3.</source>
        <translation>At the same depth: %1, %2. Comparable: %3.</translation>
    </message>
    <message>
        <source>same shape</source>
        <translation>same shape</translation>
    </message>
    <message>
        <source>Its counterpart is %1, %2.</source>
        <translation>Its counterpart is %1, %2.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Pairs with</translation>
    </message>
</context>
<context>
    <name>isthmus::main</name>
    <message>
        <source>Shows what two language models of different sizes share.</source>
        <translation>Shows what two language models of different sizes share.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Prints the version.</translation>
    </message>
    <message>
        <source>Project folder to open or create.</source>
        <translation>Project folder to open or create.</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity or matrix.</source>
        <translation>Page to show: overview, similarity or matrix.</translation>
    </message>
    <message>
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>Saves a picture of the window once its content is there, and ends.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Size of the window, e.g. 1440x900.</translation>
    </message>
    <message>
        <source>Folder of the source model.</source>
        <translation>Folder of the source model.</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>Folder of the target model.</translation>
    </message>
    <message>
        <source>Give both a source and a target folder, or none.</source>
        <translation>Give both a source and a target folder, or none.</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity or matrix.</source>
        <translation>There is no such page. Choose overview, similarity or matrix.</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>The size must look like 1440x900 and be at least 400x300.</translation>
    </message>
</context>
<context>
    <name>isthmus::text</name>
    <message>
        <source>%1 B</source>
        <extracomment>billions, e.g. &quot;6.7 B&quot;</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>millions</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <extracomment>thousands</extracomment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>scalar</translation>
    </message>
</context>
</TS>

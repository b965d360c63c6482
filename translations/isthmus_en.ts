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
    <name>isthmus::AboutDialog</name>
    <message>
        <source>tensors, forward passes, gradients</source>
        <translation>tensors, forward passes, gradients</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>matrix products</translation>
    </message>
    <message>
        <source>results</source>
        <translation>results</translation>
    </message>
    <message>
        <source>the window and figures</source>
        <translation>the window and figures</translation>
    </message>
    <message>
        <source>plots of the window</source>
        <translation>plots of the window</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>the command line</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>the log</translation>
    </message>
    <message>
        <source>packed benchmark files</source>
        <translation>packed benchmark files</translation>
    </message>
    <message>
        <source>patterns of tokenizers</source>
        <translation>patterns of tokenizers</translation>
    </message>
    <message>
        <source>Unicode of tokenizers</source>
        <translation>Unicode of tokenizers</translation>
    </message>
    <message>
        <source>limits of generated code</source>
        <translation>limits of generated code</translation>
    </message>
    <message>
        <source>the cage for generated code (a program)</source>
        <translation>the cage for generated code (a program)</translation>
    </message>
    <message>
        <source>runs generated code (a program)</source>
        <translation>runs generated code (a program)</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>About Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</source>
        <translation>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versions and devices</translation>
    </message>
    <message>
        <source>What this program was built with and runs on.</source>
        <translation>What this program was built with and runs on.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>The methods are those of two papers:</source>
        <translation>The methods are those of two papers:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (built with %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Device %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>being looked for…</translation>
    </message>
</context>
<context>
    <name>isthmus::AdapterView</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Parametric similarity of an adapter with its base</source>
        <translation>Parametric similarity of an adapter with its base</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosine</translation>
    </message>
    <message>
        <source>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</source>
        <translation>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</source>
        <translation>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, original</translation>
    </message>
    <message>
        <source>%1, remaining</source>
        <translation>%1, remaining</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message>
        <source>Source and target</source>
        <translation>Source and target</translation>
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
        <source>Data file</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON lines file</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Root mean square</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>All positions</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>The last one</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Models</translation>
    </message>
    <message>
        <source>Whose layers and neurons are scored. A transfer needs both, on the same texts.</source>
        <translation>Whose layers and neurons are scored. A transfer needs both, on the same texts.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</source>
        <translation>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text. It must be the format the models are used with.</source>
        <translation>How question and answer become one text. It must be the format the models are used with.</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>Pro&amp;mpts</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>How many rows are read, from the first. The papers use 20 to 32.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>&amp;Evaluator</translation>
    </message>
    <message>
        <source>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</source>
        <translation>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Sca&amp;le</translation>
    </message>
    <message>
        <source>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</source>
        <translation>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</source>
        <translation>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Compute in</translation>
    </message>
    <message>
        <source>Arithmetic of the forward pass. Scores are always float32.</source>
        <translation>Arithmetic of the forward pass. Scores are always float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatic takes the CUDA device when there is one.</translation>
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
        <source>Open a source and a target model first.</source>
        <translation>Open a source and a target model first.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Choose a JSON lines file with questions and answers.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>There is no file at this path.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Show or hide the form of a new run</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Models shown</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN neurons</translation>
    </message>
    <message>
        <source>Attention neurons</source>
        <translation>Attention neurons</translation>
    </message>
    <message>
        <source>Kind of neurons</source>
        <translation>Kind of neurons</translation>
    </message>
    <message>
        <source>Kind of neurons in the map and the table</source>
        <translation>Kind of neurons in the map and the table</translation>
    </message>
    <message>
        <source>Result of the source</source>
        <translation>Result of the source</translation>
    </message>
    <message>
        <source>Result of the target</source>
        <translation>Result of the target</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>Layer scores…</source>
        <translation>Layer scores…</translation>
    </message>
    <message>
        <source>Top neurons…</source>
        <translation>Top neurons…</translation>
    </message>
    <message>
        <source>All neuron scores…</source>
        <translation>All neuron scores…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>The picture is on the clipboard.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>There is nothing to save yet.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Shared share</source>
        <translation>Shared share</translation>
    </message>
    <message>
        <source>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</source>
        <translation>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>Nothing for this model yet: choose it at the left and press Run.</source>
        <translation>Nothing for this model yet: choose it at the left and press Run.</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Other attribution</translation>
    </message>
    <message>
        <source>Overlap of the top tenth of the neurons per layer</source>
        <translation>Overlap of the top tenth of the neurons per layer</translation>
    </message>
    <message>
        <source>Locate a second task with the same model to see which neurons both need.</source>
        <translation>Locate a second task with the same model to see which neurons both need.</translation>
    </message>
    <message>
        <source>Neurons shared with</source>
        <translation>Neurons shared with</translation>
    </message>
    <message>
        <source>Layers and neurons</source>
        <translation>Layers and neurons</translation>
    </message>
    <message>
        <source>Two tasks</source>
        <translation>Two tasks</translation>
    </message>
    <message>
        <source>This result belongs to %1, which is not open.</source>
        <translation>This result belongs to %1, which is not open.</translation>
    </message>
    <message>
        <source>Open that model to see it.</source>
        <translation>Open that model to see it.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>This result cannot be read.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Compute it again.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to locate what carries a task.</source>
        <translation>Open a source and a target model at the left to locate what carries a task.</translation>
    </message>
    <message>
        <source>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</source>
        <translation>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</translation>
    </message>
    <message>
        <source>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</source>
        <translation>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1: fast against exact on %n neuron: Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</numerusform>
            <numerusform>%1: fast against exact on %n neurons: Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No second task yet</source>
        <translation>No second task yet</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution of %1</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Show the form</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Promotes</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>Suppresses</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>Layer %1, neuron %2</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionView</name>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>head %1, dimension %2</source>
        <translation>head %1, dimension %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n prompt(s)</source>
        <translation>
            <numerusform>%1, %2, %n prompt</numerusform>
            <numerusform>%1, %2, %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer scores, %1</source>
        <translation>Layer scores, %1</translation>
    </message>
    <message>
        <source>Neuron scores, %1</source>
        <translation>Neuron scores, %1</translation>
    </message>
    <message>
        <source>Top neurons, %1</source>
        <translation>Top neurons, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Change of log p</source>
        <translation>Change of log p</translation>
    </message>
    <message>
        <source>FFN neurons: mean change of log p</source>
        <translation>FFN neurons: mean change of log p</translation>
    </message>
    <message>
        <source>Attention neurons: mean change of log p</source>
        <translation>Attention neurons: mean change of log p</translation>
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
    <name>isthmus::BlockMap</name>
    <message>
        <source>%1 × %2 parameters in blocks of %3 × %4</source>
        <translation>%1 × %2 parameters in blocks of %3 × %4</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: %5</source>
        <translation>Rows %1 to %2, columns %3 to %4: %5</translation>
    </message>
    <message>
        <source>Columns: inputs. Rows: outputs. Brighter is more sensitive.</source>
        <translation>Columns: inputs. Rows: outputs. Brighter is more sensitive.</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTable</name>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTableModel</name>
    <message>
        <source>%1 ★ best</source>
        <translation>%1 ★ best</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Norm of Delta</source>
        <translation>Norm of Delta</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
</context>
<context>
    <name>isthmus::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Type what you want to do</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Search commands</translation>
    </message>
    <message>
        <source>Up and Down choose a command, Enter runs it, Escape leaves.</source>
        <translation>Up and Down choose a command, Enter runs it, Escape leaves.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commands found</translation>
    </message>
    <message>
        <source>Enter runs the chosen command.</source>
        <translation>Enter runs the chosen command.</translation>
    </message>
</context>
<context>
    <name>isthmus::CurvePlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
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
    <name>isthmus::EvaluationForm</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <source>A folder</source>
        <translation>A folder</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Model folder</translation>
    </message>
    <message>
        <source>Folder with config.json</source>
        <translation>Folder with config.json</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adapter</translation>
    </message>
    <message>
        <source>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</source>
        <translation>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File or folder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Run the programs that the model writes</source>
        <translation>Run the programs that the model writes</translation>
    </message>
    <message>
        <source>Show the first &amp;prompt</source>
        <translation>Show the first &amp;prompt</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Benchmark</translation>
    </message>
    <message>
        <source>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</source>
        <translation>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</source>
        <translation>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xamples</translation>
    </message>
    <message>
        <source>Solved examples before each question, taken from the files beside the data.</source>
        <translation>Solved examples before each question, taken from the files beside the data.</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>How many are asked. A limit takes the same items for every model, chosen at random once.</source>
        <translation>How many are asked. A limit takes the same items for every model, chosen at random once.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How a question is put: one of the conversation formats, or a text that a base model continues.</source>
        <translation>How a question is put: one of the conversation formats, or a text that a base model continues.</translation>
    </message>
    <message>
        <source>Run programs</source>
        <translation>Run programs</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</source>
        <translation>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Shows exactly what the model would read for the first item, without a run.</source>
        <translation>Shows exactly what the model would read for the first item, without a run.</translation>
    </message>
    <message>
        <source>The benchmark&apos;s own</source>
        <translation>The benchmark&apos;s own</translation>
    </message>
    <message>
        <source>0 (most likely)</source>
        <translation>0 (most likely)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
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
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>New &amp;tokens</source>
        <translation>New &amp;tokens</translation>
    </message>
    <message>
        <source>The most an answer may have.</source>
        <translation>The most an answer may have.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>T&amp;emperature</translation>
    </message>
    <message>
        <source>0 takes the most likely token each time. Above 0 tokens are drawn at random.</source>
        <translation>0 takes the most likely token each time. Above 0 tokens are drawn at random.</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>Sam&amp;ples</translation>
    </message>
    <message>
        <source>Answers per item, for pass@k. More than one needs a temperature.</source>
        <translation>Answers per item, for pass@k. More than one needs a temperature.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same answers.</source>
        <translation>The same seed gives the same answers.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Items at on&amp;ce</source>
        <translation>Items at on&amp;ce</translation>
    </message>
    <message>
        <source>More use more memory and are faster on a GPU.</source>
        <translation>More use more memory and are faster on a GPU.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatic takes the CUDA device when there is one.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Open a source and a target model, or choose a folder.</source>
        <translation>Open a source and a target model, or choose a folder.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Choose the model&apos;s folder.</translation>
    </message>
    <message>
        <source>There is no config.json in the model&apos;s folder.</source>
        <translation>There is no config.json in the model&apos;s folder.</translation>
    </message>
    <message>
        <source>There is no adapter_config.json in the adapter&apos;s folder.</source>
        <translation>There is no adapter_config.json in the adapter&apos;s folder.</translation>
    </message>
    <message>
        <source>Choose the folder of MMLU&apos;s files.</source>
        <translation>Choose the folder of MMLU&apos;s files.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>Choose the benchmark&apos;s file.</translation>
    </message>
    <message>
        <source>There is nothing at the path of the data.</source>
        <translation>There is nothing at the path of the data.</translation>
    </message>
    <message>
        <source>%1 judges programs by running them: agree to that above.</source>
        <translation>%1 judges programs by running them: agree to that above.</translation>
    </message>
    <message>
        <source>Checkpoints of a transfer</source>
        <translation>Checkpoints of a transfer</translation>
    </message>
    <message>
        <source>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</source>
        <translation>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</translation>
    </message>
    <message>
        <source>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</source>
        <translation>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</translation>
    </message>
    <message>
        <source>Choose the output folder of the transfer.</source>
        <translation>Choose the output folder of the transfer.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>R&amp;uns</translation>
    </message>
    <message>
        <source>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</source>
        <translation>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Evaluation whose items are shown</source>
        <translation>Evaluation whose items are shown</translation>
    </message>
    <message>
        <source>Second evaluation</source>
        <translation>Second evaluation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Show or hide the form of a new run</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Published values</translation>
    </message>
    <message>
        <source>Show the papers&apos; values in columns of their own. They were not measured here.</source>
        <translation>Show the papers&apos; values in columns of their own. They were not measured here.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The table for a spreadsheet or a paper, or one evaluation with its items</source>
        <translation>The table for a spreadsheet or a paper, or one evaluation with its items</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Table as &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as &amp;LaTeX (booktabs)…</source>
        <translation>Table as &amp;LaTeX (booktabs)…</translation>
    </message>
    <message>
        <source>Chosen evaluation as lm-eval &amp;JSON…</source>
        <translation>Chosen evaluation as lm-eval &amp;JSON…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Choose a benchmark&apos;s file</source>
        <translation>Choose a benchmark&apos;s file</translation>
    </message>
    <message>
        <source>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</source>
        <translation>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Table (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;All files (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choose a folder for the files</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>Saved %n file in %1.</numerusform>
            <numerusform>Saved %n files in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>This result cannot be read.</translation>
    </message>
    <message>
        <source>Evaluate the model again.</source>
        <translation>Evaluate the model again.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Show the form</translation>
    </message>
    <message>
        <source>The evaluation was stopped. The items it had are kept.</source>
        <translation>The evaluation was stopped. The items it had are kept.</translation>
    </message>
    <message>
        <source>The same run goes on with the next item.</source>
        <translation>The same run goes on with the next item.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt of %1</translation>
    </message>
    <message>
        <source>Run programs that a model wrote?</source>
        <translation>Run programs that a model wrote?</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</source>
        <translation>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Run them</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Do not run</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Compare with: no other</source>
        <translation>Compare with: no other</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Compare with: %1</translation>
    </message>
    <message>
        <source>This evaluation has no items in the project.</source>
        <translation>This evaluation has no items in the project.</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Reading the items…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>No baseline</translation>
    </message>
    <message>
        <source>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</source>
        <translation>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</translation>
    </message>
    <message>
        <source>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</source>
        <translation>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</translation>
    </message>
    <message>
        <source>Reported by %1. Other prompts and code were behind it: for orientation alone.</source>
        <translation>Reported by %1. Other prompts and code were behind it: for orientation alone.</translation>
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
    <message>
        <source>Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same items, significant at 5 % (McNemar&apos;s exact test, or the paired bootstrap); ≈: no significant difference. Published values were not measured here.</source>
        <translation>Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same items, significant at 5 % (McNemar&apos;s exact test, or the paired bootstrap); ≈: no significant difference. Published values were not measured here.</translation>
    </message>
    <message>
        <source>%1 of %2 items, %3</source>
        <translation>%1 of %2 items, %3</translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>Against the baseline on %n item: %1 [%2, %3], p = %4</numerusform>
            <numerusform>Against the baseline on %n items: %1 [%2, %3], p = %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores over the checkpoints</source>
        <translation>Scores over the checkpoints</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, step %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, seed %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>Mean over %n seed, Student&apos;s 95 % interval</numerusform>
            <numerusform>Mean over %n seeds, Student&apos;s 95 % interval</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>Seed %1: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message>
        <source>Layer similarity: one map per module</source>
        <translation>Layer similarity: one map per module</translation>
    </message>
    <message>
        <source>Parametric similarity: cosines over the layers</source>
        <translation>Parametric similarity: cosines over the layers</translation>
    </message>
    <message>
        <source>Transfer results: a table</source>
        <translation>Transfer results: a table</translation>
    </message>
    <message>
        <source>Initialisation study: losses</source>
        <translation>Initialisation study: losses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>Table of %n model</numerusform>
            <numerusform>Table of %n models</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose Figure</source>
        <translation>Compose Figure</translation>
    </message>
    <message>
        <source>Add results, or use a template.</source>
        <translation>Add results, or use a template.</translation>
    </message>
    <message>
        <source>&amp;Use Template</source>
        <translation>&amp;Use Template</translation>
    </message>
    <message>
        <source>Replace the panels by those of the template, filled from the project.</source>
        <translation>Replace the panels by those of the template, filled from the project.</translation>
    </message>
    <message>
        <source>as the result is called</source>
        <translation>as the result is called</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Move U&amp;p</translation>
    </message>
    <message>
        <source>One place towards the first panel (Alt+Up)</source>
        <translation>One place towards the first panel (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Move &amp;Down</translation>
    </message>
    <message>
        <source>One place towards the last panel (Alt+Down)</source>
        <translation>One place towards the last panel (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Take the panel out of the figure (Delete)</source>
        <translation>Take the panel out of the figure (Delete)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Add what is selected behind the last panel (Enter in the list)</source>
        <translation>Add what is selected behind the last panel (Enter in the list)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the .json file of a figure</source>
        <translation>Open the .json file of a figure</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Save the figure&apos;s specification; with the same project it makes the figure again</source>
        <translation>Save the figure&apos;s specification; with the same project it makes the figure again</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>A figure as the papers have it. It takes the newest results of the project that fit.</source>
        <translation>A figure as the papers have it. It takes the newest results of the project that fit.</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Panels of the figure</translation>
    </message>
    <message>
        <source>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</source>
        <translation>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Moves the selected panel, or takes it out of the figure.</source>
        <translation>Moves the selected panel, or takes it out of the figure.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Title of the selected panel, in place of the result&apos;s name.</source>
        <translation>Title of the selected panel, in place of the result&apos;s name.</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Results of the project</translation>
    </message>
    <message>
        <source>Filter of the results</source>
        <translation>Filter of the results</translation>
    </message>
    <message>
        <source>Shows the results whose names hold these words.</source>
        <translation>Shows the results whose names hold these words.</translation>
    </message>
    <message>
        <source>Results that can be added</source>
        <translation>Results that can be added</translation>
    </message>
    <message>
        <source>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</source>
        <translation>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</source>
        <translation>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</translation>
    </message>
    <message>
        <source>Figure specification (*.json)</source>
        <translation>Figure specification (*.json)</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Open figure</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Save figure</translation>
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
        <source>No project is open. Open or create one; figures are made of its results.</source>
        <translation>No project is open. Open or create one; figures are made of its results.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Adapter: %1</source>
        <translation>Adapter: %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Evaluation: %1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Runs: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n run</numerusform>
            <numerusform>%1, %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 and %3</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>U&amp;ndo</translation>
    </message>
    <message>
        <source>Take back the last change of the panels (Ctrl+Z)</source>
        <translation>Take back the last change of the panels (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
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
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmic</translation>
    </message>
    <message>
        <source>Several panels of any kind in one figure, or a figure as the papers have it</source>
        <translation>Several panels of any kind in one figure, or a figure as the papers have it</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Lower end of the range</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Upper end of the range</translation>
    </message>
    <message>
        <source>A letter before the title of each panel</source>
        <translation>A letter before the title of each panel</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Bold letters</translation>
    </message>
    <message>
        <source>The letters in bold and without parentheses</source>
        <translation>The letters in bold and without parentheses</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>Panel titles</translation>
    </message>
    <message>
        <source>A title above each panel</source>
        <translation>A title above each panel</translation>
    </message>
    <message>
        <source>Shared colour bar</source>
        <translation>Shared colour bar</translation>
    </message>
    <message>
        <source>One colour scale for all maps of a metric; else each map has its own</source>
        <translation>One colour scale for all maps of a metric; else each map has its own</translation>
    </message>
    <message>
        <source>Width and fonts as a venue asks for them</source>
        <translation>Width and fonts as a venue asks for them</translation>
    </message>
    <message>
        <source>Width of the figure on paper</source>
        <translation>Width of the figure on paper</translation>
    </message>
    <message>
        <source>Height of the figure on paper; 0: what the content needs</source>
        <translation>Height of the figure on paper; 0: what the content needs</translation>
    </message>
    <message>
        <source>Panels beside each other; 0: chosen by the width</source>
        <translation>Panels beside each other; 0: chosen by the width</translation>
    </message>
    <message>
        <source>Typeface of all text; it is embedded in the PDF</source>
        <translation>Typeface of all text; it is embedded in the PDF</translation>
    </message>
    <message>
        <source>Size of the text on paper</source>
        <translation>Size of the text on paper</translation>
    </message>
    <message>
        <source>Colours of the cells; all are even to the eye and safe for colour-blind readers</source>
        <translation>Colours of the cells; all are even to the eye and safe for colour-blind readers</translation>
    </message>
    <message>
        <source>Values of this size and below have the first colour, or the foot of the axis</source>
        <translation>Values of this size and below have the first colour, or the foot of the axis</translation>
    </message>
    <message>
        <source>Values of this size and above have the last colour, or the head of the axis</source>
        <translation>Values of this size and above have the last colour, or the head of the axis</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>The path of layer pairs drawn over each map</translation>
    </message>
    <message>
        <source>A line above the figure</source>
        <translation>A line above the figure</translation>
    </message>
    <message>
        <source>Lines below the figure</source>
        <translation>Lines below the figure</translation>
    </message>
    <message>
        <source>Pixels of the PNG to an inch on paper</source>
        <translation>Pixels of the PNG to an inch on paper</translation>
    </message>
    <message>
        <source>Resolution of the PNG</source>
        <translation>Resolution of the PNG</translation>
    </message>
    <message>
        <source>%1, one column</source>
        <translation>%1, one column</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1, two columns</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Compose…</translation>
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
    <message>
        <source>Copy as command</source>
        <translation>Copy as command</translation>
    </message>
</context>
<context>
    <name>isthmus::HelpForm</name>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>Every field explains itself here when it has the focus.</source>
        <translation>Every field explains itself here when it has the focus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</source>
        <translation>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</translation>
    </message>
</context>
<context>
    <name>isthmus::IntervalPlot</name>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1: %2, 95 % interval %3 to %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
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
    <message>
        <source>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</translation>
    </message>
    <message>
        <source>What runs and what has run. The context menu pauses, cancels and copies.</source>
        <translation>What runs and what has run. The context menu pauses, cancels and copies.</translation>
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
    <name>isthmus::LayerBars</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Layer %1: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>Target layer %1 has no source layer.</translation>
    </message>
    <message>
        <source>Target layer %1 from source layer %2</source>
        <translation>Target layer %1 from source layer %2</translation>
    </message>
    <message>
        <source>, similarity %1</source>
        <translation>, similarity %1</translation>
    </message>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>; it serves %n target layer</numerusform>
            <numerusform>; it serves %n target layers</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapEditor</name>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Open a source and a target model first.</translation>
    </message>
    <message>
        <source>The map has %1 layers, the target %2.</source>
        <translation>The map has %1 layers, the target %2.</translation>
    </message>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>Target layer %1 has no source layer.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Layer map</translation>
    </message>
    <message>
        <source>Where the lines come from</source>
        <translation>Where the lines come from</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Edited by hand</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Load a layer map</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Save the layer map</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMaps</name>
    <message>
        <source>Layer map of the FFN</source>
        <translation>Layer map of the FFN</translation>
    </message>
    <message>
        <source>Layer map of the attention</source>
        <translation>Layer map of the attention</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Which source layer gives to which target layer. Drag a line to another source layer, or use the arrow keys. Ctrl+Z undoes.</source>
        <translation>Which source layer gives to which target layer. Drag a line to another source layer, or use the arrow keys. Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Best layers of the source</source>
        <translation>Best layers of the source</translation>
    </message>
    <message>
        <source>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</source>
        <translation>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</translation>
    </message>
    <message>
        <source>Equal depth</source>
        <translation>Equal depth</translation>
    </message>
    <message>
        <source>Most similar path</source>
        <translation>Most similar path</translation>
    </message>
    <message>
        <source>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</source>
        <translation>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</translation>
    </message>
    <message>
        <source>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</source>
        <translation>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</translation>
    </message>
    <message>
        <source>Layer map, %1: %2</source>
        <translation>Layer map, %1: %2</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Load a layer map</translation>
    </message>
    <message>
        <source>Layer map (*.json)</source>
        <translation>Layer map (*.json)</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Save the layer map</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>isthmus::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Information and worse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnings and errors</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Errors alone</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Messages to show</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Show:</translation>
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
    <message>
        <source>Messages of the program, the newest last.</source>
        <translation>Messages of the program, the newest last.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A run is not finished</source>
        <translation>A run is not finished</translation>
    </message>
    <message>
        <source>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</source>
        <translation>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Keep running</translation>
    </message>
    <message>
        <source>Stop at the checkpoint</source>
        <translation>Stop at the checkpoint</translation>
    </message>
    <message>
        <source>Give up the run</source>
        <translation>Give up the run</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>&amp;System Language</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Log Level</source>
        <translation>&amp;Log Level</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Errors</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnings</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Information</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Save &amp;Report…</translation>
    </message>
    <message>
        <source>Isthmus crashed when it was used last.</source>
        <translation>Isthmus crashed when it was used last.</translation>
    </message>
    <message>
        <source>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</source>
        <translation>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Save Report…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Enter shows a result on its page.</source>
        <translation>Enter shows a result on its page.</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Welcome</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Find a Command…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mpose Figure…</source>
        <translation>Co&amp;mpose Figure…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Page Guide</source>
        <translation>&amp;Page Guide</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>These are more than two models.</source>
        <translation>These are more than two models.</translation>
    </message>
    <message>
        <source>Drop a source and a target, or one model on its card.</source>
        <translation>Drop a source and a target, or one model on its card.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Is %1 the source, which gives, or the target, which takes?</source>
        <translation>Is %1 the source, which gives, or the target, which takes?</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>The source</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>The target</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
</context>
<context>
    <name>isthmus::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>The manual is not there. Install the program again, or read docs/manual.md in its repository.</source>
        <translation>The manual is not there. Install the program again, or read docs/manual.md in its repository.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>There is no page %1.</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Manual: %1</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>Not on this page.</translation>
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
    <message>
        <source>Whose weight is shown</source>
        <translation>Whose weight is shown</translation>
    </message>
    <message>
        <source>The weight that is shown, by its name in the file</source>
        <translation>The weight that is shown, by its name in the file</translation>
    </message>
    <message>
        <source>Colours of the entries</source>
        <translation>Colours of the entries</translation>
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
    <message>
        <source>The arrow keys move, + and - zoom, 0 shows the whole matrix.</source>
        <translation>The arrow keys move, + and - zoom, 0 shows the whole matrix.</translation>
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
    <name>isthmus::NeuronTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mean change of the answer&apos;s log probability that the neuron makes</source>
        <translation>Mean change of the answer&apos;s log probability that the neuron makes</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Promotes</translation>
    </message>
    <message>
        <source>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</source>
        <translation>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</translation>
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
    <message>
        <source>Every neuron in view has its own place.</source>
        <translation>Every neuron in view has its own place.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2: %3</source>
        <translation>Layer %1, neuron %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> (strongest of %n here)</numerusform>
            <numerusform> (strongest of %n here)</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Show all neurons</source>
        <translation>Show all neurons</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
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
    <message>
        <source>A row for each part of a layer, with the reason where it cannot be.</source>
        <translation>A row for each part of a layer, with the reason where it cannot be.</translation>
    </message>
</context>
<context>
    <name>isthmus::PageGuide</name>
    <message>
        <source>Both models side by side, what of them can be compared, and the incompatibility found so far.</source>
        <translation>Both models side by side, what of them can be compared, and the incompatibility found so far.</translation>
    </message>
    <message>
        <source>Whether anything can move from one model to the other through its parameters begins with how alike they are.</source>
        <translation>Whether anything can move from one model to the other through its parameters begins with how alike they are.</translation>
    </message>
    <message>
        <source>Next: Compare the Layers</source>
        <translation>Next: Compare the Layers</translation>
    </message>
    <message>
        <source>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</source>
        <translation>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</translation>
    </message>
    <message>
        <source>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</source>
        <translation>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</translation>
    </message>
    <message>
        <source>Next: Find the Neurons of a Task</source>
        <translation>Next: Find the Neurons of a Task</translation>
    </message>
    <message>
        <source>How much each layer and each neuron raises the log probability of a task&apos;s answers.</source>
        <translation>How much each layer and each neuron raises the log probability of a task&apos;s answers.</translation>
    </message>
    <message>
        <source>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</source>
        <translation>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</translation>
    </message>
    <message>
        <source>Next: Transfer Them</source>
        <translation>Next: Transfer Them</translation>
    </message>
    <message>
        <source>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</source>
        <translation>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</translation>
    </message>
    <message>
        <source>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</source>
        <translation>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</translation>
    </message>
    <message>
        <source>Next: Train From Them</source>
        <translation>Next: Train From Them</translation>
    </message>
    <message>
        <source>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</source>
        <translation>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</translation>
    </message>
    <message>
        <source>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</source>
        <translation>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</translation>
    </message>
    <message>
        <source>Next: Measure the Answers</source>
        <translation>Next: Measure the Answers</translation>
    </message>
    <message>
        <source>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</source>
        <translation>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</translation>
    </message>
    <message>
        <source>Loss is not ability: only answers tell whether something arrived.</source>
        <translation>Loss is not ability: only answers tell whether something arrived.</translation>
    </message>
    <message>
        <source>Next: Make a Figure</source>
        <translation>Next: Make a Figure</translation>
    </message>
    <message>
        <source>One weight, entry by entry, at any zoom.</source>
        <translation>One weight, entry by entry, at any zoom.</translation>
    </message>
    <message>
        <source>Patterns and damage show here that no summary tells.</source>
        <translation>Patterns and damage show here that no summary tells.</translation>
    </message>
    <message>
        <source>Back to the Comparison</source>
        <translation>Back to the Comparison</translation>
    </message>
    <message>
        <source>Hide the page guide (View &gt; Page Guide shows it again)</source>
        <translation>Hide the page guide (View &gt; Page Guide shows it again)</translation>
    </message>
    <message>
        <source>Hide the page guide</source>
        <translation>Hide the page guide</translation>
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
    <name>isthmus::PathEdit</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
</context>
<context>
    <name>isthmus::PlotView</name>
    <message>
        <source>Left and Right read the values, T shows them as a table.</source>
        <translation>Left and Right read the values, T shows them as a table.</translation>
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
    <name>isthmus::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</source>
        <translation>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 at step %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Check several runs to lay their curves over each other</source>
        <translation>Check several runs to lay their curves over each other</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Lowest validation loss and the step that reached it</source>
        <translation>Lowest validation loss and the step that reached it</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Validation loss of the untouched target</source>
        <translation>Validation loss of the untouched target</translation>
    </message>
    <message>
        <source>Best control</source>
        <translation>Best control</translation>
    </message>
    <message>
        <source>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>No answer found</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Out of memory</translation>
    </message>
    <message>
        <source>Too much output</source>
        <translation>Too much output</translation>
    </message>
    <message>
        <source>Tests unusable</source>
        <translation>Tests unusable</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Verdict on %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Item: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Prompt and answer of the item</source>
        <translation>Prompt and answer of the item</translation>
    </message>
    <message>
        <source>Agreement of the two models</source>
        <translation>Agreement of the two models</translation>
    </message>
    <message>
        <source>Any agreement</source>
        <translation>Any agreement</translation>
    </message>
    <message>
        <source>One right, one wrong</source>
        <translation>One right, one wrong</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Only the first right</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Only the second right</translation>
    </message>
    <message>
        <source>Search in prompts and answers</source>
        <translation>Search in prompts and answers</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>Copy item</translation>
    </message>
    <message>
        <source>Prompt, answers, expected answer and verdict as text</source>
        <translation>Prompt, answers, expected answer and verdict as text</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>All verdicts</translation>
    </message>
    <message>
        <source>Choose a second model to compare with first.</source>
        <translation>Choose a second model to compare with first.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>No item passes the filters.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt of %1</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Other model</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTable</name>
    <message>
        <source>Scores of models on benchmarks</source>
        <translation>Scores of models on benchmarks</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message>
        <source> (%1 % done)</source>
        <translation> (%1 % done)</translation>
    </message>
    <message>
        <source>Published:
%1</source>
        <translation>Published:
%1</translation>
    </message>
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
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <source>Data file</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON lines file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>Choose windows for the target</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
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
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Whose parameters are examined. A transfer takes from the source.</source>
        <translation>Whose parameters are examined. A transfer takes from the source.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</source>
        <translation>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text.</source>
        <translation>How question and answer become one text.</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Samples</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>How many rows are read, from the first. The papers use 20 to 32.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</source>
        <translation>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatic takes the CUDA device when there is one.</translation>
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
        <source>Sensitivity of %1</source>
        <translation>Sensitivity of %1</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Open a source and a target model first.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Choose a JSON lines file with questions and answers.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>There is no file at this path.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Show or hide the form of a new run</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>The sums per layer as a table</source>
        <translation>The sums per layer as a table</translation>
    </message>
    <message>
        <source>Sensitivity per layer</source>
        <translation>Sensitivity per layer</translation>
    </message>
    <message>
        <source>No sensitivity yet: choose data at the left and press Run.</source>
        <translation>No sensitivity yet: choose data at the left and press Run.</translation>
    </message>
    <message>
        <source>Sensitivity of a weight</source>
        <translation>Sensitivity of a weight</translation>
    </message>
    <message>
        <source>Choose a module and a layer above.</source>
        <translation>Choose a module and a layer above.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>This result cannot be read.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Compute it again.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1, %n sample</numerusform>
            <numerusform>%1, %n samples</numerusform>
        </translation>
    </message>
    <message>
        <source>No results</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to see which parameters a task needs.</source>
        <translation>Open a source and a target model at the left to see which parameters a task needs.</translation>
    </message>
    <message>
        <source>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</source>
        <translation>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</translation>
    </message>
    <message>
        <source>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</source>
        <translation>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Sum of |w dL/dw|</source>
        <translation>Sum of |w dL/dw|</translation>
    </message>
    <message>
        <source>Layers with a mark are the ones a transfer would take.</source>
        <translation>Layers with a mark are the ones a transfer would take.</translation>
    </message>
    <message>
        <source>%1, layer %2: total %3</source>
        <translation>%1, layer %2: total %3</translation>
    </message>
    <message>
        <source>target layer %1: %2 %</source>
        <translation>target layer %1: %2 %</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Show the form</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, layer %2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <translation>%1: total %2</translation>
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
    <message>
        <source>Space checks or unchecks a metric; what it means is explained below the list.</source>
        <translation>Space checks or unchecks a metric; what it means is explained below the list.</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them.</source>
        <translation>The parts of a layer that are compared: one map for each of them.</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read</source>
        <translation>Conversations, one in each line, as JSON: the text that both models read</translation>
    </message>
    <message>
        <source>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</source>
        <translation>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</translation>
    </message>
    <message>
        <source>What a sample is: a token, where both models cut the text alike, or a whole text</source>
        <translation>What a sample is: a token, where both models cut the text alike, or a whole text</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one</source>
        <translation>How the tokens of a whole text become one sample: their mean, or the last one</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers</source>
        <translation>Chooses the samples and the draws of the null. The same seed gives the same numbers</translation>
    </message>
    <message>
        <source>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</source>
        <translation>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</translation>
    </message>
    <message>
        <source>Where the forward passes run. Automatic takes a CUDA device if there is one</source>
        <translation>Where the forward passes run. Automatic takes a CUDA device if there is one</translation>
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
    <message>
        <source>Layer pairs</source>
        <translation>Layer pairs</translation>
    </message>
    <message>
        <source>Adapter against base</source>
        <translation>Adapter against base</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>This result cannot be read.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Compute it again.</translation>
    </message>
    <message>
        <source>What the colours stand for: similarity, or incompatibility, which is 1 minus it</source>
        <translation>What the colours stand for: similarity, or incompatibility, which is 1 minus it</translation>
    </message>
    <message>
        <source>Cells of this value and below have the first colour</source>
        <translation>Cells of this value and below have the first colour</translation>
    </message>
    <message>
        <source>Cells of this value and above have the last colour</source>
        <translation>Cells of this value and above have the last colour</translation>
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
    <name>isthmus::TableWindow</name>
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies.</source>
        <translation>The arrow keys move from cell to cell, Ctrl+C copies.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Show as table (T)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
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
    <message>
        <source>Enter shows a weight on the Matrix page.</source>
        <translation>Enter shows a weight on the Matrix page.</translation>
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
    <name>isthmus::TransferForm</name>
    <message>
        <source>LaTen (before training)</source>
        <translation>LaTen (before training)</translation>
    </message>
    <message>
        <source>PostPKT (a start for LoRA)</source>
        <translation>PostPKT (a start for LoRA)</translation>
    </message>
    <message>
        <source>Init study (LoRA starts compared)</source>
        <translation>Init study (LoRA starts compared)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</source>
        <translation>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</translation>
    </message>
    <message>
        <source>Extract set</source>
        <translation>Extract set</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON lines file</translation>
    </message>
    <message>
        <source>Align or training set</source>
        <translation>Align or training set</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validation set</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Output folder</translation>
    </message>
    <message>
        <source>Folder of the merged model</source>
        <translation>Folder of the merged model</translation>
    </message>
    <message>
        <source>Loss on the questions too</source>
        <translation>Loss on the questions too</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtract</translation>
    </message>
    <message>
        <source>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</source>
        <translation>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</translation>
    </message>
    <message>
        <source>&amp;Align / train</source>
        <translation>&amp;Align / train</translation>
    </message>
    <message>
        <source>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</source>
        <translation>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>Va&amp;lidate</translation>
    </message>
    <message>
        <source>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</source>
        <translation>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text; the same for all sets.</source>
        <translation>How question and answer become one text; the same for all sets.</translation>
    </message>
    <message>
        <source>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</source>
        <translation>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>O&amp;utput</translation>
    </message>
    <message>
        <source>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</source>
        <translation>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>The paper&apos;s</translation>
    </message>
    <message>
        <source>The published script&apos;s</source>
        <translation>The published script&apos;s</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Each step&apos;s own row</source>
        <translation>Each step&apos;s own row</translation>
    </message>
    <message>
        <source>The whole extract set</source>
        <translation>The whole extract set</translation>
    </message>
    <message>
        <source>One per row</source>
        <translation>One per row</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Scaled</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Random source neurons</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Shuffled source</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Zero source</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Target&apos;s own neurons</translation>
    </message>
    <message>
        <source>Locate and align</source>
        <translation>Locate and align</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;reset</translation>
    </message>
    <message>
        <source>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</source>
        <translation>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>Ra&amp;te</translation>
    </message>
    <message>
        <source>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</source>
        <translation>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</translation>
    </message>
    <message>
        <source>E&amp;valuator</source>
        <translation>E&amp;valuator</translation>
    </message>
    <message>
        <source>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</source>
        <translation>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</translation>
    </message>
    <message>
        <source>&amp;Neurons of</source>
        <translation>&amp;Neurons of</translation>
    </message>
    <message>
        <source>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</source>
        <translation>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Steps</translation>
    </message>
    <message>
        <source>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</source>
        <translation>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</translation>
    </message>
    <message>
        <source>Align ro&amp;ws</source>
        <translation>Align ro&amp;ws</translation>
    </message>
    <message>
        <source>Align rows of a step, drawn with its seed, beside the extract row.</source>
        <translation>Align rows of a step, drawn with its seed, beside the extract row.</translation>
    </message>
    <message>
        <source>Penalt&amp;y</source>
        <translation>Penalt&amp;y</translation>
    </message>
    <message>
        <source>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</source>
        <translation>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</translation>
    </message>
    <message>
        <source>Initial&amp;isation</source>
        <translation>Initial&amp;isation</translation>
    </message>
    <message>
        <source>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</source>
        <translation>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</translation>
    </message>
    <message>
        <source>Early sto&amp;p</source>
        <translation>Early sto&amp;p</translation>
    </message>
    <message>
        <source>Validations without a better one before the run stops by itself.</source>
        <translation>Validations without a better one before the run stops by itself.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</translation>
    </message>
    <message>
        <source>Window of largest sensitivity</source>
        <translation>Window of largest sensitivity</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Rows and columns</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neurons</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Coherent over the model</source>
        <translation>Coherent over the model</translation>
    </message>
    <message>
        <source>Seeking (the source&apos;s parameters)</source>
        <translation>Seeking (the source&apos;s parameters)</translation>
    </message>
    <message>
        <source>Gaussian (the usual one)</source>
        <translation>Gaussian (the usual one)</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>OLoRA</source>
        <translation>OLoRA</translation>
    </message>
    <message>
        <source>Random window of the source</source>
        <translation>Random window of the source</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Target&apos;s own window</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>Ran&amp;k</translation>
    </message>
    <message>
        <source>Rank of the LoRA. The papers take 16.</source>
        <translation>Rank of the LoRA. The papers take 16.</translation>
    </message>
    <message>
        <source>Red&amp;uction</source>
        <translation>Red&amp;uction</translation>
    </message>
    <message>
        <source>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</source>
        <translation>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>What the adapter begins from. Everything else stays equal.</source>
        <translation>What the adapter begins from. Everything else stays equal.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochs</translation>
    </message>
    <message>
        <source>Passes over the training set.</source>
        <translation>Passes over the training set.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Rows of an optimizer step.</source>
        <translation>Rows of an optimizer step.</translation>
    </message>
    <message>
        <source>Starts compared</source>
        <translation>Starts compared</translation>
    </message>
    <message>
        <source>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</source>
        <translation>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</translation>
    </message>
    <message>
        <source>Three with controls</source>
        <translation>Three with controls</translation>
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
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate</source>
        <translation>Learnin&amp;g rate</translation>
    </message>
    <message>
        <source>Of AdamW, at its highest.</source>
        <translation>Of AdamW, at its highest.</translation>
    </message>
    <message>
        <source>Cuto&amp;ff</source>
        <translation>Cuto&amp;ff</translation>
    </message>
    <message>
        <source>Longest row in tokens; the rest of a row is left out.</source>
        <translation>Longest row in tokens; the rest of a row is left out.</translation>
    </message>
    <message>
        <source>Micro-batc&amp;h</source>
        <translation>Micro-batc&amp;h</translation>
    </message>
    <message>
        <source>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</source>
        <translation>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>The same seed on the same device gives the same bits.</source>
        <translation>The same seed on the same device gives the same bits.</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>See&amp;ds</translation>
    </message>
    <message>
        <source>Runs of each kind, with one seed after the other, for the intervals.</source>
        <translation>Runs of each kind, with one seed after the other, for the intervals.</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Compute in</translation>
    </message>
    <message>
        <source>Arithmetic of the passes. What is trained stays float32.</source>
        <translation>Arithmetic of the passes. What is trained stays float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatic takes the CUDA device when there is one.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>LaTen to %1, seed %2</source>
        <translation>LaTen to %1, seed %2</translation>
    </message>
    <message>
        <source>PostPKT to %1, seed %2</source>
        <translation>PostPKT to %1, seed %2</translation>
    </message>
    <message>
        <source>Init study of %1</source>
        <translation>Init study of %1</translation>
    </message>
    <message>
        <source>Choose the extract set: a few solved examples of the task.</source>
        <translation>Choose the extract set: a few solved examples of the task.</translation>
    </message>
    <message>
        <source>There is no file at the path of the extract set.</source>
        <translation>There is no file at the path of the extract set.</translation>
    </message>
    <message>
        <source>Choose the align set: what the translation is trained on.</source>
        <translation>Choose the align set: what the translation is trained on.</translation>
    </message>
    <message>
        <source>Choose the training set.</source>
        <translation>Choose the training set.</translation>
    </message>
    <message>
        <source>There is no file at the path of the training set.</source>
        <translation>There is no file at the path of the training set.</translation>
    </message>
    <message>
        <source>There is no file at the path of the validation set.</source>
        <translation>There is no file at the path of the validation set.</translation>
    </message>
    <message>
        <source>Choose a validation set: without it no checkpoint can be called the best.</source>
        <translation>Choose a validation set: without it no checkpoint can be called the best.</translation>
    </message>
    <message>
        <source>Choose an output folder: checkpoints and the merged model go there.</source>
        <translation>Choose an output folder: checkpoints and the merged model go there.</translation>
    </message>
    <message>
        <source>The output folder holds a model already. Choose another one.</source>
        <translation>The output folder holds a model already. Choose another one.</translation>
    </message>
    <message>
        <source>LaTen carries neurons of up, gate, down, v and o, not of %1.</source>
        <translation>LaTen carries neurons of up, gate, down, v and o, not of %1.</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <translation>%1 cannot be carried over: %2</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Open a source and a target model first.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Choose at least one module.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, for example 3e-5.</source>
        <translation>The learning rate must be a number above 0, for example 3e-5.</translation>
    </message>
    <message>
        <source>Choose at least two starts to compare.</source>
        <translation>Choose at least two starts to compare.</translation>
    </message>
    <message>
        <source>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</source>
        <translation>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the target: leave them out.</source>
        <translation>Embedding and head are one tensor in the target: leave them out.</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferPage</name>
    <message>
        <source>Seed %1, stopped at a checkpoint</source>
        <translation>Seed %1, stopped at a checkpoint</translation>
    </message>
    <message>
        <source>The run stops after its current step and leaves a checkpoint.</source>
        <translation>The run stops after its current step and leaves a checkpoint.</translation>
    </message>
    <message>
        <source>Resume goes on from there, also after a restart.</source>
        <translation>Resume goes on from there, also after a restart.</translation>
    </message>
    <message>
        <source>The run is on the clipboard as JSON.</source>
        <translation>The run is on the clipboard as JSON.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Layer map</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
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
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Show or hide the form of a new run</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the run until it is resumed</source>
        <translation>Hold the run until it is resumed</translation>
    </message>
    <message>
        <source>Stop at checkpoint</source>
        <translation>Stop at checkpoint</translation>
    </message>
    <message>
        <source>Stop the run where it is; it can go on from there, also after a restart</source>
        <translation>Stop the run where it is; it can go on from there, also after a restart</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>End the run for good; its checkpoints stay</source>
        <translation>End the run for good; its checkpoints stay</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Go on from the last checkpoint</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Open the folder of the merged model</source>
        <translation>Open the folder of the merged model</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copy JSON</translation>
    </message>
    <message>
        <source>The run with all its steps as JSON</source>
        <translation>The run with all its steps as JSON</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Save data</translation>
    </message>
    <message>
        <source>The table of the tab in front as CSV</source>
        <translation>The table of the tab in front as CSV</translation>
    </message>
    <message>
        <source>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</source>
        <translation>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to carry something from one to the other.</source>
        <translation>Open a source and a target model at the left to carry something from one to the other.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>This result cannot be read.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Compute it again.</translation>
    </message>
    <message>
        <source>The layer map cannot be written.</source>
        <translation>The layer map cannot be written.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Show the form</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>At its highest about %1 of memory; %2 on disk; about %3 in all.</source>
        <translation>At its highest about %1 of memory; %2 on disk; about %3 in all.</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Figure…</translation>
    </message>
    <message>
        <source>The losses as a figure for a paper, in the figure panel</source>
        <translation>The losses as a figure for a paper, in the figure panel</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferResults</name>
    <message>
        <source>Losses over the steps</source>
        <translation>Losses over the steps</translation>
    </message>
    <message>
        <source>Penalty over the steps</source>
        <translation>Penalty over the steps</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>Learning rate over the steps</translation>
    </message>
    <message>
        <source>Norm of Delta per module and layer</source>
        <translation>Norm of Delta per module and layer</translation>
    </message>
    <message>
        <source>Validation loss of the transfer and its controls</source>
        <translation>Validation loss of the transfer and its controls</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message>
        <source>What a run adds to each weight appears here after its first step.</source>
        <translation>What a run adds to each weight appears here after its first step.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Controls and starts</source>
        <translation>Controls and starts</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>The losses of a run are drawn here while it learns.</source>
        <translation>The losses of a run are drawn here while it learns.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>A transfer and its controls, or the starts of a study, are compared here.</source>
        <translation>A transfer and its controls, or the starts of a study, are compared here.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validation loss</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Against before</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Transfer and controls</source>
        <translation>Transfer and controls</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>best checkpoint</translation>
    </message>
    <message>
        <source>untouched target</source>
        <translation>untouched target</translation>
    </message>
    <message>
        <source>Norm of Delta over the norm of the weight</source>
        <translation>Norm of Delta over the norm of the weight</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Target layer</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Best validation loss</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>No step is better than the untouched target.</source>
        <translation>No step is better than the untouched target.</translation>
    </message>
    <message>
        <source>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</source>
        <translation>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</translation>
    </message>
</context>
<context>
    <name>isthmus::ValueGrid</name>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
</context>
<context>
    <name>isthmus::WelcomeView</name>
    <message>
        <source>Open the demo pair</source>
        <translation>Open the demo pair</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>Back to the pair</translation>
    </message>
    <message>
        <source>See what two language models share, and what can be carried from one to the other</source>
        <translation>See what two language models share, and what can be carried from one to the other</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</source>
        <translation>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</translation>
    </message>
    <message>
        <source>Your own pair</source>
        <translation>Your own pair</translation>
    </message>
    <message>
        <source>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</source>
        <translation>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</translation>
    </message>
    <message>
        <source>Choose the source…</source>
        <translation>Choose the source…</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Choose the target…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Go on where you were</translation>
    </message>
    <message>
        <source>Pairs and projects that were open before. Enter opens one.</source>
        <translation>Pairs and projects that were open before. Enter opens one.</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <translation>Nothing has been opened yet.</translation>
    </message>
    <message>
        <source>Recent pairs and projects</source>
        <translation>Recent pairs and projects</translation>
    </message>
    <message>
        <source>Enter opens one.</source>
        <translation>Enter opens one.</translation>
    </message>
    <message>
        <source>1. Similarity: how alike are the layers?</source>
        <translation>1. Similarity: how alike are the layers?</translation>
    </message>
    <message>
        <source>2. Attribution and Sensitivity: which neurons and parameters carry a task?</source>
        <translation>2. Attribution and Sensitivity: which neurons and parameters carry a task?</translation>
    </message>
    <message>
        <source>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</source>
        <translation>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</translation>
    </message>
    <message>
        <source>4. Evaluation: do the answers get better?</source>
        <translation>4. Evaluation: do the answers get better?</translation>
    </message>
    <message>
        <source>5. Figure: take it into the paper.</source>
        <translation>5. Figure: take it into the paper.</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>The way through</translation>
    </message>
    <message>
        <source>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</source>
        <translation>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
</context>
<context>
    <name>isthmus::background</name>
    <message>
        <source>isthmus-cli is not installed beside this program.</source>
        <translation>isthmus-cli is not installed beside this program.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>The process cannot be started.</source>
        <translation>The process cannot be started.</translation>
    </message>
</context>
<context>
    <name>isthmus::estimate</name>
    <message>
        <source>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</source>
        <translation>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</translation>
    </message>
    <message>
        <source>This machine has %1: the source is read layer by layer.</source>
        <translation>This machine has %1: the source is read layer by layer.</translation>
    </message>
</context>
<context>
    <name>isthmus::export</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Table (*.csv);;All files (*)</translation>
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
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>Saves a picture of the window once its content is there, and ends.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Size of the window, e.g. 1440x900.</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>Folder of the target model.</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>The size must look like 1440x900 and be at least 400x300.</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</translation>
    </message>
    <message>
        <source>Language of this start: en, zh_CN, de, fr, ja or system.</source>
        <translation>Language of this start: en, zh_CN, de, fr, ja or system.</translation>
    </message>
    <message>
        <source>What the log of this start keeps: error, warning, info or debug.</source>
        <translation>What the log of this start keeps: error, warning, info or debug.</translation>
    </message>
    <message>
        <source>Folder of the source model. Alone: a project, or a file in one.</source>
        <translation>Folder of the source model. Alone: a project, or a file in one.</translation>
    </message>
    <message>
        <source>Give a source and a target folder, or a project (a folder with project.json), or neither.</source>
        <translation>Give a source and a target folder, or a project (a folder with project.json), or neither.</translation>
    </message>
    <message>
        <source>There is no such language. Choose en, zh_CN, de, fr, ja or system.</source>
        <translation>There is no such language. Choose en, zh_CN, de, fr, ja or system.</translation>
    </message>
    <message>
        <source>There is no such level. Choose error, warning, info or debug.</source>
        <translation>There is no such level. Choose error, warning, info or debug.</translation>
    </message>
</context>
<context>
    <name>isthmus::runs</name>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Random source neurons</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Shuffled source</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Zero source</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Target&apos;s own neurons</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>OLoRA</source>
        <translation>OLoRA</translation>
    </message>
    <message>
        <source>Seeking</source>
        <translation>Seeking</translation>
    </message>
    <message>
        <source>Random window</source>
        <translation>Random window</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Target&apos;s own window</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>Study of %1 starts</source>
        <translation>Study of %1 starts</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, seed %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Training loss</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validation loss</translation>
    </message>
</context>
<context>
    <name>isthmus::tables</name>
    <message>
        <source>Copy Selected Rows</source>
        <translation>Copy Selected Rows</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Copy Table</translation>
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
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColorMap</name>
    <message>
        <source>Vik (diverging)</source>
        <translation>Vik（发散）</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>灰度</translation>
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
        <translation>张量、前向传播、梯度</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the window and figures</source>
        <translation>窗口和插图</translation>
    </message>
    <message>
        <source>plots of the window</source>
        <translation>窗口中的图表</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>packed benchmark files</source>
        <translation>压缩的基准文件</translation>
    </message>
    <message>
        <source>patterns of tokenizers</source>
        <translation>分词器的匹配模式</translation>
    </message>
    <message>
        <source>Unicode of tokenizers</source>
        <translation>分词器的 Unicode</translation>
    </message>
    <message>
        <source>limits of generated code</source>
        <translation>对生成代码的限制</translation>
    </message>
    <message>
        <source>the cage for generated code (a program)</source>
        <translation>生成代码的沙箱（程序）</translation>
    </message>
    <message>
        <source>runs generated code (a program)</source>
        <translation>运行生成的代码（程序）</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>关于 Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</source>
        <translation>%1

查看不同规模的语言模型有哪些共同之处，以及它们之间可以迁移什么。

许可证：GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>版本与设备</translation>
    </message>
    <message>
        <source>What this program was built with and runs on.</source>
        <translation>本程序的构建所用及运行环境。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>The methods are those of two papers:</source>
        <translation>所用方法来自两篇论文：</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（构建时为 %2）</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>isthmus::AdapterView</name>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Parametric similarity of an adapter with its base</source>
        <translation>适配器与其基座的参数相似度</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</source>
        <translation>还没有将适配器与其基座比较。PostPKT 迁移会进行该比较；其他适配器请使用：isthmus-cli lora-similarity。</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</source>
        <translation>实线相对于原始权重，cos(BA, W)；虚线相对于剩余部分，cos(BA, W − BA)。若对原始权重接近 0 且对剩余部分低于 0，则适配器与其所加到的权重毫无共同之处。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1，原始</translation>
    </message>
    <message>
        <source>%1, remaining</source>
        <translation>%1，剩余</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message>
        <source>Source and target</source>
        <translation>源模型与目标模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>均方根</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按已发表方式</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>仅最后一个</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <translation>自动</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Whose layers and neurons are scored. A transfer needs both, on the same texts.</source>
        <translation>对哪个模型的层和神经元打分。迁移需要两个模型，并使用相同的文本。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</source>
        <translation>包含问题和答案的 JSON Lines 文件。得分表示一个神经元将答案最后一个有意义词元的对数概率提高了多少。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text. It must be the format the models are used with.</source>
        <translation>如何将问题和答案拼成一段文本。必须与使用这些模型时的格式一致。</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>提示词数(&amp;M)</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>从第一行起读取多少行。论文中使用 20 到 32 行。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>求值方式(&amp;E)</translation>
    </message>
    <message>
        <source>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</source>
        <translation>“精确”在整个词表上计算每个得分。“快速”展开到二阶，开销约为其百分之一；两者的一致程度会在一个抽样上测量并显示。</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>缩放(&amp;L)</translation>
    </message>
    <message>
        <source>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</source>
        <translation>读出之前残差向量所除的量。模型自身除以均方根；已发表的代码除以均方根的平方根。</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</source>
        <translation>对注意力神经元计入哪些位置的值：答案所关注的所有位置（Yu 和 Ananiadou），或仅最后一个位置（Neural Incompatibility 的代码）。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>计算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Arithmetic of the forward pass. Scores are always float32.</source>
        <translation>前向传播的运算精度。得分始终为 float32。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>“自动”在有 CUDA 设备时使用该设备。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>请先打开源模型和目标模型。</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>请选择包含问题和答案的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>此路径下没有文件。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>显示或隐藏新运行的表单</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>显示的模型</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN 神经元</translation>
    </message>
    <message>
        <source>Attention neurons</source>
        <translation>注意力神经元</translation>
    </message>
    <message>
        <source>Kind of neurons</source>
        <translation>神经元类型</translation>
    </message>
    <message>
        <source>Kind of neurons in the map and the table</source>
        <translation>图和表中的神经元类型</translation>
    </message>
    <message>
        <source>Result of the source</source>
        <translation>源模型的结果</translation>
    </message>
    <message>
        <source>Result of the target</source>
        <translation>目标模型的结果</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Layer scores…</source>
        <translation>层得分…</translation>
    </message>
    <message>
        <source>Top neurons…</source>
        <translation>最强神经元…</translation>
    </message>
    <message>
        <source>All neuron scores…</source>
        <translation>所有神经元得分…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图像已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>目前没有可保存的内容。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Shared share</source>
        <translation>共有比例</translation>
    </message>
    <message>
        <source>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</source>
        <translation>最强的 100 个 FFN 神经元中有 %1 个相同，最强的 100 个注意力神经元中有 %2 个相同。条形表示各层最强的十分之一中共有的比例；若随机选取神经元，该比例为 0.1。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing for this model yet: choose it at the left and press Run.</source>
        <translation>此模型还没有结果：请在左侧选择该模型并按“运行”。</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>另一项归因</translation>
    </message>
    <message>
        <source>Overlap of the top tenth of the neurons per layer</source>
        <translation>各层最强十分之一神经元的重叠</translation>
    </message>
    <message>
        <source>Locate a second task with the same model to see which neurons both need.</source>
        <translation>用同一模型定位第二个任务，即可查看两个任务都需要哪些神经元。</translation>
    </message>
    <message>
        <source>Neurons shared with</source>
        <translation>共有神经元的比较对象</translation>
    </message>
    <message>
        <source>Layers and neurons</source>
        <translation>层与神经元</translation>
    </message>
    <message>
        <source>Two tasks</source>
        <translation>两个任务</translation>
    </message>
    <message>
        <source>This result belongs to %1, which is not open.</source>
        <translation>此结果属于 %1，而该模型尚未打开。</translation>
    </message>
    <message>
        <source>Open that model to see it.</source>
        <translation>请打开该模型以查看结果。</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>无法读取此结果。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>请重新计算。</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to locate what carries a task.</source>
        <translation>请在左侧打开源模型和目标模型，以定位承载任务的部分。</translation>
    </message>
    <message>
        <source>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</source>
        <translation>正在计算。读完所有提示词后，层和神经元会显示在此处；“作业”面板显示进度。</translation>
    </message>
    <message>
        <source>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</source>
        <translation>哪些层和神经元承载着任务？请在左侧选择任务数据并按“运行”。随后源模型和目标模型会并排显示。</translation>
    </message>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1：在 %n 个神经元上比较快速与精确：Spearman 相关 %2，最强十分之一的重叠 %3，忽略的尾部至多 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No second task yet</source>
        <translation>还没有第二个任务</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 的归因</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>促进</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>第 %1 层，神经元 %2</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
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
        <translation>头 %1，维度 %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n prompt(s)</source>
        <translation>
            <numerusform>%1，%2，%n 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer scores, %1</source>
        <translation>层得分，%1</translation>
    </message>
    <message>
        <source>Neuron scores, %1</source>
        <translation>神经元得分，%1</translation>
    </message>
    <message>
        <source>Top neurons, %1</source>
        <translation>最强神经元，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Change of log p</source>
        <translation>log p 的变化</translation>
    </message>
    <message>
        <source>FFN neurons: mean change of log p</source>
        <translation>FFN 神经元：log p 的平均变化</translation>
    </message>
    <message>
        <source>Attention neurons: mean change of log p</source>
        <translation>注意力神经元：log p 的平均变化</translation>
    </message>
</context>
<context>
    <name>isthmus::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>isthmus::BlockMap</name>
    <message>
        <source>%1 × %2 parameters in blocks of %3 × %4</source>
        <translation>%1 × %2 个参数，每块 %3 × %4</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: %5</source>
        <translation>行 %1 至 %2，列 %3 至 %4：%5</translation>
    </message>
    <message>
        <source>Columns: inputs. Rows: outputs. Brighter is more sensitive.</source>
        <translation>列：输入。行：输出。越亮越敏感。</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTable</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTableModel</name>
    <message>
        <source>%1 ★ best</source>
        <translation>%1 ★ 最佳</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Norm of Delta</source>
        <translation>Delta 的范数</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
</context>
<context>
    <name>isthmus::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入要执行的操作</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Up and Down choose a command, Enter runs it, Escape leaves.</source>
        <translation>按上下方向键选择命令，按回车键执行，按 Esc 键退出。</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Enter runs the chosen command.</source>
        <translation>按回车键执行所选命令。</translation>
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
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>isthmus::Engine</name>
    <message>
        <source>Open the pair</source>
        <translation>打开模型对</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationForm</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Folder with config.json</source>
        <translation>含 config.json 的文件夹</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>适配器(&amp;A)</translation>
    </message>
    <message>
        <source>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</source>
        <translation>PEFT LoRA 文件夹，与权重并列使用而不合并。可留空。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Run the programs that the model writes</source>
        <translation>运行模型编写的程序</translation>
    </message>
    <message>
        <source>Show the first &amp;prompt</source>
        <translation>显示第一条提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>基准测试(&amp;B)</translation>
    </message>
    <message>
        <source>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</source>
        <translation>MMLU：四选一。GSM8K：文字应用题。HumanEval、MBPP：通过运行来评判的程序。损失：任意对话中答案的损失。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</source>
        <translation>原始文件：MMLU 含 dev 和 test 的文件夹，其他基准的 JSON Lines 文件（HumanEval 也可为压缩文件），或某篇论文的划分。</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例数(&amp;X)</translation>
    </message>
    <message>
        <source>Solved examples before each question, taken from the files beside the data.</source>
        <translation>每个问题之前的已解答示例，取自数据旁的文件。</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>题数(&amp;I)</translation>
    </message>
    <message>
        <source>How many are asked. A limit takes the same items for every model, chosen at random once.</source>
        <translation>提问多少题。设上限时，对每个模型都取同一批一次性随机选出的题目。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>How a question is put: one of the conversation formats, or a text that a base model continues.</source>
        <translation>以何种方式提问：某种对话格式，或由基座模型续写的文本。</translation>
    </message>
    <message>
        <source>Run programs</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</source>
        <translation>HumanEval 和 MBPP 通过运行程序来评判：在沙箱中运行，无网络，不能访问您的文件，时间和内存受限。在您同意之前保持关闭，每个项目只需同意一次。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Shows exactly what the model would read for the first item, without a run.</source>
        <translation>无需运行，即可准确显示模型对第一题会读到的内容。</translation>
    </message>
    <message>
        <source>The benchmark&apos;s own</source>
        <translation>基准默认值</translation>
    </message>
    <message>
        <source>0 (most likely)</source>
        <translation>0（最可能）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>回答</translation>
    </message>
    <message>
        <source>New &amp;tokens</source>
        <translation>新词元数(&amp;T)</translation>
    </message>
    <message>
        <source>The most an answer may have.</source>
        <translation>一个回答最多可含的词元数。</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>温度(&amp;E)</translation>
    </message>
    <message>
        <source>0 takes the most likely token each time. Above 0 tokens are drawn at random.</source>
        <translation>0 表示每次取最可能的词元。大于 0 时随机抽取词元。</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>采样次数(&amp;P)</translation>
    </message>
    <message>
        <source>Answers per item, for pass@k. More than one needs a temperature.</source>
        <translation>每题的回答数，用于 pass@k。多于一个时需要设置温度。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>The same seed gives the same answers.</source>
        <translation>相同的随机种子给出相同的回答。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Items at on&amp;ce</source>
        <translation>同时处理题数(&amp;C)</translation>
    </message>
    <message>
        <source>More use more memory and are faster on a GPU.</source>
        <translation>越多占用内存越大，在 GPU 上也越快。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>“自动”在有 CUDA 设备时使用该设备。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open a source and a target model, or choose a folder.</source>
        <translation>请打开源模型和目标模型，或选择一个文件夹。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>请选择模型的文件夹。</translation>
    </message>
    <message>
        <source>There is no config.json in the model&apos;s folder.</source>
        <translation>模型文件夹中没有 config.json。</translation>
    </message>
    <message>
        <source>There is no adapter_config.json in the adapter&apos;s folder.</source>
        <translation>适配器文件夹中没有 adapter_config.json。</translation>
    </message>
    <message>
        <source>Choose the folder of MMLU&apos;s files.</source>
        <translation>请选择 MMLU 文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>请选择基准的文件。</translation>
    </message>
    <message>
        <source>There is nothing at the path of the data.</source>
        <translation>数据路径下没有任何内容。</translation>
    </message>
    <message>
        <source>%1 judges programs by running them: agree to that above.</source>
        <translation>%1 通过运行程序来评判：请在上方同意。</translation>
    </message>
    <message>
        <source>Checkpoints of a transfer</source>
        <translation>一次迁移的检查点</translation>
    </message>
    <message>
        <source>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</source>
        <translation>模型对中的源模型或目标模型、任何其他模型，或一次迁移的全部检查点（得到分数随步数变化的曲线）。</translation>
    </message>
    <message>
        <source>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</source>
        <translation>Hugging Face 文件夹，例如 LaTen 运行的输出。评估检查点时：LaTen 或 PostPKT 运行的输出文件夹。</translation>
    </message>
    <message>
        <source>Choose the output folder of the transfer.</source>
        <translation>请选择迁移的输出文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>运行次数(&amp;U)</translation>
    </message>
    <message>
        <source>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</source>
        <translation>从此种子起依次各运行一次；表中显示其平均值。多于一次需要设置温度。</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Evaluation whose items are shown</source>
        <translation>显示其题目的评测</translation>
    </message>
    <message>
        <source>Second evaluation</source>
        <translation>第二项评测</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>显示或隐藏新运行的表单</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>已发表的数值</translation>
    </message>
    <message>
        <source>Show the papers&apos; values in columns of their own. They were not measured here.</source>
        <translation>在单独的列中显示论文中的数值。这些数值并非在此处测得。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The table for a spreadsheet or a paper, or one evaluation with its items</source>
        <translation>用于电子表格或论文的表格，或一项评测及其题目</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>表格导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Table as &amp;LaTeX (booktabs)…</source>
        <translation>表格导出为 LaTeX (booktabs)(&amp;L)…</translation>
    </message>
    <message>
        <source>Chosen evaluation as lm-eval &amp;JSON…</source>
        <translation>所选评测导出为 lm-eval JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a benchmark&apos;s file</source>
        <translation>选择基准的文件</translation>
    </message>
    <message>
        <source>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</source>
        <translation>基准 (*.jsonl *.json *.gz *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>选择文件的保存文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>已在 %1 中保存 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>无法读取此结果。</translation>
    </message>
    <message>
        <source>Evaluate the model again.</source>
        <translation>请重新评测该模型。</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>The evaluation was stopped. The items it had are kept.</source>
        <translation>评测已停止。已完成的题目会保留。</translation>
    </message>
    <message>
        <source>The same run goes on with the next item.</source>
        <translation>同一运行将从下一题继续。</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 的提示词</translation>
    </message>
    <message>
        <source>Run programs that a model wrote?</source>
        <translation>要运行模型编写的程序吗？</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</source>
        <translation>HumanEval 和 MBPP 通过运行程序来评判。程序在沙箱中运行：无网络，不能访问您的任何文件，时间、内存和输出均受限。此设置对本项目有效，直到您撤回为止。</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Compare with: no other</source>
        <translation>比较对象：无</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>比较对象：%1</translation>
    </message>
    <message>
        <source>This evaluation has no items in the project.</source>
        <translation>此评测在项目中没有题目。</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>正在读取题目…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>无基线</translation>
    </message>
    <message>
        <source>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</source>
        <translation>模型知道什么？迁移改变了什么？请在左侧选择模型和基准并按“运行”。</translation>
    </message>
    <message>
        <source>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</source>
        <translation>正在评测。题目作答后，得分会显示在此处；“作业”面板显示进度。</translation>
    </message>
    <message>
        <source>Reported by %1. Other prompts and code were behind it: for orientation alone.</source>
        <translation>由 %1 报告。其提示词和代码与此处不同：仅供参考。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), </source>
        <translation>
            <numerusform>%n 个示例，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same items, significant at 5 % (McNemar&apos;s exact test, or the paired bootstrap); ≈: no significant difference. Published values were not measured here.</source>
        <translation>得分及其 95% 区间。▲ ▼：在相同题目上优于或劣于基线，在 5% 水平上显著（McNemar 精确检验或配对自助法）；≈：无显著差异。已发表的数值并非在此处测得。</translation>
    </message>
    <message>
        <source>%1 of %2 items, %3</source>
        <translation>%2 题中的 %1 题，%3</translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>在 %n 题上与基线相比：%1 [%2, %3]，p = %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores over the checkpoints</source>
        <translation>各检查点的分数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，随机种子 %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>%n 个种子的平均值，学生 t 95 % 区间</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>种子 %1：%2</translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message>
        <source>Layer similarity: one map per module</source>
        <translation>层相似度：每个模块一张热图</translation>
    </message>
    <message>
        <source>Parametric similarity: cosines over the layers</source>
        <translation>参数相似度：各层的余弦</translation>
    </message>
    <message>
        <source>Transfer results: a table</source>
        <translation>迁移结果：表格</translation>
    </message>
    <message>
        <source>Initialisation study: losses</source>
        <translation>初始化研究：损失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>%n 个模型的表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose Figure</source>
        <translation>组合插图</translation>
    </message>
    <message>
        <source>Add results, or use a template.</source>
        <translation>请添加结果，或使用模板。</translation>
    </message>
    <message>
        <source>&amp;Use Template</source>
        <translation>使用模板(&amp;U)</translation>
    </message>
    <message>
        <source>Replace the panels by those of the template, filled from the project.</source>
        <translation>用模板的子图替换现有子图，并以项目中的结果填充。</translation>
    </message>
    <message>
        <source>as the result is called</source>
        <translation>与结果同名</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>One place towards the first panel (Alt+Up)</source>
        <translation>向第一个子图移动一位 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>One place towards the last panel (Alt+Down)</source>
        <translation>向最后一个子图移动一位 (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the panel out of the figure (Delete)</source>
        <translation>将子图从插图中移除 (Delete)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add what is selected behind the last panel (Enter in the list)</source>
        <translation>将所选内容添加到最后一个子图之后（在列表中按回车键）</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the .json file of a figure</source>
        <translation>打开插图的 .json 文件</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the figure&apos;s specification; with the same project it makes the figure again</source>
        <translation>保存插图的规格；用同一项目即可重新生成该插图</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A figure as the papers have it. It takes the newest results of the project that fit.</source>
        <translation>与论文中相同形式的插图。采用项目中符合要求的最新结果。</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>使用模板</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>子图</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>插图的子图</translation>
    </message>
    <message>
        <source>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</source>
        <translation>按阅读顺序排列的子图：逐行排列，每行的数量等于插图的列数。表格独占一行。相邻的同类子图共用坐标轴、图例和颜色条。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Moves the selected panel, or takes it out of the figure.</source>
        <translation>移动所选子图，或将其从插图中移除。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Title of the selected panel, in place of the result&apos;s name.</source>
        <translation>所选子图的标题，代替结果的名称。</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>项目的结果</translation>
    </message>
    <message>
        <source>Filter of the results</source>
        <translation>结果筛选</translation>
    </message>
    <message>
        <source>Shows the results whose names hold these words.</source>
        <translation>显示名称中包含这些词的结果。</translation>
    </message>
    <message>
        <source>Results that can be added</source>
        <translation>可添加的结果</translation>
    </message>
    <message>
        <source>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</source>
        <translation>热图、适配器、训练运行和评测。一个适配器生成两个子图，同一作业的各次运行生成两个，所有评测合成一张表格。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</source>
        <translation>以文件保存的插图规格。“isthmus-cli figure --spec”可绘制相同的插图。</translation>
    </message>
    <message>
        <source>Figure specification (*.json)</source>
        <translation>插图规格 (*.json)</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>打开插图</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>保存插图</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>No project is open. Open or create one; figures are made of its results.</source>
        <translation>没有打开的项目。请打开或新建项目；插图由项目的结果制作。</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>热图：%1</translation>
    </message>
    <message>
        <source>Adapter: %1</source>
        <translation>适配器：%1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>评测：%1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1，%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1，%2 与 %3</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Take back the last change of the panels (Ctrl+Z)</source>
        <translation>撤销对面板的上一次更改 (Ctrl+Z)</translation>
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
        <translation>插图预览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <translation>衬线（%1）</translation>
    </message>
    <message>
        <source>Sans (%1)</source>
        <translation>无衬线（%1）</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>from the values</source>
        <translation>取自数值</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>不兼容性</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角区</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>相同深度</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最佳路径</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>颜色条</translation>
    </message>
    <message>
        <source>(a), (b)…</source>
        <translation>(a)、(b)…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>With</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Run or open a similarity analysis to make a figure of its maps.</source>
        <translation>运行或打开一次相似度分析，即可用其热图制作插图。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png);;All files (*)</source>
        <translation>插图 (*.pdf *.svg *.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>已写入：%1 及其旁边的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Several panels of any kind in one figure, or a figure as the papers have it</source>
        <translation>将多个任意类型的子图放入一张插图，或制作与论文中相同形式的插图</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>范围下限</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>范围上限</translation>
    </message>
    <message>
        <source>A letter before the title of each panel</source>
        <translation>在每个子图标题前加字母</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>粗体字母</translation>
    </message>
    <message>
        <source>The letters in bold and without parentheses</source>
        <translation>字母用粗体且不加括号</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>子图标题</translation>
    </message>
    <message>
        <source>A title above each panel</source>
        <translation>在每个子图上方显示标题</translation>
    </message>
    <message>
        <source>Shared colour bar</source>
        <translation>共用颜色条</translation>
    </message>
    <message>
        <source>One colour scale for all maps of a metric; else each map has its own</source>
        <translation>同一指标的所有热图共用一个颜色标度；否则每张热图各用一个</translation>
    </message>
    <message>
        <source>Width and fonts as a venue asks for them</source>
        <translation>按会议或期刊的要求设置宽度和字体</translation>
    </message>
    <message>
        <source>Width of the figure on paper</source>
        <translation>插图在纸上的宽度</translation>
    </message>
    <message>
        <source>Height of the figure on paper; 0: what the content needs</source>
        <translation>插图在纸上的高度；0：按内容需要</translation>
    </message>
    <message>
        <source>Panels beside each other; 0: chosen by the width</source>
        <translation>并排的子图数；0：根据宽度选择</translation>
    </message>
    <message>
        <source>Typeface of all text; it is embedded in the PDF</source>
        <translation>所有文字的字体；会嵌入 PDF</translation>
    </message>
    <message>
        <source>Size of the text on paper</source>
        <translation>文字在纸上的大小</translation>
    </message>
    <message>
        <source>Colours of the cells; all are even to the eye and safe for colour-blind readers</source>
        <translation>单元格的颜色；所有选项均视觉均匀，且便于色觉障碍者辨认</translation>
    </message>
    <message>
        <source>Values of this size and below have the first colour, or the foot of the axis</source>
        <translation>不大于此值的数值取第一种颜色，或位于坐标轴底端</translation>
    </message>
    <message>
        <source>Values of this size and above have the last colour, or the head of the axis</source>
        <translation>不小于此值的数值取最后一种颜色，或位于坐标轴顶端</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>绘制在每张热图上的层对路径</translation>
    </message>
    <message>
        <source>A line above the figure</source>
        <translation>插图上方的一行文字</translation>
    </message>
    <message>
        <source>Lines below the figure</source>
        <translation>插图下方的若干行文字</translation>
    </message>
    <message>
        <source>Pixels of the PNG to an inch on paper</source>
        <translation>PNG 在纸上每英寸的像素数</translation>
    </message>
    <message>
        <source>Resolution of the PNG</source>
        <translation>PNG 的分辨率</translation>
    </message>
    <message>
        <source>%1, one column</source>
        <translation>%1，单栏</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1，双栏</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>组合…</translation>
    </message>
</context>
<context>
    <name>isthmus::HeatmapGrid</name>
    <message>
        <source>No maps yet. Open a source and a target model and run a similarity analysis.</source>
        <translation>还没有热图。请打开源模型和目标模型，并运行相似度分析。</translation>
    </message>
    <message>
        <source>Similarity heatmaps</source>
        <translation>相似度热图</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Point at a cell to read its value; click it to see what lies behind.</source>
        <translation>指向单元格可读取其数值；单击可查看其来源。</translation>
    </message>
    <message>
        <source>%1 — source layer %2, target layer %3: </source>
        <translation>%1 — 源层 %2，目标层 %3：</translation>
    </message>
    <message>
        <source>no value. </source>
        <translation>无值。</translation>
    </message>
    <message>
        <source>no value.</source>
        <translation>无值。</translation>
    </message>
    <message>
        <source>  (95 % of the null: %1 to %2)</source>
        <translation>  （零分布的 95%：%1 至 %2）</translation>
    </message>
    <message>
        <source>  (masked)</source>
        <translation>  （已遮盖）</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Show all maps</source>
        <translation>显示所有热图</translation>
    </message>
    <message>
        <source>Enlarge this map</source>
        <translation>放大此热图</translation>
    </message>
    <message>
        <source>matched depth %1</source>
        <translation>相同深度 %1</translation>
    </message>
    <message>
        <source>null %1–%2</source>
        <translation>零分布 %1–%2</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>目标层</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>源层</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
</context>
<context>
    <name>isthmus::HelpForm</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Every field explains itself here when it has the focus.</source>
        <translation>字段获得焦点时，其说明会显示在此处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>isthmus::HistogramPlot</name>
    <message>
        <source>Distribution of the weights of source and target</source>
        <translation>源模型与目标模型的权重分布</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>此单元格没有对应的权重</translation>
    </message>
</context>
<context>
    <name>isthmus::Inspector</name>
    <message>
        <source>Show as matrix</source>
        <translation>以矩阵显示</translation>
    </message>
    <message>
        <source>Source matrix</source>
        <translation>源矩阵</translation>
    </message>
    <message>
        <source>Target matrix</source>
        <translation>目标矩阵</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>Distribution of the entries</source>
        <translation>元素分布</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Samples that drive it</source>
        <translation>起主导作用的样本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Numbers of the cell</source>
        <translation>单元格的数值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Samples that drive the cell</source>
        <translation>对单元格起主导作用的样本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>outside the layers</source>
        <translation>不在层中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>%1: source layer %2, target layer %3</source>
        <translation>%1：源层 %2，目标层 %3</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>不兼容性</translation>
    </message>
    <message>
        <source>Null of a cell</source>
        <translation>单元格的零分布</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Mean of the map</source>
        <translation>热图均值</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</source>
        <translation>请在树中选择张量，或选择热图的单元格或神经元，以查看其构成。</translation>
    </message>
</context>
<context>
    <name>isthmus::IntervalPlot</name>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1：%2，95% 区间 %3 至 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanel</name>
    <message>
        <source>&amp;Pause Job</source>
        <translation>暂停作业(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>取消作业(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Result</source>
        <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lear Finished Jobs</source>
        <translation>清除已结束的作业(&amp;L)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>&amp;Resume Job</source>
        <translation>恢复作业(&amp;R)</translation>
    </message>
    <message>
        <source>Resume Job</source>
        <translation>恢复作业</translation>
    </message>
    <message>
        <source>Pause Job</source>
        <translation>暂停作业</translation>
    </message>
    <message>
        <source>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>还没有作业。在页面上启动的作业及其进度会显示在此处，可以暂停或取消。</translation>
    </message>
    <message>
        <source>What runs and what has run. The context menu pauses, cancels and copies.</source>
        <translation>正在运行和运行过的作业。可通过上下文菜单暂停、取消和复制。</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanelModel</name>
    <message>
        <source>after %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerBars</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>目标层 %1 没有对应的源层。</translation>
    </message>
    <message>
        <source>Target layer %1 from source layer %2</source>
        <translation>目标层 %1 取自源层 %2</translation>
    </message>
    <message>
        <source>, similarity %1</source>
        <translation>，相似度 %1</translation>
    </message>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>；该源层用于 %n 个目标层</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapEditor</name>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>请先打开源模型和目标模型。</translation>
    </message>
    <message>
        <source>The map has %1 layers, the target %2.</source>
        <translation>该映射有 %1 层，而目标模型有 %2 层。</translation>
    </message>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>目标层 %1 没有对应的源层。</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>层映射</translation>
    </message>
    <message>
        <source>Where the lines come from</source>
        <translation>连线的来源</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手动编辑</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>加载层映射</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>保存层映射</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMaps</name>
    <message>
        <source>Layer map of the FFN</source>
        <translation>FFN 的层映射</translation>
    </message>
    <message>
        <source>Layer map of the attention</source>
        <translation>注意力的层映射</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Which source layer gives to which target layer. Drag a line to another source layer, or use the arrow keys. Ctrl+Z undoes.</source>
        <translation>哪个源层提供给哪个目标层。可将连线拖到另一个源层，或使用方向键。Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Best layers of the source</source>
        <translation>源模型的最佳层</translation>
    </message>
    <message>
        <source>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</source>
        <translation>运行时会先定位任务，再取源模型的最佳层。运行归因即可在此处查看这些层。</translation>
    </message>
    <message>
        <source>Equal depth</source>
        <translation>相同深度</translation>
    </message>
    <message>
        <source>Most similar path</source>
        <translation>最相似路径</translation>
    </message>
    <message>
        <source>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</source>
        <translation>运行时会先比较各层。在“相似度”页面上比较 down 和 o，即可在此处查看路径。</translation>
    </message>
    <message>
        <source>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</source>
        <translation>层尚未确定。请选择会显示连线的预设，或加载映射。</translation>
    </message>
    <message>
        <source>Layer map, %1: %2</source>
        <translation>层映射，%1：%2</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>加载层映射</translation>
    </message>
    <message>
        <source>Layer map (*.json)</source>
        <translation>层映射 (*.json)</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>保存层映射</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>isthmus::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>要显示的消息</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
</context>
<context>
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>本次会话的消息显示在此处。</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last.</source>
        <translation>程序的消息，最新的在最后。</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>项目已导出到 %1。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The source is chosen. Now choose the target.</source>
        <translation>已选择源模型。现在请选择目标模型。</translation>
    </message>
    <message>
        <source>The target is chosen. Now choose the source.</source>
        <translation>已选择目标模型。现在请选择源模型。</translation>
    </message>
    <message>
        <source>The demo pair is not installed.</source>
        <translation>未安装演示模型对。</translation>
    </message>
    <message>
        <source>Drop two model folders on the cards at the left instead.</source>
        <translation>请改为将两个模型文件夹拖放到左侧的卡片上。</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>打开源模型</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>打开目标模型</translation>
    </message>
    <message>
        <source>%1 and %2 – Isthmus</source>
        <translation>%1 与 %2 – Isthmus</translation>
    </message>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>%n 个模块的相似度</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>%3：第 %1 层与第 %2 层</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Project: %1 (read-only)</source>
        <translation>项目：%1（只读）</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>The project is open for reading only. New results are not kept.</source>
        <translation>项目以只读方式打开。新结果不会保留。</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>有作业正在运行</translation>
    </message>
    <message>
        <source>Finished results are kept. What is not finished is lost.</source>
        <translation>已完成的结果会保留。未完成的部分将丢失。</translation>
    </message>
    <message>
        <source>Cancel job and quit</source>
        <translation>取消作业并退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>交换源模型与目标模型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>模型对</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>项目的结果</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Device: …</source>
        <translation>设备：…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>缓存：%1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>内存：%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Set Up a Comparison</source>
        <translation>设置比较(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Isthmus</source>
        <translation>关于 Isthmus(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Project (*.isthmus)</source>
        <translation>项目 (*.isthmus)</translation>
    </message>
    <message>
        <source>Open &amp;Source Model…</source>
        <translation>打开源模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;Target Model…</source>
        <translation>打开目标模型(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>交换源模型与目标模型(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Recent Pairs</source>
        <translation>最近的模型对(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Pair</source>
        <translation>打开演示模型对(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>最近的项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export Project as One File…</source>
        <translation>将项目导出为单个文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>HDF5 (*.h5)</source>
        <translation>HDF5 (*.h5)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>导出插图(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restore the Layout</source>
        <translation>恢复布局(&amp;R)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A run is not finished</source>
        <translation>有运行尚未完成</translation>
    </message>
    <message>
        <source>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</source>
        <translation>它可以在没有窗口的独立进程中继续；可以停在最后一个检查点，待您在此处恢复时继续；也可以放弃。检查点和已完成的结果会保留。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop at the checkpoint</source>
        <translation>停在检查点</translation>
    </message>
    <message>
        <source>Give up the run</source>
        <translation>放弃运行</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Log Level</source>
        <translation>日志级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>错误(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Isthmus crashed when it was used last.</source>
        <translation>Isthmus 上次使用时崩溃了。</translation>
    </message>
    <message>
        <source>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</source>
        <translation>报告会说明崩溃的位置。它不会自动发送：由您查看、保存，并发送给您选择的人。</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告位于 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Enter shows a result on its page.</source>
        <translation>按回车键在相应页面上显示结果。</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mpose Figure…</source>
        <translation>组合插图(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Page Guide</source>
        <translation>页面指南(&amp;P)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>These are more than two models.</source>
        <translation>拖放的模型超过两个。</translation>
    </message>
    <message>
        <source>Drop a source and a target, or one model on its card.</source>
        <translation>请拖放一个源模型和一个目标模型，或将一个模型拖放到其卡片上。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Is %1 the source, which gives, or the target, which takes?</source>
        <translation>%1 是提供方（源模型）还是接收方（目标模型）？</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标模型</translation>
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
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>The manual is not there. Install the program again, or read docs/manual.md in its repository.</source>
        <translation>找不到手册。请重新安装本程序，或阅读其代码仓库中的 docs/manual.md。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有页面 %1。</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>手册：%1</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>此页中没有。</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>相似度热图</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTableModel</name>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>高于随机水平</translation>
    </message>
    <message>
        <source>not above chance</source>
        <translation>不高于随机水平</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 篇文本</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1. Estimator: %2.</source>
        <translation>%1。估计量：%2。</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>相同深度</translation>
    </message>
    <message>
        <source>Mean similarity of layers at equal relative depth</source>
        <translation>相同相对深度的层之间的平均相似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>不兼容性</translation>
    </message>
    <message>
        <source>1 − max(0, matched-depth similarity)</source>
        <translation>1 − max(0, 相同深度的相似度)</translation>
    </message>
    <message>
        <source>Null [95 %]</source>
        <translation>零分布 [95%]</translation>
    </message>
    <message>
        <source>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</source>
        <translation>样本随机配对时，或与随机对象比较时的相同深度均值：即毫无关联时的数值</translation>
    </message>
    <message>
        <source>Against null</source>
        <translation>与零分布比较</translation>
    </message>
    <message>
        <source>Whether the matched-depth mean lies above the null&apos;s 95 % band</source>
        <translation>相同深度均值是否高于零分布的 95% 区间带</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最佳路径</translation>
    </message>
    <message>
        <source>Mean along the monotone path of highest similarity</source>
        <translation>沿相似度最高的单调路径的均值</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角区</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over source layer ≥ target layer, as in the paper</source>
        <translation>源层 ≥ 目标层范围内的均值 ± 标准差，与论文一致</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>所有单元格</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over all layer pairs</source>
        <translation>所有层对上的均值 ± 标准差</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>激活矩阵的行数</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixPage</name>
    <message>
        <source>Choose a tensor above, or press Enter on one in the Tensors panel.</source>
        <translation>请在上方选择张量，或在“张量”面板中对某个张量按回车键。</translation>
    </message>
    <message>
        <source>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</source>
        <translation>拖动可平移，滚轮可缩放，按 0 适应窗口，按 1 每像素显示一个元素。</translation>
    </message>
    <message>
        <source>This tensor cannot be shown.</source>
        <translation>无法显示此张量。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>色图</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>显示整个矩阵</translation>
    </message>
    <message>
        <source>Choose a matrix</source>
        <translation>选择矩阵</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Whose weight is shown</source>
        <translation>显示哪个模型的权重</translation>
    </message>
    <message>
        <source>The weight that is shown, by its name in the file</source>
        <translation>所显示的权重，以其在文件中的名称表示</translation>
    </message>
    <message>
        <source>Colours of the entries</source>
        <translation>元素的颜色</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixView</name>
    <message>
        <source>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</source>
        <translation>还没有矩阵。请在张量树中选择权重，或选择热图的单元格。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 行 × %2 列</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>行 %1，列 %2：%3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>The arrow keys move, + and - zoom, 0 shows the whole matrix.</source>
        <translation>方向键移动，+ 和 - 缩放，0 显示整个矩阵。</translation>
    </message>
</context>
<context>
    <name>isthmus::ModelCard</name>
    <message>
        <source>Source model</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target model</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Open a source model folder; the arrow lists recent ones</source>
        <translation>打开源模型文件夹；箭头列出最近的模型</translation>
    </message>
    <message>
        <source>Open a target model folder; the arrow lists recent ones</source>
        <translation>打开目标模型文件夹；箭头列出最近的模型</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>打开源模型</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>打开目标模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Drop the folder of the larger model here, or use the folder button.</source>
        <translation>请将较大模型的文件夹拖放到此处，或使用文件夹按钮。</translation>
    </message>
    <message>
        <source>Drop the folder of the smaller model here, or use the folder button.</source>
        <translation>请将较小模型的文件夹拖放到此处，或使用文件夹按钮。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 layers × %2 hidden</source>
        <translation>%1 层 × %2 隐藏维度</translation>
    </message>
    <message>
        <source>Number of layers, width of the residual stream</source>
        <translation>层数，残差流的宽度</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>前馈网络的宽度</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>%1, %2 for keys and values</source>
        <translation>%1，键和值 %2</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 on disk</source>
        <translation>%1 个参数，磁盘占用 %2</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No recent models</source>
        <translation>没有最近的模型</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronTableModel</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Mean change of the answer&apos;s log probability that the neuron makes</source>
        <translation>该神经元引起的答案对数概率的平均变化</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>促进</translation>
    </message>
    <message>
        <source>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</source>
        <translation>通过解嵌入矩阵读出的、该神经元的输出使其概率最高的词元</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronView</name>
    <message numerus="yes">
        <source>A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.</source>
        <translation>
            <numerusform>一个像素显示 %n 个神经元中最强的一个。滚动滚轮可放大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every neuron in view has its own place.</source>
        <translation>视图中的每个神经元都有自己的位置。</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2: %3</source>
        <translation>第 %1 层，神经元 %2：%3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> （此处 %n 个中最强）</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Show all neurons</source>
        <translation>显示所有神经元</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Set up a comparison on the Similarity page</source>
        <translation>在“相似度”页面上设置比较</translation>
    </message>
    <message>
        <source>Incompatibility found so far</source>
        <translation>目前发现的不兼容性</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</source>
        <translation>还没有进行任何比较。请按“比较”选择指标、模块和数据。</translation>
    </message>
    <message>
        <source>What can be compared</source>
        <translation>可以比较的内容</translation>
    </message>
    <message>
        <source>One tokenizer: token positions can be compared one by one.</source>
        <translation>分词器相同：可以逐个比较词元位置。</translation>
    </message>
    <message>
        <source>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</source>
        <translation>分词器不同：比较整篇文本。两者中有 %1 个词元拼写相同。</translation>
    </message>
    <message>
        <source>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</source>
        <translation>%1（%2 层 × %3，%4）对比 %5（%6 层 × %7，%8）</translation>
    </message>
    <message>
        <source>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</source>
        <translation>不兼容性为 1 − 相同深度的层的平均相似度。落在零分布区间带内的数值不能说明模型的任何情况。双击某一行可查看其各层。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>A row for each part of a layer, with the reason where it cannot be.</source>
        <translation>层的每个部分占一行；不可比较时注明原因。</translation>
    </message>
</context>
<context>
    <name>isthmus::PageGuide</name>
    <message>
        <source>Both models side by side, what of them can be compared, and the incompatibility found so far.</source>
        <translation>并排显示两个模型、其中可以比较的内容，以及目前发现的不兼容性。</translation>
    </message>
    <message>
        <source>Whether anything can move from one model to the other through its parameters begins with how alike they are.</source>
        <translation>能否通过参数将内容从一个模型迁移到另一个模型，首先取决于两者有多相似。</translation>
    </message>
    <message>
        <source>Next: Compare the Layers</source>
        <translation>下一步：比较各层</translation>
    </message>
    <message>
        <source>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</source>
        <translation>源模型各层与目标模型各层的相似程度，并对照无关样本会得到的数值。</translation>
    </message>
    <message>
        <source>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</source>
        <translation>“Neural Incompatibility”（ACL 2025）将迁移失败归因于行为相似度和权重相似度过低。</translation>
    </message>
    <message>
        <source>Next: Find the Neurons of a Task</source>
        <translation>下一步：查找任务的神经元</translation>
    </message>
    <message>
        <source>How much each layer and each neuron raises the log probability of a task&apos;s answers.</source>
        <translation>每一层和每个神经元将任务答案的对数概率提高了多少。</translation>
    </message>
    <message>
        <source>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</source>
        <translation>LaTen 只迁移这些神经元。若两个模型将任务存放在不同位置，就必须进行转换。</translation>
    </message>
    <message>
        <source>Next: Transfer Them</source>
        <translation>下一步：迁移这些神经元</translation>
    </message>
    <message>
        <source>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</source>
        <translation>任务的损失在多大程度上取决于每个参数，以及将被迁移的权重窗口。</translation>
    </message>
    <message>
        <source>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</source>
        <translation>“Seeking Neural Nuggets”用源模型最敏感的权重初始化目标模型的适配器。</translation>
    </message>
    <message>
        <source>Next: Train From Them</source>
        <translation>下一步：以其为初始化进行训练</translation>
    </message>
    <message>
        <source>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</source>
        <translation>将参数从源模型迁移到目标模型的运行，其损失与未改动的目标模型及各对照并列显示。</translation>
    </message>
    <message>
        <source>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</source>
        <translation>只有当随机的神经元、打乱的神经元和目标模型自身的神经元效果都更差时，损失的降低才来自源模型。</translation>
    </message>
    <message>
        <source>Next: Measure the Answers</source>
        <translation>下一步：评测回答</translation>
    </message>
    <message>
        <source>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</source>
        <translation>迁移前后在 MMLU、GSM8K、HumanEval 和 MBPP 上的准确率，附区间和配对检验。</translation>
    </message>
    <message>
        <source>Loss is not ability: only answers tell whether something arrived.</source>
        <translation>损失不等于能力：只有回答才能说明是否真的迁移了什么。</translation>
    </message>
    <message>
        <source>Next: Make a Figure</source>
        <translation>下一步：制作插图</translation>
    </message>
    <message>
        <source>One weight, entry by entry, at any zoom.</source>
        <translation>以任意缩放比例逐元素显示一个权重。</translation>
    </message>
    <message>
        <source>Patterns and damage show here that no summary tells.</source>
        <translation>此处可看出任何汇总都无法反映的规律和损坏。</translation>
    </message>
    <message>
        <source>Back to the Comparison</source>
        <translation>返回比较</translation>
    </message>
    <message>
        <source>Hide the page guide (View &gt; Page Guide shows it again)</source>
        <translation>隐藏页面指南（可通过“视图 &gt; 页面指南”重新显示）</translation>
    </message>
    <message>
        <source>Hide the page guide</source>
        <translation>隐藏页面指南</translation>
    </message>
</context>
<context>
    <name>isthmus::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shape of the weight in the source, outputs × inputs</source>
        <translation>源模型中权重的形状，输出 × 输入</translation>
    </message>
    <message>
        <source>Shape of the weight in the target, outputs × inputs</source>
        <translation>目标模型中权重的形状，输出 × 输入</translation>
    </message>
    <message>
        <source>Behavioural similarity is defined</source>
        <translation>行为相似度有定义</translation>
    </message>
    <message>
        <source>Parametric similarity is defined</source>
        <translation>参数相似度有定义</translation>
    </message>
    <message>
        <source>The source is at least as large, so that its neurons can be carried over</source>
        <translation>源模型至少同样大，因此其神经元可以迁移</translation>
    </message>
</context>
<context>
    <name>isthmus::PathEdit</name>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>isthmus::PlotView</name>
    <message>
        <source>Left and Right read the values, T shows them as a table.</source>
        <translation>左右方向键读取数值，T 键以表格显示。</translation>
    </message>
</context>
<context>
    <name>isthmus::ProfilePlot</name>
    <message>
        <source>Similarity of one source layer with every target layer</source>
        <translation>一个源层与所有目标层的相似度</translation>
    </message>
    <message>
        <source>Similarity of one target layer with every source layer</source>
        <translation>一个目标层与所有源层的相似度</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>目标层</translation>
    </message>
    <message>
        <source>Source layer %1</source>
        <translation>源层 %1</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>源层</translation>
    </message>
    <message>
        <source>Target layer %1</source>
        <translation>目标层 %1</translation>
    </message>
    <message>
        <source>Point at a cell of the heatmaps</source>
        <translation>请指向热图的单元格</translation>
    </message>
</context>
<context>
    <name>isthmus::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</source>
        <translation>这是完整的报告，包含版本、设备、设置、已打开模型对的形状、作业和日志。名称和文件夹已被替换；其中不含模型的任何内容。保存前可以修改文本。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1（第 %2 步）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Check several runs to lay their curves over each other</source>
        <translation>勾选多个运行可将其曲线叠加显示</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Lowest validation loss and the step that reached it</source>
        <translation>最低验证损失及达到该值的步</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>迁移前</translation>
    </message>
    <message>
        <source>Validation loss of the untouched target</source>
        <translation>未改动的目标模型的验证损失</translation>
    </message>
    <message>
        <source>Best control</source>
        <translation>最佳对照</translation>
    </message>
    <message>
        <source>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>对照在相同预算下达到的最低验证损失。若对照也显示同样的提升，则该提升并非来自源模型的知识。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>未找到答案</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Too much output</source>
        <translation>输出过多</translation>
    </message>
    <message>
        <source>Tests unusable</source>
        <translation>测试不可用</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解析为</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>对 %1 的判定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1/%2 正确</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>题目：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期答案</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Prompt and answer of the item</source>
        <translation>题目的提示词与回答</translation>
    </message>
    <message>
        <source>Agreement of the two models</source>
        <translation>两个模型的一致情况</translation>
    </message>
    <message>
        <source>Any agreement</source>
        <translation>任意一致情况</translation>
    </message>
    <message>
        <source>One right, one wrong</source>
        <translation>一对一错</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>仅第一个正确</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>仅第二个正确</translation>
    </message>
    <message>
        <source>Search in prompts and answers</source>
        <translation>在提示词和回答中搜索</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>复制题目</translation>
    </message>
    <message>
        <source>Prompt, answers, expected answer and verdict as text</source>
        <translation>以文本形式复制提示词、回答、预期答案和判定</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>Choose a second model to compare with first.</source>
        <translation>请先选择用于比较的第二个模型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%n 题中的 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>没有题目符合筛选条件。</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 的提示词</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleModel</name>
    <message>
        <source>Item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>另一模型</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTable</name>
    <message>
        <source>Scores of models on benchmarks</source>
        <translation>各模型在各基准测试上的得分</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message>
        <source> (%1 % done)</source>
        <translation> （已完成 %1%）</translation>
    </message>
    <message>
        <source>Published:
%1</source>
        <translation>已发表：
%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n seed(s)</source>
        <translation>
            <numerusform>，%n 个种子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SensitivityPage</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>为目标模型选择窗口</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Whose parameters are examined. A transfer takes from the source.</source>
        <translation>考察哪个模型的参数。迁移取自源模型。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</source>
        <translation>包含问题和答案的 JSON Lines 文件。参数的敏感度是 |w dL/dw| 在各行上的总和，其中 L 为答案的损失。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text.</source>
        <translation>如何将问题和答案拼成一段文本。</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本数(&amp;S)</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>从第一行起读取多少行。论文中使用 20 到 32 行。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</source>
        <translation>在每个权重中找出与目标模型同样大小、敏感度最高的连续部分：即 PostPKT 所迁移的部分。要求源模型至少同样大。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>“自动”在有 CUDA 设备时使用该设备。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 的敏感度</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>请先打开源模型和目标模型。</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>请选择包含问题和答案的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>此路径下没有文件。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>显示或隐藏新运行的表单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The sums per layer as a table</source>
        <translation>将各层总和保存为表格</translation>
    </message>
    <message>
        <source>Sensitivity per layer</source>
        <translation>各层敏感度</translation>
    </message>
    <message>
        <source>No sensitivity yet: choose data at the left and press Run.</source>
        <translation>还没有敏感度：请在左侧选择数据并按“运行”。</translation>
    </message>
    <message>
        <source>Sensitivity of a weight</source>
        <translation>权重的敏感度</translation>
    </message>
    <message>
        <source>Choose a module and a layer above.</source>
        <translation>请在上方选择模块和层。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>无法读取此结果。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>请重新计算。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1，%n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>No results</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to see which parameters a task needs.</source>
        <translation>请在左侧打开源模型和目标模型，以查看任务需要哪些参数。</translation>
    </message>
    <message>
        <source>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</source>
        <translation>正在计算。读完所有样本后，层和权重会显示在此处；“作业”面板显示进度。</translation>
    </message>
    <message>
        <source>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</source>
        <translation>任务的损失取决于哪些参数？请在左侧选择任务数据并按“运行”。迁移将带走的窗口会标在每个权重中。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Sum of |w dL/dw|</source>
        <translation>|w dL/dw| 之和</translation>
    </message>
    <message>
        <source>Layers with a mark are the ones a transfer would take.</source>
        <translation>带标记的层是迁移将选取的层。</translation>
    </message>
    <message>
        <source>%1, layer %2: total %3</source>
        <translation>%1，第 %2 层：总和 %3</translation>
    </message>
    <message>
        <source>target layer %1: %2 %</source>
        <translation>目标层 %1：%2%</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，第 %2 层</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <translation>%1：合计 %2</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityForm</name>
    <message>
        <source>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</source>
        <translation>%1（%2）：%3 取值范围 %4 至 %5。不变性：%6。开销：%7。出处：%8。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Null draws</source>
        <translation>零分布抽样次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Chosen by the tokenizers</source>
        <translation>根据分词器选择</translation>
    </message>
    <message>
        <source>Token positions</source>
        <translation>词元位置</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>整篇文本</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>词元均值</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>最后一个词元</translation>
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
        <translation>自动</translation>
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
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本数(&amp;S)</translation>
    </message>
    <message>
        <source>Sample &amp;unit</source>
        <translation>样本单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>池化(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Null draws</source>
        <translation>零分布抽样次数(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>计算精度(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>How often the pairing of samples is shuffled to find what chance alone would give</source>
        <translation>为求得仅凭偶然会得到的数值而打乱样本配对的次数</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>激活矩阵的行数</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>请先打开源模型和目标模型。</translation>
    </message>
    <message>
        <source>Choose at least one metric.</source>
        <translation>请至少选择一个指标。</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>请至少选择一个模块。</translation>
    </message>
    <message>
        <source>Behavioural metrics need texts: choose a JSON lines file.</source>
        <translation>行为指标需要文本：请选择 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>此路径下没有文件。</translation>
    </message>
    <message>
        <source>Token positions need one tokenizer in both models. Choose whole texts.</source>
        <translation>词元位置要求两个模型使用同一分词器。请选择整篇文本。</translation>
    </message>
    <message>
        <source>Space checks or unchecks a metric; what it means is explained below the list.</source>
        <translation>按空格键勾选或取消勾选指标；其含义在列表下方说明。</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them.</source>
        <translation>层中参与比较的部分：每个部分一张热图。</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read</source>
        <translation>JSON 格式的对话，每行一个：两个模型读取的文本</translation>
    </message>
    <message>
        <source>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</source>
        <translation>如何将对话转换为文本：laten、seeking、模型自身的对话模板，或 plain</translation>
    </message>
    <message>
        <source>What a sample is: a token, where both models cut the text alike, or a whole text</source>
        <translation>一个样本是什么：词元（要求两个模型切分文本的方式相同），或整篇文本</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one</source>
        <translation>如何将整篇文本的词元合为一个样本：取均值，或取最后一个词元</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers</source>
        <translation>决定样本的选取和零分布的抽样。相同的随机种子给出相同的数值</translation>
    </message>
    <message>
        <source>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</source>
        <translation>前向传播的数值类型。bfloat16 使其内存减半；统计量保持精确</translation>
    </message>
    <message>
        <source>Where the forward passes run. Automatic takes a CUDA device if there is one</source>
        <translation>前向传播在何处运行。“自动”在有 CUDA 设备时使用该设备</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityPage</name>
    <message>
        <source>Triangle</source>
        <translation>三角区</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new comparison</source>
        <translation>显示或隐藏新比较的表单</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>不兼容性</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>无路径</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>相同深度</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最佳路径</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>绘制在每张热图上的层对路径</translation>
    </message>
    <message>
        <source>Leave out cells whose source layer is lower than the target layer, as in the paper</source>
        <translation>与论文一致，略去源层低于目标层的单元格</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>色图</translation>
    </message>
    <message>
        <source>Set the colour range by hand</source>
        <translation>手动设置颜色范围</translation>
    </message>
    <message>
        <source>Lowest value of the colours</source>
        <translation>颜色的最低值</translation>
    </message>
    <message>
        <source>Highest value of the colours</source>
        <translation>颜色的最高值</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Row and column profiles</source>
        <translation>行与列的剖面</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to compare them layer by layer.</source>
        <translation>请在左侧打开源模型和目标模型，以逐层比较。</translation>
    </message>
    <message>
        <source>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</source>
        <translation>正在计算。热图完成后会逐一显示在此处；“作业”面板显示进度。</translation>
    </message>
    <message>
        <source>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</source>
        <translation>此模型对尚未比较。请在左侧选择指标、模块和数据并按“运行”。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>plain estimator</source>
        <translation>普通估计量</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>%n 个单元格无值：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer pairs</source>
        <translation>层对</translation>
    </message>
    <message>
        <source>Adapter against base</source>
        <translation>适配器与基座</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>无法读取此结果。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>请重新计算。</translation>
    </message>
    <message>
        <source>What the colours stand for: similarity, or incompatibility, which is 1 minus it</source>
        <translation>颜色表示什么：相似度，或不兼容性（即 1 减去相似度）</translation>
    </message>
    <message>
        <source>Cells of this value and below have the first colour</source>
        <translation>不大于此值的单元格取第一种颜色</translation>
    </message>
    <message>
        <source>Cells of this value and above have the last colour</source>
        <translation>不小于此值的单元格取最后一种颜色</translation>
    </message>
</context>
<context>
    <name>isthmus::SpectrumPlot</name>
    <message>
        <source>Singular values of source and target</source>
        <translation>源模型与目标模型的奇异值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>Relative rank</source>
        <translation>相对序号</translation>
    </message>
    <message>
        <source>σ / σ max</source>
        <translation>σ / σ max</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>此单元格没有对应的权重</translation>
    </message>
</context>
<context>
    <name>isthmus::TableWindow</name>
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies.</source>
        <translation>方向键在单元格间移动，Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>以表格显示 (T)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTree</name>
    <message>
        <source>Filter by name, role, type or shape</source>
        <translation>按名称、角色、类型或形状筛选</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>筛选张量</translation>
    </message>
    <message>
        <source>Tensors of both models</source>
        <translation>两个模型的张量</translation>
    </message>
    <message>
        <source>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</source>
        <translation>打开模型对后，两个模型的张量会显示在此处。请将模型文件夹分别拖放到上方的两张卡片上。</translation>
    </message>
    <message>
        <source>Enter shows a weight on the Matrix page.</source>
        <translation>按回车键在“矩阵”页面上显示权重。</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTreeModel</name>
    <message>
        <source>Source: %1</source>
        <translation>源模型：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标模型：%1</translation>
    </message>
    <message>
        <source>Outside the layers</source>
        <translation>不在层中</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Its role is not known, so it is not compared.</source>
        <translation>其角色未知，因此不参与比较。</translation>
    </message>
    <message>
        <source>The other model has no tensor of this role.</source>
        <translation>另一个模型没有该角色的张量。</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>无配对</translation>
    </message>
    <message>
        <source>weights and activations</source>
        <translation>权重和激活</translation>
    </message>
    <message>
        <source>activations only</source>
        <translation>仅激活</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>不可比较</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>At the same depth: %1, %2. Comparable: %3.</source>
        <translation>相同深度处：%1，%2。可比较：%3。</translation>
    </message>
    <message>
        <source>same shape</source>
        <translation>形状相同</translation>
    </message>
    <message>
        <source>Its counterpart is %1, %2.</source>
        <translation>其对应张量为 %1，%2。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>配对</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferForm</name>
    <message>
        <source>LaTen (before training)</source>
        <translation>LaTen（训练前）</translation>
    </message>
    <message>
        <source>PostPKT (a start for LoRA)</source>
        <translation>PostPKT（作为 LoRA 的初始化）</translation>
    </message>
    <message>
        <source>Init study (LoRA starts compared)</source>
        <translation>初始化研究（比较 LoRA 初始化）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</source>
        <translation>LaTen 在两个模型中找出承载任务的神经元，学习将源模型的神经元转换到目标模型的空间，再将其相加：只需几步。PostPKT 用源模型最敏感的参数初始化 LoRA 并进行微调。初始化研究在相同预算下从多种初始化训练同一 LoRA，以检验初始化是否有价值。</translation>
    </message>
    <message>
        <source>Extract set</source>
        <translation>提取集</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>Align or training set</source>
        <translation>对齐集或训练集</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Folder of the merged model</source>
        <translation>合并后模型的文件夹</translation>
    </message>
    <message>
        <source>Loss on the questions too</source>
        <translation>问题也计入损失</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>提取(&amp;X)</translation>
    </message>
    <message>
        <source>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</source>
        <translation>少量已解答的示例（论文中为 20 个）：用于定位源模型的知识。</translation>
    </message>
    <message>
        <source>&amp;Align / train</source>
        <translation>对齐/训练(&amp;A)</translation>
    </message>
    <message>
        <source>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</source>
        <translation>用于训练的数据：LaTen 对齐用 80 行，PostPKT 微调用约 1000 行。其中任何一行都不得出现在其他数据集中；如有重叠会给出报告。</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>验证(&amp;L)</translation>
    </message>
    <message>
        <source>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</source>
        <translation>不用于训练的行。每步之后由它们决定哪个检查点最佳。若留空，LaTen 会从对齐集中留出五分之一。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text; the same for all sets.</source>
        <translation>如何将问题和答案拼成一段文本；对所有数据集相同。</translation>
    </message>
    <message>
        <source>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</source>
        <translation>关闭：损失只计入答案的词元。打开：计入所有词元，如论文对答案仅为一个字母的 MMLU 所做的那样。</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>输出(&amp;U)</translation>
    </message>
    <message>
        <source>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</source>
        <translation>保存检查点以及已并入迁移的目标模型的位置，为 Hugging Face 文件夹。</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>论文的设置</translation>
    </message>
    <message>
        <source>The published script&apos;s</source>
        <translation>已发布脚本的设置</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Each step&apos;s own row</source>
        <translation>每步各自的行</translation>
    </message>
    <message>
        <source>The whole extract set</source>
        <translation>整个提取集</translation>
    </message>
    <message>
        <source>One per row</source>
        <translation>每行一步</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>随机的源神经元</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>打乱的源模型</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>全零的源模型</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>目标模型自身的神经元</translation>
    </message>
    <message>
        <source>Locate and align</source>
        <translation>定位与对齐</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</source>
        <translation>学习率和最长行：论文中为 3e-5 和 1024，其脚本中为 3e-4 和 768。</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>比例(&amp;T)</translation>
    </message>
    <message>
        <source>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</source>
        <translation>每层中被替换的目标模型神经元的比例。论文取 0.1。</translation>
    </message>
    <message>
        <source>E&amp;valuator</source>
        <translation>求值方式(&amp;V)</translation>
    </message>
    <message>
        <source>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</source>
        <translation>如何对神经元打分：精确计算，或用开销约为其百分之一的展开式。</translation>
    </message>
    <message>
        <source>&amp;Neurons of</source>
        <translation>神经元取自(&amp;N)</translation>
    </message>
    <message>
        <source>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</source>
        <translation>每步处理哪些神经元：按已发表方式取该步自己的提取行的神经元，或每步都用在提取集上取平均的同一批神经元。</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</source>
        <translation>优化器步数，每步有一个检查点。未指定时每个提取行一步。论文中使用 2（MMLU）、4（GSM8K）、3（HumanEval）和 8（MBPP）。</translation>
    </message>
    <message>
        <source>Align ro&amp;ws</source>
        <translation>对齐行数(&amp;W)</translation>
    </message>
    <message>
        <source>Align rows of a step, drawn with its seed, beside the extract row.</source>
        <translation>除提取行外，每步按其随机种子抽取的对齐行数。</translation>
    </message>
    <message>
        <source>Penalt&amp;y</source>
        <translation>惩罚项(&amp;Y)</translation>
    </message>
    <message>
        <source>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</source>
        <translation>所加内容均方的权重（lambda）。越大，目标模型越接近其自身。</translation>
    </message>
    <message>
        <source>Initial&amp;isation</source>
        <translation>初始化(&amp;I)</translation>
    </message>
    <message>
        <source>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</source>
        <translation>转换的初始化方式。正态：标准差 1e-5，按已发表方式，半精度无法体现。缩放：所加内容为神经元大小的百分之一。</translation>
    </message>
    <message>
        <source>Early sto&amp;p</source>
        <translation>早停(&amp;P)</translation>
    </message>
    <message>
        <source>Validations without a better one before the run stops by itself.</source>
        <translation>验证连续多少次没有改善后，运行自行停止。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>在相同预算下，以无价值的内容代替源模型的同一运行。若对照也显示同样的提升，则该提升并非来自源模型的知识。</translation>
    </message>
    <message>
        <source>Window of largest sensitivity</source>
        <translation>敏感度最高的窗口</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行与列</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Coherent over the model</source>
        <translation>全模型一致</translation>
    </message>
    <message>
        <source>Seeking (the source&apos;s parameters)</source>
        <translation>Seeking（源模型的参数）</translation>
    </message>
    <message>
        <source>Gaussian (the usual one)</source>
        <translation>高斯（常用）</translation>
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
        <translation>源模型的随机窗口</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>目标模型自身的窗口</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>秩(&amp;K)</translation>
    </message>
    <message>
        <source>Rank of the LoRA. The papers take 16.</source>
        <translation>LoRA 的秩。论文取 16。</translation>
    </message>
    <message>
        <source>Red&amp;uction</source>
        <translation>缩减(&amp;U)</translation>
    </message>
    <message>
        <source>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</source>
        <translation>如何将源模型的权重缩减到目标模型的大小。窗口为论文的做法；“全模型一致”对所有权重采用同一组残差坐标，并保持注意力头完整。</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>初始化(&amp;R)</translation>
    </message>
    <message>
        <source>What the adapter begins from. Everything else stays equal.</source>
        <translation>适配器从何开始。其他一切保持相同。</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>Passes over the training set.</source>
        <translation>遍历训练集的次数。</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Rows of an optimizer step.</source>
        <translation>每个优化器步的行数。</translation>
    </message>
    <message>
        <source>Starts compared</source>
        <translation>参与比较的初始化</translation>
    </message>
    <message>
        <source>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</source>
        <translation>每种初始化都以相同预算用每个随机种子训练。表格和图显示均值及其区间。</translation>
    </message>
    <message>
        <source>Three with controls</source>
        <translation>有对照时为 3</translation>
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
        <translation>自动</translation>
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
        <translation>模块</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate</source>
        <translation>学习率(&amp;G)</translation>
    </message>
    <message>
        <source>Of AdamW, at its highest.</source>
        <translation>AdamW 学习率的最高值。</translation>
    </message>
    <message>
        <source>Cuto&amp;ff</source>
        <translation>截断长度(&amp;F)</translation>
    </message>
    <message>
        <source>Longest row in tokens; the rest of a row is left out.</source>
        <translation>以词元计的最长行；超出部分略去。</translation>
    </message>
    <message>
        <source>Micro-batc&amp;h</source>
        <translation>微批大小(&amp;H)</translation>
    </message>
    <message>
        <source>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</source>
        <translation>一次计算的行数：占用内存更少，结果相同。内存不足时会自动减半。</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>随机种子(&amp;D)</translation>
    </message>
    <message>
        <source>The same seed on the same device gives the same bits.</source>
        <translation>在同一设备上，相同的随机种子给出逐位相同的结果。</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>随机种子数(&amp;D)</translation>
    </message>
    <message>
        <source>Runs of each kind, with one seed after the other, for the intervals.</source>
        <translation>每种运行的次数，依次使用各随机种子，用于计算区间。</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>计算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Arithmetic of the passes. What is trained stays float32.</source>
        <translation>各次传播的运算精度。被训练的部分保持 float32。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>“自动”在有 CUDA 设备时使用该设备。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>LaTen to %1, seed %2</source>
        <translation>LaTen → %1，随机种子 %2</translation>
    </message>
    <message>
        <source>PostPKT to %1, seed %2</source>
        <translation>PostPKT → %1，随机种子 %2</translation>
    </message>
    <message>
        <source>Init study of %1</source>
        <translation>%1 的初始化研究</translation>
    </message>
    <message>
        <source>Choose the extract set: a few solved examples of the task.</source>
        <translation>请选择提取集：任务的少量已解答示例。</translation>
    </message>
    <message>
        <source>There is no file at the path of the extract set.</source>
        <translation>提取集的路径下没有文件。</translation>
    </message>
    <message>
        <source>Choose the align set: what the translation is trained on.</source>
        <translation>请选择对齐集：用于训练转换的数据。</translation>
    </message>
    <message>
        <source>Choose the training set.</source>
        <translation>请选择训练集。</translation>
    </message>
    <message>
        <source>There is no file at the path of the training set.</source>
        <translation>训练集的路径下没有文件。</translation>
    </message>
    <message>
        <source>There is no file at the path of the validation set.</source>
        <translation>验证集的路径下没有文件。</translation>
    </message>
    <message>
        <source>Choose a validation set: without it no checkpoint can be called the best.</source>
        <translation>请选择验证集：没有验证集就无法确定哪个检查点最佳。</translation>
    </message>
    <message>
        <source>Choose an output folder: checkpoints and the merged model go there.</source>
        <translation>请选择输出文件夹：检查点和合并后的模型将保存在其中。</translation>
    </message>
    <message>
        <source>The output folder holds a model already. Choose another one.</source>
        <translation>输出文件夹中已有模型。请另选一个。</translation>
    </message>
    <message>
        <source>LaTen carries neurons of up, gate, down, v and o, not of %1.</source>
        <translation>LaTen 可迁移 up、gate、down、v 和 o 的神经元，不能迁移 %1 的神经元。</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <translation>无法迁移 %1：%2</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>请先打开源模型和目标模型。</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>请至少选择一个模块。</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, for example 3e-5.</source>
        <translation>学习率必须是大于 0 的数，例如 3e-5。</translation>
    </message>
    <message>
        <source>Choose at least two starts to compare.</source>
        <translation>请至少选择两种初始化进行比较。</translation>
    </message>
    <message>
        <source>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</source>
        <translation>被迁移的权重。Neural Incompatibility 采用 up、down、v 和 o。embedding 和 head 仅用于 PostPKT，且模型须将二者分开存放。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the target: leave them out.</source>
        <translation>目标模型中 embedding 与 head 是同一个张量：请去掉它们。</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferPage</name>
    <message>
        <source>Seed %1, stopped at a checkpoint</source>
        <translation>随机种子 %1，已停在检查点</translation>
    </message>
    <message>
        <source>The run stops after its current step and leaves a checkpoint.</source>
        <translation>运行将在当前步之后停止，并留下检查点。</translation>
    </message>
    <message>
        <source>Resume goes on from there, also after a restart.</source>
        <translation>“恢复”会从该处继续，重新启动后也可以。</translation>
    </message>
    <message>
        <source>The run is on the clipboard as JSON.</source>
        <translation>该运行已以 JSON 形式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>层映射</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>显示或隐藏新运行的表单</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the run until it is resumed</source>
        <translation>暂停运行，直到恢复</translation>
    </message>
    <message>
        <source>Stop at checkpoint</source>
        <translation>停在检查点</translation>
    </message>
    <message>
        <source>Stop the run where it is; it can go on from there, also after a restart</source>
        <translation>让运行停在当前位置；之后可从该处继续，重新启动后也可以</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>End the run for good; its checkpoints stay</source>
        <translation>彻底结束运行；其检查点保留</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>从最后一个检查点继续</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the merged model</source>
        <translation>打开合并后模型的文件夹</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>The run with all its steps as JSON</source>
        <translation>以 JSON 形式复制运行及其所有步</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>The table of the tab in front as CSV</source>
        <translation>将当前标签页的表格保存为 CSV</translation>
    </message>
    <message>
        <source>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</source>
        <translation>此模型对还没有迁移。请在左侧选择方法及其数据并按“运行”：运行会显示在此处，其曲线显示在下方。</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to carry something from one to the other.</source>
        <translation>请在左侧打开源模型和目标模型，以便从一个向另一个迁移。</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>无法读取此结果。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>请重新计算。</translation>
    </message>
    <message>
        <source>The layer map cannot be written.</source>
        <translation>无法写入层映射。</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>At its highest about %1 of memory; %2 on disk; about %3 in all.</source>
        <translation>内存最高约 %1；磁盘 %2；总共约 %3。</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>图…</translation>
    </message>
    <message>
        <source>The losses as a figure for a paper, in the figure panel</source>
        <translation>将损失作为论文插图显示在图面板中</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferResults</name>
    <message>
        <source>Losses over the steps</source>
        <translation>损失随步的变化</translation>
    </message>
    <message>
        <source>Penalty over the steps</source>
        <translation>惩罚项随步的变化</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>学习率随步的变化</translation>
    </message>
    <message>
        <source>Norm of Delta per module and layer</source>
        <translation>各模块和层的 Delta 范数</translation>
    </message>
    <message>
        <source>Validation loss of the transfer and its controls</source>
        <translation>迁移及其对照的验证损失</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>What a run adds to each weight appears here after its first step.</source>
        <translation>第一步之后，此处显示运行加到每个权重上的内容。</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Controls and starts</source>
        <translation>对照与初始化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The losses of a run are drawn here while it learns.</source>
        <translation>运行学习时，其损失绘制在此处。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>A transfer and its controls, or the starts of a study, are compared here.</source>
        <translation>在此处比较迁移及其对照，或研究中的各种初始化。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>与迁移前相比</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Transfer and controls</source>
        <translation>迁移与对照</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>untouched target</source>
        <translation>未改动的目标模型</translation>
    </message>
    <message>
        <source>Norm of Delta over the norm of the weight</source>
        <translation>Delta 的范数与权重的范数之比</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>目标层</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最低验证损失</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No step is better than the untouched target.</source>
        <translation>没有任何一步优于未改动的目标模型。</translation>
    </message>
    <message>
        <source>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</source>
        <translation>已保存在 %1；舍入到模型的类型损失了 Delta 的 %2%。</translation>
    </message>
</context>
<context>
    <name>isthmus::ValueGrid</name>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1，%2 %3：%4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>isthmus::WelcomeView</name>
    <message>
        <source>Open the demo pair</source>
        <translation>打开演示模型对</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>返回模型对</translation>
    </message>
    <message>
        <source>See what two language models share, and what can be carried from one to the other</source>
        <translation>查看两个语言模型有哪些共同之处，以及可以从一个向另一个迁移什么</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</source>
        <translation>两个自带数据的小模型。所有功能均可用于它们，只需几秒到几分钟，无需显卡。</translation>
    </message>
    <message>
        <source>Your own pair</source>
        <translation>您自己的模型对</translation>
    </message>
    <message>
        <source>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</source>
        <translation>两个 Hugging Face 格式的模型文件夹，含 config.json 和 safetensors。请将两者拖放到此处，或逐个选择。源模型通常是较大的一个。</translation>
    </message>
    <message>
        <source>Choose the source…</source>
        <translation>选择源模型…</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>选择目标模型…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>从上次的位置继续</translation>
    </message>
    <message>
        <source>Pairs and projects that were open before. Enter opens one.</source>
        <translation>以前打开过的模型对和项目。按回车键打开。</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <translation>还没有打开过任何内容。</translation>
    </message>
    <message>
        <source>Recent pairs and projects</source>
        <translation>最近的模型对和项目</translation>
    </message>
    <message>
        <source>Enter opens one.</source>
        <translation>按回车键打开。</translation>
    </message>
    <message>
        <source>1. Similarity: how alike are the layers?</source>
        <translation>1. 相似度：各层有多相似？</translation>
    </message>
    <message>
        <source>2. Attribution and Sensitivity: which neurons and parameters carry a task?</source>
        <translation>2. 归因与敏感度：哪些神经元和参数承载着任务？</translation>
    </message>
    <message>
        <source>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</source>
        <translation>3. 迁移：迁移这些神经元和参数，并用对照检验起作用的是否为源模型。</translation>
    </message>
    <message>
        <source>4. Evaluation: do the answers get better?</source>
        <translation>4. 评测：回答变好了吗？</translation>
    </message>
    <message>
        <source>5. Figure: take it into the paper.</source>
        <translation>5. 插图：将结果放入论文。</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>使用流程</translation>
    </message>
    <message>
        <source>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</source>
        <translation>每个页面都会说明显示什么、为何重要以及下一步做什么。按 F1 打开手册。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
</context>
<context>
    <name>isthmus::background</name>
    <message>
        <source>isthmus-cli is not installed beside this program.</source>
        <translation>isthmus-cli 未与本程序安装在同一位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The process cannot be started.</source>
        <translation>无法启动进程。</translation>
    </message>
</context>
<context>
    <name>isthmus::estimate</name>
    <message>
        <source>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</source>
        <translation>完整权重：源模型 %1，目标模型 %2。训练：%3 个参数，连同优化器 %4。所需时间在第一步之后可知。</translation>
    </message>
    <message>
        <source>This machine has %1: the source is read layer by layer.</source>
        <translation>本机内存为 %1：源模型将逐层读取。</translation>
    </message>
</context>
<context>
    <name>isthmus::export</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>isthmus::main</name>
    <message>
        <source>Shows what two language models of different sizes share.</source>
        <translation>显示两个不同规模的语言模型有哪些共同之处。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>输出版本。</translation>
    </message>
    <message>
        <source>Project folder to open or create.</source>
        <translation>要打开或创建的项目文件夹。</translation>
    </message>
    <message>
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>内容就绪后保存窗口的图像，然后结束。</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>窗口大小，例如 1440x900。</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>目标模型的文件夹。</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>大小须形如 1440x900，且至少为 400x300。</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>要显示的页面：overview、similarity、attribution、sensitivity、transfer、evaluation 或 matrix。</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>没有这样的页面。请选择 overview、similarity、attribution、sensitivity、transfer、evaluation 或 matrix。</translation>
    </message>
    <message>
        <source>Language of this start: en, zh_CN, de, fr, ja or system.</source>
        <translation>本次启动的语言：en、zh_CN、de、fr、ja 或 system。</translation>
    </message>
    <message>
        <source>What the log of this start keeps: error, warning, info or debug.</source>
        <translation>本次启动的日志保留的级别：error、warning、info 或 debug。</translation>
    </message>
    <message>
        <source>Folder of the source model. Alone: a project, or a file in one.</source>
        <translation>源模型的文件夹。单独给出时：项目，或项目中的文件。</translation>
    </message>
    <message>
        <source>Give a source and a target folder, or a project (a folder with project.json), or neither.</source>
        <translation>请给出源模型和目标模型的文件夹，或给出一个项目（含 project.json 的文件夹），或都不给出。</translation>
    </message>
    <message>
        <source>There is no such language. Choose en, zh_CN, de, fr, ja or system.</source>
        <translation>没有这样的语言。请选择 en、zh_CN、de、fr、ja 或 system。</translation>
    </message>
    <message>
        <source>There is no such level. Choose error, warning, info or debug.</source>
        <translation>没有这样的级别。请选择 error、warning、info 或 debug。</translation>
    </message>
</context>
<context>
    <name>isthmus::runs</name>
    <message>
        <source>Transfer</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>随机的源神经元</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>打乱的源模型</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>全零的源模型</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>目标模型自身的神经元</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
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
        <translation>随机窗口</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>目标模型自身的窗口</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Study of %1 starts</source>
        <translation>%1 种初始化的研究</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，随机种子 %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
</context>
<context>
    <name>isthmus::tables</name>
    <message>
        <source>Copy Selected Rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>复制表格</translation>
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
        <translation>标量</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
</context>
</TS>

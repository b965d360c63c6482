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
    <name>FormFields</name>
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
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text: as the papers write it (laten; seeking closes the answer with the end of the text), by the model&apos;s own chat template, or one after the other (plain). Take the format that the models are used with.</source>
        <translation>问题与答案如何合成一段文本：按论文的写法（laten；seeking 以文本结束符结束答案），按模型自身的对话模板，或直接前后相接（plain）。请采用使用这些模型时的格式。</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>计算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Number type of the passes through the models. bfloat16 takes half the memory of float32; scores, statistics and what is trained stay float32 or better.</source>
        <translation>模型计算所用的数值类型。bfloat16 占用的内存为 float32 的一半；得分、统计量和被训练的参数保持 float32 或更高精度。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Where the passes run. Automatic takes the CUDA device when there is one.</source>
        <translation>在哪个设备上运行模型。有 CUDA 设备时，“自动”使用该设备。</translation>
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
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
</context>
<context>
    <name>JobTitle</name>
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
        <source>Open the pair</source>
        <translation>打开模型对</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 的归因</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 的敏感度</translation>
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
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，随机种子 %2</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 的提示词</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>显示或隐藏新运行的表单</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 Lower the learning rate and start again, or check the weights of that layer.</source>
        <translation>%1 请降低学习率后重新开始，或检查该层的权重。</translation>
    </message>
    <message>
        <source>%1 and %2 neurons; null: target neurons of random directions in the tokens&apos; span</source>
        <translation>%1 与 %2 个神经元；零分布：在词元张成的空间内方向随机的目标神经元</translation>
    </message>
    <message>
        <source>%1 became infinite or NaN in step %2%3</source>
        <translation>%1变为无穷大或 NaN，发生于步 %2%3</translation>
    </message>
    <message>
        <source>%1 blocks of %2 samples</source>
        <translation>%1 个块，每块 %2 个样本</translation>
    </message>
    <message>
        <source>%1 does not start</source>
        <translation>%1 无法启动</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are plausible for this kind of file.</source>
        <translation>%1 有 %2 字节；此类文件至多 %3 才合理。</translation>
    </message>
    <message>
        <source>%1 has no row with an answer within the cut-off length.</source>
        <translation>%1 中没有任何一行的答案在截断长度之内。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 没有任何行。</translation>
    </message>
    <message>
        <source>%1 has no text &quot;%2&quot;.</source>
        <translation>%1 没有文本“%2”。</translation>
    </message>
    <message>
        <source>%1 has the unknown role &quot;%2&quot; (known: system, user, assistant).</source>
        <translation>%1 的角色“%2”未知（已知：system、user、assistant）。</translation>
    </message>
    <message>
        <source>%1 holds no text that fits: %2 longer than the context of one of the models.</source>
        <translation>%1 中没有放得下的文本：%2，长于其中一个模型的上下文。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is no pair [source, target].</source>
        <translation>%1 不是 [源, 目标] 对。</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: it %2 (byte %3).</source>
        <translation>%1 不是 SentencePiece 模型：%2（字节 %3）。</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 不是本程序的文件。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 不是对象。</translation>
    </message>
    <message>
        <source>%1 is not text of variable length</source>
        <translation>%1 不是变长文本</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>%1 不是有效的 JSON%2。</translation>
    </message>
    <message>
        <source>%1 is of an unknown method, &apos;%2&apos;.</source>
        <translation>%1 属于未知的方法“%2”。</translation>
    </message>
    <message>
        <source>%1 is of models of other widths.</source>
        <translation>%1 属于其他宽度的模型。</translation>
    </message>
    <message>
        <source>%1 items have tests that are no Python; they count as wrong.</source>
        <translation>%1 道题的测试不是 Python；按错误计。</translation>
    </message>
    <message>
        <source>%1 lacks part of what it should hold.</source>
        <translation>%1 缺少本应包含的部分内容。</translation>
    </message>
    <message>
        <source>%1 longer than the context of one of the models and left out.</source>
        <translation>%1，长于其中一个模型的上下文，已略去。</translation>
    </message>
    <message>
        <source>%1 must be a list of strings.</source>
        <translation>%1 必须是字符串列表。</translation>
    </message>
    <message>
        <source>%1 must be a number, it is %2.</source>
        <translation>%1 必须是数，现为 %2。</translation>
    </message>
    <message>
        <source>%1 must be a string, it is %2.</source>
        <translation>%1 必须是字符串，现为 %2。</translation>
    </message>
    <message>
        <source>%1 must be a token id, it is %2.</source>
        <translation>%1 必须是词元 id，现为 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to 2147483647, it is %3.</source>
        <translation>%1 必须是 %2 到 2147483647 之间的整数，现为 %3。</translation>
    </message>
    <message>
        <source>%1 must be positive.</source>
        <translation>%1 必须为正数。</translation>
    </message>
    <message>
        <source>%1 must be true or false, it is %2.</source>
        <translation>%1 必须是 true 或 false，现为 %2。</translation>
    </message>
    <message>
        <source>%1 names an unknown module.</source>
        <translation>%1 含有未知的模块名。</translation>
    </message>
    <message>
        <source>%1 names neurons of %2 that the models do not have.</source>
        <translation>%1 含有模型中没有的 %2 神经元。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are longer than the model&apos;s context of %3 and were left out.</source>
        <translation>%2 条提示词中有 %1 条长于模型的上下文 %3，已略去。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they are left out.</source>
        <translation>%2 条提示词中有 %1 条放不进模型的上下文：已略去。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they count as wrong.</source>
        <translation>%2 条提示词中有 %1 条放不进模型的上下文：按错误计。</translation>
    </message>
    <message>
        <source>%1 of %2 was left out: %3</source>
        <translation>已略去 %1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 of layer %2 is not finite for the prompt of line %3.</source>
        <translation>不是有限值：%1（第 %2 层，第 %3 行的提示词）。</translation>
    </message>
    <message>
        <source>%1 of the source&apos;s layers</source>
        <translation>源模型各层的 %1</translation>
    </message>
    <message>
        <source>%1 of the target&apos;s layers</source>
        <translation>目标模型各层的 %1</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 集中有 %1 条提示词也出现在 %3 集中（首条：%5 的第 %4 行即 %7 的第 %6 行）。</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 集中有 %1 条提示词也出现在 %3 集中（首条：%5 的第 %4 行即 %7 的第 %6 行）。</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 集中有 %1 条提示词也出现在 %3 集中（首条：%5 的第 %4 行即 %7 的第 %6 行）。</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 集中有 %1 条提示词也出现在 %3 集中（首条：%5 的第 %4 行即 %7 的第 %6 行）。</translation>
    </message>
    <message>
        <source>%1 prompts stand in two of the data sets, the first in line %2 of %3.</source>
        <translation>%1 条提示词出现在两个数据集中，首条在 %3 的第 %2 行。</translation>
    </message>
    <message>
        <source>%1 results have keys that begin with &apos;%2&apos;.</source>
        <translation>%1 项结果的键以“%2”开头。</translation>
    </message>
    <message>
        <source>%1 rows of %2 have no answer within %3 and were left out.</source>
        <translation>%2 中有 %1 行在 %3 以内没有答案，已略去。</translation>
    </message>
    <message>
        <source>%1 rows of %2 were cut off at %3.</source>
        <translation>%2 中有 %1 行已截断至 %3。</translation>
    </message>
    <message>
        <source>%1 rows of the %2 set have no answer within the cut-off and are left out.</source>
        <translation>%2 集中有 %1 行在截断长度以内没有答案，已略去。</translation>
    </message>
    <message>
        <source>%1 says rank %2 for &apos;%3&apos;, the tensors have %4 and %5.</source>
        <translation>%1 中“%3”的秩为 %2，而张量的秩为 %4 和 %5。</translation>
    </message>
    <message>
        <source>%1 tensors are not used by the forward pass, &apos;%2&apos; first.</source>
        <translation>前向传播未使用 %1 个张量，首个为“%2”。</translation>
    </message>
    <message>
        <source>%1 texts are</source>
        <translation>%1 篇文本</translation>
    </message>
    <message>
        <source>%1 with %2 rows at once. It was taken back; the run goes on with %3.</source>
        <translation>%1，当时一次处理 %2 行。该操作已撤回；运行改为一次处理 %3 行并继续。</translation>
    </message>
    <message>
        <source>%1 with PostPKT</source>
        <translation>%1（经 PostPKT）</translation>
    </message>
    <message>
        <source>%1, line %2: the loss is not a finite number.</source>
        <translation>%1，第 %2 行：损失不是有限的数。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a pair of tokens.</source>
        <translation>%1，第 %2 行：这不是一对词元。</translation>
    </message>
    <message>
        <source>%1, no MMLU questions</source>
        <translation>%1，不是 MMLU 问题</translation>
    </message>
    <message>
        <source>%1, with one row at a time.</source>
        <translation>%1，即使一次只处理一行。</translation>
    </message>
    <message>
        <source>%1: %2[%3] joins &quot;%4&quot; and &quot;%5&quot;, but &quot;%6&quot; is not in the vocabulary.</source>
        <translation>%1：%2[%3] 合并“%4”与“%5”，但“%6”不在词表中。</translation>
    </message>
    <message>
        <source>%1: JSON is nested deeper than %2 levels at byte %3.</source>
        <translation>%1：字节 %3 处的 JSON 嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>%1: no token counts for the loss.</source>
        <translation>%1：没有计入损失的词元。</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1：不是有效的 JSON。</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is no matrix of numbers.</source>
        <translation>%1：张量“%2”不是由数构成的矩阵。</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1：文件没有任何行。</translation>
    </message>
    <message>
        <source>%1: the loss is not a finite number.</source>
        <translation>%1：损失不是有限的数。</translation>
    </message>
    <message>
        <source>%1: the post-processor adds the id %2, which is not in the vocabulary.</source>
        <translation>%1：后处理器添加了 id %2，而它不在词表中。</translation>
    </message>
    <message>
        <source>%1: the text has %2 tokens, more than the model&apos;s context of %3.</source>
        <translation>%1：文本有 %2 个词元，多于模型的上下文 %3。</translation>
    </message>
    <message>
        <source>%1: the unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1：未知词元“%2”不在词表中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the kind of a result document.</source>
        <translation>“%1”不能作为结果文档的类型。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>“%1”是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file name.</source>
        <translation>“%1”是文件夹，不是文件名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic.</source>
        <translation>“%1”不是运算精度。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no benchmark.</source>
        <translation>“%1”不是基准。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type.</source>
        <translation>“%1”不是计算精度。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type. Choose float32 or bfloat16.</source>
        <translation>“%1”不是计算精度。请选择 float32 或 bfloat16。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no device.</source>
        <translation>“%1”不是设备。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no location.</source>
        <translation>“%1”不是定位方式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no module.</source>
        <translation>“%1”不是模块。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pooling. Choose mean or last.</source>
        <translation>“%1”不是池化方式。请选择 mean 或 last。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no preset.</source>
        <translation>“%1”不是预设。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prompt format.</source>
        <translation>“%1”不是提示词格式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sampling unit.</source>
        <translation>“%1”不是样本单位。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule of the learning rate.</source>
        <translation>“%1”不是学习率调度方式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight matrix.</source>
        <translation>“%1”不是权重矩阵。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight that an adapter can stand beside.</source>
        <translation>“%1”不是可以并列放置适配器的权重。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a content key.</source>
        <translation>“%1”不是内容键。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of this program.</source>
        <translation>“%1”不是本程序的项目。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the beginning of a key.</source>
        <translation>“%1”不是键的开头。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was published twice.</source>
        <translation>“%1”被发布了两次。</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli inspect&apos; lists the tensors.</source>
        <translation>“isthmus-cli inspect”可列出张量。</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>“isthmus-cli project list”可显示各个键。</translation>
    </message>
    <message>
        <source>A batch needs at least one token.</source>
        <translation>一个批至少需要一个词元。</translation>
    </message>
    <message>
        <source>A batch needs ids and a mask of one shape [texts, tokens].</source>
        <translation>一个批需要形状同为 [文本数, 词元数] 的 id 和掩码。</translation>
    </message>
    <message>
        <source>A batch of items of the evaluation &apos;%1 on %2&apos; is not in the project.</source>
        <translation>评测“%1（%2）”的一批题目不在项目中。</translation>
    </message>
    <message>
        <source>A byte-level vocabulary needs three special tokens and room for 256 bytes.</source>
        <translation>字节级词表需要三个特殊词元以及 256 个字节的位置。</translation>
    </message>
    <message>
        <source>A cached tensor file is left out and computed again. %1</source>
        <translation>已略去一个缓存的张量文件并重新计算。%1</translation>
    </message>
    <message>
        <source>A cached tensor file is replaced. %1</source>
        <translation>已替换一个缓存的张量文件。%1</translation>
    </message>
    <message>
        <source>A cage for generated code cannot be started: %1 (%2).</source>
        <translation>无法启动运行生成代码的沙箱：%1（%2）。</translation>
    </message>
    <message>
        <source>A checkpoint of a transfer is a model of its own: no other model or adapter goes with it.</source>
        <translation>迁移的检查点本身就是模型：不能再搭配其他模型或适配器。</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>键由 64 个十六进制数字组成。</translation>
    </message>
    <message>
        <source>A layer map file belongs to the map &apos;file&apos;, and to no other.</source>
        <translation>层映射文件只用于映射“file”，不用于其他映射。</translation>
    </message>
    <message>
        <source>A layer map needs at least one layer in each model.</source>
        <translation>层映射要求每个模型至少有一层。</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no factors of rank %3.</source>
        <translation>%1 x %2 的矩阵没有秩为 %3 的因子。</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no window of %3 x %4.</source>
        <translation>%1 x %2 的矩阵没有 %3 x %4 的窗口。</translation>
    </message>
    <message>
        <source>A matrix to be factorised holds infinities or NaN.</source>
        <translation>待分解的矩阵含有无穷大或 NaN。</translation>
    </message>
    <message>
        <source>A micro-batch needs at least one row.</source>
        <translation>一个微批至少需要一行。</translation>
    </message>
    <message>
        <source>A model cannot be saved as</source>
        <translation>模型不能保存为</translation>
    </message>
    <message>
        <source>A model cannot be saved as %1.</source>
        <translation>模型不能保存为 %1。</translation>
    </message>
    <message>
        <source>A name or a text that a result depends on is not valid UTF-8.</source>
        <translation>结果所依赖的某个名称或文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A paired test needs the same items on both sides.</source>
        <translation>配对检验要求两侧的题目相同。</translation>
    </message>
    <message>
        <source>A panel of the figure names no result.</source>
        <translation>插图的一个子图未指明任何结果。</translation>
    </message>
    <message>
        <source>A panel of the figure shows results that do not go together: %1.</source>
        <translation>插图的一个子图包含不能放在一起的结果：%1。</translation>
    </message>
    <message>
        <source>A row has no token that counts for the loss.</source>
        <translation>有一行没有计入损失的词元。</translation>
    </message>
    <message>
        <source>A row needs at least two tokens.</source>
        <translation>一行至少需要两个词元。</translation>
    </message>
    <message>
        <source>A score of the %1 neurons</source>
        <translation>%1 神经元的一个得分</translation>
    </message>
    <message>
        <source>A similarity map has no part &quot;%1&quot;.</source>
        <translation>相似度热图没有“%1”部分。</translation>
    </message>
    <message>
        <source>A step and a micro-batch need at least one row.</source>
        <translation>一步和一个微批都至少需要一行。</translation>
    </message>
    <message>
        <source>A step belongs to the output folder of a transfer.</source>
        <translation>步只能与迁移的输出文件夹一起指定。</translation>
    </message>
    <message>
        <source>A step needs at least one row of the align set.</source>
        <translation>一步至少需要对齐集中的一行。</translation>
    </message>
    <message>
        <source>A step needs at least one row.</source>
        <translation>一步至少需要一行。</translation>
    </message>
    <message>
        <source>A stop string is empty.</source>
        <translation>有一个停止字符串为空。</translation>
    </message>
    <message>
        <source>A tensor of type</source>
        <translation>张量类型为</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be shown as a matrix.</source>
        <translation>%1 类型的张量不能以矩阵显示。</translation>
    </message>
    <message>
        <source>A text has %1 tokens; the context of %2 is %3.</source>
        <translation>有一篇文本含 %1 个词元；%2 的上下文为 %3。</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>训练运行至少需要一步。</translation>
    </message>
    <message>
        <source>A transfer needs a source and a target folder.</source>
        <translation>迁移需要源模型文件夹和目标模型文件夹。</translation>
    </message>
    <message>
        <source>A transfer needs a target folder.</source>
        <translation>迁移需要目标模型文件夹。</translation>
    </message>
    <message>
        <source>A transfer needs a training set.</source>
        <translation>迁移需要训练集。</translation>
    </message>
    <message>
        <source>A transfer needs a validation set.</source>
        <translation>迁移需要验证集。</translation>
    </message>
    <message>
        <source>A transfer needs an align set.</source>
        <translation>迁移需要对齐集。</translation>
    </message>
    <message>
        <source>A transfer needs an extract set.</source>
        <translation>迁移需要提取集。</translation>
    </message>
    <message>
        <source>A transfer needs an output folder.</source>
        <translation>迁移需要输出文件夹。</translation>
    </message>
    <message>
        <source>A transfer needs at least one module.</source>
        <translation>迁移至少需要一个模块。</translation>
    </message>
    <message>
        <source>A weight metric needs a weight matrix; %1 is an activation.</source>
        <translation>权重指标需要权重矩阵；%1 是激活。</translation>
    </message>
    <message>
        <source>Add it to the specification.</source>
        <translation>请将其加入作业说明。</translation>
    </message>
    <message>
        <source>Additions of %1, %2, seed %3</source>
        <translation>%1 的所加内容，%2，随机种子 %3</translation>
    </message>
    <message>
        <source>Agreement of the shapes of the two singular value spectra: 1 - 2 times the area between the cumulative shares of energy (sigma^2) over relative rank. 1 for equal shapes, 0 for rank one against a flat spectrum of many values.</source>
        <translation>两个奇异值谱形状的一致程度：1 减去两条能量 (sigma^2) 累积占比曲线在相对序号上所夹面积的 2 倍。形状相同为 1，秩一与由许多值构成的平坦谱相比为 0。</translation>
    </message>
    <message>
        <source>Alpha must be positive.</source>
        <translation>alpha 必须为正数。</translation>
    </message>
    <message>
        <source>An attribution needs at least one prompt.</source>
        <translation>归因至少需要一条提示词。</translation>
    </message>
    <message>
        <source>An early stop needs validations. Set the distance of validations, or the patience to 0.</source>
        <translation>早停需要验证。请设置验证间隔，或将耐心值设为 0。</translation>
    </message>
    <message>
        <source>Answer loss</source>
        <translation>答案损失</translation>
    </message>
    <message>
        <source>Ask for at least %1 tokens.</source>
        <translation>请要求至少 %1 个词元。</translation>
    </message>
    <message>
        <source>Ask for fewer samples or modules, or use the metric cka-minibatch.</source>
        <translation>请减少样本或模块，或使用指标 cka-minibatch。</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 的归因</translation>
    </message>
    <message>
        <source>Available here: %1. A CUDA device needs a libtorch built with CUDA and a driver.</source>
        <translation>此处可用：%1。CUDA 设备需要以 CUDA 构建的 libtorch 和驱动程序。</translation>
    </message>
    <message>
        <source>BPE, %1 tokens (%2)</source>
        <translation>BPE，%1 个词元（%2）</translation>
    </message>
    <message>
        <source>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</source>
        <translation>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Both folders hold the same weights: every similarity on the diagonal is 1.</source>
        <translation>两个文件夹中的权重相同：对角线上的相似度均为 1。</translation>
    </message>
    <message>
        <source>Byte-level BPE, %1 tokens (%2, %3)</source>
        <translation>字节级 BPE，%1 个词元（%2，%3）</translation>
    </message>
    <message>
        <source>CKA (biased HSIC) of Gaussian kernels exp(-d^2 / (2 sigma^2)) with sigma half the median distance between samples: sensitive to who is near whom, not only to linear structure.</source>
        <translation>高斯核 exp(-d^2 / (2 sigma^2)) 的 CKA（有偏 HSIC），sigma 为样本间距离中位数的一半：不仅对线性结构敏感，也对样本间的远近关系敏感。</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA 设备 %1</translation>
    </message>
    <message>
        <source>Cause for each cell</source>
        <translation>每个单元格的原因</translation>
    </message>
    <message>
        <source>Cells without a value</source>
        <translation>无值的单元格</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is there.</source>
        <translation>请检查其权限，以及磁盘是否存在。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>请检查 config.json 是否属于这些权重。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查是否为正确的文件。</translation>
    </message>
    <message>
        <source>Check that the rows have answers, and that the cut-off length leaves some of them.</source>
        <translation>请检查各行是否有答案，以及截断长度是否保留了其中一部分。</translation>
    </message>
    <message>
        <source>Check that the rows have answers.</source>
        <translation>请检查各行是否有答案。</translation>
    </message>
    <message>
        <source>Check that the validation set has answers.</source>
        <translation>请检查验证集是否有答案。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, and try again.</source>
        <translation>请检查磁盘和文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check the model for damaged weights.</source>
        <translation>请检查模型的权重是否损坏。</translation>
    </message>
    <message>
        <source>Check the model&apos;s weights for NaN with &apos;isthmus-cli inspect&apos;.</source>
        <translation>请用“isthmus-cli inspect”检查模型的权重是否含有 NaN。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the path, and that the download was complete.</source>
        <translation>请检查路径，以及下载是否完整。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>请选择 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>Choose MMLU&apos;s data folder, with test/ and dev/ in it.</source>
        <translation>请选择 MMLU 的数据文件夹，其中含 test/ 和 dev/。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors weights.</source>
        <translation>请选择含 safetensors 权重的 Hugging Face 模型文件夹。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder.</source>
        <translation>请选择 Hugging Face 模型文件夹。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder: config.json, model.safetensors and tokenizer files.</source>
        <translation>请选择 Hugging Face 模型文件夹：含 config.json、model.safetensors 和分词器文件。</translation>
    </message>
    <message>
        <source>Choose a JSON-lines file with one conversation per line.</source>
        <translation>请选择每行一个对话的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>请选择可写磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder written by peft&apos;s save_pretrained.</source>
        <translation>请选择由 peft 的 save_pretrained 写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a higher rate.</source>
        <translation>请选择更高的比例。</translation>
    </message>
    <message>
        <source>Choose a larger cut-off.</source>
        <translation>请选择更大的截断长度。</translation>
    </message>
    <message>
        <source>Choose a lower rate.</source>
        <translation>请选择更低的比例。</translation>
    </message>
    <message>
        <source>Choose a positive standard deviation.</source>
        <translation>请选择正的标准差。</translation>
    </message>
    <message>
        <source>Choose a project folder (NAME.isthmus), or a new name to create one.</source>
        <translation>请选择项目文件夹 (NAME.isthmus)，或用新名称创建一个。</translation>
    </message>
    <message>
        <source>Choose a rank from 1 to %1.</source>
        <translation>请选择 1 到 %1 之间的秩。</translation>
    </message>
    <message>
        <source>Choose a rate above 0 and at most 1.</source>
        <translation>请选择大于 0 且至多为 1 的比例。</translation>
    </message>
    <message>
        <source>Choose a source that is at least as deep as the target.</source>
        <translation>请选择至少与目标模型同样深的源模型。</translation>
    </message>
    <message>
        <source>Choose a tensor of type F64, F32, F16 or BF16.</source>
        <translation>请选择类型为 F64、F32、F16 或 BF16 的张量。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for the right to write.</source>
        <translation>请选择其他文件夹，或向其所有者申请写入权限。</translation>
    </message>
    <message>
        <source>Choose another layer map, or another metric.</source>
        <translation>请选择其他层映射或其他指标。</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <translation>请为文件夹选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>请选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Choose another reduction.</source>
        <translation>请选择其他缩减方式。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>Choose auto, token or text.</source>
        <translation>请选择 auto、token 或 text。</translation>
    </message>
    <message>
        <source>Choose completion, laten, seeking, chat-template or plain.</source>
        <translation>请选择 completion、laten、seeking、chat-template 或 plain。</translation>
    </message>
    <message>
        <source>Choose cosine or linear.</source>
        <translation>请选择 cosine 或 linear。</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16.</source>
        <translation>请选择 float32 或 bfloat16。</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, attention, ffn, residual.</source>
        <translation>请从 q、k、v、o、gate、up、down、attention、ffn、residual 中选择。</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, embedding, head.</source>
        <translation>请从 q、k、v、o、gate、up、down、embedding、head 中选择。</translation>
    </message>
    <message>
        <source>Choose from up, gate, down, v and o.</source>
        <translation>请从 up、gate、down、v 和 o 中选择。</translation>
    </message>
    <message>
        <source>Choose laten, seeking, chat-template or plain.</source>
        <translation>请选择 laten、seeking、chat-template 或 plain。</translation>
    </message>
    <message>
        <source>Choose mmlu, gsm8k, humaneval, mbpp or loss.</source>
        <translation>请选择 mmlu、gsm8k、humaneval、mbpp 或 loss。</translation>
    </message>
    <message>
        <source>Choose paper or script.</source>
        <translation>请选择 paper 或 script。</translation>
    </message>
    <message>
        <source>Choose per-row or averaged.</source>
        <translation>请选择 per-row 或 averaged。</translation>
    </message>
    <message>
        <source>Choose q, k, v, o, gate, up or down.</source>
        <translation>请选择 q、k、v、o、gate、up 或 down。</translation>
    </message>
    <message>
        <source>Choose similarity maps, adapters (lora-similarity) or runs (transfer-run) for a panel, or evaluations and runs for a table.</source>
        <translation>子图请选择相似度热图、适配器 (lora-similarity) 或运行 (transfer-run)，表格请选择评测和运行。</translation>
    </message>
    <message>
        <source>Choose the .json file beside an exported figure.</source>
        <translation>请选择导出的插图旁边的 .json 文件。</translation>
    </message>
    <message>
        <source>Choose the base the adapter was trained on.</source>
        <translation>请选择训练该适配器时所用的基座。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s JSON-lines file.</source>
        <translation>请选择基准的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>请选择基准的文件。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s own file.</source>
        <translation>请选择基准自己的文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>请选择含 config.json 和权重的文件夹。</translation>
    </message>
    <message>
        <source>Choose the layer map attribution or proportional.</source>
        <translation>请选择层映射 attribution 或 proportional。</translation>
    </message>
    <message>
        <source>Choose two maps of one pair.</source>
        <translation>请选择同一模型对的两张热图。</translation>
    </message>
    <message>
        <source>Close it there first, open it read-only, or use another project.</source>
        <translation>请先在那里关闭它，或以只读方式打开，或使用其他项目。</translation>
    </message>
    <message>
        <source>Close programs.</source>
        <translation>请关闭一些程序。</translation>
    </message>
    <message>
        <source>Column of the weight</source>
        <translation>权重的列</translation>
    </message>
    <message>
        <source>Compare evaluations of the same benchmark, file and examples.</source>
        <translation>请比较基准、文件和示例都相同的评测。</translation>
    </message>
    <message>
        <source>Compare two attributions of one model.</source>
        <translation>请比较同一模型的两项归因。</translation>
    </message>
    <message>
        <source>Comparing the adapter with its base</source>
        <translation>正在将适配器与其基座比较</translation>
    </message>
    <message>
        <source>Compute both from one sample plan.</source>
        <translation>请用同一抽样方案计算两者。</translation>
    </message>
    <message>
        <source>Compute in float32, and check the model for damaged weights.</source>
        <translation>请用 float32 计算，并检查模型的权重是否损坏。</translation>
    </message>
    <message>
        <source>Compute in float32, or leave out the prompt; if every prompt fails, the model is damaged.</source>
        <translation>请用 float32 计算，或略去该提示词；若所有提示词都失败，则模型已损坏。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>请重新计算。</translation>
    </message>
    <message>
        <source>Compute one with &apos;isthmus-cli transfer init-study&apos;, or as an initialisation study on the Transfer page.</source>
        <translation>请用“isthmus-cli transfer init-study”计算一个，或在“迁移”页面上以初始化研究的方式计算。</translation>
    </message>
    <message>
        <source>Compute the sensitivity again.</source>
        <translation>请重新计算敏感度。</translation>
    </message>
    <message>
        <source>Convert the model to BF16, F16 or F32.</source>
        <translation>请将模型转换为 BF16、F16 或 F32。</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into the folder.</source>
        <translation>请将模型的分词器文件复制到该文件夹中。</translation>
    </message>
    <message>
        <source>Correct or remove the line.</source>
        <translation>请更正或删除该行。</translation>
    </message>
    <message>
        <source>Correct r or rank_pattern: the scale of the adapter depends on it.</source>
        <translation>请更正 r 或 rank_pattern：适配器的缩放取决于它。</translation>
    </message>
    <message>
        <source>Cosine of the two doubly centred Gram matrices of the same samples: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) with the biased HSIC. Tends to 1 when there are fewer samples than dimensions, whatever the data; read it beside its null.</source>
        <translation>相同样本的两个双重中心化 Gram 矩阵的余弦：HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L))，采用有偏 HSIC。样本数少于维数时，无论数据如何都趋于 1；请与其零分布对照解读。</translation>
    </message>
    <message>
        <source>Cosines of adapters with their base over the layers, one line per module, for each start.</source>
        <translation>每种初始化的适配器与其基座在各层上的余弦，每个模块一条线。</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>请创建该文件夹或另选一个。</translation>
    </message>
    <message>
        <source>DOCS (residual-aligned)</source>
        <translation>DOCS（残差对齐）</translation>
    </message>
    <message>
        <source>Damaged files are left out of the export; &apos;isthmus-cli project verify&apos; names them.</source>
        <translation>损坏的文件不会导出；“isthmus-cli project verify”会列出它们。</translation>
    </message>
    <message>
        <source>Debiased linear CKA of what two weights do to the same tokens: the embeddings of tokens both vocabularies share go through weights that read the residual stream, their unembeddings through those that write it. No text and no norm layers are involved.</source>
        <translation>两个权重对相同词元的作用的去偏线性 CKA：两个词表共有词元的嵌入通过从残差流读取的权重，其解嵌入通过向残差流写入的权重。不涉及任何文本和归一化层。</translation>
    </message>
    <message>
        <source>Debiased linear CKA whose unbiased HSICs are averaged over mini-batches of samples before the ratio is taken: the same quantity as the debiased CKA at a memory that does not grow with the square of the sample count, with a somewhat larger variance.</source>
        <translation>去偏线性 CKA，其无偏 HSIC 先在样本的小批上取平均，再求比值：与去偏 CKA 是同一个量，所需内存不随样本数的平方增长，方差略大。</translation>
    </message>
    <message>
        <source>Delete it and run the job again, or restore it from a backup.</source>
        <translation>请将其删除并重新运行作业，或从备份中恢复。</translation>
    </message>
    <message>
        <source>Delete the file from the project&apos;s results folder and evaluate again.</source>
        <translation>请从项目的结果文件夹中删除该文件，并重新评测。</translation>
    </message>
    <message>
        <source>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</source>
        <translation>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Distances and numbers of validations and checkpoints must not be negative.</source>
        <translation>验证和检查点的间隔与数量不能为负。</translation>
    </message>
    <message>
        <source>Do not use the folder. This is a fault of the program; please report it.</source>
        <translation>请勿使用该文件夹。这是程序的错误；请报告。</translation>
    </message>
    <message>
        <source>Download the file again, or check how it was written.</source>
        <translation>请重新下载该文件，或检查它是如何写入的。</translation>
    </message>
    <message>
        <source>Download the file again, or save the model again with safetensors.</source>
        <translation>请重新下载该文件，或用 safetensors 重新保存模型。</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>请重新下载该文件。</translation>
    </message>
    <message>
        <source>Download the file again; a file of a few hundred bytes is often a Git LFS pointer.</source>
        <translation>请重新下载该文件；只有几百字节的文件往往是 Git LFS 指针。</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>请重新下载该模型及其所有文件。</translation>
    </message>
    <message>
        <source>Download the model&apos;s config.json again or correct the value.</source>
        <translation>请重新下载模型的 config.json，或更正该值。</translation>
    </message>
    <message>
        <source>Draw at least k samples per item.</source>
        <translation>每题请至少抽取 k 个样本。</translation>
    </message>
    <message>
        <source>Each target layer with the source layer of equal relative depth</source>
        <translation>每个目标层对应相对深度相同的源层</translation>
    </message>
    <message>
        <source>Elements of type</source>
        <translation>元素类型为</translation>
    </message>
    <message>
        <source>Elements of type %1 cannot be computed on.</source>
        <translation>%1 类型的元素无法参与计算。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the source: what each of them knows cannot be told apart.</source>
        <translation>源模型中 embedding 与 head 是同一个张量：无法区分二者各自的知识。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: a change of one would change the other.</source>
        <translation>此模型中 embedding 与 head 是同一个张量：改变其中一个也会改变另一个。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: their sensitivities cannot be told apart.</source>
        <translation>此模型中 embedding 与 head 是同一个张量：无法区分二者的敏感度。</translation>
    </message>
    <message>
        <source>Encode it in parts.</source>
        <translation>请分段编码。</translation>
    </message>
    <message>
        <source>Evaluate again: what is there is not computed twice.</source>
        <translation>请重新评测：已有的内容不会重复计算。</translation>
    </message>
    <message>
        <source>Evaluate both with the same limit.</source>
        <translation>请用相同的上限评测两者。</translation>
    </message>
    <message>
        <source>Every line must hold two tokens with one blank between them.</source>
        <translation>每行必须是以一个空格隔开的两个词元。</translation>
    </message>
    <message>
        <source>Evicted %1 from the tensor cache.</source>
        <translation>已从张量缓存中移除 %1。</translation>
    </message>
    <message>
        <source>Exchange source and target, or choose a larger source.</source>
        <translation>请交换源模型与目标模型，或选择更大的源模型。</translation>
    </message>
    <message>
        <source>FFN coefficients</source>
        <translation>FFN 系数</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN 神经元</translation>
    </message>
    <message>
        <source>FFN output</source>
        <translation>FFN 输出</translation>
    </message>
    <message>
        <source>Families with a forward pass: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</source>
        <translation>可进行前向传播的模型系列：Llama、Mistral、Qwen2、Qwen3、GPT-2、GPT-NeoX。</translation>
    </message>
    <message>
        <source>For each neuron of one weight (its vector in the residual stream) the largest absolute cosine with a neuron of the other; a Gumbel distribution is fitted to these maxima, and its location averaged over both directions. Vectors are compared within the span of the shared tokens after the orthogonal Procrustes map between the models; at most 256 neurons per weight, every k-th. The maximum of many random cosines is not 0: read it beside its null.</source>
        <translation>对一个权重的每个神经元（其在残差流中的向量），取与另一权重的神经元的最大绝对余弦；对这些最大值拟合 Gumbel 分布，并将其位置参数在两个方向上取平均。向量经两个模型之间的正交 Procrustes 映射后，在共有词元张成的空间内比较；每个权重至多 256 个神经元，每隔 k 个取一个。许多随机余弦的最大值并不为 0：请与其零分布对照解读。</translation>
    </message>
    <message>
        <source>Forward passes of the</source>
        <translation>前向传播：</translation>
    </message>
    <message>
        <source>Forward passes of the source</source>
        <translation>源模型的前向传播</translation>
    </message>
    <message>
        <source>Forward passes of the target</source>
        <translation>目标模型的前向传播</translation>
    </message>
    <message>
        <source>Free some memory and try again; if it happens again, please report it.</source>
        <translation>请释放一些内存后重试；若再次发生，请报告。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose a folder on another one, and try again.</source>
        <translation>请释放该磁盘上的一些空间，或选择其他磁盘上的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>请释放该磁盘上的一些空间。</translation>
    </message>
    <message>
        <source>Free space there, set TMPDIR, or use fewer samples.</source>
        <translation>请释放那里的空间，设置 TMPDIR，或减少样本。</translation>
    </message>
    <message>
        <source>Free space, choose another folder, or keep fewer checkpoints.</source>
        <translation>请释放空间，选择其他文件夹，或减少保留的检查点。</translation>
    </message>
    <message>
        <source>GSM8K questions</source>
        <translation>GSM8K 问题</translation>
    </message>
    <message>
        <source>Generated code cannot be run: its cage does not start%1</source>
        <translation>无法运行生成的代码：其沙箱无法启动%1</translation>
    </message>
    <message>
        <source>Generated code cannot be run: there is no %1.</source>
        <translation>无法运行生成的代码：没有 %1。</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>请从来源处重新获取该文件。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that is not trained on: the best step is chosen by it.</source>
        <translation>请给出不用于训练的 JSON Lines 文件：最佳步由它选出。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the hypernetworks are trained on.</source>
        <translation>请给出用于训练超网络的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the neurons are located on.</source>
        <translation>请给出用于定位神经元的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the sensitivity is measured on.</source>
        <translation>请给出用于测量敏感度的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Give a checkpoint that a training run wrote.</source>
        <translation>请给出由训练运行写入的检查点。</translation>
    </message>
    <message>
        <source>Give a composed figure panels alone, any other results alone.</source>
        <translation>组合插图请只给出子图，其他插图请只给出结果。</translation>
    </message>
    <message>
        <source>Give a data set with rows.</source>
        <translation>请给出含有行的数据集。</translation>
    </message>
    <message>
        <source>Give a larger data set, or ask for more samples.</source>
        <translation>请给出更大的数据集，或增加所要求的样本数。</translation>
    </message>
    <message>
        <source>Give a model folder, or the output folder of a transfer.</source>
        <translation>请给出模型文件夹，或迁移的输出文件夹。</translation>
    </message>
    <message>
        <source>Give a source, or choose a start that does without: gaussian, pissa, olora, self, zero.</source>
        <translation>请给出源模型，或选择不需要源模型的初始化：gaussian、pissa、olora、self、zero。</translation>
    </message>
    <message>
        <source>Give a temperature, for example 0.8.</source>
        <translation>请给出温度，例如 0.8。</translation>
    </message>
    <message>
        <source>Give a text that is not empty.</source>
        <translation>请给出非空的文本。</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>请给出文本。</translation>
    </message>
    <message>
        <source>Give a validation set of its own.</source>
        <translation>请给出单独的验证集。</translation>
    </message>
    <message>
        <source>Give an answer with at least one meaningful character, or remove the row.</source>
        <translation>请给出至少含一个有意义字符的答案，或删除该行。</translation>
    </message>
    <message>
        <source>Give at least 6 of its hexadecimal digits; &apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>请至少给出其十六进制数字中的 6 位；“isthmus-cli project list”可显示各个键。</translation>
    </message>
    <message>
        <source>Give at least one row.</source>
        <translation>请至少给出一行。</translation>
    </message>
    <message>
        <source>Give every target layer a layer of the source.</source>
        <translation>请为每个目标层给出一个源层。</translation>
    </message>
    <message>
        <source>Give it back its name, which is its content key, or delete it.</source>
        <translation>请恢复其名称（即其内容键），或将其删除。</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>请给出更多位数字。</translation>
    </message>
    <message>
        <source>Give shorter texts.</source>
        <translation>请给出更短的文本。</translation>
    </message>
    <message>
        <source>Give the checkpoints of a run on exactly these models.</source>
        <translation>请给出恰好基于这两个模型的运行的检查点。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>Give the output folder of &apos;transfer laten&apos; or &apos;transfer postpkt&apos;.</source>
        <translation>请给出“transfer laten”或“transfer postpkt”的输出文件夹。</translation>
    </message>
    <message>
        <source>Give the row a question, or use a tokenizer with BOS.</source>
        <translation>请为该行给出问题，或使用带 BOS 的分词器。</translation>
    </message>
    <message>
        <source>Give the row an answer.</source>
        <translation>请为该行给出答案。</translation>
    </message>
    <message>
        <source>Give the two of one training run.</source>
        <translation>请给出同一次训练运行的两者。</translation>
    </message>
    <message>
        <source>HDF5 1.10 or newer</source>
        <translation>HDF5 1.10 或更高版本</translation>
    </message>
    <message>
        <source>How well one set of centred activations, scaled to norm 1, is turned into the other by the best rotation: 1 - d^2 / 2 with d^2 = min_R ||X R - Y||^2, which is the nuclear norm of X&apos;Y / (||X|| ||Y||). Grows with width at few samples; read it beside its null.</source>
        <translation>一组经中心化并缩放到范数 1 的激活，经最佳旋转变为另一组的程度：1 - d^2 / 2，其中 d^2 = min_R ||X R - Y||^2，即 X&apos;Y / (||X|| ||Y||) 的核范数。样本少时随宽度增大；请与其零分布对照解读。</translation>
    </message>
    <message>
        <source>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</source>
        <translation>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</translation>
    </message>
    <message>
        <source>Initialisation study</source>
        <translation>初始化研究</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt-get install %1), or evaluate without code.</source>
        <translation>请安装它（Debian 和 Ubuntu：apt-get install %1），或评测不含代码的内容。</translation>
    </message>
    <message>
        <source>It belongs beside W - s B0 A0, where (B0, A0) is the delta in the folder beside it.</source>
        <translation>它应与 W - s B0 A0 并列使用，其中 (B0, A0) 是旁边文件夹中的 delta。</translation>
    </message>
    <message>
        <source>It is of kind &apos;%1&apos;, which does not belong here.</source>
        <translation>其类型为“%1”，不属于此处。</translation>
    </message>
    <message>
        <source>Items are counted from 0.</source>
        <translation>题目从 0 开始编号。</translation>
    </message>
    <message>
        <source>Its name is not that of a result.</source>
        <translation>其名称不是结果的名称。</translation>
    </message>
    <message>
        <source>Its weights hold NaN or infinity, or the compute type is too narrow: try float32.</source>
        <translation>其权重含有 NaN 或无穷大，或计算精度过窄：请尝试 float32。</translation>
    </message>
    <message>
        <source>Its weights hold infinity, or the compute type is too narrow: try float32.</source>
        <translation>其权重含有无穷大，或计算精度过窄：请尝试 float32。</translation>
    </message>
    <message>
        <source>Known metrics: %1.</source>
        <translation>已知的指标：%1。</translation>
    </message>
    <message>
        <source>Kornblith, Norouzi, Lee, Hinton: Similarity of Neural Network Representations Revisited, ICML 2019, section 3</source>
        <translation>Kornblith, Norouzi, Lee, Hinton: Similarity of Neural Network Representations Revisited, ICML 2019, section 3</translation>
    </message>
    <message>
        <source>Kriegeskorte, Mur, Bandettini: Representational similarity analysis, Frontiers in Systems Neuroscience 2, 2008</source>
        <translation>Kriegeskorte, Mur, Bandettini: Representational similarity analysis, Frontiers in Systems Neuroscience 2, 2008</translation>
    </message>
    <message>
        <source>Layer %1 of %2 has no weight &apos;%3&apos;.</source>
        <translation>%2 的第 %1 层没有权重“%3”。</translation>
    </message>
    <message>
        <source>Layer of the source model, from 0</source>
        <translation>源模型的层，从 0 开始</translation>
    </message>
    <message>
        <source>Layer of the target model, from 0</source>
        <translation>目标模型的层，从 0 开始</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>层相似度</translation>
    </message>
    <message>
        <source>Leave embedding and head out of the modules.</source>
        <translation>请从模块中去掉 embedding 和 head。</translation>
    </message>
    <message>
        <source>Leave gate out of the modules.</source>
        <translation>请从模块中去掉 gate。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其略去。</translation>
    </message>
    <message>
        <source>Leave the part out.</source>
        <translation>请略去该部分。</translation>
    </message>
    <message>
        <source>Leave this module out.</source>
        <translation>请略去此模块。</translation>
    </message>
    <message>
        <source>Leave this panel out.</source>
        <translation>请略去此子图。</translation>
    </message>
    <message>
        <source>Left out of the list of results: %1</source>
        <translation>未列入结果列表：%1</translation>
    </message>
    <message>
        <source>Linear CKA (biased)</source>
        <translation>线性 CKA（有偏）</translation>
    </message>
    <message>
        <source>Linear CKA (debiased)</source>
        <translation>线性 CKA（去偏）</translation>
    </message>
    <message>
        <source>Linear CKA (mini-batch)</source>
        <translation>线性 CKA（小批）</translation>
    </message>
    <message>
        <source>Linear CKA with the unbiased HSIC: cosine of the two U-centred Gram matrices (diagonal left out). Its expectation is 0 for unrelated data, however few the samples or wide the layers; single values may be slightly negative.</source>
        <translation>采用无偏 HSIC 的线性 CKA：两个 U 中心化 Gram 矩阵的余弦（不含对角线）。对无关数据，无论样本多少、层多宽，其期望均为 0；单个值可能略小于 0。</translation>
    </message>
    <message>
        <source>LoRA started as &apos;%1&apos;, seed %2, best of %3 steps: %4. Written by Isthmus.</source>
        <translation>以“%1”初始化的 LoRA，随机种子 %2，%3 步中的最佳步：%4。由 Isthmus 写入。</translation>
    </message>
    <message>
        <source>Loading the target</source>
        <translation>正在加载目标模型</translation>
    </message>
    <message>
        <source>Locating in the</source>
        <translation>正在定位：</translation>
    </message>
    <message>
        <source>Locating in the %1</source>
        <translation>正在 %1 模型中定位</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the data for damaged weights.</source>
        <translation>请降低学习率，或检查数据的权重是否损坏。</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the model for damaged weights.</source>
        <translation>请降低学习率，或检查模型的权重是否损坏。</translation>
    </message>
    <message>
        <source>MBPP tasks</source>
        <translation>MBPP 任务</translation>
    </message>
    <message>
        <source>MMLU cannot be asked of this model.</source>
        <translation>无法用 MMLU 对此模型提问。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer maps.</source>
        <translation>请将其放大，选择较小的字体，或减少显示的热图。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer panels.</source>
        <translation>请将其放大，选择较小的字体，或减少显示的子图。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer results.</source>
        <translation>请将其放大，选择较小的字体，或减少显示的结果。</translation>
    </message>
    <message>
        <source>Make the figure wider, leave the statistics out, or show fewer benchmarks.</source>
        <translation>请加宽插图，略去统计量，或减少显示的基准。</translation>
    </message>
    <message>
        <source>Mean and central 95 % range under the null hypothesis</source>
        <translation>零假设下的均值和中央 95% 区间</translation>
    </message>
    <message>
        <source>Mean canonical correlation between the principal components that hold 99 % of either side&apos;s variance; the mean runs over the smaller number of components. Tends to 1 as the components together approach the number of samples.</source>
        <translation>两侧各自保留 99% 方差的主成分之间的典型相关的均值；均值按较少的成分数计算。当成分总数接近样本数时趋于 1。</translation>
    </message>
    <message>
        <source>Mean canonical correlation of the components that hold 99 % of the variance, each weighted by the variance of the source&apos;s activations along its canonical direction (h&apos;K h). The squared projections replace the paper&apos;s sum of absolute ones, which depends on the choice of coordinates. Not symmetric: the source gives the weights.</source>
        <translation>保留 99% 方差的成分的典型相关的均值，每个相关以源模型激活沿其典型方向的方差 (h&apos;K h) 加权。以平方投影代替论文中依赖坐标选择的绝对投影之和。不对称：权重由源模型给出。</translation>
    </message>
    <message>
        <source>Mean score of each FFN neuron</source>
        <translation>每个 FFN 神经元的平均得分</translation>
    </message>
    <message>
        <source>Mean score of each MHSA neuron (columns of o)</source>
        <translation>每个 MHSA 神经元（o 的列）的平均得分</translation>
    </message>
    <message>
        <source>Mean score of each row of v</source>
        <translation>v 的每一行的平均得分</translation>
    </message>
    <message>
        <source>Mean share of a sample&apos;s k nearest neighbours (Euclidean, k = 10, at most half of the other samples; of equally near ones the earlier sample) that both models agree on. Unrelated data give k / (n - 1).</source>
        <translation>一个样本的 k 个最近邻（欧氏距离，k = 10，至多为其余样本的一半；距离相同时取靠前的样本）中两个模型一致的平均比例。无关数据给出 k / (n - 1)。</translation>
    </message>
    <message>
        <source>Mean squared cosine of the principal angles between the subspaces of the residual stream that the two weights read from (or write to) most strongly: their leading singular vectors (an eighth of the narrower hidden size, at most 64), seen within the span of the shared tokens, after the orthogonal Procrustes map between the tokens&apos; vectors of both models. Random subspaces give k over the dimension.</source>
        <translation>两个权重读取（或写入）最强的残差流子空间之间主角余弦平方的均值：子空间由其前若干奇异向量构成（较窄隐藏维度的八分之一，至多 64），限于共有词元张成的空间，并经两个模型词元向量之间的正交 Procrustes 映射。随机子空间给出 k 除以维数。</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Memory ran out %1 after step %2</source>
        <translation>第 %2 步之后，%1内存不足</translation>
    </message>
    <message>
        <source>Merged model: %1</source>
        <translation>合并后的模型：%1</translation>
    </message>
    <message>
        <source>Merging, writing and reading again</source>
        <translation>正在合并、写入并重新读取</translation>
    </message>
    <message>
        <source>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; alignment: here</source>
        <translation>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3；对齐：本程序</translation>
    </message>
    <message>
        <source>Monotone path of highest mean similarity</source>
        <translation>平均相似度最高的单调路径</translation>
    </message>
    <message>
        <source>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., ICML 2019, section 5</source>
        <translation>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3；平方权重依照 Kornblith et al., ICML 2019, section 5</translation>
    </message>
    <message>
        <source>More than half of the changed numbers came out of the rounding to %1 as they were: the saved model hardly carries the transfer.</source>
        <translation>改动过的数值中，一半以上舍入到 %1 后保持原样：保存的模型几乎不含迁移的内容。</translation>
    </message>
    <message>
        <source>Move it out of the project, or choose another file.</source>
        <translation>请将其移出项目，或选择其他文件。</translation>
    </message>
    <message>
        <source>Move it out of the project.</source>
        <translation>请将其移出项目。</translation>
    </message>
    <message>
        <source>Mutual k-nearest neighbours</source>
        <translation>互 k 近邻</translation>
    </message>
    <message>
        <source>Name one, or remove the panel.</source>
        <translation>请指明一个，或移除该子图。</translation>
    </message>
    <message>
        <source>Name some of kind evaluation or transfer-run.</source>
        <translation>请指明一些类型为 evaluation 或 transfer-run 的结果。</translation>
    </message>
    <message>
        <source>Neurons of %1 cannot be injected.</source>
        <translation>无法注入 %1 的神经元。</translation>
    </message>
    <message>
        <source>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</source>
        <translation>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</translation>
    </message>
    <message>
        <source>No cell of the similarity map of %1 has a value, so no path leads through it.</source>
        <translation>%1 的相似度热图没有任何单元格有值，因此没有路径可以通过。</translation>
    </message>
    <message>
        <source>No checkpoint was written before.</source>
        <translation>此前没有写入任何检查点。</translation>
    </message>
    <message>
        <source>No metric is asked for.</source>
        <translation>未要求任何指标。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>No module is asked for.</source>
        <translation>未要求任何模块。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No prompt fits the context of %1 tokens of %2.</source>
        <translation>没有提示词能放进 %2 的 %1 个词元的上下文。</translation>
    </message>
    <message>
        <source>No prompt of %1 fits the model&apos;s context of %2.</source>
        <translation>%1 中没有提示词能放进模型的上下文 %2。</translation>
    </message>
    <message>
        <source>No result has a key that begins with &apos;%1&apos;.</source>
        <translation>没有结果的键以“%1”开头。</translation>
    </message>
    <message>
        <source>No row of %1 can be used with both models.</source>
        <translation>%1 中没有任何一行可同时用于两个模型。</translation>
    </message>
    <message>
        <source>No step is better on the validation set than the untouched target; step %1 is the least bad.</source>
        <translation>没有任何一步在验证集上优于未改动的目标模型；第 %1 步变差最少。</translation>
    </message>
    <message>
        <source>No step was better on the validation set than the untouched target.</source>
        <translation>没有任何一步在验证集上优于未改动的目标模型。</translation>
    </message>
    <message>
        <source>No token embedding is known in %1: %2</source>
        <translation>%1 中没有已知的词元嵌入：%2</translation>
    </message>
    <message>
        <source>No token of the training rows counts for the loss.</source>
        <translation>训练行中没有计入损失的词元。</translation>
    </message>
    <message>
        <source>No token of the validation rows counts for the loss.</source>
        <translation>验证行中没有计入损失的词元。</translation>
    </message>
    <message>
        <source>No unembedding is known in %1: %2</source>
        <translation>%1 中没有已知的解嵌入矩阵：%2</translation>
    </message>
    <message>
        <source>Norm and distribution of weights</source>
        <translation>权重的范数与分布</translation>
    </message>
    <message>
        <source>Nothing can be transferred: the source&apos;s matrix is smaller than the target&apos;s.</source>
        <translation>无法迁移任何内容：源模型的矩阵小于目标模型的矩阵。</translation>
    </message>
    <message>
        <source>Nothing of the answer is left after its closing punctuation is taken off.</source>
        <translation>去掉结尾的标点后，答案没有任何内容。</translation>
    </message>
    <message>
        <source>Nothing precedes the answer&apos;s last token, so nothing predicts it.</source>
        <translation>答案的最后一个词元之前没有任何内容，因此没有内容可以预测它。</translation>
    </message>
    <message>
        <source>Nothing that was asked for can be compared; choose other modules or metrics.</source>
        <translation>所要求的内容均不可比较；请选择其他模块或指标。</translation>
    </message>
    <message>
        <source>Nothing was selected for %1.</source>
        <translation>没有为 %1 选取任何内容。</translation>
    </message>
    <message>
        <source>Numbers of rows must not be negative.</source>
        <translation>行数不能为负。</translation>
    </message>
    <message>
        <source>Numbers of single layers that belong to the map</source>
        <translation>属于该热图的各层数值</translation>
    </message>
    <message>
        <source>Numeric arrays of the result</source>
        <translation>结果的数值数组</translation>
    </message>
    <message>
        <source>O(L d f k) for the subspaces, O(Ls Lt d k^2) for all pairs</source>
        <translation>子空间 O(L d f k)，所有层对 O(Ls Lt d k^2)</translation>
    </message>
    <message>
        <source>O(L d f), one pass over the weights</source>
        <translation>O(L d f)，遍历权重一次</translation>
    </message>
    <message>
        <source>O(L d^2 (d + f)) for d x f weights, d the smaller side; once per model, cached</source>
        <translation>d x f 的权重 O(L d^2 (d + f))，d 为较小的一边；每个模型一次，有缓存</translation>
    </message>
    <message>
        <source>O(L m d f) for m shared tokens, O(Ls Lt m^2) for all pairs</source>
        <translation>m 个共有词元 O(L m d f)，所有层对 O(Ls Lt m^2)</translation>
    </message>
    <message>
        <source>O(L n b) memory for batches of b samples, O(Ls Lt n b) for all pairs</source>
        <translation>每批 b 个样本时内存 O(L n b)，所有层对 O(Ls Lt n b)</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the neighbours, O(Ls Lt n^2) for all pairs</source>
        <translation>近邻 O(L n^2 log n)，所有层对 O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the ranks, O(Ls Lt n^2) for all pairs</source>
        <translation>秩 O(L n^2 log n)，所有层对 O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^2) memory, O(Ls Lt n^2) for all pairs</source>
        <translation>内存 O(L n^2)，所有层对 O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components</source>
        <translation>分解 Gram 矩阵 O(L n^3)，k 个成分 O(Ls Lt n k^2)</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n^3) for the singular values</source>
        <translation>分解 Gram 矩阵 O(L n^3)，奇异值 O(Ls Lt n^3)</translation>
    </message>
    <message>
        <source>Of a single cell</source>
        <translation>针对单个单元格</translation>
    </message>
    <message>
        <source>Of statistics/matched_depth_mean</source>
        <translation>针对 statistics/matched_depth_mean</translation>
    </message>
    <message>
        <source>One number per layer of either model</source>
        <translation>两个模型的每一层各一个数</translation>
    </message>
    <message>
        <source>Only F32, F16 and BF16 can.</source>
        <translation>仅 F32、F16 和 BF16 可以。</translation>
    </message>
    <message>
        <source>Only F64, F32, F16 and BF16 tensors can be analysed.</source>
        <translation>仅可分析 F64、F32、F16 和 BF16 张量。</translation>
    </message>
    <message>
        <source>Only LaTen transfers (not their controls) and PostPKT runs keep one; run the transfer again.</source>
        <translation>仅 LaTen 迁移（不含其对照）和 PostPKT 运行会保留该文件；请重新运行迁移。</translation>
    </message>
    <message>
        <source>Open it for writing, or use another project.</source>
        <translation>请以可写方式打开，或使用其他项目。</translation>
    </message>
    <message>
        <source>Open it read-only, or choose a project in a folder that can be written.</source>
        <translation>请以只读方式打开，或选择位于可写文件夹中的项目。</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>请先打开或创建一个。</translation>
    </message>
    <message>
        <source>OpenSSL could not continue SHA-256.</source>
        <translation>OpenSSL 无法继续 SHA-256。</translation>
    </message>
    <message>
        <source>OpenSSL could not finish SHA-256.</source>
        <translation>OpenSSL 无法完成 SHA-256。</translation>
    </message>
    <message>
        <source>OpenSSL could not start SHA-256.</source>
        <translation>OpenSSL 无法开始 SHA-256。</translation>
    </message>
    <message>
        <source>Opened again, the folder gives the computed logits (largest difference %1); they differ from the base model&apos;s by up to %2; rounding to %3 moved them by up to %4.</source>
        <translation>重新打开后，该文件夹给出所算得的 logits（最大差 %1）；它们与基座模型的 logits 最多相差 %2；舍入到 %3 使其最多移动 %4。</translation>
    </message>
    <message>
        <source>Opening the base</source>
        <translation>正在打开基座</translation>
    </message>
    <message>
        <source>Opening the benchmark</source>
        <translation>正在打开基准</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>正在打开两个模型</translation>
    </message>
    <message>
        <source>Orthogonal Procrustes</source>
        <translation>正交 Procrustes</translation>
    </message>
    <message>
        <source>Parametric similarity</source>
        <translation>参数相似度</translation>
    </message>
    <message>
        <source>Product of two agreements: of shape, 1 - W1 / sqrt(2) with W1 the Wasserstein-1 distance of the two standardised distributions of elements, and of size, the smaller root mean square element divided by the larger. Elements alone: where they stand does not matter.</source>
        <translation>两种一致程度的乘积：形状的一致程度为 1 - W1 / sqrt(2)，其中 W1 是两个标准化元素分布的 Wasserstein-1 距离；大小的一致程度为较小的元素均方根除以较大的。只看元素本身：其所在位置无关紧要。</translation>
    </message>
    <message>
        <source>Projection-weighted CCA</source>
        <translation>投影加权 CCA</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the context of %3 is %4, and an answer needs room in it.</source>
        <translation>提示词 %1 有 %2 个词元；%3 的上下文为 %4，且须为回答留出空间。</translation>
    </message>
    <message>
        <source>Prompt %1 has no token.</source>
        <translation>提示词 %1 没有词元。</translation>
    </message>
    <message>
        <source>RBF CKA</source>
        <translation>RBF CKA</translation>
    </message>
    <message>
        <source>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</source>
        <translation>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</translation>
    </message>
    <message>
        <source>Raise the cut-off length.</source>
        <translation>请增大截断长度。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose a folder on another file system.</source>
        <translation>请提高上限 (ulimit -f)，或选择其他文件系统上的文件夹。</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>随机的源神经元</translation>
    </message>
    <message>
        <source>Random window</source>
        <translation>随机窗口</translation>
    </message>
    <message>
        <source>Reading the benchmark</source>
        <translation>正在读取基准</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling.</source>
        <translation>请将其删除，或更正其拼写。</translation>
    </message>
    <message>
        <source>Removed %1 unfinished files of a process that was killed from &apos;%2&apos;.</source>
        <translation>已从“%2”中删除一个被终止的进程留下的 %1 个未完成文件。</translation>
    </message>
    <message>
        <source>Rename the file or correct the data.</source>
        <translation>请重命名该文件，或更正数据。</translation>
    </message>
    <message>
        <source>Representational similarity (RSA)</source>
        <translation>表征相似度 (RSA)</translation>
    </message>
    <message>
        <source>Residual-aligned principal angles</source>
        <translation>残差对齐的主角</translation>
    </message>
    <message>
        <source>Restore it from a backup; the results beside it are not affected.</source>
        <translation>请从备份中恢复；旁边的结果不受影响。</translation>
    </message>
    <message>
        <source>Results of an Isthmus project, one group each, named by content key</source>
        <translation>一个 Isthmus 项目的结果，每项一组，以内容键命名</translation>
    </message>
    <message>
        <source>Resume from an earlier one: delete this file.</source>
        <translation>请从更早的检查点恢复：删除此文件。</translation>
    </message>
    <message>
        <source>Resume it with the version of the program that wrote it.</source>
        <translation>请用写入它的程序版本恢复。</translation>
    </message>
    <message>
        <source>Resume that run, or choose another output folder.</source>
        <translation>请恢复该运行，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or choose another output folder.</source>
        <translation>请用被停止的运行的设置和数据恢复，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or start a new run in another folder.</source>
        <translation>请用被停止的运行的设置和数据恢复，或在其他文件夹中启动新的运行。</translation>
    </message>
    <message>
        <source>Row of the weight</source>
        <translation>权重的行</translation>
    </message>
    <message>
        <source>Run the attribution again.</source>
        <translation>请重新运行归因。</translation>
    </message>
    <message>
        <source>Run the transfer again.</source>
        <translation>请重新运行迁移。</translation>
    </message>
    <message>
        <source>Sample contributions need all samples in one Gram matrix.</source>
        <translation>样本贡献要求所有样本在同一个 Gram 矩阵中。</translation>
    </message>
    <message>
        <source>Save it again with safe_serialization=True.</source>
        <translation>请用 safe_serialization=True 重新保存。</translation>
    </message>
    <message>
        <source>Save the model as safetensors: save_pretrained(folder, safe_serialization=True) in transformers.</source>
        <translation>请将模型保存为 safetensors：transformers 中的 save_pretrained(folder, safe_serialization=True)。</translation>
    </message>
    <message>
        <source>Saving the merged model</source>
        <translation>正在保存合并后的模型</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 的敏感度</translation>
    </message>
    <message>
        <source>Sensitivity of the source</source>
        <translation>源模型的敏感度</translation>
    </message>
    <message>
        <source>Sensitivity summed over blocks of the weight</source>
        <translation>在权重的块上求和的敏感度</translation>
    </message>
    <message>
        <source>SentencePiece BPE, %1 tokens (%2)</source>
        <translation>SentencePiece BPE，%1 个词元（%2）</translation>
    </message>
    <message>
        <source>Several samples of the most likely answer are the same answer.</source>
        <translation>对最可能的回答多次采样，得到的都是同一个回答。</translation>
    </message>
    <message>
        <source>Shorten or remove this row.</source>
        <translation>请缩短或删除此行。</translation>
    </message>
    <message>
        <source>Shorten the prompt or use fewer examples.</source>
        <translation>请缩短提示词，或减少示例。</translation>
    </message>
    <message>
        <source>Shorten the rows with the cut-off length, or use a device with more memory.</source>
        <translation>请用截断长度缩短各行，或使用内存更大的设备。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>Shorten the texts with the cut-off length.</source>
        <translation>请用截断长度缩短文本。</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>打乱的源模型</translation>
    </message>
    <message>
        <source>Similarity of each source layer with each target layer; NaN where undefined (see issues)</source>
        <translation>每个源层与每个目标层的相似度；无定义处为 NaN（见 issues）</translation>
    </message>
    <message>
        <source>Similarity of every source layer with every target layer: one map per module, one scale.</source>
        <translation>每个源层与每个目标层的相似度：每个模块一张热图，共用一个标度。</translation>
    </message>
    <message>
        <source>Similarity of the layers</source>
        <translation>各层的相似度</translation>
    </message>
    <message>
        <source>So does the raw pair (%1).</source>
        <translation>原始对也是如此（%1）。</translation>
    </message>
    <message>
        <source>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</source>
        <translation>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3（无偏 HSIC）；Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</translation>
    </message>
    <message>
        <source>Source and target have different tokenizers: a row of one embedding is another token in the other.</source>
        <translation>源模型与目标模型的分词器不同：一个嵌入中的某一行在另一个中对应不同的词元。</translation>
    </message>
    <message>
        <source>Source layer %1 has no value: %2.</source>
        <translation>源层 %1 没有值：%2。</translation>
    </message>
    <message>
        <source>Source, target, transfers and controls on every benchmark, with intervals.</source>
        <translation>源模型、目标模型、迁移和对照在各基准测试上的结果，附区间。</translation>
    </message>
    <message>
        <source>Spearman correlation between the Euclidean distances of all pairs of samples in the one model and in the other (ties share their mean rank).</source>
        <translation>所有样本对在一个模型中的欧氏距离与在另一个模型中的欧氏距离之间的 Spearman 相关（并列者取其平均秩）。</translation>
    </message>
    <message>
        <source>Spearman correlation of Euclidean distances, %1; null: target samples permuted</source>
        <translation>欧氏距离的 Spearman 相关，%1；零分布：目标样本置换</translation>
    </message>
    <message>
        <source>Spectra and histograms</source>
        <translation>谱与直方图</translation>
    </message>
    <message>
        <source>Start of the adapter: %1</source>
        <translation>适配器的初始化：%1</translation>
    </message>
    <message>
        <source>Start the training from the beginning.</source>
        <translation>请从头开始训练。</translation>
    </message>
    <message>
        <source>Summaries of /values over its finite cells</source>
        <translation>/values 中有限单元格的汇总</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>目标层</translation>
    </message>
    <message>
        <source>Target layer %1 has no value: %2.</source>
        <translation>目标层 %1 没有值：%2。</translation>
    </message>
    <message>
        <source>Target layer of each row</source>
        <translation>每行的目标层</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>目标模型自身的神经元</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>目标模型自身的窗口</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; came with %2 bytes instead of %3.</source>
        <translation>张量“%1”读到 %2 字节，而不是 %3 字节。</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored as %2, which is listed but not computed on.</source>
        <translation>张量“%1”以 %2 存储，可以列出，但不参与计算。</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of %2 is stored as %3, which is listed but not computed on.</source>
        <translation>%2 的张量“%1”以 %3 存储，可以列出，但不参与计算。</translation>
    </message>
    <message>
        <source>Tensors of %1 bytes are larger than the cache and not kept.</source>
        <translation>%1 字节的张量大于缓存，不予保留。</translation>
    </message>
    <message>
        <source>The %1 (%2) has no %3 projection.</source>
        <translation>%1 模型（%2）没有 %3 投影。</translation>
    </message>
    <message>
        <source>The %1 cannot be run: %2</source>
        <translation>%1 模型无法运行：%2</translation>
    </message>
    <message>
        <source>The %1 cannot be used. %2</source>
        <translation>%1 模型无法使用。%2</translation>
    </message>
    <message>
        <source>The %1 has no %2.</source>
        <translation>%1 模型没有 %2。</translation>
    </message>
    <message>
        <source>The %1 has no layer %2; its layers are 0 to %3.</source>
        <translation>%1 模型没有第 %2 层；其层为 0 到 %3。</translation>
    </message>
    <message>
        <source>The FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>The FFN of the model has no gate.</source>
        <translation>该模型的 FFN 没有 gate。</translation>
    </message>
    <message>
        <source>The FFN of the source has no gate.</source>
        <translation>源模型的 FFN 没有 gate。</translation>
    </message>
    <message>
        <source>The FFN of the target has no gate.</source>
        <translation>目标模型的 FFN 没有 gate。</translation>
    </message>
    <message>
        <source>The Gram matrices of %1 samples need %2 MB.</source>
        <translation>%1 个样本的 Gram 矩阵需要 %2 MB。</translation>
    </message>
    <message>
        <source>The activation function &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>不支持激活函数“%1”；可以分析权重，但不能进行前向传播。</translation>
    </message>
    <message>
        <source>The activation of the FFN is not known.</source>
        <translation>FFN 的激活函数未知。</translation>
    </message>
    <message>
        <source>The adapter changes the embedding or the head, which are one tensor in this model; a merge into one would change the other.</source>
        <translation>该适配器改动 embedding 或 head，而二者在此模型中是同一个张量；合并到其中一个会改变另一个。</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be saved.</source>
        <translation>该适配器没有可保存的矩阵对。</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be trained.</source>
        <translation>该适配器没有可训练的矩阵对。</translation>
    </message>
    <message>
        <source>The adapter has the tensor &apos;%1&apos;, which belongs to no module of %2 that a LoRA adapter can change (%3).</source>
        <translation>该适配器含有张量“%1”，它不属于 %2 中 LoRA 适配器可以改动的任何模块（%3）。</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for gate, and the FFN of %1 has none.</source>
        <translation>该适配器用于其他基座：它含有 gate 的矩阵对，而 %1 的 FFN 没有 gate。</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for layer %1, and %2 has %3 layers.</source>
        <translation>该适配器用于其他基座：它含有第 %1 层的矩阵对，而 %2 有 %3 层。</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for %1 changes a weight of %2, in %3 it is %4.</source>
        <translation>该适配器用于其他基座：其 %1 的矩阵对改动的权重为 %2，而在 %3 中为 %4。</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for q, k and v of layer %1 has %2 outputs, %3 has %4.</source>
        <translation>该适配器用于其他基座：其第 %1 层 q、k 和 v 的矩阵对有 %2 个输出，而 %3 有 %4 个。</translation>
    </message>
    <message>
        <source>The adapter of %1 has no tensors.</source>
        <translation>%1 的适配器没有张量。</translation>
    </message>
    <message>
        <source>The adapter of %1 has only one half of the pair for &apos;%2&apos;.</source>
        <translation>%1 的适配器中，“%2”的矩阵对只有一半。</translation>
    </message>
    <message>
        <source>The adapter of %1 is not for a plain base. %2</source>
        <translation>%1 的适配器不用于普通基座。%2</translation>
    </message>
    <message>
        <source>The adapter of %1 is stored as adapter_model.bin, which can run code when it is read.</source>
        <translation>%1 的适配器以 adapter_model.bin 存储，读取时可能执行代码。</translation>
    </message>
    <message>
        <source>The adapter of %1 was made for another base than %2: the weights differ.</source>
        <translation>%1 的适配器是为不同于 %2 的基座制作的：权重不同。</translation>
    </message>
    <message>
        <source>The adapter of %1, read again, gives logits that differ by %2 from those trained.</source>
        <translation>%1 的适配器重新读取后，给出的 logits 与训练所得相差 %2。</translation>
    </message>
    <message>
        <source>The adapter, read again beside the untouched target, gives the trained logits (largest difference %1).</source>
        <translation>适配器重新读取并与未改动的目标模型并列后，给出训练所得的 logits（最大差 %1）。</translation>
    </message>
    <message>
        <source>The additions do not fit their neurons.</source>
        <translation>所加内容与其神经元不符。</translation>
    </message>
    <message>
        <source>The align set %1 has one row.</source>
        <translation>对齐集 %1 只有一行。</translation>
    </message>
    <message>
        <source>The align set has %1 rows: every step trains on all of them.</source>
        <translation>对齐集有 %1 行：每一步都用全部行训练。</translation>
    </message>
    <message>
        <source>The alpha of %1 must be positive.</source>
        <translation>%1 的 alpha 必须为正数。</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; has %2 values, which its sizes do not say.</source>
        <translation>数组“%1”有 %2 个值，与其大小不符。</translation>
    </message>
    <message>
        <source>The attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>The attribution %1 has no neuron scores &apos;%2&apos;.</source>
        <translation>归因 %1 没有神经元得分“%2”。</translation>
    </message>
    <message>
        <source>The attributions have different numbers of layers or neurons.</source>
        <translation>两项归因的层数或神经元数不同。</translation>
    </message>
    <message>
        <source>The base model stores &apos;%1&apos; as %2; the merged model stores everything as %3.</source>
        <translation>基座模型以 %2 存储“%1”；合并后的模型全部以 %3 存储。</translation>
    </message>
    <message>
        <source>The benchmark has %1 items; there is no item %2.</source>
        <translation>该基准有 %1 道题；没有题目 %2。</translation>
    </message>
    <message>
        <source>The betas must lie between 0 and 1.</source>
        <translation>beta 必须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The byte-level pre-tokeniser&apos;s pattern</source>
        <translation>字节级预分词器的匹配模式</translation>
    </message>
    <message>
        <source>The cache holds another number of texts.</source>
        <translation>缓存中的文本数不同。</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not fit: its %2 is %3, this run&apos;s is %4.</source>
        <translation>检查点 %1 不匹配（%2）：检查点中为 %3，此运行中为 %4。</translation>
    </message>
    <message>
        <source>The checkpoint %1 has another format.</source>
        <translation>检查点 %1 的格式不同。</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks part of its state.</source>
        <translation>检查点 %1 缺少部分状态。</translation>
    </message>
    <message>
        <source>The checkpoint has no tensor &apos;%1&apos;.</source>
        <translation>该检查点没有张量“%1”。</translation>
    </message>
    <message>
        <source>The comparison rests on %1 sample; the estimators are defined for at least %2.</source>
        <translation>该比较基于 %1 个样本；估计量至少要有 %2 个样本才有定义。</translation>
    </message>
    <message>
        <source>The comparison rests on %1 samples; the estimators are defined for at least %2.</source>
        <translation>该比较基于 %1 个样本；估计量至少要有 %2 个样本才有定义。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used: %2</source>
        <translation>无法使用配置 %1：%2</translation>
    </message>
    <message>
        <source>The curve of the checkpoint has a wrong shape.</source>
        <translation>检查点的曲线形状有误。</translation>
    </message>
    <message>
        <source>The cut-off length must be at least 2 tokens.</source>
        <translation>截断长度至少须为 2 个词元。</translation>
    </message>
    <message>
        <source>The data hold only %1 token positions; %2 were asked for.</source>
        <translation>数据只有 %1 个词元位置；要求 %2 个。</translation>
    </message>
    <message>
        <source>The data hold only %1 usable texts; %2 were asked for.</source>
        <translation>数据只有 %1 篇可用文本；要求 %2 篇。</translation>
    </message>
    <message>
        <source>The delta of a raw pair: where training started</source>
        <translation>原始对的 delta：训练的起点</translation>
    </message>
    <message>
        <source>The detail of a cell needs exactly one metric and one module.</source>
        <translation>单元格的详情恰好需要一个指标和一个模块。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available.</source>
        <translation>设备“%1”不可用。</translation>
    </message>
    <message>
        <source>The distance and the number of checkpoints must not be negative.</source>
        <translation>检查点的间隔和数量不能为负。</translation>
    </message>
    <message>
        <source>The distance of validations must not be negative.</source>
        <translation>验证间隔不能为负。</translation>
    </message>
    <message>
        <source>The divisors of the one-cycle schedule must be positive.</source>
        <translation>one-cycle 调度的除数必须为正数。</translation>
    </message>
    <message>
        <source>The dropout must lie from 0 to below 1.</source>
        <translation>dropout 必须大于等于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The element lies outside the matrix.</source>
        <translation>该元素位于矩阵之外。</translation>
    </message>
    <message>
        <source>The embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>The evaluations differ in &apos;%1&apos;: %2 and %3.</source>
        <translation>两项评测在“%1”上不同：%2 和 %3。</translation>
    </message>
    <message>
        <source>The evaluations have %1 and %2 items; the %3 common ones are compared.</source>
        <translation>两项评测分别有 %1 和 %2 道题；比较其中共有的 %3 道。</translation>
    </message>
    <message>
        <source>The figure names both results and panels.</source>
        <translation>插图同时指明了结果和子图。</translation>
    </message>
    <message>
        <source>The figure of %1 maps does not fit into its width and height.</source>
        <translation>由 %1 张热图组成的插图放不进其宽度和高度。</translation>
    </message>
    <message>
        <source>The figure of %1 panels does not fit into its width and height.</source>
        <translation>由 %1 个子图组成的插图放不进其宽度和高度。</translation>
    </message>
    <message>
        <source>The figure&apos;s file %1 has no known ending.</source>
        <translation>插图文件 %1 的扩展名未知。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: its folder does not exist.</source>
        <translation>无法写入文件 %1：其所在文件夹不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: permission is missing.</source>
        <translation>无法写入文件 %1：没有权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: the disk is read-only.</source>
        <translation>无法写入文件 %1：磁盘为只读。</translation>
    </message>
    <message>
        <source>The file %1 could not be composed: %2.</source>
        <translation>无法合成文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 holds %2.</source>
        <translation>文件 %1 的内容为：%2。</translation>
    </message>
    <message>
        <source>The file %1 holds no figure specification.</source>
        <translation>文件 %1 不含插图规格。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>文件 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>文件 %1 由本程序的更新版本写入（schema %2，本版本支持 %3）。</translation>
    </message>
    <message>
        <source>The file %1 would grow beyond the largest size allowed here.</source>
        <translation>文件 %1 将超过此处允许的最大大小。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; does not hold tensors.</source>
        <translation>文件“%1”不含张量。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no valid schema_version.</source>
        <translation>文件“%1”没有有效的 schema_version。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; holds another result (%2).</source>
        <translation>文件“%1”含有另一项结果（%2）。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is of kind &apos;%2&apos;, not a checkpoint.</source>
        <translation>文件“%1”的类型为“%2”，不是检查点。</translation>
    </message>
    <message>
        <source>The file has no rows 11 to 510: all of its rows are taken.</source>
        <translation>该文件没有第 11 到 510 行：取其所有行。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 has no %2: its checkpoints cannot be made into models.</source>
        <translation>文件夹 %1 没有 %2：其检查点无法变成模型。</translation>
    </message>
    <message>
        <source>The folder %1 has no config.json.</source>
        <translation>文件夹 %1 没有 config.json。</translation>
    </message>
    <message>
        <source>The folder %1 has no csv files.</source>
        <translation>文件夹 %1 没有 csv 文件。</translation>
    </message>
    <message>
        <source>The folder %1 has no model.safetensors.</source>
        <translation>文件夹 %1 没有 model.safetensors。</translation>
    </message>
    <message>
        <source>The folder %1 has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.</source>
        <translation>文件夹 %1 没有分词器：既没有 tokenizer.json 和 tokenizer.model，也没有 vocab.json 与 merges.txt。</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, but neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>文件夹 %1 有 %2，但既没有 model.safetensors，也没有 model.safetensors.index.json。</translation>
    </message>
    <message>
        <source>The folder %1 holds checkpoints of an earlier run.</source>
        <translation>文件夹 %1 含有先前运行的检查点。</translation>
    </message>
    <message>
        <source>The folder %1 holds weights in %2, a format that is not read here.</source>
        <translation>文件夹 %1 中的权重为 %2，此处不读取该格式。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>The folder of the project &apos;%1&apos; knows no locks (%2): do not open it twice for writing.</source>
        <translation>项目“%1”所在的文件夹不支持锁（%2）：请勿以可写方式打开两次。</translation>
    </message>
    <message>
        <source>The format &quot;seeking&quot; closes answers with EOS, but the tokenizer has no EOS token.</source>
        <translation>格式“seeking”以 EOS 结束答案，但该分词器没有 EOS 词元。</translation>
    </message>
    <message>
        <source>The gradient became infinite or NaN.</source>
        <translation>梯度变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>The hypernetworks cannot begin with zeros: no gradient would leave them.</source>
        <translation>超网络不能从零开始：梯度将无法离开零。</translation>
    </message>
    <message>
        <source>The id %1 is not in the vocabulary of this tokenizer (%2 ids).</source>
        <translation>id %1 不在此分词器的词表中（%2 个 id）。</translation>
    </message>
    <message>
        <source>The index %1 cannot be read.</source>
        <translation>无法读取索引 %1。</translation>
    </message>
    <message>
        <source>The index %1 cannot be used: %2</source>
        <translation>无法使用索引 %1：%2</translation>
    </message>
    <message>
        <source>The inputs of the layers need %1 MB in %2.</source>
        <translation>各层的输入在 %2 中需要 %1 MB。</translation>
    </message>
    <message>
        <source>The job failed unexpectedly.</source>
        <translation>作业意外失败。</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: %1</source>
        <translation>作业意外失败：%1</translation>
    </message>
    <message>
        <source>The job has an unknown parameter &apos;%1&apos;.</source>
        <translation>作业含有未知的参数“%1”。</translation>
    </message>
    <message>
        <source>The job has no &apos;</source>
        <translation>作业没有“</translation>
    </message>
    <message>
        <source>The job has no &apos;%1&apos;.</source>
        <translation>作业没有“%1”。</translation>
    </message>
    <message>
        <source>The job is of kind &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>作业的类型为“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>The job specification has no &quot;kind&quot;.</source>
        <translation>作业说明没有“kind”。</translation>
    </message>
    <message>
        <source>The job specification is not a JSON object.</source>
        <translation>作业说明不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;</source>
        <translation>作业的“</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;%1&apos; has the wrong type: %2.</source>
        <translation>作业的“%1”类型有误：%2。</translation>
    </message>
    <message>
        <source>The judge ended before the last assertion: %1</source>
        <translation>评判程序在最后一个断言之前结束：%1</translation>
    </message>
    <message>
        <source>The kind of layer map is not known.</source>
        <translation>层映射的种类未知。</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>类型有：%1。</translation>
    </message>
    <message>
        <source>The last good state is the checkpoint %1.</source>
        <translation>最后一个完好的状态是检查点 %1。</translation>
    </message>
    <message>
        <source>The layer map %1 cannot be read.</source>
        <translation>无法读取层映射 %1。</translation>
    </message>
    <message>
        <source>The layer map %1 does not exist.</source>
        <translation>层映射 %1 不存在。</translation>
    </message>
    <message>
        <source>The layer map does not fit the models.</source>
        <translation>层映射与模型不符。</translation>
    </message>
    <message>
        <source>The layers of these models cannot be compared.</source>
        <translation>这两个模型的层不可比较。</translation>
    </message>
    <message>
        <source>The learning rate must be positive.</source>
        <translation>学习率必须为正数。</translation>
    </message>
    <message>
        <source>The limit of the gradient norm must not be negative.</source>
        <translation>梯度范数的上限不能为负。</translation>
    </message>
    <message>
        <source>The limits of the sandbox are out of range.</source>
        <translation>沙箱的限制超出范围。</translation>
    </message>
    <message>
        <source>The lock file of &apos;%1&apos; could not be filled in.</source>
        <translation>无法填写“%1”的锁文件。</translation>
    </message>
    <message>
        <source>The loss is taken on conversations, which need a conversation format.</source>
        <translation>损失在对话上计算，需要对话格式。</translation>
    </message>
    <message>
        <source>The loss of the samples is infinite or NaN.</source>
        <translation>样本的损失为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>The loss takes no examples.</source>
        <translation>损失不使用示例。</translation>
    </message>
    <message>
        <source>The machine may have run out of processes, memory or open files: evaluate fewer items at once, or try again.</source>
        <translation>本机的进程、内存或可打开的文件可能已用尽：请减少同时评测的题数，或重试。</translation>
    </message>
    <message>
        <source>The map %1 has %2 values for %3 x %4 layers.</source>
        <translation>热图 %1 有 %2 个值，而应有 %3 x %4 层。</translation>
    </message>
    <message>
        <source>The merged model %1, opened again, gives logits that differ by %2 from those computed.</source>
        <translation>合并后的模型 %1 重新打开后，给出的 logits 与所算得的相差 %2。</translation>
    </message>
    <message>
        <source>The merged model would overwrite its base %1.</source>
        <translation>合并后的模型会覆盖其基座 %1。</translation>
    </message>
    <message>
        <source>The merged weight &apos;%1&apos; does not fit into %2.</source>
        <translation>合并后的权重“%1”超出 %2 的范围。</translation>
    </message>
    <message>
        <source>The model %1 cannot be run: %2</source>
        <translation>模型 %1 无法运行：%2</translation>
    </message>
    <message>
        <source>The model %1 has no tensor &apos;%2&apos;.</source>
        <translation>模型 %1 没有张量“%2”。</translation>
    </message>
    <message>
        <source>The model cannot be trained. %1</source>
        <translation>模型无法训练。%1</translation>
    </message>
    <message>
        <source>The model gives NaN for the next token.</source>
        <translation>模型对下一个词元给出 NaN。</translation>
    </message>
    <message>
        <source>The model gives infinity for the next token.</source>
        <translation>模型对下一个词元给出无穷大。</translation>
    </message>
    <message>
        <source>The model has no chat template.</source>
        <translation>模型没有对话模板。</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; has no forward pass here; its weights can be listed, shown and, where their names are those of a known family, compared.</source>
        <translation>模型类型“%1”在此处没有前向传播；可以列出、显示其权重，若其名称属于已知系列，也可以比较。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template %1</source>
        <translation>模型的对话模板有问题：%1</translation>
    </message>
    <message>
        <source>The model&apos;s chat template changes the answer, so that its last token cannot be found.</source>
        <translation>模型的对话模板会改动答案，因此找不到其最后一个词元。</translation>
    </message>
    <message>
        <source>The models have different tokenizers: each was located on the same text with its own, and its own last token of the answer.</source>
        <translation>两个模型的分词器不同：各自用自己的分词器在同一文本上定位，并采用各自的答案最后一个词元。</translation>
    </message>
    <message>
        <source>The module %1 is named twice.</source>
        <translation>模块 %1 指明了两次。</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; has no weight.</source>
        <translation>模块“%1”没有权重。</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; is named twice.</source>
        <translation>模块“%1”指明了两次。</translation>
    </message>
    <message>
        <source>The module has no tap.</source>
        <translation>该模块没有取值点。</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start.</source>
        <translation>最新的 PostPKT 运行只有一种初始化。</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start. %1</source>
        <translation>最新的 PostPKT 运行只有一种初始化。%1</translation>
    </message>
    <message>
        <source>The newest runs of</source>
        <translation>最新的运行：</translation>
    </message>
    <message>
        <source>The newest runs of LaTen were validated on other rows and are left out of the table.</source>
        <translation>最新的 LaTen 运行使用其他行进行验证，未列入表格。</translation>
    </message>
    <message>
        <source>The newest runs of PostPKT were validated on other rows and are left out of the table.</source>
        <translation>最新的 PostPKT 运行使用其他行进行验证，未列入表格。</translation>
    </message>
    <message>
        <source>The number of an item cannot be negative.</source>
        <translation>题目的编号不能为负。</translation>
    </message>
    <message>
        <source>The number of candidates (top-k) cannot be negative.</source>
        <translation>候选数 (top-k) 不能为负。</translation>
    </message>
    <message>
        <source>The number of examples must lie between 0 and 100.</source>
        <translation>示例数必须在 0 与 100 之间。</translation>
    </message>
    <message>
        <source>The number of items cannot be negative.</source>
        <translation>题数不能为负。</translation>
    </message>
    <message>
        <source>The number of new tokens and of texts at once must be positive.</source>
        <translation>新词元数和同时处理的文本数必须为正数。</translation>
    </message>
    <message>
        <source>The number of new tokens must lie between 1 and 1048576.</source>
        <translation>新词元数必须在 1 与 1048576 之间。</translation>
    </message>
    <message>
        <source>The number of null draws must lie between 0 and 10000.</source>
        <translation>零分布抽样次数必须在 0 与 10000 之间。</translation>
    </message>
    <message>
        <source>The number of prompts must be 0 (all) or more.</source>
        <translation>提示词数必须为 0（全部）或更大。</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000.</source>
        <translation>样本数必须在 1 与 1000 之间。</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000000.</source>
        <translation>样本数必须在 1 与 1000000 之间。</translation>
    </message>
    <message>
        <source>The number of samples must not be negative.</source>
        <translation>样本数不能为负。</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 0 and 100.</source>
        <translation>随机种子数必须在 0 与 100 之间。</translation>
    </message>
    <message>
        <source>The number of seeds must lie from 1 to 100.</source>
        <translation>随机种子数必须在 1 与 100 之间。</translation>
    </message>
    <message>
        <source>The number of steps must not be negative.</source>
        <translation>步数不能为负。</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one.</source>
        <translation>论文将取自源模型的初始化与其他初始化相比较；项目中只有一种。</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one. %1</source>
        <translation>论文将取自源模型的初始化与其他初始化相比较；项目中只有一种。%1</translation>
    </message>
    <message>
        <source>The papers&apos; figure has up, down, v and o; the project has no map of %1. %2</source>
        <translation>论文的插图包含 up、down、v 和 o；项目中没有 %1 的热图。%2</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is not a float32 leaf with a gradient.</source>
        <translation>参数“%1”不是带梯度的 float32 叶张量。</translation>
    </message>
    <message>
        <source>The patience of the early stop must not be negative.</source>
        <translation>早停的耐心值不能为负。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; names no module that the adapter has.</source>
        <translation>模式“%1”未指明该适配器具有的任何模块。</translation>
    </message>
    <message>
        <source>The probability mass (top-p) must lie above 0 and up to 1.</source>
        <translation>概率质量 (top-p) 必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The program answered the tests with something that is no answer.</source>
        <translation>程序对测试的回应不是答复。</translation>
    </message>
    <message>
        <source>The program crashed the interpreter (signal %1) before the last assertion.</source>
        <translation>程序在最后一个断言之前使解释器崩溃（信号 %1）。</translation>
    </message>
    <message>
        <source>The program ended the interpreter with exit status %1 before the last assertion.</source>
        <translation>程序在最后一个断言之前以退出状态 %1 结束了解释器。</translation>
    </message>
    <message>
        <source>The program printed more than %1 bytes.</source>
        <translation>程序输出超过 %1 字节。</translation>
    </message>
    <message>
        <source>The program stopped answering before the last assertion.</source>
        <translation>程序在最后一个断言之前停止响应。</translation>
    </message>
    <message>
        <source>The program used more than %1 s of processor time.</source>
        <translation>程序使用的处理器时间超过 %1 秒。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be written: %2.</source>
        <translation>无法写入项目“%1”：%2。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is in use by %2.</source>
        <translation>项目“%1”正在使用中：%2。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was opened read-only.</source>
        <translation>项目“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>项目“%1”由本程序的更新版本写入（schema %2，本版本支持 %3）。</translation>
    </message>
    <message>
        <source>The project has neither evaluations nor transfer runs.</source>
        <translation>项目中既没有评测，也没有迁移运行。</translation>
    </message>
    <message>
        <source>The project has no cosines of adapters with their base.</source>
        <translation>项目中没有适配器与其基座的余弦。</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone.</source>
        <translation>项目中没有评测；表格仅显示验证损失。</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone. %1</source>
        <translation>项目中没有评测；表格仅显示验证损失。%1</translation>
    </message>
    <message>
        <source>The project has no result %1.</source>
        <translation>项目中没有结果 %1。</translation>
    </message>
    <message>
        <source>The project has no runs of an initialisation study.</source>
        <translation>项目中没有初始化研究的运行。</translation>
    </message>
    <message>
        <source>The project has no similarity maps.</source>
        <translation>项目中没有相似度热图。</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone.</source>
        <translation>项目中没有迁移运行；表格仅显示评测。</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone. %1</source>
        <translation>项目中没有迁移运行；表格仅显示评测。%1</translation>
    </message>
    <message>
        <source>The rank %1 of %2 does not fit its weight, which is %3 x %4.</source>
        <translation>%2 的秩 %1 与其权重不符，该权重为 %3 x %4。</translation>
    </message>
    <message>
        <source>The rank must be at least 1.</source>
        <translation>秩至少须为 1。</translation>
    </message>
    <message>
        <source>The rate %1 is no share of the neurons.</source>
        <translation>比例 %1 不是神经元的占比。</translation>
    </message>
    <message>
        <source>The rate %1 takes none of the target&apos;s %2 %3.</source>
        <translation>比例 %1 过低，选不出目标模型的任何一个（%3，共 %2 个）。</translation>
    </message>
    <message>
        <source>The rate takes %1 of the target&apos;s %2; the source has only %3.</source>
        <translation>该比例要选取目标模型的 %1 个（%2）；源模型只有 %3 个。</translation>
    </message>
    <message>
        <source>The read-out</source>
        <translation>读出值</translation>
    </message>
    <message>
        <source>The reduction &apos;coherent&apos; keeps heads whole, but the target&apos;s %1 heads of %2 (%3 for keys) are no part of the source&apos;s %4 of %5 (%6 for keys).</source>
        <translation>缩减方式“coherent”保持注意力头完整，但目标模型的 %1 个 %2 维的头（键为 %3 个）不是源模型的 %4 个 %5 维的头（键为 %6 个）的一部分。</translation>
    </message>
    <message>
        <source>The residual stream after the FFN</source>
        <translation>FFN 之后的残差流</translation>
    </message>
    <message>
        <source>The residual stream after the attention</source>
        <translation>注意力之后的残差流</translation>
    </message>
    <message>
        <source>The result %1 is of kind &apos;%2&apos;, not &apos;%3&apos;.</source>
        <translation>结果 %1 的类型为“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The result &apos;%1&apos; holds no additions.</source>
        <translation>结果“%1”不含所加内容。</translation>
    </message>
    <message>
        <source>The result as one JSON document</source>
        <translation>以一个 JSON 文档表示的结果</translation>
    </message>
    <message>
        <source>The result has two arrays &apos;%1&apos;.</source>
        <translation>该结果有两个数组“%1”。</translation>
    </message>
    <message>
        <source>The rotary scaling &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>不支持旋转位置编码缩放“%1”；可以分析权重，但不能进行前向传播。</translation>
    </message>
    <message>
        <source>The rotary scaling is not known.</source>
        <translation>旋转位置编码的缩放未知。</translation>
    </message>
    <message>
        <source>The rows at once must lie between 1 and 1024.</source>
        <translation>一次处理的行数必须在 1 与 1024 之间。</translation>
    </message>
    <message>
        <source>The run would write up to %1 to %2 (%3 checkpoints of %4 and the result), where %5 are free.</source>
        <translation>该运行最多会向 %2 写入 %1（%3 个检查点，每个 %4，以及结果），而那里可用空间为 %5。</translation>
    </message>
    <message>
        <source>The runs of a panel have no %1loss.</source>
        <translation>子图的运行没有 %1损失。</translation>
    </message>
    <message>
        <source>The safetensors file %1 holds tensor &apos;%2&apos; of the unknown dtype %3.</source>
        <translation>safetensors 文件 %1 含有 dtype %3 未知的张量“%2”。</translation>
    </message>
    <message>
        <source>The safetensors file %1 is damaged: %2</source>
        <translation>safetensors 文件 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to other parameters.</source>
        <translation>保存的优化器状态属于其他参数。</translation>
    </message>
    <message>
        <source>The saved training state belongs to another model.</source>
        <translation>保存的训练状态属于其他模型。</translation>
    </message>
    <message>
        <source>The sensitivity %1 lacks the map of %2.</source>
        <translation>敏感度 %1 缺少 %2 的图。</translation>
    </message>
    <message>
        <source>The sensitivity of %1 is infinite or NaN.</source>
        <translation>%1 的敏感度为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>The sensitivity was made without the target&apos;s shape.</source>
        <translation>该敏感度在计算时未考虑目标模型的形状。</translation>
    </message>
    <message>
        <source>The shape asks for %1 values, there are %2.</source>
        <translation>该形状要求 %1 个值，现有 %2 个。</translation>
    </message>
    <message>
        <source>The shape of tensor &apos;%1&apos; is negative or too large.</source>
        <translation>张量“%1”的形状为负或过大。</translation>
    </message>
    <message>
        <source>The shape of the array is negative or too large.</source>
        <translation>数组的形状为负或过大。</translation>
    </message>
    <message>
        <source>The shard %1 is missing; the index says that it holds &apos;%2&apos;.</source>
        <translation>缺少分片 %1；索引表明它含有“%2”。</translation>
    </message>
    <message>
        <source>The shards hold %1 tensors that the index does not name; they are ignored.</source>
        <translation>分片中有 %1 个张量未列入索引；已忽略。</translation>
    </message>
    <message>
        <source>The share of the steps that climbs must lie between 0 and 1.</source>
        <translation>上升阶段的步数占比必须在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The similarity maps of FFN and attention belong to different pairs.</source>
        <translation>FFN 和注意力的相似度热图属于不同的模型对。</translation>
    </message>
    <message>
        <source>The source has %1 layers, the target %2.</source>
        <translation>源模型有 %1 层，目标模型有 %2 层。</translation>
    </message>
    <message>
        <source>The source is smaller than the target; transfers go from large to small.</source>
        <translation>源模型小于目标模型；迁移由大到小。</translation>
    </message>
    <message>
        <source>The source must be at least as large as the target.</source>
        <translation>源模型必须至少与目标模型同样大。</translation>
    </message>
    <message>
        <source>The start &apos;%1&apos; is named twice.</source>
        <translation>初始化“%1”指明了两次。</translation>
    </message>
    <message>
        <source>The start in %1 belongs to another run.</source>
        <translation>%1 中的初始化属于其他运行。</translation>
    </message>
    <message>
        <source>The stored items %1 are damaged: %2.</source>
        <translation>存储的题目 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (</source>
        <translation>无法为生成的代码创建系统调用过滤器（</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (%1).</source>
        <translation>无法为生成的代码创建系统调用过滤器（%1）。</translation>
    </message>
    <message>
        <source>The system ended the program after %1 s of processor time, most likely for want of memory.</source>
        <translation>系统在处理器时间 %1 秒后结束了该程序，很可能是由于内存不足。</translation>
    </message>
    <message>
        <source>The table has neither evaluations nor transfer runs.</source>
        <translation>该表格既没有评测，也没有迁移运行。</translation>
    </message>
    <message>
        <source>The table of %1 columns does not fit into the figure&apos;s width.</source>
        <translation>含 %1 列的表格放不进插图的宽度。</translation>
    </message>
    <message>
        <source>The target token %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>目标词元 %1 在 %2 的词表之外，该词表有 %3 个词元。</translation>
    </message>
    <message>
        <source>The temperature must be 0 or more.</source>
        <translation>温度必须为 0 或更大。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; cannot be stored: it is not float32, float64 or int64.</source>
        <translation>无法存储张量“%1”：它不是 float32、float64 或 int64。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; holds %2 and cannot be shown as a matrix.</source>
        <translation>张量“%1”含有 %2，不能以矩阵显示。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of %2 is no matrix [vocabulary, hidden].</source>
        <translation>%2 的张量“%1”不是 [词表, 隐藏维度] 矩阵。</translation>
    </message>
    <message>
        <source>The tensor has more rows or columns than can be shown.</source>
        <translation>该张量的行或列多于可显示的数量。</translation>
    </message>
    <message>
        <source>The tensor is empty and cannot be shown as a matrix.</source>
        <translation>该张量为空，不能以矩阵显示。</translation>
    </message>
    <message>
        <source>The tensor name &apos;%1&apos; cannot be written twice.</source>
        <translation>张量名“%1”不能写入两次。</translation>
    </message>
    <message>
        <source>The tensors are too large for one file.</source>
        <translation>这些张量对单个文件而言过大。</translation>
    </message>
    <message>
        <source>The text to encode has %1 bytes; the limit is 1 GiB.</source>
        <translation>待编码的文本有 %1 字节；上限为 1 GiB。</translation>
    </message>
    <message>
        <source>The texts of a batch must be padded on the right.</source>
        <translation>批中的文本必须在右侧填充。</translation>
    </message>
    <message>
        <source>The tile lies outside the matrix.</source>
        <translation>该图块位于矩阵之外。</translation>
    </message>
    <message>
        <source>The token id %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>词元 id %1 在 %2 的词表之外，该词表有 %3 个词元。</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used: %1</source>
        <translation>无法使用该分词器：%1</translation>
    </message>
    <message>
        <source>The tokenizer does not tell the letters A to D apart.</source>
        <translation>该分词器无法区分字母 A 到 D。</translation>
    </message>
    <message>
        <source>The tokenizer has %1 tokens, the model only %2.</source>
        <translation>该分词器有 %1 个词元，模型只有 %2 个。</translation>
    </message>
    <message>
        <source>The tokenizers differ: activations are compared per text, not per token; %1 tokens are spelled alike.</source>
        <translation>分词器不同：激活按文本而不是按词元比较；%1 个词元拼写相同。</translation>
    </message>
    <message>
        <source>The trained adapter and its start differ at %1.</source>
        <translation>训练后的适配器与其初始化在 %1 处不同。</translation>
    </message>
    <message>
        <source>The trained half of a raw pair</source>
        <translation>原始对中训练过的一半</translation>
    </message>
    <message>
        <source>The training loss became infinite or NaN in step %1.</source>
        <translation>训练损失在第 %1 步变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>The training loss or its gradient</source>
        <translation>训练损失或其梯度</translation>
    </message>
    <message>
        <source>The training needs at least one epoch.</source>
        <translation>训练至少需要一轮。</translation>
    </message>
    <message>
        <source>The transfer is no control of itself.</source>
        <translation>迁移不是其自身的对照。</translation>
    </message>
    <message>
        <source>The transfer went astray: choose an earlier checkpoint or a lower learning rate.</source>
        <translation>迁移偏离了方向：请选择更早的检查点或更低的学习率。</translation>
    </message>
    <message>
        <source>The two evaluations are of different questions: %1 of %2 and %3 of %4.</source>
        <translation>两项评测的问题不同：%2 的 %1 与 %4 的 %3。</translation>
    </message>
    <message>
        <source>The two evaluations have no item in common.</source>
        <translation>两项评测没有共同的题目。</translation>
    </message>
    <message>
        <source>The two models have different tokenizers, so token positions do not correspond.</source>
        <translation>两个模型的分词器不同，因此词元位置不对应。</translation>
    </message>
    <message>
        <source>The two models have no list of shared tokens.</source>
        <translation>两个模型没有共有词元的列表。</translation>
    </message>
    <message>
        <source>The two sets of Gram matrices do not hold the same samples.</source>
        <translation>两组 Gram 矩阵所含的样本不同。</translation>
    </message>
    <message>
        <source>The validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>The validation loss is no measure of what was not trained on.</source>
        <translation>验证损失并非在未参与训练的数据上测得。</translation>
    </message>
    <message>
        <source>The values of the map do not fit its layer counts.</source>
        <translation>热图的值与其层数不符。</translation>
    </message>
    <message>
        <source>The vocabularies share %1 tokens; %2 needs at least %3.</source>
        <translation>两个词表共有 %1 个词元；%2 至少需要 %3 个。</translation>
    </message>
    <message>
        <source>The warm-up is a share of the steps, from 0 to 1.</source>
        <translation>预热是步数的占比，在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The warm-up must lie within the run.</source>
        <translation>预热必须在运行范围之内。</translation>
    </message>
    <message>
        <source>The weight for &apos;%1&apos; has not the shape that its configuration asks for.</source>
        <translation>“%1”的权重与其配置所要求的形状不符。</translation>
    </message>
    <message>
        <source>The weight of the penalty must not be negative.</source>
        <translation>惩罚项的权重不能为负。</translation>
    </message>
    <message>
        <source>The weights are quantised; they can be listed, forward passes cannot be made.</source>
        <translation>权重经过量化；可以列出，但不能进行前向传播。</translation>
    </message>
    <message>
        <source>The weights have %1 layers, the configuration %2.</source>
        <translation>权重有 %1 层，配置有 %2 层。</translation>
    </message>
    <message>
        <source>The weights hold no unembedding (&apos;%1&apos;) and config.json does not tie it to the embedding, so that logits cannot be computed.</source>
        <translation>权重中没有解嵌入矩阵（“%1”），且 config.json 未将其与嵌入绑定，因此无法计算 logits。</translation>
    </message>
    <message>
        <source>There are %1 samples; similarity needs at least %2.</source>
        <translation>有 %1 个样本；相似度至少需要 %2 个。</translation>
    </message>
    <message>
        <source>There are %1 texts for %2 samples.</source>
        <translation>有 %1 篇文本，而有 %2 个样本。</translation>
    </message>
    <message>
        <source>There are no checkpoints of a transfer in %1.</source>
        <translation>%1 中没有迁移的检查点。</translation>
    </message>
    <message>
        <source>There are no samples to measure the sensitivity on.</source>
        <translation>没有可用于测量敏感度的样本。</translation>
    </message>
    <message>
        <source>There are those of the steps %1.</source>
        <translation>现有的步：%1。</translation>
    </message>
    <message>
        <source>There is no adapter in %1: no %2.</source>
        <translation>%1 中没有适配器：没有 %2。</translation>
    </message>
    <message>
        <source>There is no checkpoint of step %1 in %2.</source>
        <translation>%2 中没有第 %1 步的检查点。</translation>
    </message>
    <message>
        <source>There is no evaluation %1 in the project.</source>
        <translation>项目中没有评测 %1。</translation>
    </message>
    <message>
        <source>There is no figure template &quot;%1&quot;.</source>
        <translation>没有插图模板“%1”。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>没有文件或文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no job of the kind &apos;%1&apos;.</source>
        <translation>没有类型为“%1”的作业。</translation>
    </message>
    <message>
        <source>There is no memory left to match a tokenizer&apos;s pattern.</source>
        <translation>没有内存可用于匹配分词器的模式。</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>没有内存可用于解压 %1。</translation>
    </message>
    <message>
        <source>There is no metric &apos;%1&apos;.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>There is no part &quot;%1&quot; of %2.</source>
        <translation>没有“%1”这一部分（%2）。</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>There is no result %1.</source>
        <translation>没有结果 %1。</translation>
    </message>
    <message>
        <source>There is no space left to open the project &apos;%1&apos; for writing.</source>
        <translation>没有剩余空间，无法以可写方式打开项目“%1”。</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>没有剩余空间，无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no validation set: the last %1 rows of the align set are held out to choose the checkpoint.</source>
        <translation>没有验证集：留出对齐集的最后 %1 行用于选择检查点。</translation>
    </message>
    <message>
        <source>There was no checkpoint to go on from in %1: the run began at its beginning.</source>
        <translation>%1 中没有可以继续的检查点：运行已从头开始。</translation>
    </message>
    <message>
        <source>There was no verdict within %1 s.</source>
        <translation>%1 秒内没有得出判定。</translation>
    </message>
    <message>
        <source>There was not enough memory for this job.</source>
        <translation>此作业的内存不足。</translation>
    </message>
    <message>
        <source>This benchmark runs programs that the model writes, and running them is off.</source>
        <translation>此基准要运行模型编写的程序，而运行程序的功能已关闭。</translation>
    </message>
    <message>
        <source>This is a fault of the program. Please report it with the log.</source>
        <translation>这是程序的错误。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>This metric needs all samples in one Gram matrix, not in blocks.</source>
        <translation>此指标要求所有样本在同一个 Gram 矩阵中，而不能分块。</translation>
    </message>
    <message>
        <source>This metric needs tokenizers that share tokens.</source>
        <translation>此指标要求分词器有共有词元。</translation>
    </message>
    <message>
        <source>This model cannot be saved. %1</source>
        <translation>此模型无法保存。%1</translation>
    </message>
    <message>
        <source>This processor architecture may be unknown to the installed libseccomp; evaluate without code.</source>
        <translation>已安装的 libseccomp 可能不支持此处理器架构；请评测不含代码的内容。</translation>
    </message>
    <message>
        <source>This program reads byte-pair encoding tokenizers (see the manual, chapter Models).</source>
        <translation>本程序读取字节对编码的分词器（见手册“模型”一章）。</translation>
    </message>
    <message>
        <source>This start of the adapter needs a source folder.</source>
        <translation>适配器的这种初始化需要源模型文件夹。</translation>
    </message>
    <message>
        <source>This start of the adapter needs an extract set.</source>
        <translation>适配器的这种初始化需要提取集。</translation>
    </message>
    <message>
        <source>Times, files, output and threads must be positive, memory at least 64 MiB.</source>
        <translation>时间、文件、输出和线程必须为正数，内存至少为 64 MiB。</translation>
    </message>
    <message>
        <source>Token %1 lies outside &apos;%2&apos; of %3.</source>
        <translation>词元 %1 在“%2”（共 %3）之外。</translation>
    </message>
    <message>
        <source>Training and validation loss of a LoRA from several starts, with bands over the seeds.</source>
        <translation>多种初始化的 LoRA 的训练损失和验证损失，附各随机种子的区间带。</translation>
    </message>
    <message>
        <source>Training from %1, seed %2</source>
        <translation>从 %1 训练，随机种子 %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Transfer results</source>
        <translation>迁移结果</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>Use %1, or none for all.</source>
        <translation>请使用 %1；不指明则为全部。</translation>
    </message>
    <message>
        <source>Use .pdf, .svg or .png.</source>
        <translation>请使用 .pdf、.svg 或 .png。</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is SentencePiece BPE (Llama, Mistral), or that has a tokenizer.json.</source>
        <translation>请使用分词器为 SentencePiece BPE 的模型（Llama、Mistral），或含有 tokenizer.json 的模型。</translation>
    </message>
    <message>
        <source>Use a tokenizer whose patterns are of the common kind.</source>
        <translation>请使用模式为常见形式的分词器。</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or add a chat_template to tokenizer_config.json.</source>
        <translation>请使用其他格式（laten、seeking、plain），或在 tokenizer_config.json 中加入 chat_template。</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or mend the template.</source>
        <translation>请使用其他格式（laten、seeking、plain），或修正模板。</translation>
    </message>
    <message>
        <source>Use another prompt format.</source>
        <translation>请使用其他提示词格式。</translation>
    </message>
    <message>
        <source>Use another step.</source>
        <translation>请使用其他步。</translation>
    </message>
    <message>
        <source>Use fewer examples, or another model.</source>
        <translation>请减少示例，或使用其他模型。</translation>
    </message>
    <message>
        <source>Use fewer samples or fewer modules at once, close other programs, or choose another device.</source>
        <translation>请减少样本或同时处理的模块，关闭其他程序，或选择其他设备。</translation>
    </message>
    <message>
        <source>Use ids that the same tokenizer produced.</source>
        <translation>请使用由同一分词器产生的 id。</translation>
    </message>
    <message>
        <source>Use more samples or a larger data set.</source>
        <translation>请使用更多样本或更大的数据集。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>Use one that this version wrote.</source>
        <translation>请使用由本版本写入的检查点。</translation>
    </message>
    <message>
        <source>Use shorter rows, or a larger cut-off.</source>
        <translation>请使用更短的行，或更大的截断长度。</translation>
    </message>
    <message>
        <source>Use shorter texts.</source>
        <translation>请使用更短的文本。</translation>
    </message>
    <message>
        <source>Use the adapter without merging, or one that leaves embedding and head alone.</source>
        <translation>请不合并而直接使用该适配器，或使用不改动 embedding 和 head 的适配器。</translation>
    </message>
    <message>
        <source>Use the format &quot;laten&quot;, or name eos_token in tokenizer_config.json.</source>
        <translation>请使用格式“laten”，或在 tokenizer_config.json 中指明 eos_token。</translation>
    </message>
    <message>
        <source>Use the model&apos;s own tokenizer.</source>
        <translation>请使用模型自己的分词器。</translation>
    </message>
    <message>
        <source>Use the plain adapter beside it.</source>
        <translation>请使用旁边的普通适配器。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Vocabulary and merges must come from the same model.</source>
        <translation>词表和合并规则必须来自同一个模型。</translation>
    </message>
    <message>
        <source>Vocabulary-space CKA</source>
        <translation>词表空间 CKA</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); combination: here</source>
        <translation>分位数函数的 Wasserstein-1 距离 (Villani 2003, theorem 2.18)；组合方式：本程序</translation>
    </message>
    <message>
        <source>Weight decay and gradient limit must not be negative.</source>
        <translation>权重衰减和梯度上限不能为负。</translation>
    </message>
    <message>
        <source>Weight decay and the limit of the gradient norm must not be negative.</source>
        <translation>权重衰减和梯度范数的上限不能为负。</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Weights of type</source>
        <translation>权重类型为</translation>
    </message>
    <message>
        <source>Weights of type %1 cannot be multiplied as stored.</source>
        <translation>%1 类型的权重不能按存储形式相乘。</translation>
    </message>
    <message>
        <source>What is added to %1</source>
        <translation>加到 %1 上的内容</translation>
    </message>
    <message>
        <source>What the reader of the result should know</source>
        <translation>结果的读者应当了解的内容</translation>
    </message>
    <message>
        <source>Where the result came from; enough to compute it again</source>
        <translation>结果的来源；足以重新计算该结果</translation>
    </message>
    <message>
        <source>Why cells have no value</source>
        <translation>单元格没有值的原因</translation>
    </message>
    <message>
        <source>Without a tokenizer in both folders only weights can be compared.</source>
        <translation>若两个文件夹没有都含分词器，则只能比较权重。</translation>
    </message>
    <message>
        <source>Write a module (up) or a place (layers.3.up).</source>
        <translation>请写模块 (up) 或位置 (layers.3.up)。</translation>
    </message>
    <message>
        <source>Writing and reading again</source>
        <translation>正在写入并重新读取</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>全零的源模型</translation>
    </message>
    <message>
        <source>a folder, not a file of %1</source>
        <translation>文件夹，而不是 %1 的文件</translation>
    </message>
    <message>
        <source>a memory file cannot be written</source>
        <translation>无法写入内存文件</translation>
    </message>
    <message>
        <source>a message must be an object.</source>
        <translation>消息必须是对象。</translation>
    </message>
    <message>
        <source>a quoted field does not end.</source>
        <translation>带引号的字段没有结束。</translation>
    </message>
    <message>
        <source>a size of %1 is too large.</source>
        <translation>大小 %1 过大。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>activations of a micro-batch</source>
        <translation>一个微批的激活</translation>
    </message>
    <message>
        <source>align rows</source>
        <translation>对齐行数</translation>
    </message>
    <message>
        <source>align set</source>
        <translation>对齐集</translation>
    </message>
    <message>
        <source>all or last</source>
        <translation>all 或 last</translation>
    </message>
    <message>
        <source>also trains biases (%1), which is not read.</source>
        <translation>还训练偏置（%1），而偏置不予读取。</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>an array has not as many labels as dimensions</source>
        <translation>有一个数组的标签数与维数不同</translation>
    </message>
    <message>
        <source>an integer is out of range</source>
        <translation>有一个整数超出范围</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>未命名的模型</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>答案是</translation>
    </message>
    <message>
        <source>any permutation of a weight&apos;s elements; common sign-preserving scaling of both sides</source>
        <translation>权重元素的任意置换；两侧保持符号的共同缩放</translation>
    </message>
    <message>
        <source>area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; power law alpha: Martin, Mahoney, JMLR 22, 2021</source>
        <translation>累积谱之间的面积：本程序；有效秩：Roy, Vetterli, EUSIPCO 2007；幂律 alpha：Martin, Mahoney, JMLR 22, 2021</translation>
    </message>
    <message>
        <source>asks for dropout, which would make token ids random.</source>
        <translation>要求 dropout，这会使词元 id 变得随机。</translation>
    </message>
    <message>
        <source>at byte %1 of %2</source>
        <translation>位于字节 %1，共 %2 字节</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>attribution, proportional, similarity or file</source>
        <translation>attribution、proportional、similarity 或 file</translation>
    </message>
    <message>
        <source>biased HSIC, %1; null: target samples permuted</source>
        <translation>有偏 HSIC，%1；零分布：目标样本置换</translation>
    </message>
    <message>
        <source>biased HSIC, sigma = 0.5 x median distance, %1; null: target samples permuted</source>
        <translation>有偏 HSIC，sigma = 0.5 x 距离中位数，%1；零分布：目标样本置换</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>cells and causes of the issues differ in number</source>
        <translation>issues 的单元格数与原因数不同</translation>
    </message>
    <message>
        <source>choice of positions</source>
        <translation>位置选择</translation>
    </message>
    <message>
        <source>columns of o</source>
        <translation>o 的列</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, %1; null: target samples permuted, at matched depth</source>
        <translation>99% 方差的成分，%1；零分布：目标样本置换，相同深度处</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, squared projection weights of the source, %1; null: target samples permuted, at matched depth</source>
        <translation>99% 方差的成分，源模型的平方投影权重，%1；零分布：目标样本置换，相同深度处</translation>
    </message>
    <message>
        <source>distance of validations</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>does not show the answer of message %1, so its loss cannot be taken.</source>
        <translation>未显示消息 %1 的回答，因此无法计算其损失。</translation>
    </message>
    <message>
        <source>ends before it says which kind of model it is</source>
        <translation>在说明模型种类之前就已结束</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>在一个数的中间结束</translation>
    </message>
    <message>
        <source>exact or fast</source>
        <translation>exact 或 fast</translation>
    </message>
    <message>
        <source>extract set</source>
        <translation>提取集</translation>
    </message>
    <message>
        <source>falls back to bytes but has %1 of 256 byte pieces</source>
        <translation>回退到字节，但 256 个字节片段中只有 %1 个</translation>
    </message>
    <message>
        <source>final factor</source>
        <translation>最终系数</translation>
    </message>
    <message>
        <source>from gaussian, pissa, olora, seeking, random-extract, self, zero</source>
        <translation>gaussian、pissa、olora、seeking、random-extract、self、zero 之一</translation>
    </message>
    <message>
        <source>from random-source, shuffled-source, zero-source and target-own</source>
        <translation>random-source、shuffled-source、zero-source 和 target-own 之一</translation>
    </message>
    <message>
        <source>from submatrix, row-column, neuron, random, coherent</source>
        <translation>submatrix、row-column、neuron、random、coherent 之一</translation>
    </message>
    <message>
        <source>from up, gate, down, v and o</source>
        <translation>up、gate、down、v 和 o 之一</translation>
    </message>
    <message>
        <source>gives the piece &quot;%1&quot; a score that is not a number</source>
        <translation>片段“%1”的分数不是数</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; something that is no token id.</source>
        <translation>为词元“%1”给出的不是词元 id。</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; the impossible id %2.</source>
        <translation>为词元“%1”给出了不可能的 id %2。</translation>
    </message>
    <message>
        <source>gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>has %1 unknown pieces instead of one</source>
        <translation>有 %1 个未知片段，而不是一个</translation>
    </message>
    <message>
        <source>has a %1 that is no number.</source>
        <translation>其 %1 不是数。</translation>
    </message>
    <message>
        <source>has a %1, which is not supported.</source>
        <translation>含有 %1，不支持。</translation>
    </message>
    <message>
        <source>has a character class inside a character class, which is not supported.</source>
        <translation>在字符类中含有字符类，不支持。</translation>
    </message>
    <message>
        <source>has a field of a wire type that SentencePiece does not use</source>
        <translation>有一个字段的 wire type 是 SentencePiece 不使用的</translation>
    </message>
    <message>
        <source>has a field of the wrong type</source>
        <translation>有一个字段的类型有误</translation>
    </message>
    <message>
        <source>has a field tag that cannot be</source>
        <translation>有一个不可能的字段标签</translation>
    </message>
    <message>
        <source>has a field that claims %1 bytes where %2 are left</source>
        <translation>有一个字段声称有 %1 字节，而只剩 %2 字节</translation>
    </message>
    <message>
        <source>has a key that is not a token id.</source>
        <translation>有一个键不是词元 id。</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>有一个超过十字节的数</translation>
    </message>
    <message>
        <source>has a piece of the unknown type %1</source>
        <translation>有一个类型 %1 未知的片段</translation>
    </message>
    <message>
        <source>has a piece that is empty or not UTF-8</source>
        <translation>有一个片段为空或不是 UTF-8</translation>
    </message>
    <message>
        <source>has a rank below 1.</source>
        <translation>秩小于 1。</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>片段多于 %1 个</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>没有片段</translation>
    </message>
    <message>
        <source>has no place for the text.</source>
        <translation>没有放置文本的位置。</translation>
    </message>
    <message>
        <source>has nothing to strip, or a negative count.</source>
        <translation>没有可去除的内容，或计数为负。</translation>
    </message>
    <message>
        <source>has the behaviour &quot;%1&quot;, which is not supported.</source>
        <translation>行为为“%1”，不支持。</translation>
    </message>
    <message>
        <source>has the byte piece &quot;%1&quot;, which names no byte</source>
        <translation>有一个字节片段“%1”，它未指明任何字节</translation>
    </message>
    <message>
        <source>has the impossible id %1.</source>
        <translation>含有不可能的 id %1。</translation>
    </message>
    <message>
        <source>has the piece &quot;%1&quot; twice</source>
        <translation>片段“%1”出现了两次</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;, which is not supported.</source>
        <translation>prepend_scheme 为“%1”，不支持。</translation>
    </message>
    <message>
        <source>has the unknown model type %1</source>
        <translation>模型类型 %1 未知</translation>
    </message>
    <message>
        <source>hidden_size (%1) is no multiple of num_attention_heads (%2).</source>
        <translation>hidden_size（%1）不是 num_attention_heads（%2）的倍数。</translation>
    </message>
    <message>
        <source>hypernetworks and optimizer</source>
        <translation>超网络与优化器</translation>
    </message>
    <message>
        <source>in the step</source>
        <translation>执行该步时</translation>
    </message>
    <message>
        <source>in the validation</source>
        <translation>验证时</translation>
    </message>
    <message>
        <source>initial deviation</source>
        <translation>初始标准差</translation>
    </message>
    <message>
        <source>intersects character classes with &amp;&amp;, which is not supported.</source>
        <translation>用 &amp;&amp; 求字符类的交集，不支持。</translation>
    </message>
    <message>
        <source>is %1 model of SentencePiece; only BPE models are read.</source>
        <translation>是 SentencePiece 的 %1 模型；仅读取 BPE 模型。</translation>
    </message>
    <message>
        <source>is a regular expression that cannot be used: %1 (character %2).</source>
        <translation>是无法使用的正则表达式：%1（字符 %2）。</translation>
    </message>
    <message>
        <source>is an adapter of the type %1; only LORA is read.</source>
        <translation>是类型为 %1 的适配器；仅读取 LORA。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>为空。</translation>
    </message>
    <message>
        <source>is no token id.</source>
        <translation>不是词元 id。</translation>
    </message>
    <message>
        <source>is no whole gzip file.</source>
        <translation>不是完整的 gzip 文件。</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>不是列表。</translation>
    </message>
    <message>
        <source>is not a pair of tokens.</source>
        <translation>不是一对词元。</translation>
    </message>
    <message>
        <source>is not a string.</source>
        <translation>不是字符串。</translation>
    </message>
    <message>
        <source>is not a token with its id.</source>
        <translation>不是带 id 的词元。</translation>
    </message>
    <message>
        <source>is not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>不是对象。</translation>
    </message>
    <message>
        <source>is not true or false.</source>
        <translation>不是 true 或 false。</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;, which is not supported.</source>
        <translation>类型为“%1”，不支持。</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;; only BPE is supported.</source>
        <translation>类型为“%1”；仅支持 BPE。</translation>
    </message>
    <message>
        <source>is too large when unpacked.</source>
        <translation>解压后过大。</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>它有 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for the length of its header.</source>
        <translation>它有 %1 字节，不足以容纳文件头的长度。</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot; from tensor names to files.</source>
        <translation>它没有从张量名到文件的“weight_map”。</translation>
    </message>
    <message>
        <source>it is larger than a result can be</source>
        <translation>它大于结果可能的大小</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <translation>它不是有效的 JSON。</translation>
    </message>
    <message>
        <source>it is the same for all samples (zero variance)</source>
        <translation>它对所有样本都相同（方差为零）</translation>
    </message>
    <message>
        <source>it says that %1 holds tensor &apos;%2&apos;, which is not there.</source>
        <translation>它表明 %1 含有张量“%2”，但该处没有。</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>其内容与校验和不符</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>无法读取其文件头</translation>
    </message>
    <message>
        <source>its header holds a number that is out of range.</source>
        <translation>其文件头含有超出范围的数。</translation>
    </message>
    <message>
        <source>its header is no JSON object.</source>
        <translation>其文件头不是 JSON 对象。</translation>
    </message>
    <message>
        <source>its header is not valid JSON (byte %1).</source>
        <translation>其文件头不是有效的 JSON（字节 %1）。</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8.</source>
        <translation>其文件头不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>its header should have %1 bytes, but the file ends after %2; it is truncated.</source>
        <translation>其文件头应有 %1 字节，但文件在 %2 字节后结束；文件已截断。</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>其文件头被改动过</translation>
    </message>
    <message>
        <source>its header would have %1 bytes, more than the %2 the format allows.</source>
        <translation>其文件头将有 %1 字节，超过该格式允许的 %2 字节。</translation>
    </message>
    <message>
        <source>its samples are all equally far from one another</source>
        <translation>其样本两两之间的距离都相等</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; it is truncated.</source>
        <translation>其张量占 %1 字节，但文件只有 %2 字节；文件已截断。</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; something is appended.</source>
        <translation>其张量占 %1 字节，但文件有 %2 字节；末尾附加了其他内容。</translation>
    </message>
    <message>
        <source>its values contain NaN or infinity</source>
        <translation>其值含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>its weight contains NaN or infinity</source>
        <translation>其权重含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>its weight is missing, constant, or contains NaN or infinity</source>
        <translation>其权重缺失、为常数，或含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>k = %1, %2; null: target samples permuted</source>
        <translation>k = %1，%2；零分布：目标样本置换</translation>
    </message>
    <message>
        <source>lacks the number &quot;%1&quot;.</source>
        <translation>缺少数“%1”。</translation>
    </message>
    <message>
        <source>laten, seeking, chat-template or plain</source>
        <translation>laten、seeking、chat-template 或 plain</translation>
    </message>
    <message>
        <source>layer index</source>
        <translation>层编号</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>层映射</translation>
    </message>
    <message>
        <source>layer_types names %1 layers, num_hidden_layers says %2.</source>
        <translation>layer_types 列出 %1 层，而 num_hidden_layers 为 %2。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>locate set</source>
        <translation>定位集</translation>
    </message>
    <message>
        <source>malformed JSON at column %1.</source>
        <translation>第 %1 列处的 JSON 格式有误。</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>n_embd (%1) is no multiple of n_head (%2).</source>
        <translation>n_embd（%1）不是 n_head（%2）的倍数。</translation>
    </message>
    <message>
        <source>needs more backtracking for this text than the limit allows.</source>
        <translation>对此文本所需的回溯超过上限。</translation>
    </message>
    <message>
        <source>no file descriptor is left</source>
        <translation>没有剩余的文件描述符</translation>
    </message>
    <message>
        <source>no matrix</source>
        <translation>非矩阵</translation>
    </message>
    <message>
        <source>no memory file can be made</source>
        <translation>无法创建内存文件</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>no pipe can be made</source>
        <translation>无法创建管道</translation>
    </message>
    <message>
        <source>normal or scaled</source>
        <translation>normal 或 scaled</translation>
    </message>
    <message>
        <source>normalises text with a table of its own (&quot;%1&quot;); only the identity is supported.</source>
        <translation>用自己的表（“%1”）规范化文本；仅支持恒等变换。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>nuclear norm of the cross covariance, %1; null: target samples permuted, at matched depth</source>
        <translation>互协方差的核范数，%1；零分布：目标样本置换，相同深度处</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is no multiple of num_key_value_heads (%2).</source>
        <translation>num_attention_heads（%1）不是 num_key_value_heads（%2）的倍数。</translation>
    </message>
    <message>
        <source>of two programs on trial the right one was judged %1, the wrong one %2%3</source>
        <translation>两个试运行的程序中，正确的被判为 %1，错误的被判为 %2%3</translation>
    </message>
    <message>
        <source>opening the attribute %1</source>
        <translation>打开属性 %1</translation>
    </message>
    <message>
        <source>opening the data set %1</source>
        <translation>打开数据集 %1</translation>
    </message>
    <message>
        <source>opening the group %1</source>
        <translation>打开组 %1</translation>
    </message>
    <message>
        <source>original or remaining</source>
        <translation>original 或 remaining</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>pass@%1 cannot be taken from %2 samples.</source>
        <translation>不能由 %2 个样本得出 pass@%1。</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
    <message>
        <source>programs in HumanEval&apos;s form</source>
        <translation>HumanEval 形式的程序</translation>
    </message>
    <message>
        <source>prompt format</source>
        <translation>提示词格式</translation>
    </message>
    <message>
        <source>quantiles of every k-th element (at most 65536, fixed stride); null: Gaussian elements of the target&apos;s size</source>
        <translation>每隔 k 个取一个元素的分位数（至多 65536，固定步长）；零分布：与目标模型同样大小的高斯元素</translation>
    </message>
    <message>
        <source>refuses this conversation: %1</source>
        <translation>拒绝此对话：%1</translation>
    </message>
    <message>
        <source>repeats the text in its template, which is not supported.</source>
        <translation>在模板中重复文本，不支持。</translation>
    </message>
    <message>
        <source>replaces whole modules (modules_to_save), which is not read.</source>
        <translation>替换整个模块 (modules_to_save)，此类内容不予读取。</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>rms or published</source>
        <translation>rms 或 published</translation>
    </message>
    <message>
        <source>rotation and isotropic scaling of a weight&apos;s far side, shift over tokens</source>
        <translation>权重远端的旋转和各向同性缩放，词元上的平移</translation>
    </message>
    <message>
        <source>rotation of either residual stream and of a weight&apos;s far side, isotropic scaling</source>
        <translation>任一残差流以及权重远端的旋转，各向同性缩放</translation>
    </message>
    <message>
        <source>rotation of either residual stream, permutation and scaling of neurons</source>
        <translation>任一残差流的旋转，神经元的置换和缩放</translation>
    </message>
    <message>
        <source>rotation of the input or output space, isotropic scaling, width</source>
        <translation>输入或输出空间的旋转，各向同性缩放，宽度</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side</source>
        <translation>任一侧的旋转、各向同性缩放和平移</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, any monotone change of the distances</source>
        <translation>任一侧的旋转、各向同性缩放和平移，距离的任意单调变换</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, anything that keeps the order of near neighbours</source>
        <translation>任一侧的旋转、各向同性缩放和平移，任何保持近邻次序的变换</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the kept components</source>
        <translation>任一侧的旋转、各向同性缩放和平移；所保留成分的任意可逆线性映射</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the target&apos;s kept components</source>
        <translation>任一侧的旋转、各向同性缩放和平移；目标模型所保留成分的任意可逆线性映射</translation>
    </message>
    <message>
        <source>rows of no benchmark that is known here</source>
        <translation>不属于此处任何已知基准的行</translation>
    </message>
    <message>
        <source>rows of v</source>
        <translation>v 的行</translation>
    </message>
    <message>
        <source>rows per step</source>
        <translation>每步行数</translation>
    </message>
    <message>
        <source>safetensors bytes are read in place</source>
        <translation>safetensors 的字节原位读取</translation>
    </message>
    <message>
        <source>safetensors data is used as it lies in the file</source>
        <translation>safetensors 的数据按其在文件中的形式使用</translation>
    </message>
    <message>
        <source>sets an option that stands for different things in different dialects.</source>
        <translation>设置了一个在不同方言中含义不同的选项。</translation>
    </message>
    <message>
        <source>singular values; null: Gaussian random matrices of the target&apos;s proportions</source>
        <translation>奇异值；零分布：与目标模型比例相同的高斯随机矩阵</translation>
    </message>
    <message>
        <source>source model</source>
        <translation>源模型</translation>
    </message>
    <message>
        <source>source neurons</source>
        <translation>源神经元</translation>
    </message>
    <message>
        <source>start of an adapter</source>
        <translation>适配器的初始化</translation>
    </message>
    <message>
        <source>subspaces of dimension %1 in a span of %2 dimensions, %3 shared tokens; null: random subspaces</source>
        <translation>%2 维张成空间中的 %1 维子空间，%3 个共有词元；零分布：随机子空间</translation>
    </message>
    <message>
        <source>target model</source>
        <translation>目标模型</translation>
    </message>
    <message>
        <source>target weights</source>
        <translation>目标权重</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; belongs to layer %2, but config.json has %3 layers (counted from 0).</source>
        <translation>张量“%1”属于第 %2 层，但 config.json 为 %3 层（从 0 开始编号）。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a layer number beyond the number of tensors.</source>
        <translation>张量“%1”的层编号超过张量的数量。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no %2.</source>
        <translation>张量“%1”没有 %2。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the shape %2, but config.json asks for %3.</source>
        <translation>张量“%1”的形状为 %2，但 config.json 要求 %3。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; of shape %2 and dtype %3 needs %4 bytes, its data_offsets give %5.</source>
        <translation>形状为 %2、dtype 为 %3 的张量“%1”需要 %4 字节，其 data_offsets 给出 %5 字节。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; points to &apos;%2&apos;; only names of files beside the index are allowed.</source>
        <translation>张量“%1”指向“%2”；仅允许索引旁边的文件名。</translation>
    </message>
    <message>
        <source>text follows the closing quote of a field.</source>
        <translation>字段的结束引号之后还有文本。</translation>
    </message>
    <message>
        <source>text is</source>
        <translation>篇文本</translation>
    </message>
    <message>
        <source>texts are</source>
        <translation>篇文本</translation>
    </message>
    <message>
        <source>the %1 of layer %2</source>
        <translation>第 %2 层的 %1</translation>
    </message>
    <message>
        <source>the %1 of tensor &apos;%2&apos; holds %3, which is no whole number of 64 bits.</source>
        <translation>张量“%2”的 %1 含有 %3，它不是 64 位整数。</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels.</source>
        <translation>JSON 嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>the addition to %1 of layer %2</source>
        <translation>加到第 %2 层 %1 上的内容</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is none of the letters A to D.</source>
        <translation>答案“%1”不是字母 A 到 D 之一。</translation>
    </message>
    <message>
        <source>the answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>答案不以“#### NUMBER”结尾。</translation>
    </message>
    <message>
        <source>the answer does not say &quot;the answer is NUMBER&quot;.</source>
        <translation>答案中没有“the answer is NUMBER”。</translation>
    </message>
    <message>
        <source>the answer names none of the letters A to D.</source>
        <translation>答案未指明字母 A 到 D 中的任何一个。</translation>
    </message>
    <message>
        <source>the attribute %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>the attribute %1 is not a single value</source>
        <translation>属性 %1 不是单个值</translation>
    </message>
    <message>
        <source>the attribute %1 is of another type</source>
        <translation>属性 %1 的类型不同</translation>
    </message>
    <message>
        <source>the conversation has no assistant answer.</source>
        <translation>对话中没有 assistant 的回答。</translation>
    </message>
    <message>
        <source>the conversation must end with the assistant&apos;s answer.</source>
        <translation>对话必须以 assistant 的回答结束。</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; begins at byte %2 where byte %3 is due: there is a hole or an overlap.</source>
        <translation>张量“%1”的数据始于字节 %2，而应始于字节 %3：存在空隙或重叠。</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; would end (%2) before it begins (%3).</source>
        <translation>张量“%1”的数据会在开始（%3）之前结束（%2）。</translation>
    </message>
    <message>
        <source>the data set %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>the data set %1 does not hold 64-bit integers</source>
        <translation>数据集 %1 的内容不是 64 位整数</translation>
    </message>
    <message>
        <source>the data set %1 does not hold float64 numbers</source>
        <translation>数据集 %1 的内容不是 float64 数</translation>
    </message>
    <message>
        <source>the data set %1 has an unexpected element type</source>
        <translation>数据集 %1 的元素类型不符合预期</translation>
    </message>
    <message>
        <source>the data set %1 has no axis %2</source>
        <translation>数据集 %1 没有轴 %2</translation>
    </message>
    <message>
        <source>the data set %1 has unexpected sizes</source>
        <translation>数据集 %1 的大小不符合预期</translation>
    </message>
    <message>
        <source>the data set %1 is not a list</source>
        <translation>数据集 %1 不是列表</translation>
    </message>
    <message>
        <source>the data set %1 is not a list of cells</source>
        <translation>数据集 %1 不是单元格列表</translation>
    </message>
    <message>
        <source>the data_offsets of tensor &apos;%1&apos; are no pair of numbers.</source>
        <translation>张量“%1”的 data_offsets 不是一对数。</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>the entry of tensor &apos;%1&apos; is no object.</source>
        <translation>张量“%1”的条目不是对象。</translation>
    </message>
    <message>
        <source>the epsilon of the norms must be positive.</source>
        <translation>归一化的 epsilon 必须为正数。</translation>
    </message>
    <message>
        <source>the factor of the rope scaling must be positive.</source>
        <translation>rope 缩放的系数必须为正数。</translation>
    </message>
    <message>
        <source>the file of tensor &apos;%1&apos; is no string.</source>
        <translation>张量“%1”的文件不是字符串。</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>the header says little endian</source>
        <translation>文件头标明为小端序</translation>
    </message>
    <message>
        <source>the image of the file does not begin with its signature</source>
        <translation>文件的映像不以其签名开头</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in its header.</source>
        <translation>键“%1”在其文件头中出现两次。</translation>
    </message>
    <message>
        <source>the key inside is another one</source>
        <translation>其中的键不同</translation>
    </message>
    <message>
        <source>the layer %1 is no whole number.</source>
        <translation>层 %1 不是整数。</translation>
    </message>
    <message>
        <source>the line is not a JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing.</source>
        <translation>缺少列表“%1”。</translation>
    </message>
    <message>
        <source>the logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>the number of values does not fit the layers</source>
        <translation>值的数量与层不符</translation>
    </message>
    <message>
        <source>the result is not a similarity map</source>
        <translation>该结果不是相似度热图</translation>
    </message>
    <message>
        <source>the rotated part of each head (%1 of %2 dimensions) must be an even number within the head.</source>
        <translation>每个头的旋转部分（%2 维中的 %1 维）必须为偶数，且不超出该头。</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of 6: question, A, B, C, D, answer.</source>
        <translation>该行有 %1 列，而不是 6 列：问题、A、B、C、D、答案。</translation>
    </message>
    <message>
        <source>the row has no &quot;%1&quot;.</source>
        <translation>该行没有“%1”。</translation>
    </message>
    <message>
        <source>the row has no list &quot;messages&quot;.</source>
        <translation>该行没有列表“messages”。</translation>
    </message>
    <message>
        <source>the row is of another kind than the first.</source>
        <translation>该行的类型与第一行不同。</translation>
    </message>
    <message>
        <source>the row is of no benchmark that is known here.</source>
        <translation>该行不属于此处任何已知的基准。</translation>
    </message>
    <message>
        <source>the row must be an object.</source>
        <translation>该行必须是对象。</translation>
    </message>
    <message>
        <source>the shape of tensor &apos;%1&apos; is no list.</source>
        <translation>张量“%1”的形状不是列表。</translation>
    </message>
    <message>
        <source>the size of tensor &apos;%1&apos;, shape %2, overflows 64 bits.</source>
        <translation>张量“%1”（形状 %2）的大小超出 64 位。</translation>
    </message>
    <message>
        <source>the sizes of an array overflow</source>
        <translation>数组的大小溢出</translation>
    </message>
    <message>
        <source>the target layer %1 is missing.</source>
        <translation>缺少目标层 %1。</translation>
    </message>
    <message>
        <source>the target layer %1 is there twice.</source>
        <translation>目标层 %1 出现了两次。</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing, which config.json asks for.</source>
        <translation>缺少 config.json 所要求的张量“%1”。</translation>
    </message>
    <message>
        <source>the tensors &apos;%1&apos; and &apos;%2&apos; have the same place.</source>
        <translation>张量“%1”与“%2”的位置相同。</translation>
    </message>
    <message>
        <source>the tests call no function that &quot;code&quot; defines.</source>
        <translation>测试未调用“code”所定义的任何函数。</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; in __metadata__ is no string.</source>
        <translation>__metadata__ 中“%1”的值不是字符串。</translation>
    </message>
    <message>
        <source>there is no %1 layer %2; the layers are 0 to %3.</source>
        <translation>没有 %1 层 %2；层为 0 到 %3。</translation>
    </message>
    <message>
        <source>there is not exactly one JSON document</source>
        <translation>应恰好有一个 JSON 文档</translation>
    </message>
    <message>
        <source>they are left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>they count as wrong.</source>
        <translation>按错误计。</translation>
    </message>
    <message>
        <source>this is no layer map.</source>
        <translation>这不是层映射。</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>this program, in another window or job</source>
        <translation>本程序，在另一个窗口或作业中</translation>
    </message>
    <message>
        <source>train on inputs</source>
        <translation>输入也参与训练</translation>
    </message>
    <message>
        <source>training, validation or table</source>
        <translation>training、validation 或 table</translation>
    </message>
    <message>
        <source>treats white space as a suffix of words, which is not supported.</source>
        <translation>将空白视为词的后缀，不支持。</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>uid 映射</translation>
    </message>
    <message>
        <source>unbiased HSIC summed over mini-batches, %1; null: target samples permuted within each batch</source>
        <translation>在小批上求和的无偏 HSIC，%1；零分布：目标样本在每批内置换</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1 shared tokens; null: target tokens permuted</source>
        <translation>无偏 HSIC，%1 个共有词元；零分布：目标词元置换</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1; null: target samples permuted</source>
        <translation>无偏 HSIC，%1；零分布：目标样本置换</translation>
    </message>
    <message>
        <source>up output</source>
        <translation>up 输出</translation>
    </message>
    <message>
        <source>uses DoRA, which is not read.</source>
        <translation>使用 DoRA，此类内容不予读取。</translation>
    </message>
    <message>
        <source>uses \h, which stands for different characters in different dialects.</source>
        <translation>使用 \h，它在不同方言中代表不同的字符。</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</source>
        <translation>词表空间：Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023；CKA：Kornblith et al., ICML 2019</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>without tests, so that programs cannot be judged</source>
        <translation>没有测试，因此无法评判程序</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>第 %2 层的 %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 text is</source>
        <translation>%1 条文本</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1: cos(BA, W)</source>
        <translation>%1：cos(BA, W)</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>%1 的题目</translation>
    </message>
    <message>
        <source>The file %1 %2</source>
        <translation>文件 %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 examples were asked for, and there are %3%4</source>
        <translation>%1：需要 %2 个示例，而只有 %3 个%4</translation>
    </message>
    <message>
        <source>A figure shows results of one kind, but %1 is of kind %2 and %3 of kind %4.</source>
        <translation>一幅图只显示一种结果，但 %1 的类型是 %2，%3 的类型是 %4。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Make a figure of each.</source>
        <translation>请各作一幅图。</translation>
    </message>
    <message>
        <source>Set ISTHMUS_RESOURCES to the folder that holds it.</source>
        <translation>请将 ISTHMUS_RESOURCES 设为包含它的文件夹。</translation>
    </message>
    <message>
        <source>The figure specification was written by a newer version of the program.</source>
        <translation>该图的规格由本程序的更新版本写成。</translation>
    </message>
    <message>
        <source>The log file &apos;%1&apos; cannot be written: %2.</source>
        <translation>无法写入日志文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The program&apos;s file &apos;%1&apos; is not in any of: %2.</source>
        <translation>程序的文件“%1”不在以下任何位置：%2。</translation>
    </message>
    <message>
        <source>There is no colour map &quot;%1&quot;.</source>
        <translation>没有名为“%1”的色图。</translation>
    </message>
    <message>
        <source>of the subject &apos;%1&apos;.</source>
        <translation>（科目“%1”）。</translation>
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
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
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
    <message>
        <source>The task whose neurons are held against those shown</source>
        <translation>将其神经元与所示神经元相比较的任务</translation>
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
    <message>
        <source>A row for each checkpoint of the run. Ctrl+C copies the table.</source>
        <translation>运行的每个检查点一行。Ctrl+C 复制表格。</translation>
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
    <message>
        <source>Questions of 57 subjects with four answers to choose from; the share that is right. Source: %1.</source>
        <translation>57 个学科的四选一问题；答对的比例。出处：%1。</translation>
    </message>
    <message>
        <source>Sums in words; the share whose last number is right. Source: %1.</source>
        <translation>文字表述的算术题；最后一个数正确的比例。出处：%1。</translation>
    </message>
    <message>
        <source>Functions to complete, judged by running their tests; pass@k. Source: %1.</source>
        <translation>补全函数，通过运行其测试来评判；pass@k。出处：%1。</translation>
    </message>
    <message>
        <source>Short programs from a sentence, judged by running their tests; pass@k. Source: %1.</source>
        <translation>根据一句话编写的短程序，通过运行其测试来评判；pass@k。出处：%1。</translation>
    </message>
    <message>
        <source>Cross entropy of the answers of any conversations, in nats per token: lower is better.</source>
        <translation>任意对话中答案的交叉熵，以每词元 nat 数计：越低越好。</translation>
    </message>
    <message>
        <source>What the model is asked, and how its answers are judged.</source>
        <translation>向模型提问的内容，以及如何评判其回答。</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>any of the list</source>
        <translation>列表中的任意项</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the choices of a field</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Explains the field that had the focus last.</source>
        <translation>说明最近获得焦点的字段。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>取值：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>出处：%1。</translation>
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
    <message>
        <source>Tab goes from link to link, Enter follows one.</source>
        <translation>Tab 键在链接间移动，按回车键打开链接。</translation>
    </message>
    <message>
        <source>Enter goes to the next place that is found.</source>
        <translation>按回车键跳到下一个匹配处。</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>相似度热图</translation>
    </message>
    <message>
        <source>A row for each map, with its means and its null. Enter shows the map.</source>
        <translation>每张热图一行，含其均值和零分布。按回车键显示热图。</translation>
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
        <source>The arrow keys move, with Shift from entry to entry, + and - zoom, 0 shows the whole matrix.</source>
        <translation>方向键移动（按住 Shift 则逐个元素移动），+ 和 - 缩放，0 显示整个矩阵。</translation>
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
    <name>isthmus::NeuronTable</name>
    <message>
        <source>The strongest first. The chosen one is shown in the map.</source>
        <translation>最强的在前。所选的神经元显示在图中。</translation>
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
    <message>
        <source>The arrow keys move from neuron to neuron, + and - zoom, 0 shows all, Enter chooses one.</source>
        <translation>方向键在神经元间移动，+ 和 - 缩放，0 显示全部，回车键选择神经元。</translation>
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
    <message>
        <source>What is saved or copied. It can be changed.</source>
        <translation>要保存或复制的内容。可以修改。</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Curves and checkpoints of the chosen run are shown below.</source>
        <translation>所选运行的曲线和检查点显示在下方。</translation>
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
    <message>
        <source>Prompt and answer of the chosen item are shown beside the list.</source>
        <translation>所选题目的提示词和回答显示在列表旁。</translation>
    </message>
    <message>
        <source>What the model was given and what it wrote, to read and copy.</source>
        <translation>给模型的内容及其所写的内容，可阅读和复制。</translation>
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
    <message>
        <source>The arrow keys move from score to score. The items of the chosen one are shown below.</source>
        <translation>方向键在得分间移动。所选得分的题目显示在下方。</translation>
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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>为目标模型选择窗口</translation>
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
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
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
        <source>Samples</source>
        <translation>样本</translation>
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
        <source>JSON lines file</source>
        <translation>JSON Lines 文件</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
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
        <source>%1
Symbol: %2. Range: %3 to %4. Unchanged by: %5. Cost: %6.
Source: %7.</source>
        <translation>%1
符号：%2。取值范围：%3 至 %4。对以下变换不变：%5。开销：%6。
出处：%7。</translation>
    </message>
    <message>
        <source>What is computed: one map for each metric and module. Space checks or unchecks a metric; the one under the cursor is explained here.</source>
        <translation>计算的内容：每个指标和模块一张热图。按空格键勾选或取消勾选指标；光标所在指标的说明显示在此处。</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them. The paper shows up, down, v and o.</source>
        <translation>参与比较的层内部分：每个部分一张热图。论文展示 up、down、v 和 o。</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read. Metrics of the weights alone need none.</source>
        <translation>对话，JSON 格式，每行一个：两个模型都读取的文本。仅涉及权重的指标不需要。</translation>
    </message>
    <message>
        <source>Rows of the activation matrices, drawn from the data with the seed. With few samples and wide layers chance alone looks alike: compare with the null band, or take a debiased metric.</source>
        <translation>激活矩阵的行数，按随机种子从数据中抽取。样本少而层宽时，仅凭随机也会显得相似：请与零分布区间带比较，或采用去偏指标。</translation>
    </message>
    <message>
        <source>What a sample is: a token position, where both models cut the text alike, or a whole text, with any two tokenizers.</source>
        <translation>何为一个样本：一个词元位置（须两个模型对文本的切分相同），或一整篇文本（任意两个分词器均可）。</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one, which has read all the others.</source>
        <translation>整篇文本的词元如何合成一个样本：取其均值，或取最后一个词元（它已读过其他所有词元）。</translation>
    </message>
    <message>
        <source>How often what is paired is shuffled to find what chance alone would give. The band holds the central 95 % of the draws; 0 leaves it out.</source>
        <translation>打乱配对的次数，用于求得仅凭随机会得到的值。区间带包含抽样的中央 95%；0 表示略去。</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers.</source>
        <translation>决定样本和零分布的抽样。相同的随机种子给出相同的数值。</translation>
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
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
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
    <message>
        <source>Random neurons of the same source layers. If these do as well, it is not the located knowledge that helps.</source>
        <translation>相同源层的随机神经元。若其效果同样好，则起作用的并非所定位的知识。</translation>
    </message>
    <message>
        <source>The located neurons with all their numbers shuffled. If these do as well, what the neurons say is not used.</source>
        <translation>所定位的神经元，但其所有数值均被打乱。若其效果同样好，则神经元所含的内容并未被利用。</translation>
    </message>
    <message>
        <source>Zeros in the neurons&apos; place. Nothing can be added: the target must stay as it is, exactly. This checks the program.</source>
        <translation>以零代替神经元。无内容可加：目标模型必须完全保持原样。用于检查程序。</translation>
    </message>
    <message>
        <source>The target&apos;s own located neurons, translated for itself. If these do as well, training the translation helps, not the source.</source>
        <translation>目标模型自身所定位的神经元，为其自身转换。若其效果同样好，则起作用的是转换的训练，而非源模型。</translation>
    </message>
    <message>
        <source>The contiguous part of the target&apos;s size with the largest sensitivity: the papers&apos; choice. Source: %1.</source>
        <translation>与目标模型同样大小、敏感度最高的连续部分：论文的选择。出处：%1。</translation>
    </message>
    <message>
        <source>The rows and the columns of largest sensitivity, wherever they lie. Source: %1.</source>
        <translation>敏感度最高的行和列，无论位于何处。出处：%1。</translation>
    </message>
    <message>
        <source>The neurons, whole rows or columns, of largest sensitivity. Source: %1.</source>
        <translation>敏感度最高的神经元，即整行或整列。出处：%1。</translation>
    </message>
    <message>
        <source>A contiguous part at a random place: what the choice by sensitivity has to beat. Source: %1.</source>
        <translation>随机位置的连续部分：按敏感度的选择须优于它。出处：%1。</translation>
    </message>
    <message>
        <source>One choice of residual coordinates for all weights of the model, heads kept whole, so that a coordinate means the same everywhere. Source: %1.</source>
        <translation>对模型的所有权重采用同一组残差坐标，并保持注意力头完整，使同一坐标在各处含义相同。出处：%1。</translation>
    </message>
    <message>
        <source>The r leading directions of the source&apos;s most sensitive part. The base is lessened by them, so that the first pass is the untouched target&apos;s. Source: %1.</source>
        <translation>源模型最敏感部分的前 r 个主方向。从基座中减去它们，使首次前向传播与未改动的目标模型相同。出处：%1。</translation>
    </message>
    <message>
        <source>A random, B zero: PEFT&apos;s default. Source: %1.</source>
        <translation>A 随机，B 为零：PEFT 的默认方式。出处：%1。</translation>
    </message>
    <message>
        <source>The r leading singular directions of the target&apos;s own weight. Source: %1.</source>
        <translation>目标模型自身权重的前 r 个主奇异方向。出处：%1。</translation>
    </message>
    <message>
        <source>The first r columns of the QR decomposition of the target&apos;s own weight. Source: %1.</source>
        <translation>目标模型自身权重的 QR 分解的前 r 列。出处：%1。</translation>
    </message>
    <message>
        <source>Random parts of random layers of the source: the same pipeline without the choice by sensitivity. Source: %1.</source>
        <translation>源模型随机层的随机部分：流程相同，但不按敏感度选择。出处：%1。</translation>
    </message>
    <message>
        <source>The target as its own source. Its only part of that size is the whole weight, so this equals PiSSA; it checks the program. Source: %1.</source>
        <translation>以目标模型自身为源模型。同样大小的部分只有整个权重，因此等同于 PiSSA；用于检查程序。出处：%1。</translation>
    </message>
    <message>
        <source>A and B zero: no gradient reaches either and the loss stays the target&apos;s. It checks the program. Source: %1.</source>
        <translation>A 和 B 均为零：两者都得不到梯度，损失与目标模型保持相同。用于检查程序。出处：%1。</translation>
    </message>
    <message>
        <source>above 0, at most 1</source>
        <translation>大于 0，至多为 1</translation>
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
    <message>
        <source>The best validation loss of each variant with its interval.</source>
        <translation>各变体的最低验证损失及其区间。</translation>
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
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies all, T shows a table.</source>
        <translation>方向键在单元格间移动，Ctrl+C 复制全部，T 显示表格。</translation>
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

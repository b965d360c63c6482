<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ColorMap</name>
    <message>
        <source>Vik (diverging)</source>
        <translation>Vik（発散）</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>グレースケール</translation>
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
        <translation>テンソル、順伝播、勾配</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the window and figures</source>
        <translation>ウィンドウと図</translation>
    </message>
    <message>
        <source>plots of the window</source>
        <translation>ウィンドウのグラフ</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>packed benchmark files</source>
        <translation>圧縮されたベンチマークファイル</translation>
    </message>
    <message>
        <source>patterns of tokenizers</source>
        <translation>トークナイザーのパターン</translation>
    </message>
    <message>
        <source>Unicode of tokenizers</source>
        <translation>トークナイザーの Unicode 処理</translation>
    </message>
    <message>
        <source>limits of generated code</source>
        <translation>生成されたコードの制限</translation>
    </message>
    <message>
        <source>the cage for generated code (a program)</source>
        <translation>生成されたコードの隔離（プログラム）</translation>
    </message>
    <message>
        <source>runs generated code (a program)</source>
        <translation>生成されたコードの実行（プログラム）</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>Isthmus について</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</source>
        <translation>%1

規模の異なる言語モデルに何が共通し、何をその間で転移できるかを調べます。

ライセンス：GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>バージョンとデバイス</translation>
    </message>
    <message>
        <source>What this program was built with and runs on.</source>
        <translation>このプログラムのビルドに使用したものと実行環境です。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ一覧</translation>
    </message>
    <message>
        <source>The methods are those of two papers:</source>
        <translation>手法は次の 2 本の論文によるものです：</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン一覧</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（%2 でビルド）</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>isthmus::AdapterView</name>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Parametric similarity of an adapter with its base</source>
        <translation>アダプターとそのベースのパラメータ類似度</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</source>
        <translation>アダプターとベースの比較はまだありません。PostPKT の転移で比較されます。ほかのアダプターには isthmus-cli lora-similarity を使用してください。</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</source>
        <translation>実線は元の重みに対する cos(BA, W)、破線は残りに対する cos(BA, W − BA) です。元の重みに対して 0 に近く、残りに対して 0 未満なら、アダプターは加算先の重みと共通点がありません。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1、元の重み</translation>
    </message>
    <message>
        <source>%1, remaining</source>
        <translation>%1、残り</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message>
        <source>Source and target</source>
        <translation>ソースとターゲット</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>二乗平均平方根</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>発表どおり</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>すべての位置</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最後のみ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
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
        <translation>自動</translation>
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
        <translation>タスク</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Whose layers and neurons are scored. A transfer needs both, on the same texts.</source>
        <translation>層とニューロンをスコア付けするモデルです。転移には、同じテキストによる両方のモデルの結果が必要です。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</source>
        <translation>質問と回答を含む JSON Lines です。スコアは、ニューロンが回答の最後の有意味なトークンの対数確率をどれだけ高めるかを示します。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text. It must be the format the models are used with.</source>
        <translation>質問と回答を 1 つのテキストにまとめる方法です。モデルを使用するときの形式と一致していなければなりません。</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>プロンプト数(&amp;M)</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>先頭から読み込む行数です。論文では 20～32 行を使用しています。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>計算方法(&amp;E)</translation>
    </message>
    <message>
        <source>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</source>
        <translation>「厳密」は語彙全体にわたってすべてのスコアを計算します。「高速」は 2 次まで展開し、コストは約 100 分の 1 です。両者の一致度は標本で測定して表示します。</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>スケーリング(&amp;L)</translation>
    </message>
    <message>
        <source>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</source>
        <translation>読み出しの前に残差ベクトルを割る値です。モデル自身は二乗平均平方根で割ります。公開コードはその平方根で割ります。</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</source>
        <translation>アテンションニューロンについて値を数える位置です。回答が注意を向けるすべての位置（Yu と Ananiadou）、または最後の位置のみ（Neural Incompatibility のコード）です。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>計算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Arithmetic of the forward pass. Scores are always float32.</source>
        <translation>順伝播の演算精度です。スコアは常に float32 です。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>「自動」は、CUDA デバイスがあればそれを使用します。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>先にソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>質問と回答を含む JSON Lines ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>このパスにファイルはありません。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>新しい実行のフォームの表示を切り替えます</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN ニューロン</translation>
    </message>
    <message>
        <source>Attention neurons</source>
        <translation>アテンションニューロン</translation>
    </message>
    <message>
        <source>Kind of neurons</source>
        <translation>ニューロンの種類</translation>
    </message>
    <message>
        <source>Kind of neurons in the map and the table</source>
        <translation>マップと表に示すニューロンの種類</translation>
    </message>
    <message>
        <source>Result of the source</source>
        <translation>ソースの結果</translation>
    </message>
    <message>
        <source>Result of the target</source>
        <translation>ターゲットの結果</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>Layer scores…</source>
        <translation>層のスコア…</translation>
    </message>
    <message>
        <source>Top neurons…</source>
        <translation>上位ニューロン…</translation>
    </message>
    <message>
        <source>All neuron scores…</source>
        <translation>全ニューロンのスコア…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>保存できるものはまだありません。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Shared share</source>
        <translation>共通割合</translation>
    </message>
    <message>
        <source>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</source>
        <translation>上位 100 個の FFN ニューロンのうち %1 個、上位 100 個のアテンションニューロンのうち %2 個が共通です。棒は各層の上位 1 割に占める共通部分の割合です。無作為に選んだニューロンでは 0.1 になります。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing for this model yet: choose it at the left and press Run.</source>
        <translation>このモデルの結果はまだありません。左側でモデルを選択し、「実行」を押してください。</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>別の帰属分析</translation>
    </message>
    <message>
        <source>Overlap of the top tenth of the neurons per layer</source>
        <translation>各層の上位 1 割のニューロンの重なり</translation>
    </message>
    <message>
        <source>Locate a second task with the same model to see which neurons both need.</source>
        <translation>同じモデルで 2 つ目のタスクを特定すると、両方に必要なニューロンがわかります。</translation>
    </message>
    <message>
        <source>Neurons shared with</source>
        <translation>共通ニューロンの比較対象</translation>
    </message>
    <message>
        <source>Layers and neurons</source>
        <translation>層とニューロン</translation>
    </message>
    <message>
        <source>Two tasks</source>
        <translation>2 つのタスク</translation>
    </message>
    <message>
        <source>This result belongs to %1, which is not open.</source>
        <translation>この結果は %1 のものですが、そのモデルは開かれていません。</translation>
    </message>
    <message>
        <source>Open that model to see it.</source>
        <translation>結果を見るには、そのモデルを開いてください。</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>この結果を読み込めません。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to locate what carries a task.</source>
        <translation>タスクを担う部分を特定するには、左側でソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</source>
        <translation>計算中です。すべてのプロンプトを読み終えると、層とニューロンがここに表示されます。進捗は「ジョブ」パネルで確認できます。</translation>
    </message>
    <message>
        <source>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</source>
        <translation>どの層とニューロンがタスクを担っているでしょうか。左側でデータを選択し、「実行」を押してください。ソースとターゲットが並べて表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1：%n 個のニューロンで高速と厳密を比較：Spearman 相関 %2、上位 1 割の重なり %3、無視した裾は最大 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No second task yet</source>
        <translation>2 つ目のタスクはまだありません</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 の帰属分析</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>促進</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>第 %1 層、ニューロン %2</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>帰属分析</translation>
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
        <translation>ヘッド %1、次元 %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>厳密</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n prompt(s)</source>
        <translation>
            <numerusform>%1、%2、プロンプト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer scores, %1</source>
        <translation>層のスコア、%1</translation>
    </message>
    <message>
        <source>Neuron scores, %1</source>
        <translation>ニューロンのスコア、%1</translation>
    </message>
    <message>
        <source>Top neurons, %1</source>
        <translation>上位ニューロン、%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Change of log p</source>
        <translation>log p の変化</translation>
    </message>
    <message>
        <source>FFN neurons: mean change of log p</source>
        <translation>FFN ニューロン：log p の平均変化</translation>
    </message>
    <message>
        <source>Attention neurons: mean change of log p</source>
        <translation>アテンションニューロン：log p の平均変化</translation>
    </message>
</context>
<context>
    <name>isthmus::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>isthmus::BlockMap</name>
    <message>
        <source>%1 × %2 parameters in blocks of %3 × %4</source>
        <translation>%1 × %2 パラメータ、ブロックサイズ %3 × %4</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: %5</source>
        <translation>行 %1～%2、列 %3～%4：%5</translation>
    </message>
    <message>
        <source>Columns: inputs. Rows: outputs. Brighter is more sensitive.</source>
        <translation>列：入力。行：出力。明るいほど感度が高くなります。</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTable</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTableModel</name>
    <message>
        <source>%1 ★ best</source>
        <translation>%1 ★ 最良</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>ペナルティ項</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Norm of Delta</source>
        <translation>Delta のノルム</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
</context>
<context>
    <name>isthmus::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したいことを入力</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Up and Down choose a command, Enter runs it, Escape leaves.</source>
        <translation>上下の矢印キーでコマンドを選択し、Enter キーで実行、Esc キーで閉じます。</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>Enter runs the chosen command.</source>
        <translation>Enter キーで選択したコマンドを実行します。</translation>
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
        <translation>モデルペアを開く</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationForm</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Folder with config.json</source>
        <translation>config.json を含むフォルダー</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>アダプター(&amp;A)</translation>
    </message>
    <message>
        <source>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</source>
        <translation>マージせずに重みと並べて使用する PEFT LoRA フォルダーです。空でもかまいません。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Run the programs that the model writes</source>
        <translation>モデルが書いたプログラムを実行する</translation>
    </message>
    <message>
        <source>Show the first &amp;prompt</source>
        <translation>最初のプロンプトを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>ベンチマーク(&amp;B)</translation>
    </message>
    <message>
        <source>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</source>
        <translation>MMLU：四択問題。GSM8K：算数の文章題。HumanEval、MBPP：実行して判定するプログラム。損失：任意の会話の回答に対する損失。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</source>
        <translation>元のファイルです。MMLU は dev と test を含むフォルダー、ほかは JSON Lines（HumanEval は圧縮ファイルも可）、または論文の分割データです。</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>例示数(&amp;X)</translation>
    </message>
    <message>
        <source>Solved examples before each question, taken from the files beside the data.</source>
        <translation>各質問の前に置く解答済みの例です。データと同じ場所にあるファイルから取得します。</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>問題数(&amp;I)</translation>
    </message>
    <message>
        <source>How many are asked. A limit takes the same items for every model, chosen at random once.</source>
        <translation>出題数です。上限を設けると、一度だけ無作為に選んだ同じ問題をすべてのモデルに使います。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>How a question is put: one of the conversation formats, or a text that a base model continues.</source>
        <translation>質問の与え方です。会話形式のいずれか、またはベースモデルが続きを書くテキストです。</translation>
    </message>
    <message>
        <source>Run programs</source>
        <translation>プログラムの実行</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</source>
        <translation>HumanEval と MBPP は、プログラムを実行して判定します。ネットワークもお使いのファイルもないサンドボックス内で、時間とメモリに上限を設けて実行します。同意するまではオフです。同意はプロジェクトごとに 1 回です。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Shows exactly what the model would read for the first item, without a run.</source>
        <translation>実行せずに、最初の問題でモデルが読む内容をそのまま表示します。</translation>
    </message>
    <message>
        <source>The benchmark&apos;s own</source>
        <translation>ベンチマークの既定</translation>
    </message>
    <message>
        <source>0 (most likely)</source>
        <translation>0（最も確率の高いもの）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>生成トークン数(&amp;T)</translation>
    </message>
    <message>
        <source>The most an answer may have.</source>
        <translation>1 つの回答の最大トークン数です。</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>温度(&amp;E)</translation>
    </message>
    <message>
        <source>0 takes the most likely token each time. Above 0 tokens are drawn at random.</source>
        <translation>0 では毎回最も確率の高いトークンを選びます。0 より大きい場合は無作為に抽出します。</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>サンプリング数(&amp;P)</translation>
    </message>
    <message>
        <source>Answers per item, for pass@k. More than one needs a temperature.</source>
        <translation>pass@k のための、問題ごとの回答数です。2 つ以上にするには温度が必要です。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>The same seed gives the same answers.</source>
        <translation>同じシードでは同じ回答が得られます。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Items at on&amp;ce</source>
        <translation>同時処理数(&amp;C)</translation>
    </message>
    <message>
        <source>More use more memory and are faster on a GPU.</source>
        <translation>多いほどメモリを使いますが、GPU では速くなります。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>「自動」は、CUDA デバイスがあればそれを使用します。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open a source and a target model, or choose a folder.</source>
        <translation>ソースモデルとターゲットモデルを開くか、フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>モデルのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no config.json in the model&apos;s folder.</source>
        <translation>モデルのフォルダーに config.json がありません。</translation>
    </message>
    <message>
        <source>There is no adapter_config.json in the adapter&apos;s folder.</source>
        <translation>アダプターのフォルダーに adapter_config.json がありません。</translation>
    </message>
    <message>
        <source>Choose the folder of MMLU&apos;s files.</source>
        <translation>MMLU のファイルがあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>ベンチマークのファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing at the path of the data.</source>
        <translation>データのパスには何もありません。</translation>
    </message>
    <message>
        <source>%1 judges programs by running them: agree to that above.</source>
        <translation>%1 はプログラムを実行して判定します。上の項目で同意してください。</translation>
    </message>
    <message>
        <source>Checkpoints of a transfer</source>
        <translation>転移のチェックポイント</translation>
    </message>
    <message>
        <source>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</source>
        <translation>ペアのソースまたはターゲット、ほかの任意のモデル、あるいは転移の全チェックポイント（ステップに対するスコアの曲線になります）。</translation>
    </message>
    <message>
        <source>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</source>
        <translation>Hugging Face のフォルダー（LaTen の実行の出力など）。チェックポイントの場合は LaTen または PostPKT の実行の出力フォルダー。</translation>
    </message>
    <message>
        <source>Choose the output folder of the transfer.</source>
        <translation>転移の出力フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>実行回数(&amp;U)</translation>
    </message>
    <message>
        <source>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</source>
        <translation>このシードとそれに続くシードで 1 回ずつ実行し、表にはその平均を示します。複数回には温度が必要です。</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Evaluation whose items are shown</source>
        <translation>問題を表示する評価</translation>
    </message>
    <message>
        <source>Second evaluation</source>
        <translation>2 つ目の評価</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>新しい実行のフォームの表示を切り替えます</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>発表値</translation>
    </message>
    <message>
        <source>Show the papers&apos; values in columns of their own. They were not measured here.</source>
        <translation>論文の値を別の列に表示します。ここで測定した値ではありません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The table for a spreadsheet or a paper, or one evaluation with its items</source>
        <translation>表計算や論文用の表、または 1 つの評価とその問題</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>表を CSV として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Table as &amp;LaTeX (booktabs)…</source>
        <translation>表を LaTeX (booktabs) として保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Chosen evaluation as lm-eval &amp;JSON…</source>
        <translation>選択した評価を lm-eval JSON として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a benchmark&apos;s file</source>
        <translation>ベンチマークのファイルを選択</translation>
    </message>
    <message>
        <source>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</source>
        <translation>ベンチマーク (*.jsonl *.json *.gz *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>表 (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>ファイルの保存先フォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>%1 に %n 個のファイルを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>この結果を読み込めません。</translation>
    </message>
    <message>
        <source>Evaluate the model again.</source>
        <translation>モデルをもう一度評価してください。</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示</translation>
    </message>
    <message>
        <source>The evaluation was stopped. The items it had are kept.</source>
        <translation>評価を停止しました。完了した問題は保持されます。</translation>
    </message>
    <message>
        <source>The same run goes on with the next item.</source>
        <translation>同じ実行が次の問題から続きます。</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 のプロンプト</translation>
    </message>
    <message>
        <source>Run programs that a model wrote?</source>
        <translation>モデルが書いたプログラムを実行しますか？</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</source>
        <translation>HumanEval と MBPP は、プログラムを実行して判定します。プログラムはサンドボックス内で動作し、ネットワークもお使いのファイルも利用できず、時間・メモリ・出力に上限があります。この設定は、取り消すまでこのプロジェクトで有効です。</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Compare with: no other</source>
        <translation>比較対象：なし</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>比較対象：%1</translation>
    </message>
    <message>
        <source>This evaluation has no items in the project.</source>
        <translation>この評価の問題はプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>問題を読み込んでいます…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>ベースライン：%1</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>ベースラインなし</translation>
    </message>
    <message>
        <source>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</source>
        <translation>モデルは何を知っているでしょうか。転移は何を変えたでしょうか。左側でモデルとベンチマークを選択し、「実行」を押してください。</translation>
    </message>
    <message>
        <source>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</source>
        <translation>評価中です。問題への回答に応じてスコアがここに表示されます。進捗は「ジョブ」パネルで確認できます。</translation>
    </message>
    <message>
        <source>Reported by %1. Other prompts and code were behind it: for orientation alone.</source>
        <translation>%1 による報告値です。プロンプトとコードが異なるため、参考にとどめてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), </source>
        <translation>
            <numerusform>例示 %n 件、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same items, significant at 5 % (McNemar&apos;s exact test, or the paired bootstrap); ≈: no significant difference. Published values were not measured here.</source>
        <translation>スコアとその 95% 区間です。▲ ▼：同じ問題でベースラインより良い、または悪い（5% 水準で有意、McNemar の正確検定または対応のあるブートストラップ）。≈：有意差なし。発表値はここで測定したものではありません。</translation>
    </message>
    <message>
        <source>%1 of %2 items, %3</source>
        <translation>%2 問中 %1 問、%3</translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>%n 問でのベースラインとの比較：%1 [%2, %3]、p = %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores over the checkpoints</source>
        <translation>チェックポイントごとのスコア</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>%n 個のシードの平均、スチューデントの 95 % 区間</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>シード %1: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message>
        <source>Layer similarity: one map per module</source>
        <translation>層の類似度：モジュールごとに 1 つのマップ</translation>
    </message>
    <message>
        <source>Parametric similarity: cosines over the layers</source>
        <translation>パラメータ類似度：層ごとのコサイン</translation>
    </message>
    <message>
        <source>Transfer results: a table</source>
        <translation>転移の結果：表</translation>
    </message>
    <message>
        <source>Initialisation study: losses</source>
        <translation>初期化の検討：損失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>%n 個のモデルの表</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose Figure</source>
        <translation>図を構成</translation>
    </message>
    <message>
        <source>Add results, or use a template.</source>
        <translation>結果を追加するか、テンプレートを使用してください。</translation>
    </message>
    <message>
        <source>&amp;Use Template</source>
        <translation>テンプレートを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Replace the panels by those of the template, filled from the project.</source>
        <translation>パネルをテンプレートのパネルに置き換え、プロジェクトの結果を入れます。</translation>
    </message>
    <message>
        <source>as the result is called</source>
        <translation>結果の名前と同じ</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>One place towards the first panel (Alt+Up)</source>
        <translation>最初のパネルのほうへ 1 つ移動します (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>One place towards the last panel (Alt+Down)</source>
        <translation>最後のパネルのほうへ 1 つ移動します (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the panel out of the figure (Delete)</source>
        <translation>パネルを図から取り除きます (Delete)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add what is selected behind the last panel (Enter in the list)</source>
        <translation>選択したものを最後のパネルの後に追加します（リスト上では Enter キー）</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the .json file of a figure</source>
        <translation>図の .json ファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the figure&apos;s specification; with the same project it makes the figure again</source>
        <translation>図の仕様を保存します。同じプロジェクトがあれば、同じ図をもう一度作成できます</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>A figure as the papers have it. It takes the newest results of the project that fit.</source>
        <translation>論文と同じ形の図です。プロジェクトの結果のうち、合うものの最新を使用します。</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>テンプレートを使用</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>図のパネル</translation>
    </message>
    <message>
        <source>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</source>
        <translation>読む順に並んだパネルです。1 行に図の列数だけ並べ、行ごとに進みます。表は 1 行を占めます。隣り合う同じ種類のパネルは、軸、凡例、カラーバーを共有します。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Moves the selected panel, or takes it out of the figure.</source>
        <translation>選択したパネルを移動するか、図から取り除きます。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Title of the selected panel, in place of the result&apos;s name.</source>
        <translation>結果の名前の代わりに使う、選択したパネルのタイトルです。</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>プロジェクトの結果</translation>
    </message>
    <message>
        <source>Filter of the results</source>
        <translation>結果の絞り込み</translation>
    </message>
    <message>
        <source>Shows the results whose names hold these words.</source>
        <translation>名前にこれらの語を含む結果を表示します。</translation>
    </message>
    <message>
        <source>Results that can be added</source>
        <translation>追加できる結果</translation>
    </message>
    <message>
        <source>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</source>
        <translation>マップ、アダプター、訓練の実行、評価です。アダプターはパネル 2 つ、1 つのジョブの実行はまとめてパネル 2 つ、評価はまとめて 1 つの表になります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</source>
        <translation>図の仕様をファイルとして扱います。「isthmus-cli figure --spec」でも同じ図を描けます。</translation>
    </message>
    <message>
        <source>Figure specification (*.json)</source>
        <translation>図の仕様 (*.json)</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>図を開く</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図をエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>No project is open. Open or create one; figures are made of its results.</source>
        <translation>プロジェクトが開かれていません。プロジェクトを開くか作成してください。図はその結果から作られます。</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>マップ：%1</translation>
    </message>
    <message>
        <source>Adapter: %1</source>
        <translation>アダプター：%1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>評価：%1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>実行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1、実行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2 と %3</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Take back the last change of the panels (Ctrl+Z)</source>
        <translation>パネルへの最後の変更を元に戻します (Ctrl+Z)</translation>
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
        <translation>図のプレビュー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要に応じて</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <translation>セリフ（%1）</translation>
    </message>
    <message>
        <source>Sans (%1)</source>
        <translation>サンセリフ（%1）</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>from the values</source>
        <translation>値から決定</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>非互換性</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角領域</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>同じ深さ</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最良パス</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>カラーバー</translation>
    </message>
    <message>
        <source>(a), (b)…</source>
        <translation>(a)、(b)…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計量</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>With</source>
        <translation>追加要素</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Run or open a similarity analysis to make a figure of its maps.</source>
        <translation>類似度分析を実行するか開くと、そのマップから図を作成できます。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図をエクスポート</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png);;All files (*)</source>
        <translation>図 (*.pdf *.svg *.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>書き込みました：%1 と、同じ場所に %n 個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Several panels of any kind in one figure, or a figure as the papers have it</source>
        <translation>任意の種類の複数のパネルを 1 つの図にまとめます。論文と同じ形の図も作成できます</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>範囲の下限</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>範囲の上限</translation>
    </message>
    <message>
        <source>A letter before the title of each panel</source>
        <translation>各パネルのタイトルの前に付ける文字</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>太字のパネル文字</translation>
    </message>
    <message>
        <source>The letters in bold and without parentheses</source>
        <translation>パネルの文字を太字で括弧なしにします</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>パネルのタイトル</translation>
    </message>
    <message>
        <source>A title above each panel</source>
        <translation>各パネルの上のタイトル</translation>
    </message>
    <message>
        <source>Shared colour bar</source>
        <translation>カラーバーを共有</translation>
    </message>
    <message>
        <source>One colour scale for all maps of a metric; else each map has its own</source>
        <translation>指標ごとにすべてのマップで 1 つの色の尺度を使います。オフの場合はマップごとに別の尺度です</translation>
    </message>
    <message>
        <source>Width and fonts as a venue asks for them</source>
        <translation>投稿先が求める幅とフォント</translation>
    </message>
    <message>
        <source>Width of the figure on paper</source>
        <translation>紙面上の図の幅</translation>
    </message>
    <message>
        <source>Height of the figure on paper; 0: what the content needs</source>
        <translation>紙面上の図の高さ。0：内容に合わせる</translation>
    </message>
    <message>
        <source>Panels beside each other; 0: chosen by the width</source>
        <translation>横に並べるパネルの数。0：幅に応じて決定</translation>
    </message>
    <message>
        <source>Typeface of all text; it is embedded in the PDF</source>
        <translation>すべての文字の書体。PDF に埋め込まれます</translation>
    </message>
    <message>
        <source>Size of the text on paper</source>
        <translation>紙面上の文字の大きさ</translation>
    </message>
    <message>
        <source>Colours of the cells; all are even to the eye and safe for colour-blind readers</source>
        <translation>セルの配色。いずれも知覚的に均等で、色覚の異なる読者にも見分けられます</translation>
    </message>
    <message>
        <source>Values of this size and below have the first colour, or the foot of the axis</source>
        <translation>この値以下は最初の色、または軸の下端になります</translation>
    </message>
    <message>
        <source>Values of this size and above have the last colour, or the head of the axis</source>
        <translation>この値以上は最後の色、または軸の上端になります</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>各マップに重ねて描く層ペアのパス</translation>
    </message>
    <message>
        <source>A line above the figure</source>
        <translation>図の上に置く 1 行</translation>
    </message>
    <message>
        <source>Lines below the figure</source>
        <translation>図の下に置く行</translation>
    </message>
    <message>
        <source>Pixels of the PNG to an inch on paper</source>
        <translation>紙面の 1 インチ当たりの PNG のピクセル数</translation>
    </message>
    <message>
        <source>Resolution of the PNG</source>
        <translation>PNG の解像度</translation>
    </message>
    <message>
        <source>%1, one column</source>
        <translation>%1、1 段</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1、2 段</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>構成…</translation>
    </message>
</context>
<context>
    <name>isthmus::HeatmapGrid</name>
    <message>
        <source>No maps yet. Open a source and a target model and run a similarity analysis.</source>
        <translation>マップはまだありません。ソースモデルとターゲットモデルを開き、類似度分析を実行してください。</translation>
    </message>
    <message>
        <source>Similarity heatmaps</source>
        <translation>類似度ヒートマップ</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Point at a cell to read its value; click it to see what lies behind.</source>
        <translation>セルを指すと値が表示されます。クリックすると、その内訳を確認できます。</translation>
    </message>
    <message>
        <source>%1 — source layer %2, target layer %3: </source>
        <translation>%1 — ソース層 %2、ターゲット層 %3：</translation>
    </message>
    <message>
        <source>no value. </source>
        <translation>値なし。</translation>
    </message>
    <message>
        <source>no value.</source>
        <translation>値なし。</translation>
    </message>
    <message>
        <source>  (95 % of the null: %1 to %2)</source>
        <translation>  （帰無分布の 95%：%1～%2）</translation>
    </message>
    <message>
        <source>  (masked)</source>
        <translation>  （マスク済み）</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Show all maps</source>
        <translation>すべてのマップを表示</translation>
    </message>
    <message>
        <source>Enlarge this map</source>
        <translation>このマップを拡大</translation>
    </message>
    <message>
        <source>matched depth %1</source>
        <translation>同じ深さ %1</translation>
    </message>
    <message>
        <source>null %1–%2</source>
        <translation>帰無分布 %1–%2</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>ターゲット層</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>ソース層</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
</context>
<context>
    <name>isthmus::HelpForm</name>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか？</translation>
    </message>
    <message>
        <source>Every field explains itself here when it has the focus.</source>
        <translation>フィールドにフォーカスがあると、その説明がここに表示されます。</translation>
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
        <translation>ソースとターゲットの重みの分布</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>このセルに対応する重みはありません</translation>
    </message>
</context>
<context>
    <name>isthmus::Inspector</name>
    <message>
        <source>Show as matrix</source>
        <translation>行列として表示</translation>
    </message>
    <message>
        <source>Source matrix</source>
        <translation>ソース行列</translation>
    </message>
    <message>
        <source>Target matrix</source>
        <translation>ターゲット行列</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>特異値</translation>
    </message>
    <message>
        <source>Distribution of the entries</source>
        <translation>要素の分布</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Samples that drive it</source>
        <translation>影響の大きいサンプル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Numbers of the cell</source>
        <translation>セルの数値</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Samples that drive the cell</source>
        <translation>セルへの影響が大きいサンプル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>outside the layers</source>
        <translation>層の外</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>%1: source layer %2, target layer %3</source>
        <translation>%1：ソース層 %2、ターゲット層 %3</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>非互換性</translation>
    </message>
    <message>
        <source>Null of a cell</source>
        <translation>セルの帰無分布</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Mean of the map</source>
        <translation>マップの平均</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</source>
        <translation>ツリーのテンソル、ヒートマップのセル、またはニューロンを選択すると、その内訳を確認できます。</translation>
    </message>
</context>
<context>
    <name>isthmus::IntervalPlot</name>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1：%2、95% 区間 %3～%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanel</name>
    <message>
        <source>&amp;Pause Job</source>
        <translation>ジョブを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Result</source>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>コマンドとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lear Finished Jobs</source>
        <translation>終了したジョブを消去(&amp;L)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>&amp;Resume Job</source>
        <translation>ジョブを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resume Job</source>
        <translation>ジョブを再開</translation>
    </message>
    <message>
        <source>Pause Job</source>
        <translation>ジョブを一時停止</translation>
    </message>
    <message>
        <source>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>ジョブはまだありません。ページで開始したジョブが進捗とともにここに表示され、一時停止やキャンセルができます。</translation>
    </message>
    <message>
        <source>What runs and what has run. The context menu pauses, cancels and copies.</source>
        <translation>実行中と実行済みのジョブです。コンテキストメニューで一時停止、キャンセル、コピーができます。</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanelModel</name>
    <message>
        <source>after %1</source>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerBars</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 層：%2</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>ターゲット層 %1 に対応するソース層はありません。</translation>
    </message>
    <message>
        <source>Target layer %1 from source layer %2</source>
        <translation>ターゲット層 %1 ← ソース層 %2</translation>
    </message>
    <message>
        <source>, similarity %1</source>
        <translation>、類似度 %1</translation>
    </message>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>、このソース層は %n 個のターゲット層で使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapEditor</name>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>先にソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>The map has %1 layers, the target %2.</source>
        <translation>層マッピングは %1 層ですが、ターゲットは %2 層です。</translation>
    </message>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>ターゲット層 %1 に対応するソース層はありません。</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>層マッピング</translation>
    </message>
    <message>
        <source>Where the lines come from</source>
        <translation>線の決め方</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>層マッピングを読み込む</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>層マッピングを保存</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMaps</name>
    <message>
        <source>Layer map of the FFN</source>
        <translation>FFN の層マッピング</translation>
    </message>
    <message>
        <source>Layer map of the attention</source>
        <translation>アテンションの層マッピング</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Which source layer gives to which target layer. Drag a line to another source layer, or use the arrow keys. Ctrl+Z undoes.</source>
        <translation>どのソース層をどのターゲット層に渡すかを示します。線を別のソース層にドラッグするか、矢印キーを使用してください。Ctrl+Z で元に戻します。</translation>
    </message>
    <message>
        <source>Best layers of the source</source>
        <translation>ソースの最良の層</translation>
    </message>
    <message>
        <source>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</source>
        <translation>実行時にはまずタスクを特定し、ソースの最良の層を使用します。帰属分析を実行すると、ここで確認できます。</translation>
    </message>
    <message>
        <source>Equal depth</source>
        <translation>同じ深さ</translation>
    </message>
    <message>
        <source>Most similar path</source>
        <translation>最も類似したパス</translation>
    </message>
    <message>
        <source>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</source>
        <translation>実行時にはまず層を比較します。「類似度」ページで down と o を比較すると、ここでパスを確認できます。</translation>
    </message>
    <message>
        <source>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</source>
        <translation>層はまだ決まっていません。線が表示されるプリセットを選択するか、層マッピングを読み込んでください。</translation>
    </message>
    <message>
        <source>Layer map, %1: %2</source>
        <translation>層マッピング、%1：%2</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>層マッピングを読み込む</translation>
    </message>
    <message>
        <source>Layer map (*.json)</source>
        <translation>層マッピング (*.json)</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>層マッピングを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>isthmus::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>表示：</translation>
    </message>
</context>
<context>
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>このセッションのメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last.</source>
        <translation>プログラムのメッセージです。最後が最新です。</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>プロジェクトを %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The source is chosen. Now choose the target.</source>
        <translation>ソースを選択しました。次にターゲットを選択してください。</translation>
    </message>
    <message>
        <source>The target is chosen. Now choose the source.</source>
        <translation>ターゲットを選択しました。次にソースを選択してください。</translation>
    </message>
    <message>
        <source>The demo pair is not installed.</source>
        <translation>デモペアがインストールされていません。</translation>
    </message>
    <message>
        <source>Drop two model folders on the cards at the left instead.</source>
        <translation>代わりに、2 つのモデルフォルダーを左側のカードにドロップしてください。</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>ソースモデルを開く</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>ターゲットモデルを開く</translation>
    </message>
    <message>
        <source>%1 and %2 – Isthmus</source>
        <translation>%1 と %2 – Isthmus</translation>
    </message>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>%n 個のモジュールの類似度</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>%3：第 %1 層と第 %2 層</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Project: %1 (read-only)</source>
        <translation>プロジェクト：%1（読み取り専用）</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト：%1</translation>
    </message>
    <message>
        <source>The project is open for reading only. New results are not kept.</source>
        <translation>プロジェクトは読み取り専用で開かれています。新しい結果は保持されません。</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>ジョブを実行中です</translation>
    </message>
    <message>
        <source>Finished results are kept. What is not finished is lost.</source>
        <translation>完了した結果は保持されます。完了していないものは失われます。</translation>
    </message>
    <message>
        <source>Cancel job and quit</source>
        <translation>ジョブをキャンセルして終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>ソースとターゲットを入れ替え</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>プロジェクトの結果</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Device: …</source>
        <translation>デバイス：…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>デバイス：%1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>キャッシュ：%1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>メモリ：%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Set Up a Comparison</source>
        <translation>比較を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Isthmus</source>
        <translation>Isthmus について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Project (*.isthmus)</source>
        <translation>プロジェクト (*.isthmus)</translation>
    </message>
    <message>
        <source>Open &amp;Source Model…</source>
        <translation>ソースモデルを開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;Target Model…</source>
        <translation>ターゲットモデルを開く(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>ソースとターゲットを入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Recent Pairs</source>
        <translation>最近使ったペア(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Pair</source>
        <translation>デモペアを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>新しいプロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>最近使ったプロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export Project as One File…</source>
        <translation>プロジェクトを 1 つのファイルとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>プロジェクトをエクスポート</translation>
    </message>
    <message>
        <source>HDF5 (*.h5)</source>
        <translation>HDF5 (*.h5)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>図をエクスポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restore the Layout</source>
        <translation>レイアウトを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A run is not finished</source>
        <translation>完了していない実行があります</translation>
    </message>
    <message>
        <source>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</source>
        <translation>ウィンドウなしの独立したプロセスで続けるか、最後のチェックポイントで停止してここで再開したときに続けるか、打ち切ることができます。チェックポイントと完了した結果は保持されます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop at the checkpoint</source>
        <translation>チェックポイントで停止</translation>
    </message>
    <message>
        <source>Give up the run</source>
        <translation>実行を打ち切る</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Log Level</source>
        <translation>ログレベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>エラー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>情報(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Isthmus crashed when it was used last.</source>
        <translation>前回の使用中に Isthmus がクラッシュしました。</translation>
    </message>
    <message>
        <source>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</source>
        <translation>どこで起きたかはレポートに記されています。自動で送信されることはありません。内容を確認して保存し、送る相手は自分で決められます。</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Enter shows a result on its page.</source>
        <translation>Enter キーで結果をそのページに表示します。</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mpose Figure…</source>
        <translation>図を構成(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Page Guide</source>
        <translation>ページガイド(&amp;P)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>These are more than two models.</source>
        <translation>モデルが 3 つ以上あります。</translation>
    </message>
    <message>
        <source>Drop a source and a target, or one model on its card.</source>
        <translation>ソースとターゲットを一緒にドロップするか、1 つのモデルをそのカードにドロップしてください。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Is %1 the source, which gives, or the target, which takes?</source>
        <translation>%1 は渡す側のソースですか、それとも受け取る側のターゲットですか？</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>ターゲット</translation>
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
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>The manual is not there. Install the program again, or read docs/manual.md in its repository.</source>
        <translation>マニュアルが見つかりません。プログラムをもう一度インストールするか、リポジトリの docs/manual.md をお読みください。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>%1 というページはありません。</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>マニュアル：%1</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>このページにはありません。</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>類似度マップ</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTableModel</name>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>偶然を上回る</translation>
    </message>
    <message>
        <source>not above chance</source>
        <translation>偶然を上回らない</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 テキスト</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1. Estimator: %2.</source>
        <translation>%1。推定量：%2。</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>同じ深さ</translation>
    </message>
    <message>
        <source>Mean similarity of layers at equal relative depth</source>
        <translation>相対的な深さが等しい層どうしの平均類似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>非互換性</translation>
    </message>
    <message>
        <source>1 − max(0, matched-depth similarity)</source>
        <translation>1 − max(0, 同じ深さの類似度)</translation>
    </message>
    <message>
        <source>Null [95 %]</source>
        <translation>帰無分布 [95%]</translation>
    </message>
    <message>
        <source>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</source>
        <translation>サンプルを無作為に対応付けた場合、または無作為な相手と比べた場合の、同じ深さの平均です。まったく関係がないときの値に当たります</translation>
    </message>
    <message>
        <source>Against null</source>
        <translation>帰無分布との比較</translation>
    </message>
    <message>
        <source>Whether the matched-depth mean lies above the null&apos;s 95 % band</source>
        <translation>同じ深さの平均が帰無分布の 95% 帯を上回るかどうか</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最良パス</translation>
    </message>
    <message>
        <source>Mean along the monotone path of highest similarity</source>
        <translation>類似度が最も高い単調パスに沿った平均</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角領域</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over source layer ≥ target layer, as in the paper</source>
        <translation>ソース層 ≥ ターゲット層での平均 ± 標準偏差（論文と同じ）</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over all layer pairs</source>
        <translation>すべての層ペアでの平均 ± 標準偏差</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>活性化行列の行数</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixPage</name>
    <message>
        <source>Choose a tensor above, or press Enter on one in the Tensors panel.</source>
        <translation>上でテンソルを選択するか、「テンソル」パネルのテンソル上で Enter キーを押してください。</translation>
    </message>
    <message>
        <source>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</source>
        <translation>ドラッグで移動、ホイールで拡大縮小します。0 で全体表示、1 で 1 ピクセルに 1 要素を表示します。</translation>
    </message>
    <message>
        <source>This tensor cannot be shown.</source>
        <translation>このテンソルは表示できません。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>行列全体を表示します</translation>
    </message>
    <message>
        <source>Choose a matrix</source>
        <translation>行列を選択</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>Whose weight is shown</source>
        <translation>どちらのモデルの重みを表示するか</translation>
    </message>
    <message>
        <source>The weight that is shown, by its name in the file</source>
        <translation>表示する重み（ファイル内の名前）</translation>
    </message>
    <message>
        <source>Colours of the entries</source>
        <translation>要素の配色</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixView</name>
    <message>
        <source>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</source>
        <translation>行列はまだありません。テンソルツリーの重み、またはヒートマップのセルを選択してください。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 行 × %2 列</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>行 %1、列 %2：%3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数</translation>
    </message>
    <message>
        <source>The arrow keys move, + and - zoom, 0 shows the whole matrix.</source>
        <translation>矢印キーで移動、+ と - で拡大縮小、0 で行列全体を表示します。</translation>
    </message>
</context>
<context>
    <name>isthmus::ModelCard</name>
    <message>
        <source>Source model</source>
        <translation>ソースモデル</translation>
    </message>
    <message>
        <source>Target model</source>
        <translation>ターゲットモデル</translation>
    </message>
    <message>
        <source>Open a source model folder; the arrow lists recent ones</source>
        <translation>ソースモデルのフォルダーを開きます。矢印で最近のモデルを一覧表示します</translation>
    </message>
    <message>
        <source>Open a target model folder; the arrow lists recent ones</source>
        <translation>ターゲットモデルのフォルダーを開きます。矢印で最近のモデルを一覧表示します</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>ソースモデルを開く</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>ターゲットモデルを開く</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Drop the folder of the larger model here, or use the folder button.</source>
        <translation>大きいほうのモデルのフォルダーをここにドロップするか、フォルダーボタンを使用してください。</translation>
    </message>
    <message>
        <source>Drop the folder of the smaller model here, or use the folder button.</source>
        <translation>小さいほうのモデルのフォルダーをここにドロップするか、フォルダーボタンを使用してください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 layers × %2 hidden</source>
        <translation>%1 層 × 隠れ次元 %2</translation>
    </message>
    <message>
        <source>Number of layers, width of the residual stream</source>
        <translation>層数、残差ストリームの幅</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>フィードフォワードネットワークの幅</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>%1, %2 for keys and values</source>
        <translation>%1、キーとバリューは %2</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 on disk</source>
        <translation>%1 パラメータ、ディスク上 %2</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No recent models</source>
        <translation>最近のモデルはありません</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronTableModel</name>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Mean change of the answer&apos;s log probability that the neuron makes</source>
        <translation>ニューロンが引き起こす、回答の対数確率の平均変化</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>促進</translation>
    </message>
    <message>
        <source>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</source>
        <translation>アンエンベディングで読み出した、ニューロンの出力が最も確率を高めるトークン</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronView</name>
    <message numerus="yes">
        <source>A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.</source>
        <translation>
            <numerusform>1 ピクセルは %n 個のニューロンのうち最も強いものを示します。ホイールで拡大できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every neuron in view has its own place.</source>
        <translation>表示中の各ニューロンに固有の位置があります。</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2: %3</source>
        <translation>第 %1 層、ニューロン %2：%3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> （ここにある %n 個のうち最も強い）</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Show all neurons</source>
        <translation>すべてのニューロンを表示</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Set up a comparison on the Similarity page</source>
        <translation>「類似度」ページで比較を設定します</translation>
    </message>
    <message>
        <source>Incompatibility found so far</source>
        <translation>これまでに見つかった非互換性</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</source>
        <translation>まだ何も比較していません。「比較」を押して、指標・モジュール・データを選択してください。</translation>
    </message>
    <message>
        <source>What can be compared</source>
        <translation>比較できるもの</translation>
    </message>
    <message>
        <source>One tokenizer: token positions can be compared one by one.</source>
        <translation>トークナイザーが共通：トークン位置を 1 つずつ比較できます。</translation>
    </message>
    <message>
        <source>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</source>
        <translation>トークナイザーが異なる：テキスト全体を比較します。%1 個のトークンは両者で表記が同じです。</translation>
    </message>
    <message>
        <source>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</source>
        <translation>%1（%2 層 × %3、%4）対 %5（%6 層 × %7、%8）</translation>
    </message>
    <message>
        <source>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</source>
        <translation>非互換性は 1 −（同じ深さの層の平均類似度）です。帰無分布の帯に入る値は、モデルについて何も示しません。行をダブルクリックすると、その層を表示します。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>A row for each part of a layer, with the reason where it cannot be.</source>
        <translation>層の各部分につき 1 行です。比較できない場合はその理由を示します。</translation>
    </message>
</context>
<context>
    <name>isthmus::PageGuide</name>
    <message>
        <source>Both models side by side, what of them can be compared, and the incompatibility found so far.</source>
        <translation>2 つのモデルを並べ、そのうち比較できるものと、これまでに見つかった非互換性を示します。</translation>
    </message>
    <message>
        <source>Whether anything can move from one model to the other through its parameters begins with how alike they are.</source>
        <translation>パラメータを通して一方のモデルから他方へ何かを移せるかどうかは、まず両者がどれだけ似ているかにかかっています。</translation>
    </message>
    <message>
        <source>Next: Compare the Layers</source>
        <translation>次へ：層を比較</translation>
    </message>
    <message>
        <source>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</source>
        <translation>ソースの各層がターゲットの各層とどれだけ似ているかを、無関係なサンプルから得られる値と並べて示します。</translation>
    </message>
    <message>
        <source>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</source>
        <translation>「Neural Incompatibility」（ACL 2025）は、転移の失敗の原因を、行動と重みの類似度の低さにあるとしています。</translation>
    </message>
    <message>
        <source>Next: Find the Neurons of a Task</source>
        <translation>次へ：タスクのニューロンを特定</translation>
    </message>
    <message>
        <source>How much each layer and each neuron raises the log probability of a task&apos;s answers.</source>
        <translation>各層と各ニューロンが、タスクの回答の対数確率をどれだけ高めるかを示します。</translation>
    </message>
    <message>
        <source>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</source>
        <translation>LaTen が転移するのは、これらのニューロンだけです。2 つのモデルがタスクを異なる場所に保持している場合は、変換が必要になります。</translation>
    </message>
    <message>
        <source>Next: Transfer Them</source>
        <translation>次へ：ニューロンを転移</translation>
    </message>
    <message>
        <source>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</source>
        <translation>タスクの損失が各パラメータにどれだけ依存するかと、転移の対象となる重みのウィンドウを示します。</translation>
    </message>
    <message>
        <source>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</source>
        <translation>「Seeking Neural Nuggets」は、ソースの最も感度の高い重みでターゲットのアダプターを初期化します。</translation>
    </message>
    <message>
        <source>Next: Train From Them</source>
        <translation>次へ：その重みから訓練</translation>
    </message>
    <message>
        <source>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</source>
        <translation>ソースからターゲットへパラメータを転移する実行です。その損失を、変更前のターゲットおよび対照と並べて示します。</translation>
    </message>
    <message>
        <source>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</source>
        <translation>損失の低下がソースによるものと言えるのは、ランダムなニューロン、シャッフルしたニューロン、ターゲット自身のニューロンの結果がそれより悪い場合だけです。</translation>
    </message>
    <message>
        <source>Next: Measure the Answers</source>
        <translation>次へ：回答を測定</translation>
    </message>
    <message>
        <source>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</source>
        <translation>転移前後の MMLU、GSM8K、HumanEval、MBPP の正解率を、区間と対応のある検定とともに示します。</translation>
    </message>
    <message>
        <source>Loss is not ability: only answers tell whether something arrived.</source>
        <translation>損失は能力ではありません。何かが伝わったかどうかは、回答だけが示します。</translation>
    </message>
    <message>
        <source>Next: Make a Figure</source>
        <translation>次へ：図を作成</translation>
    </message>
    <message>
        <source>One weight, entry by entry, at any zoom.</source>
        <translation>1 つの重みを、要素ごとに任意の倍率で表示します。</translation>
    </message>
    <message>
        <source>Patterns and damage show here that no summary tells.</source>
        <translation>どの要約値にも現れないパターンや損傷が、ここで見えます。</translation>
    </message>
    <message>
        <source>Back to the Comparison</source>
        <translation>比較に戻る</translation>
    </message>
    <message>
        <source>Hide the page guide (View &gt; Page Guide shows it again)</source>
        <translation>ページガイドを隠します（「表示」&gt;「ページガイド」で再表示）</translation>
    </message>
    <message>
        <source>Hide the page guide</source>
        <translation>ページガイドを隠す</translation>
    </message>
</context>
<context>
    <name>isthmus::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転移</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Shape of the weight in the source, outputs × inputs</source>
        <translation>ソースでの重みの形状、出力 × 入力</translation>
    </message>
    <message>
        <source>Shape of the weight in the target, outputs × inputs</source>
        <translation>ターゲットでの重みの形状、出力 × 入力</translation>
    </message>
    <message>
        <source>Behavioural similarity is defined</source>
        <translation>行動的類似度が定義されます</translation>
    </message>
    <message>
        <source>Parametric similarity is defined</source>
        <translation>パラメータ類似度が定義されます</translation>
    </message>
    <message>
        <source>The source is at least as large, so that its neurons can be carried over</source>
        <translation>ソースが同じかそれ以上の大きさなので、ニューロンを転移できます</translation>
    </message>
</context>
<context>
    <name>isthmus::PathEdit</name>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>isthmus::PlotView</name>
    <message>
        <source>Left and Right read the values, T shows them as a table.</source>
        <translation>左右の矢印キーで値を読み取り、T で表として表示します。</translation>
    </message>
</context>
<context>
    <name>isthmus::ProfilePlot</name>
    <message>
        <source>Similarity of one source layer with every target layer</source>
        <translation>1 つのソース層と各ターゲット層との類似度</translation>
    </message>
    <message>
        <source>Similarity of one target layer with every source layer</source>
        <translation>1 つのターゲット層と各ソース層との類似度</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>ターゲット層</translation>
    </message>
    <message>
        <source>Source layer %1</source>
        <translation>ソース層 %1</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>ソース層</translation>
    </message>
    <message>
        <source>Target layer %1</source>
        <translation>ターゲット層 %1</translation>
    </message>
    <message>
        <source>Point at a cell of the heatmaps</source>
        <translation>ヒートマップのセルを指してください</translation>
    </message>
</context>
<context>
    <name>isthmus::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</source>
        <translation>これがレポートの全文です。バージョン、デバイス、設定、開いているペアの形状、ジョブ、ログを含みます。名前とフォルダーは置き換えられており、モデルの内容は一切含まれません。保存前にテキストを変更できます。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>レポートのテキスト</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1（ステップ %2）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Check several runs to lay their curves over each other</source>
        <translation>複数の実行にチェックを入れると、曲線を重ねて表示します</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Lowest validation loss and the step that reached it</source>
        <translation>最小の検証損失と、それに達したステップ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>転移前</translation>
    </message>
    <message>
        <source>Validation loss of the untouched target</source>
        <translation>変更前のターゲットの検証損失</translation>
    </message>
    <message>
        <source>Best control</source>
        <translation>最良の対照</translation>
    </message>
    <message>
        <source>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>対照が同じ予算で達した最小の検証損失です。対照にも見られる改善は、ソースの知識によるものではありません。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>回答が見つからない</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Too much output</source>
        <translation>出力過多</translation>
    </message>
    <message>
        <source>Tests unusable</source>
        <translation>テスト使用不可</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解釈結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>%1 の判定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1/%2 正解</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>正答</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Prompt and answer of the item</source>
        <translation>問題のプロンプトと回答</translation>
    </message>
    <message>
        <source>Agreement of the two models</source>
        <translation>2 つのモデルの一致</translation>
    </message>
    <message>
        <source>Any agreement</source>
        <translation>一致を問わない</translation>
    </message>
    <message>
        <source>One right, one wrong</source>
        <translation>一方のみ正解</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>1 つ目のみ正解</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>2 つ目のみ正解</translation>
    </message>
    <message>
        <source>Search in prompts and answers</source>
        <translation>プロンプトと回答を検索</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>問題をコピー</translation>
    </message>
    <message>
        <source>Prompt, answers, expected answer and verdict as text</source>
        <translation>プロンプト、回答、正答、判定をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>Choose a second model to compare with first.</source>
        <translation>先に、比較する 2 つ目のモデルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%n 問中 %1 問</numerusform>
        </translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>フィルターに一致する問題はありません。</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 のプロンプト</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleModel</name>
    <message>
        <source>Item</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
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
        <translation>他のモデル</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTable</name>
    <message>
        <source>Scores of models on benchmarks</source>
        <translation>ベンチマークにおける各モデルのスコア</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message>
        <source> (%1 % done)</source>
        <translation> （%1% 完了）</translation>
    </message>
    <message>
        <source>Published:
%1</source>
        <translation>発表値：
%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n seed(s)</source>
        <translation>
            <numerusform>、%n シード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SensitivityPage</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>ターゲット用のウィンドウを選ぶ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>タスク</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Whose parameters are examined. A transfer takes from the source.</source>
        <translation>パラメータを調べるモデルです。転移ではソースから取り出します。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</source>
        <translation>質問と回答を含む JSON Lines です。パラメータの感度は、回答に対する損失を L としたときの |w dL/dw| の全行の和です。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text.</source>
        <translation>質問と回答を 1 つのテキストにまとめる方法です。</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル数(&amp;S)</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>先頭から読み込む行数です。論文では 20～32 行を使用しています。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</source>
        <translation>各重みの中から、ターゲットの大きさで感度が最も高い連続部分を見つけます。PostPKT が転移するのはこの部分です。ソースは同じかそれ以上の大きさでなければなりません。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>「自動」は、CUDA デバイスがあればそれを使用します。</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 の感度</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>先にソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>質問と回答を含む JSON Lines ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>このパスにファイルはありません。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>新しい実行のフォームの表示を切り替えます</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>The sums per layer as a table</source>
        <translation>層ごとの和を表として保存します</translation>
    </message>
    <message>
        <source>Sensitivity per layer</source>
        <translation>層ごとの感度</translation>
    </message>
    <message>
        <source>No sensitivity yet: choose data at the left and press Run.</source>
        <translation>感度はまだありません。左側でデータを選択し、「実行」を押してください。</translation>
    </message>
    <message>
        <source>Sensitivity of a weight</source>
        <translation>重みの感度</translation>
    </message>
    <message>
        <source>Choose a module and a layer above.</source>
        <translation>上でモジュールと層を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>この結果を読み込めません。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1、サンプル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No results</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to see which parameters a task needs.</source>
        <translation>タスクに必要なパラメータを調べるには、左側でソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</source>
        <translation>計算中です。すべてのサンプルを読み終えると、層と重みがここに表示されます。進捗は「ジョブ」パネルで確認できます。</translation>
    </message>
    <message>
        <source>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</source>
        <translation>タスクの損失はどのパラメータに依存するでしょうか。左側でデータを選択し、「実行」を押してください。転移の対象となるウィンドウが各重みに描かれます。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 層</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Sum of |w dL/dw|</source>
        <translation>|w dL/dw| の和</translation>
    </message>
    <message>
        <source>Layers with a mark are the ones a transfer would take.</source>
        <translation>印の付いた層が、転移で使用される層です。</translation>
    </message>
    <message>
        <source>%1, layer %2: total %3</source>
        <translation>%1、第 %2 層：合計 %3</translation>
    </message>
    <message>
        <source>target layer %1: %2 %</source>
        <translation>ターゲット層 %1：%2%</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1、第 %2 層</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <translation>%1: 合計 %2</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityForm</name>
    <message>
        <source>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</source>
        <translation>%1（%2）：%3 範囲 %4～%5。不変性：%6。計算量：%7。出典：%8。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Null draws</source>
        <translation>帰無分布の抽出回数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Chosen by the tokenizers</source>
        <translation>トークナイザーに応じて選択</translation>
    </message>
    <message>
        <source>Token positions</source>
        <translation>トークン位置</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>テキスト全体</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>トークンの平均</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>最後のトークン</translation>
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
        <translation>自動</translation>
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
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>データファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル数(&amp;S)</translation>
    </message>
    <message>
        <source>Sample &amp;unit</source>
        <translation>サンプルの単位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>プーリング(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Null draws</source>
        <translation>帰無分布の抽出回数(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>計算精度(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>How often the pairing of samples is shuffled to find what chance alone would give</source>
        <translation>偶然だけで得られる値を求めるために、サンプルの対応付けをシャッフルする回数</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>活性化行列の行数</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか？</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>先にソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Choose at least one metric.</source>
        <translation>指標を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>モジュールを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Behavioural metrics need texts: choose a JSON lines file.</source>
        <translation>行動的指標にはテキストが必要です。JSON Lines ファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>このパスにファイルはありません。</translation>
    </message>
    <message>
        <source>Token positions need one tokenizer in both models. Choose whole texts.</source>
        <translation>トークン位置を使うには、両モデルのトークナイザーが同じでなければなりません。テキスト全体を選択してください。</translation>
    </message>
    <message>
        <source>Space checks or unchecks a metric; what it means is explained below the list.</source>
        <translation>Space キーで指標のチェックを切り替えます。指標の意味はリストの下に表示されます。</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them.</source>
        <translation>比較する層の部分です。それぞれに 1 つのマップを作成します。</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read</source>
        <translation>1 行に 1 つの会話を JSON で書いたもの：両モデルが読むテキスト</translation>
    </message>
    <message>
        <source>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</source>
        <translation>会話をテキストにする方法：laten、seeking、モデル自身のチャットテンプレート、またはプレーン</translation>
    </message>
    <message>
        <source>What a sample is: a token, where both models cut the text alike, or a whole text</source>
        <translation>サンプルの単位：トークン（両モデルがテキストを同じように分割する場合）、またはテキスト全体</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one</source>
        <translation>テキスト全体のトークンを 1 つのサンプルにする方法：平均、または最後のトークン</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers</source>
        <translation>サンプルと帰無分布の抽出を決めます。同じシードでは同じ数値が得られます</translation>
    </message>
    <message>
        <source>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</source>
        <translation>順伝播の数値型。bfloat16 ではメモリが半分になります。統計量は厳密なままです</translation>
    </message>
    <message>
        <source>Where the forward passes run. Automatic takes a CUDA device if there is one</source>
        <translation>順伝播を実行する場所。「自動」は、CUDA デバイスがあればそれを使用します</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityPage</name>
    <message>
        <source>Triangle</source>
        <translation>三角領域</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new comparison</source>
        <translation>新しい比較のフォームの表示を切り替えます</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>非互換性</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>パスなし</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>同じ深さ</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>最良パス</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>各マップに重ねて描く層ペアのパス</translation>
    </message>
    <message>
        <source>Leave out cells whose source layer is lower than the target layer, as in the paper</source>
        <translation>論文と同じく、ソース層がターゲット層より下にあるセルを除きます</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Set the colour range by hand</source>
        <translation>色の範囲を手動で設定します</translation>
    </message>
    <message>
        <source>Lowest value of the colours</source>
        <translation>色の最小値</translation>
    </message>
    <message>
        <source>Highest value of the colours</source>
        <translation>色の最大値</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計量</translation>
    </message>
    <message>
        <source>Row and column profiles</source>
        <translation>行と列のプロファイル</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to compare them layer by layer.</source>
        <translation>層ごとに比較するには、左側でソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</source>
        <translation>計算中です。ヒートマップは完成したものから順にここに表示されます。進捗は「ジョブ」パネルで確認できます。</translation>
    </message>
    <message>
        <source>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</source>
        <translation>このペアはまだ比較していません。左側で指標・モジュール・データを選択し、「実行」を押してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>plain estimator</source>
        <translation>通常の推定量</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>値のないセル %n 個：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer pairs</source>
        <translation>層の組</translation>
    </message>
    <message>
        <source>Adapter against base</source>
        <translation>アダプターとベース</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>この結果を読み込めません。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message>
        <source>What the colours stand for: similarity, or incompatibility, which is 1 minus it</source>
        <translation>色が表すもの：類似度、または 1 から類似度を引いた非互換性</translation>
    </message>
    <message>
        <source>Cells of this value and below have the first colour</source>
        <translation>この値以下のセルは最初の色になります</translation>
    </message>
    <message>
        <source>Cells of this value and above have the last colour</source>
        <translation>この値以上のセルは最後の色になります</translation>
    </message>
</context>
<context>
    <name>isthmus::SpectrumPlot</name>
    <message>
        <source>Singular values of source and target</source>
        <translation>ソースとターゲットの特異値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Relative rank</source>
        <translation>相対順位</translation>
    </message>
    <message>
        <source>σ / σ max</source>
        <translation>σ / σ max</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>このセルに対応する重みはありません</translation>
    </message>
</context>
<context>
    <name>isthmus::TableWindow</name>
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies.</source>
        <translation>矢印キーでセル間を移動し、Ctrl+C でコピーします。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>表として表示 (T)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTree</name>
    <message>
        <source>Filter by name, role, type or shape</source>
        <translation>名前、役割、型、形状で絞り込み</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>テンソルを絞り込む</translation>
    </message>
    <message>
        <source>Tensors of both models</source>
        <translation>両モデルのテンソル</translation>
    </message>
    <message>
        <source>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</source>
        <translation>ペアを開くと、両モデルのテンソルがここに表示されます。上の各カードにモデルフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Enter shows a weight on the Matrix page.</source>
        <translation>Enter キーで重みを「行列」ページに表示します。</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTreeModel</name>
    <message>
        <source>Source: %1</source>
        <translation>ソース：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>ターゲット：%1</translation>
    </message>
    <message>
        <source>Outside the layers</source>
        <translation>層の外</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 層</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 層</translation>
    </message>
    <message>
        <source>Its role is not known, so it is not compared.</source>
        <translation>役割が不明なため、比較されません。</translation>
    </message>
    <message>
        <source>The other model has no tensor of this role.</source>
        <translation>もう一方のモデルに、この役割のテンソルはありません。</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>weights and activations</source>
        <translation>重みと活性化</translation>
    </message>
    <message>
        <source>activations only</source>
        <translation>活性化のみ</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 層：%2</translation>
    </message>
    <message>
        <source>At the same depth: %1, %2. Comparable: %3.</source>
        <translation>同じ深さ：%1、%2。比較可能：%3。</translation>
    </message>
    <message>
        <source>same shape</source>
        <translation>同じ形状</translation>
    </message>
    <message>
        <source>Its counterpart is %1, %2.</source>
        <translation>対応するテンソルは %1、%2 です。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>対応</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferForm</name>
    <message>
        <source>LaTen (before training)</source>
        <translation>LaTen（訓練前）</translation>
    </message>
    <message>
        <source>PostPKT (a start for LoRA)</source>
        <translation>PostPKT（LoRA の初期化）</translation>
    </message>
    <message>
        <source>Init study (LoRA starts compared)</source>
        <translation>初期化の検討（LoRA の初期化を比較）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</source>
        <translation>LaTen は、両モデルでタスクを担うニューロンを見つけ、ソースのニューロンをターゲットの空間へ変換することを学習して加算します（数ステップ）。PostPKT は、ソースの最も感度の高いパラメータで LoRA を初期化し、ファインチューニングします。初期化の検討では、同じ LoRA を同じ予算で複数の初期化から訓練し、初期化に価値があるかどうかを調べます。</translation>
    </message>
    <message>
        <source>Extract set</source>
        <translation>抽出セット</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>Align or training set</source>
        <translation>アライメントセットまたは訓練セット</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>検証セット</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Folder of the merged model</source>
        <translation>マージ済みモデルのフォルダー</translation>
    </message>
    <message>
        <source>Loss on the questions too</source>
        <translation>質問も損失に含める</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>抽出(&amp;X)</translation>
    </message>
    <message>
        <source>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</source>
        <translation>少数の解答済みの例です（論文では 20 件）。これをもとにソースの知識を特定します。</translation>
    </message>
    <message>
        <source>&amp;Align / train</source>
        <translation>アライメント／訓練(&amp;A)</translation>
    </message>
    <message>
        <source>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</source>
        <translation>訓練に使うデータです。LaTen のアライメントには 80 行、PostPKT のファインチューニングには約 1000 行を使います。ほかのセットと重複してはなりません。重複があれば報告されます。</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>検証(&amp;L)</translation>
    </message>
    <message>
        <source>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</source>
        <translation>訓練には使わない行です。各ステップの後、どのチェックポイントが最良かをこれで決めます。空の場合、LaTen はアライメントセットの 5 分の 1 を検証用に残します。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text; the same for all sets.</source>
        <translation>質問と回答を 1 つのテキストにまとめる方法です。すべてのセットに共通です。</translation>
    </message>
    <message>
        <source>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</source>
        <translation>オフ：回答のトークンだけを損失に含めます。オン：すべてのトークンを含めます。論文では、回答が 1 文字の MMLU でこうしています。</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>出力(&amp;U)</translation>
    </message>
    <message>
        <source>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</source>
        <translation>チェックポイントと、転移をマージしたターゲットを Hugging Face 形式のフォルダーとして保存する場所です。</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>論文の設定</translation>
    </message>
    <message>
        <source>The published script&apos;s</source>
        <translation>公開スクリプトの設定</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Each step&apos;s own row</source>
        <translation>各ステップ自身の行</translation>
    </message>
    <message>
        <source>The whole extract set</source>
        <translation>抽出セット全体</translation>
    </message>
    <message>
        <source>One per row</source>
        <translation>1 行につき 1 ステップ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>ランダムなソースニューロン</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>シャッフルしたソース</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>ゼロのソース</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>ターゲット自身のニューロン</translation>
    </message>
    <message>
        <source>Locate and align</source>
        <translation>特定とアライメント</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>プリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</source>
        <translation>学習率と最長の行です。論文では 3e-5 と 1024、そのスクリプトでは 3e-4 と 768 です。</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>割合(&amp;T)</translation>
    </message>
    <message>
        <source>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</source>
        <translation>各層で置き換えるターゲットのニューロンの割合です。論文では 0.1 です。</translation>
    </message>
    <message>
        <source>E&amp;valuator</source>
        <translation>計算方法(&amp;V)</translation>
    </message>
    <message>
        <source>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</source>
        <translation>ニューロンのスコアの計算方法です。厳密に計算するか、コストが約 100 分の 1 の展開を使います。</translation>
    </message>
    <message>
        <source>&amp;Neurons of</source>
        <translation>ニューロンの取得元(&amp;N)</translation>
    </message>
    <message>
        <source>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</source>
        <translation>各ステップで扱うニューロンです。発表どおりそのステップ自身の抽出行のニューロンを使うか、抽出セットで平均した同じニューロンを毎ステップ使います。</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ステップ数(&amp;S)</translation>
    </message>
    <message>
        <source>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</source>
        <translation>最適化のステップ数です。各ステップでチェックポイントを残します。指定しない場合は抽出行ごとに 1 ステップです。論文では 2（MMLU）、4（GSM8K）、3（HumanEval）、8（MBPP）です。</translation>
    </message>
    <message>
        <source>Align ro&amp;ws</source>
        <translation>アライメント行数(&amp;W)</translation>
    </message>
    <message>
        <source>Align rows of a step, drawn with its seed, beside the extract row.</source>
        <translation>抽出行のほかに、各ステップのシードで抽出するアライメント行の数です。</translation>
    </message>
    <message>
        <source>Penalt&amp;y</source>
        <translation>ペナルティ項(&amp;Y)</translation>
    </message>
    <message>
        <source>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</source>
        <translation>加算する値の二乗平均にかかる重みです（lambda）。大きいほど、ターゲットは元の状態に近く保たれます。</translation>
    </message>
    <message>
        <source>Initial&amp;isation</source>
        <translation>初期化(&amp;I)</translation>
    </message>
    <message>
        <source>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</source>
        <translation>変換の初期化方法です。正規：発表どおり標準偏差 1e-5 で、半精度では表れません。スケール：加算量はニューロンの大きさの 100 分の 1 です。</translation>
    </message>
    <message>
        <source>Early sto&amp;p</source>
        <translation>早期終了(&amp;P)</translation>
    </message>
    <message>
        <source>Validations without a better one before the run stops by itself.</source>
        <translation>検証で改善がない状態が何回続いたら、実行を自動で停止するかを指定します。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>ソースの代わりに無価値なものを置いた、同じ予算での同じ実行です。対照にも見られる改善は、ソースの知識によるものではありません。</translation>
    </message>
    <message>
        <source>Window of largest sensitivity</source>
        <translation>感度が最大のウィンドウ</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行と列</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Coherent over the model</source>
        <translation>モデル全体で一貫</translation>
    </message>
    <message>
        <source>Seeking (the source&apos;s parameters)</source>
        <translation>Seeking（ソースのパラメータ）</translation>
    </message>
    <message>
        <source>Gaussian (the usual one)</source>
        <translation>ガウス（標準）</translation>
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
        <translation>ソースのランダムなウィンドウ</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>ターゲット自身のウィンドウ</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>ランク(&amp;K)</translation>
    </message>
    <message>
        <source>Rank of the LoRA. The papers take 16.</source>
        <translation>LoRA のランクです。論文では 16 です。</translation>
    </message>
    <message>
        <source>Red&amp;uction</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</source>
        <translation>ソースの重みをターゲットの大きさに縮小する方法です。ウィンドウは論文の方法です。「モデル全体で一貫」は、すべての重みで同じ残差座標を選び、ヘッドを分割しません。</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>初期化(&amp;R)</translation>
    </message>
    <message>
        <source>What the adapter begins from. Everything else stays equal.</source>
        <translation>アダプターの開始点です。ほかはすべて同じです。</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック数(&amp;E)</translation>
    </message>
    <message>
        <source>Passes over the training set.</source>
        <translation>訓練セットを通して学習する回数です。</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>Rows of an optimizer step.</source>
        <translation>最適化 1 ステップの行数です。</translation>
    </message>
    <message>
        <source>Starts compared</source>
        <translation>比較する初期化</translation>
    </message>
    <message>
        <source>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</source>
        <translation>各初期化を、すべてのシードで同じ予算で訓練します。表とグラフに平均と区間を示します。</translation>
    </message>
    <message>
        <source>Three with controls</source>
        <translation>対照ありの場合は 3</translation>
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
        <translation>自動</translation>
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
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate</source>
        <translation>学習率(&amp;G)</translation>
    </message>
    <message>
        <source>Of AdamW, at its highest.</source>
        <translation>AdamW の学習率の最大値です。</translation>
    </message>
    <message>
        <source>Cuto&amp;ff</source>
        <translation>打ち切り長(&amp;F)</translation>
    </message>
    <message>
        <source>Longest row in tokens; the rest of a row is left out.</source>
        <translation>最長の行のトークン数です。超えた部分は使いません。</translation>
    </message>
    <message>
        <source>Micro-batc&amp;h</source>
        <translation>マイクロバッチ(&amp;H)</translation>
    </message>
    <message>
        <source>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</source>
        <translation>一度に計算する行数です。少ないメモリで同じ結果が得られます。メモリが不足すると自動で半分になります。</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>The same seed on the same device gives the same bits.</source>
        <translation>同じデバイスで同じシードを使うと、ビット単位で同じ結果になります。</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>シード数(&amp;D)</translation>
    </message>
    <message>
        <source>Runs of each kind, with one seed after the other, for the intervals.</source>
        <translation>区間を求めるため、シードを順に変えて各種類を実行する回数です。</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>計算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Arithmetic of the passes. What is trained stays float32.</source>
        <translation>順伝播・逆伝播の演算精度です。訓練する値は float32 のままです。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>「自動」は、CUDA デバイスがあればそれを使用します。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>LaTen to %1, seed %2</source>
        <translation>LaTen → %1、シード %2</translation>
    </message>
    <message>
        <source>PostPKT to %1, seed %2</source>
        <translation>PostPKT → %1、シード %2</translation>
    </message>
    <message>
        <source>Init study of %1</source>
        <translation>%1 の初期化の検討</translation>
    </message>
    <message>
        <source>Choose the extract set: a few solved examples of the task.</source>
        <translation>抽出セットを選択してください。タスクの少数の解答済みの例です。</translation>
    </message>
    <message>
        <source>There is no file at the path of the extract set.</source>
        <translation>抽出セットのパスにファイルがありません。</translation>
    </message>
    <message>
        <source>Choose the align set: what the translation is trained on.</source>
        <translation>アライメントセットを選択してください。変換の訓練に使うデータです。</translation>
    </message>
    <message>
        <source>Choose the training set.</source>
        <translation>訓練セットを選択してください。</translation>
    </message>
    <message>
        <source>There is no file at the path of the training set.</source>
        <translation>訓練セットのパスにファイルがありません。</translation>
    </message>
    <message>
        <source>There is no file at the path of the validation set.</source>
        <translation>検証セットのパスにファイルがありません。</translation>
    </message>
    <message>
        <source>Choose a validation set: without it no checkpoint can be called the best.</source>
        <translation>検証セットを選択してください。これがないと、最良のチェックポイントを決められません。</translation>
    </message>
    <message>
        <source>Choose an output folder: checkpoints and the merged model go there.</source>
        <translation>出力フォルダーを選択してください。チェックポイントとマージ済みモデルの保存先です。</translation>
    </message>
    <message>
        <source>The output folder holds a model already. Choose another one.</source>
        <translation>出力フォルダーにはすでにモデルがあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>LaTen carries neurons of up, gate, down, v and o, not of %1.</source>
        <translation>LaTen が転移できるのは up、gate、down、v、o のニューロンで、%1 のニューロンは転移できません。</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <translation>%1 は転移できません：%2</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>先にソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>モジュールを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, for example 3e-5.</source>
        <translation>学習率は 0 より大きい数でなければなりません（例：3e-5）。</translation>
    </message>
    <message>
        <source>Choose at least two starts to compare.</source>
        <translation>比較する初期化を 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</source>
        <translation>引き継がれる重み。Neural Incompatibility は up、down、v、o を使います。embedding と head は PostPKT 用で、両者を別々に持つモデルに限ります。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the target: leave them out.</source>
        <translation>ターゲットでは embedding と head が 1 つのテンソルです。外してください。</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferPage</name>
    <message>
        <source>Seed %1, stopped at a checkpoint</source>
        <translation>シード %1、チェックポイントで停止</translation>
    </message>
    <message>
        <source>The run stops after its current step and leaves a checkpoint.</source>
        <translation>現在のステップの後に実行を停止し、チェックポイントを残します。</translation>
    </message>
    <message>
        <source>Resume goes on from there, also after a restart.</source>
        <translation>「再開」を押すと、再起動後でもそこから続きます。</translation>
    </message>
    <message>
        <source>The run is on the clipboard as JSON.</source>
        <translation>実行を JSON としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>層マッピング</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>新しい実行のフォームの表示を切り替えます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the run until it is resumed</source>
        <translation>再開するまで実行を止めます</translation>
    </message>
    <message>
        <source>Stop at checkpoint</source>
        <translation>チェックポイントで停止</translation>
    </message>
    <message>
        <source>Stop the run where it is; it can go on from there, also after a restart</source>
        <translation>実行を現在の位置で停止します。再起動後でもそこから続けられます</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>打ち切る</translation>
    </message>
    <message>
        <source>End the run for good; its checkpoints stay</source>
        <translation>実行を完全に終了します。チェックポイントは残ります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>最後のチェックポイントから続けます</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of the merged model</source>
        <translation>マージ済みモデルのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>The run with all its steps as JSON</source>
        <translation>実行とその全ステップを JSON としてコピーします</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>The table of the tab in front as CSV</source>
        <translation>手前のタブの表を CSV として保存します</translation>
    </message>
    <message>
        <source>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</source>
        <translation>このペアの転移はまだありません。左側で手法とデータを選択し、「実行」を押してください。実行がここに、曲線がその下に表示されます。</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to carry something from one to the other.</source>
        <translation>一方から他方へ転移するには、左側でソースモデルとターゲットモデルを開いてください。</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>この結果を読み込めません。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message>
        <source>The layer map cannot be written.</source>
        <translation>層マッピングを書き込めません。</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転移</translation>
    </message>
    <message>
        <source>At its highest about %1 of memory; %2 on disk; about %3 in all.</source>
        <translation>メモリは最大で約 %1、ディスクに %2、全体で約 %3。</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>図…</translation>
    </message>
    <message>
        <source>The losses as a figure for a paper, in the figure panel</source>
        <translation>損失を論文用の図として図パネルに表示します</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferResults</name>
    <message>
        <source>Losses over the steps</source>
        <translation>ステップごとの損失</translation>
    </message>
    <message>
        <source>Penalty over the steps</source>
        <translation>ステップごとのペナルティ項</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>ステップごとの学習率</translation>
    </message>
    <message>
        <source>Norm of Delta per module and layer</source>
        <translation>モジュールと層ごとの Delta のノルム</translation>
    </message>
    <message>
        <source>Validation loss of the transfer and its controls</source>
        <translation>転移とその対照の検証損失</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>What a run adds to each weight appears here after its first step.</source>
        <translation>実行が各重みに加える値は、最初のステップの後にここに表示されます。</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Controls and starts</source>
        <translation>対照と初期化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>The losses of a run are drawn here while it learns.</source>
        <translation>学習中の実行の損失がここに描かれます。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>ペナルティ項</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>A transfer and its controls, or the starts of a study, are compared here.</source>
        <translation>転移とその対照、または検討した各初期化をここで比較します。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>転移前との比較</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Transfer and controls</source>
        <translation>転移と対照</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1、検証</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>最良のチェックポイント</translation>
    </message>
    <message>
        <source>untouched target</source>
        <translation>変更前のターゲット</translation>
    </message>
    <message>
        <source>Norm of Delta over the norm of the weight</source>
        <translation>Delta のノルム ÷ 重みのノルム</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>ターゲット層</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最良の検証損失</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No step is better than the untouched target.</source>
        <translation>変更前のターゲットより良いステップはありません。</translation>
    </message>
    <message>
        <source>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</source>
        <translation>%1 に保存しました。モデルの型への丸めにより、Delta の %2% が失われました。</translation>
    </message>
</context>
<context>
    <name>isthmus::ValueGrid</name>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1、%2 %3：%4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>isthmus::WelcomeView</name>
    <message>
        <source>Open the demo pair</source>
        <translation>デモペアを開く</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>ペアに戻る</translation>
    </message>
    <message>
        <source>See what two language models share, and what can be carried from one to the other</source>
        <translation>2 つの言語モデルに何が共通し、何を一方から他方へ転移できるかを調べます</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</source>
        <translation>専用のデータが付いた 2 つの小さなモデルです。グラフィックスカードがなくても、すべての機能が数秒から数分で動きます。</translation>
    </message>
    <message>
        <source>Your own pair</source>
        <translation>自分のペア</translation>
    </message>
    <message>
        <source>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</source>
        <translation>Hugging Face 形式の 2 つのモデルフォルダー（config.json と safetensors を含むもの）です。両方をここにドロップするか、1 つずつ選択してください。通常は大きいほうがソースです。</translation>
    </message>
    <message>
        <source>Choose the source…</source>
        <translation>ソースを選択…</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>ターゲットを選択…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>前回の続きから</translation>
    </message>
    <message>
        <source>Pairs and projects that were open before. Enter opens one.</source>
        <translation>以前に開いたペアとプロジェクトです。Enter キーで開きます。</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <translation>まだ何も開いていません。</translation>
    </message>
    <message>
        <source>Recent pairs and projects</source>
        <translation>最近使ったペアとプロジェクト</translation>
    </message>
    <message>
        <source>Enter opens one.</source>
        <translation>Enter キーで開きます。</translation>
    </message>
    <message>
        <source>1. Similarity: how alike are the layers?</source>
        <translation>1. 類似度：層はどれだけ似ているか？</translation>
    </message>
    <message>
        <source>2. Attribution and Sensitivity: which neurons and parameters carry a task?</source>
        <translation>2. 帰属分析と感度：どのニューロンとパラメータがタスクを担うか？</translation>
    </message>
    <message>
        <source>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</source>
        <translation>3. 転移：それらを転移し、効果がソースによるものかを示す対照と並べます。</translation>
    </message>
    <message>
        <source>4. Evaluation: do the answers get better?</source>
        <translation>4. 評価：回答は良くなるか？</translation>
    </message>
    <message>
        <source>5. Figure: take it into the paper.</source>
        <translation>5. 図：論文に載せます。</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>作業の流れ</translation>
    </message>
    <message>
        <source>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</source>
        <translation>各ページに、何を示すか、なぜ重要か、次に何をするかが書かれています。F1 でマニュアルを開きます。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
</context>
<context>
    <name>isthmus::background</name>
    <message>
        <source>isthmus-cli is not installed beside this program.</source>
        <translation>isthmus-cli がこのプログラムと同じ場所にインストールされていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The process cannot be started.</source>
        <translation>プロセスを開始できません。</translation>
    </message>
</context>
<context>
    <name>isthmus::estimate</name>
    <message>
        <source>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</source>
        <translation>重みの全体：ソース %1、ターゲット %2。訓練対象：%3 パラメータ、オプティマイザーを含めて %4。所要時間は最初のステップの後にわかります。</translation>
    </message>
    <message>
        <source>This machine has %1: the source is read layer by layer.</source>
        <translation>このマシンのメモリは %1 です。ソースは層ごとに読み込まれます。</translation>
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
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>表 (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>isthmus::main</name>
    <message>
        <source>Shows what two language models of different sizes share.</source>
        <translation>規模の異なる 2 つの言語モデルに何が共通するかを示します。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>バージョンを出力します。</translation>
    </message>
    <message>
        <source>Project folder to open or create.</source>
        <translation>開く、または作成するプロジェクトフォルダーです。</translation>
    </message>
    <message>
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>内容が表示されたらウィンドウの画像を保存し、終了します。</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>ウィンドウのサイズです（例：1440x900）。</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>ターゲットモデルのフォルダーです。</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>サイズは 1440x900 のような形式で、400x300 以上でなければなりません。</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>表示するページ：overview、similarity、attribution、sensitivity、transfer、evaluation、matrix のいずれか。</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>そのようなページはありません。overview、similarity、attribution、sensitivity、transfer、evaluation、matrix のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Language of this start: en, zh_CN, de, fr, ja or system.</source>
        <translation>今回の起動で使う言語：en、zh_CN、de、fr、ja、system のいずれか。</translation>
    </message>
    <message>
        <source>What the log of this start keeps: error, warning, info or debug.</source>
        <translation>今回の起動でログに残すもの：error、warning、info、debug のいずれか。</translation>
    </message>
    <message>
        <source>Folder of the source model. Alone: a project, or a file in one.</source>
        <translation>ソースモデルのフォルダーです。単独で指定した場合は、プロジェクト、またはその中のファイルです。</translation>
    </message>
    <message>
        <source>Give a source and a target folder, or a project (a folder with project.json), or neither.</source>
        <translation>ソースとターゲットのフォルダー、またはプロジェクト（project.json を含むフォルダー）を指定するか、どちらも指定しないでください。</translation>
    </message>
    <message>
        <source>There is no such language. Choose en, zh_CN, de, fr, ja or system.</source>
        <translation>そのような言語はありません。en、zh_CN、de、fr、ja、system のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>There is no such level. Choose error, warning, info or debug.</source>
        <translation>そのようなレベルはありません。error、warning、info、debug のいずれかを選択してください。</translation>
    </message>
</context>
<context>
    <name>isthmus::runs</name>
    <message>
        <source>Transfer</source>
        <translation>転移</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>ランダムなソースニューロン</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>シャッフルしたソース</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>ゼロのソース</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>ターゲット自身のニューロン</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>ガウス</translation>
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
        <translation>ランダムなウィンドウ</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>ターゲット自身のウィンドウ</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Study of %1 starts</source>
        <translation>%1 種類の初期化の検討</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
</context>
<context>
    <name>isthmus::tables</name>
    <message>
        <source>Copy Selected Rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>表をコピー</translation>
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
        <translation>スカラー</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>該当なし</translation>
    </message>
</context>
</TS>

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
    <name>FormFields</name>
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
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>How question and answer become one text: as the papers write it (laten; seeking closes the answer with the end of the text), by the model&apos;s own chat template, or one after the other (plain). Take the format that the models are used with.</source>
        <translation>質問と回答を 1 つのテキストにまとめる方法です。論文の書き方（laten。seeking は回答をテキスト終端で閉じます）、モデル自身のチャットテンプレート、または単純な連結（plain）です。モデルで使われている形式を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>計算精度(&amp;C)</translation>
    </message>
    <message>
        <source>Number type of the passes through the models. bfloat16 takes half the memory of float32; scores, statistics and what is trained stay float32 or better.</source>
        <translation>モデルの計算に使う数値型です。bfloat16 のメモリ使用量は float32 の半分です。スコア、統計量、訓練対象は float32 以上の精度のままです。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Where the passes run. Automatic takes the CUDA device when there is one.</source>
        <translation>モデルの計算を実行する場所です。「自動」では、CUDA デバイスがあればそれを使います。</translation>
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
            <numerusform>%n 個のモジュールの類似度</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>%3：第 %1 層と第 %2 層</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>モデルペアを開く</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 の帰属分析</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 の感度</translation>
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
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>%1 のプロンプト</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>新しい実行のフォームの表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 Lower the learning rate and start again, or check the weights of that layer.</source>
        <translation>%1学習率を下げて最初からやり直すか、その層の重みを確認してください。</translation>
    </message>
    <message>
        <source>%1 and %2 neurons; null: target neurons of random directions in the tokens&apos; span</source>
        <translation>ニューロン %1 個と %2 個、帰無分布：トークンの張る空間でランダムな方向を向くターゲットニューロン</translation>
    </message>
    <message>
        <source>%1 became infinite or NaN in step %2%3</source>
        <translation>ステップ %2 で%1が無限大または NaN になりました%3</translation>
    </message>
    <message>
        <source>%1 blocks of %2 samples</source>
        <translation>%1 ブロック（各 %2 サンプル）</translation>
    </message>
    <message>
        <source>%1 does not start</source>
        <translation>%1 が起動しません</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are plausible for this kind of file.</source>
        <translation>%1 は %2 バイトですが、この種類のファイルとして妥当なのは最大 %3 バイトです。</translation>
    </message>
    <message>
        <source>%1 has no row with an answer within the cut-off length.</source>
        <translation>%1 には、打ち切り長以内に回答がある行がありません。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 には行がありません。</translation>
    </message>
    <message>
        <source>%1 has no text &quot;%2&quot;.</source>
        <translation>%1 にはテキスト「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 has the unknown role &quot;%2&quot; (known: system, user, assistant).</source>
        <translation>%1 に不明な役割「%2」があります（使用できる役割：system、user、assistant）。</translation>
    </message>
    <message>
        <source>%1 holds no text that fits: %2 longer than the context of one of the models.</source>
        <translation>%1 には使えるテキストがありません：%2一方のモデルのコンテキストより長くなっています。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is no pair [source, target].</source>
        <translation>%1 は [source, target] の組ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: it %2 (byte %3).</source>
        <translation>%1 は SentencePiece モデルではありません：%2（バイト %3）。</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 はこのプログラムのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not text of variable length</source>
        <translation>%1 は可変長のテキストではありません</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>%1 は有効な JSON ではありません%2。</translation>
    </message>
    <message>
        <source>%1 is of an unknown method, &apos;%2&apos;.</source>
        <translation>%1 の手法「%2」は不明です。</translation>
    </message>
    <message>
        <source>%1 is of models of other widths.</source>
        <translation>%1 は幅の異なるモデルのものです。</translation>
    </message>
    <message>
        <source>%1 items have tests that are no Python; they count as wrong.</source>
        <translation>%1 問のテストは Python ではないため、不正解として数えます。</translation>
    </message>
    <message>
        <source>%1 lacks part of what it should hold.</source>
        <translation>%1 には、含まれるべき内容の一部がありません。</translation>
    </message>
    <message>
        <source>%1 longer than the context of one of the models and left out.</source>
        <translation>%1一方のモデルのコンテキストより長いため、除外しました。</translation>
    </message>
    <message>
        <source>%1 must be a list of strings.</source>
        <translation>%1 は文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a number, it is %2.</source>
        <translation>%1 は数でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>%1 must be a string, it is %2.</source>
        <translation>%1 は文字列でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>%1 must be a token id, it is %2.</source>
        <translation>%1 はトークン ID でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to 2147483647, it is %3.</source>
        <translation>%1 は %2～2147483647 の整数でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>%1 must be positive.</source>
        <translation>%1 は正でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be true or false, it is %2.</source>
        <translation>%1 は true または false でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>%1 names an unknown module.</source>
        <translation>%1 に不明なモジュールが指定されています。</translation>
    </message>
    <message>
        <source>%1 names neurons of %2 that the models do not have.</source>
        <translation>%1 に、モデルにない %2 のニューロンが指定されています。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are longer than the model&apos;s context of %3 and were left out.</source>
        <translation>%2 件中 %1 件のプロンプトはモデルのコンテキスト %3 より長いため、除外しました。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they are left out.</source>
        <translation>%2 件中 %1 件のプロンプトがモデルのコンテキストに収まらないため、除外します。</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they count as wrong.</source>
        <translation>%2 件中 %1 件のプロンプトがモデルのコンテキストに収まらないため、不正解として数えます。</translation>
    </message>
    <message>
        <source>%1 of %2 was left out: %3</source>
        <translation>%2 の %1 は除外されました：%3</translation>
    </message>
    <message>
        <source>%1 of layer %2 is not finite for the prompt of line %3.</source>
        <translation>%3 行目のプロンプトで値が有限ではありません：第 %2 層、%1。</translation>
    </message>
    <message>
        <source>%1 of the source&apos;s layers</source>
        <translation>ソースの各層の%1</translation>
    </message>
    <message>
        <source>%1 of the target&apos;s layers</source>
        <translation>ターゲットの各層の%1</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 セットのプロンプト %1 件が %3 セットにも含まれています（最初：%5 の %4 行目と %7 の %6 行目）。</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 セットのプロンプト %1 件が %3 セットにも含まれています（最初：%5 の %4 行目と %7 の %6 行目）。</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 セットのプロンプト %1 件が %3 セットにも含まれています（最初：%5 の %4 行目と %7 の %6 行目）。</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%2 セットのプロンプト %1 件が %3 セットにも含まれています（最初：%5 の %4 行目と %7 の %6 行目）。</translation>
    </message>
    <message>
        <source>%1 prompts stand in two of the data sets, the first in line %2 of %3.</source>
        <translation>%1 件のプロンプトが 2 つのデータセットに含まれています。最初のものは %3 の %2 行目です。</translation>
    </message>
    <message>
        <source>%1 results have keys that begin with &apos;%2&apos;.</source>
        <translation>%1 件の結果のキーが「%2」で始まります。</translation>
    </message>
    <message>
        <source>%1 rows of %2 have no answer within %3 and were left out.</source>
        <translation>%2 の %1 行は %3 以内に回答がないため、除外しました。</translation>
    </message>
    <message>
        <source>%1 rows of %2 were cut off at %3.</source>
        <translation>%2 の %1 行を %3 で打ち切りました。</translation>
    </message>
    <message>
        <source>%1 rows of the %2 set have no answer within the cut-off and are left out.</source>
        <translation>%2 セットの %1 行は打ち切り長以内に回答がないため、除外します。</translation>
    </message>
    <message>
        <source>%1 says rank %2 for &apos;%3&apos;, the tensors have %4 and %5.</source>
        <translation>%1 では「%3」のランクが %2 ですが、テンソルのランクは %4 と %5 です。</translation>
    </message>
    <message>
        <source>%1 tensors are not used by the forward pass, &apos;%2&apos; first.</source>
        <translation>%1 個のテンソルは順伝播で使われません。最初のものは「%2」です。</translation>
    </message>
    <message>
        <source>%1 texts are</source>
        <translation>%1 件のテキストは、</translation>
    </message>
    <message>
        <source>%1 with %2 rows at once. It was taken back; the run goes on with %3.</source>
        <translation>%1（一度に %2 行）。この処理を取り消し、一度に %3 行で実行を続けます。</translation>
    </message>
    <message>
        <source>%1 with PostPKT</source>
        <translation>%1（PostPKT 適用）</translation>
    </message>
    <message>
        <source>%1, line %2: the loss is not a finite number.</source>
        <translation>%1、%2 行目：損失が有限の数ではありません。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a pair of tokens.</source>
        <translation>%1、%2 行目：トークンの組ではありません。</translation>
    </message>
    <message>
        <source>%1, no MMLU questions</source>
        <translation>%1（MMLU の問題ではありません）</translation>
    </message>
    <message>
        <source>%1, with one row at a time.</source>
        <translation>%1（一度に 1 行）。</translation>
    </message>
    <message>
        <source>%1: %2[%3] joins &quot;%4&quot; and &quot;%5&quot;, but &quot;%6&quot; is not in the vocabulary.</source>
        <translation>%1：%2[%3] は「%4」と「%5」を結合しますが、「%6」は語彙にありません。</translation>
    </message>
    <message>
        <source>%1: JSON is nested deeper than %2 levels at byte %3.</source>
        <translation>%1：JSON の入れ子がバイト %3 で %2 段を超えています。</translation>
    </message>
    <message>
        <source>%1: no token counts for the loss.</source>
        <translation>%1：損失に数えるトークンがありません。</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1：有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is no matrix of numbers.</source>
        <translation>%1：テンソル「%2」は数値の行列ではありません。</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1：ファイルに行がありません。</translation>
    </message>
    <message>
        <source>%1: the loss is not a finite number.</source>
        <translation>%1：損失が有限の数ではありません。</translation>
    </message>
    <message>
        <source>%1: the post-processor adds the id %2, which is not in the vocabulary.</source>
        <translation>%1：post-processor が追加する ID %2 は語彙にありません。</translation>
    </message>
    <message>
        <source>%1: the text has %2 tokens, more than the model&apos;s context of %3.</source>
        <translation>%1：テキストは %2 トークンで、モデルのコンテキスト %3 より長くなっています。</translation>
    </message>
    <message>
        <source>%1: the unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1：未知語トークン「%2」が語彙にありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the kind of a result document.</source>
        <translation>「%1」は結果ドキュメントの種類にできません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>「%1」はファイルで、フォルダーではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file name.</source>
        <translation>「%1」はフォルダーで、ファイル名ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic.</source>
        <translation>「%1」は演算精度ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no benchmark.</source>
        <translation>「%1」はベンチマークではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type.</source>
        <translation>「%1」は計算精度の型ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type. Choose float32 or bfloat16.</source>
        <translation>「%1」は計算精度の型ではありません。float32 または bfloat16 を選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no device.</source>
        <translation>「%1」はデバイスではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no location.</source>
        <translation>「%1」は特定の方法ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no module.</source>
        <translation>「%1」はモジュールではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pooling. Choose mean or last.</source>
        <translation>「%1」はプーリングの種類ではありません。mean または last を選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no preset.</source>
        <translation>「%1」はプリセットではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prompt format.</source>
        <translation>「%1」はプロンプト形式ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sampling unit.</source>
        <translation>「%1」はサンプルの単位ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule of the learning rate.</source>
        <translation>「%1」は学習率のスケジュールではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight matrix.</source>
        <translation>「%1」は重み行列ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight that an adapter can stand beside.</source>
        <translation>「%1」は、アダプターを並べて使える重みではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a content key.</source>
        <translation>「%1」はコンテンツキーではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of this program.</source>
        <translation>「%1」はこのプログラムのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the beginning of a key.</source>
        <translation>「%1」はキーの先頭部分ではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was published twice.</source>
        <translation>「%1」が 2 回公開されました。</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli inspect&apos; lists the tensors.</source>
        <translation>テンソルは「isthmus-cli inspect」で一覧表示できます。</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>キーは「isthmus-cli project list」で確認できます。</translation>
    </message>
    <message>
        <source>A batch needs at least one token.</source>
        <translation>バッチには少なくとも 1 トークンが必要です。</translation>
    </message>
    <message>
        <source>A batch needs ids and a mask of one shape [texts, tokens].</source>
        <translation>バッチには、同じ形状 [texts, tokens] の ID とマスクが必要です。</translation>
    </message>
    <message>
        <source>A batch of items of the evaluation &apos;%1 on %2&apos; is not in the project.</source>
        <translation>評価「%1（%2）」の問題のバッチがプロジェクトにありません。</translation>
    </message>
    <message>
        <source>A byte-level vocabulary needs three special tokens and room for 256 bytes.</source>
        <translation>バイトレベルの語彙には、3 つの特殊トークンと 256 バイト分の余地が必要です。</translation>
    </message>
    <message>
        <source>A cached tensor file is left out and computed again. %1</source>
        <translation>キャッシュされたテンソルファイルを無視し、計算し直します。%1</translation>
    </message>
    <message>
        <source>A cached tensor file is replaced. %1</source>
        <translation>キャッシュされたテンソルファイルを置き換えます。%1</translation>
    </message>
    <message>
        <source>A cage for generated code cannot be started: %1 (%2).</source>
        <translation>生成されたコード用の隔離環境を起動できません：%1（%2）。</translation>
    </message>
    <message>
        <source>A checkpoint of a transfer is a model of its own: no other model or adapter goes with it.</source>
        <translation>転移のチェックポイントはそれ自体がモデルです。ほかのモデルやアダプターは併用できません。</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>キーは 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>A layer map file belongs to the map &apos;file&apos;, and to no other.</source>
        <translation>層マッピングのファイルは、マッピング「file」でのみ使用できます。</translation>
    </message>
    <message>
        <source>A layer map needs at least one layer in each model.</source>
        <translation>層マッピングには、各モデルに少なくとも 1 つの層が必要です。</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no factors of rank %3.</source>
        <translation>%1 x %2 の行列は、ランク %3 の因子に分解できません。</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no window of %3 x %4.</source>
        <translation>%1 x %2 の行列からは、%3 x %4 のウィンドウを取れません。</translation>
    </message>
    <message>
        <source>A matrix to be factorised holds infinities or NaN.</source>
        <translation>因子分解する行列に、無限大または NaN が含まれています。</translation>
    </message>
    <message>
        <source>A micro-batch needs at least one row.</source>
        <translation>マイクロバッチには少なくとも 1 行が必要です。</translation>
    </message>
    <message>
        <source>A model cannot be saved as</source>
        <translation>モデルを次の型では保存できません：</translation>
    </message>
    <message>
        <source>A model cannot be saved as %1.</source>
        <translation>モデルを %1 として保存することはできません。</translation>
    </message>
    <message>
        <source>A name or a text that a result depends on is not valid UTF-8.</source>
        <translation>結果が依存する名前またはテキストが、有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A paired test needs the same items on both sides.</source>
        <translation>対応のある検定には、両側で同じ問題が必要です。</translation>
    </message>
    <message>
        <source>A panel of the figure names no result.</source>
        <translation>図のパネルに結果が指定されていません。</translation>
    </message>
    <message>
        <source>A panel of the figure shows results that do not go together: %1.</source>
        <translation>図のパネルに、一緒に表示できない結果があります：%1。</translation>
    </message>
    <message>
        <source>A row has no token that counts for the loss.</source>
        <translation>損失に数えるトークンのない行があります。</translation>
    </message>
    <message>
        <source>A row needs at least two tokens.</source>
        <translation>行には少なくとも 2 つのトークンが必要です。</translation>
    </message>
    <message>
        <source>A score of the %1 neurons</source>
        <translation>%1 ニューロンのスコア</translation>
    </message>
    <message>
        <source>A similarity map has no part &quot;%1&quot;.</source>
        <translation>類似度マップに「%1」という部分はありません。</translation>
    </message>
    <message>
        <source>A step and a micro-batch need at least one row.</source>
        <translation>ステップとマイクロバッチには、少なくとも 1 行が必要です。</translation>
    </message>
    <message>
        <source>A step belongs to the output folder of a transfer.</source>
        <translation>ステップは、転移の出力フォルダーに対して指定します。</translation>
    </message>
    <message>
        <source>A step needs at least one row of the align set.</source>
        <translation>ステップには、アライメントセットの少なくとも 1 行が必要です。</translation>
    </message>
    <message>
        <source>A step needs at least one row.</source>
        <translation>ステップには少なくとも 1 行が必要です。</translation>
    </message>
    <message>
        <source>A stop string is empty.</source>
        <translation>停止文字列が空です。</translation>
    </message>
    <message>
        <source>A tensor of type</source>
        <translation>テンソルの型：</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be shown as a matrix.</source>
        <translation>%1 型のテンソルは行列として表示できません。</translation>
    </message>
    <message>
        <source>A text has %1 tokens; the context of %2 is %3.</source>
        <translation>テキストの長さは %1 トークンですが、%2 のコンテキストは %3 です。</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>訓練の実行には少なくとも 1 ステップが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs a source and a target folder.</source>
        <translation>転移には、ソースとターゲットのフォルダーが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs a target folder.</source>
        <translation>転移にはターゲットのフォルダーが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs a training set.</source>
        <translation>転移には訓練セットが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs a validation set.</source>
        <translation>転移には検証セットが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs an align set.</source>
        <translation>転移にはアライメントセットが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs an extract set.</source>
        <translation>転移には抽出セットが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs an output folder.</source>
        <translation>転移には出力フォルダーが必要です。</translation>
    </message>
    <message>
        <source>A transfer needs at least one module.</source>
        <translation>転移には少なくとも 1 つのモジュールが必要です。</translation>
    </message>
    <message>
        <source>A weight metric needs a weight matrix; %1 is an activation.</source>
        <translation>重みの指標には重み行列が必要ですが、%1 は活性化です。</translation>
    </message>
    <message>
        <source>Add it to the specification.</source>
        <translation>仕様に追加してください。</translation>
    </message>
    <message>
        <source>Additions of %1, %2, seed %3</source>
        <translation>%1 の加算量、%2、シード %3</translation>
    </message>
    <message>
        <source>Agreement of the shapes of the two singular value spectra: 1 - 2 times the area between the cumulative shares of energy (sigma^2) over relative rank. 1 for equal shapes, 0 for rank one against a flat spectrum of many values.</source>
        <translation>2 つの特異値スペクトルの形の一致度：相対順位に対するエネルギー（sigma^2）の累積割合の間の面積を 2 倍し、1 から引いた値。形が等しければ 1、ランク 1 と多数の値を持つ平坦なスペクトルとでは 0。</translation>
    </message>
    <message>
        <source>Alpha must be positive.</source>
        <translation>alpha は正でなければなりません。</translation>
    </message>
    <message>
        <source>An attribution needs at least one prompt.</source>
        <translation>帰属分析には少なくとも 1 つのプロンプトが必要です。</translation>
    </message>
    <message>
        <source>An early stop needs validations. Set the distance of validations, or the patience to 0.</source>
        <translation>早期終了には検証が必要です。検証の間隔を設定するか、許容回数を 0 にしてください。</translation>
    </message>
    <message>
        <source>Answer loss</source>
        <translation>回答の損失</translation>
    </message>
    <message>
        <source>Ask for at least %1 tokens.</source>
        <translation>少なくとも %1 トークンを指定してください。</translation>
    </message>
    <message>
        <source>Ask for fewer samples or modules, or use the metric cka-minibatch.</source>
        <translation>サンプルまたはモジュールを減らすか、指標 cka-minibatch を使用してください。</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>%1 の帰属分析</translation>
    </message>
    <message>
        <source>Available here: %1. A CUDA device needs a libtorch built with CUDA and a driver.</source>
        <translation>ここで使用できるもの：%1。CUDA デバイスには、CUDA 付きでビルドした libtorch とドライバーが必要です。</translation>
    </message>
    <message>
        <source>BPE, %1 tokens (%2)</source>
        <translation>BPE、%1 トークン（%2）</translation>
    </message>
    <message>
        <source>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</source>
        <translation>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Both folders hold the same weights: every similarity on the diagonal is 1.</source>
        <translation>両方のフォルダーの重みが同じです。対角線上の類似度はすべて 1 になります。</translation>
    </message>
    <message>
        <source>Byte-level BPE, %1 tokens (%2, %3)</source>
        <translation>バイトレベル BPE、%1 トークン（%2、%3）</translation>
    </message>
    <message>
        <source>CKA (biased HSIC) of Gaussian kernels exp(-d^2 / (2 sigma^2)) with sigma half the median distance between samples: sensitive to who is near whom, not only to linear structure.</source>
        <translation>ガウスカーネル exp(-d^2 / (2 sigma^2)) による CKA（バイアスありの HSIC）。sigma はサンプル間の距離の中央値の半分。線形構造だけでなく、どのサンプルどうしが近いかにも敏感です。</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA デバイス %1</translation>
    </message>
    <message>
        <source>Cause for each cell</source>
        <translation>各セルの原因</translation>
    </message>
    <message>
        <source>Cells without a value</source>
        <translation>値のないセル</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is there.</source>
        <translation>アクセス権と、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>config.json がこの重みのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>正しいファイルであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the rows have answers, and that the cut-off length leaves some of them.</source>
        <translation>行に回答があること、打ち切り長の後にも回答が残ることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the rows have answers.</source>
        <translation>行に回答があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the validation set has answers.</source>
        <translation>検証セットに回答があることを確認してください。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, and try again.</source>
        <translation>ディスクとフォルダーを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the model for damaged weights.</source>
        <translation>モデルの重みが破損していないか確認してください。</translation>
    </message>
    <message>
        <source>Check the model&apos;s weights for NaN with &apos;isthmus-cli inspect&apos;.</source>
        <translation>モデルの重みに NaN がないか、「isthmus-cli inspect」で確認してください。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Check the path, and that the download was complete.</source>
        <translation>パスと、ダウンロードが完了していることを確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>F32、F16、BF16 のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose MMLU&apos;s data folder, with test/ and dev/ in it.</source>
        <translation>test/ と dev/ を含む MMLU のデータフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors weights.</source>
        <translation>safetensors の重みを含む Hugging Face のモデルフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder.</source>
        <translation>Hugging Face のモデルフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder: config.json, model.safetensors and tokenizer files.</source>
        <translation>Hugging Face のモデルフォルダー（config.json、model.safetensors、トークナイザーのファイル）を選択してください。</translation>
    </message>
    <message>
        <source>Choose a JSON-lines file with one conversation per line.</source>
        <translation>1 行に 1 つの会話が書かれた JSON Lines ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>書き込み可能なディスク上のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder written by peft&apos;s save_pretrained.</source>
        <translation>peft の save_pretrained で書き出されたフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a higher rate.</source>
        <translation>割合を大きくしてください。</translation>
    </message>
    <message>
        <source>Choose a larger cut-off.</source>
        <translation>打ち切り長を大きくしてください。</translation>
    </message>
    <message>
        <source>Choose a lower rate.</source>
        <translation>割合を小さくしてください。</translation>
    </message>
    <message>
        <source>Choose a positive standard deviation.</source>
        <translation>正の標準偏差を選択してください。</translation>
    </message>
    <message>
        <source>Choose a project folder (NAME.isthmus), or a new name to create one.</source>
        <translation>プロジェクトフォルダー（NAME.isthmus）を選択するか、新しい名前を指定して作成してください。</translation>
    </message>
    <message>
        <source>Choose a rank from 1 to %1.</source>
        <translation>1～%1 のランクを選択してください。</translation>
    </message>
    <message>
        <source>Choose a rate above 0 and at most 1.</source>
        <translation>0 より大きく 1 以下の割合を選択してください。</translation>
    </message>
    <message>
        <source>Choose a source that is at least as deep as the target.</source>
        <translation>ターゲットと同じかそれ以上に深いソースを選択してください。</translation>
    </message>
    <message>
        <source>Choose a tensor of type F64, F32, F16 or BF16.</source>
        <translation>F64、F32、F16、BF16 のいずれかの型のテンソルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for the right to write.</source>
        <translation>別のフォルダーを選択するか、所有者に書き込み権限を求めてください。</translation>
    </message>
    <message>
        <source>Choose another layer map, or another metric.</source>
        <translation>別の層マッピングまたは別の指標を選択してください。</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <translation>フォルダーに別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選択してください。</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>別の出力フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose another reduction.</source>
        <translation>別の縮小方法を選択してください。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>auto、cpu、cuda、cuda:N のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose auto, token or text.</source>
        <translation>auto、token、text のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose completion, laten, seeking, chat-template or plain.</source>
        <translation>completion、laten、seeking、chat-template、plain のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose cosine or linear.</source>
        <translation>cosine または linear を選択してください。</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16.</source>
        <translation>float32 または bfloat16 を選択してください。</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, attention, ffn, residual.</source>
        <translation>q、k、v、o、gate、up、down、attention、ffn、residual から選択してください。</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, embedding, head.</source>
        <translation>q、k、v、o、gate、up、down、embedding、head から選択してください。</translation>
    </message>
    <message>
        <source>Choose from up, gate, down, v and o.</source>
        <translation>up、gate、down、v、o から選択してください。</translation>
    </message>
    <message>
        <source>Choose laten, seeking, chat-template or plain.</source>
        <translation>laten、seeking、chat-template、plain のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose mmlu, gsm8k, humaneval, mbpp or loss.</source>
        <translation>mmlu、gsm8k、humaneval、mbpp、loss のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose paper or script.</source>
        <translation>paper または script を選択してください。</translation>
    </message>
    <message>
        <source>Choose per-row or averaged.</source>
        <translation>per-row または averaged を選択してください。</translation>
    </message>
    <message>
        <source>Choose q, k, v, o, gate, up or down.</source>
        <translation>q、k、v、o、gate、up、down のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose similarity maps, adapters (lora-similarity) or runs (transfer-run) for a panel, or evaluations and runs for a table.</source>
        <translation>パネルには類似度マップ、アダプター（lora-similarity）、実行（transfer-run）のいずれかを、表には評価と実行を選択してください。</translation>
    </message>
    <message>
        <source>Choose the .json file beside an exported figure.</source>
        <translation>エクスポートした図と同じ場所にある .json ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the base the adapter was trained on.</source>
        <translation>アダプターの訓練に使ったベースを選択してください。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s JSON-lines file.</source>
        <translation>ベンチマークの JSON Lines ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>ベンチマークのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s own file.</source>
        <translation>ベンチマーク本来のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>config.json と重みを含むフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the layer map attribution or proportional.</source>
        <translation>層マッピング attribution または proportional を選択してください。</translation>
    </message>
    <message>
        <source>Choose two maps of one pair.</source>
        <translation>同じペアの 2 つのマップを選択してください。</translation>
    </message>
    <message>
        <source>Close it there first, open it read-only, or use another project.</source>
        <translation>先にそちらで閉じるか、読み取り専用で開くか、別のプロジェクトを使用してください。</translation>
    </message>
    <message>
        <source>Close programs.</source>
        <translation>プログラムを終了してください。</translation>
    </message>
    <message>
        <source>Column of the weight</source>
        <translation>重みの列</translation>
    </message>
    <message>
        <source>Compare evaluations of the same benchmark, file and examples.</source>
        <translation>同じベンチマーク、ファイル、例示の評価どうしを比較してください。</translation>
    </message>
    <message>
        <source>Compare two attributions of one model.</source>
        <translation>同じモデルの 2 つの帰属分析を比較してください。</translation>
    </message>
    <message>
        <source>Comparing the adapter with its base</source>
        <translation>アダプターとベースの比較</translation>
    </message>
    <message>
        <source>Compute both from one sample plan.</source>
        <translation>両方を同じサンプル計画から計算してください。</translation>
    </message>
    <message>
        <source>Compute in float32, and check the model for damaged weights.</source>
        <translation>float32 で計算し、モデルの重みが破損していないか確認してください。</translation>
    </message>
    <message>
        <source>Compute in float32, or leave out the prompt; if every prompt fails, the model is damaged.</source>
        <translation>float32 で計算するか、そのプロンプトを除いてください。すべてのプロンプトで失敗する場合、モデルが破損しています。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message>
        <source>Compute one with &apos;isthmus-cli transfer init-study&apos;, or as an initialisation study on the Transfer page.</source>
        <translation>「isthmus-cli transfer init-study」で計算するか、「転移」ページで初期化の検討として計算してください。</translation>
    </message>
    <message>
        <source>Compute the sensitivity again.</source>
        <translation>感度をもう一度計算してください。</translation>
    </message>
    <message>
        <source>Convert the model to BF16, F16 or F32.</source>
        <translation>モデルを BF16、F16、F32 のいずれかに変換してください。</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into the folder.</source>
        <translation>モデルのトークナイザーのファイルをフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Correct or remove the line.</source>
        <translation>行を修正または削除してください。</translation>
    </message>
    <message>
        <source>Correct r or rank_pattern: the scale of the adapter depends on it.</source>
        <translation>r または rank_pattern を修正してください。アダプターのスケールはこれで決まります。</translation>
    </message>
    <message>
        <source>Cosine of the two doubly centred Gram matrices of the same samples: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) with the biased HSIC. Tends to 1 when there are fewer samples than dimensions, whatever the data; read it beside its null.</source>
        <translation>同じサンプルの、二重中心化した 2 つのグラム行列のコサイン：HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L))（バイアスありの HSIC）。サンプル数が次元数より少ないと、データによらず 1 に近づきます。帰無分布と並べて読んでください。</translation>
    </message>
    <message>
        <source>Cosines of adapters with their base over the layers, one line per module, for each start.</source>
        <translation>アダプターとベースの層ごとのコサイン。初期化ごとに、モジュール 1 つにつき 1 本の線。</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>フォルダーを作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>DOCS (residual-aligned)</source>
        <translation>DOCS（残差アライメント）</translation>
    </message>
    <message>
        <source>Damaged files are left out of the export; &apos;isthmus-cli project verify&apos; names them.</source>
        <translation>破損したファイルはエクスポートに含まれません。どのファイルかは「isthmus-cli project verify」で確認できます。</translation>
    </message>
    <message>
        <source>Debiased linear CKA of what two weights do to the same tokens: the embeddings of tokens both vocabularies share go through weights that read the residual stream, their unembeddings through those that write it. No text and no norm layers are involved.</source>
        <translation>2 つの重みが同じトークンに及ぼす作用の、バイアス補正済み線形 CKA：両方の語彙に共通するトークンについて、残差ストリームを読む重みには埋め込みを、残差ストリームに書き込む重みにはアンエンベディングを通します。テキストも正規化層も使いません。</translation>
    </message>
    <message>
        <source>Debiased linear CKA whose unbiased HSICs are averaged over mini-batches of samples before the ratio is taken: the same quantity as the debiased CKA at a memory that does not grow with the square of the sample count, with a somewhat larger variance.</source>
        <translation>比を取る前に、バイアスのない HSIC をサンプルのミニバッチにわたって平均する、バイアス補正済み線形 CKA：バイアス補正済み CKA と同じ量で、メモリはサンプル数の 2 乗に比例して増えませんが、分散はやや大きくなります。</translation>
    </message>
    <message>
        <source>Delete it and run the job again, or restore it from a backup.</source>
        <translation>削除してジョブをもう一度実行するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Delete the file from the project&apos;s results folder and evaluate again.</source>
        <translation>プロジェクトの results フォルダーからそのファイルを削除し、もう一度評価してください。</translation>
    </message>
    <message>
        <source>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</source>
        <translation>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Distances and numbers of validations and checkpoints must not be negative.</source>
        <translation>検証とチェックポイントの間隔と個数は負にできません。</translation>
    </message>
    <message>
        <source>Do not use the folder. This is a fault of the program; please report it.</source>
        <translation>そのフォルダーは使用しないでください。これはプログラムの不具合です。報告をお願いします。</translation>
    </message>
    <message>
        <source>Download the file again, or check how it was written.</source>
        <translation>ファイルをもう一度ダウンロードするか、書き出し方を確認してください。</translation>
    </message>
    <message>
        <source>Download the file again, or save the model again with safetensors.</source>
        <translation>ファイルをもう一度ダウンロードするか、モデルを safetensors で保存し直してください。</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download the file again; a file of a few hundred bytes is often a Git LFS pointer.</source>
        <translation>ファイルをもう一度ダウンロードしてください。数百バイトのファイルは、多くの場合 Git LFS のポインターです。</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>モデルを、すべてのファイルとともにもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download the model&apos;s config.json again or correct the value.</source>
        <translation>モデルの config.json をもう一度ダウンロードするか、値を修正してください。</translation>
    </message>
    <message>
        <source>Draw at least k samples per item.</source>
        <translation>問題ごとに少なくとも k 個のサンプルを抽出してください。</translation>
    </message>
    <message>
        <source>Each target layer with the source layer of equal relative depth</source>
        <translation>各ターゲット層に、相対的な深さが等しいソース層</translation>
    </message>
    <message>
        <source>Elements of type</source>
        <translation>要素の型：</translation>
    </message>
    <message>
        <source>Elements of type %1 cannot be computed on.</source>
        <translation>%1 型の要素では計算できません。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the source: what each of them knows cannot be told apart.</source>
        <translation>ソースでは embedding と head が 1 つのテンソルです。それぞれが持つ知識を区別できません。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: a change of one would change the other.</source>
        <translation>このモデルでは embedding と head が 1 つのテンソルです。一方を変更すると他方も変わります。</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: their sensitivities cannot be told apart.</source>
        <translation>このモデルでは embedding と head が 1 つのテンソルです。それぞれの感度を区別できません。</translation>
    </message>
    <message>
        <source>Encode it in parts.</source>
        <translation>分割してエンコードしてください。</translation>
    </message>
    <message>
        <source>Evaluate again: what is there is not computed twice.</source>
        <translation>もう一度評価してください。すでにあるものは再計算されません。</translation>
    </message>
    <message>
        <source>Evaluate both with the same limit.</source>
        <translation>両方を同じ上限で評価してください。</translation>
    </message>
    <message>
        <source>Every line must hold two tokens with one blank between them.</source>
        <translation>各行は、1 つの空白で区切った 2 つのトークンでなければなりません。</translation>
    </message>
    <message>
        <source>Evicted %1 from the tensor cache.</source>
        <translation>テンソルキャッシュから %1 を削除しました。</translation>
    </message>
    <message>
        <source>Exchange source and target, or choose a larger source.</source>
        <translation>ソースとターゲットを入れ替えるか、より大きいソースを選択してください。</translation>
    </message>
    <message>
        <source>FFN coefficients</source>
        <translation>FFN の係数</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN ニューロン</translation>
    </message>
    <message>
        <source>FFN output</source>
        <translation>FFN の出力</translation>
    </message>
    <message>
        <source>Families with a forward pass: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</source>
        <translation>順伝播に対応するファミリー：Llama、Mistral、Qwen2、Qwen3、GPT-2、GPT-NeoX。</translation>
    </message>
    <message>
        <source>For each neuron of one weight (its vector in the residual stream) the largest absolute cosine with a neuron of the other; a Gumbel distribution is fitted to these maxima, and its location averaged over both directions. Vectors are compared within the span of the shared tokens after the orthogonal Procrustes map between the models; at most 256 neurons per weight, every k-th. The maximum of many random cosines is not 0: read it beside its null.</source>
        <translation>一方の重みの各ニューロン（残差ストリームでのベクトル）について、他方のニューロンとのコサインの絶対値の最大値を求め、これらの最大値に Gumbel 分布を当てはめて、その位置母数を両方向で平均します。ベクトルは、モデル間の直交プロクラステス写像の後、共通トークンの張る空間内で比較します。重みごとに最大 256 個のニューロンを、k 個おきに使います。多数のランダムなコサインの最大値は 0 になりません。帰無分布と並べて読んでください。</translation>
    </message>
    <message>
        <source>Forward passes of the</source>
        <translation>順伝播：</translation>
    </message>
    <message>
        <source>Forward passes of the source</source>
        <translation>ソースの順伝播</translation>
    </message>
    <message>
        <source>Forward passes of the target</source>
        <translation>ターゲットの順伝播</translation>
    </message>
    <message>
        <source>Free some memory and try again; if it happens again, please report it.</source>
        <translation>メモリを空けてもう一度試してください。再び起きる場合は報告をお願いします。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose a folder on another one, and try again.</source>
        <translation>そのディスクの空き容量を増やすか、別のディスクのフォルダーを選択して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>そのディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free space there, set TMPDIR, or use fewer samples.</source>
        <translation>そこの空き容量を増やすか、TMPDIR を設定するか、サンプルを減らしてください。</translation>
    </message>
    <message>
        <source>Free space, choose another folder, or keep fewer checkpoints.</source>
        <translation>空き容量を増やすか、別のフォルダーを選択するか、残すチェックポイントを減らしてください。</translation>
    </message>
    <message>
        <source>GSM8K questions</source>
        <translation>GSM8K の問題</translation>
    </message>
    <message>
        <source>Generated code cannot be run: its cage does not start%1</source>
        <translation>生成されたコードを実行できません：隔離環境が起動しません%1</translation>
    </message>
    <message>
        <source>Generated code cannot be run: there is no %1.</source>
        <translation>生成されたコードを実行できません：%1 がありません。</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>ファイルを入手元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that is not trained on: the best step is chosen by it.</source>
        <translation>訓練に使わない JSON Lines ファイルを指定してください。最良のステップはこれで選ばれます。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the hypernetworks are trained on.</source>
        <translation>ハイパーネットワークの訓練に使う JSON Lines ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the neurons are located on.</source>
        <translation>ニューロンの特定に使う JSON Lines ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the sensitivity is measured on.</source>
        <translation>感度の測定に使う JSON Lines ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give a checkpoint that a training run wrote.</source>
        <translation>訓練の実行が書き出したチェックポイントを指定してください。</translation>
    </message>
    <message>
        <source>Give a composed figure panels alone, any other results alone.</source>
        <translation>複数パネルの図にはパネルだけを、それ以外の図には結果だけを指定してください。</translation>
    </message>
    <message>
        <source>Give a data set with rows.</source>
        <translation>行のあるデータセットを指定してください。</translation>
    </message>
    <message>
        <source>Give a larger data set, or ask for more samples.</source>
        <translation>より大きいデータセットを指定するか、サンプルを増やしてください。</translation>
    </message>
    <message>
        <source>Give a model folder, or the output folder of a transfer.</source>
        <translation>モデルフォルダー、または転移の出力フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give a source, or choose a start that does without: gaussian, pissa, olora, self, zero.</source>
        <translation>ソースを指定するか、ソースなしで使える初期化（gaussian、pissa、olora、self、zero）を選択してください。</translation>
    </message>
    <message>
        <source>Give a temperature, for example 0.8.</source>
        <translation>温度を指定してください（例：0.8）。</translation>
    </message>
    <message>
        <source>Give a text that is not empty.</source>
        <translation>空でないテキストを指定してください。</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>テキストを指定してください。</translation>
    </message>
    <message>
        <source>Give a validation set of its own.</source>
        <translation>専用の検証セットを指定してください。</translation>
    </message>
    <message>
        <source>Give an answer with at least one meaningful character, or remove the row.</source>
        <translation>意味のある文字を 1 つ以上含む回答を指定するか、行を削除してください。</translation>
    </message>
    <message>
        <source>Give at least 6 of its hexadecimal digits; &apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>16 進数の先頭を 6 桁以上指定してください。キーは「isthmus-cli project list」で確認できます。</translation>
    </message>
    <message>
        <source>Give at least one row.</source>
        <translation>少なくとも 1 行を指定してください。</translation>
    </message>
    <message>
        <source>Give every target layer a layer of the source.</source>
        <translation>すべてのターゲット層にソースの層を指定してください。</translation>
    </message>
    <message>
        <source>Give it back its name, which is its content key, or delete it.</source>
        <translation>元の名前（コンテンツキー）に戻すか、削除してください。</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>桁数を増やしてください。</translation>
    </message>
    <message>
        <source>Give shorter texts.</source>
        <translation>より短いテキストを指定してください。</translation>
    </message>
    <message>
        <source>Give the checkpoints of a run on exactly these models.</source>
        <translation>ちょうどこれらのモデルでの実行のチェックポイントを指定してください。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>ファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>Give the output folder of &apos;transfer laten&apos; or &apos;transfer postpkt&apos;.</source>
        <translation>「transfer laten」または「transfer postpkt」の出力フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the row a question, or use a tokenizer with BOS.</source>
        <translation>行に質問を追加するか、BOS のあるトークナイザーを使用してください。</translation>
    </message>
    <message>
        <source>Give the row an answer.</source>
        <translation>行に回答を追加してください。</translation>
    </message>
    <message>
        <source>Give the two of one training run.</source>
        <translation>同じ訓練の実行による 2 つを指定してください。</translation>
    </message>
    <message>
        <source>HDF5 1.10 or newer</source>
        <translation>HDF5 1.10 以降</translation>
    </message>
    <message>
        <source>How well one set of centred activations, scaled to norm 1, is turned into the other by the best rotation: 1 - d^2 / 2 with d^2 = min_R ||X R - Y||^2, which is the nuclear norm of X&apos;Y / (||X|| ||Y||). Grows with width at few samples; read it beside its null.</source>
        <translation>中心化してノルム 1 にした一方の活性化を、最良の回転で他方にどれだけ近づけられるか：1 - d^2 / 2、ただし d^2 = min_R ||X R - Y||^2。これは X&apos;Y / (||X|| ||Y||) の核ノルムに等しい値です。サンプルが少ないと幅とともに大きくなります。帰無分布と並べて読んでください。</translation>
    </message>
    <message>
        <source>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</source>
        <translation>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</translation>
    </message>
    <message>
        <source>Initialisation study</source>
        <translation>初期化の検討</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt-get install %1), or evaluate without code.</source>
        <translation>インストールするか（Debian と Ubuntu：apt-get install %1）、コードなしで評価してください。</translation>
    </message>
    <message>
        <source>It belongs beside W - s B0 A0, where (B0, A0) is the delta in the folder beside it.</source>
        <translation>W - s B0 A0 と組み合わせて使うものです。(B0, A0) は隣のフォルダーにある差分です。</translation>
    </message>
    <message>
        <source>It is of kind &apos;%1&apos;, which does not belong here.</source>
        <translation>種類が「%1」で、ここに置くものではありません。</translation>
    </message>
    <message>
        <source>Items are counted from 0.</source>
        <translation>問題は 0 から数えます。</translation>
    </message>
    <message>
        <source>Its name is not that of a result.</source>
        <translation>名前が結果のものではありません。</translation>
    </message>
    <message>
        <source>Its weights hold NaN or infinity, or the compute type is too narrow: try float32.</source>
        <translation>重みに NaN または無限大が含まれているか、計算精度の範囲が狭すぎます。float32 を試してください。</translation>
    </message>
    <message>
        <source>Its weights hold infinity, or the compute type is too narrow: try float32.</source>
        <translation>重みに無限大が含まれているか、計算精度の範囲が狭すぎます。float32 を試してください。</translation>
    </message>
    <message>
        <source>Known metrics: %1.</source>
        <translation>使用できる指標：%1。</translation>
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
        <translation>%2 の第 %1 層に重み「%3」がありません。</translation>
    </message>
    <message>
        <source>Layer of the source model, from 0</source>
        <translation>ソースモデルの層（0 から）</translation>
    </message>
    <message>
        <source>Layer of the target model, from 0</source>
        <translation>ターゲットモデルの層（0 から）</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>層の類似度</translation>
    </message>
    <message>
        <source>Leave embedding and head out of the modules.</source>
        <translation>モジュールから embedding と head を外してください。</translation>
    </message>
    <message>
        <source>Leave gate out of the modules.</source>
        <translation>モジュールから gate を外してください。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>外してください。</translation>
    </message>
    <message>
        <source>Leave the part out.</source>
        <translation>その部分を外してください。</translation>
    </message>
    <message>
        <source>Leave this module out.</source>
        <translation>このモジュールを外してください。</translation>
    </message>
    <message>
        <source>Leave this panel out.</source>
        <translation>このパネルを外してください。</translation>
    </message>
    <message>
        <source>Left out of the list of results: %1</source>
        <translation>結果の一覧から除外しました：%1</translation>
    </message>
    <message>
        <source>Linear CKA (biased)</source>
        <translation>線形 CKA（バイアスあり）</translation>
    </message>
    <message>
        <source>Linear CKA (debiased)</source>
        <translation>線形 CKA（バイアス補正済み）</translation>
    </message>
    <message>
        <source>Linear CKA (mini-batch)</source>
        <translation>線形 CKA（ミニバッチ）</translation>
    </message>
    <message>
        <source>Linear CKA with the unbiased HSIC: cosine of the two U-centred Gram matrices (diagonal left out). Its expectation is 0 for unrelated data, however few the samples or wide the layers; single values may be slightly negative.</source>
        <translation>バイアスのない HSIC による線形 CKA：U 中心化した 2 つのグラム行列のコサイン（対角成分を除く）。無関係なデータでは、サンプルがどれだけ少なくても層がどれだけ広くても期待値は 0 です。個々の値はわずかに負になることがあります。</translation>
    </message>
    <message>
        <source>LoRA started as &apos;%1&apos;, seed %2, best of %3 steps: %4. Written by Isthmus.</source>
        <translation>「%1」で初期化した LoRA、シード %2、%3 ステップ中の最良：%4。Isthmus による書き出し。</translation>
    </message>
    <message>
        <source>Loading the target</source>
        <translation>ターゲットの読み込み</translation>
    </message>
    <message>
        <source>Locating in the</source>
        <translation>特定：</translation>
    </message>
    <message>
        <source>Locating in the %1</source>
        <translation>%1 での特定</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the data for damaged weights.</source>
        <translation>学習率を下げるか、データに破損した重みがないか確認してください。</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the model for damaged weights.</source>
        <translation>学習率を下げるか、モデルの重みが破損していないか確認してください。</translation>
    </message>
    <message>
        <source>MBPP tasks</source>
        <translation>MBPP の課題</translation>
    </message>
    <message>
        <source>MMLU cannot be asked of this model.</source>
        <translation>このモデルでは MMLU を評価できません。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer maps.</source>
        <translation>図を大きくするか、文字を小さくするか、表示するマップを減らしてください。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer panels.</source>
        <translation>図を大きくするか、文字を小さくするか、表示するパネルを減らしてください。</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer results.</source>
        <translation>図を大きくするか、文字を小さくするか、表示する結果を減らしてください。</translation>
    </message>
    <message>
        <source>Make the figure wider, leave the statistics out, or show fewer benchmarks.</source>
        <translation>図の幅を広げるか、統計量を外すか、表示するベンチマークを減らしてください。</translation>
    </message>
    <message>
        <source>Mean and central 95 % range under the null hypothesis</source>
        <translation>帰無仮説のもとでの平均と中央 95% 範囲</translation>
    </message>
    <message>
        <source>Mean canonical correlation between the principal components that hold 99 % of either side&apos;s variance; the mean runs over the smaller number of components. Tends to 1 as the components together approach the number of samples.</source>
        <translation>両側の分散の 99% を占める主成分どうしの正準相関の平均。平均は成分数の少ないほうにわたって取ります。成分数の合計がサンプル数に近づくと 1 に近づきます。</translation>
    </message>
    <message>
        <source>Mean canonical correlation of the components that hold 99 % of the variance, each weighted by the variance of the source&apos;s activations along its canonical direction (h&apos;K h). The squared projections replace the paper&apos;s sum of absolute ones, which depends on the choice of coordinates. Not symmetric: the source gives the weights.</source>
        <translation>分散の 99% を占める成分の正準相関の平均。各相関に、その正準方向に沿ったソースの活性化の分散（h&apos;K h）で重みを付けます。論文の絶対値の和は座標の選び方に依存するため、射影の 2 乗に置き換えています。対称ではなく、ソースが重みを決めます。</translation>
    </message>
    <message>
        <source>Mean score of each FFN neuron</source>
        <translation>各 FFN ニューロンの平均スコア</translation>
    </message>
    <message>
        <source>Mean score of each MHSA neuron (columns of o)</source>
        <translation>各 MHSA ニューロン（o の列）の平均スコア</translation>
    </message>
    <message>
        <source>Mean score of each row of v</source>
        <translation>v の各行の平均スコア</translation>
    </message>
    <message>
        <source>Mean share of a sample&apos;s k nearest neighbours (Euclidean, k = 10, at most half of the other samples; of equally near ones the earlier sample) that both models agree on. Unrelated data give k / (n - 1).</source>
        <translation>各サンプルの k 個の最近傍（ユークリッド距離、k = 10、ただし多くともほかのサンプルの半数。等距離の場合は先のサンプル）のうち、両モデルで一致する割合の平均。無関係なデータでは k / (n - 1) になります。</translation>
    </message>
    <message>
        <source>Mean squared cosine of the principal angles between the subspaces of the residual stream that the two weights read from (or write to) most strongly: their leading singular vectors (an eighth of the narrower hidden size, at most 64), seen within the span of the shared tokens, after the orthogonal Procrustes map between the tokens&apos; vectors of both models. Random subspaces give k over the dimension.</source>
        <translation>2 つの重みが最も強く読み取る（または書き込む）残差ストリームの部分空間の間の、主角のコサインの 2 乗の平均：部分空間は上位の特異ベクトル（狭いほうの隠れ次元の 8 分の 1、最大 64）で、両モデルのトークンベクトル間の直交プロクラステス写像の後、共通トークンの張る空間内で見ます。ランダムな部分空間では k を次元数で割った値になります。</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>メモリが不足しました</translation>
    </message>
    <message>
        <source>Memory ran out %1 after step %2</source>
        <translation>ステップ %2 の後、%1メモリが不足しました</translation>
    </message>
    <message>
        <source>Merged model: %1</source>
        <translation>マージ済みモデル：%1</translation>
    </message>
    <message>
        <source>Merging, writing and reading again</source>
        <translation>マージ、書き込み、再読み込み</translation>
    </message>
    <message>
        <source>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; alignment: here</source>
        <translation>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; alignment: here</translation>
    </message>
    <message>
        <source>Monotone path of highest mean similarity</source>
        <translation>平均類似度が最も高い単調パス</translation>
    </message>
    <message>
        <source>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., ICML 2019, section 5</source>
        <translation>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., ICML 2019, section 5</translation>
    </message>
    <message>
        <source>More than half of the changed numbers came out of the rounding to %1 as they were: the saved model hardly carries the transfer.</source>
        <translation>変更した数値の半分以上が、%1 への丸めで元の値に戻りました。保存したモデルには転移がほとんど残っていません。</translation>
    </message>
    <message>
        <source>Move it out of the project, or choose another file.</source>
        <translation>プロジェクトの外に移動するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Move it out of the project.</source>
        <translation>プロジェクトの外に移動してください。</translation>
    </message>
    <message>
        <source>Mutual k-nearest neighbours</source>
        <translation>相互 k 最近傍</translation>
    </message>
    <message>
        <source>Name one, or remove the panel.</source>
        <translation>結果を指定するか、パネルを削除してください。</translation>
    </message>
    <message>
        <source>Name some of kind evaluation or transfer-run.</source>
        <translation>種類が evaluation または transfer-run の結果を指定してください。</translation>
    </message>
    <message>
        <source>Neurons of %1 cannot be injected.</source>
        <translation>%1 のニューロンは注入できません。</translation>
    </message>
    <message>
        <source>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</source>
        <translation>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</translation>
    </message>
    <message>
        <source>No cell of the similarity map of %1 has a value, so no path leads through it.</source>
        <translation>%1 の類似度マップには値のあるセルがないため、パスを通せません。</translation>
    </message>
    <message>
        <source>No checkpoint was written before.</source>
        <translation>それより前に書き込まれたチェックポイントはありません。</translation>
    </message>
    <message>
        <source>No metric is asked for.</source>
        <translation>指標が指定されていません。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>モデルが選択されていません。</translation>
    </message>
    <message>
        <source>No module is asked for.</source>
        <translation>モジュールが指定されていません。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>No prompt fits the context of %1 tokens of %2.</source>
        <translation>%2 の %1 トークンのコンテキストに収まるプロンプトがありません。</translation>
    </message>
    <message>
        <source>No prompt of %1 fits the model&apos;s context of %2.</source>
        <translation>%1 には、モデルのコンテキスト %2 に収まるプロンプトがありません。</translation>
    </message>
    <message>
        <source>No result has a key that begins with &apos;%1&apos;.</source>
        <translation>キーが「%1」で始まる結果はありません。</translation>
    </message>
    <message>
        <source>No row of %1 can be used with both models.</source>
        <translation>%1 には、両方のモデルで使える行がありません。</translation>
    </message>
    <message>
        <source>No step is better on the validation set than the untouched target; step %1 is the least bad.</source>
        <translation>検証セットで変更前のターゲットより良いステップはありません。最も悪化が小さいのはステップ %1 です。</translation>
    </message>
    <message>
        <source>No step was better on the validation set than the untouched target.</source>
        <translation>検証セットで変更前のターゲットより良いステップはありませんでした。</translation>
    </message>
    <message>
        <source>No token embedding is known in %1: %2</source>
        <translation>%1 のトークン埋め込みがわかりません：%2</translation>
    </message>
    <message>
        <source>No token of the training rows counts for the loss.</source>
        <translation>訓練の行に、損失に数えるトークンがありません。</translation>
    </message>
    <message>
        <source>No token of the validation rows counts for the loss.</source>
        <translation>検証の行に、損失に数えるトークンがありません。</translation>
    </message>
    <message>
        <source>No unembedding is known in %1: %2</source>
        <translation>%1 のアンエンベディングがわかりません：%2</translation>
    </message>
    <message>
        <source>Norm and distribution of weights</source>
        <translation>重みのノルムと分布</translation>
    </message>
    <message>
        <source>Nothing can be transferred: the source&apos;s matrix is smaller than the target&apos;s.</source>
        <translation>転移できません。ソースの行列がターゲットの行列より小さくなっています。</translation>
    </message>
    <message>
        <source>Nothing of the answer is left after its closing punctuation is taken off.</source>
        <translation>末尾の句読点を除くと、回答に何も残りません。</translation>
    </message>
    <message>
        <source>Nothing precedes the answer&apos;s last token, so nothing predicts it.</source>
        <translation>回答の最後のトークンの前に何もないため、それを予測するものがありません。</translation>
    </message>
    <message>
        <source>Nothing that was asked for can be compared; choose other modules or metrics.</source>
        <translation>指定された中に比較できるものがありません。別のモジュールまたは指標を選択してください。</translation>
    </message>
    <message>
        <source>Nothing was selected for %1.</source>
        <translation>%1 に対して何も選択されませんでした。</translation>
    </message>
    <message>
        <source>Numbers of rows must not be negative.</source>
        <translation>行数は負にできません。</translation>
    </message>
    <message>
        <source>Numbers of single layers that belong to the map</source>
        <translation>マップに属する個々の層の数値</translation>
    </message>
    <message>
        <source>Numeric arrays of the result</source>
        <translation>結果の数値配列</translation>
    </message>
    <message>
        <source>O(L d f k) for the subspaces, O(Ls Lt d k^2) for all pairs</source>
        <translation>部分空間に O(L d f k)、すべてのペアに O(Ls Lt d k^2)</translation>
    </message>
    <message>
        <source>O(L d f), one pass over the weights</source>
        <translation>O(L d f)、重みの走査 1 回</translation>
    </message>
    <message>
        <source>O(L d^2 (d + f)) for d x f weights, d the smaller side; once per model, cached</source>
        <translation>d x f の重みに O(L d^2 (d + f))、d は短いほうの辺。モデルごとに 1 回、キャッシュあり</translation>
    </message>
    <message>
        <source>O(L m d f) for m shared tokens, O(Ls Lt m^2) for all pairs</source>
        <translation>m 個の共通トークンに O(L m d f)、すべてのペアに O(Ls Lt m^2)</translation>
    </message>
    <message>
        <source>O(L n b) memory for batches of b samples, O(Ls Lt n b) for all pairs</source>
        <translation>b サンプルのバッチでメモリ O(L n b)、すべてのペアに O(Ls Lt n b)</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the neighbours, O(Ls Lt n^2) for all pairs</source>
        <translation>近傍に O(L n^2 log n)、すべてのペアに O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the ranks, O(Ls Lt n^2) for all pairs</source>
        <translation>順位に O(L n^2 log n)、すべてのペアに O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^2) memory, O(Ls Lt n^2) for all pairs</source>
        <translation>メモリ O(L n^2)、すべてのペアに O(Ls Lt n^2)</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components</source>
        <translation>グラム行列の分解に O(L n^3)、k 成分で O(Ls Lt n k^2)</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n^3) for the singular values</source>
        <translation>グラム行列の分解に O(L n^3)、特異値に O(Ls Lt n^3)</translation>
    </message>
    <message>
        <source>Of a single cell</source>
        <translation>1 つのセルの値</translation>
    </message>
    <message>
        <source>Of statistics/matched_depth_mean</source>
        <translation>statistics/matched_depth_mean の値</translation>
    </message>
    <message>
        <source>One number per layer of either model</source>
        <translation>それぞれのモデルの層ごとに 1 つの数値</translation>
    </message>
    <message>
        <source>Only F32, F16 and BF16 can.</source>
        <translation>使用できるのは F32、F16、BF16 だけです。</translation>
    </message>
    <message>
        <source>Only F64, F32, F16 and BF16 tensors can be analysed.</source>
        <translation>分析できるのは F64、F32、F16、BF16 のテンソルだけです。</translation>
    </message>
    <message>
        <source>Only LaTen transfers (not their controls) and PostPKT runs keep one; run the transfer again.</source>
        <translation>これが残るのは、LaTen の転移（その対照を除く）と PostPKT の実行だけです。転移をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Open it for writing, or use another project.</source>
        <translation>書き込み用に開くか、別のプロジェクトを使用してください。</translation>
    </message>
    <message>
        <source>Open it read-only, or choose a project in a folder that can be written.</source>
        <translation>読み取り専用で開くか、書き込み可能なフォルダーにあるプロジェクトを選択してください。</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>先にプロジェクトを開くか作成してください。</translation>
    </message>
    <message>
        <source>OpenSSL could not continue SHA-256.</source>
        <translation>OpenSSL が SHA-256 の計算を続行できませんでした。</translation>
    </message>
    <message>
        <source>OpenSSL could not finish SHA-256.</source>
        <translation>OpenSSL が SHA-256 の計算を完了できませんでした。</translation>
    </message>
    <message>
        <source>OpenSSL could not start SHA-256.</source>
        <translation>OpenSSL が SHA-256 の計算を開始できませんでした。</translation>
    </message>
    <message>
        <source>Opened again, the folder gives the computed logits (largest difference %1); they differ from the base model&apos;s by up to %2; rounding to %3 moved them by up to %4.</source>
        <translation>フォルダーを開き直すと、計算どおりのロジットが得られます（最大の差 %1）。ベースモデルのロジットとの差は最大 %2 で、%3 への丸めによる変化は最大 %4 です。</translation>
    </message>
    <message>
        <source>Opening the base</source>
        <translation>ベースを開く</translation>
    </message>
    <message>
        <source>Opening the benchmark</source>
        <translation>ベンチマークを開く</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>両モデルを開く</translation>
    </message>
    <message>
        <source>Orthogonal Procrustes</source>
        <translation>直交プロクラステス</translation>
    </message>
    <message>
        <source>Parametric similarity</source>
        <translation>パラメータ類似度</translation>
    </message>
    <message>
        <source>Product of two agreements: of shape, 1 - W1 / sqrt(2) with W1 the Wasserstein-1 distance of the two standardised distributions of elements, and of size, the smaller root mean square element divided by the larger. Elements alone: where they stand does not matter.</source>
        <translation>2 つの一致度の積：形の一致度は 1 - W1 / sqrt(2)（W1 は標準化した 2 つの要素分布の Wasserstein-1 距離）、大きさの一致度は要素の二乗平均平方根の小さいほうを大きいほうで割った値。要素だけを見るため、要素の位置は影響しません。</translation>
    </message>
    <message>
        <source>Projection-weighted CCA</source>
        <translation>射影重み付き CCA</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the context of %3 is %4, and an answer needs room in it.</source>
        <translation>プロンプト %1 は %2 トークンです。%3 のコンテキストは %4 で、回答のための余地が必要です。</translation>
    </message>
    <message>
        <source>Prompt %1 has no token.</source>
        <translation>プロンプト %1 にトークンがありません。</translation>
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
        <translation>打ち切り長を大きくしてください。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose a folder on another file system.</source>
        <translation>上限を引き上げる（ulimit -f）か、別のファイルシステムのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>ランダムなソースニューロン</translation>
    </message>
    <message>
        <source>Random window</source>
        <translation>ランダムなウィンドウ</translation>
    </message>
    <message>
        <source>Reading the benchmark</source>
        <translation>ベンチマークの読み込み</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling.</source>
        <translation>削除するか、綴りを修正してください。</translation>
    </message>
    <message>
        <source>Removed %1 unfinished files of a process that was killed from &apos;%2&apos;.</source>
        <translation>「%2」から、強制終了されたプロセスの未完成のファイル %1 個を削除しました。</translation>
    </message>
    <message>
        <source>Rename the file or correct the data.</source>
        <translation>ファイルの名前を変更するか、データを修正してください。</translation>
    </message>
    <message>
        <source>Representational similarity (RSA)</source>
        <translation>表現類似度（RSA）</translation>
    </message>
    <message>
        <source>Residual-aligned principal angles</source>
        <translation>残差アライメントによる主角</translation>
    </message>
    <message>
        <source>Restore it from a backup; the results beside it are not affected.</source>
        <translation>バックアップから復元してください。同じ場所にある結果には影響ありません。</translation>
    </message>
    <message>
        <source>Results of an Isthmus project, one group each, named by content key</source>
        <translation>Isthmus プロジェクトの結果（コンテンツキーを名前とするグループに 1 つずつ）</translation>
    </message>
    <message>
        <source>Resume from an earlier one: delete this file.</source>
        <translation>それより前のものから再開してください：このファイルを削除します。</translation>
    </message>
    <message>
        <source>Resume it with the version of the program that wrote it.</source>
        <translation>それを書き込んだバージョンのプログラムで再開してください。</translation>
    </message>
    <message>
        <source>Resume that run, or choose another output folder.</source>
        <translation>その実行を再開するか、別の出力フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or choose another output folder.</source>
        <translation>停止した実行と同じ設定とデータで再開するか、別の出力フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or start a new run in another folder.</source>
        <translation>停止した実行と同じ設定とデータで再開するか、別のフォルダーで新しく実行してください。</translation>
    </message>
    <message>
        <source>Row of the weight</source>
        <translation>重みの行</translation>
    </message>
    <message>
        <source>Run the attribution again.</source>
        <translation>帰属分析をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Run the transfer again.</source>
        <translation>転移をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Sample contributions need all samples in one Gram matrix.</source>
        <translation>サンプルの寄与を求めるには、すべてのサンプルが 1 つのグラム行列に必要です。</translation>
    </message>
    <message>
        <source>Save it again with safe_serialization=True.</source>
        <translation>safe_serialization=True でもう一度保存してください。</translation>
    </message>
    <message>
        <source>Save the model as safetensors: save_pretrained(folder, safe_serialization=True) in transformers.</source>
        <translation>モデルを safetensors で保存してください：transformers の save_pretrained(folder, safe_serialization=True)。</translation>
    </message>
    <message>
        <source>Saving the merged model</source>
        <translation>マージ済みモデルの保存</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>%1 の感度</translation>
    </message>
    <message>
        <source>Sensitivity of the source</source>
        <translation>ソースの感度</translation>
    </message>
    <message>
        <source>Sensitivity summed over blocks of the weight</source>
        <translation>重みのブロックごとの感度の和</translation>
    </message>
    <message>
        <source>SentencePiece BPE, %1 tokens (%2)</source>
        <translation>SentencePiece BPE、%1 トークン（%2）</translation>
    </message>
    <message>
        <source>Several samples of the most likely answer are the same answer.</source>
        <translation>最も確率の高い回答を複数回サンプリングしても、同じ回答になります。</translation>
    </message>
    <message>
        <source>Shorten or remove this row.</source>
        <translation>この行を短くするか削除してください。</translation>
    </message>
    <message>
        <source>Shorten the prompt or use fewer examples.</source>
        <translation>プロンプトを短くするか、例示を減らしてください。</translation>
    </message>
    <message>
        <source>Shorten the rows with the cut-off length, or use a device with more memory.</source>
        <translation>打ち切り長で行を短くするか、メモリの多いデバイスを使用してください。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>テキストを短くしてください。</translation>
    </message>
    <message>
        <source>Shorten the texts with the cut-off length.</source>
        <translation>打ち切り長でテキストを短くしてください。</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>シャッフルしたソース</translation>
    </message>
    <message>
        <source>Similarity of each source layer with each target layer; NaN where undefined (see issues)</source>
        <translation>各ソース層と各ターゲット層の類似度。未定義の場合は NaN（issues を参照）</translation>
    </message>
    <message>
        <source>Similarity of every source layer with every target layer: one map per module, one scale.</source>
        <translation>すべてのソース層とすべてのターゲット層の類似度。モジュールごとに 1 つのマップ、尺度は共通。</translation>
    </message>
    <message>
        <source>Similarity of the layers</source>
        <translation>層の類似度</translation>
    </message>
    <message>
        <source>So does the raw pair (%1).</source>
        <translation>raw ペアも同様です（%1）。</translation>
    </message>
    <message>
        <source>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</source>
        <translation>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</translation>
    </message>
    <message>
        <source>Source and target have different tokenizers: a row of one embedding is another token in the other.</source>
        <translation>ソースとターゲットのトークナイザーが異なります。一方の埋め込みの行は、他方では別のトークンに当たります。</translation>
    </message>
    <message>
        <source>Source layer %1 has no value: %2.</source>
        <translation>ソース層 %1 には値がありません：%2。</translation>
    </message>
    <message>
        <source>Source, target, transfers and controls on every benchmark, with intervals.</source>
        <translation>すべてのベンチマークでのソース、ターゲット、転移、対照。区間付き。</translation>
    </message>
    <message>
        <source>Spearman correlation between the Euclidean distances of all pairs of samples in the one model and in the other (ties share their mean rank).</source>
        <translation>一方のモデルでのサンプルのすべてのペアのユークリッド距離と、他方のモデルでの距離との Spearman 相関（同順位は平均順位）。</translation>
    </message>
    <message>
        <source>Spearman correlation of Euclidean distances, %1; null: target samples permuted</source>
        <translation>ユークリッド距離の Spearman 相関、%1、帰無分布：ターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>Spectra and histograms</source>
        <translation>スペクトルとヒストグラム</translation>
    </message>
    <message>
        <source>Start of the adapter: %1</source>
        <translation>アダプターの初期化：%1</translation>
    </message>
    <message>
        <source>Start the training from the beginning.</source>
        <translation>訓練を最初から始めてください。</translation>
    </message>
    <message>
        <source>Summaries of /values over its finite cells</source>
        <translation>/values の有限のセルにわたる要約値</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>ターゲット層</translation>
    </message>
    <message>
        <source>Target layer %1 has no value: %2.</source>
        <translation>ターゲット層 %1 には値がありません：%2。</translation>
    </message>
    <message>
        <source>Target layer of each row</source>
        <translation>各行のターゲット層</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>ターゲット自身のニューロン</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>ターゲット自身のウィンドウ</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; came with %2 bytes instead of %3.</source>
        <translation>テンソル「%1」は %3 バイトのはずですが、%2 バイトです。</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored as %2, which is listed but not computed on.</source>
        <translation>テンソル「%1」の型は %2 です。一覧には表示されますが、計算には使えません。</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of %2 is stored as %3, which is listed but not computed on.</source>
        <translation>%2 のテンソル「%1」の型は %3 です。一覧には表示されますが、計算には使えません。</translation>
    </message>
    <message>
        <source>Tensors of %1 bytes are larger than the cache and not kept.</source>
        <translation>%1 バイトのテンソルはキャッシュより大きいため、保持されません。</translation>
    </message>
    <message>
        <source>The %1 (%2) has no %3 projection.</source>
        <translation>%1（%2）に %3 の射影がありません。</translation>
    </message>
    <message>
        <source>The %1 cannot be run: %2</source>
        <translation>%1 を実行できません：%2</translation>
    </message>
    <message>
        <source>The %1 cannot be used. %2</source>
        <translation>%1 を使用できません。%2</translation>
    </message>
    <message>
        <source>The %1 has no %2.</source>
        <translation>%1 に %2 がありません。</translation>
    </message>
    <message>
        <source>The %1 has no layer %2; its layers are 0 to %3.</source>
        <translation>%1 に第 %2 層はありません。層は 0～%3 です。</translation>
    </message>
    <message>
        <source>The FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>The FFN of the model has no gate.</source>
        <translation>モデルの FFN に gate がありません。</translation>
    </message>
    <message>
        <source>The FFN of the source has no gate.</source>
        <translation>ソースの FFN に gate がありません。</translation>
    </message>
    <message>
        <source>The FFN of the target has no gate.</source>
        <translation>ターゲットの FFN に gate がありません。</translation>
    </message>
    <message>
        <source>The Gram matrices of %1 samples need %2 MB.</source>
        <translation>%1 サンプルのグラム行列には %2 MB が必要です。</translation>
    </message>
    <message>
        <source>The activation function &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>活性化関数「%1」には対応していません。重みの分析はできますが、順伝播は実行できません。</translation>
    </message>
    <message>
        <source>The activation of the FFN is not known.</source>
        <translation>FFN の活性化関数がわかりません。</translation>
    </message>
    <message>
        <source>The adapter changes the embedding or the head, which are one tensor in this model; a merge into one would change the other.</source>
        <translation>アダプターは embedding または head を変更しますが、このモデルではそれらが 1 つのテンソルです。一方にマージすると他方も変わります。</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be saved.</source>
        <translation>アダプターに保存するペアがありません。</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be trained.</source>
        <translation>アダプターに訓練するペアがありません。</translation>
    </message>
    <message>
        <source>The adapter has the tensor &apos;%1&apos;, which belongs to no module of %2 that a LoRA adapter can change (%3).</source>
        <translation>アダプターのテンソル「%1」は、LoRA アダプターで変更できる %2 のモジュール（%3）のいずれのものでもありません。</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for gate, and the FFN of %1 has none.</source>
        <translation>アダプターは別のベース用です。gate のペアがありますが、%1 の FFN に gate はありません。</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for layer %1, and %2 has %3 layers.</source>
        <translation>アダプターは別のベース用です。第 %1 層のペアがありますが、%2 の層数は %3 です。</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for %1 changes a weight of %2, in %3 it is %4.</source>
        <translation>アダプターは別のベース用です。%1 のペアは %2 の重みを変更しますが、%3 での形状は %4 です。</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for q, k and v of layer %1 has %2 outputs, %3 has %4.</source>
        <translation>アダプターは別のベース用です。第 %1 層の q、k、v のペアの出力数は %2 ですが、%3 では %4 です。</translation>
    </message>
    <message>
        <source>The adapter of %1 has no tensors.</source>
        <translation>%1 のアダプターにテンソルがありません。</translation>
    </message>
    <message>
        <source>The adapter of %1 has only one half of the pair for &apos;%2&apos;.</source>
        <translation>%1 のアダプターには「%2」のペアの片方しかありません。</translation>
    </message>
    <message>
        <source>The adapter of %1 is not for a plain base. %2</source>
        <translation>%1 のアダプターは、変更のないベース用ではありません。%2</translation>
    </message>
    <message>
        <source>The adapter of %1 is stored as adapter_model.bin, which can run code when it is read.</source>
        <translation>%1 のアダプターは adapter_model.bin として保存されています。この形式は読み込み時にコードを実行できます。</translation>
    </message>
    <message>
        <source>The adapter of %1 was made for another base than %2: the weights differ.</source>
        <translation>%1 のアダプターは %2 とは別のベース用に作られています。重みが異なります。</translation>
    </message>
    <message>
        <source>The adapter of %1, read again, gives logits that differ by %2 from those trained.</source>
        <translation>%1 のアダプターを読み直すと、ロジットが訓練時と %2 異なります。</translation>
    </message>
    <message>
        <source>The adapter, read again beside the untouched target, gives the trained logits (largest difference %1).</source>
        <translation>アダプターを読み直して変更前のターゲットに並べると、訓練時のロジットが得られます（最大の差 %1）。</translation>
    </message>
    <message>
        <source>The additions do not fit their neurons.</source>
        <translation>加算量がニューロンと合いません。</translation>
    </message>
    <message>
        <source>The align set %1 has one row.</source>
        <translation>アライメントセット %1 は 1 行だけです。</translation>
    </message>
    <message>
        <source>The align set has %1 rows: every step trains on all of them.</source>
        <translation>アライメントセットは %1 行です。各ステップですべての行を訓練に使います。</translation>
    </message>
    <message>
        <source>The alpha of %1 must be positive.</source>
        <translation>%1 の alpha は正でなければなりません。</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; has %2 values, which its sizes do not say.</source>
        <translation>配列「%1」の値の数 %2 が、大きさと合いません。</translation>
    </message>
    <message>
        <source>The attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>The attribution %1 has no neuron scores &apos;%2&apos;.</source>
        <translation>帰属分析 %1 にニューロンスコア「%2」がありません。</translation>
    </message>
    <message>
        <source>The attributions have different numbers of layers or neurons.</source>
        <translation>2 つの帰属分析の層数またはニューロン数が異なります。</translation>
    </message>
    <message>
        <source>The base model stores &apos;%1&apos; as %2; the merged model stores everything as %3.</source>
        <translation>ベースモデルは「%1」を %2 で保存していますが、マージ済みモデルはすべてを %3 で保存します。</translation>
    </message>
    <message>
        <source>The benchmark has %1 items; there is no item %2.</source>
        <translation>ベンチマークは %1 問です。問題 %2 はありません。</translation>
    </message>
    <message>
        <source>The betas must lie between 0 and 1.</source>
        <translation>beta は 0～1 でなければなりません。</translation>
    </message>
    <message>
        <source>The byte-level pre-tokeniser&apos;s pattern</source>
        <translation>バイトレベルの pre-tokenizer のパターン</translation>
    </message>
    <message>
        <source>The cache holds another number of texts.</source>
        <translation>キャッシュのテキスト数が異なります。</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not fit: its %2 is %3, this run&apos;s is %4.</source>
        <translation>チェックポイント %1 は合いません：%2 が %3 ですが、この実行では %4 です。</translation>
    </message>
    <message>
        <source>The checkpoint %1 has another format.</source>
        <translation>チェックポイント %1 は別の形式です。</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks part of its state.</source>
        <translation>チェックポイント %1 の状態の一部がありません。</translation>
    </message>
    <message>
        <source>The checkpoint has no tensor &apos;%1&apos;.</source>
        <translation>チェックポイントにテンソル「%1」がありません。</translation>
    </message>
    <message>
        <source>The comparison rests on %1 sample; the estimators are defined for at least %2.</source>
        <translation>比較は %1 サンプルに基づきますが、推定量の定義には少なくとも %2 サンプルが必要です。</translation>
    </message>
    <message>
        <source>The comparison rests on %1 samples; the estimators are defined for at least %2.</source>
        <translation>比較は %1 サンプルに基づきますが、推定量の定義には少なくとも %2 サンプルが必要です。</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used: %2</source>
        <translation>設定 %1 を使用できません：%2</translation>
    </message>
    <message>
        <source>The curve of the checkpoint has a wrong shape.</source>
        <translation>チェックポイントの曲線の形状が正しくありません。</translation>
    </message>
    <message>
        <source>The cut-off length must be at least 2 tokens.</source>
        <translation>打ち切り長は 2 トークン以上でなければなりません。</translation>
    </message>
    <message>
        <source>The data hold only %1 token positions; %2 were asked for.</source>
        <translation>データにはトークン位置が %1 個しかありませんが、%2 個が指定されました。</translation>
    </message>
    <message>
        <source>The data hold only %1 usable texts; %2 were asked for.</source>
        <translation>データには使えるテキストが %1 件しかありませんが、%2 件が指定されました。</translation>
    </message>
    <message>
        <source>The delta of a raw pair: where training started</source>
        <translation>raw ペアの差分：訓練の開始点</translation>
    </message>
    <message>
        <source>The detail of a cell needs exactly one metric and one module.</source>
        <translation>セルの詳細には、ちょうど 1 つの指標と 1 つのモジュールが必要です。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available.</source>
        <translation>デバイス「%1」は使用できません。</translation>
    </message>
    <message>
        <source>The distance and the number of checkpoints must not be negative.</source>
        <translation>チェックポイントの間隔と個数は負にできません。</translation>
    </message>
    <message>
        <source>The distance of validations must not be negative.</source>
        <translation>検証の間隔は負にできません。</translation>
    </message>
    <message>
        <source>The divisors of the one-cycle schedule must be positive.</source>
        <translation>one-cycle スケジュールの除数は正でなければなりません。</translation>
    </message>
    <message>
        <source>The dropout must lie from 0 to below 1.</source>
        <translation>ドロップアウトは 0 以上 1 未満でなければなりません。</translation>
    </message>
    <message>
        <source>The element lies outside the matrix.</source>
        <translation>要素が行列の範囲外です。</translation>
    </message>
    <message>
        <source>The embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>The evaluations differ in &apos;%1&apos;: %2 and %3.</source>
        <translation>2 つの評価は「%1」が異なります：%2 と %3。</translation>
    </message>
    <message>
        <source>The evaluations have %1 and %2 items; the %3 common ones are compared.</source>
        <translation>2 つの評価の問題数は %1 と %2 です。共通の %3 問を比較します。</translation>
    </message>
    <message>
        <source>The figure names both results and panels.</source>
        <translation>図に結果とパネルの両方が指定されています。</translation>
    </message>
    <message>
        <source>The figure of %1 maps does not fit into its width and height.</source>
        <translation>%1 個のマップの図が、指定の幅と高さに収まりません。</translation>
    </message>
    <message>
        <source>The figure of %1 panels does not fit into its width and height.</source>
        <translation>%1 個のパネルの図が、指定の幅と高さに収まりません。</translation>
    </message>
    <message>
        <source>The figure&apos;s file %1 has no known ending.</source>
        <translation>図のファイル %1 の拡張子が不明です。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み込めません：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル %1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: its folder does not exist.</source>
        <translation>ファイル %1 に書き込めません：フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: permission is missing.</source>
        <translation>ファイル %1 に書き込めません：権限がありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: the disk is read-only.</source>
        <translation>ファイル %1 に書き込めません：ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The file %1 could not be composed: %2.</source>
        <translation>ファイル %1 を構成できませんでした：%2。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>ファイル %1 は存在しません。</translation>
    </message>
    <message>
        <source>The file %1 holds %2.</source>
        <translation>ファイル %1 の内容：%2。</translation>
    </message>
    <message>
        <source>The file %1 holds no figure specification.</source>
        <translation>ファイル %1 に図の仕様がありません。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>ファイル %1 は破損しています：%2。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>ファイル %1 は、より新しいバージョンのプログラムで書き込まれています（スキーマ %2、このプログラムの対応は %3 まで）。</translation>
    </message>
    <message>
        <source>The file %1 would grow beyond the largest size allowed here.</source>
        <translation>ファイル %1 が、ここで許される最大の大きさを超えます。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; does not hold tensors.</source>
        <translation>ファイル「%1」の内容はテンソルではありません。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no valid schema_version.</source>
        <translation>ファイル「%1」に有効な schema_version がありません。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; holds another result (%2).</source>
        <translation>ファイル「%1」の内容は別の結果（%2）です。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is of kind &apos;%2&apos;, not a checkpoint.</source>
        <translation>ファイル「%1」の種類は「%2」で、チェックポイントではありません。</translation>
    </message>
    <message>
        <source>The file has no rows 11 to 510: all of its rows are taken.</source>
        <translation>ファイルに 11～510 行目がないため、すべての行を使用します。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>The folder %1 has no %2: its checkpoints cannot be made into models.</source>
        <translation>フォルダー %1 に %2 がありません。チェックポイントからモデルを作成できません。</translation>
    </message>
    <message>
        <source>The folder %1 has no config.json.</source>
        <translation>フォルダー %1 に config.json がありません。</translation>
    </message>
    <message>
        <source>The folder %1 has no csv files.</source>
        <translation>フォルダー %1 に csv ファイルがありません。</translation>
    </message>
    <message>
        <source>The folder %1 has no model.safetensors.</source>
        <translation>フォルダー %1 に model.safetensors がありません。</translation>
    </message>
    <message>
        <source>The folder %1 has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.</source>
        <translation>フォルダー %1 にトークナイザーがありません。tokenizer.json も、tokenizer.model も、vocab.json と merges.txt の組もありません。</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, but neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>フォルダー %1 には %2 がありますが、model.safetensors も model.safetensors.index.json もありません。</translation>
    </message>
    <message>
        <source>The folder %1 holds checkpoints of an earlier run.</source>
        <translation>フォルダー %1 に以前の実行のチェックポイントがあります。</translation>
    </message>
    <message>
        <source>The folder %1 holds weights in %2, a format that is not read here.</source>
        <translation>フォルダー %1 の重みは %2 形式ですが、この形式は読み込めません。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>フォルダー「%1」を読み込めません：%2。</translation>
    </message>
    <message>
        <source>The folder of the project &apos;%1&apos; knows no locks (%2): do not open it twice for writing.</source>
        <translation>プロジェクト「%1」のフォルダーではロックを使用できません（%2）。書き込み用に二重に開かないでください。</translation>
    </message>
    <message>
        <source>The format &quot;seeking&quot; closes answers with EOS, but the tokenizer has no EOS token.</source>
        <translation>形式「seeking」は回答を EOS で閉じますが、トークナイザーに EOS トークンがありません。</translation>
    </message>
    <message>
        <source>The gradient became infinite or NaN.</source>
        <translation>勾配が無限大または NaN になりました。</translation>
    </message>
    <message>
        <source>The hypernetworks cannot begin with zeros: no gradient would leave them.</source>
        <translation>ハイパーネットワークはゼロから始められません。勾配がゼロのままになります。</translation>
    </message>
    <message>
        <source>The id %1 is not in the vocabulary of this tokenizer (%2 ids).</source>
        <translation>ID %1 は、このトークナイザーの語彙（ID %2 個）にありません。</translation>
    </message>
    <message>
        <source>The index %1 cannot be read.</source>
        <translation>インデックス %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The index %1 cannot be used: %2</source>
        <translation>インデックス %1 を使用できません：%2</translation>
    </message>
    <message>
        <source>The inputs of the layers need %1 MB in %2.</source>
        <translation>層の入力には、%2 で %1 MB が必要です。</translation>
    </message>
    <message>
        <source>The job failed unexpectedly.</source>
        <translation>ジョブが予期せず失敗しました。</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: %1</source>
        <translation>ジョブが予期せず失敗しました：%1</translation>
    </message>
    <message>
        <source>The job has an unknown parameter &apos;%1&apos;.</source>
        <translation>ジョブに不明なパラメータ「%1」があります。</translation>
    </message>
    <message>
        <source>The job has no &apos;</source>
        <translation>ジョブに次の項目がありません：「</translation>
    </message>
    <message>
        <source>The job has no &apos;%1&apos;.</source>
        <translation>ジョブに「%1」がありません。</translation>
    </message>
    <message>
        <source>The job is of kind &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>ジョブの種類が「%2」ではなく「%1」です。</translation>
    </message>
    <message>
        <source>The job specification has no &quot;kind&quot;.</source>
        <translation>ジョブの仕様に「kind」がありません。</translation>
    </message>
    <message>
        <source>The job specification is not a JSON object.</source>
        <translation>ジョブの仕様が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;</source>
        <translation>ジョブの項目「</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;%1&apos; has the wrong type: %2.</source>
        <translation>ジョブの「%1」の型が正しくありません：%2。</translation>
    </message>
    <message>
        <source>The judge ended before the last assertion: %1</source>
        <translation>判定プロセスが最後のアサーションの前に終了しました：%1</translation>
    </message>
    <message>
        <source>The kind of layer map is not known.</source>
        <translation>層マッピングの種類が不明です。</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>使用できる種類は %1 です。</translation>
    </message>
    <message>
        <source>The last good state is the checkpoint %1.</source>
        <translation>最後の正常な状態はチェックポイント %1 です。</translation>
    </message>
    <message>
        <source>The layer map %1 cannot be read.</source>
        <translation>層マッピング %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The layer map %1 does not exist.</source>
        <translation>層マッピング %1 は存在しません。</translation>
    </message>
    <message>
        <source>The layer map does not fit the models.</source>
        <translation>層マッピングがモデルと合いません。</translation>
    </message>
    <message>
        <source>The layers of these models cannot be compared.</source>
        <translation>これらのモデルの層は比較できません。</translation>
    </message>
    <message>
        <source>The learning rate must be positive.</source>
        <translation>学習率は正でなければなりません。</translation>
    </message>
    <message>
        <source>The limit of the gradient norm must not be negative.</source>
        <translation>勾配ノルムの上限は負にできません。</translation>
    </message>
    <message>
        <source>The limits of the sandbox are out of range.</source>
        <translation>サンドボックスの上限値が範囲外です。</translation>
    </message>
    <message>
        <source>The lock file of &apos;%1&apos; could not be filled in.</source>
        <translation>「%1」のロックファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The loss is taken on conversations, which need a conversation format.</source>
        <translation>損失は会話に対して計算されます。会話形式が必要です。</translation>
    </message>
    <message>
        <source>The loss of the samples is infinite or NaN.</source>
        <translation>サンプルの損失が無限大または NaN です。</translation>
    </message>
    <message>
        <source>The loss takes no examples.</source>
        <translation>損失では例示を使用しません。</translation>
    </message>
    <message>
        <source>The machine may have run out of processes, memory or open files: evaluate fewer items at once, or try again.</source>
        <translation>マシンのプロセス、メモリ、または開けるファイルが足りなくなった可能性があります。一度に評価する問題を減らすか、もう一度試してください。</translation>
    </message>
    <message>
        <source>The map %1 has %2 values for %3 x %4 layers.</source>
        <translation>マップ %1 の値の数は %2 ですが、層は %3 x %4 です。</translation>
    </message>
    <message>
        <source>The merged model %1, opened again, gives logits that differ by %2 from those computed.</source>
        <translation>マージ済みモデル %1 を開き直すと、ロジットが計算時と %2 異なります。</translation>
    </message>
    <message>
        <source>The merged model would overwrite its base %1.</source>
        <translation>マージ済みモデルがベース %1 を上書きすることになります。</translation>
    </message>
    <message>
        <source>The merged weight &apos;%1&apos; does not fit into %2.</source>
        <translation>マージ済みの重み「%1」は %2 に収まりません。</translation>
    </message>
    <message>
        <source>The model %1 cannot be run: %2</source>
        <translation>モデル %1 を実行できません：%2</translation>
    </message>
    <message>
        <source>The model %1 has no tensor &apos;%2&apos;.</source>
        <translation>モデル %1 にテンソル「%2」がありません。</translation>
    </message>
    <message>
        <source>The model cannot be trained. %1</source>
        <translation>このモデルは訓練できません。%1</translation>
    </message>
    <message>
        <source>The model gives NaN for the next token.</source>
        <translation>モデルの次のトークンの出力が NaN です。</translation>
    </message>
    <message>
        <source>The model gives infinity for the next token.</source>
        <translation>モデルの次のトークンの出力が無限大です。</translation>
    </message>
    <message>
        <source>The model has no chat template.</source>
        <translation>モデルにチャットテンプレートがありません。</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; has no forward pass here; its weights can be listed, shown and, where their names are those of a known family, compared.</source>
        <translation>モデルの型「%1」の順伝播には対応していません。重みの一覧と表示、および名前が既知のファミリーのものである場合は比較ができます。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template %1</source>
        <translation>モデルのチャットテンプレート：%1</translation>
    </message>
    <message>
        <source>The model&apos;s chat template changes the answer, so that its last token cannot be found.</source>
        <translation>モデルのチャットテンプレートが回答を変更するため、回答の最後のトークンが見つかりません。</translation>
    </message>
    <message>
        <source>The models have different tokenizers: each was located on the same text with its own, and its own last token of the answer.</source>
        <translation>モデルのトークナイザーが異なります。同じテキストに対し、それぞれ自身のトークナイザーと、それによる回答の最後のトークンで特定しました。</translation>
    </message>
    <message>
        <source>The module %1 is named twice.</source>
        <translation>モジュール %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; has no weight.</source>
        <translation>モジュール「%1」には重みがありません。</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; is named twice.</source>
        <translation>モジュール「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The module has no tap.</source>
        <translation>このモジュールの値は取り出せません。</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start.</source>
        <translation>最新の PostPKT の実行には初期化が 1 つしかありません。</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start. %1</source>
        <translation>最新の PostPKT の実行には初期化が 1 つしかありません。%1</translation>
    </message>
    <message>
        <source>The newest runs of</source>
        <translation>最新の実行：</translation>
    </message>
    <message>
        <source>The newest runs of LaTen were validated on other rows and are left out of the table.</source>
        <translation>最新の LaTen の実行は別の行で検証されているため、表から除外しました。</translation>
    </message>
    <message>
        <source>The newest runs of PostPKT were validated on other rows and are left out of the table.</source>
        <translation>最新の PostPKT の実行は別の行で検証されているため、表から除外しました。</translation>
    </message>
    <message>
        <source>The number of an item cannot be negative.</source>
        <translation>問題の番号は負にできません。</translation>
    </message>
    <message>
        <source>The number of candidates (top-k) cannot be negative.</source>
        <translation>候補の数（top-k）は負にできません。</translation>
    </message>
    <message>
        <source>The number of examples must lie between 0 and 100.</source>
        <translation>例示数は 0～100 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of items cannot be negative.</source>
        <translation>問題数は負にできません。</translation>
    </message>
    <message>
        <source>The number of new tokens and of texts at once must be positive.</source>
        <translation>生成トークン数と同時処理数は正でなければなりません。</translation>
    </message>
    <message>
        <source>The number of new tokens must lie between 1 and 1048576.</source>
        <translation>生成トークン数は 1～1048576 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of null draws must lie between 0 and 10000.</source>
        <translation>帰無分布の抽出回数は 0～10000 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of prompts must be 0 (all) or more.</source>
        <translation>プロンプト数は 0（すべて）以上でなければなりません。</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000.</source>
        <translation>サンプリング数は 1～1000 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000000.</source>
        <translation>サンプル数は 1～1000000 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of samples must not be negative.</source>
        <translation>サンプル数は負にできません。</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 0 and 100.</source>
        <translation>シード数は 0～100 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of seeds must lie from 1 to 100.</source>
        <translation>シード数は 1～100 でなければなりません。</translation>
    </message>
    <message>
        <source>The number of steps must not be negative.</source>
        <translation>ステップ数は負にできません。</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one.</source>
        <translation>論文ではソースによる初期化をほかの初期化と比較していますが、プロジェクトには初期化が 1 つしかありません。</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one. %1</source>
        <translation>論文ではソースによる初期化をほかの初期化と比較していますが、プロジェクトには初期化が 1 つしかありません。%1</translation>
    </message>
    <message>
        <source>The papers&apos; figure has up, down, v and o; the project has no map of %1. %2</source>
        <translation>論文の図には up、down、v、o がありますが、プロジェクトに %1 のマップがありません。%2</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is not a float32 leaf with a gradient.</source>
        <translation>パラメータ「%1」は、勾配を持つ float32 の葉テンソルではありません。</translation>
    </message>
    <message>
        <source>The patience of the early stop must not be negative.</source>
        <translation>早期終了の許容回数は負にできません。</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; names no module that the adapter has.</source>
        <translation>パターン「%1」に、アダプターにあるモジュールが該当しません。</translation>
    </message>
    <message>
        <source>The probability mass (top-p) must lie above 0 and up to 1.</source>
        <translation>確率質量（top-p）は 0 より大きく 1 以下でなければなりません。</translation>
    </message>
    <message>
        <source>The program answered the tests with something that is no answer.</source>
        <translation>プログラムがテストに対して、答えにならないものを返しました。</translation>
    </message>
    <message>
        <source>The program crashed the interpreter (signal %1) before the last assertion.</source>
        <translation>最後のアサーションの前に、プログラムがインタープリターをクラッシュさせました（シグナル %1）。</translation>
    </message>
    <message>
        <source>The program ended the interpreter with exit status %1 before the last assertion.</source>
        <translation>最後のアサーションの前に、プログラムがインタープリターを終了ステータス %1 で終了させました。</translation>
    </message>
    <message>
        <source>The program printed more than %1 bytes.</source>
        <translation>プログラムの出力が %1 バイトを超えました。</translation>
    </message>
    <message>
        <source>The program stopped answering before the last assertion.</source>
        <translation>最後のアサーションの前に、プログラムが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The program used more than %1 s of processor time.</source>
        <translation>プログラムがプロセッサー時間 %1 秒を超えました。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be written: %2.</source>
        <translation>プロジェクト「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is in use by %2.</source>
        <translation>プロジェクト「%1」は %2 が使用中です。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was opened read-only.</source>
        <translation>プロジェクト「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>プロジェクト「%1」は、より新しいバージョンのプログラムで書き込まれています（スキーマ %2、このプログラムの対応は %3 まで）。</translation>
    </message>
    <message>
        <source>The project has neither evaluations nor transfer runs.</source>
        <translation>プロジェクトに評価も転移の実行もありません。</translation>
    </message>
    <message>
        <source>The project has no cosines of adapters with their base.</source>
        <translation>プロジェクトに、アダプターとベースのコサインがありません。</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone.</source>
        <translation>プロジェクトに評価がないため、表には検証損失だけを示します。</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone. %1</source>
        <translation>プロジェクトに評価がないため、表には検証損失だけを示します。%1</translation>
    </message>
    <message>
        <source>The project has no result %1.</source>
        <translation>プロジェクトに結果 %1 がありません。</translation>
    </message>
    <message>
        <source>The project has no runs of an initialisation study.</source>
        <translation>プロジェクトに初期化の検討の実行がありません。</translation>
    </message>
    <message>
        <source>The project has no similarity maps.</source>
        <translation>プロジェクトに類似度マップがありません。</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone.</source>
        <translation>プロジェクトに転移の実行がないため、表には評価だけを示します。</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone. %1</source>
        <translation>プロジェクトに転移の実行がないため、表には評価だけを示します。%1</translation>
    </message>
    <message>
        <source>The rank %1 of %2 does not fit its weight, which is %3 x %4.</source>
        <translation>%2 のランク %1 は、その重み（%3 x %4）に合いません。</translation>
    </message>
    <message>
        <source>The rank must be at least 1.</source>
        <translation>ランクは 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The rate %1 is no share of the neurons.</source>
        <translation>割合 %1 はニューロンの割合として使えません。</translation>
    </message>
    <message>
        <source>The rate %1 takes none of the target&apos;s %2 %3.</source>
        <translation>割合 %1 では、ターゲットの %2 個の %3から 1 つも選ばれません。</translation>
    </message>
    <message>
        <source>The rate takes %1 of the target&apos;s %2; the source has only %3.</source>
        <translation>この割合ではターゲットの %2から %1 個が選ばれますが、ソースには %3 個しかありません。</translation>
    </message>
    <message>
        <source>The read-out</source>
        <translation>読み出し</translation>
    </message>
    <message>
        <source>The reduction &apos;coherent&apos; keeps heads whole, but the target&apos;s %1 heads of %2 (%3 for keys) are no part of the source&apos;s %4 of %5 (%6 for keys).</source>
        <translation>縮小方法「coherent」はヘッドを分割しませんが、ターゲットの %2 次元のヘッド %1 個（キーは %3 個）を、ソースの %5 次元のヘッド %4 個（キーは %6 個）の一部として取れません。</translation>
    </message>
    <message>
        <source>The residual stream after the FFN</source>
        <translation>FFN の後の残差ストリーム</translation>
    </message>
    <message>
        <source>The residual stream after the attention</source>
        <translation>アテンションの後の残差ストリーム</translation>
    </message>
    <message>
        <source>The result %1 is of kind &apos;%2&apos;, not &apos;%3&apos;.</source>
        <translation>結果 %1 の種類は「%2」で、「%3」ではありません。</translation>
    </message>
    <message>
        <source>The result &apos;%1&apos; holds no additions.</source>
        <translation>結果「%1」に加算量がありません。</translation>
    </message>
    <message>
        <source>The result as one JSON document</source>
        <translation>1 つの JSON ドキュメントとしての結果</translation>
    </message>
    <message>
        <source>The result has two arrays &apos;%1&apos;.</source>
        <translation>結果に配列「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>The rotary scaling &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>回転位置埋め込みのスケーリング「%1」には対応していません。重みの分析はできますが、順伝播は実行できません。</translation>
    </message>
    <message>
        <source>The rotary scaling is not known.</source>
        <translation>回転位置埋め込みのスケーリングが不明です。</translation>
    </message>
    <message>
        <source>The rows at once must lie between 1 and 1024.</source>
        <translation>同時に処理する行数は 1～1024 でなければなりません。</translation>
    </message>
    <message>
        <source>The run would write up to %1 to %2 (%3 checkpoints of %4 and the result), where %5 are free.</source>
        <translation>この実行は %2 に最大 %1（%4 のチェックポイント %3 個と結果）を書き込みますが、空き容量は %5 です。</translation>
    </message>
    <message>
        <source>The runs of a panel have no %1loss.</source>
        <translation>パネルの実行に%1損失がありません。</translation>
    </message>
    <message>
        <source>The safetensors file %1 holds tensor &apos;%2&apos; of the unknown dtype %3.</source>
        <translation>safetensors ファイル %1 のテンソル「%2」の dtype %3 は不明です。</translation>
    </message>
    <message>
        <source>The safetensors file %1 is damaged: %2</source>
        <translation>safetensors ファイル %1 は破損しています：%2</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to other parameters.</source>
        <translation>保存されたオプティマイザーの状態は、別のパラメータのものです。</translation>
    </message>
    <message>
        <source>The saved training state belongs to another model.</source>
        <translation>保存された訓練の状態は、別のモデルのものです。</translation>
    </message>
    <message>
        <source>The sensitivity %1 lacks the map of %2.</source>
        <translation>感度 %1 に %2 のマップがありません。</translation>
    </message>
    <message>
        <source>The sensitivity of %1 is infinite or NaN.</source>
        <translation>%1 の感度が無限大または NaN です。</translation>
    </message>
    <message>
        <source>The sensitivity was made without the target&apos;s shape.</source>
        <translation>この感度は、ターゲットの形状なしで計算されています。</translation>
    </message>
    <message>
        <source>The shape asks for %1 values, there are %2.</source>
        <translation>形状では %1 個の値が必要ですが、%2 個あります。</translation>
    </message>
    <message>
        <source>The shape of tensor &apos;%1&apos; is negative or too large.</source>
        <translation>テンソル「%1」の形状が負または大きすぎます。</translation>
    </message>
    <message>
        <source>The shape of the array is negative or too large.</source>
        <translation>配列の形状が負または大きすぎます。</translation>
    </message>
    <message>
        <source>The shard %1 is missing; the index says that it holds &apos;%2&apos;.</source>
        <translation>シャード %1 がありません。インデックスによれば、「%2」が含まれています。</translation>
    </message>
    <message>
        <source>The shards hold %1 tensors that the index does not name; they are ignored.</source>
        <translation>シャードには、インデックスにないテンソルが %1 個あります。これらは無視されます。</translation>
    </message>
    <message>
        <source>The share of the steps that climbs must lie between 0 and 1.</source>
        <translation>学習率が上昇するステップの割合は 0～1 でなければなりません。</translation>
    </message>
    <message>
        <source>The similarity maps of FFN and attention belong to different pairs.</source>
        <translation>FFN とアテンションの類似度マップが、別々のペアのものです。</translation>
    </message>
    <message>
        <source>The source has %1 layers, the target %2.</source>
        <translation>ソースは %1 層、ターゲットは %2 層です。</translation>
    </message>
    <message>
        <source>The source is smaller than the target; transfers go from large to small.</source>
        <translation>ソースがターゲットより小さくなっています。転移は大きいモデルから小さいモデルへ行います。</translation>
    </message>
    <message>
        <source>The source must be at least as large as the target.</source>
        <translation>ソースはターゲットと同じかそれ以上の大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The start &apos;%1&apos; is named twice.</source>
        <translation>初期化「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The start in %1 belongs to another run.</source>
        <translation>%1 の開始点は別の実行のものです。</translation>
    </message>
    <message>
        <source>The stored items %1 are damaged: %2.</source>
        <translation>保存された問題 %1 は破損しています：%2。</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (</source>
        <translation>生成されたコード用のシステムコールフィルターを作成できません（</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (%1).</source>
        <translation>生成されたコード用のシステムコールフィルターを作成できません（%1）。</translation>
    </message>
    <message>
        <source>The system ended the program after %1 s of processor time, most likely for want of memory.</source>
        <translation>プロセッサー時間 %1 秒の後、システムがプログラムを終了させました。おそらくメモリ不足によるものです。</translation>
    </message>
    <message>
        <source>The table has neither evaluations nor transfer runs.</source>
        <translation>表に評価も転移の実行もありません。</translation>
    </message>
    <message>
        <source>The table of %1 columns does not fit into the figure&apos;s width.</source>
        <translation>%1 列の表が図の幅に収まりません。</translation>
    </message>
    <message>
        <source>The target token %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>ターゲットトークン %1 は、%2 の語彙（%3 トークン）の範囲外です。</translation>
    </message>
    <message>
        <source>The temperature must be 0 or more.</source>
        <translation>温度は 0 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; cannot be stored: it is not float32, float64 or int64.</source>
        <translation>テンソル「%1」を保存できません：float32、float64、int64 のいずれでもありません。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; holds %2 and cannot be shown as a matrix.</source>
        <translation>テンソル「%1」は %2 で、行列として表示できません。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of %2 is no matrix [vocabulary, hidden].</source>
        <translation>%2 のテンソル「%1」は行列 [vocabulary, hidden] ではありません。</translation>
    </message>
    <message>
        <source>The tensor has more rows or columns than can be shown.</source>
        <translation>テンソルの行または列の数が、表示できる上限を超えています。</translation>
    </message>
    <message>
        <source>The tensor is empty and cannot be shown as a matrix.</source>
        <translation>テンソルが空のため、行列として表示できません。</translation>
    </message>
    <message>
        <source>The tensor name &apos;%1&apos; cannot be written twice.</source>
        <translation>テンソル名「%1」を 2 回書き込むことはできません。</translation>
    </message>
    <message>
        <source>The tensors are too large for one file.</source>
        <translation>テンソルが大きすぎて 1 つのファイルに収まりません。</translation>
    </message>
    <message>
        <source>The text to encode has %1 bytes; the limit is 1 GiB.</source>
        <translation>エンコードするテキストは %1 バイトです。上限は 1 GiB です。</translation>
    </message>
    <message>
        <source>The texts of a batch must be padded on the right.</source>
        <translation>バッチのテキストは右側をパディングしなければなりません。</translation>
    </message>
    <message>
        <source>The tile lies outside the matrix.</source>
        <translation>タイルが行列の範囲外です。</translation>
    </message>
    <message>
        <source>The token id %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>トークン ID %1 は、%2 の語彙（%3 トークン）の範囲外です。</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used: %1</source>
        <translation>トークナイザーを使用できません：%1</translation>
    </message>
    <message>
        <source>The tokenizer does not tell the letters A to D apart.</source>
        <translation>トークナイザーが文字 A～D を区別しません。</translation>
    </message>
    <message>
        <source>The tokenizer has %1 tokens, the model only %2.</source>
        <translation>トークナイザーは %1 トークンですが、モデルは %2 トークンだけです。</translation>
    </message>
    <message>
        <source>The tokenizers differ: activations are compared per text, not per token; %1 tokens are spelled alike.</source>
        <translation>トークナイザーが異なるため、活性化をトークンごとではなくテキストごとに比較します。%1 個のトークンは表記が同じです。</translation>
    </message>
    <message>
        <source>The trained adapter and its start differ at %1.</source>
        <translation>訓練済みのアダプターとその開始点が %1 で合いません。</translation>
    </message>
    <message>
        <source>The trained half of a raw pair</source>
        <translation>raw ペアの訓練済みの半分</translation>
    </message>
    <message>
        <source>The training loss became infinite or NaN in step %1.</source>
        <translation>ステップ %1 で訓練損失が無限大または NaN になりました。</translation>
    </message>
    <message>
        <source>The training loss or its gradient</source>
        <translation>訓練損失またはその勾配</translation>
    </message>
    <message>
        <source>The training needs at least one epoch.</source>
        <translation>訓練には少なくとも 1 エポックが必要です。</translation>
    </message>
    <message>
        <source>The transfer is no control of itself.</source>
        <translation>転移をそれ自身の対照にすることはできません。</translation>
    </message>
    <message>
        <source>The transfer went astray: choose an earlier checkpoint or a lower learning rate.</source>
        <translation>転移がうまくいっていません。より前のチェックポイントか、より小さい学習率を選択してください。</translation>
    </message>
    <message>
        <source>The two evaluations are of different questions: %1 of %2 and %3 of %4.</source>
        <translation>2 つの評価は問題が異なります：%2 の %1 と %4 の %3。</translation>
    </message>
    <message>
        <source>The two evaluations have no item in common.</source>
        <translation>2 つの評価に共通の問題がありません。</translation>
    </message>
    <message>
        <source>The two models have different tokenizers, so token positions do not correspond.</source>
        <translation>2 つのモデルのトークナイザーが異なるため、トークン位置が対応しません。</translation>
    </message>
    <message>
        <source>The two models have no list of shared tokens.</source>
        <translation>2 つのモデルに、共通トークンの一覧がありません。</translation>
    </message>
    <message>
        <source>The two sets of Gram matrices do not hold the same samples.</source>
        <translation>2 組のグラム行列のサンプルが同じではありません。</translation>
    </message>
    <message>
        <source>The validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>The validation loss is no measure of what was not trained on.</source>
        <translation>検証損失は、訓練に使っていないデータの尺度になりません。</translation>
    </message>
    <message>
        <source>The values of the map do not fit its layer counts.</source>
        <translation>マップの値が層数と合いません。</translation>
    </message>
    <message>
        <source>The vocabularies share %1 tokens; %2 needs at least %3.</source>
        <translation>語彙に共通のトークンは %1 個ですが、%2 には少なくとも %3 個が必要です。</translation>
    </message>
    <message>
        <source>The warm-up is a share of the steps, from 0 to 1.</source>
        <translation>ウォームアップはステップに対する割合で、0～1 です。</translation>
    </message>
    <message>
        <source>The warm-up must lie within the run.</source>
        <translation>ウォームアップは実行の範囲内でなければなりません。</translation>
    </message>
    <message>
        <source>The weight for &apos;%1&apos; has not the shape that its configuration asks for.</source>
        <translation>「%1」の重みの形状が、設定で求められる形状と異なります。</translation>
    </message>
    <message>
        <source>The weight of the penalty must not be negative.</source>
        <translation>ペナルティ項の重みは負にできません。</translation>
    </message>
    <message>
        <source>The weights are quantised; they can be listed, forward passes cannot be made.</source>
        <translation>重みが量子化されています。一覧表示はできますが、順伝播は実行できません。</translation>
    </message>
    <message>
        <source>The weights have %1 layers, the configuration %2.</source>
        <translation>重みは %1 層ですが、設定では %2 層です。</translation>
    </message>
    <message>
        <source>The weights hold no unembedding (&apos;%1&apos;) and config.json does not tie it to the embedding, so that logits cannot be computed.</source>
        <translation>重みにアンエンベディング（「%1」）がなく、config.json でも埋め込みと共有されていないため、ロジットを計算できません。</translation>
    </message>
    <message>
        <source>There are %1 samples; similarity needs at least %2.</source>
        <translation>サンプルは %1 個ですが、類似度には少なくとも %2 個が必要です。</translation>
    </message>
    <message>
        <source>There are %1 texts for %2 samples.</source>
        <translation>%2 サンプルに対してテキストが %1 件あります。</translation>
    </message>
    <message>
        <source>There are no checkpoints of a transfer in %1.</source>
        <translation>%1 に転移のチェックポイントがありません。</translation>
    </message>
    <message>
        <source>There are no samples to measure the sensitivity on.</source>
        <translation>感度を測定するサンプルがありません。</translation>
    </message>
    <message>
        <source>There are those of the steps %1.</source>
        <translation>あるのはステップ %1 のものです。</translation>
    </message>
    <message>
        <source>There is no adapter in %1: no %2.</source>
        <translation>%1 にアダプターがありません：%2 がありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint of step %1 in %2.</source>
        <translation>%2 にステップ %1 のチェックポイントがありません。</translation>
    </message>
    <message>
        <source>There is no evaluation %1 in the project.</source>
        <translation>評価 %1 はプロジェクトにありません。</translation>
    </message>
    <message>
        <source>There is no figure template &quot;%1&quot;.</source>
        <translation>図のテンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>%1 というファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no job of the kind &apos;%1&apos;.</source>
        <translation>「%1」という種類のジョブはありません。</translation>
    </message>
    <message>
        <source>There is no memory left to match a tokenizer&apos;s pattern.</source>
        <translation>トークナイザーのパターンを照合するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>%1 を展開するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>There is no metric &apos;%1&apos;.</source>
        <translation>「%1」という指標はありません。</translation>
    </message>
    <message>
        <source>There is no part &quot;%1&quot; of %2.</source>
        <translation>%2 に「%1」という部分はありません。</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;.</source>
        <translation>プロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no result %1.</source>
        <translation>結果 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no space left to open the project &apos;%1&apos; for writing.</source>
        <translation>プロジェクト「%1」を書き込み用に開くための空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>%1 を書き込むための空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no validation set: the last %1 rows of the align set are held out to choose the checkpoint.</source>
        <translation>検証セットがないため、アライメントセットの最後の %1 行をチェックポイントの選択用に残します。</translation>
    </message>
    <message>
        <source>There was no checkpoint to go on from in %1: the run began at its beginning.</source>
        <translation>%1 には続きから始められるチェックポイントがなかったため、最初から実行しました。</translation>
    </message>
    <message>
        <source>There was no verdict within %1 s.</source>
        <translation>%1 秒以内に判定が得られませんでした。</translation>
    </message>
    <message>
        <source>There was not enough memory for this job.</source>
        <translation>このジョブにはメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>This benchmark runs programs that the model writes, and running them is off.</source>
        <translation>このベンチマークはモデルが書いたプログラムを実行しますが、プログラムの実行がオフになっています。</translation>
    </message>
    <message>
        <source>This is a fault of the program. Please report it with the log.</source>
        <translation>これはプログラムの不具合です。ログを添えて報告をお願いします。</translation>
    </message>
    <message>
        <source>This metric needs all samples in one Gram matrix, not in blocks.</source>
        <translation>この指標には、すべてのサンプルがブロックではなく 1 つのグラム行列に必要です。</translation>
    </message>
    <message>
        <source>This metric needs tokenizers that share tokens.</source>
        <translation>この指標には、共通のトークンを持つトークナイザーが必要です。</translation>
    </message>
    <message>
        <source>This model cannot be saved. %1</source>
        <translation>このモデルは保存できません。%1</translation>
    </message>
    <message>
        <source>This processor architecture may be unknown to the installed libseccomp; evaluate without code.</source>
        <translation>インストールされている libseccomp が、このプロセッサーのアーキテクチャに対応していない可能性があります。コードなしで評価してください。</translation>
    </message>
    <message>
        <source>This program reads byte-pair encoding tokenizers (see the manual, chapter Models).</source>
        <translation>このプログラムが読み込めるのは、バイト対符号化のトークナイザーです（マニュアルの「モデル」の章を参照）。</translation>
    </message>
    <message>
        <source>This start of the adapter needs a source folder.</source>
        <translation>このアダプターの初期化には、ソースのフォルダーが必要です。</translation>
    </message>
    <message>
        <source>This start of the adapter needs an extract set.</source>
        <translation>このアダプターの初期化には、抽出セットが必要です。</translation>
    </message>
    <message>
        <source>Times, files, output and threads must be positive, memory at least 64 MiB.</source>
        <translation>時間、ファイル数、出力、スレッド数は正、メモリは 64 MiB 以上でなければなりません。</translation>
    </message>
    <message>
        <source>Token %1 lies outside &apos;%2&apos; of %3.</source>
        <translation>トークン %1 は、%3 の「%2」の範囲外です。</translation>
    </message>
    <message>
        <source>Training and validation loss of a LoRA from several starts, with bands over the seeds.</source>
        <translation>複数の初期化による LoRA の訓練損失と検証損失。シードにわたる帯付き。</translation>
    </message>
    <message>
        <source>Training from %1, seed %2</source>
        <translation>%1 からの訓練、シード %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>Transfer results</source>
        <translation>転移の結果</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Use %1, or none for all.</source>
        <translation>%1を使用するか、すべてを対象にする場合は指定しないでください。</translation>
    </message>
    <message>
        <source>Use .pdf, .svg or .png.</source>
        <translation>.pdf、.svg、.png のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is SentencePiece BPE (Llama, Mistral), or that has a tokenizer.json.</source>
        <translation>トークナイザーが SentencePiece BPE のモデル（Llama、Mistral）、または tokenizer.json のあるモデルを使用してください。</translation>
    </message>
    <message>
        <source>Use a tokenizer whose patterns are of the common kind.</source>
        <translation>一般的な種類のパターンを使うトークナイザーを使用してください。</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or add a chat_template to tokenizer_config.json.</source>
        <translation>別の形式（laten、seeking、plain）を使用するか、tokenizer_config.json に chat_template を追加してください。</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or mend the template.</source>
        <translation>別の形式（laten、seeking、plain）を使用するか、テンプレートを修正してください。</translation>
    </message>
    <message>
        <source>Use another prompt format.</source>
        <translation>別のプロンプト形式を使用してください。</translation>
    </message>
    <message>
        <source>Use another step.</source>
        <translation>別のステップを使用してください。</translation>
    </message>
    <message>
        <source>Use fewer examples, or another model.</source>
        <translation>例示を減らすか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>Use fewer samples or fewer modules at once, close other programs, or choose another device.</source>
        <translation>一度に使うサンプルまたはモジュールを減らすか、ほかのプログラムを終了するか、別のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>Use ids that the same tokenizer produced.</source>
        <translation>同じトークナイザーによる ID を使用してください。</translation>
    </message>
    <message>
        <source>Use more samples or a larger data set.</source>
        <translation>サンプルを増やすか、より大きいデータセットを使用してください。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使用してください：%1。</translation>
    </message>
    <message>
        <source>Use one that this version wrote.</source>
        <translation>このバージョンで書き込まれたものを使用してください。</translation>
    </message>
    <message>
        <source>Use shorter rows, or a larger cut-off.</source>
        <translation>行を短くするか、打ち切り長を大きくしてください。</translation>
    </message>
    <message>
        <source>Use shorter texts.</source>
        <translation>より短いテキストを使用してください。</translation>
    </message>
    <message>
        <source>Use the adapter without merging, or one that leaves embedding and head alone.</source>
        <translation>アダプターをマージせずに使用するか、embedding と head を変更しないアダプターを使用してください。</translation>
    </message>
    <message>
        <source>Use the format &quot;laten&quot;, or name eos_token in tokenizer_config.json.</source>
        <translation>形式「laten」を使用するか、tokenizer_config.json に eos_token を指定してください。</translation>
    </message>
    <message>
        <source>Use the model&apos;s own tokenizer.</source>
        <translation>モデル自身のトークナイザーを使用してください。</translation>
    </message>
    <message>
        <source>Use the plain adapter beside it.</source>
        <translation>同じ場所にある通常のアダプターを使用してください。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Vocabulary and merges must come from the same model.</source>
        <translation>語彙と merges は、同じモデルのものでなければなりません。</translation>
    </message>
    <message>
        <source>Vocabulary-space CKA</source>
        <translation>語彙空間 CKA</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); combination: here</source>
        <translation>Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); combination: here</translation>
    </message>
    <message>
        <source>Weight decay and gradient limit must not be negative.</source>
        <translation>重み減衰と勾配の上限は負にできません。</translation>
    </message>
    <message>
        <source>Weight decay and the limit of the gradient norm must not be negative.</source>
        <translation>重み減衰と勾配ノルムの上限は負にできません。</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 の重み</translation>
    </message>
    <message>
        <source>Weights of type</source>
        <translation>重みの型：</translation>
    </message>
    <message>
        <source>Weights of type %1 cannot be multiplied as stored.</source>
        <translation>%1 型の重みは、保存された型のままでは乗算できません。</translation>
    </message>
    <message>
        <source>What is added to %1</source>
        <translation>%1 に加算される値</translation>
    </message>
    <message>
        <source>What the reader of the result should know</source>
        <translation>結果の読者が知っておくべきこと</translation>
    </message>
    <message>
        <source>Where the result came from; enough to compute it again</source>
        <translation>結果の由来。もう一度計算するのに十分な情報</translation>
    </message>
    <message>
        <source>Why cells have no value</source>
        <translation>セルに値がない理由</translation>
    </message>
    <message>
        <source>Without a tokenizer in both folders only weights can be compared.</source>
        <translation>両方のフォルダーにトークナイザーがなければ、重みしか比較できません。</translation>
    </message>
    <message>
        <source>Write a module (up) or a place (layers.3.up).</source>
        <translation>モジュール（up）または位置（layers.3.up）で指定してください。</translation>
    </message>
    <message>
        <source>Writing and reading again</source>
        <translation>書き込みと再読み込み</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>ゼロのソース</translation>
    </message>
    <message>
        <source>a folder, not a file of %1</source>
        <translation>フォルダー（%1 のファイルではありません）</translation>
    </message>
    <message>
        <source>a memory file cannot be written</source>
        <translation>メモリファイルに書き込めません</translation>
    </message>
    <message>
        <source>a message must be an object.</source>
        <translation>メッセージはオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>a quoted field does not end.</source>
        <translation>引用符で囲んだフィールドが閉じていません。</translation>
    </message>
    <message>
        <source>a size of %1 is too large.</source>
        <translation>大きさ %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>activations of a micro-batch</source>
        <translation>マイクロバッチの活性化</translation>
    </message>
    <message>
        <source>align rows</source>
        <translation>アライメント行数</translation>
    </message>
    <message>
        <source>align set</source>
        <translation>アライメントセット</translation>
    </message>
    <message>
        <source>all or last</source>
        <translation>all または last</translation>
    </message>
    <message>
        <source>also trains biases (%1), which is not read.</source>
        <translation>バイアスも訓練します（%1）が、これは読み込めません。</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>an array has not as many labels as dimensions</source>
        <translation>配列のラベル数が次元数と異なります</translation>
    </message>
    <message>
        <source>an integer is out of range</source>
        <translation>整数が範囲外です</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>名前のないモデル</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>別のマシン</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>回答は</translation>
    </message>
    <message>
        <source>any permutation of a weight&apos;s elements; common sign-preserving scaling of both sides</source>
        <translation>重みの要素の任意の置換、両側に共通で符号を保つスケーリング</translation>
    </message>
    <message>
        <source>area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; power law alpha: Martin, Mahoney, JMLR 22, 2021</source>
        <translation>area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; power law alpha: Martin, Mahoney, JMLR 22, 2021</translation>
    </message>
    <message>
        <source>asks for dropout, which would make token ids random.</source>
        <translation>ドロップアウトが指定されていますが、トークン ID がランダムになります。</translation>
    </message>
    <message>
        <source>at byte %1 of %2</source>
        <translation>（%2 バイト中 %1 バイト目）</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>アテンションの出力</translation>
    </message>
    <message>
        <source>attribution, proportional, similarity or file</source>
        <translation>attribution、proportional、similarity、file のいずれか</translation>
    </message>
    <message>
        <source>biased HSIC, %1; null: target samples permuted</source>
        <translation>バイアスありの HSIC、%1、帰無分布：ターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>biased HSIC, sigma = 0.5 x median distance, %1; null: target samples permuted</source>
        <translation>バイアスありの HSIC、sigma = 0.5 x 距離の中央値、%1、帰無分布：ターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>メモリを割り当てられません</translation>
    </message>
    <message>
        <source>cells and causes of the issues differ in number</source>
        <translation>issues のセルと原因の数が異なります</translation>
    </message>
    <message>
        <source>choice of positions</source>
        <translation>位置の選択肢</translation>
    </message>
    <message>
        <source>columns of o</source>
        <translation>o の列</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, %1; null: target samples permuted, at matched depth</source>
        <translation>分散の 99% を占める成分、%1、帰無分布：ターゲットのサンプルを置換（同じ深さ）</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, squared projection weights of the source, %1; null: target samples permuted, at matched depth</source>
        <translation>分散の 99% を占める成分、ソースの 2 乗射影重み、%1、帰無分布：ターゲットのサンプルを置換（同じ深さ）</translation>
    </message>
    <message>
        <source>distance of validations</source>
        <translation>検証の間隔</translation>
    </message>
    <message>
        <source>does not show the answer of message %1, so its loss cannot be taken.</source>
        <translation>メッセージ %1 の回答が表示されないため、その損失を計算できません。</translation>
    </message>
    <message>
        <source>ends before it says which kind of model it is</source>
        <translation>モデルの種類の指定の前で終わっています</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>数の途中で終わっています</translation>
    </message>
    <message>
        <source>exact or fast</source>
        <translation>exact または fast</translation>
    </message>
    <message>
        <source>extract set</source>
        <translation>抽出セット</translation>
    </message>
    <message>
        <source>falls back to bytes but has %1 of 256 byte pieces</source>
        <translation>バイトフォールバックを使用しますが、バイトピースが 256 個のうち %1 個しかありません</translation>
    </message>
    <message>
        <source>final factor</source>
        <translation>最終係数</translation>
    </message>
    <message>
        <source>from gaussian, pissa, olora, seeking, random-extract, self, zero</source>
        <translation>gaussian、pissa、olora、seeking、random-extract、self、zero のいずれか</translation>
    </message>
    <message>
        <source>from random-source, shuffled-source, zero-source and target-own</source>
        <translation>random-source、shuffled-source、zero-source、target-own のいずれか</translation>
    </message>
    <message>
        <source>from submatrix, row-column, neuron, random, coherent</source>
        <translation>submatrix、row-column、neuron、random、coherent のいずれか</translation>
    </message>
    <message>
        <source>from up, gate, down, v and o</source>
        <translation>up、gate、down、v、o のいずれか</translation>
    </message>
    <message>
        <source>gives the piece &quot;%1&quot; a score that is not a number</source>
        <translation>ピース「%1」のスコアが数ではありません</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; something that is no token id.</source>
        <translation>トークン「%1」の値がトークン ID ではありません。</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; the impossible id %2.</source>
        <translation>トークン「%1」の ID %2 は無効です。</translation>
    </message>
    <message>
        <source>gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>has %1 unknown pieces instead of one</source>
        <translation>不明ピースは 1 個のはずですが、%1 個あります</translation>
    </message>
    <message>
        <source>has a %1 that is no number.</source>
        <translation>%1 が数ではありません。</translation>
    </message>
    <message>
        <source>has a %1, which is not supported.</source>
        <translation>%1 が指定されていますが、対応していません。</translation>
    </message>
    <message>
        <source>has a character class inside a character class, which is not supported.</source>
        <translation>文字クラスの中に文字クラスがありますが、対応していません。</translation>
    </message>
    <message>
        <source>has a field of a wire type that SentencePiece does not use</source>
        <translation>SentencePiece で使われないワイヤータイプのフィールドがあります</translation>
    </message>
    <message>
        <source>has a field of the wrong type</source>
        <translation>型の正しくないフィールドがあります</translation>
    </message>
    <message>
        <source>has a field tag that cannot be</source>
        <translation>ありえないフィールドタグがあります</translation>
    </message>
    <message>
        <source>has a field that claims %1 bytes where %2 are left</source>
        <translation>フィールドの長さが %1 バイトとありますが、残りは %2 バイトです</translation>
    </message>
    <message>
        <source>has a key that is not a token id.</source>
        <translation>トークン ID ではないキーがあります。</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>10 バイトを超える数があります</translation>
    </message>
    <message>
        <source>has a piece of the unknown type %1</source>
        <translation>不明な型 %1 のピースがあります</translation>
    </message>
    <message>
        <source>has a piece that is empty or not UTF-8</source>
        <translation>空または UTF-8 ではないピースがあります</translation>
    </message>
    <message>
        <source>has a rank below 1.</source>
        <translation>ランクが 1 未満です。</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>ピースが %1 個を超えています</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>ピースがありません</translation>
    </message>
    <message>
        <source>has no place for the text.</source>
        <translation>テキストを入れる位置がありません。</translation>
    </message>
    <message>
        <source>has nothing to strip, or a negative count.</source>
        <translation>取り除く対象がないか、個数が負です。</translation>
    </message>
    <message>
        <source>has the behaviour &quot;%1&quot;, which is not supported.</source>
        <translation>動作「%1」が指定されていますが、対応していません。</translation>
    </message>
    <message>
        <source>has the byte piece &quot;%1&quot;, which names no byte</source>
        <translation>バイトピース「%1」がどのバイトも表していません</translation>
    </message>
    <message>
        <source>has the impossible id %1.</source>
        <translation>ID %1 は無効です。</translation>
    </message>
    <message>
        <source>has the piece &quot;%1&quot; twice</source>
        <translation>ピース「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;, which is not supported.</source>
        <translation>prepend_scheme「%1」が指定されていますが、対応していません。</translation>
    </message>
    <message>
        <source>has the unknown model type %1</source>
        <translation>モデルの型 %1 が不明です</translation>
    </message>
    <message>
        <source>hidden_size (%1) is no multiple of num_attention_heads (%2).</source>
        <translation>hidden_size（%1）が num_attention_heads（%2）の倍数ではありません。</translation>
    </message>
    <message>
        <source>hypernetworks and optimizer</source>
        <translation>ハイパーネットワークとオプティマイザー</translation>
    </message>
    <message>
        <source>in the step</source>
        <translation>訓練ステップ中に</translation>
    </message>
    <message>
        <source>in the validation</source>
        <translation>検証中に</translation>
    </message>
    <message>
        <source>initial deviation</source>
        <translation>初期標準偏差</translation>
    </message>
    <message>
        <source>intersects character classes with &amp;&amp;, which is not supported.</source>
        <translation>文字クラスの共通部分を &amp;&amp; で取っていますが、対応していません。</translation>
    </message>
    <message>
        <source>is %1 model of SentencePiece; only BPE models are read.</source>
        <translation>SentencePiece の %1 モデルです。読み込めるのは BPE モデルだけです。</translation>
    </message>
    <message>
        <source>is a regular expression that cannot be used: %1 (character %2).</source>
        <translation>使用できない正規表現です：%1（文字 %2）。</translation>
    </message>
    <message>
        <source>is an adapter of the type %1; only LORA is read.</source>
        <translation>アダプターの型が %1 です。読み込めるのは LORA だけです。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>is no token id.</source>
        <translation>トークン ID ではありません。</translation>
    </message>
    <message>
        <source>is no whole gzip file.</source>
        <translation>完全な gzip ファイルではありません。</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>リストではありません。</translation>
    </message>
    <message>
        <source>is not a pair of tokens.</source>
        <translation>トークンの組ではありません。</translation>
    </message>
    <message>
        <source>is not a string.</source>
        <translation>文字列ではありません。</translation>
    </message>
    <message>
        <source>is not a token with its id.</source>
        <translation>トークンとその ID の組ではありません。</translation>
    </message>
    <message>
        <source>is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>is not true or false.</source>
        <translation>true でも false でもありません。</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;, which is not supported.</source>
        <translation>型が「%1」ですが、対応していません。</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;; only BPE is supported.</source>
        <translation>型が「%1」です。対応しているのは BPE だけです。</translation>
    </message>
    <message>
        <source>is too large when unpacked.</source>
        <translation>展開すると大きすぎます。</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>%2 バイトのはずですが、%1 バイトです</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for the length of its header.</source>
        <translation>%1 バイトで、ヘッダー長を示すには短すぎます。</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot; from tensor names to files.</source>
        <translation>テンソル名とファイルを対応付ける「weight_map」がありません。</translation>
    </message>
    <message>
        <source>it is larger than a result can be</source>
        <translation>結果としての上限より大きくなっています</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>it is the same for all samples (zero variance)</source>
        <translation>すべてのサンプルで同じです（分散がゼロ）</translation>
    </message>
    <message>
        <source>it says that %1 holds tensor &apos;%2&apos;, which is not there.</source>
        <translation>テンソル「%2」が %1 にあると記されていますが、ありません。</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>内容がチェックサムと一致しません</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ヘッダーを読み込めません</translation>
    </message>
    <message>
        <source>its header holds a number that is out of range.</source>
        <translation>ヘッダーに範囲外の数があります。</translation>
    </message>
    <message>
        <source>its header is no JSON object.</source>
        <translation>ヘッダーが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>its header is not valid JSON (byte %1).</source>
        <translation>ヘッダーが有効な JSON ではありません（バイト %1）。</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8.</source>
        <translation>ヘッダーが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>its header should have %1 bytes, but the file ends after %2; it is truncated.</source>
        <translation>ヘッダーは %1 バイトのはずですが、ファイルが %2 バイトで終わっています。途中で切れています。</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>ヘッダーが変更されています</translation>
    </message>
    <message>
        <source>its header would have %1 bytes, more than the %2 the format allows.</source>
        <translation>ヘッダーが %1 バイトになりますが、形式で許されるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>its samples are all equally far from one another</source>
        <translation>すべてのサンプルどうしの距離が等しくなっています</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; it is truncated.</source>
        <translation>テンソルは %1 バイトですが、ファイルには %2 バイトしかありません。途中で切れています。</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; something is appended.</source>
        <translation>テンソルは %1 バイトですが、ファイルには %2 バイトあります。余分なデータが付いています。</translation>
    </message>
    <message>
        <source>its values contain NaN or infinity</source>
        <translation>値に NaN または無限大が含まれています</translation>
    </message>
    <message>
        <source>its weight contains NaN or infinity</source>
        <translation>重みに NaN または無限大が含まれています</translation>
    </message>
    <message>
        <source>its weight is missing, constant, or contains NaN or infinity</source>
        <translation>重みがないか、一定であるか、NaN または無限大を含んでいます</translation>
    </message>
    <message>
        <source>k = %1, %2; null: target samples permuted</source>
        <translation>k = %1、%2、帰無分布：ターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>lacks the number &quot;%1&quot;.</source>
        <translation>数値「%1」がありません。</translation>
    </message>
    <message>
        <source>laten, seeking, chat-template or plain</source>
        <translation>laten、seeking、chat-template、plain のいずれか</translation>
    </message>
    <message>
        <source>layer index</source>
        <translation>層のインデックス</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>層マッピング</translation>
    </message>
    <message>
        <source>layer_types names %1 layers, num_hidden_layers says %2.</source>
        <translation>layer_types には %1 層ありますが、num_hidden_layers は %2 です。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>locate set</source>
        <translation>特定用のセット</translation>
    </message>
    <message>
        <source>malformed JSON at column %1.</source>
        <translation>JSON の形式が正しくありません（%1 文字目）。</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>n_embd (%1) is no multiple of n_head (%2).</source>
        <translation>n_embd（%1）が n_head（%2）の倍数ではありません。</translation>
    </message>
    <message>
        <source>needs more backtracking for this text than the limit allows.</source>
        <translation>このテキストに必要なバックトラックの回数が上限を超えています。</translation>
    </message>
    <message>
        <source>no file descriptor is left</source>
        <translation>使用できるファイル記述子がありません</translation>
    </message>
    <message>
        <source>no matrix</source>
        <translation>行列以外</translation>
    </message>
    <message>
        <source>no memory file can be made</source>
        <translation>メモリファイルを作成できません</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>no pipe can be made</source>
        <translation>パイプを作成できません</translation>
    </message>
    <message>
        <source>normal or scaled</source>
        <translation>normal または scaled</translation>
    </message>
    <message>
        <source>normalises text with a table of its own (&quot;%1&quot;); only the identity is supported.</source>
        <translation>独自の表（「%1」）でテキストを正規化します。対応しているのは恒等変換だけです。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>nuclear norm of the cross covariance, %1; null: target samples permuted, at matched depth</source>
        <translation>相互共分散の核ノルム、%1、帰無分布：ターゲットのサンプルを置換（同じ深さ）</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is no multiple of num_key_value_heads (%2).</source>
        <translation>num_attention_heads（%1）が num_key_value_heads（%2）の倍数ではありません。</translation>
    </message>
    <message>
        <source>of two programs on trial the right one was judged %1, the wrong one %2%3</source>
        <translation>試験用の 2 つのプログラムのうち、正しいほうの判定は %1、誤ったほうの判定は %2 でした%3</translation>
    </message>
    <message>
        <source>opening the attribute %1</source>
        <translation>属性 %1 を開く処理</translation>
    </message>
    <message>
        <source>opening the data set %1</source>
        <translation>データセット %1 を開く処理</translation>
    </message>
    <message>
        <source>opening the group %1</source>
        <translation>グループ %1 を開く処理</translation>
    </message>
    <message>
        <source>original or remaining</source>
        <translation>original または remaining</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>pass@%1 cannot be taken from %2 samples.</source>
        <translation>%2 個のサンプルからは pass@%1 を計算できません。</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上のプロセス %1</translation>
    </message>
    <message>
        <source>programs in HumanEval&apos;s form</source>
        <translation>HumanEval 形式のプログラム</translation>
    </message>
    <message>
        <source>prompt format</source>
        <translation>プロンプト形式</translation>
    </message>
    <message>
        <source>quantiles of every k-th element (at most 65536, fixed stride); null: Gaussian elements of the target&apos;s size</source>
        <translation>k 個おきの要素の分位数（最大 65536 個、固定の間隔）、帰無分布：ターゲットと同じ大きさのガウス要素</translation>
    </message>
    <message>
        <source>refuses this conversation: %1</source>
        <translation>この会話を受け付けません：%1</translation>
    </message>
    <message>
        <source>repeats the text in its template, which is not supported.</source>
        <translation>テンプレートの中でテキストを繰り返していますが、対応していません。</translation>
    </message>
    <message>
        <source>replaces whole modules (modules_to_save), which is not read.</source>
        <translation>モジュール全体を置き換えます（modules_to_save）が、これは読み込めません。</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>残差ストリーム</translation>
    </message>
    <message>
        <source>rms or published</source>
        <translation>rms または published</translation>
    </message>
    <message>
        <source>rotation and isotropic scaling of a weight&apos;s far side, shift over tokens</source>
        <translation>重みの残差ストリームと反対側の回転と等方スケーリング、トークンにわたる平行移動</translation>
    </message>
    <message>
        <source>rotation of either residual stream and of a weight&apos;s far side, isotropic scaling</source>
        <translation>いずれかの残差ストリームの回転、重みの残差ストリームと反対側の回転、等方スケーリング</translation>
    </message>
    <message>
        <source>rotation of either residual stream, permutation and scaling of neurons</source>
        <translation>いずれかの残差ストリームの回転、ニューロンの置換とスケーリング</translation>
    </message>
    <message>
        <source>rotation of the input or output space, isotropic scaling, width</source>
        <translation>入力または出力空間の回転、等方スケーリング、幅</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side</source>
        <translation>いずれかの側の回転、等方スケーリング、平行移動</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, any monotone change of the distances</source>
        <translation>いずれかの側の回転、等方スケーリング、平行移動、距離の任意の単調変換</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, anything that keeps the order of near neighbours</source>
        <translation>いずれかの側の回転、等方スケーリング、平行移動、近傍の順序を保つ任意の変換</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the kept components</source>
        <translation>いずれかの側の回転、等方スケーリング、平行移動、残した成分の任意の可逆線形写像</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the target&apos;s kept components</source>
        <translation>いずれかの側の回転、等方スケーリング、平行移動、ターゲットの残した成分の任意の可逆線形写像</translation>
    </message>
    <message>
        <source>rows of no benchmark that is known here</source>
        <translation>既知のベンチマークのものではない行</translation>
    </message>
    <message>
        <source>rows of v</source>
        <translation>v の行</translation>
    </message>
    <message>
        <source>rows per step</source>
        <translation>ステップごとの行数</translation>
    </message>
    <message>
        <source>safetensors bytes are read in place</source>
        <translation>safetensors のバイト列をその場で読み込みます</translation>
    </message>
    <message>
        <source>safetensors data is used as it lies in the file</source>
        <translation>safetensors のデータをファイル内の配置のまま使用します</translation>
    </message>
    <message>
        <source>sets an option that stands for different things in different dialects.</source>
        <translation>方言によって意味の異なるオプションを設定しています。</translation>
    </message>
    <message>
        <source>singular values; null: Gaussian random matrices of the target&apos;s proportions</source>
        <translation>特異値、帰無分布：ターゲットと同じ縦横比のガウスランダム行列</translation>
    </message>
    <message>
        <source>source model</source>
        <translation>ソースモデル</translation>
    </message>
    <message>
        <source>source neurons</source>
        <translation>ソースニューロン</translation>
    </message>
    <message>
        <source>start of an adapter</source>
        <translation>アダプターの初期化</translation>
    </message>
    <message>
        <source>subspaces of dimension %1 in a span of %2 dimensions, %3 shared tokens; null: random subspaces</source>
        <translation>%2 次元の空間内の %1 次元の部分空間、共通トークン %3 個、帰無分布：ランダムな部分空間</translation>
    </message>
    <message>
        <source>target model</source>
        <translation>ターゲットモデル</translation>
    </message>
    <message>
        <source>target weights</source>
        <translation>ターゲットの重み</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; belongs to layer %2, but config.json has %3 layers (counted from 0).</source>
        <translation>テンソル「%1」は第 %2 層のものですが、config.json では %3 層です（0 から数えます）。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a layer number beyond the number of tensors.</source>
        <translation>テンソル「%1」の層番号がテンソルの個数を超えています。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no %2.</source>
        <translation>テンソル「%1」に %2 がありません。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the shape %2, but config.json asks for %3.</source>
        <translation>テンソル「%1」の形状は %2 ですが、config.json では %3 が必要です。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; of shape %2 and dtype %3 needs %4 bytes, its data_offsets give %5.</source>
        <translation>形状 %2、dtype %3 のテンソル「%1」には %4 バイトが必要ですが、data_offsets では %5 バイトです。</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; points to &apos;%2&apos;; only names of files beside the index are allowed.</source>
        <translation>テンソル「%1」が「%2」を指していますが、指定できるのはインデックスと同じ場所にあるファイルの名前だけです。</translation>
    </message>
    <message>
        <source>text follows the closing quote of a field.</source>
        <translation>フィールドを閉じる引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>text is</source>
        <translation>件のテキストは、</translation>
    </message>
    <message>
        <source>texts are</source>
        <translation>件のテキストは、</translation>
    </message>
    <message>
        <source>the %1 of layer %2</source>
        <translation>第 %2 層の %1</translation>
    </message>
    <message>
        <source>the %1 of tensor &apos;%2&apos; holds %3, which is no whole number of 64 bits.</source>
        <translation>テンソル「%2」の %1 の値 %3 は、64 ビットの整数ではありません。</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels.</source>
        <translation>JSON の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>the addition to %1 of layer %2</source>
        <translation>第 %2 層の %1 への加算量</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is none of the letters A to D.</source>
        <translation>回答「%1」が文字 A～D のいずれでもありません。</translation>
    </message>
    <message>
        <source>the answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>回答が「#### NUMBER」で終わっていません。</translation>
    </message>
    <message>
        <source>the answer does not say &quot;the answer is NUMBER&quot;.</source>
        <translation>回答に「the answer is NUMBER」がありません。</translation>
    </message>
    <message>
        <source>the answer names none of the letters A to D.</source>
        <translation>回答に文字 A～D のいずれもありません。</translation>
    </message>
    <message>
        <source>the attribute %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>the attribute %1 is not a single value</source>
        <translation>属性 %1 が単一の値ではありません</translation>
    </message>
    <message>
        <source>the attribute %1 is of another type</source>
        <translation>属性 %1 の型が異なります</translation>
    </message>
    <message>
        <source>the conversation has no assistant answer.</source>
        <translation>会話にアシスタントの回答がありません。</translation>
    </message>
    <message>
        <source>the conversation must end with the assistant&apos;s answer.</source>
        <translation>会話はアシスタントの回答で終わらなければなりません。</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; begins at byte %2 where byte %3 is due: there is a hole or an overlap.</source>
        <translation>テンソル「%1」のデータがバイト %3 ではなくバイト %2 から始まっています。隙間または重なりがあります。</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; would end (%2) before it begins (%3).</source>
        <translation>テンソル「%1」のデータの終わり（%2）が始まり（%3）より前にあります。</translation>
    </message>
    <message>
        <source>the data set %1</source>
        <translation>データセット %1</translation>
    </message>
    <message>
        <source>the data set %1 does not hold 64-bit integers</source>
        <translation>データセット %1 が 64 ビット整数ではありません</translation>
    </message>
    <message>
        <source>the data set %1 does not hold float64 numbers</source>
        <translation>データセット %1 が float64 の数値ではありません</translation>
    </message>
    <message>
        <source>the data set %1 has an unexpected element type</source>
        <translation>データセット %1 の要素の型が想定と異なります</translation>
    </message>
    <message>
        <source>the data set %1 has no axis %2</source>
        <translation>データセット %1 に軸 %2 がありません</translation>
    </message>
    <message>
        <source>the data set %1 has unexpected sizes</source>
        <translation>データセット %1 の大きさが想定と異なります</translation>
    </message>
    <message>
        <source>the data set %1 is not a list</source>
        <translation>データセット %1 がリストではありません</translation>
    </message>
    <message>
        <source>the data set %1 is not a list of cells</source>
        <translation>データセット %1 がセルのリストではありません</translation>
    </message>
    <message>
        <source>the data_offsets of tensor &apos;%1&apos; are no pair of numbers.</source>
        <translation>テンソル「%1」の data_offsets が数値の組ではありません。</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>the entry of tensor &apos;%1&apos; is no object.</source>
        <translation>テンソル「%1」の項目がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>the epsilon of the norms must be positive.</source>
        <translation>正規化の epsilon は正でなければなりません。</translation>
    </message>
    <message>
        <source>the factor of the rope scaling must be positive.</source>
        <translation>rope スケーリングの係数は正でなければなりません。</translation>
    </message>
    <message>
        <source>the file of tensor &apos;%1&apos; is no string.</source>
        <translation>テンソル「%1」のファイルが文字列ではありません。</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>the header says little endian</source>
        <translation>ヘッダーはリトルエンディアンを示しています</translation>
    </message>
    <message>
        <source>the image of the file does not begin with its signature</source>
        <translation>ファイルイメージがシグネチャで始まっていません</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in its header.</source>
        <translation>キー「%1」がヘッダーに 2 回あります。</translation>
    </message>
    <message>
        <source>the key inside is another one</source>
        <translation>内部のキーが異なります</translation>
    </message>
    <message>
        <source>the layer %1 is no whole number.</source>
        <translation>層 %1 が整数ではありません。</translation>
    </message>
    <message>
        <source>the line is not a JSON object.</source>
        <translation>行が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing.</source>
        <translation>リスト「%1」がありません。</translation>
    </message>
    <message>
        <source>the logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>the number of values does not fit the layers</source>
        <translation>値の数が層数と合いません</translation>
    </message>
    <message>
        <source>the result is not a similarity map</source>
        <translation>結果が類似度マップではありません</translation>
    </message>
    <message>
        <source>the rotated part of each head (%1 of %2 dimensions) must be an even number within the head.</source>
        <translation>各ヘッドの回転する部分（%2 次元中 %1 次元）は、ヘッドの次元数以下の偶数でなければなりません。</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of 6: question, A, B, C, D, answer.</source>
        <translation>行は 6 列（問題、A、B、C、D、回答）のはずですが、%1 列です。</translation>
    </message>
    <message>
        <source>the row has no &quot;%1&quot;.</source>
        <translation>行に「%1」がありません。</translation>
    </message>
    <message>
        <source>the row has no list &quot;messages&quot;.</source>
        <translation>行にリスト「messages」がありません。</translation>
    </message>
    <message>
        <source>the row is of another kind than the first.</source>
        <translation>行の種類が最初の行と異なります。</translation>
    </message>
    <message>
        <source>the row is of no benchmark that is known here.</source>
        <translation>行が既知のベンチマークのものではありません。</translation>
    </message>
    <message>
        <source>the row must be an object.</source>
        <translation>行はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>the shape of tensor &apos;%1&apos; is no list.</source>
        <translation>テンソル「%1」の形状がリストではありません。</translation>
    </message>
    <message>
        <source>the size of tensor &apos;%1&apos;, shape %2, overflows 64 bits.</source>
        <translation>テンソル「%1」（形状 %2）の大きさが 64 ビットを超えます。</translation>
    </message>
    <message>
        <source>the sizes of an array overflow</source>
        <translation>配列の大きさが桁あふれします</translation>
    </message>
    <message>
        <source>the target layer %1 is missing.</source>
        <translation>ターゲット層 %1 がありません。</translation>
    </message>
    <message>
        <source>the target layer %1 is there twice.</source>
        <translation>ターゲット層 %1 が 2 回あります。</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing, which config.json asks for.</source>
        <translation>config.json で必要とされるテンソル「%1」がありません。</translation>
    </message>
    <message>
        <source>the tensors &apos;%1&apos; and &apos;%2&apos; have the same place.</source>
        <translation>テンソル「%1」と「%2」の位置が同じです。</translation>
    </message>
    <message>
        <source>the tests call no function that &quot;code&quot; defines.</source>
        <translation>テストが、「code」で定義された関数を呼び出していません。</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; in __metadata__ is no string.</source>
        <translation>__metadata__ の「%1」の値が文字列ではありません。</translation>
    </message>
    <message>
        <source>there is no %1 layer %2; the layers are 0 to %3.</source>
        <translation>%1 に層 %2 はありません。層は 0～%3 です。</translation>
    </message>
    <message>
        <source>there is not exactly one JSON document</source>
        <translation>JSON ドキュメントがちょうど 1 つではありません</translation>
    </message>
    <message>
        <source>they are left out.</source>
        <translation>除外します。</translation>
    </message>
    <message>
        <source>they count as wrong.</source>
        <translation>不正解として数えます。</translation>
    </message>
    <message>
        <source>this is no layer map.</source>
        <translation>層マッピングではありません。</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>this program, in another window or job</source>
        <translation>このプログラムの別のウィンドウまたはジョブ</translation>
    </message>
    <message>
        <source>train on inputs</source>
        <translation>入力も訓練に使用</translation>
    </message>
    <message>
        <source>training, validation or table</source>
        <translation>training、validation、table のいずれか</translation>
    </message>
    <message>
        <source>treats white space as a suffix of words, which is not supported.</source>
        <translation>空白を単語の接尾辞として扱いますが、対応していません。</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>uid マップ</translation>
    </message>
    <message>
        <source>unbiased HSIC summed over mini-batches, %1; null: target samples permuted within each batch</source>
        <translation>ミニバッチにわたって合計したバイアスのない HSIC、%1、帰無分布：各バッチ内でターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1 shared tokens; null: target tokens permuted</source>
        <translation>バイアスのない HSIC、共通トークン %1 個、帰無分布：ターゲットのトークンを置換</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1; null: target samples permuted</source>
        <translation>バイアスのない HSIC、%1、帰無分布：ターゲットのサンプルを置換</translation>
    </message>
    <message>
        <source>up output</source>
        <translation>up の出力</translation>
    </message>
    <message>
        <source>uses DoRA, which is not read.</source>
        <translation>DoRA を使用していますが、これは読み込めません。</translation>
    </message>
    <message>
        <source>uses \h, which stands for different characters in different dialects.</source>
        <translation>\h を使用していますが、方言によって表す文字が異なります。</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>検証の行</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>検証セット</translation>
    </message>
    <message>
        <source>vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</source>
        <translation>vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>without tests, so that programs cannot be judged</source>
        <translation>テストがないため、プログラムを判定できません</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>層 %2 の %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 サンプル</translation>
    </message>
    <message>
        <source>%1 text is</source>
        <translation>%1 個のテキストが</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1: cos(BA, W)</source>
        <translation>%1：cos(BA, W)</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>%1 の問題</translation>
    </message>
    <message>
        <source>The file %1 %2</source>
        <translation>ファイル %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 examples were asked for, and there are %3%4</source>
        <translation>%1：例を %2 個求められましたが、%3 個%4しかありません</translation>
    </message>
    <message>
        <source>A figure shows results of one kind, but %1 is of kind %2 and %3 of kind %4.</source>
        <translation>図に表示できる結果は 1 種類だけですが、%1 の種類は %2、%3 の種類は %4 です。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>そのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Make a figure of each.</source>
        <translation>それぞれの図を作成してください。</translation>
    </message>
    <message>
        <source>Set ISTHMUS_RESOURCES to the folder that holds it.</source>
        <translation>ISTHMUS_RESOURCES に、それを含むフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The figure specification was written by a newer version of the program.</source>
        <translation>図の仕様は、このプログラムの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>The log file &apos;%1&apos; cannot be written: %2.</source>
        <translation>ログファイル「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The program&apos;s file &apos;%1&apos; is not in any of: %2.</source>
        <translation>プログラムのファイル「%1」は次のいずれにもありません：%2。</translation>
    </message>
    <message>
        <source>There is no colour map &quot;%1&quot;.</source>
        <translation>カラーマップ「%1」はありません。</translation>
    </message>
    <message>
        <source>of the subject &apos;%1&apos;.</source>
        <translation>（科目「%1」）。</translation>
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
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
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
    <message>
        <source>The task whose neurons are held against those shown</source>
        <translation>表示中のニューロンと比較するニューロンのタスク</translation>
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
    <message>
        <source>A row for each checkpoint of the run. Ctrl+C copies the table.</source>
        <translation>実行のチェックポイントごとに 1 行です。Ctrl+C で表をコピーします。</translation>
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
    <message>
        <source>Questions of 57 subjects with four answers to choose from; the share that is right. Source: %1.</source>
        <translation>57 科目の 4 択問題です。正解の割合を示します。出典：%1。</translation>
    </message>
    <message>
        <source>Sums in words; the share whose last number is right. Source: %1.</source>
        <translation>算数の文章題です。回答の最後の数が正しい割合を示します。出典：%1。</translation>
    </message>
    <message>
        <source>Functions to complete, judged by running their tests; pass@k. Source: %1.</source>
        <translation>関数を補完する問題です。テストを実行して判定します（pass@k）。出典：%1。</translation>
    </message>
    <message>
        <source>Short programs from a sentence, judged by running their tests; pass@k. Source: %1.</source>
        <translation>1 文の説明から短いプログラムを書く問題です。テストを実行して判定します（pass@k）。出典：%1。</translation>
    </message>
    <message>
        <source>Cross entropy of the answers of any conversations, in nats per token: lower is better.</source>
        <translation>任意の会話の回答に対する交差エントロピーです（単位はトークン当たりの nat）。低いほど良い値です。</translation>
    </message>
    <message>
        <source>What the model is asked, and how its answers are judged.</source>
        <translation>モデルに何を問い、その回答をどう判定するかを示します。</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>any of the list</source>
        <translation>リスト内の任意の項目</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the choices of a field</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Explains the field that had the focus last.</source>
        <translation>最後にフォーカスがあったフィールドの説明です。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>指定できる値：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>出典：%1。</translation>
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
    <message>
        <source>Tab goes from link to link, Enter follows one.</source>
        <translation>Tab キーでリンク間を移動し、Enter キーでリンクを開きます。</translation>
    </message>
    <message>
        <source>Enter goes to the next place that is found.</source>
        <translation>Enter キーで次の検索結果へ移動します。</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>類似度マップ</translation>
    </message>
    <message>
        <source>A row for each map, with its means and its null. Enter shows the map.</source>
        <translation>マップごとに 1 行で、平均と帰無分布を示します。Enter キーでマップを表示します。</translation>
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
        <source>The arrow keys move, with Shift from entry to entry, + and - zoom, 0 shows the whole matrix.</source>
        <translation>矢印キーで移動（Shift と併用すると要素を 1 つずつ移動）、+ と - で拡大縮小、0 で行列全体を表示します。</translation>
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
    <name>isthmus::NeuronTable</name>
    <message>
        <source>The strongest first. The chosen one is shown in the map.</source>
        <translation>強い順に並びます。選択したものはマップに表示されます。</translation>
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
    <message>
        <source>The arrow keys move from neuron to neuron, + and - zoom, 0 shows all, Enter chooses one.</source>
        <translation>矢印キーでニューロン間を移動、+ と - で拡大縮小、0 で全体を表示、Enter キーで選択します。</translation>
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
    <message>
        <source>What is saved or copied. It can be changed.</source>
        <translation>保存またはコピーされる内容です。変更できます。</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Curves and checkpoints of the chosen run are shown below.</source>
        <translation>選択した実行の曲線とチェックポイントが下に表示されます。</translation>
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
    <message>
        <source>Prompt and answer of the chosen item are shown beside the list.</source>
        <translation>選択した問題のプロンプトと回答が一覧の横に表示されます。</translation>
    </message>
    <message>
        <source>What the model was given and what it wrote, to read and copy.</source>
        <translation>モデルに与えた内容とモデルが書いた内容です。読み取りとコピーができます。</translation>
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
    <message>
        <source>The arrow keys move from score to score. The items of the chosen one are shown below.</source>
        <translation>矢印キーでスコア間を移動します。選択したスコアの問題が下に表示されます。</translation>
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
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>ターゲット用のウィンドウを選ぶ</translation>
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
        <source>Choose a data set</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
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
        <source>Samples</source>
        <translation>サンプル</translation>
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
        <source>JSON lines file</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
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
        <source>%1
Symbol: %2. Range: %3 to %4. Unchanged by: %5. Cost: %6.
Source: %7.</source>
        <translation>%1
記号：%2。範囲：%3～%4。不変となる変換：%5。コスト：%6。
出典：%7。</translation>
    </message>
    <message>
        <source>What is computed: one map for each metric and module. Space checks or unchecks a metric; the one under the cursor is explained here.</source>
        <translation>計算する内容です。指標とモジュールごとに 1 つのマップになります。スペースキーで指標のオンとオフを切り替えます。カーソル位置の指標の説明がここに表示されます。</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them. The paper shows up, down, v and o.</source>
        <translation>比較する層の部分です。部分ごとに 1 つのマップになります。論文では up、down、v、o を示しています。</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read. Metrics of the weights alone need none.</source>
        <translation>1 行に 1 つの会話を JSON で書いたものです。両モデルがこのテキストを読みます。重みだけの指標には不要です。</translation>
    </message>
    <message>
        <source>Rows of the activation matrices, drawn from the data with the seed. With few samples and wide layers chance alone looks alike: compare with the null band, or take a debiased metric.</source>
        <translation>活性化行列の行数です。行はシードを使ってデータから抽出します。サンプルが少なく層の幅が広いと、偶然だけでも似て見えます。帰無分布の帯と比較するか、バイアス補正済みの指標を使用してください。</translation>
    </message>
    <message>
        <source>What a sample is: a token position, where both models cut the text alike, or a whole text, with any two tokenizers.</source>
        <translation>何を 1 つのサンプルとするかです。両モデルがテキストを同じように分割する場合はトークン位置、またはトークナイザーを問わずテキスト全体です。</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one, which has read all the others.</source>
        <translation>テキスト全体のトークンを 1 つのサンプルにまとめる方法です。トークンの平均、またはほかのすべてを読んだ最後のトークンです。</translation>
    </message>
    <message>
        <source>How often what is paired is shuffled to find what chance alone would give. The band holds the central 95 % of the draws; 0 leaves it out.</source>
        <translation>偶然だけで得られる値を求めるために、対応関係をシャッフルする回数です。帯は抽出結果の中央 95% を含みます。0 では省略します。</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers.</source>
        <translation>サンプルと帰無分布の抽出を決めます。同じシードでは同じ値が得られます。</translation>
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
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
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
    <message>
        <source>Random neurons of the same source layers. If these do as well, it is not the located knowledge that helps.</source>
        <translation>同じソース層のランダムなニューロンです。これでも同等の結果になるなら、効果は特定した知識によるものではありません。</translation>
    </message>
    <message>
        <source>The located neurons with all their numbers shuffled. If these do as well, what the neurons say is not used.</source>
        <translation>特定したニューロンの値をすべてシャッフルしたものです。これでも同等の結果になるなら、ニューロンの内容は使われていません。</translation>
    </message>
    <message>
        <source>Zeros in the neurons&apos; place. Nothing can be added: the target must stay as it is, exactly. This checks the program.</source>
        <translation>ニューロンの代わりにゼロを置きます。何も加算されないため、ターゲットは厳密に元のままでなければなりません。プログラムの検証用です。</translation>
    </message>
    <message>
        <source>The target&apos;s own located neurons, translated for itself. If these do as well, training the translation helps, not the source.</source>
        <translation>ターゲット自身の特定したニューロンを、自身のために変換したものです。これでも同等の結果になるなら、効果はソースではなく変換の訓練によるものです。</translation>
    </message>
    <message>
        <source>The contiguous part of the target&apos;s size with the largest sensitivity: the papers&apos; choice. Source: %1.</source>
        <translation>ターゲットの大きさで感度が最大の連続部分です。論文の方法です。出典：%1。</translation>
    </message>
    <message>
        <source>The rows and the columns of largest sensitivity, wherever they lie. Source: %1.</source>
        <translation>位置を問わず、感度が最大の行と列です。出典：%1。</translation>
    </message>
    <message>
        <source>The neurons, whole rows or columns, of largest sensitivity. Source: %1.</source>
        <translation>感度が最大のニューロン（行全体または列全体）です。出典：%1。</translation>
    </message>
    <message>
        <source>A contiguous part at a random place: what the choice by sensitivity has to beat. Source: %1.</source>
        <translation>ランダムな位置の連続部分です。感度による選択は、これを上回る必要があります。出典：%1。</translation>
    </message>
    <message>
        <source>One choice of residual coordinates for all weights of the model, heads kept whole, so that a coordinate means the same everywhere. Source: %1.</source>
        <translation>モデルのすべての重みで残差座標を 1 通りに選び、ヘッドを分割しません。座標の意味はどこでも同じになります。出典：%1。</translation>
    </message>
    <message>
        <source>The r leading directions of the source&apos;s most sensitive part. The base is lessened by them, so that the first pass is the untouched target&apos;s. Source: %1.</source>
        <translation>ソースの最も感度の高い部分の上位 r 個の方向です。その分をベースから差し引くため、最初の順伝播は変更前のターゲットと同じです。出典：%1。</translation>
    </message>
    <message>
        <source>A random, B zero: PEFT&apos;s default. Source: %1.</source>
        <translation>A はランダム、B はゼロです。PEFT の既定です。出典：%1。</translation>
    </message>
    <message>
        <source>The r leading singular directions of the target&apos;s own weight. Source: %1.</source>
        <translation>ターゲット自身の重みの上位 r 個の特異方向です。出典：%1。</translation>
    </message>
    <message>
        <source>The first r columns of the QR decomposition of the target&apos;s own weight. Source: %1.</source>
        <translation>ターゲット自身の重みの QR 分解の最初の r 列です。出典：%1。</translation>
    </message>
    <message>
        <source>Random parts of random layers of the source: the same pipeline without the choice by sensitivity. Source: %1.</source>
        <translation>ソースのランダムな層のランダムな部分です。感度による選択を除いた同じ手順です。出典：%1。</translation>
    </message>
    <message>
        <source>The target as its own source. Its only part of that size is the whole weight, so this equals PiSSA; it checks the program. Source: %1.</source>
        <translation>ターゲット自身をソースとします。その大きさの部分は重み全体しかないため、PiSSA と等しくなります。プログラムの検証用です。出典：%1。</translation>
    </message>
    <message>
        <source>A and B zero: no gradient reaches either and the loss stays the target&apos;s. It checks the program. Source: %1.</source>
        <translation>A も B もゼロです。どちらにも勾配が届かず、損失はターゲットのままです。プログラムの検証用です。出典：%1。</translation>
    </message>
    <message>
        <source>above 0, at most 1</source>
        <translation>0 より大きく 1 以下</translation>
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
    <message>
        <source>The best validation loss of each variant with its interval.</source>
        <translation>各種類の最良の検証損失とその区間です。</translation>
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
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies all, T shows a table.</source>
        <translation>矢印キーでセル間を移動、Ctrl+C ですべてコピー、T で表を表示します。</translation>
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

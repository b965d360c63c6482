<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ColorMap</name>
    <message>
        <source>Vik (diverging)</source>
        <translation>Vik (divergierend)</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Graustufen</translation>
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
        <translation>Tensoren, Vorwärtsläufe, Gradienten</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>the window and figures</source>
        <translation>Fenster und Abbildungen</translation>
    </message>
    <message>
        <source>plots of the window</source>
        <translation>Diagramme des Fensters</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>packed benchmark files</source>
        <translation>gepackte Benchmark-Dateien</translation>
    </message>
    <message>
        <source>patterns of tokenizers</source>
        <translation>Muster der Tokenizer</translation>
    </message>
    <message>
        <source>Unicode of tokenizers</source>
        <translation>Unicode der Tokenizer</translation>
    </message>
    <message>
        <source>limits of generated code</source>
        <translation>Grenzen für erzeugten Code</translation>
    </message>
    <message>
        <source>the cage for generated code (a program)</source>
        <translation>Sandbox für erzeugten Code (ein Programm)</translation>
    </message>
    <message>
        <source>runs generated code (a program)</source>
        <translation>führt erzeugten Code aus (ein Programm)</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>Über Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</source>
        <translation>%1

Zeigt, was Sprachmodelle verschiedener Größe gemeinsam haben und was sich zwischen ihnen übertragen lässt.

Lizenz: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versionen und Geräte</translation>
    </message>
    <message>
        <source>What this program was built with and runs on.</source>
        <translation>Womit dieses Programm gebaut wurde und worauf es läuft.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>The methods are those of two papers:</source>
        <translation>Die Methoden stammen aus zwei Artikeln:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>werden gesucht…</translation>
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
        <translation>Parametrische Ähnlichkeit eines Adapters mit seiner Basis</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</source>
        <translation>Noch wurde kein Adapter mit seiner Basis verglichen. Eine PostPKT-Übertragung tut es; für jeden anderen Adapter: isthmus-cli lora-similarity.</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</source>
        <translation>Durchgezogen zum ursprünglichen Gewicht, cos(BA, W); gestrichelt zum verbleibenden, cos(BA, W − BA). Nahe 0 zum ursprünglichen und unter 0 zum verbleibenden: Der Adapter hat nichts mit dem Gewicht gemein, zu dem er addiert wird.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, ursprünglich</translation>
    </message>
    <message>
        <source>%1, remaining</source>
        <translation>%1, verbleibend</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message>
        <source>Source and target</source>
        <translation>Quelle und Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Quadratisches Mittel</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Alle Positionen</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Nur die letzte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Automatisch</translation>
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
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Whose layers and neurons are scored. A transfer needs both, on the same texts.</source>
        <translation>Wessen Schichten und Neuronen bewertet werden. Eine Übertragung braucht beide, auf denselben Texten.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</source>
        <translation>JSON-Zeilen mit Fragen und Antworten. Der Wert sagt, wie stark ein Neuron die logarithmierte Wahrscheinlichkeit des letzten bedeutungstragenden Tokens der Antwort erhöht.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text. It must be the format the models are used with.</source>
        <translation>Wie Frage und Antwort zu einem Text werden. Es muss das Format sein, mit dem die Modelle benutzt werden.</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>Wie viele Zeilen gelesen werden, von der ersten an. Die Artikel verwenden 20 bis 32.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>&amp;Auswertung</translation>
    </message>
    <message>
        <source>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</source>
        <translation>Exakt berechnet jeden Wert über das ganze Vokabular. Schnell entwickelt bis zur zweiten Ordnung und ist etwa hundertmal günstiger; wie gut beides übereinstimmt, wird an einer Stichprobe gemessen und gezeigt.</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Ska&amp;lierung</translation>
    </message>
    <message>
        <source>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</source>
        <translation>Wodurch Residualvektoren vor dem Auslesen geteilt werden. Durch das quadratische Mittel teilt das Modell selbst; der veröffentlichte Code teilt durch dessen Wurzel.</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>Positio&amp;nen</translation>
    </message>
    <message>
        <source>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</source>
        <translation>Positionen, deren Werte für ein Aufmerksamkeitsneuron zählen: alle, auf die die Antwort achtet (Yu und Ananiadou), oder nur die letzte (der Code von Neural Incompatibility).</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Rechnen in</translation>
    </message>
    <message>
        <source>Arithmetic of the forward pass. Scores are always float32.</source>
        <translation>Arithmetik des Vorwärtslaufs. Die Werte sind immer float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatisch nimmt das CUDA-Gerät, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Öffnen Sie zuerst ein Quell- und ein Zielmodell.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Wählen Sie eine JSON-Zeilen-Datei mit Fragen und Antworten.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Formular eines neuen Laufs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Gezeigte Modelle</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN-Neuronen</translation>
    </message>
    <message>
        <source>Attention neurons</source>
        <translation>Aufmerksamkeitsneuronen</translation>
    </message>
    <message>
        <source>Kind of neurons</source>
        <translation>Art der Neuronen</translation>
    </message>
    <message>
        <source>Kind of neurons in the map and the table</source>
        <translation>Art der Neuronen in Karte und Tabelle</translation>
    </message>
    <message>
        <source>Result of the source</source>
        <translation>Ergebnis der Quelle</translation>
    </message>
    <message>
        <source>Result of the target</source>
        <translation>Ergebnis des Ziels</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Layer scores…</source>
        <translation>Schichtwerte…</translation>
    </message>
    <message>
        <source>Top neurons…</source>
        <translation>Stärkste Neuronen…</translation>
    </message>
    <message>
        <source>All neuron scores…</source>
        <translation>Alle Neuronenwerte…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Shared share</source>
        <translation>Gemeinsamer Anteil</translation>
    </message>
    <message>
        <source>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</source>
        <translation>Von den 100 stärksten FFN-Neuronen sind %1 dieselben, von den 100 stärksten Aufmerksamkeitsneuronen %2. Die Balken zeigen den gemeinsamen Anteil am stärksten Zehntel jeder Schicht; zufällig gewählte Neuronen hätten 0,1 gemeinsam.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Nothing for this model yet: choose it at the left and press Run.</source>
        <translation>Noch nichts für dieses Modell: Wählen Sie es links und drücken Sie Starten.</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Andere Attribution</translation>
    </message>
    <message>
        <source>Overlap of the top tenth of the neurons per layer</source>
        <translation>Überlappung des stärksten Zehntels der Neuronen je Schicht</translation>
    </message>
    <message>
        <source>Locate a second task with the same model to see which neurons both need.</source>
        <translation>Lokalisieren Sie mit demselben Modell eine zweite Aufgabe, um zu sehen, welche Neuronen beide brauchen.</translation>
    </message>
    <message>
        <source>Neurons shared with</source>
        <translation>Gemeinsame Neuronen mit</translation>
    </message>
    <message>
        <source>Layers and neurons</source>
        <translation>Schichten und Neuronen</translation>
    </message>
    <message>
        <source>Two tasks</source>
        <translation>Zwei Aufgaben</translation>
    </message>
    <message>
        <source>This result belongs to %1, which is not open.</source>
        <translation>Dieses Ergebnis gehört zu %1, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Open that model to see it.</source>
        <translation>Öffnen Sie dieses Modell, um es zu sehen.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Dieses Ergebnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Berechnen Sie es erneut.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to locate what carries a task.</source>
        <translation>Öffnen Sie links ein Quell- und ein Zielmodell, um zu lokalisieren, was eine Aufgabe trägt.</translation>
    </message>
    <message>
        <source>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</source>
        <translation>Die Berechnung läuft. Die Schichten und Neuronen erscheinen hier, sobald alle Prompts gelesen sind; das Feld Aufträge zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</source>
        <translation>Welche Schichten und Neuronen tragen eine Aufgabe? Wählen Sie links ihre Daten und drücken Sie Starten. Quelle und Ziel werden dann nebeneinander gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1: schnell gegen exakt an %n Neuron: Spearman %2, Überlappung des stärksten Zehntels %3, vernachlässigter Rest höchstens %4.</numerusform>
            <numerusform>%1: schnell gegen exakt an %n Neuronen: Spearman %2, Überlappung des stärksten Zehntels %3, vernachlässigter Rest höchstens %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No second task yet</source>
        <translation>Noch keine zweite Aufgabe</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution von %1</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Fördert</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>Schicht %1, Neuron %2</translation>
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
        <translation>Kopf %1, Dimension %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n prompt(s)</source>
        <translation>
            <numerusform>%1, %2, %n Prompt</numerusform>
            <numerusform>%1, %2, %n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer scores, %1</source>
        <translation>Schichtwerte, %1</translation>
    </message>
    <message>
        <source>Neuron scores, %1</source>
        <translation>Neuronenwerte, %1</translation>
    </message>
    <message>
        <source>Top neurons, %1</source>
        <translation>Stärkste Neuronen, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Change of log p</source>
        <translation>Änderung von log p</translation>
    </message>
    <message>
        <source>FFN neurons: mean change of log p</source>
        <translation>FFN-Neuronen: mittlere Änderung von log p</translation>
    </message>
    <message>
        <source>Attention neurons: mean change of log p</source>
        <translation>Aufmerksamkeitsneuronen: mittlere Änderung von log p</translation>
    </message>
</context>
<context>
    <name>isthmus::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>isthmus::BlockMap</name>
    <message>
        <source>%1 × %2 parameters in blocks of %3 × %4</source>
        <translation>%1 × %2 Parameter in Blöcken von %3 × %4</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: %5</source>
        <translation>Zeilen %1 bis %2, Spalten %3 bis %4: %5</translation>
    </message>
    <message>
        <source>Columns: inputs. Rows: outputs. Brighter is more sensitive.</source>
        <translation>Spalten: Eingänge. Zeilen: Ausgänge. Heller ist empfindlicher.</translation>
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
        <translation>%1 ★ bester</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Norm of Delta</source>
        <translation>Norm von Delta</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Up and Down choose a command, Enter runs it, Escape leaves.</source>
        <translation>Pfeil auf und Pfeil ab wählen einen Befehl, die Eingabetaste führt ihn aus, Esc schließt die Suche.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Enter runs the chosen command.</source>
        <translation>Die Eingabetaste führt den gewählten Befehl aus.</translation>
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
        <translation>Das Paar öffnen</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationForm</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Folder with config.json</source>
        <translation>Ordner mit config.json</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ord&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>&amp;Adapter</translation>
    </message>
    <message>
        <source>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</source>
        <translation>Ein PEFT-LoRA-Ordner, der ohne Verschmelzen neben die Gewichte gestellt wird. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Run the programs that the model writes</source>
        <translation>Die Programme ausführen, die das Modell schreibt</translation>
    </message>
    <message>
        <source>Show the first &amp;prompt</source>
        <translation>Den ersten &amp;Prompt zeigen</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Benchmark</translation>
    </message>
    <message>
        <source>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</source>
        <translation>MMLU: vier Antworten zur Wahl. GSM8K: Textaufgaben. HumanEval, MBPP: Programme, die zur Beurteilung ausgeführt werden. Verlust: auf den Antworten beliebiger Gespräche.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</source>
        <translation>Die Originaldateien: der Ordner von MMLU mit dev und test, die JSON-Zeilen der anderen (HumanEval auch gepackt) oder die Aufteilung eines Artikels.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Be&amp;ispiele</translation>
    </message>
    <message>
        <source>Solved examples before each question, taken from the files beside the data.</source>
        <translation>Gelöste Beispiele vor jeder Frage, aus den Dateien neben den Daten.</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>A&amp;ufgaben</translation>
    </message>
    <message>
        <source>How many are asked. A limit takes the same items for every model, chosen at random once.</source>
        <translation>Wie viele gestellt werden. Eine Grenze nimmt für jedes Modell dieselben Aufgaben, einmal zufällig gewählt.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How a question is put: one of the conversation formats, or a text that a base model continues.</source>
        <translation>Wie eine Frage gestellt wird: in einem der Gesprächsformate oder als Text, den ein Basismodell fortsetzt.</translation>
    </message>
    <message>
        <source>Run programs</source>
        <translation>Programme ausführen</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</source>
        <translation>HumanEval und MBPP beurteilen ein Programm, indem sie es ausführen: in einer Sandbox ohne Netz und ohne Ihre Dateien, mit Grenzen für Zeit und Speicher. Aus, bis Sie zustimmen, einmal je Projekt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Shows exactly what the model would read for the first item, without a run.</source>
        <translation>Zeigt ohne einen Lauf genau, was das Modell bei der ersten Aufgabe lesen würde.</translation>
    </message>
    <message>
        <source>The benchmark&apos;s own</source>
        <translation>Das des Benchmarks</translation>
    </message>
    <message>
        <source>0 (most likely)</source>
        <translation>0 (das wahrscheinlichste)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <translation>Antworten</translation>
    </message>
    <message>
        <source>New &amp;tokens</source>
        <translation>Neue To&amp;ken</translation>
    </message>
    <message>
        <source>The most an answer may have.</source>
        <translation>So viele darf eine Antwort höchstens haben.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>0 takes the most likely token each time. Above 0 tokens are drawn at random.</source>
        <translation>0 nimmt jedes Mal das wahrscheinlichste Token. Über 0 werden Token zufällig gezogen.</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>Zie&amp;hungen</translation>
    </message>
    <message>
        <source>Answers per item, for pass@k. More than one needs a temperature.</source>
        <translation>Antworten je Aufgabe, für pass@k. Mehr als eine braucht eine Temperatur.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>The same seed gives the same answers.</source>
        <translation>Derselbe Startwert ergibt dieselben Antworten.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Items at on&amp;ce</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>More use more memory and are faster on a GPU.</source>
        <translation>Mehr brauchen mehr Speicher und sind auf einer GPU schneller.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatisch nimmt das CUDA-Gerät, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Open a source and a target model, or choose a folder.</source>
        <translation>Öffnen Sie ein Quell- und ein Zielmodell oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Wählen Sie den Ordner des Modells.</translation>
    </message>
    <message>
        <source>There is no config.json in the model&apos;s folder.</source>
        <translation>Im Ordner des Modells fehlt config.json.</translation>
    </message>
    <message>
        <source>There is no adapter_config.json in the adapter&apos;s folder.</source>
        <translation>Im Ordner des Adapters fehlt adapter_config.json.</translation>
    </message>
    <message>
        <source>Choose the folder of MMLU&apos;s files.</source>
        <translation>Wählen Sie den Ordner mit den Dateien von MMLU.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>Wählen Sie die Datei des Benchmarks.</translation>
    </message>
    <message>
        <source>There is nothing at the path of the data.</source>
        <translation>Unter dem Pfad der Daten gibt es nichts.</translation>
    </message>
    <message>
        <source>%1 judges programs by running them: agree to that above.</source>
        <translation>%1 beurteilt Programme, indem es sie ausführt: Stimmen Sie dem oben zu.</translation>
    </message>
    <message>
        <source>Checkpoints of a transfer</source>
        <translation>Checkpoints einer Übertragung</translation>
    </message>
    <message>
        <source>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</source>
        <translation>Quelle oder Ziel des Paars, ein anderes Modell oder alle gespeicherten Checkpoints einer Übertragung, was eine Kurve der Punktzahl über seine Schritte ergibt.</translation>
    </message>
    <message>
        <source>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</source>
        <translation>Ein Hugging-Face-Ordner, etwa die Ausgabe eines LaTen-Laufs. Für Checkpoints: der Ausgabeordner eines LaTen- oder PostPKT-Laufs.</translation>
    </message>
    <message>
        <source>Choose the output folder of the transfer.</source>
        <translation>Wählen Sie den Ausgabeordner der Übertragung.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>L&amp;äufe</translation>
    </message>
    <message>
        <source>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</source>
        <translation>Mit diesem Startwert und den folgenden je ein Lauf; die Tabelle zeigt ihr Mittel. Mehr als einer braucht eine Temperatur.</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Evaluation whose items are shown</source>
        <translation>Auswertung, deren Aufgaben gezeigt werden</translation>
    </message>
    <message>
        <source>Second evaluation</source>
        <translation>Zweite Auswertung</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Formular eines neuen Laufs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Show the papers&apos; values in columns of their own. They were not measured here.</source>
        <translation>Die Werte der Artikel in eigenen Spalten zeigen. Sie wurden nicht hier gemessen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The table for a spreadsheet or a paper, or one evaluation with its items</source>
        <translation>Die Tabelle für eine Tabellenkalkulation oder einen Artikel oder eine Auswertung mit ihren Aufgaben</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tabelle als &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as &amp;LaTeX (booktabs)…</source>
        <translation>Tabelle als &amp;LaTeX (booktabs)…</translation>
    </message>
    <message>
        <source>Chosen evaluation as lm-eval &amp;JSON…</source>
        <translation>Gewählte Auswertung als lm-eval-&amp;JSON…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a benchmark&apos;s file</source>
        <translation>Datei eines Benchmarks wählen</translation>
    </message>
    <message>
        <source>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</source>
        <translation>Benchmarks (*.jsonl *.json *.gz *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tabelle (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Ordner für die Dateien wählen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert.</numerusform>
            <numerusform>%n Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Dieses Ergebnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Evaluate the model again.</source>
        <translation>Werten Sie das Modell erneut aus.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>The evaluation was stopped. The items it had are kept.</source>
        <translation>Die Auswertung wurde angehalten. Ihre fertigen Aufgaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The same run goes on with the next item.</source>
        <translation>Derselbe Lauf geht mit der nächsten Aufgabe weiter.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt von %1</translation>
    </message>
    <message>
        <source>Run programs that a model wrote?</source>
        <translation>Programme ausführen, die ein Modell geschrieben hat?</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</source>
        <translation>HumanEval und MBPP beurteilen Programme, indem sie sie ausführen. Sie laufen in einer Sandbox: kein Netz, keine Ihrer Dateien, Grenzen für Zeit, Speicher und Ausgabe. Das gilt für dieses Projekt, bis Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Compare with: no other</source>
        <translation>Vergleichen mit: keiner anderen</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
    <message>
        <source>This evaluation has no items in the project.</source>
        <translation>Diese Auswertung hat keine Aufgaben im Projekt.</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Die Aufgaben werden gelesen…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Vergleichsbasis: %1</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Keine Vergleichsbasis</translation>
    </message>
    <message>
        <source>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</source>
        <translation>Was weiß ein Modell, und was hat eine Übertragung verändert? Wählen Sie links ein Modell und einen Benchmark und drücken Sie Starten.</translation>
    </message>
    <message>
        <source>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</source>
        <translation>Die Auswertung läuft. Werte erscheinen hier, sobald Aufgaben beantwortet sind; das Feld Aufträge zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Reported by %1. Other prompts and code were behind it: for orientation alone.</source>
        <translation>Berichtet von %1. Dahinter standen andere Prompts und anderer Code: nur zur Orientierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), </source>
        <translation>
            <numerusform>%n Beispiel, </numerusform>
            <numerusform>%n Beispiele, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with its 95 % interval. ▲ ▼: better or worse than the baseline on the same items, significant at 5 % (McNemar&apos;s exact test, or the paired bootstrap); ≈: no significant difference. Published values were not measured here.</source>
        <translation>Wert mit seinem 95-%-Intervall. ▲ ▼: besser oder schlechter als die Vergleichsbasis bei denselben Aufgaben, signifikant auf dem 5-%-Niveau (exakter Test von McNemar oder gepaarter Bootstrap); ≈: kein signifikanter Unterschied. Veröffentlichte Werte wurden nicht hier gemessen.</translation>
    </message>
    <message>
        <source>%1 of %2 items, %3</source>
        <translation>%1 von %2 Aufgaben, %3</translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>Gegen die Vergleichsbasis bei %n Aufgabe: %1 [%2, %3], p = %4</numerusform>
            <numerusform>Gegen die Vergleichsbasis bei %n Aufgaben: %1 [%2, %3], p = %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores over the checkpoints</source>
        <translation>Punktzahlen über die Checkpoints</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>Mittel über %n Startwert, Students 95-%-Intervall</numerusform>
            <numerusform>Mittel über %n Startwerte, Students 95-%-Intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>Startwert %1: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message>
        <source>Layer similarity: one map per module</source>
        <translation>Schichtähnlichkeit: eine Karte je Modul</translation>
    </message>
    <message>
        <source>Parametric similarity: cosines over the layers</source>
        <translation>Parametrische Ähnlichkeit: Kosinus über die Schichten</translation>
    </message>
    <message>
        <source>Transfer results: a table</source>
        <translation>Übertragungsergebnisse: eine Tabelle</translation>
    </message>
    <message>
        <source>Initialisation study: losses</source>
        <translation>Startstudie: Verluste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Modell</numerusform>
            <numerusform>Tabelle mit %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose Figure</source>
        <translation>Abbildung zusammenstellen</translation>
    </message>
    <message>
        <source>Add results, or use a template.</source>
        <translation>Fügen Sie Ergebnisse hinzu oder verwenden Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>&amp;Use Template</source>
        <translation>&amp;Vorlage verwenden</translation>
    </message>
    <message>
        <source>Replace the panels by those of the template, filled from the project.</source>
        <translation>Die Teilbilder durch die der Vorlage ersetzen, gefüllt aus dem Projekt.</translation>
    </message>
    <message>
        <source>as the result is called</source>
        <translation>wie das Ergebnis heißt</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>One place towards the first panel (Alt+Up)</source>
        <translation>Einen Platz in Richtung des ersten Teilbilds (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>One place towards the last panel (Alt+Down)</source>
        <translation>Einen Platz in Richtung des letzten Teilbilds (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the panel out of the figure (Delete)</source>
        <translation>Das Teilbild aus der Abbildung nehmen (Entf)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add what is selected behind the last panel (Enter in the list)</source>
        <translation>Das Ausgewählte hinter dem letzten Teilbild hinzufügen (Eingabetaste in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the .json file of a figure</source>
        <translation>Die .json-Datei einer Abbildung öffnen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the figure&apos;s specification; with the same project it makes the figure again</source>
        <translation>Die Spezifikation der Abbildung speichern; mit demselben Projekt ergibt sie die Abbildung wieder</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A figure as the papers have it. It takes the newest results of the project that fit.</source>
        <translation>Eine Abbildung wie in den Artikeln. Sie nimmt die neuesten passenden Ergebnisse des Projekts.</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Teilbilder</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Teilbilder der Abbildung</translation>
    </message>
    <message>
        <source>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</source>
        <translation>Die Teilbilder in Lesereihenfolge: Zeile für Zeile, je Zeile so viele, wie die Abbildung Spalten hat. Eine Tabelle hat eine eigene Zeile. Nachbarn gleicher Art teilen sich Achsen, Legende und Farbskala.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Moves the selected panel, or takes it out of the figure.</source>
        <translation>Verschiebt das ausgewählte Teilbild oder nimmt es aus der Abbildung.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the selected panel, in place of the result&apos;s name.</source>
        <translation>Titel des ausgewählten Teilbilds, anstelle des Namens des Ergebnisses.</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Ergebnisse des Projekts</translation>
    </message>
    <message>
        <source>Filter of the results</source>
        <translation>Filter der Ergebnisse</translation>
    </message>
    <message>
        <source>Shows the results whose names hold these words.</source>
        <translation>Zeigt die Ergebnisse, deren Namen diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Results that can be added</source>
        <translation>Ergebnisse, die sich hinzufügen lassen</translation>
    </message>
    <message>
        <source>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</source>
        <translation>Karten, Adapter, Trainingsläufe und Auswertungen. Ein Adapter ergibt zwei Teilbilder, die Läufe eines Auftrags ergeben zwei, Auswertungen ergeben zusammen eine Tabelle.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</source>
        <translation>Die Spezifikation der Abbildung als Datei. „isthmus-cli figure --spec“ zeichnet dasselbe.</translation>
    </message>
    <message>
        <source>Figure specification (*.json)</source>
        <translation>Abbildungsspezifikation (*.json)</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Abbildung öffnen</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>No project is open. Open or create one; figures are made of its results.</source>
        <translation>Es ist kein Projekt geöffnet. Öffnen Sie eines oder legen Sie eines an; Abbildungen entstehen aus seinen Ergebnissen.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Adapter: %1</source>
        <translation>Adapter: %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n Lauf</numerusform>
            <numerusform>%1, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rückgä&amp;ngig</translation>
    </message>
    <message>
        <source>Take back the last change of the panels (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung der Teilbilder zurück (Ctrl+Z)</translation>
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
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <translation>Serifen (%1)</translation>
    </message>
    <message>
        <source>Sans (%1)</source>
        <translation>Serifenlos (%1)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>from the values</source>
        <translation>aus den Werten</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Inkompatibilität</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Gleiche Tiefe</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Bester Pfad</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>(a), (b)…</source>
        <translation>(a), (b)…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Run or open a similarity analysis to make a figure of its maps.</source>
        <translation>Führen Sie einen Ähnlichkeitsvergleich aus oder öffnen Sie einen, um seine Karten abzubilden.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png);;All files (*)</source>
        <translation>Abbildungen (*.pdf *.svg *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>Geschrieben: %1 und %n Datei daneben.</numerusform>
            <numerusform>Geschrieben: %1 und %n Dateien daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Several panels of any kind in one figure, or a figure as the papers have it</source>
        <translation>Mehrere Teilbilder beliebiger Art in einer Abbildung oder eine Abbildung wie in den Artikeln</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Unteres Ende des Bereichs</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Oberes Ende des Bereichs</translation>
    </message>
    <message>
        <source>A letter before the title of each panel</source>
        <translation>Ein Buchstabe vor dem Titel jedes Teilbilds</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Fette Buchstaben</translation>
    </message>
    <message>
        <source>The letters in bold and without parentheses</source>
        <translation>Die Buchstaben fett und ohne Klammern</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>Teilbildtitel</translation>
    </message>
    <message>
        <source>A title above each panel</source>
        <translation>Ein Titel über jedem Teilbild</translation>
    </message>
    <message>
        <source>Shared colour bar</source>
        <translation>Gemeinsame Farbskala</translation>
    </message>
    <message>
        <source>One colour scale for all maps of a metric; else each map has its own</source>
        <translation>Eine Farbskala für alle Karten eines Maßes; sonst hat jede Karte ihre eigene</translation>
    </message>
    <message>
        <source>Width and fonts as a venue asks for them</source>
        <translation>Breite und Schriften, wie Tagung oder Zeitschrift sie verlangen</translation>
    </message>
    <message>
        <source>Width of the figure on paper</source>
        <translation>Breite der Abbildung auf dem Papier</translation>
    </message>
    <message>
        <source>Height of the figure on paper; 0: what the content needs</source>
        <translation>Höhe der Abbildung auf dem Papier; 0: was der Inhalt braucht</translation>
    </message>
    <message>
        <source>Panels beside each other; 0: chosen by the width</source>
        <translation>Teilbilder nebeneinander; 0: nach der Breite gewählt</translation>
    </message>
    <message>
        <source>Typeface of all text; it is embedded in the PDF</source>
        <translation>Schriftart des gesamten Textes; sie wird in das PDF eingebettet</translation>
    </message>
    <message>
        <source>Size of the text on paper</source>
        <translation>Größe des Textes auf dem Papier</translation>
    </message>
    <message>
        <source>Colours of the cells; all are even to the eye and safe for colour-blind readers</source>
        <translation>Farben der Zellen; alle Paletten sind für das Auge gleichmäßig und auch für farbenblinde Leser geeignet</translation>
    </message>
    <message>
        <source>Values of this size and below have the first colour, or the foot of the axis</source>
        <translation>Werte dieser Größe und darunter haben die erste Farbe oder liegen am Fuß der Achse</translation>
    </message>
    <message>
        <source>Values of this size and above have the last colour, or the head of the axis</source>
        <translation>Werte dieser Größe und darüber haben die letzte Farbe oder liegen am Kopf der Achse</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>Der Pfad von Schichtpaaren, der über jede Karte gezeichnet wird</translation>
    </message>
    <message>
        <source>A line above the figure</source>
        <translation>Eine Zeile über der Abbildung</translation>
    </message>
    <message>
        <source>Lines below the figure</source>
        <translation>Zeilen unter der Abbildung</translation>
    </message>
    <message>
        <source>Pixels of the PNG to an inch on paper</source>
        <translation>Bildpunkte des PNG je Zoll auf dem Papier</translation>
    </message>
    <message>
        <source>Resolution of the PNG</source>
        <translation>Auflösung des PNG</translation>
    </message>
    <message>
        <source>%1, one column</source>
        <translation>%1, eine Spalte</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1, zwei Spalten</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Zusammenstellen…</translation>
    </message>
</context>
<context>
    <name>isthmus::HeatmapGrid</name>
    <message>
        <source>No maps yet. Open a source and a target model and run a similarity analysis.</source>
        <translation>Noch keine Karten. Öffnen Sie ein Quell- und ein Zielmodell und starten Sie einen Vergleich.</translation>
    </message>
    <message>
        <source>Similarity heatmaps</source>
        <translation>Ähnlichkeitskarten</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Point at a cell to read its value; click it to see what lies behind.</source>
        <translation>Zeigen liest den Wert einer Zelle, Klicken zeigt, was dahintersteht.</translation>
    </message>
    <message>
        <source>%1 — source layer %2, target layer %3: </source>
        <translation>%1 — Quellschicht %2, Zielschicht %3: </translation>
    </message>
    <message>
        <source>no value. </source>
        <translation>kein Wert. </translation>
    </message>
    <message>
        <source>no value.</source>
        <translation>kein Wert.</translation>
    </message>
    <message>
        <source>  (95 % of the null: %1 to %2)</source>
        <translation>  (95 % der Nullverteilung: %1 bis %2)</translation>
    </message>
    <message>
        <source>  (masked)</source>
        <translation>  (ausgeblendet)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Show all maps</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>Enlarge this map</source>
        <translation>Diese Karte vergrößern</translation>
    </message>
    <message>
        <source>matched depth %1</source>
        <translation>gleiche Tiefe %1</translation>
    </message>
    <message>
        <source>null %1–%2</source>
        <translation>Null %1–%2</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Zielschicht</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Quellschicht</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>isthmus::HelpForm</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Every field explains itself here when it has the focus.</source>
        <translation>Jedes Feld erklärt sich hier, wenn es den Fokus hat.</translation>
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
        <translation>Verteilung der Gewichte von Quelle und Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>Hinter dieser Zelle steht keine Gewichtsmatrix</translation>
    </message>
</context>
<context>
    <name>isthmus::Inspector</name>
    <message>
        <source>Show as matrix</source>
        <translation>Als Matrix zeigen</translation>
    </message>
    <message>
        <source>Source matrix</source>
        <translation>Quellmatrix</translation>
    </message>
    <message>
        <source>Target matrix</source>
        <translation>Zielmatrix</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>Distribution of the entries</source>
        <translation>Verteilung der Einträge</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Samples that drive it</source>
        <translation>Stichproben, die sie bestimmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Numbers of the cell</source>
        <translation>Kennzahlen der Zelle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Samples that drive the cell</source>
        <translation>Stichproben, die die Zelle bestimmen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>outside the layers</source>
        <translation>außerhalb der Schichten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>%1: source layer %2, target layer %3</source>
        <translation>%1: Quellschicht %2, Zielschicht %3</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Inkompatibilität</translation>
    </message>
    <message>
        <source>Null of a cell</source>
        <translation>Nullverteilung einer Zelle</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Mean of the map</source>
        <translation>Mittel der Karte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</source>
        <translation>Wählen Sie einen Tensor im Baum, eine Zelle einer Karte oder ein Neuron, um zu sehen, woraus sie bestehen.</translation>
    </message>
</context>
<context>
    <name>isthmus::IntervalPlot</name>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1: %2, 95-%-Intervall %3 bis %4</translation>
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
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanel</name>
    <message>
        <source>&amp;Pause Job</source>
        <translation>Auftrag &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>Auftrag a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Open Result</source>
        <translation>Er&amp;gebnis öffnen</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear Finished Jobs</source>
        <translation>Beendete Aufträge &amp;entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>&amp;Resume Job</source>
        <translation>Auftrag &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Resume Job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Pause Job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>Noch keine Aufträge. Was auf einer Seite gestartet wird, erscheint hier mit seinem Fortschritt und kann angehalten oder abgebrochen werden.</translation>
    </message>
    <message>
        <source>What runs and what has run. The context menu pauses, cancels and copies.</source>
        <translation>Was läuft und was gelaufen ist. Das Kontextmenü hält an, bricht ab und kopiert.</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanelModel</name>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerBars</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>Zielschicht %1 hat keine Quellschicht.</translation>
    </message>
    <message>
        <source>Target layer %1 from source layer %2</source>
        <translation>Zielschicht %1 aus Quellschicht %2</translation>
    </message>
    <message>
        <source>, similarity %1</source>
        <translation>, Ähnlichkeit %1</translation>
    </message>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>; sie versorgt %n Zielschicht</numerusform>
            <numerusform>; sie versorgt %n Zielschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapEditor</name>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Öffnen Sie zuerst ein Quell- und ein Zielmodell.</translation>
    </message>
    <message>
        <source>The map has %1 layers, the target %2.</source>
        <translation>Die Karte hat %1 Schichten, das Ziel %2.</translation>
    </message>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>Zielschicht %1 hat keine Quellschicht.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Schichtkarte</translation>
    </message>
    <message>
        <source>Where the lines come from</source>
        <translation>Woher die Linien kommen</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Schichtkarte laden</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Schichtkarte speichern</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMaps</name>
    <message>
        <source>Layer map of the FFN</source>
        <translation>Schichtkarte des FFN</translation>
    </message>
    <message>
        <source>Layer map of the attention</source>
        <translation>Schichtkarte der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Which source layer gives to which target layer. Drag a line to another source layer, or use the arrow keys. Ctrl+Z undoes.</source>
        <translation>Welche Quellschicht an welche Zielschicht abgibt. Ziehen Sie eine Linie auf eine andere Quellschicht oder benutzen Sie die Pfeiltasten. Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Best layers of the source</source>
        <translation>Beste Schichten der Quelle</translation>
    </message>
    <message>
        <source>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</source>
        <translation>Der Lauf lokalisiert zuerst die Aufgabe und nimmt die besten Schichten der Quelle. Starten Sie eine Attribution, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Equal depth</source>
        <translation>Gleiche Tiefe</translation>
    </message>
    <message>
        <source>Most similar path</source>
        <translation>Ähnlichster Pfad</translation>
    </message>
    <message>
        <source>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</source>
        <translation>Der Lauf vergleicht zuerst die Schichten. Vergleichen Sie down und o auf der Seite Ähnlichkeit, um den Pfad hier zu sehen.</translation>
    </message>
    <message>
        <source>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</source>
        <translation>Die Schichten sind noch nicht bekannt. Wählen Sie eine Vorgabe, deren Linien gezeigt werden, oder laden Sie eine Karte.</translation>
    </message>
    <message>
        <source>Layer map, %1: %2</source>
        <translation>Schichtkarte, %1: %2</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Schichtkarte laden</translation>
    </message>
    <message>
        <source>Layer map (*.json)</source>
        <translation>Schichtkarte (*.json)</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Schichtkarte speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>isthmus::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informationen und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Gezeigte Meldungen</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
</context>
<context>
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>Hier erscheinen die Meldungen dieser Sitzung.</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last.</source>
        <translation>Meldungen des Programms, die neueste zuletzt.</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>Das Projekt wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The source is chosen. Now choose the target.</source>
        <translation>Die Quelle ist gewählt. Wählen Sie nun das Ziel.</translation>
    </message>
    <message>
        <source>The target is chosen. Now choose the source.</source>
        <translation>Das Ziel ist gewählt. Wählen Sie nun die Quelle.</translation>
    </message>
    <message>
        <source>The demo pair is not installed.</source>
        <translation>Das Demopaar ist nicht installiert.</translation>
    </message>
    <message>
        <source>Drop two model folders on the cards at the left instead.</source>
        <translation>Ziehen Sie stattdessen zwei Modellordner auf die Karten links.</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Quellmodell öffnen</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Zielmodell öffnen</translation>
    </message>
    <message>
        <source>%1 and %2 – Isthmus</source>
        <translation>%1 und %2 – Isthmus</translation>
    </message>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>Ähnlichkeit von %n Modul</numerusform>
            <numerusform>Ähnlichkeit von %n Modulen</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>Schichten %1 und %2 von %3</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Project: %1 (read-only)</source>
        <translation>Projekt: %1 (nur lesend)</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>The project is open for reading only. New results are not kept.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet. Neue Ergebnisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Ein Auftrag läuft</translation>
    </message>
    <message>
        <source>Finished results are kept. What is not finished is lost.</source>
        <translation>Fertige Ergebnisse bleiben erhalten. Was nicht fertig ist, geht verloren.</translation>
    </message>
    <message>
        <source>Cancel job and quit</source>
        <translation>Auftrag abbrechen und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Quelle und Ziel tauschen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Ergebnisse des Projekts</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Device: …</source>
        <translation>Gerät: …</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>Zwischenspeicher: %1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Speicher: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Set Up a Comparison</source>
        <translation>&amp;Vergleich einrichten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Isthmus</source>
        <translation>&amp;Über Isthmus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Project (*.isthmus)</source>
        <translation>Projekt (*.isthmus)</translation>
    </message>
    <message>
        <source>Open &amp;Source Model…</source>
        <translation>&amp;Quellmodell öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;Target Model…</source>
        <translation>&amp;Zielmodell öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>Quelle und Ziel &amp;tauschen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Recent Pairs</source>
        <translation>Zuletzt geöffnete P&amp;aare</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Pair</source>
        <translation>&amp;Demopaar öffnen</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>Zuletzt geöffnete Pro&amp;jekte</translation>
    </message>
    <message>
        <source>&amp;Export Project as One File…</source>
        <translation>Projekt als eine Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>HDF5 (*.h5)</source>
        <translation>HDF5 (*.h5)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>A&amp;bbildung exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Restore the Layout</source>
        <translation>&amp;Anordnung wiederherstellen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A run is not finished</source>
        <translation>Ein Lauf ist nicht fertig</translation>
    </message>
    <message>
        <source>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</source>
        <translation>Er kann in einem eigenen Prozess ohne das Fenster weiterlaufen; er kann an seinem letzten Checkpoint anhalten und weitergehen, wenn Sie ihn hier fortsetzen; oder er kann aufgegeben werden. Checkpoints und fertige Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop at the checkpoint</source>
        <translation>Am Checkpoint anhalten</translation>
    </message>
    <message>
        <source>Give up the run</source>
        <translation>Lauf aufgeben</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Log Level</source>
        <translation>&amp;Protokollstufe</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informationen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Isthmus crashed when it was used last.</source>
        <translation>Isthmus ist bei der letzten Benutzung abgestürzt.</translation>
    </message>
    <message>
        <source>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</source>
        <translation>Ein Bericht sagt, wo. Er wird nicht von selbst verschickt: Sie sehen ihn, speichern ihn und schicken ihn, wem Sie möchten.</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Enter shows a result on its page.</source>
        <translation>Die Eingabetaste zeigt ein Ergebnis auf seiner Seite.</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mpose Figure…</source>
        <translation>Abbildung zusa&amp;mmenstellen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Page Guide</source>
        <translation>&amp;Wegweiser</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>These are more than two models.</source>
        <translation>Das sind mehr als zwei Modelle.</translation>
    </message>
    <message>
        <source>Drop a source and a target, or one model on its card.</source>
        <translation>Ziehen Sie eine Quelle und ein Ziel hierher oder ein einzelnes Modell auf seine Karte.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Is %1 the source, which gives, or the target, which takes?</source>
        <translation>Ist %1 die Quelle, die abgibt, oder das Ziel, das aufnimmt?</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
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
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>The manual is not there. Install the program again, or read docs/manual.md in its repository.</source>
        <translation>Das Handbuch ist nicht vorhanden. Installieren Sie das Programm erneut oder lesen Sie docs/manual.md in seinem Repository.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>Es gibt keine Seite %1.</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Handbuch: %1</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>Nicht auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>Ähnlichkeitskarten</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTableModel</name>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>über Zufall</translation>
    </message>
    <message>
        <source>not above chance</source>
        <translation>nicht über Zufall</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 Texte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1. Estimator: %2.</source>
        <translation>%1. Schätzer: %2.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Gleiche Tiefe</translation>
    </message>
    <message>
        <source>Mean similarity of layers at equal relative depth</source>
        <translation>Mittlere Ähnlichkeit von Schichten gleicher relativer Tiefe</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Inkompatibilität</translation>
    </message>
    <message>
        <source>1 − max(0, matched-depth similarity)</source>
        <translation>1 − max(0, Ähnlichkeit bei gleicher Tiefe)</translation>
    </message>
    <message>
        <source>Null [95 %]</source>
        <translation>Null [95 %]</translation>
    </message>
    <message>
        <source>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</source>
        <translation>Das Mittel bei gleicher Tiefe, wenn die Stichproben zufällig gepaart werden oder der Partner zufällig ist: so wären die Zahlen ohne jeden Zusammenhang</translation>
    </message>
    <message>
        <source>Against null</source>
        <translation>Gegen die Null</translation>
    </message>
    <message>
        <source>Whether the matched-depth mean lies above the null&apos;s 95 % band</source>
        <translation>Ob das Mittel bei gleicher Tiefe über dem 95-%-Band der Nullverteilung liegt</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Bester Pfad</translation>
    </message>
    <message>
        <source>Mean along the monotone path of highest similarity</source>
        <translation>Mittel entlang des monotonen Pfads höchster Ähnlichkeit</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over source layer ≥ target layer, as in the paper</source>
        <translation>Mittel ± Standardabweichung über Quellschicht ≥ Zielschicht, wie im Artikel</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over all layer pairs</source>
        <translation>Mittel ± Standardabweichung über alle Schichtpaare</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Zeilen der Aktivierungsmatrizen</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixPage</name>
    <message>
        <source>Choose a tensor above, or press Enter on one in the Tensors panel.</source>
        <translation>Wählen Sie oben einen Tensor oder drücken Sie im Feld Tensoren auf einem die Eingabetaste.</translation>
    </message>
    <message>
        <source>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</source>
        <translation>Ziehen verschiebt, das Rad vergrößert, 0 passt ein, 1 zeigt einen Eintrag je Bildpunkt.</translation>
    </message>
    <message>
        <source>This tensor cannot be shown.</source>
        <translation>Dieser Tensor lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Die ganze Matrix zeigen</translation>
    </message>
    <message>
        <source>Choose a matrix</source>
        <translation>Matrix wählen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Whose weight is shown</source>
        <translation>Wessen Gewicht gezeigt wird</translation>
    </message>
    <message>
        <source>The weight that is shown, by its name in the file</source>
        <translation>Das gezeigte Gewicht, mit seinem Namen in der Datei</translation>
    </message>
    <message>
        <source>Colours of the entries</source>
        <translation>Farben der Einträge</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixView</name>
    <message>
        <source>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</source>
        <translation>Noch keine Matrix. Wählen Sie ein Gewicht im Tensorbaum oder eine Zelle einer Karte.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 Zeilen × %2 Spalten</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>The arrow keys move, + and - zoom, 0 shows the whole matrix.</source>
        <translation>Die Pfeiltasten verschieben, + und - vergrößern und verkleinern, 0 zeigt die ganze Matrix.</translation>
    </message>
</context>
<context>
    <name>isthmus::ModelCard</name>
    <message>
        <source>Source model</source>
        <translation>Quellmodell</translation>
    </message>
    <message>
        <source>Target model</source>
        <translation>Zielmodell</translation>
    </message>
    <message>
        <source>Open a source model folder; the arrow lists recent ones</source>
        <translation>Ordner eines Quellmodells öffnen; der Pfeil zeigt die letzten</translation>
    </message>
    <message>
        <source>Open a target model folder; the arrow lists recent ones</source>
        <translation>Ordner eines Zielmodells öffnen; der Pfeil zeigt die letzten</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Quellmodell öffnen</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Zielmodell öffnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Drop the folder of the larger model here, or use the folder button.</source>
        <translation>Ziehen Sie den Ordner des größeren Modells hierher oder benutzen Sie den Ordnerknopf.</translation>
    </message>
    <message>
        <source>Drop the folder of the smaller model here, or use the folder button.</source>
        <translation>Ziehen Sie den Ordner des kleineren Modells hierher oder benutzen Sie den Ordnerknopf.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 layers × %2 hidden</source>
        <translation>%1 Schichten × %2 breit</translation>
    </message>
    <message>
        <source>Number of layers, width of the residual stream</source>
        <translation>Zahl der Schichten, Breite des Residualstroms</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>Breite des Feed-forward-Netzes</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>%1, %2 for keys and values</source>
        <translation>%1, %2 für Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Aufmerksamkeitsköpfe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 on disk</source>
        <translation>%1 Parameter, %2 auf der Platte</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No recent models</source>
        <translation>Keine zuletzt geöffneten Modelle</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean change of the answer&apos;s log probability that the neuron makes</source>
        <translation>Mittlere Änderung der logarithmierten Wahrscheinlichkeit der Antwort, die das Neuron bewirkt</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Fördert</translation>
    </message>
    <message>
        <source>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</source>
        <translation>Die Token, die der Ausgang des Neurons am wahrscheinlichsten macht, über das Unembedding gelesen</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronView</name>
    <message numerus="yes">
        <source>A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.</source>
        <translation>
            <numerusform>Ein Bildpunkt zeigt das stärkste von %n Neuron. Drehen Sie das Rad, um zu vergrößern.</numerusform>
            <numerusform>Ein Bildpunkt zeigt das stärkste von %n Neuronen. Drehen Sie das Rad, um zu vergrößern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every neuron in view has its own place.</source>
        <translation>Jedes sichtbare Neuron hat seinen eigenen Platz.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2: %3</source>
        <translation>Schicht %1, Neuron %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> (stärkstes von %n hier)</numerusform>
            <numerusform> (stärkstes von %n hier)</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Show all neurons</source>
        <translation>Alle Neuronen zeigen</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Set up a comparison on the Similarity page</source>
        <translation>Einen Vergleich auf der Seite Ähnlichkeit einrichten</translation>
    </message>
    <message>
        <source>Incompatibility found so far</source>
        <translation>Bisher gefundene Inkompatibilität</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</source>
        <translation>Noch wurde nichts verglichen. Mit Vergleichen wählen Sie Maße, Module und Daten.</translation>
    </message>
    <message>
        <source>What can be compared</source>
        <translation>Was sich vergleichen lässt</translation>
    </message>
    <message>
        <source>One tokenizer: token positions can be compared one by one.</source>
        <translation>Ein gemeinsamer Tokenizer: Tokenpositionen lassen sich einzeln vergleichen.</translation>
    </message>
    <message>
        <source>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</source>
        <translation>Verschiedene Tokenizer: Es werden ganze Texte verglichen. %1 Token haben in beiden dieselbe Schreibweise.</translation>
    </message>
    <message>
        <source>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</source>
        <translation>%1 (%2 Schichten × %3, %4) gegen %5 (%6 Schichten × %7, %8)</translation>
    </message>
    <message>
        <source>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</source>
        <translation>Inkompatibilität ist 1 − die mittlere Ähnlichkeit von Schichten gleicher Tiefe. Eine Zahl im Nullband sagt nichts über die Modelle. Ein Doppelklick auf eine Zeile zeigt ihre Schichten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>A row for each part of a layer, with the reason where it cannot be.</source>
        <translation>Eine Zeile für jeden Teil einer Schicht, mit dem Grund, wo er sich nicht vergleichen lässt.</translation>
    </message>
</context>
<context>
    <name>isthmus::PageGuide</name>
    <message>
        <source>Both models side by side, what of them can be compared, and the incompatibility found so far.</source>
        <translation>Beide Modelle nebeneinander, was sich an ihnen vergleichen lässt und die bisher gefundene Inkompatibilität.</translation>
    </message>
    <message>
        <source>Whether anything can move from one model to the other through its parameters begins with how alike they are.</source>
        <translation>Ob sich über die Parameter etwas von einem Modell ins andere übertragen lässt, beginnt damit, wie ähnlich sie sich sind.</translation>
    </message>
    <message>
        <source>Next: Compare the Layers</source>
        <translation>Weiter: Schichten vergleichen</translation>
    </message>
    <message>
        <source>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</source>
        <translation>Wie ähnlich jede Schicht der Quelle jeder Schicht des Ziels ist, neben dem, was Stichproben ohne Zusammenhang ergäben.</translation>
    </message>
    <message>
        <source>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</source>
        <translation>„Neural Incompatibility“ (ACL 2025) führt gescheiterte Übertragungen auf geringe Ähnlichkeit von Verhalten und Gewichten zurück.</translation>
    </message>
    <message>
        <source>Next: Find the Neurons of a Task</source>
        <translation>Weiter: Neuronen einer Aufgabe finden</translation>
    </message>
    <message>
        <source>How much each layer and each neuron raises the log probability of a task&apos;s answers.</source>
        <translation>Wie stark jede Schicht und jedes Neuron die logarithmierte Wahrscheinlichkeit der Antworten einer Aufgabe erhöht.</translation>
    </message>
    <message>
        <source>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</source>
        <translation>LaTen überträgt nur diese Neuronen. Wo die beiden Modelle eine Aufgabe an verschiedenen Orten tragen, muss es übersetzen.</translation>
    </message>
    <message>
        <source>Next: Transfer Them</source>
        <translation>Weiter: Neuronen übertragen</translation>
    </message>
    <message>
        <source>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</source>
        <translation>Wie stark der Verlust einer Aufgabe von jedem Parameter abhängt und welche Fenster der Gewichte übertragen würden.</translation>
    </message>
    <message>
        <source>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</source>
        <translation>„Seeking Neural Nuggets“ beginnt den Adapter des Ziels mit den empfindlichsten Gewichten der Quelle.</translation>
    </message>
    <message>
        <source>Next: Train From Them</source>
        <translation>Weiter: Von ihnen aus trainieren</translation>
    </message>
    <message>
        <source>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</source>
        <translation>Läufe, die Parameter aus der Quelle ins Ziel übertragen, mit ihren Verlusten neben dem unveränderten Ziel und den Kontrollen.</translation>
    </message>
    <message>
        <source>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</source>
        <translation>Ein kleinerer Verlust kommt nur dann von der Quelle, wenn zufällige, gemischte und die eigenen Neuronen des Ziels schlechter abschneiden.</translation>
    </message>
    <message>
        <source>Next: Measure the Answers</source>
        <translation>Weiter: Antworten messen</translation>
    </message>
    <message>
        <source>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</source>
        <translation>Genauigkeit auf MMLU, GSM8K, HumanEval und MBPP vor und nach einer Übertragung, mit Intervallen und gepaarten Tests.</translation>
    </message>
    <message>
        <source>Loss is not ability: only answers tell whether something arrived.</source>
        <translation>Verlust ist nicht Können: Erst Antworten zeigen, ob etwas angekommen ist.</translation>
    </message>
    <message>
        <source>Next: Make a Figure</source>
        <translation>Weiter: Abbildung erstellen</translation>
    </message>
    <message>
        <source>One weight, entry by entry, at any zoom.</source>
        <translation>Ein Gewicht, Eintrag für Eintrag, in jeder Vergrößerung.</translation>
    </message>
    <message>
        <source>Patterns and damage show here that no summary tells.</source>
        <translation>Hier zeigen sich Muster und Schäden, die keine Zusammenfassung verrät.</translation>
    </message>
    <message>
        <source>Back to the Comparison</source>
        <translation>Zurück zum Vergleich</translation>
    </message>
    <message>
        <source>Hide the page guide (View &gt; Page Guide shows it again)</source>
        <translation>Den Wegweiser verbergen (Ansicht &gt; Wegweiser zeigt ihn wieder)</translation>
    </message>
    <message>
        <source>Hide the page guide</source>
        <translation>Den Wegweiser verbergen</translation>
    </message>
</context>
<context>
    <name>isthmus::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Shape of the weight in the source, outputs × inputs</source>
        <translation>Form des Gewichts in der Quelle, Ausgänge × Eingänge</translation>
    </message>
    <message>
        <source>Shape of the weight in the target, outputs × inputs</source>
        <translation>Form des Gewichts im Ziel, Ausgänge × Eingänge</translation>
    </message>
    <message>
        <source>Behavioural similarity is defined</source>
        <translation>Verhaltensähnlichkeit ist definiert</translation>
    </message>
    <message>
        <source>Parametric similarity is defined</source>
        <translation>Parametrische Ähnlichkeit ist definiert</translation>
    </message>
    <message>
        <source>The source is at least as large, so that its neurons can be carried over</source>
        <translation>Die Quelle ist mindestens so groß, sodass sich ihre Neuronen übertragen lassen</translation>
    </message>
</context>
<context>
    <name>isthmus::PathEdit</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>isthmus::PlotView</name>
    <message>
        <source>Left and Right read the values, T shows them as a table.</source>
        <translation>Pfeil links und Pfeil rechts lesen die Werte, T zeigt sie als Tabelle.</translation>
    </message>
</context>
<context>
    <name>isthmus::ProfilePlot</name>
    <message>
        <source>Similarity of one source layer with every target layer</source>
        <translation>Ähnlichkeit einer Quellschicht mit jeder Zielschicht</translation>
    </message>
    <message>
        <source>Similarity of one target layer with every source layer</source>
        <translation>Ähnlichkeit einer Zielschicht mit jeder Quellschicht</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Zielschicht</translation>
    </message>
    <message>
        <source>Source layer %1</source>
        <translation>Quellschicht %1</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Quellschicht</translation>
    </message>
    <message>
        <source>Target layer %1</source>
        <translation>Zielschicht %1</translation>
    </message>
    <message>
        <source>Point at a cell of the heatmaps</source>
        <translation>Zeigen Sie auf eine Zelle der Karten</translation>
    </message>
</context>
<context>
    <name>isthmus::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</source>
        <translation>Dies ist der ganze Bericht. Er enthält Versionen, das Gerät, Einstellungen, die Formen des offenen Paars, Aufträge und das Protokoll. Namen und Ordner sind ersetzt; vom Inhalt der Modelle steht nichts darin. Sie können den Text ändern, bevor Sie ihn speichern.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Check several runs to lay their curves over each other</source>
        <translation>Mehrere Läufe ankreuzen, um ihre Kurven übereinanderzulegen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Lowest validation loss and the step that reached it</source>
        <translation>Kleinster Validierungsverlust und der Schritt, der ihn erreicht hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Validation loss of the untouched target</source>
        <translation>Validierungsverlust des unveränderten Ziels</translation>
    </message>
    <message>
        <source>Best control</source>
        <translation>Beste Kontrolle</translation>
    </message>
    <message>
        <source>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>Kleinster Validierungsverlust, den eine Kontrolle mit demselben Budget erreicht hat. Ein Gewinn, den auch eine Kontrolle zeigt, kommt nicht vom Wissen der Quelle.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Keine Antwort gefunden</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>Too much output</source>
        <translation>Zu viel Ausgabe</translation>
    </message>
    <message>
        <source>Tests unusable</source>
        <translation>Tests unbrauchbar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Urteil über %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Prompt and answer of the item</source>
        <translation>Prompt und Antwort der Aufgabe</translation>
    </message>
    <message>
        <source>Agreement of the two models</source>
        <translation>Übereinstimmung der beiden Modelle</translation>
    </message>
    <message>
        <source>Any agreement</source>
        <translation>Jede Übereinstimmung</translation>
    </message>
    <message>
        <source>One right, one wrong</source>
        <translation>Eines richtig, eines falsch</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Nur das erste richtig</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Nur das zweite richtig</translation>
    </message>
    <message>
        <source>Search in prompts and answers</source>
        <translation>In Prompts und Antworten suchen</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>Aufgabe kopieren</translation>
    </message>
    <message>
        <source>Prompt, answers, expected answer and verdict as text</source>
        <translation>Prompt, Antworten, erwartete Antwort und Urteil als Text</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Choose a second model to compare with first.</source>
        <translation>Wählen Sie zuerst ein zweites Modell zum Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 von %n Aufgabe</numerusform>
            <numerusform>%1 von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>Keine Aufgabe passiert die Filter.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt von %1</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleModel</name>
    <message>
        <source>Item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTable</name>
    <message>
        <source>Scores of models on benchmarks</source>
        <translation>Werte von Modellen in Benchmarks</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message>
        <source> (%1 % done)</source>
        <translation> (%1 % fertig)</translation>
    </message>
    <message>
        <source>Published:
%1</source>
        <translation>Veröffentlicht:
%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n seed(s)</source>
        <translation>
            <numerusform>, %n Startwert</numerusform>
            <numerusform>, %n Startwerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SensitivityPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>Fenster für das Ziel wählen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Whose parameters are examined. A transfer takes from the source.</source>
        <translation>Wessen Parameter untersucht werden. Eine Übertragung nimmt aus der Quelle.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</source>
        <translation>JSON-Zeilen mit Fragen und Antworten. Die Sensitivität eines Parameters ist die Summe von |w dL/dw| über die Zeilen, mit dem Verlust L auf der Antwort.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text.</source>
        <translation>Wie Frage und Antwort zu einem Text werden.</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Stich&amp;proben</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>Wie viele Zeilen gelesen werden, von der ersten an. Die Artikel verwenden 20 bis 32.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</source>
        <translation>Findet in jedem Gewicht den zusammenhängenden Teil von der Größe des Ziels, der am empfindlichsten ist: das, was PostPKT überträgt. Braucht eine Quelle, die mindestens so groß ist.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatisch nimmt das CUDA-Gerät, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensitivität von %1</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Öffnen Sie zuerst ein Quell- und ein Zielmodell.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Wählen Sie eine JSON-Zeilen-Datei mit Fragen und Antworten.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Formular eines neuen Laufs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>The sums per layer as a table</source>
        <translation>Die Summen je Schicht als Tabelle</translation>
    </message>
    <message>
        <source>Sensitivity per layer</source>
        <translation>Sensitivität je Schicht</translation>
    </message>
    <message>
        <source>No sensitivity yet: choose data at the left and press Run.</source>
        <translation>Noch keine Sensitivität: Wählen Sie links Daten und drücken Sie Starten.</translation>
    </message>
    <message>
        <source>Sensitivity of a weight</source>
        <translation>Sensitivität eines Gewichts</translation>
    </message>
    <message>
        <source>Choose a module and a layer above.</source>
        <translation>Wählen Sie oben ein Modul und eine Schicht.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Dieses Ergebnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Berechnen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1, %n Stichprobe</numerusform>
            <numerusform>%1, %n Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to see which parameters a task needs.</source>
        <translation>Öffnen Sie links ein Quell- und ein Zielmodell, um zu sehen, welche Parameter eine Aufgabe braucht.</translation>
    </message>
    <message>
        <source>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</source>
        <translation>Die Berechnung läuft. Die Schichten und Gewichte erscheinen hier, sobald alle Stichproben gelesen sind; das Feld Aufträge zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</source>
        <translation>Von welchen Parametern hängt der Verlust einer Aufgabe ab? Wählen Sie links ihre Daten und drücken Sie Starten. Die Fenster, die eine Übertragung mitnähme, sind in jedes Gewicht eingezeichnet.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Sum of |w dL/dw|</source>
        <translation>Summe von |w dL/dw|</translation>
    </message>
    <message>
        <source>Layers with a mark are the ones a transfer would take.</source>
        <translation>Markierte Schichten sind die, die eine Übertragung nähme.</translation>
    </message>
    <message>
        <source>%1, layer %2: total %3</source>
        <translation>%1, Schicht %2: Summe %3</translation>
    </message>
    <message>
        <source>target layer %1: %2 %</source>
        <translation>Zielschicht %1: %2 %</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <translation>%1: Summe %2</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityForm</name>
    <message>
        <source>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</source>
        <translation>%1 (%2): %3 Bereich %4 bis %5. Unverändert unter: %6. Aufwand: %7. Quelle: %8.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Null draws</source>
        <translation>Nullziehungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Chosen by the tokenizers</source>
        <translation>Nach den Tokenizern</translation>
    </message>
    <message>
        <source>Token positions</source>
        <translation>Tokenpositionen</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Ganze Texte</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Mittel der Token</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Letztes Token</translation>
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
        <translation>Automatisch</translation>
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
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Stich&amp;proben</translation>
    </message>
    <message>
        <source>Sample &amp;unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>&amp;Bündelung</translation>
    </message>
    <message>
        <source>&amp;Null draws</source>
        <translation>&amp;Nullziehungen</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Rechnen in</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>How often the pairing of samples is shuffled to find what chance alone would give</source>
        <translation>Wie oft die Paarung der Stichproben gemischt wird, um zu finden, was der Zufall allein ergäbe</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Zeilen der Aktivierungsmatrizen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Öffnen Sie zuerst ein Quell- und ein Zielmodell.</translation>
    </message>
    <message>
        <source>Choose at least one metric.</source>
        <translation>Wählen Sie mindestens ein Maß.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Wählen Sie mindestens ein Modul.</translation>
    </message>
    <message>
        <source>Behavioural metrics need texts: choose a JSON lines file.</source>
        <translation>Verhaltensmaße brauchen Texte: Wählen Sie eine JSON-Zeilen-Datei.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Token positions need one tokenizer in both models. Choose whole texts.</source>
        <translation>Tokenpositionen setzen denselben Tokenizer in beiden Modellen voraus. Wählen Sie ganze Texte.</translation>
    </message>
    <message>
        <source>Space checks or unchecks a metric; what it means is explained below the list.</source>
        <translation>Die Leertaste wählt ein Maß an oder ab; was es bedeutet, wird unter der Liste erklärt.</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them.</source>
        <translation>Die Teile einer Schicht, die verglichen werden: eine Karte für jeden.</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read</source>
        <translation>Gespräche, eines je Zeile, als JSON: der Text, den beide Modelle lesen</translation>
    </message>
    <message>
        <source>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</source>
        <translation>Wie ein Gespräch zu Text wird: laten, seeking, die eigene Chat-Vorlage des Modells oder plain</translation>
    </message>
    <message>
        <source>What a sample is: a token, where both models cut the text alike, or a whole text</source>
        <translation>Was eine Stichprobe ist: ein Token, wo beide Modelle den Text gleich zerlegen, oder ein ganzer Text</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one</source>
        <translation>Wie die Token eines ganzen Textes zu einer Stichprobe werden: ihr Mittel oder das letzte</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers</source>
        <translation>Bestimmt die Stichproben und die Nullziehungen. Derselbe Startwert ergibt dieselben Zahlen</translation>
    </message>
    <message>
        <source>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</source>
        <translation>Zahlentyp der Vorwärtsläufe. bfloat16 halbiert ihren Speicher; die Statistik bleibt exakt</translation>
    </message>
    <message>
        <source>Where the forward passes run. Automatic takes a CUDA device if there is one</source>
        <translation>Wo die Vorwärtsläufe rechnen. Automatisch nimmt ein CUDA-Gerät, wenn es eines gibt</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityPage</name>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new comparison</source>
        <translation>Formular eines neuen Vergleichs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Inkompatibilität</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Kein Pfad</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Gleiche Tiefe</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Bester Pfad</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>Der Pfad von Schichtpaaren, der über jede Karte gezeichnet wird</translation>
    </message>
    <message>
        <source>Leave out cells whose source layer is lower than the target layer, as in the paper</source>
        <translation>Zellen weglassen, deren Quellschicht unter der Zielschicht liegt, wie im Artikel</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Set the colour range by hand</source>
        <translation>Farbbereich von Hand setzen</translation>
    </message>
    <message>
        <source>Lowest value of the colours</source>
        <translation>Kleinster Wert der Farben</translation>
    </message>
    <message>
        <source>Highest value of the colours</source>
        <translation>Größter Wert der Farben</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Row and column profiles</source>
        <translation>Zeilen- und Spaltenprofile</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to compare them layer by layer.</source>
        <translation>Öffnen Sie links ein Quell- und ein Zielmodell, um sie Schicht für Schicht zu vergleichen.</translation>
    </message>
    <message>
        <source>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</source>
        <translation>Die Berechnung läuft. Die Karten erscheinen hier, sobald sie fertig sind; das Feld Aufträge zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</source>
        <translation>Dieses Paar wurde noch nicht verglichen. Wählen Sie links Maße, Module und Daten und drücken Sie Starten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>plain estimator</source>
        <translation>einfacher Schätzer</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>%n Zelle ohne Wert: %1</numerusform>
            <numerusform>%n Zellen ohne Wert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer pairs</source>
        <translation>Schichtpaare</translation>
    </message>
    <message>
        <source>Adapter against base</source>
        <translation>Adapter gegen Basis</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Dieses Ergebnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Berechnen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the colours stand for: similarity, or incompatibility, which is 1 minus it</source>
        <translation>Wofür die Farben stehen: Ähnlichkeit oder Inkompatibilität, das ist 1 minus Ähnlichkeit</translation>
    </message>
    <message>
        <source>Cells of this value and below have the first colour</source>
        <translation>Zellen mit diesem Wert und darunter haben die erste Farbe</translation>
    </message>
    <message>
        <source>Cells of this value and above have the last colour</source>
        <translation>Zellen mit diesem Wert und darüber haben die letzte Farbe</translation>
    </message>
</context>
<context>
    <name>isthmus::SpectrumPlot</name>
    <message>
        <source>Singular values of source and target</source>
        <translation>Singulärwerte von Quelle und Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Relative rank</source>
        <translation>Relativer Rang</translation>
    </message>
    <message>
        <source>σ / σ max</source>
        <translation>σ / σ max</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>Hinter dieser Zelle steht keine Gewichtsmatrix</translation>
    </message>
</context>
<context>
    <name>isthmus::TableWindow</name>
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, Ctrl+C kopiert.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTree</name>
    <message>
        <source>Filter by name, role, type or shape</source>
        <translation>Nach Name, Rolle, Typ oder Form filtern</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Tensoren filtern</translation>
    </message>
    <message>
        <source>Tensors of both models</source>
        <translation>Tensoren beider Modelle</translation>
    </message>
    <message>
        <source>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</source>
        <translation>Die Tensoren beider Modelle erscheinen hier, sobald ein Paar offen ist. Ziehen Sie je einen Modellordner auf die Karten oben.</translation>
    </message>
    <message>
        <source>Enter shows a weight on the Matrix page.</source>
        <translation>Die Eingabetaste zeigt ein Gewicht auf der Seite Matrix.</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTreeModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Outside the layers</source>
        <translation>Außerhalb der Schichten</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Its role is not known, so it is not compared.</source>
        <translation>Seine Rolle ist nicht bekannt, daher wird er nicht verglichen.</translation>
    </message>
    <message>
        <source>The other model has no tensor of this role.</source>
        <translation>Das andere Modell hat keinen Tensor dieser Rolle.</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>kein Gegenstück</translation>
    </message>
    <message>
        <source>weights and activations</source>
        <translation>Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>activations only</source>
        <translation>nur Aktivierungen</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>At the same depth: %1, %2. Comparable: %3.</source>
        <translation>In gleicher Tiefe: %1, %2. Vergleichbar: %3.</translation>
    </message>
    <message>
        <source>same shape</source>
        <translation>gleiche Form</translation>
    </message>
    <message>
        <source>Its counterpart is %1, %2.</source>
        <translation>Sein Gegenstück ist %1, %2.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Gegenstück</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferForm</name>
    <message>
        <source>LaTen (before training)</source>
        <translation>LaTen (vor dem Training)</translation>
    </message>
    <message>
        <source>PostPKT (a start for LoRA)</source>
        <translation>PostPKT (ein Start für LoRA)</translation>
    </message>
    <message>
        <source>Init study (LoRA starts compared)</source>
        <translation>Startstudie (LoRA-Starts im Vergleich)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</source>
        <translation>LaTen findet in beiden Modellen die Neuronen, die die Aufgabe tragen, lernt, die der Quelle in den Raum des Ziels zu übersetzen, und addiert sie: wenige Schritte. PostPKT beginnt eine LoRA mit den empfindlichsten Parametern der Quelle und trainiert sie weiter. Die Studie trainiert dieselbe LoRA mit gleichem Budget von mehreren Starts aus, um zu sehen, ob der Start etwas wert ist.</translation>
    </message>
    <message>
        <source>Extract set</source>
        <translation>Extraktionssatz</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>Align or training set</source>
        <translation>Ausrichtungs- oder Trainingssatz</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validierungssatz</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Folder of the merged model</source>
        <translation>Ordner des verschmolzenen Modells</translation>
    </message>
    <message>
        <source>Loss on the questions too</source>
        <translation>Verlust auch auf den Fragen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraktion</translation>
    </message>
    <message>
        <source>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</source>
        <translation>Einige gelöste Beispiele (20 in den Artikeln): das, woran das Wissen der Quelle lokalisiert wird.</translation>
    </message>
    <message>
        <source>&amp;Align / train</source>
        <translation>&amp;Ausrichten / Training</translation>
    </message>
    <message>
        <source>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</source>
        <translation>Womit trainiert wird: 80 Zeilen zum Ausrichten in LaTen, etwa 1000 zum Trainieren in PostPKT. Keine davon darf in den anderen Sätzen stehen; Überschneidungen werden gemeldet.</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</source>
        <translation>Zeilen, mit denen nichts trainiert wird. Nach jedem Schritt entscheiden sie, welcher Checkpoint der beste ist. LaTen hält ein Fünftel des Ausrichtungssatzes zurück, wenn dies leer ist.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text; the same for all sets.</source>
        <translation>Wie Frage und Antwort zu einem Text werden; gleich für alle Sätze.</translation>
    </message>
    <message>
        <source>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</source>
        <translation>Aus: Der Verlust zählt die Token der Antwort. Ein: alle Token, wie in den Artikeln bei MMLU, dessen Antworten ein Buchstabe sind.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</source>
        <translation>Wo Checkpoints aufbewahrt werden und das Ziel mit der eingerechneten Übertragung gespeichert wird, als Hugging-Face-Ordner.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Die des Artikels</translation>
    </message>
    <message>
        <source>The published script&apos;s</source>
        <translation>Die des veröffentlichten Skripts</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Each step&apos;s own row</source>
        <translation>Der eigenen Zeile jedes Schritts</translation>
    </message>
    <message>
        <source>The whole extract set</source>
        <translation>Dem ganzen Extraktionssatz</translation>
    </message>
    <message>
        <source>One per row</source>
        <translation>Einer je Zeile</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Zufällige Quellneuronen</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Gemischte Quelle</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Nullquelle</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Eigene Neuronen des Ziels</translation>
    </message>
    <message>
        <source>Locate and align</source>
        <translation>Lokalisieren und ausrichten</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Vorga&amp;be</translation>
    </message>
    <message>
        <source>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</source>
        <translation>Lernrate und längste Zeile: 3e-5 und 1024 wie im Artikel, 3e-4 und 768 wie in seinem Skript.</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>An&amp;teil</translation>
    </message>
    <message>
        <source>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</source>
        <translation>Anteil der Neuronen des Ziels je Schicht, der ersetzt wird. Der Artikel nimmt 0,1.</translation>
    </message>
    <message>
        <source>E&amp;valuator</source>
        <translation>Ausw&amp;ertung</translation>
    </message>
    <message>
        <source>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</source>
        <translation>Wie Neuronen bewertet werden: exakt oder durch eine Entwicklung, die etwa hundertmal günstiger ist.</translation>
    </message>
    <message>
        <source>&amp;Neurons of</source>
        <translation>&amp;Neuronen aus</translation>
    </message>
    <message>
        <source>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</source>
        <translation>Mit welchen Neuronen ein Schritt arbeitet: mit denen seiner eigenen Extraktionszeile, wie veröffentlicht, oder in jedem Schritt mit denselben, gemittelt über den Extraktionssatz.</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</source>
        <translation>Optimierungsschritte, jeder mit einem Checkpoint. Einer je Extraktionszeile, wenn nichts angegeben ist. Der Artikel verwendet 2 (MMLU), 4 (GSM8K), 3 (HumanEval) und 8 (MBPP).</translation>
    </message>
    <message>
        <source>Align ro&amp;ws</source>
        <translation>Ausrichtungs&amp;zeilen</translation>
    </message>
    <message>
        <source>Align rows of a step, drawn with its seed, beside the extract row.</source>
        <translation>Ausrichtungszeilen eines Schritts, mit seinem Startwert gezogen, neben der Extraktionszeile.</translation>
    </message>
    <message>
        <source>Penalt&amp;y</source>
        <translation>Stra&amp;fterm</translation>
    </message>
    <message>
        <source>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</source>
        <translation>Gewicht des mittleren Quadrats dessen, was addiert wird (Lambda). Größer hält das Ziel näher an sich selbst.</translation>
    </message>
    <message>
        <source>Initial&amp;isation</source>
        <translation>In&amp;itialisierung</translation>
    </message>
    <message>
        <source>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</source>
        <translation>Wie die Übersetzung beginnt. Normal: Abweichung 1e-5, wie veröffentlicht, was halbe Genauigkeit nicht sehen kann. Skaliert: Zusätze von einem Hundertstel der Größe der Neuronen.</translation>
    </message>
    <message>
        <source>Early sto&amp;p</source>
        <translation>Früher Sto&amp;pp</translation>
    </message>
    <message>
        <source>Validations without a better one before the run stops by itself.</source>
        <translation>Validierungen ohne eine bessere, bevor der Lauf von selbst anhält.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>Derselbe Lauf mit etwas Wertlosem anstelle der Quelle, bei gleichem Budget. Ein Gewinn, den auch eine Kontrolle zeigt, kommt nicht vom Wissen der Quelle.</translation>
    </message>
    <message>
        <source>Window of largest sensitivity</source>
        <translation>Fenster größter Sensitivität</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Coherent over the model</source>
        <translation>Kohärent über das Modell</translation>
    </message>
    <message>
        <source>Seeking (the source&apos;s parameters)</source>
        <translation>Seeking (die Parameter der Quelle)</translation>
    </message>
    <message>
        <source>Gaussian (the usual one)</source>
        <translation>Gauß (der übliche)</translation>
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
        <translation>Zufälliges Fenster der Quelle</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Eigenes Fenster des Ziels</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>Ra&amp;ng</translation>
    </message>
    <message>
        <source>Rank of the LoRA. The papers take 16.</source>
        <translation>Rang der LoRA. Die Artikel nehmen 16.</translation>
    </message>
    <message>
        <source>Red&amp;uction</source>
        <translation>Re&amp;duktion</translation>
    </message>
    <message>
        <source>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</source>
        <translation>Wie das Gewicht der Quelle auf die Größe des Ziels verkleinert wird. Das Fenster ist das der Artikel; kohärent trifft eine Wahl der Residualkoordinaten für alle Gewichte und lässt Köpfe ganz.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>What the adapter begins from. Everything else stays equal.</source>
        <translation>Womit der Adapter beginnt. Alles andere bleibt gleich.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>Passes over the training set.</source>
        <translation>Durchgänge durch den Trainingssatz.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Rows of an optimizer step.</source>
        <translation>Zeilen eines Optimierungsschritts.</translation>
    </message>
    <message>
        <source>Starts compared</source>
        <translation>Verglichene Starts</translation>
    </message>
    <message>
        <source>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</source>
        <translation>Jeder Start wird mit jedem Startwert bei gleichem Budget trainiert. Tabelle und Diagramm zeigen Mittel mit ihren Intervallen.</translation>
    </message>
    <message>
        <source>Three with controls</source>
        <translation>Drei mit Kontrollen</translation>
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
        <translation>Automatisch</translation>
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
        <translation>Module</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>Of AdamW, at its highest.</source>
        <translation>Die von AdamW, an ihrem höchsten Punkt.</translation>
    </message>
    <message>
        <source>Cuto&amp;ff</source>
        <translation>&amp;Höchstlänge</translation>
    </message>
    <message>
        <source>Longest row in tokens; the rest of a row is left out.</source>
        <translation>Längste Zeile in Token; der Rest einer Zeile entfällt.</translation>
    </message>
    <message>
        <source>Micro-batc&amp;h</source>
        <translation>Mi&amp;krobatch</translation>
    </message>
    <message>
        <source>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</source>
        <translation>Zeilen, die zugleich berechnet werden: weniger Speicher, dasselbe Ergebnis. Er halbiert sich von selbst, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>The same seed on the same device gives the same bits.</source>
        <translation>Derselbe Startwert ergibt auf demselben Gerät dieselben Bits.</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>Runs of each kind, with one seed after the other, for the intervals.</source>
        <translation>Läufe jeder Art, mit einem Startwert nach dem anderen, für die Intervalle.</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Rechnen in</translation>
    </message>
    <message>
        <source>Arithmetic of the passes. What is trained stays float32.</source>
        <translation>Arithmetik der Durchgänge. Was trainiert wird, bleibt float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatisch nimmt das CUDA-Gerät, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>LaTen to %1, seed %2</source>
        <translation>LaTen nach %1, Startwert %2</translation>
    </message>
    <message>
        <source>PostPKT to %1, seed %2</source>
        <translation>PostPKT nach %1, Startwert %2</translation>
    </message>
    <message>
        <source>Init study of %1</source>
        <translation>Startstudie von %1</translation>
    </message>
    <message>
        <source>Choose the extract set: a few solved examples of the task.</source>
        <translation>Wählen Sie den Extraktionssatz: einige gelöste Beispiele der Aufgabe.</translation>
    </message>
    <message>
        <source>There is no file at the path of the extract set.</source>
        <translation>Unter dem Pfad des Extraktionssatzes gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Choose the align set: what the translation is trained on.</source>
        <translation>Wählen Sie den Ausrichtungssatz: das, womit die Übersetzung trainiert wird.</translation>
    </message>
    <message>
        <source>Choose the training set.</source>
        <translation>Wählen Sie den Trainingssatz.</translation>
    </message>
    <message>
        <source>There is no file at the path of the training set.</source>
        <translation>Unter dem Pfad des Trainingssatzes gibt es keine Datei.</translation>
    </message>
    <message>
        <source>There is no file at the path of the validation set.</source>
        <translation>Unter dem Pfad des Validierungssatzes gibt es keine Datei.</translation>
    </message>
    <message>
        <source>Choose a validation set: without it no checkpoint can be called the best.</source>
        <translation>Wählen Sie einen Validierungssatz: Ohne ihn kann kein Checkpoint der beste heißen.</translation>
    </message>
    <message>
        <source>Choose an output folder: checkpoints and the merged model go there.</source>
        <translation>Wählen Sie einen Ausgabeordner: Dort liegen Checkpoints und das verschmolzene Modell.</translation>
    </message>
    <message>
        <source>The output folder holds a model already. Choose another one.</source>
        <translation>Der Ausgabeordner enthält bereits ein Modell. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>LaTen carries neurons of up, gate, down, v and o, not of %1.</source>
        <translation>LaTen überträgt Neuronen von up, gate, down, v und o, nicht von %1.</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <translation>%1 lässt sich nicht übertragen: %2</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Öffnen Sie zuerst ein Quell- und ein Zielmodell.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Wählen Sie mindestens ein Modul.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, for example 3e-5.</source>
        <translation>Die Lernrate muss eine Zahl über 0 sein, zum Beispiel 3e-5.</translation>
    </message>
    <message>
        <source>Choose at least two starts to compare.</source>
        <translation>Wählen Sie mindestens zwei Starts zum Vergleich.</translation>
    </message>
    <message>
        <source>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</source>
        <translation>Gewichte, die übertragen werden. Neural Incompatibility nimmt up, down, v und o. Embedding und head sind für PostPKT und für Modelle, die beide getrennt halten.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the target: leave them out.</source>
        <translation>Embedding und head sind im Ziel ein einziger Tensor: Lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferPage</name>
    <message>
        <source>Seed %1, stopped at a checkpoint</source>
        <translation>Startwert %1, an einem Checkpoint angehalten</translation>
    </message>
    <message>
        <source>The run stops after its current step and leaves a checkpoint.</source>
        <translation>Der Lauf hält nach dem laufenden Schritt an und hinterlässt einen Checkpoint.</translation>
    </message>
    <message>
        <source>Resume goes on from there, also after a restart.</source>
        <translation>Fortsetzen macht dort weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The run is on the clipboard as JSON.</source>
        <translation>Der Lauf liegt als JSON in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Schichtkarte</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Formular eines neuen Laufs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the run until it is resumed</source>
        <translation>Den Lauf unterbrechen, bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>Stop at checkpoint</source>
        <translation>Am Checkpoint anhalten</translation>
    </message>
    <message>
        <source>Stop the run where it is; it can go on from there, also after a restart</source>
        <translation>Den Lauf dort anhalten, wo er ist; er kann von da aus weitergehen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>End the run for good; its checkpoints stay</source>
        <translation>Den Lauf endgültig beenden; seine Checkpoints bleiben</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Ab dem letzten Checkpoint weitermachen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the merged model</source>
        <translation>Den Ordner des verschmolzenen Modells öffnen</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>The run with all its steps as JSON</source>
        <translation>Der Lauf mit allen Schritten als JSON</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>The table of the tab in front as CSV</source>
        <translation>Die Tabelle des vorderen Reiters als CSV</translation>
    </message>
    <message>
        <source>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</source>
        <translation>Noch keine Übertragung dieses Paars. Wählen Sie links eine Methode und ihre Daten und drücken Sie Starten: Der Lauf erscheint hier, seine Kurven darunter.</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to carry something from one to the other.</source>
        <translation>Öffnen Sie links ein Quell- und ein Zielmodell, um etwas vom einen zum anderen zu übertragen.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Dieses Ergebnis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Berechnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The layer map cannot be written.</source>
        <translation>Die Schichtkarte lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>At its highest about %1 of memory; %2 on disk; about %3 in all.</source>
        <translation>Höchstens etwa %1 Arbeitsspeicher; %2 auf der Platte; etwa %3 insgesamt.</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Abbildung…</translation>
    </message>
    <message>
        <source>The losses as a figure for a paper, in the figure panel</source>
        <translation>Die Verluste als Abbildung für einen Artikel, im Abbildungsfenster</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferResults</name>
    <message>
        <source>Losses over the steps</source>
        <translation>Verluste über die Schritte</translation>
    </message>
    <message>
        <source>Penalty over the steps</source>
        <translation>Strafterm über die Schritte</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>Lernrate über die Schritte</translation>
    </message>
    <message>
        <source>Norm of Delta per module and layer</source>
        <translation>Norm von Delta je Modul und Schicht</translation>
    </message>
    <message>
        <source>Validation loss of the transfer and its controls</source>
        <translation>Validierungsverlust der Übertragung und ihrer Kontrollen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>What a run adds to each weight appears here after its first step.</source>
        <translation>Was ein Lauf zu jedem Gewicht addiert, erscheint hier nach seinem ersten Schritt.</translation>
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
        <translation>Kontrollen und Starts</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The losses of a run are drawn here while it learns.</source>
        <translation>Die Verluste eines Laufs werden hier gezeichnet, während er lernt.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>A transfer and its controls, or the starts of a study, are compared here.</source>
        <translation>Hier werden eine Übertragung und ihre Kontrollen oder die Starts einer Studie verglichen.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Gegen vorher</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Transfer and controls</source>
        <translation>Übertragung und Kontrollen</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>bester Checkpoint</translation>
    </message>
    <message>
        <source>untouched target</source>
        <translation>unverändertes Ziel</translation>
    </message>
    <message>
        <source>Norm of Delta over the norm of the weight</source>
        <translation>Norm von Delta durch Norm des Gewichts</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Zielschicht</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungsverlust</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>No step is better than the untouched target.</source>
        <translation>Kein Schritt ist besser als das unveränderte Ziel.</translation>
    </message>
    <message>
        <source>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</source>
        <translation>In %1 gespeichert; durch Runden auf den Typ des Modells gingen %2 % von Delta verloren.</translation>
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
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>isthmus::WelcomeView</name>
    <message>
        <source>Open the demo pair</source>
        <translation>Demopaar öffnen</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>Zurück zum Paar</translation>
    </message>
    <message>
        <source>See what two language models share, and what can be carried from one to the other</source>
        <translation>Sehen, was zwei Sprachmodelle gemeinsam haben und was sich vom einen zum anderen übertragen lässt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</source>
        <translation>Zwei kleine Modelle mit eigenen Daten. Alles funktioniert mit ihnen, in Sekunden bis Minuten, ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Your own pair</source>
        <translation>Ihr eigenes Paar</translation>
    </message>
    <message>
        <source>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</source>
        <translation>Zwei Modellordner, wie Hugging Face sie speichert, mit config.json und safetensors. Ziehen Sie beide hierher oder wählen Sie sie nacheinander. Die Quelle ist meist das größere Modell.</translation>
    </message>
    <message>
        <source>Choose the source…</source>
        <translation>Quelle wählen…</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Ziel wählen…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Pairs and projects that were open before. Enter opens one.</source>
        <translation>Paare und Projekte, die schon geöffnet waren. Die Eingabetaste öffnet eines.</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <translation>Noch wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Recent pairs and projects</source>
        <translation>Zuletzt geöffnete Paare und Projekte</translation>
    </message>
    <message>
        <source>Enter opens one.</source>
        <translation>Die Eingabetaste öffnet eines.</translation>
    </message>
    <message>
        <source>1. Similarity: how alike are the layers?</source>
        <translation>1. Ähnlichkeit: Wie ähnlich sind sich die Schichten?</translation>
    </message>
    <message>
        <source>2. Attribution and Sensitivity: which neurons and parameters carry a task?</source>
        <translation>2. Attribution und Sensitivität: Welche Neuronen und Parameter tragen eine Aufgabe?</translation>
    </message>
    <message>
        <source>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</source>
        <translation>3. Übertragung: Bringen Sie sie hinüber, neben Kontrollen, die zeigen, ob es die Quelle ist, die hilft.</translation>
    </message>
    <message>
        <source>4. Evaluation: do the answers get better?</source>
        <translation>4. Auswertung: Werden die Antworten besser?</translation>
    </message>
    <message>
        <source>5. Figure: take it into the paper.</source>
        <translation>5. Abbildung: Nehmen Sie es in den Artikel auf.</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</source>
        <translation>Jede Seite sagt, was sie zeigt, warum es wichtig ist und was als Nächstes kommt. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>isthmus::background</name>
    <message>
        <source>isthmus-cli is not installed beside this program.</source>
        <translation>isthmus-cli ist nicht neben diesem Programm installiert.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The process cannot be started.</source>
        <translation>Der Prozess lässt sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>isthmus::estimate</name>
    <message>
        <source>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</source>
        <translation>Gewichte im Ganzen: Quelle %1, Ziel %2. Trainiert: %3 Parameter, %4 mit ihrem Optimierer. Die Dauer ist nach dem ersten Schritt bekannt.</translation>
    </message>
    <message>
        <source>This machine has %1: the source is read layer by layer.</source>
        <translation>Dieser Rechner hat %1: Die Quelle wird Schicht für Schicht gelesen.</translation>
    </message>
</context>
<context>
    <name>isthmus::export</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tabelle (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>isthmus::main</name>
    <message>
        <source>Shows what two language models of different sizes share.</source>
        <translation>Zeigt, was zwei Sprachmodelle verschiedener Größe gemeinsam haben.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>Project folder to open or create.</source>
        <translation>Projektordner, der geöffnet oder angelegt wird.</translation>
    </message>
    <message>
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>Speichert ein Bild des Fensters, sobald sein Inhalt da ist, und endet.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Größe des Fensters, z. B. 1440x900.</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>Ordner des Zielmodells.</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>Die Größe muss wie 1440x900 aussehen und mindestens 400x300 betragen.</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>Seite, die gezeigt wird: overview, similarity, attribution, sensitivity, transfer, evaluation oder matrix.</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>Diese Seite gibt es nicht. Zur Wahl stehen overview, similarity, attribution, sensitivity, transfer, evaluation und matrix.</translation>
    </message>
    <message>
        <source>Language of this start: en, zh_CN, de, fr, ja or system.</source>
        <translation>Sprache dieses Starts: en, zh_CN, de, fr, ja oder system.</translation>
    </message>
    <message>
        <source>What the log of this start keeps: error, warning, info or debug.</source>
        <translation>Was das Protokoll dieses Starts festhält: error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>Folder of the source model. Alone: a project, or a file in one.</source>
        <translation>Ordner des Quellmodells. Allein: ein Projekt oder eine Datei darin.</translation>
    </message>
    <message>
        <source>Give a source and a target folder, or a project (a folder with project.json), or neither.</source>
        <translation>Geben Sie einen Quell- und einen Zielordner an, oder ein Projekt (einen Ordner mit project.json), oder nichts davon.</translation>
    </message>
    <message>
        <source>There is no such language. Choose en, zh_CN, de, fr, ja or system.</source>
        <translation>Diese Sprache gibt es nicht. Zur Wahl stehen en, zh_CN, de, fr, ja und system.</translation>
    </message>
    <message>
        <source>There is no such level. Choose error, warning, info or debug.</source>
        <translation>Diese Stufe gibt es nicht. Zur Wahl stehen error, warning, info und debug.</translation>
    </message>
</context>
<context>
    <name>isthmus::runs</name>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Zufällige Quellneuronen</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Gemischte Quelle</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Nullquelle</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Eigene Neuronen des Ziels</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
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
        <translation>Zufälliges Fenster</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Eigenes Fenster des Ziels</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Study of %1 starts</source>
        <translation>Studie mit %1 Starts</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
</context>
<context>
    <name>isthmus::tables</name>
    <message>
        <source>Copy Selected Rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>isthmus::text</name>
    <message>
        <source>%1 B</source>
        <extracomment>billions, e.g. &quot;6.7 B&quot;</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>millions</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 K</source>
        <extracomment>thousands</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>Skalar</translation>
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
        <translation>k. A.</translation>
    </message>
</context>
</TS>

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
    <name>FormFields</name>
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
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text: as the papers write it (laten; seeking closes the answer with the end of the text), by the model&apos;s own chat template, or one after the other (plain). Take the format that the models are used with.</source>
        <translation>Wie aus Frage und Antwort ein Text wird: wie in den Artikeln (laten; seeking schließt die Antwort mit dem Textende ab), nach der eigenen Chat-Vorlage des Modells oder einfach hintereinander (plain). Nehmen Sie das Format, mit dem die Modelle benutzt werden.</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>&amp;Rechnen in</translation>
    </message>
    <message>
        <source>Number type of the passes through the models. bfloat16 takes half the memory of float32; scores, statistics and what is trained stay float32 or better.</source>
        <translation>Zahlentyp der Durchläufe durch die Modelle. bfloat16 braucht halb so viel Speicher wie float32; Werte, Statistik und alles, was trainiert wird, bleiben float32 oder genauer.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Where the passes run. Automatic takes the CUDA device when there is one.</source>
        <translation>Wo die Durchläufe rechnen. Automatisch nimmt das CUDA-Gerät, wenn es eines gibt.</translation>
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
            <numerusform>Ähnlichkeit von %n Modul</numerusform>
            <numerusform>Ähnlichkeit von %n Modulen</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>Schichten %1 und %2 von %3</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>Das Paar öffnen</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution von %1</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensitivität von %1</translation>
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
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt von %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Formular eines neuen Laufs zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 Lower the learning rate and start again, or check the weights of that layer.</source>
        <translation>%1 Senken Sie die Lernrate und beginnen Sie erneut, oder prüfen Sie die Gewichte dieser Schicht.</translation>
    </message>
    <message>
        <source>%1 and %2 neurons; null: target neurons of random directions in the tokens&apos; span</source>
        <translation>%1 und %2 Neuronen; Null: Zielneuronen mit zufälligen Richtungen in der linearen Hülle der Token</translation>
    </message>
    <message>
        <source>%1 became infinite or NaN in step %2%3</source>
        <translation>%1 wurde in Schritt %2 unendlich oder NaN%3</translation>
    </message>
    <message>
        <source>%1 blocks of %2 samples</source>
        <translation>%1 Blöcke mit %2 Stichproben</translation>
    </message>
    <message>
        <source>%1 does not start</source>
        <translation>%1 startet nicht</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are plausible for this kind of file.</source>
        <translation>%1 hat %2 Byte; plausibel sind für diese Art von Datei höchstens %3.</translation>
    </message>
    <message>
        <source>%1 has no row with an answer within the cut-off length.</source>
        <translation>%1 hat keine Zeile mit einer Antwort innerhalb der Höchstlänge.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 has no text &quot;%2&quot;.</source>
        <translation>%1 hat keinen Text „%2“.</translation>
    </message>
    <message>
        <source>%1 has the unknown role &quot;%2&quot; (known: system, user, assistant).</source>
        <translation>%1 hat die unbekannte Rolle „%2“ (bekannt: system, user, assistant).</translation>
    </message>
    <message>
        <source>%1 holds no text that fits: %2 longer than the context of one of the models.</source>
        <translation>%1 enthält keinen Text, der passt: %2 länger als der Kontext eines der Modelle.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is no pair [source, target].</source>
        <translation>%1 ist kein Paar [Quelle, Ziel].</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: it %2 (byte %3).</source>
        <translation>%1 ist kein SentencePiece-Modell: Es %2 (Byte %3).</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 ist keine Datei dieses Programms.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 is not text of variable length</source>
        <translation>%1 ist kein Text variabler Länge</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>%1 ist kein gültiges JSON%2.</translation>
    </message>
    <message>
        <source>%1 is of an unknown method, &apos;%2&apos;.</source>
        <translation>%1 ist von einer unbekannten Methode, „%2“.</translation>
    </message>
    <message>
        <source>%1 is of models of other widths.</source>
        <translation>%1 gehört zu Modellen anderer Breite.</translation>
    </message>
    <message>
        <source>%1 items have tests that are no Python; they count as wrong.</source>
        <translation>%1 Aufgaben haben Tests, die kein Python sind; sie zählen als falsch.</translation>
    </message>
    <message>
        <source>%1 lacks part of what it should hold.</source>
        <translation>In %1 fehlt ein Teil dessen, was darin stehen sollte.</translation>
    </message>
    <message>
        <source>%1 longer than the context of one of the models and left out.</source>
        <translation>%1 länger als der Kontext eines der Modelle und daher weggelassen.</translation>
    </message>
    <message>
        <source>%1 must be a list of strings.</source>
        <translation>%1 muss eine Liste von Zeichenketten sein.</translation>
    </message>
    <message>
        <source>%1 must be a number, it is %2.</source>
        <translation>%1 muss eine Zahl sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a string, it is %2.</source>
        <translation>%1 muss eine Zeichenkette sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a token id, it is %2.</source>
        <translation>%1 muss eine Token-ID sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to 2147483647, it is %3.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis 2147483647 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1 must be positive.</source>
        <translation>%1 muss positiv sein.</translation>
    </message>
    <message>
        <source>%1 must be true or false, it is %2.</source>
        <translation>%1 muss true oder false sein, ist aber %2.</translation>
    </message>
    <message>
        <source>%1 names an unknown module.</source>
        <translation>%1 nennt ein unbekanntes Modul.</translation>
    </message>
    <message>
        <source>%1 names neurons of %2 that the models do not have.</source>
        <translation>%1 nennt Neuronen von %2, die die Modelle nicht haben.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are longer than the model&apos;s context of %3 and were left out.</source>
        <translation>%1 von %2 Prompts sind länger als der Kontext des Modells von %3 und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they are left out.</source>
        <translation>%1 von %2 Prompts passen nicht in den Kontext des Modells: Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they count as wrong.</source>
        <translation>%1 von %2 Prompts passen nicht in den Kontext des Modells: Sie zählen als falsch.</translation>
    </message>
    <message>
        <source>%1 of %2 was left out: %3</source>
        <translation>%1 von %2 wurde weggelassen: %3</translation>
    </message>
    <message>
        <source>%1 of layer %2 is not finite for the prompt of line %3.</source>
        <translation>%1 von Schicht %2 ist für den Prompt in Zeile %3 nicht endlich.</translation>
    </message>
    <message>
        <source>%1 of the source&apos;s layers</source>
        <translation>%1 der Schichten der Quelle</translation>
    </message>
    <message>
        <source>%1 of the target&apos;s layers</source>
        <translation>%1 der Schichten des Ziels</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 Prompt des Satzes „%2“ steht auch im Satz „%3“ (zuerst: Zeile %4 von %5 ist Zeile %6 von %7).</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 Prompt des Satzes „%2“ steht auch im Satz „%3“ (zuerst: Zeile %4 von %5 ist Zeile %6 von %7).</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 Prompts des Satzes „%2“ stehen auch im Satz „%3“ (zuerst: Zeile %4 von %5 ist Zeile %6 von %7).</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 Prompts des Satzes „%2“ stehen auch im Satz „%3“ (zuerst: Zeile %4 von %5 ist Zeile %6 von %7).</translation>
    </message>
    <message>
        <source>%1 prompts stand in two of the data sets, the first in line %2 of %3.</source>
        <translation>%1 Prompts stehen in zwei der Datensätze, der erste in Zeile %2 von %3.</translation>
    </message>
    <message>
        <source>%1 results have keys that begin with &apos;%2&apos;.</source>
        <translation>%1 Ergebnisse haben Schlüssel, die mit „%2“ beginnen.</translation>
    </message>
    <message>
        <source>%1 rows of %2 have no answer within %3 and were left out.</source>
        <translation>%1 Zeilen von %2 haben innerhalb von %3 keine Antwort und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were cut off at %3.</source>
        <translation>%1 Zeilen von %2 wurden bei %3 abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 rows of the %2 set have no answer within the cut-off and are left out.</source>
        <translation>%1 Zeilen des Satzes „%2“ haben innerhalb der Höchstlänge keine Antwort und werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 says rank %2 for &apos;%3&apos;, the tensors have %4 and %5.</source>
        <translation>%1 nennt den Rang %2 für „%3“, die Tensoren haben %4 und %5.</translation>
    </message>
    <message>
        <source>%1 tensors are not used by the forward pass, &apos;%2&apos; first.</source>
        <translation>%1 Tensoren werden vom Vorwärtslauf nicht benutzt, als Erster „%2“.</translation>
    </message>
    <message>
        <source>%1 texts are</source>
        <translation>%1 Texte sind</translation>
    </message>
    <message>
        <source>%1 with %2 rows at once. It was taken back; the run goes on with %3.</source>
        <translation>%1 mit %2 Zeilen zugleich. Der Versuch wurde zurückgenommen; der Lauf geht mit %3 weiter.</translation>
    </message>
    <message>
        <source>%1 with PostPKT</source>
        <translation>%1 mit PostPKT</translation>
    </message>
    <message>
        <source>%1, line %2: the loss is not a finite number.</source>
        <translation>%1, Zeile %2: Der Verlust ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a pair of tokens.</source>
        <translation>%1, Zeile %2: Das ist kein Tokenpaar.</translation>
    </message>
    <message>
        <source>%1, no MMLU questions</source>
        <translation>%1, keine MMLU-Fragen</translation>
    </message>
    <message>
        <source>%1, with one row at a time.</source>
        <translation>%1, mit einer Zeile zugleich.</translation>
    </message>
    <message>
        <source>%1: %2[%3] joins &quot;%4&quot; and &quot;%5&quot;, but &quot;%6&quot; is not in the vocabulary.</source>
        <translation>%1: %2[%3] verbindet „%4“ und „%5“, aber „%6“ steht nicht im Vokabular.</translation>
    </message>
    <message>
        <source>%1: JSON is nested deeper than %2 levels at byte %3.</source>
        <translation>%1: Das JSON ist tiefer als %2 Ebenen verschachtelt (bei Byte %3).</translation>
    </message>
    <message>
        <source>%1: no token counts for the loss.</source>
        <translation>%1: Kein Token zählt für den Verlust.</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1: kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is no matrix of numbers.</source>
        <translation>%1: Der Tensor „%2“ ist keine Matrix aus Zahlen.</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1: Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1: the loss is not a finite number.</source>
        <translation>%1: Der Verlust ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>%1: the post-processor adds the id %2, which is not in the vocabulary.</source>
        <translation>%1: Der Nachverarbeiter fügt die ID %2 hinzu, die nicht im Vokabular steht.</translation>
    </message>
    <message>
        <source>%1: the text has %2 tokens, more than the model&apos;s context of %3.</source>
        <translation>%1: Der Text hat %2 Token, mehr als der Kontext des Modells von %3.</translation>
    </message>
    <message>
        <source>%1: the unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1: Das Unbekannt-Token „%2“ steht nicht im Vokabular.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the kind of a result document.</source>
        <translation>„%1“ kann nicht die Art eines Ergebnisdokuments sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>„%1“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file name.</source>
        <translation>„%1“ ist ein Ordner, kein Dateiname.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic.</source>
        <translation>„%1“ ist keine Arithmetik.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no benchmark.</source>
        <translation>„%1“ ist kein Benchmark.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type.</source>
        <translation>„%1“ ist kein Rechentyp.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type. Choose float32 or bfloat16.</source>
        <translation>„%1“ ist kein Rechentyp. Wählen Sie float32 oder bfloat16.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no device.</source>
        <translation>„%1“ ist kein Gerät.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no location.</source>
        <translation>„%1“ ist keine Lokalisierung.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no module.</source>
        <translation>„%1“ ist kein Modul.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pooling. Choose mean or last.</source>
        <translation>„%1“ ist keine Bündelung. Wählen Sie mean oder last.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no preset.</source>
        <translation>„%1“ ist keine Vorgabe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prompt format.</source>
        <translation>„%1“ ist kein Promptformat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sampling unit.</source>
        <translation>„%1“ ist keine Stichprobeneinheit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule of the learning rate.</source>
        <translation>„%1“ ist kein Verlauf der Lernrate.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight matrix.</source>
        <translation>„%1“ ist keine Gewichtsmatrix.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight that an adapter can stand beside.</source>
        <translation>„%1“ ist kein Gewicht, neben dem ein Adapter stehen kann.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a content key.</source>
        <translation>„%1“ ist kein Inhaltsschlüssel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of this program.</source>
        <translation>„%1“ ist kein Projekt dieses Programms.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the beginning of a key.</source>
        <translation>„%1“ ist nicht der Anfang eines Schlüssels.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was published twice.</source>
        <translation>„%1“ wurde zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli inspect&apos; lists the tensors.</source>
        <translation>„isthmus-cli inspect“ listet die Tensoren auf.</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>„isthmus-cli project list“ zeigt die Schlüssel.</translation>
    </message>
    <message>
        <source>A batch needs at least one token.</source>
        <translation>Ein Batch braucht mindestens ein Token.</translation>
    </message>
    <message>
        <source>A batch needs ids and a mask of one shape [texts, tokens].</source>
        <translation>Ein Batch braucht IDs und eine Maske gleicher Form [Texte, Token].</translation>
    </message>
    <message>
        <source>A batch of items of the evaluation &apos;%1 on %2&apos; is not in the project.</source>
        <translation>Ein Batch von Aufgaben der Auswertung „%1 auf %2“ ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>A byte-level vocabulary needs three special tokens and room for 256 bytes.</source>
        <translation>Ein Vokabular auf Byte-Ebene braucht drei Sondertoken und Platz für 256 Byte.</translation>
    </message>
    <message>
        <source>A cached tensor file is left out and computed again. %1</source>
        <translation>Eine zwischengespeicherte Tensordatei wird übergangen und neu berechnet. %1</translation>
    </message>
    <message>
        <source>A cached tensor file is replaced. %1</source>
        <translation>Eine zwischengespeicherte Tensordatei wird ersetzt. %1</translation>
    </message>
    <message>
        <source>A cage for generated code cannot be started: %1 (%2).</source>
        <translation>Eine Sandbox für erzeugten Code lässt sich nicht starten: %1 (%2).</translation>
    </message>
    <message>
        <source>A checkpoint of a transfer is a model of its own: no other model or adapter goes with it.</source>
        <translation>Ein Checkpoint einer Übertragung ist ein eigenes Modell: Kein anderes Modell und kein Adapter gehört dazu.</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>Ein Schlüssel hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A layer map file belongs to the map &apos;file&apos;, and to no other.</source>
        <translation>Eine Schichtkartendatei gehört zur Karte „file“ und zu keiner anderen.</translation>
    </message>
    <message>
        <source>A layer map needs at least one layer in each model.</source>
        <translation>Eine Schichtkarte braucht mindestens eine Schicht in jedem Modell.</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no factors of rank %3.</source>
        <translation>Eine Matrix von %1 × %2 hat keine Faktoren vom Rang %3.</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no window of %3 x %4.</source>
        <translation>Eine Matrix von %1 × %2 hat kein Fenster von %3 × %4.</translation>
    </message>
    <message>
        <source>A matrix to be factorised holds infinities or NaN.</source>
        <translation>Eine zu faktorisierende Matrix enthält unendliche Werte oder NaN.</translation>
    </message>
    <message>
        <source>A micro-batch needs at least one row.</source>
        <translation>Ein Mikrobatch braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>A model cannot be saved as</source>
        <translation>Ein Modell lässt sich nicht speichern als</translation>
    </message>
    <message>
        <source>A model cannot be saved as %1.</source>
        <translation>Ein Modell lässt sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>A name or a text that a result depends on is not valid UTF-8.</source>
        <translation>Ein Name oder ein Text, von dem ein Ergebnis abhängt, ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A paired test needs the same items on both sides.</source>
        <translation>Ein gepaarter Test braucht auf beiden Seiten dieselben Aufgaben.</translation>
    </message>
    <message>
        <source>A panel of the figure names no result.</source>
        <translation>Ein Teilbild der Abbildung nennt kein Ergebnis.</translation>
    </message>
    <message>
        <source>A panel of the figure shows results that do not go together: %1.</source>
        <translation>Ein Teilbild der Abbildung zeigt Ergebnisse, die nicht zusammengehören: %1.</translation>
    </message>
    <message>
        <source>A row has no token that counts for the loss.</source>
        <translation>Eine Zeile hat kein Token, das für den Verlust zählt.</translation>
    </message>
    <message>
        <source>A row needs at least two tokens.</source>
        <translation>Eine Zeile braucht mindestens zwei Token.</translation>
    </message>
    <message>
        <source>A score of the %1 neurons</source>
        <translation>Ein Wert der %1-Neuronen</translation>
    </message>
    <message>
        <source>A similarity map has no part &quot;%1&quot;.</source>
        <translation>Eine Ähnlichkeitskarte hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>A step and a micro-batch need at least one row.</source>
        <translation>Ein Schritt und ein Mikrobatch brauchen mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>A step belongs to the output folder of a transfer.</source>
        <translation>Ein Schritt gehört zum Ausgabeordner einer Übertragung.</translation>
    </message>
    <message>
        <source>A step needs at least one row of the align set.</source>
        <translation>Ein Schritt braucht mindestens eine Zeile des Ausrichtungssatzes.</translation>
    </message>
    <message>
        <source>A step needs at least one row.</source>
        <translation>Ein Schritt braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>A stop string is empty.</source>
        <translation>Eine Stoppzeichenkette ist leer.</translation>
    </message>
    <message>
        <source>A tensor of type</source>
        <translation>Ein Tensor vom Typ</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be shown as a matrix.</source>
        <translation>Ein Tensor vom Typ %1 lässt sich nicht als Matrix zeigen.</translation>
    </message>
    <message>
        <source>A text has %1 tokens; the context of %2 is %3.</source>
        <translation>Ein Text hat %1 Token; der Kontext von %2 ist %3.</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>Ein Trainingslauf braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>A transfer needs a source and a target folder.</source>
        <translation>Eine Übertragung braucht einen Quell- und einen Zielordner.</translation>
    </message>
    <message>
        <source>A transfer needs a target folder.</source>
        <translation>Eine Übertragung braucht einen Zielordner.</translation>
    </message>
    <message>
        <source>A transfer needs a training set.</source>
        <translation>Eine Übertragung braucht einen Trainingssatz.</translation>
    </message>
    <message>
        <source>A transfer needs a validation set.</source>
        <translation>Eine Übertragung braucht einen Validierungssatz.</translation>
    </message>
    <message>
        <source>A transfer needs an align set.</source>
        <translation>Eine Übertragung braucht einen Ausrichtungssatz.</translation>
    </message>
    <message>
        <source>A transfer needs an extract set.</source>
        <translation>Eine Übertragung braucht einen Extraktionssatz.</translation>
    </message>
    <message>
        <source>A transfer needs an output folder.</source>
        <translation>Eine Übertragung braucht einen Ausgabeordner.</translation>
    </message>
    <message>
        <source>A transfer needs at least one module.</source>
        <translation>Eine Übertragung braucht mindestens ein Modul.</translation>
    </message>
    <message>
        <source>A weight metric needs a weight matrix; %1 is an activation.</source>
        <translation>Ein Gewichtsmaß braucht eine Gewichtsmatrix; %1 ist eine Aktivierung.</translation>
    </message>
    <message>
        <source>Add it to the specification.</source>
        <translation>Ergänzen Sie die Angabe in der Spezifikation.</translation>
    </message>
    <message>
        <source>Additions of %1, %2, seed %3</source>
        <translation>Zusätze von %1, %2, Startwert %3</translation>
    </message>
    <message>
        <source>Agreement of the shapes of the two singular value spectra: 1 - 2 times the area between the cumulative shares of energy (sigma^2) over relative rank. 1 for equal shapes, 0 for rank one against a flat spectrum of many values.</source>
        <translation>Übereinstimmung der Form der beiden Singulärwertspektren: 1 - 2-mal die Fläche zwischen den kumulativen Energieanteilen (sigma^2) über dem relativen Rang. 1 bei gleicher Form, 0 bei Rang eins gegen ein flaches Spektrum mit vielen Werten.</translation>
    </message>
    <message>
        <source>Alpha must be positive.</source>
        <translation>Alpha muss positiv sein.</translation>
    </message>
    <message>
        <source>An attribution needs at least one prompt.</source>
        <translation>Eine Attribution braucht mindestens einen Prompt.</translation>
    </message>
    <message>
        <source>An early stop needs validations. Set the distance of validations, or the patience to 0.</source>
        <translation>Ein früher Stopp braucht Validierungen. Setzen Sie den Abstand der Validierungen oder die Geduld auf 0.</translation>
    </message>
    <message>
        <source>Answer loss</source>
        <translation>Antwortverlust</translation>
    </message>
    <message>
        <source>Ask for at least %1 tokens.</source>
        <translation>Verlangen Sie mindestens %1 Token.</translation>
    </message>
    <message>
        <source>Ask for fewer samples or modules, or use the metric cka-minibatch.</source>
        <translation>Verlangen Sie weniger Stichproben oder Module, oder benutzen Sie das Maß cka-minibatch.</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution von %1</translation>
    </message>
    <message>
        <source>Available here: %1. A CUDA device needs a libtorch built with CUDA and a driver.</source>
        <translation>Hier verfügbar: %1. Ein CUDA-Gerät braucht ein mit CUDA gebautes libtorch und einen Treiber.</translation>
    </message>
    <message>
        <source>BPE, %1 tokens (%2)</source>
        <translation>BPE, %1 Token (%2)</translation>
    </message>
    <message>
        <source>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</source>
        <translation>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Both folders hold the same weights: every similarity on the diagonal is 1.</source>
        <translation>Beide Ordner enthalten dieselben Gewichte: Jede Ähnlichkeit auf der Diagonale ist 1.</translation>
    </message>
    <message>
        <source>Byte-level BPE, %1 tokens (%2, %3)</source>
        <translation>BPE auf Byte-Ebene, %1 Token (%2, %3)</translation>
    </message>
    <message>
        <source>CKA (biased HSIC) of Gaussian kernels exp(-d^2 / (2 sigma^2)) with sigma half the median distance between samples: sensitive to who is near whom, not only to linear structure.</source>
        <translation>CKA (verzerrtes HSIC) der Gauß-Kerne exp(-d^2 / (2 sigma^2)) mit sigma gleich dem halben Medianabstand der Stichproben: empfindlich dafür, welche Stichproben einander nahe sind, nicht nur für lineare Struktur.</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>CUDA-Gerät %1</translation>
    </message>
    <message>
        <source>Cause for each cell</source>
        <translation>Ursache je Zelle</translation>
    </message>
    <message>
        <source>Cells without a value</source>
        <translation>Zellen ohne Wert</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is there.</source>
        <translation>Prüfen Sie die Zugriffsrechte und ob die Platte da ist.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und die Platte.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Prüfen Sie, ob config.json zu diesen Gewichten gehört.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that the rows have answers, and that the cut-off length leaves some of them.</source>
        <translation>Prüfen Sie, ob die Zeilen Antworten haben und ob die Höchstlänge einige davon übrig lässt.</translation>
    </message>
    <message>
        <source>Check that the rows have answers.</source>
        <translation>Prüfen Sie, ob die Zeilen Antworten haben.</translation>
    </message>
    <message>
        <source>Check that the validation set has answers.</source>
        <translation>Prüfen Sie, ob der Validierungssatz Antworten hat.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, and try again.</source>
        <translation>Prüfen Sie die Platte und den Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the model for damaged weights.</source>
        <translation>Prüfen Sie das Modell auf beschädigte Gewichte.</translation>
    </message>
    <message>
        <source>Check the model&apos;s weights for NaN with &apos;isthmus-cli inspect&apos;.</source>
        <translation>Prüfen Sie die Gewichte des Modells mit „isthmus-cli inspect“ auf NaN.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the path, and that the download was complete.</source>
        <translation>Prüfen Sie den Pfad und ob vollständig heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>Wählen Sie F32, F16 oder BF16.</translation>
    </message>
    <message>
        <source>Choose MMLU&apos;s data folder, with test/ and dev/ in it.</source>
        <translation>Wählen Sie den Datenordner von MMLU mit test/ und dev/ darin.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors weights.</source>
        <translation>Wählen Sie einen Hugging-Face-Modellordner mit safetensors-Gewichten.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder.</source>
        <translation>Wählen Sie einen Hugging-Face-Modellordner.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder: config.json, model.safetensors and tokenizer files.</source>
        <translation>Wählen Sie einen Hugging-Face-Modellordner: config.json, model.safetensors und Tokenizer-Dateien.</translation>
    </message>
    <message>
        <source>Choose a JSON-lines file with one conversation per line.</source>
        <translation>Wählen Sie eine JSON-Zeilen-Datei mit einem Gespräch je Zeile.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>Wählen Sie einen Ordner auf einer Platte, auf die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose a folder written by peft&apos;s save_pretrained.</source>
        <translation>Wählen Sie einen Ordner, den save_pretrained von peft geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a higher rate.</source>
        <translation>Wählen Sie einen größeren Anteil.</translation>
    </message>
    <message>
        <source>Choose a larger cut-off.</source>
        <translation>Wählen Sie eine größere Höchstlänge.</translation>
    </message>
    <message>
        <source>Choose a lower rate.</source>
        <translation>Wählen Sie einen kleineren Anteil.</translation>
    </message>
    <message>
        <source>Choose a positive standard deviation.</source>
        <translation>Wählen Sie eine positive Standardabweichung.</translation>
    </message>
    <message>
        <source>Choose a project folder (NAME.isthmus), or a new name to create one.</source>
        <translation>Wählen Sie einen Projektordner (NAME.isthmus) oder einen neuen Namen, um einen anzulegen.</translation>
    </message>
    <message>
        <source>Choose a rank from 1 to %1.</source>
        <translation>Wählen Sie einen Rang von 1 bis %1.</translation>
    </message>
    <message>
        <source>Choose a rate above 0 and at most 1.</source>
        <translation>Wählen Sie einen Anteil über 0 und höchstens 1.</translation>
    </message>
    <message>
        <source>Choose a source that is at least as deep as the target.</source>
        <translation>Wählen Sie eine Quelle, die mindestens so tief ist wie das Ziel.</translation>
    </message>
    <message>
        <source>Choose a tensor of type F64, F32, F16 or BF16.</source>
        <translation>Wählen Sie einen Tensor vom Typ F64, F32, F16 oder BF16.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for the right to write.</source>
        <translation>Wählen Sie einen anderen Ordner oder bitten Sie seinen Besitzer um Schreibrechte.</translation>
    </message>
    <message>
        <source>Choose another layer map, or another metric.</source>
        <translation>Wählen Sie eine andere Schichtkarte oder ein anderes Maß.</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <translation>Wählen Sie einen anderen Namen für den Ordner.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Choose another reduction.</source>
        <translation>Wählen Sie eine andere Reduktion.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Wählen Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Choose auto, token or text.</source>
        <translation>Wählen Sie auto, token oder text.</translation>
    </message>
    <message>
        <source>Choose completion, laten, seeking, chat-template or plain.</source>
        <translation>Wählen Sie completion, laten, seeking, chat-template oder plain.</translation>
    </message>
    <message>
        <source>Choose cosine or linear.</source>
        <translation>Wählen Sie cosine oder linear.</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16.</source>
        <translation>Wählen Sie float32 oder bfloat16.</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, attention, ffn, residual.</source>
        <translation>Wählen Sie aus q, k, v, o, gate, up, down, attention, ffn, residual.</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, embedding, head.</source>
        <translation>Wählen Sie aus q, k, v, o, gate, up, down, embedding, head.</translation>
    </message>
    <message>
        <source>Choose from up, gate, down, v and o.</source>
        <translation>Wählen Sie aus up, gate, down, v und o.</translation>
    </message>
    <message>
        <source>Choose laten, seeking, chat-template or plain.</source>
        <translation>Wählen Sie laten, seeking, chat-template oder plain.</translation>
    </message>
    <message>
        <source>Choose mmlu, gsm8k, humaneval, mbpp or loss.</source>
        <translation>Wählen Sie mmlu, gsm8k, humaneval, mbpp oder loss.</translation>
    </message>
    <message>
        <source>Choose paper or script.</source>
        <translation>Wählen Sie paper oder script.</translation>
    </message>
    <message>
        <source>Choose per-row or averaged.</source>
        <translation>Wählen Sie per-row oder averaged.</translation>
    </message>
    <message>
        <source>Choose q, k, v, o, gate, up or down.</source>
        <translation>Wählen Sie q, k, v, o, gate, up oder down.</translation>
    </message>
    <message>
        <source>Choose similarity maps, adapters (lora-similarity) or runs (transfer-run) for a panel, or evaluations and runs for a table.</source>
        <translation>Wählen Sie Ähnlichkeitskarten, Adapter (lora-similarity) oder Läufe (transfer-run) für ein Teilbild, oder Auswertungen und Läufe für eine Tabelle.</translation>
    </message>
    <message>
        <source>Choose the .json file beside an exported figure.</source>
        <translation>Wählen Sie die .json-Datei neben einer exportierten Abbildung.</translation>
    </message>
    <message>
        <source>Choose the base the adapter was trained on.</source>
        <translation>Wählen Sie die Basis, auf der der Adapter trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s JSON-lines file.</source>
        <translation>Wählen Sie die JSON-Zeilen-Datei des Benchmarks.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>Wählen Sie die Datei des Benchmarks.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s own file.</source>
        <translation>Wählen Sie die eigene Datei des Benchmarks.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Wählen Sie den Ordner, der config.json und die Gewichte enthält.</translation>
    </message>
    <message>
        <source>Choose the layer map attribution or proportional.</source>
        <translation>Wählen Sie die Schichtkarte attribution oder proportional.</translation>
    </message>
    <message>
        <source>Choose two maps of one pair.</source>
        <translation>Wählen Sie zwei Karten desselben Paars.</translation>
    </message>
    <message>
        <source>Close it there first, open it read-only, or use another project.</source>
        <translation>Schließen Sie es dort zuerst, öffnen Sie es nur lesend oder benutzen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>Close programs.</source>
        <translation>Schließen Sie Programme.</translation>
    </message>
    <message>
        <source>Column of the weight</source>
        <translation>Spalte des Gewichts</translation>
    </message>
    <message>
        <source>Compare evaluations of the same benchmark, file and examples.</source>
        <translation>Vergleichen Sie Auswertungen mit demselben Benchmark, derselben Datei und denselben Beispielen.</translation>
    </message>
    <message>
        <source>Compare two attributions of one model.</source>
        <translation>Vergleichen Sie zwei Attributionen desselben Modells.</translation>
    </message>
    <message>
        <source>Comparing the adapter with its base</source>
        <translation>Adapter mit seiner Basis vergleichen</translation>
    </message>
    <message>
        <source>Compute both from one sample plan.</source>
        <translation>Berechnen Sie beide mit demselben Stichprobenplan.</translation>
    </message>
    <message>
        <source>Compute in float32, and check the model for damaged weights.</source>
        <translation>Rechnen Sie in float32 und prüfen Sie das Modell auf beschädigte Gewichte.</translation>
    </message>
    <message>
        <source>Compute in float32, or leave out the prompt; if every prompt fails, the model is damaged.</source>
        <translation>Rechnen Sie in float32 oder lassen Sie den Prompt weg; wenn jeder Prompt scheitert, ist das Modell beschädigt.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Berechnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compute one with &apos;isthmus-cli transfer init-study&apos;, or as an initialisation study on the Transfer page.</source>
        <translation>Berechnen Sie eine mit „isthmus-cli transfer init-study“ oder als Startstudie auf der Seite Übertragung.</translation>
    </message>
    <message>
        <source>Compute the sensitivity again.</source>
        <translation>Berechnen Sie die Sensitivität erneut.</translation>
    </message>
    <message>
        <source>Convert the model to BF16, F16 or F32.</source>
        <translation>Wandeln Sie das Modell in BF16, F16 oder F32 um.</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into the folder.</source>
        <translation>Kopieren Sie die Tokenizer-Dateien des Modells in den Ordner.</translation>
    </message>
    <message>
        <source>Correct or remove the line.</source>
        <translation>Berichtigen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Correct r or rank_pattern: the scale of the adapter depends on it.</source>
        <translation>Berichtigen Sie r oder rank_pattern: Die Skalierung des Adapters hängt davon ab.</translation>
    </message>
    <message>
        <source>Cosine of the two doubly centred Gram matrices of the same samples: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) with the biased HSIC. Tends to 1 when there are fewer samples than dimensions, whatever the data; read it beside its null.</source>
        <translation>Kosinus der beiden doppelt zentrierten Gram-Matrizen derselben Stichproben: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) mit dem verzerrten HSIC. Geht gegen 1, wenn es weniger Stichproben als Dimensionen gibt, bei beliebigen Daten; neben der Null zu lesen.</translation>
    </message>
    <message>
        <source>Cosines of adapters with their base over the layers, one line per module, for each start.</source>
        <translation>Kosinus von Adaptern mit ihrer Basis über die Schichten, eine Linie je Modul, für jeden Start.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>Legen Sie den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>DOCS (residual-aligned)</source>
        <translation>DOCS (am Residualstrom ausgerichtet)</translation>
    </message>
    <message>
        <source>Damaged files are left out of the export; &apos;isthmus-cli project verify&apos; names them.</source>
        <translation>Beschädigte Dateien werden beim Export weggelassen; „isthmus-cli project verify“ nennt sie.</translation>
    </message>
    <message>
        <source>Debiased linear CKA of what two weights do to the same tokens: the embeddings of tokens both vocabularies share go through weights that read the residual stream, their unembeddings through those that write it. No text and no norm layers are involved.</source>
        <translation>Entzerrte lineare CKA dessen, was zwei Gewichte mit denselben Token tun: Die Embeddings der Token, die beide Vokabulare gemeinsam haben, gehen durch Gewichte, die den Residualstrom lesen, ihre Unembeddings durch solche, die in ihn schreiben. Text und Normschichten sind nicht beteiligt.</translation>
    </message>
    <message>
        <source>Debiased linear CKA whose unbiased HSICs are averaged over mini-batches of samples before the ratio is taken: the same quantity as the debiased CKA at a memory that does not grow with the square of the sample count, with a somewhat larger variance.</source>
        <translation>Entzerrte lineare CKA, deren erwartungstreue HSICs über Mini-Batches von Stichproben gemittelt werden, bevor der Quotient gebildet wird: dieselbe Größe wie die entzerrte CKA mit einem Speicherbedarf, der nicht mit dem Quadrat der Stichprobenzahl wächst, und einer etwas größeren Varianz.</translation>
    </message>
    <message>
        <source>Delete it and run the job again, or restore it from a backup.</source>
        <translation>Löschen Sie sie und führen Sie den Auftrag erneut aus, oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Delete the file from the project&apos;s results folder and evaluate again.</source>
        <translation>Löschen Sie die Datei aus dem Ergebnisordner des Projekts und werten Sie erneut aus.</translation>
    </message>
    <message>
        <source>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</source>
        <translation>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Distances and numbers of validations and checkpoints must not be negative.</source>
        <translation>Abstände und Anzahlen von Validierungen und Checkpoints dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>Do not use the folder. This is a fault of the program; please report it.</source>
        <translation>Benutzen Sie den Ordner nicht. Das ist ein Fehler des Programms; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Download the file again, or check how it was written.</source>
        <translation>Laden Sie die Datei erneut herunter oder prüfen Sie, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Download the file again, or save the model again with safetensors.</source>
        <translation>Laden Sie die Datei erneut herunter oder speichern Sie das Modell noch einmal mit safetensors.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>Download the file again; a file of a few hundred bytes is often a Git LFS pointer.</source>
        <translation>Laden Sie die Datei erneut herunter; eine Datei von wenigen Hundert Byte ist oft ein Git-LFS-Zeiger.</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>Laden Sie das Modell mit allen seinen Dateien erneut herunter.</translation>
    </message>
    <message>
        <source>Download the model&apos;s config.json again or correct the value.</source>
        <translation>Laden Sie config.json des Modells erneut herunter oder berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>Draw at least k samples per item.</source>
        <translation>Ziehen Sie mindestens k Antworten je Aufgabe.</translation>
    </message>
    <message>
        <source>Each target layer with the source layer of equal relative depth</source>
        <translation>Jede Zielschicht mit der Quellschicht gleicher relativer Tiefe</translation>
    </message>
    <message>
        <source>Elements of type</source>
        <translation>Elemente vom Typ</translation>
    </message>
    <message>
        <source>Elements of type %1 cannot be computed on.</source>
        <translation>Mit Elementen vom Typ %1 kann nicht gerechnet werden.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the source: what each of them knows cannot be told apart.</source>
        <translation>Embedding und head sind in der Quelle ein einziger Tensor: Was jedes von beiden weiß, lässt sich nicht trennen.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: a change of one would change the other.</source>
        <translation>Embedding und head sind in diesem Modell ein einziger Tensor: Eine Änderung des einen würde das andere ändern.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: their sensitivities cannot be told apart.</source>
        <translation>Embedding und head sind in diesem Modell ein einziger Tensor: Ihre Sensitivitäten lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>Encode it in parts.</source>
        <translation>Kodieren Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>Evaluate again: what is there is not computed twice.</source>
        <translation>Werten Sie erneut aus: Was da ist, wird nicht zweimal berechnet.</translation>
    </message>
    <message>
        <source>Evaluate both with the same limit.</source>
        <translation>Werten Sie beide mit derselben Grenze aus.</translation>
    </message>
    <message>
        <source>Every line must hold two tokens with one blank between them.</source>
        <translation>Jede Zeile muss zwei Token mit einem Leerzeichen dazwischen enthalten.</translation>
    </message>
    <message>
        <source>Evicted %1 from the tensor cache.</source>
        <translation>%1 aus dem Tensor-Zwischenspeicher entfernt.</translation>
    </message>
    <message>
        <source>Exchange source and target, or choose a larger source.</source>
        <translation>Tauschen Sie Quelle und Ziel oder wählen Sie eine größere Quelle.</translation>
    </message>
    <message>
        <source>FFN coefficients</source>
        <translation>FFN-Koeffizienten</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>FFN-Neuronen</translation>
    </message>
    <message>
        <source>FFN output</source>
        <translation>FFN-Ausgang</translation>
    </message>
    <message>
        <source>Families with a forward pass: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</source>
        <translation>Familien mit Vorwärtslauf: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</translation>
    </message>
    <message>
        <source>For each neuron of one weight (its vector in the residual stream) the largest absolute cosine with a neuron of the other; a Gumbel distribution is fitted to these maxima, and its location averaged over both directions. Vectors are compared within the span of the shared tokens after the orthogonal Procrustes map between the models; at most 256 neurons per weight, every k-th. The maximum of many random cosines is not 0: read it beside its null.</source>
        <translation>Für jedes Neuron eines Gewichts (seinen Vektor im Residualstrom) der größte Betrag des Kosinus mit einem Neuron des anderen; an diese Maxima wird eine Gumbel-Verteilung angepasst und ihre Lage über beide Richtungen gemittelt. Die Vektoren werden in der linearen Hülle der gemeinsamen Token verglichen, nach der orthogonalen Procrustes-Abbildung zwischen den Modellen; höchstens 256 Neuronen je Gewicht, jedes k-te. Das Maximum vieler zufälliger Kosinus ist nicht 0: neben der Null zu lesen.</translation>
    </message>
    <message>
        <source>Forward passes of the</source>
        <translation>Vorwärtsläufe:</translation>
    </message>
    <message>
        <source>Forward passes of the source</source>
        <translation>Vorwärtsläufe der Quelle</translation>
    </message>
    <message>
        <source>Forward passes of the target</source>
        <translation>Vorwärtsläufe des Ziels</translation>
    </message>
    <message>
        <source>Free some memory and try again; if it happens again, please report it.</source>
        <translation>Geben Sie Speicher frei und versuchen Sie es erneut; wenn es wieder geschieht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose a folder on another one, and try again.</source>
        <translation>Geben Sie auf dieser Platte Platz frei oder wählen Sie einen Ordner auf einer anderen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Geben Sie auf dieser Platte Platz frei.</translation>
    </message>
    <message>
        <source>Free space there, set TMPDIR, or use fewer samples.</source>
        <translation>Geben Sie dort Platz frei, setzen Sie TMPDIR oder benutzen Sie weniger Stichproben.</translation>
    </message>
    <message>
        <source>Free space, choose another folder, or keep fewer checkpoints.</source>
        <translation>Geben Sie Platz frei, wählen Sie einen anderen Ordner oder behalten Sie weniger Checkpoints.</translation>
    </message>
    <message>
        <source>GSM8K questions</source>
        <translation>GSM8K-Fragen</translation>
    </message>
    <message>
        <source>Generated code cannot be run: its cage does not start%1</source>
        <translation>Erzeugter Code kann nicht ausgeführt werden: Seine Sandbox startet nicht%1</translation>
    </message>
    <message>
        <source>Generated code cannot be run: there is no %1.</source>
        <translation>Erzeugter Code kann nicht ausgeführt werden: Es gibt kein %1.</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>Holen Sie die Datei erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that is not trained on: the best step is chosen by it.</source>
        <translation>Geben Sie eine JSON-Zeilen-Datei an, mit der nicht trainiert wird: Nach ihr wird der beste Schritt gewählt.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the hypernetworks are trained on.</source>
        <translation>Geben Sie eine JSON-Zeilen-Datei an, mit der die Hypernetze trainiert werden.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the neurons are located on.</source>
        <translation>Geben Sie eine JSON-Zeilen-Datei an, an der die Neuronen lokalisiert werden.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the sensitivity is measured on.</source>
        <translation>Geben Sie eine JSON-Zeilen-Datei an, an der die Sensitivität gemessen wird.</translation>
    </message>
    <message>
        <source>Give a checkpoint that a training run wrote.</source>
        <translation>Geben Sie einen Checkpoint an, den ein Trainingslauf geschrieben hat.</translation>
    </message>
    <message>
        <source>Give a composed figure panels alone, any other results alone.</source>
        <translation>Geben Sie einer zusammengestellten Abbildung nur Teilbilder, anderen Abbildungen nur Ergebnisse.</translation>
    </message>
    <message>
        <source>Give a data set with rows.</source>
        <translation>Geben Sie einen Datensatz mit Zeilen an.</translation>
    </message>
    <message>
        <source>Give a larger data set, or ask for more samples.</source>
        <translation>Geben Sie einen größeren Datensatz an oder verlangen Sie mehr Stichproben.</translation>
    </message>
    <message>
        <source>Give a model folder, or the output folder of a transfer.</source>
        <translation>Geben Sie einen Modellordner oder den Ausgabeordner einer Übertragung an.</translation>
    </message>
    <message>
        <source>Give a source, or choose a start that does without: gaussian, pissa, olora, self, zero.</source>
        <translation>Geben Sie eine Quelle an oder wählen Sie einen Start, der ohne sie auskommt: gaussian, pissa, olora, self, zero.</translation>
    </message>
    <message>
        <source>Give a temperature, for example 0.8.</source>
        <translation>Geben Sie eine Temperatur an, zum Beispiel 0.8.</translation>
    </message>
    <message>
        <source>Give a text that is not empty.</source>
        <translation>Geben Sie einen nicht leeren Text an.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>Geben Sie einen Text an.</translation>
    </message>
    <message>
        <source>Give a validation set of its own.</source>
        <translation>Geben Sie einen eigenen Validierungssatz an.</translation>
    </message>
    <message>
        <source>Give an answer with at least one meaningful character, or remove the row.</source>
        <translation>Geben Sie eine Antwort mit mindestens einem bedeutungstragenden Zeichen an oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Give at least 6 of its hexadecimal digits; &apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>Geben Sie mindestens 6 seiner hexadezimalen Ziffern an; „isthmus-cli project list“ zeigt die Schlüssel.</translation>
    </message>
    <message>
        <source>Give at least one row.</source>
        <translation>Geben Sie mindestens eine Zeile an.</translation>
    </message>
    <message>
        <source>Give every target layer a layer of the source.</source>
        <translation>Geben Sie jeder Zielschicht eine Schicht der Quelle.</translation>
    </message>
    <message>
        <source>Give it back its name, which is its content key, or delete it.</source>
        <translation>Geben Sie ihr ihren Namen zurück, das ist ihr Inhaltsschlüssel, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Geben Sie mehr Ziffern an.</translation>
    </message>
    <message>
        <source>Give shorter texts.</source>
        <translation>Geben Sie kürzere Texte an.</translation>
    </message>
    <message>
        <source>Give the checkpoints of a run on exactly these models.</source>
        <translation>Geben Sie die Checkpoints eines Laufs mit genau diesen Modellen an.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>Give the output folder of &apos;transfer laten&apos; or &apos;transfer postpkt&apos;.</source>
        <translation>Geben Sie den Ausgabeordner von „transfer laten“ oder „transfer postpkt“ an.</translation>
    </message>
    <message>
        <source>Give the row a question, or use a tokenizer with BOS.</source>
        <translation>Geben Sie der Zeile eine Frage oder benutzen Sie einen Tokenizer mit BOS.</translation>
    </message>
    <message>
        <source>Give the row an answer.</source>
        <translation>Geben Sie der Zeile eine Antwort.</translation>
    </message>
    <message>
        <source>Give the two of one training run.</source>
        <translation>Geben Sie die beiden desselben Trainingslaufs an.</translation>
    </message>
    <message>
        <source>HDF5 1.10 or newer</source>
        <translation>HDF5 1.10 oder neuer</translation>
    </message>
    <message>
        <source>How well one set of centred activations, scaled to norm 1, is turned into the other by the best rotation: 1 - d^2 / 2 with d^2 = min_R ||X R - Y||^2, which is the nuclear norm of X&apos;Y / (||X|| ||Y||). Grows with width at few samples; read it beside its null.</source>
        <translation>Wie gut sich ein Satz zentrierter, auf Norm 1 skalierter Aktivierungen durch die beste Rotation in den anderen überführen lässt: 1 - d^2 / 2 mit d^2 = min_R ||X R - Y||^2, das ist die Kernnorm von X&apos;Y / (||X|| ||Y||). Wächst bei wenigen Stichproben mit der Breite; neben der Null zu lesen.</translation>
    </message>
    <message>
        <source>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</source>
        <translation>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</translation>
    </message>
    <message>
        <source>Initialisation study</source>
        <translation>Startstudie</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt-get install %1), or evaluate without code.</source>
        <translation>Installieren Sie es (Debian und Ubuntu: apt-get install %1) oder werten Sie ohne Code aus.</translation>
    </message>
    <message>
        <source>It belongs beside W - s B0 A0, where (B0, A0) is the delta in the folder beside it.</source>
        <translation>Er gehört neben W - s B0 A0, wobei (B0, A0) das Delta im Ordner daneben ist.</translation>
    </message>
    <message>
        <source>It is of kind &apos;%1&apos;, which does not belong here.</source>
        <translation>Sie ist von der Art „%1“, die nicht hierher gehört.</translation>
    </message>
    <message>
        <source>Items are counted from 0.</source>
        <translation>Aufgaben werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Its name is not that of a result.</source>
        <translation>Ihr Name ist nicht der eines Ergebnisses.</translation>
    </message>
    <message>
        <source>Its weights hold NaN or infinity, or the compute type is too narrow: try float32.</source>
        <translation>Seine Gewichte enthalten NaN oder unendliche Werte, oder der Rechentyp ist zu eng: Versuchen Sie float32.</translation>
    </message>
    <message>
        <source>Its weights hold infinity, or the compute type is too narrow: try float32.</source>
        <translation>Seine Gewichte enthalten unendliche Werte, oder der Rechentyp ist zu eng: Versuchen Sie float32.</translation>
    </message>
    <message>
        <source>Known metrics: %1.</source>
        <translation>Bekannte Maße: %1.</translation>
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
        <translation>Schicht %1 von %2 hat kein Gewicht „%3“.</translation>
    </message>
    <message>
        <source>Layer of the source model, from 0</source>
        <translation>Schicht des Quellmodells, ab 0</translation>
    </message>
    <message>
        <source>Layer of the target model, from 0</source>
        <translation>Schicht des Zielmodells, ab 0</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>Schichtähnlichkeit</translation>
    </message>
    <message>
        <source>Leave embedding and head out of the modules.</source>
        <translation>Lassen Sie Embedding und head bei den Modulen weg.</translation>
    </message>
    <message>
        <source>Leave gate out of the modules.</source>
        <translation>Lassen Sie gate bei den Modulen weg.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Leave the part out.</source>
        <translation>Lassen Sie den Teil weg.</translation>
    </message>
    <message>
        <source>Leave this module out.</source>
        <translation>Lassen Sie dieses Modul weg.</translation>
    </message>
    <message>
        <source>Leave this panel out.</source>
        <translation>Lassen Sie dieses Teilbild weg.</translation>
    </message>
    <message>
        <source>Left out of the list of results: %1</source>
        <translation>Aus der Liste der Ergebnisse weggelassen: %1</translation>
    </message>
    <message>
        <source>Linear CKA (biased)</source>
        <translation>Lineare CKA (verzerrt)</translation>
    </message>
    <message>
        <source>Linear CKA (debiased)</source>
        <translation>Lineare CKA (entzerrt)</translation>
    </message>
    <message>
        <source>Linear CKA (mini-batch)</source>
        <translation>Lineare CKA (Mini-Batch)</translation>
    </message>
    <message>
        <source>Linear CKA with the unbiased HSIC: cosine of the two U-centred Gram matrices (diagonal left out). Its expectation is 0 for unrelated data, however few the samples or wide the layers; single values may be slightly negative.</source>
        <translation>Lineare CKA mit dem erwartungstreuen HSIC: Kosinus der beiden U-zentrierten Gram-Matrizen (ohne Diagonale). Der Erwartungswert ist 0 für Daten ohne Zusammenhang, wie wenige Stichproben oder wie breite Schichten es auch sind; einzelne Werte können leicht negativ sein.</translation>
    </message>
    <message>
        <source>LoRA started as &apos;%1&apos;, seed %2, best of %3 steps: %4. Written by Isthmus.</source>
        <translation>LoRA mit Start „%1“, Startwert %2, bester von %3 Schritten: %4. Von Isthmus geschrieben.</translation>
    </message>
    <message>
        <source>Loading the target</source>
        <translation>Ziel laden</translation>
    </message>
    <message>
        <source>Locating in the</source>
        <translation>Lokalisieren:</translation>
    </message>
    <message>
        <source>Locating in the %1</source>
        <translation>Lokalisieren: %1</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the data for damaged weights.</source>
        <translation>Senken Sie die Lernrate oder prüfen Sie die Daten auf beschädigte Gewichte.</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the model for damaged weights.</source>
        <translation>Senken Sie die Lernrate oder prüfen Sie das Modell auf beschädigte Gewichte.</translation>
    </message>
    <message>
        <source>MBPP tasks</source>
        <translation>MBPP-Aufgaben</translation>
    </message>
    <message>
        <source>MMLU cannot be asked of this model.</source>
        <translation>MMLU lässt sich diesem Modell nicht stellen.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer maps.</source>
        <translation>Machen Sie sie größer, wählen Sie eine kleinere Schrift oder zeigen Sie weniger Karten.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer panels.</source>
        <translation>Machen Sie sie größer, wählen Sie eine kleinere Schrift oder zeigen Sie weniger Teilbilder.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer results.</source>
        <translation>Machen Sie sie größer, wählen Sie eine kleinere Schrift oder zeigen Sie weniger Ergebnisse.</translation>
    </message>
    <message>
        <source>Make the figure wider, leave the statistics out, or show fewer benchmarks.</source>
        <translation>Machen Sie die Abbildung breiter, lassen Sie die Statistik weg oder zeigen Sie weniger Benchmarks.</translation>
    </message>
    <message>
        <source>Mean and central 95 % range under the null hypothesis</source>
        <translation>Mittel und mittlerer 95-%-Bereich unter der Nullhypothese</translation>
    </message>
    <message>
        <source>Mean canonical correlation between the principal components that hold 99 % of either side&apos;s variance; the mean runs over the smaller number of components. Tends to 1 as the components together approach the number of samples.</source>
        <translation>Mittlere kanonische Korrelation zwischen den Hauptkomponenten, die auf jeder Seite 99 % der Varianz enthalten; gemittelt wird über die kleinere Zahl von Komponenten. Geht gegen 1, wenn sich die Komponenten zusammen der Zahl der Stichproben nähern.</translation>
    </message>
    <message>
        <source>Mean canonical correlation of the components that hold 99 % of the variance, each weighted by the variance of the source&apos;s activations along its canonical direction (h&apos;K h). The squared projections replace the paper&apos;s sum of absolute ones, which depends on the choice of coordinates. Not symmetric: the source gives the weights.</source>
        <translation>Mittlere kanonische Korrelation der Komponenten, die 99 % der Varianz enthalten, jede gewichtet mit der Varianz der Aktivierungen der Quelle entlang ihrer kanonischen Richtung (h&apos;K h). Die quadrierten Projektionen ersetzen die Summe der Beträge des Artikels, die von der Wahl der Koordinaten abhängt. Nicht symmetrisch: Die Quelle gibt die Gewichte.</translation>
    </message>
    <message>
        <source>Mean score of each FFN neuron</source>
        <translation>Mittlerer Wert jedes FFN-Neurons</translation>
    </message>
    <message>
        <source>Mean score of each MHSA neuron (columns of o)</source>
        <translation>Mittlerer Wert jedes MHSA-Neurons (Spalten von o)</translation>
    </message>
    <message>
        <source>Mean score of each row of v</source>
        <translation>Mittlerer Wert jeder Zeile von v</translation>
    </message>
    <message>
        <source>Mean share of a sample&apos;s k nearest neighbours (Euclidean, k = 10, at most half of the other samples; of equally near ones the earlier sample) that both models agree on. Unrelated data give k / (n - 1).</source>
        <translation>Mittlerer Anteil der k nächsten Nachbarn einer Stichprobe (euklidisch, k = 10, höchstens die Hälfte der anderen Stichproben; bei gleichem Abstand die frühere Stichprobe), in dem beide Modelle übereinstimmen. Daten ohne Zusammenhang ergeben k / (n - 1).</translation>
    </message>
    <message>
        <source>Mean squared cosine of the principal angles between the subspaces of the residual stream that the two weights read from (or write to) most strongly: their leading singular vectors (an eighth of the narrower hidden size, at most 64), seen within the span of the shared tokens, after the orthogonal Procrustes map between the tokens&apos; vectors of both models. Random subspaces give k over the dimension.</source>
        <translation>Mittlerer quadrierter Kosinus der Hauptwinkel zwischen den Unterräumen des Residualstroms, aus denen die beiden Gewichte am stärksten lesen (oder in die sie schreiben): ihren führenden Singulärvektoren (ein Achtel der kleineren verborgenen Größe, höchstens 64), in der linearen Hülle der gemeinsamen Token gesehen, nach der orthogonalen Procrustes-Abbildung zwischen den Tokenvektoren beider Modelle. Zufällige Unterräume ergeben k durch die Dimension.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>Memory ran out %1 after step %2</source>
        <translation>Speicher erschöpft %1 nach Schritt %2</translation>
    </message>
    <message>
        <source>Merged model: %1</source>
        <translation>Verschmolzenes Modell: %1</translation>
    </message>
    <message>
        <source>Merging, writing and reading again</source>
        <translation>Verschmelzen, schreiben und wieder lesen</translation>
    </message>
    <message>
        <source>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; alignment: here</source>
        <translation>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; Ausrichtung: hier</translation>
    </message>
    <message>
        <source>Monotone path of highest mean similarity</source>
        <translation>Monotoner Pfad höchster mittlerer Ähnlichkeit</translation>
    </message>
    <message>
        <source>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., ICML 2019, section 5</source>
        <translation>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; quadrierte Gewichte wie in Kornblith et al., ICML 2019, section 5</translation>
    </message>
    <message>
        <source>More than half of the changed numbers came out of the rounding to %1 as they were: the saved model hardly carries the transfer.</source>
        <translation>Mehr als die Hälfte der geänderten Zahlen kam aus der Rundung auf %1 unverändert hervor: Das gespeicherte Modell trägt die Übertragung kaum.</translation>
    </message>
    <message>
        <source>Move it out of the project, or choose another file.</source>
        <translation>Verschieben Sie sie aus dem Projekt oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Move it out of the project.</source>
        <translation>Verschieben Sie sie aus dem Projekt.</translation>
    </message>
    <message>
        <source>Mutual k-nearest neighbours</source>
        <translation>Wechselseitige k-nächste Nachbarn</translation>
    </message>
    <message>
        <source>Name one, or remove the panel.</source>
        <translation>Nennen Sie eines oder entfernen Sie das Teilbild.</translation>
    </message>
    <message>
        <source>Name some of kind evaluation or transfer-run.</source>
        <translation>Nennen Sie welche der Art evaluation oder transfer-run.</translation>
    </message>
    <message>
        <source>Neurons of %1 cannot be injected.</source>
        <translation>Neuronen von %1 lassen sich nicht einsetzen.</translation>
    </message>
    <message>
        <source>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</source>
        <translation>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</translation>
    </message>
    <message>
        <source>No cell of the similarity map of %1 has a value, so no path leads through it.</source>
        <translation>Keine Zelle der Ähnlichkeitskarte von %1 hat einen Wert, daher führt kein Pfad hindurch.</translation>
    </message>
    <message>
        <source>No checkpoint was written before.</source>
        <translation>Vorher wurde kein Checkpoint geschrieben.</translation>
    </message>
    <message>
        <source>No metric is asked for.</source>
        <translation>Es ist kein Maß verlangt.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No module is asked for.</source>
        <translation>Es ist kein Modul verlangt.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>No prompt fits the context of %1 tokens of %2.</source>
        <translation>Kein Prompt passt in den Kontext von %1 Token von %2.</translation>
    </message>
    <message>
        <source>No prompt of %1 fits the model&apos;s context of %2.</source>
        <translation>Kein Prompt von %1 passt in den Kontext des Modells von %2.</translation>
    </message>
    <message>
        <source>No result has a key that begins with &apos;%1&apos;.</source>
        <translation>Kein Ergebnis hat einen Schlüssel, der mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>No row of %1 can be used with both models.</source>
        <translation>Keine Zeile von %1 lässt sich mit beiden Modellen benutzen.</translation>
    </message>
    <message>
        <source>No step is better on the validation set than the untouched target; step %1 is the least bad.</source>
        <translation>Kein Schritt ist auf dem Validierungssatz besser als das unveränderte Ziel; Schritt %1 ist der am wenigsten schlechte.</translation>
    </message>
    <message>
        <source>No step was better on the validation set than the untouched target.</source>
        <translation>Kein Schritt war auf dem Validierungssatz besser als das unveränderte Ziel.</translation>
    </message>
    <message>
        <source>No token embedding is known in %1: %2</source>
        <translation>In %1 ist kein Token-Embedding bekannt: %2</translation>
    </message>
    <message>
        <source>No token of the training rows counts for the loss.</source>
        <translation>Kein Token der Trainingszeilen zählt für den Verlust.</translation>
    </message>
    <message>
        <source>No token of the validation rows counts for the loss.</source>
        <translation>Kein Token der Validierungszeilen zählt für den Verlust.</translation>
    </message>
    <message>
        <source>No unembedding is known in %1: %2</source>
        <translation>In %1 ist kein Unembedding bekannt: %2</translation>
    </message>
    <message>
        <source>Norm and distribution of weights</source>
        <translation>Norm und Verteilung der Gewichte</translation>
    </message>
    <message>
        <source>Nothing can be transferred: the source&apos;s matrix is smaller than the target&apos;s.</source>
        <translation>Nichts lässt sich übertragen: Die Matrix der Quelle ist kleiner als die des Ziels.</translation>
    </message>
    <message>
        <source>Nothing of the answer is left after its closing punctuation is taken off.</source>
        <translation>Von der Antwort bleibt nichts übrig, wenn ihre schließende Zeichensetzung entfernt ist.</translation>
    </message>
    <message>
        <source>Nothing precedes the answer&apos;s last token, so nothing predicts it.</source>
        <translation>Vor dem letzten Token der Antwort steht nichts, also sagt nichts es voraus.</translation>
    </message>
    <message>
        <source>Nothing that was asked for can be compared; choose other modules or metrics.</source>
        <translation>Nichts von dem Verlangten lässt sich vergleichen; wählen Sie andere Module oder Maße.</translation>
    </message>
    <message>
        <source>Nothing was selected for %1.</source>
        <translation>Für %1 wurde nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Numbers of rows must not be negative.</source>
        <translation>Zeilenzahlen dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>Numbers of single layers that belong to the map</source>
        <translation>Kennzahlen einzelner Schichten, die zur Karte gehören</translation>
    </message>
    <message>
        <source>Numeric arrays of the result</source>
        <translation>Numerische Felder des Ergebnisses</translation>
    </message>
    <message>
        <source>O(L d f k) for the subspaces, O(Ls Lt d k^2) for all pairs</source>
        <translation>O(L d f k) für die Unterräume, O(Ls Lt d k^2) für alle Paare</translation>
    </message>
    <message>
        <source>O(L d f), one pass over the weights</source>
        <translation>O(L d f), ein Durchgang durch die Gewichte</translation>
    </message>
    <message>
        <source>O(L d^2 (d + f)) for d x f weights, d the smaller side; once per model, cached</source>
        <translation>O(L d^2 (d + f)) für Gewichte von d × f, d die kleinere Seite; einmal je Modell, zwischengespeichert</translation>
    </message>
    <message>
        <source>O(L m d f) for m shared tokens, O(Ls Lt m^2) for all pairs</source>
        <translation>O(L m d f) für m gemeinsame Token, O(Ls Lt m^2) für alle Paare</translation>
    </message>
    <message>
        <source>O(L n b) memory for batches of b samples, O(Ls Lt n b) for all pairs</source>
        <translation>O(L n b) Speicher für Batches von b Stichproben, O(Ls Lt n b) für alle Paare</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the neighbours, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2 log n) für die Nachbarn, O(Ls Lt n^2) für alle Paare</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the ranks, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2 log n) für die Ränge, O(Ls Lt n^2) für alle Paare</translation>
    </message>
    <message>
        <source>O(L n^2) memory, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2) Speicher, O(Ls Lt n^2) für alle Paare</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components</source>
        <translation>O(L n^3) zum Zerlegen der Gram-Matrizen, O(Ls Lt n k^2) für k Komponenten</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n^3) for the singular values</source>
        <translation>O(L n^3) zum Zerlegen der Gram-Matrizen, O(Ls Lt n^3) für die Singulärwerte</translation>
    </message>
    <message>
        <source>Of a single cell</source>
        <translation>Einer einzelnen Zelle</translation>
    </message>
    <message>
        <source>Of statistics/matched_depth_mean</source>
        <translation>Von statistics/matched_depth_mean</translation>
    </message>
    <message>
        <source>One number per layer of either model</source>
        <translation>Eine Zahl je Schicht jedes der beiden Modelle</translation>
    </message>
    <message>
        <source>Only F32, F16 and BF16 can.</source>
        <translation>Das geht nur mit F32, F16 und BF16.</translation>
    </message>
    <message>
        <source>Only F64, F32, F16 and BF16 tensors can be analysed.</source>
        <translation>Nur Tensoren vom Typ F64, F32, F16 und BF16 lassen sich analysieren.</translation>
    </message>
    <message>
        <source>Only LaTen transfers (not their controls) and PostPKT runs keep one; run the transfer again.</source>
        <translation>Nur LaTen-Übertragungen (nicht ihre Kontrollen) und PostPKT-Läufe legen diese Datei an; führen Sie die Übertragung erneut aus.</translation>
    </message>
    <message>
        <source>Open it for writing, or use another project.</source>
        <translation>Öffnen Sie es zum Schreiben oder benutzen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>Open it read-only, or choose a project in a folder that can be written.</source>
        <translation>Öffnen Sie es nur lesend oder wählen Sie ein Projekt in einem Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Öffnen Sie zuerst eines oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>OpenSSL could not continue SHA-256.</source>
        <translation>OpenSSL konnte SHA-256 nicht fortsetzen.</translation>
    </message>
    <message>
        <source>OpenSSL could not finish SHA-256.</source>
        <translation>OpenSSL konnte SHA-256 nicht abschließen.</translation>
    </message>
    <message>
        <source>OpenSSL could not start SHA-256.</source>
        <translation>OpenSSL konnte SHA-256 nicht beginnen.</translation>
    </message>
    <message>
        <source>Opened again, the folder gives the computed logits (largest difference %1); they differ from the base model&apos;s by up to %2; rounding to %3 moved them by up to %4.</source>
        <translation>Wieder geöffnet ergibt der Ordner die berechneten Logits (größter Unterschied %1); von denen des Basismodells weichen sie um bis zu %2 ab; die Rundung auf %3 verschob sie um bis zu %4.</translation>
    </message>
    <message>
        <source>Opening the base</source>
        <translation>Basis öffnen</translation>
    </message>
    <message>
        <source>Opening the benchmark</source>
        <translation>Benchmark öffnen</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>Orthogonal Procrustes</source>
        <translation>Orthogonale Procrustes-Ähnlichkeit</translation>
    </message>
    <message>
        <source>Parametric similarity</source>
        <translation>Parametrische Ähnlichkeit</translation>
    </message>
    <message>
        <source>Product of two agreements: of shape, 1 - W1 / sqrt(2) with W1 the Wasserstein-1 distance of the two standardised distributions of elements, and of size, the smaller root mean square element divided by the larger. Elements alone: where they stand does not matter.</source>
        <translation>Produkt zweier Übereinstimmungen: der Form, 1 - W1 / sqrt(2) mit W1 als Wasserstein-1-Abstand der beiden standardisierten Verteilungen der Elemente, und der Größe, das kleinere quadratische Mittel der Elemente geteilt durch das größere. Nur die Elemente zählen: Wo sie stehen, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Projection-weighted CCA</source>
        <translation>Projektionsgewichtete CCA</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the context of %3 is %4, and an answer needs room in it.</source>
        <translation>Prompt %1 hat %2 Token; der Kontext von %3 ist %4, und eine Antwort braucht Platz darin.</translation>
    </message>
    <message>
        <source>Prompt %1 has no token.</source>
        <translation>Prompt %1 hat kein Token.</translation>
    </message>
    <message>
        <source>RBF CKA</source>
        <translation>RBF-CKA</translation>
    </message>
    <message>
        <source>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</source>
        <translation>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</translation>
    </message>
    <message>
        <source>Raise the cut-off length.</source>
        <translation>Erhöhen Sie die Höchstlänge.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose a folder on another file system.</source>
        <translation>Heben Sie die Grenze an (ulimit -f) oder wählen Sie einen Ordner auf einem anderen Dateisystem.</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Zufällige Quellneuronen</translation>
    </message>
    <message>
        <source>Random window</source>
        <translation>Zufälliges Fenster</translation>
    </message>
    <message>
        <source>Reading the benchmark</source>
        <translation>Benchmark lesen</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling.</source>
        <translation>Entfernen Sie ihn oder berichtigen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <source>Removed %1 unfinished files of a process that was killed from &apos;%2&apos;.</source>
        <translation>%1 unfertige Dateien eines abgebrochenen Prozesses aus „%2“ entfernt.</translation>
    </message>
    <message>
        <source>Rename the file or correct the data.</source>
        <translation>Benennen Sie die Datei um oder berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>Representational similarity (RSA)</source>
        <translation>Repräsentationsähnlichkeit (RSA)</translation>
    </message>
    <message>
        <source>Residual-aligned principal angles</source>
        <translation>Am Residualstrom ausgerichtete Hauptwinkel</translation>
    </message>
    <message>
        <source>Restore it from a backup; the results beside it are not affected.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her; die Ergebnisse daneben sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Results of an Isthmus project, one group each, named by content key</source>
        <translation>Ergebnisse eines Isthmus-Projekts, je eine Gruppe, benannt nach dem Inhaltsschlüssel</translation>
    </message>
    <message>
        <source>Resume from an earlier one: delete this file.</source>
        <translation>Setzen Sie ab einem früheren fort: Löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Resume it with the version of the program that wrote it.</source>
        <translation>Setzen Sie ihn mit der Programmversion fort, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Resume that run, or choose another output folder.</source>
        <translation>Setzen Sie jenen Lauf fort oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or choose another output folder.</source>
        <translation>Setzen Sie mit den Einstellungen und Daten des angehaltenen Laufs fort oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or start a new run in another folder.</source>
        <translation>Setzen Sie mit den Einstellungen und Daten des angehaltenen Laufs fort oder beginnen Sie einen neuen Lauf in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Row of the weight</source>
        <translation>Zeile des Gewichts</translation>
    </message>
    <message>
        <source>Run the attribution again.</source>
        <translation>Führen Sie die Attribution erneut aus.</translation>
    </message>
    <message>
        <source>Run the transfer again.</source>
        <translation>Führen Sie die Übertragung erneut aus.</translation>
    </message>
    <message>
        <source>Sample contributions need all samples in one Gram matrix.</source>
        <translation>Beiträge der Stichproben brauchen alle Stichproben in einer Gram-Matrix.</translation>
    </message>
    <message>
        <source>Save it again with safe_serialization=True.</source>
        <translation>Speichern Sie es erneut mit safe_serialization=True.</translation>
    </message>
    <message>
        <source>Save the model as safetensors: save_pretrained(folder, safe_serialization=True) in transformers.</source>
        <translation>Speichern Sie das Modell als safetensors: save_pretrained(folder, safe_serialization=True) in transformers.</translation>
    </message>
    <message>
        <source>Saving the merged model</source>
        <translation>Verschmolzenes Modell speichern</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensitivität von %1</translation>
    </message>
    <message>
        <source>Sensitivity of the source</source>
        <translation>Sensitivität der Quelle</translation>
    </message>
    <message>
        <source>Sensitivity summed over blocks of the weight</source>
        <translation>Sensitivität, über Blöcke des Gewichts summiert</translation>
    </message>
    <message>
        <source>SentencePiece BPE, %1 tokens (%2)</source>
        <translation>SentencePiece-BPE, %1 Token (%2)</translation>
    </message>
    <message>
        <source>Several samples of the most likely answer are the same answer.</source>
        <translation>Mehrere Ziehungen der wahrscheinlichsten Antwort sind dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Shorten or remove this row.</source>
        <translation>Kürzen oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Shorten the prompt or use fewer examples.</source>
        <translation>Kürzen Sie den Prompt oder benutzen Sie weniger Beispiele.</translation>
    </message>
    <message>
        <source>Shorten the rows with the cut-off length, or use a device with more memory.</source>
        <translation>Kürzen Sie die Zeilen mit der Höchstlänge oder benutzen Sie ein Gerät mit mehr Speicher.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Shorten the texts with the cut-off length.</source>
        <translation>Kürzen Sie die Texte mit der Höchstlänge.</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Gemischte Quelle</translation>
    </message>
    <message>
        <source>Similarity of each source layer with each target layer; NaN where undefined (see issues)</source>
        <translation>Ähnlichkeit jeder Quellschicht mit jeder Zielschicht; NaN, wo nicht definiert (siehe issues)</translation>
    </message>
    <message>
        <source>Similarity of every source layer with every target layer: one map per module, one scale.</source>
        <translation>Ähnlichkeit jeder Quellschicht mit jeder Zielschicht: eine Karte je Modul, eine gemeinsame Skala.</translation>
    </message>
    <message>
        <source>Similarity of the layers</source>
        <translation>Ähnlichkeit der Schichten</translation>
    </message>
    <message>
        <source>So does the raw pair (%1).</source>
        <translation>Das Rohpaar ergibt sie ebenfalls (%1).</translation>
    </message>
    <message>
        <source>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</source>
        <translation>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</translation>
    </message>
    <message>
        <source>Source and target have different tokenizers: a row of one embedding is another token in the other.</source>
        <translation>Quelle und Ziel haben verschiedene Tokenizer: Eine Zeile des einen Embeddings ist im anderen ein anderes Token.</translation>
    </message>
    <message>
        <source>Source layer %1 has no value: %2.</source>
        <translation>Quellschicht %1 hat keinen Wert: %2.</translation>
    </message>
    <message>
        <source>Source, target, transfers and controls on every benchmark, with intervals.</source>
        <translation>Quelle, Ziel, Übertragungen und Kontrollen auf jedem Benchmark, mit Intervallen.</translation>
    </message>
    <message>
        <source>Spearman correlation between the Euclidean distances of all pairs of samples in the one model and in the other (ties share their mean rank).</source>
        <translation>Spearman-Korrelation zwischen den euklidischen Abständen aller Stichprobenpaare in dem einen Modell und in dem anderen (gleiche Werte teilen sich ihren mittleren Rang).</translation>
    </message>
    <message>
        <source>Spearman correlation of Euclidean distances, %1; null: target samples permuted</source>
        <translation>Spearman-Korrelation euklidischer Abstände, %1; Null: Zielstichproben permutiert</translation>
    </message>
    <message>
        <source>Spectra and histograms</source>
        <translation>Spektren und Histogramme</translation>
    </message>
    <message>
        <source>Start of the adapter: %1</source>
        <translation>Start des Adapters: %1</translation>
    </message>
    <message>
        <source>Start the training from the beginning.</source>
        <translation>Beginnen Sie das Training von vorn.</translation>
    </message>
    <message>
        <source>Summaries of /values over its finite cells</source>
        <translation>Zusammenfassungen von /values über seine endlichen Zellen</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Zielschicht</translation>
    </message>
    <message>
        <source>Target layer %1 has no value: %2.</source>
        <translation>Zielschicht %1 hat keinen Wert: %2.</translation>
    </message>
    <message>
        <source>Target layer of each row</source>
        <translation>Zielschicht jeder Zeile</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Eigene Neuronen des Ziels</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Eigenes Fenster des Ziels</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; came with %2 bytes instead of %3.</source>
        <translation>Der Tensor „%1“ kam mit %2 statt %3 Byte.</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored as %2, which is listed but not computed on.</source>
        <translation>Der Tensor „%1“ ist als %2 gespeichert; solche Tensoren werden aufgelistet, aber nicht für Rechnungen benutzt.</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of %2 is stored as %3, which is listed but not computed on.</source>
        <translation>Der Tensor „%1“ von %2 ist als %3 gespeichert; solche Tensoren werden aufgelistet, aber nicht für Rechnungen benutzt.</translation>
    </message>
    <message>
        <source>Tensors of %1 bytes are larger than the cache and not kept.</source>
        <translation>Tensoren von %1 Byte sind größer als der Zwischenspeicher und werden nicht behalten.</translation>
    </message>
    <message>
        <source>The %1 (%2) has no %3 projection.</source>
        <translation>Das Modell (%1, %2) hat keine Projektion %3.</translation>
    </message>
    <message>
        <source>The %1 cannot be run: %2</source>
        <translation>Das Modell (%1) lässt sich nicht ausführen: %2</translation>
    </message>
    <message>
        <source>The %1 cannot be used. %2</source>
        <translation>Das Modell (%1) lässt sich nicht benutzen. %2</translation>
    </message>
    <message>
        <source>The %1 has no %2.</source>
        <translation>Das Modell (%1) hat kein %2.</translation>
    </message>
    <message>
        <source>The %1 has no layer %2; its layers are 0 to %3.</source>
        <translation>Das Modell (%1) hat keine Schicht %2; seine Schichten sind 0 bis %3.</translation>
    </message>
    <message>
        <source>The FFN</source>
        <translation>Das FFN</translation>
    </message>
    <message>
        <source>The FFN of the model has no gate.</source>
        <translation>Das FFN des Modells hat kein gate.</translation>
    </message>
    <message>
        <source>The FFN of the source has no gate.</source>
        <translation>Das FFN der Quelle hat kein gate.</translation>
    </message>
    <message>
        <source>The FFN of the target has no gate.</source>
        <translation>Das FFN des Ziels hat kein gate.</translation>
    </message>
    <message>
        <source>The Gram matrices of %1 samples need %2 MB.</source>
        <translation>Die Gram-Matrizen von %1 Stichproben brauchen %2 MB.</translation>
    </message>
    <message>
        <source>The activation function &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>Die Aktivierungsfunktion „%1“ wird nicht unterstützt; die Gewichte lassen sich analysieren, Vorwärtsläufe sind nicht möglich.</translation>
    </message>
    <message>
        <source>The activation of the FFN is not known.</source>
        <translation>Die Aktivierung des FFN ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The adapter changes the embedding or the head, which are one tensor in this model; a merge into one would change the other.</source>
        <translation>Der Adapter ändert das Embedding oder head, die in diesem Modell ein einziger Tensor sind; das eine zu verschmelzen, würde das andere ändern.</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be saved.</source>
        <translation>Der Adapter hat keine Paare, die sich speichern lassen.</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be trained.</source>
        <translation>Der Adapter hat keine Paare, die sich trainieren lassen.</translation>
    </message>
    <message>
        <source>The adapter has the tensor &apos;%1&apos;, which belongs to no module of %2 that a LoRA adapter can change (%3).</source>
        <translation>Der Adapter hat den Tensor „%1“, der zu keinem Modul von %2 gehört, das ein LoRA-Adapter ändern kann (%3).</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for gate, and the FFN of %1 has none.</source>
        <translation>Der Adapter gehört zu einer anderen Basis: Er hat ein Paar für gate, und das FFN von %1 hat keines.</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for layer %1, and %2 has %3 layers.</source>
        <translation>Der Adapter gehört zu einer anderen Basis: Er hat ein Paar für Schicht %1, und %2 hat %3 Schichten.</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for %1 changes a weight of %2, in %3 it is %4.</source>
        <translation>Der Adapter gehört zu einer anderen Basis: Sein Paar für %1 ändert ein Gewicht von %2, in %3 ist es %4.</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for q, k and v of layer %1 has %2 outputs, %3 has %4.</source>
        <translation>Der Adapter gehört zu einer anderen Basis: Sein Paar für q, k und v von Schicht %1 hat %2 Ausgänge, %3 hat %4.</translation>
    </message>
    <message>
        <source>The adapter of %1 has no tensors.</source>
        <translation>Der Adapter in %1 hat keine Tensoren.</translation>
    </message>
    <message>
        <source>The adapter of %1 has only one half of the pair for &apos;%2&apos;.</source>
        <translation>Der Adapter in %1 hat nur die eine Hälfte des Paars für „%2“.</translation>
    </message>
    <message>
        <source>The adapter of %1 is not for a plain base. %2</source>
        <translation>Der Adapter in %1 ist nicht für eine einfache Basis. %2</translation>
    </message>
    <message>
        <source>The adapter of %1 is stored as adapter_model.bin, which can run code when it is read.</source>
        <translation>Der Adapter in %1 ist als adapter_model.bin gespeichert, das beim Lesen Code ausführen kann.</translation>
    </message>
    <message>
        <source>The adapter of %1 was made for another base than %2: the weights differ.</source>
        <translation>Der Adapter in %1 wurde für eine andere Basis als %2 gemacht: Die Gewichte unterscheiden sich.</translation>
    </message>
    <message>
        <source>The adapter of %1, read again, gives logits that differ by %2 from those trained.</source>
        <translation>Der Adapter in %1, wieder gelesen, ergibt Logits, die um %2 von den trainierten abweichen.</translation>
    </message>
    <message>
        <source>The adapter, read again beside the untouched target, gives the trained logits (largest difference %1).</source>
        <translation>Der Adapter, neben dem unveränderten Ziel wieder gelesen, ergibt die trainierten Logits (größter Unterschied %1).</translation>
    </message>
    <message>
        <source>The additions do not fit their neurons.</source>
        <translation>Die Zusätze passen nicht zu ihren Neuronen.</translation>
    </message>
    <message>
        <source>The align set %1 has one row.</source>
        <translation>Der Ausrichtungssatz %1 hat eine einzige Zeile.</translation>
    </message>
    <message>
        <source>The align set has %1 rows: every step trains on all of them.</source>
        <translation>Der Ausrichtungssatz hat %1 Zeilen: Jeder Schritt trainiert mit allen.</translation>
    </message>
    <message>
        <source>The alpha of %1 must be positive.</source>
        <translation>Alpha von %1 muss positiv sein.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; has %2 values, which its sizes do not say.</source>
        <translation>Das Feld „%1“ hat %2 Werte, was seine Größen nicht sagen.</translation>
    </message>
    <message>
        <source>The attention</source>
        <translation>Die Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The attribution %1 has no neuron scores &apos;%2&apos;.</source>
        <translation>Die Attribution %1 hat keine Neuronenwerte „%2“.</translation>
    </message>
    <message>
        <source>The attributions have different numbers of layers or neurons.</source>
        <translation>Die Attributionen haben verschieden viele Schichten oder Neuronen.</translation>
    </message>
    <message>
        <source>The base model stores &apos;%1&apos; as %2; the merged model stores everything as %3.</source>
        <translation>Das Basismodell speichert „%1“ als %2; das verschmolzene Modell speichert alles als %3.</translation>
    </message>
    <message>
        <source>The benchmark has %1 items; there is no item %2.</source>
        <translation>Der Benchmark hat %1 Aufgaben; es gibt keine Aufgabe %2.</translation>
    </message>
    <message>
        <source>The betas must lie between 0 and 1.</source>
        <translation>Die Betas müssen zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The byte-level pre-tokeniser&apos;s pattern</source>
        <translation>Das Muster des Vortokenisierers auf Byte-Ebene</translation>
    </message>
    <message>
        <source>The cache holds another number of texts.</source>
        <translation>Der Zwischenspeicher enthält eine andere Zahl von Texten.</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not fit: its %2 is %3, this run&apos;s is %4.</source>
        <translation>Der Checkpoint %1 passt nicht: Sein Wert für %2 ist %3, der dieses Laufs ist %4.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has another format.</source>
        <translation>Der Checkpoint %1 hat ein anderes Format.</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks part of its state.</source>
        <translation>Dem Checkpoint %1 fehlt ein Teil seines Zustands.</translation>
    </message>
    <message>
        <source>The checkpoint has no tensor &apos;%1&apos;.</source>
        <translation>Der Checkpoint hat keinen Tensor „%1“.</translation>
    </message>
    <message>
        <source>The comparison rests on %1 sample; the estimators are defined for at least %2.</source>
        <translation>Der Vergleich beruht auf %1 Stichprobe; die Schätzer sind ab %2 definiert.</translation>
    </message>
    <message>
        <source>The comparison rests on %1 samples; the estimators are defined for at least %2.</source>
        <translation>Der Vergleich beruht auf %1 Stichproben; die Schätzer sind ab %2 definiert.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used: %2</source>
        <translation>Die Konfiguration %1 lässt sich nicht benutzen: %2</translation>
    </message>
    <message>
        <source>The curve of the checkpoint has a wrong shape.</source>
        <translation>Die Kurve des Checkpoints hat eine falsche Form.</translation>
    </message>
    <message>
        <source>The cut-off length must be at least 2 tokens.</source>
        <translation>Die Höchstlänge muss mindestens 2 Token betragen.</translation>
    </message>
    <message>
        <source>The data hold only %1 token positions; %2 were asked for.</source>
        <translation>Die Daten enthalten nur %1 Tokenpositionen; verlangt waren %2.</translation>
    </message>
    <message>
        <source>The data hold only %1 usable texts; %2 were asked for.</source>
        <translation>Die Daten enthalten nur %1 brauchbare Texte; verlangt waren %2.</translation>
    </message>
    <message>
        <source>The delta of a raw pair: where training started</source>
        <translation>Das Delta eines Rohpaars: der Anfang des Trainings</translation>
    </message>
    <message>
        <source>The detail of a cell needs exactly one metric and one module.</source>
        <translation>Die Einzelheiten einer Zelle brauchen genau ein Maß und ein Modul.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available.</source>
        <translation>Das Gerät „%1“ ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The distance and the number of checkpoints must not be negative.</source>
        <translation>Der Abstand und die Zahl der Checkpoints dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The distance of validations must not be negative.</source>
        <translation>Der Abstand der Validierungen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The divisors of the one-cycle schedule must be positive.</source>
        <translation>Die Teiler des One-Cycle-Verlaufs müssen positiv sein.</translation>
    </message>
    <message>
        <source>The dropout must lie from 0 to below 1.</source>
        <translation>Der Dropout muss von 0 bis unter 1 liegen.</translation>
    </message>
    <message>
        <source>The element lies outside the matrix.</source>
        <translation>Das Element liegt außerhalb der Matrix.</translation>
    </message>
    <message>
        <source>The embedding</source>
        <translation>Das Embedding</translation>
    </message>
    <message>
        <source>The evaluations differ in &apos;%1&apos;: %2 and %3.</source>
        <translation>Die Auswertungen unterscheiden sich in „%1“: %2 und %3.</translation>
    </message>
    <message>
        <source>The evaluations have %1 and %2 items; the %3 common ones are compared.</source>
        <translation>Die Auswertungen haben %1 und %2 Aufgaben; verglichen werden die %3 gemeinsamen.</translation>
    </message>
    <message>
        <source>The figure names both results and panels.</source>
        <translation>Die Abbildung nennt sowohl Ergebnisse als auch Teilbilder.</translation>
    </message>
    <message>
        <source>The figure of %1 maps does not fit into its width and height.</source>
        <translation>Die Abbildung mit %1 Karten passt nicht in ihre Breite und Höhe.</translation>
    </message>
    <message>
        <source>The figure of %1 panels does not fit into its width and height.</source>
        <translation>Die Abbildung mit %1 Teilbildern passt nicht in ihre Breite und Höhe.</translation>
    </message>
    <message>
        <source>The figure&apos;s file %1 has no known ending.</source>
        <translation>Die Datei der Abbildung %1 hat keine bekannte Endung.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: its folder does not exist.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: Ihr Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: permission is missing.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: the disk is read-only.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: Die Platte ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file %1 could not be composed: %2.</source>
        <translation>Die Datei %1 konnte nicht zusammengestellt werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The file %1 holds %2.</source>
        <translation>Die Datei %1 enthält %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no figure specification.</source>
        <translation>Die Datei %1 enthält keine Abbildungsspezifikation.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>Die Datei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben (Schema %2, diese kennt %3).</translation>
    </message>
    <message>
        <source>The file %1 would grow beyond the largest size allowed here.</source>
        <translation>Die Datei %1 würde größer als die größte hier erlaubte Größe.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; does not hold tensors.</source>
        <translation>Die Datei „%1“ enthält keine Tensoren.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no valid schema_version.</source>
        <translation>Die Datei „%1“ hat keine gültige schema_version.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; holds another result (%2).</source>
        <translation>Die Datei „%1“ enthält ein anderes Ergebnis (%2).</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is of kind &apos;%2&apos;, not a checkpoint.</source>
        <translation>Die Datei „%1“ ist von der Art „%2“, kein Checkpoint.</translation>
    </message>
    <message>
        <source>The file has no rows 11 to 510: all of its rows are taken.</source>
        <translation>Die Datei hat keine Zeilen 11 bis 510: Alle ihre Zeilen werden genommen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The folder %1 has no %2: its checkpoints cannot be made into models.</source>
        <translation>Dem Ordner %1 fehlt %2: Aus seinen Checkpoints lassen sich keine Modelle machen.</translation>
    </message>
    <message>
        <source>The folder %1 has no config.json.</source>
        <translation>Dem Ordner %1 fehlt config.json.</translation>
    </message>
    <message>
        <source>The folder %1 has no csv files.</source>
        <translation>Der Ordner %1 hat keine csv-Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 has no model.safetensors.</source>
        <translation>Dem Ordner %1 fehlt model.safetensors.</translation>
    </message>
    <message>
        <source>The folder %1 has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.</source>
        <translation>Der Ordner %1 hat keinen Tokenizer: weder tokenizer.json noch tokenizer.model noch vocab.json mit merges.txt.</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, but neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>Der Ordner %1 enthält %2, aber weder model.safetensors noch model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>The folder %1 holds checkpoints of an earlier run.</source>
        <translation>Der Ordner %1 enthält Checkpoints eines früheren Laufs.</translation>
    </message>
    <message>
        <source>The folder %1 holds weights in %2, a format that is not read here.</source>
        <translation>Der Ordner %1 enthält Gewichte in %2, einem Format, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The folder of the project &apos;%1&apos; knows no locks (%2): do not open it twice for writing.</source>
        <translation>Der Ordner des Projekts „%1“ kennt keine Sperren (%2): Öffnen Sie es nicht zweimal zum Schreiben.</translation>
    </message>
    <message>
        <source>The format &quot;seeking&quot; closes answers with EOS, but the tokenizer has no EOS token.</source>
        <translation>Das Format „seeking“ schließt Antworten mit EOS, aber der Tokenizer hat kein EOS-Token.</translation>
    </message>
    <message>
        <source>The gradient became infinite or NaN.</source>
        <translation>Der Gradient wurde unendlich oder NaN.</translation>
    </message>
    <message>
        <source>The hypernetworks cannot begin with zeros: no gradient would leave them.</source>
        <translation>Die Hypernetze können nicht mit Nullen beginnen: Kein Gradient führte von dort weg.</translation>
    </message>
    <message>
        <source>The id %1 is not in the vocabulary of this tokenizer (%2 ids).</source>
        <translation>Die ID %1 ist nicht im Vokabular dieses Tokenizers (%2 IDs).</translation>
    </message>
    <message>
        <source>The index %1 cannot be read.</source>
        <translation>Der Index %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The index %1 cannot be used: %2</source>
        <translation>Der Index %1 lässt sich nicht benutzen: %2</translation>
    </message>
    <message>
        <source>The inputs of the layers need %1 MB in %2.</source>
        <translation>Die Eingänge der Schichten brauchen %1 MB in %2.</translation>
    </message>
    <message>
        <source>The job failed unexpectedly.</source>
        <translation>Der Auftrag ist unerwartet gescheitert.</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: %1</source>
        <translation>Der Auftrag ist unerwartet gescheitert: %1</translation>
    </message>
    <message>
        <source>The job has an unknown parameter &apos;%1&apos;.</source>
        <translation>Der Auftrag hat einen unbekannten Parameter „%1“.</translation>
    </message>
    <message>
        <source>The job has no &apos;</source>
        <translation>Dem Auftrag fehlt „</translation>
    </message>
    <message>
        <source>The job has no &apos;%1&apos;.</source>
        <translation>Dem Auftrag fehlt „%1“.</translation>
    </message>
    <message>
        <source>The job is of kind &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>Der Auftrag ist von der Art „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>The job specification has no &quot;kind&quot;.</source>
        <translation>Der Auftragsspezifikation fehlt „kind“.</translation>
    </message>
    <message>
        <source>The job specification is not a JSON object.</source>
        <translation>Die Auftragsspezifikation ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;</source>
        <translation>Der Auftragsparameter „</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;%1&apos; has the wrong type: %2.</source>
        <translation>Der Auftragsparameter „%1“ hat den falschen Typ: %2.</translation>
    </message>
    <message>
        <source>The judge ended before the last assertion: %1</source>
        <translation>Der Prüfprozess endete vor der letzten Zusicherung: %1</translation>
    </message>
    <message>
        <source>The kind of layer map is not known.</source>
        <translation>Die Art der Schichtkarte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Die Arten sind %1.</translation>
    </message>
    <message>
        <source>The last good state is the checkpoint %1.</source>
        <translation>Der letzte gute Zustand ist der Checkpoint %1.</translation>
    </message>
    <message>
        <source>The layer map %1 cannot be read.</source>
        <translation>Die Schichtkarte %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The layer map %1 does not exist.</source>
        <translation>Die Schichtkarte %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The layer map does not fit the models.</source>
        <translation>Die Schichtkarte passt nicht zu den Modellen.</translation>
    </message>
    <message>
        <source>The layers of these models cannot be compared.</source>
        <translation>Die Schichten dieser Modelle lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The learning rate must be positive.</source>
        <translation>Die Lernrate muss positiv sein.</translation>
    </message>
    <message>
        <source>The limit of the gradient norm must not be negative.</source>
        <translation>Die Grenze der Gradientennorm darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The limits of the sandbox are out of range.</source>
        <translation>Die Grenzen der Sandbox liegen außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>The lock file of &apos;%1&apos; could not be filled in.</source>
        <translation>Die Sperrdatei von „%1“ ließ sich nicht ausfüllen.</translation>
    </message>
    <message>
        <source>The loss is taken on conversations, which need a conversation format.</source>
        <translation>Der Verlust wird auf Gesprächen gemessen, die ein Gesprächsformat brauchen.</translation>
    </message>
    <message>
        <source>The loss of the samples is infinite or NaN.</source>
        <translation>Der Verlust der Stichproben ist unendlich oder NaN.</translation>
    </message>
    <message>
        <source>The loss takes no examples.</source>
        <translation>Der Verlust nimmt keine Beispiele.</translation>
    </message>
    <message>
        <source>The machine may have run out of processes, memory or open files: evaluate fewer items at once, or try again.</source>
        <translation>Dem Rechner sind vielleicht Prozesse, Speicher oder offene Dateien ausgegangen: Werten Sie weniger Aufgaben zugleich aus oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The map %1 has %2 values for %3 x %4 layers.</source>
        <translation>Die Karte %1 hat %2 Werte für %3 × %4 Schichten.</translation>
    </message>
    <message>
        <source>The merged model %1, opened again, gives logits that differ by %2 from those computed.</source>
        <translation>Das verschmolzene Modell %1, wieder geöffnet, ergibt Logits, die um %2 von den berechneten abweichen.</translation>
    </message>
    <message>
        <source>The merged model would overwrite its base %1.</source>
        <translation>Das verschmolzene Modell würde seine Basis %1 überschreiben.</translation>
    </message>
    <message>
        <source>The merged weight &apos;%1&apos; does not fit into %2.</source>
        <translation>Das verschmolzene Gewicht „%1“ passt nicht in %2.</translation>
    </message>
    <message>
        <source>The model %1 cannot be run: %2</source>
        <translation>Das Modell %1 lässt sich nicht ausführen: %2</translation>
    </message>
    <message>
        <source>The model %1 has no tensor &apos;%2&apos;.</source>
        <translation>Das Modell %1 hat keinen Tensor „%2“.</translation>
    </message>
    <message>
        <source>The model cannot be trained. %1</source>
        <translation>Das Modell lässt sich nicht trainieren. %1</translation>
    </message>
    <message>
        <source>The model gives NaN for the next token.</source>
        <translation>Das Modell ergibt NaN für das nächste Token.</translation>
    </message>
    <message>
        <source>The model gives infinity for the next token.</source>
        <translation>Das Modell ergibt Unendlich für das nächste Token.</translation>
    </message>
    <message>
        <source>The model has no chat template.</source>
        <translation>Das Modell hat keine Chat-Vorlage.</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; has no forward pass here; its weights can be listed, shown and, where their names are those of a known family, compared.</source>
        <translation>Für den Modelltyp „%1“ gibt es hier keinen Vorwärtslauf; seine Gewichte lassen sich auflisten, zeigen und, wo ihre Namen die einer bekannten Familie sind, vergleichen.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template %1</source>
        <translation>Die Chat-Vorlage des Modells %1</translation>
    </message>
    <message>
        <source>The model&apos;s chat template changes the answer, so that its last token cannot be found.</source>
        <translation>Die Chat-Vorlage des Modells ändert die Antwort, sodass sich ihr letztes Token nicht finden lässt.</translation>
    </message>
    <message>
        <source>The models have different tokenizers: each was located on the same text with its own, and its own last token of the answer.</source>
        <translation>Die Modelle haben verschiedene Tokenizer: Jedes wurde auf demselben Text mit seinem eigenen lokalisiert, am eigenen letzten Token der Antwort.</translation>
    </message>
    <message>
        <source>The module %1 is named twice.</source>
        <translation>Das Modul %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; has no weight.</source>
        <translation>Das Modul „%1“ hat kein Gewicht.</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; is named twice.</source>
        <translation>Das Modul „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The module has no tap.</source>
        <translation>Das Modul hat keinen Abgriff.</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start.</source>
        <translation>Die neuesten PostPKT-Läufe haben nur einen Start.</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start. %1</source>
        <translation>Die neuesten PostPKT-Läufe haben nur einen Start. %1</translation>
    </message>
    <message>
        <source>The newest runs of</source>
        <translation>Die neuesten Läufe von</translation>
    </message>
    <message>
        <source>The newest runs of LaTen were validated on other rows and are left out of the table.</source>
        <translation>Die neuesten Läufe von LaTen wurden auf anderen Zeilen validiert und fehlen daher in der Tabelle.</translation>
    </message>
    <message>
        <source>The newest runs of PostPKT were validated on other rows and are left out of the table.</source>
        <translation>Die neuesten Läufe von PostPKT wurden auf anderen Zeilen validiert und fehlen daher in der Tabelle.</translation>
    </message>
    <message>
        <source>The number of an item cannot be negative.</source>
        <translation>Die Nummer einer Aufgabe kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The number of candidates (top-k) cannot be negative.</source>
        <translation>Die Zahl der Kandidaten (top-k) kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The number of examples must lie between 0 and 100.</source>
        <translation>Die Zahl der Beispiele muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The number of items cannot be negative.</source>
        <translation>Die Zahl der Aufgaben kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The number of new tokens and of texts at once must be positive.</source>
        <translation>Die Zahl der neuen Token und der Texte zugleich muss positiv sein.</translation>
    </message>
    <message>
        <source>The number of new tokens must lie between 1 and 1048576.</source>
        <translation>Die Zahl der neuen Token muss zwischen 1 und 1048576 liegen.</translation>
    </message>
    <message>
        <source>The number of null draws must lie between 0 and 10000.</source>
        <translation>Die Zahl der Nullziehungen muss zwischen 0 und 10000 liegen.</translation>
    </message>
    <message>
        <source>The number of prompts must be 0 (all) or more.</source>
        <translation>Die Zahl der Prompts muss 0 (alle) oder größer sein.</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000.</source>
        <translation>Die Zahl der Ziehungen muss zwischen 1 und 1000 liegen.</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000000.</source>
        <translation>Die Zahl der Stichproben muss zwischen 1 und 1000000 liegen.</translation>
    </message>
    <message>
        <source>The number of samples must not be negative.</source>
        <translation>Die Zahl der Stichproben darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 0 and 100.</source>
        <translation>Die Zahl der Startwerte muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The number of seeds must lie from 1 to 100.</source>
        <translation>Die Zahl der Startwerte muss zwischen 1 und 100 liegen.</translation>
    </message>
    <message>
        <source>The number of steps must not be negative.</source>
        <translation>Die Zahl der Schritte darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one.</source>
        <translation>Die Artikel vergleichen Starts aus der Quelle mit anderen; das Projekt hat nur einen.</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one. %1</source>
        <translation>Die Artikel vergleichen Starts aus der Quelle mit anderen; das Projekt hat nur einen. %1</translation>
    </message>
    <message>
        <source>The papers&apos; figure has up, down, v and o; the project has no map of %1. %2</source>
        <translation>Die Abbildung der Artikel hat up, down, v und o; das Projekt hat keine Karte von %1. %2</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is not a float32 leaf with a gradient.</source>
        <translation>Der Parameter „%1“ ist kein float32-Blatt mit Gradient.</translation>
    </message>
    <message>
        <source>The patience of the early stop must not be negative.</source>
        <translation>Die Geduld des frühen Stopps darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; names no module that the adapter has.</source>
        <translation>Das Muster „%1“ nennt kein Modul, das der Adapter hat.</translation>
    </message>
    <message>
        <source>The probability mass (top-p) must lie above 0 and up to 1.</source>
        <translation>Die Wahrscheinlichkeitsmasse (top-p) muss über 0 und höchstens bei 1 liegen.</translation>
    </message>
    <message>
        <source>The program answered the tests with something that is no answer.</source>
        <translation>Das Programm antwortete den Tests mit etwas, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>The program crashed the interpreter (signal %1) before the last assertion.</source>
        <translation>Das Programm brachte den Interpreter vor der letzten Zusicherung zum Absturz (Signal %1).</translation>
    </message>
    <message>
        <source>The program ended the interpreter with exit status %1 before the last assertion.</source>
        <translation>Das Programm beendete den Interpreter vor der letzten Zusicherung mit dem Exit-Status %1.</translation>
    </message>
    <message>
        <source>The program printed more than %1 bytes.</source>
        <translation>Das Programm gab mehr als %1 Byte aus.</translation>
    </message>
    <message>
        <source>The program stopped answering before the last assertion.</source>
        <translation>Das Programm antwortete schon vor der letzten Zusicherung nicht mehr.</translation>
    </message>
    <message>
        <source>The program used more than %1 s of processor time.</source>
        <translation>Das Programm brauchte mehr als %1 s Prozessorzeit.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be written: %2.</source>
        <translation>Das Projekt „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is in use by %2.</source>
        <translation>Das Projekt „%1“ wird gerade benutzt von %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was opened read-only.</source>
        <translation>Das Projekt „%1“ wurde nur lesend geöffnet.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>Das Projekt „%1“ wurde von einer neueren Version dieses Programms geschrieben (Schema %2, diese kennt %3).</translation>
    </message>
    <message>
        <source>The project has neither evaluations nor transfer runs.</source>
        <translation>Das Projekt hat weder Auswertungen noch Übertragungsläufe.</translation>
    </message>
    <message>
        <source>The project has no cosines of adapters with their base.</source>
        <translation>Das Projekt hat keine Kosinus von Adaptern mit ihrer Basis.</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone.</source>
        <translation>Das Projekt hat keine Auswertungen; die Tabelle zeigt nur Validierungsverluste.</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone. %1</source>
        <translation>Das Projekt hat keine Auswertungen; die Tabelle zeigt nur Validierungsverluste. %1</translation>
    </message>
    <message>
        <source>The project has no result %1.</source>
        <translation>Das Projekt hat kein Ergebnis %1.</translation>
    </message>
    <message>
        <source>The project has no runs of an initialisation study.</source>
        <translation>Das Projekt hat keine Läufe einer Startstudie.</translation>
    </message>
    <message>
        <source>The project has no similarity maps.</source>
        <translation>Das Projekt hat keine Ähnlichkeitskarten.</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone.</source>
        <translation>Das Projekt hat keine Übertragungsläufe; die Tabelle zeigt nur Auswertungen.</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone. %1</source>
        <translation>Das Projekt hat keine Übertragungsläufe; die Tabelle zeigt nur Auswertungen. %1</translation>
    </message>
    <message>
        <source>The rank %1 of %2 does not fit its weight, which is %3 x %4.</source>
        <translation>Der Rang %1 von %2 passt nicht zu seinem Gewicht, das %3 × %4 ist.</translation>
    </message>
    <message>
        <source>The rank must be at least 1.</source>
        <translation>Der Rang muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The rate %1 is no share of the neurons.</source>
        <translation>%1 ist kein Anteil der Neuronen.</translation>
    </message>
    <message>
        <source>The rate %1 takes none of the target&apos;s %2 %3.</source>
        <translation>Der Anteil %1 ergibt kein einziges der %2 %3 des Ziels.</translation>
    </message>
    <message>
        <source>The rate takes %1 of the target&apos;s %2; the source has only %3.</source>
        <translation>Der Anteil ergibt %1 der %2 des Ziels; die Quelle hat nur %3.</translation>
    </message>
    <message>
        <source>The read-out</source>
        <translation>Das Auslesen</translation>
    </message>
    <message>
        <source>The reduction &apos;coherent&apos; keeps heads whole, but the target&apos;s %1 heads of %2 (%3 for keys) are no part of the source&apos;s %4 of %5 (%6 for keys).</source>
        <translation>Die Reduktion „coherent“ lässt Köpfe ganz, aber die %1 Köpfe des Ziels von %2 (%3 für Schlüssel) sind kein Teil der %4 der Quelle von %5 (%6 für Schlüssel).</translation>
    </message>
    <message>
        <source>The residual stream after the FFN</source>
        <translation>Der Residualstrom nach dem FFN</translation>
    </message>
    <message>
        <source>The residual stream after the attention</source>
        <translation>Der Residualstrom nach der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The result %1 is of kind &apos;%2&apos;, not &apos;%3&apos;.</source>
        <translation>Das Ergebnis %1 ist von der Art „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The result &apos;%1&apos; holds no additions.</source>
        <translation>Das Ergebnis „%1“ enthält keine Zusätze.</translation>
    </message>
    <message>
        <source>The result as one JSON document</source>
        <translation>Das Ergebnis als ein JSON-Dokument</translation>
    </message>
    <message>
        <source>The result has two arrays &apos;%1&apos;.</source>
        <translation>Das Ergebnis hat zwei Felder „%1“.</translation>
    </message>
    <message>
        <source>The rotary scaling &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>Die Rotary-Skalierung „%1“ wird nicht unterstützt; die Gewichte lassen sich analysieren, Vorwärtsläufe sind nicht möglich.</translation>
    </message>
    <message>
        <source>The rotary scaling is not known.</source>
        <translation>Die Rotary-Skalierung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The rows at once must lie between 1 and 1024.</source>
        <translation>Die Zahl der Zeilen zugleich muss zwischen 1 und 1024 liegen.</translation>
    </message>
    <message>
        <source>The run would write up to %1 to %2 (%3 checkpoints of %4 and the result), where %5 are free.</source>
        <translation>Der Lauf würde bis zu %1 nach %2 schreiben (%3 Checkpoints von %4 und das Ergebnis), wo %5 frei sind.</translation>
    </message>
    <message>
        <source>The runs of a panel have no %1loss.</source>
        <translation>Die Läufe eines Teilbilds haben keinen %1Verlust.</translation>
    </message>
    <message>
        <source>The safetensors file %1 holds tensor &apos;%2&apos; of the unknown dtype %3.</source>
        <translation>Die safetensors-Datei %1 enthält den Tensor „%2“ vom unbekannten dtype %3.</translation>
    </message>
    <message>
        <source>The safetensors file %1 is damaged: %2</source>
        <translation>Die safetensors-Datei %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to other parameters.</source>
        <translation>Der gespeicherte Optimiererzustand gehört zu anderen Parametern.</translation>
    </message>
    <message>
        <source>The saved training state belongs to another model.</source>
        <translation>Der gespeicherte Trainingszustand gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The sensitivity %1 lacks the map of %2.</source>
        <translation>Der Sensitivität %1 fehlt die Karte von %2.</translation>
    </message>
    <message>
        <source>The sensitivity of %1 is infinite or NaN.</source>
        <translation>Die Sensitivität von %1 ist unendlich oder NaN.</translation>
    </message>
    <message>
        <source>The sensitivity was made without the target&apos;s shape.</source>
        <translation>Die Sensitivität wurde ohne die Form des Ziels berechnet.</translation>
    </message>
    <message>
        <source>The shape asks for %1 values, there are %2.</source>
        <translation>Die Form verlangt %1 Werte, es gibt %2.</translation>
    </message>
    <message>
        <source>The shape of tensor &apos;%1&apos; is negative or too large.</source>
        <translation>Die Form des Tensors „%1“ ist negativ oder zu groß.</translation>
    </message>
    <message>
        <source>The shape of the array is negative or too large.</source>
        <translation>Die Form des Felds ist negativ oder zu groß.</translation>
    </message>
    <message>
        <source>The shard %1 is missing; the index says that it holds &apos;%2&apos;.</source>
        <translation>Die Teildatei %1 fehlt; der Index sagt, dass sie „%2“ enthält.</translation>
    </message>
    <message>
        <source>The shards hold %1 tensors that the index does not name; they are ignored.</source>
        <translation>Die Teildateien enthalten %1 Tensoren, die der Index nicht nennt; sie werden übergangen.</translation>
    </message>
    <message>
        <source>The share of the steps that climbs must lie between 0 and 1.</source>
        <translation>Der ansteigende Anteil der Schritte muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The similarity maps of FFN and attention belong to different pairs.</source>
        <translation>Die Ähnlichkeitskarten von FFN und Aufmerksamkeit gehören zu verschiedenen Paaren.</translation>
    </message>
    <message>
        <source>The source has %1 layers, the target %2.</source>
        <translation>Die Quelle hat %1 Schichten, das Ziel %2.</translation>
    </message>
    <message>
        <source>The source is smaller than the target; transfers go from large to small.</source>
        <translation>Die Quelle ist kleiner als das Ziel; übertragen wird von groß nach klein.</translation>
    </message>
    <message>
        <source>The source must be at least as large as the target.</source>
        <translation>Die Quelle muss mindestens so groß sein wie das Ziel.</translation>
    </message>
    <message>
        <source>The start &apos;%1&apos; is named twice.</source>
        <translation>Der Start „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The start in %1 belongs to another run.</source>
        <translation>Der Start in %1 gehört zu einem anderen Lauf.</translation>
    </message>
    <message>
        <source>The stored items %1 are damaged: %2.</source>
        <translation>Die gespeicherten Aufgaben %1 sind beschädigt: %2.</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (</source>
        <translation>Der Systemaufruffilter für erzeugten Code lässt sich nicht anlegen (</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (%1).</source>
        <translation>Der Systemaufruffilter für erzeugten Code lässt sich nicht anlegen (%1).</translation>
    </message>
    <message>
        <source>The system ended the program after %1 s of processor time, most likely for want of memory.</source>
        <translation>Das System beendete das Programm nach %1 s Prozessorzeit, höchstwahrscheinlich aus Speichermangel.</translation>
    </message>
    <message>
        <source>The table has neither evaluations nor transfer runs.</source>
        <translation>Die Tabelle hat weder Auswertungen noch Übertragungsläufe.</translation>
    </message>
    <message>
        <source>The table of %1 columns does not fit into the figure&apos;s width.</source>
        <translation>Die Tabelle mit %1 Spalten passt nicht in die Breite der Abbildung.</translation>
    </message>
    <message>
        <source>The target token %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>Das Zieltoken %1 liegt außerhalb des Vokabulars von %2, das %3 Token hat.</translation>
    </message>
    <message>
        <source>The temperature must be 0 or more.</source>
        <translation>Die Temperatur muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; cannot be stored: it is not float32, float64 or int64.</source>
        <translation>Der Tensor „%1“ lässt sich nicht speichern: Er ist nicht float32, float64 oder int64.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; holds %2 and cannot be shown as a matrix.</source>
        <translation>Der Tensor „%1“ enthält %2 und lässt sich nicht als Matrix zeigen.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of %2 is no matrix [vocabulary, hidden].</source>
        <translation>Der Tensor „%1“ von %2 ist keine Matrix [Vokabular, verborgen].</translation>
    </message>
    <message>
        <source>The tensor has more rows or columns than can be shown.</source>
        <translation>Der Tensor hat mehr Zeilen oder Spalten, als sich zeigen lassen.</translation>
    </message>
    <message>
        <source>The tensor is empty and cannot be shown as a matrix.</source>
        <translation>Der Tensor ist leer und lässt sich nicht als Matrix zeigen.</translation>
    </message>
    <message>
        <source>The tensor name &apos;%1&apos; cannot be written twice.</source>
        <translation>Der Tensorname „%1“ kann nicht zweimal geschrieben werden.</translation>
    </message>
    <message>
        <source>The tensors are too large for one file.</source>
        <translation>Die Tensoren sind für eine Datei zu groß.</translation>
    </message>
    <message>
        <source>The text to encode has %1 bytes; the limit is 1 GiB.</source>
        <translation>Der zu kodierende Text hat %1 Byte; die Grenze ist 1 GiB.</translation>
    </message>
    <message>
        <source>The texts of a batch must be padded on the right.</source>
        <translation>Die Texte eines Batches müssen rechts aufgefüllt sein.</translation>
    </message>
    <message>
        <source>The tile lies outside the matrix.</source>
        <translation>Die Kachel liegt außerhalb der Matrix.</translation>
    </message>
    <message>
        <source>The token id %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>Die Token-ID %1 liegt außerhalb des Vokabulars von %2, das %3 Token hat.</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used: %1</source>
        <translation>Der Tokenizer lässt sich nicht benutzen: %1</translation>
    </message>
    <message>
        <source>The tokenizer does not tell the letters A to D apart.</source>
        <translation>Der Tokenizer unterscheidet die Buchstaben A bis D nicht.</translation>
    </message>
    <message>
        <source>The tokenizer has %1 tokens, the model only %2.</source>
        <translation>Der Tokenizer hat %1 Token, das Modell nur %2.</translation>
    </message>
    <message>
        <source>The tokenizers differ: activations are compared per text, not per token; %1 tokens are spelled alike.</source>
        <translation>Die Tokenizer sind verschieden: Aktivierungen werden je Text verglichen, nicht je Token; %1 Token haben dieselbe Schreibweise.</translation>
    </message>
    <message>
        <source>The trained adapter and its start differ at %1.</source>
        <translation>Der trainierte Adapter und sein Start unterscheiden sich bei %1.</translation>
    </message>
    <message>
        <source>The trained half of a raw pair</source>
        <translation>Die trainierte Hälfte eines Rohpaars</translation>
    </message>
    <message>
        <source>The training loss became infinite or NaN in step %1.</source>
        <translation>Der Trainingsverlust wurde in Schritt %1 unendlich oder NaN.</translation>
    </message>
    <message>
        <source>The training loss or its gradient</source>
        <translation>Der Trainingsverlust oder sein Gradient</translation>
    </message>
    <message>
        <source>The training needs at least one epoch.</source>
        <translation>Das Training braucht mindestens eine Epoche.</translation>
    </message>
    <message>
        <source>The transfer is no control of itself.</source>
        <translation>Die Übertragung ist keine Kontrolle ihrer selbst.</translation>
    </message>
    <message>
        <source>The transfer went astray: choose an earlier checkpoint or a lower learning rate.</source>
        <translation>Die Übertragung ist entgleist: Wählen Sie einen früheren Checkpoint oder eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The two evaluations are of different questions: %1 of %2 and %3 of %4.</source>
        <translation>Die beiden Auswertungen haben verschiedene Fragen: %1 von %2 und %3 von %4.</translation>
    </message>
    <message>
        <source>The two evaluations have no item in common.</source>
        <translation>Die beiden Auswertungen haben keine Aufgabe gemeinsam.</translation>
    </message>
    <message>
        <source>The two models have different tokenizers, so token positions do not correspond.</source>
        <translation>Die beiden Modelle haben verschiedene Tokenizer, daher entsprechen sich Tokenpositionen nicht.</translation>
    </message>
    <message>
        <source>The two models have no list of shared tokens.</source>
        <translation>Die beiden Modelle haben keine Liste gemeinsamer Token.</translation>
    </message>
    <message>
        <source>The two sets of Gram matrices do not hold the same samples.</source>
        <translation>Die beiden Sätze von Gram-Matrizen enthalten nicht dieselben Stichproben.</translation>
    </message>
    <message>
        <source>The validation loss</source>
        <translation>Der Validierungsverlust</translation>
    </message>
    <message>
        <source>The validation loss is no measure of what was not trained on.</source>
        <translation>Der Validierungsverlust ist kein Maß für das, womit nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>The values of the map do not fit its layer counts.</source>
        <translation>Die Werte der Karte passen nicht zu ihren Schichtzahlen.</translation>
    </message>
    <message>
        <source>The vocabularies share %1 tokens; %2 needs at least %3.</source>
        <translation>Die Vokabulare haben %1 Token gemeinsam; %2 braucht mindestens %3.</translation>
    </message>
    <message>
        <source>The warm-up is a share of the steps, from 0 to 1.</source>
        <translation>Die Aufwärmphase ist ein Anteil der Schritte, von 0 bis 1.</translation>
    </message>
    <message>
        <source>The warm-up must lie within the run.</source>
        <translation>Die Aufwärmphase muss innerhalb des Laufs liegen.</translation>
    </message>
    <message>
        <source>The weight for &apos;%1&apos; has not the shape that its configuration asks for.</source>
        <translation>Das Gewicht für „%1“ hat nicht die Form, die seine Konfiguration verlangt.</translation>
    </message>
    <message>
        <source>The weight of the penalty must not be negative.</source>
        <translation>Das Gewicht des Strafterms darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The weights are quantised; they can be listed, forward passes cannot be made.</source>
        <translation>Die Gewichte sind quantisiert; sie lassen sich auflisten, Vorwärtsläufe sind nicht möglich.</translation>
    </message>
    <message>
        <source>The weights have %1 layers, the configuration %2.</source>
        <translation>Die Gewichte haben %1 Schichten, die Konfiguration %2.</translation>
    </message>
    <message>
        <source>The weights hold no unembedding (&apos;%1&apos;) and config.json does not tie it to the embedding, so that logits cannot be computed.</source>
        <translation>Die Gewichte enthalten kein Unembedding („%1“), und config.json bindet es nicht an das Embedding, daher lassen sich keine Logits berechnen.</translation>
    </message>
    <message>
        <source>There are %1 samples; similarity needs at least %2.</source>
        <translation>Es gibt %1 Stichproben; Ähnlichkeit braucht mindestens %2.</translation>
    </message>
    <message>
        <source>There are %1 texts for %2 samples.</source>
        <translation>Es gibt %1 Texte für %2 Stichproben.</translation>
    </message>
    <message>
        <source>There are no checkpoints of a transfer in %1.</source>
        <translation>In %1 gibt es keine Checkpoints einer Übertragung.</translation>
    </message>
    <message>
        <source>There are no samples to measure the sensitivity on.</source>
        <translation>Es gibt keine Stichproben, an denen sich die Sensitivität messen lässt.</translation>
    </message>
    <message>
        <source>There are those of the steps %1.</source>
        <translation>Es gibt die der Schritte %1.</translation>
    </message>
    <message>
        <source>There is no adapter in %1: no %2.</source>
        <translation>In %1 gibt es keinen Adapter: %2 fehlt.</translation>
    </message>
    <message>
        <source>There is no checkpoint of step %1 in %2.</source>
        <translation>Einen Checkpoint von Schritt %1 gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>There is no evaluation %1 in the project.</source>
        <translation>Eine Auswertung %1 gibt es im Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no figure template &quot;%1&quot;.</source>
        <translation>Eine Abbildungsvorlage „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no job of the kind &apos;%1&apos;.</source>
        <translation>Einen Auftrag der Art „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no memory left to match a tokenizer&apos;s pattern.</source>
        <translation>Es ist kein Speicher mehr frei, um das Muster eines Tokenizers anzuwenden.</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>Es ist kein Speicher frei, um %1 zu entpacken.</translation>
    </message>
    <message>
        <source>There is no metric &apos;%1&apos;.</source>
        <translation>Ein Maß „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no part &quot;%1&quot; of %2.</source>
        <translation>Einen Teil „%1“ von %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;.</source>
        <translation>Ein Projekt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no result %1.</source>
        <translation>Ein Ergebnis %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no space left to open the project &apos;%1&apos; for writing.</source>
        <translation>Es ist kein Platz mehr frei, um das Projekt „%1“ zum Schreiben zu öffnen.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Es ist kein Platz mehr frei, um %1 zu schreiben.</translation>
    </message>
    <message>
        <source>There is no validation set: the last %1 rows of the align set are held out to choose the checkpoint.</source>
        <translation>Es gibt keinen Validierungssatz: Die letzten %1 Zeilen des Ausrichtungssatzes werden zurückgehalten, um den Checkpoint zu wählen.</translation>
    </message>
    <message>
        <source>There was no checkpoint to go on from in %1: the run began at its beginning.</source>
        <translation>In %1 gab es keinen Checkpoint zum Weitermachen: Der Lauf begann von vorn.</translation>
    </message>
    <message>
        <source>There was no verdict within %1 s.</source>
        <translation>Innerhalb von %1 s gab es kein Urteil.</translation>
    </message>
    <message>
        <source>There was not enough memory for this job.</source>
        <translation>Für diesen Auftrag reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>This benchmark runs programs that the model writes, and running them is off.</source>
        <translation>Dieser Benchmark führt Programme aus, die das Modell schreibt, und ihre Ausführung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This is a fault of the program. Please report it with the log.</source>
        <translation>Das ist ein Fehler des Programms. Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <source>This metric needs all samples in one Gram matrix, not in blocks.</source>
        <translation>Dieses Maß braucht alle Stichproben in einer Gram-Matrix, nicht in Blöcken.</translation>
    </message>
    <message>
        <source>This metric needs tokenizers that share tokens.</source>
        <translation>Dieses Maß braucht Tokenizer mit gemeinsamen Token.</translation>
    </message>
    <message>
        <source>This model cannot be saved. %1</source>
        <translation>Dieses Modell lässt sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>This processor architecture may be unknown to the installed libseccomp; evaluate without code.</source>
        <translation>Diese Prozessorarchitektur ist der installierten libseccomp vielleicht unbekannt; werten Sie ohne Code aus.</translation>
    </message>
    <message>
        <source>This program reads byte-pair encoding tokenizers (see the manual, chapter Models).</source>
        <translation>Dieses Programm liest Tokenizer mit Byte-Pair-Encoding (siehe Handbuch, Kapitel Modelle).</translation>
    </message>
    <message>
        <source>This start of the adapter needs a source folder.</source>
        <translation>Dieser Start des Adapters braucht einen Quellordner.</translation>
    </message>
    <message>
        <source>This start of the adapter needs an extract set.</source>
        <translation>Dieser Start des Adapters braucht einen Extraktionssatz.</translation>
    </message>
    <message>
        <source>Times, files, output and threads must be positive, memory at least 64 MiB.</source>
        <translation>Zeiten, Dateien, Ausgabe und Threads müssen positiv sein, der Speicher mindestens 64 MiB.</translation>
    </message>
    <message>
        <source>Token %1 lies outside &apos;%2&apos; of %3.</source>
        <translation>Das Token %1 liegt außerhalb von „%2“ von %3.</translation>
    </message>
    <message>
        <source>Training and validation loss of a LoRA from several starts, with bands over the seeds.</source>
        <translation>Trainings- und Validierungsverlust einer LoRA von mehreren Starts aus, mit Bändern über die Startwerte.</translation>
    </message>
    <message>
        <source>Training from %1, seed %2</source>
        <translation>Training mit Start %1, Startwert %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Transfer results</source>
        <translation>Übertragungsergebnisse</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Use %1, or none for all.</source>
        <translation>Benutzen Sie %1, oder keinen Teil für alle.</translation>
    </message>
    <message>
        <source>Use .pdf, .svg or .png.</source>
        <translation>Benutzen Sie .pdf, .svg oder .png.</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is SentencePiece BPE (Llama, Mistral), or that has a tokenizer.json.</source>
        <translation>Benutzen Sie ein Modell, dessen Tokenizer SentencePiece-BPE ist (Llama, Mistral) oder das eine tokenizer.json hat.</translation>
    </message>
    <message>
        <source>Use a tokenizer whose patterns are of the common kind.</source>
        <translation>Benutzen Sie einen Tokenizer, dessen Muster von der üblichen Art sind.</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or add a chat_template to tokenizer_config.json.</source>
        <translation>Benutzen Sie ein anderes Format (laten, seeking, plain) oder fügen Sie in tokenizer_config.json eine chat_template hinzu.</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or mend the template.</source>
        <translation>Benutzen Sie ein anderes Format (laten, seeking, plain) oder bessern Sie die Vorlage aus.</translation>
    </message>
    <message>
        <source>Use another prompt format.</source>
        <translation>Benutzen Sie ein anderes Promptformat.</translation>
    </message>
    <message>
        <source>Use another step.</source>
        <translation>Benutzen Sie einen anderen Schritt.</translation>
    </message>
    <message>
        <source>Use fewer examples, or another model.</source>
        <translation>Benutzen Sie weniger Beispiele oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Use fewer samples or fewer modules at once, close other programs, or choose another device.</source>
        <translation>Benutzen Sie weniger Stichproben oder weniger Module zugleich, schließen Sie andere Programme oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Use ids that the same tokenizer produced.</source>
        <translation>Benutzen Sie IDs, die derselbe Tokenizer erzeugt hat.</translation>
    </message>
    <message>
        <source>Use more samples or a larger data set.</source>
        <translation>Benutzen Sie mehr Stichproben oder einen größeren Datensatz.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie eine von diesen: %1.</translation>
    </message>
    <message>
        <source>Use one that this version wrote.</source>
        <translation>Benutzen Sie einen, den diese Version geschrieben hat.</translation>
    </message>
    <message>
        <source>Use shorter rows, or a larger cut-off.</source>
        <translation>Benutzen Sie kürzere Zeilen oder eine größere Höchstlänge.</translation>
    </message>
    <message>
        <source>Use shorter texts.</source>
        <translation>Benutzen Sie kürzere Texte.</translation>
    </message>
    <message>
        <source>Use the adapter without merging, or one that leaves embedding and head alone.</source>
        <translation>Benutzen Sie den Adapter ohne Verschmelzen oder einen, der Embedding und head unverändert lässt.</translation>
    </message>
    <message>
        <source>Use the format &quot;laten&quot;, or name eos_token in tokenizer_config.json.</source>
        <translation>Benutzen Sie das Format „laten“ oder nennen Sie eos_token in tokenizer_config.json.</translation>
    </message>
    <message>
        <source>Use the model&apos;s own tokenizer.</source>
        <translation>Benutzen Sie den eigenen Tokenizer des Modells.</translation>
    </message>
    <message>
        <source>Use the plain adapter beside it.</source>
        <translation>Benutzen Sie den einfachen Adapter daneben.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Vocabulary and merges must come from the same model.</source>
        <translation>Vokabular und Merges müssen aus demselben Modell stammen.</translation>
    </message>
    <message>
        <source>Vocabulary-space CKA</source>
        <translation>CKA im Vokabularraum</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); combination: here</source>
        <translation>Wasserstein-1-Abstand von Quantilfunktionen (Villani 2003, theorem 2.18); Kombination: hier</translation>
    </message>
    <message>
        <source>Weight decay and gradient limit must not be negative.</source>
        <translation>Weight Decay und Gradientengrenze dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>Weight decay and the limit of the gradient norm must not be negative.</source>
        <translation>Weight Decay und die Grenze der Gradientennorm dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>Weights of type</source>
        <translation>Gewichte vom Typ</translation>
    </message>
    <message>
        <source>Weights of type %1 cannot be multiplied as stored.</source>
        <translation>Gewichte vom Typ %1 lassen sich nicht so multiplizieren, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>What is added to %1</source>
        <translation>Was zu %1 addiert wird</translation>
    </message>
    <message>
        <source>What the reader of the result should know</source>
        <translation>Was Leser des Ergebnisses wissen sollten</translation>
    </message>
    <message>
        <source>Where the result came from; enough to compute it again</source>
        <translation>Woher das Ergebnis stammt; genug, um es erneut zu berechnen</translation>
    </message>
    <message>
        <source>Why cells have no value</source>
        <translation>Warum Zellen keinen Wert haben</translation>
    </message>
    <message>
        <source>Without a tokenizer in both folders only weights can be compared.</source>
        <translation>Ohne Tokenizer in beiden Ordnern lassen sich nur Gewichte vergleichen.</translation>
    </message>
    <message>
        <source>Write a module (up) or a place (layers.3.up).</source>
        <translation>Geben Sie ein Modul (up) oder einen Ort (layers.3.up) an.</translation>
    </message>
    <message>
        <source>Writing and reading again</source>
        <translation>Schreiben und wieder lesen</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Nullquelle</translation>
    </message>
    <message>
        <source>a folder, not a file of %1</source>
        <translation>einen Ordner, keine Datei von %1</translation>
    </message>
    <message>
        <source>a memory file cannot be written</source>
        <translation>Eine Speicherdatei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a message must be an object.</source>
        <translation>Eine Nachricht muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>a quoted field does not end.</source>
        <translation>Ein Feld in Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>a size of %1 is too large.</source>
        <translation>Eine Größe von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>activations of a micro-batch</source>
        <translation>Aktivierungen eines Mikrobatchs</translation>
    </message>
    <message>
        <source>align rows</source>
        <translation>Ausrichtungszeilen</translation>
    </message>
    <message>
        <source>align set</source>
        <translation>Ausrichtungssatz</translation>
    </message>
    <message>
        <source>all or last</source>
        <translation>all oder last</translation>
    </message>
    <message>
        <source>also trains biases (%1), which is not read.</source>
        <translation>trainiert auch Biaswerte (%1), was nicht gelesen wird.</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>einem Adapter</translation>
    </message>
    <message>
        <source>an array has not as many labels as dimensions</source>
        <translation>Ein Feld hat nicht so viele Beschriftungen wie Dimensionen</translation>
    </message>
    <message>
        <source>an integer is out of range</source>
        <translation>Eine ganze Zahl liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>ein unbenanntes Modell</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>einem anderen Rechner</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>Antwort ist</translation>
    </message>
    <message>
        <source>any permutation of a weight&apos;s elements; common sign-preserving scaling of both sides</source>
        <translation>jede Permutation der Elemente eines Gewichts; gemeinsame vorzeichenerhaltende Skalierung beider Seiten</translation>
    </message>
    <message>
        <source>area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; power law alpha: Martin, Mahoney, JMLR 22, 2021</source>
        <translation>Fläche zwischen kumulativen Spektren: hier; effektiver Rang: Roy, Vetterli, EUSIPCO 2007; Potenzgesetz-Alpha: Martin, Mahoney, JMLR 22, 2021</translation>
    </message>
    <message>
        <source>asks for dropout, which would make token ids random.</source>
        <translation>verlangt Dropout, der Token-IDs zufällig machen würde.</translation>
    </message>
    <message>
        <source>at byte %1 of %2</source>
        <translation>bei Byte %1 von %2</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>Aufmerksamkeitsausgang</translation>
    </message>
    <message>
        <source>attribution, proportional, similarity or file</source>
        <translation>attribution, proportional, similarity oder file</translation>
    </message>
    <message>
        <source>biased HSIC, %1; null: target samples permuted</source>
        <translation>verzerrtes HSIC, %1; Null: Zielstichproben permutiert</translation>
    </message>
    <message>
        <source>biased HSIC, sigma = 0.5 x median distance, %1; null: target samples permuted</source>
        <translation>verzerrtes HSIC, sigma = 0,5 × Medianabstand, %1; Null: Zielstichproben permutiert</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>Speicher lässt sich nicht reservieren</translation>
    </message>
    <message>
        <source>cells and causes of the issues differ in number</source>
        <translation>Zellen und Ursachen der issues unterscheiden sich in der Zahl</translation>
    </message>
    <message>
        <source>choice of positions</source>
        <translation>Wahl der Positionen</translation>
    </message>
    <message>
        <source>columns of o</source>
        <translation>Spalten von o</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, %1; null: target samples permuted, at matched depth</source>
        <translation>Komponenten mit 99 % der Varianz, %1; Null: Zielstichproben permutiert, bei gleicher Tiefe</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, squared projection weights of the source, %1; null: target samples permuted, at matched depth</source>
        <translation>Komponenten mit 99 % der Varianz, quadrierte Projektionsgewichte der Quelle, %1; Null: Zielstichproben permutiert, bei gleicher Tiefe</translation>
    </message>
    <message>
        <source>distance of validations</source>
        <translation>Abstand der Validierungen</translation>
    </message>
    <message>
        <source>does not show the answer of message %1, so its loss cannot be taken.</source>
        <translation>zeigt die Antwort der Nachricht %1 nicht, daher lässt sich ihr Verlust nicht messen.</translation>
    </message>
    <message>
        <source>ends before it says which kind of model it is</source>
        <translation>endet, bevor es sagt, welche Art von Modell es ist</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>endet innerhalb einer Zahl</translation>
    </message>
    <message>
        <source>exact or fast</source>
        <translation>exact oder fast</translation>
    </message>
    <message>
        <source>extract set</source>
        <translation>Extraktionssatz</translation>
    </message>
    <message>
        <source>falls back to bytes but has %1 of 256 byte pieces</source>
        <translation>weicht auf Bytes aus, hat aber %1 von 256 Byte-Stücken</translation>
    </message>
    <message>
        <source>final factor</source>
        <translation>Endfaktor</translation>
    </message>
    <message>
        <source>from gaussian, pissa, olora, seeking, random-extract, self, zero</source>
        <translation>aus gaussian, pissa, olora, seeking, random-extract, self, zero</translation>
    </message>
    <message>
        <source>from random-source, shuffled-source, zero-source and target-own</source>
        <translation>aus random-source, shuffled-source, zero-source und target-own</translation>
    </message>
    <message>
        <source>from submatrix, row-column, neuron, random, coherent</source>
        <translation>aus submatrix, row-column, neuron, random, coherent</translation>
    </message>
    <message>
        <source>from up, gate, down, v and o</source>
        <translation>aus up, gate, down, v und o</translation>
    </message>
    <message>
        <source>gives the piece &quot;%1&quot; a score that is not a number</source>
        <translation>gibt dem Stück „%1“ einen Wert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; something that is no token id.</source>
        <translation>gibt dem Token „%1“ etwas, das keine Token-ID ist.</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; the impossible id %2.</source>
        <translation>gibt dem Token „%1“ die unmögliche ID %2.</translation>
    </message>
    <message>
        <source>gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>has %1 unknown pieces instead of one</source>
        <translation>hat %1 Unbekannt-Stücke statt eines</translation>
    </message>
    <message>
        <source>has a %1 that is no number.</source>
        <translation>hat ein %1, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>has a %1, which is not supported.</source>
        <translation>hat ein %1, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>has a character class inside a character class, which is not supported.</source>
        <translation>hat eine Zeichenklasse in einer Zeichenklasse, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>has a field of a wire type that SentencePiece does not use</source>
        <translation>hat ein Feld eines Wire-Typs, den SentencePiece nicht benutzt</translation>
    </message>
    <message>
        <source>has a field of the wrong type</source>
        <translation>hat ein Feld vom falschen Typ</translation>
    </message>
    <message>
        <source>has a field tag that cannot be</source>
        <translation>hat ein Feld-Tag, das es nicht geben kann</translation>
    </message>
    <message>
        <source>has a field that claims %1 bytes where %2 are left</source>
        <translation>hat ein Feld, das %1 Byte beansprucht, wo %2 übrig sind</translation>
    </message>
    <message>
        <source>has a key that is not a token id.</source>
        <translation>hat einen Schlüssel, der keine Token-ID ist.</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>hat eine Zahl mit mehr als zehn Byte</translation>
    </message>
    <message>
        <source>has a piece of the unknown type %1</source>
        <translation>hat ein Stück vom unbekannten Typ %1</translation>
    </message>
    <message>
        <source>has a piece that is empty or not UTF-8</source>
        <translation>hat ein Stück, das leer oder kein UTF-8 ist</translation>
    </message>
    <message>
        <source>has a rank below 1.</source>
        <translation>hat einen Rang unter 1.</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>hat mehr als %1 Stücke</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>hat keine Stücke</translation>
    </message>
    <message>
        <source>has no place for the text.</source>
        <translation>hat keinen Platz für den Text.</translation>
    </message>
    <message>
        <source>has nothing to strip, or a negative count.</source>
        <translation>hat nichts zu entfernen oder eine negative Anzahl.</translation>
    </message>
    <message>
        <source>has the behaviour &quot;%1&quot;, which is not supported.</source>
        <translation>hat das Verhalten „%1“, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>has the byte piece &quot;%1&quot;, which names no byte</source>
        <translation>hat das Byte-Stück „%1“, das kein Byte nennt</translation>
    </message>
    <message>
        <source>has the impossible id %1.</source>
        <translation>hat die unmögliche ID %1.</translation>
    </message>
    <message>
        <source>has the piece &quot;%1&quot; twice</source>
        <translation>hat das Stück „%1“ zweimal</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;, which is not supported.</source>
        <translation>hat das prepend_scheme „%1“, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>has the unknown model type %1</source>
        <translation>hat den unbekannten Modelltyp %1</translation>
    </message>
    <message>
        <source>hidden_size (%1) is no multiple of num_attention_heads (%2).</source>
        <translation>hidden_size (%1) ist kein Vielfaches von num_attention_heads (%2).</translation>
    </message>
    <message>
        <source>hypernetworks and optimizer</source>
        <translation>Hypernetze und Optimierer</translation>
    </message>
    <message>
        <source>in the step</source>
        <translation>im Schritt</translation>
    </message>
    <message>
        <source>in the validation</source>
        <translation>in der Validierung</translation>
    </message>
    <message>
        <source>initial deviation</source>
        <translation>Anfangsabweichung</translation>
    </message>
    <message>
        <source>intersects character classes with &amp;&amp;, which is not supported.</source>
        <translation>schneidet Zeichenklassen mit &amp;&amp;, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>is %1 model of SentencePiece; only BPE models are read.</source>
        <translation>ist ein SentencePiece-Modell (%1); nur BPE-Modelle werden gelesen.</translation>
    </message>
    <message>
        <source>is a regular expression that cannot be used: %1 (character %2).</source>
        <translation>ist ein regulärer Ausdruck, der sich nicht benutzen lässt: %1 (Zeichen %2).</translation>
    </message>
    <message>
        <source>is an adapter of the type %1; only LORA is read.</source>
        <translation>ist ein Adapter vom Typ %1; nur LORA wird gelesen.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is no token id.</source>
        <translation>ist keine Token-ID.</translation>
    </message>
    <message>
        <source>is no whole gzip file.</source>
        <translation>ist keine vollständige gzip-Datei.</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>ist keine Liste.</translation>
    </message>
    <message>
        <source>is not a pair of tokens.</source>
        <translation>ist kein Tokenpaar.</translation>
    </message>
    <message>
        <source>is not a string.</source>
        <translation>ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>is not a token with its id.</source>
        <translation>ist kein Token mit seiner ID.</translation>
    </message>
    <message>
        <source>is not a whole number.</source>
        <translation>ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>ist kein Objekt.</translation>
    </message>
    <message>
        <source>is not true or false.</source>
        <translation>ist weder true noch false.</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;, which is not supported.</source>
        <translation>ist vom Typ „%1“, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;; only BPE is supported.</source>
        <translation>ist vom Typ „%1“; nur BPE wird unterstützt.</translation>
    </message>
    <message>
        <source>is too large when unpacked.</source>
        <translation>ist entpackt zu groß.</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>Sie hat %1 statt %2 Byte</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for the length of its header.</source>
        <translation>Sie hat %1 Byte, zu wenig für die Länge ihres Headers.</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot; from tensor names to files.</source>
        <translation>Er hat keine „weight_map“ von Tensornamen auf Dateien.</translation>
    </message>
    <message>
        <source>it is larger than a result can be</source>
        <translation>Sie ist größer, als ein Ergebnis sein kann</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <translation>kein gültiges JSON.</translation>
    </message>
    <message>
        <source>it is the same for all samples (zero variance)</source>
        <translation>Sie ist für alle Stichproben gleich (Varianz null)</translation>
    </message>
    <message>
        <source>it says that %1 holds tensor &apos;%2&apos;, which is not there.</source>
        <translation>Er sagt, dass %1 den Tensor „%2“ enthält, der dort nicht steht.</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>Ihr Inhalt passt nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>Ihr Header lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its header holds a number that is out of range.</source>
        <translation>Ihr Header enthält eine Zahl außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>its header is no JSON object.</source>
        <translation>Ihr Header ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>its header is not valid JSON (byte %1).</source>
        <translation>Ihr Header ist kein gültiges JSON (Byte %1).</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8.</source>
        <translation>Ihr Header ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>its header should have %1 bytes, but the file ends after %2; it is truncated.</source>
        <translation>Ihr Header sollte %1 Byte haben, aber die Datei endet nach %2; sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>Ihr Header wurde geändert</translation>
    </message>
    <message>
        <source>its header would have %1 bytes, more than the %2 the format allows.</source>
        <translation>Ihr Header hätte %1 Byte, mehr als die %2, die das Format erlaubt.</translation>
    </message>
    <message>
        <source>its samples are all equally far from one another</source>
        <translation>Ihre Stichproben liegen alle gleich weit auseinander</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; it is truncated.</source>
        <translation>Ihre Tensoren brauchen %1 Byte, aber die Datei enthält %2; sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; something is appended.</source>
        <translation>Ihre Tensoren brauchen %1 Byte, aber die Datei enthält %2; etwas ist angehängt.</translation>
    </message>
    <message>
        <source>its values contain NaN or infinity</source>
        <translation>Ihre Werte enthalten NaN oder unendliche Werte</translation>
    </message>
    <message>
        <source>its weight contains NaN or infinity</source>
        <translation>Ihr Gewicht enthält NaN oder unendliche Werte</translation>
    </message>
    <message>
        <source>its weight is missing, constant, or contains NaN or infinity</source>
        <translation>Ihr Gewicht fehlt, ist konstant oder enthält NaN oder unendliche Werte</translation>
    </message>
    <message>
        <source>k = %1, %2; null: target samples permuted</source>
        <translation>k = %1, %2; Null: Zielstichproben permutiert</translation>
    </message>
    <message>
        <source>lacks the number &quot;%1&quot;.</source>
        <translation>hat die Zahl „%1“ nicht.</translation>
    </message>
    <message>
        <source>laten, seeking, chat-template or plain</source>
        <translation>laten, seeking, chat-template oder plain</translation>
    </message>
    <message>
        <source>layer index</source>
        <translation>Schichtindex</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>Schichtkarte</translation>
    </message>
    <message>
        <source>layer_types names %1 layers, num_hidden_layers says %2.</source>
        <translation>layer_types nennt %1 Schichten, num_hidden_layers sagt %2.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>locate set</source>
        <translation>Lokalisierungssatz</translation>
    </message>
    <message>
        <source>malformed JSON at column %1.</source>
        <translation>fehlerhaftes JSON in Spalte %1.</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>n_embd (%1) is no multiple of n_head (%2).</source>
        <translation>n_embd (%1) ist kein Vielfaches von n_head (%2).</translation>
    </message>
    <message>
        <source>needs more backtracking for this text than the limit allows.</source>
        <translation>braucht für diesen Text mehr Backtracking, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>no file descriptor is left</source>
        <translation>Kein Dateideskriptor ist mehr frei</translation>
    </message>
    <message>
        <source>no matrix</source>
        <translation>keine Matrix</translation>
    </message>
    <message>
        <source>no memory file can be made</source>
        <translation>Es lässt sich keine Speicherdatei anlegen</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>no pipe can be made</source>
        <translation>Es lässt sich keine Pipe anlegen</translation>
    </message>
    <message>
        <source>normal or scaled</source>
        <translation>normal oder scaled</translation>
    </message>
    <message>
        <source>normalises text with a table of its own (&quot;%1&quot;); only the identity is supported.</source>
        <translation>normalisiert Text mit einer eigenen Tabelle („%1“); nur die Identität wird unterstützt.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not valid JSON.</source>
        <translation>kein gültiges JSON.</translation>
    </message>
    <message>
        <source>nuclear norm of the cross covariance, %1; null: target samples permuted, at matched depth</source>
        <translation>Kernnorm der Kreuzkovarianz, %1; Null: Zielstichproben permutiert, bei gleicher Tiefe</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is no multiple of num_key_value_heads (%2).</source>
        <translation>num_attention_heads (%1) ist kein Vielfaches von num_key_value_heads (%2).</translation>
    </message>
    <message>
        <source>of two programs on trial the right one was judged %1, the wrong one %2%3</source>
        <translation>von zwei Probeprogrammen wurde das richtige mit %1 beurteilt, das falsche mit %2%3</translation>
    </message>
    <message>
        <source>opening the attribute %1</source>
        <translation>Öffnen des Attributs %1</translation>
    </message>
    <message>
        <source>opening the data set %1</source>
        <translation>Öffnen des Datensatzes %1</translation>
    </message>
    <message>
        <source>opening the group %1</source>
        <translation>Öffnen der Gruppe %1</translation>
    </message>
    <message>
        <source>original or remaining</source>
        <translation>original oder remaining</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>pass@%1 cannot be taken from %2 samples.</source>
        <translation>pass@%1 lässt sich nicht aus %2 Ziehungen bestimmen.</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>programs in HumanEval&apos;s form</source>
        <translation>Programme in der Form von HumanEval</translation>
    </message>
    <message>
        <source>prompt format</source>
        <translation>Promptformat</translation>
    </message>
    <message>
        <source>quantiles of every k-th element (at most 65536, fixed stride); null: Gaussian elements of the target&apos;s size</source>
        <translation>Quantile jedes k-ten Elements (höchstens 65536, feste Schrittweite); Null: Gauß-verteilte Elemente von der Größe des Ziels</translation>
    </message>
    <message>
        <source>refuses this conversation: %1</source>
        <translation>lehnt dieses Gespräch ab: %1</translation>
    </message>
    <message>
        <source>repeats the text in its template, which is not supported.</source>
        <translation>wiederholt den Text in seiner Vorlage, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>replaces whole modules (modules_to_save), which is not read.</source>
        <translation>ersetzt ganze Module (modules_to_save), was nicht gelesen wird.</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>rms or published</source>
        <translation>rms oder published</translation>
    </message>
    <message>
        <source>rotation and isotropic scaling of a weight&apos;s far side, shift over tokens</source>
        <translation>Rotation und isotrope Skalierung der fernen Seite eines Gewichts, Verschiebung über die Token</translation>
    </message>
    <message>
        <source>rotation of either residual stream and of a weight&apos;s far side, isotropic scaling</source>
        <translation>Rotation jedes der beiden Residualströme und der fernen Seite eines Gewichts, isotrope Skalierung</translation>
    </message>
    <message>
        <source>rotation of either residual stream, permutation and scaling of neurons</source>
        <translation>Rotation jedes der beiden Residualströme, Permutation und Skalierung der Neuronen</translation>
    </message>
    <message>
        <source>rotation of the input or output space, isotropic scaling, width</source>
        <translation>Rotation des Eingangs- oder Ausgangsraums, isotrope Skalierung, Breite</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side</source>
        <translation>Rotation, isotrope Skalierung und Verschiebung jeder Seite</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, any monotone change of the distances</source>
        <translation>Rotation, isotrope Skalierung und Verschiebung jeder Seite, jede monotone Änderung der Abstände</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, anything that keeps the order of near neighbours</source>
        <translation>Rotation, isotrope Skalierung und Verschiebung jeder Seite, alles, was die Reihenfolge naher Nachbarn erhält</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the kept components</source>
        <translation>Rotation, isotrope Skalierung und Verschiebung jeder Seite; jede umkehrbare lineare Abbildung der behaltenen Komponenten</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the target&apos;s kept components</source>
        <translation>Rotation, isotrope Skalierung und Verschiebung jeder Seite; jede umkehrbare lineare Abbildung der behaltenen Komponenten des Ziels</translation>
    </message>
    <message>
        <source>rows of no benchmark that is known here</source>
        <translation>Zeilen keines hier bekannten Benchmarks</translation>
    </message>
    <message>
        <source>rows of v</source>
        <translation>Zeilen von v</translation>
    </message>
    <message>
        <source>rows per step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <source>safetensors bytes are read in place</source>
        <translation>Die Bytes von safetensors werden an Ort und Stelle gelesen</translation>
    </message>
    <message>
        <source>safetensors data is used as it lies in the file</source>
        <translation>Die Daten von safetensors werden so benutzt, wie sie in der Datei liegen</translation>
    </message>
    <message>
        <source>sets an option that stands for different things in different dialects.</source>
        <translation>setzt eine Option, die in verschiedenen Dialekten Verschiedenes bedeutet.</translation>
    </message>
    <message>
        <source>singular values; null: Gaussian random matrices of the target&apos;s proportions</source>
        <translation>Singulärwerte; Null: Gauß-verteilte Zufallsmatrizen mit den Proportionen des Ziels</translation>
    </message>
    <message>
        <source>source model</source>
        <translation>Quellmodell</translation>
    </message>
    <message>
        <source>source neurons</source>
        <translation>Quellneuronen</translation>
    </message>
    <message>
        <source>start of an adapter</source>
        <translation>Start eines Adapters</translation>
    </message>
    <message>
        <source>subspaces of dimension %1 in a span of %2 dimensions, %3 shared tokens; null: random subspaces</source>
        <translation>Unterräume der Dimension %1 in einer linearen Hülle von %2 Dimensionen, %3 gemeinsame Token; Null: zufällige Unterräume</translation>
    </message>
    <message>
        <source>target model</source>
        <translation>Zielmodell</translation>
    </message>
    <message>
        <source>target weights</source>
        <translation>Zielgewichte</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; belongs to layer %2, but config.json has %3 layers (counted from 0).</source>
        <translation>Der Tensor „%1“ gehört zu Schicht %2, aber config.json hat %3 Schichten (ab 0 gezählt).</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a layer number beyond the number of tensors.</source>
        <translation>Der Tensor „%1“ hat eine Schichtnummer, die größer ist als die Zahl der Tensoren.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no %2.</source>
        <translation>Der Tensor „%1“ hat kein %2.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the shape %2, but config.json asks for %3.</source>
        <translation>Der Tensor „%1“ hat die Form %2, aber config.json verlangt %3.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; of shape %2 and dtype %3 needs %4 bytes, its data_offsets give %5.</source>
        <translation>Der Tensor „%1“ mit Form %2 und dtype %3 braucht %4 Byte, seine data_offsets ergeben %5.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; points to &apos;%2&apos;; only names of files beside the index are allowed.</source>
        <translation>Der Tensor „%1“ verweist auf „%2“; erlaubt sind nur Namen von Dateien neben dem Index.</translation>
    </message>
    <message>
        <source>text follows the closing quote of a field.</source>
        <translation>Nach dem schließenden Anführungszeichen eines Felds folgt Text.</translation>
    </message>
    <message>
        <source>text is</source>
        <translation>Text ist</translation>
    </message>
    <message>
        <source>texts are</source>
        <translation>Texte sind</translation>
    </message>
    <message>
        <source>the %1 of layer %2</source>
        <translation>%1 von Schicht %2</translation>
    </message>
    <message>
        <source>the %1 of tensor &apos;%2&apos; holds %3, which is no whole number of 64 bits.</source>
        <translation>%1 des Tensors „%2“ enthält %3, was keine ganze Zahl mit 64 Bit ist.</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>the addition to %1 of layer %2</source>
        <translation>Zusatz zu %1 von Schicht %2</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is none of the letters A to D.</source>
        <translation>Die Antwort „%1“ ist keiner der Buchstaben A bis D.</translation>
    </message>
    <message>
        <source>the answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>Die Antwort endet nicht mit „#### NUMBER“.</translation>
    </message>
    <message>
        <source>the answer does not say &quot;the answer is NUMBER&quot;.</source>
        <translation>Die Antwort sagt nicht „the answer is NUMBER“.</translation>
    </message>
    <message>
        <source>the answer names none of the letters A to D.</source>
        <translation>Die Antwort nennt keinen der Buchstaben A bis D.</translation>
    </message>
    <message>
        <source>the attribute %1</source>
        <translation>das Attribut %1</translation>
    </message>
    <message>
        <source>the attribute %1 is not a single value</source>
        <translation>Das Attribut %1 ist kein einzelner Wert</translation>
    </message>
    <message>
        <source>the attribute %1 is of another type</source>
        <translation>Das Attribut %1 ist von einem anderen Typ</translation>
    </message>
    <message>
        <source>the conversation has no assistant answer.</source>
        <translation>Das Gespräch hat keine Antwort des Assistenten.</translation>
    </message>
    <message>
        <source>the conversation must end with the assistant&apos;s answer.</source>
        <translation>Das Gespräch muss mit der Antwort des Assistenten enden.</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; begins at byte %2 where byte %3 is due: there is a hole or an overlap.</source>
        <translation>Die Daten des Tensors „%1“ beginnen bei Byte %2, wo Byte %3 an der Reihe ist: Es gibt eine Lücke oder eine Überlappung.</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; would end (%2) before it begins (%3).</source>
        <translation>Die Daten des Tensors „%1“ würden enden (%2), bevor sie beginnen (%3).</translation>
    </message>
    <message>
        <source>the data set %1</source>
        <translation>der Datensatz %1</translation>
    </message>
    <message>
        <source>the data set %1 does not hold 64-bit integers</source>
        <translation>Der Datensatz %1 enthält keine ganzen Zahlen mit 64 Bit</translation>
    </message>
    <message>
        <source>the data set %1 does not hold float64 numbers</source>
        <translation>Der Datensatz %1 enthält keine float64-Zahlen</translation>
    </message>
    <message>
        <source>the data set %1 has an unexpected element type</source>
        <translation>Der Datensatz %1 hat einen unerwarteten Elementtyp</translation>
    </message>
    <message>
        <source>the data set %1 has no axis %2</source>
        <translation>Der Datensatz %1 hat keine Achse %2</translation>
    </message>
    <message>
        <source>the data set %1 has unexpected sizes</source>
        <translation>Der Datensatz %1 hat unerwartete Größen</translation>
    </message>
    <message>
        <source>the data set %1 is not a list</source>
        <translation>Der Datensatz %1 ist keine Liste</translation>
    </message>
    <message>
        <source>the data set %1 is not a list of cells</source>
        <translation>Der Datensatz %1 ist keine Liste von Zellen</translation>
    </message>
    <message>
        <source>the data_offsets of tensor &apos;%1&apos; are no pair of numbers.</source>
        <translation>Die data_offsets des Tensors „%1“ sind kein Zahlenpaar.</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>the entry of tensor &apos;%1&apos; is no object.</source>
        <translation>Der Eintrag des Tensors „%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>the epsilon of the norms must be positive.</source>
        <translation>Das Epsilon der Normen muss positiv sein.</translation>
    </message>
    <message>
        <source>the factor of the rope scaling must be positive.</source>
        <translation>Der Faktor der RoPE-Skalierung muss positiv sein.</translation>
    </message>
    <message>
        <source>the file of tensor &apos;%1&apos; is no string.</source>
        <translation>Die Datei des Tensors „%1“ ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>the header says little endian</source>
        <translation>Der Header sagt Little Endian</translation>
    </message>
    <message>
        <source>the image of the file does not begin with its signature</source>
        <translation>Das Abbild der Datei beginnt nicht mit seiner Signatur</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in its header.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in ihrem Header.</translation>
    </message>
    <message>
        <source>the key inside is another one</source>
        <translation>Der Schlüssel darin ist ein anderer</translation>
    </message>
    <message>
        <source>the layer %1 is no whole number.</source>
        <translation>Die Schicht %1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>the line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing.</source>
        <translation>Die Liste „%1“ fehlt.</translation>
    </message>
    <message>
        <source>the logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>the number of values does not fit the layers</source>
        <translation>Die Zahl der Werte passt nicht zu den Schichten</translation>
    </message>
    <message>
        <source>the result is not a similarity map</source>
        <translation>Das Ergebnis ist keine Ähnlichkeitskarte</translation>
    </message>
    <message>
        <source>the rotated part of each head (%1 of %2 dimensions) must be an even number within the head.</source>
        <translation>Der rotierte Teil jedes Kopfs (%1 von %2 Dimensionen) muss eine gerade Zahl innerhalb des Kopfs sein.</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of 6: question, A, B, C, D, answer.</source>
        <translation>Die Zeile hat %1 statt 6 Spalten: Frage, A, B, C, D, Antwort.</translation>
    </message>
    <message>
        <source>the row has no &quot;%1&quot;.</source>
        <translation>Die Zeile hat kein „%1“.</translation>
    </message>
    <message>
        <source>the row has no list &quot;messages&quot;.</source>
        <translation>Die Zeile hat keine Liste „messages“.</translation>
    </message>
    <message>
        <source>the row is of another kind than the first.</source>
        <translation>Die Zeile ist von anderer Art als die erste.</translation>
    </message>
    <message>
        <source>the row is of no benchmark that is known here.</source>
        <translation>Die Zeile gehört zu keinem hier bekannten Benchmark.</translation>
    </message>
    <message>
        <source>the row must be an object.</source>
        <translation>Die Zeile muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>the shape of tensor &apos;%1&apos; is no list.</source>
        <translation>Die Form des Tensors „%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>the size of tensor &apos;%1&apos;, shape %2, overflows 64 bits.</source>
        <translation>Die Größe des Tensors „%1“ mit Form %2 überschreitet 64 Bit.</translation>
    </message>
    <message>
        <source>the sizes of an array overflow</source>
        <translation>Die Größen eines Felds laufen über</translation>
    </message>
    <message>
        <source>the target layer %1 is missing.</source>
        <translation>Die Zielschicht %1 fehlt.</translation>
    </message>
    <message>
        <source>the target layer %1 is there twice.</source>
        <translation>Die Zielschicht %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing, which config.json asks for.</source>
        <translation>Der Tensor „%1“ fehlt, den config.json verlangt.</translation>
    </message>
    <message>
        <source>the tensors &apos;%1&apos; and &apos;%2&apos; have the same place.</source>
        <translation>Die Tensoren „%1“ und „%2“ haben denselben Ort.</translation>
    </message>
    <message>
        <source>the tests call no function that &quot;code&quot; defines.</source>
        <translation>Die Tests rufen keine Funktion auf, die „code“ definiert.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>die oberste Ebene</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; in __metadata__ is no string.</source>
        <translation>Der Wert von „%1“ in __metadata__ ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>there is no %1 layer %2; the layers are 0 to %3.</source>
        <translation>Eine Schicht %2 (%1) gibt es nicht; die Schichten sind 0 bis %3.</translation>
    </message>
    <message>
        <source>there is not exactly one JSON document</source>
        <translation>Es gibt nicht genau ein JSON-Dokument</translation>
    </message>
    <message>
        <source>they are left out.</source>
        <translation>Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>they count as wrong.</source>
        <translation>Sie zählen als falsch.</translation>
    </message>
    <message>
        <source>this is no layer map.</source>
        <translation>Das ist keine Schichtkarte.</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>this program, in another window or job</source>
        <translation>diesem Programm, in einem anderen Fenster oder Auftrag</translation>
    </message>
    <message>
        <source>train on inputs</source>
        <translation>Training auf Eingaben</translation>
    </message>
    <message>
        <source>training, validation or table</source>
        <translation>training, validation oder table</translation>
    </message>
    <message>
        <source>treats white space as a suffix of words, which is not supported.</source>
        <translation>behandelt Leerraum als Suffix von Wörtern, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>UID-Zuordnung</translation>
    </message>
    <message>
        <source>unbiased HSIC summed over mini-batches, %1; null: target samples permuted within each batch</source>
        <translation>erwartungstreues HSIC, über Mini-Batches summiert, %1; Null: Zielstichproben innerhalb jedes Batches permutiert</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1 shared tokens; null: target tokens permuted</source>
        <translation>erwartungstreues HSIC, %1 gemeinsame Token; Null: Zieltoken permutiert</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1; null: target samples permuted</source>
        <translation>erwartungstreues HSIC, %1; Null: Zielstichproben permutiert</translation>
    </message>
    <message>
        <source>up output</source>
        <translation>up-Ausgang</translation>
    </message>
    <message>
        <source>uses DoRA, which is not read.</source>
        <translation>benutzt DoRA, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>uses \h, which stands for different characters in different dialects.</source>
        <translation>benutzt \h, das in verschiedenen Dialekten für verschiedene Zeichen steht.</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>Validierungssatz</translation>
    </message>
    <message>
        <source>vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</source>
        <translation>Vokabularraum: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>without tests, so that programs cannot be judged</source>
        <translation>ohne Tests, sodass sich Programme nicht beurteilen lassen</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>%1 in Schicht %2</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Stichproben</translation>
    </message>
    <message>
        <source>%1 text is</source>
        <translation>%1 Text ist</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1: cos(BA, W)</source>
        <translation>%1: cos(BA, W)</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>Aufgaben von %1</translation>
    </message>
    <message>
        <source>The file %1 %2</source>
        <translation>Die Datei %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 examples were asked for, and there are %3%4</source>
        <translation>%1: %2 Beispiele wurden verlangt, vorhanden sind %3%4</translation>
    </message>
    <message>
        <source>A figure shows results of one kind, but %1 is of kind %2 and %3 of kind %4.</source>
        <translation>Eine Abbildung zeigt Ergebnisse einer Art, aber %1 ist von der Art %2 und %3 von der Art %4.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>Make a figure of each.</source>
        <translation>Machen Sie von jeder eine eigene Abbildung.</translation>
    </message>
    <message>
        <source>Set ISTHMUS_RESOURCES to the folder that holds it.</source>
        <translation>Setzen Sie ISTHMUS_RESOURCES auf den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The figure specification was written by a newer version of the program.</source>
        <translation>Die Spezifikation der Abbildung wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>The log file &apos;%1&apos; cannot be written: %2.</source>
        <translation>Die Protokolldatei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s file &apos;%1&apos; is not in any of: %2.</source>
        <translation>Die Datei „%1“ des Programms ist in keinem von: %2.</translation>
    </message>
    <message>
        <source>There is no colour map &quot;%1&quot;.</source>
        <translation>Es gibt keine Farbpalette „%1“.</translation>
    </message>
    <message>
        <source>of the subject &apos;%1&apos;.</source>
        <translation>des Fachs „%1“.</translation>
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
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
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
    <message>
        <source>The task whose neurons are held against those shown</source>
        <translation>Die Aufgabe, deren Neuronen mit den gezeigten verglichen werden</translation>
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
    <message>
        <source>A row for each checkpoint of the run. Ctrl+C copies the table.</source>
        <translation>Eine Zeile je Checkpoint des Laufs. Ctrl+C kopiert die Tabelle.</translation>
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
    <message>
        <source>Questions of 57 subjects with four answers to choose from; the share that is right. Source: %1.</source>
        <translation>Fragen aus 57 Fächern mit je vier Antworten zur Wahl; der Anteil der richtig beantworteten. Quelle: %1.</translation>
    </message>
    <message>
        <source>Sums in words; the share whose last number is right. Source: %1.</source>
        <translation>Rechenaufgaben in Textform; der Anteil der Antworten, deren letzte Zahl stimmt. Quelle: %1.</translation>
    </message>
    <message>
        <source>Functions to complete, judged by running their tests; pass@k. Source: %1.</source>
        <translation>Funktionen, die zu vervollständigen sind, beurteilt durch Ausführen ihrer Tests; pass@k. Quelle: %1.</translation>
    </message>
    <message>
        <source>Short programs from a sentence, judged by running their tests; pass@k. Source: %1.</source>
        <translation>Kurze Programme nach einem Satz, beurteilt durch Ausführen ihrer Tests; pass@k. Quelle: %1.</translation>
    </message>
    <message>
        <source>Cross entropy of the answers of any conversations, in nats per token: lower is better.</source>
        <translation>Kreuzentropie der Antworten beliebiger Gespräche, in Nat je Token: Kleiner ist besser.</translation>
    </message>
    <message>
        <source>What the model is asked, and how its answers are judged.</source>
        <translation>Was das Modell gefragt wird und wie seine Antworten beurteilt werden.</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ein oder aus</translation>
    </message>
    <message>
        <source>any of the list</source>
        <translation>beliebig viele aus der Liste</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the choices of a field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Explains the field that had the focus last.</source>
        <translation>Erklärt das Feld, das zuletzt den Fokus hatte.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Bereich: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
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
    <message>
        <source>Tab goes from link to link, Enter follows one.</source>
        <translation>Die Tabulatortaste geht von Link zu Link, die Eingabetaste folgt einem.</translation>
    </message>
    <message>
        <source>Enter goes to the next place that is found.</source>
        <translation>Die Eingabetaste geht zur nächsten Fundstelle.</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>Ähnlichkeitskarten</translation>
    </message>
    <message>
        <source>A row for each map, with its means and its null. Enter shows the map.</source>
        <translation>Eine Zeile je Karte, mit ihren Mitteln und ihrer Null. Die Eingabetaste zeigt die Karte.</translation>
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
        <source>The arrow keys move, with Shift from entry to entry, + and - zoom, 0 shows the whole matrix.</source>
        <translation>Die Pfeiltasten verschieben, mit Umschalt gehen sie von Eintrag zu Eintrag, + und - vergrößern und verkleinern, 0 zeigt die ganze Matrix.</translation>
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
    <name>isthmus::NeuronTable</name>
    <message>
        <source>The strongest first. The chosen one is shown in the map.</source>
        <translation>Die stärksten zuerst. Das gewählte wird in der Karte gezeigt.</translation>
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
    <message>
        <source>The arrow keys move from neuron to neuron, + and - zoom, 0 shows all, Enter chooses one.</source>
        <translation>Die Pfeiltasten gehen von Neuron zu Neuron, + und - vergrößern und verkleinern, 0 zeigt alle, die Eingabetaste wählt eines.</translation>
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
    <message>
        <source>What is saved or copied. It can be changed.</source>
        <translation>Was gespeichert oder kopiert wird. Der Text lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Curves and checkpoints of the chosen run are shown below.</source>
        <translation>Kurven und Checkpoints des gewählten Laufs werden darunter gezeigt.</translation>
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
    <message>
        <source>Prompt and answer of the chosen item are shown beside the list.</source>
        <translation>Prompt und Antwort der gewählten Aufgabe werden neben der Liste gezeigt.</translation>
    </message>
    <message>
        <source>What the model was given and what it wrote, to read and copy.</source>
        <translation>Was das Modell bekam und was es schrieb, zum Lesen und Kopieren.</translation>
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
    <message>
        <source>The arrow keys move from score to score. The items of the chosen one are shown below.</source>
        <translation>Die Pfeiltasten gehen von Wert zu Wert. Die Aufgaben des gewählten werden darunter gezeigt.</translation>
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
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>Fenster für das Ziel wählen</translation>
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
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
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
        <source>Samples</source>
        <translation>Stichproben</translation>
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
        <source>JSON lines file</source>
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
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
        <source>%1
Symbol: %2. Range: %3 to %4. Unchanged by: %5. Cost: %6.
Source: %7.</source>
        <translation>%1
Symbol: %2. Bereich: %3 bis %4. Unverändert bei: %5. Aufwand: %6.
Quelle: %7.</translation>
    </message>
    <message>
        <source>What is computed: one map for each metric and module. Space checks or unchecks a metric; the one under the cursor is explained here.</source>
        <translation>Was berechnet wird: eine Karte je Maß und Modul. Die Leertaste wählt ein Maß an oder ab; das unter dem Cursor wird hier erklärt.</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them. The paper shows up, down, v and o.</source>
        <translation>Die Teile einer Schicht, die verglichen werden: je Teil eine Karte. Der Artikel zeigt up, down, v und o.</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read. Metrics of the weights alone need none.</source>
        <translation>Gespräche, eines je Zeile, als JSON: der Text, den beide Modelle lesen. Maße, die nur Gewichte vergleichen, brauchen keine.</translation>
    </message>
    <message>
        <source>Rows of the activation matrices, drawn from the data with the seed. With few samples and wide layers chance alone looks alike: compare with the null band, or take a debiased metric.</source>
        <translation>Zeilen der Aktivierungsmatrizen, mit dem Startwert aus den Daten gezogen. Bei wenigen Stichproben und breiten Schichten sieht schon der Zufall ähnlich aus: Vergleichen Sie mit dem Nullband oder nehmen Sie ein entzerrtes Maß.</translation>
    </message>
    <message>
        <source>What a sample is: a token position, where both models cut the text alike, or a whole text, with any two tokenizers.</source>
        <translation>Was eine Stichprobe ist: eine Tokenposition, wenn beide Modelle den Text gleich zerlegen, oder ein ganzer Text, bei zwei beliebigen Tokenizern.</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one, which has read all the others.</source>
        <translation>Wie die Token eines ganzen Textes zu einer Stichprobe werden: ihr Mittel oder das letzte, das alle anderen gelesen hat.</translation>
    </message>
    <message>
        <source>How often what is paired is shuffled to find what chance alone would give. The band holds the central 95 % of the draws; 0 leaves it out.</source>
        <translation>Wie oft die Paare gemischt werden, um zu ermitteln, was der Zufall allein ergäbe. Das Band enthält die mittleren 95 % der Ziehungen; 0 lässt es weg.</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers.</source>
        <translation>Bestimmt die Stichproben und die Ziehungen der Null. Derselbe Startwert ergibt dieselben Zahlen.</translation>
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
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
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
    <message>
        <source>Random neurons of the same source layers. If these do as well, it is not the located knowledge that helps.</source>
        <translation>Zufällige Neuronen derselben Quellschichten. Wenn diese genauso gut sind, ist es nicht das lokalisierte Wissen, das hilft.</translation>
    </message>
    <message>
        <source>The located neurons with all their numbers shuffled. If these do as well, what the neurons say is not used.</source>
        <translation>Die lokalisierten Neuronen, alle ihre Zahlen gemischt. Wenn diese genauso gut sind, wird nicht genutzt, was die Neuronen sagen.</translation>
    </message>
    <message>
        <source>Zeros in the neurons&apos; place. Nothing can be added: the target must stay as it is, exactly. This checks the program.</source>
        <translation>Nullen anstelle der Neuronen. Es kann nichts addiert werden: Das Ziel muss exakt so bleiben, wie es ist. Das prüft das Programm.</translation>
    </message>
    <message>
        <source>The target&apos;s own located neurons, translated for itself. If these do as well, training the translation helps, not the source.</source>
        <translation>Die eigenen lokalisierten Neuronen des Ziels, für es selbst übersetzt. Wenn diese genauso gut sind, hilft das Training der Übersetzung, nicht die Quelle.</translation>
    </message>
    <message>
        <source>The contiguous part of the target&apos;s size with the largest sensitivity: the papers&apos; choice. Source: %1.</source>
        <translation>Der zusammenhängende Teil von der Größe des Ziels mit der größten Sensitivität: die Wahl der Artikel. Quelle: %1.</translation>
    </message>
    <message>
        <source>The rows and the columns of largest sensitivity, wherever they lie. Source: %1.</source>
        <translation>Die Zeilen und die Spalten größter Sensitivität, wo immer sie liegen. Quelle: %1.</translation>
    </message>
    <message>
        <source>The neurons, whole rows or columns, of largest sensitivity. Source: %1.</source>
        <translation>Die Neuronen, ganze Zeilen oder Spalten, größter Sensitivität. Quelle: %1.</translation>
    </message>
    <message>
        <source>A contiguous part at a random place: what the choice by sensitivity has to beat. Source: %1.</source>
        <translation>Ein zusammenhängender Teil an zufälliger Stelle: was die Wahl nach Sensitivität übertreffen muss. Quelle: %1.</translation>
    </message>
    <message>
        <source>One choice of residual coordinates for all weights of the model, heads kept whole, so that a coordinate means the same everywhere. Source: %1.</source>
        <translation>Eine Wahl der Residualkoordinaten für alle Gewichte des Modells, Köpfe bleiben ganz, sodass eine Koordinate überall dasselbe bedeutet. Quelle: %1.</translation>
    </message>
    <message>
        <source>The r leading directions of the source&apos;s most sensitive part. The base is lessened by them, so that the first pass is the untouched target&apos;s. Source: %1.</source>
        <translation>Die r führenden Richtungen des sensitivsten Teils der Quelle. Sie werden von der Basis abgezogen, sodass der erste Durchlauf der des unveränderten Ziels ist. Quelle: %1.</translation>
    </message>
    <message>
        <source>A random, B zero: PEFT&apos;s default. Source: %1.</source>
        <translation>A zufällig, B null: die Voreinstellung von PEFT. Quelle: %1.</translation>
    </message>
    <message>
        <source>The r leading singular directions of the target&apos;s own weight. Source: %1.</source>
        <translation>Die r führenden singulären Richtungen des eigenen Gewichts des Ziels. Quelle: %1.</translation>
    </message>
    <message>
        <source>The first r columns of the QR decomposition of the target&apos;s own weight. Source: %1.</source>
        <translation>Die ersten r Spalten der QR-Zerlegung des eigenen Gewichts des Ziels. Quelle: %1.</translation>
    </message>
    <message>
        <source>Random parts of random layers of the source: the same pipeline without the choice by sensitivity. Source: %1.</source>
        <translation>Zufällige Teile zufälliger Schichten der Quelle: derselbe Ablauf ohne die Wahl nach Sensitivität. Quelle: %1.</translation>
    </message>
    <message>
        <source>The target as its own source. Its only part of that size is the whole weight, so this equals PiSSA; it checks the program. Source: %1.</source>
        <translation>Das Ziel als seine eigene Quelle. Sein einziger Teil dieser Größe ist das ganze Gewicht, daher ist dies gleich PiSSA; es prüft das Programm. Quelle: %1.</translation>
    </message>
    <message>
        <source>A and B zero: no gradient reaches either and the loss stays the target&apos;s. It checks the program. Source: %1.</source>
        <translation>A und B null: Keines der beiden erreicht ein Gradient, und der Verlust bleibt der des Ziels. Das prüft das Programm. Quelle: %1.</translation>
    </message>
    <message>
        <source>above 0, at most 1</source>
        <translation>über 0, höchstens 1</translation>
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
    <message>
        <source>The best validation loss of each variant with its interval.</source>
        <translation>Der beste Validierungsverlust jeder Variante mit seinem Intervall.</translation>
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
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies all, T shows a table.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, Ctrl+C kopiert alles, T zeigt eine Tabelle.</translation>
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

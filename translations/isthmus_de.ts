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
    <name>isthmus::Engine</name>
    <message>
        <source>Open the pair</source>
        <translation>Das Paar öffnen</translation>
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
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
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
        <source>Select a tensor in the tree, or a cell of a heatmap, to see what it is made of.</source>
        <translation>Wählen Sie einen Tensor im Baum oder eine Zelle einer Karte, um zu sehen, woraus sie bestehen.</translation>
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
        <source>No jobs yet. A comparison started on the Similarity page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>Noch keine Aufträge. Ein auf der Seite Ähnlichkeit gestarteter Vergleich erscheint hier mit seinem Fortschritt und kann angehalten oder abgebrochen werden.</translation>
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
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>Hier erscheinen die Meldungen dieser Sitzung.</translation>
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
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
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
        <source>About Isthmus</source>
        <translation>Über Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

With libtorch %2 and Qt %3. Licence: GPL-3.0-or-later.</source>
        <translation>%1

Zeigt, was Sprachmodelle verschiedener Größe gemeinsam haben und was sich zwischen ihnen übertragen lässt.

Mit libtorch %2 und Qt %3. Lizenz: GPL-3.0-or-later.</translation>
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
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Open two models to see where they touch and where they do not. Drop a model folder on each card at the left, or begin with the demo pair.</source>
        <translation>Öffnen Sie zwei Modelle, um zu sehen, wo sie sich berühren und wo nicht. Ziehen Sie je einen Modellordner auf die Karten links oder beginnen Sie mit dem Demopaar.</translation>
    </message>
    <message>
        <source>Open the demo pair</source>
        <translation>Demopaar öffnen</translation>
    </message>
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
        <source>Page to show: overview, similarity or matrix.</source>
        <translation>Seite, die gezeigt wird: overview, similarity oder matrix.</translation>
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
        <source>Folder of the source model.</source>
        <translation>Ordner des Quellmodells.</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>Ordner des Zielmodells.</translation>
    </message>
    <message>
        <source>Give both a source and a target folder, or none.</source>
        <translation>Geben Sie sowohl einen Quell- als auch einen Zielordner an oder keinen.</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity or matrix.</source>
        <translation>Diese Seite gibt es nicht. Wählen Sie overview, similarity oder matrix.</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>Die Größe muss wie 1440x900 aussehen und mindestens 400x300 betragen.</translation>
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
</context>
</TS>

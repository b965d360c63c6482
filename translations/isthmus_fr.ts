<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColorMap</name>
    <message>
        <source>Vik (diverging)</source>
        <translation>Vik (divergente)</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Niveaux de gris</translation>
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
        <translation>tenseurs, passes avant, gradients</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>produits matriciels</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>the window and figures</source>
        <translation>la fenêtre et les figures</translation>
    </message>
    <message>
        <source>plots of the window</source>
        <translation>les graphiques de la fenêtre</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>packed benchmark files</source>
        <translation>fichiers de benchmark compressés</translation>
    </message>
    <message>
        <source>patterns of tokenizers</source>
        <translation>motifs des tokeniseurs</translation>
    </message>
    <message>
        <source>Unicode of tokenizers</source>
        <translation>Unicode des tokeniseurs</translation>
    </message>
    <message>
        <source>limits of generated code</source>
        <translation>limites du code généré</translation>
    </message>
    <message>
        <source>the cage for generated code (a program)</source>
        <translation>la cage du code généré (un programme)</translation>
    </message>
    <message>
        <source>runs generated code (a program)</source>
        <translation>exécute le code généré (un programme)</translation>
    </message>
    <message>
        <source>About Isthmus</source>
        <translation>À propos d’Isthmus</translation>
    </message>
    <message>
        <source>%1

See what language models of different sizes share, and what can be transferred between them.

Licence: GPL-3.0-or-later.</source>
        <translation>%1

Voir ce que des modèles de langage de tailles différentes ont en commun, et ce qui peut être transféré de l’un à l’autre.

Licence&#xa0;: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versions et périphériques</translation>
    </message>
    <message>
        <source>What this program was built with and runs on.</source>
        <translation>Avec quoi ce programme a été compilé et sur quoi il s’exécute.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The methods are those of two papers:</source>
        <translation>Les méthodes sont celles de deux articles&#xa0;:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Périphérique %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>recherche en cours…</translation>
    </message>
</context>
<context>
    <name>isthmus::AdapterView</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Parametric similarity of an adapter with its base</source>
        <translation>Similarité paramétrique d’un adaptateur avec sa base</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>No adapter has been compared with its base yet. A PostPKT transfer does it; for any other adapter: isthmus-cli lora-similarity.</source>
        <translation>Aucun adaptateur n’a encore été comparé à sa base. Un transfert PostPKT le fait&#x202f;; pour tout autre adaptateur&#xa0;: isthmus-cli lora-similarity.</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Solid towards the original weight, cos(BA, W); broken towards what remains, cos(BA, W − BA). Near 0 towards the original and below 0 towards the rest: the adapter has nothing in common with the weight it is added to.</source>
        <translation>Trait plein vers le poids d’origine, cos(BA, W)&#x202f;; tirets vers ce qui reste, cos(BA, W − BA). Proche de 0 vers l’origine et inférieur à 0 vers le reste&#xa0;: l’adaptateur n’a rien de commun avec le poids auquel il est ajouté.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, origine</translation>
    </message>
    <message>
        <source>%1, remaining</source>
        <translation>%1, reste</translation>
    </message>
</context>
<context>
    <name>isthmus::AttributionPage</name>
    <message>
        <source>Source and target</source>
        <translation>Source et cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Moyenne quadratique</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Toutes les positions</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La dernière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
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
        <translation>Automatique</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Whose layers and neurons are scored. A transfer needs both, on the same texts.</source>
        <translation>Les modèles dont les couches et les neurones sont évalués. Un transfert a besoin des deux, sur les mêmes textes.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The score is how much a neuron raises the log probability of the answer&apos;s last meaningful token.</source>
        <translation>Fichier JSON Lines avec questions et réponses. Le score indique de combien un neurone augmente la log-probabilité du dernier token significatif de la réponse.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text. It must be the format the models are used with.</source>
        <translation>Comment la question et la réponse deviennent un seul texte. Ce doit être le format avec lequel les modèles sont utilisés.</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>&amp;Prompts</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>Nombre de lignes lues, à partir de la première. Les articles en utilisent de 20 à 32.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>&amp;Evaluator</source>
        <translation>Éval&amp;uateur</translation>
    </message>
    <message>
        <source>Exact computes every score over the whole vocabulary. Fast expands to second order and is about a hundred times cheaper; how well it agrees is measured on a sample and shown.</source>
        <translation>Exact calcule chaque score sur tout le vocabulaire. Rapide effectue un développement au second ordre, environ cent fois moins coûteux&#x202f;; la concordance des deux est mesurée sur un échantillon et affichée.</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>&amp;Normalisation</translation>
    </message>
    <message>
        <source>What residual vectors are divided by before the read-out. The root mean square is what the model itself does; the published code divides by its square root.</source>
        <translation>Ce par quoi les vecteurs résiduels sont divisés avant la lecture. Le modèle lui-même divise par la moyenne quadratique&#x202f;; le code publié divise par la racine carrée de celle-ci.</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>Pos&amp;itions</translation>
    </message>
    <message>
        <source>Positions whose values count for an attention neuron: all that the answer attends to (Yu and Ananiadou), or only the last (the code of Neural Incompatibility).</source>
        <translation>Positions dont les valeurs comptent pour un neurone d’attention&#xa0;: toutes celles auxquelles la réponse prête attention (Yu et Ananiadou), ou seulement la dernière (le code de Neural Incompatibility).</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>T&amp;ype de calcul</translation>
    </message>
    <message>
        <source>Arithmetic of the forward pass. Scores are always float32.</source>
        <translation>Arithmétique de la passe avant. Les scores sont toujours en float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatique utilise le périphérique CUDA s’il y en a un.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Ouvrez d’abord un modèle source et un modèle cible.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Choisissez un fichier JSON Lines avec questions et réponses.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Il n’y a pas de fichier à ce chemin.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle exécution</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Modèles affichés</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>Neurones FFN</translation>
    </message>
    <message>
        <source>Attention neurons</source>
        <translation>Neurones d’attention</translation>
    </message>
    <message>
        <source>Kind of neurons</source>
        <translation>Type de neurones</translation>
    </message>
    <message>
        <source>Kind of neurons in the map and the table</source>
        <translation>Type de neurones dans la carte et le tableau</translation>
    </message>
    <message>
        <source>Result of the source</source>
        <translation>Résultat de la source</translation>
    </message>
    <message>
        <source>Result of the target</source>
        <translation>Résultat de la cible</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Layer scores…</source>
        <translation>Scores des couches…</translation>
    </message>
    <message>
        <source>Top neurons…</source>
        <translation>Neurones principaux…</translation>
    </message>
    <message>
        <source>All neuron scores…</source>
        <translation>Tous les scores des neurones…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
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
        <translation>Part commune</translation>
    </message>
    <message>
        <source>Of the 100 strongest FFN neurons %1 are the same, of the 100 strongest attention neurons %2. The bars are the shared part of each layer&apos;s strongest tenth; neurons chosen at random would share 0.1.</source>
        <translation>Parmi les 100 neurones FFN les plus forts, %1 sont les mêmes&#x202f;; parmi les 100 neurones d’attention les plus forts, %2. Les barres montrent la part commune du dixième supérieur de chaque couche&#x202f;; des neurones choisis au hasard auraient 0,1 en commun.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>Nothing for this model yet: choose it at the left and press Run.</source>
        <translation>Encore rien pour ce modèle&#xa0;: choisissez-le à gauche et cliquez sur Lancer.</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Autre attribution</translation>
    </message>
    <message>
        <source>Overlap of the top tenth of the neurons per layer</source>
        <translation>Recouvrement du dixième supérieur des neurones par couche</translation>
    </message>
    <message>
        <source>Locate a second task with the same model to see which neurons both need.</source>
        <translation>Localisez une seconde tâche avec le même modèle pour voir quels neurones sont nécessaires aux deux.</translation>
    </message>
    <message>
        <source>Neurons shared with</source>
        <translation>Neurones communs avec</translation>
    </message>
    <message>
        <source>Layers and neurons</source>
        <translation>Couches et neurones</translation>
    </message>
    <message>
        <source>Two tasks</source>
        <translation>Deux tâches</translation>
    </message>
    <message>
        <source>This result belongs to %1, which is not open.</source>
        <translation>Ce résultat appartient à %1, qui n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Open that model to see it.</source>
        <translation>Ouvrez ce modèle pour le voir.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Ce résultat est illisible.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calculez-le à nouveau.</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to locate what carries a task.</source>
        <translation>Ouvrez à gauche un modèle source et un modèle cible pour localiser ce qui porte une tâche.</translation>
    </message>
    <message>
        <source>Computing. The layers and neurons appear here when all prompts have been read; the Jobs panel shows how far it is.</source>
        <translation>Calcul en cours. Les couches et les neurones apparaîtront ici quand tous les prompts auront été lus&#x202f;; le panneau Travaux indique la progression.</translation>
    </message>
    <message>
        <source>Which layers and neurons carry a task? Choose its data at the left and press Run. Source and target are then shown side by side.</source>
        <translation>Quelles couches et quels neurones portent une tâche&#x202f;? Choisissez ses données à gauche et cliquez sur Lancer. La source et la cible s’affichent ensuite côte à côte.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fast against exact on %n neuron(s): Spearman %2, overlap of the top tenth %3, neglected tail at most %4.</source>
        <translation>
            <numerusform>%1&#xa0;: rapide comparé à exact sur %n neurone&#xa0;: Spearman %2, recouvrement du dixième supérieur %3, queue négligée d’au plus %4.</numerusform>
            <numerusform>%1&#xa0;: rapide comparé à exact sur %n neurones&#xa0;: Spearman %2, recouvrement du dixième supérieur %3, queue négligée d’au plus %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No second task yet</source>
        <translation>Pas encore de seconde tâche</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution de %1</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Favorise</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>Inhibe</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2</source>
        <translation>Couche %1, neurone %2</translation>
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
        <translation>tête %1, dimension %2</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
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
        <translation>Scores des couches, %1</translation>
    </message>
    <message>
        <source>Neuron scores, %1</source>
        <translation>Scores des neurones, %1</translation>
    </message>
    <message>
        <source>Top neurons, %1</source>
        <translation>Neurones principaux, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Change of log p</source>
        <translation>Variation de log p</translation>
    </message>
    <message>
        <source>FFN neurons: mean change of log p</source>
        <translation>Neurones FFN&#xa0;: variation moyenne de log p</translation>
    </message>
    <message>
        <source>Attention neurons: mean change of log p</source>
        <translation>Neurones d’attention&#xa0;: variation moyenne de log p</translation>
    </message>
</context>
<context>
    <name>isthmus::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>isthmus::BlockMap</name>
    <message>
        <source>%1 × %2 parameters in blocks of %3 × %4</source>
        <translation>%1 × %2 paramètres en blocs de %3 × %4</translation>
    </message>
    <message>
        <source>Rows %1 to %2, columns %3 to %4: %5</source>
        <translation>Lignes %1 à %2, colonnes %3 à %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Columns: inputs. Rows: outputs. Brighter is more sensitive.</source>
        <translation>Colonnes&#xa0;: entrées. Lignes&#xa0;: sorties. Plus c’est clair, plus c’est sensible.</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTable</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
</context>
<context>
    <name>isthmus::CheckpointTableModel</name>
    <message>
        <source>%1 ★ best</source>
        <translation>%1 ★ meilleur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Norm of Delta</source>
        <translation>Norme de Delta</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
</context>
<context>
    <name>isthmus::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Up and Down choose a command, Enter runs it, Escape leaves.</source>
        <translation>Haut et Bas choisissent une commande, Entrée l’exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Enter runs the chosen command.</source>
        <translation>Entrée exécute la commande choisie.</translation>
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
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>isthmus::Engine</name>
    <message>
        <source>Open the pair</source>
        <translation>Ouvrir la paire</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationForm</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <source>Folder with config.json</source>
        <translation>Dossier contenant config.json</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Adapter</source>
        <translation>Ada&amp;ptateur</translation>
    </message>
    <message>
        <source>A PEFT LoRA folder that is put beside the weights without merging. May stay empty.</source>
        <translation>Un dossier LoRA PEFT, placé à côté des poids sans fusion. Peut rester vide.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Run the programs that the model writes</source>
        <translation>Exécuter les programmes écrits par le modèle</translation>
    </message>
    <message>
        <source>Show the first &amp;prompt</source>
        <translation>Affic&amp;her le premier prompt</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Benchmark</translation>
    </message>
    <message>
        <source>MMLU: four answers to choose from. GSM8K: sums in words. HumanEval, MBPP: programs, judged by running them. Loss: on the answers of any conversations.</source>
        <translation>MMLU&#xa0;: quatre réponses au choix. GSM8K&#xa0;: problèmes d’arithmétique. HumanEval, MBPP&#xa0;: programmes, jugés par leur exécution. Perte&#xa0;: sur les réponses de conversations quelconques.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>The original files: MMLU&apos;s folder with dev and test, the JSON lines of the others (HumanEval also packed), or a paper&apos;s split.</source>
        <translation>Les fichiers d’origine&#xa0;: le dossier de MMLU avec dev et test, les fichiers JSON Lines des autres (HumanEval aussi compressé), ou le découpage d’un article.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Solved examples before each question, taken from the files beside the data.</source>
        <translation>Exemples résolus avant chaque question, tirés des fichiers voisins des données.</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>How many are asked. A limit takes the same items for every model, chosen at random once.</source>
        <translation>Nombre d’items posés. Une limite retient les mêmes items pour chaque modèle, choisis une fois au hasard.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How a question is put: one of the conversation formats, or a text that a base model continues.</source>
        <translation>Comment une question est posée&#xa0;: dans l’un des formats de conversation, ou comme un texte qu’un modèle de base poursuit.</translation>
    </message>
    <message>
        <source>Run programs</source>
        <translation>Exécuter les programmes</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge a program by running it: in a sandbox without network or files of yours, with limits on time and memory. Off until you agree, once per project.</source>
        <translation>HumanEval et MBPP jugent un programme en l’exécutant&#xa0;: dans un bac à sable, sans réseau ni accès à vos fichiers, avec des limites de temps et de mémoire. Désactivé jusqu’à votre accord, une fois par projet.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Shows exactly what the model would read for the first item, without a run.</source>
        <translation>Montre exactement ce que le modèle lirait pour le premier item, sans exécution.</translation>
    </message>
    <message>
        <source>The benchmark&apos;s own</source>
        <translation>Valeur du benchmark</translation>
    </message>
    <message>
        <source>0 (most likely)</source>
        <translation>0 (le plus probable)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Réponses</translation>
    </message>
    <message>
        <source>New &amp;tokens</source>
        <translation>Nouveaux to&amp;kens</translation>
    </message>
    <message>
        <source>The most an answer may have.</source>
        <translation>Longueur maximale d’une réponse.</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Températ&amp;ure</translation>
    </message>
    <message>
        <source>0 takes the most likely token each time. Above 0 tokens are drawn at random.</source>
        <translation>0 prend à chaque fois le token le plus probable. Au-dessus de 0, les tokens sont tirés au hasard.</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>&amp;Tirages</translation>
    </message>
    <message>
        <source>Answers per item, for pass@k. More than one needs a temperature.</source>
        <translation>Réponses par item, pour pass@k. Plus d’une exige une température.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same answers.</source>
        <translation>La même graine donne les mêmes réponses.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Items at on&amp;ce</source>
        <translation>Items simulta&amp;nés</translation>
    </message>
    <message>
        <source>More use more memory and are faster on a GPU.</source>
        <translation>Un plus grand nombre occupe plus de mémoire et va plus vite sur un GPU.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatique utilise le périphérique CUDA s’il y en a un.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open a source and a target model, or choose a folder.</source>
        <translation>Ouvrez un modèle source et un modèle cible, ou choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s folder.</source>
        <translation>Choisissez le dossier du modèle.</translation>
    </message>
    <message>
        <source>There is no config.json in the model&apos;s folder.</source>
        <translation>Il n’y a pas de config.json dans le dossier du modèle.</translation>
    </message>
    <message>
        <source>There is no adapter_config.json in the adapter&apos;s folder.</source>
        <translation>Il n’y a pas d’adapter_config.json dans le dossier de l’adaptateur.</translation>
    </message>
    <message>
        <source>Choose the folder of MMLU&apos;s files.</source>
        <translation>Choisissez le dossier des fichiers de MMLU.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>Choisissez le fichier du benchmark.</translation>
    </message>
    <message>
        <source>There is nothing at the path of the data.</source>
        <translation>Il n’y a rien au chemin des données.</translation>
    </message>
    <message>
        <source>%1 judges programs by running them: agree to that above.</source>
        <translation>%1 juge les programmes en les exécutant&#xa0;: donnez votre accord ci-dessus.</translation>
    </message>
    <message>
        <source>Checkpoints of a transfer</source>
        <translation>Points de contrôle d’un transfert</translation>
    </message>
    <message>
        <source>The source or the target of the pair, any other model, or every checkpoint of a transfer, which gives a curve of the score over its steps.</source>
        <translation>La source ou la cible de la paire, tout autre modèle, ou tous les points de contrôle d’un transfert, ce qui donne une courbe du score selon ses étapes.</translation>
    </message>
    <message>
        <source>A Hugging Face folder, such as a LaTen run&apos;s output. For checkpoints: the output folder of a LaTen or PostPKT run.</source>
        <translation>Un dossier Hugging Face, par exemple la sortie d’une exécution LaTen. Pour les points de contrôle : le dossier de sortie d’une exécution LaTen ou PostPKT.</translation>
    </message>
    <message>
        <source>Choose the output folder of the transfer.</source>
        <translation>Choisissez le dossier de sortie du transfert.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Exéc&amp;utions</translation>
    </message>
    <message>
        <source>With this seed and those after it, one run each; the table shows their mean. More than one needs a temperature.</source>
        <translation>Avec cette graine et les suivantes, une exécution chacune ; le tableau montre leur moyenne. Plusieurs exigent une température.</translation>
    </message>
</context>
<context>
    <name>isthmus::EvaluationPage</name>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Evaluation whose items are shown</source>
        <translation>Évaluation dont les items sont affichés</translation>
    </message>
    <message>
        <source>Second evaluation</source>
        <translation>Seconde évaluation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle exécution</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Valeurs publiées</translation>
    </message>
    <message>
        <source>Show the papers&apos; values in columns of their own. They were not measured here.</source>
        <translation>Afficher les valeurs des articles dans des colonnes à part. Elles n’ont pas été mesurées ici.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The table for a spreadsheet or a paper, or one evaluation with its items</source>
        <translation>Le tableau pour un tableur ou un article, ou une évaluation avec ses items</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tableau en &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as &amp;LaTeX (booktabs)…</source>
        <translation>Tableau en &amp;LaTeX (booktabs)…</translation>
    </message>
    <message>
        <source>Chosen evaluation as lm-eval &amp;JSON…</source>
        <translation>Évaluation choisie en &amp;JSON lm-eval…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a benchmark&apos;s file</source>
        <translation>Choisir le fichier d’un benchmark</translation>
    </message>
    <message>
        <source>Benchmarks (*.jsonl *.json *.gz *.csv);;All files (*)</source>
        <translation>Benchmarks (*.jsonl *.json *.gz *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tableau (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex);;All files (*)</source>
        <translation>LaTeX (*.tex);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choisir un dossier pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1.</numerusform>
            <numerusform>%n fichiers enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Ce résultat est illisible.</translation>
    </message>
    <message>
        <source>Evaluate the model again.</source>
        <translation>Évaluez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>The evaluation was stopped. The items it had are kept.</source>
        <translation>L’évaluation a été arrêtée. Les items déjà traités sont conservés.</translation>
    </message>
    <message>
        <source>The same run goes on with the next item.</source>
        <translation>La même exécution reprend à l’item suivant.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt de %1</translation>
    </message>
    <message>
        <source>Run programs that a model wrote?</source>
        <translation>Exécuter des programmes écrits par un modèle&#x202f;?</translation>
    </message>
    <message>
        <source>HumanEval and MBPP judge programs by running them. They run in a sandbox: no network, none of your files, limits on time, memory and output. This holds for this project until you take it back.</source>
        <translation>HumanEval et MBPP jugent les programmes en les exécutant. Ils s’exécutent dans un bac à sable&#xa0;: pas de réseau, aucun de vos fichiers, des limites de temps, de mémoire et de sortie. Cela vaut pour ce projet jusqu’à ce que vous retiriez votre accord.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Ne pas exécuter</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Compare with: no other</source>
        <translation>Comparer avec&#xa0;: aucune autre</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Comparer avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>This evaluation has no items in the project.</source>
        <translation>Cette évaluation n’a pas d’items dans le projet.</translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Lecture des items…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Aucune référence</translation>
    </message>
    <message>
        <source>What does a model know, and what did a transfer change? Choose a model and a benchmark at the left and press Run.</source>
        <translation>Que sait un modèle, et qu’est-ce qu’un transfert a changé&#x202f;? Choisissez à gauche un modèle et un benchmark, puis cliquez sur Lancer.</translation>
    </message>
    <message>
        <source>Evaluating. Scores appear here as items are answered; the Jobs panel shows how far it is.</source>
        <translation>Évaluation en cours. Les scores apparaissent ici à mesure que les items reçoivent une réponse&#x202f;; le panneau Travaux indique la progression.</translation>
    </message>
    <message>
        <source>Reported by %1. Other prompts and code were behind it: for orientation alone.</source>
        <translation>Rapporté par %1. Obtenu avec d’autres prompts et un autre code&#xa0;: à titre indicatif seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), </source>
        <translation>
            <numerusform>%n exemple, </numerusform>
            <numerusform>%n exemples, </numerusform>
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
        <translation>Score avec son intervalle à 95&#xa0;%. ▲ ▼&#xa0;: meilleur ou moins bon que la référence sur les mêmes items, significatif à 5&#xa0;% (test exact de McNemar ou bootstrap apparié)&#x202f;; ≈&#xa0;: pas de différence significative. Les valeurs publiées n’ont pas été mesurées ici.</translation>
    </message>
    <message>
        <source>%1 of %2 items, %3</source>
        <translation>%1 sur %2 items, %3</translation>
    </message>
    <message numerus="yes">
        <source>Against the baseline on %n item(s): %1 [%2, %3], p = %4</source>
        <translation>
            <numerusform>Par rapport à la référence sur %n item&#xa0;: %1 [%2, %3], p = %4</numerusform>
            <numerusform>Par rapport à la référence sur %n items&#xa0;: %1 [%2, %3], p = %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores over the checkpoints</source>
        <translation>Scores selon les points de contrôle</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n seed(s), Student&apos;s 95 % interval</source>
        <translation>
            <numerusform>Moyenne sur %n graine, intervalle de Student à 95 %</numerusform>
            <numerusform>Moyenne sur %n graines, intervalle de Student à 95 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1: %2</source>
        <translation>Graine %1 : %2</translation>
    </message>
</context>
<context>
    <name>isthmus::FigureComposer</name>
    <message>
        <source>Layer similarity: one map per module</source>
        <translation>Similarité des couches&#xa0;: une carte par module</translation>
    </message>
    <message>
        <source>Parametric similarity: cosines over the layers</source>
        <translation>Similarité paramétrique&#xa0;: cosinus au fil des couches</translation>
    </message>
    <message>
        <source>Transfer results: a table</source>
        <translation>Résultats de transfert&#xa0;: un tableau</translation>
    </message>
    <message>
        <source>Initialisation study: losses</source>
        <translation>Étude d’initialisation&#xa0;: pertes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n model(s)</source>
        <translation>
            <numerusform>Tableau de %n modèle</numerusform>
            <numerusform>Tableau de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose Figure</source>
        <translation>Composer une figure</translation>
    </message>
    <message>
        <source>Add results, or use a template.</source>
        <translation>Ajoutez des résultats ou utilisez un gabarit.</translation>
    </message>
    <message>
        <source>&amp;Use Template</source>
        <translation>&amp;Utiliser le gabarit</translation>
    </message>
    <message>
        <source>Replace the panels by those of the template, filled from the project.</source>
        <translation>Remplace les panneaux par ceux du gabarit, remplis à partir du projet.</translation>
    </message>
    <message>
        <source>as the result is called</source>
        <translation>comme le nom du résultat</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>One place towards the first panel (Alt+Up)</source>
        <translation>Une place vers le premier panneau (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>One place towards the last panel (Alt+Down)</source>
        <translation>Une place vers le dernier panneau (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the panel out of the figure (Delete)</source>
        <translation>Retirer le panneau de la figure (Suppr)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add what is selected behind the last panel (Enter in the list)</source>
        <translation>Ajouter la sélection après le dernier panneau (Entrée dans la liste)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the .json file of a figure</source>
        <translation>Ouvrir le fichier .json d’une figure</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the figure&apos;s specification; with the same project it makes the figure again</source>
        <translation>Enregistrer la spécification de la figure&#x202f;; avec le même projet, elle refait la figure</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>A figure as the papers have it. It takes the newest results of the project that fit.</source>
        <translation>Une figure comme dans les articles. Elle prend les résultats les plus récents du projet qui conviennent.</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Utiliser le gabarit</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Panels of the figure</source>
        <translation>Panneaux de la figure</translation>
    </message>
    <message>
        <source>The panels in reading order: row by row, as many in a row as the figure has columns. A table has a row of its own. Neighbours of one kind share axes, legend and colour bar.</source>
        <translation>Les panneaux dans l’ordre de lecture&#xa0;: ligne par ligne, autant par ligne que la figure a de colonnes. Un tableau occupe une ligne à lui seul. Des voisins de même sorte partagent axes, légende et barre de couleurs.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Moves the selected panel, or takes it out of the figure.</source>
        <translation>Déplace le panneau sélectionné ou le retire de la figure.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title of the selected panel, in place of the result&apos;s name.</source>
        <translation>Titre du panneau sélectionné, à la place du nom du résultat.</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Résultats du projet</translation>
    </message>
    <message>
        <source>Filter of the results</source>
        <translation>Filtre des résultats</translation>
    </message>
    <message>
        <source>Shows the results whose names hold these words.</source>
        <translation>Affiche les résultats dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>Results that can be added</source>
        <translation>Résultats qui peuvent être ajoutés</translation>
    </message>
    <message>
        <source>Maps, adapters, training runs and evaluations. An adapter makes two panels, the runs of one job make two, evaluations make one table together.</source>
        <translation>Cartes, adaptateurs, exécutions d’entraînement et évaluations. Un adaptateur donne deux panneaux, les exécutions d’un même travail en donnent deux, les évaluations donnent ensemble un seul tableau.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The figure&apos;s specification as a file. &apos;isthmus-cli figure --spec&apos; draws the same.</source>
        <translation>La spécification de la figure dans un fichier. &apos;isthmus-cli figure --spec&apos; dessine la même.</translation>
    </message>
    <message>
        <source>Figure specification (*.json)</source>
        <translation>Spécification de figure (*.json)</translation>
    </message>
    <message>
        <source>Open figure</source>
        <translation>Ouvrir une figure</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>No project is open. Open or create one; figures are made of its results.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez-en un ou créez-en un&#x202f;; les figures sont faites de ses résultats.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adapter: %1</source>
        <translation>Adaptateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Évaluation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Exécutions&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n exécution</numerusform>
            <numerusform>%1, %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take back the last change of the panels (Ctrl+Z)</source>
        <translation>Annule la dernière modification des panneaux (Ctrl+Z)</translation>
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
        <translation>Aperçu de la figure</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>selon besoin</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <translation>Avec empattement (%1)</translation>
    </message>
    <message>
        <source>Sans (%1)</source>
        <translation>Sans empattement (%1)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>from the values</source>
        <translation>d’après les valeurs</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibilité</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Profondeur égale</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Meilleur chemin</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>Barre de couleurs</translation>
    </message>
    <message>
        <source>(a), (b)…</source>
        <translation>(a), (b)…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
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
        <translation>Lancez ou ouvrez une analyse de similarité pour faire une figure de ses cartes.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Figures (*.pdf *.svg *.png);;All files (*)</source>
        <translation>Figures (*.pdf *.svg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 and %n file(s) beside it.</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1 et %n fichier à côté.</numerusform>
            <numerusform>Écrit&#xa0;: %1 et %n fichiers à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Several panels of any kind in one figure, or a figure as the papers have it</source>
        <translation>Plusieurs panneaux de toute sorte dans une même figure, ou une figure comme dans les articles</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Borne inférieure de la plage</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Borne supérieure de la plage</translation>
    </message>
    <message>
        <source>A letter before the title of each panel</source>
        <translation>Une lettre devant le titre de chaque panneau</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Lettres en gras</translation>
    </message>
    <message>
        <source>The letters in bold and without parentheses</source>
        <translation>Les lettres en gras et sans parenthèses</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>Titres des panneaux</translation>
    </message>
    <message>
        <source>A title above each panel</source>
        <translation>Un titre au-dessus de chaque panneau</translation>
    </message>
    <message>
        <source>Shared colour bar</source>
        <translation>Barre de couleurs commune</translation>
    </message>
    <message>
        <source>One colour scale for all maps of a metric; else each map has its own</source>
        <translation>Une seule échelle de couleurs pour toutes les cartes d’une métrique&#x202f;; sinon, chaque carte a la sienne</translation>
    </message>
    <message>
        <source>Width and fonts as a venue asks for them</source>
        <translation>Largeur et polices demandées par une revue ou une conférence</translation>
    </message>
    <message>
        <source>Width of the figure on paper</source>
        <translation>Largeur de la figure sur papier</translation>
    </message>
    <message>
        <source>Height of the figure on paper; 0: what the content needs</source>
        <translation>Hauteur de la figure sur papier&#x202f;; 0&#xa0;: selon le contenu</translation>
    </message>
    <message>
        <source>Panels beside each other; 0: chosen by the width</source>
        <translation>Panneaux côte à côte&#x202f;; 0&#xa0;: nombre choisi d’après la largeur</translation>
    </message>
    <message>
        <source>Typeface of all text; it is embedded in the PDF</source>
        <translation>Police de tout le texte&#x202f;; elle est incorporée au PDF</translation>
    </message>
    <message>
        <source>Size of the text on paper</source>
        <translation>Taille du texte sur papier</translation>
    </message>
    <message>
        <source>Colours of the cells; all are even to the eye and safe for colour-blind readers</source>
        <translation>Couleurs des cellules&#x202f;; toutes sont perçues comme régulières et conviennent aux daltoniens</translation>
    </message>
    <message>
        <source>Values of this size and below have the first colour, or the foot of the axis</source>
        <translation>Les valeurs inférieures ou égales à celle-ci ont la première couleur, ou le bas de l’axe</translation>
    </message>
    <message>
        <source>Values of this size and above have the last colour, or the head of the axis</source>
        <translation>Les valeurs supérieures ou égales à celle-ci ont la dernière couleur, ou le haut de l’axe</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>Le chemin de paires de couches tracé sur chaque carte</translation>
    </message>
    <message>
        <source>A line above the figure</source>
        <translation>Une ligne au-dessus de la figure</translation>
    </message>
    <message>
        <source>Lines below the figure</source>
        <translation>Des lignes sous la figure</translation>
    </message>
    <message>
        <source>Pixels of the PNG to an inch on paper</source>
        <translation>Pixels du PNG par pouce sur papier</translation>
    </message>
    <message>
        <source>Resolution of the PNG</source>
        <translation>Résolution du PNG</translation>
    </message>
    <message>
        <source>%1, one column</source>
        <translation>%1, une colonne</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1, deux colonnes</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>Composer…</translation>
    </message>
</context>
<context>
    <name>isthmus::HeatmapGrid</name>
    <message>
        <source>No maps yet. Open a source and a target model and run a similarity analysis.</source>
        <translation>Pas encore de cartes. Ouvrez un modèle source et un modèle cible, puis lancez une analyse de similarité.</translation>
    </message>
    <message>
        <source>Similarity heatmaps</source>
        <translation>Cartes de chaleur de similarité</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Point at a cell to read its value; click it to see what lies behind.</source>
        <translation>Pointez une cellule pour lire sa valeur&#x202f;; cliquez dessus pour voir ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>%1 — source layer %2, target layer %3: </source>
        <translation>%1 — couche source %2, couche cible %3&#xa0;: </translation>
    </message>
    <message>
        <source>no value. </source>
        <translation>aucune valeur. </translation>
    </message>
    <message>
        <source>no value.</source>
        <translation>aucune valeur.</translation>
    </message>
    <message>
        <source>  (95 % of the null: %1 to %2)</source>
        <translation>  (95&#xa0;% de la distribution nulle&#xa0;: %1 à %2)</translation>
    </message>
    <message>
        <source>  (masked)</source>
        <translation>  (masquée)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Show all maps</source>
        <translation>Afficher toutes les cartes</translation>
    </message>
    <message>
        <source>Enlarge this map</source>
        <translation>Agrandir cette carte</translation>
    </message>
    <message>
        <source>matched depth %1</source>
        <translation>profondeur égale %1</translation>
    </message>
    <message>
        <source>null %1–%2</source>
        <translation>hasard %1–%2</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Couche cible</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Couche source</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>isthmus::HelpForm</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Every field explains itself here when it has the focus.</source>
        <translation>Chaque champ s’explique ici lorsqu’il est actif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::HistogramPlot</name>
    <message>
        <source>Distribution of the weights of source and target</source>
        <translation>Distribution des poids de la source et de la cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>Aucun poids derrière cette cellule</translation>
    </message>
</context>
<context>
    <name>isthmus::Inspector</name>
    <message>
        <source>Show as matrix</source>
        <translation>Afficher comme matrice</translation>
    </message>
    <message>
        <source>Source matrix</source>
        <translation>Matrice source</translation>
    </message>
    <message>
        <source>Target matrix</source>
        <translation>Matrice cible</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Valeurs singulières</translation>
    </message>
    <message>
        <source>Distribution of the entries</source>
        <translation>Distribution des éléments</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Samples that drive it</source>
        <translation>Échantillons déterminants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Numbers of the cell</source>
        <translation>Chiffres clés de la cellule</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Samples that drive the cell</source>
        <translation>Échantillons déterminants pour la cellule</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>outside the layers</source>
        <translation>hors des couches</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Apparié à</translation>
    </message>
    <message>
        <source>%1: source layer %2, target layer %3</source>
        <translation>%1&#xa0;: couche source %2, couche cible %3</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibilité</translation>
    </message>
    <message>
        <source>Null of a cell</source>
        <translation>Distribution nulle d’une cellule</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculée</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>Mean of the map</source>
        <translation>Moyenne de la carte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Select a tensor in the tree, a cell of a heatmap or a neuron to see what it is made of.</source>
        <translation>Sélectionnez un tenseur dans l’arborescence, une cellule d’une carte de chaleur ou un neurone pour voir de quoi il se compose.</translation>
    </message>
</context>
<context>
    <name>isthmus::IntervalPlot</name>
    <message>
        <source>%1: %2, 95 % interval %3 to %4</source>
        <translation>%1&#xa0;: %2, intervalle à 95&#xa0;% de %3 à %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne inf.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne sup.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanel</name>
    <message>
        <source>&amp;Pause Job</source>
        <translation>Mettre le travail en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>&amp;Annuler le travail</translation>
    </message>
    <message>
        <source>&amp;Open Result</source>
        <translation>&amp;Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>Copier comme &amp;commande</translation>
    </message>
    <message>
        <source>C&amp;lear Finished Jobs</source>
        <translation>&amp;Effacer les travaux terminés</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>&amp;Resume Job</source>
        <translation>&amp;Reprendre le travail</translation>
    </message>
    <message>
        <source>Resume Job</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Pause Job</source>
        <translation>Mettre le travail en pause</translation>
    </message>
    <message>
        <source>No jobs yet. What is started on a page appears here, with its progress, and can be paused or cancelled.</source>
        <translation>Pas encore de travaux. Ce qui est lancé sur une page apparaît ici avec sa progression et peut être mis en pause ou annulé.</translation>
    </message>
    <message>
        <source>What runs and what has run. The context menu pauses, cancels and copies.</source>
        <translation>Ce qui est en cours et ce qui a été exécuté. Le menu contextuel permet de mettre en pause, d’annuler et de copier.</translation>
    </message>
</context>
<context>
    <name>isthmus::JobPanelModel</name>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerBars</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapCanvas</name>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>La couche cible %1 n’a pas de couche source.</translation>
    </message>
    <message>
        <source>Target layer %1 from source layer %2</source>
        <translation>Couche cible %1 depuis la couche source %2</translation>
    </message>
    <message>
        <source>, similarity %1</source>
        <translation>, similarité %1</translation>
    </message>
    <message numerus="yes">
        <source>; it serves %n target layer(s)</source>
        <translation>
            <numerusform>&#x202f;; cette couche source alimente %n couche cible</numerusform>
            <numerusform>&#x202f;; cette couche source alimente %n couches cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMapEditor</name>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Ouvrez d’abord un modèle source et un modèle cible.</translation>
    </message>
    <message>
        <source>The map has %1 layers, the target %2.</source>
        <translation>La correspondance compte %1 couches, la cible %2.</translation>
    </message>
    <message>
        <source>Target layer %1 has no source layer.</source>
        <translation>La couche cible %1 n’a pas de couche source.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Correspondance des couches</translation>
    </message>
    <message>
        <source>Where the lines come from</source>
        <translation>Origine des lignes</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Modifiée à la main</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Charger une correspondance des couches</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Enregistrer la correspondance des couches</translation>
    </message>
</context>
<context>
    <name>isthmus::LayerMaps</name>
    <message>
        <source>Layer map of the FFN</source>
        <translation>Correspondance des couches du FFN</translation>
    </message>
    <message>
        <source>Layer map of the attention</source>
        <translation>Correspondance des couches de l’attention</translation>
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
        <translation>Quelle couche source donne à quelle couche cible. Faites glisser une ligne vers une autre couche source ou utilisez les touches fléchées. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Best layers of the source</source>
        <translation>Meilleures couches de la source</translation>
    </message>
    <message>
        <source>The run locates the task first and takes the source&apos;s best layers. Run an attribution to see them here.</source>
        <translation>L’exécution localise d’abord la tâche et prend les meilleures couches de la source. Lancez une attribution pour les voir ici.</translation>
    </message>
    <message>
        <source>Equal depth</source>
        <translation>Profondeur égale</translation>
    </message>
    <message>
        <source>Most similar path</source>
        <translation>Chemin le plus similaire</translation>
    </message>
    <message>
        <source>The run compares the layers first. Compare down and o on the Similarity page to see the path here.</source>
        <translation>L’exécution compare d’abord les couches. Comparez down et o sur la page Similarité pour voir le chemin ici.</translation>
    </message>
    <message>
        <source>The layers are not known yet. Choose a preset whose lines are shown, or load a map.</source>
        <translation>Les couches ne sont pas encore connues. Choisissez un préréglage dont les lignes sont affichées, ou chargez une correspondance.</translation>
    </message>
    <message>
        <source>Layer map, %1: %2</source>
        <translation>Correspondance des couches, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Load a layer map</source>
        <translation>Charger une correspondance des couches</translation>
    </message>
    <message>
        <source>Layer map (*.json)</source>
        <translation>Correspondance des couches (*.json)</translation>
    </message>
    <message>
        <source>Save the layer map</source>
        <translation>Enregistrer la correspondance des couches</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>isthmus::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Messages à afficher</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
</context>
<context>
    <name>isthmus::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Messages of this session appear here.</source>
        <translation>Les messages de cette session apparaissent ici.</translation>
    </message>
    <message>
        <source>Messages of the program, the newest last.</source>
        <translation>Messages du programme, le plus récent en dernier.</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>Le projet a été exporté vers %1.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The source is chosen. Now choose the target.</source>
        <translation>La source est choisie. Choisissez maintenant la cible.</translation>
    </message>
    <message>
        <source>The target is chosen. Now choose the source.</source>
        <translation>La cible est choisie. Choisissez maintenant la source.</translation>
    </message>
    <message>
        <source>The demo pair is not installed.</source>
        <translation>La paire de démonstration n’est pas installée.</translation>
    </message>
    <message>
        <source>Drop two model folders on the cards at the left instead.</source>
        <translation>Déposez plutôt deux dossiers de modèle sur les fiches à gauche.</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Ouvrir un modèle source</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Ouvrir un modèle cible</translation>
    </message>
    <message>
        <source>%1 and %2 – Isthmus</source>
        <translation>%1 et %2 – Isthmus</translation>
    </message>
    <message numerus="yes">
        <source>Similarity of %n module(s)</source>
        <translation>
            <numerusform>Similarité de %n module</numerusform>
            <numerusform>Similarité de %n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>Couches %1 et %2 de %3</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Project: %1 (read-only)</source>
        <translation>Projet&#xa0;: %1 (lecture seule)</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The project is open for reading only. New results are not kept.</source>
        <translation>Le projet est ouvert en lecture seule. Les nouveaux résultats ne sont pas conservés.</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <source>Finished results are kept. What is not finished is lost.</source>
        <translation>Les résultats terminés sont conservés. Ce qui n’est pas terminé est perdu.</translation>
    </message>
    <message>
        <source>Cancel job and quit</source>
        <translation>Annuler le travail et quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Échanger source et cible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Results of the project</source>
        <translation>Résultats du projet</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Device: …</source>
        <translation>Périphérique&#xa0;: …</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Périphérique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>Cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory: %1 of %2</source>
        <translation>Mémoire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tra&amp;vaux</translation>
    </message>
    <message>
        <source>&amp;Set Up a Comparison</source>
        <translation>Con&amp;figurer une comparaison</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Isthmus</source>
        <translation>À &amp;propos d’Isthmus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Project (*.isthmus)</source>
        <translation>Projet (*.isthmus)</translation>
    </message>
    <message>
        <source>Open &amp;Source Model…</source>
        <translation>Ouvrir un modèle &amp;source…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open &amp;Target Model…</source>
        <translation>Ouvrir un modèle &amp;cible…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>Éc&amp;hanger source et cible</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Recent Pairs</source>
        <translation>P&amp;aires récentes</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Pair</source>
        <translation>Ouvrir la paire de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation>Ctrl+Alt+O</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>Pro&amp;jets récents</translation>
    </message>
    <message>
        <source>&amp;Export Project as One File…</source>
        <translation>&amp;Exporter le projet en un seul fichier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>HDF5 (*.h5)</source>
        <translation>HDF5 (*.h5)</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>Exporter la &amp;figure…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Restore the Layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A run is not finished</source>
        <translation>Une exécution n’est pas terminée</translation>
    </message>
    <message>
        <source>It can go on in a process of its own, without the window; it can stop at its last checkpoint and go on when you resume it here; or it can be given up. Checkpoints and finished results are kept.</source>
        <translation>Elle peut se poursuivre dans un processus à part, sans la fenêtre&#x202f;; elle peut s’arrêter à son dernier point de contrôle et repartir quand vous la reprendrez ici&#x202f;; ou elle peut être abandonnée. Les points de contrôle et les résultats terminés sont conservés.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Poursuivre l’exécution</translation>
    </message>
    <message>
        <source>Stop at the checkpoint</source>
        <translation>Arrêter au point de contrôle</translation>
    </message>
    <message>
        <source>Give up the run</source>
        <translation>Abandonner l’exécution</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Log Level</source>
        <translation>Niveau du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Erreurs</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avertissements</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>Isthmus crashed when it was used last.</source>
        <translation>Isthmus a planté lors de sa dernière utilisation.</translation>
    </message>
    <message>
        <source>A report says where. It goes nowhere by itself: you see it, save it, and send it to whom you like.</source>
        <translation>Un rapport indique où. Il ne part nulle part de lui-même&#xa0;: vous le voyez, l’enregistrez et l’envoyez à qui vous voulez.</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Enter shows a result on its page.</source>
        <translation>Entrée affiche un résultat sur sa page.</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Chercher une commande…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mpose Figure…</source>
        <translation>Co&amp;mposer une figure…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Page Guide</source>
        <translation>&amp;Guide de page</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>These are more than two models.</source>
        <translation>Il y a plus de deux modèles.</translation>
    </message>
    <message>
        <source>Drop a source and a target, or one model on its card.</source>
        <translation>Déposez une source et une cible, ou un seul modèle sur sa fiche.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Is %1 the source, which gives, or the target, which takes?</source>
        <translation>%1 est-il la source, qui donne, ou la cible, qui reçoit&#x202f;?</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
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
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>The manual is not there. Install the program again, or read docs/manual.md in its repository.</source>
        <translation>Le manuel est introuvable. Réinstallez le programme, ou lisez docs/manual.md dans son dépôt.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>Il n’y a pas de page %1.</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Manuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not on this page.</source>
        <translation>Introuvable dans cette page.</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>Cartes de similarité</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTableModel</name>
    <message>
        <source>not computed</source>
        <translation>non calculée</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>au-dessus du hasard</translation>
    </message>
    <message>
        <source>not above chance</source>
        <translation>pas au-dessus du hasard</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 textes</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1. Estimator: %2.</source>
        <translation>%1. Estimateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Profondeur égale</translation>
    </message>
    <message>
        <source>Mean similarity of layers at equal relative depth</source>
        <translation>Similarité moyenne des couches de même profondeur relative</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibilité</translation>
    </message>
    <message>
        <source>1 − max(0, matched-depth similarity)</source>
        <translation>1 − max(0, similarité à profondeur égale)</translation>
    </message>
    <message>
        <source>Null [95 %]</source>
        <translation>Hasard [95&#xa0;%]</translation>
    </message>
    <message>
        <source>The matched-depth mean when the samples are paired at random, or against a random partner: what the numbers would be without any relation</source>
        <translation>Moyenne à profondeur égale quand les échantillons sont appariés au hasard, ou face à un partenaire aléatoire&#xa0;: ce que seraient les chiffres sans aucune relation</translation>
    </message>
    <message>
        <source>Against null</source>
        <translation>Face au hasard</translation>
    </message>
    <message>
        <source>Whether the matched-depth mean lies above the null&apos;s 95 % band</source>
        <translation>Si la moyenne à profondeur égale se situe au-dessus de la bande à 95&#xa0;% de la distribution nulle</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Meilleur chemin</translation>
    </message>
    <message>
        <source>Mean along the monotone path of highest similarity</source>
        <translation>Moyenne le long du chemin monotone de similarité maximale</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over source layer ≥ target layer, as in the paper</source>
        <translation>Moyenne ± écart-type sur couche source ≥ couche cible, comme dans l’article</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over all layer pairs</source>
        <translation>Moyenne ± écart-type sur toutes les paires de couches</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Lignes des matrices d’activations</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixPage</name>
    <message>
        <source>Choose a tensor above, or press Enter on one in the Tensors panel.</source>
        <translation>Choisissez un tenseur ci-dessus, ou appuyez sur Entrée sur l’un d’eux dans le panneau Tenseurs.</translation>
    </message>
    <message>
        <source>Drag to pan, turn the wheel to zoom, press 0 to fit and 1 for one entry per pixel.</source>
        <translation>Faites glisser pour déplacer, tournez la molette pour zoomer, appuyez sur 0 pour ajuster et sur 1 pour un élément par pixel.</translation>
    </message>
    <message>
        <source>This tensor cannot be shown.</source>
        <translation>Ce tenseur ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Afficher toute la matrice</translation>
    </message>
    <message>
        <source>Choose a matrix</source>
        <translation>Choisir une matrice</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Whose weight is shown</source>
        <translation>Le modèle dont le poids est affiché</translation>
    </message>
    <message>
        <source>The weight that is shown, by its name in the file</source>
        <translation>Le poids affiché, par son nom dans le fichier</translation>
    </message>
    <message>
        <source>Colours of the entries</source>
        <translation>Couleurs des éléments</translation>
    </message>
</context>
<context>
    <name>isthmus::MatrixView</name>
    <message>
        <source>No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.</source>
        <translation>Pas encore de matrice. Choisissez un poids dans l’arborescence des tenseurs, ou une cellule d’une carte de chaleur.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 lignes × %2 colonnes</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>The arrow keys move, + and - zoom, 0 shows the whole matrix.</source>
        <translation>Les touches fléchées déplacent, + et - zooment, 0 affiche toute la matrice.</translation>
    </message>
</context>
<context>
    <name>isthmus::ModelCard</name>
    <message>
        <source>Source model</source>
        <translation>Modèle source</translation>
    </message>
    <message>
        <source>Target model</source>
        <translation>Modèle cible</translation>
    </message>
    <message>
        <source>Open a source model folder; the arrow lists recent ones</source>
        <translation>Ouvrir le dossier d’un modèle source&#x202f;; la flèche liste les récents</translation>
    </message>
    <message>
        <source>Open a target model folder; the arrow lists recent ones</source>
        <translation>Ouvrir le dossier d’un modèle cible&#x202f;; la flèche liste les récents</translation>
    </message>
    <message>
        <source>Open source model</source>
        <translation>Ouvrir un modèle source</translation>
    </message>
    <message>
        <source>Open target model</source>
        <translation>Ouvrir un modèle cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Drop the folder of the larger model here, or use the folder button.</source>
        <translation>Déposez ici le dossier du plus grand modèle, ou utilisez le bouton de dossier.</translation>
    </message>
    <message>
        <source>Drop the folder of the smaller model here, or use the folder button.</source>
        <translation>Déposez ici le dossier du plus petit modèle, ou utilisez le bouton de dossier.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 layers × %2 hidden</source>
        <translation>%1 couches × largeur %2</translation>
    </message>
    <message>
        <source>Number of layers, width of the residual stream</source>
        <translation>Nombre de couches, largeur du flux résiduel</translation>
    </message>
    <message>
        <source>FFN</source>
        <translation>FFN</translation>
    </message>
    <message>
        <source>Width of the feed-forward network</source>
        <translation>Largeur du réseau feed-forward</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>%1, %2 for keys and values</source>
        <translation>%1, %2 pour les clés et les valeurs</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Têtes d’attention</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 on disk</source>
        <translation>%1 paramètres, %2 sur le disque</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokeniseur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No recent models</source>
        <translation>Aucun modèle récent</translation>
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
        <translation>Couche</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mean change of the answer&apos;s log probability that the neuron makes</source>
        <translation>Variation moyenne de la log-probabilité de la réponse due au neurone</translation>
    </message>
    <message>
        <source>Promotes</source>
        <translation>Favorise</translation>
    </message>
    <message>
        <source>The tokens that the neuron&apos;s output makes most likely, read through the unembedding</source>
        <translation>Les tokens que la sortie du neurone rend les plus probables, lus à travers la matrice d’unembedding</translation>
    </message>
</context>
<context>
    <name>isthmus::NeuronView</name>
    <message numerus="yes">
        <source>A pixel shows the strongest of %n neuron(s). Turn the wheel to zoom in.</source>
        <translation>
            <numerusform>Un pixel montre le plus fort de %n neurone. Tournez la molette pour zoomer.</numerusform>
            <numerusform>Un pixel montre le plus fort de %n neurones. Tournez la molette pour zoomer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every neuron in view has its own place.</source>
        <translation>Chaque neurone visible a sa propre place.</translation>
    </message>
    <message>
        <source>Layer %1, neuron %2: %3</source>
        <translation>Couche %1, neurone %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message numerus="yes">
        <source> (strongest of %n here)</source>
        <translation>
            <numerusform> (le plus fort de %n ici)</numerusform>
            <numerusform> (le plus fort de %n ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Show all neurons</source>
        <translation>Afficher tous les neurones</translation>
    </message>
</context>
<context>
    <name>isthmus::OverviewPage</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Set up a comparison on the Similarity page</source>
        <translation>Configurer une comparaison sur la page Similarité</translation>
    </message>
    <message>
        <source>Incompatibility found so far</source>
        <translation>Incompatibilité constatée jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Press Compare to choose metrics, modules and data.</source>
        <translation>Rien n’a encore été comparé. Cliquez sur Comparer pour choisir métriques, modules et données.</translation>
    </message>
    <message>
        <source>What can be compared</source>
        <translation>Ce qui peut être comparé</translation>
    </message>
    <message>
        <source>One tokenizer: token positions can be compared one by one.</source>
        <translation>Un même tokeniseur&#xa0;: les positions de tokens peuvent être comparées une à une.</translation>
    </message>
    <message>
        <source>Different tokenizers: whole texts are compared. %1 tokens are spelled alike in both.</source>
        <translation>Tokeniseurs différents&#xa0;: ce sont des textes entiers qui sont comparés. %1 tokens s’écrivent de la même façon dans les deux.</translation>
    </message>
    <message>
        <source>%1 (%2 layers × %3, %4) against %5 (%6 layers × %7, %8)</source>
        <translation>%1 (%2 couches × %3, %4) face à %5 (%6 couches × %7, %8)</translation>
    </message>
    <message>
        <source>Incompatibility is 1 − the mean similarity of layers at equal depth. A number inside the null band says nothing about the models. Double-click a row to see its layers.</source>
        <translation>L’incompatibilité est 1 − la similarité moyenne des couches à profondeur égale. Un chiffre à l’intérieur de la bande de la distribution nulle ne dit rien sur les modèles. Double-cliquez sur une ligne pour voir ses couches.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>A row for each part of a layer, with the reason where it cannot be.</source>
        <translation>Une ligne pour chaque partie d’une couche, avec la raison là où la comparaison est impossible.</translation>
    </message>
</context>
<context>
    <name>isthmus::PageGuide</name>
    <message>
        <source>Both models side by side, what of them can be compared, and the incompatibility found so far.</source>
        <translation>Les deux modèles côte à côte, ce qui peut y être comparé, et l’incompatibilité constatée jusqu’ici.</translation>
    </message>
    <message>
        <source>Whether anything can move from one model to the other through its parameters begins with how alike they are.</source>
        <translation>Savoir si quelque chose peut passer d’un modèle à l’autre par ses paramètres commence par leur degré de ressemblance.</translation>
    </message>
    <message>
        <source>Next: Compare the Layers</source>
        <translation>Suite&#xa0;: comparer les couches</translation>
    </message>
    <message>
        <source>How alike each layer of the source is to each layer of the target, beside what unrelated samples would give.</source>
        <translation>À quel point chaque couche de la source ressemble à chaque couche de la cible, à côté de ce que donneraient des échantillons sans rapport.</translation>
    </message>
    <message>
        <source>“Neural Incompatibility” (ACL 2025) blames failed transfers on low similarity of behaviour and of weights.</source>
        <translation>«&#xa0;Neural Incompatibility&#xa0;» (ACL 2025) attribue l’échec des transferts à une faible similarité du comportement et des poids.</translation>
    </message>
    <message>
        <source>Next: Find the Neurons of a Task</source>
        <translation>Suite&#xa0;: trouver les neurones d’une tâche</translation>
    </message>
    <message>
        <source>How much each layer and each neuron raises the log probability of a task&apos;s answers.</source>
        <translation>De combien chaque couche et chaque neurone augmentent la log-probabilité des réponses d’une tâche.</translation>
    </message>
    <message>
        <source>LaTen carries over these neurons only. Where the two models keep a task in different places, it has to translate.</source>
        <translation>LaTen ne transfère que ces neurones. Là où les deux modèles logent une tâche à des endroits différents, il doit traduire.</translation>
    </message>
    <message>
        <source>Next: Transfer Them</source>
        <translation>Suite&#xa0;: les transférer</translation>
    </message>
    <message>
        <source>How much a task&apos;s loss depends on each parameter, and the windows of weights that would be carried over.</source>
        <translation>À quel point la perte d’une tâche dépend de chaque paramètre, et les fenêtres de poids qui seraient transférées.</translation>
    </message>
    <message>
        <source>“Seeking Neural Nuggets” starts the target&apos;s adapter from the most sensitive weights of the source.</source>
        <translation>«&#xa0;Seeking Neural Nuggets&#xa0;» initialise l’adaptateur de la cible avec les poids les plus sensibles de la source.</translation>
    </message>
    <message>
        <source>Next: Train From Them</source>
        <translation>Suite&#xa0;: entraîner à partir d’eux</translation>
    </message>
    <message>
        <source>Runs that carry parameters from the source into the target, with their losses beside the untouched target and the controls.</source>
        <translation>Exécutions qui transfèrent des paramètres de la source vers la cible, avec leurs pertes à côté de la cible inchangée et des témoins.</translation>
    </message>
    <message>
        <source>A lower loss comes from the source only if random, shuffled and the target&apos;s own neurons do worse.</source>
        <translation>Une perte plus basse ne vient de la source que si neurones aléatoires, source mélangée et neurones propres à la cible font moins bien.</translation>
    </message>
    <message>
        <source>Next: Measure the Answers</source>
        <translation>Suite&#xa0;: mesurer les réponses</translation>
    </message>
    <message>
        <source>Accuracy on MMLU, GSM8K, HumanEval and MBPP before and after a transfer, with intervals and paired tests.</source>
        <translation>Exactitude sur MMLU, GSM8K, HumanEval et MBPP avant et après un transfert, avec intervalles et tests appariés.</translation>
    </message>
    <message>
        <source>Loss is not ability: only answers tell whether something arrived.</source>
        <translation>La perte n’est pas la capacité&#xa0;: seules les réponses disent si quelque chose est arrivé.</translation>
    </message>
    <message>
        <source>Next: Make a Figure</source>
        <translation>Suite&#xa0;: faire une figure</translation>
    </message>
    <message>
        <source>One weight, entry by entry, at any zoom.</source>
        <translation>Un poids, élément par élément, à n’importe quel zoom.</translation>
    </message>
    <message>
        <source>Patterns and damage show here that no summary tells.</source>
        <translation>On voit ici des motifs et des dégâts qu’aucun résumé ne révèle.</translation>
    </message>
    <message>
        <source>Back to the Comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>Hide the page guide (View &gt; Page Guide shows it again)</source>
        <translation>Masquer le guide de page (Affichage &gt; Guide de page l’affiche à nouveau)</translation>
    </message>
    <message>
        <source>Hide the page guide</source>
        <translation>Masquer le guide de page</translation>
    </message>
</context>
<context>
    <name>isthmus::PairTableModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Cible</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Shape of the weight in the source, outputs × inputs</source>
        <translation>Forme du poids dans la source, sorties × entrées</translation>
    </message>
    <message>
        <source>Shape of the weight in the target, outputs × inputs</source>
        <translation>Forme du poids dans la cible, sorties × entrées</translation>
    </message>
    <message>
        <source>Behavioural similarity is defined</source>
        <translation>La similarité comportementale est définie</translation>
    </message>
    <message>
        <source>Parametric similarity is defined</source>
        <translation>La similarité paramétrique est définie</translation>
    </message>
    <message>
        <source>The source is at least as large, so that its neurons can be carried over</source>
        <translation>La source est au moins aussi grande, de sorte que ses neurones peuvent être transférés</translation>
    </message>
</context>
<context>
    <name>isthmus::PathEdit</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>isthmus::PlotView</name>
    <message>
        <source>Left and Right read the values, T shows them as a table.</source>
        <translation>Gauche et Droite lisent les valeurs, T les affiche sous forme de tableau.</translation>
    </message>
</context>
<context>
    <name>isthmus::ProfilePlot</name>
    <message>
        <source>Similarity of one source layer with every target layer</source>
        <translation>Similarité d’une couche source avec chaque couche cible</translation>
    </message>
    <message>
        <source>Similarity of one target layer with every source layer</source>
        <translation>Similarité d’une couche cible avec chaque couche source</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Couche cible</translation>
    </message>
    <message>
        <source>Source layer %1</source>
        <translation>Couche source %1</translation>
    </message>
    <message>
        <source>Source layer</source>
        <translation>Couche source</translation>
    </message>
    <message>
        <source>Target layer %1</source>
        <translation>Couche cible %1</translation>
    </message>
    <message>
        <source>Point at a cell of the heatmaps</source>
        <translation>Pointez une cellule des cartes de chaleur</translation>
    </message>
</context>
<context>
    <name>isthmus::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is the whole report. It has versions, the device, settings, the shapes of the open pair, jobs and the log. Names and folders are replaced; nothing of the models&apos; content is in it. You can change the text before you save it.</source>
        <translation>Voici le rapport entier. Il contient les versions, le périphérique, les réglages, les formes de la paire ouverte, les travaux et le journal. Les noms et les dossiers sont remplacés&#x202f;; rien du contenu des modèles n’y figure. Vous pouvez modifier le texte avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 à l’étape %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Check several runs to lay their curves over each other</source>
        <translation>Cochez plusieurs exécutions pour superposer leurs courbes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Lowest validation loss and the step that reached it</source>
        <translation>Perte de validation la plus basse et étape qui l’a atteinte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Validation loss of the untouched target</source>
        <translation>Perte de validation de la cible inchangée</translation>
    </message>
    <message>
        <source>Best control</source>
        <translation>Meilleur témoin</translation>
    </message>
    <message>
        <source>Lowest validation loss that a control reached at the same budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>Perte de validation la plus basse atteinte par un témoin à budget égal. Un gain qu’un témoin montre aussi ne vient pas des connaissances de la source.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
</context>
<context>
    <name>isthmus::SampleBrowser</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Aucune réponse trouvée</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire épuisée</translation>
    </message>
    <message>
        <source>Too much output</source>
        <translation>Sortie trop volumineuse</translation>
    </message>
    <message>
        <source>Tests unusable</source>
        <translation>Tests inutilisables</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Verdict sur %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>Justes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Item&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Prompt and answer of the item</source>
        <translation>Prompt et réponse de l’item</translation>
    </message>
    <message>
        <source>Agreement of the two models</source>
        <translation>Accord des deux modèles</translation>
    </message>
    <message>
        <source>Any agreement</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>One right, one wrong</source>
        <translation>Un juste, un faux</translation>
    </message>
    <message>
        <source>Only the first right</source>
        <translation>Seul le premier juste</translation>
    </message>
    <message>
        <source>Only the second right</source>
        <translation>Seul le second juste</translation>
    </message>
    <message>
        <source>Search in prompts and answers</source>
        <translation>Rechercher dans les prompts et les réponses</translation>
    </message>
    <message>
        <source>Copy item</source>
        <translation>Copier l’item</translation>
    </message>
    <message>
        <source>Prompt, answers, expected answer and verdict as text</source>
        <translation>Prompt, réponses, réponse attendue et verdict en texte</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Choose a second model to compare with first.</source>
        <translation>Choisissez d’abord un second modèle pour la comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 sur %n item</numerusform>
            <numerusform>%1 sur %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>No item passes the filters.</source>
        <translation>Aucun item ne passe les filtres.</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt de %1</translation>
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
        <translation>Matière</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTable</name>
    <message>
        <source>Scores of models on benchmarks</source>
        <translation>Scores des modèles sur les benchmarks</translation>
    </message>
</context>
<context>
    <name>isthmus::ScoreTableModel</name>
    <message>
        <source> (%1 % done)</source>
        <translation> (%1&#xa0;% effectué)</translation>
    </message>
    <message>
        <source>Published:
%1</source>
        <translation>Publié&#xa0;:
%1</translation>
    </message>
    <message numerus="yes">
        <source>, %n seed(s)</source>
        <translation>
            <numerusform>, %n graine</numerusform>
            <numerusform>, %n graines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isthmus::SensitivityPage</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>Choisir des fenêtres pour la cible</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Whose parameters are examined. A transfer takes from the source.</source>
        <translation>Le modèle dont les paramètres sont examinés. Un transfert puise dans la source.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>JSON lines with questions and answers. The sensitivity of a parameter is the sum over the rows of |w dL/dw|, with the loss L on the answer.</source>
        <translation>Fichier JSON Lines avec questions et réponses. La sensibilité d’un paramètre est la somme sur les lignes de |w dL/dw|, avec la perte L sur la réponse.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text.</source>
        <translation>Comment la question et la réponse deviennent un seul texte.</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Éc&amp;hantillons</translation>
    </message>
    <message>
        <source>How many rows are read, from the first. The papers use 20 to 32.</source>
        <translation>Nombre de lignes lues, à partir de la première. Les articles en utilisent de 20 à 32.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Finds, in every weight, the contiguous part of the target&apos;s size that is most sensitive: what PostPKT carries over. Needs a source that is at least as large.</source>
        <translation>Cherche, dans chaque poids, la partie contiguë de la taille de la cible qui est la plus sensible&#xa0;: ce que PostPKT transfère. Exige une source au moins aussi grande.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatique utilise le périphérique CUDA s’il y en a un.</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensibilité de %1</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Ouvrez d’abord un modèle source et un modèle cible.</translation>
    </message>
    <message>
        <source>Choose a JSON lines file with questions and answers.</source>
        <translation>Choisissez un fichier JSON Lines avec questions et réponses.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Il n’y a pas de fichier à ce chemin.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle exécution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>The sums per layer as a table</source>
        <translation>Les sommes par couche sous forme de tableau</translation>
    </message>
    <message>
        <source>Sensitivity per layer</source>
        <translation>Sensibilité par couche</translation>
    </message>
    <message>
        <source>No sensitivity yet: choose data at the left and press Run.</source>
        <translation>Pas encore de sensibilité&#xa0;: choisissez des données à gauche et cliquez sur Lancer.</translation>
    </message>
    <message>
        <source>Sensitivity of a weight</source>
        <translation>Sensibilité d’un poids</translation>
    </message>
    <message>
        <source>Choose a module and a layer above.</source>
        <translation>Choisissez un module et une couche ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Ce résultat est illisible.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calculez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sample(s)</source>
        <translation>
            <numerusform>%1, %n échantillon</numerusform>
            <numerusform>%1, %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to see which parameters a task needs.</source>
        <translation>Ouvrez à gauche un modèle source et un modèle cible pour voir quels paramètres sont nécessaires à une tâche.</translation>
    </message>
    <message>
        <source>Computing. The layers and weights appear here when all samples have been read; the Jobs panel shows how far it is.</source>
        <translation>Calcul en cours. Les couches et les poids apparaîtront ici quand tous les échantillons auront été lus&#x202f;; le panneau Travaux indique la progression.</translation>
    </message>
    <message>
        <source>Which parameters does a task&apos;s loss depend on? Choose its data at the left and press Run. The windows that a transfer would carry over are drawn into each weight.</source>
        <translation>De quels paramètres dépend la perte d’une tâche&#x202f;? Choisissez ses données à gauche et cliquez sur Lancer. Les fenêtres qu’un transfert emporterait sont tracées dans chaque poids.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sum of |w dL/dw|</source>
        <translation>Somme de |w dL/dw|</translation>
    </message>
    <message>
        <source>Layers with a mark are the ones a transfer would take.</source>
        <translation>Les couches marquées sont celles qu’un transfert prendrait.</translation>
    </message>
    <message>
        <source>%1, layer %2: total %3</source>
        <translation>%1, couche %2&#xa0;: total %3</translation>
    </message>
    <message>
        <source>target layer %1: %2 %</source>
        <translation>couche cible %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>%1: total %2</source>
        <translation>%1 : total %2</translation>
    </message>
</context>
<context>
    <name>isthmus::SimilarityForm</name>
    <message>
        <source>%1 (%2): %3 Range %4 to %5. Unchanged by: %6. Cost: %7. Source: %8.</source>
        <translation>%1 (%2)&#xa0;: %3 Plage de %4 à %5. Invariance&#xa0;: %6. Coût&#xa0;: %7. Source&#xa0;: %8.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Null draws</source>
        <translation>Tirages au hasard</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Chosen by the tokenizers</source>
        <translation>Selon les tokeniseurs</translation>
    </message>
    <message>
        <source>Token positions</source>
        <translation>Positions de tokens</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Textes entiers</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Moyenne des tokens</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Dernier token</translation>
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
        <translation>Automatique</translation>
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
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Choisir un fichier de données</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Éc&amp;hantillons</translation>
    </message>
    <message>
        <source>Sample &amp;unit</source>
        <translation>&amp;Unité d’échantillon</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>A&amp;grégation</translation>
    </message>
    <message>
        <source>&amp;Null draws</source>
        <translation>&amp;Tirages au hasard</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Grai&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>T&amp;ype de calcul</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>How often the pairing of samples is shuffled to find what chance alone would give</source>
        <translation>Nombre de fois où l’appariement des échantillons est mélangé pour trouver ce que donnerait le seul hasard</translation>
    </message>
    <message>
        <source>Rows of the activation matrices</source>
        <translation>Lignes des matrices d’activations</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Ouvrez d’abord un modèle source et un modèle cible.</translation>
    </message>
    <message>
        <source>Choose at least one metric.</source>
        <translation>Choisissez au moins une métrique.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Choisissez au moins un module.</translation>
    </message>
    <message>
        <source>Behavioural metrics need texts: choose a JSON lines file.</source>
        <translation>Les métriques comportementales ont besoin de textes&#xa0;: choisissez un fichier JSON Lines.</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Il n’y a pas de fichier à ce chemin.</translation>
    </message>
    <message>
        <source>Token positions need one tokenizer in both models. Choose whole texts.</source>
        <translation>Les positions de tokens exigent un même tokeniseur dans les deux modèles. Choisissez les textes entiers.</translation>
    </message>
    <message>
        <source>Space checks or unchecks a metric; what it means is explained below the list.</source>
        <translation>Espace coche ou décoche une métrique&#x202f;; sa signification est expliquée sous la liste.</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them.</source>
        <translation>Les parties d’une couche qui sont comparées&#xa0;: une carte pour chacune.</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read</source>
        <translation>Des conversations, une par ligne, en JSON&#xa0;: le texte que lisent les deux modèles</translation>
    </message>
    <message>
        <source>How a conversation becomes text: laten, seeking, the model&apos;s own chat template, or plain</source>
        <translation>Comment une conversation devient du texte&#xa0;: laten, seeking, le gabarit de conversation propre au modèle, ou plain</translation>
    </message>
    <message>
        <source>What a sample is: a token, where both models cut the text alike, or a whole text</source>
        <translation>Ce qu’est un échantillon&#xa0;: un token, là où les deux modèles découpent le texte de la même façon, ou un texte entier</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one</source>
        <translation>Comment les tokens d’un texte entier deviennent un seul échantillon&#xa0;: leur moyenne, ou le dernier</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers</source>
        <translation>Détermine les échantillons et les tirages au hasard. La même graine donne les mêmes chiffres</translation>
    </message>
    <message>
        <source>Number type of the forward passes. bfloat16 halves their memory; statistics stay exact</source>
        <translation>Type numérique des passes avant. bfloat16 divise leur mémoire par deux&#x202f;; les statistiques restent exactes</translation>
    </message>
    <message>
        <source>Where the forward passes run. Automatic takes a CUDA device if there is one</source>
        <translation>Où s’exécutent les passes avant. Automatique utilise un périphérique CUDA s’il y en a un</translation>
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
        <translation>Plage</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new comparison</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle comparaison</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Incompatibility</source>
        <translation>Incompatibilité</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Aucun chemin</translation>
    </message>
    <message>
        <source>Matched depth</source>
        <translation>Profondeur égale</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Meilleur chemin</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The path of layer pairs drawn over each map</source>
        <translation>Le chemin de paires de couches tracé sur chaque carte</translation>
    </message>
    <message>
        <source>Leave out cells whose source layer is lower than the target layer, as in the paper</source>
        <translation>Omettre les cellules dont la couche source est inférieure à la couche cible, comme dans l’article</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Set the colour range by hand</source>
        <translation>Définir la plage de couleurs à la main</translation>
    </message>
    <message>
        <source>Lowest value of the colours</source>
        <translation>Valeur la plus basse des couleurs</translation>
    </message>
    <message>
        <source>Highest value of the colours</source>
        <translation>Valeur la plus haute des couleurs</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Row and column profiles</source>
        <translation>Profils des lignes et des colonnes</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to compare them layer by layer.</source>
        <translation>Ouvrez à gauche un modèle source et un modèle cible pour les comparer couche par couche.</translation>
    </message>
    <message>
        <source>Computing. The heatmaps appear here one by one as they are finished; the Jobs panel shows how far it is.</source>
        <translation>Calcul en cours. Les cartes de chaleur apparaissent ici une à une, dès qu’elles sont prêtes&#x202f;; le panneau Travaux indique la progression.</translation>
    </message>
    <message>
        <source>This pair has not been compared yet. Choose metrics, modules and data at the left and press Run.</source>
        <translation>Cette paire n’a pas encore été comparée. Choisissez à gauche métriques, modules et données, puis cliquez sur Lancer.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>plain estimator</source>
        <translation>estimateur simple</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a value: %1</source>
        <translation>
            <numerusform>%n cellule sans valeur&#xa0;: %1</numerusform>
            <numerusform>%n cellules sans valeur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer pairs</source>
        <translation>Paires de couches</translation>
    </message>
    <message>
        <source>Adapter against base</source>
        <translation>Adaptateur face à la base</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Ce résultat est illisible.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calculez-le à nouveau.</translation>
    </message>
    <message>
        <source>What the colours stand for: similarity, or incompatibility, which is 1 minus it</source>
        <translation>Ce que représentent les couleurs&#xa0;: la similarité, ou l’incompatibilité, qui est 1 moins celle-ci</translation>
    </message>
    <message>
        <source>Cells of this value and below have the first colour</source>
        <translation>Les cellules de valeur inférieure ou égale à celle-ci ont la première couleur</translation>
    </message>
    <message>
        <source>Cells of this value and above have the last colour</source>
        <translation>Les cellules de valeur supérieure ou égale à celle-ci ont la dernière couleur</translation>
    </message>
</context>
<context>
    <name>isthmus::SpectrumPlot</name>
    <message>
        <source>Singular values of source and target</source>
        <translation>Valeurs singulières de la source et de la cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Relative rank</source>
        <translation>Rang relatif</translation>
    </message>
    <message>
        <source>σ / σ max</source>
        <translation>σ / σ max</translation>
    </message>
    <message>
        <source>No weight behind this cell</source>
        <translation>Aucun poids derrière cette cellule</translation>
    </message>
</context>
<context>
    <name>isthmus::TableWindow</name>
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies.</source>
        <translation>Les touches fléchées passent de cellule en cellule, Ctrl+C copie.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Afficher sous forme de tableau (T)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTree</name>
    <message>
        <source>Filter by name, role, type or shape</source>
        <translation>Filtrer par nom, rôle, type ou forme</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filtrer les tenseurs</translation>
    </message>
    <message>
        <source>Tensors of both models</source>
        <translation>Tenseurs des deux modèles</translation>
    </message>
    <message>
        <source>The tensors of both models appear here once a pair is open. Drop a model folder on each of the cards above.</source>
        <translation>Les tenseurs des deux modèles apparaissent ici dès qu’une paire est ouverte. Déposez un dossier de modèle sur chacune des fiches ci-dessus.</translation>
    </message>
    <message>
        <source>Enter shows a weight on the Matrix page.</source>
        <translation>Entrée affiche un poids sur la page Matrice.</translation>
    </message>
</context>
<context>
    <name>isthmus::TensorTreeModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outside the layers</source>
        <translation>Hors des couches</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>Its role is not known, so it is not compared.</source>
        <translation>Son rôle n’est pas connu, il n’est donc pas comparé.</translation>
    </message>
    <message>
        <source>The other model has no tensor of this role.</source>
        <translation>L’autre modèle n’a pas de tenseur de ce rôle.</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>aucun partenaire</translation>
    </message>
    <message>
        <source>weights and activations</source>
        <translation>poids et activations</translation>
    </message>
    <message>
        <source>activations only</source>
        <translation>activations seulement</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At the same depth: %1, %2. Comparable: %3.</source>
        <translation>À la même profondeur&#xa0;: %1, %2. Comparables&#xa0;: %3.</translation>
    </message>
    <message>
        <source>same shape</source>
        <translation>même forme</translation>
    </message>
    <message>
        <source>Its counterpart is %1, %2.</source>
        <translation>Son équivalent est %1, %2.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pairs with</source>
        <translation>Apparié à</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferForm</name>
    <message>
        <source>LaTen (before training)</source>
        <translation>LaTen (avant l’entraînement)</translation>
    </message>
    <message>
        <source>PostPKT (a start for LoRA)</source>
        <translation>PostPKT (une initialisation pour LoRA)</translation>
    </message>
    <message>
        <source>Init study (LoRA starts compared)</source>
        <translation>Étude d’initialisation (LoRA comparées)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>LaTen finds the neurons that carry a task in both models, learns to translate the source&apos;s into the target&apos;s space and adds them: a few steps. PostPKT starts a LoRA from the source&apos;s most sensitive parameters and fine-tunes it. The study trains the same LoRA from several starts at equal budget, to see whether the start is worth anything.</source>
        <translation>LaTen trouve les neurones qui portent une tâche dans les deux modèles, apprend à traduire ceux de la source dans l’espace de la cible et les ajoute&#xa0;: quelques étapes. PostPKT initialise une LoRA avec les paramètres les plus sensibles de la source et l’affine. L’étude entraîne la même LoRA à partir de plusieurs initialisations à budget égal, pour voir si l’initialisation apporte quelque chose.</translation>
    </message>
    <message>
        <source>Extract set</source>
        <translation>Jeu d’extraction</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>Align or training set</source>
        <translation>Jeu d’alignement ou d’entraînement</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Jeu de validation</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Folder of the merged model</source>
        <translation>Dossier du modèle fusionné</translation>
    </message>
    <message>
        <source>Loss on the questions too</source>
        <translation>Perte aussi sur les questions</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraction</translation>
    </message>
    <message>
        <source>A few solved examples (20 in the papers): what the source&apos;s knowledge is located on.</source>
        <translation>Quelques exemples résolus (20 dans les articles)&#xa0;: ce sur quoi les connaissances de la source sont localisées.</translation>
    </message>
    <message>
        <source>&amp;Align / train</source>
        <translation>Alig&amp;nement / entraînement</translation>
    </message>
    <message>
        <source>What is trained on: 80 rows to align in LaTen, about 1000 to fine-tune in PostPKT. None of them may be in the other sets; overlap is reported.</source>
        <translation>Les données d’entraînement&#xa0;: 80 lignes pour l’alignement dans LaTen, environ 1000 pour l’affinage dans PostPKT. Aucune ne doit figurer dans les autres jeux&#x202f;; les recouvrements sont signalés.</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>Vali&amp;dation</translation>
    </message>
    <message>
        <source>Rows that nothing is trained on. After every step they decide which checkpoint is the best. LaTen holds out a fifth of the align set when this is empty.</source>
        <translation>Lignes sur lesquelles rien n’est entraîné. Après chaque étape, elles déterminent quel point de contrôle est le meilleur. LaTen réserve un cinquième du jeu d’alignement lorsque ce champ est vide.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text; the same for all sets.</source>
        <translation>Comment la question et la réponse deviennent un seul texte&#x202f;; identique pour tous les jeux.</translation>
    </message>
    <message>
        <source>Off: the loss counts the answer&apos;s tokens. On: all tokens, as the papers do for MMLU, whose answers are one letter.</source>
        <translation>Désactivé&#xa0;: la perte compte les tokens de la réponse. Activé&#xa0;: tous les tokens, comme dans les articles pour MMLU, dont les réponses tiennent en une lettre.</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>Sorti&amp;e</translation>
    </message>
    <message>
        <source>Where checkpoints are kept and the target with the transfer merged in is saved, as a Hugging Face folder.</source>
        <translation>L’endroit où les points de contrôle sont conservés et où la cible, transfert fusionné, est enregistrée sous forme de dossier Hugging Face.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Celui de l’article</translation>
    </message>
    <message>
        <source>The published script&apos;s</source>
        <translation>Celui du script publié</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Each step&apos;s own row</source>
        <translation>La ligne propre à chaque étape</translation>
    </message>
    <message>
        <source>The whole extract set</source>
        <translation>Tout le jeu d’extraction</translation>
    </message>
    <message>
        <source>One per row</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Neurones source aléatoires</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Source mélangée</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Source à zéro</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Neurones propres à la cible</translation>
    </message>
    <message>
        <source>Locate and align</source>
        <translation>Localiser et aligner</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Learning rate and longest row: 3e-5 and 1024 as in the paper, 3e-4 and 768 as in its script.</source>
        <translation>Taux d’apprentissage et ligne la plus longue&#xa0;: 3e-5 et 1024 comme dans l’article, 3e-4 et 768 comme dans son script.</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>Par&amp;t</translation>
    </message>
    <message>
        <source>Share of the target&apos;s neurons per layer that is replaced. The paper takes 0.1.</source>
        <translation>Part des neurones de la cible remplacée dans chaque couche. L’article prend 0,1.</translation>
    </message>
    <message>
        <source>E&amp;valuator</source>
        <translation>É&amp;valuateur</translation>
    </message>
    <message>
        <source>How neurons are scored: exactly, or by an expansion that is about a hundred times cheaper.</source>
        <translation>Comment les neurones sont évalués&#xa0;: exactement, ou par un développement environ cent fois moins coûteux.</translation>
    </message>
    <message>
        <source>&amp;Neurons of</source>
        <translation>Ne&amp;urones de</translation>
    </message>
    <message>
        <source>Which neurons a step works on: those of its own extract row, as published, or the same ones, averaged over the extract set, in every step.</source>
        <translation>Les neurones sur lesquels porte une étape&#xa0;: ceux de sa propre ligne d’extraction, comme publié, ou les mêmes à chaque étape, moyennés sur le jeu d’extraction.</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Étape&amp;s</translation>
    </message>
    <message>
        <source>Optimizer steps, each with a checkpoint. One per extract row when nothing is given. The paper used 2 (MMLU), 4 (GSM8K), 3 (HumanEval) and 8 (MBPP).</source>
        <translation>Étapes d’optimisation, chacune avec un point de contrôle. Une par ligne d’extraction si rien n’est indiqué. L’article en a utilisé 2 (MMLU), 4 (GSM8K), 3 (HumanEval) et 8 (MBPP).</translation>
    </message>
    <message>
        <source>Align ro&amp;ws</source>
        <translation>Lignes d’&amp;alignement</translation>
    </message>
    <message>
        <source>Align rows of a step, drawn with its seed, beside the extract row.</source>
        <translation>Lignes d’alignement d’une étape, tirées avec sa graine, en plus de la ligne d’extraction.</translation>
    </message>
    <message>
        <source>Penalt&amp;y</source>
        <translation>Péna&amp;lité</translation>
    </message>
    <message>
        <source>Weight of the mean square of what is added (lambda). Larger keeps the target closer to itself.</source>
        <translation>Poids du carré moyen de ce qui est ajouté (lambda). Plus il est grand, plus la cible reste proche d’elle-même.</translation>
    </message>
    <message>
        <source>Initial&amp;isation</source>
        <translation>&amp;Initialisation</translation>
    </message>
    <message>
        <source>How the translation begins. Normal: deviation 1e-5, as published, which half precision cannot see. Scaled: additions of a hundredth of the neurons&apos; size.</source>
        <translation>Comment la traduction débute. Normale&#xa0;: écart-type de 1e-5, comme publié, imperceptible en demi-précision. Mise à l’échelle&#xa0;: ajouts d’un centième de la taille des neurones.</translation>
    </message>
    <message>
        <source>Early sto&amp;p</source>
        <translation>Arrêt anti&amp;cipé</translation>
    </message>
    <message>
        <source>Validations without a better one before the run stops by itself.</source>
        <translation>Validations sans amélioration avant que l’exécution s’arrête d’elle-même.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>The same run with something worthless in the source&apos;s place, at equal budget. A gain that a control shows too does not come from the source&apos;s knowledge.</source>
        <translation>La même exécution avec quelque chose sans valeur à la place de la source, à budget égal. Un gain qu’un témoin montre aussi ne vient pas des connaissances de la source.</translation>
    </message>
    <message>
        <source>Window of largest sensitivity</source>
        <translation>Fenêtre de sensibilité maximale</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neurones</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Coherent over the model</source>
        <translation>Cohérente sur tout le modèle</translation>
    </message>
    <message>
        <source>Seeking (the source&apos;s parameters)</source>
        <translation>Seeking (les paramètres de la source)</translation>
    </message>
    <message>
        <source>Gaussian (the usual one)</source>
        <translation>Gaussienne (l’habituelle)</translation>
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
        <translation>Fenêtre aléatoire de la source</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Fenêtre propre à la cible</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>R&amp;ang</translation>
    </message>
    <message>
        <source>Rank of the LoRA. The papers take 16.</source>
        <translation>Rang de la LoRA. Les articles prennent 16.</translation>
    </message>
    <message>
        <source>Red&amp;uction</source>
        <translation>Réd&amp;uction</translation>
    </message>
    <message>
        <source>How the source&apos;s weight is cut down to the target&apos;s size. The window is the papers&apos;; coherent takes one choice of residual coordinates for all weights and keeps heads whole.</source>
        <translation>Comment le poids de la source est réduit à la taille de la cible. La fenêtre est celle des articles&#x202f;; cohérente fait un seul choix de coordonnées résiduelles pour tous les poids et garde les têtes entières.</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>In&amp;itialisation</translation>
    </message>
    <message>
        <source>What the adapter begins from. Everything else stays equal.</source>
        <translation>Ce dont part l’adaptateur. Tout le reste demeure égal.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Époque&amp;s</translation>
    </message>
    <message>
        <source>Passes over the training set.</source>
        <translation>Passages sur le jeu d’entraînement.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Rows of an optimizer step.</source>
        <translation>Lignes d’une étape d’optimisation.</translation>
    </message>
    <message>
        <source>Starts compared</source>
        <translation>Initialisations comparées</translation>
    </message>
    <message>
        <source>Each start is trained with every seed at equal budget. Table and plot show means with their intervals.</source>
        <translation>Chaque initialisation est entraînée avec chaque graine à budget égal. Le tableau et le graphique montrent les moyennes avec leurs intervalles.</translation>
    </message>
    <message>
        <source>Three with controls</source>
        <translation>Trois avec témoins</translation>
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
        <translation>Automatique</translation>
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
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate</source>
        <translation>Taux d’ap&amp;prentissage</translation>
    </message>
    <message>
        <source>Of AdamW, at its highest.</source>
        <translation>Celui d’AdamW, à son maximum.</translation>
    </message>
    <message>
        <source>Cuto&amp;ff</source>
        <translation>To&amp;kens max.</translation>
    </message>
    <message>
        <source>Longest row in tokens; the rest of a row is left out.</source>
        <translation>Ligne la plus longue en tokens&#x202f;; le reste d’une ligne est omis.</translation>
    </message>
    <message>
        <source>Micro-batc&amp;h</source>
        <translation>Micro-batc&amp;h</translation>
    </message>
    <message>
        <source>Rows computed at once: less memory, the same result. It is halved by itself when memory runs out.</source>
        <translation>Lignes calculées à la fois&#xa0;: moins de mémoire, même résultat. Il est divisé par deux automatiquement quand la mémoire manque.</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same seed on the same device gives the same bits.</source>
        <translation>La même graine sur le même périphérique donne les mêmes bits.</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>Runs of each kind, with one seed after the other, for the intervals.</source>
        <translation>Exécutions de chaque sorte, avec une graine après l’autre, pour les intervalles.</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>T&amp;ype de calcul</translation>
    </message>
    <message>
        <source>Arithmetic of the passes. What is trained stays float32.</source>
        <translation>Arithmétique des passes. Ce qui est entraîné reste en float32.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA device when there is one.</source>
        <translation>Automatique utilise le périphérique CUDA s’il y en a un.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>LaTen to %1, seed %2</source>
        <translation>LaTen vers %1, graine %2</translation>
    </message>
    <message>
        <source>PostPKT to %1, seed %2</source>
        <translation>PostPKT vers %1, graine %2</translation>
    </message>
    <message>
        <source>Init study of %1</source>
        <translation>Étude d’initialisation de %1</translation>
    </message>
    <message>
        <source>Choose the extract set: a few solved examples of the task.</source>
        <translation>Choisissez le jeu d’extraction&#xa0;: quelques exemples résolus de la tâche.</translation>
    </message>
    <message>
        <source>There is no file at the path of the extract set.</source>
        <translation>Il n’y a pas de fichier au chemin du jeu d’extraction.</translation>
    </message>
    <message>
        <source>Choose the align set: what the translation is trained on.</source>
        <translation>Choisissez le jeu d’alignement&#xa0;: ce sur quoi la traduction est entraînée.</translation>
    </message>
    <message>
        <source>Choose the training set.</source>
        <translation>Choisissez le jeu d’entraînement.</translation>
    </message>
    <message>
        <source>There is no file at the path of the training set.</source>
        <translation>Il n’y a pas de fichier au chemin du jeu d’entraînement.</translation>
    </message>
    <message>
        <source>There is no file at the path of the validation set.</source>
        <translation>Il n’y a pas de fichier au chemin du jeu de validation.</translation>
    </message>
    <message>
        <source>Choose a validation set: without it no checkpoint can be called the best.</source>
        <translation>Choisissez un jeu de validation&#xa0;: sans lui, aucun point de contrôle ne peut être dit le meilleur.</translation>
    </message>
    <message>
        <source>Choose an output folder: checkpoints and the merged model go there.</source>
        <translation>Choisissez un dossier de sortie&#xa0;: les points de contrôle et le modèle fusionné y sont placés.</translation>
    </message>
    <message>
        <source>The output folder holds a model already. Choose another one.</source>
        <translation>Le dossier de sortie contient déjà un modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>LaTen carries neurons of up, gate, down, v and o, not of %1.</source>
        <translation>LaTen transfère les neurones de up, gate, down, v et o, pas de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <translation>%1 ne peut pas être transféré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a source and a target model first.</source>
        <translation>Ouvrez d’abord un modèle source et un modèle cible.</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>Choisissez au moins un module.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, for example 3e-5.</source>
        <translation>Le taux d’apprentissage doit être un nombre supérieur à 0, par exemple 3e-5.</translation>
    </message>
    <message>
        <source>Choose at least two starts to compare.</source>
        <translation>Choisissez au moins deux initialisations à comparer.</translation>
    </message>
    <message>
        <source>Weights that are carried over. Neural Incompatibility takes up, down, v and o. Embedding and head are for PostPKT and for models that keep the two apart.</source>
        <translation>Poids qui sont transférés. Neural Incompatibility prend up, down, v et o. Embedding et head valent pour PostPKT et pour les modèles qui les tiennent séparés.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the target: leave them out.</source>
        <translation>Embedding et head sont un seul tenseur dans la cible : laissez-les de côté.</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferPage</name>
    <message>
        <source>Seed %1, stopped at a checkpoint</source>
        <translation>Graine %1, arrêtée à un point de contrôle</translation>
    </message>
    <message>
        <source>The run stops after its current step and leaves a checkpoint.</source>
        <translation>L’exécution s’arrête après l’étape en cours et laisse un point de contrôle.</translation>
    </message>
    <message>
        <source>Resume goes on from there, also after a restart.</source>
        <translation>Reprendre repart de là, même après un redémarrage.</translation>
    </message>
    <message>
        <source>The run is on the clipboard as JSON.</source>
        <translation>L’exécution est dans le presse-papiers au format JSON.</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Correspondance des couches</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle exécution</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the run until it is resumed</source>
        <translation>Suspendre l’exécution jusqu’à sa reprise</translation>
    </message>
    <message>
        <source>Stop at checkpoint</source>
        <translation>Arrêter au point de contrôle</translation>
    </message>
    <message>
        <source>Stop the run where it is; it can go on from there, also after a restart</source>
        <translation>Arrêter l’exécution là où elle est&#x202f;; elle peut repartir de là, même après un redémarrage</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End the run for good; its checkpoints stay</source>
        <translation>Mettre fin à l’exécution définitivement&#x202f;; ses points de contrôle restent</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Repartir du dernier point de contrôle</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the merged model</source>
        <translation>Ouvrir le dossier du modèle fusionné</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>The run with all its steps as JSON</source>
        <translation>L’exécution avec toutes ses étapes au format JSON</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>The table of the tab in front as CSV</source>
        <translation>Le tableau de l’onglet actif au format CSV</translation>
    </message>
    <message>
        <source>No transfer of this pair yet. Choose a method and its data at the left and press Run: the run appears here, its curves below.</source>
        <translation>Pas encore de transfert pour cette paire. Choisissez à gauche une méthode et ses données, puis cliquez sur Lancer&#xa0;: l’exécution apparaît ici, ses courbes en dessous.</translation>
    </message>
    <message>
        <source>Open a source and a target model at the left to carry something from one to the other.</source>
        <translation>Ouvrez à gauche un modèle source et un modèle cible pour transférer quelque chose de l’un à l’autre.</translation>
    </message>
    <message>
        <source>This result cannot be read.</source>
        <translation>Ce résultat est illisible.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calculez-le à nouveau.</translation>
    </message>
    <message>
        <source>The layer map cannot be written.</source>
        <translation>La correspondance des couches ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>At its highest about %1 of memory; %2 on disk; about %3 in all.</source>
        <translation>Au plus environ %1 de mémoire ; %2 sur le disque ; environ %3 en tout.</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Figure…</translation>
    </message>
    <message>
        <source>The losses as a figure for a paper, in the figure panel</source>
        <translation>Les pertes en figure pour un article, dans le panneau des figures</translation>
    </message>
</context>
<context>
    <name>isthmus::TransferResults</name>
    <message>
        <source>Losses over the steps</source>
        <translation>Pertes au fil des étapes</translation>
    </message>
    <message>
        <source>Penalty over the steps</source>
        <translation>Pénalité au fil des étapes</translation>
    </message>
    <message>
        <source>Learning rate over the steps</source>
        <translation>Taux d’apprentissage au fil des étapes</translation>
    </message>
    <message>
        <source>Norm of Delta per module and layer</source>
        <translation>Norme de Delta par module et par couche</translation>
    </message>
    <message>
        <source>Validation loss of the transfer and its controls</source>
        <translation>Perte de validation du transfert et de ses témoins</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>What a run adds to each weight appears here after its first step.</source>
        <translation>Ce qu’une exécution ajoute à chaque poids apparaît ici après sa première étape.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Controls and starts</source>
        <translation>Témoins et initialisations</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>The losses of a run are drawn here while it learns.</source>
        <translation>Les pertes d’une exécution sont tracées ici pendant qu’elle apprend.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>A transfer and its controls, or the starts of a study, are compared here.</source>
        <translation>Un transfert et ses témoins, ou les initialisations d’une étude, sont comparés ici.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Par rapport à avant</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Transfer and controls</source>
        <translation>Transfert et témoins</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>meilleur point de contrôle</translation>
    </message>
    <message>
        <source>untouched target</source>
        <translation>cible inchangée</translation>
    </message>
    <message>
        <source>Norm of Delta over the norm of the weight</source>
        <translation>Norme de Delta / norme du poids</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Couche cible</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Meilleure perte de validation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No step is better than the untouched target.</source>
        <translation>Aucune étape n’est meilleure que la cible inchangée.</translation>
    </message>
    <message>
        <source>Saved in %1; rounding to the model&apos;s type lost %2 % of Delta.</source>
        <translation>Enregistré dans %1&#x202f;; l’arrondi au type du modèle a fait perdre %2&#xa0;% de Delta.</translation>
    </message>
</context>
<context>
    <name>isthmus::ValueGrid</name>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1, %2 %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
</context>
<context>
    <name>isthmus::WelcomeView</name>
    <message>
        <source>Open the demo pair</source>
        <translation>Ouvrir la paire de démonstration</translation>
    </message>
    <message>
        <source>Back to the pair</source>
        <translation>Retour à la paire</translation>
    </message>
    <message>
        <source>See what two language models share, and what can be carried from one to the other</source>
        <translation>Voir ce que deux modèles de langage ont en commun, et ce qui peut être transféré de l’un à l’autre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Two small models with data of their own. Everything works on them, within seconds to minutes, without a graphics card.</source>
        <translation>Deux petits modèles avec leurs propres données. Tout fonctionne avec eux, en quelques secondes ou minutes, sans carte graphique.</translation>
    </message>
    <message>
        <source>Your own pair</source>
        <translation>Votre propre paire</translation>
    </message>
    <message>
        <source>Two model folders as Hugging Face stores them, with config.json and safetensors. Drop both here, or choose them one by one. The source is usually the larger one.</source>
        <translation>Deux dossiers de modèle tels que Hugging Face les enregistre, avec config.json et safetensors. Déposez les deux ici, ou choisissez-les un par un. La source est en général le plus grand.</translation>
    </message>
    <message>
        <source>Choose the source…</source>
        <translation>Choisir la source…</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Choisir la cible…</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Pairs and projects that were open before. Enter opens one.</source>
        <translation>Paires et projets ouverts auparavant. Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <translation>Rien n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>Recent pairs and projects</source>
        <translation>Paires et projets récents</translation>
    </message>
    <message>
        <source>Enter opens one.</source>
        <translation>Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>1. Similarity: how alike are the layers?</source>
        <translation>1. Similarité&#xa0;: à quel point les couches se ressemblent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>2. Attribution and Sensitivity: which neurons and parameters carry a task?</source>
        <translation>2. Attribution et Sensibilité&#xa0;: quels neurones et quels paramètres portent une tâche&#x202f;?</translation>
    </message>
    <message>
        <source>3. Transfer: carry them over, beside controls that show whether it is the source that helps.</source>
        <translation>3. Transfert&#xa0;: les transférer, à côté de témoins qui montrent si c’est bien la source qui aide.</translation>
    </message>
    <message>
        <source>4. Evaluation: do the answers get better?</source>
        <translation>4. Évaluation&#xa0;: les réponses s’améliorent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>5. Figure: take it into the paper.</source>
        <translation>5. Figure&#xa0;: la mettre dans l’article.</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>Le parcours</translation>
    </message>
    <message>
        <source>Every page says what it shows, why it matters and what comes next. F1 opens the manual.</source>
        <translation>Chaque page dit ce qu’elle montre, pourquoi c’est important et ce qui vient ensuite. F1 ouvre le manuel.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
</context>
<context>
    <name>isthmus::background</name>
    <message>
        <source>isthmus-cli is not installed beside this program.</source>
        <translation>isthmus-cli n’est pas installé à côté de ce programme.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The process cannot be started.</source>
        <translation>Le processus ne peut pas être lancé.</translation>
    </message>
</context>
<context>
    <name>isthmus::estimate</name>
    <message>
        <source>Weights held whole: source %1, target %2. Trained: %3 parameters, %4 with their optimizer. The time is known after the first step.</source>
        <translation>Poids conservés en entier&#xa0;: source %1, cible %2. Entraînés&#xa0;: %3 paramètres, %4 avec leur optimiseur. La durée est connue après la première étape.</translation>
    </message>
    <message>
        <source>This machine has %1: the source is read layer by layer.</source>
        <translation>Cette machine dispose de %1&#xa0;: la source est lue couche par couche.</translation>
    </message>
</context>
<context>
    <name>isthmus::export</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Tableau (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>isthmus::main</name>
    <message>
        <source>Shows what two language models of different sizes share.</source>
        <translation>Montre ce que deux modèles de langage de tailles différentes ont en commun.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Project folder to open or create.</source>
        <translation>Dossier de projet à ouvrir ou à créer.</translation>
    </message>
    <message>
        <source>Saves a picture of the window once its content is there, and ends.</source>
        <translation>Enregistre une image de la fenêtre dès que son contenu est là, puis se termine.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Taille de la fenêtre, par exemple 1440x900.</translation>
    </message>
    <message>
        <source>Folder of the target model.</source>
        <translation>Dossier du modèle cible.</translation>
    </message>
    <message>
        <source>The size must look like 1440x900 and be at least 400x300.</source>
        <translation>La taille doit être de la forme 1440x900 et d’au moins 400x300.</translation>
    </message>
    <message>
        <source>Page to show: overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>Page à afficher&#xa0;: overview, similarity, attribution, sensitivity, transfer, evaluation ou matrix.</translation>
    </message>
    <message>
        <source>There is no such page. Choose overview, similarity, attribution, sensitivity, transfer, evaluation or matrix.</source>
        <translation>Cette page n’existe pas. Choisissez overview, similarity, attribution, sensitivity, transfer, evaluation ou matrix.</translation>
    </message>
    <message>
        <source>Language of this start: en, zh_CN, de, fr, ja or system.</source>
        <translation>Langue de ce lancement&#xa0;: en, zh_CN, de, fr, ja ou system.</translation>
    </message>
    <message>
        <source>What the log of this start keeps: error, warning, info or debug.</source>
        <translation>Ce que conserve le journal de ce lancement&#xa0;: error, warning, info ou debug.</translation>
    </message>
    <message>
        <source>Folder of the source model. Alone: a project, or a file in one.</source>
        <translation>Dossier du modèle source. Seul&#xa0;: un projet, ou un fichier d’un projet.</translation>
    </message>
    <message>
        <source>Give a source and a target folder, or a project (a folder with project.json), or neither.</source>
        <translation>Donnez un dossier source et un dossier cible, ou un projet (un dossier avec project.json), ou ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>There is no such language. Choose en, zh_CN, de, fr, ja or system.</source>
        <translation>Cette langue n’existe pas. Choisissez en, zh_CN, de, fr, ja ou system.</translation>
    </message>
    <message>
        <source>There is no such level. Choose error, warning, info or debug.</source>
        <translation>Ce niveau n’existe pas. Choisissez error, warning, info ou debug.</translation>
    </message>
</context>
<context>
    <name>isthmus::runs</name>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Neurones source aléatoires</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Source mélangée</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Source à zéro</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Neurones propres à la cible</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussienne</translation>
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
        <translation>Fenêtre aléatoire</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Fenêtre propre à la cible</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>Study of %1 starts</source>
        <translation>Étude de %1 initialisations</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
</context>
<context>
    <name>isthmus::tables</name>
    <message>
        <source>Copy Selected Rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>isthmus::text</name>
    <message>
        <source>%1 B</source>
        <extracomment>billions, e.g. &quot;6.7 B&quot;</extracomment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>millions</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <extracomment>thousands</extracomment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>scalaire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
</context>
</TS>

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
    <name>FormFields</name>
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
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>How question and answer become one text: as the papers write it (laten; seeking closes the answer with the end of the text), by the model&apos;s own chat template, or one after the other (plain). Take the format that the models are used with.</source>
        <translation>Comment question et réponse deviennent un seul texte&#xa0;: tel que l’écrivent les articles (laten&#x202f;; seeking termine la réponse par la fin du texte), selon le gabarit de conversation du modèle, ou l’une à la suite de l’autre (plain). Prenez le format avec lequel les modèles sont utilisés.</translation>
    </message>
    <message>
        <source>&amp;Compute in</source>
        <translation>T&amp;ype de calcul</translation>
    </message>
    <message>
        <source>Number type of the passes through the models. bfloat16 takes half the memory of float32; scores, statistics and what is trained stay float32 or better.</source>
        <translation>Type de nombre des passes dans les modèles. bfloat16 occupe moitié moins de mémoire que float32&#x202f;; les scores, les statistiques et ce qui est entraîné restent en float32 ou mieux.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Where the passes run. Automatic takes the CUDA device when there is one.</source>
        <translation>Où s’exécutent les passes. Automatique prend le périphérique CUDA s’il y en a un.</translation>
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
            <numerusform>Similarité de %n module</numerusform>
            <numerusform>Similarité de %n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers %1 and %2 of %3</source>
        <translation>Couches %1 et %2 de %3</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>Ouvrir la paire</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution de %1</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensibilité de %1</translation>
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
        <source>%1, step %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Prompt of %1</source>
        <translation>Prompt de %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Show or hide the form of a new run</source>
        <translation>Afficher ou masquer le formulaire d’une nouvelle exécution</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 Lower the learning rate and start again, or check the weights of that layer.</source>
        <translation>%1 Réduisez le taux d’apprentissage et recommencez, ou vérifiez les poids de cette couche.</translation>
    </message>
    <message>
        <source>%1 and %2 neurons; null: target neurons of random directions in the tokens&apos; span</source>
        <translation>%1 et %2 neurones&#x202f;; distribution nulle&#xa0;: neurones de la cible de directions aléatoires dans l’espace engendré par les tokens</translation>
    </message>
    <message>
        <source>%1 became infinite or NaN in step %2%3</source>
        <translation>%1&#xa0;: valeur infinie ou NaN à l’étape %2%3</translation>
    </message>
    <message>
        <source>%1 blocks of %2 samples</source>
        <translation>%1 blocs de %2 échantillons</translation>
    </message>
    <message>
        <source>%1 does not start</source>
        <translation>%1 ne démarre pas</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are plausible for this kind of file.</source>
        <translation>%1 compte %2 octets&#x202f;; au plus %3 sont plausibles pour ce type de fichier.</translation>
    </message>
    <message>
        <source>%1 has no row with an answer within the cut-off length.</source>
        <translation>%1 n’a aucune ligne dont la réponse tient dans la longueur maximale.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 n’a aucune ligne.</translation>
    </message>
    <message>
        <source>%1 has no text &quot;%2&quot;.</source>
        <translation>%1 n’a pas de texte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has the unknown role &quot;%2&quot; (known: system, user, assistant).</source>
        <translation>%1 a le rôle inconnu «&#xa0;%2&#xa0;» (connus&#xa0;: system, user, assistant).</translation>
    </message>
    <message>
        <source>%1 holds no text that fits: %2 longer than the context of one of the models.</source>
        <translation>%1 ne contient aucun texte utilisable&#xa0;: %2 au-delà du contexte de l’un des modèles.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is no pair [source, target].</source>
        <translation>%1 n’est pas une paire [source, cible].</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: it %2 (byte %3).</source>
        <translation>%1 n’est pas un modèle SentencePiece&#xa0;: il %2 (octet %3).</translation>
    </message>
    <message>
        <source>%1 is not a file of this program.</source>
        <translation>%1 n’est pas un fichier de ce programme.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>%1 is not text of variable length</source>
        <translation>%1 n’est pas un texte de longueur variable</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>%1 n’est pas du JSON valide%2.</translation>
    </message>
    <message>
        <source>%1 is of an unknown method, &apos;%2&apos;.</source>
        <translation>%1 est d’une méthode inconnue, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is of models of other widths.</source>
        <translation>%1 se rapporte à des modèles d’autres largeurs.</translation>
    </message>
    <message>
        <source>%1 items have tests that are no Python; they count as wrong.</source>
        <translation>%1 items ont des tests qui ne sont pas du Python&#x202f;; ils comptent comme faux.</translation>
    </message>
    <message>
        <source>%1 lacks part of what it should hold.</source>
        <translation>Il manque à %1 une partie de ce qu’il devrait contenir.</translation>
    </message>
    <message>
        <source>%1 longer than the context of one of the models and left out.</source>
        <translation>%1 au-delà du contexte de l’un des modèles, donc hors du calcul.</translation>
    </message>
    <message>
        <source>%1 must be a list of strings.</source>
        <translation>%1 doit être une liste de chaînes.</translation>
    </message>
    <message>
        <source>%1 must be a number, it is %2.</source>
        <translation>%1 doit être un nombre (valeur&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 must be a string, it is %2.</source>
        <translation>%1 doit être une chaîne (valeur&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 must be a token id, it is %2.</source>
        <translation>%1 doit être un identifiant de token (valeur&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to 2147483647, it is %3.</source>
        <translation>%1 doit être un nombre entier de %2 à 2147483647 (valeur&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 must be positive.</source>
        <translation>%1 doit être positif.</translation>
    </message>
    <message>
        <source>%1 must be true or false, it is %2.</source>
        <translation>%1 doit valoir true ou false (valeur&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1 names an unknown module.</source>
        <translation>%1 nomme un module inconnu.</translation>
    </message>
    <message>
        <source>%1 names neurons of %2 that the models do not have.</source>
        <translation>%1 nomme des neurones de %2 que les modèles n’ont pas.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts are longer than the model&apos;s context of %3 and were left out.</source>
        <translation>%1 prompts sur %2 dépassent le contexte du modèle, qui est de %3, et ont été omis.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they are left out.</source>
        <translation>%1 prompts sur %2 ne tiennent pas dans le contexte du modèle&#xa0;: ils sont omis.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts do not fit the model&apos;s context: they count as wrong.</source>
        <translation>%1 prompts sur %2 ne tiennent pas dans le contexte du modèle&#xa0;: ils comptent comme faux.</translation>
    </message>
    <message>
        <source>%1 of %2 was left out: %3</source>
        <translation>%1 de %2 a été omis&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of layer %2 is not finite for the prompt of line %3.</source>
        <translation>%1, couche %2&#xa0;: valeur non finie pour le prompt de la ligne %3.</translation>
    </message>
    <message>
        <source>%1 of the source&apos;s layers</source>
        <translation>%1 des couches de la source</translation>
    </message>
    <message>
        <source>%1 of the target&apos;s layers</source>
        <translation>%1 des couches de la cible</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 prompt du jeu «&#xa0;%2&#xa0;» se trouve aussi dans le jeu «&#xa0;%3&#xa0;» (premier cas&#xa0;: la ligne %4 de %5 est la ligne %6 de %7).</translation>
    </message>
    <message>
        <source>%1 prompt of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 prompt du jeu «&#xa0;%2&#xa0;» se trouve aussi dans le jeu «&#xa0;%3&#xa0;» (premier cas&#xa0;: la ligne %4 de %5 est la ligne %6 de %7).</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stand in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 prompts du jeu «&#xa0;%2&#xa0;» se trouvent aussi dans le jeu «&#xa0;%3&#xa0;» (premier cas&#xa0;: la ligne %4 de %5 est la ligne %6 de %7).</translation>
    </message>
    <message>
        <source>%1 prompts of the %2 set stands in the %3 set, too (first: line %4 of %5 is line %6 of %7).</source>
        <translation>%1 prompts du jeu «&#xa0;%2&#xa0;» se trouvent aussi dans le jeu «&#xa0;%3&#xa0;» (premier cas&#xa0;: la ligne %4 de %5 est la ligne %6 de %7).</translation>
    </message>
    <message>
        <source>%1 prompts stand in two of the data sets, the first in line %2 of %3.</source>
        <translation>%1 prompts se trouvent dans deux des jeux de données, le premier à la ligne %2 de %3.</translation>
    </message>
    <message>
        <source>%1 results have keys that begin with &apos;%2&apos;.</source>
        <translation>%1 résultats ont des clés qui commencent par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 rows of %2 have no answer within %3 and were left out.</source>
        <translation>%1 lignes de %2 n’ont pas de réponse dans la limite de %3 et ont été omises.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were cut off at %3.</source>
        <translation>%1 lignes de %2 ont été tronquées à %3.</translation>
    </message>
    <message>
        <source>%1 rows of the %2 set have no answer within the cut-off and are left out.</source>
        <translation>%1 lignes du jeu «&#xa0;%2&#xa0;» n’ont pas de réponse dans la longueur maximale et sont omises.</translation>
    </message>
    <message>
        <source>%1 says rank %2 for &apos;%3&apos;, the tensors have %4 and %5.</source>
        <translation>%1 indique le rang %2 pour «&#xa0;%3&#xa0;», les tenseurs ont %4 et %5.</translation>
    </message>
    <message>
        <source>%1 tensors are not used by the forward pass, &apos;%2&apos; first.</source>
        <translation>%1 tenseurs ne sont pas utilisés par la passe avant, «&#xa0;%2&#xa0;» en premier.</translation>
    </message>
    <message>
        <source>%1 texts are</source>
        <translation>%1 textes sont</translation>
    </message>
    <message>
        <source>%1 with %2 rows at once. It was taken back; the run goes on with %3.</source>
        <translation>%1 avec %2 lignes à la fois. L’opération a été annulée&#x202f;; l’exécution se poursuit avec %3.</translation>
    </message>
    <message>
        <source>%1 with PostPKT</source>
        <translation>%1 avec PostPKT</translation>
    </message>
    <message>
        <source>%1, line %2: the loss is not a finite number.</source>
        <translation>%1, ligne %2&#xa0;: la perte n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a pair of tokens.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas une paire de tokens.</translation>
    </message>
    <message>
        <source>%1, no MMLU questions</source>
        <translation>%1, et non des questions MMLU</translation>
    </message>
    <message>
        <source>%1, with one row at a time.</source>
        <translation>%1, avec une ligne à la fois.</translation>
    </message>
    <message>
        <source>%1: %2[%3] joins &quot;%4&quot; and &quot;%5&quot;, but &quot;%6&quot; is not in the vocabulary.</source>
        <translation>%1&#xa0;: %2[%3] joint «&#xa0;%4&#xa0;» et «&#xa0;%5&#xa0;», mais «&#xa0;%6&#xa0;» n’est pas dans le vocabulaire.</translation>
    </message>
    <message>
        <source>%1: JSON is nested deeper than %2 levels at byte %3.</source>
        <translation>%1&#xa0;: le JSON est imbriqué sur plus de %2 niveaux à l’octet %3.</translation>
    </message>
    <message>
        <source>%1: no token counts for the loss.</source>
        <translation>%1&#xa0;: aucun token ne compte pour la perte.</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1&#xa0;: JSON non valide.</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is no matrix of numbers.</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» n’est pas une matrice de nombres.</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1&#xa0;: le fichier n’a aucune ligne.</translation>
    </message>
    <message>
        <source>%1: the loss is not a finite number.</source>
        <translation>%1&#xa0;: la perte n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>%1: the post-processor adds the id %2, which is not in the vocabulary.</source>
        <translation>%1&#xa0;: le post-processeur ajoute l’identifiant %2, qui n’est pas dans le vocabulaire.</translation>
    </message>
    <message>
        <source>%1: the text has %2 tokens, more than the model&apos;s context of %3.</source>
        <translation>%1&#xa0;: le texte a %2 tokens, plus que le contexte du modèle, qui est de %3.</translation>
    </message>
    <message>
        <source>%1: the unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1&#xa0;: le token inconnu «&#xa0;%2&#xa0;» n’est pas dans le vocabulaire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the kind of a result document.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le type d’un document de résultat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file name.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un nom de fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une arithmétique.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no benchmark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un benchmark.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de calcul.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compute type. Choose float32 or bfloat16.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de calcul. Choisissez float32 ou bfloat16.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no device.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un périphérique.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no location.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode de localisation.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no module.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un module.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pooling. Choose mean or last.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une agrégation. Choisissez mean ou last.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no preset.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un préréglage.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prompt format.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de prompt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sampling unit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité d’échantillon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule of the learning rate.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un plan du taux d’apprentissage.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight matrix.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une matrice de poids.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no weight that an adapter can stand beside.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un poids à côté duquel un adaptateur peut se placer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a content key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de contenu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of this program.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet de ce programme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the beginning of a key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le début d’une clé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was published twice.</source>
        <translation>«&#xa0;%1&#xa0;» a été publié deux fois.</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli inspect&apos; lists the tensors.</source>
        <translation>&apos;isthmus-cli inspect&apos; affiche la liste des tenseurs.</translation>
    </message>
    <message>
        <source>&apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>&apos;isthmus-cli project list&apos; affiche les clés.</translation>
    </message>
    <message>
        <source>A batch needs at least one token.</source>
        <translation>Un batch a besoin d’au moins un token.</translation>
    </message>
    <message>
        <source>A batch needs ids and a mask of one shape [texts, tokens].</source>
        <translation>Un batch a besoin d’identifiants et d’un masque de même forme [textes, tokens].</translation>
    </message>
    <message>
        <source>A batch of items of the evaluation &apos;%1 on %2&apos; is not in the project.</source>
        <translation>Un lot d’items de l’évaluation «&#xa0;%1 sur %2&#xa0;» n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>A byte-level vocabulary needs three special tokens and room for 256 bytes.</source>
        <translation>Un vocabulaire au niveau des octets a besoin de trois tokens spéciaux et de place pour 256 octets.</translation>
    </message>
    <message>
        <source>A cached tensor file is left out and computed again. %1</source>
        <translation>Un fichier de tenseurs en cache est ignoré et recalculé. %1</translation>
    </message>
    <message>
        <source>A cached tensor file is replaced. %1</source>
        <translation>Un fichier de tenseurs en cache est remplacé. %1</translation>
    </message>
    <message>
        <source>A cage for generated code cannot be started: %1 (%2).</source>
        <translation>Une cage pour le code généré ne peut pas être lancée&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>A checkpoint of a transfer is a model of its own: no other model or adapter goes with it.</source>
        <translation>Un point de contrôle d’un transfert est un modèle à part entière&#xa0;: aucun autre modèle ni adaptateur ne l’accompagne.</translation>
    </message>
    <message>
        <source>A key has 64 hexadecimal digits.</source>
        <translation>Une clé compte 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A layer map file belongs to the map &apos;file&apos;, and to no other.</source>
        <translation>Un fichier de correspondance des couches va avec la correspondance «&#xa0;file&#xa0;», et avec aucune autre.</translation>
    </message>
    <message>
        <source>A layer map needs at least one layer in each model.</source>
        <translation>Une correspondance des couches a besoin d’au moins une couche dans chaque modèle.</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no factors of rank %3.</source>
        <translation>Une matrice de %1 x %2 n’a pas de facteurs de rang %3.</translation>
    </message>
    <message>
        <source>A matrix of %1 x %2 has no window of %3 x %4.</source>
        <translation>Une matrice de %1 x %2 n’a pas de fenêtre de %3 x %4.</translation>
    </message>
    <message>
        <source>A matrix to be factorised holds infinities or NaN.</source>
        <translation>Une matrice à factoriser contient des valeurs infinies ou NaN.</translation>
    </message>
    <message>
        <source>A micro-batch needs at least one row.</source>
        <translation>Un micro-batch a besoin d’au moins une ligne.</translation>
    </message>
    <message>
        <source>A model cannot be saved as</source>
        <translation>Un modèle ne peut pas être enregistré en</translation>
    </message>
    <message>
        <source>A model cannot be saved as %1.</source>
        <translation>Un modèle ne peut pas être enregistré en %1.</translation>
    </message>
    <message>
        <source>A name or a text that a result depends on is not valid UTF-8.</source>
        <translation>Un nom ou un texte dont dépend un résultat n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A paired test needs the same items on both sides.</source>
        <translation>Un test apparié exige les mêmes items des deux côtés.</translation>
    </message>
    <message>
        <source>A panel of the figure names no result.</source>
        <translation>Un panneau de la figure ne nomme aucun résultat.</translation>
    </message>
    <message>
        <source>A panel of the figure shows results that do not go together: %1.</source>
        <translation>Un panneau de la figure montre des résultats qui ne vont pas ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A row has no token that counts for the loss.</source>
        <translation>Une ligne n’a aucun token qui compte pour la perte.</translation>
    </message>
    <message>
        <source>A row needs at least two tokens.</source>
        <translation>Une ligne a besoin d’au moins deux tokens.</translation>
    </message>
    <message>
        <source>A score of the %1 neurons</source>
        <translation>Un score des neurones %1</translation>
    </message>
    <message>
        <source>A similarity map has no part &quot;%1&quot;.</source>
        <translation>Une carte de similarité n’a pas de partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A step and a micro-batch need at least one row.</source>
        <translation>Une étape et un micro-batch ont besoin d’au moins une ligne.</translation>
    </message>
    <message>
        <source>A step belongs to the output folder of a transfer.</source>
        <translation>Une étape va avec le dossier de sortie d’un transfert.</translation>
    </message>
    <message>
        <source>A step needs at least one row of the align set.</source>
        <translation>Une étape a besoin d’au moins une ligne du jeu d’alignement.</translation>
    </message>
    <message>
        <source>A step needs at least one row.</source>
        <translation>Une étape a besoin d’au moins une ligne.</translation>
    </message>
    <message>
        <source>A stop string is empty.</source>
        <translation>Une chaîne d’arrêt est vide.</translation>
    </message>
    <message>
        <source>A tensor of type</source>
        <translation>Un tenseur de type</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be shown as a matrix.</source>
        <translation>Un tenseur de type %1 ne peut pas être affiché comme matrice.</translation>
    </message>
    <message>
        <source>A text has %1 tokens; the context of %2 is %3.</source>
        <translation>Un texte a %1 tokens&#x202f;; le contexte de %2 est de %3.</translation>
    </message>
    <message>
        <source>A training run needs at least one step.</source>
        <translation>Un entraînement a besoin d’au moins une étape.</translation>
    </message>
    <message>
        <source>A transfer needs a source and a target folder.</source>
        <translation>Un transfert a besoin d’un dossier source et d’un dossier cible.</translation>
    </message>
    <message>
        <source>A transfer needs a target folder.</source>
        <translation>Un transfert a besoin d’un dossier cible.</translation>
    </message>
    <message>
        <source>A transfer needs a training set.</source>
        <translation>Un transfert a besoin d’un jeu d’entraînement.</translation>
    </message>
    <message>
        <source>A transfer needs a validation set.</source>
        <translation>Un transfert a besoin d’un jeu de validation.</translation>
    </message>
    <message>
        <source>A transfer needs an align set.</source>
        <translation>Un transfert a besoin d’un jeu d’alignement.</translation>
    </message>
    <message>
        <source>A transfer needs an extract set.</source>
        <translation>Un transfert a besoin d’un jeu d’extraction.</translation>
    </message>
    <message>
        <source>A transfer needs an output folder.</source>
        <translation>Un transfert a besoin d’un dossier de sortie.</translation>
    </message>
    <message>
        <source>A transfer needs at least one module.</source>
        <translation>Un transfert a besoin d’au moins un module.</translation>
    </message>
    <message>
        <source>A weight metric needs a weight matrix; %1 is an activation.</source>
        <translation>Une métrique de poids a besoin d’une matrice de poids&#x202f;; %1 est une activation.</translation>
    </message>
    <message>
        <source>Add it to the specification.</source>
        <translation>Ajoutez-le à la spécification.</translation>
    </message>
    <message>
        <source>Additions of %1, %2, seed %3</source>
        <translation>Ajouts de %1, %2, graine %3</translation>
    </message>
    <message>
        <source>Agreement of the shapes of the two singular value spectra: 1 - 2 times the area between the cumulative shares of energy (sigma^2) over relative rank. 1 for equal shapes, 0 for rank one against a flat spectrum of many values.</source>
        <translation>Concordance des formes des deux spectres de valeurs singulières&#xa0;: 1 - 2 fois l’aire entre les parts cumulées d’énergie (sigma^2) en fonction du rang relatif. 1 pour des formes égales, 0 pour un rang un face à un spectre plat de nombreuses valeurs.</translation>
    </message>
    <message>
        <source>Alpha must be positive.</source>
        <translation>Alpha doit être positif.</translation>
    </message>
    <message>
        <source>An attribution needs at least one prompt.</source>
        <translation>Une attribution a besoin d’au moins un prompt.</translation>
    </message>
    <message>
        <source>An early stop needs validations. Set the distance of validations, or the patience to 0.</source>
        <translation>Un arrêt anticipé a besoin de validations. Définissez l’intervalle des validations, ou mettez la patience à 0.</translation>
    </message>
    <message>
        <source>Answer loss</source>
        <translation>Perte sur la réponse</translation>
    </message>
    <message>
        <source>Ask for at least %1 tokens.</source>
        <translation>Demandez au moins %1 tokens.</translation>
    </message>
    <message>
        <source>Ask for fewer samples or modules, or use the metric cka-minibatch.</source>
        <translation>Demandez moins d’échantillons ou de modules, ou utilisez la métrique cka-minibatch.</translation>
    </message>
    <message>
        <source>Attribution of %1</source>
        <translation>Attribution de %1</translation>
    </message>
    <message>
        <source>Available here: %1. A CUDA device needs a libtorch built with CUDA and a driver.</source>
        <translation>Disponibles ici&#xa0;: %1. Un périphérique CUDA exige une libtorch compilée avec CUDA et un pilote.</translation>
    </message>
    <message>
        <source>BPE, %1 tokens (%2)</source>
        <translation>BPE, %1 tokens (%2)</translation>
    </message>
    <message>
        <source>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</source>
        <translation>Bjoerck, Golub: Numerical methods for computing angles between linear subspaces, Math. Comp. 27, 1973; Procrustes: Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Both folders hold the same weights: every similarity on the diagonal is 1.</source>
        <translation>Les deux dossiers contiennent les mêmes poids&#xa0;: toute similarité sur la diagonale vaut 1.</translation>
    </message>
    <message>
        <source>Byte-level BPE, %1 tokens (%2, %3)</source>
        <translation>BPE au niveau des octets, %1 tokens (%2, %3)</translation>
    </message>
    <message>
        <source>CKA (biased HSIC) of Gaussian kernels exp(-d^2 / (2 sigma^2)) with sigma half the median distance between samples: sensitive to who is near whom, not only to linear structure.</source>
        <translation>CKA (HSIC biaisé) de noyaux gaussiens exp(-d^2 / (2 sigma^2)), sigma étant la moitié de la distance médiane entre échantillons&#xa0;: sensible à qui est proche de qui, et pas seulement à la structure linéaire.</translation>
    </message>
    <message>
        <source>CUDA device %1</source>
        <translation>Périphérique CUDA %1</translation>
    </message>
    <message>
        <source>Cause for each cell</source>
        <translation>Cause pour chaque cellule</translation>
    </message>
    <message>
        <source>Cells without a value</source>
        <translation>Cellules sans valeur</translation>
    </message>
    <message>
        <source>Check its permissions and that the disk is there.</source>
        <translation>Vérifiez ses droits d’accès et que le disque est présent.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Vérifiez que config.json correspond à ces poids.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check that the rows have answers, and that the cut-off length leaves some of them.</source>
        <translation>Vérifiez que les lignes ont des réponses et que la longueur maximale en laisse une partie.</translation>
    </message>
    <message>
        <source>Check that the rows have answers.</source>
        <translation>Vérifiez que les lignes ont des réponses.</translation>
    </message>
    <message>
        <source>Check that the validation set has answers.</source>
        <translation>Vérifiez que le jeu de validation a des réponses.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, and try again.</source>
        <translation>Vérifiez le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the model for damaged weights.</source>
        <translation>Vérifiez que les poids du modèle ne sont pas endommagés.</translation>
    </message>
    <message>
        <source>Check the model&apos;s weights for NaN with &apos;isthmus-cli inspect&apos;.</source>
        <translation>Cherchez des NaN dans les poids du modèle avec &apos;isthmus-cli inspect&apos;.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the path, and that the download was complete.</source>
        <translation>Vérifiez le chemin et que le téléchargement était complet.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>Choisissez F32, F16 ou BF16.</translation>
    </message>
    <message>
        <source>Choose MMLU&apos;s data folder, with test/ and dev/ in it.</source>
        <translation>Choisissez le dossier de données de MMLU, qui contient test/ et dev/.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder with safetensors weights.</source>
        <translation>Choisissez un dossier de modèle Hugging Face avec des poids safetensors.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder.</source>
        <translation>Choisissez un dossier de modèle Hugging Face.</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model folder: config.json, model.safetensors and tokenizer files.</source>
        <translation>Choisissez un dossier de modèle Hugging Face&#xa0;: config.json, model.safetensors et fichiers du tokeniseur.</translation>
    </message>
    <message>
        <source>Choose a JSON-lines file with one conversation per line.</source>
        <translation>Choisissez un fichier JSON Lines avec une conversation par ligne.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>Choisissez un dossier sur un disque accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose a folder written by peft&apos;s save_pretrained.</source>
        <translation>Choisissez un dossier écrit par save_pretrained de peft.</translation>
    </message>
    <message>
        <source>Choose a higher rate.</source>
        <translation>Choisissez une part plus élevée.</translation>
    </message>
    <message>
        <source>Choose a larger cut-off.</source>
        <translation>Choisissez une longueur maximale plus grande.</translation>
    </message>
    <message>
        <source>Choose a lower rate.</source>
        <translation>Choisissez une part plus basse.</translation>
    </message>
    <message>
        <source>Choose a positive standard deviation.</source>
        <translation>Choisissez un écart-type positif.</translation>
    </message>
    <message>
        <source>Choose a project folder (NAME.isthmus), or a new name to create one.</source>
        <translation>Choisissez un dossier de projet (NOM.isthmus), ou un nouveau nom pour en créer un.</translation>
    </message>
    <message>
        <source>Choose a rank from 1 to %1.</source>
        <translation>Choisissez un rang de 1 à %1.</translation>
    </message>
    <message>
        <source>Choose a rate above 0 and at most 1.</source>
        <translation>Choisissez une part supérieure à 0 et d’au plus 1.</translation>
    </message>
    <message>
        <source>Choose a source that is at least as deep as the target.</source>
        <translation>Choisissez une source au moins aussi profonde que la cible.</translation>
    </message>
    <message>
        <source>Choose a tensor of type F64, F32, F16 or BF16.</source>
        <translation>Choisissez un tenseur de type F64, F32, F16 ou BF16.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for the right to write.</source>
        <translation>Choisissez un autre dossier, ou demandez à son propriétaire le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Choose another layer map, or another metric.</source>
        <translation>Choisissez une autre correspondance des couches, ou une autre métrique.</translation>
    </message>
    <message>
        <source>Choose another name for the folder.</source>
        <translation>Choisissez un autre nom pour le dossier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Choose another reduction.</source>
        <translation>Choisissez une autre réduction.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Choisissez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Choose auto, token or text.</source>
        <translation>Choisissez auto, token ou text.</translation>
    </message>
    <message>
        <source>Choose completion, laten, seeking, chat-template or plain.</source>
        <translation>Choisissez completion, laten, seeking, chat-template ou plain.</translation>
    </message>
    <message>
        <source>Choose cosine or linear.</source>
        <translation>Choisissez cosine ou linear.</translation>
    </message>
    <message>
        <source>Choose float32 or bfloat16.</source>
        <translation>Choisissez float32 ou bfloat16.</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, attention, ffn, residual.</source>
        <translation>Choisissez parmi q, k, v, o, gate, up, down, attention, ffn, residual.</translation>
    </message>
    <message>
        <source>Choose from q, k, v, o, gate, up, down, embedding, head.</source>
        <translation>Choisissez parmi q, k, v, o, gate, up, down, embedding, head.</translation>
    </message>
    <message>
        <source>Choose from up, gate, down, v and o.</source>
        <translation>Choisissez parmi up, gate, down, v et o.</translation>
    </message>
    <message>
        <source>Choose laten, seeking, chat-template or plain.</source>
        <translation>Choisissez laten, seeking, chat-template ou plain.</translation>
    </message>
    <message>
        <source>Choose mmlu, gsm8k, humaneval, mbpp or loss.</source>
        <translation>Choisissez mmlu, gsm8k, humaneval, mbpp ou loss.</translation>
    </message>
    <message>
        <source>Choose paper or script.</source>
        <translation>Choisissez paper ou script.</translation>
    </message>
    <message>
        <source>Choose per-row or averaged.</source>
        <translation>Choisissez per-row ou averaged.</translation>
    </message>
    <message>
        <source>Choose q, k, v, o, gate, up or down.</source>
        <translation>Choisissez q, k, v, o, gate, up ou down.</translation>
    </message>
    <message>
        <source>Choose similarity maps, adapters (lora-similarity) or runs (transfer-run) for a panel, or evaluations and runs for a table.</source>
        <translation>Choisissez des cartes de similarité, des adaptateurs (lora-similarity) ou des exécutions (transfer-run) pour un panneau, ou des évaluations et des exécutions pour un tableau.</translation>
    </message>
    <message>
        <source>Choose the .json file beside an exported figure.</source>
        <translation>Choisissez le fichier .json placé à côté d’une figure exportée.</translation>
    </message>
    <message>
        <source>Choose the base the adapter was trained on.</source>
        <translation>Choisissez la base sur laquelle l’adaptateur a été entraîné.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s JSON-lines file.</source>
        <translation>Choisissez le fichier JSON Lines du benchmark.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s file.</source>
        <translation>Choisissez le fichier du benchmark.</translation>
    </message>
    <message>
        <source>Choose the benchmark&apos;s own file.</source>
        <translation>Choisissez le fichier propre au benchmark.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights.</source>
        <translation>Choisissez le dossier qui contient config.json et les poids.</translation>
    </message>
    <message>
        <source>Choose the layer map attribution or proportional.</source>
        <translation>Choisissez la correspondance des couches attribution ou proportional.</translation>
    </message>
    <message>
        <source>Choose two maps of one pair.</source>
        <translation>Choisissez deux cartes d’une même paire.</translation>
    </message>
    <message>
        <source>Close it there first, open it read-only, or use another project.</source>
        <translation>Fermez-le d’abord là-bas, ouvrez-le en lecture seule, ou utilisez un autre projet.</translation>
    </message>
    <message>
        <source>Close programs.</source>
        <translation>Fermez des programmes.</translation>
    </message>
    <message>
        <source>Column of the weight</source>
        <translation>Colonne du poids</translation>
    </message>
    <message>
        <source>Compare evaluations of the same benchmark, file and examples.</source>
        <translation>Comparez des évaluations du même benchmark, du même fichier et des mêmes exemples.</translation>
    </message>
    <message>
        <source>Compare two attributions of one model.</source>
        <translation>Comparez deux attributions d’un même modèle.</translation>
    </message>
    <message>
        <source>Comparing the adapter with its base</source>
        <translation>Comparaison de l’adaptateur avec sa base</translation>
    </message>
    <message>
        <source>Compute both from one sample plan.</source>
        <translation>Calculez les deux à partir d’un même plan d’échantillons.</translation>
    </message>
    <message>
        <source>Compute in float32, and check the model for damaged weights.</source>
        <translation>Calculez en float32, et vérifiez que les poids du modèle ne sont pas endommagés.</translation>
    </message>
    <message>
        <source>Compute in float32, or leave out the prompt; if every prompt fails, the model is damaged.</source>
        <translation>Calculez en float32, ou omettez le prompt&#x202f;; si tous les prompts échouent, le modèle est endommagé.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calculez-le à nouveau.</translation>
    </message>
    <message>
        <source>Compute one with &apos;isthmus-cli transfer init-study&apos;, or as an initialisation study on the Transfer page.</source>
        <translation>Calculez une étude d’initialisation avec &apos;isthmus-cli transfer init-study&apos;, ou sur la page Transfert.</translation>
    </message>
    <message>
        <source>Compute the sensitivity again.</source>
        <translation>Calculez à nouveau la sensibilité.</translation>
    </message>
    <message>
        <source>Convert the model to BF16, F16 or F32.</source>
        <translation>Convertissez le modèle en BF16, F16 ou F32.</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into the folder.</source>
        <translation>Copiez les fichiers du tokeniseur du modèle dans le dossier.</translation>
    </message>
    <message>
        <source>Correct or remove the line.</source>
        <translation>Corrigez ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Correct r or rank_pattern: the scale of the adapter depends on it.</source>
        <translation>Corrigez r ou rank_pattern&#xa0;: l’échelle de l’adaptateur en dépend.</translation>
    </message>
    <message>
        <source>Cosine of the two doubly centred Gram matrices of the same samples: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) with the biased HSIC. Tends to 1 when there are fewer samples than dimensions, whatever the data; read it beside its null.</source>
        <translation>Cosinus des deux matrices de Gram doublement centrées des mêmes échantillons&#xa0;: HSIC(K, L) / sqrt(HSIC(K, K) HSIC(L, L)) avec le HSIC biaisé. Tend vers 1 quand il y a moins d’échantillons que de dimensions, quelles que soient les données&#x202f;; à lire à côté de sa distribution nulle.</translation>
    </message>
    <message>
        <source>Cosines of adapters with their base over the layers, one line per module, for each start.</source>
        <translation>Cosinus des adaptateurs avec leur base au fil des couches, une ligne par module, pour chaque initialisation.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>DOCS (residual-aligned)</source>
        <translation>DOCS (aligné sur le flux résiduel)</translation>
    </message>
    <message>
        <source>Damaged files are left out of the export; &apos;isthmus-cli project verify&apos; names them.</source>
        <translation>Les fichiers endommagés sont omis de l’exportation&#x202f;; &apos;isthmus-cli project verify&apos; les nomme.</translation>
    </message>
    <message>
        <source>Debiased linear CKA of what two weights do to the same tokens: the embeddings of tokens both vocabularies share go through weights that read the residual stream, their unembeddings through those that write it. No text and no norm layers are involved.</source>
        <translation>CKA linéaire débiaisé de ce que deux poids font des mêmes tokens&#xa0;: les embeddings des tokens communs aux deux vocabulaires traversent les poids qui lisent le flux résiduel, leurs unembeddings ceux qui y écrivent. Ni texte ni couches de normalisation n’interviennent.</translation>
    </message>
    <message>
        <source>Debiased linear CKA whose unbiased HSICs are averaged over mini-batches of samples before the ratio is taken: the same quantity as the debiased CKA at a memory that does not grow with the square of the sample count, with a somewhat larger variance.</source>
        <translation>CKA linéaire débiaisé dont les HSIC non biaisés sont moyennés sur des mini-batchs d’échantillons avant le calcul du rapport&#xa0;: la même grandeur que le CKA débiaisé, avec une mémoire qui ne croît pas comme le carré du nombre d’échantillons et une variance un peu plus grande.</translation>
    </message>
    <message>
        <source>Delete it and run the job again, or restore it from a backup.</source>
        <translation>Supprimez-le et relancez le travail, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Delete the file from the project&apos;s results folder and evaluate again.</source>
        <translation>Supprimez le fichier du dossier des résultats du projet et évaluez à nouveau.</translation>
    </message>
    <message>
        <source>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</source>
        <translation>Ding, Denain, Steinhardt: Grounding Representation Similarity with Statistical Testing, NeurIPS 2021, section 2; Schoenemann, Psychometrika 31, 1966</translation>
    </message>
    <message>
        <source>Distances and numbers of validations and checkpoints must not be negative.</source>
        <translation>Les intervalles et les nombres de validations et de points de contrôle ne doivent pas être négatifs.</translation>
    </message>
    <message>
        <source>Do not use the folder. This is a fault of the program; please report it.</source>
        <translation>N’utilisez pas le dossier. C’est une erreur du programme&#x202f;; merci de la signaler.</translation>
    </message>
    <message>
        <source>Download the file again, or check how it was written.</source>
        <translation>Téléchargez à nouveau le fichier, ou vérifiez comment il a été écrit.</translation>
    </message>
    <message>
        <source>Download the file again, or save the model again with safetensors.</source>
        <translation>Téléchargez à nouveau le fichier, ou enregistrez à nouveau le modèle avec safetensors.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download the file again; a file of a few hundred bytes is often a Git LFS pointer.</source>
        <translation>Téléchargez à nouveau le fichier&#x202f;; un fichier de quelques centaines d’octets est souvent un pointeur Git LFS.</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>Téléchargez à nouveau le modèle, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>Download the model&apos;s config.json again or correct the value.</source>
        <translation>Téléchargez à nouveau le config.json du modèle ou corrigez la valeur.</translation>
    </message>
    <message>
        <source>Draw at least k samples per item.</source>
        <translation>Tirez au moins k échantillons par item.</translation>
    </message>
    <message>
        <source>Each target layer with the source layer of equal relative depth</source>
        <translation>Chaque couche cible avec la couche source de même profondeur relative</translation>
    </message>
    <message>
        <source>Elements of type</source>
        <translation>Les éléments de type</translation>
    </message>
    <message>
        <source>Elements of type %1 cannot be computed on.</source>
        <translation>Les éléments de type %1 ne peuvent pas servir au calcul.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in the source: what each of them knows cannot be told apart.</source>
        <translation>Embedding et head sont un seul tenseur dans la source&#xa0;: ce que chacun d’eux sait ne peut pas être distingué.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: a change of one would change the other.</source>
        <translation>Embedding et head sont un seul tenseur dans ce modèle&#xa0;: modifier l’un modifierait l’autre.</translation>
    </message>
    <message>
        <source>Embedding and head are one tensor in this model: their sensitivities cannot be told apart.</source>
        <translation>Embedding et head sont un seul tenseur dans ce modèle&#xa0;: leurs sensibilités ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>Encode it in parts.</source>
        <translation>Encodez-le par parties.</translation>
    </message>
    <message>
        <source>Evaluate again: what is there is not computed twice.</source>
        <translation>Évaluez à nouveau&#xa0;: ce qui existe déjà n’est pas recalculé.</translation>
    </message>
    <message>
        <source>Evaluate both with the same limit.</source>
        <translation>Évaluez les deux avec la même limite.</translation>
    </message>
    <message>
        <source>Every line must hold two tokens with one blank between them.</source>
        <translation>Chaque ligne doit contenir deux tokens séparés par une espace.</translation>
    </message>
    <message>
        <source>Evicted %1 from the tensor cache.</source>
        <translation>%1 a été retiré du cache de tenseurs.</translation>
    </message>
    <message>
        <source>Exchange source and target, or choose a larger source.</source>
        <translation>Échangez source et cible, ou choisissez une source plus grande.</translation>
    </message>
    <message>
        <source>FFN coefficients</source>
        <translation>coefficients du FFN</translation>
    </message>
    <message>
        <source>FFN neurons</source>
        <translation>neurones FFN</translation>
    </message>
    <message>
        <source>FFN output</source>
        <translation>sortie du FFN</translation>
    </message>
    <message>
        <source>Families with a forward pass: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</source>
        <translation>Familles avec une passe avant&#xa0;: Llama, Mistral, Qwen2, Qwen3, GPT-2, GPT-NeoX.</translation>
    </message>
    <message>
        <source>For each neuron of one weight (its vector in the residual stream) the largest absolute cosine with a neuron of the other; a Gumbel distribution is fitted to these maxima, and its location averaged over both directions. Vectors are compared within the span of the shared tokens after the orthogonal Procrustes map between the models; at most 256 neurons per weight, every k-th. The maximum of many random cosines is not 0: read it beside its null.</source>
        <translation>Pour chaque neurone d’un poids (son vecteur dans le flux résiduel), le plus grand cosinus absolu avec un neurone de l’autre&#x202f;; une loi de Gumbel est ajustée à ces maxima, et son paramètre de position est moyenné sur les deux sens. Les vecteurs sont comparés dans l’espace engendré par les tokens communs, après l’application de Procruste orthogonale entre les modèles&#x202f;; au plus 256 neurones par poids, un sur k. Le maximum de nombreux cosinus aléatoires n’est pas 0&#xa0;: à lire à côté de sa distribution nulle.</translation>
    </message>
    <message>
        <source>Forward passes of the</source>
        <translation>Passes avant de la</translation>
    </message>
    <message>
        <source>Forward passes of the source</source>
        <translation>Passes avant de la source</translation>
    </message>
    <message>
        <source>Forward passes of the target</source>
        <translation>Passes avant de la cible</translation>
    </message>
    <message>
        <source>Free some memory and try again; if it happens again, please report it.</source>
        <translation>Libérez de la mémoire et réessayez&#x202f;; si cela se reproduit, merci de le signaler.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose a folder on another one, and try again.</source>
        <translation>Libérez de l’espace sur ce disque, ou choisissez un dossier sur un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>Free space there, set TMPDIR, or use fewer samples.</source>
        <translation>Libérez-y de l’espace, définissez TMPDIR, ou utilisez moins d’échantillons.</translation>
    </message>
    <message>
        <source>Free space, choose another folder, or keep fewer checkpoints.</source>
        <translation>Libérez de l’espace, choisissez un autre dossier, ou gardez moins de points de contrôle.</translation>
    </message>
    <message>
        <source>GSM8K questions</source>
        <translation>des questions GSM8K</translation>
    </message>
    <message>
        <source>Generated code cannot be run: its cage does not start%1</source>
        <translation>Le code généré ne peut pas être exécuté&#xa0;: sa cage ne démarre pas%1</translation>
    </message>
    <message>
        <source>Generated code cannot be run: there is no %1.</source>
        <translation>Le code généré ne peut pas être exécuté&#xa0;: il n’y a pas de %1.</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>Récupérez à nouveau le fichier à sa source.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that is not trained on: the best step is chosen by it.</source>
        <translation>Donnez un fichier JSON Lines sur lequel rien n’est entraîné&#xa0;: il sert à choisir la meilleure étape.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the hypernetworks are trained on.</source>
        <translation>Donnez un fichier JSON Lines sur lequel les hyperréseaux sont entraînés.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the neurons are located on.</source>
        <translation>Donnez un fichier JSON Lines sur lequel les neurones sont localisés.</translation>
    </message>
    <message>
        <source>Give a JSON-lines file that the sensitivity is measured on.</source>
        <translation>Donnez un fichier JSON Lines sur lequel la sensibilité est mesurée.</translation>
    </message>
    <message>
        <source>Give a checkpoint that a training run wrote.</source>
        <translation>Donnez un point de contrôle écrit par un entraînement.</translation>
    </message>
    <message>
        <source>Give a composed figure panels alone, any other results alone.</source>
        <translation>Donnez à une figure composée des panneaux seulement, à toute autre des résultats seulement.</translation>
    </message>
    <message>
        <source>Give a data set with rows.</source>
        <translation>Donnez un jeu de données qui a des lignes.</translation>
    </message>
    <message>
        <source>Give a larger data set, or ask for more samples.</source>
        <translation>Donnez un jeu de données plus grand, ou demandez plus d’échantillons.</translation>
    </message>
    <message>
        <source>Give a model folder, or the output folder of a transfer.</source>
        <translation>Donnez un dossier de modèle, ou le dossier de sortie d’un transfert.</translation>
    </message>
    <message>
        <source>Give a source, or choose a start that does without: gaussian, pissa, olora, self, zero.</source>
        <translation>Donnez une source, ou choisissez une initialisation qui s’en passe&#xa0;: gaussian, pissa, olora, self, zero.</translation>
    </message>
    <message>
        <source>Give a temperature, for example 0.8.</source>
        <translation>Donnez une température, par exemple 0.8.</translation>
    </message>
    <message>
        <source>Give a text that is not empty.</source>
        <translation>Donnez un texte qui n’est pas vide.</translation>
    </message>
    <message>
        <source>Give a text.</source>
        <translation>Donnez un texte.</translation>
    </message>
    <message>
        <source>Give a validation set of its own.</source>
        <translation>Donnez un jeu de validation à part.</translation>
    </message>
    <message>
        <source>Give an answer with at least one meaningful character, or remove the row.</source>
        <translation>Donnez une réponse avec au moins un caractère significatif, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Give at least 6 of its hexadecimal digits; &apos;isthmus-cli project list&apos; shows the keys.</source>
        <translation>Donnez au moins 6 de ses chiffres hexadécimaux&#x202f;; &apos;isthmus-cli project list&apos; affiche les clés.</translation>
    </message>
    <message>
        <source>Give at least one row.</source>
        <translation>Donnez au moins une ligne.</translation>
    </message>
    <message>
        <source>Give every target layer a layer of the source.</source>
        <translation>Donnez à chaque couche cible une couche de la source.</translation>
    </message>
    <message>
        <source>Give it back its name, which is its content key, or delete it.</source>
        <translation>Rendez-lui son nom, qui est sa clé de contenu, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Donnez plus de chiffres.</translation>
    </message>
    <message>
        <source>Give shorter texts.</source>
        <translation>Donnez des textes plus courts.</translation>
    </message>
    <message>
        <source>Give the checkpoints of a run on exactly these models.</source>
        <translation>Donnez les points de contrôle d’une exécution sur exactement ces modèles.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Give the output folder of &apos;transfer laten&apos; or &apos;transfer postpkt&apos;.</source>
        <translation>Donnez le dossier de sortie de &apos;transfer laten&apos; ou de &apos;transfer postpkt&apos;.</translation>
    </message>
    <message>
        <source>Give the row a question, or use a tokenizer with BOS.</source>
        <translation>Donnez une question à la ligne, ou utilisez un tokeniseur avec BOS.</translation>
    </message>
    <message>
        <source>Give the row an answer.</source>
        <translation>Donnez une réponse à la ligne.</translation>
    </message>
    <message>
        <source>Give the two of one training run.</source>
        <translation>Donnez les deux d’un même entraînement.</translation>
    </message>
    <message>
        <source>HDF5 1.10 or newer</source>
        <translation>HDF5 1.10 ou plus récent</translation>
    </message>
    <message>
        <source>How well one set of centred activations, scaled to norm 1, is turned into the other by the best rotation: 1 - d^2 / 2 with d^2 = min_R ||X R - Y||^2, which is the nuclear norm of X&apos;Y / (||X|| ||Y||). Grows with width at few samples; read it beside its null.</source>
        <translation>À quel point un jeu d’activations centrées, ramené à la norme 1, se transforme en l’autre par la meilleure rotation&#xa0;: 1 - d^2 / 2 avec d^2 = min_R ||X R - Y||^2, soit la norme nucléaire de X&apos;Y / (||X|| ||Y||). Croît avec la largeur quand les échantillons sont peu nombreux&#x202f;; à lire à côté de sa distribution nulle.</translation>
    </message>
    <message>
        <source>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</source>
        <translation>Huh, Cheung, Wang, Isola: The Platonic Representation Hypothesis, ICML 2024, appendix A</translation>
    </message>
    <message>
        <source>Initialisation study</source>
        <translation>Étude d’initialisation</translation>
    </message>
    <message>
        <source>Install it (Debian and Ubuntu: apt-get install %1), or evaluate without code.</source>
        <translation>Installez-le (Debian et Ubuntu&#xa0;: apt-get install %1), ou évaluez sans code.</translation>
    </message>
    <message>
        <source>It belongs beside W - s B0 A0, where (B0, A0) is the delta in the folder beside it.</source>
        <translation>Il va avec W - s B0 A0, où (B0, A0) est le delta du dossier voisin.</translation>
    </message>
    <message>
        <source>It is of kind &apos;%1&apos;, which does not belong here.</source>
        <translation>Il est de type «&#xa0;%1&#xa0;», qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Items are counted from 0.</source>
        <translation>Les items sont comptés à partir de 0.</translation>
    </message>
    <message>
        <source>Its name is not that of a result.</source>
        <translation>Son nom n’est pas celui d’un résultat.</translation>
    </message>
    <message>
        <source>Its weights hold NaN or infinity, or the compute type is too narrow: try float32.</source>
        <translation>Ses poids contiennent des valeurs NaN ou infinies, ou le type de calcul est trop étroit&#xa0;: essayez float32.</translation>
    </message>
    <message>
        <source>Its weights hold infinity, or the compute type is too narrow: try float32.</source>
        <translation>Ses poids contiennent des valeurs infinies, ou le type de calcul est trop étroit&#xa0;: essayez float32.</translation>
    </message>
    <message>
        <source>Known metrics: %1.</source>
        <translation>Métriques connues&#xa0;: %1.</translation>
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
        <translation>La couche %1 de %2 n’a pas de poids «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Layer of the source model, from 0</source>
        <translation>Couche du modèle source, à partir de 0</translation>
    </message>
    <message>
        <source>Layer of the target model, from 0</source>
        <translation>Couche du modèle cible, à partir de 0</translation>
    </message>
    <message>
        <source>Layer similarity</source>
        <translation>Similarité des couches</translation>
    </message>
    <message>
        <source>Leave embedding and head out of the modules.</source>
        <translation>Laissez embedding et head hors des modules.</translation>
    </message>
    <message>
        <source>Leave gate out of the modules.</source>
        <translation>Laissez gate hors des modules.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Leave the part out.</source>
        <translation>Laissez cette partie de côté.</translation>
    </message>
    <message>
        <source>Leave this module out.</source>
        <translation>Laissez ce module de côté.</translation>
    </message>
    <message>
        <source>Leave this panel out.</source>
        <translation>Laissez ce panneau de côté.</translation>
    </message>
    <message>
        <source>Left out of the list of results: %1</source>
        <translation>Omis de la liste des résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Linear CKA (biased)</source>
        <translation>CKA linéaire (biaisé)</translation>
    </message>
    <message>
        <source>Linear CKA (debiased)</source>
        <translation>CKA linéaire (débiaisé)</translation>
    </message>
    <message>
        <source>Linear CKA (mini-batch)</source>
        <translation>CKA linéaire (mini-batch)</translation>
    </message>
    <message>
        <source>Linear CKA with the unbiased HSIC: cosine of the two U-centred Gram matrices (diagonal left out). Its expectation is 0 for unrelated data, however few the samples or wide the layers; single values may be slightly negative.</source>
        <translation>CKA linéaire avec le HSIC non biaisé&#xa0;: cosinus des deux matrices de Gram U-centrées (diagonale omise). Son espérance est 0 pour des données sans rapport, si peu nombreux que soient les échantillons et si larges que soient les couches&#x202f;; des valeurs isolées peuvent être légèrement négatives.</translation>
    </message>
    <message>
        <source>LoRA started as &apos;%1&apos;, seed %2, best of %3 steps: %4. Written by Isthmus.</source>
        <translation>LoRA initialisée avec «&#xa0;%1&#xa0;», graine %2, meilleure de %3 étapes&#xa0;: %4. Écrit par Isthmus.</translation>
    </message>
    <message>
        <source>Loading the target</source>
        <translation>Chargement de la cible</translation>
    </message>
    <message>
        <source>Locating in the</source>
        <translation>Localisation dans la</translation>
    </message>
    <message>
        <source>Locating in the %1</source>
        <translation>Localisation dans la %1</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the data for damaged weights.</source>
        <translation>Réduisez le taux d’apprentissage, ou vérifiez si les données contiennent des poids endommagés.</translation>
    </message>
    <message>
        <source>Lower the learning rate, or check the model for damaged weights.</source>
        <translation>Réduisez le taux d’apprentissage, ou vérifiez que les poids du modèle ne sont pas endommagés.</translation>
    </message>
    <message>
        <source>MBPP tasks</source>
        <translation>des tâches MBPP</translation>
    </message>
    <message>
        <source>MMLU cannot be asked of this model.</source>
        <translation>MMLU ne peut pas être posé à ce modèle.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer maps.</source>
        <translation>Agrandissez-la, choisissez une police plus petite, ou montrez moins de cartes.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer panels.</source>
        <translation>Agrandissez-la, choisissez une police plus petite, ou montrez moins de panneaux.</translation>
    </message>
    <message>
        <source>Make it larger, choose a smaller font, or show fewer results.</source>
        <translation>Agrandissez-la, choisissez une police plus petite, ou montrez moins de résultats.</translation>
    </message>
    <message>
        <source>Make the figure wider, leave the statistics out, or show fewer benchmarks.</source>
        <translation>Élargissez la figure, omettez les statistiques, ou montrez moins de benchmarks.</translation>
    </message>
    <message>
        <source>Mean and central 95 % range under the null hypothesis</source>
        <translation>Moyenne et plage centrale à 95&#xa0;% sous l’hypothèse nulle</translation>
    </message>
    <message>
        <source>Mean canonical correlation between the principal components that hold 99 % of either side&apos;s variance; the mean runs over the smaller number of components. Tends to 1 as the components together approach the number of samples.</source>
        <translation>Corrélation canonique moyenne entre les composantes principales qui portent 99&#xa0;% de la variance de chaque côté&#x202f;; la moyenne porte sur le plus petit nombre de composantes. Tend vers 1 quand les composantes, ensemble, approchent du nombre d’échantillons.</translation>
    </message>
    <message>
        <source>Mean canonical correlation of the components that hold 99 % of the variance, each weighted by the variance of the source&apos;s activations along its canonical direction (h&apos;K h). The squared projections replace the paper&apos;s sum of absolute ones, which depends on the choice of coordinates. Not symmetric: the source gives the weights.</source>
        <translation>Corrélation canonique moyenne des composantes qui portent 99&#xa0;% de la variance, chacune pondérée par la variance des activations de la source le long de sa direction canonique (h&apos;K h). Les projections au carré remplacent la somme des valeurs absolues de l’article, qui dépend du choix des coordonnées. Non symétrique&#xa0;: c’est la source qui donne les pondérations.</translation>
    </message>
    <message>
        <source>Mean score of each FFN neuron</source>
        <translation>Score moyen de chaque neurone FFN</translation>
    </message>
    <message>
        <source>Mean score of each MHSA neuron (columns of o)</source>
        <translation>Score moyen de chaque neurone MHSA (colonnes de o)</translation>
    </message>
    <message>
        <source>Mean score of each row of v</source>
        <translation>Score moyen de chaque ligne de v</translation>
    </message>
    <message>
        <source>Mean share of a sample&apos;s k nearest neighbours (Euclidean, k = 10, at most half of the other samples; of equally near ones the earlier sample) that both models agree on. Unrelated data give k / (n - 1).</source>
        <translation>Part moyenne des k plus proches voisins d’un échantillon (distance euclidienne, k = 10, au plus la moitié des autres échantillons&#x202f;; à distance égale, l’échantillon précédent) sur laquelle les deux modèles s’accordent. Des données sans rapport donnent k / (n - 1).</translation>
    </message>
    <message>
        <source>Mean squared cosine of the principal angles between the subspaces of the residual stream that the two weights read from (or write to) most strongly: their leading singular vectors (an eighth of the narrower hidden size, at most 64), seen within the span of the shared tokens, after the orthogonal Procrustes map between the tokens&apos; vectors of both models. Random subspaces give k over the dimension.</source>
        <translation>Carré moyen du cosinus des angles principaux entre les sous-espaces du flux résiduel que les deux poids lisent (ou écrivent) le plus fortement&#xa0;: leurs premiers vecteurs singuliers (un huitième de la plus petite largeur cachée, au plus 64), vus dans l’espace engendré par les tokens communs, après l’application de Procruste orthogonale entre les vecteurs des tokens des deux modèles. Des sous-espaces aléatoires donnent k divisé par la dimension.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>La mémoire a manqué</translation>
    </message>
    <message>
        <source>Memory ran out %1 after step %2</source>
        <translation>La mémoire a manqué %1, après l’étape %2</translation>
    </message>
    <message>
        <source>Merged model: %1</source>
        <translation>Modèle fusionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merging, writing and reading again</source>
        <translation>Fusion, écriture et relecture</translation>
    </message>
    <message>
        <source>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3; alignment: here</source>
        <translation>Min, Wang: DOCS, Quantifying Weight Similarity for Deeper Insights into Large Language Models, ICLR 2025, arXiv 2501.16650, section 3&#x202f;; alignement&#xa0;: ici</translation>
    </message>
    <message>
        <source>Monotone path of highest mean similarity</source>
        <translation>Chemin monotone de similarité moyenne maximale</translation>
    </message>
    <message>
        <source>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3; squared weights as in Kornblith et al., ICML 2019, section 5</source>
        <translation>Morcos, Raghu, Bengio: Insights on representational similarity in neural networks with canonical correlation, NeurIPS 2018, section 3&#x202f;; pondérations au carré comme dans Kornblith et al., ICML 2019, section 5</translation>
    </message>
    <message>
        <source>More than half of the changed numbers came out of the rounding to %1 as they were: the saved model hardly carries the transfer.</source>
        <translation>Plus de la moitié des nombres modifiés sont ressortis inchangés de l’arrondi à %1&#xa0;: le modèle enregistré ne porte presque rien du transfert.</translation>
    </message>
    <message>
        <source>Move it out of the project, or choose another file.</source>
        <translation>Déplacez-le hors du projet, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Move it out of the project.</source>
        <translation>Déplacez-le hors du projet.</translation>
    </message>
    <message>
        <source>Mutual k-nearest neighbours</source>
        <translation>K plus proches voisins mutuels</translation>
    </message>
    <message>
        <source>Name one, or remove the panel.</source>
        <translation>Nommez-en un, ou retirez le panneau.</translation>
    </message>
    <message>
        <source>Name some of kind evaluation or transfer-run.</source>
        <translation>Nommez-en du type evaluation ou transfer-run.</translation>
    </message>
    <message>
        <source>Neurons of %1 cannot be injected.</source>
        <translation>Les neurones de %1 ne peuvent pas être injectés.</translation>
    </message>
    <message>
        <source>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</source>
        <translation>Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021, section 3.2</translation>
    </message>
    <message>
        <source>No cell of the similarity map of %1 has a value, so no path leads through it.</source>
        <translation>Aucune cellule de la carte de similarité de %1 n’a de valeur&#x202f;; aucun chemin ne peut donc la traverser.</translation>
    </message>
    <message>
        <source>No checkpoint was written before.</source>
        <translation>Aucun point de contrôle n’a été écrit avant.</translation>
    </message>
    <message>
        <source>No metric is asked for.</source>
        <translation>Aucune métrique n’est demandée.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>No module is asked for.</source>
        <translation>Aucun module n’est demandé.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>No prompt fits the context of %1 tokens of %2.</source>
        <translation>Aucun prompt ne tient dans le contexte de %1 tokens de %2.</translation>
    </message>
    <message>
        <source>No prompt of %1 fits the model&apos;s context of %2.</source>
        <translation>Aucun prompt de %1 ne tient dans le contexte du modèle, qui est de %2.</translation>
    </message>
    <message>
        <source>No result has a key that begins with &apos;%1&apos;.</source>
        <translation>Aucun résultat n’a de clé qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No row of %1 can be used with both models.</source>
        <translation>Aucune ligne de %1 n’est utilisable avec les deux modèles.</translation>
    </message>
    <message>
        <source>No step is better on the validation set than the untouched target; step %1 is the least bad.</source>
        <translation>Aucune étape n’est meilleure sur le jeu de validation que la cible inchangée&#x202f;; l’étape %1 est la moins mauvaise.</translation>
    </message>
    <message>
        <source>No step was better on the validation set than the untouched target.</source>
        <translation>Aucune étape n’a été meilleure sur le jeu de validation que la cible inchangée.</translation>
    </message>
    <message>
        <source>No token embedding is known in %1: %2</source>
        <translation>Aucun embedding de tokens n’est connu dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No token of the training rows counts for the loss.</source>
        <translation>Aucun token des lignes d’entraînement ne compte pour la perte.</translation>
    </message>
    <message>
        <source>No token of the validation rows counts for the loss.</source>
        <translation>Aucun token des lignes de validation ne compte pour la perte.</translation>
    </message>
    <message>
        <source>No unembedding is known in %1: %2</source>
        <translation>Aucun unembedding n’est connu dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Norm and distribution of weights</source>
        <translation>Norme et distribution des poids</translation>
    </message>
    <message>
        <source>Nothing can be transferred: the source&apos;s matrix is smaller than the target&apos;s.</source>
        <translation>Rien ne peut être transféré&#xa0;: la matrice de la source est plus petite que celle de la cible.</translation>
    </message>
    <message>
        <source>Nothing of the answer is left after its closing punctuation is taken off.</source>
        <translation>Il ne reste rien de la réponse une fois sa ponctuation finale retirée.</translation>
    </message>
    <message>
        <source>Nothing precedes the answer&apos;s last token, so nothing predicts it.</source>
        <translation>Rien ne précède le dernier token de la réponse, donc rien ne le prédit.</translation>
    </message>
    <message>
        <source>Nothing that was asked for can be compared; choose other modules or metrics.</source>
        <translation>Rien de ce qui a été demandé ne peut être comparé&#x202f;; choisissez d’autres modules ou métriques.</translation>
    </message>
    <message>
        <source>Nothing was selected for %1.</source>
        <translation>Rien n’a été sélectionné pour %1.</translation>
    </message>
    <message>
        <source>Numbers of rows must not be negative.</source>
        <translation>Les nombres de lignes ne doivent pas être négatifs.</translation>
    </message>
    <message>
        <source>Numbers of single layers that belong to the map</source>
        <translation>Nombres propres à chaque couche qui accompagnent la carte</translation>
    </message>
    <message>
        <source>Numeric arrays of the result</source>
        <translation>Tableaux numériques du résultat</translation>
    </message>
    <message>
        <source>O(L d f k) for the subspaces, O(Ls Lt d k^2) for all pairs</source>
        <translation>O(L d f k) pour les sous-espaces, O(Ls Lt d k^2) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L d f), one pass over the weights</source>
        <translation>O(L d f), un passage sur les poids</translation>
    </message>
    <message>
        <source>O(L d^2 (d + f)) for d x f weights, d the smaller side; once per model, cached</source>
        <translation>O(L d^2 (d + f)) pour des poids d x f, d étant le plus petit côté&#x202f;; une fois par modèle, mis en cache</translation>
    </message>
    <message>
        <source>O(L m d f) for m shared tokens, O(Ls Lt m^2) for all pairs</source>
        <translation>O(L m d f) pour m tokens communs, O(Ls Lt m^2) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L n b) memory for batches of b samples, O(Ls Lt n b) for all pairs</source>
        <translation>O(L n b) en mémoire pour des batchs de b échantillons, O(Ls Lt n b) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the neighbours, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2 log n) pour les voisins, O(Ls Lt n^2) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L n^2 log n) for the ranks, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2 log n) pour les rangs, O(Ls Lt n^2) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L n^2) memory, O(Ls Lt n^2) for all pairs</source>
        <translation>O(L n^2) en mémoire, O(Ls Lt n^2) pour toutes les paires</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n k^2) for k components</source>
        <translation>O(L n^3) pour factoriser les matrices de Gram, O(Ls Lt n k^2) pour k composantes</translation>
    </message>
    <message>
        <source>O(L n^3) to factor the Grams, O(Ls Lt n^3) for the singular values</source>
        <translation>O(L n^3) pour factoriser les matrices de Gram, O(Ls Lt n^3) pour les valeurs singulières</translation>
    </message>
    <message>
        <source>Of a single cell</source>
        <translation>D’une seule cellule</translation>
    </message>
    <message>
        <source>Of statistics/matched_depth_mean</source>
        <translation>De statistics/matched_depth_mean</translation>
    </message>
    <message>
        <source>One number per layer of either model</source>
        <translation>Un nombre par couche de chaque modèle</translation>
    </message>
    <message>
        <source>Only F32, F16 and BF16 can.</source>
        <translation>Seuls F32, F16 et BF16 le peuvent.</translation>
    </message>
    <message>
        <source>Only F64, F32, F16 and BF16 tensors can be analysed.</source>
        <translation>Seuls les tenseurs F64, F32, F16 et BF16 peuvent être analysés.</translation>
    </message>
    <message>
        <source>Only LaTen transfers (not their controls) and PostPKT runs keep one; run the transfer again.</source>
        <translation>Seuls les transferts LaTen (pas leurs témoins) et les exécutions PostPKT en gardent un&#x202f;; relancez le transfert.</translation>
    </message>
    <message>
        <source>Open it for writing, or use another project.</source>
        <translation>Ouvrez-le en écriture, ou utilisez un autre projet.</translation>
    </message>
    <message>
        <source>Open it read-only, or choose a project in a folder that can be written.</source>
        <translation>Ouvrez-le en lecture seule, ou choisissez un projet dans un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Ouvrez-en un ou créez-en un d’abord.</translation>
    </message>
    <message>
        <source>OpenSSL could not continue SHA-256.</source>
        <translation>OpenSSL n’a pas pu poursuivre SHA-256.</translation>
    </message>
    <message>
        <source>OpenSSL could not finish SHA-256.</source>
        <translation>OpenSSL n’a pas pu terminer SHA-256.</translation>
    </message>
    <message>
        <source>OpenSSL could not start SHA-256.</source>
        <translation>OpenSSL n’a pas pu démarrer SHA-256.</translation>
    </message>
    <message>
        <source>Opened again, the folder gives the computed logits (largest difference %1); they differ from the base model&apos;s by up to %2; rounding to %3 moved them by up to %4.</source>
        <translation>Rouvert, le dossier donne les logits calculés (plus grande différence&#xa0;: %1)&#x202f;; ils diffèrent de ceux du modèle de base de %2 au plus&#x202f;; l’arrondi à %3 les a déplacés de %4 au plus.</translation>
    </message>
    <message>
        <source>Opening the base</source>
        <translation>Ouverture de la base</translation>
    </message>
    <message>
        <source>Opening the benchmark</source>
        <translation>Ouverture du benchmark</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>Opening the models</source>
        <translation>Ouverture des modèles</translation>
    </message>
    <message>
        <source>Orthogonal Procrustes</source>
        <translation>Procruste orthogonal</translation>
    </message>
    <message>
        <source>Parametric similarity</source>
        <translation>Similarité paramétrique</translation>
    </message>
    <message>
        <source>Product of two agreements: of shape, 1 - W1 / sqrt(2) with W1 the Wasserstein-1 distance of the two standardised distributions of elements, and of size, the smaller root mean square element divided by the larger. Elements alone: where they stand does not matter.</source>
        <translation>Produit de deux concordances&#xa0;: de forme, 1 - W1 / sqrt(2), W1 étant la distance de Wasserstein-1 des deux distributions standardisées des éléments, et de taille, la plus petite moyenne quadratique des éléments divisée par la plus grande. Les éléments seuls&#xa0;: leur place n’importe pas.</translation>
    </message>
    <message>
        <source>Projection-weighted CCA</source>
        <translation>CCA pondéré par projection</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the context of %3 is %4, and an answer needs room in it.</source>
        <translation>Le prompt %1 a %2 tokens&#x202f;; le contexte de %3 est de %4, et une réponse doit y trouver place.</translation>
    </message>
    <message>
        <source>Prompt %1 has no token.</source>
        <translation>Le prompt %1 n’a aucun token.</translation>
    </message>
    <message>
        <source>RBF CKA</source>
        <translation>CKA RBF</translation>
    </message>
    <message>
        <source>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</source>
        <translation>Raghu, Gilmer, Yosinski, Sohl-Dickstein: SVCCA, NeurIPS 2017, section 2</translation>
    </message>
    <message>
        <source>Raise the cut-off length.</source>
        <translation>Augmentez la longueur maximale.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose a folder on another file system.</source>
        <translation>Relevez la limite (ulimit -f) ou choisissez un dossier sur un autre système de fichiers.</translation>
    </message>
    <message>
        <source>Random source neurons</source>
        <translation>Neurones source aléatoires</translation>
    </message>
    <message>
        <source>Random window</source>
        <translation>Fenêtre aléatoire</translation>
    </message>
    <message>
        <source>Reading the benchmark</source>
        <translation>Lecture du benchmark</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling.</source>
        <translation>Supprimez-le ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>Removed %1 unfinished files of a process that was killed from &apos;%2&apos;.</source>
        <translation>%1 fichiers inachevés d’un processus interrompu ont été supprimés de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Rename the file or correct the data.</source>
        <translation>Renommez le fichier ou corrigez les données.</translation>
    </message>
    <message>
        <source>Representational similarity (RSA)</source>
        <translation>Similarité représentationnelle (RSA)</translation>
    </message>
    <message>
        <source>Residual-aligned principal angles</source>
        <translation>Angles principaux alignés sur le flux résiduel</translation>
    </message>
    <message>
        <source>Restore it from a backup; the results beside it are not affected.</source>
        <translation>Restaurez-le depuis une sauvegarde&#x202f;; les résultats voisins ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Results of an Isthmus project, one group each, named by content key</source>
        <translation>Résultats d’un projet Isthmus, un groupe chacun, nommés par leur clé de contenu</translation>
    </message>
    <message>
        <source>Resume from an earlier one: delete this file.</source>
        <translation>Reprenez à partir d’un plus ancien&#xa0;: supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Resume it with the version of the program that wrote it.</source>
        <translation>Reprenez-le avec la version du programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>Resume that run, or choose another output folder.</source>
        <translation>Reprenez cette exécution, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or choose another output folder.</source>
        <translation>Reprenez avec les réglages et les données de l’exécution arrêtée, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Resume with the settings and data of the run that was stopped, or start a new run in another folder.</source>
        <translation>Reprenez avec les réglages et les données de l’exécution arrêtée, ou lancez une nouvelle exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>Row of the weight</source>
        <translation>Ligne du poids</translation>
    </message>
    <message>
        <source>Run the attribution again.</source>
        <translation>Relancez l’attribution.</translation>
    </message>
    <message>
        <source>Run the transfer again.</source>
        <translation>Relancez le transfert.</translation>
    </message>
    <message>
        <source>Sample contributions need all samples in one Gram matrix.</source>
        <translation>Les contributions des échantillons exigent tous les échantillons dans une seule matrice de Gram.</translation>
    </message>
    <message>
        <source>Save it again with safe_serialization=True.</source>
        <translation>Enregistrez-le à nouveau avec safe_serialization=True.</translation>
    </message>
    <message>
        <source>Save the model as safetensors: save_pretrained(folder, safe_serialization=True) in transformers.</source>
        <translation>Enregistrez le modèle en safetensors&#xa0;: save_pretrained(folder, safe_serialization=True) dans transformers.</translation>
    </message>
    <message>
        <source>Saving the merged model</source>
        <translation>Enregistrement du modèle fusionné</translation>
    </message>
    <message>
        <source>Sensitivity of %1</source>
        <translation>Sensibilité de %1</translation>
    </message>
    <message>
        <source>Sensitivity of the source</source>
        <translation>Sensibilité de la source</translation>
    </message>
    <message>
        <source>Sensitivity summed over blocks of the weight</source>
        <translation>Sensibilité sommée sur des blocs du poids</translation>
    </message>
    <message>
        <source>SentencePiece BPE, %1 tokens (%2)</source>
        <translation>BPE SentencePiece, %1 tokens (%2)</translation>
    </message>
    <message>
        <source>Several samples of the most likely answer are the same answer.</source>
        <translation>Plusieurs tirages de la réponse la plus probable sont la même réponse.</translation>
    </message>
    <message>
        <source>Shorten or remove this row.</source>
        <translation>Raccourcissez ou supprimez cette ligne.</translation>
    </message>
    <message>
        <source>Shorten the prompt or use fewer examples.</source>
        <translation>Raccourcissez le prompt ou utilisez moins d’exemples.</translation>
    </message>
    <message>
        <source>Shorten the rows with the cut-off length, or use a device with more memory.</source>
        <translation>Raccourcissez les lignes par la longueur maximale, ou utilisez un périphérique avec plus de mémoire.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Shorten the texts with the cut-off length.</source>
        <translation>Raccourcissez les textes par la longueur maximale.</translation>
    </message>
    <message>
        <source>Shuffled source</source>
        <translation>Source mélangée</translation>
    </message>
    <message>
        <source>Similarity of each source layer with each target layer; NaN where undefined (see issues)</source>
        <translation>Similarité de chaque couche source avec chaque couche cible&#x202f;; NaN là où elle n’est pas définie (voir issues)</translation>
    </message>
    <message>
        <source>Similarity of every source layer with every target layer: one map per module, one scale.</source>
        <translation>Similarité de chaque couche source avec chaque couche cible&#xa0;: une carte par module, une seule échelle.</translation>
    </message>
    <message>
        <source>Similarity of the layers</source>
        <translation>Similarité des couches</translation>
    </message>
    <message>
        <source>So does the raw pair (%1).</source>
        <translation>La paire brute aussi (%1).</translation>
    </message>
    <message>
        <source>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</source>
        <translation>Song et al.: Feature Selection via Dependence Maximization, JMLR 13, 2012, section 3 (unbiased HSIC); Nguyen, Raghu, Kornblith: Do Wide and Deep Networks Learn the Same Things?, ICLR 2021</translation>
    </message>
    <message>
        <source>Source and target have different tokenizers: a row of one embedding is another token in the other.</source>
        <translation>Source et cible ont des tokeniseurs différents&#xa0;: une ligne d’un embedding est un autre token dans l’autre.</translation>
    </message>
    <message>
        <source>Source layer %1 has no value: %2.</source>
        <translation>La couche source %1 n’a pas de valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Source, target, transfers and controls on every benchmark, with intervals.</source>
        <translation>Source, cible, transferts et témoins sur chaque benchmark, avec intervalles.</translation>
    </message>
    <message>
        <source>Spearman correlation between the Euclidean distances of all pairs of samples in the one model and in the other (ties share their mean rank).</source>
        <translation>Corrélation de Spearman entre les distances euclidiennes de toutes les paires d’échantillons dans un modèle et dans l’autre (les ex æquo partagent leur rang moyen).</translation>
    </message>
    <message>
        <source>Spearman correlation of Euclidean distances, %1; null: target samples permuted</source>
        <translation>Corrélation de Spearman des distances euclidiennes, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés</translation>
    </message>
    <message>
        <source>Spectra and histograms</source>
        <translation>Spectres et histogrammes</translation>
    </message>
    <message>
        <source>Start of the adapter: %1</source>
        <translation>Initialisation de l’adaptateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the training from the beginning.</source>
        <translation>Recommencez l’entraînement depuis le début.</translation>
    </message>
    <message>
        <source>Summaries of /values over its finite cells</source>
        <translation>Résumés de /values sur ses cellules finies</translation>
    </message>
    <message>
        <source>Target layer</source>
        <translation>Couche cible</translation>
    </message>
    <message>
        <source>Target layer %1 has no value: %2.</source>
        <translation>La couche cible %1 n’a pas de valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Target layer of each row</source>
        <translation>Couche cible de chaque ligne</translation>
    </message>
    <message>
        <source>Target&apos;s own neurons</source>
        <translation>Neurones propres à la cible</translation>
    </message>
    <message>
        <source>Target&apos;s own window</source>
        <translation>Fenêtre propre à la cible</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; came with %2 bytes instead of %3.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» est arrivé avec %2 octets au lieu de %3.</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; is stored as %2, which is listed but not computed on.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» est stocké en %2, ce qui est listé mais ne sert pas au calcul.</translation>
    </message>
    <message>
        <source>Tensor &apos;%1&apos; of %2 is stored as %3, which is listed but not computed on.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» de %2 est stocké en %3, ce qui est listé mais ne sert pas au calcul.</translation>
    </message>
    <message>
        <source>Tensors of %1 bytes are larger than the cache and not kept.</source>
        <translation>Des tenseurs de %1 octets dépassent la taille du cache et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The %1 (%2) has no %3 projection.</source>
        <translation>La %1 (%2) n’a pas de projection %3.</translation>
    </message>
    <message>
        <source>The %1 cannot be run: %2</source>
        <translation>La %1 ne peut pas être exécutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The %1 cannot be used. %2</source>
        <translation>La %1 n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>The %1 has no %2.</source>
        <translation>La %1 n’a pas de %2.</translation>
    </message>
    <message>
        <source>The %1 has no layer %2; its layers are 0 to %3.</source>
        <translation>La %1 n’a pas de couche %2&#x202f;; ses couches vont de 0 à %3.</translation>
    </message>
    <message>
        <source>The FFN</source>
        <translation>Le FFN</translation>
    </message>
    <message>
        <source>The FFN of the model has no gate.</source>
        <translation>Le FFN du modèle n’a pas de gate.</translation>
    </message>
    <message>
        <source>The FFN of the source has no gate.</source>
        <translation>Le FFN de la source n’a pas de gate.</translation>
    </message>
    <message>
        <source>The FFN of the target has no gate.</source>
        <translation>Le FFN de la cible n’a pas de gate.</translation>
    </message>
    <message>
        <source>The Gram matrices of %1 samples need %2 MB.</source>
        <translation>Les matrices de Gram de %1 échantillons demandent %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The activation function &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>La fonction d’activation «&#xa0;%1&#xa0;» n’est pas prise en charge&#x202f;; les poids peuvent être analysés, mais aucune passe avant n’est possible.</translation>
    </message>
    <message>
        <source>The activation of the FFN is not known.</source>
        <translation>L’activation du FFN n’est pas connue.</translation>
    </message>
    <message>
        <source>The adapter changes the embedding or the head, which are one tensor in this model; a merge into one would change the other.</source>
        <translation>L’adaptateur modifie l’embedding ou head, qui sont un seul tenseur dans ce modèle&#x202f;; une fusion dans l’un modifierait l’autre.</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be saved.</source>
        <translation>L’adaptateur n’a pas de paires à enregistrer.</translation>
    </message>
    <message>
        <source>The adapter has no pairs to be trained.</source>
        <translation>L’adaptateur n’a pas de paires à entraîner.</translation>
    </message>
    <message>
        <source>The adapter has the tensor &apos;%1&apos;, which belongs to no module of %2 that a LoRA adapter can change (%3).</source>
        <translation>L’adaptateur a le tenseur «&#xa0;%1&#xa0;», qui n’appartient à aucun module de %2 qu’un adaptateur LoRA puisse modifier (%3).</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for gate, and the FFN of %1 has none.</source>
        <translation>L’adaptateur est prévu pour une autre base&#xa0;: il a une paire pour gate, et le FFN de %1 n’en a pas.</translation>
    </message>
    <message>
        <source>The adapter is for another base: it has a pair for layer %1, and %2 has %3 layers.</source>
        <translation>L’adaptateur est prévu pour une autre base&#xa0;: il a une paire pour la couche %1, et %2 a %3 couches.</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for %1 changes a weight of %2, in %3 it is %4.</source>
        <translation>L’adaptateur est prévu pour une autre base&#xa0;: sa paire pour %1 modifie un poids de forme %2, dans %3 la forme est %4.</translation>
    </message>
    <message>
        <source>The adapter is for another base: its pair for q, k and v of layer %1 has %2 outputs, %3 has %4.</source>
        <translation>L’adaptateur est prévu pour une autre base&#xa0;: sa paire pour q, k et v de la couche %1 a %2 sorties, %3 en a %4.</translation>
    </message>
    <message>
        <source>The adapter of %1 has no tensors.</source>
        <translation>L’adaptateur de %1 n’a pas de tenseurs.</translation>
    </message>
    <message>
        <source>The adapter of %1 has only one half of the pair for &apos;%2&apos;.</source>
        <translation>L’adaptateur de %1 n’a qu’une moitié de la paire pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The adapter of %1 is not for a plain base. %2</source>
        <translation>L’adaptateur de %1 n’est pas fait pour une base simple. %2</translation>
    </message>
    <message>
        <source>The adapter of %1 is stored as adapter_model.bin, which can run code when it is read.</source>
        <translation>L’adaptateur de %1 est stocké dans adapter_model.bin, qui peut exécuter du code à la lecture.</translation>
    </message>
    <message>
        <source>The adapter of %1 was made for another base than %2: the weights differ.</source>
        <translation>L’adaptateur de %1 a été fait pour une autre base que %2&#xa0;: les poids diffèrent.</translation>
    </message>
    <message>
        <source>The adapter of %1, read again, gives logits that differ by %2 from those trained.</source>
        <translation>L’adaptateur de %1, relu, donne des logits qui diffèrent de %2 de ceux de l’entraînement.</translation>
    </message>
    <message>
        <source>The adapter, read again beside the untouched target, gives the trained logits (largest difference %1).</source>
        <translation>L’adaptateur, relu à côté de la cible inchangée, donne les logits de l’entraînement (plus grande différence&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The additions do not fit their neurons.</source>
        <translation>Les ajouts ne correspondent pas à leurs neurones.</translation>
    </message>
    <message>
        <source>The align set %1 has one row.</source>
        <translation>Le jeu d’alignement %1 n’a qu’une ligne.</translation>
    </message>
    <message>
        <source>The align set has %1 rows: every step trains on all of them.</source>
        <translation>Le jeu d’alignement a %1 lignes&#xa0;: chaque étape s’entraîne sur toutes.</translation>
    </message>
    <message>
        <source>The alpha of %1 must be positive.</source>
        <translation>L’alpha de %1 doit être positif.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; has %2 values, which its sizes do not say.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» a %2 valeurs, ce que ses tailles n’indiquent pas.</translation>
    </message>
    <message>
        <source>The attention</source>
        <translation>L’attention</translation>
    </message>
    <message>
        <source>The attribution %1 has no neuron scores &apos;%2&apos;.</source>
        <translation>L’attribution %1 n’a pas de scores de neurones «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The attributions have different numbers of layers or neurons.</source>
        <translation>Les attributions ont des nombres différents de couches ou de neurones.</translation>
    </message>
    <message>
        <source>The base model stores &apos;%1&apos; as %2; the merged model stores everything as %3.</source>
        <translation>Le modèle de base stocke «&#xa0;%1&#xa0;» en %2&#x202f;; le modèle fusionné stocke tout en %3.</translation>
    </message>
    <message>
        <source>The benchmark has %1 items; there is no item %2.</source>
        <translation>Le benchmark a %1 items&#x202f;; il n’y a pas d’item %2.</translation>
    </message>
    <message>
        <source>The betas must lie between 0 and 1.</source>
        <translation>Les bêtas doivent être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>The byte-level pre-tokeniser&apos;s pattern</source>
        <translation>Le motif du pré-tokeniseur au niveau des octets</translation>
    </message>
    <message>
        <source>The cache holds another number of texts.</source>
        <translation>Le cache contient un autre nombre de textes.</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not fit: its %2 is %3, this run&apos;s is %4.</source>
        <translation>Le point de contrôle %1 ne convient pas (%2)&#xa0;: il porte %3, cette exécution %4.</translation>
    </message>
    <message>
        <source>The checkpoint %1 has another format.</source>
        <translation>Le point de contrôle %1 a un autre format.</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks part of its state.</source>
        <translation>Il manque au point de contrôle %1 une partie de son état.</translation>
    </message>
    <message>
        <source>The checkpoint has no tensor &apos;%1&apos;.</source>
        <translation>Le point de contrôle n’a pas de tenseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The comparison rests on %1 sample; the estimators are defined for at least %2.</source>
        <translation>La comparaison repose sur %1 échantillon&#x202f;; les estimateurs sont définis à partir de %2.</translation>
    </message>
    <message>
        <source>The comparison rests on %1 samples; the estimators are defined for at least %2.</source>
        <translation>La comparaison repose sur %1 échantillons&#x202f;; les estimateurs sont définis à partir de %2.</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be used: %2</source>
        <translation>La configuration %1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The curve of the checkpoint has a wrong shape.</source>
        <translation>La courbe du point de contrôle a une forme incorrecte.</translation>
    </message>
    <message>
        <source>The cut-off length must be at least 2 tokens.</source>
        <translation>La longueur maximale doit être d’au moins 2 tokens.</translation>
    </message>
    <message>
        <source>The data hold only %1 token positions; %2 were asked for.</source>
        <translation>Les données ne contiennent que %1 positions de tokens&#x202f;; %2 ont été demandées.</translation>
    </message>
    <message>
        <source>The data hold only %1 usable texts; %2 were asked for.</source>
        <translation>Les données ne contiennent que %1 textes utilisables&#x202f;; %2 ont été demandés.</translation>
    </message>
    <message>
        <source>The delta of a raw pair: where training started</source>
        <translation>Le delta d’une paire brute&#xa0;: le point de départ de l’entraînement</translation>
    </message>
    <message>
        <source>The detail of a cell needs exactly one metric and one module.</source>
        <translation>Le détail d’une cellule exige exactement une métrique et un module.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available.</source>
        <translation>Le périphérique «&#xa0;%1&#xa0;» n’est pas disponible.</translation>
    </message>
    <message>
        <source>The distance and the number of checkpoints must not be negative.</source>
        <translation>L’intervalle et le nombre des points de contrôle ne doivent pas être négatifs.</translation>
    </message>
    <message>
        <source>The distance of validations must not be negative.</source>
        <translation>L’intervalle des validations ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The divisors of the one-cycle schedule must be positive.</source>
        <translation>Les diviseurs du plan one-cycle doivent être positifs.</translation>
    </message>
    <message>
        <source>The dropout must lie from 0 to below 1.</source>
        <translation>Le dropout doit être compris entre 0 inclus et 1 exclu.</translation>
    </message>
    <message>
        <source>The element lies outside the matrix.</source>
        <translation>L’élément se trouve hors de la matrice.</translation>
    </message>
    <message>
        <source>The embedding</source>
        <translation>L’embedding</translation>
    </message>
    <message>
        <source>The evaluations differ in &apos;%1&apos;: %2 and %3.</source>
        <translation>Les évaluations diffèrent par «&#xa0;%1&#xa0;»&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>The evaluations have %1 and %2 items; the %3 common ones are compared.</source>
        <translation>Les évaluations ont %1 et %2 items&#x202f;; les %3 communs sont comparés.</translation>
    </message>
    <message>
        <source>The figure names both results and panels.</source>
        <translation>La figure nomme à la fois des résultats et des panneaux.</translation>
    </message>
    <message>
        <source>The figure of %1 maps does not fit into its width and height.</source>
        <translation>La figure de %1 cartes ne tient pas dans sa largeur et sa hauteur.</translation>
    </message>
    <message>
        <source>The figure of %1 panels does not fit into its width and height.</source>
        <translation>La figure de %1 panneaux ne tient pas dans sa largeur et sa hauteur.</translation>
    </message>
    <message>
        <source>The figure&apos;s file %1 has no known ending.</source>
        <translation>Le fichier %1 de la figure n’a pas d’extension connue.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 est illisible.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: its folder does not exist.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: permission is missing.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: l’autorisation manque.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: the disk is read-only.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The file %1 could not be composed: %2.</source>
        <translation>Le fichier %1 n’a pas pu être composé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 holds %2.</source>
        <translation>Le fichier %1 contient %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no figure specification.</source>
        <translation>Le fichier %1 ne contient pas de spécification de figure.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2.</source>
        <translation>Le fichier %1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme (schéma %2, celle-ci connaît %3).</translation>
    </message>
    <message>
        <source>The file %1 would grow beyond the largest size allowed here.</source>
        <translation>Le fichier %1 dépasserait la plus grande taille permise ici.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; does not hold tensors.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient pas de tenseurs.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no valid schema_version.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas de schema_version valide.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; holds another result (%2).</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient un autre résultat (%2).</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is of kind &apos;%2&apos;, not a checkpoint.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est de type «&#xa0;%2&#xa0;», pas un point de contrôle.</translation>
    </message>
    <message>
        <source>The file has no rows 11 to 510: all of its rows are taken.</source>
        <translation>Le fichier n’a pas de lignes 11 à 510&#xa0;: toutes ses lignes sont prises.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 has no %2: its checkpoints cannot be made into models.</source>
        <translation>Le dossier %1 n’a pas de %2&#xa0;: ses points de contrôle ne peuvent pas devenir des modèles.</translation>
    </message>
    <message>
        <source>The folder %1 has no config.json.</source>
        <translation>Le dossier %1 n’a pas de config.json.</translation>
    </message>
    <message>
        <source>The folder %1 has no csv files.</source>
        <translation>Le dossier %1 n’a pas de fichiers csv.</translation>
    </message>
    <message>
        <source>The folder %1 has no model.safetensors.</source>
        <translation>Le dossier %1 n’a pas de model.safetensors.</translation>
    </message>
    <message>
        <source>The folder %1 has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.</source>
        <translation>Le dossier %1 n’a pas de tokeniseur&#xa0;: ni tokenizer.json, ni tokenizer.model, ni vocab.json avec merges.txt.</translation>
    </message>
    <message>
        <source>The folder %1 holds %2, but neither model.safetensors nor model.safetensors.index.json.</source>
        <translation>Le dossier %1 contient %2, mais ni model.safetensors ni model.safetensors.index.json.</translation>
    </message>
    <message>
        <source>The folder %1 holds checkpoints of an earlier run.</source>
        <translation>Le dossier %1 contient des points de contrôle d’une exécution antérieure.</translation>
    </message>
    <message>
        <source>The folder %1 holds weights in %2, a format that is not read here.</source>
        <translation>Le dossier %1 contient des poids au format %2, qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder of the project &apos;%1&apos; knows no locks (%2): do not open it twice for writing.</source>
        <translation>Le dossier du projet «&#xa0;%1&#xa0;» ne connaît pas de verrous (%2)&#xa0;: ne l’ouvrez pas deux fois en écriture.</translation>
    </message>
    <message>
        <source>The format &quot;seeking&quot; closes answers with EOS, but the tokenizer has no EOS token.</source>
        <translation>Le format «&#xa0;seeking&#xa0;» termine les réponses par EOS, mais le tokeniseur n’a pas de token EOS.</translation>
    </message>
    <message>
        <source>The gradient became infinite or NaN.</source>
        <translation>Le gradient est devenu infini ou NaN.</translation>
    </message>
    <message>
        <source>The hypernetworks cannot begin with zeros: no gradient would leave them.</source>
        <translation>Les hyperréseaux ne peuvent pas débuter à zéro&#xa0;: aucun gradient n’en sortirait.</translation>
    </message>
    <message>
        <source>The id %1 is not in the vocabulary of this tokenizer (%2 ids).</source>
        <translation>L’identifiant %1 n’est pas dans le vocabulaire de ce tokeniseur (%2 identifiants).</translation>
    </message>
    <message>
        <source>The index %1 cannot be read.</source>
        <translation>L’index %1 est illisible.</translation>
    </message>
    <message>
        <source>The index %1 cannot be used: %2</source>
        <translation>L’index %1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The inputs of the layers need %1 MB in %2.</source>
        <translation>Les entrées des couches demandent %1&#xa0;Mo dans %2.</translation>
    </message>
    <message>
        <source>The job failed unexpectedly.</source>
        <translation>Le travail a échoué de façon inattendue.</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: %1</source>
        <translation>Le travail a échoué de façon inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The job has an unknown parameter &apos;%1&apos;.</source>
        <translation>Le travail a un paramètre inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The job has no &apos;</source>
        <translation>Il manque au travail «&#xa0;</translation>
    </message>
    <message>
        <source>The job has no &apos;%1&apos;.</source>
        <translation>Il manque au travail «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The job is of kind &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>Le travail est de type «&#xa0;%1&#xa0;», pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The job specification has no &quot;kind&quot;.</source>
        <translation>La spécification du travail n’a pas de «&#xa0;kind&#xa0;».</translation>
    </message>
    <message>
        <source>The job specification is not a JSON object.</source>
        <translation>La spécification du travail n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;</source>
        <translation>Dans le travail, «&#xa0;</translation>
    </message>
    <message>
        <source>The job&apos;s &apos;%1&apos; has the wrong type: %2.</source>
        <translation>Dans le travail, «&#xa0;%1&#xa0;» est du mauvais type&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The judge ended before the last assertion: %1</source>
        <translation>Le juge s’est terminé avant la dernière assertion&#xa0;: %1</translation>
    </message>
    <message>
        <source>The kind of layer map is not known.</source>
        <translation>Le type de correspondance des couches n’est pas connu.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Les types sont %1.</translation>
    </message>
    <message>
        <source>The last good state is the checkpoint %1.</source>
        <translation>Le dernier état valable est le point de contrôle %1.</translation>
    </message>
    <message>
        <source>The layer map %1 cannot be read.</source>
        <translation>La correspondance des couches %1 est illisible.</translation>
    </message>
    <message>
        <source>The layer map %1 does not exist.</source>
        <translation>La correspondance des couches %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The layer map does not fit the models.</source>
        <translation>La correspondance des couches ne convient pas aux modèles.</translation>
    </message>
    <message>
        <source>The layers of these models cannot be compared.</source>
        <translation>Les couches de ces modèles ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The learning rate must be positive.</source>
        <translation>Le taux d’apprentissage doit être positif.</translation>
    </message>
    <message>
        <source>The limit of the gradient norm must not be negative.</source>
        <translation>La limite de la norme du gradient ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The limits of the sandbox are out of range.</source>
        <translation>Les limites du bac à sable sont hors de la plage permise.</translation>
    </message>
    <message>
        <source>The lock file of &apos;%1&apos; could not be filled in.</source>
        <translation>Le fichier de verrou de «&#xa0;%1&#xa0;» n’a pas pu être rempli.</translation>
    </message>
    <message>
        <source>The loss is taken on conversations, which need a conversation format.</source>
        <translation>La perte est calculée sur des conversations, ce qui exige un format de conversation.</translation>
    </message>
    <message>
        <source>The loss of the samples is infinite or NaN.</source>
        <translation>La perte des échantillons est infinie ou NaN.</translation>
    </message>
    <message>
        <source>The loss takes no examples.</source>
        <translation>La perte ne prend pas d’exemples.</translation>
    </message>
    <message>
        <source>The machine may have run out of processes, memory or open files: evaluate fewer items at once, or try again.</source>
        <translation>La machine manque peut-être de processus, de mémoire ou de fichiers ouverts&#xa0;: évaluez moins d’items à la fois, ou réessayez.</translation>
    </message>
    <message>
        <source>The map %1 has %2 values for %3 x %4 layers.</source>
        <translation>La carte %1 a %2 valeurs pour %3 x %4 couches.</translation>
    </message>
    <message>
        <source>The merged model %1, opened again, gives logits that differ by %2 from those computed.</source>
        <translation>Le modèle fusionné %1, rouvert, donne des logits qui diffèrent de %2 de ceux qui ont été calculés.</translation>
    </message>
    <message>
        <source>The merged model would overwrite its base %1.</source>
        <translation>Le modèle fusionné écraserait sa base %1.</translation>
    </message>
    <message>
        <source>The merged weight &apos;%1&apos; does not fit into %2.</source>
        <translation>Le poids fusionné «&#xa0;%1&#xa0;» ne tient pas en %2.</translation>
    </message>
    <message>
        <source>The model %1 cannot be run: %2</source>
        <translation>Le modèle %1 ne peut pas être exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The model %1 has no tensor &apos;%2&apos;.</source>
        <translation>Le modèle %1 n’a pas de tenseur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The model cannot be trained. %1</source>
        <translation>Le modèle ne peut pas être entraîné. %1</translation>
    </message>
    <message>
        <source>The model gives NaN for the next token.</source>
        <translation>Le modèle donne NaN pour le token suivant.</translation>
    </message>
    <message>
        <source>The model gives infinity for the next token.</source>
        <translation>Le modèle donne une valeur infinie pour le token suivant.</translation>
    </message>
    <message>
        <source>The model has no chat template.</source>
        <translation>Le modèle n’a pas de gabarit de conversation.</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; has no forward pass here; its weights can be listed, shown and, where their names are those of a known family, compared.</source>
        <translation>Le type de modèle «&#xa0;%1&#xa0;» n’a pas de passe avant ici&#x202f;; ses poids peuvent être listés, affichés et, là où leurs noms sont ceux d’une famille connue, comparés.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template %1</source>
        <translation>Le gabarit de conversation du modèle %1</translation>
    </message>
    <message>
        <source>The model&apos;s chat template changes the answer, so that its last token cannot be found.</source>
        <translation>Le gabarit de conversation du modèle modifie la réponse, de sorte que son dernier token est introuvable.</translation>
    </message>
    <message>
        <source>The models have different tokenizers: each was located on the same text with its own, and its own last token of the answer.</source>
        <translation>Les modèles ont des tokeniseurs différents&#xa0;: chacun a été localisé sur le même texte avec le sien, et sur son propre dernier token de la réponse.</translation>
    </message>
    <message>
        <source>The module %1 is named twice.</source>
        <translation>Le module %1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; has no weight.</source>
        <translation>Le module «&#xa0;%1&#xa0;» n’a pas de poids.</translation>
    </message>
    <message>
        <source>The module &apos;%1&apos; is named twice.</source>
        <translation>Le module «&#xa0;%1&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>The module has no tap.</source>
        <translation>Le module n’a pas de point de prélèvement.</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start.</source>
        <translation>Les exécutions PostPKT les plus récentes n’ont qu’une seule initialisation.</translation>
    </message>
    <message>
        <source>The newest PostPKT runs have a single start. %1</source>
        <translation>Les exécutions PostPKT les plus récentes n’ont qu’une seule initialisation. %1</translation>
    </message>
    <message>
        <source>The newest runs of</source>
        <translation>Les exécutions les plus récentes de</translation>
    </message>
    <message>
        <source>The newest runs of LaTen were validated on other rows and are left out of the table.</source>
        <translation>Les exécutions les plus récentes de LaTen ont été validées sur d’autres lignes et sont omises du tableau.</translation>
    </message>
    <message>
        <source>The newest runs of PostPKT were validated on other rows and are left out of the table.</source>
        <translation>Les exécutions les plus récentes de PostPKT ont été validées sur d’autres lignes et sont omises du tableau.</translation>
    </message>
    <message>
        <source>The number of an item cannot be negative.</source>
        <translation>Le numéro d’un item ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of candidates (top-k) cannot be negative.</source>
        <translation>Le nombre de candidats (top-k) ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of examples must lie between 0 and 100.</source>
        <translation>Le nombre d’exemples doit être compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>The number of items cannot be negative.</source>
        <translation>Le nombre d’items ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of new tokens and of texts at once must be positive.</source>
        <translation>Le nombre de nouveaux tokens et celui de textes à la fois doivent être positifs.</translation>
    </message>
    <message>
        <source>The number of new tokens must lie between 1 and 1048576.</source>
        <translation>Le nombre de nouveaux tokens doit être compris entre 1 et 1048576.</translation>
    </message>
    <message>
        <source>The number of null draws must lie between 0 and 10000.</source>
        <translation>Le nombre de tirages au hasard doit être compris entre 0 et 10000.</translation>
    </message>
    <message>
        <source>The number of prompts must be 0 (all) or more.</source>
        <translation>Le nombre de prompts doit être 0 (tous) ou plus.</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000.</source>
        <translation>Le nombre d’échantillons doit être compris entre 1 et 1000.</translation>
    </message>
    <message>
        <source>The number of samples must lie between 1 and 1000000.</source>
        <translation>Le nombre d’échantillons doit être compris entre 1 et 1000000.</translation>
    </message>
    <message>
        <source>The number of samples must not be negative.</source>
        <translation>Le nombre d’échantillons ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 0 and 100.</source>
        <translation>Le nombre de graines doit être compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>The number of seeds must lie from 1 to 100.</source>
        <translation>Le nombre de graines doit être compris entre 1 et 100.</translation>
    </message>
    <message>
        <source>The number of steps must not be negative.</source>
        <translation>Le nombre d’étapes ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one.</source>
        <translation>Les articles comparent les initialisations issues de la source à d’autres&#x202f;; le projet n’en a qu’une.</translation>
    </message>
    <message>
        <source>The papers compare starts from the source with other ones; the project has one. %1</source>
        <translation>Les articles comparent les initialisations issues de la source à d’autres&#x202f;; le projet n’en a qu’une. %1</translation>
    </message>
    <message>
        <source>The papers&apos; figure has up, down, v and o; the project has no map of %1. %2</source>
        <translation>La figure des articles a up, down, v et o&#x202f;; le projet n’a pas de carte de %1. %2</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; is not a float32 leaf with a gradient.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» n’est pas une feuille float32 avec gradient.</translation>
    </message>
    <message>
        <source>The patience of the early stop must not be negative.</source>
        <translation>La patience de l’arrêt anticipé ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The pattern &apos;%1&apos; names no module that the adapter has.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» ne désigne aucun module de l’adaptateur.</translation>
    </message>
    <message>
        <source>The probability mass (top-p) must lie above 0 and up to 1.</source>
        <translation>La masse de probabilité (top-p) doit être supérieure à 0 et d’au plus 1.</translation>
    </message>
    <message>
        <source>The program answered the tests with something that is no answer.</source>
        <translation>Le programme a répondu aux tests par quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
        <source>The program crashed the interpreter (signal %1) before the last assertion.</source>
        <translation>Le programme a fait planter l’interpréteur (signal %1) avant la dernière assertion.</translation>
    </message>
    <message>
        <source>The program ended the interpreter with exit status %1 before the last assertion.</source>
        <translation>Le programme a mis fin à l’interpréteur avec le code de sortie %1 avant la dernière assertion.</translation>
    </message>
    <message>
        <source>The program printed more than %1 bytes.</source>
        <translation>Le programme a affiché plus de %1 octets.</translation>
    </message>
    <message>
        <source>The program stopped answering before the last assertion.</source>
        <translation>Le programme a cessé de répondre avant la dernière assertion.</translation>
    </message>
    <message>
        <source>The program used more than %1 s of processor time.</source>
        <translation>Le programme a utilisé plus de %1&#xa0;s de temps processeur.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be written: %2.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is in use by %2.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est utilisé par %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was opened read-only.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a été écrit par une version plus récente de ce programme (schéma %2, celle-ci connaît %3).</translation>
    </message>
    <message>
        <source>The project has neither evaluations nor transfer runs.</source>
        <translation>Le projet n’a ni évaluations ni exécutions de transfert.</translation>
    </message>
    <message>
        <source>The project has no cosines of adapters with their base.</source>
        <translation>Le projet n’a pas de cosinus d’adaptateurs avec leur base.</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone.</source>
        <translation>Le projet n’a pas d’évaluations&#x202f;; le tableau ne montre que des pertes de validation.</translation>
    </message>
    <message>
        <source>The project has no evaluations; the table shows validation losses alone. %1</source>
        <translation>Le projet n’a pas d’évaluations&#x202f;; le tableau ne montre que des pertes de validation. %1</translation>
    </message>
    <message>
        <source>The project has no result %1.</source>
        <translation>Le projet n’a pas de résultat %1.</translation>
    </message>
    <message>
        <source>The project has no runs of an initialisation study.</source>
        <translation>Le projet n’a pas d’exécutions d’une étude d’initialisation.</translation>
    </message>
    <message>
        <source>The project has no similarity maps.</source>
        <translation>Le projet n’a pas de cartes de similarité.</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone.</source>
        <translation>Le projet n’a pas d’exécutions de transfert&#x202f;; le tableau ne montre que des évaluations.</translation>
    </message>
    <message>
        <source>The project has no transfer runs; the table shows evaluations alone. %1</source>
        <translation>Le projet n’a pas d’exécutions de transfert&#x202f;; le tableau ne montre que des évaluations. %1</translation>
    </message>
    <message>
        <source>The rank %1 of %2 does not fit its weight, which is %3 x %4.</source>
        <translation>Le rang %1 de %2 ne convient pas à son poids, qui est de %3 x %4.</translation>
    </message>
    <message>
        <source>The rank must be at least 1.</source>
        <translation>Le rang doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The rate %1 is no share of the neurons.</source>
        <translation>La part %1 n’est pas une proportion des neurones.</translation>
    </message>
    <message>
        <source>The rate %1 takes none of the target&apos;s %2 %3.</source>
        <translation>La part %1 ne prend aucun des %2 %3 de la cible.</translation>
    </message>
    <message>
        <source>The rate takes %1 of the target&apos;s %2; the source has only %3.</source>
        <translation>La part prend %1 des %2 de la cible&#x202f;; la source n’en a que %3.</translation>
    </message>
    <message>
        <source>The read-out</source>
        <translation>La lecture</translation>
    </message>
    <message>
        <source>The reduction &apos;coherent&apos; keeps heads whole, but the target&apos;s %1 heads of %2 (%3 for keys) are no part of the source&apos;s %4 of %5 (%6 for keys).</source>
        <translation>La réduction «&#xa0;coherent&#xa0;» garde les têtes entières, mais les %1 têtes de %2 de la cible (%3 pour les clés) ne font pas partie des %4 têtes de %5 de la source (%6 pour les clés).</translation>
    </message>
    <message>
        <source>The residual stream after the FFN</source>
        <translation>Le flux résiduel après le FFN</translation>
    </message>
    <message>
        <source>The residual stream after the attention</source>
        <translation>Le flux résiduel après l’attention</translation>
    </message>
    <message>
        <source>The result %1 is of kind &apos;%2&apos;, not &apos;%3&apos;.</source>
        <translation>Le résultat %1 est de type «&#xa0;%2&#xa0;», pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The result &apos;%1&apos; holds no additions.</source>
        <translation>Le résultat «&#xa0;%1&#xa0;» ne contient pas d’ajouts.</translation>
    </message>
    <message>
        <source>The result as one JSON document</source>
        <translation>Le résultat sous forme d’un seul document JSON</translation>
    </message>
    <message>
        <source>The result has two arrays &apos;%1&apos;.</source>
        <translation>Le résultat a deux tableaux «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rotary scaling &apos;%1&apos; is not supported; the weights can be analysed, forward passes cannot be made.</source>
        <translation>La mise à l’échelle RoPE «&#xa0;%1&#xa0;» n’est pas prise en charge&#x202f;; les poids peuvent être analysés, mais aucune passe avant n’est possible.</translation>
    </message>
    <message>
        <source>The rotary scaling is not known.</source>
        <translation>La mise à l’échelle RoPE n’est pas connue.</translation>
    </message>
    <message>
        <source>The rows at once must lie between 1 and 1024.</source>
        <translation>Les lignes à la fois doivent être comprises entre 1 et 1024.</translation>
    </message>
    <message>
        <source>The run would write up to %1 to %2 (%3 checkpoints of %4 and the result), where %5 are free.</source>
        <translation>L’exécution écrirait jusqu’à %1 dans %2 (%3 points de contrôle de %4 et le résultat), où %5 sont libres.</translation>
    </message>
    <message>
        <source>The runs of a panel have no %1loss.</source>
        <translation>Perte %1absente des exécutions d’un panneau.</translation>
    </message>
    <message>
        <source>The safetensors file %1 holds tensor &apos;%2&apos; of the unknown dtype %3.</source>
        <translation>Le fichier safetensors %1 contient le tenseur «&#xa0;%2&#xa0;» du dtype inconnu %3.</translation>
    </message>
    <message>
        <source>The safetensors file %1 is damaged: %2</source>
        <translation>Le fichier safetensors %1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to other parameters.</source>
        <translation>L’état enregistré de l’optimiseur appartient à d’autres paramètres.</translation>
    </message>
    <message>
        <source>The saved training state belongs to another model.</source>
        <translation>L’état d’entraînement enregistré appartient à un autre modèle.</translation>
    </message>
    <message>
        <source>The sensitivity %1 lacks the map of %2.</source>
        <translation>Il manque à la sensibilité %1 la carte de %2.</translation>
    </message>
    <message>
        <source>The sensitivity of %1 is infinite or NaN.</source>
        <translation>La sensibilité de %1 est infinie ou NaN.</translation>
    </message>
    <message>
        <source>The sensitivity was made without the target&apos;s shape.</source>
        <translation>La sensibilité a été calculée sans la forme de la cible.</translation>
    </message>
    <message>
        <source>The shape asks for %1 values, there are %2.</source>
        <translation>La forme demande %1 valeurs, il y en a %2.</translation>
    </message>
    <message>
        <source>The shape of tensor &apos;%1&apos; is negative or too large.</source>
        <translation>La forme du tenseur «&#xa0;%1&#xa0;» est négative ou trop grande.</translation>
    </message>
    <message>
        <source>The shape of the array is negative or too large.</source>
        <translation>La forme du tableau est négative ou trop grande.</translation>
    </message>
    <message>
        <source>The shard %1 is missing; the index says that it holds &apos;%2&apos;.</source>
        <translation>Le fragment %1 manque&#x202f;; l’index indique qu’il contient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The shards hold %1 tensors that the index does not name; they are ignored.</source>
        <translation>Les fragments contiennent %1 tenseurs que l’index ne nomme pas&#x202f;; ils sont ignorés.</translation>
    </message>
    <message>
        <source>The share of the steps that climbs must lie between 0 and 1.</source>
        <translation>La part des étapes où le taux monte doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The similarity maps of FFN and attention belong to different pairs.</source>
        <translation>Les cartes de similarité du FFN et de l’attention appartiennent à des paires différentes.</translation>
    </message>
    <message>
        <source>The source has %1 layers, the target %2.</source>
        <translation>La source a %1 couches, la cible %2.</translation>
    </message>
    <message>
        <source>The source is smaller than the target; transfers go from large to small.</source>
        <translation>La source est plus petite que la cible&#x202f;; les transferts vont du grand au petit.</translation>
    </message>
    <message>
        <source>The source must be at least as large as the target.</source>
        <translation>La source doit être au moins aussi grande que la cible.</translation>
    </message>
    <message>
        <source>The start &apos;%1&apos; is named twice.</source>
        <translation>L’initialisation «&#xa0;%1&#xa0;» est nommée deux fois.</translation>
    </message>
    <message>
        <source>The start in %1 belongs to another run.</source>
        <translation>L’initialisation dans %1 appartient à une autre exécution.</translation>
    </message>
    <message>
        <source>The stored items %1 are damaged: %2.</source>
        <translation>Les items enregistrés %1 sont endommagés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (</source>
        <translation>Le filtre d’appels système pour le code généré ne peut pas être créé (</translation>
    </message>
    <message>
        <source>The system call filter for generated code cannot be made (%1).</source>
        <translation>Le filtre d’appels système pour le code généré ne peut pas être créé (%1).</translation>
    </message>
    <message>
        <source>The system ended the program after %1 s of processor time, most likely for want of memory.</source>
        <translation>Le système a mis fin au programme après %1&#xa0;s de temps processeur, très probablement faute de mémoire.</translation>
    </message>
    <message>
        <source>The table has neither evaluations nor transfer runs.</source>
        <translation>Le tableau n’a ni évaluations ni exécutions de transfert.</translation>
    </message>
    <message>
        <source>The table of %1 columns does not fit into the figure&apos;s width.</source>
        <translation>Le tableau de %1 colonnes ne tient pas dans la largeur de la figure.</translation>
    </message>
    <message>
        <source>The target token %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>Le token cible %1 se trouve hors du vocabulaire de %2, qui a %3 tokens.</translation>
    </message>
    <message>
        <source>The temperature must be 0 or more.</source>
        <translation>La température doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; cannot be stored: it is not float32, float64 or int64.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» ne peut pas être stocké&#xa0;: il n’est ni float32, ni float64, ni int64.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; holds %2 and cannot be shown as a matrix.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» contient du %2 et ne peut pas être affiché comme matrice.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; of %2 is no matrix [vocabulary, hidden].</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» de %2 n’est pas une matrice [vocabulaire, largeur cachée].</translation>
    </message>
    <message>
        <source>The tensor has more rows or columns than can be shown.</source>
        <translation>Le tenseur a plus de lignes ou de colonnes qu’il n’est possible d’en afficher.</translation>
    </message>
    <message>
        <source>The tensor is empty and cannot be shown as a matrix.</source>
        <translation>Le tenseur est vide et ne peut pas être affiché comme matrice.</translation>
    </message>
    <message>
        <source>The tensor name &apos;%1&apos; cannot be written twice.</source>
        <translation>Le nom de tenseur «&#xa0;%1&#xa0;» ne peut pas être écrit deux fois.</translation>
    </message>
    <message>
        <source>The tensors are too large for one file.</source>
        <translation>Les tenseurs sont trop grands pour un seul fichier.</translation>
    </message>
    <message>
        <source>The text to encode has %1 bytes; the limit is 1 GiB.</source>
        <translation>Le texte à encoder a %1 octets&#x202f;; la limite est de 1&#xa0;Gio.</translation>
    </message>
    <message>
        <source>The texts of a batch must be padded on the right.</source>
        <translation>Les textes d’un batch doivent être complétés à droite.</translation>
    </message>
    <message>
        <source>The tile lies outside the matrix.</source>
        <translation>La tuile se trouve hors de la matrice.</translation>
    </message>
    <message>
        <source>The token id %1 lies outside the vocabulary of %2, which has %3 tokens.</source>
        <translation>L’identifiant de token %1 se trouve hors du vocabulaire de %2, qui a %3 tokens.</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used: %1</source>
        <translation>Le tokeniseur n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tokenizer does not tell the letters A to D apart.</source>
        <translation>Le tokeniseur ne distingue pas les lettres A à D.</translation>
    </message>
    <message>
        <source>The tokenizer has %1 tokens, the model only %2.</source>
        <translation>Le tokeniseur a %1 tokens, le modèle seulement %2.</translation>
    </message>
    <message>
        <source>The tokenizers differ: activations are compared per text, not per token; %1 tokens are spelled alike.</source>
        <translation>Les tokeniseurs diffèrent&#xa0;: les activations sont comparées par texte, pas par token&#x202f;; %1 tokens s’écrivent de la même façon.</translation>
    </message>
    <message>
        <source>The trained adapter and its start differ at %1.</source>
        <translation>L’adaptateur entraîné et son initialisation diffèrent à %1.</translation>
    </message>
    <message>
        <source>The trained half of a raw pair</source>
        <translation>La moitié entraînée d’une paire brute</translation>
    </message>
    <message>
        <source>The training loss became infinite or NaN in step %1.</source>
        <translation>La perte d’entraînement est devenue infinie ou NaN à l’étape %1.</translation>
    </message>
    <message>
        <source>The training loss or its gradient</source>
        <translation>La perte d’entraînement ou son gradient</translation>
    </message>
    <message>
        <source>The training needs at least one epoch.</source>
        <translation>L’entraînement a besoin d’au moins une époque.</translation>
    </message>
    <message>
        <source>The transfer is no control of itself.</source>
        <translation>Le transfert n’est pas son propre témoin.</translation>
    </message>
    <message>
        <source>The transfer went astray: choose an earlier checkpoint or a lower learning rate.</source>
        <translation>Le transfert a divergé&#xa0;: choisissez un point de contrôle antérieur ou un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>The two evaluations are of different questions: %1 of %2 and %3 of %4.</source>
        <translation>Les deux évaluations portent sur des questions différentes&#xa0;: %1 de %2 et %3 de %4.</translation>
    </message>
    <message>
        <source>The two evaluations have no item in common.</source>
        <translation>Les deux évaluations n’ont aucun item en commun.</translation>
    </message>
    <message>
        <source>The two models have different tokenizers, so token positions do not correspond.</source>
        <translation>Les deux modèles ont des tokeniseurs différents&#x202f;; les positions de tokens ne se correspondent donc pas.</translation>
    </message>
    <message>
        <source>The two models have no list of shared tokens.</source>
        <translation>Les deux modèles n’ont pas de liste de tokens communs.</translation>
    </message>
    <message>
        <source>The two sets of Gram matrices do not hold the same samples.</source>
        <translation>Les deux jeux de matrices de Gram ne contiennent pas les mêmes échantillons.</translation>
    </message>
    <message>
        <source>The validation loss</source>
        <translation>La perte de validation</translation>
    </message>
    <message>
        <source>The validation loss is no measure of what was not trained on.</source>
        <translation>La perte de validation ne mesure alors pas ce sur quoi rien n’a été entraîné.</translation>
    </message>
    <message>
        <source>The values of the map do not fit its layer counts.</source>
        <translation>Les valeurs de la carte ne correspondent pas à ses nombres de couches.</translation>
    </message>
    <message>
        <source>The vocabularies share %1 tokens; %2 needs at least %3.</source>
        <translation>Les vocabulaires ont %1 tokens en commun&#x202f;; %2 en exige au moins %3.</translation>
    </message>
    <message>
        <source>The warm-up is a share of the steps, from 0 to 1.</source>
        <translation>Le préchauffage est une part des étapes, de 0 à 1.</translation>
    </message>
    <message>
        <source>The warm-up must lie within the run.</source>
        <translation>Le préchauffage doit tenir dans l’exécution.</translation>
    </message>
    <message>
        <source>The weight for &apos;%1&apos; has not the shape that its configuration asks for.</source>
        <translation>Le poids pour «&#xa0;%1&#xa0;» n’a pas la forme que demande sa configuration.</translation>
    </message>
    <message>
        <source>The weight of the penalty must not be negative.</source>
        <translation>Le poids de la pénalité ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The weights are quantised; they can be listed, forward passes cannot be made.</source>
        <translation>Les poids sont quantifiés&#x202f;; ils peuvent être listés, mais aucune passe avant n’est possible.</translation>
    </message>
    <message>
        <source>The weights have %1 layers, the configuration %2.</source>
        <translation>Les poids ont %1 couches, la configuration %2.</translation>
    </message>
    <message>
        <source>The weights hold no unembedding (&apos;%1&apos;) and config.json does not tie it to the embedding, so that logits cannot be computed.</source>
        <translation>Les poids ne contiennent pas d’unembedding («&#xa0;%1&#xa0;») et config.json ne le lie pas à l’embedding&#x202f;; les logits ne peuvent donc pas être calculés.</translation>
    </message>
    <message>
        <source>There are %1 samples; similarity needs at least %2.</source>
        <translation>Il y a %1 échantillons&#x202f;; la similarité en exige au moins %2.</translation>
    </message>
    <message>
        <source>There are %1 texts for %2 samples.</source>
        <translation>Il y a %1 textes pour %2 échantillons.</translation>
    </message>
    <message>
        <source>There are no checkpoints of a transfer in %1.</source>
        <translation>Il n’y a pas de points de contrôle d’un transfert dans %1.</translation>
    </message>
    <message>
        <source>There are no samples to measure the sensitivity on.</source>
        <translation>Il n’y a pas d’échantillons sur lesquels mesurer la sensibilité.</translation>
    </message>
    <message>
        <source>There are those of the steps %1.</source>
        <translation>Il y a ceux des étapes %1.</translation>
    </message>
    <message>
        <source>There is no adapter in %1: no %2.</source>
        <translation>Il n’y a pas d’adaptateur dans %1&#xa0;: pas de %2.</translation>
    </message>
    <message>
        <source>There is no checkpoint of step %1 in %2.</source>
        <translation>Il n’y a pas de point de contrôle de l’étape %1 dans %2.</translation>
    </message>
    <message>
        <source>There is no evaluation %1 in the project.</source>
        <translation>Il n’y a pas d’évaluation %1 dans le projet.</translation>
    </message>
    <message>
        <source>There is no figure template &quot;%1&quot;.</source>
        <translation>Il n’y a pas de gabarit de figure «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a pas de fichier ni de dossier %1.</translation>
    </message>
    <message>
        <source>There is no job of the kind &apos;%1&apos;.</source>
        <translation>Il n’y a pas de travail du type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no memory left to match a tokenizer&apos;s pattern.</source>
        <translation>Il ne reste pas de mémoire pour appliquer le motif d’un tokeniseur.</translation>
    </message>
    <message>
        <source>There is no memory to unpack %1.</source>
        <translation>Il n’y a pas assez de mémoire pour décompresser %1.</translation>
    </message>
    <message>
        <source>There is no metric &apos;%1&apos;.</source>
        <translation>Il n’y a pas de métrique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no part &quot;%1&quot; of %2.</source>
        <translation>Il n’y a pas de partie «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no result %1.</source>
        <translation>Il n’y a pas de résultat %1.</translation>
    </message>
    <message>
        <source>There is no space left to open the project &apos;%1&apos; for writing.</source>
        <translation>Il ne reste pas d’espace pour ouvrir le projet «&#xa0;%1&#xa0;» en écriture.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Il ne reste pas d’espace pour écrire %1.</translation>
    </message>
    <message>
        <source>There is no validation set: the last %1 rows of the align set are held out to choose the checkpoint.</source>
        <translation>Il n’y a pas de jeu de validation&#xa0;: les %1 dernières lignes du jeu d’alignement sont réservées au choix du point de contrôle.</translation>
    </message>
    <message>
        <source>There was no checkpoint to go on from in %1: the run began at its beginning.</source>
        <translation>Il n’y avait pas de point de contrôle d’où reprendre dans %1&#xa0;: l’exécution est partie de son début.</translation>
    </message>
    <message>
        <source>There was no verdict within %1 s.</source>
        <translation>Il n’y a pas eu de verdict en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>There was not enough memory for this job.</source>
        <translation>Il n’y avait pas assez de mémoire pour ce travail.</translation>
    </message>
    <message>
        <source>This benchmark runs programs that the model writes, and running them is off.</source>
        <translation>Ce benchmark exécute des programmes écrits par le modèle, et leur exécution est désactivée.</translation>
    </message>
    <message>
        <source>This is a fault of the program. Please report it with the log.</source>
        <translation>C’est une erreur du programme. Merci de la signaler avec le journal.</translation>
    </message>
    <message>
        <source>This metric needs all samples in one Gram matrix, not in blocks.</source>
        <translation>Cette métrique exige tous les échantillons dans une seule matrice de Gram, pas en blocs.</translation>
    </message>
    <message>
        <source>This metric needs tokenizers that share tokens.</source>
        <translation>Cette métrique exige des tokeniseurs qui ont des tokens en commun.</translation>
    </message>
    <message>
        <source>This model cannot be saved. %1</source>
        <translation>Ce modèle ne peut pas être enregistré. %1</translation>
    </message>
    <message>
        <source>This processor architecture may be unknown to the installed libseccomp; evaluate without code.</source>
        <translation>Cette architecture de processeur est peut-être inconnue de la libseccomp installée&#x202f;; évaluez sans code.</translation>
    </message>
    <message>
        <source>This program reads byte-pair encoding tokenizers (see the manual, chapter Models).</source>
        <translation>Ce programme lit les tokeniseurs de type byte-pair encoding (voir le manuel, chapitre Modèles).</translation>
    </message>
    <message>
        <source>This start of the adapter needs a source folder.</source>
        <translation>Cette initialisation de l’adaptateur a besoin d’un dossier source.</translation>
    </message>
    <message>
        <source>This start of the adapter needs an extract set.</source>
        <translation>Cette initialisation de l’adaptateur a besoin d’un jeu d’extraction.</translation>
    </message>
    <message>
        <source>Times, files, output and threads must be positive, memory at least 64 MiB.</source>
        <translation>Les durées, les fichiers, la sortie et les threads doivent être positifs, la mémoire d’au moins 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Token %1 lies outside &apos;%2&apos; of %3.</source>
        <translation>Le token %1 se trouve hors de «&#xa0;%2&#xa0;» de %3.</translation>
    </message>
    <message>
        <source>Training and validation loss of a LoRA from several starts, with bands over the seeds.</source>
        <translation>Pertes d’entraînement et de validation d’une LoRA à partir de plusieurs initialisations, avec des bandes sur les graines.</translation>
    </message>
    <message>
        <source>Training from %1, seed %2</source>
        <translation>Entraînement à partir de %1, graine %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Transfer results</source>
        <translation>Résultats de transfert</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Use %1, or none for all.</source>
        <translation>Utilisez %1, ou rien pour toutes.</translation>
    </message>
    <message>
        <source>Use .pdf, .svg or .png.</source>
        <translation>Utilisez .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>Use a model whose tokenizer is SentencePiece BPE (Llama, Mistral), or that has a tokenizer.json.</source>
        <translation>Utilisez un modèle dont le tokeniseur est BPE SentencePiece (Llama, Mistral), ou qui a un tokenizer.json.</translation>
    </message>
    <message>
        <source>Use a tokenizer whose patterns are of the common kind.</source>
        <translation>Utilisez un tokeniseur dont les motifs sont du genre courant.</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or add a chat_template to tokenizer_config.json.</source>
        <translation>Utilisez un autre format (laten, seeking, plain), ou ajoutez un chat_template à tokenizer_config.json.</translation>
    </message>
    <message>
        <source>Use another format (laten, seeking, plain), or mend the template.</source>
        <translation>Utilisez un autre format (laten, seeking, plain), ou corrigez le gabarit.</translation>
    </message>
    <message>
        <source>Use another prompt format.</source>
        <translation>Utilisez un autre format de prompt.</translation>
    </message>
    <message>
        <source>Use another step.</source>
        <translation>Utilisez une autre étape.</translation>
    </message>
    <message>
        <source>Use fewer examples, or another model.</source>
        <translation>Utilisez moins d’exemples, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Use fewer samples or fewer modules at once, close other programs, or choose another device.</source>
        <translation>Utilisez moins d’échantillons ou moins de modules à la fois, fermez d’autres programmes, ou choisissez un autre périphérique.</translation>
    </message>
    <message>
        <source>Use ids that the same tokenizer produced.</source>
        <translation>Utilisez des identifiants produits par le même tokeniseur.</translation>
    </message>
    <message>
        <source>Use more samples or a larger data set.</source>
        <translation>Utilisez plus d’échantillons ou un jeu de données plus grand.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use one that this version wrote.</source>
        <translation>Utilisez-en un écrit par cette version.</translation>
    </message>
    <message>
        <source>Use shorter rows, or a larger cut-off.</source>
        <translation>Utilisez des lignes plus courtes, ou une longueur maximale plus grande.</translation>
    </message>
    <message>
        <source>Use shorter texts.</source>
        <translation>Utilisez des textes plus courts.</translation>
    </message>
    <message>
        <source>Use the adapter without merging, or one that leaves embedding and head alone.</source>
        <translation>Utilisez l’adaptateur sans fusion, ou un adaptateur qui ne touche ni à embedding ni à head.</translation>
    </message>
    <message>
        <source>Use the format &quot;laten&quot;, or name eos_token in tokenizer_config.json.</source>
        <translation>Utilisez le format «&#xa0;laten&#xa0;», ou indiquez eos_token dans tokenizer_config.json.</translation>
    </message>
    <message>
        <source>Use the model&apos;s own tokenizer.</source>
        <translation>Utilisez le tokeniseur propre au modèle.</translation>
    </message>
    <message>
        <source>Use the plain adapter beside it.</source>
        <translation>Utilisez l’adaptateur simple placé à côté.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Vocabulary and merges must come from the same model.</source>
        <translation>Le vocabulaire et les fusions doivent provenir du même modèle.</translation>
    </message>
    <message>
        <source>Vocabulary-space CKA</source>
        <translation>CKA dans l’espace du vocabulaire</translation>
    </message>
    <message>
        <source>Wasserstein-1 distance of quantile functions (Villani 2003, theorem 2.18); combination: here</source>
        <translation>distance de Wasserstein-1 des fonctions quantiles (Villani 2003, théorème 2.18)&#x202f;; combinaison&#xa0;: ici</translation>
    </message>
    <message>
        <source>Weight decay and gradient limit must not be negative.</source>
        <translation>La décroissance des poids et la limite du gradient ne doivent pas être négatives.</translation>
    </message>
    <message>
        <source>Weight decay and the limit of the gradient norm must not be negative.</source>
        <translation>La décroissance des poids et la limite de la norme du gradient ne doivent pas être négatives.</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Weights of type</source>
        <translation>Les poids de type</translation>
    </message>
    <message>
        <source>Weights of type %1 cannot be multiplied as stored.</source>
        <translation>Les poids de type %1 ne peuvent pas être multipliés tels qu’ils sont stockés.</translation>
    </message>
    <message>
        <source>What is added to %1</source>
        <translation>Ce qui est ajouté à %1</translation>
    </message>
    <message>
        <source>What the reader of the result should know</source>
        <translation>Ce que le lecteur du résultat doit savoir</translation>
    </message>
    <message>
        <source>Where the result came from; enough to compute it again</source>
        <translation>D’où vient le résultat&#x202f;; de quoi le recalculer</translation>
    </message>
    <message>
        <source>Why cells have no value</source>
        <translation>Pourquoi des cellules n’ont pas de valeur</translation>
    </message>
    <message>
        <source>Without a tokenizer in both folders only weights can be compared.</source>
        <translation>Sans tokeniseur dans les deux dossiers, seuls les poids peuvent être comparés.</translation>
    </message>
    <message>
        <source>Write a module (up) or a place (layers.3.up).</source>
        <translation>Écrivez un module (up) ou un emplacement (layers.3.up).</translation>
    </message>
    <message>
        <source>Writing and reading again</source>
        <translation>Écriture et relecture</translation>
    </message>
    <message>
        <source>Zero source</source>
        <translation>Source à zéro</translation>
    </message>
    <message>
        <source>a folder, not a file of %1</source>
        <translation>un dossier, pas un fichier de %1</translation>
    </message>
    <message>
        <source>a memory file cannot be written</source>
        <translation>un fichier en mémoire ne peut pas être écrit</translation>
    </message>
    <message>
        <source>a message must be an object.</source>
        <translation>un message doit être un objet.</translation>
    </message>
    <message>
        <source>a quoted field does not end.</source>
        <translation>un champ entre guillemets ne se termine pas.</translation>
    </message>
    <message>
        <source>a size of %1 is too large.</source>
        <translation>une taille de %1 est trop grande.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>activations of a micro-batch</source>
        <translation>activations d’un micro-batch</translation>
    </message>
    <message>
        <source>align rows</source>
        <translation>lignes d’alignement</translation>
    </message>
    <message>
        <source>align set</source>
        <translation>jeu d’alignement</translation>
    </message>
    <message>
        <source>all or last</source>
        <translation>all ou last</translation>
    </message>
    <message>
        <source>also trains biases (%1), which is not read.</source>
        <translation>entraîne aussi les biais (%1), ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>an adapter</source>
        <translation>un adaptateur</translation>
    </message>
    <message>
        <source>an array has not as many labels as dimensions</source>
        <translation>un tableau n’a pas autant d’étiquettes que de dimensions</translation>
    </message>
    <message>
        <source>an integer is out of range</source>
        <translation>un nombre entier est hors de la plage permise</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>un modèle sans nom</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>la réponse est</translation>
    </message>
    <message>
        <source>any permutation of a weight&apos;s elements; common sign-preserving scaling of both sides</source>
        <translation>toute permutation des éléments d’un poids&#x202f;; mise à l’échelle commune des deux côtés, signe conservé</translation>
    </message>
    <message>
        <source>area between cumulative spectra: here; effective rank: Roy, Vetterli, EUSIPCO 2007; power law alpha: Martin, Mahoney, JMLR 22, 2021</source>
        <translation>aire entre les spectres cumulés&#xa0;: ici&#x202f;; rang effectif&#xa0;: Roy, Vetterli, EUSIPCO 2007&#x202f;; alpha de la loi de puissance&#xa0;: Martin, Mahoney, JMLR 22, 2021</translation>
    </message>
    <message>
        <source>asks for dropout, which would make token ids random.</source>
        <translation>demande du dropout, ce qui rendrait les identifiants de tokens aléatoires.</translation>
    </message>
    <message>
        <source>at byte %1 of %2</source>
        <translation>à l’octet %1 sur %2</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>sortie de l’attention</translation>
    </message>
    <message>
        <source>attribution, proportional, similarity or file</source>
        <translation>attribution, proportional, similarity ou file</translation>
    </message>
    <message>
        <source>biased HSIC, %1; null: target samples permuted</source>
        <translation>HSIC biaisé, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés</translation>
    </message>
    <message>
        <source>biased HSIC, sigma = 0.5 x median distance, %1; null: target samples permuted</source>
        <translation>HSIC biaisé, sigma = 0,5 x distance médiane, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>cells and causes of the issues differ in number</source>
        <translation>les cellules et les causes des problèmes diffèrent en nombre</translation>
    </message>
    <message>
        <source>choice of positions</source>
        <translation>choix des positions</translation>
    </message>
    <message>
        <source>columns of o</source>
        <translation>colonnes de o</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, %1; null: target samples permuted, at matched depth</source>
        <translation>composantes de 99&#xa0;% de la variance, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés, à profondeur égale</translation>
    </message>
    <message>
        <source>components of 99 % of the variance, squared projection weights of the source, %1; null: target samples permuted, at matched depth</source>
        <translation>composantes de 99&#xa0;% de la variance, pondérations de la source par projections au carré, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés, à profondeur égale</translation>
    </message>
    <message>
        <source>distance of validations</source>
        <translation>intervalle des validations</translation>
    </message>
    <message>
        <source>does not show the answer of message %1, so its loss cannot be taken.</source>
        <translation>ne montre pas la réponse du message %1&#x202f;; sa perte ne peut donc pas être calculée.</translation>
    </message>
    <message>
        <source>ends before it says which kind of model it is</source>
        <translation>se termine avant d’indiquer de quel type de modèle il s’agit</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>se termine au milieu d’un nombre</translation>
    </message>
    <message>
        <source>exact or fast</source>
        <translation>exact ou fast</translation>
    </message>
    <message>
        <source>extract set</source>
        <translation>jeu d’extraction</translation>
    </message>
    <message>
        <source>falls back to bytes but has %1 of 256 byte pieces</source>
        <translation>se rabat sur les octets mais a %1 pièces d’octet sur 256</translation>
    </message>
    <message>
        <source>final factor</source>
        <translation>facteur final</translation>
    </message>
    <message>
        <source>from gaussian, pissa, olora, seeking, random-extract, self, zero</source>
        <translation>parmi gaussian, pissa, olora, seeking, random-extract, self, zero</translation>
    </message>
    <message>
        <source>from random-source, shuffled-source, zero-source and target-own</source>
        <translation>parmi random-source, shuffled-source, zero-source et target-own</translation>
    </message>
    <message>
        <source>from submatrix, row-column, neuron, random, coherent</source>
        <translation>parmi submatrix, row-column, neuron, random, coherent</translation>
    </message>
    <message>
        <source>from up, gate, down, v and o</source>
        <translation>parmi up, gate, down, v et o</translation>
    </message>
    <message>
        <source>gives the piece &quot;%1&quot; a score that is not a number</source>
        <translation>donne à la pièce «&#xa0;%1&#xa0;» un score qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; something that is no token id.</source>
        <translation>donne au token «&#xa0;%1&#xa0;» quelque chose qui n’est pas un identifiant de token.</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; the impossible id %2.</source>
        <translation>donne au token «&#xa0;%1&#xa0;» l’identifiant impossible %2.</translation>
    </message>
    <message>
        <source>gradient limit</source>
        <translation>limite du gradient</translation>
    </message>
    <message>
        <source>has %1 unknown pieces instead of one</source>
        <translation>a %1 pièces inconnues au lieu d’une</translation>
    </message>
    <message>
        <source>has a %1 that is no number.</source>
        <translation>a un %1 qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>has a %1, which is not supported.</source>
        <translation>a un %1, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>has a character class inside a character class, which is not supported.</source>
        <translation>a une classe de caractères dans une classe de caractères, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>has a field of a wire type that SentencePiece does not use</source>
        <translation>a un champ d’un type de codage que SentencePiece n’utilise pas</translation>
    </message>
    <message>
        <source>has a field of the wrong type</source>
        <translation>a un champ du mauvais type</translation>
    </message>
    <message>
        <source>has a field tag that cannot be</source>
        <translation>a une étiquette de champ impossible</translation>
    </message>
    <message>
        <source>has a field that claims %1 bytes where %2 are left</source>
        <translation>a un champ qui annonce %1 octets là où il en reste %2</translation>
    </message>
    <message>
        <source>has a key that is not a token id.</source>
        <translation>a une clé qui n’est pas un identifiant de token.</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>a un nombre de plus de dix octets</translation>
    </message>
    <message>
        <source>has a piece of the unknown type %1</source>
        <translation>a une pièce du type inconnu %1</translation>
    </message>
    <message>
        <source>has a piece that is empty or not UTF-8</source>
        <translation>a une pièce vide ou qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>has a rank below 1.</source>
        <translation>a un rang inférieur à 1.</translation>
    </message>
    <message>
        <source>has more than %1 pieces</source>
        <translation>a plus de %1 pièces</translation>
    </message>
    <message>
        <source>has no pieces</source>
        <translation>n’a pas de pièces</translation>
    </message>
    <message>
        <source>has no place for the text.</source>
        <translation>n’a pas de place pour le texte.</translation>
    </message>
    <message>
        <source>has nothing to strip, or a negative count.</source>
        <translation>n’a rien à retirer, ou un nombre négatif.</translation>
    </message>
    <message>
        <source>has the behaviour &quot;%1&quot;, which is not supported.</source>
        <translation>a le comportement «&#xa0;%1&#xa0;», qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>has the byte piece &quot;%1&quot;, which names no byte</source>
        <translation>a la pièce d’octet «&#xa0;%1&#xa0;», qui ne désigne aucun octet</translation>
    </message>
    <message>
        <source>has the impossible id %1.</source>
        <translation>a l’identifiant impossible %1.</translation>
    </message>
    <message>
        <source>has the piece &quot;%1&quot; twice</source>
        <translation>a deux fois la pièce «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;, which is not supported.</source>
        <translation>a le prepend_scheme «&#xa0;%1&#xa0;», qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>has the unknown model type %1</source>
        <translation>a le type de modèle inconnu %1</translation>
    </message>
    <message>
        <source>hidden_size (%1) is no multiple of num_attention_heads (%2).</source>
        <translation>hidden_size (%1) n’est pas un multiple de num_attention_heads (%2).</translation>
    </message>
    <message>
        <source>hypernetworks and optimizer</source>
        <translation>hyperréseaux et optimiseur</translation>
    </message>
    <message>
        <source>in the step</source>
        <translation>pendant l’étape</translation>
    </message>
    <message>
        <source>in the validation</source>
        <translation>pendant la validation</translation>
    </message>
    <message>
        <source>initial deviation</source>
        <translation>écart-type initial</translation>
    </message>
    <message>
        <source>intersects character classes with &amp;&amp;, which is not supported.</source>
        <translation>intersecte des classes de caractères avec &amp;&amp;, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>is %1 model of SentencePiece; only BPE models are read.</source>
        <translation>est un modèle SentencePiece d’un autre type (%1)&#x202f;; seuls les modèles BPE sont lus.</translation>
    </message>
    <message>
        <source>is a regular expression that cannot be used: %1 (character %2).</source>
        <translation>est une expression régulière inutilisable&#xa0;: %1 (caractère %2).</translation>
    </message>
    <message>
        <source>is an adapter of the type %1; only LORA is read.</source>
        <translation>est un adaptateur du type %1&#x202f;; seul LORA est lu.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>est vide.</translation>
    </message>
    <message>
        <source>is no token id.</source>
        <translation>n’est pas un identifiant de token.</translation>
    </message>
    <message>
        <source>is no whole gzip file.</source>
        <translation>n’est pas un fichier gzip complet.</translation>
    </message>
    <message>
        <source>is not a list.</source>
        <translation>n’est pas une liste.</translation>
    </message>
    <message>
        <source>is not a pair of tokens.</source>
        <translation>n’est pas une paire de tokens.</translation>
    </message>
    <message>
        <source>is not a string.</source>
        <translation>n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>is not a token with its id.</source>
        <translation>n’est pas un token avec son identifiant.</translation>
    </message>
    <message>
        <source>is not a whole number.</source>
        <translation>n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>n’est pas un objet.</translation>
    </message>
    <message>
        <source>is not true or false.</source>
        <translation>n’est ni true ni false.</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;, which is not supported.</source>
        <translation>est du type «&#xa0;%1&#xa0;», qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>is of the type &quot;%1&quot;; only BPE is supported.</source>
        <translation>est du type «&#xa0;%1&#xa0;»&#x202f;; seul BPE est pris en charge.</translation>
    </message>
    <message>
        <source>is too large when unpacked.</source>
        <translation>est trop grand une fois décompressé.</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of %2</source>
        <translation>il compte %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for the length of its header.</source>
        <translation>il compte %1 octets, trop peu pour la longueur de son en-tête.</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot; from tensor names to files.</source>
        <translation>il n’a pas de «&#xa0;weight_map&#xa0;» des noms de tenseurs vers les fichiers.</translation>
    </message>
    <message>
        <source>it is larger than a result can be</source>
        <translation>il est plus grand qu’un résultat ne peut l’être</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <translation>il n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>it is the same for all samples (zero variance)</source>
        <translation>elle est identique pour tous les échantillons (variance nulle)</translation>
    </message>
    <message>
        <source>it says that %1 holds tensor &apos;%2&apos;, which is not there.</source>
        <translation>il indique que %1 contient le tenseur «&#xa0;%2&#xa0;», qui n’y est pas.</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>son contenu ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête est illisible</translation>
    </message>
    <message>
        <source>its header holds a number that is out of range.</source>
        <translation>son en-tête contient un nombre hors de la plage permise.</translation>
    </message>
    <message>
        <source>its header is no JSON object.</source>
        <translation>son en-tête n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>its header is not valid JSON (byte %1).</source>
        <translation>son en-tête n’est pas du JSON valide (octet %1).</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8.</source>
        <translation>son en-tête n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>its header should have %1 bytes, but the file ends after %2; it is truncated.</source>
        <translation>son en-tête devrait compter %1 octets, mais le fichier se termine après %2&#x202f;; il est tronqué.</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>son en-tête a été modifié</translation>
    </message>
    <message>
        <source>its header would have %1 bytes, more than the %2 the format allows.</source>
        <translation>son en-tête compterait %1 octets, plus que les %2 permis par le format.</translation>
    </message>
    <message>
        <source>its samples are all equally far from one another</source>
        <translation>ses échantillons sont tous à égale distance les uns des autres</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; it is truncated.</source>
        <translation>ses tenseurs occupent %1 octets, mais le fichier en contient %2&#x202f;; il est tronqué.</translation>
    </message>
    <message>
        <source>its tensors take %1 bytes, but the file holds %2; something is appended.</source>
        <translation>ses tenseurs occupent %1 octets, mais le fichier en contient %2&#x202f;; quelque chose y a été ajouté.</translation>
    </message>
    <message>
        <source>its values contain NaN or infinity</source>
        <translation>ses valeurs contiennent NaN ou l’infini</translation>
    </message>
    <message>
        <source>its weight contains NaN or infinity</source>
        <translation>son poids contient NaN ou l’infini</translation>
    </message>
    <message>
        <source>its weight is missing, constant, or contains NaN or infinity</source>
        <translation>son poids manque, est constant, ou contient NaN ou l’infini</translation>
    </message>
    <message>
        <source>k = %1, %2; null: target samples permuted</source>
        <translation>k = %1, %2&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés</translation>
    </message>
    <message>
        <source>lacks the number &quot;%1&quot;.</source>
        <translation>n’a pas le nombre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>laten, seeking, chat-template or plain</source>
        <translation>laten, seeking, chat-template ou plain</translation>
    </message>
    <message>
        <source>layer index</source>
        <translation>indice de couche</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>correspondance des couches</translation>
    </message>
    <message>
        <source>layer_types names %1 layers, num_hidden_layers says %2.</source>
        <translation>layer_types nomme %1 couches, num_hidden_layers en indique %2.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>locate set</source>
        <translation>jeu de localisation</translation>
    </message>
    <message>
        <source>malformed JSON at column %1.</source>
        <translation>JSON mal formé à la colonne %1.</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>n_embd (%1) is no multiple of n_head (%2).</source>
        <translation>n_embd (%1) n’est pas un multiple de n_head (%2).</translation>
    </message>
    <message>
        <source>needs more backtracking for this text than the limit allows.</source>
        <translation>demande pour ce texte plus de retours en arrière que la limite n’en permet.</translation>
    </message>
    <message>
        <source>no file descriptor is left</source>
        <translation>il ne reste aucun descripteur de fichier</translation>
    </message>
    <message>
        <source>no matrix</source>
        <translation>non matricielle</translation>
    </message>
    <message>
        <source>no memory file can be made</source>
        <translation>aucun fichier en mémoire ne peut être créé</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <source>no pipe can be made</source>
        <translation>aucun tube ne peut être créé</translation>
    </message>
    <message>
        <source>normal or scaled</source>
        <translation>normal ou scaled</translation>
    </message>
    <message>
        <source>normalises text with a table of its own (&quot;%1&quot;); only the identity is supported.</source>
        <translation>normalise le texte avec une table à lui («&#xa0;%1&#xa0;»)&#x202f;; seule l’identité est prise en charge.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>not valid JSON.</source>
        <translation>JSON non valide.</translation>
    </message>
    <message>
        <source>nuclear norm of the cross covariance, %1; null: target samples permuted, at matched depth</source>
        <translation>norme nucléaire de la covariance croisée, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés, à profondeur égale</translation>
    </message>
    <message>
        <source>num_attention_heads (%1) is no multiple of num_key_value_heads (%2).</source>
        <translation>num_attention_heads (%1) n’est pas un multiple de num_key_value_heads (%2).</translation>
    </message>
    <message>
        <source>of two programs on trial the right one was judged %1, the wrong one %2%3</source>
        <translation>de deux programmes d’essai, le juste a été jugé %1, le faux %2%3</translation>
    </message>
    <message>
        <source>opening the attribute %1</source>
        <translation>ouverture de l’attribut %1</translation>
    </message>
    <message>
        <source>opening the data set %1</source>
        <translation>ouverture du jeu de données %1</translation>
    </message>
    <message>
        <source>opening the group %1</source>
        <translation>ouverture du groupe %1</translation>
    </message>
    <message>
        <source>original or remaining</source>
        <translation>original ou remaining</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>pass@%1 cannot be taken from %2 samples.</source>
        <translation>pass@%1 ne peut pas être calculé à partir de %2 échantillons.</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>le processus %1 sur %2</translation>
    </message>
    <message>
        <source>programs in HumanEval&apos;s form</source>
        <translation>des programmes sous la forme de HumanEval</translation>
    </message>
    <message>
        <source>prompt format</source>
        <translation>format de prompt</translation>
    </message>
    <message>
        <source>quantiles of every k-th element (at most 65536, fixed stride); null: Gaussian elements of the target&apos;s size</source>
        <translation>quantiles d’un élément sur k (au plus 65536, à pas constant)&#x202f;; distribution nulle&#xa0;: éléments gaussiens de la taille de la cible</translation>
    </message>
    <message>
        <source>refuses this conversation: %1</source>
        <translation>refuse cette conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>repeats the text in its template, which is not supported.</source>
        <translation>répète le texte dans son gabarit, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>replaces whole modules (modules_to_save), which is not read.</source>
        <translation>remplace des modules entiers (modules_to_save), ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>residual stream</source>
        <translation>flux résiduel</translation>
    </message>
    <message>
        <source>rms or published</source>
        <translation>rms ou published</translation>
    </message>
    <message>
        <source>rotation and isotropic scaling of a weight&apos;s far side, shift over tokens</source>
        <translation>rotation et mise à l’échelle isotrope du côté d’un poids opposé au flux résiduel, translation sur les tokens</translation>
    </message>
    <message>
        <source>rotation of either residual stream and of a weight&apos;s far side, isotropic scaling</source>
        <translation>rotation de chaque flux résiduel et du côté d’un poids qui lui est opposé, mise à l’échelle isotrope</translation>
    </message>
    <message>
        <source>rotation of either residual stream, permutation and scaling of neurons</source>
        <translation>rotation de chaque flux résiduel, permutation et mise à l’échelle des neurones</translation>
    </message>
    <message>
        <source>rotation of the input or output space, isotropic scaling, width</source>
        <translation>rotation de l’espace d’entrée ou de sortie, mise à l’échelle isotrope, largeur</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side</source>
        <translation>rotation, mise à l’échelle isotrope et translation de chaque côté</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, any monotone change of the distances</source>
        <translation>rotation, mise à l’échelle isotrope et translation de chaque côté, toute transformation monotone des distances</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side, anything that keeps the order of near neighbours</source>
        <translation>rotation, mise à l’échelle isotrope et translation de chaque côté, tout ce qui garde l’ordre des proches voisins</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the kept components</source>
        <translation>rotation, mise à l’échelle isotrope et translation de chaque côté&#x202f;; toute application linéaire inversible des composantes retenues</translation>
    </message>
    <message>
        <source>rotation, isotropic scaling and shift of either side; any invertible linear map of the target&apos;s kept components</source>
        <translation>rotation, mise à l’échelle isotrope et translation de chaque côté&#x202f;; toute application linéaire inversible des composantes retenues de la cible</translation>
    </message>
    <message>
        <source>rows of no benchmark that is known here</source>
        <translation>des lignes d’aucun benchmark connu ici</translation>
    </message>
    <message>
        <source>rows of v</source>
        <translation>lignes de v</translation>
    </message>
    <message>
        <source>rows per step</source>
        <translation>lignes par étape</translation>
    </message>
    <message>
        <source>safetensors bytes are read in place</source>
        <translation>les octets safetensors sont lus sur place</translation>
    </message>
    <message>
        <source>safetensors data is used as it lies in the file</source>
        <translation>les données safetensors sont utilisées telles qu’elles sont dans le fichier</translation>
    </message>
    <message>
        <source>sets an option that stands for different things in different dialects.</source>
        <translation>active une option qui désigne des choses différentes dans des dialectes différents.</translation>
    </message>
    <message>
        <source>singular values; null: Gaussian random matrices of the target&apos;s proportions</source>
        <translation>valeurs singulières&#x202f;; distribution nulle&#xa0;: matrices aléatoires gaussiennes aux proportions de la cible</translation>
    </message>
    <message>
        <source>source model</source>
        <translation>modèle source</translation>
    </message>
    <message>
        <source>source neurons</source>
        <translation>neurones source</translation>
    </message>
    <message>
        <source>start of an adapter</source>
        <translation>initialisation d’un adaptateur</translation>
    </message>
    <message>
        <source>subspaces of dimension %1 in a span of %2 dimensions, %3 shared tokens; null: random subspaces</source>
        <translation>sous-espaces de dimension %1 dans un espace engendré de %2 dimensions, %3 tokens communs&#x202f;; distribution nulle&#xa0;: sous-espaces aléatoires</translation>
    </message>
    <message>
        <source>target model</source>
        <translation>modèle cible</translation>
    </message>
    <message>
        <source>target weights</source>
        <translation>poids de la cible</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; belongs to layer %2, but config.json has %3 layers (counted from 0).</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» appartient à la couche %2, mais config.json a %3 couches (comptées à partir de 0).</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a layer number beyond the number of tensors.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» a un numéro de couche supérieur au nombre de tenseurs.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no %2.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» n’a pas de %2.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the shape %2, but config.json asks for %3.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» a la forme %2, mais config.json demande %3.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; of shape %2 and dtype %3 needs %4 bytes, its data_offsets give %5.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» de forme %2 et de dtype %3 demande %4 octets, ses data_offsets en donnent %5.</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; points to &apos;%2&apos;; only names of files beside the index are allowed.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» renvoie à «&#xa0;%2&#xa0;»&#x202f;; seuls des noms de fichiers placés à côté de l’index sont permis.</translation>
    </message>
    <message>
        <source>text follows the closing quote of a field.</source>
        <translation>du texte suit le guillemet fermant d’un champ.</translation>
    </message>
    <message>
        <source>text is</source>
        <translation>texte est</translation>
    </message>
    <message>
        <source>texts are</source>
        <translation>textes sont</translation>
    </message>
    <message>
        <source>the %1 of layer %2</source>
        <translation>la couche %2 (%1)</translation>
    </message>
    <message>
        <source>the %1 of tensor &apos;%2&apos; holds %3, which is no whole number of 64 bits.</source>
        <translation>le %1 du tenseur «&#xa0;%2&#xa0;» contient %3, qui n’est pas un nombre entier sur 64 bits.</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels.</source>
        <translation>le JSON est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>the addition to %1 of layer %2</source>
        <translation>l’ajout à %1 de la couche %2</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is none of the letters A to D.</source>
        <translation>la réponse «&#xa0;%1&#xa0;» n’est aucune des lettres A à D.</translation>
    </message>
    <message>
        <source>the answer does not end in &quot;#### NUMBER&quot;.</source>
        <translation>la réponse ne se termine pas par «&#xa0;#### NUMBER&#xa0;».</translation>
    </message>
    <message>
        <source>the answer does not say &quot;the answer is NUMBER&quot;.</source>
        <translation>la réponse ne dit pas «&#xa0;the answer is NUMBER&#xa0;».</translation>
    </message>
    <message>
        <source>the answer names none of the letters A to D.</source>
        <translation>la réponse ne nomme aucune des lettres A à D.</translation>
    </message>
    <message>
        <source>the attribute %1</source>
        <translation>l’attribut %1</translation>
    </message>
    <message>
        <source>the attribute %1 is not a single value</source>
        <translation>l’attribut %1 n’est pas une valeur unique</translation>
    </message>
    <message>
        <source>the attribute %1 is of another type</source>
        <translation>l’attribut %1 est d’un autre type</translation>
    </message>
    <message>
        <source>the conversation has no assistant answer.</source>
        <translation>la conversation n’a pas de réponse de l’assistant.</translation>
    </message>
    <message>
        <source>the conversation must end with the assistant&apos;s answer.</source>
        <translation>la conversation doit se terminer par la réponse de l’assistant.</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; begins at byte %2 where byte %3 is due: there is a hole or an overlap.</source>
        <translation>les données du tenseur «&#xa0;%1&#xa0;» commencent à l’octet %2 alors que l’octet %3 est attendu&#xa0;: il y a un trou ou un recouvrement.</translation>
    </message>
    <message>
        <source>the data of tensor &apos;%1&apos; would end (%2) before it begins (%3).</source>
        <translation>les données du tenseur «&#xa0;%1&#xa0;» se termineraient (%2) avant de commencer (%3).</translation>
    </message>
    <message>
        <source>the data set %1</source>
        <translation>le jeu de données %1</translation>
    </message>
    <message>
        <source>the data set %1 does not hold 64-bit integers</source>
        <translation>le jeu de données %1 ne contient pas d’entiers sur 64 bits</translation>
    </message>
    <message>
        <source>the data set %1 does not hold float64 numbers</source>
        <translation>le jeu de données %1 ne contient pas de nombres float64</translation>
    </message>
    <message>
        <source>the data set %1 has an unexpected element type</source>
        <translation>le jeu de données %1 a un type d’élément inattendu</translation>
    </message>
    <message>
        <source>the data set %1 has no axis %2</source>
        <translation>le jeu de données %1 n’a pas d’axe %2</translation>
    </message>
    <message>
        <source>the data set %1 has unexpected sizes</source>
        <translation>le jeu de données %1 a des tailles inattendues</translation>
    </message>
    <message>
        <source>the data set %1 is not a list</source>
        <translation>le jeu de données %1 n’est pas une liste</translation>
    </message>
    <message>
        <source>the data set %1 is not a list of cells</source>
        <translation>le jeu de données %1 n’est pas une liste de cellules</translation>
    </message>
    <message>
        <source>the data_offsets of tensor &apos;%1&apos; are no pair of numbers.</source>
        <translation>les data_offsets du tenseur «&#xa0;%1&#xa0;» ne sont pas une paire de nombres.</translation>
    </message>
    <message>
        <source>the embedding</source>
        <translation>l’embedding</translation>
    </message>
    <message>
        <source>the entry of tensor &apos;%1&apos; is no object.</source>
        <translation>l’entrée du tenseur «&#xa0;%1&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>the epsilon of the norms must be positive.</source>
        <translation>l’epsilon des normalisations doit être positif.</translation>
    </message>
    <message>
        <source>the factor of the rope scaling must be positive.</source>
        <translation>le facteur de la mise à l’échelle RoPE doit être positif.</translation>
    </message>
    <message>
        <source>the file of tensor &apos;%1&apos; is no string.</source>
        <translation>le fichier du tenseur «&#xa0;%1&#xa0;» n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>the header says little endian</source>
        <translation>l’en-tête indique little endian</translation>
    </message>
    <message>
        <source>the image of the file does not begin with its signature</source>
        <translation>l’image du fichier ne commence pas par sa signature</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in its header.</source>
        <translation>la clé «&#xa0;%1&#xa0;» figure deux fois dans son en-tête.</translation>
    </message>
    <message>
        <source>the key inside is another one</source>
        <translation>la clé à l’intérieur en est une autre</translation>
    </message>
    <message>
        <source>the layer %1 is no whole number.</source>
        <translation>la couche %1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>the line is not a JSON object.</source>
        <translation>la ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing.</source>
        <translation>la liste «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>the logits</source>
        <translation>les logits</translation>
    </message>
    <message>
        <source>the number of values does not fit the layers</source>
        <translation>le nombre de valeurs ne correspond pas aux couches</translation>
    </message>
    <message>
        <source>the result is not a similarity map</source>
        <translation>le résultat n’est pas une carte de similarité</translation>
    </message>
    <message>
        <source>the rotated part of each head (%1 of %2 dimensions) must be an even number within the head.</source>
        <translation>la partie tournée de chaque tête (%1 dimensions sur %2) doit être un nombre pair compris dans la tête.</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of 6: question, A, B, C, D, answer.</source>
        <translation>la ligne a %1 colonnes au lieu de 6&#xa0;: question, A, B, C, D, réponse.</translation>
    </message>
    <message>
        <source>the row has no &quot;%1&quot;.</source>
        <translation>la ligne n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the row has no list &quot;messages&quot;.</source>
        <translation>la ligne n’a pas de liste «&#xa0;messages&#xa0;».</translation>
    </message>
    <message>
        <source>the row is of another kind than the first.</source>
        <translation>la ligne est d’une autre sorte que la première.</translation>
    </message>
    <message>
        <source>the row is of no benchmark that is known here.</source>
        <translation>la ligne ne vient d’aucun benchmark connu ici.</translation>
    </message>
    <message>
        <source>the row must be an object.</source>
        <translation>la ligne doit être un objet.</translation>
    </message>
    <message>
        <source>the shape of tensor &apos;%1&apos; is no list.</source>
        <translation>la forme du tenseur «&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>the size of tensor &apos;%1&apos;, shape %2, overflows 64 bits.</source>
        <translation>la taille du tenseur «&#xa0;%1&#xa0;», de forme %2, dépasse 64 bits.</translation>
    </message>
    <message>
        <source>the sizes of an array overflow</source>
        <translation>les tailles d’un tableau dépassent la capacité</translation>
    </message>
    <message>
        <source>the target layer %1 is missing.</source>
        <translation>la couche cible %1 manque.</translation>
    </message>
    <message>
        <source>the target layer %1 is there twice.</source>
        <translation>la couche cible %1 est présente deux fois.</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is missing, which config.json asks for.</source>
        <translation>le tenseur «&#xa0;%1&#xa0;», que config.json demande, manque.</translation>
    </message>
    <message>
        <source>the tensors &apos;%1&apos; and &apos;%2&apos; have the same place.</source>
        <translation>les tenseurs «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont la même place.</translation>
    </message>
    <message>
        <source>the tests call no function that &quot;code&quot; defines.</source>
        <translation>les tests n’appellent aucune fonction définie par «&#xa0;code&#xa0;».</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>le niveau supérieur</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; in __metadata__ is no string.</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» dans __metadata__ n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>there is no %1 layer %2; the layers are 0 to %3.</source>
        <translation>il n’y a pas de couche %1 %2&#x202f;; les couches vont de 0 à %3.</translation>
    </message>
    <message>
        <source>there is not exactly one JSON document</source>
        <translation>il n’y a pas exactement un document JSON</translation>
    </message>
    <message>
        <source>they are left out.</source>
        <translation>ils sont omis.</translation>
    </message>
    <message>
        <source>they count as wrong.</source>
        <translation>ils comptent comme faux.</translation>
    </message>
    <message>
        <source>this is no layer map.</source>
        <translation>ce n’est pas une correspondance des couches.</translation>
    </message>
    <message>
        <source>this is not JSON.</source>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>this program, in another window or job</source>
        <translation>ce programme, dans une autre fenêtre ou un autre travail</translation>
    </message>
    <message>
        <source>train on inputs</source>
        <translation>perte aussi sur les questions</translation>
    </message>
    <message>
        <source>training, validation or table</source>
        <translation>training, validation ou table</translation>
    </message>
    <message>
        <source>treats white space as a suffix of words, which is not supported.</source>
        <translation>traite les espaces comme un suffixe des mots, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>table des uid</translation>
    </message>
    <message>
        <source>unbiased HSIC summed over mini-batches, %1; null: target samples permuted within each batch</source>
        <translation>HSIC non biaisé sommé sur des mini-batchs, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés dans chaque batch</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1 shared tokens; null: target tokens permuted</source>
        <translation>HSIC non biaisé, %1 tokens communs&#x202f;; distribution nulle&#xa0;: tokens de la cible permutés</translation>
    </message>
    <message>
        <source>unbiased HSIC, %1; null: target samples permuted</source>
        <translation>HSIC non biaisé, %1&#x202f;; distribution nulle&#xa0;: échantillons de la cible permutés</translation>
    </message>
    <message>
        <source>up output</source>
        <translation>sortie de up</translation>
    </message>
    <message>
        <source>uses DoRA, which is not read.</source>
        <translation>utilise DoRA, ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>uses \h, which stands for different characters in different dialects.</source>
        <translation>utilise \h, qui désigne des caractères différents dans des dialectes différents.</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>lignes de validation</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>jeu de validation</translation>
    </message>
    <message>
        <source>vocabulary space: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023; CKA: Kornblith et al., ICML 2019</source>
        <translation>espace du vocabulaire&#xa0;: Dar, Geva, Gupta, Berant: Analyzing Transformers in Embedding Space, ACL 2023&#x202f;; CKA&#xa0;: Kornblith et al., ICML 2019</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décroissance des poids</translation>
    </message>
    <message>
        <source>without tests, so that programs cannot be judged</source>
        <translation>sans tests, de sorte que les programmes ne peuvent pas être jugés</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>%1 dans la couche %2</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>%1 text is</source>
        <translation>%1 texte est</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1: cos(BA, W)</source>
        <translation>%1 : cos(BA, W)</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>Items de %1</translation>
    </message>
    <message>
        <source>The file %1 %2</source>
        <translation>Le fichier %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 examples were asked for, and there are %3%4</source>
        <translation>%1&#xa0;: %2 exemples ont été demandés, il y en a %3%4</translation>
    </message>
    <message>
        <source>A figure shows results of one kind, but %1 is of kind %2 and %3 of kind %4.</source>
        <translation>Une figure montre des résultats d’un seul type, mais %1 est du type %2 et %3 du type %4.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>Make a figure of each.</source>
        <translation>Faites une figure de chacun.</translation>
    </message>
    <message>
        <source>Set ISTHMUS_RESOURCES to the folder that holds it.</source>
        <translation>Donnez à ISTHMUS_RESOURCES le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The figure specification was written by a newer version of the program.</source>
        <translation>La spécification de la figure a été écrite par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The log file &apos;%1&apos; cannot be written: %2.</source>
        <translation>Le fichier journal «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s file &apos;%1&apos; is not in any of: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» du programme n’est dans aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no colour map &quot;%1&quot;.</source>
        <translation>Il n’y a pas de palette de couleurs «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>of the subject &apos;%1&apos;.</source>
        <translation>de la matière «&#xa0;%1&#xa0;».</translation>
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
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
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
    <message>
        <source>The task whose neurons are held against those shown</source>
        <translation>La tâche dont les neurones sont comparés à ceux affichés</translation>
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
    <message>
        <source>A row for each checkpoint of the run. Ctrl+C copies the table.</source>
        <translation>Une ligne pour chaque point de contrôle de l’exécution. Ctrl+C copie le tableau.</translation>
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
    <message>
        <source>Questions of 57 subjects with four answers to choose from; the share that is right. Source: %1.</source>
        <translation>Questions de 57 matières avec quatre réponses au choix&#x202f;; la part de réponses justes. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sums in words; the share whose last number is right. Source: %1.</source>
        <translation>Problèmes de calcul énoncés en mots&#x202f;; la part de ceux dont le dernier nombre est juste. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Functions to complete, judged by running their tests; pass@k. Source: %1.</source>
        <translation>Fonctions à compléter, jugées en exécutant leurs tests&#x202f;; pass@k. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Short programs from a sentence, judged by running their tests; pass@k. Source: %1.</source>
        <translation>Programmes courts à partir d’une phrase, jugés en exécutant leurs tests&#x202f;; pass@k. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cross entropy of the answers of any conversations, in nats per token: lower is better.</source>
        <translation>Entropie croisée des réponses de conversations quelconques, en nats par token&#xa0;: plus bas est mieux.</translation>
    </message>
    <message>
        <source>What the model is asked, and how its answers are judged.</source>
        <translation>Ce qui est demandé au modèle, et comment ses réponses sont jugées.</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activé ou désactivé</translation>
    </message>
    <message>
        <source>any of the list</source>
        <translation>choix libre dans la liste</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the choices of a field</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Explains the field that had the focus last.</source>
        <translation>Explique le dernier champ qui a été actif.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
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
    <message>
        <source>Tab goes from link to link, Enter follows one.</source>
        <translation>Tab passe de lien en lien, Entrée en suit un.</translation>
    </message>
    <message>
        <source>Enter goes to the next place that is found.</source>
        <translation>Entrée passe à l’occurrence suivante.</translation>
    </message>
</context>
<context>
    <name>isthmus::MapTable</name>
    <message>
        <source>Similarity maps</source>
        <translation>Cartes de similarité</translation>
    </message>
    <message>
        <source>A row for each map, with its means and its null. Enter shows the map.</source>
        <translation>Une ligne pour chaque carte, avec ses moyennes et sa distribution nulle. Entrée affiche la carte.</translation>
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
        <source>The arrow keys move, with Shift from entry to entry, + and - zoom, 0 shows the whole matrix.</source>
        <translation>Les touches fléchées déplacent, avec Maj d’une valeur à l’autre, + et - zooment, 0 affiche toute la matrice.</translation>
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
    <name>isthmus::NeuronTable</name>
    <message>
        <source>The strongest first. The chosen one is shown in the map.</source>
        <translation>Les plus forts en premier. Le neurone choisi est affiché dans la carte.</translation>
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
    <message>
        <source>The arrow keys move from neuron to neuron, + and - zoom, 0 shows all, Enter chooses one.</source>
        <translation>Les touches fléchées passent de neurone en neurone, + et - zooment, 0 affiche tout, Entrée en choisit un.</translation>
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
    <message>
        <source>What is saved or copied. It can be changed.</source>
        <translation>Ce qui est enregistré ou copié. Le texte peut être modifié.</translation>
    </message>
</context>
<context>
    <name>isthmus::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Curves and checkpoints of the chosen run are shown below.</source>
        <translation>Les courbes et les points de contrôle de l’exécution choisie sont affichés en dessous.</translation>
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
    <message>
        <source>Prompt and answer of the chosen item are shown beside the list.</source>
        <translation>Le prompt et la réponse de l’item choisi sont affichés à côté de la liste.</translation>
    </message>
    <message>
        <source>What the model was given and what it wrote, to read and copy.</source>
        <translation>Ce que le modèle a reçu et ce qu’il a écrit, à lire et à copier.</translation>
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
    <message>
        <source>The arrow keys move from score to score. The items of the chosen one are shown below.</source>
        <translation>Les touches fléchées passent de score en score. Les items du score choisi sont affichés en dessous.</translation>
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
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose windows for the target</source>
        <translation>Choisir des fenêtres pour la cible</translation>
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
        <source>Choose a data set</source>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Tous les fichiers (*)</translation>
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
        <source>Samples</source>
        <translation>Échantillons</translation>
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
        <source>JSON lines file</source>
        <translation>Fichier JSON Lines</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
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
        <source>%1
Symbol: %2. Range: %3 to %4. Unchanged by: %5. Cost: %6.
Source: %7.</source>
        <translation>%1
Symbole&#xa0;: %2. Plage&#xa0;: %3 à %4. Invariances&#xa0;: %5. Coût&#xa0;: %6.
Source&#xa0;: %7.</translation>
    </message>
    <message>
        <source>What is computed: one map for each metric and module. Space checks or unchecks a metric; the one under the cursor is explained here.</source>
        <translation>Ce qui est calculé&#xa0;: une carte pour chaque métrique et chaque module. Espace coche ou décoche une métrique&#x202f;; celle sous le curseur est expliquée ici.</translation>
    </message>
    <message>
        <source>The parts of a layer that are compared: one map for each of them. The paper shows up, down, v and o.</source>
        <translation>Les parties d’une couche qui sont comparées&#xa0;: une carte pour chacune. L’article montre up, down, v et o.</translation>
    </message>
    <message>
        <source>Conversations, one in each line, as JSON: the text that both models read. Metrics of the weights alone need none.</source>
        <translation>Conversations, une par ligne, en JSON&#xa0;: le texte que lisent les deux modèles. Les métriques des poids seuls n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Rows of the activation matrices, drawn from the data with the seed. With few samples and wide layers chance alone looks alike: compare with the null band, or take a debiased metric.</source>
        <translation>Lignes des matrices d’activations, tirées des données avec la graine. Avec peu d’échantillons et des couches larges, le hasard seul paraît ressemblant&#xa0;: comparez avec la bande de la distribution nulle, ou prenez une métrique débiaisée.</translation>
    </message>
    <message>
        <source>What a sample is: a token position, where both models cut the text alike, or a whole text, with any two tokenizers.</source>
        <translation>Ce qu’est un échantillon&#xa0;: une position de token, là où les deux modèles découpent le texte de la même façon, ou un texte entier, avec deux tokeniseurs quelconques.</translation>
    </message>
    <message>
        <source>How the tokens of a whole text become one sample: their mean, or the last one, which has read all the others.</source>
        <translation>Comment les tokens d’un texte entier deviennent un seul échantillon&#xa0;: leur moyenne, ou le dernier, qui a lu tous les autres.</translation>
    </message>
    <message>
        <source>How often what is paired is shuffled to find what chance alone would give. The band holds the central 95 % of the draws; 0 leaves it out.</source>
        <translation>Nombre de fois où les appariements sont mélangés pour savoir ce que le hasard seul donnerait. La bande contient les 95&#xa0;% centraux des tirages&#x202f;; 0 l’omet.</translation>
    </message>
    <message>
        <source>Chooses the samples and the draws of the null. The same seed gives the same numbers.</source>
        <translation>Choisit les échantillons et les tirages de la distribution nulle. La même graine donne les mêmes nombres.</translation>
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
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
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
    <message>
        <source>Random neurons of the same source layers. If these do as well, it is not the located knowledge that helps.</source>
        <translation>Neurones aléatoires des mêmes couches de la source. S’ils font aussi bien, ce ne sont pas les connaissances localisées qui aident.</translation>
    </message>
    <message>
        <source>The located neurons with all their numbers shuffled. If these do as well, what the neurons say is not used.</source>
        <translation>Les neurones localisés, tous leurs nombres mélangés. S’ils font aussi bien, ce que disent les neurones n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Zeros in the neurons&apos; place. Nothing can be added: the target must stay as it is, exactly. This checks the program.</source>
        <translation>Des zéros à la place des neurones. Rien ne peut être ajouté&#xa0;: la cible doit rester exactement telle quelle. Cela vérifie le programme.</translation>
    </message>
    <message>
        <source>The target&apos;s own located neurons, translated for itself. If these do as well, training the translation helps, not the source.</source>
        <translation>Les neurones localisés propres à la cible, traduits pour elle-même. S’ils font aussi bien, c’est l’entraînement de la traduction qui aide, pas la source.</translation>
    </message>
    <message>
        <source>The contiguous part of the target&apos;s size with the largest sensitivity: the papers&apos; choice. Source: %1.</source>
        <translation>La partie contiguë de la taille de la cible qui a la plus grande sensibilité&#xa0;: le choix des articles. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rows and the columns of largest sensitivity, wherever they lie. Source: %1.</source>
        <translation>Les lignes et les colonnes de plus grande sensibilité, où qu’elles se trouvent. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The neurons, whole rows or columns, of largest sensitivity. Source: %1.</source>
        <translation>Les neurones, lignes ou colonnes entières, de plus grande sensibilité. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A contiguous part at a random place: what the choice by sensitivity has to beat. Source: %1.</source>
        <translation>Une partie contiguë à un endroit aléatoire&#xa0;: ce que le choix par sensibilité doit battre. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One choice of residual coordinates for all weights of the model, heads kept whole, so that a coordinate means the same everywhere. Source: %1.</source>
        <translation>Un seul choix de coordonnées résiduelles pour tous les poids du modèle, têtes gardées entières, afin qu’une coordonnée ait partout le même sens. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The r leading directions of the source&apos;s most sensitive part. The base is lessened by them, so that the first pass is the untouched target&apos;s. Source: %1.</source>
        <translation>Les r directions principales de la partie la plus sensible de la source. Elles sont retranchées de la base, si bien que la première passe est celle de la cible inchangée. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A random, B zero: PEFT&apos;s default. Source: %1.</source>
        <translation>A aléatoire, B nul&#xa0;: la valeur par défaut de PEFT. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The r leading singular directions of the target&apos;s own weight. Source: %1.</source>
        <translation>Les r directions singulières principales du poids propre à la cible. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first r columns of the QR decomposition of the target&apos;s own weight. Source: %1.</source>
        <translation>Les r premières colonnes de la décomposition QR du poids propre à la cible. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Random parts of random layers of the source: the same pipeline without the choice by sensitivity. Source: %1.</source>
        <translation>Parties aléatoires de couches aléatoires de la source&#xa0;: la même chaîne de traitement sans le choix par sensibilité. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The target as its own source. Its only part of that size is the whole weight, so this equals PiSSA; it checks the program. Source: %1.</source>
        <translation>La cible comme sa propre source. Sa seule partie de cette taille est le poids entier, ce qui équivaut donc à PiSSA&#x202f;; cela vérifie le programme. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A and B zero: no gradient reaches either and the loss stays the target&apos;s. It checks the program. Source: %1.</source>
        <translation>A et B nuls&#xa0;: aucun gradient n’atteint l’un ni l’autre et la perte reste celle de la cible. Cela vérifie le programme. Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>above 0, at most 1</source>
        <translation>supérieur à 0, au plus 1</translation>
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
    <message>
        <source>The best validation loss of each variant with its interval.</source>
        <translation>La meilleure perte de validation de chaque variante, avec son intervalle.</translation>
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
    <message>
        <source>The arrow keys move from cell to cell, Ctrl+C copies all, T shows a table.</source>
        <translation>Les touches fléchées passent de cellule en cellule, Ctrl+C copie tout, T affiche un tableau.</translation>
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

/** The elements' words in French. */
export const words = `Par {names}
{time} de lecture
short
Mis à jour : {date}
Crédit :
Lire la suite
Réduire
Lire aussi
Sur le même sujet
Afficher plus
{shown} sur {total}
Voir sur {provider}
Voir la vidéo
Écouter l’enregistrement
Tableau
Code
Chargement…
Le chargement a échoué.
Réessayer
(s’ouvre dans un nouvel onglet)
Note de la rédaction
Correction
Précision
Mise à jour
Rétractation
Transparence
Contenu sponsorisé
Fonction :`;

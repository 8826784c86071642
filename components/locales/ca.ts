/** The elements' words in Catalan. */
export const words = `Per {names}
{time} de lectura
short
Actualitzat: {date}
Crèdit:
Llegeix-ne més
Mostra’n menys
Llegiu també
Notícies relacionades
Mostra’n més
{shown} de {total}
Mostra-ho a {provider}
Mira el vídeo
Escolta l’enregistrament
Taula
Codi
S’està carregant…
No s’ha pogut carregar.
Torna-ho a provar
(s’obre en una pestanya nova)
Nota de la redacció
Correcció
Aclariment
Actualització
Retractació
Transparència
Contingut patrocinat
Càrrec:`;

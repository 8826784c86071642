/** The elements' words in German. */
export const words = `Von {names}
{time} Lesezeit
short
Aktualisiert: {date}
Bild:
Mehr lesen
Weniger anzeigen
Lesen Sie auch
Mehr zum Thema
Mehr anzeigen
{shown} von {total}
Auf {provider} ansehen
Video ansehen
Aufnahme anhören
Tabelle
Code
Wird geladen…
Das konnte nicht geladen werden.
Erneut versuchen
(öffnet in neuem Tab)
Anmerkung der Redaktion
Korrektur
Klarstellung
Aktualisierung
Widerruf
Offenlegung
Anzeige
Position:`;

/** The elements' words in Hungarian. */
export const words = `Szerző: {names}
{time} olvasás
short
Frissítve: {date}
Forrás:
Tovább
Kevesebb
Olvassa el ezt is
Kapcsolódó cikkek
Több megjelenítése
{shown} / {total}
Megtekintés itt: {provider}
Videó megtekintése
Felvétel meghallgatása
Táblázat
Kód
Betöltés…
Nem sikerült betölteni.
Újra
(új lapon nyílik meg)
A szerkesztő megjegyzése
Helyesbítés
Pontosítás
Frissítés
Visszavonás
Nyilatkozat
Támogatott tartalom
Beosztás:`;

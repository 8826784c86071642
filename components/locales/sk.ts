/** The elements' words in Slovak. */
export const words = `Autor: {names}
{time} čítania
short
Aktualizované: {date}
Zdroj:
Čítať ďalej
Zbaliť
Čítajte tiež
Súvisiace články
Zobraziť viac
{shown} z {total}
Zobraziť na {provider}
Prehrať video
Vypočuť záznam
Tabuľka
Kód
Načítava sa…
Nepodarilo sa načítať.
Skúsiť znova
(otvorí sa na novej karte)
Poznámka redakcie
Oprava
Spresnenie
Aktualizácia
Stiahnutie textu
Vyhlásenie
Sponzorovaný obsah
Pozícia:`;

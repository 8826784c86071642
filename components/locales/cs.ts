/** The elements' words in Czech. */
export const words = `Autor: {names}
{time} čtení
short
Aktualizováno: {date}
Zdroj:
Číst dál
Sbalit
Čtěte také
Související články
Zobrazit další
{shown} z {total}
Zobrazit na {provider}
Přehrát video
Poslechnout záznam
Tabulka
Kód
Načítání…
Načtení se nezdařilo.
Zkusit znovu
(otevře se na nové kartě)
Poznámka redakce
Oprava
Upřesnění
Aktualizace
Stažení textu
Prohlášení
Sponzorovaný obsah
Pozice:`;

/** The elements' words in Polish. */
export const words = `Autor: {names}
{time} czytania
short
Aktualizacja: {date}
Źródło:
Czytaj dalej
Zwiń
Czytaj też
Powiązane artykuły
Pokaż więcej
{shown} z {total}
Zobacz w serwisie {provider}
Obejrzyj wideo
Posłuchaj nagrania
Tabela
Kod
Wczytywanie…
Nie udało się wczytać.
Spróbuj ponownie
(otwiera się w nowej karcie)
Od redakcji
Sprostowanie
Wyjaśnienie
Aktualizacja
Wycofanie
Oświadczenie
Materiał sponsorowany
Stanowisko:`;

/** The elements' words in Croatian. */
export const words = `Piše: {names}
{time} čitanja
short
Ažurirano: {date}
Izvor:
Pročitaj više
Prikaži manje
Pročitajte i
Povezani članci
Prikaži više
{shown} od {total}
Pogledaj na {provider}
Pogledaj video
Poslušaj snimku
Tablica
Kod
Učitavanje…
Učitavanje nije uspjelo.
Pokušaj ponovno
(otvara se u novoj kartici)
Napomena uredništva
Ispravak
Pojašnjenje
Ažuriranje
Povlačenje
Izjava
Sponzorirani sadržaj
Funkcija:`;

/** The elements' words in Lithuanian. */
export const words = `Autorius: {names}
{time} skaitymo
short
Atnaujinta: {date}
Šaltinis:
Skaityti daugiau
Rodyti mažiau
Taip pat skaitykite
Susiję straipsniai
Rodyti daugiau
{shown} iš {total}
Žiūrėti svetainėje {provider}
Žiūrėti vaizdo įrašą
Klausytis įrašo
Lentelė
Kodas
Įkeliama…
Nepavyko įkelti.
Bandyti dar kartą
(atidaroma naujame skirtuke)
Redakcijos pastaba
Pataisymas
Patikslinimas
Atnaujinimas
Atšaukimas
Pranešimas
Remiamas turinys
Pareigos:`;

/** The elements' words in Danish. */
export const words = `Af {names}
{time} læsetid
short
Opdateret: {date}
Foto:
Læs mere
Vis mindre
Læs også
Mere om emnet
Vis flere
{shown} af {total}
Se på {provider}
Se videoen
Hør optagelsen
Tabel
Kode
Indlæser…
Det kunne ikke indlæses.
Prøv igen
(åbner i en ny fane)
Redaktionens bemærkning
Rettelse
Præcisering
Opdatering
Tilbagetrækning
Oplysning
Sponsoreret indhold
Stilling:`;

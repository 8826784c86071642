/** The elements' words in Norwegian. */
export const words = `Av {names}
{time} lesetid
short
Oppdatert: {date}
Foto:
Les mer
Vis mindre
Les også
Mer om saken
Vis flere
{shown} av {total}
Se på {provider}
Se videoen
Hør opptaket
Tabell
Kode
Laster…
Innholdet kunne ikke lastes.
Prøv igjen
(åpnes i ny fane)
Redaksjonens merknad
Rettelse
Presisering
Oppdatering
Tilbaketrekking
Opplysning
Annonsørinnhold
Stilling:`;

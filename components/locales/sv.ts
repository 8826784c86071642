/** The elements' words in Swedish. */
export const words = `Av {names}
{time} läsning
short
Uppdaterad: {date}
Bild:
Läs mer
Visa mindre
Läs också
Mer om ämnet
Visa fler
{shown} av {total}
Visa på {provider}
Se videon
Lyssna på inspelningen
Tabell
Kod
Laddar…
Det gick inte att ladda.
Försök igen
(öppnas i en ny flik)
Redaktionens kommentar
Rättelse
Förtydligande
Uppdatering
Återkallelse
Upplysning
Sponsrat innehåll
Roll:`;

/** The elements' words in Latvian. */
export const words = `Autors: {names}
{time} lasīšanai
short
Atjaunots: {date}
Avots:
Lasīt vairāk
Rādīt mazāk
Lasiet arī
Saistītie raksti
Rādīt vairāk
{shown} no {total}
Skatīt vietnē {provider}
Skatīties video
Klausīties ierakstu
Tabula
Kods
Ielādē…
Neizdevās ielādēt.
Mēģināt vēlreiz
(tiks atvērts jaunā cilnē)
Redakcijas piezīme
Labojums
Precizējums
Atjauninājums
Atsaukums
Paziņojums
Sponsorēts saturs
Amats:`;

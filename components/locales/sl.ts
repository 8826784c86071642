/** The elements' words in Slovenian. */
export const words = `Avtor: {names}
{time} branja
short
Posodobljeno: {date}
Vir:
Preberi več
Prikaži manj
Preberite tudi
Sorodni članki
Prikaži več
{shown} od {total}
Ogled na {provider}
Oglejte si video
Poslušajte posnetek
Tabela
Koda
Nalaganje…
Nalaganje ni uspelo.
Poskusi znova
(odpre se v novem zavihku)
Opomba uredništva
Popravek
Pojasnilo
Posodobitev
Preklic
Razkritje
Sponzorirana vsebina
Funkcija:`;

/** The elements' words in Romanian. */
export const words = `De {names}
{time} de citit
short
Actualizat: {date}
Sursa:
Citește mai mult
Citește mai puțin
Citește și
Articole similare
Arată mai mult
{shown} din {total}
Vezi pe {provider}
Vezi videoclipul
Ascultă înregistrarea
Tabel
Cod
Se încarcă…
Nu s-a putut încărca.
Încearcă din nou
(se deschide într-o filă nouă)
Nota redacției
Corectură
Clarificare
Actualizare
Retractare
Precizare
Conținut sponsorizat
Funcție:`;

/** The elements' words in Dutch. */
export const words = `Door {names}
{time} leestijd
short
Bijgewerkt: {date}
Bron:
Lees meer
Lees minder
Lees ook
Meer over dit onderwerp
Toon meer
{shown} van {total}
Bekijk op {provider}
Bekijk de video
Luister naar de opname
Tabel
Code
Laden…
Dit kon niet worden geladen.
Probeer opnieuw
(opent in een nieuw tabblad)
Noot van de redactie
Correctie
Verduidelijking
Update
Intrekking
Verantwoording
Gesponsord
Functie:`;

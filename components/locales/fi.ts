/** The elements' words in Finnish. */
export const words = `Kirjoittaja: {names}
Lukuaika {time}
short
Päivitetty: {date}
Kuva:
Lue lisää
Näytä vähemmän
Lue myös
Aiheesta muualla
Näytä lisää
{shown}/{total}
Katso palvelussa {provider}
Katso video
Kuuntele äänite
Taulukko
Koodi
Ladataan…
Lataaminen epäonnistui.
Yritä uudelleen
(avautuu uuteen välilehteen)
Toimituksen huomautus
Oikaisu
Tarkennus
Päivitys
Peruutus
Ilmoitus
Kaupallinen yhteistyö
Tehtävä:`;

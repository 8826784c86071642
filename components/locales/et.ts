/** The elements' words in Estonian. */
export const words = `Autor: {names}
{time} lugemist
short
Uuendatud: {date}
Allikas:
Loe edasi
Näita vähem
Loe ka
Seotud lood
Näita rohkem
{shown}/{total}
Vaata lehel {provider}
Vaata videot
Kuula salvestist
Tabel
Kood
Laadimine…
Laadimine ebaõnnestus.
Proovi uuesti
(avaneb uuel vahelehel)
Toimetuse märkus
Parandus
Täpsustus
Uuendus
Tagasivõtmine
Teavitus
Sisuturundus
Amet:`;

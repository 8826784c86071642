/** The elements' words in Italian. */
export const words = `Di {names}
{time} di lettura
short
Aggiornato: {date}
Foto:
Continua a leggere
Mostra meno
Leggi anche
Articoli correlati
Mostra altro
{shown} di {total}
Vedi su {provider}
Guarda il video
Ascolta la registrazione
Tabella
Codice
Caricamento…
Non è stato possibile caricare il contenuto.
Riprova
(si apre in una nuova scheda)
Nota della redazione
Correzione
Precisazione
Aggiornamento
Ritrattazione
Trasparenza
Contenuto sponsorizzato
Ruolo:`;

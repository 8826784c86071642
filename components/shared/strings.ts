import type { NoteKind } from 'standfirst/model';

/** The elements' own words in one language. `{name}` stands for a value. */
export interface Words {
  /** Who wrote it: `By {names}`. */
  readonly byline: string;
  /** How long it takes: `{time} read`. */
  readonly readingTime: string;
  /** The form of the minutes in `readingTime` that reads well in this language. */
  readonly minutes: 'short' | 'long';
  /** When it was changed: `Updated {date}`. */
  readonly updated: string;
  /** Announces, to those who do not see it, the credit of a picture. */
  readonly credit: string;
  /** Opens a text that is cut. */
  readonly readMore: string;
  /** Cuts it again. */
  readonly readLess: string;
  /** Announces a related story. */
  readonly readAlso: string;
  /** The heading above related stories. */
  readonly related: string;
  /** Asks for more stories. */
  readonly showMore: string;
  /** How many stories are shown: `{shown} of {total}`. */
  readonly shown: string;
  /** Leads to what is embedded: `View on {provider}`. */
  readonly embed: string;
  /** Leads to a video. */
  readonly video: string;
  /** Leads to a sound recording. */
  readonly audio: string;
  /** Names a table that has no caption. */
  readonly table: string;
  /** Names a piece of code. */
  readonly code: string;
  /** Names the kinds of notes; a callout has no name. */
  readonly notes: Readonly<Record<Exclude<NoteKind, 'callout'>, string>>;
}

const en: Words = {
  byline: 'By {names}',
  readingTime: '{time} read',
  minutes: 'short',
  updated: 'Updated {date}',
  credit: 'Credit:',
  readMore: 'Read more',
  readLess: 'Read less',
  readAlso: 'Read also',
  related: 'Related stories',
  showMore: 'Show more',
  shown: '{shown} of {total}',
  embed: 'View on {provider}',
  video: 'Watch the video',
  audio: 'Listen to the audio',
  table: 'Table',
  code: 'Code',
  notes: {
    'editors-note': 'Editor’s note',
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    disclosure: 'Disclosure',
    sponsor: 'Sponsored',
  },
};

const uk: Words = {
  byline: 'Текст: {names}',
  readingTime: '{time} читання',
  minutes: 'short',
  updated: 'Оновлено: {date}',
  credit: 'Джерело:',
  readMore: 'Читати далі',
  readLess: 'Згорнути',
  readAlso: 'Читайте також',
  related: 'Матеріали за темою',
  showMore: 'Показати більше',
  shown: '{shown} з {total}',
  embed: 'Переглянути на сайті {provider}',
  video: 'Дивитися відео',
  audio: 'Слухати запис',
  table: 'Таблиця',
  code: 'Код',
  notes: {
    'editors-note': 'Від редакції',
    correction: 'Виправлення',
    clarification: 'Уточнення',
    update: 'Оновлення',
    retraction: 'Спростування',
    disclosure: 'Застереження',
    sponsor: 'Партнерський матеріал',
  },
};

const ar: Words = {
  byline: 'بقلم {names}',
  readingTime: '{time} للقراءة',
  minutes: 'long',
  updated: 'آخر تحديث: {date}',
  credit: 'المصدر:',
  readMore: 'اقرأ المزيد',
  readLess: 'عرض أقل',
  readAlso: 'اقرأ أيضًا',
  related: 'مواضيع ذات صلة',
  showMore: 'عرض المزيد',
  shown: '{shown} من {total}',
  embed: 'عرض على {provider}',
  video: 'شاهد الفيديو',
  audio: 'استمع إلى التسجيل',
  table: 'جدول',
  code: 'شفرة',
  notes: {
    'editors-note': 'ملاحظة المحرر',
    correction: 'تصحيح',
    clarification: 'توضيح',
    update: 'تحديث',
    retraction: 'سحب',
    disclosure: 'إفصاح',
    sponsor: 'محتوى مموّل',
  },
};

const de: Words = {
  byline: 'Von {names}',
  readingTime: '{time} Lesezeit',
  minutes: 'short',
  updated: 'Aktualisiert: {date}',
  credit: 'Bild:',
  readMore: 'Mehr lesen',
  readLess: 'Weniger anzeigen',
  readAlso: 'Lesen Sie auch',
  related: 'Mehr zum Thema',
  showMore: 'Mehr anzeigen',
  shown: '{shown} von {total}',
  embed: 'Auf {provider} ansehen',
  video: 'Video ansehen',
  audio: 'Aufnahme anhören',
  table: 'Tabelle',
  code: 'Code',
  notes: {
    'editors-note': 'Anmerkung der Redaktion',
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    retraction: 'Widerruf',
    disclosure: 'Offenlegung',
    sponsor: 'Anzeige',
  },
};

const fr: Words = {
  byline: 'Par {names}',
  readingTime: '{time} de lecture',
  minutes: 'short',
  updated: 'Mis à jour : {date}',
  credit: 'Crédit :',
  readMore: 'Lire la suite',
  readLess: 'Réduire',
  readAlso: 'Lire aussi',
  related: 'Sur le même sujet',
  showMore: 'Afficher plus',
  shown: '{shown} sur {total}',
  embed: 'Voir sur {provider}',
  video: 'Voir la vidéo',
  audio: 'Écouter l’enregistrement',
  table: 'Tableau',
  code: 'Code',
  notes: {
    'editors-note': 'Note de la rédaction',
    correction: 'Correction',
    clarification: 'Précision',
    update: 'Mise à jour',
    retraction: 'Rétractation',
    disclosure: 'Transparence',
    sponsor: 'Contenu sponsorisé',
  },
};

const es: Words = {
  byline: 'Por {names}',
  readingTime: '{time} de lectura',
  minutes: 'short',
  updated: 'Actualizado: {date}',
  credit: 'Crédito:',
  readMore: 'Leer más',
  readLess: 'Leer menos',
  readAlso: 'Lea también',
  related: 'Noticias relacionadas',
  showMore: 'Mostrar más',
  shown: '{shown} de {total}',
  embed: 'Ver en {provider}',
  video: 'Ver el vídeo',
  audio: 'Escuchar la grabación',
  table: 'Tabla',
  code: 'Código',
  notes: {
    'editors-note': 'Nota de la redacción',
    correction: 'Corrección',
    clarification: 'Aclaración',
    update: 'Actualización',
    retraction: 'Retractación',
    disclosure: 'Transparencia',
    sponsor: 'Contenido patrocinado',
  },
};

/** The words by language; English is what every other falls back to. */
export const tables: Readonly<Record<string, Words>> & { readonly en: Words } = { en, uk, ar, de, fr, es };

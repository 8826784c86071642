import { expect } from 'chai';
import { languageOfText } from '../../src/fields/language-of-text.ts';
import { describe, it } from '#test';

/** Two sentences each, about nothing but a library. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The library on the river will stay open until the end of the year, the council said on Monday. It had been planned to close at the start of the summer, but the readers who use it were against that.',
  de: 'Die Bibliothek am Fluss bleibt bis zum Ende des Jahres geöffnet, wie die Stadt am Montag mitteilte. Sie sollte im Sommer geschlossen werden, aber die Leser haben sich nicht damit abgefunden.',
  fr: 'La bibliothèque au bord de la rivière restera ouverte jusqu’à la fin de l’année, a annoncé lundi la mairie. Elle devait fermer au début de l’été, mais les lecteurs ne sont pas d’accord avec cette décision.',
  es: 'La biblioteca junto al río seguirá abierta hasta el final del año, según informó el lunes el ayuntamiento. Se había previsto su cierre para el verano, pero los lectores no lo han aceptado.',
  it: 'La biblioteca sul fiume resterà aperta fino alla fine dell’anno, ha detto lunedì il comune. Era stata prevista la chiusura per l’estate, ma i lettori non sono d’accordo con la decisione della giunta.',
  pt: 'A biblioteca à beira do rio vai ficar aberta até ao fim do ano, disse na segunda-feira a câmara. O fecho estava previsto para o verão, mas os leitores não aceitaram a decisão.',
  nl: 'De bibliotheek aan de rivier blijft tot het einde van het jaar open, zei de gemeente maandag. Het gebouw zou in de zomer sluiten, maar de lezers waren het daar niet mee eens.',
  sv: 'Biblioteket vid ån är öppet till slutet av året, sade kommunen på måndagen. Det skulle ha stängt under sommaren, men läsarna har inte gett upp och många är glada.',
  da: 'Biblioteket ved åen bliver åbent til slutningen af året, siger kommunen mandag. Det skulle have lukket til sommer, men læserne har ikke givet op, og nu er mange glade for det.',
  fi: 'Kirjasto joen varrella on auki vuoden loppuun, kaupunki kertoi maanantaina. Se oli tarkoitus sulkea kesällä, mutta lukijat eivät ole hyväksyneet päätöstä, ja nyt myös kaupunki on sitä mieltä, että se jää.',
  pl: 'Biblioteka nad rzeką będzie otwarta do końca roku, jak podał w poniedziałek urząd miasta. Miała zostać zamknięta latem, ale czytelnicy nie zgodzili się na to i złożyli protest.',
  cs: 'Knihovna u řeky zůstane otevřená do konce roku, uvedl v pondělí magistrát. Podle plánu se měla zavřít v létě, ale čtenáři s tím nesouhlasili a podali proti tomu petici.',
  ro: 'Biblioteca de pe malul râului va rămâne deschisă până la sfârșitul anului, a anunțat luni primăria. Ea urma să fie închisă în vară, dar cititorii nu au fost de acord cu această decizie.',
  hu: 'A folyóparti könyvtár az év végéig nyitva marad, közölte hétfőn az önkormányzat. Nyáron akarták bezárni, de az olvasók nem fogadták el ezt, és már aláírásokat is gyűjtöttek, hogy ne zárják be.',
  hr: 'Knjižnica uz rijeku ostaje otvorena do kraja godine, priopćila je općina u ponedjeljak. Trebala je biti zatvorena prije ljeta, ali čitatelji nisu pristali na to, pa je jučer odluka povučena.',
  sr: 'Biblioteka pored reke ostaje otvorena do kraja godine, saopštila je opština u ponedeljak. Trebalo je da bude zatvorena pre leta, ali čitaoci nisu pristali na to, pa je juče odluka povučena.',
  tr: 'Nehir kıyısındaki kütüphane yıl sonuna kadar açık kalacak, belediye pazartesi günü böyle dedi. Yaz için bir kapanış planı vardı, ancak okurlar bu kararı kabul etmedi ve daha sonra itiraz etti.',
  id: 'Perpustakaan di tepi sungai itu akan tetap buka hingga akhir tahun, kata pemerintah kota pada hari Senin. Rencana untuk menutup gedung ini tidak diterima oleh para pembaca yang sudah lama datang.',
  vi: 'Thư viện bên sông sẽ mở cửa đến cuối năm, chính quyền thành phố cho biết hôm thứ Hai. Trước đó nơi này được dự kiến đóng cửa vào mùa hè, nhưng những người đọc đã không đồng ý.',
  ru: 'Библиотека у реки будет работать до конца года, сообщили в понедельник в мэрии. Её хотели закрыть летом, но читатели не согласились с этим, и теперь решение отменили.',
  uk: 'Бібліотека біля річки працюватиме до кінця року, повідомили в понеділок у міській раді. Її хотіли закрити влітку, але читачі не погодилися з цим, і тепер рішення скасували, бо так просили мешканці.',
  bg: 'Библиотеката край реката ще остане отворена до края на годината, съобщиха в понеделник от общината. Тя трябваше да бъде затворена през лятото, но читателите не се съгласиха с това.',
  ar: 'ستبقى المكتبة على ضفة النهر مفتوحة حتى نهاية العام، كما قالت البلدية يوم الاثنين. وكان من المقرر إغلاقها في الصيف، لكن القراء لم يقبلوا هذا القرار الذي صدر قبل شهر.',
  fa: 'کتابخانه کنار رودخانه تا پایان سال باز می ماند و شهرداری این را روز دوشنبه اعلام کرد. قرار بود در تابستان بسته شود اما خوانندگان با آن موافق نبودند و برای آن نامه نوشتند.',
  ur: 'دریا کے کنارے کی لائبریری سال کے آخر تک کھلی رہے گی، یہ بات پیر کو بلدیہ نے کہی ہے۔ اس کو گرمیوں میں بند کیا جانا تھا لیکن پڑھنے والوں نے اس کو نہیں مانا۔',
  he: 'הספרייה על גדת הנהר תישאר פתוחה עד סוף השנה, כך הודיעה העירייה ביום שני. היא הייתה אמורה להיסגר בקיץ, אבל הקוראים לא הסכימו עם זה.',
  hi: 'नदी के किनारे का पुस्तकालय साल के अंत तक खुला रहेगा, यह बात सोमवार को नगर निगम ने कही है। इसे गर्मी में बंद किया जाना था, लेकिन पाठकों ने इस फैसले को नहीं माना।',
  bn: 'নদীর ধারের গ্রন্থাগারটি বছরের শেষ পর্যন্ত খোলা থাকবে বলে সোমবার পৌরসভা জানিয়েছে। গ্রীষ্মে এটি বন্ধ করার কথা ছিল, কিন্তু পাঠকেরা রাজি হননি।',
  ta: 'ஆற்றங்கரையில் உள்ள நூலகம் ஆண்டு இறுதி வரை திறந்திருக்கும் என்று நகராட்சி திங்கள்கிழமை தெரிவித்தது. கோடையில் அதை மூட முடிவு செய்திருந்தனர்.',
  th: 'ห้องสมุดริมแม่น้ำจะเปิดให้บริการจนถึงสิ้นปี เทศบาลกล่าวเมื่อวันจันทร์ เดิมมีแผนจะปิดในฤดูร้อน แต่ผู้อ่านไม่เห็นด้วย',
  el: 'Η βιβλιοθήκη δίπλα στο ποτάμι θα μείνει ανοιχτή ως το τέλος του χρόνου, είπε ο δήμος τη Δευτέρα. Θα έκλεινε το καλοκαίρι, αλλά οι αναγνώστες δεν συμφώνησαν.',
  ja: '川沿いの図書館は年末まで開館を続けると、市が月曜日に発表した。夏に閉館する予定だったが、利用者の反対を受けて見直された。',
  zh: '河边的图书馆将开放到年底，市政府星期一宣布。原计划在夏天关闭，但是读者们不同意这个决定，并递交了请愿书。',
  ko: '강가의 도서관이 연말까지 문을 연다고 시가 월요일에 밝혔다. 여름에 문을 닫을 예정이었으나 이용자들이 반대했다.',
};

describe('the language of a text', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(language, () => {
      expect(languageOfText(text)?.language).to.equal(language);
    });
  }

  it('is not sure in a few words, and none where nothing tells', () => {
    expect(languageOfText('The library on the river is open')?.isSure).to.equal(false);
    expect(languageOfText('Nokia 3310 Pro Max')).to.equal(undefined);
    expect(languageOfText('')).to.equal(undefined);
  });

  it('is sure in as much as a page has', () => {
    expect(languageOfText(`${TEXTS.de ?? ''} ${TEXTS.de ?? ''}`)).to.deep.equal({ language: 'de', isSure: true });
    expect(languageOfText(`${TEXTS.uk ?? ''} ${TEXTS.uk ?? ''}`)).to.deep.equal({ language: 'uk', isSure: true });
  });
});

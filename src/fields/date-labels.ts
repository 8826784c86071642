/** What stands before a date says what happened then. The longer words stand first where one begins like another. */
const LABELS = {
  modified:
    'last updated,last modified,last edited,updated,modified,edited,revised,reviewed,aktualisiert,letzte aktualisierung,stand,geändert,mis à jour,mise à jour,modifié,' +
    'actualizado,actualizada,última actualización,modificado,atualizado,atualizada,aggiornato,aggiornata,ultimo aggiornamento,bijgewerkt,laatst gewijzigd,gewijzigd,' +
    'uppdaterad,oppdatert,opdateret,päivitetty,zaktualizowano,aktualizacja,aktualizováno,aktualizované,оновлено,обновлено,изменено,актуализирана,' +
    'frissítve,actualizat,actualizării,ενημέρωση,ενημερώθηκε,güncelleme,güncellendi,diperbarui,cập nhật,تحديث,آخر تحديث,عُدّل,עודכן,עדכון,अपडेट,更新,수정,업데이트,แก้ไข,' +
    'ažurirano,ажурирано,განახლდა,بروزرسانی,به‌روزرسانی,আপডেট,ปรับปรุง,อัปเดต,อัพเดต,اپ ڈیٹ,மாற்றம் செய்யப்பட்டது,புதுப்பிக்கப்பட்டது,నవీకరించబడింది,അപ്ഡേറ്റ്,ಅಪ್ಡೇಟ್,अद्यतन,dikemas kini,жаңартылды,yangilandi,yeniləndi,թարմացվել է,atnaujinta,papildināts,uuendatud',
  published:
    'first published,originally published,published,posted,created,issued,veröffentlicht,erschienen,publié,publiée,paru,publicado,publicada,pubblicato,pubblicata,' +
    'gepubliceerd,geplaatst,publicerad,publisert,offentliggjort,udgivet,julkaistu,opublikowano,dodano,publikováno,publikované,опубліковано,опубликовано,публикувано,' +
    'megjelent,publicat,publicării,δημοσίευση,δημοσιεύθηκε,yayınlanma,yayınlandı,giriş,diterbitkan,dipublikasikan,đăng,نشر,نُشر,تاريخ النشر,انتشار,פורסם,प्रकाशित,発行,公開,配信,发布,發布,입력,등록,เผยแพร่,出版,掲載,' +
    'objavljeno,објављено,paskelbta,oluşturulma,প্রকাশ,প্রকাশিত,شائع,வெளியிடப்பட்டது,பதிவு செய்த நாள்,ప్రచురణ,പ്രസിദ്ധീകരിച്ചത്,ಪ್ರಕಟ,प्रकाशन,გამოქვეყნდა,հրապարակվել է,жарияланды,жарияланған,eʼlon qilindi,dərc edildi,publicēts,avaldatud,imechapishwa,inilathala',
} as const;

const [MODIFIED, PUBLISHED] = [LABELS.modified, LABELS.published].map((words) => words.replaceAll(',', '|'));
const LABEL = new RegExp(
  `(?:^|[^\\p{L}])(?:(${MODIFIED})|(${PUBLISHED}))(?:\\s?[:：]?\\s?\\|\\s?|[^\\p{L}]|$)[^|•·]{0,24}$`,
  'iu',
);
/** What stands between the label and the date, and is of neither. */
const LABELLED_WORD = 'date|tarihi';
/** The label, with what may stand behind it, that ends a text. */
export const LAST_LABEL = new RegExp(
  `(?:^|[^\\p{L}])(?:${MODIFIED}|${PUBLISHED})(?: (?:${LABELLED_WORD}))?[^\\p{L}]*$`,
  'iu',
);

/** The label that ends nearest to where a date begins. */
export function labelBefore(text: string): { readonly label?: 'published' | 'modified' } {
  const found = LABEL.exec(text.slice(-60));
  return found ? { label: found[1] === undefined ? 'published' : 'modified' } : {};
}

/** What happened on a day, by a text that is nothing but the label before it: "Published:". */
export function labelIn(text: string): 'published' | 'modified' | undefined {
  return LAST_LABEL.test(text) ? labelBefore(text).label : undefined;
}

/** The elements' words in Turkish. */
export const words = `Yazan: {names}
{time} okuma
short
Güncellendi: {date}
Kaynak:
Devamını oku
Daha az göster
Bunu da okuyun
İlgili haberler
Daha fazla göster
{shown} / {total}
{provider} üzerinde görüntüle
Videoyu izle
Kaydı dinle
Tablo
Kod
Yükleniyor…
Yüklenemedi.
Yeniden dene
(yeni sekmede açılır)
Editörün notu
Düzeltme
Açıklama
Güncelleme
Geri çekme
Bilgilendirme
Sponsorlu içerik
Görevi:`;

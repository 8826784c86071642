/** The elements' words in Indonesian. */
export const words = `Oleh {names}
{time} baca
short
Diperbarui: {date}
Foto:
Selengkapnya
Lebih sedikit
Baca juga
Berita terkait
Tampilkan lagi
{shown} dari {total}
Lihat di {provider}
Tonton video
Dengarkan rekaman
Tabel
Kode
Memuat…
Tidak dapat dimuat.
Coba lagi
(terbuka di tab baru)
Catatan redaksi
Koreksi
Klarifikasi
Pembaruan
Pencabutan
Pengungkapan
Konten bersponsor
Jabatan:`;

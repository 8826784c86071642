/** The elements' words in Vietnamese. */
export const words = `Bài: {names}
Đọc trong {time}
short
Cập nhật: {date}
Ảnh:
Đọc tiếp
Thu gọn
Đọc thêm
Tin liên quan
Xem thêm
{shown} trên {total}
Xem trên {provider}
Xem video
Nghe bản ghi âm
Bảng
Mã
Đang tải…
Không tải được.
Thử lại
(mở trong thẻ mới)
Lời tòa soạn
Đính chính
Làm rõ
Cập nhật
Rút bài
Công khai
Nội dung tài trợ
Chức vụ:`;

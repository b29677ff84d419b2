import type { Language } from './language.ts';

/** One plain sentence for every way in which a backup is refused: what is so, and what to do. */
export const backupRefusalWords = {
  vi: {
    'not-a-backup': 'Tệp này không phải bản sao lưu của hệ thống. Chọn tệp có tên kết thúc bằng .backup.',
    'cut-short': 'Tệp sao lưu bị thiếu phần cuối. Chép lại tệp từ USB hoặc chọn bản khác.',
    damaged: 'Tệp sao lưu đã bị hỏng hoặc bị sửa. Chép lại tệp từ USB hoặc chọn bản khác.',
    'newer-version': 'Bản sao lưu do phiên bản mới hơn tạo ra. Cập nhật chương trình trên máy này trước.',
    'too-big':
      'Bản sao lưu lớn hơn mức cho phép hoặc lớn hơn chỗ trống của ổ đĩa. Giải phóng ổ đĩa rồi làm lại.',
    'bad-path': 'Trong tệp có tên tệp không được phép, nên tệp không được nhận. Chọn bản khác.',
    'bad-content': 'Nội dung trong tệp không đọc được đầy đủ, nên tệp không được nhận. Chọn bản khác.',
    'holds-an-office': 'Thư mục dữ liệu đã có dữ liệu. Chọn thư mục trống, hoặc cho phép thay dữ liệu cũ.',
    'folder-in-use': 'Máy chủ đang chạy với thư mục dữ liệu này. Tắt máy chủ trước.',
    'no-room': 'Ổ đĩa hoặc USB không đủ chỗ. Giải phóng chỗ trống rồi làm lại.',
    'cannot-write': 'Không ghi được vào thư mục đã chọn. Xem USB đã cắm và thư mục có ghi được không.',
    'cannot-read': 'Không đọc được tệp. Xem USB đã cắm và tên tệp có đúng không.',
    'wrong-code': 'Mã cài đặt không đúng. Đọc lại mã trên màn hình của máy chủ.',
    'set-up-already': 'Máy chủ này đã được cài đặt. Không thể khôi phục đè lên từ trang này.',
    'under-way': 'Đang khôi phục một tệp khác. Chờ xong rồi làm lại.',
  },
  en: {
    'not-a-backup': 'This file is not a backup of the system. Choose one whose name ends in .backup.',
    'cut-short': 'The end of the backup is missing. Copy the file again from the stick, or choose another.',
    damaged: 'The backup was damaged or changed. Copy the file again from the stick, or choose another.',
    'newer-version': 'The backup was made by a newer version. Update the program on this computer first.',
    'too-big': 'The backup is larger than allowed, or than the free disk. Free some space and try again.',
    'bad-path': 'The file has file names in it that are not allowed, so it is not taken. Choose another.',
    'bad-content': 'What is in the file cannot be read whole, so it is not taken. Choose another.',
    'holds-an-office': 'The data folder holds data already. Choose an empty one, or allow it to be replaced.',
    'folder-in-use': 'A hub is running with this data folder. Stop it first.',
    'no-room': 'The disk or stick is full. Free some space and try again.',
    'cannot-write': 'The chosen folder cannot be written. Check that the stick is in and can be written.',
    'cannot-read': 'The file cannot be read. Check that the stick is in and the name is right.',
    'wrong-code': 'The setup code is wrong. Read it again on the hub’s screen.',
    'set-up-already': 'This hub is set up already. Nothing can be restored over it from this page.',
    'under-way': 'Another file is being restored. Wait until it is done.',
  },
} as const satisfies Record<Language, Record<string, string>>;

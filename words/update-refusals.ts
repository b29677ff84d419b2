import type { Language } from './language.ts';

/** One plain sentence for every way in which an update, or the way back, is refused: what is so, and what to do. */
export const updateRefusalWords = {
  vi: {
    'no-home':
      'Chưa biết chương trình được cài ở đâu. Lần đầu, thêm --home <thư mục cài đặt> --data <thư mục dữ liệu>.',
    'under-way': 'Một lần cập nhật khác đang chạy. Chờ lần ấy xong.',
    'not-the-product': 'Thư mục hoặc tệp đã chọn không phải chương trình này. Chọn lại.',
    'wrong-sum': 'Tệp tải về không đúng với tệp .sha256 bên cạnh. Tải lại tệp.',
    'cannot-unpack': 'Không mở được tệp. Tải lại tệp, hoặc giải phóng chỗ trống của ổ đĩa.',
    'node-too-old': 'Bản mới cần Node.js mới hơn. Cài Node.js mới trước, rồi cập nhật lại.',
    'not-ready':
      'Không chuẩn bị được bản mới (thiếu gói cài đặt). Kiểm tra Internet, hoặc dùng gói có đủ mọi thứ.',
    'hub-runs':
      'Máy chủ đang chạy. Tắt máy chủ (Ctrl+C trong cửa sổ của nó, hoặc dừng dịch vụ), rồi làm lại.',
    'does-not-stop':
      'Không dừng được dịch vụ. Chạy lại bằng quyền quản trị (sudo, hoặc Run as administrator).',
    'does-not-start': 'Bản mới không chạy được với dữ liệu này. Bản đang dùng được giữ nguyên.',
    'no-previous': 'Không có bản trước để quay lại.',
    'older-cannot-read':
      'Bản trước không đọc được dữ liệu mà bản mới đã ghi, nên không quay lại. Không có gì thay đổi. Nếu vẫn cần: khôi phục bản sao lưu đã làm trước khi cập nhật, rồi quay lại.',
  },
  en: {
    'no-home':
      'It is not known where the program is installed. The first time, add --home <folder> --data <folder>.',
    'under-way': 'Another update is running. Wait for it to end.',
    'not-the-product': 'The chosen folder or file is not this program. Choose another.',
    'wrong-sum': 'The file is not what the .sha256 beside it says. Download it again.',
    'cannot-unpack': 'The file cannot be opened. Download it again, or free some space on the disk.',
    'node-too-old': 'The new version needs a newer Node.js. Install that first, then update again.',
    'not-ready':
      'The new version could not be made ready (packages are missing). Check the Internet, or use a whole package.',
    'hub-runs': 'The hub is running. Stop it (Ctrl+C in its window, or stop the service) and try again.',
    'does-not-stop': 'The service could not be stopped. Run this again as an administrator (sudo).',
    'does-not-start': 'The new version does not start with this data. The one in use stays as it is.',
    'no-previous': 'There is no earlier version to go back to.',
    'older-cannot-read':
      'The earlier version cannot read what the new one has written, so nothing was changed. If it must be: restore the backup that was made before the update, then go back.',
  },
} as const satisfies Record<Language, Record<string, string>>;

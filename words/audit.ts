import type { Language } from './language.ts';

/** The words of the audit. What was done is an ask's name, `printer:set`: said by its two halves. */
export interface AuditWords {
  readonly title: string;
  readonly lead: string;
  readonly month: string;
  readonly person: string;
  readonly kind: string;
  readonly everybody: string;
  readonly everything: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly changes: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly older: string;
  readonly newer: string;
  readonly page: (from: number, to: number, total: number) => string;
  readonly download: string;
  readonly trouble: (what: string) => string;
  readonly noAnswer: string;
  readonly about: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
}

export const auditWords: Record<Language, AuditWords> = {
  vi: {
    title: 'Nhật ký',
    lead: 'Ai đã làm gì, lúc nào, ở máy nào. Chỉ ghi thêm, không sửa, không xóa được.',
    month: 'Tháng',
    person: 'Người làm',
    kind: 'Loại việc',
    everybody: 'Tất cả mọi người',
    everything: 'Tất cả các việc',
    when: 'Lúc',
    who: 'Ai, ở máy nào',
    what: 'Việc',
    changes: 'Trước → sau',
    nobody: 'Chưa đăng nhập',
    nothing: 'Chưa có dòng nào.',
    older: 'Cũ hơn',
    newer: 'Mới hơn',
    page: (from, to, total) => `${from}–${to} trong ${total} dòng`,
    download: 'Tải về CSV',
    trouble: (what) =>
      `Nhật ký đã bị sửa hoặc hỏng, không còn tin được trọn vẹn. Giữ nguyên thư mục dữ liệu và báo người hỗ trợ kỹ thuật. (${what})`,
    noAnswer: 'Máy chủ chưa trả lời. Mở lại trang này.',
    about: {
      printer: 'Máy in',
      printers: 'Máy in',
      slip: 'Phiếu',
      rating: 'Đánh giá',
      voice: 'Giọng đọc',
      office: 'Văn phòng',
      device: 'Thiết bị',
      person: 'Nhân sự',
      session: 'Đăng nhập',
      setup: 'Cài đặt lần đầu',
      audit: 'Nhật ký',
      day: 'Ngày làm việc',
      ticket: 'Số thứ tự',
      roll: 'Cuộn giấy',
      paper: 'Giấy in thử',
      ask: 'Yêu cầu',
      pairing: 'Ghép màn hình',
      catalogue: 'Danh mục thủ tục',
      notice: 'Thông báo thủ tục',
      backup: 'Sao lưu',
      health: 'Kiểm tra máy',
    },
    acts: {
      set: 'lưu cài đặt',
      undo: 'hoàn tác lần lưu',
      add: 'thêm',
      remove: 'bỏ',
      change: 'sửa',
      route: 'chia nơi in',
      test: 'in thử',
      reprint: 'in lại',
      dismiss: 'bỏ phiếu chờ in',
      void: 'hủy số',
      open: 'mở',
      close: 'đóng',
      'change-undo': 'hoàn tác thay cuộn',
      approve: 'nhận màn hình mới',
      revoke: 'gỡ thiết bị',
      begun: 'vào làm việc',
      ended: 'ra, hoặc hết phiên',
      refused: 'bị từ chối',
      finished: 'xong',
      damaged: 'phát hiện bị sửa hoặc hỏng',
      exported: 'tải về',
      guessed: 'nhập sai mã',
      enter: 'nhập',
      withdraw: 'rút lại',
      import: 'nhập từ tệp',
      restore: 'khôi phục',
      make: 'tạo',
      drill: 'diễn tập',
    },
  },
  en: {
    title: 'Audit',
    lead: 'Who did what, when, and at which screen. Rows are only added; none can be changed or removed.',
    month: 'Month',
    person: 'Who',
    kind: 'What kind',
    everybody: 'Everybody',
    everything: 'Everything',
    when: 'When',
    who: 'Who, at which screen',
    what: 'What',
    changes: 'Before → after',
    nobody: 'Not signed in',
    nothing: 'No row yet.',
    older: 'Older',
    newer: 'Newer',
    page: (from, to, total) => `${from}–${to} of ${total} rows`,
    download: 'Download as CSV',
    trouble: (what) =>
      `The audit was altered or is damaged and cannot be trusted as a whole. Leave the data folder as it is and tell whoever helps with the machine. (${what})`,
    noAnswer: 'The hub has not answered. Open this page again.',
    about: {
      printer: 'Printer',
      printers: 'Printers',
      slip: 'Slips',
      rating: 'Ratings',
      voice: 'Voice',
      office: 'Office',
      device: 'Device',
      person: 'Person',
      session: 'Sign-in',
      setup: 'First set-up',
      audit: 'Audit',
      day: 'Working day',
      ticket: 'Ticket',
      roll: 'Paper roll',
      paper: 'Practice paper',
      ask: 'Ask',
      pairing: 'Pairing',
      catalogue: 'Catalogue',
      notice: 'Notice',
      backup: 'Backup',
      health: 'Health',
    },
    acts: {
      set: 'settings saved',
      undo: 'last save taken back',
      add: 'added',
      remove: 'removed',
      change: 'changed',
      route: 'printers chosen',
      test: 'test sheet printed',
      reprint: 'reprinted',
      dismiss: 'waiting slip dismissed',
      void: 'voided',
      open: 'opened',
      close: 'closed',
      'change-undo': 'change of roll taken back',
      approve: 'new screen let in',
      revoke: 'sent away',
      begun: 'signed in',
      ended: 'signed out, or ended',
      refused: 'refused',
      finished: 'done',
      damaged: 'found altered or damaged',
      exported: 'downloaded',
      guessed: 'wrong code',
      enter: 'entered',
      withdraw: 'withdrawn',
      import: 'imported',
      restore: 'restored',
      make: 'made',
      drill: 'drill',
    },
  },
};

/** What was done, in words; a half that has none stands as it is. */
export function whatWasDone(what: string, { about, acts }: AuditWords): string {
  const [thing = '', act = ''] = what.split(':');
  return `${about[thing] ?? thing}: ${acts[act] ?? act}`;
}

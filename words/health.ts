import type { Language } from './language.ts';

/** The words of the morning check around its sentences (health-sentences.ts). */
export interface HealthWords {
  readonly title: string;
  readonly states: Readonly<Record<'bad' | 'look' | 'good', string>>;
  readonly allGood: string;
  readonly toSee: (things: number) => string;
  readonly go: Readonly<Record<'desk' | 'devices' | 'voice' | 'audit' | 'backup', string>>;
  readonly testPrint: string;
  readonly testPrintOf: (printer: string) => string;
  readonly testPrinted: string;
  readonly newRoll: string;
  readonly newRollOf: (printer: string) => string;
  readonly report: string;
  readonly reportLead: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly noReport: string;
  readonly reportText: string;
  readonly reportHead: string;
  readonly reportLines: string;
}

export const healthWords: Record<Language, HealthWords> = {
  vi: {
    title: 'Kiểm tra buổi sáng',
    states: { bad: 'Phải làm ngay', look: 'Nên xem hôm nay', good: 'Tốt' },
    allGood: 'Sẵn sàng đón công dân.',
    toSee: (things) => `${things} việc cần xem`,
    go: {
      desk: 'Đến phần máy in',
      devices: 'Đến trang thiết bị',
      voice: 'Đến trang giọng đọc',
      audit: 'Đến nhật ký',
      backup: 'Đến trang sao lưu',
    },
    testPrint: 'In thử',
    testPrintOf: (printer) => `In thử: ${printer}`,
    testPrinted: 'Trang in thử đã ra.',
    newRoll: 'Đã thay cuộn mới',
    newRollOf: (printer) => `Đã thay cuộn mới: ${printer}`,
    report: 'Báo cáo cho người giúp',
    reportLead:
      'Khi gọi điện nhờ giúp, sao chép báo cáo này rồi gửi qua thư hoặc tin nhắn. Trong đó không có tên người, mã PIN hay số của công dân.',
    copy: 'Sao chép báo cáo',
    copied: 'Đã chép. Dán vào thư hoặc tin nhắn.',
    copyByHand: 'Trình duyệt không cho chép. Báo cáo đã được chọn sẵn: bấm Ctrl+C.',
    noReport: 'Máy chủ không trả lời. Thử lại.',
    reportText: 'Nội dung báo cáo',
    reportHead: 'Báo cáo của mot-cua {version}, {at}, chạy từ {since}',
    reportLines: 'Các dòng cuối của nhật ký máy',
  },
  en: {
    title: 'Morning check',
    states: { bad: 'To be done now', look: 'To see to today', good: 'Good' },
    allGood: 'Ready for the day.',
    toSee: (things) => (things === 1 ? '1 thing to see to' : `${things} things to see to`),
    go: {
      desk: 'To the printers',
      devices: 'To the devices',
      voice: 'To the voice',
      audit: 'To the audit',
      backup: 'To the backups',
    },
    testPrint: 'Test print',
    testPrintOf: (printer) => `Test print: ${printer}`,
    testPrinted: 'The test page has come out.',
    newRoll: 'New roll put in',
    newRollOf: (printer) => `New roll put in: ${printer}`,
    report: 'A report for whoever helps',
    reportLead:
      "When you call for help, copy this report and send it by mail or message. No person's name, PIN or citizen's number is in it.",
    copy: 'Copy the report',
    copied: 'Copied. Paste it into a mail or a message.',
    copyByHand: 'The browser does not let it be copied. It is marked already: press Ctrl+C.',
    noReport: 'The hub does not answer. Try again.',
    reportText: 'The report',
    reportHead: 'Report of mot-cua {version}, {at}, running since {since}',
    reportLines: 'The last lines of the log',
  },
};

import type { Language } from './language.ts';
import type { PrinterCondition } from './printer-condition.ts';

/** The words of the office page, for the person in charge. Hours arrive written (`14:36`), minutes are whole. */
export interface OfficeWords {
  readonly title: string;
  readonly otherLanguage: string;
  readonly connecting: string;
  readonly retry: string;
  readonly weekdays: readonly string[];
  readonly today: (weekday: string, date: string) => string;

  readonly open: string;
  readonly notOpen: string;
  readonly disk: string;
  readonly clock: string;
  readonly hours: {
    readonly break: (opensAt: string) => string;
    readonly before: (opensAt: string) => string;
    readonly after: string;
    readonly 'day-off': string;
    readonly holiday: (name: string) => string;
  };
  readonly openDay: string;
  readonly closeDay: string;
  readonly closeDayQuestion: string;
  readonly closeDayLeft: (people: number) => string;
  readonly closeDayYes: string;
  readonly no: string;
  readonly help: (minutes: number) => string;

  readonly waiting: string;
  readonly field: string;
  readonly taken: string;
  readonly waits: string;
  readonly oldest: string;
  readonly minutes: (minutes: number) => string;
  readonly nobody: string;
  readonly total: string;
  readonly aside: (tickets: number) => string;

  readonly counters: string;
  readonly counter: (counter: number) => string;
  readonly counterStates: Readonly<Record<'open' | 'paused' | 'closed' | 'called' | 'serving', string>>;
  readonly pauseReasons: Readonly<Record<'break' | 'meeting' | 'machine' | 'leader', string>>;
  readonly since: (time: string) => string;
  readonly served: (visits: number) => string;
  readonly noCounters: string;

  readonly paper: string;
  readonly printer: Readonly<Record<PrinterCondition, string>>;
  readonly printerDo: Readonly<Record<PrinterCondition, string>>;
  readonly withoutSlip: (tickets: number) => string;
  readonly reprintLabel: (code: string) => string;
  readonly roll: (usedMm: number) => string;
  readonly slipsLeft: (slips: number) => string;
  readonly nearEnd: string;
  readonly newRoll: string;
  readonly realPaper: string;
  readonly dismiss: string;
  readonly dismissLabel: (code: string) => string;
  readonly emptyRoll: string;
  readonly slipAt: (job: number, time: string) => string;
  readonly practice: string;
  readonly practicePaper: string;
  readonly paperIn: string;
  readonly paperOut: string;

  readonly screens: string;
  readonly roles: Readonly<Record<'kiosk' | 'board' | 'console' | 'rating' | 'office', string>>;
}

export const officeWords: Record<Language, OfficeWords> = {
  vi: {
    title: 'Trang điều hành',
    otherLanguage: 'English',
    connecting: 'Đang kết nối máy chủ…',
    retry: 'Thử lại',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    today: (weekday, date) => `${weekday}, ${date}`,
    open: 'Đang nhận số',
    notOpen: 'Ngày làm việc đang đóng',
    disk: 'Máy chủ không ghi được vào ổ đĩa. Kiểm tra chỗ trống của ổ đĩa, rồi khởi động lại máy chủ.',
    clock: 'Đồng hồ máy chủ chạy lùi. Chỉnh lại giờ của máy chủ; số được cấp lại khi giờ đã đúng.',
    hours: {
      break: (opensAt) => `Đang nghỉ giữa buổi, nhận số lại lúc ${opensAt}`,
      before: (opensAt) => `Chưa đến giờ, nhận số lúc ${opensAt}`,
      after: 'Đã hết giờ làm việc',
      'day-off': 'Hôm nay là ngày nghỉ',
      holiday: (name) => `Hôm nay nghỉ lễ: ${name}`,
    },
    openDay: 'Mở ngày làm việc',
    closeDay: 'Đóng ngày',
    closeDayQuestion: 'Đóng ngày làm việc?',
    closeDayLeft: (people) =>
      people > 0
        ? `Còn ${people} số chưa xong. Các số ấy hết hiệu lực, và máy lấy số không cấp số nữa.`
        : 'Không còn số nào chưa xong. Máy lấy số không cấp số nữa.',
    closeDayYes: 'Đóng ngày',
    no: 'Không',
    help: (minutes) => `Có công dân cần giúp ở máy lấy số từ ${minutes} phút trước. Cử một người ra giúp.`,
    waiting: 'Người chờ',
    field: 'Lĩnh vực',
    taken: 'Đã lấy',
    waits: 'Đang chờ',
    oldest: 'Chờ lâu nhất',
    minutes: (minutes) => `${minutes} phút`,
    nobody: '–',
    total: 'Cả bộ phận',
    aside: (tickets) => `Để riêng ${tickets} số: vắng mặt, giữ số, chờ bổ sung`,
    counters: 'Các quầy',
    counter: (counter) => `Quầy ${counter}`,
    counterStates: {
      open: 'Sẵn sàng',
      paused: 'Tạm dừng',
      closed: 'Đóng quầy',
      called: 'Đang gọi',
      serving: 'Đang phục vụ',
    },
    pauseReasons: { break: 'nghỉ ngắn', meeting: 'họp', machine: 'sự cố máy', leader: 'hội ý lãnh đạo' },
    since: (time) => `từ ${time}`,
    served: (visits) => `Đã phục vụ ${visits}`,
    noCounters: 'Các quầy hiện ra khi ngày làm việc đã mở.',
    paper: 'Phiếu đã in',
    printer: {
      ready: 'Máy in sẵn sàng',
      'paper-out': 'Máy in hết giấy',
      'cover-open': 'Nắp máy in đang mở',
      'cutter-jam': 'Dao cắt giấy bị kẹt',
      overheated: 'Máy in quá nóng',
      offline: 'Máy in không trả lời',
      faulty: 'Máy in trả lời sai',
    },
    printerDo: {
      ready: 'Phiếu ra ngay khi có người lấy số.',
      'paper-out': 'Thay cuộn giấy mới. Các phiếu đang chờ tự in ra theo thứ tự.',
      'cover-open': 'Đậy nắp lại. Các phiếu đang chờ tự in ra theo thứ tự.',
      'cutter-jam': 'Tắt máy in, gỡ giấy kẹt, rồi bật lại. Các phiếu đang chờ tự in ra.',
      overheated: 'Chờ vài phút, máy nguội rồi tự in tiếp.',
      offline: 'Xem nguồn điện và dây nối. Các phiếu đang chờ tự in ra khi máy in trả lời.',
      faulty: 'Máy in gửi về những điều vô nghĩa nên đã được ngắt. Xem dây nối, rồi khởi động lại máy chủ.',
    },
    withoutSlip: (tickets) => `${tickets} số chưa có phiếu. In lại:`,
    reprintLabel: (code) => `In lại phiếu ${code}`,
    roll: (usedMm) => `Đã dùng ${(usedMm / 1000).toFixed(1).replace('.', ',')} m giấy`,
    slipsLeft: (slips) => `còn khoảng ${slips} phiếu`,
    nearEnd: 'Giấy sắp hết. Chuẩn bị cuộn mới.',
    newRoll: 'Đã thay cuộn mới',
    realPaper: 'Phiếu in ra ở máy in của bộ phận. Hình của từng phiếu chỉ có ở máy in ảo.',
    dismiss: 'Không cần phiếu',
    dismissLabel: (code) => `${code} không cần phiếu nữa`,
    emptyRoll: 'Chưa in phiếu nào. Lấy một số ở màn hình lấy số, phiếu sẽ hiện ở đây.',
    slipAt: (job, time) => `Phiếu in thứ ${job}, ${time}`,
    practice: 'Giấy trong máy in ảo',
    practicePaper: 'Tắt để tập khi hết giấy',
    paperIn: 'Có',
    paperOut: 'Hết',
    screens: 'Màn hình đang nối',
    roles: {
      kiosk: 'Máy lấy số',
      board: 'Bảng gọi số',
      console: 'Bàn gọi số',
      rating: 'Máy đánh giá',
      office: 'Trang điều hành',
    },
  },
  en: {
    title: 'Office page',
    otherLanguage: 'Tiếng Việt',
    connecting: 'Connecting to the hub…',
    retry: 'Try again',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    today: (weekday, date) => `${weekday}, ${date}`,
    open: 'Giving numbers',
    notOpen: 'The working day is closed',
    disk: 'The hub cannot write to its disk. Make room on the disk, then start the hub again.',
    clock: "The hub's clock runs behind. Set it right; numbers are given again once it is.",
    hours: {
      break: (opensAt) => `Break, numbers again from ${opensAt}`,
      before: (opensAt) => `Before hours, numbers from ${opensAt}`,
      after: 'After hours',
      'day-off': 'Closed today',
      holiday: (name) => `Public holiday today: ${name}`,
    },
    openDay: 'Open the working day',
    closeDay: 'Close the day',
    closeDayQuestion: 'Close the working day?',
    closeDayLeft: (people) =>
      people > 0
        ? `${people} numbers are not finished. They end with the day, and the kiosk gives no more numbers.`
        : 'No number is left unfinished. The kiosk gives no more numbers.',
    closeDayYes: 'Close the day',
    no: 'No',
    help: (minutes) => `A citizen has needed help at the kiosk for ${minutes} min. Send somebody.`,
    waiting: 'Who waits',
    field: 'Field',
    taken: 'Taken',
    waits: 'Waiting',
    oldest: 'Longest wait',
    minutes: (minutes) => `${minutes} min`,
    nobody: '–',
    total: 'Whole desk',
    aside: (tickets) => `${tickets} set aside: no-show, on hold, to bring papers`,
    counters: 'Counters',
    counter: (counter) => `Counter ${counter}`,
    counterStates: {
      open: 'Ready',
      paused: 'Paused',
      closed: 'Closed',
      called: 'Calling',
      serving: 'Serving',
    },
    pauseReasons: {
      break: 'short break',
      meeting: 'meeting',
      machine: 'machine fault',
      leader: 'consulting a leader',
    },
    since: (time) => `since ${time}`,
    served: (visits) => `${visits} served`,
    noCounters: 'The counters appear once the working day is open.',
    paper: 'Printed slips',
    printer: {
      ready: 'Printer ready',
      'paper-out': 'The printer is out of paper',
      'cover-open': "The printer's cover is open",
      'cutter-jam': 'The cutter is jammed',
      overheated: 'The printer is too hot',
      offline: 'The printer does not answer',
      faulty: 'The printer answers wrongly',
    },
    printerDo: {
      ready: 'A slip comes out as soon as somebody takes a number.',
      'paper-out': 'Put in a new roll. The slips that wait come out by themselves, in order.',
      'cover-open': 'Close it. The slips that wait come out by themselves, in order.',
      'cutter-jam':
        'Switch the printer off, free the paper, switch it on. The slips that wait then come out.',
      overheated: 'Wait a few minutes; it goes on by itself.',
      offline: 'Check power and cable. The slips that wait come out once the printer answers.',
      faulty: 'It sent back nonsense and was cut off. Check the cable, then start the hub again.',
    },
    withoutSlip: (tickets) =>
      tickets === 1 ? '1 number has no slip. Print again:' : `${tickets} numbers have no slip. Print again:`,
    reprintLabel: (code) => `Print the slip of ${code} again`,
    roll: (usedMm) => `${(usedMm / 1000).toFixed(1)} m of paper used`,
    slipsLeft: (slips) => `about ${slips} slips left`,
    nearEnd: 'The roll is nearly used up. Have a new one ready.',
    newRoll: 'New roll put in',
    realPaper: "Slips come out of the desk's printer. Only the virtual printer keeps pictures.",
    dismiss: 'No slip needed',
    dismissLabel: (code) => `${code} needs no slip any more`,
    emptyRoll: 'No slip yet. Take a number at the kiosk screen, and the slip appears here.',
    slipAt: (job, time) => `Slip no. ${job}, ${time}`,
    practice: 'Virtual printer paper',
    practicePaper: 'Turn off to practise',
    paperIn: 'In',
    paperOut: 'Out',
    screens: 'Connected screens',
    roles: {
      kiosk: 'Kiosk',
      board: 'Board',
      console: 'Console',
      rating: 'Rating tablet',
      office: 'Office page',
    },
  },
};

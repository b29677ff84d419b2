import type { Language } from './language.ts';

/** The words of the office page's printer settings. */
export interface PrinterSetupWords {
  readonly open: string;
  readonly openOf: (name: string) => string;
  readonly title: string;
  readonly add: string;
  readonly name: string;
  readonly nameHint: string;
  readonly needsName: string;
  readonly needsPlace: string;
  readonly remove: string;
  readonly removeQuestion: (name: string) => string;
  readonly keep: string;
  readonly remote: (name: string) => string;
  readonly remoteHint: string;
  readonly inLine: (slips: number) => string;
  readonly undoRoll: string;
  readonly routes: string;
  readonly routesHint: string;
  readonly close: string;
  readonly where: string;
  readonly virtual: string;
  readonly network: string;
  readonly networkHint: string;
  readonly find: string;
  readonly finding: string;
  readonly foundNone: string;
  readonly baud: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'clone-80' | 'clone-58' | 'epson-tm' | 'mute', string>>;
  readonly way: string;
  readonly ways: Readonly<Record<'drawn' | 'stored' | 'text', string>>;
  readonly slowLine: string;
  readonly needsTest: string;
  readonly save: string;
  readonly saved: string;
  readonly test: string;
  readonly testHint: string;
  readonly whichRight: string;
  readonly sheets: string;
  readonly sheetsHint: string;
  readonly ticketSheet: string;
  readonly rollSheet: (letter: string) => string;
}

export const printerSetupWords: Readonly<Record<Language, PrinterSetupWords>> = {
  vi: {
    open: 'Cài đặt máy in',
    openOf: (name) => `Cài đặt ${name}`,
    title: 'Cài đặt máy in',
    add: 'Thêm máy in',
    name: 'Tên máy in',
    nameHint: 'Thí dụ Máy in ở ki-ốt, Máy in quầy 3.',
    needsName: 'Đặt tên máy in trước.',
    needsPlace: 'Chọn chỗ nối máy in trước.',
    remove: 'Bỏ máy in này',
    removeQuestion: (name) => `Bỏ ${name} khỏi danh sách? Nơi đang in ở đây sẽ in ở máy đầu danh sách.`,
    keep: 'Giữ lại',
    remote: (name) => `Ở máy tính khác: ${name}`,
    remoteHint: 'Máy in nối với máy tính khác: trên máy đó chạy npm run printer, rồi bấm Tìm ở đây.',
    inLine: (slips) => `${slips} phiếu đang chờ`,
    undoRoll: 'Hoàn tác thay cuộn',
    routes: 'Ai in ở máy nào?',
    routesHint: 'Phiếu của ki-ốt và phiếu in lại tại quầy ra ở máy đã chọn, kể cả khi máy đó đang hỏng.',
    close: 'Đóng',
    where: 'Máy in ở đâu?',
    virtual: 'Máy in ảo (để tập)',
    network: 'Địa chỉ trong mạng nội bộ',
    networkHint: 'Thí dụ 192.168.1.50. In trang tự kiểm tra của máy in để biết địa chỉ.',
    find: 'Tìm máy in trên máy này',
    finding: 'Đang tìm…',
    foundNone: 'Không thấy máy in nào nối với máy này. Xem nguồn điện và dây nối.',
    baud: 'Tốc độ dây nối',
    kind: 'Loại máy in',
    kinds: {
      'clone-80': 'Giấy 80 mm, loại thường',
      'clone-58': 'Giấy 58 mm, không dao cắt',
      'epson-tm': 'Epson TM hoặc tương đương',
      mute: 'Giấy 80 mm, không báo lại',
    },
    way: 'Cách in tiếng Việt',
    ways: {
      drawn: 'Vẽ từng chấm: mọi máy đều in được',
      stored: 'Phần cố định cất sẵn trong máy in: nhanh trên dây nối chậm',
      text: 'Chữ có sẵn trong máy in: nhanh trên dây nối chậm, chữ kém đẹp hơn',
    },
    slowLine: 'Dây nối này chậm: vẽ từng chấm mất nhiều giây mỗi phiếu. Nên chọn một trong hai cách còn lại.',
    needsTest: 'Bấm In thử trước, rồi chọn dòng chữ đọc đúng.',
    save: 'Lưu',
    saved: 'Đã lưu. Phiếu tiếp theo in theo cài đặt này.',
    test: 'In thử',
    testHint: 'In một tờ có nhiều dòng, mỗi dòng một chữ cái ở đầu, rồi hỏi dòng nào đọc đúng.',
    whichRight: 'Dòng nào đọc đúng?',
    sheets: 'Khi không có máy in phiếu',
    sheetsHint: 'In ra giấy A4 bằng máy in thường, rồi cắt rời.',
    ticketSheet: 'Phiếu của những người đang chờ',
    rollSheet: (letter) => `Số in sẵn ${letter}`,
  },
  en: {
    open: 'Printer settings',
    openOf: (name) => `Settings of ${name}`,
    title: 'Printer settings',
    add: 'Add a printer',
    name: 'Name of the printer',
    nameHint: 'Such as Kiosk printer, Printer of counter 3.',
    needsName: 'Give the printer a name first.',
    needsPlace: 'Choose where the printer is first.',
    remove: 'Remove this printer',
    removeQuestion: (name) =>
      `Take ${name} off the list? Whoever prints on it then prints on the first of the list.`,
    keep: 'Keep it',
    remote: (name) => `On another computer: ${name}`,
    remoteHint: 'A printer of another computer: run npm run printer there, then look for it here.',
    inLine: (slips) => (slips === 1 ? '1 slip waits' : `${slips} slips wait`),
    undoRoll: 'Undo the new roll',
    routes: 'Who prints where?',
    routesHint:
      "A kiosk's slips and a counter's reprints come out there, and wait there while it is in trouble.",
    close: 'Close',
    where: 'Where is the printer?',
    virtual: 'Virtual printer (to practise)',
    network: 'Address on the local network',
    networkHint: "Such as 192.168.1.50. The printer's own self-test page says it.",
    find: 'Find printers on this computer',
    finding: 'Looking…',
    foundNone: 'No printer is connected to this computer. Check power and cable.',
    baud: 'Speed of the line',
    kind: 'Kind of printer',
    kinds: {
      'clone-80': '80 mm paper, common kind',
      'clone-58': '58 mm paper, no cutter',
      'epson-tm': 'Epson TM or alike',
      mute: '80 mm paper, never answers',
    },
    way: 'How Vietnamese is printed',
    ways: {
      drawn: 'Drawn dot by dot: every printer can',
      stored: 'Fixed parts kept in the printer: quick on a slow line',
      text: "The printer's own letters: quick on a slow line, less fine",
    },
    slowLine: 'This line is slow: drawing takes many seconds a slip. One of the other two ways is better.',
    needsTest: 'Print a test first, then choose the line that reads right.',
    save: 'Save',
    saved: 'Saved. The next slip is printed this way.',
    test: 'Print a test',
    testHint: 'Prints a sheet of lines, a letter before each, then asks which reads right.',
    whichRight: 'Which line reads right?',
    sheets: 'Without a slip printer',
    sheetsHint: 'Print on A4 with an ordinary printer, then cut.',
    ticketSheet: 'Slips of everybody who waits',
    rollSheet: (letter) => `Numbers ${letter}`,
  },
};

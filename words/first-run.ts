import type { Language } from './language.ts';

/** The pages of the first run, in their order. */
export const firstRunPages = ['office', 'person', 'desk', 'devices', 'network'] as const;
export type FirstRunPage = (typeof firstRunPages)[number];

/** A choice: what it is, and what it means. */
interface ChoiceWords {
  readonly name: string;
  readonly means: string;
}

/** The words with which a hub becomes the office's own. */
export interface FirstRunWords {
  readonly title: string;
  readonly otherLanguage: string;
  /** The way from the trial's office page to here. */
  readonly beginForReal: string;
  readonly steps: string;
  readonly step: (page: number, pages: number) => string;
  readonly pages: Readonly<Record<FirstRunPage, { readonly name: string; readonly title: string }>>;
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  readonly asking: string;
  readonly noAnswer: string;
  readonly notSaved: string;
  readonly lookAgain: string;
  readonly connecting: string;
  readonly optional: string;

  readonly code: string;
  readonly codeHint: string;
  readonly officeName: string;
  readonly officeNameHint: string;
  readonly officeEnglish: string;
  readonly deskName: string;
  readonly usualDesk: { readonly vi: string; readonly en: string };
  readonly deskEnglish: string;
  readonly address: string;
  readonly phone: string;
  readonly footHint: string;
  /** The telephone as a slip says it. */
  readonly phoneLine: (phone: string) => string;
  readonly lessThanFive: string;
  readonly otherWays: string;
  readonly trial: ChoiceWords;
  readonly restore: ChoiceWords;
  readonly restoreChoose: string;
  readonly restoreSending: (percent: number) => string;
  readonly restoreReading: string;
  readonly restored: (days: number, taken: number) => string;
  readonly restoreSlow: string;

  readonly personLead: string;
  readonly personName: string;
  readonly personNameHint: string;
  readonly pin: string;
  readonly pinHint: (digits: number) => string;
  readonly pinAgain: string;
  readonly strengths: Readonly<Record<'pin-too-short' | 'pin-too-easy' | 'good' | 'strong', string>>;
  readonly pinNotKept: string;

  readonly deskLead: string;
  readonly field: string;
  readonly letter: string;
  readonly letterOf: (field: string) => string;
  readonly counter: (counter: number) => string;
  readonly serves: (counter: number, field: string) => string;
  readonly counters: string;
  readonly fewerCounters: string;
  readonly moreCounters: string;
  readonly everybodyAll: string;
  readonly laterSettings: string;

  readonly printer: string;
  readonly printerLead: string;
  readonly printerSetUp: string;
  readonly printerSavedAtOnce: string;
  readonly printerLater: string;
  readonly board: string;
  readonly boards: Readonly<Record<'second-screen' | 'elsewhere' | 'none', ChoiceWords>>;

  /** What the first office page is called among the devices. */
  readonly firstOffice: string;
  readonly listenQuestion: string;
  readonly listens: Readonly<Record<'this-machine' | 'network', ChoiceWords>>;
  readonly boardNeedsNetwork: string;
  readonly networkPlain: readonly string[];
  /** The same where the hub has a certificate. */
  readonly networkEncrypted: readonly string[];
  readonly reachedAt: (addresses: string) => string;
  readonly noNetwork: string;
  readonly whatChanges: string;
  readonly changes: readonly string[];

  readonly flaws: Readonly<
    Record<
      | 'bad-letter'
      | 'code-burnt'
      | 'impossible'
      | 'letter-twice'
      | 'missing'
      | 'nobody-serves'
      | 'not-digits'
      | 'nothing-to-print'
      | 'pin-too-easy'
      | 'pin-too-short'
      | 'pins-differ'
      | 'too-long'
      | 'wrong-code',
      string
    >
  >;
  /** What is missing, where the usual sentence would not say it. */
  readonly missing: Readonly<Record<'fields' | 'counters' | 'listen' | 'code', string>>;

  readonly done: string;
  readonly doneLead: string;
  readonly openThis: string;
  readonly onlyHere: string;
  readonly qrOf: (address: string) => string;
  readonly pairHow: string;
  readonly noneWaiting: string;
  readonly andThen: string;
  readonly nexts: Readonly<
    Record<'people' | 'devices' | 'settings-hours' | 'slips' | 'catalogue', ChoiceWords>
  >;
}

export const firstRunWords: Readonly<Record<Language, FirstRunWords>> = {
  vi: {
    title: 'Cài đặt lần đầu',
    otherLanguage: 'English',
    beginForReal: 'Cài đặt để dùng thật',
    steps: 'Các trang của cài đặt lần đầu',
    step: (page, pages) => `Trang ${page}/${pages}: `,
    pages: {
      office: { name: 'Cơ quan', title: 'Máy chủ này là của cơ quan nào?' },
      person: { name: 'Người phụ trách', title: 'Ai phụ trách máy chủ?' },
      desk: { name: 'Lĩnh vực, quầy', title: 'Quầy nào tiếp lĩnh vực nào?' },
      devices: { name: 'Máy in, bảng', title: 'Phiếu in ở đâu, số hiện ở đâu?' },
      network: { name: 'Mạng', title: 'Máy nào được mở máy chủ này?' },
    },
    back: 'Quay lại',
    next: 'Tiếp tục',
    finish: 'Xong, dùng thật từ bây giờ',
    asking: 'Máy chủ đang xem…',
    noAnswer: 'Máy chủ chưa trả lời. Những gì đã gõ vẫn còn đây; chờ một chút rồi bấm lại.',
    notSaved:
      'Máy chủ chưa ghi được vào ổ đĩa và vẫn ở chế độ dùng thử. Xem ổ đĩa còn chỗ không, rồi bấm lại.',
    lookAgain: 'Còn chỗ phải sửa. Xem câu có vạch bên cạnh.',
    connecting: 'Đang hỏi máy chủ…',
    optional: 'không bắt buộc',

    code: 'Mã dùng một lần của máy chủ',
    codeHint: 'Tám số, ở dòng “setup code” trong cửa sổ của máy chủ. Ngồi ngay tại máy chủ thì không cần mã.',
    officeName: 'Tên cơ quan',
    officeNameHint: 'Đầu mọi màn hình, trên phiếu và trong báo cáo. Thí dụ: UBND phường Hải Dương',
    officeEnglish: 'Tên tiếng Anh',
    deskName: 'Tên bộ phận',
    usualDesk: { vi: 'Bộ phận Một cửa', en: 'One-Stop Desk' },
    deskEnglish: 'Tên bộ phận bằng tiếng Anh',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    footHint: 'In ở chân phiếu.',
    phoneLine: (phone) => `Điện thoại: ${phone}`,
    lessThanFive: 'Năm trang ngắn, chừng ba phút. Chưa có gì thay đổi trước khi bấm nút cuối cùng.',
    otherWays: 'Hoặc',
    trial: {
      name: 'Dùng thử với dữ liệu mẫu',
      means:
        'Một phường mẫu có sẵn lĩnh vực, quầy và thủ tục, chỉ mở trên máy này. Số lấy khi dùng thử không vào số liệu của cơ quan. Về lại trang này để dùng thật lúc nào cũng được.',
    },
    restore: {
      name: 'Khôi phục từ bản sao lưu',
      means: 'Khi thay máy: lấy lại toàn bộ cài đặt, danh mục, số liệu từ tệp sao lưu của máy cũ.',
    },
    restoreChoose: 'Chọn tệp sao lưu (.backup)',
    restoreSending: (percent) => `Đang gửi: ${percent}%`,
    restoreReading: 'Máy chủ đang đọc và kiểm tra cả tệp. Mười năm số liệu mất chừng một phút.',
    restored: (days, taken) =>
      `Đã khôi phục ${days} ngày, ${taken} lượt lấy số. Máy chủ đang bật lại; sau đó đăng nhập bằng mã PIN cũ.`,
    restoreSlow: 'Máy chủ chưa bật lại xong. Xem cửa sổ của máy chủ, rồi tải lại trang này.',

    personLead: 'Người này làm được mọi việc ở trang điều hành, và thêm các cán bộ khác sau.',
    personName: 'Họ tên',
    personNameHint: 'Tên để đồng nghiệp nhận ra, như chị Lan hay Nguyễn Thị Lan.',
    pin: 'Mã PIN',
    pinHint: (digits) => `Từ ${digits} số. Không dùng ngày sinh, số nhà, số điện thoại.`,
    pinAgain: 'Mã PIN, gõ lần nữa',
    strengths: {
      'pin-too-short': 'Còn ngắn.',
      'pin-too-easy': 'Dễ đoán: một số lặp lại, đếm liền hay một đoạn lặp lại.',
      good: 'Dùng được.',
      strong: 'Khó đoán.',
    },
    pinNotKept: 'Mã PIN không được giữ trên trang này: tải lại trang thì gõ lại.',

    deskLead: 'Lấy từ mẫu của các phường. Bỏ lĩnh vực không làm, chọn lĩnh vực cho từng quầy.',
    field: 'Lĩnh vực',
    letter: 'Chữ',
    letterOf: (field) => `Chữ cái trên phiếu của ${field}`,
    counter: (counter) => `Quầy ${counter}`,
    serves: (counter, field) => `Quầy ${counter} tiếp ${field}`,
    counters: 'Số quầy',
    fewerCounters: 'Bớt một quầy',
    moreCounters: 'Thêm một quầy',
    everybodyAll: 'Mọi quầy tiếp mọi lĩnh vực',
    laterSettings: 'Tên lĩnh vực, giờ làm việc, ngày nghỉ sửa được sau, ở Cài đặt cơ quan.',

    printer: 'Máy in phiếu',
    printerLead: 'Chưa có máy in thì cứ tiếp tục: phiếu hiện thành hình ảnh cho đến khi nối máy in.',
    printerSetUp: 'Nối máy in (USB, cổng COM, mạng) và in thử',
    printerSavedAtOnce: 'Riêng máy in được lưu ngay khi bấm Lưu, để in thử được.',
    printerLater:
      'Máy in được nối ở trang điều hành, sau khi cài đặt xong: lúc này trang chưa được mở từ máy khác.',
    board: 'Bảng gọi số',
    boards: {
      'second-screen': {
        name: 'TV, màn hình cắm vào máy này',
        means: 'Mở một cửa sổ trình duyệt nữa ở địa chỉ của trang cuối, kéo sang màn hình ấy rồi bấm F11.',
      },
      elsewhere: {
        name: 'TV hay PC khác có trình duyệt',
        means: 'Trên máy ấy mở địa chỉ của trang cuối. Cần mở mạng ở trang sau.',
      },
      none: { name: 'Chưa có, để sau', means: 'Ghép thêm bảng lúc nào cũng được, ở trang Thiết bị.' },
    },

    firstOffice: 'Máy phụ trách',
    listenQuestion: 'Máy chủ trả lời',
    listens: {
      'this-machine': {
        name: 'Chỉ trên máy này',
        means: 'Không máy nào khác mở được. Máy lấy số và bảng phải là màn hình cắm vào máy này.',
      },
      network: {
        name: 'Cả các máy khác trong mạng của cơ quan',
        means: 'Máy lấy số, bảng, bàn gọi số ở máy khác mở được, sau khi được ghép bằng mã sáu số.',
      },
    },
    boardNeedsNetwork: 'Bảng ở máy khác cần chọn mạng của cơ quan.',
    networkPlain: [
      'Trong mạng đi bằng HTTP, không mã hóa: ai cắm được vào mạng này và biết cách thì đọc được số phiếu, mã PIN đang gõ, và giả được màn hình.',
      'Vì vậy: mạng dây hoặc Wi-Fi riêng của cơ quan, không chung với Wi-Fi cho khách. Muốn mã hóa thì đặt thêm chứng thư (TLS) theo hướng dẫn cài đặt.',
      'Không có gì ra Internet. Tường lửa của máy có thể hỏi một lần: cho phép ở mạng riêng.',
    ],
    networkEncrypted: [
      'Trong mạng đi bằng HTTPS theo chứng thư của cơ quan: người cùng mạng không đọc được. Mỗi máy phải tin chứng thư ấy.',
      'Không có gì ra Internet. Tường lửa của máy có thể hỏi một lần: cho phép ở mạng riêng.',
    ],
    reachedAt: (addresses) => `Địa chỉ sẽ là ${addresses}`,
    noNetwork: 'Máy này đang không ở mạng nào; cắm mạng sau thì địa chỉ tự có.',
    whatChanges: 'Khi bấm nút cuối cùng',
    changes: [
      'Chế độ dùng thử kết thúc. Các số đã lấy thử để riêng, không vào số liệu; số bắt đầu lại từ 001.',
      'Mọi màn hình đang mở phải ghép lại bằng mã sáu số. Trang này là trang điều hành đầu tiên, không cần ghép.',
    ],

    flaws: {
      'bad-letter': 'Một chữ cái từ A đến Z, không dấu.',
      'code-burnt': 'Mã này đã hết hiệu lực. Tắt rồi bật lại máy chủ để có mã mới.',
      impossible: 'Máy chủ không nhận câu này. Sửa lại.',
      'letter-twice': 'Chữ này đã thuộc lĩnh vực khác.',
      missing: 'Chỗ này không để trống được.',
      'nobody-serves': 'Chưa quầy nào tiếp lĩnh vực này.',
      'not-digits': 'Chỉ gõ số, nhiều nhất 12 số.',
      'nothing-to-print': 'Máy in không in được dòng này. Viết bằng chữ và số.',
      'pin-too-easy': 'Mã này dễ đoán. Chọn mã khác.',
      'pin-too-short': 'Cần ít nhất 6 số.',
      'pins-differ': 'Hai lần gõ khác nhau. Gõ lại.',
      'too-long': 'Dài quá. Viết ngắn lại.',
      'wrong-code': 'Mã không đúng. Xem lại cửa sổ của máy chủ.',
    },
    missing: {
      fields: 'Chọn ít nhất một lĩnh vực.',
      counters: 'Chọn ít nhất một lĩnh vực cho quầy này.',
      listen: 'Chọn một trong hai.',
      code: 'Gõ mã của máy chủ.',
    },

    done: 'Máy chủ đã là của cơ quan',
    doneLead: 'Bây giờ ghép các màn hình. Trên mỗi màn hình mở địa chỉ này; nó hiện sáu số.',
    openThis: 'Địa chỉ để mở',
    onlyHere: 'Chỉ mở được trên máy này.',
    qrOf: (address) => `Mã QR của ${address}`,
    pairHow: 'So sáu số rồi bấm một lần. Màn hình ấy tự vào trang của mình.',
    noneWaiting: 'Chưa có màn hình nào đang chờ. Khi màn hình mới mở địa chỉ, mã của nó hiện ở đây.',
    andThen: 'Rồi đến',
    nexts: {
      people: { name: 'Thêm cán bộ', means: 'Tên và mã PIN của từng người ngồi quầy.' },
      devices: { name: 'Các thiết bị', means: 'Đổi tên, đổi chỗ, gỡ một màn hình.' },
      'settings-hours': { name: 'Giờ làm việc, ngày nghỉ', means: 'Lúc đầu máy lấy số cấp số cả ngày.' },
      slips: { name: 'Phiếu', means: 'Dòng nào in, chữ to, hình của cơ quan.' },
      catalogue: { name: 'Thủ tục', means: 'Danh mục mẫu có sẵn; nhập quyết định công bố mới.' },
    },
  },
  en: {
    title: 'First set-up',
    otherLanguage: 'Tiếng Việt',
    beginForReal: 'Set it up for real',
    steps: 'Pages of the first set-up',
    step: (page, pages) => `Page ${page} of ${pages}: `,
    pages: {
      office: { name: 'Office', title: 'Whose hub is this?' },
      person: { name: 'In charge', title: 'Who is in charge of it?' },
      desk: { name: 'Fields, counters', title: 'Which counter serves what?' },
      devices: { name: 'Printer, board', title: 'Where do slips and calls come out?' },
      network: { name: 'Network', title: 'Which computers may open this hub?' },
    },
    back: 'Back',
    next: 'Continue',
    finish: 'Done: begin for real now',
    asking: 'The hub is looking…',
    noAnswer: 'The hub has not answered. What you typed is still here; wait a moment, then press again.',
    notSaved:
      'The hub could not write to its disk and is still in trial mode. See whether the disk is full, then press again.',
    lookAgain: 'Something must be mended. See the sentence with the bar beside it.',
    connecting: 'Asking the hub…',
    optional: 'optional',

    code: 'The hub’s one-time code',
    codeHint: 'Eight digits, behind “setup code” in the hub’s window. At the hub itself no code is needed.',
    officeName: 'Name of the office, in Vietnamese',
    officeNameHint: 'Heads every screen, the slips and the reports. Such as UBND phường Hải Dương',
    officeEnglish: 'In English',
    deskName: 'Name of the desk, in Vietnamese',
    usualDesk: { vi: 'Bộ phận Một cửa', en: 'One-Stop Desk' },
    deskEnglish: 'The desk in English',
    address: 'Address',
    phone: 'Telephone',
    footHint: 'Printed at the foot of slips.',
    phoneLine: (phone) => `Telephone: ${phone}`,
    lessThanFive: 'Five short pages, about three minutes. Nothing changes before the last button is pressed.',
    otherWays: 'Or',
    trial: {
      name: 'Try it with sample data',
      means:
        'A sample ward with its fields, counters and procedures, open on this computer only. Numbers taken in the trial never enter the office’s figures. Come back to this page to begin for real at any time.',
    },
    restore: {
      name: 'Restore a backup',
      means: 'On a new computer: all settings, procedures and figures from the old one’s backup file.',
    },
    restoreChoose: 'Choose the backup (.backup)',
    restoreSending: (percent) => `Sending: ${percent}%`,
    restoreReading: 'The hub is reading and checking the whole file. Ten years take about a minute.',
    restored: (days, taken) =>
      `Restored: ${days} days, ${taken} numbers. The hub is beginning anew; then sign in with the PIN of before.`,
    restoreSlow: 'The hub has not begun anew yet. See its window, then load this page again.',

    personLead: 'This person may do everything on the office page, and adds the others later.',
    personName: 'Name',
    personNameHint: 'A name that colleagues know, such as Lan or Nguyễn Thị Lan.',
    pin: 'PIN',
    pinHint: (digits) => `${digits} digits or more. No birthday, house or telephone number.`,
    pinAgain: 'PIN once more',
    strengths: {
      'pin-too-short': 'Still too short.',
      'pin-too-easy': 'Easy to guess: one digit, a count, or a piece repeated.',
      good: 'Good enough.',
      strong: 'Hard to guess.',
    },
    pinNotKept: 'This page does not keep the PIN: after a reload, type it again.',

    deskLead:
      'From the template for wards. Take away what you do not do, and choose what each counter serves.',
    field: 'Field',
    letter: 'Letter',
    letterOf: (field) => `Letter on slips for ${field}`,
    counter: (counter) => `Counter ${counter}`,
    serves: (counter, field) => `Counter ${counter} serves ${field}`,
    counters: 'Counters',
    fewerCounters: 'One counter fewer',
    moreCounters: 'One more counter',
    everybodyAll: 'Every counter serves everything',
    laterSettings: 'Names of fields, hours and days off can be changed later, in the office settings.',

    printer: 'Slip printer',
    printerLead: 'Without a printer, just continue: slips appear as pictures until one is connected.',
    printerSetUp: 'Connect a printer (USB, COM, network) and print a test',
    printerSavedAtOnce: 'The printer alone is kept as soon as you press Save, so that a test can be printed.',
    printerLater:
      'The printer is connected on the office page, after the set-up: until then it is not open to other computers.',
    board: 'Board',
    boards: {
      'second-screen': {
        name: 'A TV or screen on this computer',
        means: 'Open another browser window at the address of the last page, drag it there and press F11.',
      },
      elsewhere: {
        name: 'Another PC, or a TV with a browser',
        means: 'Open the address of the last page there. It needs the network: see the next page.',
      },
      none: { name: 'Not yet', means: 'Boards can be paired at any time, under Devices.' },
    },

    firstOffice: 'Office page of the person in charge',
    listenQuestion: 'The hub answers',
    listens: {
      'this-machine': {
        name: 'On this computer only',
        means: 'No other can open it. Kiosk and board must be screens of this computer.',
      },
      network: {
        name: 'Other computers of the office’s network too',
        means: 'Kiosk, board and consoles on other computers can open it, once paired by six digits.',
      },
    },
    boardNeedsNetwork: 'A board on another computer needs the office’s network.',
    networkPlain: [
      'On the network it is plain HTTP, not encrypted: whoever can plug into this network and knows how may read numbers and PINs as they are typed, and pretend to be a screen.',
      'So use a wired network or a Wi-Fi of the office’s own, never the one for guests. For encryption, add a certificate (TLS) as the installation guide tells.',
      'Nothing goes to the Internet. The computer’s firewall may ask once: allow it on private networks.',
    ],
    networkEncrypted: [
      'On the network it is HTTPS with the office’s certificate: others on it cannot read along. Each computer must trust that certificate.',
      'Nothing goes to the Internet. The computer’s firewall may ask once: allow it on private networks.',
    ],
    reachedAt: (addresses) => `The address will be ${addresses}`,
    noNetwork: 'This computer is on no network now; once it is plugged in, the address appears.',
    whatChanges: 'When the last button is pressed',
    changes: [
      'Trial mode ends. Numbers taken in the trial are set aside and never counted; numbers begin again at 001.',
      'Every open screen must be paired by six digits. This page is the first office page and needs no pairing.',
    ],

    flaws: {
      'bad-letter': 'One letter from A to Z.',
      'code-burnt': 'This code no longer holds. Stop and start the hub for a new one.',
      impossible: 'The hub does not take this answer. Mend it.',
      'letter-twice': 'Another field has this letter.',
      missing: 'This cannot be empty.',
      'nobody-serves': 'No counter serves this field yet.',
      'not-digits': 'Digits only, twelve at most.',
      'nothing-to-print': 'The printer cannot print this line. Use letters and digits.',
      'pin-too-easy': 'This PIN is easy to guess. Choose another.',
      'pin-too-short': '6 digits at least.',
      'pins-differ': 'The two are not the same. Type them again.',
      'too-long': 'Too long. Make it shorter.',
      'wrong-code': 'The code is not right. See the hub’s window.',
    },
    missing: {
      fields: 'Choose one field at least.',
      counters: 'Choose one field at least for this counter.',
      listen: 'Choose one of the two.',
      code: 'Type the hub’s code.',
    },

    done: 'The hub is the office’s own',
    doneLead: 'Now pair the screens. Open this address on each of them; it shows six digits.',
    openThis: 'Address to open',
    onlyHere: 'It opens on this computer only.',
    qrOf: (address) => `QR code of ${address}`,
    pairHow: 'Compare the six digits and press once. That screen goes to its page by itself.',
    noneWaiting: 'No screen waits yet. When a new one opens the address, its code appears here.',
    andThen: 'And then',
    nexts: {
      people: { name: 'Add clerks', means: 'Name and PIN of everybody at a counter.' },
      devices: { name: 'Devices', means: 'Rename, move or remove a screen.' },
      'settings-hours': {
        name: 'Hours and days off',
        means: 'At first the kiosk gives numbers at any time.',
      },
      slips: { name: 'Slips', means: 'Which lines, large type, the office’s emblem.' },
      catalogue: { name: 'Procedures', means: 'The sample catalogue is there; enter new notices.' },
    },
  },
};

import type { Language } from './language.ts';

/** A heading and what to do about it. */
interface Notice {
  readonly title: string;
  readonly detail: string;
}

/** Everything a citizen reads on the kiosk. Hours arrive written (`13:30`), numbers as numbers. */
export interface KioskWords {
  readonly question: string;
  readonly hint: string;
  readonly weekdays: readonly string[];
  readonly date: (weekday: string, day: string) => string;
  readonly waiting: (people: number) => string;
  readonly usedUp: string;
  readonly usedUpNote: string;
  readonly otherMatters: string;
  readonly back: string;
  readonly home: string;
  readonly otherLanguage: string;
  readonly idle: (seconds: number) => string;

  readonly help: Notice & { readonly note: string };
  readonly helpAsking: Notice;
  readonly helpComing: Notice;
  readonly helpFailed: Notice;

  readonly posting: string;
  readonly postingNote: (procedures: number) => string;
  readonly postingTitle: string;
  readonly chooseArea: string;
  readonly procedures: (count: number) => string;
  readonly noCatalogue: Notice;
  readonly page: (page: number, of: number) => string;
  readonly previous: string;
  readonly next: string;

  readonly code: (code: string) => string;
  readonly timeLimit: string;
  readonly fee: string;
  readonly filing: string;
  readonly place: string;
  readonly documents: string;
  readonly askAtCounter: string;
  readonly waitingNow: (people: number) => string;
  readonly counters: (numbers: readonly number[]) => string;
  readonly take: string;
  readonly takePriority: string;
  readonly priority: string;
  readonly priorityNote: string;
  readonly choosePriority: string;
  readonly yes: string;
  readonly no: string;

  readonly yourNumber: string;
  readonly printing: string;
  readonly takeSlip: string;
  readonly ahead: string;
  readonly people: (count: number) => string;
  readonly youAreNext: string;
  readonly toCounter: string;
  readonly or: string;
  readonly loudspeaker: string;
  readonly bring: string;
  readonly iHavePriority: string;
  readonly isPriority: string;
  readonly priorityFailed: string;
  readonly done: string;

  readonly paperOut: string;
  readonly printerOff: string;
  readonly notPrinted: string;
  readonly clerkKnows: string;
  readonly tellClerk: string;
  readonly remember: string;
  readonly rememberHow: string;
  readonly remembered: string;

  readonly askingAgain: Notice;
  readonly unanswered: Notice;
  readonly tryAgain: string;
  readonly refused: Notice;
  readonly refusedUsedUp: Notice;
  readonly refusedClosed: Notice;

  readonly connecting: string;
  readonly lost: Notice;
  readonly faulty: Notice;
  readonly closedByHand: Notice;
  readonly lunch: (opensAt: string) => Notice;
  readonly before: (opensAt: string) => Notice;
  readonly after: Notice;
  readonly dayOff: Notice;
  readonly holiday: (name: string) => Notice;
  readonly hours: string;
  readonly online: string;
}

export const kioskWords: Record<Language, KioskWords> = {
  vi: {
    question: 'Ông/bà cần làm việc gì?',
    hint: 'Chạm vào một ô để lấy số',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
    date: (weekday, day) => `${weekday}, ${day}`,
    waiting: (people) => (people === 0 ? 'Không phải chờ' : `${people} người chờ`),
    usedUp: 'Hôm nay đã hết số',
    usedUpNote: 'Hết số',
    otherMatters: 'Việc khác',
    back: 'Quay lại',
    home: 'Về trang đầu',
    otherLanguage: 'English',
    idle: (seconds) => `Màn hình sẽ về trang đầu sau ${seconds} giây`,

    help: { title: 'Tôi cần giúp', detail: 'Cán bộ ra tận nơi giúp', note: 'Không lấy số' },
    helpAsking: { title: 'Đang báo cán bộ…', detail: 'Xin ông/bà chờ một chút' },
    helpComing: { title: 'Cán bộ đang đến', detail: 'Mời ông/bà chờ tại đây' },
    helpFailed: { title: 'Chưa báo được', detail: 'Mời ông/bà đến bàn hướng dẫn' },

    posting: 'Bảng niêm yết',
    postingNote: (procedures) => `${procedures} thủ tục`,
    postingTitle: 'Bảng niêm yết thủ tục',
    chooseArea: 'Ông/bà muốn xem lĩnh vực nào?',
    procedures: (count) => `${count} thủ tục`,
    noCatalogue: {
      title: 'Chưa tải được danh mục thủ tục',
      detail: 'Máy đang tải lại. Mời ông/bà hỏi tại bàn hướng dẫn.',
    },
    page: (page, of) => `Trang ${page}/${of}`,
    previous: 'Trang trước',
    next: 'Trang sau',

    code: (code) => `Mã thủ tục ${code}`,
    timeLimit: 'Thời hạn',
    fee: 'Phí, lệ phí',
    filing: 'Cách nộp',
    place: 'Nơi làm',
    documents: 'Giấy tờ cần mang theo',
    askAtCounter: 'Hỏi tại quầy',
    waitingNow: (people) => (people === 0 ? 'Chưa có người chờ' : `Đang có ${people} người chờ`),
    counters: (numbers) => `Quầy ${inTurn(numbers, 'hoặc')}`,
    take: 'Lấy số',
    takePriority: 'Lấy số ưu tiên',
    priority: 'Tôi thuộc diện ưu tiên',
    priorityNote: 'Lý do không in trên phiếu',
    choosePriority: 'Mời ông/bà chọn một diện ưu tiên',
    yes: 'Có',
    no: 'Không',

    yourNumber: 'Số thứ tự của ông/bà',
    printing: 'Đang in phiếu…',
    takeSlip: 'Mời ông/bà nhận phiếu',
    ahead: 'Trước ông/bà còn',
    people: (count) => `${count} người`,
    youAreNext: 'Ông/bà là người tiếp theo',
    toCounter: 'Mời ông/bà đến quầy',
    or: 'hoặc',
    loudspeaker: 'Khi đến lượt, loa gọi',
    bring: 'Mang theo',
    iHavePriority: 'Tôi thuộc diện ưu\u00a0tiên',
    isPriority: 'Số ưu tiên',
    priorityFailed: 'Chưa ghi được ưu tiên. Mời ông/bà báo cán bộ tại quầy.',
    done: 'Xong',

    paperOut: 'Máy hết giấy',
    printerOff: 'Máy in chưa sẵn sàng',
    notPrinted: 'Chưa in được phiếu',
    clerkKnows: 'Cán bộ đã biết và có thể in phiếu cho ông/bà tại quầy',
    tellClerk: 'Số vẫn có giá trị. Mời ông/bà báo cán bộ tại quầy',
    remember: 'Hãy ghi nhớ số này',
    rememberHow: 'Vui lòng ghi lại hoặc chụp ảnh màn hình',
    remembered: 'Tôi đã ghi nhớ',

    askingAgain: {
      title: 'Đang hỏi lại máy chủ…',
      detail: 'Xin ông/bà chờ. Máy chỉ lấy một số, không cần chạm lại.',
    },
    unanswered: {
      title: 'Máy chủ chưa trả lời',
      detail:
        'Mời ông/bà thử lại, hoặc đến bàn hướng dẫn lấy số giấy. Nếu có phiếu in ra, đó là phiếu của ông/bà.',
    },
    tryAgain: 'Thử lại',
    refused: { title: 'Chưa lấy được số', detail: 'Mời ông/bà đến bàn hướng dẫn để cán bộ giúp.' },
    refusedUsedUp: {
      title: 'Hôm nay đã hết số của lĩnh vực này',
      detail:
        'Mời ông/bà quay lại vào ngày làm việc tiếp theo, nộp hồ sơ trực tuyến, hoặc hỏi tại bàn hướng dẫn.',
    },
    refusedClosed: {
      title: 'Bây giờ chưa lấy được số',
      detail: 'Bộ phận Một cửa đang ngoài giờ hoặc chưa mở. Mời ông/bà hỏi tại bàn hướng dẫn.',
    },

    connecting: 'Đang kết nối…',
    lost: { title: 'Máy chưa lấy được số', detail: 'Mời ông/bà đến bàn hướng dẫn lấy số giấy.' },
    faulty: {
      title: 'Máy lấy số đang được kiểm\u00a0tra',
      detail: 'Mời ông/bà đến bàn hướng dẫn lấy số giấy.',
    },
    closedByHand: {
      title: 'Đã ngừng lấy số',
      detail: 'Ông/bà đã có số vẫn được phục vụ. Cần việc khác, mời hỏi tại bàn hướng dẫn.',
    },
    lunch: (opensAt) => ({ title: 'Đang nghỉ trưa', detail: `Mở lại lúc ${opensAt}.` }),
    before: (opensAt) => ({ title: 'Chưa đến giờ làm việc', detail: `Bắt đầu lấy số lúc ${opensAt}.` }),
    after: {
      title: 'Đã hết giờ làm việc hôm nay',
      detail: 'Mời ông/bà quay lại vào ngày làm việc tiếp theo.',
    },
    dayOff: { title: 'Hôm nay nghỉ', detail: 'Mời ông/bà quay lại vào ngày làm việc tiếp theo.' },
    holiday: (name) => ({
      title: `Hôm nay nghỉ lễ: ${name}`,
      detail: 'Mời ông/bà quay lại vào ngày làm việc tiếp theo.',
    }),
    hours: 'Giờ làm việc hôm nay',
    online: 'Nhiều thủ tục nộp được tại nhà trên Cổng Dịch vụ công quốc gia: dichvucong.gov.vn',
  },
  en: {
    question: 'What do you need to do?',
    hint: 'Touch a tile to take a number',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    date: (weekday, day) => `${weekday} ${day}`,
    waiting: (people) => (people === 0 ? 'No waiting' : `${people} waiting`),
    usedUp: 'No more numbers today',
    usedUpNote: 'None left',
    otherMatters: 'Other matters',
    back: 'Back',
    home: 'To the start',
    otherLanguage: 'Tiếng Việt',
    idle: (seconds) => `Returning to the start in ${seconds} seconds`,

    help: { title: 'I need help', detail: 'A clerk comes to you', note: 'No number' },
    helpAsking: { title: 'Calling a clerk…', detail: 'One moment, please' },
    helpComing: { title: 'A clerk is coming', detail: 'Please wait here' },
    helpFailed: { title: 'Nobody was told', detail: 'Please go to the help table' },

    posting: 'Notice board',
    postingNote: (procedures) => `${procedures} procedures`,
    postingTitle: 'Notice board of procedures',
    chooseArea: 'Which field would you like to see?',
    procedures: (count) => (count === 1 ? '1 procedure' : `${count} procedures`),
    noCatalogue: {
      title: 'The list of procedures has not arrived',
      detail: 'It is being loaded again. Please ask at the help table.',
    },
    page: (page, of) => `Page ${page}/${of}`,
    previous: 'Previous',
    next: 'Next',

    code: (code) => `Procedure ${code}`,
    timeLimit: 'Time limit',
    fee: 'Fee',
    filing: 'How to file',
    place: 'Where',
    documents: 'Papers to bring',
    askAtCounter: 'Ask at the counter',
    waitingNow: (people) => (people === 0 ? 'Nobody is waiting' : `${people} waiting now`),
    counters: (numbers) => `Counter ${inTurn(numbers, 'or')}`,
    take: 'Take a number',
    takePriority: 'Take a priority number',
    priority: 'I am in a priority group',
    priorityNote: 'The reason is not printed',
    choosePriority: 'Please choose a priority group',
    yes: 'Yes',
    no: 'No',

    yourNumber: 'Your number',
    printing: 'Printing the ticket…',
    takeSlip: 'Please take your ticket',
    ahead: 'Ahead of you',
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    youAreNext: 'You are next',
    toCounter: 'Your counter',
    or: 'or',
    loudspeaker: 'In Vietnamese, the loudspeaker says',
    bring: 'Bring',
    iHavePriority: 'I am in a priority group',
    isPriority: 'Priority number',
    priorityFailed: 'Priority was not recorded. Please tell the clerk at the counter.',
    done: 'Done',

    paperOut: 'Out of paper',
    printerOff: 'The printer is not ready',
    notPrinted: 'The ticket was not printed',
    clerkKnows: 'The clerks know and can print it for you at the counter',
    tellClerk: 'Your number is valid. Please tell a clerk at the counter',
    remember: 'Remember this number',
    rememberHow: 'Please note it or photograph the screen',
    remembered: 'I will remember',

    askingAgain: {
      title: 'Asking the hub again…',
      detail: 'Please wait. You get one number, no need to touch again.',
    },
    unanswered: {
      title: 'No answer from the hub',
      detail:
        'Please try again, or ask the help table for a paper number. A ticket that prints now is yours.',
    },
    tryAgain: 'Try again',
    refused: { title: 'No number was taken', detail: 'Please ask a clerk at the help table.' },
    refusedUsedUp: {
      title: 'No more numbers for this field today',
      detail: 'Please come back on the next working day, apply online, or ask at the help table.',
    },
    refusedClosed: {
      title: 'No numbers are given now',
      detail: 'The desk is closed or has not opened yet. Please ask at the help table.',
    },

    connecting: 'Connecting…',
    lost: {
      title: 'No numbers from this machine now',
      detail: 'Please ask the help table for a paper number.',
    },
    faulty: {
      title: 'This machine is being checked',
      detail: 'Please ask the help table for a paper number.',
    },
    closedByHand: {
      title: 'No more numbers are given',
      detail: 'If you already have one, you will be served. For anything else, ask at the help table.',
    },
    lunch: (opensAt) => ({ title: 'Lunch break', detail: `Opens again at ${opensAt}.` }),
    before: (opensAt) => ({ title: 'Not open yet', detail: `Numbers from ${opensAt}.` }),
    after: { title: 'Closed for today', detail: 'Please come back on the next working day.' },
    dayOff: { title: 'Closed today', detail: 'Please come back on the next working day.' },
    holiday: (name) => ({
      title: `Public holiday: ${name}`,
      detail: 'Please come back on the next working day.',
    }),
    hours: 'Opening hours today',
    online: 'Many procedures can be filed from home on the national portal: dichvucong.gov.vn',
  },
};

/** `1`, `1 hoặc 2`, `1, 2 hoặc 3`. */
function inTurn(numbers: readonly number[], or: string): string {
  const written = numbers.map(String);
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} ${or} ${last}`;
}

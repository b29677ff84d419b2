import type { Language } from './language.ts';
import type { PrinterCondition } from './printer-condition.ts';

/** The words of a clerk's console. Codes arrive written (`C047`), hours too (`14:36`); minutes are whole. */
export interface ConsoleWords {
  readonly title: (counter: number) => string;
  readonly counter: (counter: number) => string;
  readonly otherLanguage: string;
  readonly connecting: string;
  readonly keysRest: string;
  readonly retry: string;
  readonly noCounter: string;
  readonly toDoors: string;

  readonly states: Readonly<
    Record<'closed' | 'paused' | 'nobody' | 'serving' | 'held' | 'absent' | 'supplement' | 'waiting', string>
  >;
  readonly calling: (times: number) => string;
  readonly dayNotOpen: string;
  readonly diskFault: string;
  readonly clockFault: string;
  readonly openCounter: string;
  readonly closedHint: string;
  readonly pausedFor: (reason: string) => string;
  readonly pausedHint: string;
  readonly resume: string;
  readonly pauseReasons: Readonly<Record<'break' | 'meeting' | 'machine' | 'leader', string>>;

  readonly nextPerson: string;
  readonly nobodyWaits: string;
  readonly nobodyWaitsHint: string;
  readonly callNext: string;
  readonly takenAt: (time: string) => string;
  readonly waited: (minutes: number) => string;
  readonly priority: string;
  readonly justDone: string;
  readonly afterMinutes: (what: string, minutes: number) => string;

  readonly start: string;
  readonly callAgain: string;
  readonly callAgainTimes: (times: number) => string;
  readonly calledOften: string;
  readonly absent: string;
  readonly absentAfter: (calls: number) => string;
  readonly absentNow: string;
  readonly wrongCall: string;
  readonly undo: (seconds: number) => string;

  readonly outcome: string;
  readonly outcomes: Readonly<Record<OutcomeWord, string>>;
  readonly outcomesShort: Readonly<Record<OutcomeWord, string>>;
  readonly finish: string;
  readonly finishAndRate: string;
  readonly outcomeFirst: string;

  readonly waiting: (people: number) => string;
  readonly oldest: (minutes: number) => string;
  readonly minutes: string;
  readonly next: string;
  /** Of somebody in the line who holds no paper. */
  readonly noSlip: string;
  readonly why: {
    readonly priority: (creditMinutes: number) => string;
    readonly longestWait: string;
    readonly returned: string;
    readonly sentHere: string;
    readonly chosen: string;
  };
  readonly elsewhere: (people: number) => string;
  readonly callChosen: string;
  readonly asideList: (tickets: number) => string;

  readonly printer: Readonly<Record<PrinterCondition, string>>;
  readonly withoutSlip: (code: string, more: number) => string;
  readonly printHere: string;
  readonly servedToday: string;
  readonly servedShort: string;

  readonly help: (minutes: number) => string;
  readonly helpGo: string;

  /** A visit that has ended, opened again. */
  readonly reopen: string;
  readonly reopenHint: string;
  readonly reopenNot: string;
  readonly dossier: DossierWords;
  readonly keys: KeyWords;

  readonly other: OtherWorkWords;
}

type OutcomeWord = 'received' | 'returned' | 'guided' | 'supplement' | 'not-possible';

/** The dossier codes (mã hồ sơ) of the visit. */
interface DossierWords {
  readonly title: string;
  readonly menuHint: string;
  readonly code: string;
  readonly hint: string;
  readonly note: string;
  readonly change: string;
  readonly more: (others: number) => string;
  readonly remove: (code: string) => string;
  readonly removeShort: string;
  /** In place of a code that is not kept any more. */
  readonly forgotten: string;
  readonly misread: Readonly<
    Record<'empty' | 'citizen-card' | 'several' | 'day' | 'shape' | 'nobody', string>
  >;
}

/** Which key does what. */
interface KeyWords {
  readonly title: string;
  readonly menuHint: string;
  readonly ofPerson: (name: string) => string;
  readonly ofDevice: string;
  readonly press: string;
  readonly needed: (key: string) => string;
  readonly taken: (key: string, act: string) => string;
  readonly fixed: string;
  readonly usual: string;
}

/** "Việc khác": everything rarer than the four keys. */
export interface OtherWorkWords {
  readonly title: string;
  readonly detail: string;
  readonly back: string;
  readonly needsSomebody: string;
  readonly needsServing: string;
  readonly needsNobody: string;
  readonly needsOpen: string;
  readonly noneLikeThat: string;
  readonly choose: string;
  readonly groups: Readonly<Record<'here' | 'others' | 'give' | 'counter', string>>;
  readonly hold: string;
  readonly holdHint: string;
  readonly transfer: string;
  readonly transferHint: string;
  readonly toCounter: string;
  readonly toField: string;
  readonly counterState: Readonly<Record<'open' | 'paused' | 'closed', string>>;
  readonly transferTo: (place: string) => string;
  readonly aside: string;
  readonly asideHint: string;
  readonly bringBack: (code: string) => string;
  readonly returned: (code: string) => string;
  readonly returnUntil: (time: string) => string;
  readonly callChosenReason: string;
  readonly callChosenAct: (code: string) => string;
  readonly cancel: string;
  readonly cancelHint: string;
  readonly cancelAct: (code: string) => string;
  readonly voidTicket: string;
  readonly voidHint: string;
  readonly voidAct: (code: string) => string;
  readonly givePriority: string;
  readonly givePriorityHint: string;
  readonly givePriorityAct: (code: string) => string;
  readonly priorityReason: string;
  readonly noPriority: string;
  readonly reprint: string;
  readonly reprintHint: string;
  readonly reprintAct: (code: string) => string;
  readonly noSlip: string;
  readonly issue: string;
  readonly issueHint: string;
  readonly field: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<'file' | 'result' | 'supplement' | 'guidance' | 'feedback', string>>;
  readonly procedure: string;
  readonly noProcedure: string;
  readonly issueAct: string;
  readonly issued: (code: string, ahead: number) => string;
  readonly handwritten: string;
  readonly handwrittenHint: string;
  readonly nextNumber: (code: string) => string;
  readonly number: string;
  readonly writtenAt: string;
  readonly writtenAtHint: string;
  readonly handwrittenAct: string;
  readonly pause: string;
  readonly pauseHint: string;
  readonly close: string;
  readonly closeHint: string;
}

export const consoleWords: Record<Language, ConsoleWords> = {
  vi: {
    title: (counter) => `Quầy ${counter} – Bàn gọi số`,
    counter: (counter) => `Quầy ${counter}`,
    otherLanguage: 'English',
    connecting: 'Đang kết nối máy chủ…',
    keysRest: 'Các phím tạm nghỉ cho đến khi có kết nối lại.',
    retry: 'Thử lại',
    noCounter: 'Chưa biết màn hình này đứng ở quầy nào. Chọn quầy ở trang đầu.',
    toDoors: 'Về trang đầu',
    states: {
      closed: 'Quầy đang đóng',
      paused: 'Quầy tạm dừng',
      nobody: 'Chưa có người ở quầy',
      serving: 'Đang phục vụ',
      held: 'Giữ số',
      absent: 'Vắng mặt',
      supplement: 'Chờ bổ sung',
      waiting: 'Đang chờ',
    },
    calling: (times) => `Đang gọi, lần ${times}`,
    dayNotOpen: 'Ngày làm việc đang đóng. Người phụ trách mở ngày ở trang điều hành.',
    diskFault: 'Máy chủ không ghi được vào ổ đĩa. Báo người phụ trách ngay.',
    clockFault: 'Đồng hồ máy chủ chạy lùi. Báo người phụ trách chỉnh lại giờ.',
    openCounter: 'Mở quầy',
    closedHint: 'Quầy chưa nhận số. Mở quầy khi cán bộ đã sẵn sàng.',
    pausedFor: (reason) => `Lý do: ${reason}`,
    pausedHint: 'Bảng gọi số ghi “Tạm dừng”. Người chờ vẫn giữ nguyên thứ tự.',
    resume: 'Tiếp tục phục vụ',
    pauseReasons: {
      break: 'Nghỉ ngắn',
      meeting: 'Họp',
      machine: 'Sự cố máy',
      leader: 'Hội ý lãnh đạo',
    },
    nextPerson: 'Người tiếp theo',
    nobodyWaits: 'Chưa có ai chờ',
    nobodyWaitsHint: 'Khi có người lấy số, số ấy hiện ở đây.',
    callNext: 'Gọi tiếp',
    takenAt: (time) => `Lấy số ${time}`,
    waited: (minutes) => `đã chờ ${minutes} phút`,
    priority: 'Ưu tiên',
    justDone: 'Vừa xong',
    afterMinutes: (what, minutes) => `${what}, ${minutes} phút`,
    start: 'Bắt đầu phục vụ',
    callAgain: 'Gọi lại',
    callAgainTimes: (times) => `lần ${times}`,
    calledOften: 'đã gọi đủ số lần',
    absent: 'Vắng mặt',
    absentAfter: (calls) => `sau lần gọi ${calls}`,
    absentNow: 'còn gọi lại được',
    wrongCall: 'Gọi nhầm?',
    undo: (seconds) => `Hoàn tác (${seconds} giây)`,
    outcome: 'Kết quả lượt',
    outcomes: {
      received: 'Đã tiếp nhận hồ sơ',
      returned: 'Đã trả kết quả',
      guided: 'Hướng dẫn',
      supplement: 'Yêu cầu bổ sung',
      'not-possible': 'Không giải quyết được',
    },
    outcomesShort: {
      received: 'Nhận hồ sơ',
      returned: 'Trả kết quả',
      guided: 'Hướng dẫn',
      supplement: 'Bổ sung',
      'not-possible': 'Không giải quyết được',
    },
    finish: 'Hoàn thành',
    finishAndRate: 'và mời đánh giá',
    outcomeFirst: 'chọn kết quả lượt trước',
    waiting: (people) => `Còn chờ ${people}`,
    oldest: (minutes) => `Chờ lâu nhất ${minutes} phút`,
    minutes: 'phút',
    next: 'Tiếp theo',
    noSlip: 'chưa có phiếu',
    why: {
      priority: (credit) => `ưu tiên +${credit} phút`,
      longestWait: 'chờ lâu nhất',
      returned: 'trở lại sau bổ sung',
      sentHere: 'chuyển đến quầy này',
      chosen: 'gọi theo lựa chọn',
    },
    elsewhere: (people) => `Chờ quầy khác ${people}`,
    callChosen: 'Gọi số cụ thể',
    asideList: (tickets) => `Số để riêng: ${tickets}`,
    printer: {
      ready: 'Máy in sẵn sàng',
      'paper-out': 'Máy in hết giấy. Thay cuộn giấy mới.',
      'cover-open': 'Nắp máy in đang mở. Đậy nắp lại.',
      'cutter-jam': 'Dao cắt giấy bị kẹt. Tắt máy in, gỡ giấy kẹt, rồi bật lại.',
      overheated: 'Máy in quá nóng. Chờ vài phút, máy tự in tiếp.',
      offline: 'Máy in không trả lời. Xem nguồn điện và dây nối; phiếu đang chờ sẽ tự in sau.',
      faulty: 'Máy in trả lời sai. Tắt rồi bật lại, hoặc báo người phụ trách.',
    },
    withoutSlip: (code, more) =>
      more > 0 ? `${code} và ${more} số khác chưa có phiếu.` : `${code} chưa có phiếu.`,
    printHere: 'In phiếu',
    servedToday: 'Đã phục vụ hôm nay:',
    servedShort: 'Hôm nay',
    help: (minutes) =>
      minutes > 0
        ? `Có công dân cần giúp ở máy lấy số, ${minutes} phút rồi`
        : 'Có công dân cần giúp ở máy lấy số',
    helpGo: 'Tôi ra giúp',
    reopen: 'Mở lại',
    reopenHint: 'lượt vừa xong ở quầy này',
    reopenNot: 'không có lượt nào vừa xong trong 10 phút',
    dossier: {
      title: 'Mã hồ sơ',
      menuHint: 'quét hoặc nhập, không bắt buộc',
      code: 'Quét mã vạch trên giấy tiếp nhận, hoặc nhập mã',
      hint: 'Ví dụ H40.12-251110-0001. Chỉ giữ mã, trong 30 ngày; không giữ tên.',
      note: 'Ghi mã',
      change: 'Sửa',
      more: (others) => `và ${others} mã nữa`,
      remove: (code) => `Bỏ mã ${code}`,
      removeShort: 'Bỏ',
      forgotten: 'mã đã xóa sau 30 ngày',
      misread: {
        empty: 'Chưa có mã. Quét hoặc nhập mã hồ sơ.',
        'citizen-card': 'Đây là mã trên thẻ căn cước, không phải mã hồ sơ. Máy không giữ lại gì.',
        several: 'Có nhiều mã hồ sơ trong một lần quét. Quét từng mã một.',
        day: 'Ngày trong mã không đúng hoặc chưa tới. Xem lại sáu số giữa hai dấu gạch.',
        shape: 'Đây không phải mã hồ sơ, ví dụ H40.12-251110-0001. Quét hoặc nhập lại.',
        nobody: 'Chưa phục vụ ai nên chưa ghi mã. Bắt đầu phục vụ rồi quét lại.',
      },
    },
    keys: {
      title: 'Đổi phím',
      menuHint: 'mỗi việc một phím riêng',
      ofPerson: (name) => `Phím riêng của ${name}, ở mọi quầy. Chọn một việc rồi bấm phím mới.`,
      ofDevice: 'Phím của màn hình này. Chọn một việc rồi bấm phím mới.',
      press: 'Bấm phím mới, hoặc Esc để thôi',
      needed: (key) => `Phím ${key} dành cho việc khác của máy. Chọn phím khác.`,
      taken: (key, act) => `Phím ${key} đang dùng cho “${act}”. Chọn phím khác, hoặc đổi phím đó trước.`,
      fixed: 'Enter luôn là bước tiếp theo, Esc luôn là quay lại.',
      usual: 'Về phím mặc định',
    },
    other: {
      title: 'Việc khác',
      detail: 'chuyển, giữ số, cấp số',
      back: 'Quay lại',
      needsSomebody: 'khi có người ở quầy',
      needsServing: 'khi đang phục vụ',
      needsNobody: 'khi quầy không có người',
      needsOpen: 'khi quầy đang mở',
      noneLikeThat: 'Hiện không có số nào như vậy.',
      choose: 'Chọn một số',
      groups: { here: 'Người ở quầy', others: 'Số khác', give: 'Cấp số, in phiếu', counter: 'Quầy này' },
      hold: 'Giữ số',
      holdHint: 'công dân ra ngoài một lát',
      transfer: 'Chuyển quầy, lĩnh vực',
      transferHint: 'vẫn số cũ, vẫn giờ cũ',
      toCounter: 'Chuyển đến quầy',
      toField: 'Chuyển sang lĩnh vực',
      counterState: { open: 'Đang mở', paused: 'Tạm dừng', closed: 'Đóng quầy' },
      transferTo: (place) => `Chuyển đến ${place}`,
      aside: 'Số để riêng',
      asideHint: 'vắng mặt, giữ số, chờ bổ sung',
      bringBack: (code) => `Đưa ${code} lại vào hàng`,
      returned: (code) => `${code} đã trở lại`,
      returnUntil: (time) => `trước ${time} được gọi ngay`,
      callChosenReason: 'Lý do gọi ngoài thứ tự',
      callChosenAct: (code) => `Gọi ${code}`,
      cancel: 'Hủy số',
      cancelHint: 'công dân không chờ nữa',
      cancelAct: (code) => `Hủy số ${code}`,
      voidTicket: 'Bỏ số lấy nhầm',
      voidHint: 'số không có người',
      voidAct: (code) => `Bỏ số ${code}`,
      givePriority: 'Cho ưu tiên',
      givePriorityHint: 'người đang chờ thuộc diện ưu tiên',
      givePriorityAct: (code) => `Cho ${code} ưu tiên`,
      priorityReason: 'Lý do ưu tiên',
      noPriority: 'Không ưu tiên',
      reprint: 'In lại phiếu',
      reprintHint: 'ghi “Bản in lại”',
      reprintAct: (code) => `In phiếu ${code}`,
      noSlip: 'Chưa có phiếu',
      issue: 'Lấy số giúp công dân',
      issueHint: 'in phiếu như ở máy lấy số',
      field: 'Lĩnh vực',
      purpose: 'Đến để',
      purposes: {
        file: 'Nộp hồ sơ',
        result: 'Nhận kết quả',
        supplement: 'Bổ sung giấy tờ',
        guidance: 'Hướng dẫn',
        feedback: 'Phản ánh, kiến nghị',
      },
      procedure: 'Thủ tục (không bắt buộc)',
      noProcedure: 'Chưa rõ thủ tục',
      issueAct: 'Lấy số',
      issued: (code, ahead) =>
        ahead > 0 ? `Đã lấy số ${code}. Trước còn ${ahead} người.` : `Đã lấy số ${code}.`,
      handwritten: 'Nhập số viết tay',
      handwrittenHint: 'số cấp lúc mất điện',
      nextNumber: (code) => `Số kế tiếp là ${code}`,
      number: 'Số trên phiếu',
      writtenAt: 'Giờ viết trên phiếu',
      writtenAtHint: 'Ví dụ 14:05',
      handwrittenAct: 'Nhập số',
      pause: 'Tạm dừng quầy',
      pauseHint: 'cần một lý do',
      close: 'Đóng quầy',
      closeHint: 'số chờ quầy này do quầy khác gọi',
    },
  },
  en: {
    title: (counter) => `Counter ${counter} – Console`,
    counter: (counter) => `Counter ${counter}`,
    otherLanguage: 'Tiếng Việt',
    connecting: 'Connecting to the hub…',
    keysRest: 'The keys rest until the connection is back.',
    retry: 'Try again',
    noCounter: 'This screen does not know its counter. Choose one on the first page.',
    toDoors: 'To the first page',
    states: {
      closed: 'Counter closed',
      paused: 'Counter paused',
      nobody: 'Nobody at the counter',
      serving: 'Serving',
      held: 'On hold',
      absent: 'No-show',
      supplement: 'To bring papers',
      waiting: 'Waiting',
    },
    calling: (times) => `Calling, no. ${times}`,
    dayNotOpen: 'The working day is closed. The person in charge opens it on the office page.',
    diskFault: 'The hub cannot write to its disk. Tell the person in charge now.',
    clockFault: "The hub's clock runs behind. Ask the person in charge to set it right.",
    openCounter: 'Open counter',
    closedHint: 'This counter takes no numbers yet. Open it when you are ready.',
    pausedFor: (reason) => `Reason: ${reason}`,
    pausedHint: 'The board says “Paused”. Those who wait keep their places.',
    resume: 'Resume',
    pauseReasons: {
      break: 'Short break',
      meeting: 'Meeting',
      machine: 'Machine fault',
      leader: 'Consulting a leader',
    },
    nextPerson: 'Next person',
    nobodyWaits: 'Nobody waits',
    nobodyWaitsHint: 'When somebody takes a number, it appears here.',
    callNext: 'Call next',
    takenAt: (time) => `Taken ${time}`,
    waited: (minutes) => `waited ${minutes} min`,
    priority: 'Priority',
    justDone: 'Just done',
    afterMinutes: (what, minutes) => `${what}, ${minutes} min`,
    start: 'Start serving',
    callAgain: 'Call again',
    callAgainTimes: (times) => `no. ${times}`,
    calledOften: 'called often enough',
    absent: 'No-show',
    absentAfter: (calls) => `after call no. ${calls}`,
    absentNow: 'can come back',
    wrongCall: 'Wrong call?',
    undo: (seconds) => `Undo (${seconds} s)`,
    outcome: 'Outcome of the visit',
    outcomes: {
      received: 'Dossier received',
      returned: 'Result handed over',
      guided: 'Guidance only',
      supplement: 'Completion requested',
      'not-possible': 'Could not be settled',
    },
    outcomesShort: {
      received: 'Received',
      returned: 'Handed over',
      guided: 'Guidance',
      supplement: 'More papers',
      'not-possible': 'Could not be settled',
    },
    finish: 'Done',
    finishAndRate: 'and invite a rating',
    outcomeFirst: 'choose the outcome first',
    waiting: (people) => `Waiting ${people}`,
    oldest: (minutes) => `Longest wait ${minutes} min`,
    minutes: 'min',
    next: 'Next',
    noSlip: 'no slip yet',
    why: {
      priority: (credit) => `priority +${credit} min`,
      longestWait: 'longest wait',
      returned: 'back with papers',
      sentHere: 'sent to this counter',
      chosen: 'called by choice',
    },
    elsewhere: (people) => `For other counters ${people}`,
    callChosen: 'Call a number',
    asideList: (tickets) => `Set aside: ${tickets}`,
    printer: {
      ready: 'Printer ready',
      'paper-out': 'The printer is out of paper. Put in a new roll.',
      'cover-open': "The printer's cover is open. Close it.",
      'cutter-jam': 'The cutter is jammed. Switch the printer off, free the paper, switch it on.',
      overheated: 'The printer is too hot. In a few minutes it goes on by itself.',
      offline: 'The printer does not answer. Check power and cable; the slips that wait come by themselves.',
      faulty: 'The printer answers wrongly. Switch it off and on, or tell the person in charge.',
    },
    withoutSlip: (code, more) =>
      more > 0 ? `${code} and ${more} more have no slip.` : `${code} has no slip.`,
    printHere: 'Print slip',
    servedToday: 'Served today:',
    servedShort: 'Today',
    help: (minutes) =>
      minutes > 0
        ? `A citizen needs help at the kiosk, for ${minutes} min`
        : 'A citizen needs help at the kiosk',
    helpGo: 'I am going',
    reopen: 'Reopen',
    reopenHint: 'the visit that has just ended here',
    reopenNot: 'no visit has ended here in the last 10 minutes',
    dossier: {
      title: 'Dossier code',
      menuHint: 'scan or type, optional',
      code: 'Scan the bar code of the receipt, or type the code',
      hint: 'For example H40.12-251110-0001. Only the code is kept, for 30 days; no names.',
      note: 'Add code',
      change: 'Edit',
      more: (others) => `and ${others} more`,
      remove: (code) => `Remove ${code}`,
      removeShort: 'Remove',
      forgotten: 'code deleted after 30 days',
      misread: {
        empty: 'There is no code yet. Scan or type the dossier code.',
        'citizen-card': 'This is from a citizen card and no dossier code. Nothing of it was kept.',
        several: 'Several dossier codes in one scan. Scan them one by one.',
        day: 'The date in the code is wrong or has not come yet. Check the six digits in the middle.',
        shape: 'This is no dossier code, such as H40.12-251110-0001. Scan or type it again.',
        nobody: 'Nobody is being served, so no code was added. Start serving, then scan again.',
      },
    },
    keys: {
      title: 'Change keys',
      menuHint: 'a key of your own for each act',
      ofPerson: (name) => `The keys of ${name}, at every counter. Choose an act, then press its new key.`,
      ofDevice: 'The keys of this screen. Choose an act, then press its new key.',
      press: 'Press the new key, or Esc to leave it',
      needed: (key) => `The computer needs ${key} for something else. Choose another key.`,
      taken: (key, act) => `${key} is the key of “${act}”. Choose another key, or change that one first.`,
      fixed: 'Enter is always the next step, Esc always goes back.',
      usual: 'Back to the usual keys',
    },
    other: {
      title: 'Other work',
      detail: 'transfer, hold, give numbers',
      back: 'Back',
      needsSomebody: 'with somebody at the counter',
      needsServing: 'while somebody is served',
      needsNobody: 'with nobody at the counter',
      needsOpen: 'while the counter is open',
      noneLikeThat: 'There is no such number now.',
      choose: 'Choose a number',
      groups: {
        here: 'Person at the counter',
        others: 'Other numbers',
        give: 'Give and print',
        counter: 'This counter',
      },
      hold: 'Hold',
      holdHint: 'the citizen steps out for a moment',
      transfer: 'Transfer',
      transferHint: 'same number, same time of arrival',
      toCounter: 'To a counter',
      toField: 'To a field',
      counterState: { open: 'Open', paused: 'Paused', closed: 'Closed' },
      transferTo: (place) => `Transfer to ${place}`,
      aside: 'Numbers set aside',
      asideHint: 'no-show, on hold, to bring papers',
      bringBack: (code) => `Bring ${code} back in line`,
      returned: (code) => `${code} is back`,
      returnUntil: (time) => `next in line until ${time}`,
      callChosenReason: 'Reason for calling out of order',
      callChosenAct: (code) => `Call ${code}`,
      cancel: 'Cancel a number',
      cancelHint: 'the citizen no longer waits',
      cancelAct: (code) => `Cancel ${code}`,
      voidTicket: 'Void a number',
      voidHint: 'taken by mistake, nobody holds it',
      voidAct: (code) => `Void ${code}`,
      givePriority: 'Give priority',
      givePriorityHint: 'to somebody who waits',
      givePriorityAct: (code) => `Give ${code} priority`,
      priorityReason: 'Reason for priority',
      noPriority: 'No priority',
      reprint: 'Print a slip again',
      reprintHint: 'marked as a reprint',
      reprintAct: (code) => `Print slip ${code}`,
      noSlip: 'No slip',
      issue: 'Take a number for a citizen',
      issueHint: 'prints a slip like the kiosk',
      field: 'Field',
      purpose: 'Comes to',
      purposes: {
        file: 'Hand in a dossier',
        result: 'Collect a result',
        supplement: 'Bring more papers',
        guidance: 'Get guidance',
        feedback: 'Give feedback',
      },
      procedure: 'Procedure (optional)',
      noProcedure: 'Not known yet',
      issueAct: 'Take a number',
      issued: (code, ahead) => (ahead > 0 ? `${code} taken, ${ahead} ahead.` : `${code} taken.`),
      handwritten: 'Enter a hand-written number',
      handwrittenHint: 'given while the power was out',
      nextNumber: (code) => `The next number is ${code}`,
      number: 'Number on the slip',
      writtenAt: 'Time on the slip',
      writtenAtHint: 'For example 14:05',
      handwrittenAct: 'Enter number',
      pause: 'Pause counter',
      pauseHint: 'with a reason',
      close: 'Close counter',
      closeHint: 'other counters call its numbers',
    },
  },
};

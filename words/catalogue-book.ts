import type { Language } from './language.ts';

type Kind = 'new' | 'amended' | 'standardised' | 'repealed' | 'process';
type Part = 'code' | 'name' | 'area' | 'timeLimit' | 'fee' | 'documents' | 'filing';
type Place = 'kiosk' | 'board' | 'portal' | 'paper';
type Flaw =
  | 'already-there'
  | 'breaks-other'
  | 'code-in-use'
  | 'ends-before'
  | 'not-in-force'
  | 'number-known'
  | 'twice'
  | 'missing'
  | 'too-long'
  | 'impossible';

/** The words of the office's book of procedures and notices. Days arrive written (`24/11/2026`). */
export interface CatalogueBookWords {
  readonly title: string;
  readonly toBook: string;
  readonly reading: string;
  readonly enter: string;
  readonly bring: string;
  readonly tabs: Readonly<Record<'procedures' | 'notices' | 'calendar', string>>;

  readonly search: string;
  readonly states: Readonly<Record<'in-force' | 'coming' | 'ended', string>>;
  readonly found: (procedures: number) => string;
  readonly noneFound: string;
  readonly noCode: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly always: string;
  readonly overtaken: string;
  readonly begun: string;
  readonly unknown: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly amendIt: string;
  readonly repealIt: string;

  readonly kinds: Readonly<Record<Kind, string>>;
  readonly internalProcess: string;
  readonly noNotices: string;
  readonly correction: string;
  readonly issuedBy: (issuer: string) => string;
  readonly rows: (rows: number) => string;
  readonly enteredBy: (by: string, day: string) => string;
  readonly withdrawnBy: (by: string, day: string) => string;
  readonly file: string;
  readonly publishedTitle: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly publishedBy: (by: string, day: string) => string;
  readonly notYet: string;
  readonly sheet: string;
  readonly sheetOfAll: string;
  readonly csv: string;
  readonly json: string;
  readonly withdraw: string;
  readonly withdrawQuestion: string;
  readonly withdrawYes: string;
  readonly no: string;
  readonly again: string;

  readonly today: string;
  readonly coming: string;
  readonly past: string;
  readonly nothingComing: string;
  readonly ends: string;

  readonly formTitle: string;
  readonly formHint: string;
  readonly isCorrection: string;
  readonly isCorrectionDetail: string;
  readonly yes: string;
  readonly number: string;
  readonly numberHint: string;
  readonly date: string;
  readonly issuer: string;
  readonly heading: string;
  readonly headingHint: string;
  readonly fileLabel: string;
  readonly fileHint: string;
  readonly rowsTitle: string;
  readonly addRow: string;
  readonly whatHappens: string;
  readonly whichProcedure: string;
  readonly whichHint: string;
  readonly removeRow: (name: string) => string;
  readonly remove: string;
  readonly fromDay: string;
  readonly goneFrom: string;
  readonly toDay: string;
  readonly toDayHint: string;
  readonly before: string;
  readonly after: string;
  readonly asBefore: string;
  readonly nothingDiffers: string;
  readonly documentsHint: string;
  readonly emptyHint: string;
  readonly newProcedure: string;
  readonly save: string;
  readonly discard: string;
  readonly kept: string;
  readonly saved: string;
  readonly notReached: string;
  readonly look: string;
  readonly flaws: Readonly<Record<Flaw, string>>;
  readonly otherNotice: (cited: string) => string;
}

export const catalogueBookWords: Readonly<Record<Language, CatalogueBookWords>> = {
  vi: {
    title: 'Thủ tục và thông báo',
    toBook: 'Về danh mục',
    reading: 'Đang đọc danh mục…',
    enter: 'Nhập thông báo',
    bring: 'Nhập từ tệp',
    tabs: { procedures: 'Thủ tục', notices: 'Thông báo', calendar: 'Lịch thay đổi' },
    search: 'Tìm theo tên, mã hoặc lĩnh vực',
    states: { 'in-force': 'Đang có hiệu lực', coming: 'Sắp có hiệu lực', ended: 'Đã hết hiệu lực' },
    found: (procedures) => `${procedures} thủ tục`,
    noneFound: 'Không có thủ tục nào như vậy.',
    noCode: 'chưa có mã',
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
    always: 'Có trong danh mục từ đầu',
    overtaken: 'bị thay trước khi có hiệu lực',
    begun: 'danh mục ban đầu',
    unknown: 'chưa rõ, màn hình ghi “hỏi tại quầy”',
    parts: {
      code: 'Mã thủ tục',
      name: 'Tên thủ tục',
      area: 'Lĩnh vực',
      timeLimit: 'Thời hạn giải quyết',
      fee: 'Phí, lệ phí',
      documents: 'Thành phần hồ sơ',
      filing: 'Cách thức nộp',
    },
    amendIt: 'Sửa đổi',
    repealIt: 'Bãi bỏ',
    kinds: {
      new: 'Mới',
      amended: 'Sửa đổi, bổ sung',
      standardised: 'Chuẩn hóa',
      repealed: 'Bãi bỏ',
      process: 'Chỉ quy trình nội bộ',
    },
    internalProcess: 'Có thay đổi quy trình nội bộ',
    noNotices: 'Chưa có thông báo nào được nhập.',
    correction: 'Sửa dữ liệu, không theo thông báo',
    issuedBy: (issuer) => `do ${issuer} ban hành`,
    rows: (rows) => `${rows} thủ tục`,
    enteredBy: (by, day) => `${by} nhập ngày ${day}`,
    withdrawnBy: (by, day) => `Đã rút: ${by}, ngày ${day}. Không còn hiệu lực ở đâu.`,
    file: 'Văn bản',
    publishedTitle: 'Đã công khai ở đâu?',
    places: {
      kiosk: 'Máy tra cứu',
      board: 'Bảng gọi số',
      portal: 'Cổng thông tin điện tử',
      paper: 'Bảng tin giấy',
    },
    publishedBy: (by, day) => `${by}, ${day}`,
    notYet: 'chưa',
    sheet: 'Tờ niêm yết A4',
    sheetOfAll: 'Bảng niêm yết A4, mọi thủ tục',
    csv: 'Tải CSV',
    json: 'Tải JSON',
    withdraw: 'Rút thông báo',
    withdrawQuestion: 'Rút thông báo này? Các thủ tục trở lại như trước khi nhập.',
    withdrawYes: 'Rút',
    no: 'Không',
    again: 'Nhập lại từ bản này',
    today: 'Hôm nay',
    coming: 'Sắp tới',
    past: 'Đã qua',
    nothingComing: 'Chưa có thay đổi nào sắp tới.',
    ends: 'Hết hiệu lực',
    formTitle: 'Nhập thông báo',
    formHint: 'Điều đã viết được giữ lại khi rời trang này.',
    isCorrection: 'Sửa dữ liệu, không theo thông báo nào',
    isCorrectionDetail: 'Dùng khi gõ sai. Máy tra cứu không ghi là thủ tục mới hay sửa đổi.',
    yes: 'Có',
    number: 'Số, ký hiệu',
    numberHint: 'Ví dụ: 50/TB-UBND',
    date: 'Ngày ban hành',
    issuer: 'Nơi ban hành',
    heading: 'Trích yếu',
    headingHint: 'Ví dụ: Công khai danh mục thủ tục hành chính lĩnh vực Hộ tịch',
    fileLabel: 'Văn bản ở đâu',
    fileHint: 'Địa chỉ trên cổng thông tin hoặc tên tệp; có thể để trống.',
    rowsTitle: 'Các thủ tục trong thông báo',
    addRow: 'Thêm một thủ tục',
    whatHappens: 'Thủ tục được',
    whichProcedure: 'Thủ tục nào?',
    whichHint: 'Gõ vài chữ của tên hoặc mã',
    removeRow: (name) => `Bỏ dòng ${name}`,
    remove: 'Bỏ dòng này',
    fromDay: 'Có hiệu lực từ ngày',
    goneFrom: 'Hết hiệu lực từ ngày',
    toDay: 'Đến hết ngày',
    toDayHint: 'Để trống nếu thông báo không nói.',
    before: 'Đang ghi',
    after: 'Sửa thành',
    asBefore: 'Giữ như cũ',
    nothingDiffers: 'Chưa có gì khác bản đang ghi. Vẫn lưu được: căn cứ sẽ đổi thành thông báo này.',
    documentsHint: 'Mỗi giấy tờ một dòng.',
    emptyHint: 'Để trống nếu chưa rõ; màn hình sẽ ghi “hỏi tại quầy”.',
    newProcedure: 'Thủ tục mới',
    save: 'Lưu thông báo',
    discard: 'Xóa bản đang viết',
    kept: 'Chưa lưu. Máy tra cứu vẫn như cũ.',
    saved: 'Đã lưu. Mọi màn hình đổi theo đúng ngày có hiệu lực.',
    notReached: 'Máy chủ không trả lời. Điều đã viết vẫn còn đây; bấm Lưu lần nữa.',
    look: 'Xem các chỗ được đánh dấu, sửa rồi lưu lại.',
    flaws: {
      'already-there': 'Thủ tục này đang có hiệu lực vào ngày đó. Chọn “Sửa đổi, bổ sung”.',
      'breaks-other': 'Thông báo này làm một thông báo khác không còn đúng.',
      'code-in-use': 'Một thủ tục khác đang mang mã này.',
      'ends-before': 'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
      'not-in-force': 'Vào ngày đó thủ tục này không có hiệu lực. Xem lại ngày.',
      'number-known': 'Thông báo có số này đã được nhập.',
      twice: 'Thủ tục này đã có ở một dòng trên. Mỗi thông báo chỉ ghi một lần.',
      missing: 'Chưa ghi.',
      'too-long': 'Dài quá. Rút ngắn lại.',
      impossible: 'Viết chưa đúng cách. Xem ví dụ.',
    },
    otherNotice: (cited) => `Đó là: ${cited}.`,
  },
  en: {
    title: 'Procedures and notices',
    toBook: 'Back to the catalogue',
    reading: 'Reading the catalogue…',
    enter: 'Enter a notice',
    bring: 'Import a file',
    tabs: { procedures: 'Procedures', notices: 'Notices', calendar: 'Calendar of changes' },
    search: 'Search by name, code or area',
    states: { 'in-force': 'In force', coming: 'Coming', ended: 'Ended' },
    found: (procedures) => (procedures === 1 ? '1 procedure' : `${procedures} procedures`),
    noneFound: 'There is no such procedure.',
    noCode: 'no code yet',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    always: 'In the catalogue from the beginning',
    overtaken: 'replaced before it ever held',
    begun: 'the first catalogue',
    unknown: 'not known; screens say “ask at the counter”',
    parts: {
      code: 'Code',
      name: 'Name',
      area: 'Area',
      timeLimit: 'Time limit',
      fee: 'Fee',
      documents: 'Documents',
      filing: 'How to file',
    },
    amendIt: 'Amend',
    repealIt: 'Repeal',
    kinds: {
      new: 'New',
      amended: 'Amended',
      standardised: 'Standardised',
      repealed: 'Repealed',
      process: 'Only the internal process',
    },
    internalProcess: 'The internal process changes, too',
    noNotices: 'No notice has been entered yet.',
    correction: 'Correction of data, no notice',
    issuedBy: (issuer) => `issued by ${issuer}`,
    rows: (rows) => (rows === 1 ? '1 procedure' : `${rows} procedures`),
    enteredBy: (by, day) => `entered by ${by} on ${day}`,
    withdrawnBy: (by, day) => `Withdrawn by ${by} on ${day}. It has no effect any more.`,
    file: 'Document',
    publishedTitle: 'Where has it been published?',
    places: { kiosk: 'Kiosk', board: 'Calling board', portal: 'Portal', paper: 'Paper board' },
    publishedBy: (by, day) => `${by}, ${day}`,
    notYet: 'not yet',
    sheet: 'A4 posting sheet',
    sheetOfAll: 'A4 posting sheets, all procedures',
    csv: 'Download CSV',
    json: 'Download JSON',
    withdraw: 'Withdraw the notice',
    withdrawQuestion: 'Withdraw this notice? The procedures become what they were before it.',
    withdrawYes: 'Withdraw',
    no: 'No',
    again: 'Enter it again from this one',
    today: 'Today',
    coming: 'Coming',
    past: 'Past',
    nothingComing: 'No change is coming.',
    ends: 'Ends',
    formTitle: 'Enter a notice',
    formHint: 'What you have typed is kept when you leave this page.',
    isCorrection: 'Correct data, without a notice',
    isCorrectionDetail: 'For slips of the keyboard. The kiosk does not call it new or amended.',
    yes: 'Yes',
    number: 'Number and sign',
    numberHint: 'Such as 50/TB-UBND',
    date: 'Date of issue',
    issuer: 'Issued by',
    heading: 'Subject',
    headingHint: 'Such as: Công khai danh mục thủ tục hành chính lĩnh vực Hộ tịch',
    fileLabel: 'Where the document is',
    fileHint: 'An address on the portal or the name of a file; may stay empty.',
    rowsTitle: 'Procedures in this notice',
    addRow: 'Add a procedure',
    whatHappens: 'The procedure is',
    whichProcedure: 'Which procedure?',
    whichHint: 'Type some letters of its name or code',
    removeRow: (name) => `Remove the row ${name}`,
    remove: 'Remove this row',
    fromDay: 'In force from',
    goneFrom: 'No longer in force from',
    toDay: 'Until the end of',
    toDayHint: 'Leave it empty where the notice says nothing.',
    before: 'As it stands',
    after: 'Becomes',
    asBefore: 'Keep as it was',
    nothingDiffers: 'Nothing differs yet. It can be saved all the same: this notice becomes the basis.',
    documentsHint: 'One document a line.',
    emptyHint: 'Leave it empty while it is not known; screens then say “ask at the counter”.',
    newProcedure: 'New procedure',
    save: 'Save the notice',
    discard: 'Delete this draft',
    kept: 'Not saved. The kiosk is as it was.',
    saved: 'Saved. Every screen follows on the day on which it comes into force.',
    notReached: 'The hub does not answer. What you typed is still here; press Save again.',
    look: 'See the marked places, correct them and save again.',
    flaws: {
      'already-there': 'This procedure is in force on that day. Choose “Amended”.',
      'breaks-other': 'Another notice would no longer be right.',
      'code-in-use': 'Another procedure bears this code.',
      'ends-before': 'The last day must be after the first one.',
      'not-in-force': 'This procedure is not in force on that day. Check the day.',
      'number-known': 'A notice of this number has been entered.',
      twice: 'This procedure stands in a row above. A notice names it once.',
      missing: 'Still missing.',
      'too-long': 'Too long. Make it shorter.',
      impossible: 'Not written in the right way. See the example.',
    },
    otherNotice: (cited) => `It is: ${cited}.`,
  },
};

import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** What a flaw is about: a range, a letter, a day, a field's or counter's name; and how many people. */
export interface FlawWords {
  readonly about?: string | undefined;
  readonly people?: number | undefined;
}

export type SettingsPart = 'office' | 'hours' | 'calendar' | 'fields' | 'counters' | 'order' | 'priority';

/** The words of the office page's settings of the office itself. Times arrive written (`07:30`). */
export interface OfficeSettingsWords extends SettingsHeadWords {
  readonly flawsFirst: string;
  readonly reading: string;
  readonly notRead: string;
  readonly parts: string;
  readonly partNames: Readonly<Record<SettingsPart, string>>;
  readonly partChanged: string;
  readonly partFlawed: string;
  readonly alsoHere: string;
  readonly yes: string;
  readonly no: string;
  readonly remove: string;
  readonly removeLabel: (what: string) => string;
  readonly keep: string;
  readonly keepLabel: (what: string) => string;
  readonly willGo: string;
  readonly inVietnamese: string;
  readonly inEnglish: string;

  readonly officeHint: string;
  readonly officeName: string;
  readonly deskName: string;
  readonly laterNames: string;
  readonly laterNamesHint: string;
  readonly addName: string;
  readonly from: string;

  readonly enforced: string;
  readonly enforcedDetail: string;
  readonly weekdays: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly addSession: string;
  readonly sessionLabel: (weekday: string, session: number) => string;
  readonly dayOff: string;
  readonly copyToWeek: string;
  readonly closesAfter: string;
  readonly closesAfterHint: string;

  readonly year: string;
  readonly earlierYear: string;
  readonly laterYear: string;
  readonly takeHolidays: (year: number) => string;
  readonly takenHolidays: (days: number) => string;
  readonly announced: string;
  readonly noHolidays: (year: number) => string;
  readonly unknownYear: (from: number, until: number) => string;
  readonly holidays: string;
  readonly addHoliday: string;
  readonly holidayName: string;
  readonly day: string;
  readonly swap: string;
  readonly swapHint: string;
  readonly freeDay: string;
  readonly workedDay: string;
  readonly addSwap: string;
  readonly swapFirst: string;
  readonly swapName: (workedDay: string) => { readonly vi: string; readonly en: string };
  readonly specialDays: string;
  readonly specialDaysHint: string;
  readonly addSpecialDay: string;
  readonly legendOpen: string;
  readonly legendHoliday: string;
  readonly legendSpecial: string;
  readonly dayAria: (date: string, what: string) => string;
  readonly monthNames: readonly string[];

  readonly fieldsHint: string;
  readonly letter: string;
  readonly fieldName: string;
  readonly example: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<'file' | 'result' | 'supplement' | 'guidance' | 'feedback', string>>;
  readonly perDay: string;
  readonly perDayHint: string;
  readonly noLimit: string;
  readonly moveUp: string;
  readonly moveUpLabel: (what: string) => string;
  readonly edit: string;
  readonly addField: string;
  readonly newField: string;
  readonly otherAreas: string;
  readonly otherAreasHint: string;
  readonly areas: string;
  readonly areasHint: string;

  readonly countersHint: string;
  readonly counter: (counter: number | string) => string;
  readonly counterServes: (counter: number | string) => string;
  readonly addCounter: string;

  readonly credit: string;
  readonly creditBound: (minutes: number) => string;
  readonly noCredit: string;
  readonly calls: string;
  readonly callsBound: (calls: number) => string;
  readonly undoSeconds: string;
  readonly undoBound: (seconds: number) => string;
  readonly supplement: string;
  readonly supplementBound: (minutes: number) => string;
  readonly sameDay: string;
  readonly sameDayBound: (time: string) => string;
  readonly holdNote: string;

  readonly reasons: string;
  readonly reasonsHint: string;
  readonly addReason: string;
  readonly reason: (reason: number) => string;
  readonly card: string;
  readonly cardDetail: string;
  readonly seniorAge: string;
  readonly seniorReason: string;

  readonly preview: string;
  readonly previewOf: Readonly<Record<'kiosk' | 'board' | 'slip', string>>;
  readonly previewNow: string;
  readonly previewOld: string;
  readonly previewFailed: string;

  readonly flaws: Readonly<
    Record<
      | 'bad-letter'
      | 'closes-first'
      | 'counter-busy'
      | 'day-twice'
      | 'field-in-use'
      | 'fixed'
      | 'free-and-worked'
      | 'given-twice'
      | 'impossible'
      | 'letter-in-use'
      | 'letter-twice'
      | 'missing'
      | 'nobody-serves'
      | 'not-a-date'
      | 'not-a-time'
      | 'not-in-order'
      | 'out-of-range'
      | 'too-long'
      | 'too-many'
      | 'unknown-field'
      | 'unknown-reason',
      (flaw: FlawWords) => string
    >
  >;
}

export const officeSettingsWords: Readonly<Record<Language, OfficeSettingsWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    title: 'Cài đặt cơ quan',
    saved: 'Đã lưu. Mọi màn hình đã theo cài đặt này.',
    flawsFirst: 'Còn chỗ phải sửa',
    unsaved: 'Chưa lưu. Các màn hình vẫn như cũ.',
    undone: 'Đã hoàn tác. Mọi màn hình như trước lần lưu ấy.',
    reading: 'Đang đọc cài đặt…',
    notRead: 'Máy chủ chưa trả lời. Cài đặt hiện ra khi có kết nối.',
    parts: 'Các phần của cài đặt',
    partNames: {
      office: 'Cơ quan, tên gọi',
      hours: 'Giờ làm việc',
      calendar: 'Lịch nghỉ, làm bù',
      fields: 'Lĩnh vực, chữ cái',
      counters: 'Các quầy',
      order: 'Thứ tự và gọi số',
      priority: 'Ưu tiên, căn cước',
    },
    partChanged: 'đã sửa, chưa lưu',
    partFlawed: 'có chỗ phải sửa',
    alsoHere: 'Cài đặt khác',
    yes: 'Có',
    no: 'Không',
    remove: 'Bỏ',
    removeLabel: (what) => `Bỏ ${what}`,
    keep: 'Giữ lại',
    keepLabel: (what) => `Giữ lại ${what}`,
    willGo: 'Sẽ bỏ khi lưu',
    inVietnamese: 'Tiếng Việt',
    inEnglish: 'Tiếng Anh',
    officeHint: 'Tên này ở đầu mọi màn hình, trên phiếu và trong báo cáo.',
    officeName: 'Tên cơ quan',
    deskName: 'Tên bộ phận',
    laterNames: 'Tên mới từ một ngày',
    laterNamesHint:
      'Khi cơ quan đổi tên hay sáp nhập: tên mới tự thay từ ngày ấy, phiếu và báo cáo trước đó giữ tên cũ.',
    addName: 'Thêm tên mới',
    from: 'Từ ngày',
    enforced: 'Chỉ cấp số trong giờ làm việc',
    enforcedDetail: 'Tắt khi dùng thử: máy lấy số cấp số cả ngoài giờ.',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    opens: 'Từ',
    closes: 'Đến',
    addSession: 'Thêm buổi',
    sessionLabel: (weekday, session) => `${weekday}, buổi ${session}`,
    dayOff: 'Nghỉ',
    copyToWeek: 'Thứ Ba đến thứ Sáu như thứ Hai',
    closesAfter: 'Tự đóng ngày sau buổi cuối (phút)',
    closesAfterHint: 'Để phục vụ xong người đã lấy số. Số còn lại khi ấy hết hiệu lực.',
    year: 'Năm',
    earlierYear: 'Năm trước',
    laterYear: 'Năm sau',
    takeHolidays: (year) => `Thêm ngày nghỉ lễ ${year}`,
    takenHolidays: (days) =>
      days === 0 ? 'Các ngày ấy đã có trong lịch.' : `Đã thêm ${days} ngày. Xem lại rồi lưu.`,
    announced: 'Đối chiếu với thông báo nghỉ Tết và Quốc khánh của năm: cách nghỉ do cấp trên ấn định.',
    noHolidays: (year) => `Lịch chưa có ngày nghỉ lễ nào của năm ${year}.`,
    unknownYear: (from, until) => `Bảng ngày lễ có các năm ${from}–${until}. Năm khác xin nhập tay.`,
    holidays: 'Ngày nghỉ',
    addHoliday: 'Thêm ngày nghỉ',
    holidayName: 'Tên ngày nghỉ',
    day: 'Ngày',
    swap: 'Hoán đổi ngày làm việc',
    swapHint: 'Nghỉ một ngày thường, làm bù một ngày thứ Bảy, theo thông báo.',
    freeDay: 'Ngày được nghỉ',
    workedDay: 'Ngày làm bù',
    addSwap: 'Hoán đổi',
    swapFirst: 'Nhập cả hai ngày',
    swapName: (workedDay) => ({
      vi: `Nghỉ hoán đổi, làm bù ${workedDay}`,
      en: `Day off, worked on ${workedDay} instead`,
    }),
    specialDays: 'Ngày làm bù, ngày làm khác giờ',
    specialDaysHint: 'Những ngày này làm việc theo giờ ghi ở đây, dù trong tuần là ngày nghỉ.',
    addSpecialDay: 'Thêm ngày làm việc riêng',
    legendOpen: 'làm việc',
    legendHoliday: 'nghỉ lễ, nghỉ bù',
    legendSpecial: 'làm bù',
    dayAria: (date, what) => `${date}: ${what}`,
    monthNames: Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`),
    fieldsHint: 'Mỗi lĩnh vực một chữ cái và một dãy số riêng mỗi ngày.',
    letter: 'Chữ cái',
    fieldName: 'Tên lĩnh vực',
    example: 'Ví dụ dưới tên',
    purpose: 'Người dân đến để',
    purposes: {
      file: 'nộp hồ sơ',
      result: 'nhận kết quả',
      supplement: 'bổ sung',
      guidance: 'hỏi, được hướng dẫn',
      feedback: 'phản ánh, kiến nghị',
    },
    perDay: 'Nhiều nhất mỗi ngày',
    perDayHint: 'Chỉ máy lấy số dừng ở mức này; cán bộ vẫn cấp thêm được.',
    noLimit: 'không hạn chế',
    moveUp: 'Lên',
    moveUpLabel: (what) => `Đưa ${what} lên trên`,
    edit: 'Sửa',
    addField: 'Thêm lĩnh vực',
    newField: 'Lĩnh vực mới',
    otherAreas: 'Thủ tục không thuộc lĩnh vực nào thì ở',
    otherAreasHint: 'Thủ tục trong danh mục có nhóm chưa lĩnh vực nào nhận.',
    areas: 'Nhóm thủ tục của danh mục',
    areasHint: 'Mỗi dòng một nhóm, viết đúng như trong danh mục.',
    countersHint: 'Chọn các lĩnh vực mà mỗi quầy tiếp. Quầy gọi người chờ lâu nhất của các lĩnh vực ấy.',
    counter: (counter) => `Quầy ${counter}`,
    counterServes: (counter) => `Quầy ${counter} tiếp`,
    addCounter: 'Thêm quầy',
    credit: 'Người ưu tiên được tính như đến sớm hơn (phút)',
    creditBound: (minutes) =>
      `Ai chờ lâu nhất được gọi trước. Người ưu tiên được tính sớm hơn ${minutes} phút, nên không ai bị người đến sau mình quá ${minutes} phút vượt lên.`,
    noCredit: 'Ai chờ lâu nhất được gọi trước. Ưu tiên được ghi trên phiếu nhưng không đổi thứ tự.',
    calls: 'Gọi mấy lần rồi mới ghi vắng mặt',
    callsBound: (calls) =>
      calls === 1
        ? 'Gọi một lần không thấy thì ghi vắng mặt được.'
        : `Sau ${calls} lần gọi không thấy mới ghi vắng mặt được.`,
    undoSeconds: 'Rút lại lần gọi nhầm trong (giây)',
    undoBound: (seconds) => `Trong ${seconds} giây đầu, cán bộ rút lại được lần gọi vừa bấm.`,
    supplement: 'Người đi bổ sung giấy tờ được ưu tiên khi quay lại trong (phút)',
    supplementBound: (minutes) =>
      `Quay lại trong ${minutes} phút thì vào ngay quầy cũ; muộn hơn thì chờ như người mới đến.`,
    sameDay: 'Giờ chót để trả kết quả trong ngày',
    sameDayBound: (time) => `Việc trả trong ngày nộp sau ${time} thì trả vào ngày làm việc tiếp theo.`,
    holdNote: 'Số được giữ hoặc vắng mặt thì gọi lại được cho đến khi đóng ngày.',
    reasons: 'Lý do ưu tiên',
    reasonsHint: 'Người dân chọn trên máy lấy số; phiếu chỉ ghi “Ưu tiên”, không ghi lý do.',
    addReason: 'Thêm lý do',
    reason: (reason) => `Lý do ${reason}`,
    card: 'Quét thẻ căn cước để được ưu tiên',
    cardDetail: 'Máy chỉ xem tuổi, không giữ lại gì của thẻ.',
    seniorAge: 'Ưu tiên từ đủ (tuổi)',
    seniorReason: 'Ghi lý do',
    preview: 'Người dân sẽ thấy',
    previewOf: { kiosk: 'Máy lấy số', board: 'Bảng gọi số', slip: 'Phiếu' },
    previewNow: 'Theo điều đang sửa, vào lúc này',
    previewOld: 'Chưa vẽ được điều đang sửa: còn chỗ phải sửa',
    previewFailed: 'Máy chủ chưa vẽ được. Sửa tiếp, hình sẽ được vẽ lại.',
    flaws: {
      'bad-letter': () => 'Một chữ cái từ A đến Z, viết hoa, không dấu.',
      'closes-first': () => 'Giờ kết thúc phải sau giờ bắt đầu.',
      'counter-busy': ({ about = '' }) =>
        `Quầy ${about} đang có người. Đợi xong lượt này rồi bỏ quầy, hoặc bấm Giữ lại.`,
      'day-twice': ({ about = '' }) => `Ngày ${about} đã có ở dòng khác.`,
      'field-in-use': ({ about = '', people = 1 }) =>
        `“${about}” còn ${people} người giữ số, hôm nay chưa bỏ được. Đợi họ xong, hoặc bấm Giữ lại.`,
      fixed: () => 'Điều này không đổi được.',
      'free-and-worked': ({ about = '' }) => `Ngày ${about} đang ghi cả là ngày nghỉ. Bỏ một trong hai.`,
      'given-twice': ({ about = '' }) => `“${about}” đã có ở dòng khác.`,
      impossible: () => 'Máy chủ không hiểu điều này. Sửa lại.',
      'letter-in-use': ({ about = '' }) =>
        `Hôm nay đã có số mang chữ ${about} của lĩnh vực khác. Chọn chữ khác, hoặc đổi sau khi đóng ngày.`,
      'letter-twice': ({ about = '' }) => `Chữ ${about} đã thuộc lĩnh vực khác. Chọn chữ khác.`,
      missing: () => 'Chỗ này không để trống được.',
      'nobody-serves': ({ about = '' }) => `Chưa quầy nào tiếp “${about}”. Chọn ở phần Các quầy.`,
      'not-a-date': () => 'Nhập ngày theo lịch, có đủ ngày, tháng, năm.',
      'not-a-time': () => 'Nhập giờ và phút, ví dụ 07:30.',
      'not-in-order': ({ about = '' }) => `Buổi này phải bắt đầu từ ${about}, khi buổi trước đã xong.`,
      'out-of-range': ({ about = '' }) => `Nhập một số trong khoảng ${about}.`,
      'too-long': () => 'Dài quá. Viết ngắn hơn 400 chữ cái.',
      'too-many': () => 'Nhiều quá. Bỏ bớt.',
      'unknown-field': ({ about = '' }) => `Không còn lĩnh vực “${about}”. Chọn lĩnh vực khác.`,
      'unknown-reason': () => 'Lý do này không còn trong danh sách. Chọn lý do khác.',
    },
  },
  en: {
    ...settingsHeadWords.en,
    title: 'Office settings',
    saved: 'Saved. Every screen goes by these settings now.',
    flawsFirst: 'Something must be mended',
    unsaved: 'Not saved. The screens are still as before.',
    undone: 'Undone. Every screen is as it was before that save.',
    reading: 'Reading the settings…',
    notRead: 'The hub has not answered. The settings appear once the link is back.',
    parts: 'Parts of the settings',
    partNames: {
      office: 'Office and names',
      hours: 'Opening hours',
      calendar: 'Calendar',
      fields: 'Fields and letters',
      counters: 'Counters',
      order: 'Order and calls',
      priority: 'Priority, ID cards',
    },
    partChanged: 'changed, not saved',
    partFlawed: 'must be mended',
    alsoHere: 'Other settings',
    yes: 'Yes',
    no: 'No',
    remove: 'Remove',
    removeLabel: (what) => `Remove ${what}`,
    keep: 'Keep',
    keepLabel: (what) => `Keep ${what}`,
    willGo: 'Goes with the save',
    inVietnamese: 'Vietnamese',
    inEnglish: 'English',
    officeHint: 'This name heads every screen, the slips and the reports.',
    officeName: 'Name of the office',
    deskName: 'Name of the desk',
    laterNames: 'A new name from a day on',
    laterNamesHint:
      'When the office is renamed or merged: the name changes by itself on that day, and earlier slips and reports keep theirs.',
    addName: 'Add a new name',
    from: 'From',
    enforced: 'Give numbers within opening hours only',
    enforcedDetail: 'Off in trial mode: the kiosk then gives numbers at any time.',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    opens: 'From',
    closes: 'Until',
    addSession: 'Add a session',
    sessionLabel: (weekday, session) => `${weekday}, session ${session}`,
    dayOff: 'Closed',
    copyToWeek: 'Tuesday to Friday like Monday',
    closesAfter: 'The day closes by itself after the last session (minutes)',
    closesAfterHint: 'Time to serve those who have a number. What is left then ends.',
    year: 'Year',
    earlierYear: 'Earlier year',
    laterYear: 'Later year',
    takeHolidays: (year) => `Add the public holidays of ${year}`,
    takenHolidays: (days) =>
      days === 0
        ? 'They are all in the calendar already.'
        : `${days} ${days === 1 ? 'day' : 'days'} added. Look at them, then save.`,
    announced: 'Compare with this year’s announcement: how Tết and National Day lie is decided each year.',
    noHolidays: (year) => `The calendar has no holiday of ${year} yet.`,
    unknownYear: (from, until) => `The table has the years ${from}–${until}. Enter another year by hand.`,
    holidays: 'Days off',
    addHoliday: 'Add a day off',
    holidayName: 'Name of the day off',
    day: 'Day',
    swap: 'Swap a working day',
    swapHint: 'A weekday off and a Saturday worked for it, as announced.',
    freeDay: 'Day off',
    workedDay: 'Day worked instead',
    addSwap: 'Swap',
    swapFirst: 'Enter both days',
    swapName: (workedDay) => ({
      vi: `Nghỉ hoán đổi, làm bù ${workedDay}`,
      en: `Day off, worked on ${workedDay} instead`,
    }),
    specialDays: 'Days worked instead, days with other hours',
    specialDaysHint: 'These days are worked in the hours given here, even where the week says closed.',
    addSpecialDay: 'Add a special working day',
    legendOpen: 'worked',
    legendHoliday: 'holiday or day in lieu',
    legendSpecial: 'worked instead',
    dayAria: (date, what) => `${date}: ${what}`,
    monthNames: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
      ...['September', 'October', 'November', 'December'],
    ],
    fieldsHint: 'Each field has a letter and a series of numbers of its own every day.',
    letter: 'Letter',
    fieldName: 'Name of the field',
    example: 'Examples below the name',
    purpose: 'People come to',
    purposes: {
      file: 'file papers',
      result: 'collect a result',
      supplement: 'bring missing papers',
      guidance: 'ask and be guided',
      feedback: 'give feedback',
    },
    perDay: 'At most each day',
    perDayHint: 'Only the kiosk stops there; a clerk may give more.',
    noLimit: 'no limit',
    moveUp: 'Up',
    moveUpLabel: (what) => `Move ${what} up`,
    edit: 'Edit',
    addField: 'Add a field',
    newField: 'New field',
    otherAreas: 'Procedures that no field takes go to',
    otherAreasHint: 'Procedures of the catalogue whose group no field has taken.',
    areas: 'Groups of the catalogue',
    areasHint: 'One group a line, written as in the catalogue.',
    countersHint: 'Choose what each counter serves. It calls who has waited longest in these fields.',
    counter: (counter) => `Counter ${counter}`,
    counterServes: (counter) => `Counter ${counter} serves`,
    addCounter: 'Add a counter',
    credit: 'Priority counts as having come earlier (minutes)',
    creditBound: (minutes) =>
      `Who has waited longest is next. Priority counts as ${minutes} minutes earlier, so nobody is overtaken by someone who came more than ${minutes} minutes after them.`,
    noCredit: 'Who has waited longest is next. Priority is printed on the slip and changes no order.',
    calls: 'Calls in vain before a number is absent',
    callsBound: (calls) =>
      calls === 1
        ? 'After one call in vain a number can be marked absent.'
        : `A number can be marked absent after ${calls} calls in vain.`,
    undoSeconds: 'A wrong call can be taken back for (seconds)',
    undoBound: (seconds) => `For ${seconds} seconds the clerk can take back the call just made.`,
    supplement: 'Whoever fetches papers is next when back within (minutes)',
    supplementBound: (minutes) =>
      `Back within ${minutes} minutes they are next at the same counter; later they wait like someone new.`,
    sameDay: 'Latest hour for a result on the same day',
    sameDayBound: (time) => `Same-day matters filed after ${time} are answered on the next working day.`,
    holdNote: 'Numbers on hold or absent can be called back until the day closes.',
    reasons: 'Reasons for priority',
    reasonsHint: 'Citizens choose at the kiosk; the slip says “Priority” and never why.',
    addReason: 'Add a reason',
    reason: (reason) => `Reason ${reason}`,
    card: 'Priority by scanning an ID card',
    cardDetail: 'The kiosk looks at the age only and keeps nothing of the card.',
    seniorAge: 'Priority from the age of',
    seniorReason: 'Recorded as',
    preview: 'What citizens will see',
    previewOf: { kiosk: 'Kiosk', board: 'Board', slip: 'Slip' },
    previewNow: 'With what is being edited, at this moment',
    previewOld: 'Older picture: something must be mended first',
    previewFailed: 'The hub has not drawn it. Go on, it will be drawn again.',
    flaws: {
      'bad-letter': () => 'One capital letter from A to Z, without accents.',
      'closes-first': () => 'It must end after it begins.',
      'counter-busy': ({ about = '' }) =>
        `Counter ${about} has a citizen. Remove it when the visit is over, or press Keep.`,
      'day-twice': ({ about = '' }) => `${about} stands in another line already.`,
      'field-in-use': ({ about = '', people = 1 }) =>
        `${people} ${people === 1 ? 'person holds a number' : 'people hold numbers'} of “${about}”; it cannot go today. Wait until they are done, or press Keep.`,
      fixed: () => 'This cannot be changed.',
      'free-and-worked': ({ about = '' }) =>
        `${about} stands among the days off, too. Remove one of the two.`,
      'given-twice': ({ about = '' }) => `“${about}” stands in another line already.`,
      impossible: () => 'The hub does not understand this. Mend it.',
      'letter-in-use': ({ about = '' }) =>
        `Numbers of today carry ${about} for another field. Choose another letter, or change it after the day.`,
      'letter-twice': ({ about = '' }) => `${about} belongs to another field. Choose another letter.`,
      missing: () => 'This cannot be empty.',
      'nobody-serves': ({ about = '' }) => `No counter serves “${about}”. Choose one under Counters.`,
      'not-a-date': () => 'A day of the calendar, with day, month and year.',
      'not-a-time': () => 'Hours and minutes, such as 07:30.',
      'not-in-order': ({ about = '' }) => `Must begin at ${about} or later, when the session before is over.`,
      'out-of-range': ({ about = '' }) => `A whole number of ${about}.`,
      'too-long': () => 'Too long. Fewer than 400 characters.',
      'too-many': () => 'Too many. Remove some.',
      'unknown-field': ({ about = '' }) => `There is no field “${about}” any more. Choose another.`,
      'unknown-reason': () => 'This reason is no longer on the list. Choose another.',
    },
  },
};

import type { Language } from './language.ts';

type Kind = 'kiosk' | 'board' | 'console' | 'rating' | 'office' | 'printer';

/** The words of the office's pages about devices and people. */
export interface AccessWords {
  readonly devices: string;
  readonly people: string;
  readonly trial: string;
  readonly readOnly: string;

  readonly waiting: string;
  readonly noneWaiting: string;
  readonly codeIs: string;
  readonly from: (where: string) => string;
  readonly letIn: string;
  readonly what: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly usualName: (kind: string, counter: number | null) => string;
  readonly name: string;
  readonly counter: string;
  readonly counterNo: (counter: number) => string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly prints: string;
  readonly usualPrinter: string;
  readonly paired: (count: number) => string;
  readonly here: string;
  readonly away: string;
  readonly change: string;
  readonly save: string;
  readonly keep: string;
  readonly remove: string;
  readonly removeDevice: (name: string) => string;
  readonly removePerson: (name: string) => string;

  readonly addPerson: string;
  readonly rank: string;
  readonly ranks: Readonly<Record<'charge' | 'clerk' | 'inspector', string>>;
  readonly rankHints: Readonly<Record<'charge' | 'clerk' | 'inspector', string>>;
  readonly pin: string;
  readonly newPin: string;
  readonly pinHint: (digits: number) => string;
  readonly assignments: string;
  readonly assignmentsHint: string;
  readonly addAssignment: string;
  readonly removeAssignment: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly fields: string;
  readonly signedInAt: (places: string) => string;
  readonly anywhere: string;
  readonly assigned: (counters: string, fields: string, from: string, to: string | null) => string;
  readonly nameMissing: string;
  readonly pinShort: (digits: number) => string;
  readonly dayMissing: string;
  readonly dayOrder: string;
  readonly signOut: string;
}

export const accessWords: Record<Language, AccessWords> = {
  vi: {
    devices: 'Thiết bị',
    people: 'Nhân sự',
    trial:
      'Máy chủ đang ở chế độ dùng thử: mọi màn hình trên máy này đều mở, chưa cần ghép và chưa cần mã PIN. Sau khi cài đặt lần đầu, danh sách ở đây.',
    readOnly: 'Ông/bà chỉ được xem.',
    waiting: 'Màn hình đang chờ ghép',
    noneWaiting:
      'Không có màn hình nào đang chờ. Mở địa chỉ của máy chủ trên màn hình mới: nó hiện một mã sáu số.',
    codeIs: 'Mã',
    from: (where) => `Từ ${where}`,
    letIn: 'Nhận màn hình này',
    what: 'Đây là',
    kinds: {
      kiosk: 'Máy lấy số',
      board: 'Bảng gọi số',
      console: 'Bàn gọi số',
      rating: 'Máy đánh giá',
      office: 'Trang điều hành',
      printer: 'Máy tính cho mượn máy in',
    },
    usualName: (kind, counter) => (counter === null ? kind : `${kind} quầy ${counter}`),
    name: 'Tên để nhận ra',
    counter: 'Ở quầy',
    counterNo: (counter) => `Quầy ${counter}`,
    zone: 'Hiện số của các quầy',
    zoneHint: 'Không chọn quầy nào là hiện tất cả.',
    prints: 'In phiếu ở',
    usualPrinter: 'Máy in đầu tiên',
    paired: (count) => `Đã ghép: ${count}`,
    here: 'Đang kết nối',
    away: 'Không kết nối',
    change: 'Sửa',
    save: 'Lưu',
    keep: 'Không đổi',
    remove: 'Gỡ',
    removeDevice: (name) => `Gỡ ${name}? Màn hình đó đóng ngay và phải ghép lại.`,
    removePerson: (name) => `Xóa ${name} khỏi danh sách? Người này bị đăng xuất ngay.`,
    addPerson: 'Thêm người',
    rank: 'Vai trò',
    ranks: { charge: 'Người phụ trách', clerk: 'Cán bộ', inspector: 'Kiểm tra' },
    rankHints: {
      charge: 'Làm được mọi việc ở trang điều hành và ở quầy.',
      clerk: 'Gọi số và phục vụ ở quầy.',
      inspector: 'Chỉ xem trang điều hành và nhật ký.',
    },
    pin: 'Mã PIN',
    newPin: 'Mã PIN mới (để trống nếu giữ mã cũ)',
    pinHint: (digits) => `Ít nhất ${digits} số, không dễ đoán.`,
    assignments: 'Phân công',
    assignmentsHint:
      'Chọn lĩnh vực thì ngồi ở quầy nào tiếp lĩnh vực ấy. Không chọn gì là được ngồi ở mọi quầy.',
    addAssignment: 'Thêm phân công',
    removeAssignment: 'Bỏ phân công này',
    fromDay: 'Từ ngày',
    toDay: 'Đến hết ngày',
    fields: 'Lĩnh vực phụ trách',
    signedInAt: (places) => `Đang ở: ${places}`,
    anywhere: 'Mọi quầy',
    assigned: (counters, fields, from, to) =>
      `${[counters, fields].filter(Boolean).join(', ') || 'Mọi quầy'}: từ ${from}${to === null ? '' : ` đến ${to}`}`,
    nameMissing: 'Ghi tên để đồng nghiệp nhận ra.',
    pinShort: (digits) => `Cần ít nhất ${digits} số.`,
    dayMissing: 'Chọn ngày bắt đầu.',
    dayOrder: 'Ngày cuối phải sau ngày đầu.',
    signOut: 'Đăng xuất',
  },
  en: {
    devices: 'Devices',
    people: 'People',
    trial:
      'The hub is in trial mode: every screen on this machine is open, none is paired, and nobody needs a PIN. After the first set-up, the list is here.',
    readOnly: 'You may only look.',
    waiting: 'Screens that wait to be paired',
    noneWaiting: 'No screen waits. Open the hub’s address on the new screen: it shows six digits.',
    codeIs: 'Code',
    from: (where) => `From ${where}`,
    letIn: 'Let this screen in',
    what: 'This is a',
    kinds: {
      kiosk: 'Kiosk',
      board: 'Board',
      console: 'Console',
      rating: 'Rating tablet',
      office: 'Office page',
      printer: 'Computer that lends its printer',
    },
    usualName: (kind, counter) => (counter === null ? kind : `${kind}, counter ${counter}`),
    name: 'Name to know it by',
    counter: 'At counter',
    counterNo: (counter) => `Counter ${counter}`,
    zone: 'Shows the calls of counters',
    zoneHint: 'None chosen is all.',
    prints: 'Its slips come out at',
    usualPrinter: 'The first printer',
    paired: (count) => `Paired: ${count}`,
    here: 'Connected',
    away: 'Not connected',
    change: 'Change',
    save: 'Save',
    keep: 'Leave as it is',
    remove: 'Remove',
    removeDevice: (name) => `Remove ${name}? That screen closes at once and must be paired again.`,
    removePerson: (name) => `Remove ${name} from the list? They are signed out at once.`,
    addPerson: 'Add somebody',
    rank: 'Role',
    ranks: { charge: 'Person in charge', clerk: 'Clerk', inspector: 'Inspector' },
    rankHints: {
      charge: 'May do everything on the office page and at a counter.',
      clerk: 'Calls and serves at a counter.',
      inspector: 'Only looks at the office page and the audit.',
    },
    pin: 'PIN',
    newPin: 'New PIN (empty keeps the old one)',
    pinHint: (digits) => `${digits} digits or more, not easy to guess.`,
    assignments: 'Assignments',
    assignmentsHint:
      'With fields chosen, the counters are those that serve them. With nothing chosen it is any counter.',
    addAssignment: 'Add an assignment',
    removeAssignment: 'Remove this assignment',
    fromDay: 'From',
    toDay: 'Until the end of',
    fields: 'Fields of work',
    signedInAt: (places) => `Now at: ${places}`,
    anywhere: 'Any counter',
    assigned: (counters, fields, from, to) =>
      `${[counters, fields].filter(Boolean).join(', ') || 'Any counter'}: from ${from}${to === null ? '' : ` to ${to}`}`,
    nameMissing: 'Write a name that colleagues know.',
    pinShort: (digits) => `${digits} digits at least.`,
    dayMissing: 'Choose the first day.',
    dayOrder: 'The last day must come after the first.',
    signOut: 'Sign out',
  },
};

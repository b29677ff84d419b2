/** The words of a ticket slip. Times arrive written (`14:36`, `23/11/2026`), numbers as numbers. */
export interface SlipWords {
  readonly priority: string;
  readonly reprint: string;
  readonly counters: (numbers: readonly number[]) => string;
  /** @param time the hour after which a same-day procedure is none any more: `15:00` */
  readonly sameDayOver: (time: string) => string;
  readonly ahead: (people: number) => string;
  readonly expectedWait: (from: number, to: number) => string;
  readonly takenAt: (time: string, date: string) => string;
  readonly keep: string;
  /** The same in fewer words, longest first, for where the line is short. */
  readonly shorter: {
    readonly ahead: (people: number) => readonly string[];
    readonly expectedWait: (from: number, to: number) => readonly string[];
    readonly takenAt: (time: string, date: string) => readonly string[];
    readonly keep: readonly string[];
  };
  /** What the QR code is for. */
  readonly follow: string;
  readonly checklist: {
    /** Over a paper that has nothing else on it. */
    readonly title: string;
    readonly documents: string;
    readonly fee: string;
    readonly timeLimit: string;
    readonly basis: string;
    readonly unknown: string;
    readonly more: (documents: number) => string;
  };
}

export const slipWords: Record<'vi' | 'en', SlipWords> = {
  vi: {
    priority: 'Ưu tiên',
    reprint: 'BẢN IN LẠI',
    counters: (numbers) => `Quầy ${inTurn(numbers, 'hoặc')}`,
    sameDayOver: (time) => `Nhận sau ${time}: trả vào ngày làm việc tiếp theo`,
    ahead: (people) =>
      people === 0 ? 'Ông/bà là người tiếp theo' : `Trước ông/bà còn ${String(people)} người`,
    expectedWait: (from, to) => `Dự kiến chờ ${String(from)}–${String(to)} phút`,
    takenAt: (time, date) => `Giờ lấy số: ${time} ${date}`,
    keep: 'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy',
    shorter: {
      ahead: (people) =>
        people === 0
          ? ['Ông/bà là kế tiếp']
          : [`Trước còn ${String(people)} người`, `Còn ${String(people)} người`],
      expectedWait: (from, to) => [`Chờ ${String(from)}–${String(to)} phút`],
      takenAt: (time, date) => [`${time} ngày ${date}`],
      keep: ['Quá lượt, mời ông/bà báo quầy', 'Quá lượt, mời báo quầy'],
    },
    follow: 'Quét mã xem số gọi',
    checklist: {
      title: 'Danh mục giấy tờ',
      documents: 'Giấy tờ cần mang theo',
      fee: 'Phí, lệ phí',
      timeLimit: 'Thời hạn',
      basis: 'Căn cứ',
      unknown: 'hỏi tại quầy',
      more: (documents) => `và ${String(documents)} giấy tờ khác, mời ông/bà hỏi tại quầy`,
    },
  },
  en: {
    priority: 'Priority',
    reprint: 'REPRINT',
    counters: (numbers) => `Counter ${inTurn(numbers, 'or')}`,
    sameDayOver: (time) => `Filed after ${time}: result on the next working day`,
    ahead: (people) => {
      if (people === 0) return 'You are next';
      return people === 1 ? '1 person before you' : `${String(people)} people before you`;
    },
    expectedWait: (from, to) => `Expected wait ${String(from)}–${String(to)} minutes`,
    takenAt: (time, date) => `Taken at ${time} on ${date}`,
    keep: 'Keep this slip. Missed your turn? Tell a clerk',
    shorter: {
      ahead: (people) => [`${String(people)} ahead`],
      expectedWait: (from, to) => [
        `Wait ${String(from)}–${String(to)} minutes`,
        `Wait ${String(from)}–${String(to)} min`,
      ],
      takenAt: (time, date) => [`${time} on ${date}`],
      keep: ['Missed your turn? Tell a clerk'],
    },
    follow: 'Scan to follow',
    checklist: {
      title: 'What to bring',
      documents: 'Please bring',
      fee: 'Fees',
      timeLimit: 'Time limit',
      basis: 'Based on',
      unknown: 'ask at the counter',
      more: (documents) => `and ${String(documents)} more, please ask at the counter`,
    },
  },
};

/** `1`, `1 hoặc 2`, `1, 2 hoặc 3`. */
function inTurn(numbers: readonly number[], or: string): string {
  const written = numbers.map(String);
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} ${or} ${last}`;
}

/** The words of sheets that come out of an ordinary printer; the desk reads them, so they are Vietnamese only. */
export const sheetWords = {
  tickets: 'Phiếu số thứ tự',
  roll: (first: string, last: string) => `Số in sẵn ${first} đến ${last}`,
  page: (number: number, of: number) => `trang ${String(number)}/${String(of)}`,
  takenAt: 'Giờ lấy số:',
  handwritten: 'Số viết tay:',
} as const;

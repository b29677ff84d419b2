/** The words of a ticket slip. Times arrive written (`14:36`, `23/11/2026`), numbers as numbers. */
export interface SlipWords {
  readonly priority: string;
  readonly reprint: string;
  readonly counters: (numbers: readonly number[]) => string;
  readonly ahead: (people: number) => string;
  readonly expectedWait: (from: number, to: number) => string;
  readonly takenAt: (time: string, date: string) => string;
  readonly keep: string;
}

export const slipWords: Record<'vi' | 'en', SlipWords> = {
  vi: {
    priority: 'Ưu tiên',
    reprint: 'BẢN IN LẠI',
    counters: (numbers) => `Quầy ${inTurn(numbers, 'hoặc')}`,
    ahead: (people) =>
      people === 0 ? 'Ông/bà là người tiếp theo' : `Trước ông/bà còn ${String(people)} người`,
    expectedWait: (from, to) => `Dự kiến chờ ${String(from)}–${String(to)} phút`,
    takenAt: (time, date) => `Giờ lấy số: ${time} ${date}`,
    keep: 'Xin giữ phiếu. Quá lượt, mời ông/bà báo quầy',
  },
  en: {
    priority: 'Priority',
    reprint: 'REPRINT',
    counters: (numbers) => `Counter ${inTurn(numbers, 'or')}`,
    ahead: (people) => {
      if (people === 0) return 'You are next';
      return people === 1 ? '1 person before you' : `${String(people)} people before you`;
    },
    expectedWait: (from, to) => `Expected wait ${String(from)}–${String(to)} minutes`,
    takenAt: (time, date) => `Taken at ${time} on ${date}`,
    keep: 'Keep this slip. Missed your turn? Tell a clerk',
  },
};

/** `1`, `1 hoặc 2`, `1, 2 hoặc 3`. */
function inTurn(numbers: readonly number[], or: string): string {
  const written = numbers.map(String);
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} ${or} ${last}`;
}

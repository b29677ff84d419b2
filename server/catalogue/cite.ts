import type { Notice } from '#protocol/notices.ts';

/** What the sign in a document's number (`50/TB-UBND`) calls the document. */
const names: Readonly<Record<string, string>> = {
  TB: 'Thông báo',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  KH: 'Kế hoạch',
  TT: 'Thông tư',
  NĐ: 'Nghị định',
  CV: 'Công văn',
};

/** A document as it is cited: “Thông báo số 50/TB-UBND ngày 23/11/2023”. Null when it bears no number. */
export function cite({ number, date }: Pick<Notice, 'number' | 'date'>): string | null {
  if (number === null) return null;
  const sign = number.split('/').find((part) => /^\p{L}/u.test(part)) ?? '';
  const name = names[sign.split('-')[0]?.toUpperCase() ?? ''] ?? 'Văn bản';
  return `${name} số ${number} ngày ${date.split('-').reverse().join('/')}`;
}

/** What a kind of office is called in English; its own name stands before it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+phường\s+(.+)$/iu, 'Ward People’s Committee'],
  [/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+xã\s+(.+)$/iu, 'Commune People’s Committee'],
  [/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+đặc khu\s+(.+)$/iu, 'Special Zone People’s Committee'],
];

const desks: ReadonlyMap<string, string> = new Map([
  ['bộ phận một cửa', 'One-Stop Desk'],
  ['trung tâm phục vụ hành chính công', 'Public Administration Service Centre'],
]);

/** The English name that an office is likely to have, or nothing where its Vietnamese name is of no known form. */
export function englishOffice(vietnamese: string): string {
  for (const [form, kind] of kinds) {
    const own = form.exec(vietnamese.trim().normalize('NFC'))?.[1];
    if (own !== undefined) return `${own} ${kind}`;
  }
  return '';
}

/** The same for the desk. */
export function englishDesk(vietnamese: string): string {
  return desks.get(vietnamese.trim().normalize('NFC').toLowerCase()) ?? '';
}

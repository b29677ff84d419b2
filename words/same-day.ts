/**
 * Whether a procedure's time limit, as the catalogue writes it, promises the result on the day it is filed: "trong ngày",
 * "ngay khi nhận đủ hồ sơ". Only the first clause counts; what follows a semicolon are exceptions to it.
 */
export function isSameDay(timeLimit: string): boolean {
  const [first = ''] = timeLimit.normalize('NFC').trim().toLowerCase().split(';');
  return /^(?:(?:giải quyết|trả kết quả) )?(?:ngay(?![\p{L}])|trong ngày(?! làm việc (?:tiếp|kế)))/u.test(
    first,
  );
}

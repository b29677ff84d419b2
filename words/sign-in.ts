import type { Language } from './language.ts';

/** The words with which a console or the office page asks who is there. */
export interface SignInWords {
  readonly who: string;
  readonly pinOf: (name: string) => string;
  readonly pin: string;
  readonly erase: string;
  readonly enter: string;
  readonly others: string;
  readonly ranks: Readonly<Record<'charge' | 'clerk' | 'inspector', string>>;
  readonly wrong: string;
  readonly wait: (seconds: number) => string;
  readonly notHere: string;
  readonly noAnswer: string;
  readonly nobody: string;
  readonly connecting: string;
  readonly otherLanguage: string;
  readonly handOver: string;
  readonly signOut: string;
}

export const signInWords: Record<Language, SignInWords> = {
  vi: {
    who: 'Ai đang làm việc ở đây?',
    pinOf: (name) => `Mã PIN của ${name}`,
    pin: 'Mã PIN',
    erase: 'Xóa một số',
    enter: 'Vào làm việc',
    others: 'Chọn người khác',
    ranks: { charge: 'Người phụ trách', clerk: 'Cán bộ', inspector: 'Kiểm tra, chỉ xem' },
    wrong: 'Mã PIN không đúng. Nhập lại.',
    wait: (seconds) => `Đã nhập sai nhiều lần. Chờ ${seconds} giây rồi nhập lại.`,
    notHere:
      'Hôm nay ông/bà không được phân công ở quầy này. Người phụ trách đổi phân công ở trang điều hành.',
    noAnswer: 'Máy chủ chưa trả lời. Chờ một chút rồi nhập lại.',
    nobody: 'Chưa có ai trong danh sách. Người phụ trách thêm tên ở trang điều hành.',
    connecting: 'Đang kết nối máy chủ…',
    otherLanguage: 'English',
    handOver: 'Bàn giao quầy',
    signOut: 'Đăng xuất',
  },
  en: {
    who: 'Who is working here?',
    pinOf: (name) => `PIN of ${name}`,
    pin: 'PIN',
    erase: 'Erase one digit',
    enter: 'Begin work',
    others: 'Somebody else',
    ranks: { charge: 'Person in charge', clerk: 'Clerk', inspector: 'Inspector, reads only' },
    wrong: 'The PIN is not right. Type it again.',
    wait: (seconds) => `Wrong too often. Wait ${seconds} seconds, then type it again.`,
    notHere:
      'You are not assigned to this counter today. The person in charge changes that on the office page.',
    noAnswer: 'The hub has not answered. Wait a moment, then type it again.',
    nobody: 'Nobody is on the list yet. The person in charge adds names on the office page.',
    connecting: 'Connecting to the hub…',
    otherLanguage: 'Tiếng Việt',
    handOver: 'Hand over',
    signOut: 'Sign out',
  },
};

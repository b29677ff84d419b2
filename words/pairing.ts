import type { Language } from './language.ts';

/** The words of a screen that is not paired. Both languages stand there at once: nobody is to touch it. */
export interface PairingWords {
  readonly title: string;
  readonly code: string;
  readonly what: string;
  readonly left: (minutes: number) => string;
  readonly tooMany: string;
  readonly noAnswer: string;
  readonly paired: string;
}

export const pairingWords: Record<Language, PairingWords> = {
  vi: {
    title: 'Ghép màn hình',
    code: 'Mã của màn hình này',
    what: 'Người phụ trách mở Trang điều hành, mục Thiết bị, rồi nhận màn hình có mã này. Ở đây không phải nhập gì.',
    left: (minutes) => `Mã còn dùng được khoảng ${minutes} phút, sau đó tự đổi mã mới.`,
    tooMany: 'Đang có quá nhiều màn hình chờ ghép. Màn hình này tự thử lại.',
    noAnswer: 'Máy chủ chưa trả lời. Màn hình này tự thử lại.',
    paired: 'Đã ghép. Đang mở trang…',
  },
  en: {
    title: 'Pair this screen',
    code: 'The code of this screen',
    what: 'The person in charge opens the office page, Devices, and lets in the screen with this code. Nothing is typed here.',
    left: (minutes) => `The code holds for about ${minutes} more minutes, then a new one comes by itself.`,
    tooMany: 'Too many screens wait to be paired. This one tries again by itself.',
    noAnswer: 'The hub has not answered. This screen tries again by itself.',
    paired: 'Paired. Opening the page…',
  },
};

import type { Language } from './language.ts';

/** Everything the waiting hall reads on the board. Hours arrive written (`13:30`). */
export interface BoardWords {
  readonly invite: string;
  /** In two lines beside the door. */
  readonly toCounter: readonly [string, string];
  readonly counter: string;
  readonly calls: string;
  readonly notice: string;
  /** What is said of a picture that has no caption, to whoever cannot see it. */
  readonly picture: string;
  readonly hours: string;
  readonly noHours: string;
  readonly door: Readonly<Record<'ready' | 'serving' | 'paused' | 'closed', string>>;
  readonly doorSpoken: (counter: number, state: string) => string;
  readonly calledAt: string;
  readonly listen: string;
  readonly welcome: string;
  readonly connecting: string;
  /** The page is of another version than its hub. */
  readonly updating: string;
  readonly touchForSound: string;
  /** What stands in the board's address and is no counter of this office. */
  readonly unknownCounters: (words: string) => string;
  readonly lunch: (opensAt: string) => string;
  readonly before: (opensAt: string) => string;
  readonly after: string;
  readonly dayOff: string;
  readonly holiday: (name: string) => string;
  readonly closedByHand: string;
}

export const boardWords: Record<Language, BoardWords> = {
  vi: {
    invite: 'Mời công dân có số',
    toCounter: ['đến', 'quầy'],
    counter: 'Quầy',
    calls: 'Số đã gọi',
    notice: 'Thông báo',
    picture: 'Hình ảnh của Bộ phận Một cửa',
    hours: 'Giờ làm việc',
    noHours: 'Hôm nay nghỉ',
    door: { ready: 'Sẵn sàng', serving: 'Đang phục vụ', paused: 'Tạm dừng', closed: 'Đóng quầy' },
    doorSpoken: (counter, state) => `Quầy ${counter}: ${state}`,
    calledAt: 'Số gọi lúc',
    listen: 'Mời ông/bà nghe cán bộ gọi tại quầy',
    welcome: 'Mời ông/bà lấy số và ngồi chờ đến lượt',
    connecting: 'Đang kết nối…',
    updating: 'Bảng đang được cập nhật…',
    touchForSound: 'Chạm vào màn hình để bật tiếng',
    unknownCounters: (words) => `Không có quầy ${words}. Sửa địa chỉ của bảng.`,
    lunch: (opensAt) => `Nghỉ trưa, làm việc lại lúc ${opensAt}`,
    before: (opensAt) => `Bắt đầu làm việc lúc ${opensAt}`,
    after: 'Đã hết giờ làm việc hôm nay',
    dayOff: 'Hôm nay Bộ phận Một cửa nghỉ',
    holiday: (name) => `Hôm nay nghỉ lễ: ${name}`,
    closedByHand: 'Đã ngừng lấy số',
  },
  en: {
    invite: 'Now calling number',
    toCounter: ['to', 'counter'],
    counter: 'Counter',
    calls: 'Called before',
    notice: 'Notice',
    picture: 'A picture of the desk’s own',
    hours: 'Opening hours',
    noHours: 'Closed today',
    door: { ready: 'Ready', serving: 'Serving', paused: 'Paused', closed: 'Closed' },
    doorSpoken: (counter, state) => `Counter ${counter}: ${state}`,
    calledAt: 'Called at',
    listen: 'Please listen for the clerk at the counter',
    welcome: 'Please take a number and wait for your turn',
    connecting: 'Connecting…',
    updating: 'The board is being updated…',
    touchForSound: 'Touch the screen to turn the sound on',
    unknownCounters: (words) => `No counter ${words}. Correct the board’s address.`,
    lunch: (opensAt) => `Lunch break, back at ${opensAt}`,
    before: (opensAt) => `Opens at ${opensAt}`,
    after: 'Closed for today',
    dayOff: 'The desk is closed today',
    holiday: (name) => `Public holiday: ${name}`,
    closedByHand: 'No more numbers are given',
  },
};

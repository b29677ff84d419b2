import type { Language } from './language.ts';

/** What stands on one door of the first page. */
export interface EntryWords {
  readonly name: string;
  readonly sentence: string;
}

/** The words of the first page, from which every screen is opened. */
export interface FrontDoorWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly trial: string;
  readonly beginForReal: string;
  readonly otherLanguage: string;
  readonly kiosk: EntryWords;
  readonly board: EntryWords;
  readonly console: EntryWords;
  readonly rating: EntryWords;
  readonly office: EntryWords;
  readonly counter: (counter: number) => string;
}

export const frontDoorWords: Record<Language, FrontDoorWords> = {
  vi: {
    title: 'Một cửa – Lấy số và gọi số',
    heading: 'Mời chọn một cửa',
    lead: 'Mỗi cửa dưới đây là một màn hình của Bộ phận Một cửa. Mở mỗi màn hình trong một cửa sổ riêng.',
    trial:
      'Chế độ dùng thử với dữ liệu mẫu: tất cả chạy trên máy này, không có gì gửi ra ngoài. Số lấy thử không vào số liệu của cơ quan.',
    beginForReal: 'Cài đặt để dùng thật',
    otherLanguage: 'English',
    kiosk: { name: 'Máy lấy số', sentence: 'Công dân chọn việc cần làm và nhận phiếu.' },
    board: { name: 'Bảng gọi số', sentence: 'Phòng chờ thấy số được mời và quầy phải đến.' },
    console: { name: 'Bàn gọi số', sentence: 'Cán bộ mời người tiếp theo, phục vụ và ghi kết quả.' },
    rating: { name: 'Máy đánh giá', sentence: 'Công dân đánh giá, không ghi tên, ngay tại quầy.' },
    office: { name: 'Trang điều hành', sentence: 'Người phụ trách thấy hàng chờ, các quầy và giấy in.' },
    counter: (counter) => `Quầy ${counter}`,
  },
  en: {
    title: 'Một cửa – Queue numbers and calls',
    heading: 'Choose a door',
    lead: 'Each door below is one screen of the One-Stop Desk. Open each screen in a window of its own.',
    trial:
      'Trial mode with sample data: everything runs on this machine, and nothing leaves it. Numbers taken here never enter the office’s figures.',
    beginForReal: 'Set it up for real',
    otherLanguage: 'Tiếng Việt',
    kiosk: { name: 'Kiosk', sentence: 'Citizens choose what they came for and take a slip.' },
    board: { name: 'Board', sentence: 'The waiting hall sees and hears who is called.' },
    console: { name: 'Console', sentence: 'A clerk calls the next person, serves, and notes the outcome.' },
    rating: { name: 'Rating tablet', sentence: 'Citizens rate the service at the counter, without a name.' },
    office: {
      name: 'Office page',
      sentence: 'The person in charge sees the line, the counters and the paper.',
    },
    counter: (counter) => `Counter ${counter}`,
  },
};

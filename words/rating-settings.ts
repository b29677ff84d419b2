import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** The words of the office page's settings of ratings. */
export interface RatingSettingsWords extends SettingsHeadWords {
  /** What leads to the page. */
  readonly open: string;
  readonly levels: string;
  readonly three: string;
  readonly four: string;
  readonly preview: string;
  readonly countsAs: (level: string) => string;
  readonly mapping: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly comment: string;
  readonly commentDetail: string;
  readonly yes: string;
  readonly no: string;
  readonly seconds: string;
  readonly after: (seconds: number) => string;
  readonly secondsHint: string;
}

export const ratingSettingsWords: Readonly<Record<Language, RatingSettingsWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    open: 'Cài đặt đánh giá',
    title: 'Cài đặt đánh giá',
    saved: 'Đã lưu. Các máy đánh giá hỏi theo cài đặt này.',
    unsaved: 'Chưa lưu. Các máy vẫn hỏi như cũ.',
    undone: 'Đã hoàn tác. Các máy hỏi như trước lần lưu ấy.',
    levels: 'Hỏi mấy mức?',
    three: '3 mức, như mẫu phiếu',
    four: '4 mức, thêm “Bình thường”',
    preview: 'Công dân thấy',
    countsAs: (level) => `tính là “${level}”`,
    mapping:
      'Báo cáo chỉ có ba mức. “Bình thường” được tính là “Không hài lòng” và vẫn ghi riêng, để không ai được tính là hài lòng khi chưa nói vậy.',
    reasons: 'Khi chưa hài lòng, hỏi những lý do nào?',
    reasonsHint: 'Bỏ hết thì máy không hỏi lý do.',
    comment: 'Cho viết góp ý',
    commentDetail: 'Chỉ khi chưa hài lòng, nhiều nhất 500 chữ cái, không ghi tên.',
    yes: 'Có',
    no: 'Không',
    seconds: 'Câu hỏi tự đóng sau',
    after: (seconds) => `${seconds} giây`,
    secondsHint: 'Không ai trả lời thì tính là không đánh giá, không bao giờ là hài lòng.',
  },
  en: {
    ...settingsHeadWords.en,
    open: 'Rating settings',
    title: 'Rating settings',
    saved: 'Saved. The tablets now ask this way.',
    unsaved: 'Not saved. The tablets still ask as before.',
    undone: 'Undone. The tablets ask as they did before that save.',
    levels: 'How many levels?',
    three: '3, as on the official form',
    four: '4, with “Neutral”',
    preview: 'What citizens see',
    countsAs: (level) => `counts as “${level}”`,
    mapping:
      'Reports know three levels. “Neutral” counts as “Dissatisfied” and is also kept by itself: nobody is counted as satisfied who has not said so.',
    reasons: 'Which reasons to offer when not satisfied?',
    reasonsHint: 'With none of them the tablet does not ask why.',
    comment: 'Let people write a comment',
    commentDetail: 'Only when not satisfied, at most 500 characters, without a name.',
    yes: 'Yes',
    no: 'No',
    seconds: 'The question closes after',
    after: (seconds) => `${seconds} s`,
    secondsHint: 'Unanswered counts as not rated, never as satisfied.',
  },
};

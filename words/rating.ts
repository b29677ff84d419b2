import type { Language } from './language.ts';

/** The words of the rating tablet. A soft break stands where a chip would leave one word alone on its last line. */
export interface RatingWords {
  readonly title: (counter: number) => string;
  readonly counter: (counter: number) => string;
  readonly otherLanguage: string;
  readonly question: string;
  readonly levels: Readonly<Record<'very-satisfied' | 'satisfied' | 'neutral' | 'dissatisfied', string>>;
  readonly why: string;
  readonly whyHint: string;
  readonly reasons: Readonly<
    Record<'wait' | 'attitude' | 'unclear' | 'many-trips' | 'extra-papers' | 'late' | 'facility', string>
  >;
  readonly comment: string;
  readonly commentTitle: string;
  readonly commentHint: string;
  readonly commentLeft: (characters: number) => string;
  readonly done: string;
  readonly keyboard: string;
  /** The keys of the comment's keyboard: what a screen reader says, and what stands on those without a letter. */
  readonly keys: Readonly<Record<'space' | 'shift' | 'erase' | 'letters' | 'marks' | 'signs', string>> & {
    readonly faces: Readonly<Record<'letters' | 'marks' | 'signs', string>>;
    /** By combining mark. */
    readonly tones: Readonly<Record<'\u0301' | '\u0300' | '\u0309' | '\u0303' | '\u0323', string>>;
  };
  readonly anonymous: string;
  readonly closesIn: (seconds: number) => string;
  readonly skip: string;
  readonly back: string;
  readonly send: string;
  readonly sending: string;
  readonly thanks: string;
  /** A rating that waits on the tablet for the link. */
  readonly kept: string;
  readonly alreadyRated: string;
  readonly tooLate: string;
  readonly tooLateWhy: string;
  readonly noCounter: string;
  readonly connecting: string;
}

export const ratingWords: Record<Language, RatingWords> = {
  vi: {
    title: (counter) => `Quầy ${counter} – Máy đánh giá`,
    counter: (counter) => `Quầy ${counter}`,
    otherLanguage: 'English',
    question: 'Ông/bà có hài lòng với lần phục vụ này không?',
    levels: {
      'very-satisfied': 'Rất hài lòng',
      satisfied: 'Hài lòng',
      neutral: 'Bình thường',
      dissatisfied: 'Không hài lòng',
    },
    why: 'Điều gì làm ông/bà chưa hài lòng?',
    whyHint: 'Chọn một hoặc nhiều ô',
    reasons: {
      wait: 'Chờ lâu',
      attitude: 'Thái độ phục vụ',
      unclear: 'Hướng dẫn\nchưa rõ',
      'many-trips': 'Phải đi lại\nnhiều lần',
      'extra-papers': 'Yêu cầu giấy tờ\nngoài quy định',
      late: 'Trả kết quả\ntrễ hẹn',
      facility: 'Cơ sở vật chất',
    },
    comment: 'Viết góp ý (không bắt buộc)',
    commentTitle: 'Góp ý của ông/bà',
    commentHint: 'Xin đừng ghi họ tên hay số giấy tờ',
    commentLeft: (characters) => `Còn ${characters} chữ cái`,
    done: 'Xong',
    keyboard: 'Bàn phím',
    keys: {
      ...{ space: 'Dấu cách', shift: 'Chữ hoa', erase: 'Xóa' },
      ...{ letters: 'Chữ cái', marks: 'Dấu tiếng Việt', signs: 'Số và dấu câu' },
      faces: { letters: 'abc', marks: 'ă ơ ´', signs: '123' },
      tones: {
        '\u0301': 'dấu sắc',
        '\u0300': 'dấu huyền',
        '\u0309': 'dấu hỏi',
        '\u0303': 'dấu ngã',
        '\u0323': 'dấu nặng',
      },
    },
    anonymous: 'Đánh giá không ghi tên ông/bà',
    closesIn: (seconds) => `Tự đóng sau ${seconds} giây`,
    skip: 'Bỏ qua',
    back: 'Quay lại',
    send: 'Gửi đánh giá',
    sending: 'Đang gửi…',
    thanks: 'Cảm ơn ông/bà đã đánh giá',
    kept: 'Đang mất kết nối. Máy đã giữ đánh giá này và sẽ tự gửi.',
    alreadyRated: 'Lượt này đã có đánh giá rồi.',
    tooLate: 'Đánh giá này không kịp gửi',
    tooLateWhy: 'Ngày làm việc đã đóng, hoặc đã quá lâu. Mong ông/bà thông cảm.',
    noCounter: 'Chưa biết máy này đứng ở quầy nào. Chọn quầy ở trang đầu.',
    connecting: 'Đang kết nối máy chủ…',
  },
  en: {
    title: (counter) => `Counter ${counter} – Rating`,
    counter: (counter) => `Counter ${counter}`,
    otherLanguage: 'Tiếng Việt',
    question: 'Are you satisfied with this service?',
    levels: {
      'very-satisfied': 'Very satisfied',
      satisfied: 'Satisfied',
      neutral: 'Neutral',
      dissatisfied: 'Dissatisfied',
    },
    why: 'What was not satisfactory?',
    whyHint: 'Choose one or more',
    reasons: {
      wait: 'Long wait',
      attitude: 'Attitude',
      unclear: 'Unclear guidance',
      'many-trips': 'Had to come\nseveral times',
      'extra-papers': 'Asked for papers\nbeyond the rules',
      late: 'Result late',
      facility: 'Facilities',
    },
    comment: 'Add a comment (optional)',
    commentTitle: 'Your comment',
    commentHint: 'Please leave out names and ID numbers',
    commentLeft: (characters) => `${characters} characters left`,
    done: 'Done',
    keyboard: 'Keyboard',
    keys: {
      ...{ space: 'Space', shift: 'Capitals', erase: 'Erase' },
      ...{ letters: 'Letters', marks: 'Vietnamese marks', signs: 'Numbers and signs' },
      faces: { letters: 'abc', marks: 'ă ơ ´', signs: '123' },
      tones: {
        '\u0301': 'rising tone',
        '\u0300': 'falling tone',
        '\u0309': 'asking tone',
        '\u0303': 'tumbling tone',
        '\u0323': 'heavy tone',
      },
    },
    anonymous: 'The rating does not record your name',
    closesIn: (seconds) => `Closes in ${seconds} s`,
    skip: 'Skip',
    back: 'Back',
    send: 'Send',
    sending: 'Sending…',
    thanks: 'Thank you for your rating',
    kept: 'No connection. This tablet has kept your rating and will send it.',
    alreadyRated: 'This visit already has a rating.',
    tooLate: 'This rating came too late',
    tooLateWhy: 'The working day is closed, or too much time has passed. We are sorry.',
    noCounter: 'This tablet does not know its counter. Choose one on the first page.',
    connecting: 'Connecting to the hub…',
  },
};

import type { Language } from './language.ts';

/** The words of the rating tablet. A soft break stands where a chip would leave one word alone on its last line. */
export interface RatingWords {
  readonly title: (counter: number) => string;
  readonly counter: (counter: number) => string;
  readonly otherLanguage: string;
  readonly question: string;
  readonly levels: Readonly<Record<'very-satisfied' | 'satisfied' | 'dissatisfied', string>>;
  readonly why: string;
  readonly whyHint: string;
  readonly reasons: Readonly<
    Record<'wait' | 'attitude' | 'unclear' | 'many-trips' | 'extra-papers' | 'late' | 'facility', string>
  >;
  readonly anonymous: string;
  readonly skip: string;
  readonly back: string;
  readonly send: string;
  readonly thanks: string;
  readonly retry: string;
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
    anonymous: 'Đánh giá không ghi tên ông/bà',
    skip: 'Bỏ qua',
    back: 'Quay lại',
    send: 'Gửi đánh giá',
    thanks: 'Cảm ơn ông/bà đã đánh giá',
    retry: 'Thử lại',
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
    anonymous: 'The rating does not record your name',
    skip: 'Skip',
    back: 'Back',
    send: 'Send',
    thanks: 'Thank you for your rating',
    retry: 'Try again',
    noCounter: 'This tablet does not know its counter. Choose one on the first page.',
    connecting: 'Connecting to the hub…',
  },
};

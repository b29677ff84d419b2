import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** The words of the office page's part on the boards' voice. */
export interface VoiceSettingsWords extends SettingsHeadWords {
  /** What leads to the page. */
  readonly open: string;
  readonly yes: string;
  readonly no: string;
  readonly speaks: string;
  readonly speaksDetail: string;
  readonly chimes: string;
  readonly pauses: string;
  readonly pausesDetail: string;
  readonly english: string;
  readonly englishDetail: string;
  readonly lead: string;
  readonly leads: Readonly<Record<'usual' | 'short' | 'formal', string>>;
  readonly numberMode: string;
  readonly numberModes: Readonly<Record<'cardinal' | 'digits', string>>;
  readonly region: string;
  readonly north: string;
  readonly south: string;
  readonly mixed: string;
  readonly sample: string;
  readonly letter: string;
  readonly number: string;
  readonly counter: string;
  readonly times: string;
  readonly call: Readonly<Record<'first' | 'second' | 'last', string>>;
  readonly listen: string;
  readonly loading: string;
  readonly clips: string;
  readonly clipsHint: string;
  readonly ready: (clips: number, own: number) => string;
  readonly lacking: (clips: number) => string;
  readonly groups: Readonly<Record<'chime' | 'phrases' | 'numbers' | 'letters' | 'english', string>>;
  readonly chime: string;
  readonly play: (text: string) => string;
  readonly from: Readonly<Record<'own' | 'shipped' | 'none' | 'unheard', string>>;
  readonly flaws: Readonly<Record<'too-large' | 'not-sound', string>>;
  readonly boards: (withSound: number, all: number) => string;
}

export const voiceSettingsWords: Readonly<Record<Language, VoiceSettingsWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    open: 'Giọng gọi số',
    title: 'Giọng gọi số',
    saved: 'Đã lưu. Các bảng gọi số đọc theo cài đặt này.',
    unsaved: 'Chưa lưu. Các bảng vẫn đọc như cũ.',
    undone: 'Đã hoàn tác. Các bảng đọc như trước lần lưu ấy.',
    yes: 'Có',
    no: 'Không',
    speaks: 'Đọc số bằng giọng nói',
    speaksDetail: 'Đọc hai lần; khi quá ba số chờ đọc thì mỗi số một lần.',
    chimes: 'Chuông trước mỗi lần gọi',
    pauses: 'Báo khi quầy tạm dừng',
    pausesDetail: 'Một lần, khi không còn số nào chờ đọc: “Quầy số ba tạm dừng phục vụ…”',
    english: 'Đọc thêm tiếng Anh',
    englishDetail: 'Sau câu tiếng Việt. Mỗi lần gọi dài gấp đôi.',
    lead: 'Câu mời',
    leads: {
      usual: 'Mời công dân có số thứ tự…',
      short: 'Xin mời số thứ tự…',
      formal: 'Kính mời công dân có số thứ tự…',
    },
    numberMode: 'Cách đọc số A105',
    numberModes: { cardinal: 'a, một trăm linh năm', digits: 'a, một không năm' },
    region: 'Tiếng miền',
    north: 'linh, nghìn',
    south: 'lẻ, ngàn',
    mixed: 'linh, ngàn',
    sample: 'Nghe thử',
    letter: 'Chữ',
    number: 'Số',
    counter: 'Quầy',
    times: 'Lần gọi',
    call: { first: 'Lần đầu', second: 'Lần hai', last: 'Lần cuối' },
    listen: 'Nghe thử',
    loading: 'Đang tải các đoạn tiếng…',
    clips: 'Các đoạn tiếng',
    clipsHint:
      'Thay bằng giọng của đơn vị: thu âm từng đoạn, đặt tên tệp như dưới đây (.mp3, .ogg hoặc .wav, không quá 2 MB), chép vào thư mục “voice” trong thư mục dữ liệu của máy chủ. Vài giây sau tệp mới có hiệu lực; xóa tệp thì giọng có sẵn trở lại.',
    ready: (clips, own) => `Đủ ${clips} đoạn, ${own} đoạn của đơn vị`,
    lacking: (clips) => `Thiếu ${clips} đoạn. Bảng vẫn đọc các đoạn còn lại.`,
    groups: {
      chime: 'Chuông',
      phrases: 'Câu',
      numbers: 'Số',
      letters: 'Chữ cái',
      english: 'Tiếng Anh',
    },
    chime: 'Chuông hai nốt',
    play: (text) => `Nghe: ${text}`,
    from: { own: 'Của đơn vị', shipped: 'Có sẵn', none: 'Thiếu tệp', unheard: 'Bảng không phát được' },
    flaws: {
      'too-large': 'Tệp của đơn vị quá 2 MB, không dùng được. Thu ngắn lại hoặc lưu dạng .mp3.',
      'not-sound': 'Tệp của đơn vị không phải tệp tiếng. Lưu lại dạng .mp3, .ogg hoặc .wav.',
    },
    boards: (withSound, all) => `${withSound}/${all} bảng đang bật tiếng`,
  },
  en: {
    ...settingsHeadWords.en,
    open: 'Voice',
    title: 'The voice that calls',
    saved: 'Saved. The boards now call this way.',
    unsaved: 'Not saved. The boards still call as before.',
    undone: 'Undone. The boards call as they did before that save.',
    yes: 'Yes',
    no: 'No',
    speaks: 'Speak the numbers',
    speaksDetail: 'Twice; once each when more than three wait to be called.',
    chimes: 'A chime before each call',
    pauses: 'Say when a counter pauses',
    pausesDetail: 'Once, when no number waits to be said: “Quầy số ba tạm dừng phục vụ…”',
    english: 'English as well',
    englishDetail: 'After the Vietnamese sentence. Each call takes twice as long.',
    lead: 'Invitation (Vietnamese)',
    leads: {
      usual: 'Mời công dân có số thứ tự…',
      short: 'Xin mời số thứ tự…',
      formal: 'Kính mời công dân có số thứ tự…',
    },
    numberMode: 'How A105 is read',
    numberModes: { cardinal: 'a, một trăm linh năm (as a number)', digits: 'a, một không năm (by figure)' },
    region: 'Words of the region',
    north: 'linh, nghìn (north)',
    south: 'lẻ, ngàn (south)',
    mixed: 'linh, ngàn',
    sample: 'Listen',
    letter: 'Letter',
    number: 'Number',
    counter: 'Counter',
    times: 'Call',
    call: { first: 'First', second: 'Second', last: 'Last' },
    listen: 'Listen',
    loading: 'Loading the clips…',
    clips: 'Clips',
    clipsHint:
      'To use your own voice: record each clip, name the file as below (.mp3, .ogg or .wav, at most 2 MB), and copy it into the folder “voice” in the hub’s data folder. It is used within seconds; remove it and the shipped voice is back.',
    ready: (clips, own) => `All ${clips} clips are there, ${own} of them your own`,
    lacking: (clips) => `${clips} clips are missing. The boards say the others all the same.`,
    groups: {
      chime: 'Chime',
      phrases: 'Phrases',
      numbers: 'Numbers',
      letters: 'Letters',
      english: 'English',
    },
    chime: 'Two notes',
    play: (text) => `Play: ${text}`,
    from: { own: 'Your own', shipped: 'Shipped', none: 'No file', unheard: 'A board cannot play it' },
    flaws: {
      'too-large': 'Your file is larger than 2 MB and is not used. Make it shorter, or save it as .mp3.',
      'not-sound': 'Your file is no sound. Save it again as .mp3, .ogg or .wav.',
    },
    boards: (withSound, all) => `Sound is on at ${withSound} of ${all} boards`,
  },
};

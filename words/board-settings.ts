import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** The words of the office page's settings of what boards show between calls. */
export interface BoardSettingsWords extends SettingsHeadWords {
  /** What leads to the page. */
  readonly open: string;
  readonly intro: string;
  readonly emptyNotice: string;
  readonly seconds: string;
  readonly eachFor: (seconds: number) => string;
  readonly none: string;
  readonly notice: (at: number) => string;
  readonly picture: (at: number) => string;
  readonly vietnamese: string;
  readonly english: string;
  readonly englishHint: string;
  readonly left: (characters: number) => string;
  readonly caption: string;
  readonly captionEnglish: string;
  readonly captionHint: string;
  readonly earlier: string;
  readonly later: string;
  readonly remove: string;
  readonly show: string;
  readonly addNotice: string;
  readonly addPicture: string;
  readonly pictureHint: string;
  readonly sending: string;
  readonly full: (slides: number) => string;
  readonly pictureTroubles: Readonly<
    Record<
      'too-large' | 'not-an-image' | 'broken' | 'too-many-pixels' | 'too-few-pixels' | 'not-sent',
      string
    >
  >;
  readonly gone: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly doorsHere: string;
}

export const boardSettingsWords: Readonly<Record<Language, BoardSettingsWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    open: 'Thông báo và hình trên bảng',
    title: 'Thông báo và hình trên bảng',
    saved: 'Đã lưu. Các bảng hiện theo danh sách này.',
    unsaved: 'Chưa lưu. Các bảng vẫn hiện như cũ.',
    undone: 'Đã hoàn tác. Các bảng hiện như trước lần lưu ấy.',
    intro: 'Chỉ hiện khi không gọi số. Khi gọi số, số được gọi hiện ngay.',
    emptyNotice: 'Viết chữ vào thông báo còn trống, hoặc xóa nó',
    seconds: 'Mỗi thông báo, mỗi hình hiện',
    eachFor: (seconds) => `${seconds} giây`,
    none: 'Chưa có gì. Bảng mời công dân lấy số và ngồi chờ.',
    notice: (at) => `${at}. Thông báo`,
    picture: (at) => `${at}. Hình`,
    vietnamese: 'Tiếng Việt',
    english: 'Tiếng Anh',
    englishHint: 'Để trống thì bảng tiếng Anh hiện chữ tiếng Việt.',
    left: (characters) => `Còn ${characters} chữ. Câu đầu hiện chữ lớn.`,
    caption: 'Chữ dưới hình',
    captionEnglish: 'Chữ dưới hình, tiếng Anh',
    captionHint: 'Nói hình có gì, cho cả người không nhìn rõ. Có thể để trống.',
    earlier: 'Lên trước',
    later: 'Xuống sau',
    remove: 'Xóa',
    show: 'Xem',
    addNotice: 'Thêm thông báo',
    addPicture: 'Thêm hình',
    pictureHint: 'Ảnh PNG hoặc JPEG, nhiều nhất 2 MB, mỗi cạnh 100 đến 4096 điểm ảnh.',
    sending: 'Đang gửi hình…',
    full: (slides) => `Đã đủ ${slides} mục. Xóa bớt rồi thêm.`,
    pictureTroubles: {
      'too-large': 'Tệp lớn hơn 2 MB. Thu nhỏ ảnh rồi chọn lại.',
      'not-an-image': 'Đây không phải ảnh PNG hay JPEG. Chọn tệp khác.',
      broken: 'Ảnh bị hỏng hoặc chưa chép hết. Chọn tệp khác.',
      'too-many-pixels': 'Ảnh có hơn 4096 điểm ảnh một cạnh. Thu nhỏ ảnh rồi chọn lại.',
      'too-few-pixels': 'Ảnh nhỏ quá, lên bảng sẽ mờ. Chọn ảnh có ít nhất 100 điểm ảnh mỗi cạnh.',
      'not-sent': 'Chưa gửi được tệp lên máy chủ. Xem kết nối rồi chọn lại.',
    },
    gone: 'Máy chủ không còn giữ hình này. Xóa rồi thêm lại.',
    preview: 'Trên bảng',
    previewHint: 'Khi không gọi số',
    doorsHere: 'Giờ làm việc và các quầy',
  },
  en: {
    ...settingsHeadWords.en,
    open: 'Notices and pictures on boards',
    title: 'Notices and pictures on boards',
    saved: 'Saved. The boards now show this list.',
    unsaved: 'Not saved. The boards still show what they did.',
    undone: 'Undone. The boards show what they did before that save.',
    intro: 'Shown only while no number is called. A call comes up at once.',
    emptyNotice: 'Write something into the empty notice, or remove it',
    seconds: 'Each notice or picture stays for',
    eachFor: (seconds) => `${seconds} s`,
    none: 'Nothing yet. The board invites people to take a number and a seat.',
    notice: (at) => `${at}. Notice`,
    picture: (at) => `${at}. Picture`,
    vietnamese: 'Vietnamese',
    english: 'English',
    englishHint: 'Left empty, an English board shows the Vietnamese.',
    left: (characters) => `${characters} characters left. The first sentence is set large.`,
    caption: 'Words below it (Vietnamese)',
    captionEnglish: 'Words below it (English)',
    captionHint: 'What it shows, also for those who do not see it well. May be empty.',
    earlier: 'Earlier',
    later: 'Later',
    remove: 'Remove',
    show: 'Show',
    addNotice: 'Add a notice',
    addPicture: 'Add a picture',
    pictureHint: 'PNG or JPEG, at most 2 MB, each side 100 to 4096 pixels.',
    sending: 'Sending the picture…',
    full: (slides) => `${slides} is all there is room for. Remove one first.`,
    pictureTroubles: {
      'too-large': 'The file is larger than 2 MB. Make the picture smaller and choose it again.',
      'not-an-image': 'This is no PNG or JPEG picture. Choose another file.',
      broken: 'The picture is damaged or was not copied to its end. Choose another file.',
      'too-many-pixels': 'The picture has more than 4096 pixels on a side. Make it smaller.',
      'too-few-pixels': 'The picture is too small for a board. It needs at least 100 pixels on each side.',
      'not-sent': 'The file did not reach the hub. Check the connection and choose it again.',
    },
    gone: 'The hub no longer has this picture. Remove it and add it again.',
    preview: 'On the board',
    previewHint: 'While no number is called',
    doorsHere: 'Hours and counters',
  },
};

import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** The words of the office page's slip settings. */
export interface SlipSettingsWords extends SettingsHeadWords {
  /** What leads to the page. */
  readonly open: string;
  readonly flawsFirst: string;

  readonly lines: string;
  readonly lineNames: Readonly<
    Record<'field' | 'procedure' | 'counters' | 'ahead' | 'takenAt' | 'keep', string>
  >;
  readonly ownLines: string;
  readonly ownLine: (line: number) => string;
  readonly ownLineHint: (left: number) => string;
  readonly checklist: string;
  readonly checklists: Readonly<Record<'never' | 'on-request' | 'always', string>>;
  readonly type: string;
  readonly types: Readonly<Record<'normal' | 'large', string>>;
  readonly follow: string;
  readonly followDetail: string;
  readonly yes: string;
  readonly no: string;
  readonly address: string;
  readonly addressHint: string;
  readonly logo: string;
  readonly logoHint: string;
  readonly logoThere: string;
  readonly logoSending: string;
  readonly removeLogo: string;

  readonly flaws: Readonly<
    Record<
      'too-long' | 'nothing-to-print' | 'not-an-address' | 'missing' | 'unknown-logo' | 'impossible',
      string
    >
  >;
  readonly logoTroubles: Readonly<
    Record<'too-large' | 'not-an-image' | 'too-many-pixels' | 'blank' | 'not-sent', string>
  >;

  readonly preview: string;
  readonly paper: string;
  readonly papers: Readonly<Record<'80mm' | '58mm', string>>;
  readonly previews: Readonly<Record<'ordinary' | 'priority' | 'longest' | 'checklist', string>>;
  readonly previewOf: (slip: string, paper: string) => string;
  readonly drawing: string;
  readonly drawn: string;
  readonly notDrawn: string;
  readonly oldPicture: string;
}

export const slipSettingsWords: Readonly<Record<Language, SlipSettingsWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    open: 'Cài đặt phiếu',
    title: 'Cài đặt phiếu',
    saved: 'Đã lưu. Phiếu tiếp theo in theo cài đặt này.',
    flawsFirst: 'Sửa chỗ báo lỗi trước',
    unsaved: 'Chưa lưu. Phiếu vẫn in như cũ.',
    undone: 'Đã hoàn tác. Phiếu tiếp theo in như trước lần lưu ấy.',
    lines: 'Phiếu có những dòng nào?',
    lineNames: {
      field: 'Lĩnh vực',
      procedure: 'Tên thủ tục',
      counters: 'Quầy',
      ahead: 'Số người chờ',
      takenAt: 'Giờ lấy số',
      keep: 'Lời giữ phiếu',
    },
    ownLines: 'Dòng riêng của bộ phận',
    ownLine: (line) => `Dòng riêng ${line}`,
    ownLineHint: (left) => `Còn ${left} ký tự. Máy in bỏ qua biểu tượng cảm xúc.`,
    checklist: 'Danh mục giấy tờ cần mang theo',
    checklists: {
      never: 'Không in',
      'on-request': 'In tờ riêng khi công dân bấm nút',
      always: 'In ngay trên mỗi phiếu có thủ tục',
    },
    type: 'Cỡ chữ',
    types: { normal: 'Thường', large: 'Lớn, dễ đọc' },
    follow: 'Mã QR để theo dõi số gọi',
    followDetail: 'Chỉ bật khi địa chỉ dưới đây đã có trang theo dõi',
    yes: 'In',
    no: 'Không',
    address: 'Địa chỉ trang theo dõi',
    addressHint: 'Thí dụ https://motcua.example.vn. Ngày và số phiếu được nối vào sau.',
    logo: 'Biểu trưng (tệp PNG)',
    logoHint: 'Tối đa 200 KB và 2000 điểm ảnh mỗi cạnh. Máy in chỉ có màu đen.',
    logoThere: 'Phiếu có biểu trưng.',
    logoSending: 'Đang gửi tệp…',
    removeLogo: 'Bỏ biểu trưng',
    flaws: {
      'too-long': 'Dài quá. Rút ngắn lại.',
      'nothing-to-print': 'Máy in không in được ký tự nào của dòng này. Viết bằng chữ Việt hoặc chữ số.',
      'not-an-address':
        'Đây không phải địa chỉ trang web. Viết như https://motcua.example.vn, không dấu cách.',
      missing: 'Chưa có địa chỉ. Nhập địa chỉ, hoặc tắt mã QR.',
      'unknown-logo': 'Máy chủ không còn giữ biểu trưng này. Chọn lại tệp.',
      impossible: 'Máy chủ không nhận giá trị này. Tải lại trang.',
    },
    logoTroubles: {
      'too-large': 'Tệp lớn hơn 200 KB. Thu nhỏ ảnh rồi chọn lại.',
      'not-an-image': 'Đây không phải ảnh PNG, hoặc tệp bị hỏng. Chọn tệp khác.',
      'too-many-pixels': 'Ảnh có hơn 2000 điểm ảnh một cạnh. Thu nhỏ ảnh rồi chọn lại.',
      blank: 'Ảnh nhạt quá, in ra giấy không thấy gì. Chọn ảnh có nét đen.',
      'not-sent': 'Chưa gửi được tệp lên máy chủ. Xem kết nối rồi chọn lại.',
    },
    preview: 'Xem trước',
    paper: 'Khổ giấy xem trước',
    papers: { '80mm': '80 mm', '58mm': '58 mm' },
    previews: {
      ordinary: 'Phiếu thường',
      priority: 'Phiếu ưu tiên',
      longest: 'Thủ tục có tên dài nhất',
      checklist: 'Tờ danh mục giấy tờ',
    },
    previewOf: (slip, paper) => `${slip}, giấy ${paper}`,
    drawing: 'Đang vẽ lại…',
    drawn: 'Đúng từng chấm như máy in sẽ in',
    notDrawn: 'Chưa vẽ lại được. Xem kết nối với máy chủ.',
    oldPicture: 'Hình cũ: sửa chỗ báo lỗi để vẽ lại.',
  },
  en: {
    ...settingsHeadWords.en,
    open: 'Slip settings',
    title: 'Slip settings',
    saved: 'Saved. The next slip is printed this way.',
    flawsFirst: 'Mend what is marked first',
    unsaved: 'Not saved. Slips are still printed as before.',
    undone: 'Undone. The next slip is printed as before that save.',
    lines: 'Which lines are on the slip?',
    lineNames: {
      field: 'Field',
      procedure: 'Procedure',
      counters: 'Counters',
      ahead: 'People before',
      takenAt: 'Time of taking',
      keep: 'Keep this slip',
    },
    ownLines: 'Lines of your own',
    ownLine: (line) => `Own line ${line}`,
    ownLineHint: (left) => `${left} characters left. Printers leave out emoji.`,
    checklist: 'List of what to bring',
    checklists: {
      never: 'Not printed',
      'on-request': 'A paper of its own, when a citizen presses the button',
      always: 'On every slip with a procedure',
    },
    type: 'Size of type',
    types: { normal: 'Normal', large: 'Large, easy to read' },
    follow: 'QR code to follow the queue',
    followDetail: 'Only once there is such a page at the address below',
    yes: 'Print',
    no: 'No',
    address: 'Address of the page',
    addressHint: 'Such as https://motcua.example.vn. Day and number are added to it.',
    logo: 'Logo (a PNG file)',
    logoHint: 'At most 200 KB, and 2000 pixels on each side. Printers have black only.',
    logoThere: 'The slip has a logo.',
    logoSending: 'Sending the file…',
    removeLogo: 'Remove the logo',
    flaws: {
      'too-long': 'Too long. Make it shorter.',
      'nothing-to-print': 'No printer prints any character of this line. Use letters or figures.',
      'not-an-address': 'This is no web address. Write it like https://motcua.example.vn, without blanks.',
      missing: 'There is no address. Enter one, or switch the QR code off.',
      'unknown-logo': 'The hub no longer has this logo. Choose its file again.',
      impossible: 'The hub does not take this value. Reload the page.',
    },
    logoTroubles: {
      'too-large': 'The file is larger than 200 KB. Make the picture smaller and choose it again.',
      'not-an-image': 'This is no PNG picture, or the file is broken. Choose another one.',
      'too-many-pixels': 'The picture has more than 2000 pixels on a side. Make it smaller.',
      blank: 'The picture is too pale: nothing of it would be seen on paper. Choose one with black lines.',
      'not-sent': 'The file did not reach the hub. Check the connection and choose it again.',
    },
    preview: 'Preview',
    paper: 'Paper of the preview',
    papers: { '80mm': '80 mm', '58mm': '58 mm' },
    previews: {
      ordinary: 'Ordinary slip',
      priority: 'Priority slip',
      longest: 'Longest procedure name',
      checklist: 'List of what to bring',
    },
    previewOf: (slip, paper) => `${slip}, ${paper} paper`,
    drawing: 'Drawing…',
    drawn: 'Dot for dot what the printer prints',
    notDrawn: 'Could not be drawn again. Check the connection to the hub.',
    oldPicture: 'An older picture: mend what is marked to see the new one.',
  },
};

import type { Language } from './language.ts';
import { type SettingsHeadWords, settingsHeadWords } from './settings-head.ts';

/** The words of the office page's part on backups. Instants arrive written (`24/11 17:01:12`), sizes too (`25,3 MB`). */
export interface BackupWords extends SettingsHeadWords {
  readonly yes: string;
  readonly no: string;

  readonly newest: string;
  readonly none: string;
  readonly good: (at: string) => string;
  readonly file: string;
  readonly size: string;
  readonly days: string;
  readonly kept: string;
  readonly keptFiles: (files: number) => string;
  readonly keepSafe: string;
  readonly make: string;
  readonly download: string;
  readonly busy: Readonly<Record<'make' | 'copy' | 'drill', string>>;
  readonly percent: (percent: number) => string;
  readonly notAllowed: string;

  readonly drillTitle: string;
  readonly drillLead: string;
  readonly drill: string;
  readonly needsOne: string;
  readonly drillGood: (at: string) => string;
  readonly drillFound: (days: string, taken: string, served: string, rated: string) => string;
  readonly drillDiffers: (at: string, different: string, missing: string) => string;
  readonly drillRefused: (at: string, why: string) => string;

  readonly where: string;
  readonly own: string;
  readonly ownDetail: string;
  readonly places: string;
  readonly placeState: Readonly<Record<'newest' | 'ready' | 'away' | 'other', string>>;
  readonly remove: string;
  readonly removeLabel: (folder: string) => string;
  readonly take: string;
  readonly addLabel: string;
  readonly addHint: string;
  readonly add: string;
  readonly flaws: Readonly<
    Record<
      | 'not-absolute'
      | 'missing'
      | 'not-a-folder'
      | 'inside-data'
      | 'cannot-write'
      | 'there-already'
      | 'enough',
      string
    >
  >;

  readonly rules: string;
  readonly automatic: string;
  readonly automaticDetail: string;
  readonly latest: string;
  readonly latestHint: string;
  readonly keep: string;
  readonly keepFiles: (files: number) => string;
  readonly months: string;
  readonly monthsKept: (months: number) => string;

  /** What stands on every page until somebody has done something. */
  readonly troubles: {
    readonly failed: (at: string, why: string) => string;
    readonly away: (folder: string) => string;
    readonly other: (folder: string) => string;
    readonly placeFailed: (folder: string, why: string) => string;
    readonly unread: (days: string) => string;
    readonly drill: string;
  };
  readonly toPage: string;
}

export const backupWords: Readonly<Record<Language, BackupWords>> = {
  vi: {
    ...settingsHeadWords.vi,
    title: 'Sao lưu',
    saved: 'Đã lưu. Các lần sao lưu sau theo cài đặt này.',
    unsaved: 'Chưa lưu.',
    undone: 'Đã hoàn tác lần lưu trước.',
    yes: 'Có',
    no: 'Không',
    newest: 'Bản mới nhất',
    none: 'Chưa có bản sao lưu nào.',
    good: (at) => `Đã ghi và đọc lại đúng lúc ${at}`,
    file: 'Tệp',
    size: 'Cỡ',
    days: 'Số ngày trong tệp',
    kept: 'Đang giữ',
    keptFiles: (files) => `${files} bản trên máy này`,
    keepSafe: 'Tệp không đặt mật khẩu: ai có tệp đọc được mọi thứ trong đó. Cất như cất hồ sơ.',
    make: 'Sao lưu ngay',
    download: 'Tải về bản mới nhất',
    busy: { make: 'Đang sao lưu…', copy: 'Đang chép sang nơi khác…', drill: 'Đang khôi phục thử…' },
    percent: (percent) => `${percent}%`,
    notAllowed: 'Chỉ người phụ trách làm được',
    drillTitle: 'Diễn tập',
    drillLead:
      'Khôi phục bản mới nhất vào một thư mục tạm, đếm lại từng ngày, so với dữ liệu đang dùng, rồi xóa thư mục tạm. Không đụng đến dữ liệu thật.',
    drill: 'Thử khôi phục',
    needsOne: 'Chưa có bản để thử',
    drillGood: (at) => `Lúc ${at} khôi phục thử được, mọi ngày khớp với dữ liệu đang dùng`,
    drillFound: (days, taken, served, rated) =>
      `${days} ngày, ${taken} số, ${served} lượt xong, ${rated} đánh giá`,
    drillDiffers: (at, different, missing) =>
      `Lúc ${at} khôi phục thử thấy khác dữ liệu đang dùng. Khác: ${different}. Thiếu: ${missing}. Sao lưu lại rồi thử lại; nếu vẫn khác, báo người hỗ trợ kỹ thuật.`,
    drillRefused: (at, why) => `Lúc ${at} không khôi phục thử được. ${why}`,
    where: 'Nơi cất',
    own: 'Máy này',
    ownDetail: 'Luôn có. Hỏng ổ đĩa thì mất cả hai, nên cần thêm một nơi khác.',
    places: 'USB và nơi khác',
    placeState: {
      newest: 'Có bản mới nhất',
      ready: 'Sẵn sàng, chưa có bản mới nhất',
      away: 'Chưa cắm hoặc không thấy thư mục',
      other: 'Là USB khác, chưa được nhận',
    },
    remove: 'Bỏ',
    removeLabel: (folder) => `Không chép vào ${folder} nữa`,
    take: 'Nhận USB này',
    addLabel: 'Thêm thư mục của USB, ổ đĩa hoặc máy khác',
    addHint: 'Ghi cả đường dẫn, như E:\\sao-luu hoặc /media/usb/sao-luu. Máy ghi thử một tệp nhỏ vào đó.',
    add: 'Kiểm tra và thêm',
    flaws: {
      'not-absolute': 'Ghi cả đường dẫn, bắt đầu từ ổ đĩa: E:\\sao-luu hoặc /media/usb.',
      missing: 'Không có thư mục này. Cắm USB, tạo thư mục rồi thử lại.',
      'not-a-folder': 'Đây là một tệp, không phải thư mục.',
      'inside-data': 'Thư mục này nằm trong thư mục dữ liệu. Chọn nơi khác, trên ổ đĩa khác.',
      'cannot-write': 'Không ghi được vào đây. Xem USB có bị khóa ghi hoặc đầy không.',
      'there-already': 'Thư mục này đã có trong danh sách.',
      enough: 'Đã đủ ba nơi. Bỏ một nơi trước.',
    },
    rules: 'Khi nào và giữ bao lâu',
    automatic: 'Tự sao lưu mỗi ngày',
    automaticDetail: 'Sau khi đóng ngày, ở phút đầu tiên không ai bấm gì. Máy tắt thì làm bù khi bật lại.',
    latest: 'Chậm nhất lúc',
    latestHint: 'Đến giờ này thì sao lưu dù ngày chưa đóng.',
    keep: 'Giữ các bản mới nhất',
    keepFiles: (files) => `${files} bản`,
    months: 'Giữ thêm bản cuối của mỗi tháng',
    monthsKept: (months) => (months === 0 ? 'Không giữ thêm' : `${months} tháng`),
    troubles: {
      failed: (at, why) => `Sao lưu lúc ${at} không thành công. ${why} Máy tự làm lại sau 10 phút.`,
      away: (folder) => `Chưa chép được bản sao lưu mới nhất vào ${folder}. Cắm USB vào, máy tự chép.`,
      other: (folder) =>
        `USB ở ${folder} không phải USB đã nhận. Đổi USB, hoặc nhận USB này ở trang Sao lưu.`,
      placeFailed: (folder, why) => `Không chép được bản sao lưu vào ${folder}. ${why}`,
      unread: (days) =>
        `Dữ liệu của các ngày này bị hỏng và được sao lưu nguyên trạng: ${days}. Giữ các bản sao lưu cũ, báo người hỗ trợ kỹ thuật.`,
      drill: 'Lần khôi phục thử gần nhất không đạt. Xem trang Sao lưu.',
    },
    toPage: 'Mở trang Sao lưu',
  },
  en: {
    ...settingsHeadWords.en,
    title: 'Backup',
    saved: 'Saved. Backups from now on follow these settings.',
    unsaved: 'Not saved.',
    undone: 'The last save was undone.',
    yes: 'Yes',
    no: 'No',
    newest: 'The newest',
    none: 'There is no backup yet.',
    good: (at) => `Written, and read again as it was, at ${at}`,
    file: 'File',
    size: 'Size',
    days: 'Days in it',
    kept: 'Kept',
    keptFiles: (files) => `${files} on this computer`,
    keepSafe: 'The file has no password: whoever has it can read all of it. Keep it as you keep files.',
    make: 'Back up now',
    download: 'Download the newest',
    busy: { make: 'Backing up…', copy: 'Copying elsewhere…', drill: 'Trying a restore…' },
    percent: (percent) => `${percent}%`,
    notAllowed: 'Only who is in charge can do it',
    drillTitle: 'Drill',
    drillLead:
      'Restores the newest into a scratch folder, counts every day anew, compares with the data in use, and removes the scratch. The real data is not touched.',
    drill: 'Try a restore',
    needsOne: 'There is none to try',
    drillGood: (at) => `At ${at} it could be restored, every day as in the data in use`,
    drillFound: (days, taken, served, rated) =>
      `${days} days, ${taken} numbers, ${served} services, ${rated} ratings`,
    drillDiffers: (at, different, missing) =>
      `At ${at} it was other than the data in use. Different: ${different}. Missing: ${missing}. Back up and try again; if it stays, tell whoever helps with the computers.`,
    drillRefused: (at, why) => `At ${at} it could not be restored. ${why}`,
    where: 'Where',
    own: 'This computer',
    ownDetail: 'Always. If its disk fails both are gone, so there should be another place.',
    places: 'Sticks and other places',
    placeState: {
      newest: 'Has the newest',
      ready: 'There, without the newest yet',
      away: 'Not plugged in, or no such folder',
      other: 'Another stick, not taken yet',
    },
    remove: 'Remove',
    removeLabel: (folder) => `Copy to ${folder} no longer`,
    take: 'Take this stick',
    addLabel: 'Add a folder of a stick, a disk or another computer',
    addHint: 'The whole path, as E:\\backup or /media/usb/backup. The hub tries it with a small file.',
    add: 'Check and add',
    flaws: {
      'not-absolute': 'Write the whole path from the drive on: E:\\backup or /media/usb.',
      missing: 'There is no such folder. Plug the stick in, make the folder, and try again.',
      'not-a-folder': 'This is a file, not a folder.',
      'inside-data': 'This folder is inside the data folder. Choose another, on another disk.',
      'cannot-write': 'It cannot be written. Check whether the stick is locked or full.',
      'there-already': 'This folder is in the list already.',
      enough: 'There are three places. Remove one first.',
    },
    rules: 'When, and how long it is kept',
    automatic: 'Back up by itself each day',
    automaticDetail:
      'After the day is closed, in the first minute in which nobody presses anything. If the computer was off, when it is on again.',
    latest: 'At the latest at',
    latestHint: 'Then it is made even if the day is not closed.',
    keep: 'Keep the newest',
    keepFiles: (files) => `${files}`,
    months: 'And the last one of each month',
    monthsKept: (months) => (months === 0 ? 'No' : `${months} months`),
    troubles: {
      failed: (at, why) => `The backup at ${at} failed. ${why} The hub tries again in ten minutes.`,
      away: (folder) =>
        `The newest backup could not be copied to ${folder}. Plug the stick in; the hub copies by itself.`,
      other: (folder) =>
        `The stick at ${folder} is not the one that was taken. Change it, or take this one on the Backup page.`,
      placeFailed: (folder, why) => `The backup could not be copied to ${folder}. ${why}`,
      unread: (days) =>
        `The data of these days is damaged and was kept as it is: ${days}. Keep the older backups, and tell whoever helps with the computers.`,
      drill: 'The last drill failed. See the Backup page.',
    },
    toPage: 'Open the Backup page',
  },
};

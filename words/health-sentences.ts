import type { Language } from './language.ts';

/**
 * A sentence that says how something is, and where it is not well, one that says what to do. Holes are filled from what
 * was found: a name, a count, an instant (`at`), room on a disk (`size`), a length of time, what the machine said.
 */
export interface HealthSentence {
  readonly says: string;
  readonly todo?: string;
}

const vi = {
  'printer-ready': { says: '{name}: sẵn sàng.' },
  'printer-virtual': {
    says: '{name} là máy in ảo: phiếu không ra giấy.',
    todo: 'Nối máy in thật rồi chọn nó ở phần máy in.',
  },
  'printer-cover-open': { says: '{name}: nắp đang mở.', todo: 'Đậy nắp lại cho kêu tách.' },
  'printer-cutter-jam': {
    says: '{name}: dao cắt giấy bị kẹt.',
    todo: 'Tắt máy in, gỡ giấy kẹt, rồi bật lại.',
  },
  'printer-overheated': { says: '{name}: quá nóng.', todo: 'Chờ vài phút, máy nguội rồi tự in tiếp.' },
  'printer-offline': {
    says: '{name}: không trả lời.',
    todo: 'Xem máy in đã bật chưa, và dây nối có lỏng không.',
  },
  'printer-faulty': {
    says: '{name}: trả lời sai nên đã được ngắt.',
    todo: 'Xem dây nối và loại máy in đã chọn, rồi khởi động lại máy chủ.',
  },
  'paper-left': { says: '{name}: còn giấy cho khoảng {count} phiếu.' },
  'paper-unknown': { says: '{name}: chưa in phiếu nào từ khi thay cuộn, nên chưa tính được giấy còn lại.' },
  'paper-low': {
    says: '{name}: còn giấy cho khoảng {count} phiếu.',
    todo: 'Đặt sẵn một cuộn mới cạnh máy in.',
  },
  'paper-near-end': { says: '{name}: giấy sắp hết.', todo: 'Đặt sẵn một cuộn mới cạnh máy in.' },
  'paper-out': { says: '{name}: hết giấy.', todo: 'Thay cuộn mới, rồi bấm “Đã thay cuộn mới”.' },

  'screens-here': { says: '{kind}: {count} máy đang nối.' },
  'screens-none': {
    says: '{kind}: chưa có máy nào.',
    todo: 'Mở địa chỉ của máy chủ trên máy ấy và ghép nó.',
  },
  'screens-rest': { says: '{kind}: các quầy đang đóng, máy nối lại khi cán bộ bắt đầu làm việc.' },
  'screen-away': {
    says: '{name}: mất kết nối từ {at}.',
    todo: 'Xem máy có bật và có mạng không. Trang tự nối lại.',
  },
  'screen-unseen': {
    says: '{name}: chưa nối lần nào từ khi máy chủ khởi động.',
    todo: 'Bật máy lên và xem mạng. Trang tự nối lại.',
  },
  'console-away': {
    says: '{name}: không nối từ {at}, trong khi quầy đang mở.',
    todo: 'Cán bộ đăng nhập lại ở bàn ấy; nếu máy tắt thì bật lên.',
  },
  'console-unseen': {
    says: '{name}: chưa nối, trong khi quầy đang mở.',
    todo: 'Cán bộ đăng nhập ở bàn ấy; nếu máy tắt thì bật lên.',
  },
  'tablet-away': {
    says: '{name}: không nối từ {at}; có thể máy đã ngủ.',
    todo: 'Chạm vào màn hình để đánh thức máy, và cắm sạc.',
  },
  'tablet-unseen': {
    says: '{name}: chưa nối từ khi máy chủ khởi động.',
    todo: 'Bật máy, chạm vào màn hình, và cắm sạc.',
  },
  'sound-on': { says: 'Tiếng: {count} bảng đã bật.' },
  'sound-off': {
    says: '{count} trên {of} bảng chưa có tiếng.',
    todo: 'Đến bảng có dòng “Chạm vào màn hình để bật tiếng”, chạm hoặc bấm chuột một lần.',
  },
  'sound-missing': { says: 'Bảng không đọc được {count} câu.', todo: 'Xem các câu ấy ở trang giọng đọc.' },

  'journal-written': { says: 'Sổ gốc được ghi đầy đủ.' },
  'journal-torn': {
    says: 'Máy chủ đã bị tắt đột ngột: dòng đang ghi dở được cắt ra và giữ riêng. Mọi số đã cấp vẫn còn.',
    todo: 'Không phải làm gì. Nếu lặp lại, dùng bộ lưu điện cho máy chủ.',
  },
  'journal-stopped': {
    says: 'Ổ đĩa không nhận, nên máy chủ ngừng cấp số.',
    todo: 'Xem chỗ trống của ổ đĩa, rồi khởi động lại máy chủ. Trong lúc chờ, cấp số viết tay.',
  },
  'disk-room': { says: 'Ổ đĩa còn trống {size}.' },
  'disk-low': {
    says: 'Ổ đĩa chỉ còn trống {size}.',
    todo: 'Dọn bớt tệp không cần trên máy chủ trong tuần này.',
  },
  'disk-full': {
    says: 'Ổ đĩa sắp đầy, chỉ còn trống {size}.',
    todo: 'Dọn bớt tệp trên máy chủ ngay: khi ổ đĩa đầy, máy ngừng cấp số.',
  },
  'disk-slow': {
    says: 'Ổ đĩa ghi chậm: lần ghi gần nhất mất {seconds} giây.',
    todo: 'Tắt bớt chương trình khác. Nếu ngày nào cũng chậm, thay ổ đĩa.',
  },
  'disk-unknown': {
    says: 'Không xem được ổ đĩa còn trống bao nhiêu.',
    todo: 'Xem ổ đĩa của thư mục dữ liệu có còn nối không.',
  },
  'clock-right': { says: 'Đồng hồ máy chủ chạy đúng thứ tự.' },
  'clock-apart': {
    says: 'Đồng hồ máy chủ lệch {minutes} phút so với các màn hình.',
    todo: 'So với giờ trên điện thoại, rồi chỉnh giờ máy chủ, hoặc bật tự chỉnh giờ.',
  },
  'clock-behind': {
    says: 'Đồng hồ máy chủ chạy lùi, nên máy ngừng cấp số.',
    todo: 'Chỉnh lại giờ của máy chủ. Số được cấp lại khi giờ đã đúng.',
  },
  'backup-fresh': { says: 'Bản sao lưu gần nhất, đã kiểm tra: {at}.' },
  'backup-trial': { says: 'Đang dùng thử, chưa có gì phải sao lưu.' },
  'backup-none': {
    says: 'Chưa có bản sao lưu nào được kiểm tra.',
    todo: 'Sao lưu ngay hôm nay, và chép ra USB.',
  },
  'backup-old': {
    says: 'Bản sao lưu gần nhất đã cũ: {at}.',
    todo: 'Cắm USB sao lưu, rồi sao lưu lại.',
  },
  'backup-failed': {
    says: 'Sao lưu lúc {at} không thành.',
    todo: 'Xem vì sao ở trang sao lưu. Máy tự làm lại sau 10 phút.',
  },
  'audit-whole': { says: 'Nhật ký thao tác liền mạch.' },
  'audit-broken': {
    says: 'Nhật ký thao tác bị hỏng hoặc bị sửa: {said}',
    todo: 'Giữ nguyên thư mục dữ liệu, báo người phụ trách công nghệ thông tin. Máy vẫn ghi tiếp vào phần mới.',
  },
  'certificate-good': { says: 'Chứng thư của mạng dùng được đến {at}.' },
  'certificate-ends': {
    says: 'Chứng thư của mạng hết hạn {at}.',
    todo: 'Thay chứng thư trước ngày ấy, nếu không các màn hình sẽ không mở được.',
  },
  'certificate-unusable': {
    says: 'Chứng thư của mạng không dùng được: {said}',
    todo: 'Đặt tệp chứng thư đúng vào chỗ cũ.',
  },
  'log-unwritten': {
    says: 'Không ghi được nhật ký máy: {said}',
    todo: 'Xem thư mục logs và chỗ trống của ổ đĩa.',
  },
} as const satisfies Record<string, HealthSentence>;

export type HealthFinding = keyof typeof vi;

const en: Readonly<Record<HealthFinding, HealthSentence>> = {
  'printer-ready': { says: '{name}: ready.' },
  'printer-virtual': {
    says: '{name} is a virtual printer: no paper comes out.',
    todo: 'Connect a real printer and choose it at the printers.',
  },
  'printer-cover-open': { says: '{name}: the cover is open.', todo: 'Close it until it clicks.' },
  'printer-cutter-jam': {
    says: '{name}: the cutter is jammed.',
    todo: 'Switch the printer off, free the paper, switch it on.',
  },
  'printer-overheated': { says: '{name}: too hot.', todo: 'Wait a few minutes; it goes on by itself.' },
  'printer-offline': {
    says: '{name}: no answer.',
    todo: 'See whether it is switched on, and whether the cable is loose.',
  },
  'printer-faulty': {
    says: '{name}: it answers wrongly and was cut off.',
    todo: 'Check the cable and the kind of printer that was chosen, then start the hub again.',
  },
  'paper-left': { says: '{name}: paper for about {count} slips.' },
  'paper-unknown': {
    says: '{name}: no slip since the roll was changed, so what is left cannot be told yet.',
  },
  'paper-low': { says: '{name}: paper for about {count} slips.', todo: 'Put a new roll beside the printer.' },
  'paper-near-end': { says: '{name}: the paper nears its end.', todo: 'Put a new roll beside the printer.' },
  'paper-out': { says: '{name}: out of paper.', todo: 'Put in a new roll, then press “New roll put in”.' },

  'screens-here': { says: '{kind}: {count} connected.' },
  'screens-none': { says: '{kind}: none yet.', todo: "Open the hub's address there and let it in." },
  'screens-rest': { says: '{kind}: the counters are closed; they connect when the clerks begin.' },
  'screen-away': {
    says: '{name}: not connected since {at}.',
    todo: 'See whether it is on and has its network. The page connects by itself.',
  },
  'screen-unseen': {
    says: '{name}: not connected since the hub began.',
    todo: 'Switch it on and check its network. The page connects by itself.',
  },
  'console-away': {
    says: '{name}: not connected since {at}, while its counter is open.',
    todo: 'The clerk signs in there again; switch the machine on if it is off.',
  },
  'console-unseen': {
    says: '{name}: not connected, while its counter is open.',
    todo: 'The clerk signs in there; switch the machine on if it is off.',
  },
  'tablet-away': {
    says: '{name}: not connected since {at}; it may be asleep.',
    todo: 'Touch it to wake it, and plug it in.',
  },
  'tablet-unseen': {
    says: '{name}: not connected since the hub began.',
    todo: 'Switch it on, touch it, and plug it in.',
  },
  'sound-on': { says: 'Sound: on at all boards, {count}.' },
  'sound-off': {
    says: '{count} of {of} boards without sound.',
    todo: 'Go to the board that says “Touch the screen to turn the sound on”, and touch or click it once.',
  },
  'sound-missing': {
    says: 'Boards cannot say {count} of the clips.',
    todo: 'See which on the page of the voice.',
  },

  'journal-written': { says: 'The journal is written in full.' },
  'journal-torn': {
    says: 'The hub was cut off: the line it was writing was taken out and kept aside. Every number given is there.',
    todo: 'Nothing. If it comes again, give the hub a battery backup.',
  },
  'journal-stopped': {
    says: 'The disk takes nothing, so the hub gives no numbers.',
    todo: 'Make room on the disk, then start the hub again. Meanwhile, write numbers by hand.',
  },
  'disk-room': { says: 'The disk has {size} free.' },
  'disk-low': {
    says: 'The disk has only {size} free.',
    todo: "Clear away what the hub's machine does not need this week.",
  },
  'disk-full': {
    says: 'The disk is nearly full, only {size} free.',
    todo: 'Clear it now: on a full disk the hub gives no numbers.',
  },
  'disk-slow': {
    says: 'The disk is slow: it last took {seconds} s to write.',
    todo: 'Close other programs. If it is slow every day, change the disk.',
  },
  'disk-unknown': {
    says: 'How much room the disk has cannot be told.',
    todo: 'See whether the disk of the data folder is still connected.',
  },
  'clock-right': { says: "The hub's clock goes forward." },
  'clock-apart': {
    says: "The hub's clock and the screens' are {minutes} min apart.",
    todo: "Compare with a telephone, then set the hub's clock, or let it set itself.",
  },
  'clock-behind': {
    says: "The hub's clock runs behind, so no numbers are given.",
    todo: 'Set it right. Numbers are given again once it is.',
  },
  'backup-fresh': { says: 'The last backup that was verified: {at}.' },
  'backup-trial': { says: 'This is a trial; nothing needs a backup yet.' },
  'backup-none': {
    says: 'No backup was verified yet.',
    todo: 'Make one today, onto a USB stick or another folder.',
  },
  'backup-old': {
    says: 'The last backup is old: {at}.',
    todo: 'Plug the backup stick in and make a new one.',
  },
  'backup-failed': {
    says: 'The backup at {at} failed.',
    todo: 'See why on the page of backups. The hub tries again in ten minutes.',
  },
  'audit-whole': { says: 'The audit is unbroken.' },
  'audit-broken': {
    says: 'The audit is damaged or was altered: {said}',
    todo: 'Leave the data folder as it is and tell your IT person. The hub goes on in a new part.',
  },
  'certificate-good': { says: "The network's certificate holds until {at}." },
  'certificate-ends': {
    says: "The network's certificate ends {at}.",
    todo: 'Renew it before that day, or no screen will open.',
  },
  'certificate-unusable': {
    says: "The network's certificate cannot be used: {said}",
    todo: 'Put the right file in its place.',
  },
  'log-unwritten': {
    says: 'The log cannot be written: {said}',
    todo: 'Check the folder “logs” and the room on the disk.',
  },
};

export const healthSentences: Readonly<Record<Language, Readonly<Record<HealthFinding, HealthSentence>>>> = {
  vi,
  en,
};

/** The words of the sheet for the paper board. It hangs in the hall of a ward, so it speaks Vietnamese. */
export const postingSheetWords = {
  title: 'NIÊM YẾT CÔNG KHAI THỦ TỤC HÀNH CHÍNH',
  inForceOn: (date: string) => `Các thủ tục đang có hiệu lực ngày ${date}`,
  columns: {
    number: 'STT',
    name: 'Mã và tên thủ tục',
    timeLimit: 'Thời hạn giải quyết',
    fee: 'Phí, lệ phí',
    documents: 'Thành phần hồ sơ',
  },
  kinds: {
    new: 'Thủ tục mới',
    amended: 'Thủ tục được sửa đổi, bổ sung',
    standardised: 'Thủ tục được chuẩn hóa',
    repealed: 'Thủ tục bị bãi bỏ',
    process: 'Thủ tục được phê duyệt lại quy trình nội bộ',
  },
  from: (date: string) => `Có hiệu lực từ ${date}`,
  goneFrom: (date: string) => `Hết hiệu lực từ ${date}`,
  filing: (way: string) => `Cách thức nộp: ${way}`,
  basis: (cited: string) => `Căn cứ: ${cited}`,
  unknown: 'hỏi tại quầy',
  /** A board that posts procedures also says where to complain about them (Nghị định 63/2010/NĐ-CP). */
  complaints:
    'Phản ánh, kiến nghị về quy định hành chính: tại Bộ phận Một cửa hoặc trên Cổng Dịch vụ công quốc gia, dichvucong.gov.vn',
  page: (number: number, of: number) => `trang ${String(number)}/${String(of)}`,
} as const;

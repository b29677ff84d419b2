import type { Slip } from './slip.ts';

/** Slips for tests and for pictures; the office and the visits are invented. */
export const ordinarySlip: Slip = {
  slipId: 'C-47/1',
  letter: 'C',
  number: 47,
  priority: false,
  reprint: false,
  officeName: 'UBND phường Hải Dương',
  deskName: 'Bộ phận Một cửa',
  fieldName: 'Chứng thực, sao y',
  ahead: 3,
  counters: [1, 2],
  expectedWait: { from: 10, to: 20 },
  takenAt: Date.parse('2026-11-23T14:36:00+07:00'),
  language: 'vi',
};

export const prioritySlip: Slip = {
  ...ordinarySlip,
  slipId: 'H-19/1',
  letter: 'H',
  number: 19,
  priority: true,
  fieldName: 'Hộ tịch',
  ahead: 1,
  counters: [2],
  expectedWait: { from: 5, to: 15 },
};

/** A name as long as the longest that a ward posts, 919 characters; put together for tests. */
export const longestProcedureName = `Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất đối với cá nhân là cán bộ, công chức, viên chức, sĩ quan tại ngũ, quân nhân chuyên nghiệp, công chức quốc phòng, công nhân và viên chức quốc phòng, sĩ quan, hạ sĩ quan, công nhân công an, người làm công tác cơ yếu và người làm công tác khác trong tổ chức cơ yếu hưởng lương từ ngân sách nhà nước mà chưa được giao đất ở, nhà ở; giáo viên, nhân viên y tế đang công tác tại các xã biên giới, hải đảo thuộc vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn nhưng chưa có đất ở, nhà ở tại nơi công tác hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở; cá nhân thường trú tại xã mà không có đất ở và chưa được Nhà nước giao đất ở hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở`;

/** Taken at 15:12 for a procedure that is answered the same day only until 15:00. */
export const lateSlip: Slip = {
  ...ordinarySlip,
  slipId: 'C-58/1',
  number: 58,
  procedureName: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  sameDayUntil: '15:00',
  takenAt: Date.parse('2026-11-23T15:12:00+07:00'),
};

export const longestSlip: Slip = {
  ...ordinarySlip,
  slipId: 'M-112/1',
  letter: 'M',
  number: 112,
  fieldName: 'Đất đai, xây dựng',
  procedureName: longestProcedureName,
  ahead: 12,
  counters: [1, 2, 3, 4],
  expectedWait: { from: 45, to: 75 },
};

/** The documents and the fee are those of the catalogue of Hải Phòng; nobody has looked up the notice. */
export const checklistSlip: Slip = {
  ...prioritySlip,
  slipId: 'H-20/1',
  number: 20,
  priority: false,
  procedureName: 'Đăng ký khai sinh',
  checklist: {
    documents: [
      'Tờ khai đăng ký khai sinh (hoặc mẫu điện tử tương tác)',
      'Giấy chứng sinh; không có thì văn bản của người làm chứng hoặc giấy cam đoan',
      'Giấy tờ tùy thân',
      'Văn bản ủy quyền (nếu có)',
    ],
    fee: 'đúng hạn 0, quá hạn 8.000 đồng',
    timeLimit: 'trong ngày; nhận sau 15 giờ thì trả ngày làm việc tiếp theo',
    basis: null,
  },
};

export const followedSlip: Slip = { ...ordinarySlip, followAddress: 'http://192.168.1.10:3000/s/k7Qp2xWd' };

import type { Language } from './language.ts';

type FileTrouble =
  | 'column-twice'
  | 'empty'
  | 'no-name-column'
  | 'not-a-table'
  | 'not-saved-as-text'
  | 'too-large'
  | 'too-many-rows'
  | 'torn-quote';

type RowTrouble =
  | 'bad-code'
  | 'bad-day'
  | 'broken-letters'
  | 'duplicate-code'
  | 'ends-before'
  | 'formula'
  | 'missing'
  | 'rubbish'
  | 'too-long'
  | 'too-many-cells';

/** The words of an import into the catalogue. */
export interface CatalogueImportWords {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly from: string;
  readonly trying: string;
  readonly tried: string;
  readonly read: (rows: number, encoding: string) => string;
  readonly encodings: Readonly<
    Record<'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'xlsx', string>
  >;
  readonly counts: {
    readonly added: string;
    readonly changed: string;
    readonly same: string;
    readonly aside: string;
    readonly unmentioned: string;
  };
  readonly unmentionedHint: string;
  readonly row: (row: number) => string;
  readonly emptyBefore: string;
  readonly more: (rows: number) => string;
  readonly byNotice: string;
  readonly byNoticeDetail: string;
  readonly needsNotice: string;
  readonly bring: (procedures: number) => string;
  readonly nothing: string;
  readonly notReached: string;
  readonly files: Readonly<Record<FileTrouble, string>>;
  readonly thePlace: (place: string) => string;
  readonly rows: Readonly<Record<RowTrouble, string>>;
}

export const catalogueImportWords: Readonly<Record<Language, CatalogueImportWords>> = {
  vi: {
    title: 'Nhập từ tệp',
    hint: 'Tệp Excel (.xlsx) hoặc CSV có dòng tiêu đề: Mã thủ tục, Tên thủ tục, Lĩnh vực, Thời hạn giải quyết, Phí lệ phí, Thành phần hồ sơ, Cách thức nộp, Hiệu lực đến. Xem thử trước, chưa có gì thay đổi.',
    choose: 'Chọn tệp',
    from: 'Có hiệu lực từ ngày',
    trying: 'Đang xem thử…',
    tried: 'Xem thử xong. Chưa có gì thay đổi.',
    read: (rows, encoding) => `Đọc ${rows} dòng, ${encoding}.`,
    encodings: {
      'utf-8': 'chữ Unicode (UTF-8)',
      'utf-8-bom': 'chữ Unicode (UTF-8)',
      'utf-16le': 'chữ Unicode (UTF-16)',
      'utf-16be': 'chữ Unicode (UTF-16)',
      'windows-1258': 'chữ Windows-1258 kiểu cũ',
      xlsx: 'bảng Excel, trang đầu',
    },
    counts: {
      added: 'Thủ tục mới',
      changed: 'Sẽ sửa',
      same: 'Giống danh mục',
      aside: 'Để riêng, không nhập',
      unmentioned: 'Không có trong tệp',
    },
    unmentionedHint: 'Các thủ tục này giữ nguyên. Muốn bỏ thì bãi bỏ bằng một thông báo.',
    row: (row) => `dòng ${row}`,
    emptyBefore: 'chưa rõ',
    more: (rows) => `và ${rows} dòng nữa`,
    byNotice: 'Nhập theo một thông báo',
    byNoticeDetail: 'Nếu không: là sửa dữ liệu, máy tra cứu không ghi thủ tục nào là mới hay sửa đổi.',
    needsNotice: 'Ghi số và trích yếu của thông báo',
    bring: (procedures) => `Nhập ${procedures} thủ tục`,
    nothing: 'Tệp này không có gì để nhập',
    notReached: 'Máy chủ không trả lời. Chọn lại tệp khi đã có kết nối.',
    files: {
      'column-twice': 'Hai cột cùng một nghĩa. Bỏ một cột rồi chọn lại tệp.',
      empty: 'Tệp không có dòng nào dưới tiêu đề.',
      'no-name-column': 'Không có cột tên thủ tục. Dòng đầu của tệp phải là tiêu đề các cột.',
      'not-a-table': 'Đây không phải là bảng. Lưu thành .xlsx hoặc CSV rồi chọn lại.',
      'not-saved-as-text': 'Bảng Excel này không đọc được. Lưu lại thành CSV UTF-8 rồi chọn lại.',
      'too-large': 'Tệp lớn quá. Danh mục của một phường chỉ có vài trăm dòng.',
      'too-many-rows': 'Tệp có quá 5.000 dòng. Chia ra hoặc lọc bớt rồi chọn lại.',
      'torn-quote': 'Một dấu ngoặc kép mở ra mà không đóng lại.',
    },
    thePlace: (place) => `Chỗ ấy: ${place}.`,
    rows: {
      'bad-code': 'Mã không đúng dạng 1.001193',
      'bad-day': 'Không phải ngày; viết 31/12/2026',
      'broken-letters': 'Có chữ bị vỡ',
      'duplicate-code': 'Một thủ tục có hai dòng; không biết dòng nào đúng',
      'ends-before': 'Hết hiệu lực trước ngày có hiệu lực',
      formula: 'Ô là công thức, không phải chữ',
      missing: 'Thiếu',
      rubbish: 'Không phải nội dung cho công dân đọc',
      'too-long': 'Dài quá',
      'too-many-cells': 'Nhiều ô hơn tiêu đề',
    },
  },
  en: {
    title: 'Import a file',
    hint: 'An Excel table (.xlsx) or CSV whose first row names its columns: Mã thủ tục, Tên thủ tục, Lĩnh vực, Thời hạn giải quyết, Phí lệ phí, Thành phần hồ sơ, Cách thức nộp, Hiệu lực đến. It is tried first; nothing changes yet.',
    choose: 'Choose a file',
    from: 'In force from',
    trying: 'Trying…',
    tried: 'Tried. Nothing has changed yet.',
    read: (rows, encoding) => (rows === 1 ? `Read 1 row, ${encoding}.` : `Read ${rows} rows, ${encoding}.`),
    encodings: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-8-bom': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16)',
      'windows-1258': 'old Windows-1258 letters',
      xlsx: 'an Excel table, its first sheet',
    },
    counts: {
      added: 'New procedures',
      changed: 'Would change',
      same: 'As in the catalogue',
      aside: 'Set aside, not imported',
      unmentioned: 'Not in the file',
    },
    unmentionedHint: 'These stay as they are. To end one, repeal it by a notice.',
    row: (row) => `row ${row}`,
    emptyBefore: 'not known',
    more: (rows) => (rows === 1 ? 'and 1 more row' : `and ${rows} more rows`),
    byNotice: 'A notice stands behind this',
    byNoticeDetail: 'If not, it is a correction of data: the kiosk calls no procedure new or amended.',
    needsNotice: 'Write the notice’s number and subject',
    bring: (procedures) => (procedures === 1 ? 'Import 1 procedure' : `Import ${procedures} procedures`),
    nothing: 'This file has nothing to import',
    notReached: 'The hub does not answer. Choose the file again once there is a connection.',
    files: {
      'column-twice': 'Two columns mean the same. Remove one and choose the file again.',
      empty: 'The file has no row below its header.',
      'no-name-column': 'No column holds names. The first row must name the columns.',
      'not-a-table': 'This is no table. Save it as .xlsx or CSV and choose it again.',
      'not-saved-as-text': 'This Excel table cannot be read. Save it as CSV UTF-8 and choose it again.',
      'too-large': 'The file is too large. A ward’s catalogue has some hundred rows.',
      'too-many-rows': 'The file has more than 5,000 rows. Divide it or filter it first.',
      'torn-quote': 'A quotation mark is opened and never closed.',
    },
    thePlace: (place) => `The place: ${place}.`,
    rows: {
      'bad-code': 'The code is not like 1.001193',
      'bad-day': 'No day; write 31/12/2026',
      'broken-letters': 'Some letters are broken',
      'duplicate-code': 'Two rows for one procedure; nobody can say which is right',
      'ends-before': 'Ends before it begins',
      formula: 'The cell is a formula, not text',
      missing: 'Missing',
      rubbish: 'Nothing that citizens can read',
      'too-long': 'Too long',
      'too-many-cells': 'More cells than the header has',
    },
  },
};

import type { Language } from './language.ts';

/** The doors between the pages of the office. */
export type OfficeDoorName =
  'today' | 'check' | 'catalogue' | 'devices' | 'people' | 'audit' | 'backup' | 'settings';

export interface OfficeNavWords {
  readonly label: string;
  readonly doors: Readonly<Record<OfficeDoorName, string>>;
  /** Asked of whoever leaves a form that was edited. */
  readonly unsaved: string;
  readonly stay: string;
  readonly leave: string;
}

export const officeNavWords: Record<Language, OfficeNavWords> = {
  vi: {
    label: 'Các trang',
    doors: {
      today: 'Hôm nay',
      check: 'Kiểm tra',
      catalogue: 'Thủ tục',
      devices: 'Thiết bị',
      people: 'Nhân sự',
      audit: 'Nhật ký',
      backup: 'Sao lưu',
      settings: 'Cài đặt',
    },
    unsaved: 'Trang này có thay đổi chưa lưu. Rời đi thì mất.',
    stay: 'Ở lại để lưu',
    leave: 'Bỏ thay đổi, rời đi',
  },
  en: {
    label: 'Pages',
    doors: {
      today: 'Today',
      check: 'Check',
      catalogue: 'Procedures',
      devices: 'Devices',
      people: 'People',
      audit: 'Audit',
      backup: 'Backup',
      settings: 'Settings',
    },
    unsaved: 'What was changed on this page is not saved. Leave, and it is gone.',
    stay: 'Stay and save',
    leave: 'Drop it and leave',
  },
};

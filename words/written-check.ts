import { fill } from './fill.ts';
import { type HealthFinding, healthSentences } from './health-sentences.ts';
import type { Language } from './language.ts';

/** What was found, as the wire tells it. Instants are epoch ms. */
interface Found {
  readonly about: string;
  readonly finding: HealthFinding;
  readonly values: {
    readonly name?: string;
    readonly count?: number;
    readonly of?: number;
    readonly at?: number;
    readonly bytes?: number;
    readonly ms?: number;
    readonly said?: string;
  };
}

/** The office's wall is seven hours ahead of UTC, all year. */
const OFFICE_OFFSET_MS = 7 * 3_600_000;

/** What was found as sentences: how it is, and what to do, which is null where all is well. */
export function writtenCheck(
  { about, finding, values }: Found,
  language: Language,
): { readonly says: string; readonly todo: string | null } {
  const { says, todo } = healthSentences[language][finding];
  const { name, count, of, at, bytes, ms, said } = values;
  const written = {
    ...{ name: name ?? '', count: count ?? 0, of: of ?? 0, said: said ?? '' },
    kind: kinds[language][about] ?? about,
    at: at === undefined ? '' : writtenInstant(at),
    size: bytes === undefined ? '' : writtenSize(bytes, language),
    seconds: decimal((ms ?? 0) / 1_000, language),
    minutes: Math.round((ms ?? 0) / 60_000),
  };
  return { says: fill(says, written), todo: todo === undefined ? null : fill(todo, written) };
}

/** `07:31, 24/11/2026` on the office's wall. */
export function writtenInstant(at: number): string {
  const [day = '', time = ''] = new Date(at + OFFICE_OFFSET_MS).toISOString().split('T');
  return `${time.slice(0, 5)}, ${day.split('-').reverse().join('/')}`;
}

function writtenSize(bytes: number, language: Language): string {
  if (bytes < 1e9) return `${Math.floor(bytes / 1e6)} MB`;
  return `${decimal(bytes / 1e9, language)} GB`;
}

function decimal(value: number, language: Language): string {
  const written = value >= 10 ? String(Math.floor(value)) : value.toFixed(1).replace(/\.0$/, '');
  return language === 'vi' ? written.replace('.', ',') : written;
}

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { kiosk: 'Máy lấy số', board: 'Bảng gọi số', console: 'Bàn gọi số', rating: 'Máy đánh giá' },
  en: { kiosk: 'Kiosks', board: 'Boards', console: 'Consoles', rating: 'Rating tablets' },
};

import { createHash } from 'node:crypto';
import { slipWords } from '#words/slip.ts';
import { signOf } from '#words/signs.ts';
import { type Heading, storedSlipWords } from '#words/stored-slip.ts';
import { baselineIn, Column } from './column.ts';
import type { Measure } from './fonts.ts';
import { writeIdentity } from './identity.ts';
import { type Lettering, type Paper, type PaperName, papers } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Raster } from './raster.ts';
import type { Band, Mark } from './receipt.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';
import { storingBytes } from './stored-picture.ts';

/** What an office's slips have in common, and so need not travel with every ticket. */
export interface StoredPlace {
  readonly officeName: string;
  readonly deskName: string;
  readonly fields: readonly StoredField[];
}

export interface StoredField {
  readonly letter: string;
  readonly name: string;
  readonly counters: readonly number[];
}

export interface StoredParts {
  /** Changes with any dot of any part: a printer that was sent this one has all of them. */
  readonly hash: string;
  /**
   * The job that puts the parts into the printer's memory in the place of all that was there. Memory wears out (some
   * 100,000 times, says Epson): to be sent only when the hash that is remembered of a printer is another. Printers
   * restart after it, so it wants a job of its own.
   */
  readonly bytes: Uint8Array;
  readonly place: StoredPlace;
  readonly paper: PaperName;
  /** The number of a part, from 1, by its name; `partName` makes the names. */
  readonly numbers: ReadonlyMap<string, number>;
}

type Language = 'vi' | 'en';

/** What the parts are called. */
export const partName = {
  office: 'office',
  tags: (language: Language, isPriority: boolean, isReprint: boolean) =>
    `${language}: tags${isPriority ? ', priority' : ''}${isReprint ? ', reprint' : ''}`,
  field: (language: Language, letter: string) => `${language}: field ${letter}`,
  headings: (language: Language, hasWait: boolean) => `${language}: headings${hasWait ? ' with wait' : ''}`,
  takenAt: (language: Language) => `${language}: taken at`,
  foot: (language: Language) => `${language}: foot`,
  follow: (language: Language) => `${language}: follow`,
};

/** Where the columns of figures begin, in tab stops of 96 dots. */
export const columnTabs = { ahead: 0, expectedWait: 2, takenAt: 4 } as const;
const TAB_DOTS = 96;

/**
 * Draws the parts of an office's slips. Takes about 10 ms for each; throws when there are more than a printer counts.
 * What the settings leave out of the slip is no part; large type is not stored, since the figures could not follow it.
 */
export function storedParts(
  place: StoredPlace,
  paperName: PaperName,
  measure: Measure,
  drawBand: (band: Band, width: number) => Raster,
  settings: SlipSettings = usualSlipSettings,
  logo: Raster | null = null,
): StoredParts {
  const paper = papers[paperName];
  const { lines } = settings;
  const bands = new Map<string, Band>([[partName.office, officeBand(place, paper, measure, logo)]]);
  for (const language of ['vi', 'en'] as const) {
    const words = slipWords[language];
    for (const [isPriority, isReprint] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const texts = [...(isPriority ? [words.priority] : []), ...(isReprint ? [words.reprint] : [])];
      bands.set(partName.tags(language, isPriority, isReprint), tagBand(texts, paper, measure));
    }
    for (const field of place.fields) {
      const shown = {
        ...field,
        name: lines.field ? field.name : '',
        counters: lines.counters ? field.counters : [],
      };
      bands.set(partName.field(language, field.letter), fieldBand(shown, language, paper, measure));
    }
    for (const hasWait of [true, false]) {
      const shown = { ...lines, expectedWait: lines.expectedWait && hasWait };
      bands.set(partName.headings(language, hasWait), headingBand(language, shown, paper));
    }
    if (paperName === '58mm' && lines.takenAt) {
      bands.set(partName.takenAt(language), takenAtBand(language, paper));
    }
    const foot = [...(lines.keep ? [words.keep] : []), ...settings.ownLines.map(plainText)];
    if (foot.length > 0) bands.set(partName.foot(language), footBand(foot, paper, measure));
    if (settings.follow.isOn) {
      bands.set(partName.follow(language), footBand([words.follow], paper, measure));
    }
  }
  const bytes = storingBytes([...bands.values()].map((band) => drawBand(band, paper.width)));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const numbers = new Map([...bands.keys()].map((name, at) => [name, at + 1] as const));
  return { hash, bytes, place, paper: paperName, numbers };
}

function officeBand(place: StoredPlace, paper: Paper, measure: Measure, logo: Raster | null): Band {
  const column = new Column(paper, measure);
  writeIdentity(column, place, paper, logo);
  column.addRule(3);
  // The printer's own figures fill their cells to the upper edge.
  column.addSpace(8);
  return column.band();
}

/** The sign at the left, as tall as the two lines beside it. */
function fieldBand(field: StoredField, language: Language, paper: Paper, measure: Measure): Band {
  const glyph = signOf(field.letter)?.glyph ?? '';
  const indent = glyph === '' ? 0 : 76;
  // Column keeps both margins alike; only the left one shall be wider.
  const beside: Paper = { ...paper, width: paper.width - indent };
  const column = new Column(beside, measure);
  column.addSpace(10);
  if (field.name !== '') column.addText(field.name, paper.field);
  if (field.counters.length > 0) column.addFigures(slipWords[language].counters(field.counters), paper.body);
  column.addSpace(10);
  const band = column.band();
  const marks = band.marks.map((mark) => ({ ...mark, x: mark.x + indent }));
  const sign: Mark = {
    kind: 'line',
    x: 0,
    baseline: 98,
    size: 144,
    align: 'left',
    ink: 'black',
    runs: [{ text: glyph, face: 'plate-800' }],
  };
  return { height: Math.max(band.height, 88), marks: glyph === '' ? marks : [sign, ...marks] };
}

function tagBand(texts: readonly string[], paper: Paper, measure: Measure): Band {
  const { size } = paper.tag;
  const height = paper.plate.tagHeight;
  const [padding, gap] = [22, 8];
  const tracking = size * 0.04;
  const widths = texts.map(
    (text) => Math.ceil(measure(text, 'words-700', size) + text.length * tracking) + 2 * padding,
  );
  const all = widths.reduce((sum, width) => sum + width, gap * (texts.length - 1));
  let x = Math.round((paper.width - all) / 2);
  const marks: Mark[] = [];
  for (const [at, text] of texts.entries()) {
    const width = widths[at] ?? 0;
    const baseline = baselineIn(height, size) - 1;
    marks.push(
      { kind: 'box', x, y: 0, width, height, ink: 'black' },
      {
        kind: 'line',
        x: x + padding,
        baseline,
        size,
        align: 'left',
        ink: 'white',
        tracking,
        runs: [{ text, face: 'words-700' }],
      },
    );
    x += width + gap;
  }
  return { height, marks };
}

/** What the figures below mean, column for column. */
function headingBand(
  language: Language,
  shown: Pick<SlipSettings['lines'], 'ahead' | 'expectedWait' | 'takenAt'>,
  paper: Paper,
): Band {
  const words = storedSlipWords[language];
  const column = (heading: Heading, tab: number) => headingMarks(heading, tab * TAB_DOTS, paper.foot);
  const marks: Mark[] = [
    { kind: 'box', x: paper.margin, y: 0, width: paper.width - 2 * paper.margin, height: 3, ink: 'black' },
    ...(shown.ahead ? column(words.ahead, columnTabs.ahead) : []),
    ...(shown.expectedWait ? column(words.expectedWait, columnTabs.expectedWait) : []),
    ...(shown.takenAt && paper.name === '80mm' ? column(words.takenAt, columnTabs.takenAt) : []),
  ];
  return { height: 8 + 2 * HEADING_LEADING, marks };
}

function takenAtBand(language: Language, paper: Paper): Band {
  const words = storedSlipWords[language].takenAt;
  return { height: 8 + HEADING_LEADING, marks: headingMarks(words, 0, paper.foot) };
}

const HEADING_LEADING = 28;

function headingMarks(heading: readonly [string, string], x: number, { size }: Lettering): Mark[] {
  return heading.flatMap((text, at) =>
    text === ''
      ? []
      : [
          {
            kind: 'line' as const,
            x: Math.max(2, x),
            baseline: 6 + at * HEADING_LEADING + baselineIn(HEADING_LEADING, size),
            size,
            align: 'left' as const,
            ink: 'black' as const,
            runs: [{ text, face: 'words-600' as const }],
          },
        ],
  );
}

function footBand(texts: readonly string[], paper: Paper, measure: Measure): Band {
  const column = new Column(paper, measure);
  column.addSpace(6);
  for (const text of texts) column.addText(text, paper.foot);
  return column.band();
}

import type { ContentPart } from './notice-parts.ts';

export const textEncodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** Why a file cannot be read at all; then nothing of it is. */
export const fileTroubles = [
  'column-twice',
  'empty',
  'no-name-column',
  'not-a-table',
  'not-saved-as-text',
  'too-large',
  'too-many-rows',
  'torn-quote',
] as const;
export type FileTrouble = (typeof fileTroubles)[number];

/** Why a row is set aside. */
export const rowTroubles = [
  'bad-code',
  'bad-day',
  'broken-letters',
  'duplicate-code',
  'ends-before',
  'formula',
  'missing',
  'rubbish',
  'too-long',
  'too-many-cells',
] as const;
export type RowTrouble = (typeof rowTroubles)[number];

/** A column of the file, as the file itself names it. */
export interface RowAside {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string | null;
  readonly trouble: RowTrouble;
  /** What stands in the cell, shortened. */
  readonly cell: string;
}

export interface RowChanged {
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly parts: readonly {
    readonly part: ContentPart;
    readonly before: string | null;
    readonly after: string;
  }[];
}

/** What an import would do. It is done as a whole by `catalogue:import`, or not at all. */
export interface DryRun {
  /** The name under which the hub keeps it for a while. */
  readonly import: string;
  readonly encoding: TextEncoding | 'xlsx';
  readonly separator: Separator | null;
  readonly rows: number;
  readonly same: number;
  readonly added: readonly { readonly row: number; readonly name: string; readonly code: string | null }[];
  readonly changed: readonly RowChanged[];
  readonly aside: readonly RowAside[];
  /** Procedures in force of which the file says nothing; they stay. */
  readonly unmentioned: readonly { readonly name: string; readonly code: string | null }[];
}

/** The answer of `POST /catalogue-import`. */
export type ImportAnswer = DryRun | { readonly trouble: FileTrouble; readonly at: string | null };

import type { ProcedureContent } from '#protocol/notices.ts';
import { type ContentPart, contentParts } from '#protocol/notice-parts.ts';
import { Field } from '#screen-kit/looks/Field.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { differing, type DraftRow, textOf } from './notice-draft.ts';

interface ContentFormProps {
  readonly row: DraftRow;
  /** What stands in the catalogue; null for a new procedure. */
  readonly base: ProcedureContent | null;
  readonly wrong: (part: ContentPart) => string | undefined;
  readonly onEdit: (texts: Partial<Record<ContentPart, string>>) => void;
}

const mayBeUnknown: readonly ContentPart[] = ['code', 'timeLimit', 'fee', 'documents', 'filing'];

/** What a procedure says, part by part; of one that is amended, what stands beside what it becomes. */
export function ContentForm({ row, base, wrong, onEdit }: ContentFormProps) {
  const { language } = useOffice();
  const words = catalogueBookWords[language];
  const changed = differing(row, base);
  return (
    <div class={base ? 'content-form content-beside' : 'content-form'}>
      {base && (
        <div class="content-titles" aria-hidden="true">
          <span>{words.before}</span>
          <span>{words.after}</span>
        </div>
      )}
      {contentParts.map((part) => {
        const hint =
          part === 'documents'
            ? words.documentsHint
            : base
              ? undefined
              : mayBeUnknown.includes(part)
                ? words.emptyHint
                : undefined;
        const rows = rowsFor(part, textOf(row, base, part), base === null);
        const trouble = wrong(part) ?? wrongDocument(part, wrong);
        return (
          <div
            key={part}
            class={base && changed.includes(part) ? 'content-part content-changed' : 'content-part'}
          >
            {base && (
              <div class="content-before">
                <span>{words.parts[part]}</span>
                <p>{textOf({ ...row, texts: {} }, base, part) || <em>{words.unknown}</em>}</p>
              </div>
            )}
            <Field label={words.parts[part]} hint={hint} trouble={trouble}>
              <textarea
                rows={rows}
                value={textOf(row, base, part)}
                aria-invalid={trouble !== undefined}
                onInput={(event) => onEdit({ [part]: event.currentTarget.value })}
              />
            </Field>
          </div>
        );
      })}
    </div>
  );
}

/** One document that is too long is marked at the list. */
function wrongDocument(
  part: ContentPart,
  wrong: (place: ContentPart) => string | undefined,
): string | undefined {
  if (part !== 'documents') return undefined;
  for (let at = 0; at < 100; at += 1) {
    const flaw = wrong(`documents.${at}` as ContentPart);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/** About how many letters stand on a line of half the page. */
const LETTERS_A_LINE = 58;
const MOST_LINES = 14;

/** As many lines as the text takes, so that nothing of it hides below an edge. */
function rowsFor(part: ContentPart, text: string, isNew: boolean): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
  const least = isNew && part === 'documents' ? 3 : 1;
  return Math.min(MOST_LINES, Math.max(least, lines));
}

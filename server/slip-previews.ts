import type { DrawingThread, Picture } from '#printer/drawing-thread.ts';
import type { Slip } from '#printer/slip.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import type { OfficeEdit } from '#protocol/office-settings.ts';
import {
  type PreviewedSlip,
  slipFlaws,
  type SlipFlawsAnswer,
  slipPreviewSchema,
} from '#protocol/slip-settings.ts';
import { type Instant, workingDayOf } from '#queue/working-day.ts';
import type { Office } from './office.ts';
import { checklistOf, followAddress } from './slip-of-ticket.ts';
import type { SlipSettingsFile } from './slip-settings-file.ts';

/** Pictures that are drawn at the same moment; slips use the same thread, and they come first. */
const MOST_AT_ONCE = 8;

export type SlipPreview = { readonly png: Uint8Array } | SlipFlawsAnswer | 'busy';

/**
 * Draws slips of settings that are not saved, by the code that prints. Whatever is asked, an answer comes: the picture,
 * what is wrong with the settings and where, or that too many are being drawn.
 */
export function slipPreviews(parts: {
  /** The office with what somebody is editing of it; null when that cannot be an office. */
  readonly office: (edit: OfficeEdit) => Office | null;
  readonly procedures: () => readonly Procedure[];
  readonly file: Pick<SlipSettingsFile, 'settingsOf'>;
  readonly drawing: Pick<DrawingThread, 'picture'>;
  readonly now: () => Instant;
}): (asked: unknown) => Promise<SlipPreview> {
  let underWay = 0;
  return async (asked) => {
    const read = slipPreviewSchema.safeParse(asked);
    if (!read.success) return { flaws: read.error.issues.map(flawOf) };
    const { slip: kind, paper, settings: wish } = read.data;
    const office = parts.office(read.data.office ?? {});
    if (!office) return { flaws: [{ at: 'office', flaw: 'impossible' }] };
    const settings = parts.file.settingsOf(wish);
    if (!settings) return { flaws: [{ at: 'logo', flaw: 'unknown-logo' }] };
    if (underWay >= MOST_AT_ONCE) return 'busy';

    const { follow } = settings;
    const example = exampleOf(kind, office, parts.procedures(), parts.now());
    const address = followAddress(follow.address, workingDayOf(parts.now()), example);
    const slip = { ...example, ...(follow.isOn ? { followAddress: address } : {}) };
    const picture: Picture =
      kind === 'checklist'
        ? { of: 'checklist', slip, paper, settings }
        : { of: 'slip', slip, paper, settings };
    underWay += 1;
    try {
      return { png: await parts.drawing.picture(picture) };
    } finally {
      underWay -= 1;
    }
  };
}

function flawOf({
  path,
  message,
}: {
  path: PropertyKey[];
  message: string;
}): SlipFlawsAnswer['flaws'][number] {
  // The page's inputs are one level down.
  const at = path.slice(1).map(String).join('.');
  return { at, flaw: slipFlaws.find((known) => known === message) ?? 'impossible' };
}

/** A slip of this very office, with a procedure of its catalogue; the numbers are made up. */
function exampleOf(kind: PreviewedSlip, office: Office, procedures: readonly Procedure[], now: Instant) {
  const procedure = procedureFor(kind, office, procedures);
  const [first] = office.fields;
  const field = office.fields.find(({ id }) => id === procedure?.field) ?? first;
  const slip: Slip = {
    slipId: `preview/${kind}`,
    letter: field?.letter ?? 'A',
    number: kind === 'longest' ? 112 : 47,
    priority: kind === 'priority',
    reprint: false,
    officeName: office.name.vi,
    deskName: office.desk.vi,
    fieldName: field?.name.vi ?? '',
    ahead: kind === 'longest' ? 12 : 3,
    counters: office.counters.filter(({ fields }) => field && fields.includes(field.id)).map(({ id }) => id),
    takenAt: now,
    language: 'vi',
  };
  if (!procedure) return { ...slip, checklist: { documents: null, fee: null, timeLimit: null, basis: null } };
  return { ...slip, procedureName: procedure.name, checklist: checklistOf(procedure) };
}

/** The longest name there is; else, of the first fields, a procedure of which the catalogue knows the papers. */
function procedureFor(
  kind: PreviewedSlip,
  office: Office,
  procedures: readonly Procedure[],
): Procedure | undefined {
  const byLength = [...procedures].sort((a, b) => a.name.length - b.name.length);
  if (kind === 'longest') return byLength.at(-1);
  const field = office.fields[kind === 'ordinary' ? 0 : 1]?.id;
  const known = byLength.filter(({ documents, fee }) => documents !== null && fee !== null);
  return known.find((procedure) => procedure.field === field) ?? known[0] ?? byLength[0];
}

import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { ClipFlaw, VoiceClip, VoiceClips } from '#protocol/voice-clips.ts';
import { clipNamed, clipTexts } from '#voice/clip-texts.ts';

/** A spoken sentence of ten seconds without any compression is no larger. */
const LARGEST_BYTES = 2_000_000;

export const soundTypes = { mp3: 'audio/mpeg', ogg: 'audio/ogg', wav: 'audio/wav' } as const;
type Ending = keyof typeof soundTypes;

const manifestSchema = z.object({ clips: z.array(z.object({ name: z.string(), sha256: z.string() })) });

/** A file that can be sent. */
export interface ClipFile {
  readonly folder: string;
  readonly file: string;
  readonly type: string;
  /** Names its content. */
  readonly mark: string;
}

interface Own {
  readonly file: string;
  readonly ending: Ending;
  readonly size: number;
  readonly changedAt: number;
  readonly mark: string;
  readonly flaw: ClipFlaw | null;
}

/**
 * The clips of the voice: those that came with the project, and above them the ward's own recordings, files of the same
 * names in a folder that people drop them into while the hub runs. Only names that sentences ask for are ever looked at.
 */
export class VoiceShelf {
  readonly #shippedFolder: string;
  readonly #ownFolder: string;
  readonly #shipped: ReadonlyMap<string, string>;
  #own: ReadonlyMap<string, Own> = new Map();
  #revision = '';

  private constructor(shippedFolder: string, ownFolder: string, shipped: ReadonlyMap<string, string>) {
    this.#shippedFolder = shippedFolder;
    this.#ownFolder = ownFolder;
    this.#shipped = shipped;
  }

  /** Makes the ward's folder where there is none. Rejects when the shipped clips cannot be read. */
  static async open(shippedFolder: string, ownFolder: string): Promise<VoiceShelf> {
    await mkdir(ownFolder, { recursive: true });
    const manifest = manifestSchema.parse(
      JSON.parse(await readFile(join(shippedFolder, 'manifest.json'), 'utf8')),
    );
    const shipped = new Map(manifest.clips.map(({ name, sha256 }) => [name, sha256.slice(0, 16)]));
    const shelf = new VoiceShelf(shippedFolder, ownFolder, shipped);
    await shelf.look();
    return shelf;
  }

  /** Changes when a clip does. */
  get revision(): string {
    return this.#revision;
  }

  /** Looks into the ward's folder again; true when something has changed. Rejects when it cannot be read. */
  async look(): Promise<boolean> {
    const found = new Map<string, Own>();
    for (const file of await readdir(this.#ownFolder)) {
      const own = await this.#lookAt(file);
      if (!own) continue;
      const [name] = own.file.split('.');
      const other = found.get(name ?? '');
      // Of two recordings of the same words the newer one is meant, unless it cannot be used.
      if (!other || isBetter(own, other)) found.set(name ?? '', own);
    }
    const before = this.#revision;
    this.#own = found;
    this.#revision = markOf(
      JSON.stringify([...this.#shipped, ...[...found].map(([name, { mark }]) => [name, mark])]),
    );
    return this.#revision !== before;
  }

  list(): VoiceClips {
    return {
      revision: this.#revision,
      clips: clipTexts.map(({ name, text, language }): VoiceClip => {
        const file = this.file(name);
        const own = this.#own.get(name);
        return {
          ...{ name, text, language },
          from: file === null ? null : file.folder === this.#ownFolder ? 'own' : 'shipped',
          address: file && `/voice-clips/${name}?v=${file.mark}`,
          flaw: own?.flaw ?? null,
        };
      }),
    };
  }

  /** The file that is played under this name, or null when there is none. */
  file(name: string): ClipFile | null {
    const own = this.#own.get(name);
    if (own && own.flaw === null)
      return { folder: this.#ownFolder, file: own.file, type: soundTypes[own.ending], mark: own.mark };
    const mark = this.#shipped.get(name);
    return mark === undefined
      ? null
      : { folder: this.#shippedFolder, file: `${name}.ogg`, type: soundTypes.ogg, mark };
  }

  async #lookAt(file: string): Promise<Own | null> {
    const [, name = '', ending = ''] = /^([a-z0-9_]{1,40})\.(mp3|ogg|wav)$/.exec(file) ?? [];
    if (!clipNamed(name)) return null;
    const path = join(this.#ownFolder, file);
    const seen = await lstat(path).catch(gone);
    // A link could lead out of the folder.
    if (!seen?.isFile()) return null;
    const known = this.#own.get(name);
    if (known?.file === file && known.size === seen.size && known.changedAt === seen.mtimeMs) return known;
    const about = { file, ending: ending as Ending, size: seen.size, changedAt: seen.mtimeMs };
    if (seen.size > LARGEST_BYTES) return { ...about, mark: `too-large-${seen.size}`, flaw: 'too-large' };
    const content = await readFile(path).catch(gone);
    if (!content) return null;
    return { ...about, mark: markOf(content), flaw: isSound(content) ? null : 'not-sound' };
  }
}

function isBetter(one: Own, other: Own): boolean {
  if ((one.flaw === null) !== (other.flaw === null)) return one.flaw === null;
  return one.changedAt > other.changedAt;
}

/** By how the file begins: Ogg, RIFF WAVE, or MP3 with or without a tag before it. */
function isSound(content: Buffer): boolean {
  const begins = content.toString('latin1', 0, 12);
  if (begins.startsWith('OggS') || begins.startsWith('ID3')) return true;
  if (begins.startsWith('RIFF') && begins.endsWith('WAVE')) return true;
  return content[0] === 0xff && ((content[1] ?? 0) & 0xe0) === 0xe0;
}

function markOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Somebody is tidying the folder at this very moment. */
function gone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

// `npm run voice-clips`: makes the shipped clips of the voice again, from the texts in voice/clip-texts.ts.
// Needs espeak-ng (the words) and ffmpeg with libopus (the files). The manifest keeps what was measured afterwards on
// the decoded files: what a browser plays, not what was meant.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHIME, clipTexts } from '../voice/clip-texts.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../voice/clips');

/** Opus knows nothing else inside. */
const RATE = 48_000;

/**
 * Chosen by measuring 28 variants: where the tones of mười–mươi, một–mốt, bảy–bay… lie farthest apart together with
 * enough of the sound between 1 and 4 kHz, where speech is understood. The wider range of pitch adds to the tones.
 */
const voices = {
  vi: { name: 'vi+f3', wordsPerMinute: 150, range: '150%' },
  en: { name: 'en-gb+f3', wordsPerMinute: 150, range: '110%' },
};

/** Where the synthesiser reads the usual spelling wrong: "gi" alone has no vowel in it. */
const spelledForIt = { chu_j: 'di' };

/** Synthetic speech is dull in a large room: less below, more where consonants are. */
const EQUALISER = 'highpass=f=140,treble=g=7:f=2200:width_type=q:width=0.6';

/** Mean level of what is louder than the gate, and where peaks are bent, in parts of full scale. */
const [LOUDNESS, KNEE, CEILING] = [10 ** (-19 / 20), 0.42, 0.62];
/** A frame this far below the loudest one is silence. */
const [FRAME_MS, GATE_DB] = [10, -38];
/** A tail below this is heard by nobody in a hall, and would be a gap inside a number. */
const EDGE_DB = -31;
/** What is kept before and after the sound, and how long it takes to come and go. */
const [MARGIN_MS, FADE_IN_MS, FADE_OUT_MS] = [6, 4, 12];

const samples = (ms) => Math.round((RATE * ms) / 1_000);

function run(command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 1 << 28 });
  if (error) throw new Error(`${command} is needed and was not found: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.toString()}`);
  return stdout;
}

const quiet = ['-hide_banner', '-loglevel', 'error'];
const raw = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1'];

function floats(bytes) {
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function speak({ name: clip, language, text }) {
  const { name, wordsPerMinute, range } = voices[language];
  const ssml = `<speak><prosody range="${range}">${spelledForIt[clip] ?? text}</prosody></speak>`;
  const wave = run('espeak-ng', ['-v', name, '-s', String(wordsPerMinute), '-z', '-m', '--stdout', ssml]);
  return floats(run('ffmpeg', [...quiet, '-f', 'wav', '-i', '-', '-af', EQUALISER, ...raw, '-'], wave));
}

/** Two notes, a third apart and downward, each struck and left to ring like a bar of metal. */
function chime() {
  const sound = new Float32Array(samples(1_250));
  const notes = [
    { hertz: 659.26, at: 0, lasts: 420 },
    { hertz: 523.25, at: 330, lasts: 900 },
  ];
  const partials = [
    { times: 1, loud: 1, fades: 1 },
    { times: 2, loud: 0.28, fades: 1.8 },
    { times: 4, loud: 0.1, fades: 3.5 },
  ];
  for (const { hertz, at, lasts } of notes) {
    for (const { times, loud, fades } of partials) {
      for (let index = 0; index < samples(lasts); index += 1) {
        const seconds = index / RATE;
        const struck = Math.min(1, seconds / 0.006);
        const rings = Math.exp((-fades * 5 * index) / samples(lasts));
        sound[samples(at) + index] += loud * struck * rings * Math.sin(2 * Math.PI * hertz * times * seconds);
      }
    }
  }
  return sound;
}

function frameLevels(sound) {
  const frame = samples(FRAME_MS);
  return Array.from({ length: Math.ceil(sound.length / frame) }, (_, index) =>
    rms(sound.subarray(index * frame, (index + 1) * frame)),
  );
}

function rms(sound) {
  return Math.sqrt(sound.reduce((sum, value) => sum + value * value, 0) / Math.max(1, sound.length));
}

/** The level of what is heard: frames above the gate. */
function loudness(sound) {
  const levels = frameLevels(sound);
  const gate = Math.max(...levels) * 10 ** (GATE_DB / 20);
  const heard = levels.filter((level) => level > gate);
  return Math.sqrt(heard.reduce((sum, level) => sum + level * level, 0) / heard.length);
}

/** Cuts silence off both ends. */
function trim(sound) {
  const levels = frameLevels(sound);
  const gate = Math.max(...levels) * 10 ** (EDGE_DB / 20);
  const first = levels.findIndex((level) => level > gate);
  const last = levels.findLastIndex((level) => level > gate);
  const from = Math.max(0, first * samples(FRAME_MS) - samples(MARGIN_MS));
  return sound.slice(from, (last + 1) * samples(FRAME_MS) + samples(MARGIN_MS));
}

/** Brings the heard part to the one loudness, bending the highest peaks rather than cutting them. */
function level(sound) {
  let levelled = sound;
  for (let round = 0; round < 4; round += 1) {
    const gain = LOUDNESS / loudness(levelled);
    levelled = levelled.map((value) => bend(value * gain));
  }
  return levelled;
}

function bend(value) {
  const size = Math.abs(value);
  if (size <= KNEE) return value;
  return Math.sign(value) * (KNEE + (CEILING - KNEE) * Math.tanh((size - KNEE) / (CEILING - KNEE)));
}

function fade(sound) {
  const [rise, fall] = [samples(FADE_IN_MS), samples(FADE_OUT_MS)];
  return sound.map((value, index) => {
    const in_ = Math.min(1, index / rise);
    const out = Math.min(1, (sound.length - 1 - index) / fall);
    return value * Math.sin((in_ * Math.PI) / 2) ** 2 * Math.sin((out * Math.PI) / 2) ** 2;
  });
}

/** Opus in Ogg: played by every browser that the screens are for, free of licences, and without padding at the ends. */
function encode(sound, kilobits) {
  const opus = [
    '-c:a',
    'libopus',
    '-b:a',
    `${kilobits}k`,
    '-vbr',
    'on',
    '-application',
    'audio',
    '-frame_duration',
    '60',
  ];
  const same = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  return run(
    'ffmpeg',
    [...quiet, ...raw, '-i', '-', ...opus, ...same, '-f', 'ogg', '-'],
    Buffer.from(sound.buffer),
  );
}

const decibels = (value) => Math.round(20 * Math.log10(value) * 10) / 10;

function measured(file) {
  const sound = floats(run('ffmpeg', [...quiet, '-i', '-', ...raw, '-'], file));
  const edge = samples(1);
  const step = (part) =>
    part.reduce((most, value, index) => Math.max(most, Math.abs(value - (part[index - 1] ?? 0))), 0);
  return {
    milliseconds: Math.round((sound.length / RATE) * 1_000),
    loudnessDb: decibels(loudness(sound)),
    peakDb: decibels(sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0)),
    /** The largest step from silence into the clip and out of it: what a click would be made of. */
    edgeStep: Math.round(Math.max(step(sound.subarray(0, edge)), Math.abs(sound.at(-1) ?? 0)) * 1e5) / 1e5,
  };
}

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) rmSync(join(folder, old));
const clips = clipTexts.map((clip) => {
  const sound = clip.name === CHIME ? chime() : trim(speak(clip));
  const file = encode(fade(level(sound)), clip.name === CHIME ? 40 : 24);
  writeFileSync(join(folder, `${clip.name}.ogg`), file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  return { ...clip, bytes: file.length, sha256, ...measured(file) };
});
writeFileSync(
  join(folder, 'manifest.json'),
  `${JSON.stringify({ made: 'npm run voice-clips', clips }, null, 2)}\n`,
);
for (const language of ['vi', 'en', null]) {
  const some = clips.filter((clip) => clip.language === language);
  const bytes = some.reduce((sum, clip) => sum + clip.bytes, 0);
  console.log(`${language ?? 'chime'}: ${some.length} clips, ${Math.round(bytes / 1_000)} kB`);
}
console.log(`read back: ${readFileSync(join(folder, 'manifest.json')).length} bytes of manifest`);

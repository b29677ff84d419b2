/** Why a recording of the ward's own is not used. */
export type ClipFlaw = 'too-large' | 'not-sound';

/** One clip of the voice, as the hub has it now. */
export interface VoiceClip {
  /** The file's name without its ending. */
  readonly name: string;
  /** What it says; for the chime, nothing. */
  readonly text: string;
  readonly language: 'vi' | 'en' | null;
  /** Who made it; null when there is no file. */
  readonly from: 'shipped' | 'own' | null;
  /** Where it is, with its content in the address; null when there is no file. */
  readonly address: string | null;
  /** A recording of the ward's own that cannot be used, and why; the shipped one is played instead. */
  readonly flaw: ClipFlaw | null;
}

/** Every clip that the voice may ask for: `/voice-clips.json`. */
export interface VoiceClips {
  /** Changes when a file does. */
  readonly revision: string;
  readonly clips: readonly VoiceClip[];
}

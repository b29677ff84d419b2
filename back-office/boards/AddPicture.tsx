import { useState } from 'preact/hooks';
import { type PictureAnswer, type PictureTrouble, pictureLimits } from '#protocol/board-slides.ts';
import { Field } from '#screen-kit/looks/Field.tsx';
import { boardSettingsWords } from '#words/board-settings.ts';
import { useOffice } from '../at-office.ts';

/** Hands a picture in, and says what is wrong with it. */
export function AddPicture({ onPicture }: { onPicture: (picture: string) => void }) {
  const { language } = useOffice();
  const words = boardSettingsWords[language];
  const [state, setState] = useState<PictureTrouble | 'not-sent' | 'sending' | 'idle'>('idle');
  const send = async (file: File) => {
    setState('sending');
    const answer = await answerTo(file);
    if ('picture' in answer) onPicture(answer.picture);
    setState('picture' in answer ? 'idle' : answer.trouble);
  };
  const trouble = state === 'idle' || state === 'sending' ? undefined : words.pictureTroubles[state];
  return (
    <Field
      label={words.addPicture}
      hint={state === 'sending' ? words.sending : words.pictureHint}
      trouble={trouble}
    >
      <input
        type="file"
        accept="image/png,image/jpeg"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void send(file);
          // The same file may be chosen again, once it has been made smaller.
          input.value = '';
        }}
      />
    </Field>
  );
}

async function answerTo(file: File): Promise<PictureAnswer | { readonly trouble: 'not-sent' }> {
  // A larger file is not even sent.
  if (file.size > pictureLimits.bytes) return { trouble: 'too-large' };
  try {
    const response = await fetch('/board-picture', { method: 'POST', body: file });
    return (await response.json()) as PictureAnswer;
  } catch {
    return { trouble: 'not-sent' };
  }
}

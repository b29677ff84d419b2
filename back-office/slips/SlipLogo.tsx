import { useState } from 'preact/hooks';
import type { LogoAnswer, LogoTrouble } from '#protocol/slip-settings.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';

/** As the hub; a larger file is not even sent. */
const LARGEST_BYTES = 200_000;

interface SlipLogoProps {
  readonly logo: string | null;
  readonly trouble: string | undefined;
  readonly onChange: (logo: string | null) => void;
}

/** Hands a picture in, and says what is wrong with it; the one that holds stays until another is good. */
export function SlipLogo({ logo, trouble, onChange }: SlipLogoProps) {
  const { language } = useOffice();
  const words = slipSettingsWords[language];
  const [state, setState] = useState<LogoTrouble | 'not-sent' | 'sending' | 'idle'>('idle');
  const send = async (file: File) => {
    setState('sending');
    const answer = await answerTo(file);
    if ('logo' in answer) onChange(answer.logo);
    setState('logo' in answer ? 'idle' : answer.trouble);
  };
  const wrong = state === 'idle' || state === 'sending' ? trouble : words.logoTroubles[state];
  return (
    <div class="slip-logo">
      <Field
        label={words.logo}
        hint={state === 'sending' ? words.logoSending : words.logoHint}
        trouble={wrong}
      >
        <input
          type="file"
          accept="image/png"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void send(file);
          }}
        />
      </Field>
      {logo !== null && (
        <p class="slip-logo-there">
          {words.logoThere}
          <Button
            kind="quiet"
            onPress={() => {
              setState('idle');
              onChange(null);
            }}
          >
            {words.removeLogo}
          </Button>
        </p>
      )}
    </div>
  );
}

async function answerTo(file: File): Promise<LogoAnswer | { readonly trouble: 'not-sent' }> {
  if (file.size > LARGEST_BYTES) return { trouble: 'too-large' };
  try {
    const response = await fetch('/slip-logo', { method: 'POST', body: file });
    return (await response.json()) as LogoAnswer;
  } catch {
    return { trouble: 'not-sent' };
  }
}

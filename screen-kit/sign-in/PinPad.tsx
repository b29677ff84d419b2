import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_PIN, SHORTEST_PIN } from '#protocol/pin-lengths.ts';
import type { SignInWords } from '#words/sign-in.ts';
import { Button } from '../looks/Button.tsx';
import { pressable } from '../looks/pressable.ts';
import { signIn } from './sign-in-web.ts';

interface PinPadProps {
  readonly role: 'office' | 'console';
  readonly person: string;
  readonly words: SignInWords;
  readonly onDone: () => void;
  readonly onOther: () => void;
}

/** Nobody's is shorter; whose it is, the pad need not know. */
const FEWEST = Math.min(...Object.values(SHORTEST_PIN));
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Where a PIN is typed: with the pad, or with the keyboard's own figures, Backspace, Enter and Esc. */
export function PinPad({ role, person, words, onDone, onOther }: PinPadProps) {
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const left = useSecondsLeft();

  const enter = async () => {
    if (isAsking || left.seconds > 0 || pin.length < FEWEST) return;
    setAsking(true);
    // Gone at once: whoever types on while the hub looks it up begins the next try.
    setPin('');
    const answer = await signIn(role, person, pin);
    setAsking(false);
    if (answer?.ok) onDone();
    else if (!answer) setSaid(words.noAnswer);
    else {
      setSaid(answer.no === 'not-here' ? words.notHere : words.wrong);
      left.begin(answer.waitSeconds);
    }
  };
  const type = (digit: string) => setPin((now) => (now + digit).slice(0, LONGEST_PIN));
  const erase = () => setPin((now) => now.slice(0, -1));

  const latest = useRef({ enter, type, erase, onOther });
  latest.current = { enter, type, erase, onOther };
  // Before the picture: whoever types as soon as they see the pad loses no figure.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { key } = event;
      if (/^\d$/.test(key)) latest.current.type(key);
      else if (key === 'Backspace') latest.current.erase();
      else if (key === 'Escape') latest.current.onOther();
      // On a button of the pad, Enter presses that button.
      else if (key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void latest.current.enter();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const trouble = left.seconds > 0 ? words.wait(left.seconds) : said;
  return (
    <div class="pin">
      <div class="pin-dots" role="status" aria-label={`${words.pin}: ${pin.length}`}>
        {Array.from({ length: Math.max(FEWEST, pin.length) }, (_, at) => (
          <i key={at} class={at < pin.length ? 'is-set' : ''} />
        ))}
      </div>
      <p class="pin-trouble" role="alert">
        {trouble}
      </p>
      <div class="pin-keys">
        {keys.map((digit) => (
          <PadKey key={digit} name={digit} onPress={() => type(digit)} />
        ))}
        <PadKey name="⌫" label={words.erase} onPress={erase} />
        <PadKey name="0" onPress={() => type('0')} />
        <span />
      </div>
      <div class="pin-acts">
        <Button kind="primary" onPress={() => void enter()}>
          {words.enter}
        </Button>
        <Button kind="quiet" onPress={onOther}>
          {words.others}
        </Button>
      </div>
    </div>
  );
}

function PadKey({ name, label, onPress }: { name: string; label?: string; onPress: () => void }) {
  return (
    <button type="button" class="pin-key figures" aria-label={label} {...pressable(onPress)}>
      {name}
    </button>
  );
}

/** Seconds that run out, on this machine's clock. */
function useSecondsLeft(): { readonly seconds: number; readonly begin: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (until === 0) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return {
    seconds: Math.max(0, Math.ceil((until - now) / 1_000)),
    begin: (seconds) => {
      setNow(performance.now());
      setUntil(seconds > 0 ? performance.now() + seconds * 1_000 : 0);
    },
  };
}

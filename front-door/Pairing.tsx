import { useEffect } from 'preact/hooks';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { type PairingWords, pairingWords } from '#words/pairing.ts';
import { usePairing } from './use-pairing.ts';

const languages = ['vi', 'en'] as const;

/** A screen that is not paired: six digits that somebody in the office compares. Nothing here can be pressed. */
export function Pairing() {
  const news = usePairing();
  const { vi } = pairingWords;
  useEffect(() => void (document.title = vi.title), [vi]);
  const code = news?.state === 'waiting' ? news.code : null;
  const says = (words: PairingWords) => {
    if (!news || news.state === 'trial') return [];
    if (news.state === 'no-answer') return [words.noAnswer];
    if (news.state === 'too-many') return [words.tooMany];
    if (news.state === 'paired') return [words.paired];
    return [words.what, words.left(Math.max(1, Math.ceil(news.secondsLeft / 60)))];
  };
  return (
    <main class="pairing">
      <Mark />
      {code !== null && (
        <h1>
          {vi.code} <span lang="en">{pairingWords.en.code}</span>
        </h1>
      )}
      {code !== null && (
        <p class="pairing-code figures" role="status" aria-label={Array.from(code).join(' ')}>
          <span>{code.slice(0, 3)}</span>
          <span>{code.slice(3)}</span>
        </p>
      )}
      {languages.map((language) => (
        <div key={language} lang={language}>
          {says(pairingWords[language]).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
    </main>
  );
}

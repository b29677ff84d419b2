import { useState } from 'preact/hooks';
import type { RestoreAnswer } from '#protocol/restore.ts';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { hubIsBack, restoreUpload } from '../backup/restore-upload.ts';
import { useAnswers } from './at-first-run.ts';

type Restoring =
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'back'; readonly answer: Extract<RestoreAnswer, { ok: true }> }
  | { readonly kind: 'refused'; readonly why: string };

/** Takes an office's backup in: the file is chosen, read whole by the hub, and the hub begins anew with it. */
export function Restore() {
  const { words, language, news, answers } = useAnswers();
  const [now, setNow] = useState<Restoring | null>(null);
  const { restore } = words;

  async function send(file: File | undefined): Promise<void> {
    if (!file) return;
    setNow({ kind: 'sending', part: 0 });
    const answer = await restoreUpload(file, news.needsCode ? answers.code : null, (part) =>
      setNow({ kind: 'sending', part }),
    );
    if (!answer.ok) {
      const why = answer.no === 'no-answer' ? words.noAnswer : backupRefusalWords[language][answer.no];
      setNow({ kind: 'refused', why });
      return;
    }
    setNow({ kind: 'back', answer });
    if (await hubIsBack(answer.boot)) location.replace(language === 'en' ? '/office?lang=en' : '/office');
    else setNow({ kind: 'refused', why: words.restoreSlow });
  }

  return (
    <div class="first-restore">
      <h3>{restore.name}</h3>
      <p>{restore.means}</p>
      {now === null || now.kind === 'refused' ? (
        <label class="button button-quiet">
          <input
            type="file"
            class="spoken"
            accept=".backup"
            onChange={(event) => void send(event.currentTarget.files?.[0])}
          />
          <span>{words.restoreChoose}</span>
        </label>
      ) : null}
      <div role="status">
        {now?.kind === 'sending' && (
          <p>{now.part < 1 ? words.restoreSending(Math.floor(now.part * 100)) : words.restoreReading}</p>
        )}
        {now?.kind === 'back' && (
          <StatusLine status="done">
            {words.restored(now.answer.totals.days, now.answer.totals.taken)}
          </StatusLine>
        )}
        {now?.kind === 'refused' && <StatusLine status="trouble">{now.why}</StatusLine>}
      </div>
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { healthWords } from '#words/health.ts';
import { useOffice } from '../at-office.ts';
import { copyMarked } from './copy-marked.ts';

type Outcome = 'copied' | 'copyByHand' | 'noReport';

/** How everything is as text, copied for whoever helps by telephone; in sight too, so that a person can copy it by hand. */
export function HelpReport() {
  const { language, read } = useOffice();
  const words = healthWords[language];
  const area = useRef<HTMLTextAreaElement>(null);
  const [report, setReport] = useState<{ readonly text: string } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ask = async () => {
    const answer = await read('health:report', { language });
    if (answer.ok) setReport({ text: answer.report });
    else setOutcome('noReport');
  };
  // Once it can be marked, because it is in sight.
  useLayoutEffect(() => {
    if (!report || !area.current) return;
    void copyMarked(area.current).then((isCopied) => setOutcome(isCopied ? 'copied' : 'copyByHand'));
  }, [report]);
  return (
    <section class="health-report">
      <h2>{words.report}</h2>
      <p>{words.reportLead}</p>
      <div>
        <Button onPress={() => void ask()}>{words.copy}</Button>
        <span role="status">
          {outcome && (
            <StatusLine status={outcome === 'copied' ? 'done' : 'trouble'}>{words[outcome]}</StatusLine>
          )}
        </span>
      </div>
      {report && (
        <Field label={words.reportText}>
          <textarea ref={area} readOnly rows={14} spellcheck={false} value={report.text} />
        </Field>
      )}
    </section>
  );
}

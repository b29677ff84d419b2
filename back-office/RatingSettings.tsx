import { useEffect, useState } from 'preact/hooks';
import type { RatingSettings as Settings } from '#protocol/rating-settings.ts';
import { ratingReasons } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { ratingSettingsWords } from '#words/rating-settings.ts';
import { ratingWords } from '#words/rating.ts';
import { useOffice } from './at-office.ts';
import { Choice } from './Choice.tsx';
import { RatingPreview } from './RatingPreview.tsx';

const usualSeconds = [30, 45, 60, 90, 120];

/** What the rating tablets ask, edited beside what citizens will see; it holds once it is saved. */
export function RatingSettings() {
  const { view, taps, isLive, language } = useOffice();
  const words = ratingSettingsWords[language];
  const { settings: saved, canUndo } = view.ratingSettings;
  const [edited, setEdited] = useState<Settings | null>(null);
  const [done, setDone] = useState<'saved' | 'undone' | null>(null);
  const draft = edited ?? saved;
  const isChanged = written(draft) !== written(saved);
  // What was saved comes back with the next view.
  useEffect(() => {
    if (done && !isChanged) setEdited(null);
  }, [done, isChanged]);

  const edit = (change: Partial<Settings>) => {
    setEdited({ ...draft, ...change });
    setDone(null);
  };
  const save = async () => {
    if (await taps.tap('rating:set', { ratings: draft })) setDone('saved');
  };
  const undo = async () => {
    if (await taps.tap('rating:undo', {})) setDone('undone');
  };
  const reasonNames = ratingWords[language].reasons;
  const seconds = usualSeconds.includes(saved.seconds) ? usualSeconds : [...usualSeconds, saved.seconds];
  return (
    <section class="rating-settings">
      <header class="slip-acts">
        <div>
          <h1>{words.title}</h1>
          <div role="status">
            {done ? (
              <StatusLine status="done">{words[done]}</StatusLine>
            ) : (
              isChanged && <StatusLine status="held">{words.unsaved}</StatusLine>
            )}
          </div>
        </div>
        <Button kind="quiet" onPress={() => (location.hash = '')}>
          {words.back}
        </Button>
        {isLive && isChanged && !done && <Button onPress={() => setEdited(null)}>{words.discard}</Button>}
        {isLive && !isChanged && canUndo && <Button onPress={() => void undo()}>{words.undo}</Button>}
        {isLive && (
          <Button
            kind="primary"
            disabledBecause={isChanged ? undefined : words.nothingToSave}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        )}
      </header>
      <div class="rating-form">
        <h2 class="spoken">{words.title}</h2>
        <Choice title={words.levels}>
          {([3, 4] as const).map((levels) => (
            <Chip
              key={levels}
              kind="radio"
              isChosen={draft.levels === levels}
              onPress={() => edit({ levels })}
            >
              {levels === 3 ? words.three : words.four}
            </Chip>
          ))}
        </Choice>
        <div class="choice">
          <h3>{words.reasons}</h3>
          <div class="choice-answers" role="group" aria-label={words.reasons}>
            {ratingReasons.map((reason) => {
              const isChosen = draft.reasons.includes(reason);
              const others = (one: string) => one !== reason && draft.reasons.some((each) => each === one);
              const reasons = ratingReasons.filter((one) => others(one) || (one === reason && !isChosen));
              return (
                <Chip key={reason} kind="checkbox" isChosen={isChosen} onPress={() => edit({ reasons })}>
                  {reasonNames[reason]}
                </Chip>
              );
            })}
          </div>
          <p>{words.reasonsHint}</p>
        </div>
        <Switch
          label={words.comment}
          detail={words.commentDetail}
          isOn={draft.takesComment}
          on={words.yes}
          off={words.no}
          onChange={(takesComment) => edit({ takesComment })}
        />
        <div>
          <Choice title={words.seconds}>
            {seconds.map((one) => (
              <Chip
                key={one}
                kind="radio"
                isChosen={draft.seconds === one}
                onPress={() => edit({ seconds: one })}
              >
                {words.after(one)}
              </Chip>
            ))}
          </Choice>
          <p>{words.secondsHint}</p>
        </div>
      </div>
      <RatingPreview levels={draft.levels} />
    </section>
  );
}

/** Whether saving would change anything: the same settings are written the same. */
function written({ levels, reasons, takesComment, seconds }: Settings): string {
  const inOrder = ratingReasons.filter((reason) => reasons.includes(reason));
  return JSON.stringify([levels, inOrder, takesComment, seconds]);
}

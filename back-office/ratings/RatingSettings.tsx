import type { RatingSettings as Settings } from '#protocol/rating-settings.ts';
import { ratingReasons } from '#queue/facts.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { ratingSettingsWords } from '#words/rating-settings.ts';
import { ratingWords } from '#words/rating.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';
import { RatingPreview } from './RatingPreview.tsx';
import { SecondsChoice } from '../SecondsChoice.tsx';
import { SettingsHead } from '../SettingsHead.tsx';
import { useEditedSettings } from '../use-edited-settings.ts';

const usualSeconds = [30, 45, 60, 90, 120];

/** What the rating tablets ask, edited beside what citizens will see; it holds once it is saved. */
export function RatingSettings() {
  const { view, taps, language } = useOffice();
  const words = ratingSettingsWords[language];
  const { settings: saved, canUndo } = view.ratingSettings;
  const { draft, isChanged, done, edit, discard, did } = useEditedSettings(saved, written);
  const save = async () => {
    if (await taps.tap('rating:set', { ratings: draft })) did('saved');
  };
  const undo = async () => {
    if (await taps.tap('rating:undo', {})) did('undone');
  };
  const reasonNames = ratingWords[language].reasons;
  return (
    <section class="rating-settings">
      <SettingsHead
        {...{ words, isChanged, done, canUndo }}
        onSave={() => void save()}
        onUndo={() => void undo()}
        onDiscard={discard}
      />
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
          <SecondsChoice
            title={words.seconds}
            usual={usualSeconds}
            saved={saved.seconds}
            chosen={draft.seconds}
            written={words.after}
            onChoose={(seconds) => edit({ seconds })}
          />
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

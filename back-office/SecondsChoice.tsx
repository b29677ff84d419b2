import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Choice } from './Choice.tsx';

interface SecondsChoiceProps {
  readonly title: string;
  readonly usual: readonly number[];
  /** What holds now; offered too when somebody has written it into the file by hand. */
  readonly saved: number;
  readonly chosen: number;
  readonly written: (seconds: number) => string;
  readonly onChoose: (seconds: number) => void;
}

/** How long something stays: one of the usual lengths, in seconds. */
export function SecondsChoice({ title, usual, saved, chosen, written, onChoose }: SecondsChoiceProps) {
  const offered = usual.includes(saved) ? usual : [...usual, saved];
  return (
    <Choice title={title}>
      {offered.map((seconds) => (
        <Chip key={seconds} kind="radio" isChosen={chosen === seconds} onPress={() => onChoose(seconds)}>
          {written(seconds)}
        </Chip>
      ))}
    </Choice>
  );
}

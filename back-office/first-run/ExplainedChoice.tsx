import { Chip } from '#screen-kit/looks/Chip.tsx';

interface ExplainedChoiceProps {
  readonly words: { readonly name: string; readonly means: string };
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** One of several answers, with what it means below it. */
export function ExplainedChoice({ words, isChosen, onPress }: ExplainedChoiceProps) {
  return (
    <Chip kind="radio" isChosen={isChosen} onPress={onPress}>
      <b>{words.name}</b>
      <span class="first-means">{words.means}</span>
    </Chip>
  );
}

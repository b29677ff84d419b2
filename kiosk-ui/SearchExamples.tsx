import { Button } from '#screen-kit/looks/Button.tsx';

/** What others ask for, to begin with: one touch types it. */
export function SearchExamples({
  examples,
  onChoose,
}: {
  examples: readonly string[];
  onChoose: (example: string) => void;
}) {
  return (
    <div class="search-examples">
      {examples.map((example) => (
        <Button key={example} kind="listed" onPress={() => onChoose(example)}>
          {example}
        </Button>
      ))}
    </div>
  );
}

import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Choice } from '../Choice.tsx';
import { useAnswers } from './at-first-run.ts';
import { ExplainedChoice } from './ExplainedChoice.tsx';

const ways = ['network', 'this-machine'] as const;

/** Who may reach the hub, what that means, and what the last button does. */
export function NetworkAnswers() {
  const { answers, change, words, news, troubleAt } = useAnswers();
  const trouble = troubleAt('listen');
  const isAlone = answers.board === 'elsewhere' && answers.listen === 'this-machine';
  return (
    <div class="first-columns first-even">
      <section>
        <Choice title={words.listenQuestion} heading="h2">
          {ways.map((way) => (
            <ExplainedChoice
              key={way}
              words={words.listens[way]}
              isChosen={answers.listen === way}
              onPress={() => change({ listen: way }, 'listen')}
            />
          ))}
        </Choice>
        {trouble !== undefined && (
          <p class="field-trouble" role="alert">
            {trouble}
          </p>
        )}
        {isAlone && <StatusLine status="held">{words.boardNeedsNetwork}</StatusLine>}
        {answers.listen === 'network' && !news.needsCode && (
          <p class="first-reached">
            {news.addresses.length > 0 ? words.reachedAt(news.addresses.join(', ')) : words.noNetwork}
          </p>
        )}
      </section>
      <section class="first-plain">
        {answers.listen !== 'this-machine' && (
          <>
            <h2>{words.listens.network.name}</h2>
            <ul>
              {(news.isEncrypted ? words.networkEncrypted : words.networkPlain).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{words.whatChanges}</h2>
        <ul>
          {words.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

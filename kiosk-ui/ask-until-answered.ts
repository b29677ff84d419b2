const AGAIN_AFTER_MS = 2_000;
const GIVE_UP_AFTER_MS = 20_000;

interface NoAnswer {
  readonly ok: false;
  readonly no: 'no-answer';
}

/**
 * Asks, and asks again every two seconds while nobody answers, for twenty seconds in all. The ask must carry the same
 * id each time, so that however often it arrives it has one effect.
 * @param onSilence told after each ask that was not answered, before the next
 */
export async function askUntilAnswered<A extends { readonly ok: boolean }>(
  ask: () => Promise<A | NoAnswer>,
  onSilence: () => void = () => undefined,
): Promise<A | NoAnswer> {
  const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    const answer = await ask();
    if (!isSilence(answer) || performance.now() + AGAIN_AFTER_MS >= giveUpAt) return answer;
    onSilence();
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  }
}

function isSilence(answer: { readonly ok: boolean }): boolean {
  return !answer.ok && 'no' in answer && answer.no === 'no-answer';
}

import { type RestoreAnswer, SETUP_CODE_HEADER } from '#protocol/restore.ts';

/** How often the hub is asked whether it is back, and for how long. */
const ASK_EVERY_MS = 500;
const LONGEST_MS = 60_000;

/**
 * Sends a backup to a hub that is not set up. While it is read and checked `onSent` has told 1; ten years take a minute.
 * @param code the one-time code; null on the hub's own machine
 * @param onSent told how much was sent, from 0 to 1
 */
export function restoreUpload(
  file: Blob,
  code: string | null,
  onSent: (part: number) => void,
): Promise<RestoreAnswer | { readonly ok: false; readonly no: 'no-answer' }> {
  return new Promise((resolve) => {
    // `fetch` does not tell how much it has sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/restore');
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (code !== null) request.setRequestHeader(SETUP_CODE_HEADER, code);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1);
    request.upload.onload = () => onSent(1);
    const noAnswer = () => resolve({ ok: false, no: 'no-answer' });
    request.onerror = noAnswer;
    request.onload = () => {
      const answer = request.response as RestoreAnswer | null;
      if (answer === null) noAnswer();
      else resolve(answer);
    };
    request.send(file);
  });
}

/** Resolves with true when the hub has begun anew after the start `boot`, or with false when it takes too long. */
export async function hubIsBack(boot: string): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_MS; waited += ASK_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const now = await fetch('/health', { cache: 'no-store' }).then(
      (answer) => answer.json() as Promise<{ readonly boot?: string }>,
      () => null, // it is between its two starts
    );
    if (now?.boot !== undefined && now.boot !== boot) return true;
  }
  return false;
}

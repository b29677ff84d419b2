import { trialMark } from '#words/trial.ts';

/** Writes on the screen that this is a trial (`base.css` draws it above everything), or takes it away. */
export function markTrial(isTrial: boolean): void {
  const { dataset } = document.body;
  if (isTrial) dataset['trial'] = trialMark;
  else delete dataset['trial'];
}

/**
 * The office under which the days of the trial are kept. It is nobody's own, so that no number of a trial is ever among
 * an office's figures, whenever a hub is in trial mode.
 */
export const trialOffice = 'dung-thu';

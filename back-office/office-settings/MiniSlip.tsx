import { slipSettingsWords } from '#words/slip-settings.ts';
import { useOffice } from '../at-office.ts';
import { useSlipPicture } from './use-slip-picture.ts';

/** A slip as the printer would print it for the office that is being edited. */
export function MiniSlip() {
  const { language } = useOffice();
  const { picture, paper } = useSlipPicture();
  const words = slipSettingsWords[language];
  if (picture === null || picture === 'failed')
    return <p class="preview-state">{picture === null ? words.drawing : words.notDrawn}</p>;
  const name = words.previewOf(words.previews.ordinary, words.papers[paper]);
  return <img class="mini mini-slip" src={picture} alt={name} />;
}

import { useState } from 'preact/hooks';
import { commandId } from '#screen-kit/command-id.ts';
import { HelpPlate } from '#screen-kit/looks/HelpPlate.tsx';
import { Tile } from '#screen-kit/looks/Tile.tsx';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { Kiosk } from './kiosk.ts';
import { useTileShape } from './use-tile-shape.ts';

/** Calls a clerk to the kiosk without taking a number. That one is coming is said only when the hub has said so. */
export function HelpTile({ kiosk }: { kiosk: Kiosk }) {
  const words = kiosk.words.value;
  const shape = useTileShape(kiosk);
  const [asked, setAsked] = useState<'no' | 'asking' | 'failed'>('no');

  const ask = async () => {
    if (asked === 'asking') return;
    setAsked('asking');
    const tap = commandId();
    const answer = await askUntilAnswered(() => kiosk.hub.ask('help:ask', {}, tap));
    setAsked(answer.ok ? 'no' : 'failed');
  };

  const isComing = kiosk.hub.view.value?.helpComing ?? false;
  const now = isComing
    ? words.helpComing
    : { no: words.help, asking: words.helpAsking, failed: words.helpFailed }[asked];
  return (
    <Tile
      tone="help"
      shape={shape}
      plate={<HelpPlate />}
      name={<span role="status">{now.title}</span>}
      example={now.detail}
      {...(now === words.help ? { note: words.help.note } : {})}
      onPress={() => void ask()}
    />
  );
}

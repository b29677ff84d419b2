import type { VoiceSettings } from '#protocol/voice-settings.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { voiceSettingsWords } from '#words/voice-settings.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';

interface VoiceFormProps {
  readonly settings: VoiceSettings;
  readonly onChange: (change: Partial<VoiceSettings>) => void;
}

const regions = [
  { zeroWord: 'linh', thousandWord: 'nghìn' },
  { zeroWord: 'lẻ', thousandWord: 'ngàn' },
  { zeroWord: 'linh', thousandWord: 'ngàn' },
] as const;

/** What an office decides about the voice. */
export function VoiceForm({ settings, onChange }: VoiceFormProps) {
  const { language } = useOffice();
  const words = voiceSettingsWords[language];
  const regionNames = [words.north, words.south, words.mixed];
  return (
    <>
      <Switch
        label={words.speaks}
        detail={words.speaksDetail}
        isOn={settings.speaks}
        on={words.yes}
        off={words.no}
        onChange={(speaks) => onChange({ speaks })}
      />
      <Switch
        label={words.chimes}
        isOn={settings.chimes}
        on={words.yes}
        off={words.no}
        onChange={(chimes) => onChange({ chimes })}
      />
      <Switch
        label={words.pauses}
        detail={words.pausesDetail}
        isOn={settings.pauses}
        on={words.yes}
        off={words.no}
        onChange={(pauses) => onChange({ pauses })}
      />
      <Switch
        label={words.english}
        detail={words.englishDetail}
        isOn={settings.english}
        on={words.yes}
        off={words.no}
        onChange={(english) => onChange({ english })}
      />
      <Choice title={words.lead}>
        {(['usual', 'short', 'formal'] as const).map((lead) => (
          <Chip key={lead} kind="radio" isChosen={settings.lead === lead} onPress={() => onChange({ lead })}>
            {words.leads[lead]}
          </Chip>
        ))}
      </Choice>
      <Choice title={words.numberMode}>
        {(['cardinal', 'digits'] as const).map((numberMode) => (
          <Chip
            key={numberMode}
            kind="radio"
            isChosen={settings.numberMode === numberMode}
            onPress={() => onChange({ numberMode })}
          >
            {words.numberModes[numberMode]}
          </Chip>
        ))}
      </Choice>
      <Choice title={words.region}>
        {regions.map((region, at) => (
          <Chip
            key={regionNames[at]}
            kind="radio"
            isChosen={region.zeroWord === settings.zeroWord && region.thousandWord === settings.thousandWord}
            onPress={() => onChange(region)}
          >
            {regionNames[at]}
          </Chip>
        ))}
      </Choice>
    </>
  );
}

import { useRef, useEffect } from 'preact/hooks';
import { officeSettingsWords, type SettingsPart } from '#words/office-settings.ts';
import { useOffice } from '../at-office.ts';
import { SettingsHead } from '../SettingsHead.tsx';
import { useHash } from '../use-hash.ts';
import { CalendarPart } from './CalendarPart.tsx';
import { CountersPart } from './CountersPart.tsx';
import { EditProvider } from './edit-context.ts';
import { FieldsPart } from './FieldsPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { NamePart } from './NamePart.tsx';
import { settingsParts } from './office-draft.ts';
import { OrderPart } from './OrderPart.tsx';
import { PartNav } from './PartNav.tsx';
import { Preview } from './Preview.tsx';
import { PriorityPart } from './PriorityPart.tsx';
import { useOfficeEdit } from './use-office-edit.ts';

const forms: Readonly<Record<SettingsPart, () => preact.JSX.Element>> = {
  office: NamePart,
  hours: HoursPart,
  calendar: CalendarPart,
  fields: FieldsPart,
  counters: CountersPart,
  order: OrderPart,
  priority: PriorityPart,
};

/** The office's own settings, part by part, beside what citizens will see; all that was edited holds with one save. */
export function OfficeSettings() {
  const hash = useHash();
  const { view, language } = useOffice();
  const words = officeSettingsWords[language];
  const editing = useOfficeEdit();
  const part = settingsParts.find((one) => hash === `#settings-${one}`) ?? 'office';
  const Form = forms[part];
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.scrollIntoView({ block: 'start' }), [part]);
  if (!editing) return <p class="office-note">{words.reading}</p>;
  const isChanged = Object.keys(editing.edit).length > 0;
  return (
    <EditProvider value={editing}>
      <div class="office-settings" ref={page}>
        <SettingsHead
          {...{ words, isChanged, done: editing.done }}
          canUndo={view.officeSettings.canUndo}
          heldBack={isChanged && editing.flaws.length > 0 ? words.flawsFirst : undefined}
          onSave={() => void editing.save()}
          onUndo={() => void editing.undo()}
          onDiscard={editing.discard}
        />
        <PartNav now={part} />
        <form class="settings-form" onSubmit={(event) => event.preventDefault()}>
          <h2>{words.partNames[part]}</h2>
          <Form key={part} />
        </form>
        <Preview part={part} />
      </div>
    </EditProvider>
  );
}

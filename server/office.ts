import type { OfficeFlaw, OfficeSettings } from '#protocol/office-settings.ts';
import type { Rules } from '#queue/rules.ts';
import { MINUTE, type WorkingDay } from '#queue/working-day.ts';

/** The office on one day: its settings, with the names that hold on that day. */
export type Office = Omit<OfficeSettings, 'laterNames'>;

export function officeOn(settings: OfficeSettings, day: WorkingDay): Office {
  const { laterNames, ...office } = settings;
  const [latest] = laterNames.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  return latest ? { ...office, name: latest.name, desk: latest.desk } : office;
}

/** The part of the office's settings that the queue goes by. */
export function rulesOf(office: Office): Rules {
  const { hours } = office;
  return {
    fields: office.fields.map(({ id: fieldId, letter, perDay }) => ({ id: fieldId, letter, perDay })),
    counters: office.counters,
    hours: {
      enforced: hours.enforced,
      week: hours.week,
      holidays: hours.holidays.map(({ day, name }) => ({ day, name: name.vi, english: name.en })),
      specialDays: hours.specialDays,
      closesAfterMs: hours.closesAfterMinutes * MINUTE,
    },
    priorityReasons: office.priorityReasons.map((reason) => reason.id),
    priorityCreditMs: office.priorityCreditMinutes * MINUTE,
    callsBeforeAbsent: office.callsBeforeAbsent,
    undoMs: office.undoSeconds * 1000,
    supplementMs: office.supplementMinutes * MINUTE,
    ratingMs: office.ratingSeconds * 1000,
  };
}

/** What is wrong between the parts of an office; the schema sees only one part at a time. */
export function contradictions(office: OfficeSettings): readonly OfficeFlaw[] {
  return [
    ...ofNames(office),
    ...ofFields(office),
    ...ofCounters(office),
    ...ofDays(office),
    ...ofReasons(office),
  ];
}

function ofNames({ laterNames }: OfficeSettings): readonly OfficeFlaw[] {
  return twice(laterNames.map(({ from }) => from)).map((index) => {
    return { at: `laterNames.${index}.from`, flaw: 'given-twice', about: laterNames[index]?.from };
  });
}

function ofFields({ fields, counters, otherAreas }: OfficeSettings): readonly OfficeFlaw[] {
  const served = new Set(counters.flatMap((counter) => counter.fields));
  const flaws: OfficeFlaw[] = [];
  for (const index of twice(fields.map((field) => field.id)))
    flaws.push({ at: `fields.${index}.id`, flaw: 'given-twice', about: fields[index]?.id });
  fields.forEach((field, index) => {
    // Told at both of them: nobody knows which of the two was typed last.
    if (fields.some((other) => other !== field && other.letter === field.letter))
      flaws.push({ at: `fields.${index}.letter`, flaw: 'letter-twice', about: field.letter });
    if (!served.has(field.id)) flaws.push({ at: `fields.${index}`, flaw: 'nobody-serves', about: field.id });
  });
  if (!fields.some((field) => field.id === otherAreas))
    flaws.push({ at: 'otherAreas', flaw: 'unknown-field', about: otherAreas });
  return flaws;
}

function ofCounters({ fields, counters }: OfficeSettings): readonly OfficeFlaw[] {
  const known = new Set(fields.map((field) => field.id));
  const flaws: OfficeFlaw[] = twice(counters.map((counter) => counter.id)).map((index) => {
    return { at: `counters.${index}.id`, flaw: 'given-twice', about: String(counters[index]?.id) };
  });
  counters.forEach((counter, index) => {
    for (const field of counter.fields) {
      if (!known.has(field))
        flaws.push({ at: `counters.${index}.fields`, flaw: 'unknown-field', about: field });
    }
  });
  return flaws;
}

function ofDays({ hours }: OfficeSettings): readonly OfficeFlaw[] {
  const { week, holidays, specialDays } = hours;
  const flaws: OfficeFlaw[] = [];
  const overlap = (sessions: readonly { opens: string; closes: string }[], at: string) => {
    sessions.forEach(({ opens }, index) => {
      const before = sessions[index - 1];
      if (before && opens < before.closes)
        flaws.push({ at: `${at}.${index}.opens`, flaw: 'not-in-order', about: before.closes });
    });
  };
  week.forEach((sessions, weekday) => overlap(sessions, `hours.week.${weekday}`));
  specialDays.forEach(({ sessions }, index) => overlap(sessions, `hours.specialDays.${index}.sessions`));
  for (const index of twice(holidays.map(({ day }) => day)))
    flaws.push({ at: `hours.holidays.${index}.day`, flaw: 'day-twice', about: holidays[index]?.day });
  for (const index of twice(specialDays.map(({ day }) => day)))
    flaws.push({ at: `hours.specialDays.${index}.day`, flaw: 'day-twice', about: specialDays[index]?.day });
  const free = new Set(holidays.map(({ day }) => day));
  specialDays.forEach(({ day }, index) => {
    if (free.has(day))
      flaws.push({ at: `hours.specialDays.${index}.day`, flaw: 'free-and-worked', about: day });
  });
  return flaws;
}

function ofReasons({ citizenCard, priorityReasons, seniorReason }: OfficeSettings): readonly OfficeFlaw[] {
  const reasons = priorityReasons.map((reason) => reason.id);
  const flaws: OfficeFlaw[] = twice(reasons).map((index) => {
    return { at: `priorityReasons.${index}.id`, flaw: 'given-twice', about: reasons[index] };
  });
  if (citizenCard && !reasons.includes(seniorReason))
    flaws.push({ at: 'seniorReason', flaw: 'unknown-reason', about: seniorReason });
  return flaws;
}

/** The places of values that an earlier place has already. */
function twice(values: readonly (string | number)[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

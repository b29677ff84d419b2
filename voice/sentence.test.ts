import { describe, expect, it } from 'vitest';
import { voiceSettingsSchema } from '#protocol/voice-settings.ts';
import { addition, sentence, vocabulary, written } from './sentence.ts';
import { clipTexts } from './clip-texts.ts';
import { clipsIn, lengthOf } from './spoken.ts';
import type { VoiceEvent } from './voice-event.ts';
import spokenNumbers from '#words/spoken-numbers.json' with { type: 'json' };

const usual = voiceSettingsSchema.parse({});

function call(code: string, counter: number, times = 1, isLast = false): VoiceEvent & { kind: 'call' } {
  const letter = /^[A-Z]/.test(code) ? code.slice(0, 1) : '';
  return { kind: 'call', letter, number: Number(code.slice(letter.length)), counter, times, isLast };
}
const says = (event: VoiceEvent, settings: Partial<typeof usual> = {}) =>
  written(sentence(event, { ...usual, ...settings }));
/** The ticket's part of the shortest sentence. */
const ticketOf = (code: string, settings: Partial<typeof usual> = {}) =>
  /^Xin mời số thứ tự (.*), đến quầy số một\.$/.exec(
    says(call(code, 1), { lead: 'short', ...settings }),
  )?.[1];

describe('the forty numbers', () => {
  it.each(spokenNumbers as [number, string][])('%i is heard as “%s”', (number, words) => {
    expect(ticketOf(String(number))).toBe(words);
  });
});

describe('the twelve tickets, in both ways', () => {
  it.each([
    ['A001', 'a, một', 'a, không không một'],
    ['A007', 'a, bảy', 'a, không không bảy'],
    ['A015', 'a, mười lăm', 'a, không một năm'],
    ['B021', 'bê, hai mươi mốt', 'bê, không hai một'],
    ['C104', 'xê, một trăm linh bốn', 'xê, một không bốn'],
    ['E044', 'e, bốn mươi tư', 'e, không bốn bốn'],
    ['G110', 'giê, một trăm mười', 'giê, một một không'],
    ['H205', 'hát, hai trăm linh năm', 'hát, hai không năm'],
    ['K999', 'ca, chín trăm chín mươi chín', 'ca, chín chín chín'],
    ['T1005', 'tê, một nghìn không trăm linh năm', 'tê, một không không năm'],
    ['V054', 'vê, năm mươi tư', 'vê, không năm bốn'],
    ['1005', 'một nghìn không trăm linh năm', 'một không không năm'],
  ])('%s', (code, cardinal, digits) => {
    expect(ticketOf(code)).toBe(cardinal);
    expect(ticketOf(code, { numberMode: 'digits' })).toBe(digits);
  });
});

describe('the six sentences', () => {
  it.each([
    ['A025', 3, 'Mời công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    ['B121', 14, 'Mời công dân có số thứ tự bê, một trăm hai mươi mốt, đến quầy số mười bốn.'],
    ['C004', 4, 'Mời công dân có số thứ tự xê, bốn, đến quầy số bốn.'],
    ['H105', 21, 'Mời công dân có số thứ tự hát, một trăm linh năm, đến quầy số hai mươi mốt.'],
    ['T1015', 24, 'Mời công dân có số thứ tự tê, một nghìn không trăm mười lăm, đến quầy số hai mươi tư.'],
  ])('%s to counter %i', (code, counter, words) => {
    expect(says(call(code, counter))).toBe(words);
  });

  it('the south says lẻ and ngàn', () => {
    expect(says(call('A105', 2), { zeroWord: 'lẻ' })).toBe(
      'Mời công dân có số thứ tự a, một trăm lẻ năm, đến quầy số hai.',
    );
    expect(ticketOf('T1005', { zeroWord: 'lẻ', thousandWord: 'ngàn' })).toBe(
      'tê, một ngàn không trăm lẻ năm',
    );
  });
});

describe('what else is said', () => {
  it.each([
    [call('A025', 3, 2), 'Mời lần hai, công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    [call('A025', 3, 3, true), 'Mời lần cuối, công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    [call('A025', 3, 2, true), 'Mời lần cuối, công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    [call('A025', 3, 4), 'Mời lần bốn, công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    [call('A025', 3, 1, true), 'Mời công dân có số thứ tự a, hai mươi lăm, đến quầy số ba.'],
    [
      { kind: 'transfer', letter: 'A', number: 25, counter: 3 } as const,
      'Mời công dân có số thứ tự a, hai mươi lăm chuyển sang quầy số ba.',
    ],
    [{ kind: 'pause', counter: 3 } as const, 'Quầy số ba tạm dừng phục vụ. Mong ông bà thông cảm.'],
  ])('%j', (event, words) => {
    expect(says(event)).toBe(words);
  });

  it('each office begins the sentence in its own way', () => {
    expect(says(call('A1', 1), { lead: 'short' })).toMatch(/^Xin mời số thứ tự a, /);
    expect(says(call('A1', 1), { lead: 'formal' })).toMatch(/^Kính mời công dân có số thứ tự a, /);
  });

  it('English follows where it is wanted', () => {
    const said = says(call('A025', 3), { english: true });
    expect(said).toBe(
      'Mời công dân có số thứ tự a, hai mươi lăm, đến quầy số ba. Number A, twenty five, please go to counter three.',
    );
    expect(says(call('A105', 3, 2), { english: true, numberMode: 'digits' })).toMatch(
      /Second call for number A, one zero five, please go to counter three\.$/,
    );
  });

  it('several tickets of one counter are called in one breath, each with its letter', () => {
    const several = { ...call('C041', 2), also: [call('C044', 2), call('H007', 2)] };
    expect(says(several, { english: true })).toBe(
      'Mời công dân có số thứ tự xê, bốn mươi mốt, xê, bốn mươi tư, hát, bảy, đến quầy số hai.' +
        ' Number C, forty one, C, forty four, H, seven, please go to counter two.',
    );
    expect(written(addition(several, usual))).toBe(
      'xê, bốn mươi mốt, xê, bốn mươi tư, hát, bảy, đến quầy số hai.',
    );
  });

  it('a call that joins others needs no second invitation', () => {
    expect(written(addition(call('B121', 14), usual))).toBe(
      'bê, một trăm hai mươi mốt, đến quầy số mười bốn.',
    );
  });
});

describe('the clips', () => {
  it('have ASCII names, each its own, in which the tone is kept', () => {
    const names = clipTexts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
    const named = new Map(clipTexts.map(({ text, name }) => [text, name]));
    expect(named.get('mười')).toBe('muoi_huyen');
    expect(named.get('mươi')).toBe('muoi_ngang');
    expect(named.get('mốt')).toBe('mot_sac');
    expect(named.get('một')).toBe('mot_nang');
    expect(named.get('dê')).not.toBe(named.get('đê'));
  });

  it('are enough for every number, letter and event, in every way of saying them', () => {
    const ways = [
      usual,
      { ...usual, english: true, numberMode: 'digits' },
      { ...usual, english: true, zeroWord: 'lẻ', thousandWord: 'ngàn', lead: 'formal' },
      { ...usual, lead: 'short' },
    ] as const;
    for (const settings of ways) {
      const known = new Set(vocabulary(settings));
      const unknown = (event: VoiceEvent) =>
        clipsIn(sentence(event, settings)).filter((name) => !known.has(name));
      for (let number = 0; number <= 9_999; number += 1) expect(unknown(call(`C${number}`, 1))).toEqual([]);
      for (let counter = 1; counter <= 99; counter += 1) {
        for (const times of [1, 2, 3, 9]) expect(unknown(call('C1', counter, times))).toEqual([]);
        expect(unknown(call('C1', counter, 3, true))).toEqual([]);
        expect(unknown({ kind: 'transfer', letter: 'C', number: 1, counter })).toEqual([]);
        expect(unknown({ kind: 'pause', counter })).toEqual([]);
      }
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') expect(unknown(call(`${letter}1`, 1))).toEqual([]);
    }
  });

  it('a missing one takes no time', () => {
    const spoken = sentence(call('A025', 3), usual);
    expect(lengthOf(spoken, () => 100)).toBe(60 + 250 + 250 + 7 * 100);
    expect(lengthOf(spoken, (name) => (name === 'chu_a' ? undefined : 100))).toBe(560 + 600);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './running-hub.ts';
import { tooNewInScript, tooNewInStyle } from './too-new.ts';

const assets = join(project, 'dist/screens/assets');
const built = (ending: string) => readdirSync(assets).filter((name) => name.endsWith(ending));
const read = (name: string) => readFileSync(join(assets, name), 'utf8');

describe('browsers as old as Chrome 87 and Firefox 91', () => {
  it('know everything in the built style sheets', () => {
    const sheets = built('.css');
    expect(sheets.length).toBeGreaterThanOrEqual(6);
    const found = sheets.flatMap((name) => tooNewInStyle(read(name)).map((what) => `${name}: ${what}`));
    expect(found).toEqual([]);
  });

  it('know everything in the built scripts', { timeout: 60_000 }, () => {
    const scripts = built('.js');
    expect(scripts.length).toBeGreaterThanOrEqual(8);
    const found = scripts.flatMap((name) => tooNewInScript(read(name)).map((what) => `${name}: ${what}`));
    expect(found).toEqual([]);
  });
});

describe('what is too new is found', () => {
  it.each([
    ['.a:has(b){color:red}', ':has()'],
    ['.a:is(b,c){color:red}', ':is()'],
    ['.a:not(.b,.c:hover){color:red}', ':not() of several'],
    ['.a{height:100dvh}', 'dvh'],
    ['@layer base{.a{color:red}}', '@layer'],
    ['.a{aspect-ratio:1}', 'aspect-ratio'],
    ['.a{color:red;&:hover{color:blue}}', 'nested'],
    ['@media (width>=480px){.a{color:red}}', '@media with'],
    ['.a{color:oklch(50% .1 0)}', 'color-mix()'],
    ['.a{inset:0;rotate:3deg}', 'translate'],
  ])('in a sheet: %s', (css, what) => {
    expect(tooNewInStyle(css).join()).toContain(what);
  });

  it.each([
    ['const a = [1].at(-1)', '.at()'],
    ['Object.hasOwn({}, "a")', '.hasOwn()'],
    ['structuredClone({})', 'structuredClone'],
    ['crypto.randomUUID()', '.randomUUID()'],
    ['new Intl.Segmenter("vi")', 'Intl.Segmenter'],
    ['class A { static { A.b = 1 } }', 'static blocks'],
    ['class A { #x; has(o) { return #x in o } }', '#x in y'],
    ['const a = await 1; export { a }', 'await at the top'],
    ['for await (const a of b) c(a); export {}', 'await at the top'],
    ['const a = /x/v', 'regular expressions'],
  ])('in a script: %s', (js, what) => {
    expect(tooNewInScript(js).join()).toContain(what);
  });

  it('and what is old enough is not', () => {
    expect(tooNewInStyle('.a:not(.b:nth-child(2)){inset:0;gap:1px;transform:scale(2)} /* :has( */')).toEqual(
      [],
    );
    expect(tooNewInStyle('.a{background:url("x.svg?a:has(");transition:scale .1s}')).toEqual([]);
    expect(
      tooNewInScript(
        'const a = { at: 1, structuredClone: 2 }; async () => { await a.at; a.structuredClone }',
      ),
    ).toEqual([]);
  });
});

import ts from 'typescript';

/**
 * What the oldest browsers of our screens (Chrome 87, Firefox ESR 91) do not know and cannot pass over, with the first
 * versions that do. What they may pass over without harm (`prefers-contrast`, `scrollbar-width`) is not here.
 */

/** In style sheets, with strings and addresses taken out. */
const styles: Readonly<Record<string, RegExp>> = {
  ':has() (105, 121)': /:has\(/,
  ':is() (88, 78)': /:is\(/,
  ':where() (88, 78)': /:where\(/,
  ':not() of several (88, 84)': /:not\([^()]*(\([^()]*\)[^()]*)*,/,
  ':modal (105, 103)': /:modal\b/,
  'aspect-ratio (88, 89)': /[;{\s]aspect-ratio\s*:/,
  'accent-color (93, 92)': /[;{\s]accent-color\s*:/,
  'dvh and its like (108, 101)': /\d[dsl]v(h|w|min|max|b|i)\b/,
  'cqw and its like (105, 110)': /\dcq(w|h|b|i|min|max)\b/,
  '@layer (99, 97)': /@layer\b/,
  '@container (105, 110)': /@container\b/,
  '@property (85, 128)': /@property\b/,
  '@scope, @starting-style (117, 129)': /@(scope|starting-style)\b/,
  '@media with < and > (104, 63)': /@media[^{]*[<>]/,
  'nested rules (112, 117)': /[{};]\s*&/,
  'color-mix(), lab(), oklch() (111, 113)': /\b(color-mix|(ok)?(lab|lch)|color|light-dark)\(/,
  'translate, rotate, scale as properties (104, 72)': /[;{\s](translate|rotate|scale)\s*:/,
  'overflow: clip (90, 81)': /overflow(-[xy])?\s*:\s*clip\b/,
  'backdrop-filter (76, 103)': /[;{\s]backdrop-filter\s*:/,
  'content-visibility (85, 125)': /content-visibility\s*:/,
  'sin(), round() and their like (111, 108)': /\b(sin|cos|tan|round|mod|rem|pow|hypot|sqrt)\(/,
};

/** Methods and what belongs to a name, where they are called; names that stand free. */
const calls: Readonly<Record<string, string>> = {
  ...{ at: '92, 90', findLast: '97, 104', findLastIndex: '97, 104', hasOwn: '93, 92' },
  ...{ toSorted: '110, 115', toReversed: '110, 115', toSpliced: '110, 115', groupBy: '117, 119' },
  ...{ withResolvers: '119, 121', randomUUID: '92, 95, and only with https', fromAsync: '121, 115' },
  ...{ isWellFormed: '111, 119', toWellFormed: '111, 119', union: '122, 127', intersection: '122, 127' },
  ...{ showModal: '37, 98', showPopover: '114, 125', checkVisibility: '105, 106' },
  ...{ convertToBlob: '69, 105', setHTML: '146, 148', transferToFixedLength: '114, 122' },
};
const names: Readonly<Record<string, string>> = {
  ...{ structuredClone: '98, 94', reportError: '95, 93', OffscreenCanvas: '69, 105' },
  ...{ CompressionStream: '80, 113', DecompressionStream: '80, 113', URLPattern: '95, 142' },
  ...{ scheduler: '94, 142', Iterator: '122, 131', ViewTransition: '111, 144' },
};
const belongings: Readonly<Record<string, string>> = {
  ...{ 'Intl.Segmenter': '87, 125', 'AbortSignal.timeout': '103, 100', 'AbortSignal.any': '116, 124' },
  ...{ 'crypto.subtle': 'only with https', 'navigator.clipboard': 'only with https' },
  ...{ 'navigator.userAgentData': '90, never', 'document.adoptedStyleSheets': '73, 101' },
};

/** What a style sheet uses that is too new. */
export function tooNewInStyle(css: string): readonly string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '""');
  return Object.entries(styles).flatMap(([what, pattern]) => (pattern.test(plain) ? [what] : []));
}

/** What a script uses that is too new: its grammar, and the names that it calls. */
export function tooNewInScript(js: string): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node, isInFunction: boolean): void => {
    if (!isInFunction && (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)))
      found.add('await at the top (89, 89)');
    if (ts.isClassStaticBlockDeclaration(node)) found.add('static blocks (94, 93)');
    if (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) found.add('#x in y (91, 90)');
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.text))
      found.add('regular expressions with d or v (90, 88)');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      note(`.${node.expression.name.text}()`, node.expression.name.text, calls);
    if (ts.isPropertyAccessExpression(node)) note(node.getText(file), node.getText(file), belongings);
    if (ts.isIdentifier(node) && isFree(node)) note(node.text, node.text, names);
    ts.forEachChild(node, (child) => look(child, isInFunction || ts.isFunctionLike(node)));
  };
  const note = (what: string, name: string, list: Readonly<Record<string, string>>) => {
    // `constructor` and its like are names of every object.
    if (Object.hasOwn(list, name)) found.add(`${what} (${list[name] ?? ''})`);
  };
  const file = ts.createSourceFile('built.js', js, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  look(file, false);
  return [...found];
}

/** Whether a name stands for the browser's own thing, and is no key or member of something else. */
function isFree({ parent, text }: ts.Identifier): boolean {
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name.text === text;
  return !isMember && !ts.isPropertyAssignment(parent) && !ts.isMethodDeclaration(parent);
}

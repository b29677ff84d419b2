import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Names in each page the font files that its first picture is set in, so that they come beside the script and not after
 * it: otherwise a browser asks for a font only when it has laid out the first letter, and then lays the page out anew.
 * @param fonts for each room with a page, the beginnings of the files' names
 */
export function firstFonts(fonts: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'first-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        // While developing there is no bundle, and nobody waits.
        const built = Object.keys(bundle ?? {});
        const [room] = path.split('/').filter((part) => part !== '');
        return built.length === 0 ? [] : (fonts[room ?? ''] ?? []).map((name) => preload(built, name));
      },
    },
  };
}

function preload(built: readonly string[], name: string) {
  const file = built.find((one) => basename(one).startsWith(`${name}-`) && one.endsWith('.woff2'));
  if (!file) throw new Error(`no font of the page is named ${name}`);
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
    injectTo: 'head-prepend' as const,
  };
}

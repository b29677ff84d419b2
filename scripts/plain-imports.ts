import type { Plugin } from 'vite';

/**
 * Lets a script that comes later be imported as the language says. Vite wraps each such import in a helper that looks up
 * style sheets and scripts to load before it; ours have none, since a screen is one sheet.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();\n' : null,
  };
}

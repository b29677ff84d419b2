import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { firstFonts } from './scripts/first-fonts.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { websocketOnly } from './scripts/websocket-only.ts';

const hub = 'http://127.0.0.1:8080';

/** For `npm run dev`: the hub lets only its own pages in, so the proxy speaks in the hub's own name. */
const toHub = { target: hub, changeOrigin: true, headers: { origin: hub } };

/** Bold and plain words, and the figures of plates. Ầ is in a file of its own. */
const words = (...weights: number[]) =>
  ['latin', 'vietnamese'].flatMap((letters) =>
    weights.map((weight) => `be-vietnam-pro-${letters}-${weight}-normal`),
  );
const plates = 'bien-so-800';

/**
 * The screens, for browsers as old as Chrome 87. Each is built by itself (scripts/set-up.mjs) into one script and one
 * style sheet: a device shows one screen, and parts shared among screens would be a dozen files for each to ask for.
 */
export default defineConfig({
  plugins: [
    websocketOnly(),
    plainImports(),
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    firstFonts({
      'kiosk-ui': [plates, ...words(400, 500, 700)],
      'display-board': [plates, ...words(400, 500, 600, 700)],
      'clerk-console': [plates, ...words(400, 500, 600, 700)],
      'rating-tablet': [plates, ...words(400, 700)],
    }),
  ],
  build: {
    outDir: 'dist/screens',
    target: 'chrome87',
    cssTarget: 'chrome87',
    // Nothing is then left for a script that comes later to look up before it may run.
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/socket.io': { ...toHub, ws: true },
      '^/(catalogue.json|health|paper/|pictures/|board-picture|voice-clips)': toHub,
      '^/(pairing|sign-in|sign-out|setup|audit.csv)': toHub,
    },
  },
});

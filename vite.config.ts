import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { websocketOnly } from './scripts/websocket-only.ts';

const page = (name: string) => resolve(import.meta.dirname, name, 'index.html');

const hub = 'http://127.0.0.1:8080';

/** For `npm run dev`: the hub lets only its own pages in, so the proxy speaks in the hub's own name. */
const toHub = { target: hub, changeOrigin: true, headers: { origin: hub } };

/** The screens: one HTML entry each, for browsers as old as Chrome 87. */
export default defineConfig({
  plugins: [websocketOnly(), preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: {
    outDir: 'dist/screens',
    emptyOutDir: true,
    target: 'chrome87',
    cssTarget: 'chrome87',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['kiosk-ui', 'display-board', 'clerk-console', 'rating-tablet', 'back-office', 'front-door'].map(
        page,
      ),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/socket.io': { ...toHub, ws: true },
      '^/(catalogue.json|health|paper/|pictures/|board-picture|voice-clips)': toHub,
    },
  },
});

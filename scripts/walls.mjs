// Who may import whom: the one table. `npm run check` holds every file to it (scripts/check-walls.mjs).
// A room may always import itself; tests and configs may also import what they test with.

/** Rooms of the project that a room may import. Only rooms with `node` import Node itself. */
export const walls = {
  queue: { rooms: [], packages: [] },
  dossiers: { rooms: ['queue'], packages: [] },
  protocol: { rooms: ['queue'], packages: ['zod'] },
  words: { rooms: [], packages: [] },
  voice: { rooms: ['protocol', 'words'], files: ['queue/ticket-code.ts'], packages: [] },
  printer: {
    rooms: ['queue', 'protocol', 'words'],
    packages: [
      'zod',
      'escpos',
      'serialport',
      'opentype.js',
      '@resvg/resvg-js',
      '@expo-google-fonts/be-vietnam-pro',
      'pdfkit',
      'uqr',
      'socket.io-client',
    ],
    node: true,
  },
  server: {
    rooms: ['queue', 'dossiers', 'protocol', 'words', 'voice', 'printer'],
    packages: ['express', 'helmet', 'socket.io', 'lowdb', 'zod', 'csv-parse', 'jsonc-parser'],
    node: true,
  },
  'screen-kit': screen('@preact/signals-core', 'protocol', 'words', 'voice'),
  'kiosk-ui': screen('@preact/signals-core', 'screen-kit', 'protocol', 'words'),
  'display-board': screen('@preact/signals', 'screen-kit', 'protocol', 'words', 'voice'),
  'clerk-console': screen('@preact/signals', 'screen-kit', 'dossiers', 'protocol', 'words'),
  'rating-tablet': screen('@preact/signals', 'screen-kit', 'protocol', 'words'),
  'back-office': withPackages(
    screen('@preact/signals', 'screen-kit', 'protocol', 'words', 'voice'),
    // The address of the hub, for a phone's or a kiosk's camera.
    'uqr',
  ),
  'front-door': screen('@preact/signals', 'screen-kit', 'protocol', 'words'),
};

/** Rooms that may import anything, and that nobody imports. */
export const free = ['test', 'bench', 'scripts'];

/**
 * Screens know of the queue only its types, its calendar, how a code is written, and its closed lists. Their parts draw
 * themselves anew through `@preact/signals`; the kiosk, which is drawn whole, does without, and so the kit must.
 */
function screen(signals, ...rooms) {
  const files = ['queue/working-day.ts', 'queue/hours.ts', 'queue/ticket-code.ts', 'queue/facts.ts'];
  return {
    rooms,
    files,
    types: ['queue'],
    packages: ['preact', signals, 'socket.io-client', '@fontsource/be-vietnam-pro'],
  };
}

/** A room that needs a package more than its like. */
function withPackages(room, ...packages) {
  return { ...room, packages: [...room.packages, ...packages] };
}

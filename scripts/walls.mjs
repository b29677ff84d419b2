// Who may import whom: the one table. `npm run check` holds every file to it (scripts/check-walls.mjs).
// A room may always import itself; tests and configs may also import what they test with.

/** Rooms of the project that a room may import. Only rooms with `node` import Node itself. */
export const walls = {
  queue: { rooms: [], packages: [] },
  protocol: { rooms: ['queue'], packages: ['zod'] },
  words: { rooms: [], packages: [] },
  printer: {
    rooms: ['queue', 'protocol', 'words'],
    packages: ['escpos', 'opentype.js', 'fast-png', '@resvg/resvg-js', '@expo-google-fonts/be-vietnam-pro'],
    node: true,
  },
  server: {
    rooms: ['queue', 'protocol', 'words', 'printer'],
    packages: ['express', 'helmet', 'socket.io', 'lowdb', 'zod', 'csv-parse', 'jsonc-parser'],
    node: true,
  },
  'screen-kit': { rooms: ['queue', 'protocol', 'words'], packages: screen() },
  'kiosk-ui': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
  'display-board': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
  'clerk-console': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
  'rating-tablet': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
  'back-office': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
  'front-door': { rooms: ['screen-kit', 'queue', 'protocol', 'words'], packages: screen() },
};

/** Rooms that may import anything, and that nobody imports. */
export const free = ['test', 'bench', 'scripts'];

function screen() {
  return ['preact', '@preact/signals', 'socket.io-client', '@fontsource/be-vietnam-pro'];
}

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', 'dist', 'data'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One file waits for its browser while the other works; by itself vitest leaves a core of two idle.
    maxWorkers: 2,
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const from = (file: string) => resolve(import.meta.dirname, file);

/** The hub as plain JavaScript, so that an old PC starts it without compiling anything. */
export default defineConfig({
  // One file is read faster than three hundred. What has native parts, or reads files beside itself, stays a package.
  ssr: { noExternal: true, external: ['escpos', 'opentype.js', '@resvg/resvg-js', 'serialport', 'pdfkit'] },
  build: {
    ssr: true,
    outDir: 'dist/hub',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        'server/main': from('server/main.ts'),
        'printer/drawing-worker': from('printer/drawing-worker.ts'),
        'printer/remote-main': from('printer/remote-main.ts'),
        'server/backup/job-main': from('server/backup/job-main.ts'),
        'server/backup/backup-main': from('server/backup/backup-main.ts'),
        'server/update/update-main': from('server/update/update-main.ts'),
        'server/update/roll-back-main': from('server/update/roll-back-main.ts'),
        'server/tls/certificate-main': from('server/tls/certificate-main.ts'),
        'server/backup/export-main': from('server/backup/export-main.ts'),
        'server/backup/restore-main': from('server/backup/restore-main.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});

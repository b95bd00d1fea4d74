import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two entries, one code base: staff, and participants, whose pages must be there on a slow line. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@duo/kernel': here('../../../libs/kernel/src/index.ts') } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The host's policy forbids addresses that hold their own content.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { staff: here('staff.html'), participant: here('participant.html') } },
    chunkSizeWarningLimit: 900,
  },
});

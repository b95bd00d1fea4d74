import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { initialWeight, tooHeavy } from './build/weight.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Participants' pages must be there on a slow line: a build of more script than this is none. */
const limits: Readonly<Record<string, number>> = { 'participant.html': 250_000 };

const weighed: Plugin = {
  name: 'weighed',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
    for (const chunk of chunks.values()) {
      const page = basename(chunk.facadeModuleId ?? '');
      const limit = chunk.isEntry ? limits[page] : undefined;
      const fault = limit && tooHeavy(page, initialWeight(chunk.fileName, chunks), limit);
      if (fault) this.error(fault);
    }
  },
};

/** Two entries, one code base: staff, and participants, whose pages must be there on a slow line. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), weighed],
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

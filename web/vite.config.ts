import { defineConfig } from 'vite';

// The page's policy allows neither inline scripts nor data: fonts, so nothing is inlined.
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: 'manifest.json', chunkSizeWarningLimit: 900, reportCompressedSize: false,
    rolldownOptions: {
      // "use client" means something to servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});

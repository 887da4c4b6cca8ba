import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `readout serve` answers while `npm run dev` serves the app from its sources. */
const API = process.env.READOUT_API ?? 'http://127.0.0.1:8711';

export const config: UserConfig = {
  root: folder('.'),
  base: '/',
  plugins: [react()],
  // Nothing is written into the page itself: its policy forbids scripts and styles that are not files of ours.
  build: {
    outDir: folder('../dist/web'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': API, '/openapi.json': API } },
};

// Vite takes its settings from the default export alone.
export default config;

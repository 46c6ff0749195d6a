import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API of a server started beside the development page. */
const api = process.env['KASKAD_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    proxy: { '/api': { target: api, ws: true } },
  },
  build: {
    outDir: 'dist',
    // The content security policy allows no `data:` fonts or images, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Keeps light-dark() as written: both themes live in one table of tokens.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    reportCompressedSize: false,
  },
});

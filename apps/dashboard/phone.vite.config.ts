import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages opened without an account, by a client or by anybody who asks: built apart from the dashboard, so that they share none of its weight. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@stipple/source', 'module', 'browser'] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: { input: ['c.html', 'e.html'] },
  },
});

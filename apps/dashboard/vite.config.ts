import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` listens; only used by `npm run dev`, which serves the dashboard beside a running API. */
const api = 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@stipple/source', 'module', 'browser'] },
  server: { proxy: { '/graphql': api, '/live': api, '/health': api } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What many screens share comes as two files, not as forty crumbs.
        codeSplitting: {
          groups: [
            { name: 'controls', test: /apps[\\/]dashboard[\\/]src[\\/]/, minShareCount: 5 },
            {
              name: 'material',
              test: /node_modules[\\/](@mui|@emotion|@popperjs|react-transition-group)[\\/]/,
              minShareCount: 12,
            },
          ],
        },
      },
    },
  },
});

import type { Framework } from './framework.js';

/** Vite compiles JSX by itself. */
export const react: Framework = {
  name: 'React',
  folder: 'react',
  packages: ['react', 'react-dom'],
  plugins: [],
  trustedTypes: [],
};

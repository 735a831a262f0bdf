import { compile } from 'svelte/compiler';

import type { Framework } from './framework.js';

export const svelte: Framework = {
  name: 'Svelte',
  folder: 'svelte',
  packages: ['svelte'],
  plugins: [
    {
      name: 'svelte files',
      transform(source, id) {
        if (!id.endsWith('.svelte')) return undefined;
        return compile(source, { filename: id, generate: 'client' }).js.code;
      },
    },
  ],
  trustedTypes: ['svelte-trusted-html'],
};

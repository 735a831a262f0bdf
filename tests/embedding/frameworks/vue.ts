import { compileScript, parse } from 'vue/compiler-sfc';

import type { Framework } from './framework.js';

/** What a site tells Vue's plugin, so that it does not look for components. */
const compilerOptions = {
  isCustomElement: (tag: string) => tag.startsWith('backup-codes-'),
};

export const vue: Framework = {
  name: 'Vue',
  folder: 'vue',
  packages: ['vue'],
  plugins: [
    {
      name: 'vue files',
      transform(source, id) {
        if (!id.endsWith('.vue')) return undefined;
        const { descriptor } = parse(source, { filename: id });
        const templateOptions = { compilerOptions };
        return compileScript(descriptor, { id, inlineTemplate: true, templateOptions })
          .content;
      },
    },
  ],
  trustedTypes: ['vue'],
};

import { compileScript, parse } from 'vue/compiler-sfc';

import type { Framework } from './framework.js';

/**
 * The setting that a site gives Vue's plugin, so that it does not treat the elements as
 * Vue components.
 */
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

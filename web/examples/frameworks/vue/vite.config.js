import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({
      template: {
        // These tags are custom elements, not components of Vue.
        compilerOptions: { isCustomElement: (tag) => tag.startsWith('backup-codes-') },
      },
    }),
  ],
};

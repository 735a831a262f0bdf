/** For the TypeScript compiler, which does not read Vue's files. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

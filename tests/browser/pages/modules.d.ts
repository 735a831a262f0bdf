// The pages import the generator by its address on the site, as a site's script does.
declare module '*/dist/web/generator/browser/index.js' {
  export * from 'backup-codes';
}

declare module 'data:*';

/**
 * Makes dist/custom-elements.json, which describes the elements (attributes, properties, events,
 * parts) to editors and to tools that generate documentation or wrappers. `npm run build:manifest` reads this.
 */

/** Members that only the browser and Lit call. */
const FOR_BROWSERS = /^(form(Associated|\w+Callback)|shadowRootOptions)$/;

/** Keeps only what pages can rely on: public members, and events with a description. */
const publicOnly = {
  name: 'public only',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations) {
      const { members = [], events = [] } = declaration;
      declaration.members = members.filter(
        ({ name, privacy }) => privacy !== 'private' && !FOR_BROWSERS.test(name),
      );
      declaration.events = events.filter(({ description }) => description);
    }
  },
};

/** Uses the published file names, and refers to the file that declares a class. */
const publishedPaths = {
  name: 'published paths',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const homes = new Map();
    for (const module of modules) {
      module.path = module.path.replace(/^(.*)\.ts$/, 'dist/$1.js');
      for (const { name } of module.declarations) homes.set(name, module.path);
    }
    for (const module of modules) {
      // The others are types.
      module.exports = module.exports.filter(({ declaration }) =>
        homes.has(declaration.name),
      );
      for (const { declaration } of module.exports) {
        declaration.module = homes.get(declaration.name);
      }
    }
  },
};

export default {
  globs: ['web/elements/{define,entry/entry,panel/panel,recovery/{define,recovery}}.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  quiet: true,
  plugins: [publicOnly, publishedPaths],
};

/**
 * Makes dist/custom-elements.json: what both elements take, tell and show, for editors and
 * for tools that write documentation or wrappers. `npm run build:manifest` reads this.
 */

/** What the browser and Lit ask of an element, and no page. */
const FOR_BROWSERS = /^(form(Associated|\w+Callback)|shadowRootOptions)$/;

/** Leaves what a page can rely on: nothing private, and only events that are described. */
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

/** Names files as they are published, and in each reference the one that declares. */
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
  globs: ['web/elements/{define,entry/entry,panel/panel}.ts'],
  outdir: 'dist',
  litelement: true,
  // What package.json says of it is written by hand.
  packagejson: false,
  quiet: true,
  plugins: [publicOnly, publishedPaths],
};

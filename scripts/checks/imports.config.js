/**
 * Which folders of ours may import which, type-only imports included. `npm run lint:imports`
 * checks every TypeScript file against it.
 */

/** What each shipped folder may import, besides its own files and npm packages. */
const MAY_IMPORT = {
  'web/protocol': [],
  'web/generator': ['web/protocol', 'wasm'],
  'web/elements': ['web/protocol', 'web/generator'],
  'web/server': ['web/protocol'],
  'web/service': ['web/protocol', 'web/server'],
  'web/cli': [
    'web/protocol',
    'web/generator',
    'web/elements',
    'web/server',
    'web/service',
  ],
  'web/offline': ['web/protocol', 'web/generator', 'web/elements', 'wasm'],
};

/** A pattern of all files below these folders, in the sources or as they are built. */
const below = (folders) => `^(dist/)?(${folders.join('|')})/`;

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder} may import only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: below([folder]) },
  to: { path: '^(dist|scripts|tests|wasm|web)/', pathNot: below([folder, ...allowed]) },
}));

/** The demo and the examples are sites: they use the package as any other site does. */
const siteUsesThePackage = (folder) => ({
  name: `${folder} imports its own files and the package`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(scripts|tests|wasm|web)/', pathNot: `^${folder}/` },
});

export default {
  forbidden: [
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers,
    siteUsesThePackage('web/demo'),
    siteUsesThePackage('web/examples'),
    {
      name: 'every import is found',
      severity: 'error',
      from: { path: '^(wasm|web)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|dist)/' },
    // Sites whose packages are not the project's. The long test `recipes` builds them.
    exclude: { path: '^web/examples/recipes/[^/]+/' },
    // Sees imports that the compiler removes because they import types only.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};

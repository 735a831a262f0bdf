import { PROJECT } from './consumer.js';

/** The parts of a custom elements manifest that the tests read. */
export interface ManifestDoc {
  modules: { path: string; declarations: ElementDoc[]; exports: unknown[] }[];
}

export interface ElementDoc {
  tagName?: string;
  members?: NamedDoc[];
  attributes?: (NamedDoc & { fieldName?: string })[];
  events?: NamedDoc[];
  slots?: NamedDoc[];
  cssParts?: NamedDoc[];
  cssStates?: NamedDoc[];
}

export interface NamedDoc {
  name: string;
  description?: string;
}

interface Analyzer {
  cli: (options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }) => Promise<ManifestDoc>;
}

/** The manifest that `npm run build:manifest` writes. */
export async function makeManifest(): Promise<ManifestDoc> {
  // This package has no types.
  const name = '@custom-elements-manifest/analyzer/cli.js';
  const { cli } = (await import(name)) as Analyzer;
  const config = 'scripts/setup/custom-elements.config.js';
  const argv = ['analyze', '--config', config];
  return cli({ argv, cwd: PROJECT, noWrite: true });
}

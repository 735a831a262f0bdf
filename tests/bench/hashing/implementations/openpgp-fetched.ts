import { openpgpWith } from './openpgp.js';

export const implementation = openpgpWith(async (name) =>
  (await fetch(`/argon2id/${name}.wasm`)).arrayBuffer(),
);

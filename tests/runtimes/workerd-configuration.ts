import { basename } from 'node:path';

/** A worker, and what it is given. */
export interface Worker {
  /** The file of `programs/`. */
  program: string;
  texts?: Record<string, string>;
  /** Files of WebAssembly, which it imports by their names. */
  modules?: readonly string[];
  /** Files of bytes. */
  data?: Record<string, string>;
  /** Other workers that it may call. */
  services?: readonly string[];
}

/** Newer than the date from which Node.js's modules are there without a flag. */
const COMPATIBILITY_DATE = '2026-11-01';

/** The files that a configuration embeds for a worker, besides its script. */
export function embeddedFiles({ modules = [], data = {} }: Worker): string[] {
  return [...modules, ...Object.values(data)];
}

/**
 * A configuration of workerd, in which each worker has a free port of loopback. It expects
 * beside it `<name>.mjs` for each worker, and the embedded files.
 */
export function configurationOf(workers: readonly [string, Worker][]): string {
  const names = workers.map(([name]) => name);
  const services = names.map((name) => `(name = "${name}", worker = .${name})`);
  // Without this, workers could not reach a database on this machine.
  services.push('(name = "internet", network = (allow = ["private", "local"]))');
  const port = 'address = "127.0.0.1:0", http = ()';
  const sockets = names.map((name) => `(name = "${name}", ${port}, service = "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = ${list(services)}, sockets = ${list(sockets)});
${workers.map(([name, worker]) => workerOf(name, worker)).join('\n')}
`;
}

function workerOf(
  name: string,
  { texts = {}, modules = [], data = {}, services = [] }: Worker,
): string {
  const imported = modules.map(
    (path) => `(name = "${basename(path)}", wasm = embed "${basename(path)}")`,
  );
  const bindings = [
    ...Object.entries(texts).map(([key, text]) => `(name = "${key}", text = "${text}")`),
    ...Object.entries(data).map(
      ([key, path]) => `(name = "${key}", data = embed "${basename(path)}")`,
    ),
    ...services.map((key) => `(name = "${key}", service = "${key}")`),
  ];
  return `const ${name} :Workerd.Worker = (
  modules = ${list([`(name = "main", esModule = embed "${name}.mjs")`, ...imported])},
  compatibilityDate = "${COMPATIBILITY_DATE}",
  bindings = ${list(bindings)},
);`;
}

function list(entries: readonly string[]): string {
  return `[${entries.join(', ')}]`;
}

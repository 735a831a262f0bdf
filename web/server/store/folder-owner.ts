/**
 * The process that holds a data folder, in a file beside its lock. A process that gets no
 * processor for a while touches no lock, for example while it compiles PGlite on a busy
 * machine. It is still alive, and must keep its folder.
 */

import { readFile, readlink, rm, writeFile } from 'node:fs/promises';

interface Owner {
  /** The system and the process namespace in which the number means something. */
  where: string;
  pid: number;
  /** When it started, in the system's own unit. Numbers of processes are used again. */
  started: string;
}

/** Writes that this process holds the folder. Does nothing on systems without /proc. */
export async function claim(folder: string): Promise<void> {
  const self = await processOf(process.pid);
  if (self !== undefined) await writeFile(pathOf(folder), JSON.stringify(self));
}

/** Takes back what `claim` wrote. */
export async function disclaim(folder: string): Promise<void> {
  await rm(pathOf(folder), { force: true });
}

/**
 * Whether the process that holds the folder is alive on this system. `false` also if nobody
 * can tell: the process ran in another container, or the system has no /proc.
 */
export async function isOwnerAlive(folder: string): Promise<boolean> {
  const owner = await ownerOf(folder);
  const found = owner && (await processOf(owner.pid));
  return (
    found !== undefined && found.where === owner?.where && found.started === owner.started
  );
}

async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(pathOf(folder), 'utf8')) as Owner;
  } catch {
    // There is none, or a crash has cut it off.
    return undefined;
  }
}

/** A living process. `undefined` if there is none, or the system doesn't tell. */
async function processOf(pid: number): Promise<Owner | undefined> {
  try {
    const [boot, namespace, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readlink('/proc/self/ns/pid'),
      readFile(`/proc/${String(pid)}/stat`, 'utf8'),
    ]);
    // See proc(5). The name before them may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', started = ''] = [fields[0], fields[19]];
    // Zombies and dead processes hold nothing.
    if ('ZX'.includes(state)) return undefined;
    return { where: `${boot.trim()} ${namespace}`, pid, started };
  } catch {
    return undefined;
  }
}

function pathOf(folder: string): string {
  return `${folder}.owner`;
}

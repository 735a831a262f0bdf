import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compiled tests run from build/js/tests/container. */
export const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a program has printed, and how it ended. */
export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Podman with images and containers of its own. */
export interface Podman {
  /** What comes before its command. */
  options: readonly string[];
  /** Runs a command and returns what it prints. @throws if it fails */
  run(...words: string[]): Promise<string>;
  /** Runs a command that may fail. */
  end(...words: string[]): Promise<Ended>;
  /** A folder for what containers are given. */
  folder: string;
  /** Removes everything. */
  remove(): Promise<void>;
}

/**
 * `vfs` and `runc` work on every file system and with both versions of control groups, as in
 * a container of continuous integration.
 *
 * @param name the name of its folder
 */
export async function newPodman(name: string): Promise<Podman> {
  const folder = join(PROJECT, 'build/container', name);
  const options = [
    ...['--root', join(folder, 'images')],
    ...['--runroot', join(folder, 'running')],
    ...['--tmpdir', join(folder, 'temporary')],
    ...['--storage-driver', 'vfs'],
    ...['--runtime', 'runc'],
    ...['--cgroup-manager', 'cgroupfs'],
    ...['--events-backend', 'file'],
  ];
  const end = (...words: string[]) => ended('podman', [...options, ...words]);
  const run = async (...words: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await end(...words);
    if (exitCode !== 0) throw new Error(`podman ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const remove = async (): Promise<void> => {
    await end('rm', '--all', '--force', '--time', '0');
    await rm(folder, { recursive: true, force: true });
  };
  await remove();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    options,
    run,
    end,
    remove,
    folder,
  };
}

/** Runs a program to its end. */
export function ended(program: string, words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd: PROJECT }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({ exitCode: typeof code === 'number' ? code : -1, stdout, stderr });
    });
  });
}

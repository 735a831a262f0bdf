import type { BackupCodesModule, SetHandle } from '../../wasm/backup-codes.js';
import { showCode, type CodeFormat } from '../protocol/formats.js';
import type { Kdf } from '../protocol/kdf.js';
import { CODES_DEFAULT, FORMAT_DEFAULT, KDF_DEFAULT } from '../protocol/scheme.js';
import type { SetId } from '../protocol/set-id.js';
import {
  countFrom,
  formatFrom,
  kdfFrom,
  labelFrom,
  type FormatChoice,
  type KdfChoice,
} from './input-checks.js';
import { BackupCodesError } from './errors.js';
import { loadModule } from './module.js';
import { takeText, valueOf } from './module-values.js';

/** What kind of set to make. */
export interface GenerateOptions {
  /** `standard` by default: 70 bits, and a typo is located when a code is read. */
  format?: FormatChoice;
  /** How many codes, `CODES_MIN` to `CODES_MAX`; `CODES_DEFAULT` by default. */
  count?: number;
  /** How the codes will be hashed. `argon2id` at OWASP's minimum cost by default. */
  kdf?: KdfChoice;
  /** The user's name for the set, e.g. "Home safe"; at most `LABEL_MAX` characters. */
  label?: string;
}

/**
 * The codes that were generated together. They stay in the module's memory until `wipe` is
 * called or the garbage collector takes the set.
 */
export interface CodeSet {
  /** Names the set on its sheet, in files and in errors. Public; `showSetId` formats it. */
  readonly id: SetId;
  readonly label: string;
  /** When the set was made, by this device's clock: RFC 3339 in UTC, in seconds. */
  readonly created: string;
  readonly format: CodeFormat;
  readonly kdf: Kdf;
  readonly count: number;
  /**
   * The codes as the sheet shows them, in its order. Each call makes new strings, which
   * JavaScript cannot wipe, so call it only to show the codes.
   *
   * @throws BackupCodesError `wiped`
   */
  codes(): string[];
  /** Wipes the codes from the module's memory. Exports made before stay valid. */
  wipe(): void;
}

/** A set in the memory of the module that made it. */
export interface ModuleSet {
  module: BackupCodesModule;
  handle: SetHandle;
  /** 16 bytes, the same for every code. */
  salt: Uint8Array;
}

const moduleSets = new WeakMap<CodeSet, ModuleSet>();

// Wipes a set when nothing refers to it any more.
const abandoned = new FinalizationRegistry<ModuleSet>(({ module, handle }) => {
  module.deleteSet(handle);
});

/** The set in the module's memory. It stays there while the caller refers to `set`. */
export function moduleSetOf(set: CodeSet): ModuleSet {
  const moduleSet = moduleSets.get(set);
  if (moduleSet === undefined) throw new BackupCodesError('wrong_type', 'set');
  return moduleSet;
}

/** A code of a set: canonical form, ASCII, in new bytes that belong to the caller. */
export function codeBytesOf(set: CodeSet, index: number): Uint8Array<ArrayBuffer> {
  const { module, handle } = moduleSetOf(set);
  return valueOf(module.code(handle, index)) as Uint8Array<ArrayBuffer>;
}

/**
 * Generates distinct codes, a salt and a set ID from the platform's cryptographic random
 * number generator. Takes under a millisecond once the module is loaded. It hashes nothing:
 * show the codes first, then call `toEnrolment` or `toPhc`.
 *
 * @throws BackupCodesError `wrong_type`, `not_one_of`, or the code of the bound that an option
 *   exceeds; `random_failed`
 */
export async function generateCodeSet(options: GenerateOptions = {}): Promise<CodeSet> {
  const format = formatFrom(options.format ?? FORMAT_DEFAULT);
  const kdf = kdfFrom(options.kdf ?? KDF_DEFAULT, format);
  const count = countFrom(options.count ?? CODES_DEFAULT);
  const label = labelFrom(options.label ?? '');
  return generate(await loadModule(), { format, kdf, count, label });
}

type Chosen = Pick<CodeSet, 'format' | 'kdf' | 'count' | 'label'>;

function generate(module: BackupCodesModule, chosen: Chosen): CodeSet {
  const { format, kdf, count } = chosen;
  const { handle, id, salt } = valueOf(module.generateCodeSet(format, kdf, count));
  const set: CodeSet = {
    ...chosen,
    id: takeText(id),
    created: `${new Date().toISOString().slice(0, 19)}Z`,
    codes: () =>
      Array.from({ length: count }, (_, index) =>
        showCode(takeText(codeBytesOf(set, index)), format),
      ),
    // Refers to the set, so that the set is not collected while this function is in use.
    wipe: () => {
      const { module, handle } = moduleSetOf(set);
      valueOf(module.wipeSet(handle));
    },
  };
  const moduleSet = { module, handle, salt };
  moduleSets.set(set, moduleSet);
  abandoned.register(set, moduleSet);
  return set;
}

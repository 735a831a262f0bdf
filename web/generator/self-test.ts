import { valueOf } from './errors.js';
import { loadModule } from './module.js';

/**
 * Recomputes a published vector of each primitive (FIPS 180-4, RFC 4231, RFC 7914,
 * RFC 9106) in the module as it was loaded here. Takes about a millisecond.
 *
 * @throws BackupCodesError `self_test_failed`, whose field names the primitive
 */
export async function selfTest(): Promise<void> {
  valueOf((await loadModule()).selfTest());
}

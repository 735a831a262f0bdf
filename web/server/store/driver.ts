import { StoreError } from './store.js';

/**
 * Loads an optional package on first use, because a site that only generates codes needs
 * no database.
 *
 * @throws StoreError `driver_missing` if the package is not installed
 */
export async function loadDriver<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const missing =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw missing ? new StoreError('driver_missing', name, error) : error;
  }
}

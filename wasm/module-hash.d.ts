/**
 * The SHA-256 of `backup-codes.wasm` in hexadecimal, as `sha256sum` prints it. The build that
 * makes the module writes it, and the loader takes no other module.
 */
export const moduleHash: string;

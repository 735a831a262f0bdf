/**
 * Milliseconds that a test waits for what must come. No measure of speed: on a busy machine a
 * browser may take most of it to start, and only a test that fails takes it all.
 */
export const PATIENCE_MS = 120_000;

/**
 * A program for the health check of a container: it ends with 0 if the service of the
 * container lives. It does not ask for the database, which no restart of the service brings
 * back.
 */

/** Milliseconds, fewer than the container allows for the check. */
const PATIENCE_MS = 5_000;

const signal = AbortSignal.timeout(PATIENCE_MS);
const address = process.env['OPS_LISTEN'] ?? '';
const answer = await fetch(`http://${address}/health/live`, { signal });
process.exitCode = answer.ok ? 0 : 1;

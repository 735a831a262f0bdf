/**
 * The health check of the container: exit code 0 if the service answers at OPS_LISTEN.
 */

const address = process.env.OPS_LISTEN ?? '';
const patience = AbortSignal.timeout(5_000);
const answer = await fetch(`http://${address}/health/live`, { signal: patience });
process.exitCode = answer.ok ? 0 : 1;

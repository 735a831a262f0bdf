import { Command } from '../commander.js';

import { addExamples } from './command.js';

const HELP = `
All settings come from the environment, and a secret may stand in a file: <NAME>_FILE.
DATABASE_URL or DATA_FOLDER, BACKUP_CODES_KEYS, BACKUP_CODES_PEPPER, LISTEN, OPS_LISTEN,
TLS_CERT, TLS_KEY, WEBHOOK_URL, WEBHOOK_SECRET and more are in web/service/README.md.
Only the site's own backend may reach the service, never a browser.`;

/** Runs the relying party as a service until it gets SIGTERM or SIGINT. */
export function serveCommand(): Command {
  return addExamples(
    new Command('serve').description("run the relying party for a site's backend"),
    'server serve',
  )
    .addHelpText('after', HELP)
    .action(serve);
}

async function serve(): Promise<void> {
  const { log, readConfiguration, startService } = await import('../../service/start.js');
  const asked = askedToEnd();
  const started = startService(readConfiguration(process.env), log);
  const service = await Promise.race([started, asked.then(() => undefined)]);
  // It serves nobody yet, and a migration is all or nothing.
  if (service === undefined) process.exit(0);
  // Somebody at a terminal does not want to wait.
  await ((await asked) === 'SIGINT' ? service.stop(0) : service.stop());
  // Something may still wait for the database or for the backend.
  process.exit(0);
}

/**
 * From now on, a signal ends nothing by itself. In a container this process is the first one,
 * for which Linux drops signals that nobody handles. The handlers stay, because the lock of the
 * embedded database kills the process if it is alone with a signal.
 */
function askedToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
}

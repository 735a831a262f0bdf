import { Command } from '../commander.js';

import { Failure } from '../failure.js';
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
  const { ConfigurationError, log, readConfiguration, startService } =
    await import('../../service/start.js');
  try {
    const service = await startService(readConfiguration(process.env), log);
    const signal = await new Promise<NodeJS.Signals>((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    // Somebody at a terminal does not want to wait.
    await (signal === 'SIGINT' ? service.stop(0) : service.stop());
  } catch (error) {
    if (error instanceof ConfigurationError) {
      throw new Failure(`${error.field}: ${error.detail}`);
    }
    throw error;
  }
}

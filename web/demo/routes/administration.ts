/** What administrators do. They never see a code: the site has none. */

import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { isSetId, showSetId } from 'backup-codes/protocol';
import type { AccountOverview } from 'backup-codes/server';

import { ACCOUNTS, isAccount, type Account } from '../accounts.js';
import { csvOf } from '../csv.js';
import { problem, type Html } from '../layout.js';
import { readForm, textField, type PostedForm } from '../posted-form.js';
import { GROUPS, groupNamed, wordsFor, type Group } from '../provision.js';
import type { Services } from '../services.js';
import { recoveriesIn } from './administration-recovery.js';
import { overviewPage, refusedPage, stepUpPage } from './administration-pages.js';
import { IMPORT_BODY_MAX, IMPORT_PATH, importSets, tooLarge } from './import.js';
import { DIGITS_PROBLEMS, takeDigits } from './second-factor.js';

const EVENTS_SHOWN = 20;

const STEP_UP_PATH = '/administration/step-up';

/** Set by the first middleware for those behind it. */
interface Environment {
  Variables: { administrator: Account };
}

export function administrationRoutes(services: Services): Hono<Environment> {
  const {
    sessions,
    journal,
    mail,
    codes: { relyingParty },
  } = services;
  const routes = new Hono<Environment>();

  routes.use('/administration/*', async (context, next) => {
    const session = sessions.of(context.req.raw);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    if (account?.isAdministrator !== true) {
      return context.html(refusedPage(session?.account), 403);
    }
    context.set('administrator', account);
    const changesNothing =
      context.req.method === 'GET' || context.req.path === STEP_UP_PATH;
    // A backup code may be in a thief's hands.
    if (changesNothing || session?.steppedUp === 'factor') return next();
    return context.html(stepUpPage(account.name, STEP_UP_PATH), 403);
  });

  routes.post(STEP_UP_PATH, async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/', 303);
    const form = await readForm(context);
    const outcome = await takeDigits(services, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.html(stepUpPage(session.account, STEP_UP_PATH, text), status);
    }
    sessions.stepUp(session);
    return context.redirect('/administration', 303);
  });

  const everybody = () => relyingParty.overviewOf(ACCOUNTS.map(({ name }) => name));

  async function membersOf(group: Group): Promise<AccountOverview[]> {
    return (await everybody()).filter(GROUPS[group].holds);
  }

  async function overview(
    context: Context<Environment>,
    outcome?: Html,
    group = groupNamed(context.req.query('show')),
  ): Promise<Response> {
    const all = await everybody();
    const accounts = await Promise.all(
      all.filter(GROUPS[group].holds).map(async (one) => ({
        overview: one,
        status: await relyingParty.statusOf(one.account),
        history: await relyingParty.history(one.account, { limit: EVENTS_SHOWN }),
      })),
    );
    const { name: account, timeZone } = context.get('administrator');
    const acts = journal.acts();
    const recoveries = await recoveriesIn(relyingParty);
    const shown = { account, timeZone, group, everybody: all, accounts, recoveries };
    return context.html(overviewPage({ ...shown, acts, outcome }));
  }

  routes.get('/administration', (context) => overview(context));

  routes.get('/administration/accounts.csv', async (context) => {
    const group = groupNamed(context.req.query('show'));
    const rows = await Promise.all(
      (await membersOf(group)).map(async (one) => {
        const { sets } = await relyingParty.statusOf(one.account);
        const labels = sets.filter(({ state }) => state === 'active');
        return [
          one.account,
          wordsFor(one).join('. '),
          one.remaining,
          ...[labels.map(({ label }) => label).join(', ')],
        ];
      }),
    );
    const { name } = context.get('administrator');
    journal.record(name, `downloaded the list “${GROUPS[group].title}”`);
    context.header('content-type', 'text/csv; charset=utf-8');
    context.header('content-disposition', `attachment; filename="${group}.csv"`);
    return context.body(csvOf([['Account', 'Backup codes', 'Left', 'Sets'], ...rows]));
  });

  routes.post('/administration/remind', async (context) => {
    const group = groupNamed(textField(await readForm(context), 'show'));
    const { name } = context.get('administrator');
    const reminded: string[] = [];
    for (const one of await membersOf(group)) {
      // At most one a day, however often somebody presses the button.
      const day = new Date(services.now()).toISOString().slice(0, 10);
      if (await mail.remind(one, `reminder-${one.account}-${day}`)) {
        reminded.push(one.account);
      }
    }
    const whom = reminded.length === 0 ? 'nobody' : reminded.join(', ');
    journal.record(name, `reminded ${whom}`);
    const outcome = html`<p role="status">
      Reminded ${whom}. Each gets one e-mail a day at most.
    </p>`;
    return overview(context, outcome, group);
  });

  routes.post('/administration/revoke', async (context) => {
    const form = await readForm(context);
    const set = textField(form, 'set');
    if (!isSetId(set)) throw new HTTPException(400);
    const account = accountIn(form);
    const { name: operator } = context.get('administrator');
    const answer = await relyingParty.withdraw(account, set, { operator });
    if (!answer.ok) {
      const text = `Set ${showSetId(set)} is gone or has ended already.`;
      return overview(context, problem(text));
    }
    journal.record(operator, `removed set ${showSetId(set)} of ${account}`);
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/lift', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.lift(account, { operator })) {
      journal.record(operator, `unlocked the backup codes of ${account}`);
    }
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/cancel-recovery', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.cancelRecovery(account, { operator })) {
      journal.record(operator, `stopped the recovery of ${account}`);
    }
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/unfreeze', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.unfreeze(account, { operator })) {
      journal.record(operator, `unlocked the account of ${account}`);
    }
    return context.redirect('/administration', 303);
  });

  const limit = bodyLimit({
    maxSize: IMPORT_BODY_MAX,
    onError: (context: Context<Environment>) => {
      context.status(413);
      return overview(context, tooLarge());
    },
  });

  routes.post(IMPORT_PATH, limit, async (context) => {
    const { file } = await readForm(context);
    if (!(file instanceof File)) return overview(context, problem('Choose a file.'));
    const { name } = context.get('administrator');
    const { imported, outcome } = await importSets(relyingParty, await file.text(), name);
    for (const { account, set } of imported) {
      journal.record(name, `imported set ${showSetId(set)} for ${account}`);
    }
    return overview(context, outcome);
  });

  return routes;
}

/** @throws HTTPException 400 if this site has no such account */
function accountIn(form: PostedForm): string {
  const account = textField(form, 'account');
  if (!isAccount(account)) throw new HTTPException(400);
  return account;
}

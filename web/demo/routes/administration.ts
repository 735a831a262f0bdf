/** What administrators do. They never see a code: the site has none. */

import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { isSetId, showSetId } from 'backup-codes/protocol';
import type { AccountOverview } from 'backup-codes/server';

import { accountOf, ACCOUNTS, type Account } from '../accounts.js';
import { csvOf } from '../csv.js';
import { groupNamed, GROUPS, type Group } from '../groups.js';
import { problem, type Html } from '../html.js';
import { readForm, textField, type PostedForm } from '../posted-form.js';
import { wordsFor } from '../provision.js';
import type { Services } from '../services.js';
import { ltr } from '../texts/language.js';
import type { SiteEnvironment } from '../visit.js';
import { recoveriesIn } from './administration-recovery.js';
import { overviewPage, refusedPage, stepUpPage } from './administration-pages.js';
import { IMPORT_BODY_MAX, IMPORT_PATH, importSets, tooLarge } from './import.js';
import { digitsProblem, takeDigits } from './second-factor.js';

const EVENTS_SHOWN = 20;

const STEP_UP_PATH = '/administration/step-up';

/** Set by the first middleware for those behind it. */
interface Environment {
  Variables: SiteEnvironment['Variables'] & { administrator: Account };
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
    const { visit } = context.var;
    const { account } = visit;
    if (account?.isAdministrator !== true) {
      return context.html(refusedPage(visit), 403);
    }
    context.set('administrator', account);
    const changesNothing =
      context.req.method === 'GET' || context.req.path === STEP_UP_PATH;
    // A backup code may be in a thief's hands.
    if (changesNothing || session?.steppedUp === 'factor') return next();
    return context.html(stepUpPage(visit, STEP_UP_PATH), 403);
  });

  routes.post(STEP_UP_PATH, async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/', 303);
    const form = await readForm(context);
    const outcome = await takeDigits(services, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const { visit } = context.var;
      const [status, text] = digitsProblem(visit, outcome);
      return context.html(stepUpPage(visit, STEP_UP_PATH, text), status);
    }
    sessions.stepUp(session);
    return context.redirect('/administration', 303);
  });

  const everybody = () => relyingParty.overviewOf(ACCOUNTS.map(({ name }) => name));

  async function membersOf(group: Group): Promise<AccountOverview[]> {
    return (await everybody()).filter(GROUPS[group]);
  }

  async function overview(
    context: Context<Environment>,
    outcome?: Html,
    group = groupNamed(context.req.query('show')),
  ): Promise<Response> {
    const all = await everybody();
    const accounts = await Promise.all(
      all.filter(GROUPS[group]).map(async (one) => ({
        overview: one,
        status: await relyingParty.statusOf(one.account),
        history: await relyingParty.history(one.account, { limit: EVENTS_SHOWN }),
      })),
    );
    const { visit } = context.var;
    const acts = journal.acts();
    const recoveries = await recoveriesIn(relyingParty);
    const shown = { group, everybody: all, accounts, recoveries, acts, outcome };
    return context.html(overviewPage(visit, shown));
  }

  routes.get('/administration', (context) => overview(context));

  routes.get('/administration/accounts.csv', async (context) => {
    const group = groupNamed(context.req.query('show'));
    const { texts } = context.var.visit;
    const { page, states } = texts.administration;
    const rows = await Promise.all(
      (await membersOf(group)).map(async (one) => {
        const { sets } = await relyingParty.statusOf(one.account);
        const labels = sets.filter(({ state }) => state === 'active');
        return [
          one.account,
          wordsFor(one, states).join('. '),
          one.remaining,
          labels.map(({ label }) => label).join(', '),
        ];
      }),
    );
    const { name } = context.get('administrator');
    journal.record({ kind: 'downloaded', actor: name, group });
    context.header('content-type', 'text/csv; charset=utf-8');
    context.header('content-disposition', `attachment; filename="${group}.csv"`);
    return context.body(csvOf([[...page.columns], ...rows]));
  });

  routes.post('/administration/remind', async (context) => {
    const group = groupNamed(textField(await readForm(context), 'show'));
    const { name } = context.get('administrator');
    const { texts, formats } = context.var.visit;
    const { page } = texts.administration;
    const reminded: string[] = [];
    for (const one of await membersOf(group)) {
      // At most one a day, however often somebody presses the button.
      const day = new Date(services.now()).toISOString().slice(0, 10);
      if (!(await mail.remind(one, `reminder-${one.account}-${day}`))) continue;
      journal.record({ kind: 'reminded', actor: name, account: one.account });
      reminded.push(one.account);
    }
    if (reminded.length === 0) journal.record({ kind: 'reminded-nobody', actor: name });
    const outcome = html`<p role="status">
      ${
        reminded.length === 0
          ? page.remindedNobody
          : page.reminded({ accounts: formats.list(reminded) })
      }
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
      const { texts, language } = context.var.visit;
      const id = ltr(language, showSetId(set));
      return overview(context, problem(texts.administration.page.setIsGone({ set: id })));
    }
    journal.record({
      kind: 'removed-set',
      actor: operator,
      account,
      set: showSetId(set),
    });
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/lift', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.lift(account, { operator })) {
      journal.record({ kind: 'unlocked-codes', actor: operator, account });
    }
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/cancel-recovery', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.cancelRecovery(account, { operator })) {
      journal.record({ kind: 'stopped-recovery', actor: operator, account });
    }
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/unfreeze', async (context) => {
    const account = accountIn(await readForm(context));
    const { name: operator } = context.get('administrator');
    if (await relyingParty.unfreeze(account, { operator })) {
      journal.record({ kind: 'unlocked-account', actor: operator, account });
    }
    return context.redirect('/administration', 303);
  });

  const limit = bodyLimit({
    maxSize: IMPORT_BODY_MAX,
    onError: (context: Context<Environment>) => {
      context.status(413);
      return overview(context, tooLarge(context.var.visit));
    },
  });

  routes.post(IMPORT_PATH, limit, async (context) => {
    const { file } = await readForm(context);
    const { visit, administrator } = context.var;
    if (!(file instanceof File)) {
      return overview(context, problem(visit.texts.administration.imports.chooseFile));
    }
    const { name: actor } = administrator;
    const read = { text: await file.text(), preparedBy: actor };
    const { imported, outcome } = await importSets(visit, relyingParty, read);
    for (const { account, set } of imported) {
      journal.record({ kind: 'imported-set', actor, account, set: showSetId(set) });
    }
    return overview(context, outcome);
  });

  return routes;
}

/** @throws HTTPException 400 if this site has no such account */
function accountIn(form: PostedForm): string {
  const account = textField(form, 'account');
  if (accountOf(account) === undefined) throw new HTTPException(400);
  return account;
}

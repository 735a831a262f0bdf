/** What administrators do. They never see a code: the site has none. */

import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { isSetId, showSetId } from 'backup-codes/protocol';

import { ACCOUNTS, isAccount } from '../accounts.js';
import { problem, type Html } from '../layout.js';
import { readForm, textField, type PostedForm } from '../posted-form.js';
import type { Services } from '../services.js';
import { overviewPage, refusedPage, stepUpPage } from './administration-pages.js';
import { IMPORT_BODY_MAX, IMPORT_PATH, importSets, tooLarge } from './import.js';
import { DIGITS_PROBLEMS, takeDigits } from './second-factor.js';

const EVENTS_SHOWN = 20;

const STEP_UP_PATH = '/administration/step-up';

export function administrationRoutes(services: Services): Hono {
  const {
    sessions,
    codes: { relyingParty },
  } = services;
  const routes = new Hono();

  const administrator = (request: Request): string | undefined => {
    const session = sessions.of(request);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    return account?.isAdministrator === true ? account.name : undefined;
  };

  routes.use('/administration/*', async (context, next) => {
    const session = sessions.of(context.req.raw);
    const account = administrator(context.req.raw);
    if (account === undefined) {
      return context.html(refusedPage(session?.account), 403);
    }
    const changesNothing =
      context.req.method === 'GET' || context.req.path === STEP_UP_PATH;
    if (changesNothing || session?.steppedUp === true) return next();
    return context.html(stepUpPage(account, STEP_UP_PATH), 403);
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

  async function overview(context: Context, outcome?: Html): Promise<Response> {
    const accounts = await Promise.all(
      ACCOUNTS.map(async ({ name }) => ({
        name,
        status: await relyingParty.statusOf(name),
        events: await relyingParty.eventsOf(name, EVENTS_SHOWN),
      })),
    );
    const account = administrator(context.req.raw);
    return context.html(overviewPage({ account, accounts, outcome }));
  }

  routes.get('/administration', (context) => overview(context));

  routes.post('/administration/revoke', async (context) => {
    const form = await readForm(context);
    const set = textField(form, 'set');
    if (!isSetId(set)) throw new HTTPException(400);
    const answer = await relyingParty.withdraw(accountIn(form), set);
    if (answer.ok) return context.redirect('/administration', 303);
    return overview(
      context,
      problem(`Set ${showSetId(set)} is gone or has ended already.`),
    );
  });

  routes.post('/administration/lift', async (context) => {
    await relyingParty.lift(accountIn(await readForm(context)));
    return context.redirect('/administration', 303);
  });

  const limit = bodyLimit({
    maxSize: IMPORT_BODY_MAX,
    onError: (context) => {
      context.status(413);
      return overview(context, tooLarge());
    },
  });

  routes.post(IMPORT_PATH, limit, async (context) => {
    const { file } = await readForm(context);
    if (!(file instanceof File)) return overview(context, problem('Choose a file.'));
    return overview(context, await importSets(relyingParty, await file.text()));
  });

  return routes;
}

/** @throws HTTPException 400 if this site has no such account */
function accountIn(form: PostedForm): string {
  const account = textField(form, 'account');
  if (!isAccount(account)) throw new HTTPException(400);
  return account;
}

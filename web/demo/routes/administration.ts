import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { BackupCodesEvent, ImportAnswer, Imported } from 'backup-codes/server';
import {
  IMPORT_FILE_MAX_BYTES,
  isSetId,
  parseImportFile,
  showSetId,
  type DocumentError,
  type SetStatus,
  type StatusAnswer,
} from 'backup-codes/protocol';

import { ACCOUNTS } from '../accounts.js';
import { page, problem, shownTime, type Html } from '../page.js';
import type { Site } from '../site.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './digits.js';
import { readForm, textField, type Form } from './form.js';

const EVENTS_SHOWN = 20;

/** An import file of another site may contain thousands of unknown names. */
const NAMES_SHOWN = 5;

const STEP_UP_PATH = '/administration/step-up';

/** This path accepts larger requests than the rest of the site. */
export const IMPORT_PATH = '/administration/import';

/** The size of an import file, with room for the form around it. */
const IMPORT_MAX = IMPORT_FILE_MAX_BYTES + 4_096;

/**
 * Shows who has codes, how many are left, and what happened. It shows no code, because
 * the site has none.
 */
export function administrationRoutes(site: Site): Hono {
  const {
    sessions,
    codes: { party },
  } = site;
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
    const isLooking = context.req.method === 'GET' || context.req.path === STEP_UP_PATH;
    if (isLooking || session?.steppedUp === true) return next();
    return context.html(stepUpPage(account), 403);
  });

  routes.post(STEP_UP_PATH, async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/', 303);
    const form = await readForm(context);
    const outcome = await takeDigits(site, 'step-up', session.account, form);
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.html(stepUpPage(session.account, text), status);
    }
    sessions.stepUp(session);
    return context.redirect('/administration', 303);
  });

  async function overview(context: Context, told?: Html): Promise<Response> {
    const accounts = await Promise.all(
      ACCOUNTS.map(async ({ name }) => ({
        name,
        status: await party.statusOf(name),
        events: await party.eventsOf(name, EVENTS_SHOWN),
      })),
    );
    return context.html(
      page({
        title: 'Administration',
        account: administrator(context.req.raw),
        body: html`
          <h1>Administration</h1>
          ${told ?? ''} ${accounts.map(accountView)} ${importForm()}
        `,
      }),
    );
  }

  routes.get('/administration', (context) => overview(context));

  routes.post('/administration/revoke', async (context) => {
    const form = await readForm(context);
    const set = textField(form, 'set');
    if (!isSetId(set)) throw new HTTPException(400);
    const answer = await party.withdraw(accountIn(form), set);
    if (answer.ok) return context.redirect('/administration', 303);
    const text = `Set ${showSetId(set)} is not there any more, or has ended already.`;
    return overview(context, problem(text));
  });

  routes.post('/administration/lift', async (context) => {
    await party.lift(accountIn(await readForm(context)));
    return context.redirect('/administration', 303);
  });

  const limit = bodyLimit({
    maxSize: IMPORT_MAX,
    onError: (context) => {
      context.status(413);
      return overview(context, problem(fileProblem(FILE_TOO_LARGE)));
    },
  });

  routes.post(IMPORT_PATH, limit, async (context) => {
    const { file } = await readForm(context);
    if (!(file instanceof File)) {
      return overview(context, problem('There was no file.'));
    }
    const text = await file.text();
    const foreign = foreignAccounts(text);
    if (foreign.length > 0) {
      return overview(context, problem(foreignProblem(foreign)));
    }
    return overview(context, importedView(await party.importSets(text)));
  });

  return routes;
}

/** @throws HTTPException 400 for an unknown account */
function accountIn(form: Form): string {
  const account = textField(form, 'account');
  if (!isAccount(account)) throw new HTTPException(400);
  return account;
}

function isAccount(account: string): boolean {
  return ACCOUNTS.some(({ name }) => name === account);
}

/**
 * Accounts in an import file that the site does not have. Empty if the file is not an
 * import file.
 */
function foreignAccounts(text: string): string[] {
  const parsed = parseImportFile(text);
  if (!parsed.ok) return [];
  const accounts = new Set(parsed.value.enrolments.map(({ account }) => account));
  return Array.from(accounts).filter((account) => !isAccount(account));
}

function foreignProblem(accounts: readonly string[]): string {
  const names = accounts.slice(0, NAMES_SHOWN).map((name) => `“${name}”`);
  const others = accounts.length - names.length;
  const more = others === 0 ? '' : `, nor one of ${others} more`;
  return `Nothing is imported: nobody here is ${names.join(', ')}${more}.`;
}

function accountView({
  name,
  status: { sets, suspendedOn },
  events,
}: {
  name: string;
  status: StatusAnswer;
  events: BackupCodesEvent[];
}): Html {
  return html`<section aria-label="${name}">
    <h2>${name}</h2>
    ${
      suspendedOn === null
        ? ''
        : html`<form method="post" action="/administration/lift">
            <p class="problem">Suspended since ${shownTime(suspendedOn)}.</p>
            <input type="hidden" name="account" value="${name}" />
            <button>Lift the suspension</button>
          </form>`
    }
    ${sets.length === 0 ? html`<p class="muted">No codes.</p>` : setsTable(name, sets)}
    ${events.length === 0 ? '' : eventsList(events)}
  </section>`;
}

function eventsList(events: readonly BackupCodesEvent[]): Html {
  return html`<details>
    <summary>Events</summary>
    <ul>
      ${events.map(
        (event) =>
          html`<li>
            ${shownTime(event.at)} <strong>${event.kind}</strong>
            ${'set' in event ? showSetId(event.set) : ''}
            ${'position' in event ? `code ${event.position + 1}` : ''}
          </li>`,
      )}
    </ul>
  </details>`;
}

function setsTable(account: string, sets: readonly SetStatus[]): Html {
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Set</th>
          <th scope="col">Name</th>
          <th scope="col">State</th>
          <th scope="col">Left</th>
          <th scope="col">Made</th>
          <th scope="col"><span class="unseen">Actions</span></th>
        </tr>
      </thead>
      <tbody>
        ${sets.map(
          ({ set, label, state, remaining, total, created }) =>
            html`<tr>
              <th scope="row"><code>${showSetId(set)}</code></th>
              <td>${label}</td>
              <td>${state}</td>
              <td>${remaining} of ${total}</td>
              <td>${shownTime(created)}</td>
              <td>
                ${
                  state === 'active' || state === 'pending'
                    ? revokeForm(account, set)
                    : ''
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Asks for confirmation, because a revoked set never comes back. It needs no script. */
function revokeForm(account: string, set: string): Html {
  const name = showSetId(set);
  return html`<details>
    <summary aria-label="Revoke set ${name}…">Revoke…</summary>
    <form method="post" action="/administration/revoke">
      <input type="hidden" name="account" value="${account}" />
      <input type="hidden" name="set" value="${set}" />
      <button>Revoke ${name} for good</button>
    </form>
  </details>`;
}

function importForm(): Html {
  return html`<section aria-label="Import">
    <h2>Import</h2>
    <p>
      Sets that were made offline, for accounts of this site. Their holders switch them on
      by typing one of the codes.
    </p>
    <form method="post" action="/administration/import" enctype="multipart/form-data">
      <label>
        Import file <input type="file" name="file" accept=".json" required />
      </label>
      <button>Import</button>
    </form>
  </section>`;
}

/** The result for each set in an import file. */
const IMPORTED: Record<Imported['state'], string> = {
  pending: 'waits for its holder, who switches it on with one of its codes',
  active: 'works',
  too_many_sets: 'not imported: the account has the most sets there can be',
  already_enrolled: 'not imported: it was here before, and a set never comes back',
};

function importedView(answer: ImportAnswer): Html {
  if (!answer.ok) return problem(fileProblem(answer.error));
  return html`<div role="status">
    <p>The file was read:</p>
    <ul>
      ${answer.value.map(
        ({ account, set, state }) =>
          html`<li>${account}, set ${showSetId(set)}: ${IMPORTED[state]}</li>`,
      )}
    </ul>
  </div>`;
}

/**
 * A file that is too large to be read gets the same kind of answer as one that was read.
 */
const FILE_TOO_LARGE: DocumentError = {
  error: 'too_large',
  field: '',
  limit: IMPORT_FILE_MAX_BYTES,
};

function fileProblem({ error, field, limit }: DocumentError): string {
  const where = field === '' ? '' : `, at ${field}`;
  const bound = limit === undefined ? '' : `, limit ${limit}`;
  return `Nothing is imported: this is no import file (${error}${where}${bound}).`;
}

function refusedPage(account: string | undefined): Html {
  return page({
    title: 'Administration',
    account,
    body: html`
      <h1>Administration</h1>
      <p>
        Only <code>grace</code> may look here.
        ${account === undefined ? html`<a href="/">Sign in as her.</a>` : 'Sign out first.'}
      </p>
    `,
  });
}

function stepUpPage(account: string, text?: string): Html {
  return page({
    title: 'Is it you?',
    account,
    body: html`
      <h1>Is it you?</h1>
      <p>
        You signed in some time ago. Go on, and then do again what you were about to do.
      </p>
      ${problem(text)}
      <form method="post" action="${STEP_UP_PATH}">
        ${digitsField()}
        <button class="primary">Go on</button>
      </form>
    `,
  });
}

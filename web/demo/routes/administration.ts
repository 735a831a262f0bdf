import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { BackupCodesEvent, ImportAnswer } from 'backup-codes/server';
import type { SetStatus, StatusAnswer } from 'backup-codes/protocol';

import { ACCOUNTS } from '../accounts.js';
import { page, problem, shownTime, type Html } from '../page.js';
import type { Site } from '../site.js';
import { textField } from './form.js';

const EVENTS_SHOWN = 20;

/** Who has codes, how many are left, what happened; never a code, which nobody here has. */
export function administrationRoutes({ sessions, codes: { party } }: Site): Hono {
  const routes = new Hono();

  const administrator = (request: Request): string | undefined => {
    const session = sessions.of(request);
    const account = ACCOUNTS.find(({ name }) => name === session?.account);
    return account?.isAdministrator === true ? account.name : undefined;
  };

  routes.use('/administration/*', async (context, next) => {
    if (administrator(context.req.raw) !== undefined) return next();
    return context.html(refusedPage(), 403);
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
    const form = await context.req.parseBody();
    const set = textField(form, 'set');
    const answer = await party.withdraw(textField(form, 'account'), set);
    return answer.ok
      ? context.redirect('/administration', 303)
      : overview(context, problem(`Set ${set}: ${answer.error.error}`));
  });

  routes.post('/administration/lift', async (context) => {
    await party.lift(textField(await context.req.parseBody(), 'account'));
    return context.redirect('/administration', 303);
  });

  routes.post('/administration/import', async (context) => {
    const { file } = await context.req.parseBody();
    if (!(file instanceof File)) {
      return overview(context, problem('There was no file.'));
    }
    return overview(context, importedView(await party.importSets(await file.text())));
  });

  return routes;
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
            <button>Take codes again</button>
          </form>`
    }
    ${sets.length === 0 ? html`<p class="muted">No codes.</p>` : setsTable(name, sets)}
    <details>
      <summary>Events</summary>
      <ul>
        ${events.map(
          (event) =>
            html`<li>
              ${shownTime(event.at)} <strong>${event.kind}</strong>
              ${'set' in event ? event.set : ''}
              ${'position' in event ? `code ${event.position + 1}` : ''}
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
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
              <th scope="row"><code>${set}</code></th>
              <td>${label}</td>
              <td>${state}</td>
              <td>${remaining} of ${total}</td>
              <td>${shownTime(created)}</td>
              <td>
                ${
                  state === 'active' || state === 'pending'
                    ? html`<form method="post" action="/administration/revoke">
                        <input type="hidden" name="account" value="${account}" />
                        <input type="hidden" name="set" value="${set}" />
                        <button aria-label="Revoke set ${set}">Revoke</button>
                      </form>`
                    : ''
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
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

function importedView(answer: ImportAnswer): Html {
  if (!answer.ok) {
    const { error, field, limit } = answer.error;
    const bound = limit === undefined ? '' : ` (limit ${limit})`;
    return problem(`The file was not taken: ${field}: ${error}${bound}`);
  }
  return html`<div role="status">
    <p>The file was taken:</p>
    <ul>
      ${answer.value.map(
        ({ account, set, state }) => html`<li>${account}, set ${set}: ${state}</li>`,
      )}
    </ul>
  </div>`;
}

function refusedPage(): Html {
  return page({
    title: 'Administration',
    body: html`
      <h1>Administration</h1>
      <p>Only <code>grace</code> may look here. <a href="/">Sign in as her.</a></p>
    `,
  });
}

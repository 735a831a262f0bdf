/** What administrators see of recoveries, and do about them. */

import type { OpenRecovery, RelyingParty } from 'backup-codes/server';
import { html } from 'hono/html';

import { ACCOUNTS } from '../accounts.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { clockForm } from './clock.js';

/** Recoveries of all accounts. */
export interface Recoveries {
  open: readonly OpenRecovery[];
  /** Accounts that only an administrator can unlock, and since when. */
  frozen: readonly { account: string; since: string }[];
}

export async function recoveriesIn(party: RelyingParty): Promise<Recoveries> {
  const overviews = await Promise.all(
    ACCOUNTS.map(async ({ name }) => ({
      account: name,
      since: (await party.recoveryOf(name)).frozen,
    })),
  );
  return {
    open: await party.recoveriesOpen(),
    frozen: overviews.flatMap(({ account, since }) =>
      since === null ? [] : [{ account, since }],
    ),
  };
}

/** Open recoveries and locked accounts, and the demo's clock. */
export function recoverySection(visit: Visit, { open, frozen }: Recoveries): Html {
  const { formats } = visit;
  const texts = visit.texts.administration.recoveries;
  return html`<section aria-labelledby="recoveries">
    <h2 id="recoveries">${texts.title}</h2>
    ${open.length === 0 ? html`<p class="muted">${texts.none}</p>` : ''}
    <ul class="sets">
      ${open.map((one) => openEntry(visit, one))}
      ${frozen.map(
        ({ account, since }) =>
          html`<li>
            <h3>${account}</h3>
            <p class="problem">${texts.frozenSince({ time: formats.time(since) })}</p>
            ${accountForm('unfreeze', account, texts.unlock({ account }))}
          </li>`,
      )}
    </ul>
    <details>
      <summary>${texts.moveClock}</summary>
      ${clockForm(visit)}
    </details>
  </section>`;
}

function openEntry(
  { texts, formats }: Visit,
  { account, state, asked, from, approvedBy: by, ready }: OpenRecovery,
): Html {
  const { recoveries } = texts.administration;
  const time = formats.time(asked);
  const when = { time: formats.time(ready) };
  return html`<li>
    <h3>${account}</h3>
    <p>
      ${from === null ? recoveries.asked({ time, by }) : recoveries.askedFrom({ time, from, by })}
      ${state === 'ready' ? recoveries.wasReady(when) : recoveries.willBeReady(when)}
    </p>
    ${accountForm('cancel-recovery', account, recoveries.stop({ account }))}
  </li>`;
}

function accountForm(path: string, account: string, text: string): Html {
  return html`<form method="post" action="/administration/${path}">
    <input type="hidden" name="account" value="${account}" />
    <button>${text}</button>
  </form>`;
}

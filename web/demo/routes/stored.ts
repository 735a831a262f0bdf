/**
 * The page "What the site knows": the rows that the database stores of somebody's codes,
 * beside the codes that never came. A real site has no such page.
 */

import { Hono } from 'hono';
import { html } from 'hono/html';
import { canonicalLength, showSetId, type CodeFormat } from 'backup-codes/protocol';

import { progressCookie } from '../guide/progress.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import type { Services } from '../services.js';
import {
  priceOf,
  STATEMENT,
  storedSets,
  TABLES,
  type StoredCode,
  type StoredSet,
} from '../stored-sets.js';
import { isolated, ltr } from '../texts/language.js';
import type { SiteEnvironment, Visit } from '../visit.js';

export function storedRoutes({ store, overTls }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/what-the-site-knows', async (context) => {
    const { visit } = context.var;
    const { account, progress } = visit;
    if (account === undefined) return context.redirect('/');
    const sets = await storedSets(store, account.name);
    if ((await visit.step()) !== 'see-stored') {
      return context.html(storedPage(visit, sets));
    }
    const cookie = progressCookie(new Set(progress).add('seen'), overTls);
    context.header('set-cookie', cookie);
    const step = () => Promise.resolve('lose-everything' as const);
    return context.html(storedPage({ ...visit, step }, sets));
  });

  return routes;
}

function storedPage(visit: Visit, sets: readonly StoredSet[]): Html {
  const { stored: texts, frame } = visit.texts;
  return productPage(visit, {
    title: frame.stored,
    body: html`
      <h1>${frame.stored}</h1>
      <p class="muted">${texts.about}</p>
      <ol class="way">
        ${[texts.code, texts.proof, texts.verifier].map(
          ({ title, text }) =>
            html`<li>
              <h2>${title}</h2>
              <p>${text}</p>
            </li>`,
        )}
      </ol>
      ${
        sets.length === 0
          ? html`<section aria-label="${frame.stored}">
              <p>${texts.none}</p>
              <a class="button primary" href="/account">${texts.getCodes}</a>
            </section>`
          : html`${sets.map((set) => setSection(visit, set))} ${attackers(visit, sets)}`
      }
      <details class="statement">
        <summary>${texts.statement}</summary>
        <pre dir="ltr" tabindex="0"><code>${STATEMENT}</code></pre>
      </details>
    `,
  });
}

function setSection(visit: Visit, stored: StoredSet): Html {
  const { texts, language } = visit;
  const set = ltr(language, showSetId(stored.set));
  const title = texts.stored.set({ set });
  const id = `set-${stored.set}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${statePill(visit, stored)}
    <h3>${texts.stored.setRow({ table: ltr(language, TABLES.sets) })}</h3>
    ${setRow(visit, stored)}
    <h3>${texts.stored.codeRows({ table: ltr(language, TABLES.codes) })}</h3>
    ${codeTable(visit, stored)}
  </section>`;
}

/** Sets that have ended stay stored, so that the site can say so to those who type their codes. */
function statePill({ texts }: Visit, { state }: StoredSet): Html {
  const { states } = texts.administration;
  const named: Record<StoredSet['state'], string> = {
    active: states.setActive,
    pending: states.setPending,
    revoked: states.setRevoked,
    spent: states.setSpent,
  };
  return html`<p>
    <span class="pill ${state === 'active' ? 'sent' : ''}">${named[state]}</span>
  </p>`;
}

function setRow({ texts, language }: Visit, stored: StoredSet): Html {
  const { columns } = texts.stored;
  const { set, label, created, kdf, salt, remaining, total } = stored;
  const { name, ...parameters } = kdf;
  const given = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
  const shown: [string, string][] = [
    [columns.set, set],
    [columns.label, label === '' ? '–' : isolated(language, label)],
    [columns.created, created],
    [columns.kdf, [name, ...given].join(', ')],
    [columns.salt, salt],
    [columns.remaining, `${remaining}/${total}`],
  ];
  return html`<dl class="row">
    ${shown.map(
      ([column, value]) =>
        html`<div>
          <dt>${column}</dt>
          <dd>
            <code><bdi>${value}</bdi></code>
          </dd>
        </div>`,
    )}
  </dl>`;
}

function codeTable(visit: Visit, { codes, format }: StoredSet): Html {
  const { stored: texts } = visit.texts;
  return html`<table class="codes">
    <thead>
      <tr>
        <th scope="col">${texts.number}</th>
        <th scope="col">${texts.onSheet}</th>
        <th scope="col">${texts.inDatabase}</th>
        <th scope="col">${texts.usedAt}</th>
      </tr>
    </thead>
    <tbody>
      ${codes.map((code) => codeRow(visit, code, format))}
    </tbody>
  </table>`;
}

function codeRow({ texts, formats }: Visit, code: StoredCode, format: CodeFormat): Html {
  const { stored } = texts;
  const { position, verifier, usedAt } = code;
  return html`<tr class="${usedAt === null ? '' : 'used'}">
    <th scope="row">${position + 1}</th>
    <td data-heading="${stored.onSheet}">
      <span class="boxes" role="img" aria-label="${stored.emptyBoxes}" dir="ltr">
        ${groupsOf(format).map(
          (symbols) =>
            html`<span>${Array.from({ length: symbols }, () => html`<i></i>`)}</span>`,
        )}
      </span>
    </td>
    <td data-heading="${stored.inDatabase}"><code dir="ltr">${verifier}</code></td>
    <td data-heading="${stored.usedAt}">
      ${
        usedAt === null
          ? html`<span class="muted">${stored.unused}</span>`
          : html`<time datetime="${usedAt}">${formats.time(usedAt)}</time>`
      }
    </td>
  </tr>`;
}

/** How many symbols each group of a code has on the sheet. */
function groupsOf(format: CodeFormat): number[] {
  const length = canonicalLength(format);
  return Array.from({ length: Math.ceil(length / format.group) }, (_, at) =>
    Math.min(format.group, length - at * format.group),
  );
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What all this is worth to a thief of the table, and to somebody who reads along. */
function attackers(
  { texts: { stored }, language }: Visit,
  sets: readonly StoredSet[],
): Html {
  const price = priceOf(sets);
  const powerOfTwo = (exponent: number) =>
    `2${String(exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '')}`;
  return html`<ul class="notes">
    ${
      price &&
      html`<li>
        ${stored.thief({
          codes: ltr(language, powerOfTwo(price.exponent)),
          megabytes: price.megabytes,
        })}
      </li>`
    }
    <li>${stored.usedCode}</li>
    <li>${stored.observer}</li>
  </ul>`;
}

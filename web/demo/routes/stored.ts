/**
 * The page "What the site knows": the rows that the database stores of somebody's codes,
 * beside the codes that never came. A real site has no such page.
 */

import { Hono } from 'hono';
import { html } from 'hono/html';
import { DEFAULT_ARGON2ID, showSetId } from 'backup-codes/protocol';

import { progressCookie } from '../guide/progress.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import type { Services } from '../services.js';
import {
  STATEMENT,
  storedSets,
  TABLES,
  type StoredCode,
  type StoredSet,
} from '../stored-sets.js';
import { isolated, ltr } from '../texts/language.js';
import type { SiteEnvironment, Visit } from '../visit.js';

/** Ten codes of 70 bits: a thief finds one of them after about 2^66.7 tries. */
const CODES_TO_TRY = '2⁶⁶';

/** Groups of symbols on a sheet, and symbols in each. */
const BOXES = [4, 4, 4, 4] as const;

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
          : html`${sets.map((set) => setSection(visit, set))} ${attackers(visit)}`
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
    <h3>${texts.stored.setRow({ table: ltr(language, TABLES.sets) })}</h3>
    ${setRow(visit, stored)}
    <h3>${texts.stored.codeRows({ table: ltr(language, TABLES.codes) })}</h3>
    ${codeTable(visit, stored)}
  </section>`;
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

function codeTable(visit: Visit, { codes }: StoredSet): Html {
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
      ${codes.map((code) => codeRow(visit, code))}
    </tbody>
  </table>`;
}

function codeRow({ texts, formats }: Visit, code: StoredCode): Html {
  const { stored } = texts;
  const { position, verifier, usedAt } = code;
  return html`<tr class="${usedAt === null ? '' : 'used'}">
    <th scope="row">${position + 1}</th>
    <td data-heading="${stored.onSheet}">
      <span class="boxes" role="img" aria-label="${stored.emptyBoxes}" dir="ltr">
        ${BOXES.map(
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

/** What all this is worth to a thief of the table, and to somebody who reads along. */
function attackers({ texts: { stored }, language }: Visit): Html {
  const codes = ltr(language, CODES_TO_TRY);
  const megabytes = Math.round(DEFAULT_ARGON2ID.m / 1_024);
  return html`<ul class="notes">
    <li>${stored.thief({ codes, megabytes })}</li>
    <li>${stored.usedCode}</li>
    <li>${stored.observer}</li>
  </ul>`;
}

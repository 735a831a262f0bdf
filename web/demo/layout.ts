/** The frames around pages: the product's, with its navigation, and one without. */

import { html } from 'hono/html';

import { guideStrip } from './guide/strip.js';
import { avatar, type Html } from './html.js';
import { OFFERED } from './texts/all.js';
import { directionOf, LANGUAGES } from './texts/language.js';
import type { FrameTexts } from './texts/product.js';
import type { Visit } from './visit.js';

export interface Page {
  title: string;
  body: Html;
  /** The script of the page, one of those in `browser/`. */
  script?: 'sign-in' | 'account' | 'recovery';
}

/** The pages of the navigation, by their addresses. */
const PAGES = {
  '/overview': 'overview',
  '/campaigns': 'campaigns',
  '/audience': 'audience',
  '/account': 'security',
  '/what-the-site-knows': 'stored',
} as const satisfies Record<string, keyof FrameTexts>;

/** A page of the product, for somebody who is signed in; for others one without navigation. */
export function productPage(visit: Visit, page: Page): Html {
  const { account, texts } = visit;
  if (account === undefined) return plainPage(visit, page);
  return wholePage(
    visit,
    page,
    html`<header class="top">
        ${brand()}
        <details class="account-menu">
          <summary>${avatar(account.shownName)} ${account.shownName}</summary>
          <div class="popup">
            <p><strong>${account.shownName}</strong><br /><bdi>${account.email}</bdi></p>
            <form method="post" action="/sign-out">
              <button>${texts.frame.signOut}</button>
            </form>
          </div>
        </details>
      </header>
      <div class="shell">
        ${navigation(visit)}
        <main id="main">${noScript(visit, page)} ${page.body}</main>
      </div>`,
  );
}

/**
 * A page without the navigation.
 *
 * @param width `narrow` for a form, `wide` for lists
 */
export function plainPage(
  visit: Visit,
  page: Page,
  width: 'narrow' | 'wide' = 'narrow',
): Html {
  return wholePage(
    visit,
    page,
    html`<header class="top">${brand()}</header>
      <main id="main" class="${width}">${noScript(visit, page)} ${page.body}</main>`,
  );
}

function wholePage(visit: Visit, { title, script }: Page, framed: Html): Html {
  const { language, texts, hoursAhead } = visit;
  return html`<!doctype html>
    <html
      lang="${language}"
      dir="${directionOf(language)}"
      data-hours-ahead="${hoursAhead}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Postbox</title>
        <link rel="stylesheet" href="/assets/style.css" />
        ${script && html`<script type="module" src="/assets/${script}.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${texts.frame.skip}</a>
        ${guideStrip(visit)} ${framed}
        <footer>${languageForm(visit)}</footer>
      </body>
    </html>`;
}

function brand(): Html {
  return html`<a class="brand" href="/">
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M7 12.5 16 19l9-6.5M7 11h18v11H7z" />
    </svg>
    Postbox
  </a>`;
}

/** The list stands behind the button instead of inside it, so that wide pages show it always. */
function navigation({ texts, account, path }: Visit): Html {
  const { frame } = texts;
  const links: [string, string][] = Object.entries(PAGES).map(([to, name]) => [
    to,
    frame[name],
  ]);
  if (account?.isAdministrator === true) {
    links.push(['/administration', frame.administration]);
  }
  const current = path.replace(/\?.*/, '');
  return html`<div class="side">
    <details class="menu"><summary>${frame.menu}</summary></details>
    <nav aria-label="${frame.pages}">
      <ul>
        ${links.map(
          ([to, text]) =>
            html`<li>
              <a href="${to}" ${to === current ? html` aria-current="page"` : ''}
                >${text}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </div>`;
}

function languageForm({ texts: { frame }, language, path }: Visit): Html {
  return html`<form method="post" action="/language" class="language">
    <input type="hidden" name="back" value="${path}" />
    <label>
      ${frame.language}
      <select name="language">
        ${OFFERED.map(
          (tag) =>
            html`<option
              value="${tag}"
              lang="${tag}"
              ${tag === language ? 'selected' : ''}
            >
              ${LANGUAGES[tag]}
            </option>`,
        )}
      </select>
    </label>
    <button>${frame.changeLanguage}</button>
  </form>`;
}

function noScript({ texts }: Visit, { script }: Page): Html {
  return script === undefined
    ? html``
    : html`<noscript><p class="problem">${texts.frame.noScript}</p></noscript>`;
}

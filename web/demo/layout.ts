/** The frame around every page, and pieces that several pages show. */

import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  title: string;
  body: Html;
  /** The script of the page, one of those in `browser/`. */
  script?: 'sign-in' | 'account' | 'recovery';
  /** The name of the account that is signed in. */
  account?: string | undefined;
  /** Hours by which the page's time is ahead, on a page that makes codes. */
  hoursAhead?: number;
}

const NO_SCRIPT = html`<noscript>
  <p class="problem">
    Backup codes are made and read on your device. Turn on JavaScript to use them.
  </p>
</noscript>`;

/** A whole page. */
export function page({ title, body, script, account, hoursAhead = 0 }: Page): Html {
  return html`<!doctype html>
    <html lang="en" data-hours-ahead="${hoursAhead}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Postbox</title>
        <link rel="stylesheet" href="/assets/style.css" />
        ${script && html`<script type="module" src="/assets/${script}.js"></script>`}
      </head>
      <body>
        <header>
          <a class="name" href="/">Postbox</a>
          ${
            account === undefined
              ? ''
              : html`<nav aria-label="Account">
                  <a href="/account">Account of ${account}</a>
                  <form method="post" action="/sign-out"><button>Sign out</button></form>
                </nav>`
          }
        </header>
        <main>${body} ${script && NO_SCRIPT}</main>
        <footer>
          <p>
            This is a demo of backup codes. It also has an <a href="/inbox">inbox</a>, an
            <a href="/authenticator">authenticator</a>, a <a href="/clock">clock</a> and
            an <a href="/administration">administration page</a>.
          </p>
        </footer>
      </body>
    </html>`;
}

/** What is wrong with a posted form; stands above that form. */
export function problem(text: string | undefined): Html {
  return text === undefined ? html`` : html`<p class="problem" role="alert">${text}</p>`;
}

/** A time where a person lives, such as `24 November 2026 at 11:00 CET`. */
export function localTime(time: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
    .format(new Date(time))
    .concat(' ', zoneName(time, timeZone));
}

/** The name of a time zone at a time, because it changes in summer. */
function zoneName(time: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZoneName: 'short',
    timeZone,
  }).formatToParts(new Date(time));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A day where a person lives, such as `24 November 2026`. */
export function localDay(time: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(
    new Date(time),
  );
}

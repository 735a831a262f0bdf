import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The parts of a page. */
export interface Page {
  title: string;
  body: Html;
  /** One of the scripts that `assets.ts` bundles. */
  script?: 'sign-in' | 'account';
  /** The signed-in person. */
  account?: string | undefined;
}

const NO_SCRIPT = html`<noscript>
  <p class="problem">
    Backup codes are made and read on your device: that needs JavaScript.
  </p>
</noscript>`;

/** A whole page with the parts that all pages share. */
export function page({ title, body, script, account }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
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
            A demo of backup codes. Around it: <a href="/inbox">inbox</a>,
            <a href="/authenticator">authenticator</a>,
            <a href="/administration">administration</a>.
          </p>
        </footer>
      </body>
    </html>`;
}

/** Says what was wrong with a submitted form, above that form. */
export function problem(text: string | undefined): Html {
  return text === undefined ? html`` : html`<p class="problem" role="alert">${text}</p>`;
}

/** A date and time for administrators and the inbox. */
export function shownTime(time: string): string {
  return time.replace('T', ' ').replace('Z', ' UTC');
}

import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page. All text in it is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A round picture with the first letter of a name. Its text comes from the style sheet. */
export function avatar(name: string): Html {
  return html`<span class="avatar" aria-hidden="true" data-letter="${name.slice(0, 1)}">
  </span>`;
}

/** What is wrong with a posted form; stands above that form. */
export function problem(text: string | undefined): Html {
  return text === undefined ? html`` : html`<p class="problem" role="alert">${text}</p>`;
}

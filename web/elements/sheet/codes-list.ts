import { html } from 'lit';

/** The codes of a set as a list: in groups for the eye, spelled out for screen readers. */
export function codesList(codes: readonly string[]) {
  return html`<ol class="codes" part="codes" translate="no">
    ${codes.map(
      (code) =>
        html`<li part="code">
          <span class="literal" aria-hidden="true">${code}</span>
          <span class="unseen">${spelled(code)}</span>
        </li>`,
    )}
  </ol>`;
}

/** A code as screen readers say it: symbol by symbol, with a pause between groups. */
function spelled(code: string): string {
  return code
    .split('-')
    .map((group) => Array.from(group).join(' '))
    .join(', ');
}

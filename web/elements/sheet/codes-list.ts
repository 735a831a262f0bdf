import { html } from 'lit';

/** The codes of a set for who sees them and for who listens. */
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

/** A code as it is read out: symbol by symbol, with a pause between groups. */
function spelled(code: string): string {
  return code
    .split('-')
    .map((group) => Array.from(group).join(' '))
    .join(', ');
}

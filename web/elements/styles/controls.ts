import { css } from 'lit';

/**
 * Styles that all elements share: text, buttons, fields, notices.
 *
 * - Buttons have four weights: primary (one in each view), the usual one, text for ways
 *   back, danger for what can't be undone.
 * - Forced colours drop the background of a notice and show its border.
 * - `told` has room for the longest that a field says while a person types: a question and
 *   the proposed code. Otherwise the button below would move away from under a finger. As
 *   a flow root it keeps margins inside, which WebKit would add to its least height.
 * - A `literal` breaks only if it doesn't fit on a line of its own.
 *
 * The comments of style sheets stand outside of them, because pages download what is inside.
 */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2 {
    margin: 0 0 calc(var(--space) / 2);
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }

  h3 {
    margin: 0;
    font-size: 1rem;
    line-height: 1.4;
  }

  h2:focus,
  .lead:focus {
    outline: none;
  }

  p {
    margin: 0 0 var(--space);
    max-width: 65ch;
  }

  .muted {
    color: var(--muted);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--space) / 2);
    margin: 0 0 var(--space);
  }

  .row:last-child,
  p:last-child {
    margin-bottom: 0;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    max-width: 100%;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover:not(:disabled) {
    background: var(--raised);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.text {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    color: var(--accent);
  }

  button.danger {
    border-color: var(--bad);
    color: var(--bad);
  }

  button.danger.primary {
    background: var(--bad);
    color: var(--surface);
  }

  button.danger.text {
    border-color: transparent;
  }

  :is(button.primary, button.text):hover:not(:disabled) {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  button.primary:hover:not(:disabled) {
    background: var(--accent);
  }

  button.danger.primary:hover:not(:disabled) {
    background: var(--bad);
  }

  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  button:disabled {
    border-style: dashed;
    background: var(--raised);
    color: var(--muted);
    cursor: not-allowed;
  }

  :is(button, input, select, summary, progress, .lead):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  label {
    display: block;
    font-weight: 600;
  }

  :is(input[type='text'], input[type='file'], select) {
    display: block;
    width: 100%;
    max-width: 26rem;
    min-height: 48px;
    margin-block: 4px;
    padding: 8px 12px;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }

  input[type='text'][aria-invalid='true'] {
    border: 2px solid var(--bad);
  }

  input.code {
    max-width: 36ch;
    font-family: var(--code-font);
    font-size: 1.1875rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    direction: ltr;
  }

  input.code.upper {
    text-transform: uppercase;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    font-weight: 400;
  }

  .tick input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--accent);
  }

  .notice {
    max-width: 65ch;
    margin: 0 0 var(--space);
    padding: 10px 14px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tone-soft, var(--raised));
    color: var(--tone, var(--text));
  }

  form + div > .notice,
  form + .notice {
    margin-top: var(--space);
  }

  .told {
    display: flow-root;
    min-height: 5.375rem;
    padding-top: 4px;
  }

  .told .notice {
    padding-block: 8px;
    margin: 4px 0 0;
  }

  .literal {
    font-family: var(--code-font);
    direction: ltr;
    unicode-bidi: isolate;
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  progress {
    display: block;
    width: 100%;
    max-width: 26rem;
    height: 12px;
    margin: 0 0 var(--space);
    accent-color: var(--accent);
  }

  .after-field {
    margin-top: var(--space);
  }

  .proposal {
    margin: 8px 0 0;
    font-size: 1.125rem;
    font-weight: 600;
  }

  mark {
    padding-inline: 2px;
    border-radius: 4px;
    background: var(--warning-soft);
    color: var(--warning);
    font-weight: 800;
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }

  @media (max-width: 30rem) {
    .told {
      min-height: 8.25rem;
    }

    .told .notice {
      padding-inline: 10px;
      font-size: 0.9375rem;
    }
  }

  @media (max-width: 26rem) {
    input.code {
      padding-inline: 6px;
      font-size: 1rem;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    input {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }

  @media (forced-colors: active) {
    button:disabled {
      border-color: GrayText;
      color: GrayText;
    }

    button.primary {
      border-width: 3px;
    }
  }
`;

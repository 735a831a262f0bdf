import { css } from 'lit';

/** A dialog in the shadow tree, over the page. */
export const dialogStyles = css`
  dialog {
    width: min(30rem, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    padding: 20px;
    overflow: auto;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  dialog .tick {
    margin-bottom: 10px;
  }

  dialog .tick .muted {
    display: block;
    font-weight: 400;
  }
`;

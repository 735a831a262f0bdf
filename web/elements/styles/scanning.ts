import { css } from 'lit';

/** Styles of the dialog that scans a code. */
export const scanningStyles = css`
  .scan {
    width: min(30rem, calc(100% - 32px));
    max-height: calc(100% - 32px);
    padding: calc(var(--space) * 1.25) calc(var(--space) * 1.5);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.4);
    background: var(--surface);
    color: var(--text);
  }

  .scan [role='status'] {
    margin-bottom: var(--space);
  }

  .scan::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .scan video {
    display: block;
    width: 100%;
    aspect-ratio: 4 / 3;
    margin-block: 8px;
    border-radius: var(--radius);
    background: #000000;
    object-fit: cover;
  }

  .scan input[hidden] {
    display: none;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: calc(var(--space) / 2);
    margin: 0 0 var(--space);
    padding: 0;
    list-style: none;
  }

  .choices button {
    width: 100%;
    justify-content: flex-start;
    padding-inline: 10px;
    font-size: 0.9375rem;
  }

  .choices .muted {
    min-width: 1.25em;
    font-size: 0.8125rem;
    font-weight: 400;
    text-align: end;
  }

  @media (max-width: 30rem) {
    .scan {
      padding: var(--space);
    }
  }
`;

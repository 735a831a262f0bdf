import { css } from 'lit';

/** Styles that the parts of the page share. */
export const pageStyles = css`
  .block {
    overflow-wrap: anywhere;
    padding: calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  h2:focus-visible,
  h3:focus-visible {
    outline: none;
  }

  .field {
    margin-bottom: var(--space);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 4px 16px;
    margin: 0 0 var(--space);
  }

  .facts dt {
    color: var(--muted);
  }

  .facts dd {
    margin: 0;
  }

  .facts:last-child {
    margin-bottom: 0;
  }

  pre {
    max-height: 20rem;
    overflow: auto;
    font-size: 0.8125rem;
    white-space: pre-wrap;
  }

  pre.whole {
    max-height: none;
  }

  summary {
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
    font-weight: 600;
  }

  @media (max-width: 30rem) {
    .block {
      padding: calc(var(--space) * 0.75);
    }

    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }

    .facts dd {
      margin-bottom: 8px;
    }
  }
`;

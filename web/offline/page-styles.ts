import { css } from 'lit';

/** Styles that the parts of the page share, besides those of the panel's cards. */
export const pageStyles = css`
  h2:focus-visible,
  h3:focus-visible {
    outline: none;
  }

  .field {
    margin-bottom: var(--space);
  }

  .field .muted {
    margin: 0;
    font-size: 0.9375rem;
  }

  .named {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 4px 16px;
    margin: 0 0 var(--space);
  }

  .named dt {
    color: var(--muted);
  }

  .named dd {
    margin: 0;
    min-width: 0;
  }

  pre {
    max-height: 20rem;
    margin: 0 0 var(--space);
    overflow: auto;
    font-size: 0.8125rem;
    white-space: pre-wrap;
  }

  pre.whole {
    max-height: none;
  }

  details {
    margin: 0 0 calc(var(--space) / 2);
  }

  summary {
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
    font-weight: 600;
  }

  .notice > :last-child {
    margin-bottom: 0;
  }

  .notice ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }

  .panel {
    max-width: none;
  }

  @media (max-width: 30rem) {
    .named {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .named dd {
      margin-bottom: 8px;
    }
  }
`;

import { css } from 'lit';

/** What only the panel has: the codes as a list, and the sets. */
export const panelStyles = css`
  .panel {
    max-width: 48rem;
  }

  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 2px 24px;
    margin: 0 0 var(--space);
    padding: 14px 14px 14px 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    padding-inline-start: 3.2em;
    font-size: 1.0625rem;
  }

  .codes li {
    padding-block: 4px;
    padding-inline-start: 4px;
  }

  .codes li::marker {
    color: var(--muted);
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
  }

  .sets {
    display: grid;
    gap: var(--space);
    margin: 0 0 var(--space);
    padding: 0;
    list-style: none;
  }

  .set {
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .set p {
    margin-bottom: calc(var(--space) / 2);
  }

  .left {
    color: var(--tone);
    font-weight: 600;
  }
`;

import { css } from 'lit';

/** What only the panel has: the codes as a list, and the sets. */
export const panelStyles = css`
  .panel {
    max-width: 48rem;
  }

  .codes {
    columns: 17rem 2;
    column-gap: 24px;
    margin: 0 0 var(--space);
    padding-block: 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    padding-inline: 3.2em 8px;
    font-size: 1.0625rem;
  }

  .codes li {
    break-inside: avoid;
    padding-block: 4px;
    padding-inline-start: 4px;
  }

  .codes li::marker {
    color: var(--muted);
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
  }

  /* So that a code of the standard format stays on one line of 320 px. */
  @media (max-width: 26rem) {
    .codes {
      padding-inline-start: 2.5em;
      font-size: 0.9375rem;
    }
  }

  .copying:empty {
    margin: 0;
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

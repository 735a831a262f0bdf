import { css } from 'lit';

/** Styles that only the panel needs. */
export const panelStyles = css`
  .panel {
    max-width: 48rem;
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

import { css } from 'lit';

/** Styles that only the entry needs. */
export const entryStyles = css`
  .entry {
    max-width: 36rem;
  }

  .body > .lead {
    margin-bottom: var(--space);
  }

  .entry input.code {
    max-width: none;
  }

  .accepted {
    color: var(--muted);
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-inline-start: auto;
  }

  :is(.foot, .others)[hidden] {
    display: none;
  }

  .others a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--accent);
    font-weight: 600;
  }

  .others ::slotted(*) {
    margin: 0;
  }
`;

import { css } from 'lit';

/** What only the entry has. */
export const entryStyles = css`
  .entry {
    max-width: 36rem;
  }

  .entry:focus {
    outline: none;
  }
`;

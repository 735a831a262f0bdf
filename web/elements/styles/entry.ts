import { css } from 'lit';

import { card } from './card.js';
import { controls } from './controls.js';
import { scanningStyles } from './scanning.js';
import { theme } from './theme.js';

const own = css`
  .entry {
    border-radius: calc(var(--radius) * 1.4);
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
    text-wrap: balance;
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

  details > summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }

  details .notice {
    margin-block: calc(var(--space) / 2);
  }

  @media (max-width: 30rem) {
    .others {
      flex-basis: 100%;
    }
  }
`;

/** All styles of the entry. */
export const entryStyles = [theme, controls, card, own, scanningStyles];

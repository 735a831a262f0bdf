import { css } from 'lit';

/**
 * The list of new codes. At 320 px, a code of the standard format stays on one line. What
 * only screen readers get isn't selected and copied.
 */
export const codesListStyles = css`
  .codes {
    columns: 14.5rem 2;
    column-gap: 24px;
    margin: 0 0 var(--space);
    padding-block: 12px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--raised);
    padding-inline: 2.6em 8px;
    font-size: 1.0625rem;
    font-weight: 600;
  }

  .codes li {
    break-inside: avoid;
    padding-block: 5px;
    padding-inline-start: 4px;
  }

  .codes .unseen {
    user-select: none;
    -webkit-user-select: none;
  }

  .codes li::marker {
    color: var(--muted);
    font-family: var(--font);
    font-size: 0.8125rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 26rem) {
    .codes {
      padding-inline: 2.25em 0;
      font-size: 0.875rem;
    }
  }
`;

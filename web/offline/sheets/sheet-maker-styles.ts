import { css } from 'lit';

/** Styles of the form and of the sheets made with it. */
export const sheetMakerStyles = css`
  button {
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  .holder {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    align-items: start;
    gap: 0 16px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .holder.framed {
    margin: 0 0 var(--space);
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .holder button {
    justify-self: start;
    align-self: center;
  }

  legend {
    padding-inline: 6px;
    font-weight: 600;
  }

  input.number {
    max-width: 12rem;
    font-variant-numeric: tabular-nums;
  }

  .sheet {
    margin: 0 0 var(--space);
    padding: 0 16px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
`;

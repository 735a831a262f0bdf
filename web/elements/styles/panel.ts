import { css } from 'lit';

/**
 * Styles that only the panel needs: `ways` to save (what is done gets a tick and the tone of
 * success), `facts` of a set (on a phone each has a line of its own, without dots), the
 * `passphrase` of an encrypted file, and `chips` for codes by their numbers on the sheet.
 */
export const panelStyles = css`
  .panel {
    max-width: 40rem;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) / 2);
    margin: 0 0 var(--space);
  }

  .ways button {
    flex: 1 1 6.5rem;
    flex-direction: column;
    gap: 4px;
    padding: 12px 6px;
    font-size: 0.9375rem;
  }

  .ways .good {
    border-color: var(--tone-soft);
    background: var(--tone-soft);
    color: var(--tone);
  }

  .ways .good:hover:not(:disabled) {
    background: var(--tone-soft);
    border-color: var(--tone);
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
    background: var(--surface);
  }

  .set p {
    margin-bottom: calc(var(--space) * 0.75);
  }

  .set > :last-child {
    margin-bottom: 0;
  }

  .set .head {
    margin-bottom: calc(var(--space) * 0.75);
  }

  .set .muted,
  .small {
    font-size: 0.9375rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
  }

  .facts span:not(:last-child)::after {
    margin-inline-start: 6px;
    content: '·' / '';
  }

  @media (max-width: 26rem) {
    .facts {
      flex-direction: column;
    }

    .facts span:not(:last-child)::after {
      content: none;
    }
  }

  .copies {
    display: grid;
    justify-items: center;
    gap: calc(var(--space) / 2);
    text-align: center;
  }

  .copies > * {
    margin: 0;
  }

  .copies > .row {
    justify-content: center;
  }

  .copies > form {
    justify-self: stretch;
    text-align: start;
  }

  .passphrase {
    font-size: 1.25rem;
    font-weight: 600;
  }

  .field ~ .sets {
    margin-top: var(--space);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    margin: 0 0 calc(var(--space) * 0.75);
  }

  .chips span {
    display: grid;
    place-items: center;
    min-width: 28px;
    min-height: 28px;
    padding-inline: 4px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--tone-soft, var(--raised));
    color: var(--tone, var(--text));
    font-size: 0.8125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .chips .used {
    background: var(--raised);
    color: var(--muted);
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }

  @media (max-width: 30rem) {
    .set {
      padding: calc(var(--space) * 0.75);
    }
  }

  @media (forced-colors: active) {
    .chips span {
      border-color: CanvasText;
    }

    .chips .used {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

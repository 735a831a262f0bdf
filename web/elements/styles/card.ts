import { css } from 'lit';

/**
 * The card that both elements show themselves as: a body and, below it, a footer with the
 * one primary action of the state. Headings with an icon and a pill, steps, the moment of
 * success. `apart` pushes a button and what follows to the end of the line.
 */
export const card = css`
  .card {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.4);
  }

  .body {
    padding: calc(var(--space) * 1.25) calc(var(--space) * 1.5);
    overflow-wrap: anywhere;
  }

  .body > :last-child {
    margin-bottom: 0;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--space) / 2);
    padding: calc(var(--space) * 0.875) calc(var(--space) * 1.5);
    border-top: 1px solid var(--line);
    background: var(--raised);
  }

  .foot .apart {
    margin-inline-start: auto;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-bottom: var(--space);
  }

  .head :is(h2, h3) {
    flex: 1 1 9rem;
    margin: 0;
  }

  .emblem {
    display: grid;
    flex: none;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tone-soft, var(--raised));
    color: var(--tone, var(--text));
  }

  .pill {
    flex: none;
    max-width: 100%;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--tone-soft, var(--raised));
    color: var(--tone, var(--muted));
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .steps {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin: 0;
    padding: 0;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
    list-style: none;
  }

  .steps li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .steps li + li::before {
    width: clamp(8px, 3vw, 32px);
    height: 1.5px;
    margin-inline-end: 2px;
    background: var(--edge);
    content: '';
  }

  .steps .number {
    display: grid;
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    border: 1.5px solid var(--edge);
    border-radius: 99px;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .steps [aria-current='step'] {
    color: var(--text);
  }

  .steps [aria-current='step'] .number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .steps .good .number {
    border-color: var(--tone-soft);
    background: var(--tone-soft);
    color: var(--tone);
  }

  .success {
    display: grid;
    justify-items: center;
    gap: 8px;
    margin-bottom: var(--space);
    text-align: center;
  }

  .success > * {
    margin: 0;
  }

  .success .emblem {
    width: 3.5rem;
    height: 3.5rem;
    border-radius: 99px;
    font-size: 1.5rem;
  }

  @media (max-width: 30rem) {
    .body,
    .foot {
      padding-inline: var(--space);
    }

    .foot button {
      flex: 1 1 auto;
    }

    .foot .apart {
      margin-inline-start: 0;
    }

    .steps li + li::before {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .body {
      animation: arrive 160ms ease-out;
    }

    .success .emblem {
      animation: grow 240ms ease-out;
    }

    .success .emblem path {
      animation: draw 320ms 120ms ease-out backwards;
      stroke-dasharray: 24;
    }

    @keyframes arrive {
      from {
        transform: translateY(6px);
      }
    }

    @keyframes grow {
      from {
        transform: scale(0.7);
      }
    }

    @keyframes draw {
      from {
        stroke-dashoffset: 24;
      }
    }
  }

  @media (forced-colors: active) {
    .steps .good .number {
      border-color: CanvasText;
    }

    .steps [aria-current='step'] .number {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

import { css } from 'lit';

/** Styles of the head of the page. */
export const headingStyles = css`
  header {
    overflow-wrap: anywhere;
  }

  p {
    max-width: none;
  }

  h1 {
    flex: 1 1 12rem;
    margin: 0;
    font-size: 1.375rem;
    line-height: 1.25;
    text-wrap: balance;
  }

  .emblem {
    background: var(--accent);
    color: var(--on-accent);
  }

  .language select {
    width: auto;
    max-width: 100%;
    min-height: 44px;
    margin: 0;
    font-size: 0.9375rem;
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.4);
    background: var(--raised);
  }

  nav button {
    flex: 1 1 12rem;
    border-color: transparent;
    background: none;
    color: var(--muted);
  }

  nav [aria-current] {
    border-color: var(--edge);
    background: var(--surface);
    color: var(--text);
  }

  @media (forced-colors: active) {
    nav [aria-current] {
      border: 3px solid Highlight;
    }
  }
`;

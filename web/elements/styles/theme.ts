import { css } from 'lit';

const dark = css`
  --accent: var(--backup-codes-accent, #9cc0ff);
  --on-accent: var(--backup-codes-on-accent, #0b1a33);
  --surface: var(--backup-codes-surface, #15181d);
  --raised: var(--backup-codes-raised, #22262d);
  --text: var(--backup-codes-text, #eceff4);
  --muted: var(--backup-codes-muted, #aeb6c2);
  --line: var(--backup-codes-line, #7a8391);
  --good: var(--backup-codes-good, #7bd69a);
  --warning: var(--backup-codes-warning, #f2b866);
  --bad: var(--backup-codes-bad, #ff9f97);
  color-scheme: dark;
`;

/**
 * Colours and sizes. A page can set each `--backup-codes-*` property. The rest follows
 * the person's choice of light or dark, or the element's `theme`.
 *
 * The short names are set on an element in the shadow tree. On the host, the page's own
 * properties of the same names would win.
 */
export const theme = css`
  :host {
    display: block;
  }

  .themed {
    --accent: var(--backup-codes-accent, #1d4ed8);
    --on-accent: var(--backup-codes-on-accent, #ffffff);
    --surface: var(--backup-codes-surface, #ffffff);
    --raised: var(--backup-codes-raised, #f3f5f8);
    --text: var(--backup-codes-text, #16191f);
    --muted: var(--backup-codes-muted, #525a66);
    --line: var(--backup-codes-line, #868e9a);
    --good: var(--backup-codes-good, #116b34);
    --warning: var(--backup-codes-warning, #8a4b00);
    --bad: var(--backup-codes-bad, #b3261e);
    --radius: var(--backup-codes-radius, 8px);
    --space: var(--backup-codes-space, 16px);
    --font: var(--backup-codes-font, system-ui, sans-serif);
    --code-font: var(
      --backup-codes-code-font,
      ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace
    );
    color: var(--text);
    background: var(--surface);
    font: 400 1rem/1.5 var(--font);
    color-scheme: light;
  }

  :host([hidden]) {
    display: none;
  }

  .themed.dark {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .themed:not(.light) {
      ${dark}
    }
  }
`;

/** The class for an element's `theme`. */
export function themeClass(theme: string): string {
  return theme === 'light' || theme === 'dark' ? theme : '';
}

import { css } from 'lit';

const dark = css`
  --accent: var(--backup-codes-accent, #9cc0ff);
  --on-accent: var(--backup-codes-on-accent, #0b1a33);
  --surface: var(--backup-codes-surface, #15181d);
  --raised: var(--backup-codes-raised, #1f232a);
  --text: var(--backup-codes-text, #eceff4);
  --muted: var(--backup-codes-muted, #aeb6c2);
  --line: var(--backup-codes-line, #39404b);
  --edge: var(--backup-codes-edge, #858e9d);
  --good: var(--backup-codes-good, #7bd69a);
  --good-soft: var(--backup-codes-good-soft, #15301f);
  --warning: var(--backup-codes-warning, #f2b866);
  --warning-soft: var(--backup-codes-warning-soft, #35280f);
  --bad: var(--backup-codes-bad, #ff9f97);
  --bad-soft: var(--backup-codes-bad-soft, #3d1c1a);
  color-scheme: dark;
`;

/**
 * Colours and sizes. A page can set each `--backup-codes-*` property. The rest follows
 * the person's choice of light or dark, or the element's `theme`.
 *
 * What has a tone (good, warning, bad) takes its colours from `--tone` and `--tone-soft`.
 * Japanese breaks between words, in browsers that know where they end.
 *
 * The short names are set on an element in the shadow tree. On the host, the page's own
 * properties of the same names would win.
 *
 * WCAG 2.2 asks for these contrasts, which the defaults have in light and dark: text 4.5:1
 * on `surface` and `raised`, each tone 4.5:1 on its `-soft` colour, `edge` 3:1.
 */
export const theme = css`
  :host {
    display: block;
  }

  .themed {
    word-break: auto-phrase;
    --accent: var(--backup-codes-accent, #1d4ed8);
    --on-accent: var(--backup-codes-on-accent, #ffffff);
    --surface: var(--backup-codes-surface, #ffffff);
    --raised: var(--backup-codes-raised, #f4f6fa);
    --text: var(--backup-codes-text, #16191f);
    --muted: var(--backup-codes-muted, #565e6c);
    --line: var(--backup-codes-line, #d8dce4);
    --edge: var(--backup-codes-edge, #767e8c);
    --good: var(--backup-codes-good, #116b34);
    --good-soft: var(--backup-codes-good-soft, #e6f5ea);
    --warning: var(--backup-codes-warning, #854700);
    --warning-soft: var(--backup-codes-warning-soft, #fff2d9);
    --bad: var(--backup-codes-bad, #a8201a);
    --bad-soft: var(--backup-codes-bad-soft, #fdeceb);
    --radius: var(--backup-codes-radius, 10px);
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

  .good {
    --tone: var(--good);
    --tone-soft: var(--good-soft);
  }

  .warning {
    --tone: var(--warning);
    --tone-soft: var(--warning-soft);
  }

  .bad {
    --tone: var(--bad);
    --tone-soft: var(--bad-soft);
  }
`;

/** The class for an element's `theme`. */
export function themeClass(theme: string): string {
  return theme === 'light' || theme === 'dark' ? theme : '';
}

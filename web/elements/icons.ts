import { html, svg, type SVGTemplateResult } from 'lit';

/**
 * Line drawings on a field of 24 by 24. They take the colour of the text around them, need
 * no font and no request, and stand beside words, so screen readers skip them.
 */
const DRAWINGS = {
  key: svg`<circle cx="7.5" cy="16.5" r="4" /><path d="M10.4 13.6 20 4m-4.5 4.5L18 11" />`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  copy: svg`<rect x="9" y="9" width="11" height="11" rx="2" /><path
    d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3"
  />`,
  download: svg`<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14" />`,
  print: svg`<path
    d="M7 9V4h10v5M7 18H5a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-2"
  /><rect x="7" y="14" width="10" height="6" rx="1" />`,
  pen: svg`<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5 17.5 10" />`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path
    d="M8 11V8a4 4 0 0 1 8 0v3"
  />`,
  calendar: svg`<rect x="4" y="6" width="16" height="14" rx="2" /><path
    d="M4 11h16M8.5 3.5V8m7-4.5V8"
  />`,
  scan: svg`<path
    d="M4 8V6a2 2 0 0 1 2-2h2m8 0h2a2 2 0 0 1 2 2v2m0 8v2a2 2 0 0 1-2 2h-2m-8 0H6a2 2 0 0 1-2-2v-2M4 12h16"
  />`,
  share: svg`<path d="M12 15V4M8 7.5 12 3.5l4 4M7 11H5v9h14v-9h-2" />`,
  phone: svg`<rect x="7" y="3" width="10" height="18" rx="2" /><path d="M11 17.5h2" />`,
  warning: svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5m0 2.5v.3" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof DRAWINGS;

/** A drawing for the eye only. */
export function icon(name: IconName) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${DRAWINGS[name]}
  </svg>`;
}

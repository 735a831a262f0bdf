import { html } from 'hono/html';

import type { Html } from './html.js';

/** The size of the drawing, in its own units. */
const WIDTH = 600;
const HEIGHT = 160;
/** Room for the names of the months. */
const FOOT = 34;

/** One point of a line chart. */
export interface Point {
  /** Below the point. */
  name: string;
  value: number;
}

/**
 * A line chart. Colours come from the style sheet, because the policy of the site allows no
 * style in the page.
 *
 * @param words what it shows, for people who don't see it
 */
export function lineChart(points: readonly Point[], words: string): Html {
  const values = points.map(({ value }) => value);
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const step = WIDTH / points.length;
  const placed = points.map(({ name, value }, at) => ({
    name,
    x: Math.round((at + 0.5) * step),
    y: Math.round(12 + (1 - (value - least) / span) * (HEIGHT - FOOT - 28)),
  }));
  const line = placed.map(({ x, y }) => `${x},${y}`).join(' ');
  const floor = HEIGHT - FOOT;
  const [first, last] = [placed[0], placed.at(-1)];
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label="${words}"
  >
    <polygon
      class="chart-area"
      points="${first?.x ?? 0},${floor} ${line} ${last?.x ?? 0},${floor}"
    />
    <polyline class="chart-line" points="${line}" />
    ${placed.map(
      ({ name, x, y }, at) =>
        html`<circle class="chart-dot" cx="${x}" cy="${y}" r="4" /> ${
            at % 2 === placed.length % 2
              ? ''
              : html`<text class="chart-name" x="${x}" y="${HEIGHT - 4}">${name}</text>`
          }`,
    )}
  </svg>`;
}

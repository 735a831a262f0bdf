import { OURS, type Comparison } from './comparison.js';

const WIDTH = 720;
const LABEL_WIDTH = 215;
const BAR = 14;
const GAP = 5;
const HEADING = 34;

/** A bar chart as SVG, readable in light and dark mode. */
export function chartOf(title: string, comparisons: readonly Comparison[]): string {
  const parts: string[] = [];
  let y = 24;
  for (const { what, unit, spreads, native } of comparisons) {
    parts.push(text(0, (y += HEADING - BAR), `${what}, ${unit.name}`, 'heading'));
    y += GAP;
    const entries = Object.entries(spreads)
      .filter(([name]) => !native.includes(name))
      .sort(([, one], [, other]) => one.median - other.median);
    const longest = Math.max(...entries.map(([, { median }]) => median));
    for (const [name, { median }] of entries) {
      const width = ((WIDTH - LABEL_WIDTH - 60) * median) / longest;
      parts.push(
        text(0, y + BAR - 3, name),
        `<rect x="${LABEL_WIDTH}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" class="${name === OURS ? 'ours' : 'peer'}"/>`,
        text(LABEL_WIDTH + width + 6, y + BAR - 3, (median * unit.factor).toFixed(0)),
      );
      y += BAR + GAP;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + GAP}" role="img" aria-label="${title}">
<style>
text { font: 12px system-ui, sans-serif; fill: #59636e; }
.heading { font-weight: 600; fill: #1f2328; }
.ours { fill: #1a7f64; }
.peer { fill: #aab4bf; }
@media (prefers-color-scheme: dark) {
  text { fill: #9198a1; }
  .heading { fill: #f0f6fc; }
  .ours { fill: #3fb68b; }
  .peer { fill: #545d68; }
}
</style>
${parts.join('\n')}
</svg>
`;
}

function text(x: number, y: number, content: string, kind = 'label'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="${kind}">${content}</text>`;
}

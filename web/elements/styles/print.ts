import { cardStyles } from './print-cards.js';

/**
 * What the page needs while it prints: it shows the sheets and nothing else. They have their
 * own styles in a shadow tree, so that no rule of the page can move or hide a code.
 */
export const pageStyles = `
@page {
  size: auto;
  margin: 16mm;
}
@media screen {
  .backup-codes-sheet { display: none !important; }
}
@media print {
  html, body, .backup-codes-sheet { all: initial !important; display: block !important; }
  body > :not(.backup-codes-sheet) { display: none !important; }
  .backup-codes-sheet + .backup-codes-sheet { break-before: page !important; }
}
`;

/**
 * The sheet, black on white. A page keeps below 240 mm, so that it fits between the margins of
 * Letter as well as A4. Smaller paper takes more pages, and cuts nothing off.
 */
export const sheetStyles = `
.paper {
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  min-height: 240mm;
  color: #000;
  font: 10.5pt/1.4 system-ui, sans-serif;
  overflow-wrap: anywhere;
  print-color-adjust: exact;
}
:is(p, h1, h2, dl, dd, ol, ul) { margin: 0; padding: 0; }
.head {
  display: flex;
  justify-content: space-between;
  gap: 8mm;
  padding-bottom: 3mm;
  border-bottom: 0.7mm solid #000;
}
h1 { font-size: 24pt; line-height: 1.2; }
.place { margin-top: 1mm; font-size: 12pt; }
.sign-in { flex: none; width: 30mm; font-size: 7.5pt; text-align: center; }
.sign-in svg { width: 27mm; height: 27mm; margin-top: -2.4mm; }
.sign-in p { margin-top: -1mm; line-height: 1.2; }
dl {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1.5mm 8mm;
  margin: 4mm 0;
}
dt { font-size: 8pt; }
dd { font-size: 11pt; font-weight: 700; }
.box {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 4mm;
  padding: 2mm 3mm;
  border: 0.35mm solid #000;
  border-radius: 1.5mm;
  font-size: 9.5pt;
  font-weight: 600;
}
.box span { white-space: nowrap; }
.tick {
  display: inline-block;
  flex: none;
  box-sizing: border-box;
  width: 3.8mm;
  height: 3.8mm;
  border: 0.3mm solid #000;
  border-radius: 0.6mm;
  vertical-align: -0.6mm;
}
.box .tick { margin-inline: 1.5mm; }
.codes { display: flex; gap: 10mm; margin: 3mm 0 4mm; }
.codes ol { flex: 1 1 0; min-width: 0; list-style: none; }
.codes li {
  display: flex;
  align-items: center;
  gap: 2mm;
  break-inside: avoid;
  padding: 2mm 0 1.4mm;
  border-bottom: 0.2mm solid #777;
}
.number { flex: none; width: 5.5mm; font-size: 9pt; text-align: end; }
.codes .code { flex: 1 1 auto; min-width: 0; }
code {
  font: 700 14pt/1.25 ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace;
  direction: ltr;
  unicode-bidi: isolate;
  white-space: nowrap;
}
small { display: block; font-size: 7.5pt; line-height: 1.5; }
.long code { font-size: 11pt; }
.close li { padding: 1mm 0 0.6mm; }
.close code { font-size: 12.5pt; }
.close.long code { font-size: 10.5pt; }
.close small { line-height: 1.2; }
.dense { margin: 1mm 0 1.5mm; }
.dense li { padding: 0; height: 4.2mm; gap: 1.5mm; }
.dense .code { display: flex; align-items: center; }
.dense code { font-size: 10.5pt; line-height: 1; }
.dense.long code { font-size: 9.5pt; }
.dense .number { font-size: 7.5pt; }
.dense .tick { width: 3mm; height: 3mm; }
.dense ~ .advice { font-size: 8.5pt; }
.dense ~ .advice h2 { font-size: 10pt; }
.dense ~ .notes { flex-basis: 5mm; min-height: 5mm; margin: 2mm 0; }
.dense small { margin-inline-start: 2mm; font-size: 6pt; }
.dense.long small { display: none; }
.codes.longest { display: block; }
.longest code { font-size: 10pt; white-space: normal; }
.qr { display: block; flex: none; }
.codes .qr { width: 18mm; height: 18mm; }
.with-qr li { padding: 0; }
.with-qr.short code { font-size: 11pt; }
.with-qr.long code { font-size: 8pt; }
.advice { display: flex; gap: 10mm; font-size: 10pt; }
.advice > div { flex: 1 1 0; min-width: 0; }
h2 { font-size: 12pt; line-height: 1.5; }
.advice :is(ol, ul) { padding-inline-start: 5mm; }
.advice ol { list-style: decimal; }
.notes {
  flex: 1 1 14mm;
  height: 14mm;
  min-height: 14mm;
  margin: 3mm 0;
  overflow: hidden;
  font-size: 8pt;
}
.notes p { border-top: 0.2mm solid #777; padding-top: 1mm; height: 4mm; }
.notes i { display: block; height: 8mm; border-bottom: 0.2mm solid #999; }
.foot {
  display: flex;
  justify-content: space-between;
  gap: 2mm 8mm;
  margin-top: auto;
  font-size: 8pt;
}
.foot p + p { flex: none; text-align: end; }
.long-names :is(.place, dd) { font-size: 8pt; line-height: 1.25; }
.long-names dl { margin: 2mm 0; gap: 0.5mm 8mm; }
.long-names :is(.advice, .box) { font-size: 8pt; line-height: 1.25; }
.long-names .dense li { height: 4mm; }

.large { font-size: 16pt; }
.large h1 { font-size: 30pt; }
.large :is(.place, h2) { font-size: 18pt; }
.large :is(.sign-in, dt, .foot, small, .notes) { font-size: 12pt; }
.large :is(.box, dd, .advice) { font-size: 15pt; line-height: 1.4; }
.large.long-names :is(.place, dd) { font-size: 11pt; }
.large :is(.codes, .advice, .foot) { display: block; }
.large .advice :is(ol, ul) { padding-inline-start: 9mm; }
.large .advice > div + div { margin-top: 6mm; }
.large .foot p + p { text-align: start; }
.large .codes .code { display: flex; align-items: center; gap: 5mm; }
.large .codes li { padding: 0.7mm 0; height: auto; gap: 4mm; }
.large .number { width: 9mm; font-size: 16pt; }
.large .tick { width: 6mm; height: 6mm; }
.large .codes code { font-size: 20pt; }
.large .codes.long code { font-size: 17pt; }
.large .codes.longest code { font-size: 15pt; }
.large .with-qr li { padding: 0; }
${cardStyles}
@media (max-width: 150mm) {
  .paper { min-height: 0; }
  :is(.codes, .advice) { display: block; }
}
`;

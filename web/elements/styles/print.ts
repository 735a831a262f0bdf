import { cardStyles } from './print-cards.js';

/**
 * Prints only the sheets, black on white. A page keeps below 240 mm, so that it fits between
 * the margins of Letter as well as A4.
 */
export const printStyles = `
@page {
  size: auto;
  margin: 16mm;
}
@media screen {
  .backup-codes-sheet { display: none !important; }
}
@media print {
  html, body { background: #fff !important; margin: 0 !important; padding: 0 !important; }
  body > :not(.backup-codes-sheet) { display: none !important; }
  .backup-codes-sheet {
    all: initial;
    display: flex !important;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 240mm;
    color: #000;
    font: 10.5pt/1.4 system-ui, sans-serif;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }
  .backup-codes-sheet + .backup-codes-sheet { break-before: page !important; }
  .backup-codes-sheet[dir='rtl'] { direction: rtl; }
  .backup-codes-sheet :is(p, h1, h2, dl, dd, ol, ul) { margin: 0; padding: 0; }
  .backup-codes-sheet .head {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
    padding-bottom: 3mm;
    border-bottom: 0.7mm solid #000;
  }
  .backup-codes-sheet h1 { font-size: 24pt; line-height: 1.2; }
  .backup-codes-sheet .place { margin-top: 1mm; font-size: 12pt; }
  .backup-codes-sheet .sign-in { flex: none; width: 30mm; font-size: 7.5pt; text-align: center; }
  .backup-codes-sheet .sign-in svg { width: 27mm; height: 27mm; margin-top: -2.4mm; }
  .backup-codes-sheet .sign-in p { margin-top: -1mm; line-height: 1.2; }
  .backup-codes-sheet dl {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 1.5mm 8mm;
    margin: 4mm 0;
  }
  .backup-codes-sheet dt { font-size: 8pt; }
  .backup-codes-sheet dd { font-size: 11pt; font-weight: 700; }
  .backup-codes-sheet .box {
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
  .backup-codes-sheet .box span { white-space: nowrap; }
  .backup-codes-sheet .tick {
    display: inline-block;
    flex: none;
    box-sizing: border-box;
    width: 3.8mm;
    height: 3.8mm;
    border: 0.3mm solid #000;
    border-radius: 0.6mm;
    vertical-align: -0.6mm;
  }
  .backup-codes-sheet .box .tick { margin-inline: 1.5mm; }
  .backup-codes-sheet .codes { display: flex; gap: 10mm; margin: 3mm 0 4mm; }
  .backup-codes-sheet .codes ol { flex: 1 1 0; min-width: 0; list-style: none; }
  .backup-codes-sheet .codes li {
    display: flex;
    align-items: center;
    gap: 2mm;
    break-inside: avoid;
    padding: 2mm 0 1.4mm;
    border-bottom: 0.2mm solid #777;
  }
  .backup-codes-sheet .number { flex: none; width: 5.5mm; font-size: 9pt; text-align: end; }
  .backup-codes-sheet .codes .code { flex: 1 1 auto; min-width: 0; }
  .backup-codes-sheet code {
    font: 700 14pt/1.25 ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace;
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .backup-codes-sheet small { display: block; font-size: 7.5pt; line-height: 1.5; }
  .backup-codes-sheet .long code { font-size: 11pt; }
  .backup-codes-sheet .close li { padding: 1mm 0 0.6mm; }
  .backup-codes-sheet .close code { font-size: 12.5pt; }
  .backup-codes-sheet .close.long code { font-size: 10.5pt; }
  .backup-codes-sheet .close small { line-height: 1.2; }
  .backup-codes-sheet .dense { margin: 1mm 0 1.5mm; }
  .backup-codes-sheet .dense li { padding: 0; height: 4.2mm; gap: 1.5mm; }
  .backup-codes-sheet .dense .code { display: flex; align-items: center; }
  .backup-codes-sheet .dense code { font-size: 10.5pt; line-height: 1; }
  .backup-codes-sheet .dense.long code { font-size: 9.5pt; }
  .backup-codes-sheet .dense .number { font-size: 7.5pt; }
  .backup-codes-sheet .dense .tick { width: 3mm; height: 3mm; }
  .backup-codes-sheet .dense ~ .advice { font-size: 8.5pt; }
  .backup-codes-sheet .dense ~ .advice h2 { font-size: 10pt; }
  .backup-codes-sheet .dense ~ .notes { flex-basis: 5mm; min-height: 5mm; margin: 2mm 0; }
  .backup-codes-sheet .dense small { margin-inline-start: 2mm; font-size: 6pt; }
  .backup-codes-sheet .dense.long small { display: none; }
  .backup-codes-sheet .codes.longest { display: block; }
  .backup-codes-sheet .longest code { font-size: 10pt; white-space: normal; }
  .backup-codes-sheet .qr { display: block; flex: none; }
  .backup-codes-sheet .codes .qr { width: 18mm; height: 18mm; }
  .backup-codes-sheet .with-qr li { padding: 0; }
  .backup-codes-sheet .with-qr.short code { font-size: 11pt; }
  .backup-codes-sheet .with-qr.long code { font-size: 8pt; }
  .backup-codes-sheet .advice { display: flex; gap: 10mm; font-size: 10pt; }
  .backup-codes-sheet .advice > div { flex: 1 1 0; min-width: 0; }
  .backup-codes-sheet h2 { font-size: 12pt; line-height: 1.5; }
  .backup-codes-sheet .advice :is(ol, ul) { padding-inline-start: 5mm; }
  .backup-codes-sheet .advice ol { list-style: decimal; }
  .backup-codes-sheet .notes {
    flex: 1 1 14mm;
    height: 14mm;
    min-height: 14mm;
    margin: 3mm 0;
    overflow: hidden;
    font-size: 8pt;
  }
  .backup-codes-sheet .notes p { border-top: 0.2mm solid #777; padding-top: 1mm; height: 4mm; }
  .backup-codes-sheet .notes i { display: block; height: 8mm; border-bottom: 0.2mm solid #999; }
  .backup-codes-sheet .foot {
    display: flex;
    justify-content: space-between;
    gap: 2mm 8mm;
    margin-top: auto;
    font-size: 8pt;
  }
  .backup-codes-sheet .foot p + p { flex: none; text-align: end; }
  .backup-codes-sheet.long-names :is(.place, dd) { font-size: 8pt; line-height: 1.25; }
  .backup-codes-sheet.long-names dl { margin: 2mm 0; gap: 0.5mm 8mm; }
  .backup-codes-sheet.long-names :is(.advice, .box) { font-size: 8pt; line-height: 1.25; }
  .backup-codes-sheet.long-names .dense li { height: 4mm; }

  .backup-codes-sheet.large { font-size: 16pt; }
  .backup-codes-sheet.large h1 { font-size: 30pt; }
  .backup-codes-sheet.large :is(.place, h2) { font-size: 18pt; }
  .backup-codes-sheet.large :is(.sign-in, dt, .foot, small, .notes) { font-size: 12pt; }
  .backup-codes-sheet.large :is(.box, dd, .advice) { font-size: 15pt; line-height: 1.4; }
  .backup-codes-sheet.large.long-names :is(.place, dd) { font-size: 11pt; }
  .backup-codes-sheet.large :is(.codes, .advice, .foot) { display: block; }
  .backup-codes-sheet.large .advice :is(ol, ul) { padding-inline-start: 9mm; }
  .backup-codes-sheet.large .advice > div + div { margin-top: 6mm; }
  .backup-codes-sheet.large .foot p + p { text-align: start; }
  .backup-codes-sheet.large .codes .code { display: flex; align-items: center; gap: 5mm; }
  .backup-codes-sheet.large .codes li { padding: 0.7mm 0; height: auto; gap: 4mm; }
  .backup-codes-sheet.large .number { width: 9mm; font-size: 16pt; }
  .backup-codes-sheet.large .tick { width: 6mm; height: 6mm; }
  .backup-codes-sheet.large .codes code { font-size: 20pt; }
  .backup-codes-sheet.large .codes.long code { font-size: 17pt; }
  .backup-codes-sheet.large .codes.longest code { font-size: 15pt; }
  .backup-codes-sheet.large .with-qr li { padding: 0; }
${cardStyles}
}
`;

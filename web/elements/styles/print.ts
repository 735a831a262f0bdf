/** Prints only the sheets, black on white, each on one page of A4 or Letter. */
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
    display: block !important;
    color: #000;
    font: 11pt/1.4 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  .backup-codes-sheet + .backup-codes-sheet { break-before: page !important; }
  .backup-codes-sheet[dir='rtl'] { direction: rtl; }
  .backup-codes-sheet h1 { font-size: 18pt; margin: 0 0 6mm; }
  .backup-codes-sheet dl { margin: 0 0 6mm; }
  .backup-codes-sheet dl div { display: flex; gap: 4mm; }
  .backup-codes-sheet dt { width: 30mm; flex: none; }
  .backup-codes-sheet dd { margin: 0; font-weight: 600; }
  .backup-codes-sheet ol { margin: 0 0 6mm; padding: 0; padding-inline-start: 10mm; }
  .backup-codes-sheet ol.two-columns { columns: 2; }
  .backup-codes-sheet ol li { break-inside: avoid; padding: 0.8mm 0; padding-inline-start: 2mm; }
  .backup-codes-sheet i {
    display: inline-block;
    width: 3.6mm;
    height: 3.6mm;
    margin-inline-end: 4mm;
    border: 0.35mm solid #000;
    vertical-align: middle;
  }
  .backup-codes-sheet code {
    font: 600 12pt/1.3 ui-monospace, Consolas, Menlo, monospace;
    direction: ltr;
    unicode-bidi: isolate;
    vertical-align: middle;
    white-space: nowrap;
  }
  .backup-codes-sheet ol.two-columns li {
    padding-block: 0.2mm;
    font-size: 10pt;
    line-height: 1.25;
  }
  .backup-codes-sheet ol.two-columns code { font-size: 10pt; line-height: 1.25; }
  .backup-codes-sheet ul { margin: 0; padding: 0; padding-inline-start: 5mm; font-size: 10pt; }
}
`;

/**
 * Cards of the size of a bank card (ISO/IEC 7810 ID-1, 85.6 by 54 mm), front and back side by
 * side. They are part of {@link sheetStyles}.
 */
export const cardStyles = `
.paper.cards { display: block; min-height: 0; }
.cut { font-size: 9pt; padding-bottom: 2mm; }
.card {
  display: flex;
  box-sizing: content-box;
  width: 171.2mm;
  height: 54mm;
  break-inside: avoid;
  border: 0.25mm solid #000;
}
.card + .card { margin-top: -0.25mm; }
.side {
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  box-sizing: border-box;
  width: 85.6mm;
  height: 54mm;
  padding: 3mm 3.5mm;
  overflow: hidden;
  font-size: 7.5pt;
  line-height: 1.3;
}
.side.back { border-inline-start: 0.25mm dotted #000; }
.side :is(.name, .small) { overflow: hidden; }
.side .name { display: flex; gap: 3mm; font-size: 9pt; white-space: nowrap; }
.side .name span { flex: 1 1 auto; overflow: hidden; text-overflow: ellipsis; }
.side .name b { flex: none; }
.side .small { max-height: 9mm; font-size: 6pt; line-height: 1.25; }
.card-codes { display: flex; gap: 2.5mm; }
.card-codes ol { flex: 1 1 0; list-style: none; }
.card-codes li { display: flex; align-items: center; gap: 0.5mm; height: 6mm; }
.side .tick { width: 2.4mm; height: 2.4mm; border-width: 0.2mm; margin-inline-end: 0.6mm; }
.side .number { width: 3.2mm; font-size: 6pt; }
.side code { font-size: 7.6pt; line-height: 1; }
.side .long code { font-size: 10pt; }
.side .longest code { font-size: 8pt; white-space: normal; }
.back-row { display: flex; gap: 2mm; }
.back-row p + p { margin-top: 1.5mm; }
.back-row .qr { width: 25mm; height: 25mm; margin: -2mm; }
`;

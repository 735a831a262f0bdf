import { isolated } from '../localize.js';
import {
  adviceOnKeeping,
  adviceOnUse,
  doneWord,
  noCopyAdvice,
  lossAdvice,
  notesTitle,
  sheetFields,
  sheetPlace,
  sheetTitle,
  sheetWarning,
  usedOnWord,
  type Sheet,
} from './sheet.js';

/** The whole sheet as the text of a file. It says what the printed sheet says. */
export function sheetText(sheet: Sheet): string {
  const lines = [...head(sheet), ...codes(sheet), '', ...advice(sheet)];
  return lines.map((line) => `${line}\r\n`).join('');
}

function head(sheet: Sheet): string[] {
  const { service, address } = sheetPlace(sheet);
  const place = [service, address].filter(Boolean).join(', ');
  const fields = sheetFields(sheet);
  const width = Math.max(...fields.map(([name]) => name.length));
  const warning = sheetWarning(sheet);
  return [
    sheetTitle(),
    ...(place === '' ? [] : [place]),
    '',
    ...fields.map(([name, value]) => `${name.padEnd(width)}  ${isolated(value)}`),
    '',
    ...(warning === undefined ? [] : [warning, `[ ] ${doneWord()}`, '']),
  ];
}

function codes(sheet: Sheet): string[] {
  return sheet.codes.map(
    (code, index) =>
      `${String(index + 1).padStart(4)}  [ ]  ${isolated(code)}   ${usedOnWord()} ________________`,
  );
}

function advice(sheet: Sheet): string[] {
  const use = adviceOnUse();
  const keep = adviceOnKeeping();
  return [
    use.heading,
    ...use.sentences.map((sentence, index) => `  ${index + 1}. ${sentence}`),
    '',
    keep.heading,
    ...keep.sentences.map((sentence) => `  - ${sentence}`),
    '',
    `${notesTitle()}:`,
    '',
    '',
    lossAdvice(sheet),
    noCopyAdvice(),
  ];
}

/**
 * The cells of a Markdown table, without its head.
 *
 * @param head finds the table's first line
 */
export function tableRows(text: string, head: RegExp): string[][] {
  const [, , ...lines] = text.slice(text.search(head)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

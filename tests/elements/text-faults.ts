import type { Page } from 'puppeteer-core';

/**
 * What is wrong with the text that a page shows, in any language:
 *
 * - a character that no font of this system has, so that a box stands in its place
 * - a code or set ID whose symbols aren't in order from left to right
 */
export async function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nodes = textNodesIn(document);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.font = '24px system-ui';
    // Browsers draw the same box for every character that no font has.
    const box = drawn('\u{10FFFD}');
    const characters = new Set(nodes.flatMap(({ data }) => Array.from(data)));
    for (const character of characters) {
      // Those that nobody is meant to see have no shape.
      if (/[\s\p{Cf}\p{Mn}]/u.test(character)) continue;
      if (drawn(character) === box) faults.push(`no font has ${character}`);
    }
    for (const node of nodes) faults.push(...disorderedIn(node));
    return faults;

    function drawn(text: string): string {
      context?.clearRect(0, 0, 40, 40);
      context?.fillText(text, 4, 28);
      return context?.getImageData(0, 0, 40, 40).data.join() ?? '';
    }

    function textNodesIn(root: Document | ShadowRoot): Text[] {
      const found: Text[] = [];
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('script, style')) continue;
        for (const child of element.childNodes) {
          if (child instanceof Text && child.data.trim() !== '') found.push(child);
        }
        if (element.shadowRoot) found.push(...textNodesIn(element.shadowRoot));
      }
      for (const child of root.childNodes) {
        if (child instanceof Text && child.data.trim() !== '') found.push(child);
      }
      return found;
    }

    /** Codes and set IDs in a text node that are not shown as they are written. */
    function disorderedIn(node: Text): string[] {
      const literals = node.data.matchAll(
        /[\dA-HJKMNP-TV-Z]{4,6}(?:[-\u2011][\dA-HJKMNP-TV-Z]{4,6})+/g,
      );
      return [...literals].flatMap((match) => {
        const range = document.createRange();
        let last: DOMRect | undefined;
        for (let at = match.index; at < match.index + match[0].length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const isNextLine = last !== undefined && box.top >= last.bottom;
          if (last !== undefined && !isNextLine && box.left < last.left) {
            return [`${match[0]} isn't shown from left to right`];
          }
          last = box;
        }
        return [];
      });
    }
  });
}

// Every platform has this class, but no TypeScript library declares it alone. The
// libraries of the DOM and of Node.js would bring their other globals into this folder.
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

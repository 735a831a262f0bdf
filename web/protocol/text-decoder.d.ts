// What every platform has and no library of TypeScript declares alone: the DOM's would bring
// its globals into this folder, and that of Node.js its own.
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

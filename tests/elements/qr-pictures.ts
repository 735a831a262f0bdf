/** Pictures of QR symbols, as a camera and a photo show them. */

import { encodeQR } from 'qr';

/** Grey values from 0 to 255, row by row. */
interface Picture {
  width: number;
  height: number;
  grey: Uint8Array<ArrayBuffer>;
}

const WIDTH = 640;
const HEIGHT = 480;

/** Symbols side by side on white paper, as on a sheet. */
function paperWith(texts: readonly string[]): Picture {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const room = WIDTH / texts.length;
  texts.forEach((text, index) => {
    const modules = encodeQR(text, 'raw', { border: 4, ecc: 'quartile' });
    const scale = Math.floor(Math.min(room, HEIGHT) / modules.length);
    const left = Math.floor(index * room + (room - scale * modules.length) / 2);
    const top = Math.floor((HEIGHT - scale * modules.length) / 2);
    modules.forEach((row, y) => {
      row.forEach((isDark, x) => {
        if (!isDark) return;
        for (let line = 0; line < scale; line++) {
          const at = (top + y * scale + line) * WIDTH + left + x * scale;
          grey.fill(0, at, at + scale);
        }
      });
    });
  });
  return { width: WIDTH, height: HEIGHT, grey };
}

/** A video of a symbol as YUV4MPEG2, which Chromium takes for a camera. */
export function videoOf(text: string): Uint8Array {
  const { width, height, grey } = paperWith([text]);
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colourless]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 5 }, () => frame)]);
}

/** A photo of symbols as BMP, which every browser reads. */
export function photoOf(...texts: string[]): Uint8Array {
  const { width, height, grey } = paperWith(texts);
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54 + width * height * 3, 2);
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  // A negative height says that the first row is at the top.
  head.writeInt32LE(-height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  const pixels = Buffer.alloc(width * height * 3);
  grey.forEach((value, index) => pixels.fill(value, index * 3, index * 3 + 3));
  return Buffer.concat([head, pixels]);
}

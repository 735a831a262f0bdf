/** Reads QR symbols in pictures. It is loaded when a person scans. */

/** A picture that holds still: a frame of a video, or a photo. */
export type Picture = HTMLVideoElement | ImageBitmap;

/** Resolves to the texts of the symbols in a picture; empty if it finds none. */
export type QrReader = (picture: Picture) => Promise<string[]>;

/** The browser's own reader (Shape Detection API), which TypeScript doesn't know. */
interface BarcodeDetector {
  detect: (picture: Picture) => Promise<{ rawValue: string }[]>;
}

interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetector;
  getSupportedFormats: () => Promise<string[]>;
}

/** The longest edge of a picture that is searched. Photos have many more pixels. */
const EDGE_MAX = 1_280;

/**
 * Takes the browser's reader, or else a decoder in script.
 *
 * @throws TypeError if the decoder can't be loaded
 */
export async function openQrReader(): Promise<QrReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeDetectorClass };
  try {
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    if (BarcodeDetector !== undefined && formats.includes('qr_code')) {
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      return async (picture) => {
        if (sizeOf(picture).includes(0)) return [];
        return (await detector.detect(picture)).map(({ rawValue }) => rawValue);
      };
    }
  } catch {
    // The service behind it may be missing. The decoder needs none.
  }
  return openDecoder();
}

async function openDecoder(): Promise<QrReader> {
  const { decodeQR } = await import('./qr-decoder.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new TypeError('the browser has no canvas');
  return (picture) => {
    const [width, height] = sizeOf(picture);
    if (width === 0 || height === 0) return Promise.resolve([]);
    const scale = Math.min(1, EDGE_MAX / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve([decodeQR(pixels)]);
    } catch {
      // It throws if it finds no symbol.
      return Promise.resolve([]);
    }
  };
}

/** Width and height in pixels; zero until a video has its first frame. */
function sizeOf(picture: Picture): [width: number, height: number] {
  return 'videoWidth' in picture
    ? [picture.videoWidth, picture.videoHeight]
    : [picture.width, picture.height];
}

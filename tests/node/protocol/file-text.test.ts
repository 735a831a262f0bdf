import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textOfFile, withoutByteOrderMark } from 'backup-codes/protocol';
import fc from 'fast-check';

const DOCUMENT = '{ "label": "Büro" }';
const encodingOf = (bytes: Uint8Array) => {
  const read = textOfFile(bytes);
  return read.ok ? 'UTF-8' : read.encoding;
};

test('UTF-8 is read unchanged, except that a byte order mark is dropped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (more) => {
      // Followed by a zero byte, the space would look like UTF-16.
      fc.pre(!more.startsWith('\0'));
      const text = ` ${more}`;
      for (const mark of ['', '\uFEFF']) {
        const read = textOfFile(Buffer.from(mark + text, 'utf8'));
        assert.deepEqual(read, { ok: true, text });
        assert.equal(withoutByteOrderMark(mark + text), text);
      }
    }),
  );
});

test('another encoding is named, with or without a byte order mark', () => {
  const utf32 = (text: string) =>
    Buffer.concat(
      Array.from(text, (character) => {
        const unit = Buffer.alloc(4);
        unit.writeUInt32LE(character.codePointAt(0) ?? 0);
        return unit;
      }),
    );
  for (const text of [DOCUMENT, `\uFEFF${DOCUMENT}`, `\n${DOCUMENT}`]) {
    assert.equal(encodingOf(Buffer.from(text, 'utf16le')), 'UTF-16');
    assert.equal(encodingOf(Buffer.from(text, 'utf16le').swap16()), 'UTF-16');
    assert.equal(encodingOf(utf32(text)), 'UTF-32');
    assert.equal(encodingOf(utf32(text).swap32()), 'UTF-32');
  }
  assert.equal(encodingOf(Buffer.from(DOCUMENT, 'latin1')), 'ISO 8859-1 or Windows-1252');
});

test('bytes that are not text are not reported as another encoding', () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const film = Buffer.from([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0xff]);
  for (const bytes of [picture, film, Buffer.from([])]) {
    assert.equal(encodingOf(bytes), 'UTF-8');
  }
});

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { documentError, parseEnrolmentValue } from 'backup-codes/protocol';
import type { DocumentErrorCode, Result } from 'backup-codes/protocol';

import {
  escapedName,
  join,
  placesOf,
  scalar,
  treeOf,
  write,
  type ObjectTree,
  type Place,
  type Tree,
} from './json-tree.js';
import { kinds } from './parsers.js';
import { assertAccepted, assertRefused } from './vectors.js';

const RUNS = { numRuns: 60 };

const FIXED =
  /\b(set|replaces|replaced|salt|verifier|verifiers\[\d+\]|proof|\w+On|created)$/;

const choose = fc.nat();

function pick<T>(from: T[], at: number): T | undefined {
  return from[at % Math.max(1, from.length)];
}

function isObject(place: Place): place is Place & { tree: ObjectTree } {
  return place.tree.kind === 'object';
}

function objectsOf(document: unknown): (Place & { tree: ObjectTree })[] {
  return placesOf(treeOf(document)).filter(isObject);
}

function fieldsOf(document: unknown) {
  return objectsOf(document).flatMap((place) =>
    place.tree.fields.map((field) => ({
      place,
      field,
      path: join(place.path, field.name),
    })),
  );
}

function fixedTextsOf(document: unknown): Place[] {
  return placesOf(treeOf(document)).filter(
    ({ path, tree }) =>
      FIXED.test(path) && tree.kind === 'scalar' && tree.text.startsWith('"'),
  );
}

function assertOneOf(result: Result<unknown>, codes: DocumentErrorCode[], field: string) {
  assert.ok(!result.ok);
  assert.equal(result.error.field, field);
  assert.ok(codes.includes(result.error.error), result.error.error);
}

for (const kind of kinds) {
  const { name, valid, parse, parseValue, maxBytes, optional = [], ignoresMore } = kind;
  suite(`any ${name}`, () => {
    // Two requests are `{}` and have no field to drop, repeat or shorten.
    const samples = fc.sample(valid, { numRuns: 20, seed: 1 });
    const hasFields = samples.some((document) => fieldsOf(document).length > 0);

    test('is parsed to the same value that was written', () => {
      fc.assert(
        fc.property(valid, (document) => {
          assertAccepted(parse(JSON.stringify(document, null, 1)), document);
          if (parseValue) assertAccepted(parseValue(document), document);
        }),
        RUNS,
      );
    });

    test('is accepted with escapes in its field names', () => {
      fc.assert(
        fc.property(valid, (document) => {
          assertAccepted(parse(write(treeOf(document), escapedName)), document);
        }),
        RUNS,
      );
    });

    if (hasFields)
      test('is refused if a required field is missing', () => {
        fc.assert(
          fc.property(valid, choose, (document, at) => {
            const dropped = pick(fieldsOf(document), at);
            if (dropped === undefined) return;
            const { place, field, path } = dropped;
            const fields = place.tree.fields.filter((other) => other !== field);
            const parsed = parse(write(place.replace({ kind: 'object', fields })));
            const inAnyEntry = path.replaceAll(/\[\d+\]/g, '[]');
            if (optional.includes(inAnyEntry)) assert.ok(parsed.ok);
            else assertRefused(parsed, documentError('missing_field', path));
          }),
          RUNS,
        );
      });

    test(`${ignoresMore ? 'ignores' : 'is refused with'} an extra field anywhere`, () => {
      const added = fc.constantFrom(
        'extra',
        '__proto__',
        'constructor',
        'toString',
        'Version',
        'SET',
      );
      fc.assert(
        fc.property(valid, choose, added, choose, (document, at, extra, order) => {
          const place = pick(objectsOf(document), at);
          assert.ok(place);
          const fields = [...place.tree.fields];
          const value: Tree = { kind: 'object', fields: [] };
          fields.splice(order % (fields.length + 1), 0, { name: extra, value });
          const text = write(place.replace({ kind: 'object', fields }));
          const field = join(place.path, extra);
          // A format or KDF with extra parameters is a different one and always refused.
          const isParameter = /(^|\.)(format|kdf)$/.test(place.path);
          if (ignoresMore && !isParameter) assertAccepted(parse(text), document);
          else assertRefused(parse(text), documentError('unknown_field', field));
        }),
        RUNS,
      );
    });

    test('is refused with a value of the wrong type anywhere', () => {
      fc.assert(
        fc.property(valid, choose, choose, (document, at, which) => {
          const place = pick(placesOf(treeOf(document)), at);
          assert.ok(place);
          const others = otherTypes(place.tree);
          const text = write(place.replace(pick(others, which) ?? scalar(true)));
          assertRefused(parse(text), documentError('wrong_type', place.path));
        }),
        { numRuns: 150 },
      );
    });

    if (hasFields)
      test('is refused if a field occurs twice, even if escaped', () => {
        fc.assert(
          fc.property(valid, choose, fc.boolean(), (document, at, escaped) => {
            const twice = pick(fieldsOf(document), at);
            if (twice === undefined) return;
            const { place, field, path } = twice;
            const fields = [
              ...place.tree.fields,
              { ...field, name: `again:${field.name}` },
            ];
            const text = write(place.replace({ kind: 'object', fields }), (written) => {
              const again = written.startsWith('again:');
              const plain = written.replace('again:', '');
              return again && escaped ? escapedName(plain) : JSON.stringify(plain);
            });
            assertRefused(parse(text), documentError('duplicate_key', path));
          }),
          RUNS,
        );
      });

    if (samples.some((document) => fixedTextsOf(document).length > 0))
      test('is refused if a fixed-length text is a character longer or shorter', () => {
        fc.assert(
          fc.property(valid, choose, fc.boolean(), (document, at, longer) => {
            const place = pick(fixedTextsOf(document), at);
            if (place?.tree.kind !== 'scalar') return;
            const was = JSON.parse(place.tree.text) as string;
            const changed = place.replace(scalar(longer ? `${was}A` : was.slice(0, -1)));
            assertOneOf(
              parse(write(changed)),
              ['wrong_length', 'bad_encoding', 'bad_time'],
              place.path,
            );
          }),
          RUNS,
        );
      });

    test(`may have up to ${maxBytes} bytes`, () => {
      const [document] = fc.sample(valid, { numRuns: 1, seed: 7 });
      const text = JSON.stringify(document);
      const full = text + ' '.repeat(maxBytes - Buffer.byteLength(text));
      assertAccepted(parse(full), document);
      assertRefused(parse(`${full} `), documentError('too_large', '', maxBytes));
    });

    test('never causes an exception, and no error repeats a value', () => {
      const secret = 'QXJ0LTJNVDktV0U3Sy1TM0NSM1Q';
      fc.assert(
        fc.property(valid, choose, choose, (document, at, which) => {
          const place = pick(placesOf(treeOf(document)), at);
          assert.ok(place);
          const values: unknown[] = [secret, [secret], { extra: secret }, `${secret}\n`];
          const changed = write(place.replace(treeOf(pick(values, which))));
          for (const text of [changed, changed.slice(0, -1), `${changed}"${secret}`]) {
            const result = parse(text);
            if (!result.ok) assert.ok(!JSON.stringify(result).includes(secret), text);
          }
        }),
        RUNS,
      );
    });

    test('is never recognised in random text', () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json({ maxDepth: 1 })),
          (text) => {
            const result = parse(text);
            if (result.ok) assert.match(text, /^\s*\{\s*\}\s*$/);
            else assert.match(result.error.field, /^[ -~]{0,256}$/);
          },
        ),
        RUNS,
      );
    });
  });
}

/** Values of every other type. Omits null, because some fields allow it. */
function otherTypes(tree: Tree): Tree[] {
  const is = tree.kind === 'scalar' ? typeof JSON.parse(tree.text) : tree.kind;
  const values: [string, unknown][] = [
    ['boolean', true],
    ['number', 7],
    ['fraction', 0.5],
    ['string', 'text'],
    ['list', []],
    ['object', {}],
  ];
  // A field that may be null may also be a text or an object.
  const fitting = is === 'object' && tree.kind === 'scalar' ? ['string', 'object'] : [is];
  return values
    .filter(([type]) => !fitting.includes(type))
    .map(([, value]) => treeOf(value));
}

test('a class instance is not a document, even with the right fields', () => {
  const inherited: unknown = Object.create({ version: 1 });
  for (const value of [new Map(), new Date(0), inherited, undefined, () => 1]) {
    assertRefused(parseEnrolmentValue(value), documentError('wrong_type', ''));
  }
});

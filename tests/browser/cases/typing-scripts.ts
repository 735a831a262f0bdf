import assert from 'node:assert/strict';

import { STANDARD_FORMAT } from 'backup-codes/protocol';
import type { CodeFormat } from 'backup-codes/protocol';
import fc from 'fast-check';

import type { FieldState, Hands } from './typing-hands.js';

type Step = { type: string } | { paste: string } | { press: string };

// Short groups make many ends of groups.
const PAIRS: CodeFormat = {
  profile: 'custom',
  alphabet: '0123456789abcdef',
  symbols: 24,
  check: 0,
  group: 2,
};

const HISTORY = ['Control+z', 'Control+y'];

// Neither alphabet contains `!` or `u`.
const symbol = fc.constantFrom(...Array.from('0123456789abcdefXK!u'));
const separator = fc.constantFrom('-', ' ', '.', '_');
const symbols = (maxLength: number) =>
  fc.string({ unit: symbol, minLength: 1, maxLength });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: symbols(6).map((type) => ({ type })) },
  { weight: 2, arbitrary: separator.map((type) => ({ type })) },
  { weight: 1, arbitrary: symbols(20).map((text) => ({ paste: ` ${text}\n` })) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.oneof(symbol, separator), minLength: 1, maxLength: 8 })
      .map((paste) => ({ paste })),
  },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(
        ...['Backspace', 'Backspace', 'Delete', 'Home', 'End', 'Control+a'],
        ...['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'Shift+ArrowLeft'],
        ...['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+End'],
      )
      .map((press) => ({ press })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...HISTORY).map((press) => ({ press })) },
);

/** A script of steps, and the format of the field it runs on. */
const scripts = fc.tuple(
  fc.array(step, { minLength: 30, maxLength: 40, size: 'max' }),
  fc.constantFrom(STANDARD_FORMAT, PAIRS),
);

/** A step, and the state of the field before and after it. */
interface Done {
  step: Step;
  before: FieldState;
  after: FieldState;
}

/**
 * Runs random scripts on the grouping field and then on the plain one. Apart from
 * separators, both fields must have the same state after each step.
 */
export async function scriptsAreLikeWithoutGrouping(hands: Hands): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scripts, async ([script, format]) => {
      // Chromium's undo covers all fields of a page.
      await hands.page.reload();
      await hands.begin(format);
      const trace: Done[] = [];
      let before = await hands.see();
      for (const one of script) {
        await act(hands, one);
        const after = await hands.see();
        trace.push({ step: one, before, after });
        before = after;
      }
      await historyIsWhole(hands, trace);
      await hands.goTo('plain');
      for (const one of trace) await isLikePlain(hands, one);
    }),
    { seed: 20261124, numRuns: 3 },
  );
}

async function act({ type, paste, press }: Hands, step: Step): Promise<void> {
  if ('type' in step) await type(step.type);
  else if ('paste' in step) await paste(step.paste);
  else await press(step.press);
}

/**
 * Undo leads back to the empty field and redo to the last value, only through earlier
 * values.
 */
async function historyIsWhole(hands: Hands, trace: Done[]): Promise<void> {
  await hands.press('End');
  // After new text there is nothing to redo.
  await hands.type('0');
  const last = (await hands.see()).value;
  const had = new Set(await hands.page.evaluate(() => window.typing.had));
  for (const { step, after } of trace) {
    assert.ok(had.has(after.value), `${JSON.stringify(step)} gave ${after.value}`);
  }
  assert.equal(await pressUntilNothingChanges(hands, 'z', had), '');
  assert.equal(await pressUntilNothingChanges(hands, 'y', had), last);
}

async function pressUntilNothingChanges(
  hands: Hands,
  key: 'z' | 'y',
  had: Set<string>,
): Promise<string> {
  let { value } = await hands.see();
  await hands.page.keyboard.down('Control');
  // A step may replace a symbol by the same symbol.
  for (let unchanged = 0; unchanged < 3; unchanged += 1) {
    await hands.press(key);
    const now = (await hands.see()).value;
    assert.ok(had.has(now), `Control+${key} gave ${now}`);
    if (now !== value) unchanged = -1;
    value = now;
  }
  await hands.page.keyboard.up('Control');
  return value;
}

async function isLikePlain(hands: Hands, { step, before, after }: Done): Promise<void> {
  const expected = withoutSeparators(after);
  if ('press' in step && HISTORY.includes(step.press)) {
    // Browsers differ in how much one undo takes back.
    await hands.put('plain', expected);
    return;
  }
  await actWithoutSeparators(hands, step, before);
  const { value, start, end } = await hands.see('plain');
  assert.deepEqual(
    { value, start, end },
    { value: expected.value, start: expected.start, end: expected.end },
    `${JSON.stringify(step)} made ${JSON.stringify(after)} of ${JSON.stringify(before)}`,
  );
}

/** Applies a step to the plain field, which contains no separators. */
async function actWithoutSeparators(
  hands: Hands,
  step: Step,
  before: FieldState,
): Promise<void> {
  if ('press' in step) {
    const passed = passedBy(step.press, before);
    if (passed === '' || symbolsIn(passed) !== '') await hands.press(step.press);
    return;
  }
  const text = symbolsIn('type' in step ? step.type : step.paste);
  const { start, end } = withoutSeparators(before);
  if (text !== '') await act(hands, 'type' in step ? { type: text } : { paste: text });
  else if (start < end) await hands.press('Backspace');
}

/** The text that a key passes over or deletes. Empty for all other keys. */
function passedBy(key: string, { value, start, end, direction }: FieldState): string {
  const backward = key === 'Backspace' || key.endsWith('ArrowLeft');
  if (!backward && key !== 'Delete' && !key.endsWith('ArrowRight')) return '';
  const extended = key.startsWith('Shift+');
  if (start < end && !extended) return value.slice(start, end);
  const caret = extended && direction === 'backward' ? start : end;
  return value.charAt(backward ? caret - 1 : caret);
}

/** The same state without separators. */
function withoutSeparators({ value, start, end, direction }: FieldState): FieldState {
  const place = (at: number) => symbolsIn(value.slice(0, at)).length;
  return { value: symbolsIn(value), start: place(start), end: place(end), direction };
}

function symbolsIn(text: string): string {
  return text.replace(/[-._\s]/g, '');
}

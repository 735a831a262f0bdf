import assert from 'node:assert/strict';
import { test } from 'node:test';

import { STANDARD_FORMAT } from 'backup-codes/protocol';

import type { Open } from '../visit.js';
import { handsOn } from './typing-hands.js';
import { scriptsAreLikeWithoutGrouping } from './typing-scripts.js';

export function typingCases(open: Open): void {
  test('a code is shown in groups while it is typed', async (t) => {
    const hands = await handsOn(t, open);
    const { begin, press, type, paste, shown } = hands;

    await t.test(
      'sixteen symbols form four groups, and each dash appears with a symbol',
      async () => {
        await begin(STANDARD_FORMAT);
        const seen: string[] = [];
        for (const symbol of '7K3Q9M2TDW4H8RXP') {
          await type(symbol);
          seen.push(await shown());
        }
        assert.deepEqual(seen.slice(0, 6), [
          ...['7|', '7K|', '7K3|', '7K3Q|'],
          ...['7K3Q-9|', '7K3Q-9M|'],
        ]);
        assert.equal(seen.at(-1), '7K3Q-9M2T-DW4H-8RXP|');
      },
    );

    await t.test('an extra symbol starts no group', async () => {
      await type('Z');
      assert.equal(await shown(), '7K3Q-9M2T-DW4H-8RXPZ|');
    });

    await t.test('a dash that the person types is not doubled', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q-9m2t dw');
      assert.equal(await shown(), '7k3q-9m2t dw|');
    });

    await t.test('each key press deletes one character, until none is left', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q9m');
      await press('Backspace', 'Backspace');
      assert.equal(await shown(), '7k3q-|');
      await press('Backspace');
      assert.equal(await shown(), '7k3q|');
      await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
      assert.equal(await shown(), '|');
    });

    await t.test('dashes stay in place while the middle is corrected', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q9m2tdw');
      await press('Home', 'ArrowRight', 'ArrowRight', 'Delete');
      await type('5');
      assert.equal(await shown(), '7k5|q-9m2t-dw');
      await press('ArrowRight');
      await type('z');
      assert.equal(await shown(), '7k5qz|-9m2t-dw');
      await press('ArrowRight', 'Shift+ArrowRight');
      await type('x');
      assert.equal(await shown(), '7k5qz-x|m2t-dw');
    });

    await t.test('typing over the last groups makes groups again', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q9m');
      await press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
      assert.equal(await shown(), '7k3q[-9m]');
      await type('x');
      assert.equal(await shown(), '7k3q-x|');
      await press('Control+z');
      assert.equal(await shown(), '7k3q[-9m]');
    });

    await t.test('nothing is grouped without a format or after detaching', async () => {
      await begin();
      await type('7k3q9');
      assert.equal(await shown(), '7k3q9|');
      await begin(STANDARD_FORMAT);
      await hands.page.evaluate(() => {
        window.typing.detach();
      });
      await type('7k3q9');
      assert.equal(await shown(), '7k3q9|');
    });

    await t.test('a pasted code is grouped and keeps its case', async () => {
      await begin(STANDARD_FORMAT);
      await paste('  7k3q9m2tdw4h8rxp\n');
      assert.equal(await shown(), '7k3q-9m2t-dw4h-8rxp|');
      await press('Control+a');
      await paste('AAAA BBBB CC');
      assert.equal(await shown(), 'AAAA-BBBB-CC|');
    });

    await t.test('text pasted into or next to a code is left alone', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q');
      await paste('9m2tdw');
      assert.equal(await shown(), '7k3q9m2tdw|');
      await press('Home');
      await paste('aaaa bbbb');
      assert.equal(await shown(), 'aaaa bbbb|7k3q9m2tdw');
      await press('Control+a');
      await paste('my code is 7k3q-9m2t-dw4h-8rxp');
      assert.equal(await shown(), 'my code is 7k3q-9m2t-dw4h-8rxp|');
    });

    await t.test(
      'a paste is undone by itself, and the earlier text returns',
      async () => {
        await begin(STANDARD_FORMAT);
        await type('7k3');
        await press('Control+a');
        await paste('aaaabbbb');
        await type('c');
        assert.equal(await shown(), 'aaaa-bbbb-c|');
        await press('Control+z');
        assert.equal(await shown(), 'aaaa-bbbb|');
        await press('Control+z');
        assert.equal(await shown(), '[7k3]');
        await press('Control+y');
        assert.equal(await shown(), 'aaaa-bbbb|');
      },
    );

    await t.test('even if everything was deleted just before', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3');
      await press('Control+a', 'Backspace');
      await paste('aaaabbbb');
      await press('Control+z');
      assert.equal(await shown(), '|');
    });

    await t.test('an event that only a script dispatches inserts nothing', async () => {
      await begin(STANDARD_FORMAT);
      await type('7k3q');
      const goesOn = await hands.page.evaluate(() => {
        const init = { inputType: 'insertText', data: 'X', cancelable: true };
        return window.typing.grouped.dispatchEvent(new InputEvent('beforeinput', init));
      });
      assert.equal(goesOn, true);
      assert.equal(await shown(), '7k3q|');
    });

    await t.test(
      'without the browser’s editing commands, text is inserted unchanged',
      async () => {
        for (const how of ['refuses', 'throws'] as const) {
          await begin(STANDARD_FORMAT);
          await hands.page.evaluate((answer) => {
            Object.defineProperty(document, 'execCommand', {
              configurable: true,
              value: () => {
                if (answer === 'throws') throw new Error('no commands here');
                return false;
              },
            });
          }, how);
          await type('7k3q9');
          assert.equal(await shown(), '7k3q9|', how);
          await press('Control+a');
          await paste('7k3q9m');
          assert.equal(await shown(), '7k3q9m|', how);
        }
      },
    );

    await t.test('the policy blocks nothing, and no error occurs', async () => {
      assert.deepEqual(await hands.violations(), []);
      assert.deepEqual(hands.uncaught, []);
    });
  });

  test('whatever keys are pressed, the symbols are where a plain field has them', async (t) => {
    await scriptsAreLikeWithoutGrouping(await handsOn(t, open));
  });
}

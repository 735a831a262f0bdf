import { showCode } from 'backup-codes';
import { STANDARD_FORMAT } from 'backup-codes/protocol';

import {
  ACTIVE_SET,
  HOLDER,
  OTHER_HOLDER,
  answer,
  never,
  refusal,
  scriptedClient,
  statusOf,
} from '../scripted-client.js';
import { STRANGER, makeCodes, panel, saveCodes, stepUpEnds } from './panel-story.js';
import { find, press, type, type Story } from './story.js';

const active = scriptedClient({ status: () => answer(statusOf(ACTIVE_SET)) });

/** A relying party that wants a second factor first. */
const cautious = scriptedClient({
  status: () => answer({ ...statusOf(), steppedUp: false }),
});

/** Somebody else signs in while codes are being made. */
function switching(): Story['client'] {
  let holder = HOLDER;
  return scriptedClient({
    status: () => answer({ ...statusOf(), holder }),
    enrol: () => {
      holder = OTHER_HOLDER;
      return refusal({ error: 'another_account' });
    },
  });
}

function mistyped(code: string): string {
  const symbols = code.replaceAll('-', '').split('');
  symbols[6] = symbols[6] === 'B' ? '8' : 'B';
  return showCode(symbols.join(''), STANDARD_FORMAT);
}

/** The browser is another one for the rest of the story. */
function pretend(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
}

/** The way to a new set, step by step. */
export const NEW_SET_STORIES: readonly Story[] = [
  panel('loading', 'loading', scriptedClient({ status: never })),
  panel(
    'error',
    'error',
    scriptedClient({ status: () => refusal({ error: 'unreachable' }) }),
  ),
  panel('another-account', 'error', switching(), async (element) => {
    await press(element, 'Get backup codes');
    await find(element, '.bad.notice');
  }),
  panel('none', 'none', scriptedClient()),
  panel('stepping-up', 'generating', cautious, async (element) => {
    stepUpEnds(element, never());
    await press(element, 'Get backup codes');
  }),
  panel('step-up-declined', 'none', cautious, async (element) => {
    stepUpEnds(element, Promise.resolve(false));
    await press(element, 'Get backup codes');
    await find(element, '.notice');
  }),
  panel('generating', 'generating', scriptedClient({ enrol: never }), async (element) => {
    await press(element, 'Get backup codes');
    await find(element, 'progress');
  }),
  panel(
    'refused',
    'none',
    scriptedClient({ enrol: () => refusal({ error: 'internal' }) }),
    (element) => press(element, 'Get backup codes'),
  ),
  panel('codes', 'codes', scriptedClient(), makeCodes),
  panel('codes-unsaved', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Continue');
    await find(element, '#unsaved');
  }),
  panel('codes-downloaded', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Download');
    await press(element, 'Continue');
    await find(element, '#unsaved');
  }),
  panel('codes-saved', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Download');
    await press(element, 'Yes, it’s there');
    await find(element, '.ways .good');
  }),
  panel('codes-leaving', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Cancel');
    await find(element, '.lead');
  }),
  panel('codes-in-app', 'codes', scriptedClient(), async (element) => {
    pretend(navigator, 'userAgent', 'Mozilla/5.0 (Linux; Android 15; wv) Chrome/140.0');
    await makeCodes(element);
  }),
  panel('codes-without-print', 'codes', scriptedClient(), async (element) => {
    pretend(window, 'print', undefined);
    await makeCodes(element);
  }),
  panel('copied', 'codes', scriptedClient(), async (element) => {
    await makeCodes(element);
    await press(element, 'Copy');
    await find(element, '.copying:not(:empty)');
  }),
  panel('renewing', 'renewing', active, (element) => press(element, 'Get new codes')),
  panel('renewing-codes', 'codes', active, async (element) => {
    await press(element, 'Get new codes');
    await press(element, 'Make new codes');
    await find(element, '.codes');
  }),
  panel('prove', 'prove', scriptedClient(), async (element) => {
    await saveCodes(element);
  }),
  panel('prove-mistyped', 'prove', scriptedClient(), async (element) => {
    await type(element, mistyped(await saveCodes(element)));
    await find(element, '.proposal');
  }),
  panel('prove-other-code', 'prove', scriptedClient(), async (element) => {
    await saveCodes(element);
    await type(element, STRANGER);
    await press(element, 'Turn on backup codes');
    await find(element, '.problem');
  }),
  panel(
    'confirming',
    'confirming',
    scriptedClient({ confirm: never }),
    async (element) => {
      await type(element, await saveCodes(element));
      await press(element, 'Turn on backup codes');
    },
  ),
  panel('done', 'done', scriptedClient(), async (element) => {
    await type(element, await saveCodes(element));
    await press(element, 'Turn on backup codes');
    await find(element, '.success');
  }),
  panel('done-renewal', 'done', active, async (element) => {
    await press(element, 'Get new codes');
    await press(element, 'Make new codes');
    const { textContent } = await find(element, '.codes .literal');
    await press(element, 'I wrote them down by hand');
    await type(element, textContent);
    await press(element, 'Turn on backup codes');
    await find(element, '.success');
  }),
];

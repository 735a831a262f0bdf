import { ACTIVE_SET } from '../scripted-client.js';
import { find, press, type Story, type StoryElement } from './story.js';

/** A code that belongs to another set, but passes the check of its format. */
export const STRANGER = 'Q3SV-YMNS-AK67-Z82X';

export const PENDING_SET = {
  ...ACTIVE_SET,
  set: '4YHWDJ8Y',
  state: 'pending' as const,
  label: '',
  confirmed: null,
  remaining: 10,
  reviewBy: null,
  used: [],
  lastChecked: null,
  madeHere: true,
};

/** A story of the panel. */
export const panel = (
  name: string,
  state: string,
  client: Story['client'],
  act?: Story['act'],
): Story => ({
  name: `panel-${name}`,
  element: 'panel',
  state,
  client,
  ...(act && { act }),
});

export async function makeCodes(element: StoryElement): Promise<void> {
  await press(element, 'Get backup codes');
  await find(element, '.codes');
}

/** Makes codes and writes them down; gives one of them. */
export async function saveCodes(element: StoryElement): Promise<string> {
  await makeCodes(element);
  const code = await find(element, '.codes .literal');
  const { textContent } = code;
  await press(element, 'I wrote them down by hand');
  return textContent;
}

/** The page's dialog for a second factor ends like this. */
export function stepUpEnds(element: StoryElement, answer: Promise<boolean>): void {
  element.addEventListener('backup-codes-step-up', (event) => {
    event.respondWith(answer);
  });
}

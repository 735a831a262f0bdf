/** The gallery: every state of both elements, for people and for tests. */

import 'backup-codes/elements/define';

import { STORIES } from './stories/all.js';
import type { Story } from './stories/story.js';

const query = new URLSearchParams(location.search);
const story = STORIES.find(({ name }) => name === query.get('story'));

document.documentElement.dir = query.get('dir') ?? 'ltr';

/** A link to the gallery with one thing changed. */
function link(text: string, change: Record<string, string>): HTMLElement {
  const anchor = document.createElement('a');
  const next = new URLSearchParams([...query, ...Object.entries(change)]);
  for (const [name, value] of Object.entries(change)) next.set(name, value);
  anchor.href = `?${next.toString()}`;
  anchor.textContent = text;
  return anchor;
}

function list(): HTMLElement {
  const nav = document.createElement('nav');
  nav.ariaLabel = 'Stories';
  const choices = document.createElement('p');
  choices.append(
    link('light', { theme: 'light' }),
    link('dark', { theme: 'dark' }),
    link('left to right', { dir: 'ltr' }),
    link('right to left', { dir: 'rtl' }),
  );
  const names = document.createElement('ul');
  for (const { name } of STORIES) {
    const item = document.createElement('li');
    item.append(link(name, { story: name }));
    names.append(item);
  }
  nav.append(choices, names);
  return nav;
}

function tell({ name, element, client, act }: Story): void {
  const shown =
    element === 'panel'
      ? document.createElement('backup-codes-panel')
      : document.createElement('backup-codes-entry');
  shown.client = client;
  shown.theme = query.get('theme') ?? '';
  if ('service' in shown) {
    shown.service = 'Postbox';
    shown.account = 'ada@example.org';
  }
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = name;
  const otherWays = document.createElement('p');
  otherWays.slot = 'other-ways';
  otherWays.append(link('Use another way to sign in', {}));
  shown.append(otherWays);
  main.append(heading, shown);
  document.body.append(main);
  void Promise.resolve(act?.(shown)).then(() => {
    main.dataset['told'] = 'yes';
  });
}

// For a test, a story stands alone.
if (!query.has('alone')) document.body.append(list());
if (story !== undefined) tell(story);

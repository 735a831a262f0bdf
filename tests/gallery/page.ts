/** The gallery: every state of the elements, for people and for tests. */

import 'backup-codes/elements/define';
import 'backup-codes/elements/recovery/define';

import { configureLocales, languageFor, LANGUAGES } from 'backup-codes/elements';

import { STORIES } from './stories/all.js';
import type { Story, StoryElement } from './stories/story.js';

const query = new URLSearchParams(location.search);
const story = STORIES.find(({ name }) => name === query.get('story'));

const showStrings = configureLocales();

declare global {
  interface Window {
    /** Used by tests: shows the story in another language. */
    showLanguage?: (tag: string) => Promise<void>;
  }
}

async function showLanguage(tag: string): Promise<void> {
  document.documentElement.lang = tag;
  document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
  await showStrings(tag);
}
window.showLanguage = showLanguage;

/** A link to the gallery with one parameter changed. */
function link(text: string, change: Record<string, string>): HTMLElement {
  const anchor = document.createElement('a');
  const next = new URLSearchParams([...query, ...Object.entries(change)]);
  for (const [name, value] of Object.entries(change)) next.set(name, value);
  anchor.href = `?${next.toString()}`;
  anchor.textContent = text;
  return anchor;
}

/** The name of a language in that language. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

function list(): HTMLElement {
  const nav = document.createElement('nav');
  nav.ariaLabel = 'Stories';
  const choices = document.createElement('p');
  choices.append(
    link('light', { theme: 'light' }),
    link('dark', { theme: 'dark' }),
    ...LANGUAGES.map((tag) =>
      Object.assign(link(nameOf(tag), { lang: tag }), { lang: tag }),
    ),
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

function create(element: Story['element']): StoryElement {
  switch (element) {
    case 'panel':
      return document.createElement('backup-codes-panel');
    case 'entry':
      return document.createElement('backup-codes-entry');
    case 'recovery':
      return document.createElement('backup-codes-recovery');
  }
}

async function tell({ name, element, client, fragment, act }: Story): Promise<void> {
  const shown = create(element);
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
  if (fragment !== undefined) location.hash = fragment;
  main.append(heading, shown);
  document.body.append(main);
  // A story names its buttons in English, so the language is set after it has run.
  await act?.(shown);
  await showLanguage(languageFor([query.get('lang') ?? 'en']));
  await shown.updateComplete;
  main.dataset['told'] = 'yes';
}

// Tests show a story without the list.
if (!query.has('alone')) document.body.append(list());
if (story !== undefined) void tell(story);

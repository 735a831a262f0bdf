/** The offline page: makes sheets of codes with a file for the server, and checks codes. */

import { textDirection, textLanguage } from '../elements/localize.js';
import { selfTest } from '../generator/module.js';
import { registerPlatform } from '../generator/platform.js';
import { AboutPage } from './about-page.js';
import { CodeChecker } from './code-check/code-checker.js';
import { embeddedPlatform } from './embedded-platform.js';
import { preferredLanguage, showLanguage } from './languages.js';
import {
  PageHeading,
  pageTitle,
  type LanguageEvent,
  type Task,
  type TaskEvent,
} from './page-heading.js';
import { SheetMaker, type MadeEvent } from './sheets/sheet-maker.js';

customElements.define('page-heading', PageHeading);
customElements.define('sheet-maker', SheetMaker);
customElements.define('code-checker', CodeChecker);
customElements.define('about-page', AboutPage);

const heading = new PageHeading();
const maker = new SheetMaker();
const checker = new CodeChecker();
const about = new AboutPage();

/** Shows one task. The other one keeps everything that it has. */
function turnTo(task: Task): void {
  heading.task = task;
  if (task !== 'make') maker.closeDialog();
  maker.hidden = task !== 'make';
  checker.hidden = task !== 'check';
}

async function speak(tag: string): Promise<void> {
  await showLanguage(tag);
  document.documentElement.lang = textLanguage();
  document.documentElement.dir = textDirection();
  document.title = pageTitle();
}

heading.addEventListener('task', (event) => {
  turnTo((event as TaskEvent).detail);
});
heading.addEventListener('language', (event) => {
  void speak((event as LanguageEvent).detail);
});
maker.addEventListener('made', (event) => {
  const { name, entries } = (event as MadeEvent).detail;
  checker.take(name, entries);
});

// If a file is dropped beside the field for it, a browser opens it in place of the page.
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  turnTo('check');
  void checker.open(file);
});

async function begin(): Promise<void> {
  registerPlatform(await embeddedPlatform());
  await speak(preferredLanguage());
  turnTo('make');
  document.querySelector('main')?.append(heading, maker, checker, about);
  try {
    await selfTest();
    about.selfTest = 'passed';
  } catch {
    about.selfTest = 'failed';
    heading.isBroken = true;
    // Nobody would notice a wrong code until the day they need it.
    maker.remove();
    checker.remove();
  }
}

void begin();

/** The offline page: makes sheets of codes with a file for the server, and checks codes. */

import { selfTest } from '../generator/module.js';
import { registerPlatform } from '../generator/platform.js';
import { AboutPage } from './about-page.js';
import { CodeChecker } from './code-check/code-checker.js';
import { embeddedPlatform } from './embedded-platform.js';
import { PageIntroduction } from './introduction.js';
import { SheetMaker, type MadeEvent } from './sheets/sheet-maker.js';

registerPlatform(embeddedPlatform());

customElements.define('page-introduction', PageIntroduction);
customElements.define('sheet-maker', SheetMaker);
customElements.define('code-checker', CodeChecker);
customElements.define('about-page', AboutPage);

const introduction = new PageIntroduction();
const maker = new SheetMaker();
const checker = new CodeChecker();
const about = new AboutPage();
document.querySelector('main')?.append(introduction, maker, checker, about);

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
  void checker.open(file);
});

selfTest().then(
  () => {
    about.selfTest = 'passed';
  },
  () => {
    about.selfTest = 'failed';
    introduction.isBroken = true;
    // Nobody would notice a wrong code until the day they need it.
    maker.remove();
    checker.remove();
  },
);

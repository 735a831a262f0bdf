/** The offline page: makes sheets of codes and what a server imports, and checks codes. */

import { selfTest } from '../generator/self-test.js';
import { AboutThisPage } from './about.js';
import { CheckACode } from './check/check.js';
import { MakeSheets, type MadeEvent } from './make/make.js';
import { OfflinePromise } from './promise.js';

customElements.define('offline-promise', OfflinePromise);
customElements.define('make-sheets', MakeSheets);
customElements.define('check-a-code', CheckACode);
customElements.define('about-this-page', AboutThisPage);

const promise = new OfflinePromise();
const make = new MakeSheets();
const check = new CheckACode();
const about = new AboutThisPage();
document.querySelector('main')?.append(promise, make, check, about);

make.addEventListener('made', (event) => {
  const { name, entries } = (event as MadeEvent).detail;
  check.take(name, entries);
});

// A file that is dropped beside the field would be opened in the place of this page.
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void check.open(file);
});

selfTest().then(
  () => {
    about.outcome = 'passed';
  },
  () => {
    about.outcome = 'failed';
    promise.isBroken = true;
    // Codes that were computed wrongly would be found out on the day they are needed.
    make.remove();
    check.remove();
  },
);

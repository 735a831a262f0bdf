import { defineElements } from './elements.js';

// The server has accepted a code, and its answer has set the session cookie. The person has
// read which code to cross off.
document.addEventListener('backup-codes-continue', () => {
  location.assign('/account');
});

document.addEventListener('backup-codes-new-factor', (event) => {
  event.preventDefault();
  location.assign('/new-phone');
});

await defineElements();

// This site recovers accounts, so "I don't have any of these" leads there.
for (const entry of document.querySelectorAll('backup-codes-entry')) {
  entry.recovers = true;
}

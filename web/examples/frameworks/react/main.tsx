/**
 * Backup codes in React: the account settings, and at #sign-in the form to sign in with a code.
 * Build: npm install backup-codes lit @lit/localize react react-dom vite
 *        npx vite build
 */

import { createRoot } from 'react-dom/client';

import { challenge, redeem, stepUp } from '../site.js';
import { Settings } from './Settings.js';
import { SignIn } from './SignIn.js';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
const root = createRoot(place);

if (location.hash === '#sign-in') {
  const goOn = () => {
    location.assign('/');
  };
  root.render(<SignIn challenge={await challenge()} redeem={redeem} onContinue={goOn} />);
} else {
  const settings = { service: 'Example', account: 'ada' };
  const onChange = () => {
    document.title = 'Backup codes: changed';
  };
  root.render(<Settings settings={settings} stepUp={stepUp} onChange={onChange} />);
}

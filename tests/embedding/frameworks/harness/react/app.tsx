import { Settings } from 'examples/react/Settings.js';
import { SignIn } from 'examples/react/SignIn.js';
import { redeem } from 'examples/site.js';
import { createRoot } from 'react-dom/client';

import type {} from 'harness/app.js';
import { changed, client, continued, stepUp } from 'harness/calls.js';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for it');
const root = createRoot(place);

window.app = {
  showSettings: (given) => {
    const settings = { ...given, client };
    root.render(<Settings settings={settings} stepUp={stepUp} onChange={changed} />);
  },
  showSignIn: (challenge) => {
    root.render(<SignIn challenge={challenge} redeem={redeem} onContinue={continued} />);
  },
  showNothing: () => {
    root.render(null);
  },
};

import { hydrateRoot } from 'react-dom/client';

import { Page } from './page.js';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for it');
hydrateRoot(place, <Page />);

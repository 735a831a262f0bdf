import { renderToString } from 'react-dom/server';

import { Page } from './page.js';

console.log(`<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Backup codes</title>
  <div id="page">${renderToString(<Page />)}</div>
  <script type="module" src="/main.js"></script>
</html>`);

/** Serves the gallery for people: `main.js [PORT]`. */

import { GALLERY } from './files.js';
import { servePage } from './site.js';

const port = Number(process.argv[2] ?? 8_080);
const { origin } = await servePage(GALLERY, { port });
process.stdout.write(`the gallery is at ${origin}\n`);

import * as generator from '/dist/web/generator/browser/index.js';

import { offer } from './steps.js';
import { vectorSteps } from './vector-steps.js';

offer(
  vectorSteps(generator, async (name) => (await fetch(`/vectors/${name}.json`)).json()),
);

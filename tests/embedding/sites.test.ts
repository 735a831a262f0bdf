import { bundlerCases } from './bundlers/cases.js';
import { developmentCases } from './bundlers/development.js';
import { frameworkCases } from './frameworks/cases.js';
import { FRAMEWORKS } from './frameworks/framework.js';
import { serverRenderedCases } from './server-rendered.js';
import { smallestSiteCases } from './smallest.js';
import { newStage } from './stage.js';

const stage = newStage();
smallestSiteCases(stage);
bundlerCases(stage);
for (const framework of FRAMEWORKS) frameworkCases(stage, framework);
serverRenderedCases(stage, { name: 'React 19', older: [] });
serverRenderedCases(stage, { name: 'React 18', older: ['react', 'react-dom'] });
// The last one, because Vite's server makes development builds of all that follow.
developmentCases(stage);

import { bundlerCases } from './bundlers/cases.js';
import { developmentCases } from './bundlers/vite/development.js';
import { frameworkCases } from './frameworks/cases.js';
import { react } from './frameworks/react.js';
import { svelte } from './frameworks/svelte.js';
import { vue } from './frameworks/vue.js';
import { serverRenderedCases } from './server-rendered/cases.js';
import { newStage } from './stage.js';

const stage = newStage();
bundlerCases(stage);
developmentCases(stage);
for (const framework of [react, vue, svelte]) frameworkCases(stage, framework);
serverRenderedCases(stage, { name: 'React 19', isOlder: false });
serverRenderedCases(stage, { name: 'React 18', isOlder: true });

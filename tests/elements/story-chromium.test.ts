import { CHROMIUM } from '../browser/browsers.js';
import { storyIn } from './story.js';

storyIn(CHROMIUM);

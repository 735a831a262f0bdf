import { FIREFOX } from '../browser/browsers.js';
import { storyIn } from './story.js';

storyIn(FIREFOX);

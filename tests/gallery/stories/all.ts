import { ENTRY_STORIES } from './entry.js';
import { PANEL_STORIES } from './panel.js';
import type { Story } from './story.js';

export const STORIES: readonly Story[] = [...PANEL_STORIES, ...ENTRY_STORIES];

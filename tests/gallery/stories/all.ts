import { ENTRY_LOST_STORIES } from './entry-lost.js';
import { ENTRY_STORIES } from './entry.js';
import { PANEL_STORIES } from './panel.js';
import { RECOVERY_STORIES } from './recovery.js';
import type { Story } from './story.js';

export const STORIES: readonly Story[] = [
  ...PANEL_STORIES,
  ...ENTRY_STORIES,
  ...ENTRY_LOST_STORIES,
  ...RECOVERY_STORIES,
];

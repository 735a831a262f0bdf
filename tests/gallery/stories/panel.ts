import { NEW_SET_STORIES } from './panel-new-set.js';
import { PANEL_RECOVERY_STORIES } from './panel-recovery.js';
import { SET_STORIES } from './panel-sets.js';
import type { Story } from './story.js';

export const PANEL_STORIES: readonly Story[] = [
  ...NEW_SET_STORIES,
  ...SET_STORIES,
  ...PANEL_RECOVERY_STORIES,
];

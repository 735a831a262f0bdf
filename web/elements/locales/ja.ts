/**
 * The elements in Japanese, in polite style (です・ます). Terms:
 * backup code = バックアップコード, set = セット, sheet = 控え (on paper or a file),
 * turn on = オンにする, sign in = ログイン, confirm that it’s you = 本人確認,
 * account recovery = 復旧, used = 使用済み, locked = ロック, cross off = 線で消す,
 * password manager = パスワードマネージャー, device = 端末, phone = スマホ.
 * Codes are counted with 個, and their numbers on a sheet are 3番.
 */

import { entry } from './ja/entry.js';
import { panel } from './ja/panel.js';
import { recovery } from './ja/recovery.js';
import { shared } from './ja/shared.js';
import { sheet } from './ja/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'ja',
  'bc-direction': 'ltr',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});

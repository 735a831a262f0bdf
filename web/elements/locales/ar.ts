/**
 * The elements in Arabic (Modern Standard), in the masculine imperative. Terms:
 * backup code = رمز احتياطي, set = مجموعة, sheet = قائمة (on paper or a file),
 * turn on = تفعيل, sign in = تسجيل الدخول, confirm that it’s you = تأكيد الهوية,
 * account recovery = استرداد الحساب, used up = نفد, locked = مقفل, unlock = إلغاء القفل,
 * cross off = شطب, remove = إزالة, discard = حذف, type = إدخال, write down = تدوين,
 * scan = مسح ضوئي (مسح alone means “clear”), character of a code = خانة,
 * password manager = مدير كلمات المرور.
 */

import { entry } from './ar/entry.js';
import { panel } from './ar/panel.js';
import { recovery } from './ar/recovery.js';
import { shared } from './ar/shared.js';
import { sheet } from './ar/sheet.js';
import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'ar',
  'bc-direction': 'rtl',
  ...shared,
  ...sheet,
  ...panel,
  ...entry,
  ...recovery,
});

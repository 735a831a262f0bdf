/**
 * The elements in Arabic, for the gallery alone: to look at right-to-left. No native
 * speaker has reviewed it, so it is not for a site.
 *
 * What is written from left to right, such as a set ID, stands between U+2066 and U+2069,
 * what may be either between U+2068 and U+2069: its groups would change places otherwise.
 */

import { str } from '@lit/localize';

import type { Templates } from 'backup-codes/elements';

export const templates: Templates = {
  'bc-language': 'ar',
  'bc-direction': 'rtl',

  // problems.ts
  'bc-problem-unreachable':
    'يتعذّر الوصول إلى الموقع الآن. تحقّق من اتصالك ثم أعد المحاولة.',
  'bc-problem-refused': 'رفض الموقع هذا الطلب. أعد تحميل الصفحة وحاول مجددًا.',
  'bc-problem-unauthorized':
    'تم تسجيل خروجك. سجّل الدخول مجددًا في علامة تبويب أخرى، ثم أعد المحاولة هنا.',
  'bc-problem-another-account':
    'هذا المتصفح مسجَّل الدخول الآن بحساب آخر. أعد تحميل الصفحة، أو سجّل الدخول مجددًا بالحساب الذي فُتحت له.',
  'bc-problem-step-up': 'يجب أن يتأكد الموقع أولًا من هويتك. أكّدها ثم أعد المحاولة.',
  'bc-problem-wrong-code': 'هذا الرمز ليس من هذه المجموعة. اكتب أي رمز منها.',
  'bc-problem-throttled': str`رموز خاطئة كثيرة. أعد المحاولة بعد ${0} ث.`,
  'bc-problem-suspended': 'بعد رموز خاطئة كثيرة، أُوقفت الرموز الاحتياطية مؤقتًا.',
  'bc-problem-too-many-sets': str`بلغت الحد الأقصى لعدد المجموعات: ${0}.`,
  'bc-problem-gone': 'لم تعد هذه المجموعة موجودة، ربما بسبب علامة تبويب أخرى.',
  'bc-problem-label': 'في اسم المجموعة حرف لا يمكن عرضه.',
  'bc-problem-unsafe-form':
    'لا يمكن استخدام الرموز الاحتياطية في هذه الصفحة: النموذج غير آمن لها. استخدم طريقة أخرى لتسجيل الدخول وأخبر الموقع.',
  'bc-problem-cannot-hash':
    'لم يتمكن هذا المتصفح من إجراء الحساب. أعد تحميل الصفحة أو استخدم متصفحًا آخر.',
  'bc-problem-other': str`حدث خطأ ما (\u2066${0}\u2069). أعد المحاولة.`,

  // code-field/code-field.ts
  'bc-field-count': str`عدد الخانات: ${0} من ${1}`,
  'bc-field-hint':
    'كما هو في قائمتك. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.',
  'bc-field-bad-symbol': str`«\u2068${1}\u2069» في الخانة ${0} لا يرد في أي رمز.`,
  'bc-field-empty': 'اكتب رمزًا من قائمتك.',
  'bc-field-length': str`عدد خانات الرمز ${0}، وما كتبته ${1}.`,
  'bc-field-check-failed': 'في الرمز خطأ كتابي. قارنه بقائمتك جزءًا جزءًا.',
  'bc-field-check-character': str`راجع الخانة ${0}: لقد كتبت «\u2068${1}\u2069».`,
  'bc-field-proposal': 'هل هذا ما في قائمتك؟',

  // panel/panel.ts
  'bc-title': 'الرموز الاحتياطية',

  // sheet/sheet.ts
  'bc-sheet-service': 'الخدمة',
  'bc-sheet-account': 'الحساب',
  'bc-sheet-label': 'الاسم',
  'bc-sheet-made': 'تاريخ الإنشاء',
  'bc-sheet-set': 'المجموعة',
  'bc-sheet-title': 'الرموز الاحتياطية',
  'bc-sheet-title-for': str`الرموز الاحتياطية لخدمة \u2068${0}\u2069`,
  'bc-advice-once':
    'يسجّل كل رمز دخولك مرة واحدة، حين لا تكون خطوتك الثانية المعتادة في متناولك.',
  'bc-advice-once-to': str`يسجّل كل رمز دخولك إلى \u2068${0}\u2069 مرة واحدة، حين لا تكون خطوتك الثانية المعتادة في متناولك.`,
  'bc-advice-tick': 'ضع علامة أمام الرمز بعد استخدامه.',
  'bc-advice-keep': 'احفظ هذه القائمة حيث لا يصل إليها غيرك، واحفظ نسخة في مكان آخر.',
  'bc-advice-new': 'عند تجديد هذه المجموعة تتوقف رموزها بعد تفعيل الجديدة.',
  'bc-advice-never': 'لن نطلب منك رمزًا أبدًا عبر الهاتف أو البريد أو الدردشة.',

  // panel/views/codes.ts
  'bc-codes-title': 'احفظ هذه الرموز',
  'bc-codes-what':
    'يسجّل كل منها دخولك مرة واحدة، حين لا تكون خطوتك الثانية المعتادة في متناولك. ولا تُعرض إلا الآن: فالموقع لا يراها أبدًا.',
  'bc-codes-set': str`المجموعة \u2066${0}\u2069، أُنشئت في ${1}`,
  'bc-copy': 'نسخ الكل',
  'bc-download': 'تنزيل كملف نصي',
  'bc-print': 'طباعة',
  'bc-copied': 'نُسخت كل الرموز.',
  'bc-not-copied': 'لم يسمح المتصفح بالنسخ. نزّل الرموز أو اطبعها بدلًا من ذلك.',
  'bc-codes-where':
    'من الأماكن الجيدة مدير كلمات المرور وقائمة مطبوعة في خزنة؛ والأفضل كلاهما، كي لا تفقدها كلها دفعة واحدة.',
  'bc-written-down': 'كتبتها على ورق',
  'bc-continue': 'متابعة',
  'bc-cancel': 'إلغاء',
  'bc-continue-next': 'بعد ذلك تكتب واحدًا منها، للتأكد من أنها لديك.',
  'bc-continue-first': 'انسخها أو نزّلها أو اطبعها أو اكتبها أولًا.',

  // panel/views/error.ts
  'bc-retry': 'إعادة المحاولة',

  // panel/views/notices.ts
  'bc-outcome-on': 'فُعّلت رموزك الاحتياطية.',
  'bc-outcome-replaced': 'فُعّلت رموزك الجديدة. ولم تعد القديمة تعمل.',
  'bc-outcome-removed': 'أُزيلت المجموعة. ولم تعد رموزها تعمل.',
  'bc-old-codes-work': 'رموزك القديمة ما زالت تعمل. وستتوقف عند تفعيل الرموز الجديدة.',

  // panel/views/overview.ts
  'bc-add': 'إنشاء مجموعة أخرى',
  'bc-none':
    'ليست لديك رموز بعد. تتيح لك تسجيل الدخول عند فقدان هاتفك أو مفتاح الأمان، كل رمز مرة واحدة.',
  'bc-exhausted': 'استُخدمت كل رموزك. أنشئ رموزًا جديدة الآن وأنت مسجّل الدخول.',
  'bc-low': 'لم يبقَ إلا القليل من الرموز. جدّدها قبل أن تحتاج إلى آخرها.',
  'bc-suspended':
    'بعد رموز خاطئة كثيرة، لن يُقبل أي رمز حتى تسجّل الدخول بخطوة ثانية أخرى.',

  // panel/views/pending.ts
  'bc-pending-title': 'أكمل تفعيل رموزك',
  'bc-pending': str`أُنشئت رموز في ${0} (المجموعة \u2066${1}\u2069) ولم تُفعَّل بعد. إن كنت قد حفظتها فاكتب أيًّا منها، وإلا فابدأ من جديد.`,
  'bc-pending-label': 'أحد تلك الرموز',
  'bc-confirm': 'تفعيل الرموز',
  'bc-start-again': 'البدء من جديد برموز جديدة',
  'bc-finish': 'إكمال',
  'bc-discard': 'تجاهلها',

  // panel/views/prove.ts
  'bc-prove-title': 'اكتب أحد رموزك',
  'bc-prove-why': 'أي رمز، من حيث حفظته. يُقارَن هنا ويبقى غير مستخدم.',
  'bc-prove-label': 'أحد رموزك الجديدة',
  'bc-back-to-codes': 'عرض الرموز مرة أخرى',
  'bc-confirming': 'جارٍ تفعيل رموزك…',

  // panel/views/active.ts
  'bc-set-unnamed': 'رموزك',
  'bc-set-left': str`بقي ${0} من ${1}`,
  'bc-set-review': str`راجع قائمتك مجددًا قبل ${0}`,
  'bc-check': 'هل ما زالت رموزي تعمل؟',
  'bc-renew': 'تجديد',
  'bc-remove': 'إزالة',
  'bc-check-how': 'اكتب أي رمز من هذه المجموعة. يُفحص فقط ويبقى كما هو.',
  'bc-check-label': 'رمز من هذه المجموعة',
  'bc-check-send': 'فحص',
  'bc-check-works': str`الرمز ${0} من هذه المجموعة يعمل، وكذلك بقية الرموز غير المستخدمة.`,
  'bc-check-used': str`الرمز ${0} من هذه المجموعة استُخدم في ${1}. جرّب رمزًا بلا علامة.`,

  // panel/views/remove.ts
  'bc-remove-what': 'تتوقف رموزها عن العمل فورًا، حتى المكتوبة على الورق.',
  'bc-discard-what': 'لن يمكن تفعيل هذه الرموز بعد ذلك، حتى المكتوبة على الورق.',
  'bc-remove-now': 'إزالة هذه المجموعة',
  'bc-close': 'إغلاق',

  // panel/views/start.ts
  'bc-renew-title': 'جدّد رموزك',
  'bc-renew-what': str`تحل رموز جديدة محل هذه (بقي ${0} من ${1}). تحفظها وتكتب واحدًا منها، وعندئذ فقط تتوقف القديمة.`,
  'bc-keep-old': 'الاحتفاظ بالقديمة',
  'bc-add-what':
    'مجموعة ثانية لمكان آخر، أو مجموعة لكل شخص يشاركك هذا الحساب. ويمكن إزالة كل منها على حدة.',
  'bc-label': 'اسم المجموعة (يمكن تركه فارغًا)',
  'bc-label-hint': 'المكان الذي تحفظها فيه، مثل «خزنة المنزل».',
  'bc-generate': 'إنشاء رموز احتياطية',
  'bc-regenerate': 'إنشاء رموز جديدة',

  // panel/views/waiting.ts
  'bc-loading': 'جارٍ الاطلاع على حالة رموزك…',
  'bc-generating-title': 'جارٍ إنشاء رموزك',
  'bc-generating': str`على هذا الجهاز: اكتمل ${0} من ${1}.`,
  'bc-enrolling': 'جارٍ تسليم قيم تجزئة الرموز، لا الرموز نفسها، إلى الموقع…',

  // entry/entry.ts
  'bc-entry-expired': 'استغرق تسجيل الدخول هذا وقتًا طويلًا. ابدأه من جديد.',
  'bc-entry-sending': 'جارٍ فحص الرمز…',
  'bc-entry-wait': 'رموز خاطئة كثيرة. انتظر حتى ينتهي الوقت المعروض.',
  'bc-entry-again': 'يمكنك المحاولة مجددًا الآن.',

  // entry/views.ts
  'bc-entry-loading': 'لحظة من فضلك…',
  'bc-entry-none': 'ليست لهذا الحساب رموز احتياطية. سجّل الدخول بطريقة أخرى.',
  'bc-entry-suspended':
    'بعد رموز خاطئة كثيرة، لم يعد يُقبل أي رمز. سجّل الدخول بطريقة أخرى.',
  'bc-entry-label': 'رمز احتياطي',
  'bc-entry-send': 'تسجيل الدخول بهذا الرمز',
  'bc-entry-wrong': 'ليس هذا أحد رموزك. قارنه بقائمتك.',
  'bc-entry-used': str`الرمز ${0} استُخدم في ${1}. خذ رمزًا آخر.`,
  'bc-entry-used-of': str`الرمز ${0} من مجموعة ${1} استُخدم في ${2}. خذ رمزًا آخر.`,
  'bc-entry-replaced': str`هذا الرمز من مجموعة ${0} التي استُبدلت في ${1}. ابحث عن القائمة الأحدث.`,
  'bc-entry-withdrawn': str`هذا الرمز من مجموعة ${0} التي أُزيلت في ${1}.`,
  'bc-entry-spent': str`هذا الرمز من مجموعة ${0} التي استُخدم آخر رمز فيها في ${1}.`,
  'bc-entry-accepted': str`قُبل الرمز ${0}، وبقي ${1}. ضع علامة أمامه في قائمتك.`,
  'bc-entry-accepted-of': str`قُبل الرمز ${0} من مجموعة ${1}، وبقي ${2}. ضع علامة أمامه في قائمتك.`,
};

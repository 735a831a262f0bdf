import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'الانتقال إلى المحتوى',
    slogan: 'بريد يحب الناس أن يفتحوه',
    menu: 'القائمة',
    pages: 'الصفحات',
    signOut: 'تسجيل الخروج',
    language: 'اللغة',
    changeLanguage: 'تغيير',
    noScript: 'تُنشأ الرموز الاحتياطية وتُقرأ على جهازك. فعّل JavaScript لاستخدامها.',
    overview: 'نظرة عامة',
    campaigns: 'الحملات',
    audience: 'الجمهور',
    security: 'الأمان',
    stored: 'ما يعرفه الموقع',
    administration: 'الإدارة',
  },
  figures: {
    sent: 'الإرسال',
    opened: 'الفتح',
    clicked: 'النقر',
    subscribers: 'المشتركون',
  },
  overview: {
    welcome: ({ name }) => `سعداء برؤيتك، ${name}`,
    period: 'أرقامك في آخر 30 يومًا',
    newCampaign: 'عرض الحملات',
    growth: 'نمو الجمهور',
    growthInWords: ({ from, to }) =>
      `المشتركون في آخر اثني عشر شهرًا: من ${from} إلى ${to}.`,
    latest: 'أحدث الحملات',
    allCampaigns: 'كل الحملات',
    protect: {
      title: 'احمِ حسابك',
      none: 'إذا فقدت هاتفك، فلن تتمكن من تسجيل الدخول. الرموز الاحتياطية تتيح لك الدخول.',
      exhausted:
        'لقد استخدمت آخر رمز احتياطي لديك. احصل على رموز جديدة قبل أن تحتاج إليها.',
      low: ({ count }) =>
        plural('ar', count, {
          zero: 'لم يبقَ لديك أي رمز احتياطي. احصل على رموز جديدة الآن.',
          one: 'بقي لديك رمز احتياطي واحد. احصل على رموز جديدة قبل أن تحتاج إليه.',
          two: 'بقي لديك رمزان احتياطيان. احصل على رموز جديدة قبل أن تحتاج إلى الأخير.',
          few: `بقيت لديك ${count} رموز احتياطية. احصل على رموز جديدة قبل أن تحتاج إلى الأخير.`,
          many: `بقي لديك ${count} رمزًا احتياطيًا. احصل على رموز جديدة قبل أن تحتاج إلى الأخير.`,
          other: `بقي لديك ${count} رمز احتياطي. احصل على رموز جديدة قبل أن تحتاج إلى الأخير.`,
        }),
      locked: 'رموزك الاحتياطية مقفلة بعد محاولات خاطئة كثيرة.',
      action: 'إعداد الرموز الاحتياطية',
    },
  },
  campaigns: {
    about: 'كل ما أرسلته أو جدولته أو بدأته.',
    name: 'الحملة',
    state: 'الحالة',
    states: { sent: 'مُرسَلة', scheduled: 'مجدولة', draft: 'مسودة' },
    sentOn: ({ audience, day }) => `${audience}، أُرسلت في ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}، ستُرسل في ${day}`,
    draftFor: ({ audience }) => `${audience}، لم تُجدول بعد`,
    names: {
      autumn: 'أخبار الخريف من الورشة',
      welcome: 'أهلًا بك، مع خصم عشرة بالمئة',
      workshop: 'بقي مقعدان يوم السبت',
      survey: 'ما الألوان التي تريدها؟',
      holidays: 'اطلب في الوقت المناسب قبل الأعياد',
      returning: 'لم نرك منذ مدة',
    },
  },
  audience: {
    about: 'أشخاص وافقوا على تلقّي رسائلك.',
    groups: {
      everybody: 'الجميع',
      customers: 'العملاء',
      newcomers: 'المشتركون الجدد',
      events: 'ضيوف الورش',
    },
    abouts: {
      everybody: 'كل من أكّدوا عناوينهم.',
      customers: 'اشتروا شيئًا خلال السنة الماضية.',
      newcomers: 'اشتركوا خلال آخر 30 يومًا.',
      events: 'حضروا إحدى الورش.',
    },
    thisMonth: ({ change }) => `${change} هذا الشهر`,
  },
};

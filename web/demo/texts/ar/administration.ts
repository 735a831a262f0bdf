import type { AdministrationTexts } from '../administration.js';
import { ltr, plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `لا يمكن لأحد غير ${name} رؤية هذه الصفحة.`,
    signInAs: ({ name }) => `تسجيل الدخول باسم ${name}`,
    signOutFirst: 'سجّل الخروج أولًا.',
    confirmTitle: 'أكّد هويتك',
    confirmWhy: 'سجّلت الدخول منذ مدة، أو برمز احتياطي. أكّد هويتك، ثم كرّر ما كنت تفعله.',
    confirm: 'تأكيد',
    accounts: 'الحسابات',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'الكل',
      'no-codes': 'بلا رموز',
      low: 'بقيت رموز قليلة',
      'not-looked-at': 'قائمة لم يُتحقق منها',
      'never-turned-on': 'لم تُفعَّل قط',
      locked: 'مقفلة',
    },
    noneInGroup: 'لا يوجد حساب في هذه الفئة.',
    remind: 'تذكير من عليهم اتخاذ إجراء',
    reminded: ({ accounts }) =>
      `أُرسل التذكير إلى ${accounts}. يتلقى كل حساب رسالة واحدة في اليوم على الأكثر.`,
    remindedNobody: 'لم يُرسل أي تذكير. يتلقى كل حساب رسالة واحدة في اليوم على الأكثر.',
    download: 'تنزيل بصيغة CSV',
    columns: ['الحساب', 'الرموز الاحتياطية', 'المتبقي', 'المجموعات'],
    lockedSince: ({ time }) => `الرموز مقفلة منذ ${time}.`,
    unlockCodes: ({ account }) => `إلغاء قفل الرموز الاحتياطية لحساب ${account}`,
    historyOf: ({ account }) => `سجل ${account}`,
    revoke: 'إبطال…',
    revokeSet: ({ set }) => `إبطال المجموعة ${set}…`,
    revokeForGood: ({ set }) => `إبطال ${set} نهائيًا`,
    setIsGone: ({ set }) => `المجموعة ${set} لم تعد موجودة أو توقفت عن العمل من قبل.`,
  },
  states: {
    none: 'بلا رموز',
    active: ({ count }) =>
      plural('ar', count, {
        zero: 'لم يبقَ أي رمز',
        one: 'بقي رمز واحد',
        two: 'بقي رمزان',
        few: `بقيت ${count} رموز`,
        many: `بقي ${count} رمزًا`,
        other: `بقي ${count} رمز`,
      }),
    low: ({ count }) =>
      plural('ar', count, {
        zero: 'نفدت الرموز',
        one: 'أوشكت على النفاد: بقي رمز واحد',
        two: 'أوشكت على النفاد: بقي رمزان',
        few: `أوشكت على النفاد: بقيت ${count} رموز`,
        many: `أوشكت على النفاد: بقي ${count} رمزًا`,
        other: `أوشكت على النفاد: بقي ${count} رمز`,
      }),
    exhausted: 'استُخدم آخر رمز',
    suspended: ({ count }) =>
      plural('ar', count, {
        zero: 'مقفلة، ولم يبقَ أي رمز',
        one: 'مقفلة، وبقي رمز واحد',
        two: 'مقفلة، وبقي رمزان',
        few: `مقفلة، وبقيت ${count} رموز`,
        many: `مقفلة، وبقي ${count} رمزًا`,
        other: `مقفلة، وبقي ${count} رمز`,
      }),
    reviewAsk: 'آخر تحقق من القائمة قبل خمسة أشهر أو أكثر',
    reviewDue: 'حان وقت البحث عن القائمة',
    reviewOverdue: 'لم يُبحث عن القائمة في الوقت المحدد',
    neverTurnedOn: 'أُنشئت رموز ولم تُفعَّل',
    setActive: 'تعمل',
    setPending: 'لم تُفعَّل بعد',
    setRevoked: 'لم تعد تعمل',
    setSpent: 'استُخدمت كل الرموز',
    left: ({ remaining, total }) =>
      plural('ar', remaining, {
        zero: `لم يبقَ أي رمز من أصل ${total}`,
        one: `بقي رمز واحد من أصل ${total}`,
        two: `بقي رمزان من أصل ${total}`,
        few: `بقيت ${remaining} رموز من أصل ${total}`,
        many: `بقي ${remaining} رمزًا من أصل ${total}`,
        other: `بقي ${remaining} رمز من أصل ${total}`,
      }),
    madeOn: ({ day }) => `أُنشئت في ${day}`,
    preparedBy: ({ name }) => `من إعداد ${name}`,
    checkedOn: ({ day }) => `آخر تحقق في ${day}`,
    reviewBy: ({ day }) => `يجب البحث عن القائمة في موعد أقصاه ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'عمليات استرداد الحسابات',
    none: 'لا توجد أي عملية جارية.',
    frozenSince: ({ time }) =>
      `الحساب مقفل منذ ${time}، لأن أحدهم أبلغ أن شخصًا آخر استردّه. اعرف أولًا من صاحب الحساب.`,
    unlock: ({ account }) => `إلغاء قفل حساب ${account}`,
    asked: ({ time, by }) => `طُلب الاسترداد في ${time}، ووافق عليه ${ltr('ar', by)}.`,
    askedFrom: ({ time, from, by }) =>
      `طُلب الاسترداد في ${time} من ${ltr('ar', from)}، ووافق عليه ${ltr('ar', by)}.`,
    wasReady: ({ time }) => `أصبح إكماله ممكنًا منذ ${time}.`,
    willBeReady: ({ time }) => `سيصبح إكماله ممكنًا في ${time}.`,
    stop: ({ account }) => `إيقاف استرداد حساب ${account}`,
    moveClock: 'تقديم ساعة العرض التوضيحي',
  },
  imports: {
    title: 'الاستيراد',
    about:
      'استورد مجموعات أُنشئت لحسابات هذا الموقع دون اتصال بالإنترنت. يفعّل كل شخص رموزه بإدخال أحدها.',
    file: 'ملف الاستيراد',
    import: 'استيراد',
    chooseFile: 'اختر ملفًا.',
    wasRead: 'تمت قراءة الملف:',
    line: ({ account, set, outcome }) => `${account}، المجموعة ${set}: ${outcome}`,
    outcomes: {
      pending: 'استُوردت، وتُفعَّل عندما يُدخل صاحبها أحد رموزها',
      active: 'استُوردت وفُعّلت',
      too_many_sets: 'لم تُستورد، لأن في الحساب مجموعات أكثر من اللازم',
      already_enrolled: 'لم تُستورد، لأنها كانت في هذا الموقع من قبل',
    },
    notAFile: ({ error }) => `لم يُستورد شيء: ليس هذا ملف استيراد (${ltr('ar', error)}).`,
    unknownAccounts: ({ accounts }) =>
      `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      plural('ar', count, {
        zero: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}.`,
        one: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}، وحساب آخر.`,
        two: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}، وحسابان آخران.`,
        few: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}، و${count} حسابات أخرى.`,
        many: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}، و${count} حسابًا آخر.`,
        other: `لم يُستورد شيء. حسابات ليست في هذا الموقع: ${accounts}، و${count} حساب آخر.`,
      }),
    quoted: ({ name }) => `«${name}»`,
  },
  journal: {
    title: 'ما فعله المسؤولون',
    empty: 'لا شيء منذ بدء هذا العرض التوضيحي.',
    acts: {
      downloaded: ({ actor, group }) => `تنزيل حسابات الفئة «${group}»، بواسطة ${actor}.`,
      reminded: ({ actor, account }) => `إرسال تذكير إلى ${account}، بواسطة ${actor}.`,
      'reminded-nobody': ({ actor }) => `طلب تذكير لم يُرسل إلى أحد، بواسطة ${actor}.`,
      'removed-set': ({ actor, set, account }) =>
        `إزالة المجموعة ${set} من حساب ${account}، بواسطة ${actor}.`,
      'unlocked-codes': ({ actor, account }) =>
        `إلغاء قفل الرموز الاحتياطية لحساب ${account}، بواسطة ${actor}.`,
      'stopped-recovery': ({ actor, account }) =>
        `إيقاف استرداد حساب ${account}، بواسطة ${actor}.`,
      'unlocked-account': ({ actor, account }) =>
        `إلغاء قفل حساب ${account}، بواسطة ${actor}.`,
      'imported-set': ({ actor, set, account }) =>
        `استيراد المجموعة ${set} لحساب ${account}، بواسطة ${actor}.`,
    },
  },
};

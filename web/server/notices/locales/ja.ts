import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** In です and ます. A set is a セット, and a sheet a 控え, because it can be a file as well. */
export const texts: NoticeTexts = {
  locale: 'ja',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `日時: ${time}`,
    from: ({ place }) => `アクセス元: ${place}`,
    by: ({ operator }) => `操作した管理者: ${operator}`,
    about: ({ account, service }) =>
      `このメッセージは、${service}のアカウント${account}に関するものです。`,
    neverAsk: '電話、メール、チャットでコードをお尋ねすることは決してありません。',
    unexpected: ({ service }) =>
      `心当たりがない場合は、${service}にお問い合わせください。`,
  },

  codes: {
    turnedOnSubject: 'バックアップコードがオンになりました',
    replacedSubject: 'バックアップコードが新しいものに置き換えられました',
    works: ({ set }) => `セット${set}が使えるようになりました。`,
    ended: ({ set }) => `セット${set}のコードは使えなくなりました。`,

    signedInSubject: 'バックアップコードを使ったログインがありました',
    signedInLastSubject:
      'バックアップコードを使ったログインがありました。最後のコードでした',
    steppedUpSubject: 'バックアップコードで本人確認が行われました',
    steppedUpLastSubject:
      'バックアップコードで本人確認が行われました。最後のコードでした',
    used: ({ position, set }) =>
      `使われたのはセット${set}の${position}番のコードです。控えのそのコードを線で消してください。`,
    left: ({ remaining, total }) =>
      plural('ja', remaining, {
        other: `${total}個のうち、残りは${remaining}個です。`,
      }),
    noneLeft:
      'このセットのコードはもう残っていません。今すぐ新しいコードを取得してください。',
    fewLeft: '最後の1個が必要になる前に、新しいコードを取得してください。',
    notYou:
      '心当たりがない場合、ほかの誰かがあなたとしてログインできる状態です。今すぐパスワードを変更し、新しいコードを取得してください。',

    removedSubject: 'ご自身の操作でバックアップコードが削除されました',
    removedByAdministratorSubject: '管理者がバックアップコードを削除しました',
    discardedSubject: 'ご自身の操作で新しいバックアップコードが破棄されました',
    discardedByAdministratorSubject: '管理者が新しいバックアップコードを破棄しました',
    discarded: ({ set }) =>
      `セット${set}のコードは一度もオンにされず、今後もオンにできません。それまで使えていたコードは、引き続き使えます。`,

    wrongCodesSubject: '間違ったバックアップコードが入力されました',
    lockedSubject: 'バックアップコードがロックされました',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('ja', count, {
          other: `当サイトに記録のないブラウザで、間違ったコードが${count}回入力されました。`,
        }),
      browsers: ({ count }) =>
        plural('ja', count, {
          other: `以前にログインしたことのあるブラウザで、間違ったコードが${count}回入力されました。`,
        }),
      sessions: ({ count }) =>
        plural('ja', count, {
          other: `あなたのアカウントにログインしている誰かが、間違ったコードを${count}回入力しました。`,
        }),
    },
    wrongCodesNotYou: {
      strangers:
        '心当たりがない場合、誰かがあなたのパスワードを知っています。パスワードを変更してください。',
      browsers:
        '心当たりがない場合、誰かがあなたのブラウザを使い、あなたのパスワードを知っています。パスワードを変更してください。',
      sessions:
        '心当たりがない場合、誰かがあなたとしてログインしています。すべての端末からログアウトしてください。',
    },
    locked: '現在、そこではバックアップコードを使えません。',
    unlock:
      'ロックを解除するには、別の方法でログインしてください。そのあと、アカウントの画面でコードを1個入力するか、新しいコードを取得してください。',
    unlockedSubject: 'バックアップコードがまた使えるようになりました',
    unlocked:
      '間違ったコードが何度も入力されたため、コードがロックされていました。また使えるようになりました。',

    preparedSubject: 'あなたのためにバックアップコードが作成されました',
    turnOnPrepared: ({ set }) =>
      `セット${set}をオンにするには、アカウントの画面でそのコードを1個入力してください。`,
    preparedUnexpected: ({ service }) =>
      `心当たりがない場合は、コードを使う前に${service}にお問い合わせください。`,

    reviewSubject: 'バックアップコードはまだお手元にありますか？',
    setHasLeft: ({ set, remaining, total }) =>
      plural('ja', remaining, {
        other: `セット${set}のコードは、${total}個のうち${remaining}個残っています。`,
      }),
    review:
      '控えを探し、アカウントの画面でそのコードを1個入力してください。入力してもコードは使用済みになりません。',
    reviewLost: '見つからない場合は、同じ画面で新しいコードを取得してください。',

    notTurnedOnSubject: '新しいバックアップコードがまだオンになっていません',
    turnOn: ({ set, until }) =>
      `セット${set}のコードはまだ使えません。オンにするには、アカウントの画面でそのうちの1個を入力してください。期限は${until}です。`,
    neverTurnedOn: ({ set }) =>
      `セット${set}のコードは一度もオンにされず、今後もオンにできません。そのコードは捨てて、アカウントの画面で新しいコードを取得してください。`,
  },

  recovery: {
    asked: {
      subject: 'アカウントの復旧を依頼しましたか？',
      text: 'あなたのパスワードを知っている誰かが、すべてのコードをなくしたと言い、あなたのアカウントを復旧しようとしています。',
    },
    nothingYet: 'あなたが承認しないかぎり、何も起こりません。',
    openedSubject: '誰かがあなたのアカウントを復旧しようとしています',
    halfwaySubject: 'まもなくアカウントが復旧されます',
    canFinish: ({ ready }) =>
      `アカウントの復旧は、${ready}から完了できるようになります。`,
    signInThen:
      'ご自身の場合は、その時にもう一度ログインし、コードをひとつも持っていないことを画面上で伝えてください。',
    shortenedSubject: '管理者がアカウントの復旧を早めようとしています',
    mustAgree: ({ missing }) =>
      plural('ja', missing, {
        other: `管理者があなたのアカウントの復旧を早めようとしています。あと${missing}人の管理者の同意が必要です。`,
      }),
    waitIsOver: 'アカウントを復旧するための待ち時間が終わりました。',
    readySubject: 'アカウントを復旧できるようになりました',
    signInNow:
      'ご自身の場合は、もう一度ログインし、コードをひとつも持っていないことを画面上で伝えてください。',
    finishAsked: {
      subject: 'アカウントの復旧を完了してください',
      text: 'あなたのパスワードを知っている誰かが、復旧の最後の手順を求めました。',
    },
    stopByEarlierLink:
      '心当たりがない場合は、以前お送りしたメッセージのリンクから復旧を中止してください。',
    cancelled: {
      subject: 'アカウントの復旧は中止されました',
      text: 'アカウントの復旧は中止されました。コードはこれまでどおりです。',
    },
    stoppedSomebody:
      'ほかの誰かが依頼したために中止したのですか？その人はあなたのパスワードを知っています。パスワードを変更してください。',
    used: {
      subject: 'アカウントが復旧されました',
      text: 'アカウントが復旧され、新しいコードと新しい2段階目の認証がオンになりました。古いものは使えなくなり、すべての端末でログアウトされました。',
    },
    lockByLink:
      '心当たりがない場合は、復旧を中止するリンクを開いてください。アカウントがロックされます。',
    frozen: {
      subject: 'アカウントがロックされました',
      text: 'ほかの誰かがアカウントを復旧したという報告があったため、アカウントがロックされました。',
    },
    askToUnlock: ({ service }) => `ロックの解除は${service}にご依頼ください。`,
    unfrozen: {
      subject: 'アカウントのロックが解除されました',
      text: 'アカウントのロックが解除されました。またログインできます。',
    },
    notYou:
      '心当たりがない場合、ほかの誰かがあなたのパスワードを知っています。パスワードを変更してください。',

    approve:
      'ご自身の場合は、ここから始めてください。このリンクの有効期間は長くても1日です:',
    finish: 'ご自身の場合は、ログインしようとしているブラウザで続けてください:',
    stop: '心当たりがない場合は、ここで復旧を中止してください:',
    typeDigits: ({ digits }) =>
      `ご自身の場合は、ログインしようとしている画面で次の数字を入力してください: ${digits}`,
    keepDigits: 'この数字は誰にも教えないでください。',

    contact: {
      askedSubject: ({ account }) => `${account}さんから助けを求められましたか？`,
      asked: ({ account }) =>
        `誰かがアカウント${account}を復旧しようとしており、あなたが受け取る6桁の数字を必要としています。`,
      giveDigits: ({ digits }) =>
        `アカウントの持ち主に電話するか、直接会ってください。本当にご本人が依頼した場合は、次の数字を伝えてください: ${digits}`,
      warn: '数字をメッセージに書いたり、ほかの人に教えたりしないでください。ご本人が依頼していない場合は、誰かがその方のパスワードを知っていることを伝えてください。',
      openSubject: ({ account }) => `誰かがアカウント${account}を復旧しようとしています`,
      open: ({ account }) =>
        `誰かがアカウント${account}を復旧しようとしています。アカウントの持ち主ご本人が知っているかどうか、尋ねてください。`,
      stop: 'アカウントの持ち主ご本人が依頼したものでない場合は、ここで復旧を中止してください:',
      finishSubject: ({ account }) => `アカウント${account}の待ち時間が終わりました`,
      finish: ({ account }) =>
        `アカウント${account}を復旧するための待ち時間が終わりました。`,
      passOnLink:
        'アカウントの持ち主に電話するか、直接会ってください。本当にご本人が依頼した場合は、このリンクを渡してください。ご本人が、ログインしようとしているブラウザで開きます:',
      usedSubject: ({ account }) => `アカウント${account}が復旧されました`,
      used: ({ account }) =>
        `アカウント${account}が復旧されました。古いコードは使えなくなりました。`,
      cancelledSubject: ({ account }) => `アカウント${account}の復旧は中止されました`,
      cancelled: ({ account }) =>
        `アカウント${account}の復旧は中止されました。何も変わっていません。`,
      frozenSubject: ({ account }) => `アカウント${account}がロックされました`,
      frozen: ({ account }) =>
        `ほかの誰かが復旧したという報告があったため、アカウント${account}がロックされました。`,
      unfrozenSubject: ({ account }) => `アカウント${account}のロックが解除されました`,
      unfrozen: ({ account }) =>
        `アカウント${account}のロックが解除されました。持ち主の方はまたログインできます。`,
      about: ({ account, service }) =>
        `${service}のアカウント${account}の持ち主が、あなたを知人として登録しているため、このメッセージをお送りしています。`,
    },
  },

  reminder: {
    subject: 'バックアップコードについてのリマインダー',
    notTurnedOn:
      'バックアップコードがオンになっていません。アカウントの画面でそのうちの1個を入力するか、新しいコードを取得してください。',
    none: 'バックアップコードがありません。スマホをなくすと、ログインできなくなります。今すぐコードを取得してください。',
    usedUp:
      '最後のバックアップコードを使いました。今すぐ新しいコードを取得してください。',
    low: ({ remaining }) =>
      plural('ja', remaining, {
        other: `バックアップコードの残りは${remaining}個です。最後の1個が必要になる前に、新しいコードを取得してください。`,
      }),
    locked:
      '間違ったコードが何度も入力されたため、バックアップコードがロックされています。アカウントの画面でコードを1個入力すると、ロックが解除されます。',
    review:
      'バックアップコードはまだお手元にありますか？控えを探し、アカウントの画面でコードを1個入力してください。入力してもコードは使用済みになりません。',
    where: 'ログインして、アカウントの設定を開いてください。',
  },
};

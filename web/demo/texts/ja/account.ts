import type { AccountTexts } from '../account.js';

export const account: AccountTexts = {
  signIn: {
    title: 'ログイン',
    promise: 'あなたの便りを待つ人へ、メールを届けましょう。',
    virtues: [
      'プログラミング不要のニュースレター',
      'ひと目でわかる数字',
      'あなただけが持つバックアップコード',
    ],
    asOneOf: '誰としてログインするか選んでください。',
    people: {
      ada: 'ニュースレター担当',
      office: '2人で共有、控えも2つ',
      grace: '管理者',
    },
    orType: 'または自分で入力',
    name: '名前',
    password: 'パスワード',
    continue: '続ける',
    demoPassword: ({ password }) =>
      `このデモでは、全員のパスワードが同じです：${password}`,
    tooManyTries: '試行回数が多すぎます。数分お待ちください。',
    noMatch: '名前とパスワードが一致しません。',
    tooLate: 'ログインに時間がかかりすぎました。最初からやり直してください。',
  },
  secondStep: {
    title: '2段階目の認証',
    about: 'スマホで認証アプリを開き、表示された数字を入力してください。',
    digits: '認証アプリの6桁の数字',
    signIn: 'ログイン',
    lostPhone: 'スマホをなくしましたか？',
    useBackupCode: 'バックアップコードを使う',
    backupCode: 'バックアップコード',
    useAuthenticator: '認証アプリを使う',
    startOver: '最初からやり直す',
    wrong: '数字が違います。今表示されている数字を使ってください。',
    used: 'その数字はもう使いました。次の数字が出るまでお待ちください（30秒）。',
    newPhone:
      'このスマホはバックアップコードを使って追加されました。3日間は、ログインにしか使えません。',
    oldPhone:
      'アカウントの復旧時に新しいスマホに替わったため、このスマホはもう使えません。心当たりがない場合は、support@postbox.exampleまでご連絡ください。',
    frozen:
      '本人以外がこのアカウントを復旧したと報告があったため、アカウントはロックされています。support@postbox.exampleまでご連絡ください。',
  },
  stepUp: {
    title: '本人確認をしてください',
    confirm: '確認',
    useBackupCode: 'スマホをなくした場合：バックアップコードを使う',
    yourPassword: 'パスワード',
    toTheCode: 'コードの入力へ',
    cancel: 'キャンセル',
    wrongPassword: 'パスワードが違います。',
    signedOut: 'ログアウトされています。先に別のタブでログインしてください。',
    unreachable: '現在サイトに接続できません。もう一度お試しください。',
  },
  security: {
    about: 'ログインの方法と、ログインできなくなったときの備えです。',
    methods: 'ログインの方法',
    password: 'パスワード',
    passwordAbout: 'ログインするたびに、最初に入力します。',
    authenticator: '認証アプリ',
    authenticatorAbout: '2段階目に、スマホに表示される6桁の数字を入力します。',
    on: 'オン',
    newPhone: '新しいスマホを設定',
    seeStored: 'コードについて保存している内容を見る',
    otherWays: '当サイトの管理者も、ロックを解除できます。',
    history: 'バックアップコードの履歴',
    notYou:
      '心当たりがない場合は、パスワードを変更し、新しいコードを取得して、当サイトにお知らせください。',
  },
  newPhone: {
    title: '新しいスマホを設定',
    scan: '新しいスマホの認証アプリで、これをスキャンしてください。',
    qr: '新しいスマホ用のQRコード',
    digits: '新しいスマホに表示された6桁の数字',
    afterCode:
      'バックアップコードでログインしたため、古いスマホもあと3日間使えます。それまで新しいスマホでできるのは、ログインと新しいコードの取得だけです。',
    afterPhone: '古いスマホは使えなくなります。',
    add: 'このスマホを追加',
    notNow: '今はしない',
    codesFollow:
      '次に、新しいコードを取得します。コードがオンになると、新しいスマホが使えるようになります。',
    goOn: '新しいコードの取得へ',
  },
  recovery: {
    title: 'アカウントの復旧',
    signIn: 'ログイン',
    support: ({ address }) => `または、${address}までご連絡ください。`,
    newCodes: '新しいコードを取得',
  },
  history: {
    empty: 'まだ何も起きていません。',
    you: 'あなた',
    anAdministrator: '管理者',
    administrator: ({ name }) => `${name}（管理者）`,
    somebody: '誰か',
    whoFrom: ({ who, from }) => `${who}、${from}`,
    enrolled: ({ set }) => `セット${set}を作成しました。まだオンではありません。`,
    confirmed: ({ set }) => `セット${set}をオンにしました。`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      `セット${set}の${number}番のコードでログインしました。${total}個のうち、残りは${remaining}個です。`,
    usedToConfirm: ({ number, set, remaining, total }) =>
      `セット${set}の${number}番のコードで本人確認をしました。${total}個のうち、残りは${remaining}個です。`,
    low: ({ set }) => `セット${set}のコードが残りわずかです。`,
    exhausted: ({ set }) => `セット${set}のコードはもう残っていません。`,
    replaced: ({ set }) => `セット${set}は新しいものに置き換えられました。`,
    discarded: ({ set }) => `セット${set}を、オンにする前に破棄しました。`,
    removed: ({ set }) => `セット${set}を削除しました。`,
    failures: {
      strangers: ({ count }) =>
        `知らないブラウザで、間違ったコードが${count}回入力されました。`,
      browsers: ({ count }) =>
        `以前に使われたブラウザで、間違ったコードが${count}回入力されました。`,
      sessions: ({ count }) =>
        `ログインした状態で、間違ったコードが${count}回入力されました。`,
    },
    suspended: {
      strangers: ({ count }) =>
        `知らないブラウザで間違ったコードが${count}回入力されたため、コードがロックされました。`,
      browsers: ({ count }) =>
        `以前に使われたブラウザで間違ったコードが${count}回入力されたため、コードがロックされました。`,
      sessions: ({ count }) =>
        `ログインした状態で間違ったコードが${count}回入力されたため、コードがロックされました。`,
    },
    lifted: 'コードのロックを解除しました。',
    imported: ({ set }) => `セット${set}をインポートしました。`,
    importedActive: ({ set }) => `セット${set}をインポートし、オンにしました。`,
    reviewDue: ({ set }) => `セット${set}の控えを探すよう依頼しました。`,
    neverConfirmed: ({ set }) => `セット${set}は一度もオンにされず、もうありません。`,
    notConfirmedYet: ({ set }) => `セット${set}は、1日たってもオンにされていません。`,
    recovery: {
      asked: 'アカウントの復旧を依頼しました。',
      opened: 'アカウントの復旧を承認しました。',
      halfway: '復旧までの待ち時間が半分過ぎました。',
      shortened: '復旧までの待ち時間を短くしました。',
      ready: '復旧までの待ち時間が終わりました。',
      finishAsked: '復旧を完了するリンクを依頼しました。',
      cancelled: 'アカウントの復旧を中止しました。',
      used: 'アカウントを復旧しました。',
      frozen: 'ほかの誰かが復旧していたため、アカウントをロックしました。',
      unfrozen: 'アカウントのロックを解除しました。',
    },
  },
};

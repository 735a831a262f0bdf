import type { AdministrationTexts } from '../administration.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `このページを見られるのは、${name}さんだけです。`,
    signInAs: ({ name }) => `${name}としてログイン`,
    signOutFirst: '先にログアウトしてください。',
    confirmTitle: '本人確認をしてください',
    confirmWhy:
      'ログインしてから時間がたったか、バックアップコードでログインしています。本人確認をしてから、同じ操作をもう一度行ってください。',
    confirm: '確認',
    accounts: 'アカウント',
    groupLink: ({ title, count }) => `${title}：${count}`,
    groups: {
      everybody: '全員',
      'no-codes': 'コードなし',
      low: '残りわずか',
      'not-looked-at': '控えが未確認',
      'never-turned-on': 'オンにしていない',
      locked: 'ロック中',
    },
    noneInGroup: 'このグループにアカウントはありません。',
    remind: '対応が必要な人にリマインドを送る',
    reminded: ({ accounts }) =>
      `リマインドを送りました：${accounts}。メールは1人につき1日1通までです。`,
    remindedNobody:
      'リマインドは誰にも送られませんでした。メールは1人につき1日1通までです。',
    download: 'CSVでダウンロード',
    columns: ['アカウント', 'バックアップコード', '残り', 'セット'],
    lockedSince: ({ time }) => `${time}からロックされています。`,
    unlockCodes: ({ account }) => `${account}さんのバックアップコードのロックを解除`,
    historyOf: ({ account }) => `${account}さんの履歴`,
    revoke: '無効化…',
    revokeSet: ({ set }) => `セット${set}を無効化…`,
    revokeForGood: ({ set }) => `${set}を完全に無効化`,
    setIsGone: ({ set }) => `セット${set}は、もうないか、すでに使えなくなっています。`,
  },
  states: {
    none: 'コードがありません',
    active: ({ count }) => `コードの残りは${count}個です`,
    low: ({ count }) => `残りわずかです（残り${count}個）`,
    exhausted: '最後のコードを使いました',
    suspended: ({ count }) => `ロックされています（残り${count}個）`,
    reviewAsk: '控えを最後に確認したのは5か月以上前です',
    reviewDue: '控えを探す時期です',
    reviewOverdue: '期限までに控えを探しませんでした',
    neverTurnedOn: 'コードを作成しましたが、オンにしませんでした',
    setActive: '使えます',
    setPending: 'まだオンではありません',
    setRevoked: 'もう使えません',
    setSpent: 'すべて使用済みです',
    left: ({ remaining, total }) => `${total}個のうち、残りは${remaining}個です`,
    madeOn: ({ day }) => `${day}に作成しました`,
    preparedBy: ({ name }) => `${name}さんが用意しました`,
    checkedOn: ({ day }) => `最後に確認したのは${day}です`,
    reviewBy: ({ day }) => `控えを探す期限は${day}です`,
    joined: (sentences) => `${sentences.join('。')}。`,
  },
  recoveries: {
    title: 'アカウントの復旧',
    none: '進行中の復旧はありません。',
    frozenSince: ({ time }) =>
      `本人以外が復旧したと報告があったため、${time}からロックされています。まず、アカウントの持ち主を確かめてください。`,
    unlock: ({ account }) => `${account}さんのアカウントのロックを解除`,
    asked: ({ time, by }) => `${time}に依頼され、${by}が承認しました。`,
    askedFrom: ({ time, from, by }) =>
      `${time}に依頼され（ブラウザ：${from}）、${by}が承認しました。`,
    wasReady: ({ time }) => `${time}から完了できる状態です。`,
    willBeReady: ({ time }) => `${time}に完了できるようになります。`,
    stop: ({ account }) => `${account}さんの復旧を中止`,
    moveClock: 'デモの時計を進める',
  },
  imports: {
    title: 'インポート',
    about:
      'このサイトのアカウント用にオフラインで作成したセットを、インポートします。使う人は、コードを1個入力すると自分のコードをオンにできます。',
    file: 'インポートファイル',
    import: 'インポート',
    chooseFile: 'ファイルを選んでください。',
    wasRead: 'ファイルを読み取りました：',
    line: ({ account, set, outcome }) => `${account}さん、セット${set}：${outcome}`,
    outcomes: {
      pending: 'インポートしました。持ち主がコードを1個入力するとオンになります',
      active: 'インポートし、オンにしました',
      too_many_sets:
        'アカウントのセットがすでに上限に達しているため、インポートしませんでした',
      already_enrolled:
        'このサイトに以前登録されたことがあるため、インポートしませんでした',
    },
    notAFile: ({ error }) =>
      `何もインポートされませんでした。これはインポートファイルではありません（${error}）。`,
    unknownAccounts: ({ accounts }) =>
      `何もインポートされませんでした。このサイトにないアカウント：${accounts}`,
    unknownAndMore: ({ accounts, count }) =>
      `何もインポートされませんでした。このサイトにないアカウント：${accounts}、ほか${count}件`,
    quoted: ({ name }) => `「${name}」`,
  },
  journal: {
    title: '管理者の操作',
    empty: 'このデモを始めてからの操作はありません。',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor}さんが「${group}」の一覧をダウンロードしました。`,
      reminded: ({ actor, account }) =>
        `${actor}さんが${account}さんにリマインドを送りました。`,
      'reminded-nobody': ({ actor }) =>
        `${actor}さんのリマインドは、誰にも送られませんでした。`,
      'removed-set': ({ actor, set, account }) =>
        `${actor}さんが${account}さんのセット${set}を削除しました。`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor}さんが${account}さんのバックアップコードのロックを解除しました。`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor}さんが${account}さんの復旧を中止しました。`,
      'unlocked-account': ({ actor, account }) =>
        `${actor}さんが${account}さんのアカウントのロックを解除しました。`,
      'imported-set': ({ actor, set, account }) =>
        `${actor}さんが${account}さんのセット${set}をインポートしました。`,
    },
  },
};

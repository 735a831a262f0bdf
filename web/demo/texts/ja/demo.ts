import type { DemoTexts } from '../demo.js';

export const demo: DemoTexts = {
  guide: {
    name: 'ガイド',
    progress: ({ step, of }) => `デモ ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Adaとしてログインしましょう。1クリックでできます。',
        action: 'Adaとしてログイン',
      },
      'get-codes': {
        text: 'もしスマホがなくなったら？バックアップコードを取得しましょう。',
        action: 'セキュリティへ',
      },
      'lose-phone': {
        text: 'コードがオンになりました。次は、スマホをなくしてみましょう。',
        action: 'スマホをなくす',
      },
      'use-code': {
        text: 'スマホがなくなりました。バックアップコードでログインしましょう。',
        action: 'Adaとしてログイン',
      },
      'see-stored': {
        text: 'サイトがコードについて何を知っているか、見てみましょう。',
        action: 'サイトが知っていること',
      },
      'lose-everything': {
        text: 'これで全部です。自由に見て回るか、スマホとコードをなくしてみましょう。',
        action: 'すべてなくす',
      },
      recover: {
        text: 'スマホもコードもなしでログインしましょう。「メール」に届いたメッセージが助けになります。',
        action: 'Adaとしてログイン',
      },
    },
    atDigits: 'スマホに6桁の数字が出ています。それを入力して、ログインしましょう。',
    atSecurity: 'バックアップコードを取得し、保存して、オンにしましょう。',
    atDigitsWithoutPhone:
      'スマホがなくなりました。「バックアップコードを使う」を選びましょう。',
    atCode: '保存したコードを、どれか1つ入力しましょう。',
    atCodeWithoutCodes:
      '「どれも持っていません」を選びましょう。メッセージは「メール」にあります。待ち時間は、時計を進めると飛ばせます。',
    close: '閉じる',
    open: 'ガイド',
    restart: '最初から',
    tools: 'デモのツール',
    inbox: 'メール',
    phone: 'スマホ',
    clock: '時計',
  },
  phone: {
    of: ({ name }) => `${name}さんのスマホ`,
    app: '認証アプリ',
    fillIn: 'この数字を入力',
    lost: 'このスマホは紛失しています。',
    all: 'すべてのスマホ',
  },
  authenticator: {
    title: '認証アプリ',
    about:
      'このページは、スマホの認証アプリの代わりです。ここにある数字を入力するか、本物のアプリでQRコードをスキャンしてください。数字は1回だけ使え、30秒ごとに新しくなります。',
    newPhoneOf: ({ name }) => `${name}さんの新しいスマホ`,
    qrOf: ({ name }) => `${name}さん用のQRコード`,
  },
  inbox: {
    title: 'メール',
    about: 'Postboxが送信したメールです。新しいものから順に並んでいます。',
    empty: 'このデモを始めてから送信されたメールはありません。',
    to: ({ address }) => `宛先：${address}`,
  },
  clock: {
    title: '時計',
    now: ({ time }) => `Postboxの現在の日時は${time}です。`,
    ahead: ({ hours }) => `実際より${hours}時間進んでいます。`,
    hour: '1時間進める',
    halfDay: '半日進める',
    day: '1日進める',
    week: '1週間進める',
    about: '時間は先にしか進みません。古くなりすぎたログインは終了します。',
  },
  errors: {
    title: 'エラー',
    missing: 'このページはありません。',
    unknownForm: 'このサイトには、この内容を送信するフォームがありません。',
    otherSite: 'これは別のサイトのページから送信されました。',
    tooLarge: 'サイズが大きすぎます。',
    failed: '問題が発生しました。',
    toStart: '最初のページへ',
  },
  stored: {
    about:
      'バックアップコードについて当サイトのデータベースに保存されているのは、履歴とコードを間違えた回数のほかには、これだけです。コードそのものはありません。当サイトが受け取ったことは一度もないからです。',
    code: {
      title: 'コード',
      text: 'お手元の控えにあります。当サイトが受け取ったことは一度もありません。',
    },
    proof: {
      title: '証明値',
      text: 'ブラウザがArgon2idでコードのハッシュを計算します。送信するのはその結果だけで、それもコードを使うときだけです。',
    },
    verifier: {
      title: '検証値',
      text: '当サイトは、証明値のSHA-256ハッシュを保存します。そこから証明値やコードに戻すことはできません。',
    },
    none: 'バックアップコードがないため、まだ何も保存していません。',
    getCodes: 'バックアップコードを取得',
    set: ({ set }) => `セット${set}`,
    setRow: ({ table }) => `${table}にあるこのセットの行`,
    columns: {
      set: 'セットのID',
      label: 'セットの名前',
      created: '作成日時',
      kdf: 'コードのハッシュ方式',
      salt: 'ソルト',
      remaining: '残りのコード',
    },
    codeRows: ({ table }) => `${table}にあるこのセットの行`,
    number: 'コード',
    onSheet: 'お手元の控え・送信なし',
    inDatabase: '当サイトのデータベース・検証値',
    usedAt: '使用日時',
    unused: '未使用',
    emptyBoxes: '空のマス',
    thief: ({ codes, megabytes }) =>
      `この表を盗んだ人があなたのコードを1つ見つけるには、約${codes}個のコードを試さなければなりません。Argon2idのため、1回試すごとに${megabytes} MiBのメモリが必要です。`,
    usedCode:
      '使用済みのコードの検証値は、いつ使ったかをお知らせするために残します。それで開けるものは、もう何もありません。',
    observer:
      'ログイン時の通信を盗み見た人には、コード1個分の証明値が見えます。その時点でコードは使用済みなので、証明値には何の価値もありません。',
    statement: 'これらをすべて読み取ったSQL文',
  },
};

import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: '本文へ移動',
    slogan: '開きたくなるメールを',
    menu: 'メニュー',
    pages: 'ページ',
    signOut: 'ログアウト',
    language: '言語',
    changeLanguage: '変更',
    noScript:
      'バックアップコードの作成と読み取りは、お使いの端末の中で行われます。使うには、JavaScriptをオンにしてください。',
    overview: '概要',
    campaigns: 'キャンペーン',
    audience: '配信先',
    security: 'セキュリティ',
    stored: 'サイトが知っていること',
    administration: '管理',
  },
  figures: {
    sent: '配信数',
    opened: '開封率',
    clicked: 'クリック率',
    subscribers: '購読者数',
  },
  overview: {
    welcome: ({ name }) => `${name}さん、こんにちは`,
    period: '過去30日間の実績',
    newCampaign: 'キャンペーンを見る',
    growth: '購読者数の推移',
    growthInWords: ({ from, to }) =>
      `過去12か月の購読者数：${from}人から${to}人になりました。`,
    latest: '最近のキャンペーン',
    allCampaigns: 'すべてのキャンペーン',
    protect: {
      title: 'アカウントを守りましょう',
      none: 'スマホをなくすと、ログインできなくなります。バックアップコードがあれば、アカウントに入れます。',
      exhausted:
        '最後のバックアップコードを使いました。必要になる前に、新しいコードを取得してください。',
      low: ({ count }) =>
        `バックアップコードの残りは${count}個です。最後の1個が必要になる前に、新しいコードを取得してください。`,
      locked:
        '間違ったコードが何度も入力されたため、バックアップコードはロックされています。',
      action: 'コードを設定',
    },
  },
  campaigns: {
    about: '送信済み、予約済み、作成中のメールがすべてここにあります。',
    name: 'キャンペーン',
    state: '状態',
    states: { sent: '送信済み', scheduled: '予約済み', draft: '下書き' },
    sentOn: ({ audience, day }) => `${audience}へ${day}に送信`,
    scheduledFor: ({ audience, day }) => `${audience}へ${day}に送信予定`,
    draftFor: ({ audience }) => `${audience}向け、送信日は未定`,
    names: {
      autumn: '工房から秋のお知らせ',
      welcome: 'ようこそ！10%割引でお迎えします',
      workshop: '土曜日の残り2席です',
      survey: 'どんな色がお好みですか？',
      holidays: '年末年始のご注文はお早めに',
      returning: 'お久しぶりです',
    },
  },
  audience: {
    about: 'あなたからのメールの受け取りに同意した人たちです。',
    groups: {
      everybody: '全員',
      customers: 'お客様',
      newcomers: '新しい購読者',
      events: 'ワークショップ参加者',
    },
    abouts: {
      everybody: 'メールアドレスを確認済みの人全員です。',
      customers: '過去1年間に購入した人です。',
      newcomers: '過去30日間に登録した人です。',
      events: 'ワークショップに参加したことのある人です。',
    },
    thisMonth: ({ change }) => `今月は${change}人`,
  },
};

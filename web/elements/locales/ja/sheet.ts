/** The sheet, printing and second copies in Japanese. `../ja.ts` has the terms. */
export const sheet = {
  // sheet/sheet.ts
  'bc-sheet-account': 'アカウント',
  'bc-sheet-label': '名前',
  'bc-sheet-made': '作成日',
  'bc-sheet-set': 'セット',
  'bc-sheet-title': 'バックアップコード',
  'bc-sheet-qr': 'ログインページを開く',
  'bc-sheet-page': '{1}ページ中{0}ページ目',
  'bc-sheet-not-on':
    'これらのコードは、アカウント設定でどれか1つを入力するまで使えません。',
  'bc-sheet-done': '入力済み',
  'bc-sheet-used-on': '使用日',
  'bc-sheet-use': '使い方',
  'bc-sheet-use-sign-in': 'ユーザー名とパスワードでログインします。',
  'bc-sheet-use-choose': '「バックアップコードを使う」を選びます。',
  'bc-sheet-use-type':
    '線で消していないコードをどれか1つ入力します。大文字でも小文字でもかまいません。スペースやハイフンは省略できます。',
  'bc-sheet-keep': '安全に保管するには',
  'bc-sheet-keep-once': '各コードは1回だけ使えます。使ったら線で消してください。',
  'bc-sheet-keep-where': 'この控えは、自分しか手にできない場所に保管してください。',
  'bc-sheet-keep-copy': '別の場所にも1部保管してください。',
  'bc-sheet-keep-new':
    '新しいコードを取得してオンにすると、ここにあるコードは使えなくなります。',
  'bc-sheet-notes': 'メモ（パスワードは絶対に書かないでください）',
  'bc-sheet-lost-address': 'スマホもこの控えもなくしたら：{0}',
  'bc-sheet-lost': 'スマホもこの控えもなくしたら、サイトに相談してください。',
  'bc-sheet-lost-service': 'スマホもこの控えもなくしたら、{0}に相談してください。',
  'bc-sheet-no-copy': 'これらのコードをもう一度表示することはできません。',
  'bc-sheet-cut': '実線で切り、点線で折ってください。',
  'bc-advice-never': '電話、メール、チャットでコードをお尋ねすることは決してありません。',

  // sheet/print-dialog.ts
  'bc-print-title': 'コードを印刷',
  'bc-print-usual': '標準サイズ',
  'bc-print-usual-hint': '用紙1枚です。',
  'bc-print-large': '大きな文字',
  'bc-print-large-hint': '読みやすく、ページ数は増えます。',
  'bc-print-cards': '財布用カード',
  'bc-print-cards-hint': '銀行のカードと同じ大きさです。切り取って折ります。',
  'bc-print-qr': '各コードの横にQRコードを付ける',
  'bc-print-qr-no-room': 'カードには入りません。',
  'bc-print-qr-hint': 'コードを入力する代わりにスキャンできます。',
  'bc-print-pages-other': '{0}ページ印刷します。',

  // second-copy
  'bc-note-title': '{0}のバックアップコード',
  'bc-note-set': 'セット{0}（{1}に作成）',
  'bc-reminder-title': 'バックアップコードを確認',
  'bc-reminder-title-for': '{0}のバックアップコードを確認',
  'bc-reminder-text':
    'セット{0}の控えはまだお手元にありますか？ない場合は、アカウント設定で新しいコードを取得してください。',
  'bc-copy-encrypting': '暗号化しています…',
  'bc-copy-encrypted': '暗号化ファイルを保存',
  'bc-copy-encrypted-done':
    '暗号化ファイルを保存しました。5つの単語は、ファイルとは別の場所に保管してください。',
  'bc-copy-not-encrypted': 'ファイルを暗号化できませんでした。もう一度お試しください。',
  'bc-copy-remind': '1年後にリマインド',
  'bc-copy-remind-done':
    'ダウンロードしたファイルを開いて、カレンダーに追加してください。ファイルにコードは含まれていません。',
  'bc-copy-note': 'メモとしてコピー',
  'bc-copy-note-done':
    'コピーしました。パスワードマネージャーの保護されたメモに貼り付けてください。',
  'bc-copy-refused': 'ブラウザがコピーを許可しませんでした。',
  'bc-copy-share': '共有',
  'bc-words-title': 'この5つの単語でファイルを開けます',
  'bc-words-how':
    'ファイルはダウンロードした場所にあります。後で開くには、この単語と、無料のプログラムage（age-encryption.org）が必要です。',
  'bc-words-keep':
    '書き留めて、ファイルとは別に保管してください。もう一度表示することはできません。',
  'bc-words-type': '5つの単語を入力してください',
  'bc-words-wrong': '単語が違います。書き留めたものと見比べてください。',
  'bc-words-check': '単語を確認',
};

/**
 * The elements in Japanese, in polite style (です・ます). Terms:
 * backup code = バックアップコード, set = セット, sheet = 控え (on paper or a file),
 * turn on = オンにする, sign in = ログイン, confirm that it’s you = 本人確認,
 * account recovery = 復旧, used = 使用済み, locked = ロック, cross off = 線で消す,
 * password manager = パスワードマネージャー, device = 端末, phone = スマホ.
 * Codes are counted with 個, and their numbers on a sheet are 3番.
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'ja',
  'bc-direction': 'ltr',

  // problems.ts
  'bc-problem-unreachable':
    '現在サイトに接続できません。通信状況を確認して、もう一度お試しください。',
  'bc-problem-refused':
    'サイトがこの操作を受け付けませんでした。ページを再読み込みして、もう一度お試しください。',
  'bc-problem-unauthorized':
    'ログアウトされています。別のタブでもう一度ログインし、ここに戻ってやり直してください。',
  'bc-problem-another-account':
    '現在、別のアカウントでログインしています。ページを再読み込みするか、このページを開いたときのアカウントに戻してください。',
  'bc-problem-step-up': 'コードを変更する前に、本人確認をしてください。',
  'bc-problem-factor':
    'この変更は、バックアップコードだけではできません。いつもの2段階目の方法で本人確認をしてから、もう一度お試しください。',
  'bc-problem-step-up-declined': '本人確認をしなかったため、何も変更されていません。',
  'bc-problem-wrong-code':
    'このセットのコードではありません。このセットのコードをどれか1つ入力してください。',
  'bc-problem-throttled': '試行回数が多すぎます。{0}後にもう一度お試しください。',
  'bc-problem-busy':
    '前の操作をまだ処理しています。少し待ってから、もう一度お試しください。',
  'bc-problem-suspended':
    '間違ったコードが何度も入力されたため、バックアップコードはロックされています。',
  'bc-problem-elsewhere':
    '別のブラウザまたはタブで、新しいコードを作り始めています（{0}）。そちらで完了するか、ここで最初からやり直してください。',
  'bc-problem-clock':
    '端末の時計が合っていません。日付と時刻を合わせて、もう一度お試しください。',
  'bc-problem-too-many-sets-other':
    'セットはすでに上限の{0}個あります。先に1つ削除してください。',
  'bc-problem-recovery-off':
    'このサイトでは、ここからアカウントを復旧できません。サイトのサポートにお問い合わせください。',
  'bc-problem-operator':
    'このアカウントを復旧できるのは、サイトのサポートだけです。本人であることを示せるものを用意して、お問い合わせください。',
  'bc-problem-frozen':
    '本人以外がこのアカウントを復旧したと報告があったため、アカウントはロックされています。ロックの解除は、サイトのサポートに依頼してください。',
  'bc-problem-link-expired':
    'このリンクはもう使えません。もう一度パスワードでログインして、新しいリンクを依頼してください。',
  'bc-problem-gone': 'このセットはもうありません。別のタブで変更された可能性があります。',
  'bc-problem-label':
    '入力した内容に、表示できない文字があります。その文字を削除して、もう一度お試しください。',
  'bc-problem-unsafe-form':
    'このページのフォームは安全ではないため、バックアップコードを使えません。別の方法でログインし、このことをサイトに知らせてください。',
  'bc-problem-cannot-hash':
    'このブラウザでは計算を実行できませんでした。ページを再読み込みするか、別のブラウザをお試しください。',
  'bc-problem-other': '問題が発生しました（{0}）。もう一度お試しください。',

  // code-field/code-field.ts
  'bc-field-count-other': '{1}文字中{0}文字',
  'bc-field-hint': '大文字でも小文字でもかまいません。スペースやハイフンは省略できます。',
  'bc-field-bad-symbol': 'コードに「{0}」は使われません。{1}文字目を確認してください。',
  'bc-field-empty': '控えにあるコードを入力してください。',
  'bc-field-several-other': 'コードが{0}個入っています。1個だけ残してください。',
  'bc-field-authenticator':
    '認証アプリのコードのようです。代わりにバックアップコードを入力してください。',
  'bc-field-length-other': 'コードは{0}文字です。入力されているのは{1}文字です。',
  'bc-field-check-failed':
    '入力ミスがあります。コードと控えを、区切りごとに見比べてください。',
  'bc-field-question':
    '{0}文字目を確認してください。入力は「{1}」ですが、控えでは「{2}」ではありませんか？',
  'bc-field-question-spelled':
    '{0}文字目を確認してください。入力は{1}ですが、控えでは{2}ではありませんか？',
  'bc-field-digit': '数字の{0}',
  'bc-field-letter': 'アルファベットの{0}',

  // panel/panel.ts
  'bc-title': 'バックアップコード',

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

  // panel/views/panel-view.ts
  'bc-loading': 'コードの状態を調べています…',
  'bc-retry': 'もう一度試す',

  // panel/views/heading.ts
  'bc-not-active': 'まだ使えません',

  // panel/views/steps.ts
  'bc-steps': '手順',
  'bc-step-save': '保存',
  'bc-step-check': '確認',
  'bc-step-done': '完了',
  'bc-step-past': '済み',
  'bc-on': 'オン',

  // panel/views/save-ways.ts
  'bc-copy': 'コピー',
  'bc-way-copied': 'コピー済み',
  'bc-download': 'ダウンロード',
  'bc-way-downloaded': '保存済み',
  'bc-print': '印刷',
  'bc-way-printed': '印刷済み',
  'bc-in-app':
    'アプリ内のブラウザで開いています。ここでは、印刷も、ファイルの保存もできません。コードをコピーするか書き留めてください。または、いつものブラウザでこのページを開いてください。',
  'bc-copied': 'すべてのコードをコピーしました。',
  'bc-not-copied':
    'ブラウザがコピーを許可しませんでした。コードは選択されています。ご自分でコピーするか、ダウンロードまたは印刷してください。',
  'bc-downloaded': 'ダウンロードした場所を確認してください。ファイルはありますか？',
  'bc-downloaded-yes': 'はい、あります',
  'bc-printed': '印刷できましたか？',
  'bc-printed-yes': 'はい、できました',
  'bc-not-printed':
    'このブラウザでは印刷できません。代わりにコードをコピーまたはダウンロードしてください。',
  'bc-unsaved':
    '先にコードを保存してください。コピー、ダウンロード、印刷、手書きのどれでもかまいません。',
  'bc-unsaved-no-print':
    '先にコードを保存してください。コピー、ダウンロード、手書きのどれでもかまいません。',
  'bc-unsaved-in-app': '先にコードを保存してください。コピーでも手書きでもかまいません。',
  'bc-unsaved-download': '先に、ファイルがダウンロードされていることを確認してください。',
  'bc-unsaved-print': '先に、コードが印刷されたことを確認してください。',

  // panel/views/save-step.ts
  'bc-codes-title': 'バックアップコードを保存してください',
  'bc-codes-what':
    '当サイトがコードを見ることはないため、もう一度表示することはできません。',
  'bc-codes-set': 'セット{0}（{1}に作成）',
  'bc-codes-where':
    'パスワードマネージャーと、安全な場所に置いた紙の、2か所に保管してください。',
  'bc-continue': '続ける',
  'bc-written-down': '手書きで書き留めました',
  'bc-cancel': 'キャンセル',
  'bc-leaving': 'ここでやめますか？保存してあっても、これらのコードは使えません。',
  'bc-leaving-renewal':
    'ここでやめますか？保存してあっても、これらのコードは使えません。古いコードは引き続き使えます。',
  'bc-leaving-keep': 'これらのコードを残す',
  'bc-discard': 'これらのコードを破棄',

  // panel/views/done-step.ts
  'bc-done-title': 'バックアップコードがオンになりました',
  'bc-done-set-other': 'コード{0}個・セット{1}',
  'bc-done-replaced': '古いコードはもう使えません。古い控えは捨ててください。',
  'bc-done-second': 'なくしたときに備えて、別の場所にもう1部保管してください。',
  'bc-done-print': '控えをもう1部印刷',
  'bc-done': '完了',

  // panel/views/availability.ts
  'bc-off': 'オフ',
  'bc-check-due': '要確認',
  'bc-left-other': '残り{0}個',
  'bc-running-low': '残りわずか',
  'bc-used-up': 'すべて使用済み',
  'bc-locked': 'ロック中',
  'bc-none-other':
    'スマホをなくしても、バックアップコードがあればアカウントに入れます。{0}個のコードを取得でき、それぞれ1回だけ使えます。',
  'bc-exhausted':
    'コードをすべて使いました。ログインしている今のうちに、新しいコードを取得してください。',
  'bc-low-other':
    '残りのコードは{0}個です。最後の1個が必要になる前に、新しいコードを取得してください。',
  'bc-low-of-other':
    '「{0}」は残りわずかです（残り{1}個）。早めに新しいコードを取得してください。',
  'bc-suspended':
    '間違ったコードが何度も入力されたため、バックアップコードはロックされています。お持ちのコードを1つここに入力してロックを解除するか、新しいコードを取得してください。',

  // panel/views/overview.ts
  'bc-add': 'セットを追加',

  // panel/views/pending-set.ts
  'bc-pending-title': 'コードをオンにしてください',
  'bc-pending':
    'このブラウザには、もうこれらのコードがありません。保存してある場合は、それを開いて、どれか1つを入力してください。保存していない場合は、最初からやり直してください。',
  'bc-pending-elsewhere':
    'これらのコードは、別のブラウザまたはタブで作成されました。お手元にある場合は、どれか1つを入力してください。ない場合は、最初からやり直してください。',
  'bc-pending-prepared': 'このセットは、コードを1つ入力すると使えるようになります。',
  'bc-pending-label': 'これらのコードのうち1つ',
  'bc-confirm': 'コードをオンにする',
  'bc-start-again': '最初からやり直す',
  'bc-finish': '完了する',
  'bc-turn-it-on': 'オンにする',

  // panel/views/check-step.ts
  'bc-prove-title': '保存したコードを確認してください',
  'bc-prove-why':
    '保存したものを開き、コードをどれか1つ入力してください。入力しても使用済みにはなりません。',
  'bc-prove-label': '新しいコードのうち1つ',
  'bc-back-to-codes': 'コードに戻る',
  'bc-confirming': 'コードをオンにしています…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'あなたのコード',
  'bc-set-by-id': 'セット{0}',
  'bc-set-prepared': '{0}さんが用意しました。',
  'bc-set-imported': '管理者が用意しました。',
  'bc-set-left-other': '残り{0}個（全{1}個）',
  'bc-set-left-locked-other': '残り{0}個（全{1}個）、ロック中',
  'bc-set-none-used': '使用済みのコードはまだありません。',
  'bc-set-used-other': '使用済みのコードは{0}番です。',
  'bc-set-made': '作成：{0}',
  'bc-set-last-used': '最終使用：{0}',
  'bc-set-last-checked': '最終確認：{0}',
  'bc-set-review': '{0}までに、控えがまだお手元にあるか確認してください',
  'bc-review-ask': 'まだお手元にありますか？念のため、コードを1つ確認してください。',
  'bc-review-due': 'この控えがまだお手元にあるか、確認する時期です。',
  'bc-review-overdue':
    '{0}以降、この控えを確認していません。なくした場合は、新しいコードを取得してください。',

  // panel/views/active-set.ts
  'bc-check': 'コードを確認',
  'bc-renew': '新しいコードを取得',
  'bc-remove': '削除',

  // panel/views/check-form.ts
  'bc-check-how':
    'このセットのコードをどれか1つ入力してください。入力しても使用済みにはなりません。',
  'bc-check-how-any':
    'お手元のどの控えからでも、コードを1つ入力してください。入力しても使用済みにはなりません。',
  'bc-check-label': 'このセットのコード',
  'bc-check-label-any': 'どれかの控えにあるコード',
  'bc-unlock': 'コードのロックを解除',
  'bc-check-send': 'このコードを確認',
  'bc-check-works':
    '{0}番のコードは使えます。このセットのほかの未使用のコードも使えます。',
  'bc-check-works-of':
    '「{1}」の{0}番のコードは使えます。このセットのほかの未使用のコードも使えます。',
  'bc-check-used':
    '{0}番のコードは{1}に使いました。線で消していないコードをお試しください。',
  'bc-check-used-of':
    '「{1}」の{0}番のコードは{2}に使われました。線で消していないコードをお試しください。',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'これらのコードは、印刷したものも含めて、すぐに使えなくなります。その後は、バックアップコードがない状態になります。',
  'bc-remove-what-of':
    '「{0}」のコードは、印刷したものも含めて、すぐに使えなくなります。',
  'bc-discard-what': '破棄すると、印刷してあっても、これらのコードは使えません。',
  'bc-discard-prepared':
    '「{1}」は{0}さんが用意しました。このアカウントを共有している人が待っているかもしれません。破棄すると、このセットのコードは、印刷したものも含めて、今後一切使えません。',
  'bc-discard-imported':
    '「{0}」は管理者が用意しました。このアカウントを共有している人が待っているかもしれません。破棄すると、このセットのコードは、印刷したものも含めて、今後一切使えません。',
  'bc-discard-elsewhere':
    '「{0}」は別のブラウザまたはタブで作成されました（{1}）。このアカウントを共有している人が、ちょうど保存しているところかもしれません。破棄すると、このセットのコードは、印刷したものも含めて、今後一切使えません。',
  'bc-discard-yes': 'はい、破棄します',
  'bc-discard-start-again': '破棄して最初からやり直す',
  'bc-remove-now': 'このセットを削除',
  'bc-close': '閉じる',

  // panel/views/notices.ts
  'bc-outcome-on': 'バックアップコードがオンになりました。',
  'bc-outcome-replaced': '新しいコードがオンになりました。古いコードはもう使えません。',
  'bc-outcome-unlocked': 'バックアップコードがまた使えるようになりました。',
  'bc-outcome-removed': 'セットを削除しました。このセットのコードはもう使えません。',
  'bc-old-codes-work':
    '古いコードはまだ使えます。新しいコードをオンにすると使えなくなります。',

  // panel/views/start-form.ts
  'bc-renew-title': '新しいコードを取得',
  'bc-renew-count-other': '新しいコードを{0}個取得します。',
  'bc-renew-what': '新しいコードを保存して確認するまで、古いコードは引き続き使えます。',
  'bc-renew-used-up': 'ほかのセットはそのまま残ります。',
  'bc-keep-old': '古いコードを使い続ける',
  'bc-add-what':
    '2つ目のセットを別の場所に保管したり、このアカウントを共有する人に1つずつ用意したりできます。セットは1つずつ削除できます。',
  'bc-label': '保管する場所（任意）',
  'bc-label-hint': '例：「自宅の金庫」',
  'bc-generate': 'バックアップコードを取得',
  'bc-regenerate': '新しいコードを作成',

  // panel/views/make-step.ts
  'bc-step-up-title': '本人確認をしてください',
  'bc-step-up-why':
    'バックアップコードがあればアカウントに入れます。そのため、ご本人以外が新しいコードを取得できないようにしています。',
  'bc-generating-title': 'コードを作成しています',
  'bc-generating': 'この端末で{1}個中{0}個を作成しました。',
  'bc-enrolling': 'もうすぐ完了します。コードがこの端末の外に出ることはありません。',

  // entry/announcing.ts
  'bc-entry-scanned':
    'コードが入力欄に入りました。控えと見比べてから、先に進んでください。',
  'bc-entry-sending': 'コードを確認しています…',
  'bc-entry-wait': '試行回数が多すぎます。表示されている時間が過ぎるまでお待ちください。',
  'bc-entry-again': 'もう一度試せるようになりました。',

  // entry/views.ts
  'bc-entry-title': 'バックアップコードを入力',
  'bc-entry-title-confirm': 'バックアップコードで本人確認',
  'bc-entry-confirm': '確認',
  'bc-entry-locked': 'バックアップコードはロックされています',
  'bc-entry-another-way': '別の方法でログインしてください。',
  'bc-entry-recovery': 'どれも持っていません',
  'bc-entry-scan': 'スキャン',
  'bc-entry-loading': 'お待ちください…',
  'bc-entry-none':
    'このアカウントにはバックアップコードがありません。別の方法でログインしてください。',
  'bc-entry-suspended':
    '間違ったコードが何度も入力されました。別の方法でログインするか、以前ログインしたことのあるブラウザを使ってください。',
  'bc-entry-label': 'バックアップコード',
  'bc-entry-send': 'ログイン',

  // scanning/view.ts
  'bc-scan-title': 'コードをスキャン',
  'bc-scan-choose': 'コードを選んでください',
  'bc-scan-take': 'まだ線で消していないものを選んでください。',
  'bc-scan-hold': 'どれか1つのコードの横にある四角い模様を、カメラにかざしてください。',
  'bc-scan-photo':
    'どれか1つのコードの横にある四角い模様を撮影するか、保存したファイルを選んでください。',
  'bc-scan-no-camera': 'このページではカメラを使えません。代わりに写真を使ってください。',
  'bc-scan-no-decoder':
    'このブラウザでは四角い模様を読み取れません。代わりにコードを入力してください。',
  'bc-scan-not-found':
    'この画像にバックアップコードは見つかりません。もっと近づけるか、コードを入力してください。',
  'bc-scan-not-in-file':
    'このファイルにバックアップコードはありません。暗号化されている場合は、先に5つの単語で開いてください。',
  'bc-scan-another':
    'これはバックアップコードではありません。コードの横にある四角い模様を使ってください。',
  'bc-scan-file': '写真やファイルを使う',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'ログインに時間がかかりすぎました。最初からやり直してください。',
  'bc-entry-never-on':
    '{0}に作成したコード（セット{1}）は、一度もオンにしていないため使えません。',
  'bc-entry-wrong':
    'あなたのコードではありません。控えを確認して、もう一度お試しください。',
  'bc-entry-used': '{0}番のコードは{1}に使いました。次のコードをお試しください。',
  'bc-entry-used-of':
    '{0}番のコードは{1}に使いました（{2}に作成したセット）。次のコードをお試しください。',
  'bc-entry-replaced':
    'このコードは、{0}に作成され、{1}に新しいものと交換された古いセットのものです。新しいほうの控えを使ってください。',
  'bc-entry-withdrawn':
    'このコードは、{0}に作成され、{1}に削除されたセットのものです。別の控えを使うか、別の方法でログインしてください。',
  'bc-entry-spent':
    'このコードは、{0}に作成され、{1}にすべて使用済みになったセットのものです。別の控えを使うか、別の方法でログインしてください。',

  // entry/accepted-view.ts
  'bc-entry-in': 'ログインしました',
  'bc-entry-confirmed': '本人確認ができました',
  'bc-entry-used-now': '{0}番のコードは使用済みになりました。線で消してください。',
  'bc-entry-used-now-named':
    '「{1}」の{0}番のコードは使用済みになりました。線で消してください。',
  'bc-entry-used-now-made':
    '{1}に作成したセットの{0}番のコードは使用済みになりました。線で消してください。',
  'bc-entry-left-other': '残りは{0}個です。',
  'bc-entry-none-left': '残りはありません。',
  'bc-entry-lost':
    'スマホをなくした場合は、今すぐ新しいスマホを設定してください。もう一度本人確認をする必要はありません。',
  'bc-entry-few':
    'コードが残り少なくなっています。ログインしている今のうちに、新しいコードを取得してください。',
  'bc-entry-last':
    'この控えの最後のコードでした。今すぐ新しいコードを取得しないと、次回ログインできなくなるおそれがあります。',
  'bc-entry-new-phone': '新しいスマホを設定',

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked': '{0}に、このアカウントの復旧が依頼されました。',
  'bc-recovery-asked-from': '{0}に、このアカウントの復旧が依頼されました（{1}から）。',
  'bc-recovery-until': '{0}から、復旧を完了できるようになります。',
  'bc-recovery-ready': 'すでに復旧を完了できます。',
  'bc-dispute': '心当たりがありません',
  'bc-dispute-what': '心当たりがない場合は、中止してください。コードはそのまま残ります。',
  'bc-dispute-yes': 'はい、中止します',
  'bc-outcome-recovery-stopped':
    '復旧を中止しました。パスワードがほかの人に知られています。今すぐ変更してください。',
  'bc-recently-recovered':
    'このアカウントは少し前に復旧されました。心当たりがない場合は、当サイトからのメッセージにある、復旧を中止するリンクを開いてください。リンクを開くと、アカウントがロックされます。',
  'bc-recovering-what':
    'オンにすると、以前のコードはすべて使えなくなり、すべての端末でログアウトされます。',

  // entry/lost/
  'bc-lost-title': 'すべてなくしましたか？',
  'bc-lost-what':
    'このアカウントのすべての連絡先にメッセージを送ります。その中のリンクを開き、通常は1日ほどお待ちください。その後、新しいコードを取得できます。',
  'bc-lost-again':
    'すでにお待ちいただきましたか？もう一度依頼すると、手続きを完了するリンクをお送りします。',
  'bc-lost-ask': 'メッセージを受け取る',
  'bc-lost-truth':
    'コードがないと、このページからはログインできません。なくしたコードを取り戻すことは、誰にもできません。別の端末など、ほかの場所でまだログインしていませんか？していれば、そこで新しいコードを取得してください。',
  'bc-lost-others': 'それ以外の場合、このサイトには次の方法があります：',
  'bc-lost-support':
    'それ以外の場合は、サイトのサポートにお問い合わせください。何ができるかを教えてもらえます。',
  'bc-asked-title': 'メッセージを確認してください',
  'bc-asked-what':
    'このアカウントのすべての連絡先にメッセージを送りました。この端末で開いてください。',
  'bc-asked-hours-other': '待ち時間は{0}時間です。それより長くなることもあります。',
  'bc-asked-days-other': '待ち時間は{0}日です。それより長くなることもあります。',
  'bc-asked-spam': '数分たっても届きませんか？迷惑メールも確認してください。',
  'bc-asked-digits': '6桁の数字が届きました',
  'bc-asked-label': 'SMSで届いた、または登録した知人から聞いた6桁の数字',
  'bc-asked-incomplete': '6桁すべての数字を入力してください。',
  'bc-asked-wrong':
    '数字が正しくないか、もう使えません。数字を確認するか、戻って新しい数字を依頼してください。',
  'bc-back': '戻る',

  // recovery/
  'bc-recovery-approve-title': 'アカウントの復旧を依頼しましたか？',
  'bc-recovery-approve-who':
    '誰かがあなたのアカウントにログインしようとしていて、コードも端末もすべてなくしたと伝えています。ご本人であれば、復旧を開始してください。',
  'bc-recovery-approve-what':
    'その後、通常は1日ほど待ちます。アカウントのすべての連絡先にお知らせするので、メッセージを受け取った人は誰でも復旧を中止できます。新しいコードをオンにするまで、古いコードは引き続き使えます。',
  'bc-recovery-approve-not-you':
    '心当たりがない場合は、開始しないでください。誰かがあなたのパスワードを知っています。変更してください。',
  'bc-recovery-approve': 'はい、本人です。開始する',
  'bc-recovery-approved-title': '待ち時間が始まりました',
  'bc-recovery-approved':
    '待ち時間は{0}に終わります。その後、もう一度パスワードでログインし、「どれも持っていません」を押してください。手続きを完了するリンクをお送りします。',
  'bc-recovery-found': 'その間にコードが見つかったら、それを使ってください。',
  'bc-recovery-finish-title': '待ち時間が終わりました',
  'bc-recovery-finish-what':
    '続けると、このブラウザで新しいコードを取得できます。オンにすると、以前のコードはすべて使えなくなり、すべての端末でログアウトされます。',
  'bc-recovery-finish-not-you':
    '心当たりがない場合は、続けないでください。当サイトからの別のメッセージにある、復旧を中止するリンクを開いてください。',
  'bc-recovery-finish': '続ける',
  'bc-recovery-sign-in':
    '先に、このブラウザの別のタブで、パスワードを使ってログインしてください。その後ここに戻り、「続ける」を押してください。',
  'bc-recovery-permitted-title': '新しいコードを取得できます',
  'bc-recovery-permitted':
    '{0}まで、このブラウザで取得できます。まだ何も変わっておらず、古いコードも引き続き使えます。',
  'bc-recovery-stop-title': 'この復旧を中止しますか？',
  'bc-recovery-stop-what':
    'あなたのアカウントの復旧が依頼されました。心当たりがない場合は、今すぐ中止してください。この操作で誰かがログインすることはなく、コードもそのまま残ります。',
  'bc-recovery-stop-late':
    'すでに誰かがアカウントを復旧している場合は、中止するとアカウントがロックされます。ロックは、サイトのサポートが解除するまで続きます。',
  'bc-recovery-stop': '中止する',
  'bc-recovery-stop-expired':
    'このリンクはもう使えません。復旧はすでに終わっているかもしれません。復旧を依頼したのがあなたでない場合は、パスワードを変更し、サイトのサポートにお問い合わせください。',
  'bc-recovery-stopped-title': '復旧を中止しました',
  'bc-recovery-stopped': 'この復旧は、もう誰も続けられません。',
  'bc-recovery-change-password':
    'パスワードがほかの人に知られています。今すぐ変更してください。',
  'bc-recovery-no-link-title': 'メッセージのリンクを開いてください',
  'bc-recovery-no-link':
    'このページを使うには、お送りしたリンクが必要です。もう一度メッセージを開き、そのリンクを使ってください。',
  'bc-recovery-refused-title': 'うまくいきませんでした',
});

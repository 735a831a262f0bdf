/** The panel in Japanese. `../ja.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'バックアップコード',

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
};

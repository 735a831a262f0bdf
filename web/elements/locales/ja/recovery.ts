/** The page of recovery links in Japanese. `../ja.ts` has the terms. */
export const recovery = {
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
};

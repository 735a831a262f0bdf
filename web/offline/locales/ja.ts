/**
 * The offline page in Japanese, in polite style (です・ます). A sheet is a 控え, a set a セット, as
 * in the elements. Sheets and accounts are counted with 件, codes and sets with 個; the third
 * sheet is 控え3. Hash = ハッシュ, hashing = ハッシュ化, import file = インポートファイル,
 * encrypted file = 暗号化ファイル, erase = 消去.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'このページについて',
  'page-version': 'バージョン',
  'page-module-hash': 'モジュールのSHA-256',
  'page-self-test-what':
    'セルフテストでは、Argon2id、scrypt、PBKDF2、HMAC、SHA-256の計算結果を、公表されている値と照合します。',
  'page-licences': 'このページに含まれるものすべてのライセンス',
  'page-self-test-running': 'セルフテスト中…',
  'page-self-test-passed': 'セルフテスト合格',
  'page-self-test-failed': 'セルフテスト不合格',
  'page-not-blocked': 'オンラインの間、このページでは防げないこと',
  'page-not-blocked-what':
    'このページのセキュリティポリシーは、ほかの誰かがページに紛れ込ませたスクリプトからのものも含めて、すべてのリクエストを遮断します。それでも、そのようなスクリプトには次のことができる可能性があります：',
  'page-not-blocked-page': 'アドレスに任意の内容を入れて、別のページを開く',
  'page-not-blocked-name': 'ブラウザにサイトの名前を照会させ、その名前にメッセージを隠す',
  'page-not-blocked-early':
    'Chromiumベースのブラウザに早い段階で接続させる（preconnectのヒントによって、またはフレームやフォームを遮断する前に）。その接続では何も送信されない',
  'page-not-blocked-webrtc': 'ChromiumベースのブラウザでWebRTCを使う',

  // code-check/
  'page-task-check': '控えの確認・表示',
  'page-file': 'インポートファイルまたは暗号化ファイル（任意）',
  'page-file-hint':
    'このページにドロップすることもできます。インポートファイルの場合は、その内容が表示されます。暗号化ファイルの場合は、5つの単語を入力すると控えが表示されます。',
  'page-code': 'コード',
  'page-check-hint': 'ここで確認しても、コードは使用済みになりません。',
  'page-check': '確認',
  'page-tried': '調べたセット',
  'page-words': 'このファイルの5つの単語',
  'page-opening': '開いています…',
  'page-open': '開く',
  'page-opened': 'このファイルの控え',
  'page-erase-text': 'このページから消去',
  'page-text-copied':
    'コピーしました。クリップボードにコードが残らないように、後で別のものをコピーしてください。',
  'page-words-wrong':
    'これらの単語ではこのファイルを開けません。1つずつ確認してください。',
  'page-words-memory': 'この端末では、このファイルを開くためのメモリが足りません。',
  'page-words-failed':
    'このファイルを開けませんでした（{0}）。もう一度試すか、別のブラウザをお試しください。',
  'page-well-formed':
    '入力ミスはありません。チェック用の文字が一致しています。使えるかどうかがわかるのは、サイトだけです。',
  'page-foreign': '正しい形のコードですが、このファイルのものではありません。',
  'page-not-checked': 'このコードを確認できませんでした（{0}）。',
  'page-trying-other': 'セット{0}個を調べています。',
  'page-trying-part-other': 'セット{0}個を調べています（{1}完了）。',
  'page-found': 'セット{1}（{2}に作成）の{0}番のコードです。',
  'page-contents': 'ファイルの内容',
  'page-show-all-other': 'セット{0}個をすべて表示',
  'page-sets-other': 'セット{0}個',
  'page-accounts-other': 'アカウント{0}件',
  'page-codes-other': 'コード{0}個',
  'page-same-id-other':
    'IDが前のセットと同じセットが{0}個あります（最初は{1}番目）。ファイルに重複して入っていませんか？',
  'page-old-other':
    '作成から{1}日を過ぎたセットが{0}個あります（最初は{2}番目）。まだ必要ですか？',
  'page-future-other':
    '作成日が未来になっているセットが{0}個あります（最初は{1}番目）。サーバーはこのファイルを受け付けません。',
  'page-shared-other': '2つ以上のセットがあるアカウントが{0}件あります。',
  'page-file-locked':
    'このファイルは暗号化されています。開くには、ファイルの5つの単語を入力してください。',
  'page-file-unreadable': 'このファイルを読み込めませんでした。',
  'page-file-costly':
    'このファイルを開くには1 GiBを超えるメモリが必要なため、このページでは開きません。',
  'page-file-key':
    'このファイルは暗号化されていますが、単語では開けません。開けるのは、暗号化のときに指定された鍵だけです。',
  'page-file-encoding':
    'このファイルはUTF-8ではなく、{0}のようです。UTF-8で保存してから、もう一度開いてください。',
  'page-file-invalid': 'インポートファイルではないか、誰かが変更したファイルです。',
  'page-fault-reason': '理由',
  'page-fault-place': '箇所',
  'page-fault-limit': '制限値',

  // format-names.ts
  'page-format-standard': '標準：{0}文字',
  'page-format-numeric': '数字のみ：{0}桁',
  'page-format-long': '長い：{0}文字',
  'page-format-custom': 'サイト独自：{0}文字',
  'page-kdf-argon2id': 'Argon2id（推奨）',
  'page-kdf-hmac': 'HMAC（長いコード用）',

  // page-heading.ts
  'page-promise':
    'コードはこの端末で作成されます。このページは何も送信せず、何も保存しません。',
  'page-language': '言語',
  'page-tasks': '操作',
  'page-task-make': 'コードを作成',
  'page-title': 'オフラインで作るバックアップコード',
  'page-online': 'オンライン',
  'page-offline': 'オフライン',
  'page-online-advice':
    'ブラウザはオンラインだと示しています。確実を期すには、始める前にオフラインにしてください。',
  'page-broken':
    'このブラウザは正しく計算できないため、ここではコードを作成しません。別のブラウザをお試しください。',

  // sheets/
  'page-making': 'コードを作成しています',
  'page-hashed-other': 'コード{1}個中{0}個をハッシュ化しました。',
  'page-advanced': '詳細設定：ハッシュ化と出力',
  'page-output': 'サーバー用ファイル',
  'page-kdf': 'ハッシュ化',
  'page-cost':
    '初期値はOWASPの推奨値です。大きくすると、コードを推測しようとする人だけでなく、あなたやログインする人全員にも時間がかかるようになります。サーバーは既定で、スマホには負担が大きすぎる値（{0} MiBを超えるメモリなど）を受け付けません。',
  'page-output-import': 'インポートファイル（推奨）',
  'page-output-phc': 'PHC文字列',
  'page-output-django': 'PHC文字列（Django用）',
  'page-cost-m': 'メモリ（KiB）',
  'page-cost-t': 'パスの回数',
  'page-cost-n': 'コストn（2の累乗）',
  'page-cost-r': 'ブロックサイズr',
  'page-cost-p': '並列度',
  'page-cost-iterations': '反復回数',
  'page-phc-warning':
    'すでに平文のコードを検証しているサーバー専用です。使われるコードは、すべてそのサーバーに見えます。サーバーは、入力されたコードを検証する前に、大文字に変え、スペースとハイフンを取り除き、Oを0に、IとLを1に置き換える必要があります。できればインポートファイルを使ってください。',
  'page-fault-unanswered': '先にこの質問に答えてください。',
  'page-fault-account':
    'サイトに登録されているとおりに、アカウントの名前を入力してください。',
  'page-fault-long': '{0}文字以内にしてください。',
  'page-fault-printable': '印刷できない文字があります。その文字を削除してください。',
  'page-fault-number': '整数を入力してください。',
  'page-fault-low-given': 'ほかの数値との関係で、{0}以上にしてください。',
  'page-fault-low': '{0}以上にしてください。',
  'page-fault-high-given': 'ほかの数値との関係で、{0}以下にしてください。',
  'page-fault-high': '{0}以下にしてください。',
  'page-fault-sheets': '一度に作成できる控えは{0}件までです。',
  'page-fault-power': '2の累乗を入力してください（例：{0}）。',
  'page-fault-entropy': 'このコードはHMACには短すぎます。「長い」を選んでください。',
  'page-fault-other': 'この入力内容は使えません（{0}）。',
  'page-problem-memory':
    'この端末では、これらの数値に必要なメモリが足りません。メモリの数値を小さくしてください。',
  'page-problem-random':
    'この端末から乱数を得られなかったため、コードは作成されていません。',
  'page-problem-other':
    'コードは作成されていません（{0}）。もう一度試すか、別のブラウザをお試しください。',
  'page-file-title': 'サーバー用ファイルを保存してください',
  'page-file-kept': '保存済み',
  'page-file-save': 'ファイルを保存',
  'page-file-unsaved': '先にファイルを保存してください。',
  'page-file-hashes':
    'このファイルの中身はコードのハッシュなので、誰もこれでログインすることはできません。',
  'page-file-import':
    'サイトは、このファイルを{0}またはサイト独自のツールでインポートします。',
  'page-phc-use':
    '1行に1つのハッシュがあります。このファイルはサーバーだけに渡してください。サーバーは、入力されたコードを検証する前に、大文字に変え、スペースとハイフンを取り除き、Oを0に、IとLを1に置き換える必要があります。そうしないと、ハイフンを含むコードはどれも通りません。',
  'page-phc-quotes':
    '{0}のどれかで始まるアカウントや名前には、表計算ソフトが数式として扱わないように、先頭に{1}が1つ追加されます。',
  'page-make-title': 'バックアップコードを作成',
  'page-sheets-other': '控え{0}件',
  'page-service': 'サービス（任意）',
  'page-service-hint': 'サイトの名前です。すべての控えに記載されます。',
  'page-profile': 'コードの種類',
  'page-make': 'コードを作成する',
  'page-make-sheets-other': '控えを{0}件作成',
  'page-add': '控えを追加',
  'page-remove-all': 'すべて削除',
  'page-many': '多くの控えを一度に作成',
  'page-many-paste':
    '表計算ソフトまたはCSVファイルの行をコピーして、「アカウント」に貼り付けてください。列の順は、アカウント、名前、コードの数です。',
  'page-many-limits':
    'サーバーが既定で受け付けるのは、控え1件につきコード{0}～{1}個、アカウント1件につき控え{2}件までです。',
  'page-heading': '貼り付けた最初の行は見出しですか？',
  'page-heading-yes': 'はい、削除します',
  'page-heading-no': 'いいえ、アカウントです',
  'page-step-make': '作成',
  'page-step-save': '保存',
  'page-step-file': 'ファイル',
  'page-done-title': '控えとファイルを保存しました',
  'page-done':
    'サーバーでファイルをインポートし、それぞれの人に控えを渡してください。その後、各自がコードをどれか1つ入力して、自分のコードをオンにします。',
  'page-erase-all': '消去して最初からやり直す',
  'page-finish': '完了する',
  'page-erase-unsaved':
    '控えまたはサーバー用ファイルを、まだ保存していない可能性があります。',
  'page-erase-saved': '先に、控えとファイルが本当にお手元にあることを確認してください。',
  'page-erase-what': '消去したコードは元に戻せません。',
  'page-erase': '消去する',
  'page-row-only': '控え',
  'page-row': '控え{0}',
  'page-account': 'アカウント',
  'page-account-hint': 'サイトへのログインに使う名前です。',
  'page-label': '名前（任意）',
  'page-label-hint': 'ほかの控えと区別するためのものです。例：「自宅の金庫」',
  'page-count': 'コードの数',
  'page-count-hint': '{0}以上（サーバーの条件）',
  'page-row-remove-named': '控え{0}を削除',
  'page-row-remove': '削除',
  'page-save-sheets-other': '控え{0}件を保存してください',
  'page-only-here': 'コードはこのページにしかなく、ページを閉じるとなくなります。',
  'page-save-each': '1人ずつ別のファイルに保存',
  'page-show-only': 'それぞれの控えは、それを使ってログインする人だけに見せてください。',
  'page-copy': 'これらのコードをコピー',
  'page-copied': 'コピーしました。',
  'page-not-copied':
    'ブラウザがコピーを許可しませんでした。コードを印刷するか、テキストとして保存してください。',
  'page-repeated-other': '前の控えと同じものが{0}件あります。最初は控え{1}です。',
  'page-refused': '通常の設定のサーバーは、次のものをインポートしません：',
  'page-refused-few-other':
    'ファイル全体：コードが{1}個未満の控えが{0}件あります（最初は控え{2}）。',
  'page-refused-many-other':
    '控え{0}件（最初は控え{2}）：控えは、アカウント1件につき{1}件までです。',
  'page-refused-weak': 'ファイル全体：コードのランダムさが{0}ビット未満です。',
  'page-refused-memory':
    'ファイル全体：ハッシュ化に必要なメモリが{0} MiB（{1} KiB）を超えています。',
  'page-refused-argon2id':
    'ファイル全体：メモリ（KiB）とパスの回数の積が{0}を超えています。',
  'page-refused-scrypt': 'ファイル全体：n、r、pの積が{0}を超えています。',
  'page-refused-iterations': 'ファイル全体：ハッシュ化の反復回数が{0}回を超えています。',
});

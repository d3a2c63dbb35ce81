import type { Messages } from '../catalogue.ts'

/** The Japanese catalogue. */
export const ja: Messages = {
  locale: 'ja',

  'code.digits': { other: '数字{n}桁' },
  'code.characters': { other: '英数字{n}文字' },
  'code.incomplete': { other: '認証コードをすべて入力してください。全部で{n}文字です。' },
  'code.none': 'テキストに認証コードが見つかりませんでした。',
  'code.several':
    'テキストに認証コードが複数あります。コードだけをコピーするか、直接入力してください。',
  'code.only-digits': '認証コードは数字のみです。',
  'code.only-characters': '認証コードはAからZの英字と数字のみです。',
  'code.filled': '認証コードが入力されました：{code}',
  'code.complete': '認証コードがすべて入力されました。',
  'code.rejected': 'この認証コードは受け付けられませんでした。',

  'phone.label': '電話番号',
  'phone.required': '電話番号を入力してください。',
  'phone.too-short': '電話番号が短すぎます。数字が抜けていないかご確認ください。',
  'phone.too-long': '電話番号が長すぎます。余分な数字がないかご確認ください。',
  'phone.invalid-length': 'この桁数の電話番号はありません。数字をご確認ください。',
  'phone.unknown-calling-code': 'この国番号は存在しません。+の後の数字をご確認ください。',
  'phone.not-a-number': '電話番号ではありません。数字のみを入力してください。',
  'phone.country-unknown': '国・地域を選択するか、先に+と国番号を入力してください。',
  'phone.country-not-allowed':
    'この国・地域の電話番号は利用できません。別の番号を使用してください。',
  'phone.type-not-allowed': 'この種類の電話番号は利用できません。別の番号を使用してください。',

  'phone.extension': '内線番号は電話番号に含まれないため、除外されます。',
  'country.choose': '国・地域：{country}。変更する',
  'country.none': '国・地域を選択',
  'country.other': 'その他の国・地域の場合は、+と国番号を入力してください。',
  'country.search': '国・地域を検索',
  'country.found': { other: '{n}件の国・地域が見つかりました' },
  'country.not-found':
    '国・地域が見つかりません。+と国番号を入力すれば、どの国・地域でも指定できます。',
  'country.changed': '国・地域が変わりました：{country}',
  'country.preferred': 'おすすめ',
  'country.all': 'すべての国・地域',

  'email.label': 'メールアドレス',
  'email.required': 'メールアドレスを入力してください。',
  'email.suggestion': '{address}ではありませんか？',
  'email.missing-at': 'メールアドレスには@が必要です（例：name@example.com）。',
  'email.missing-local': 'メールアドレスの@より前の部分を入力してください。',
  'email.missing-domain': 'メールアドレスの@より後の部分を入力してください。',
  'email.incomplete-domain': '@より後の部分が不完全です。末尾をご確認ください（例：example.com）。',
  'email.invalid-domain': '@より後の部分が正しくありません。誤りがないかご確認ください。',
  'email.invalid-character':
    'メールアドレスに使用できない文字または空白があります。誤りがないかご確認ください。',
  'email.non-ascii-local':
    '@より前には、半角の英字（アクセント記号なし）、数字、ピリオドなどの記号のみ使用できます。',
  'email.too-long': 'メールアドレスが長すぎます。誤りがないかご確認ください。',
  'email.several': 'メールアドレスは一つだけ入力してください。',

  'send.label': 'コードを送信',
  'send.busy': '認証コードを送信しています…',
  'send.hint': '認証コードを{by}お送りします。',
  'channels.label': '認証コードの受け取り方法',
  'channels.use': '代わりに{by}受け取る',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': '音声通話',
  'channel.rcs': 'RCSメッセージ',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'メール',
  'channel.sms.by': 'SMSで',
  'channel.whatsapp.by': 'WhatsAppで',
  'channel.telegram.by': 'Telegramで',
  'channel.voice.by': '音声通話で',
  'channel.rcs.by': 'RCSメッセージで',
  'channel.viber.by': 'Viberで',
  'channel.zalo.by': 'Zaloで',
  'channel.email.by': 'メールで',

  'sent.short': '{to}にコードを送信',
  'sent.to': '{to}に{by}認証コードを送信しました。',
  'sent.again': '{to}に{by}認証コードを再送信しました。',
  'sent.perhaps': '{to}に{by}認証コードが送信された可能性があります。',
  'sent.replaced': '{to}に{by}新しい認証コードを送信しました。有効なのは最新の認証コードのみです。',

  'code.label': '認証コード',
  'code.hint-auto': { other: '{n}文字を入力すると自動で確認します。' },
  'check.label': '認証する',
  'check.busy': '認証コードを確認しています…',

  'expiry.left': '残り時間：{time}',
  'expiry.over': '認証コードの有効期限が切れました。新しい認証コードを取得してください。',
  'expiry.over-until': '認証コードの有効期限が切れました。{in}に新しい認証コードを取得できます。',

  'attempts.left': { other: '残り{n}回' },

  'resend.label': '再送信',
  'resend.busy': '再送信しています…',
  'resend.in': '再送信できるまで：{time}',
  'resend.ready': '認証コードを再送信できます。',

  'change.short': '変更',
  'change.label': '番号を変更',

  'check.incorrect': '認証コードが正しくありません。確認してもう一度お試しください。',
  'check.incorrect-left': { other: '認証コードが正しくありません。あと{n}回入力できます。' },
  'locked.until':
    '認証コードの誤入力が上限に達しました。別の番号を使うか、{in}に新しい認証コードを取得してください。',
  'locked.now': '認証コードの誤入力が上限に達しました。今すぐ新しい認証コードを取得できます。',
  'locked.over': '認証コードの誤入力が上限に達しました。別の番号を使用してください。',

  'verified.to': '{to}の認証が完了しました。',
  'verified.required': '先に電話番号の認証を行ってください。',

  'restore.busy': '前回の続きを読み込んでいます…',
  'restore.retry': '再試行',

  'problem.destination_invalid': '有効な電話番号ではありません。確認してもう一度お試しください。',
  'problem.line_type_not_allowed':
    'この種類の電話番号は利用できません。別の番号を使用してください。',
  'problem.country_not_allowed':
    'この国・地域の電話番号は利用できません。別の番号を使用してください。',
  'problem.destination_undeliverable':
    'この番号には認証コードを送信できません。別の番号を使用してください。',
  'problem.policy': 'この番号は認証に利用できません。別の番号を使用してください。',
  'problem.channel_unavailable':
    'この方法では認証コードを送信できません。別の受け取り方法を選ぶか、別の番号を使用してください。',
  'problem.code_malformed': '認証コードが不完全です。確認してもう一度お試しください。',
  'problem.verification_lost':
    'この認証コードは確認できなくなりました。新しい認証コードを取得してください。',
  'problem.superseded':
    '別の画面や端末で新しい認証コードが取得されました。そちらで入力するか、ここで新しい認証コードを取得してください。',
  'problem.cooldown': 'まだ次の認証コードを取得できません。後でもう一度お試しください。',
  'problem.cooldown.in': 'まだ次の認証コードを取得できません。{in}にもう一度お試しください。',
  'problem.send_limit': '認証コードの取得回数が上限に達しました。後でもう一度お試しください。',
  'problem.send_limit.in': '認証コードの取得回数が上限に達しました。{in}にもう一度お試しください。',
  'problem.destination_limit':
    'この番号での認証コードの取得回数が上限に達しました。別の番号を使うか、後でもう一度お試しください。',
  'problem.destination_limit.in':
    'この番号での認証コードの取得回数が上限に達しました。別の番号を使うか、{in}にもう一度お試しください。',
  'problem.check_limit': '認証コードの入力回数が上限に達しました。後でもう一度お試しください。',
  'problem.check_limit.in':
    '認証コードの入力回数が上限に達しました。{in}にもう一度お試しください。',
  'problem.challenge_required': '人間による操作であることを確認してから、もう一度お試しください。',
  'problem.challenge_failed':
    '人間による操作であることを確認できませんでした。もう一度お試しください。',
  'problem.send_unconfirmed':
    '認証コードが送信されたかどうか確認できません。届いた場合はここに入力し、届かない場合は再送信してください。',
  'problem.check_unconfirmed':
    '認証コードが正しいかどうか、まだ確認できていません。もう一度お試しください。',
  'problem.provider_unavailable':
    '現在、認証コードの送信や確認ができません。後でもう一度お試しください。',
  'problem.provider_unavailable.in':
    '現在、認証コードの送信や確認ができません。{in}にもう一度お試しください。',
  'problem.offline':
    'インターネットに接続されていないようです。接続を確認してもう一度お試しください。',
  'problem.network': '接続が中断されました。接続を確認してもう一度お試しください。',
  'problem.timeout': '時間内に応答がありませんでした。もう一度お試しください。',
  'problem.proof_expired': '認証から時間が経ちすぎています。新しい認証コードを取得してください。',

  'retry.now': '問題が発生しました。もう一度お試しください。',
  'retry.after': '問題が発生しました。後でもう一度お試しください。',
  'retry.after.in': '問題が発生しました。{in}にもう一度お試しください。',
  'retry.new-code': '問題が発生しました。新しい認証コードを取得してください。',
  'retry.other-channel': '問題が発生しました。認証コードの別の受け取り方法を選択してください。',
  'retry.other-number': '問題が発生しました。別の番号を使用してください。',
  'retry.never':
    'このサイトで認証が機能していません。操作の誤りによるものではありません。サイトのサポートにお問い合わせください。',

  // The forms for e-mail addresses.
  'change.label.email': 'アドレスを変更',
  'locked.until.email':
    '認証コードの誤入力が上限に達しました。別のアドレスを使うか、{in}に新しい認証コードを取得してください。',
  'locked.over.email': '認証コードの誤入力が上限に達しました。別のアドレスを使用してください。',
  'verified.required.email': '先にメールアドレスの認証を行ってください。',
  'retry.other-number.email': '問題が発生しました。別のアドレスを使用してください。',
  'problem.destination_invalid.email':
    '有効なメールアドレスではありません。確認してもう一度お試しください。',
  'problem.destination_undeliverable.email':
    'このアドレスにはメールが届きません。別のアドレスを使用してください。',
  'problem.destination_limit.email':
    'このアドレスでの認証コードの取得回数が上限に達しました。別のアドレスを使うか、後でもう一度お試しください。',
  'problem.destination_limit.in.email':
    'このアドレスでの認証コードの取得回数が上限に達しました。別のアドレスを使うか、{in}にもう一度お試しください。',
  'problem.policy.email': 'このアドレスは認証に利用できません。別のアドレスを使用してください。',
  'problem.channel_unavailable.email':
    'このアドレスには認証コードを送信できません。別のアドレスを使用してください。',
}

import type { Messages } from '../catalogue.ts'

/** The Korean catalogue. */
export const ko: Messages = {
  locale: 'ko',

  'code.digits': { other: '숫자 {n}자리' },
  'code.characters': { other: '영문 또는 숫자 {n}자리' },
  'code.incomplete': { other: '인증번호를 모두 입력하세요. 총 {n}자리입니다.' },
  'code.none': '텍스트에서 인증번호를 찾을 수 없습니다.',
  'code.several': '텍스트에 인증번호가 여러 개 있습니다. 인증번호만 복사하거나 직접 입력하세요.',
  'code.only-digits': '인증번호는 숫자로만 되어 있습니다.',
  'code.only-characters': '인증번호는 A부터 Z까지의 영문과 숫자로만 되어 있습니다.',
  'code.filled': '인증번호가 입력됨: {code}',
  'code.complete': '인증번호가 모두 입력되었습니다.',
  'code.rejected': '이 인증번호는 승인되지 않았습니다.',

  'phone.label': '전화번호',
  'phone.required': '전화번호를 입력하세요.',
  'phone.too-short': '전화번호가 너무 짧습니다. 빠진 숫자가 없는지 확인하세요.',
  'phone.too-long': '전화번호가 너무 깁니다. 잘못 추가된 숫자가 없는지 확인하세요.',
  'phone.invalid-length': '이 길이의 전화번호는 없습니다. 숫자를 확인하세요.',
  'phone.unknown-calling-code': '존재하지 않는 국가 번호입니다. + 뒤의 숫자를 확인하세요.',
  'phone.not-a-number': '전화번호가 아닙니다. 숫자만 입력하세요.',
  'phone.country-unknown': '국가를 선택하거나 +와 국가 번호를 먼저 입력하세요.',
  'phone.country-not-allowed':
    '이 국가의 전화번호는 여기에서 사용할 수 없습니다. 다른 전화번호를 사용하세요.',
  'phone.type-not-allowed':
    '이 종류의 전화번호는 여기에서 사용할 수 없습니다. 다른 전화번호를 사용하세요.',

  'phone.extension': '내선 번호는 전화번호에 포함되지 않으므로 제외됩니다.',
  'country.choose': '국가: {country}. 다른 국가 선택',
  'country.none': '국가 선택',
  'country.other': '다른 국가의 번호는 +와 국가 번호부터 입력하세요.',
  'country.search': '국가 검색',
  'country.found': { other: '국가 {n}개를 찾음' },
  'country.not-found': '국가를 찾을 수 없습니다. 모든 국가는 +와 국가 번호로 입력할 수 있습니다.',
  'country.changed': '국가가 변경됨: {country}',
  'country.preferred': '추천',
  'country.all': '모든 국가',

  'email.label': '이메일 주소',
  'email.required': '이메일 주소를 입력하세요.',
  'email.suggestion': '{address} 주소가 맞나요?',
  'email.missing-at': '이메일 주소에는 @가 있어야 합니다(예: name@example.com).',
  'email.missing-local': '이메일 주소에서 @ 앞부분을 입력하세요.',
  'email.missing-domain': '이메일 주소에서 @ 뒷부분을 입력하세요.',
  'email.incomplete-domain': '@ 뒷부분이 완전하지 않습니다. example.com처럼 끝나는지 확인하세요.',
  'email.invalid-domain': '@ 뒷부분이 올바르지 않습니다. 오타가 없는지 확인하세요.',
  'email.invalid-character':
    '이메일 주소에 사용할 수 없는 문자나 공백이 있습니다. 오타가 없는지 확인하세요.',
  'email.non-ascii-local':
    '@ 앞에는 악센트 없는 영문, 숫자, 마침표 같은 기호만 사용할 수 있습니다.',
  'email.too-long': '이메일 주소가 너무 깁니다. 오타가 없는지 확인하세요.',
  'email.several': '이메일 주소를 하나만 입력하세요.',

  'send.label': '인증번호 받기',
  'send.busy': '인증번호를 보내는 중…',
  'send.hint': '{by} 인증번호를 보내 드립니다.',
  'channels.label': '인증번호를 받는 방법',
  'channels.use': '대신 {by} 받기',
  'channel.sms': '문자 메시지',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': '전화',
  'channel.rcs': 'RCS 메시지',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': '이메일',
  'channel.sms.by': '문자 메시지로',
  'channel.whatsapp.by': 'WhatsApp으로',
  'channel.telegram.by': 'Telegram으로',
  'channel.voice.by': '전화로',
  'channel.rcs.by': 'RCS 메시지로',
  'channel.viber.by': 'Viber로',
  'channel.zalo.by': 'Zalo로',
  'channel.email.by': '이메일로',

  'sent.short': '{to}에 인증번호 전송됨',
  'sent.to': '{to}에 {by} 인증번호를 보냈습니다.',
  'sent.again': '{to}에 {by} 인증번호를 다시 보냈습니다.',
  'sent.perhaps': '{to}에 {by} 인증번호가 발송되었을 수 있습니다.',
  'sent.replaced': '{to}에 {by} 새 인증번호를 보냈습니다. 가장 최근 인증번호만 사용할 수 있습니다.',

  'code.label': '인증번호',
  'code.hint-auto': { other: '{n}자리를 입력하면 자동으로 확인합니다.' },
  'check.label': '인증하기',
  'check.busy': '인증번호를 확인하는 중…',

  'expiry.left': '남은 시간: {time}',
  'expiry.over': '인증번호가 만료되었습니다. 새 인증번호를 요청하세요.',
  'expiry.over-until': '인증번호가 만료되었습니다. {in}에 새 인증번호를 요청할 수 있습니다.',

  'attempts.left': { other: '{n}번 더 시도할 수 있음' },

  'resend.label': '다시 보내기',
  'resend.busy': '다시 보내는 중…',
  'resend.in': '다시 보내기까지 남은 시간: {time}',
  'resend.ready': '인증번호를 다시 받을 수 있습니다.',

  'change.short': '변경',
  'change.label': '전화번호 변경',

  'check.incorrect': '인증번호가 올바르지 않습니다. 확인하고 다시 시도하세요.',
  'check.incorrect-left': {
    other: '인증번호가 올바르지 않습니다. {n}번 더 시도할 수 있습니다.',
  },
  'locked.until':
    '인증번호를 너무 여러 번 잘못 입력했습니다. 다른 전화번호를 사용하거나 {in}에 새 인증번호를 요청하세요.',
  'locked.now': '인증번호를 너무 여러 번 잘못 입력했습니다. 지금 새 인증번호를 요청할 수 있습니다.',
  'locked.over': '인증번호를 너무 여러 번 잘못 입력했습니다. 다른 전화번호를 사용하세요.',

  'verified.to': '{to} 인증이 완료되었습니다.',
  'verified.required': '먼저 전화번호를 인증하세요.',

  'restore.busy': '이전 진행 상태를 불러오는 중…',
  'restore.retry': '다시 시도',

  'problem.destination_invalid': '유효한 전화번호가 아닙니다. 확인하고 다시 시도하세요.',
  'problem.line_type_not_allowed':
    '이 종류의 전화번호는 여기에서 사용할 수 없습니다. 다른 전화번호를 사용하세요.',
  'problem.country_not_allowed':
    '이 국가의 전화번호는 여기에서 사용할 수 없습니다. 다른 전화번호를 사용하세요.',
  'problem.destination_undeliverable':
    '이 전화번호로는 인증번호를 받을 수 없습니다. 다른 전화번호를 사용하세요.',
  'problem.policy': '이 전화번호는 여기에서 인증할 수 없습니다. 다른 전화번호를 사용하세요.',
  'problem.channel_unavailable':
    '이 방법으로는 인증번호를 보낼 수 없습니다. 다른 방법을 선택하거나 다른 전화번호를 사용하세요.',
  'problem.code_malformed': '인증번호가 완전하지 않습니다. 확인하고 다시 시도하세요.',
  'problem.verification_lost':
    '이 인증번호는 더 이상 확인할 수 없습니다. 새 인증번호를 요청하세요.',
  'problem.superseded':
    '다른 곳에서 새 인증번호를 요청했습니다. 그곳에 인증번호를 입력하거나 여기에서 새 인증번호를 요청하세요.',
  'problem.cooldown': '아직 새 인증번호를 요청할 수 없습니다. 나중에 다시 시도하세요.',
  'problem.cooldown.in': '아직 새 인증번호를 요청할 수 없습니다. {in}에 다시 시도하세요.',
  'problem.send_limit': '인증번호를 너무 여러 번 요청했습니다. 나중에 다시 시도하세요.',
  'problem.send_limit.in': '인증번호를 너무 여러 번 요청했습니다. {in}에 다시 시도하세요.',
  'problem.destination_limit':
    '이 전화번호로 인증번호를 너무 여러 번 요청했습니다. 다른 전화번호를 사용하거나 나중에 다시 시도하세요.',
  'problem.destination_limit.in':
    '이 전화번호로 인증번호를 너무 여러 번 요청했습니다. 다른 전화번호를 사용하거나 {in}에 다시 시도하세요.',
  'problem.check_limit': '인증번호를 너무 여러 번 입력했습니다. 나중에 다시 시도하세요.',
  'problem.check_limit.in': '인증번호를 너무 여러 번 입력했습니다. {in}에 다시 시도하세요.',
  'problem.challenge_required': '로봇이 아님을 확인한 후 다시 시도하세요.',
  'problem.challenge_failed': '로봇이 아님을 확인할 수 없습니다. 다시 시도하세요.',
  'problem.send_unconfirmed':
    '인증번호가 발송되었는지 알 수 없습니다. 인증번호를 받았다면 여기에 입력하고, 받지 못했다면 다시 요청하세요.',
  'problem.check_unconfirmed': '인증번호가 맞는지 아직 확인할 수 없습니다. 다시 시도하세요.',
  'problem.provider_unavailable':
    '지금은 인증번호를 보내거나 확인할 수 없습니다. 나중에 다시 시도하세요.',
  'problem.provider_unavailable.in':
    '지금은 인증번호를 보내거나 확인할 수 없습니다. {in}에 다시 시도하세요.',
  'problem.offline': '인터넷에 연결되어 있지 않은 것 같습니다. 연결을 확인하고 다시 시도하세요.',
  'problem.network': '연결이 끊어졌습니다. 연결을 확인하고 다시 시도하세요.',
  'problem.timeout': '제시간에 응답이 없었습니다. 다시 시도하세요.',
  'problem.proof_expired': '인증한 지 너무 오래되었습니다. 새 인증번호를 요청하세요.',

  'retry.now': '문제가 발생했습니다. 다시 시도하세요.',
  'retry.after': '문제가 발생했습니다. 나중에 다시 시도하세요.',
  'retry.after.in': '문제가 발생했습니다. {in}에 다시 시도하세요.',
  'retry.new-code': '문제가 발생했습니다. 새 인증번호를 요청하세요.',
  'retry.other-channel': '문제가 발생했습니다. 인증번호를 받을 다른 방법을 선택하세요.',
  'retry.other-number': '문제가 발생했습니다. 다른 전화번호를 사용하세요.',
  'retry.never':
    '이 사이트에서 인증이 작동하지 않습니다. 사용자의 잘못은 아닙니다. 사이트 고객 지원에 문의하세요.',

  // The forms for e-mail addresses.
  'change.label.email': '주소 변경',
  'locked.until.email':
    '인증번호를 너무 여러 번 잘못 입력했습니다. 다른 주소를 사용하거나 {in}에 새 인증번호를 요청하세요.',
  'locked.over.email': '인증번호를 너무 여러 번 잘못 입력했습니다. 다른 주소를 사용하세요.',
  'verified.required.email': '먼저 이메일 주소를 인증하세요.',
  'retry.other-number.email': '문제가 발생했습니다. 다른 주소를 사용하세요.',
  'problem.destination_invalid.email': '유효한 이메일 주소가 아닙니다. 확인하고 다시 시도하세요.',
  'problem.destination_undeliverable.email':
    '이 주소로는 메일을 받을 수 없습니다. 다른 주소를 사용하세요.',
  'problem.destination_limit.email':
    '이 주소로 인증번호를 너무 여러 번 요청했습니다. 다른 주소를 사용하거나 나중에 다시 시도하세요.',
  'problem.destination_limit.in.email':
    '이 주소로 인증번호를 너무 여러 번 요청했습니다. 다른 주소를 사용하거나 {in}에 다시 시도하세요.',
  'problem.policy.email': '이 주소는 여기에서 인증할 수 없습니다. 다른 주소를 사용하세요.',
  'problem.channel_unavailable.email':
    '이 주소로는 인증번호를 보낼 수 없습니다. 다른 주소를 사용하세요.',
}

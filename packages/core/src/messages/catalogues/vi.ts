import type { Messages } from '../catalogue.ts'

/** The Vietnamese catalogue. */
export const vi: Messages = {
  locale: 'vi',

  'code.digits': { other: '{n} chữ số' },
  'code.characters': { other: '{n} chữ cái hoặc chữ số' },
  'code.incomplete': { other: 'Vui lòng nhập đầy đủ mã. Mã có {n} ký tự.' },
  'code.none': 'Không tìm thấy mã trong văn bản.',
  'code.several': 'Văn bản có nhiều mã. Vui lòng chỉ sao chép mã hoặc tự nhập mã.',
  'code.only-digits': 'Mã chỉ gồm chữ số.',
  'code.only-characters': 'Mã chỉ gồm chữ cái từ A đến Z và chữ số.',
  'code.filled': 'Đã điền mã: {code}',
  'code.complete': 'Mã đã đủ ký tự.',
  'code.rejected': 'Mã này không được chấp nhận.',

  'phone.label': 'Số điện thoại',
  'phone.required': 'Vui lòng nhập số điện thoại của bạn.',
  'phone.too-short': 'Số quá ngắn. Vui lòng kiểm tra xem có thiếu chữ số nào không.',
  'phone.too-long': 'Số quá dài. Vui lòng kiểm tra xem có thừa chữ số nào không.',
  'phone.invalid-length': 'Không có số điện thoại nào dài như vậy. Vui lòng kiểm tra lại.',
  'phone.unknown-calling-code':
    'Không có quốc gia nào dùng mã này. Vui lòng kiểm tra các chữ số sau dấu +.',
  'phone.not-a-number': 'Đây không phải là số điện thoại. Vui lòng chỉ nhập chữ số.',
  'phone.country-unknown': 'Vui lòng chọn quốc gia, hoặc nhập dấu + và mã quốc gia trước.',
  'phone.country-not-allowed': 'Không thể dùng số của quốc gia này tại đây. Vui lòng dùng số khác.',
  'phone.type-not-allowed': 'Không thể dùng loại số này tại đây. Vui lòng dùng số khác.',

  'phone.extension': 'Số máy lẻ không thuộc số điện thoại và sẽ được bỏ qua.',
  'country.choose': 'Quốc gia: {country}. Chọn quốc gia khác',
  'country.none': 'Chọn quốc gia',
  'country.other': 'Với quốc gia khác, hãy nhập dấu + và mã quốc gia.',
  'country.search': 'Tìm quốc gia',
  'country.found': { other: 'Tìm thấy {n} quốc gia' },
  'country.not-found':
    'Không tìm thấy quốc gia. Với mọi quốc gia, bạn có thể nhập dấu + và mã quốc gia.',
  'country.changed': 'Quốc gia đã đổi thành {country}',
  'country.preferred': 'Gợi ý',
  'country.all': 'Tất cả quốc gia',

  'email.label': 'Địa chỉ email',
  'email.required': 'Vui lòng nhập địa chỉ email của bạn.',
  'email.suggestion': 'Có phải ý bạn là {address}?',
  'email.missing-at': 'Địa chỉ email phải có dấu @, ví dụ name@example.com.',
  'email.missing-local': 'Vui lòng nhập phần địa chỉ trước dấu @.',
  'email.missing-domain': 'Vui lòng nhập phần địa chỉ sau dấu @.',
  'email.incomplete-domain':
    'Phần sau dấu @ chưa đầy đủ. Vui lòng kiểm tra phần cuối, ví dụ example.com.',
  'email.invalid-domain': 'Phần sau dấu @ không đúng. Vui lòng kiểm tra lại.',
  'email.invalid-character': 'Địa chỉ có ký tự hoặc dấu cách không hợp lệ. Vui lòng kiểm tra lại.',
  'email.non-ascii-local':
    'Trước dấu @ chỉ được có chữ cái không dấu, chữ số và các ký hiệu như dấu chấm.',
  'email.too-long': 'Địa chỉ quá dài. Vui lòng kiểm tra lại.',
  'email.several': 'Vui lòng chỉ nhập một địa chỉ email.',

  'send.label': 'Gửi mã',
  'send.busy': 'Đang gửi mã…',
  'send.hint': 'Chúng tôi sẽ gửi mã cho bạn {by}.',
  'channels.label': 'Cách nhận mã',
  'channels.use': 'Nhận mã {by}',
  'channel.sms': 'Tin nhắn SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Cuộc gọi thoại',
  'channel.rcs': 'Tin nhắn RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Email',
  'channel.sms.by': 'qua tin nhắn SMS',
  'channel.whatsapp.by': 'qua WhatsApp',
  'channel.telegram.by': 'qua Telegram',
  'channel.voice.by': 'qua cuộc gọi thoại',
  'channel.rcs.by': 'qua tin nhắn RCS',
  'channel.viber.by': 'qua Viber',
  'channel.zalo.by': 'qua Zalo',
  'channel.email.by': 'qua email',

  'sent.short': 'Đã gửi mã đến {to}',
  'sent.to': 'Chúng tôi đã gửi mã đến {to} {by}.',
  'sent.again': 'Chúng tôi đã gửi lại mã đến {to} {by}.',
  'sent.perhaps': 'Có thể mã đang được gửi đến {to} {by}.',
  'sent.replaced': 'Chúng tôi đã gửi mã mới đến {to} {by}. Chỉ mã mới nhất có hiệu lực.',

  'code.label': 'Mã xác minh',
  'code.hint-auto': { other: 'Mã được kiểm tra ngay khi bạn nhập đủ {n} ký tự.' },
  'check.label': 'Xác minh',
  'check.busy': 'Đang kiểm tra mã…',

  'expiry.left': 'Thời gian còn lại: {time}',
  'expiry.over': 'Mã đã hết hiệu lực. Vui lòng yêu cầu mã mới.',
  'expiry.over-until': 'Mã đã hết hiệu lực. Bạn có thể yêu cầu mã mới {in}.',

  'attempts.left': { other: 'Còn {n} lần thử' },

  'resend.label': 'Gửi lại',
  'resend.busy': 'Đang gửi lại…',
  'resend.in': 'Gửi lại sau: {time}',
  'resend.ready': 'Bạn có thể yêu cầu gửi lại mã.',

  'change.short': 'Đổi',
  'change.label': 'Đổi số',

  'check.incorrect': 'Mã không đúng. Vui lòng kiểm tra và thử lại.',
  'check.incorrect-left': { other: 'Mã không đúng. Bạn còn {n} lần thử.' },
  'locked.until': 'Nhập sai mã quá nhiều lần. Vui lòng dùng số khác, hoặc yêu cầu mã mới {in}.',
  'locked.now': 'Nhập sai mã quá nhiều lần. Bạn có thể yêu cầu mã mới ngay bây giờ.',
  'locked.over': 'Nhập sai mã quá nhiều lần. Vui lòng dùng số khác.',

  'verified.to': '{to} đã được xác minh.',
  'verified.required': 'Vui lòng xác minh số điện thoại của bạn trước.',

  'restore.busy': 'Đang tiếp tục từ bước trước…',
  'restore.retry': 'Thử lại',

  'problem.destination_invalid': 'Số điện thoại không hợp lệ. Vui lòng kiểm tra và thử lại.',
  'problem.line_type_not_allowed': 'Không thể dùng loại số này tại đây. Vui lòng dùng số khác.',
  'problem.country_not_allowed':
    'Không thể dùng số của quốc gia này tại đây. Vui lòng dùng số khác.',
  'problem.destination_undeliverable': 'Số này không thể nhận mã. Vui lòng dùng số khác.',
  'problem.policy': 'Không thể xác minh số này tại đây. Vui lòng dùng số khác.',
  'problem.channel_unavailable':
    'Không thể gửi mã bằng cách này. Vui lòng chọn cách nhận khác hoặc dùng số khác.',
  'problem.code_malformed': 'Mã chưa đầy đủ. Vui lòng kiểm tra và thử lại.',
  'problem.verification_lost': 'Không thể kiểm tra mã này nữa. Vui lòng yêu cầu mã mới.',
  'problem.superseded':
    'Một mã mới hơn đã được yêu cầu ở nơi khác. Vui lòng nhập mã tại đó, hoặc yêu cầu mã mới tại đây.',
  'problem.cooldown': 'Chưa thể yêu cầu mã khác. Vui lòng thử lại sau.',
  'problem.cooldown.in': 'Chưa thể yêu cầu mã khác. Vui lòng thử lại {in}.',
  'problem.send_limit': 'Đã yêu cầu quá nhiều mã. Vui lòng thử lại sau.',
  'problem.send_limit.in': 'Đã yêu cầu quá nhiều mã. Vui lòng thử lại {in}.',
  'problem.destination_limit':
    'Đã yêu cầu quá nhiều mã cho số này. Vui lòng dùng số khác, hoặc thử lại sau.',
  'problem.destination_limit.in':
    'Đã yêu cầu quá nhiều mã cho số này. Vui lòng dùng số khác, hoặc thử lại {in}.',
  'problem.check_limit': 'Đã thử quá nhiều mã. Vui lòng thử lại sau.',
  'problem.check_limit.in': 'Đã thử quá nhiều mã. Vui lòng thử lại {in}.',
  'problem.challenge_required': 'Vui lòng xác nhận bạn là người thật, rồi thử lại.',
  'problem.challenge_failed': 'Không thể xác nhận bạn là người thật. Vui lòng thử lại.',
  'problem.send_unconfirmed':
    'Chúng tôi không rõ mã đã được gửi hay chưa. Nếu nhận được, hãy nhập mã tại đây; nếu không, hãy yêu cầu gửi lại.',
  'problem.check_unconfirmed': 'Chúng tôi chưa rõ mã có đúng hay không. Vui lòng thử lại.',
  'problem.provider_unavailable': 'Hiện không thể gửi hoặc kiểm tra mã. Vui lòng thử lại sau.',
  'problem.provider_unavailable.in': 'Hiện không thể gửi hoặc kiểm tra mã. Vui lòng thử lại {in}.',
  'problem.offline': 'Có vẻ bạn đang ngoại tuyến. Vui lòng kiểm tra kết nối và thử lại.',
  'problem.network': 'Kết nối bị gián đoạn. Vui lòng kiểm tra kết nối và thử lại.',
  'problem.timeout': 'Không nhận được phản hồi kịp thời. Vui lòng thử lại.',
  'problem.proof_expired': 'Đã quá lâu kể từ khi bạn xác minh. Vui lòng yêu cầu mã mới.',

  'retry.now': 'Đã xảy ra lỗi. Vui lòng thử lại.',
  'retry.after': 'Đã xảy ra lỗi. Vui lòng thử lại sau.',
  'retry.after.in': 'Đã xảy ra lỗi. Vui lòng thử lại {in}.',
  'retry.new-code': 'Đã xảy ra lỗi. Vui lòng yêu cầu mã mới.',
  'retry.other-channel': 'Đã xảy ra lỗi. Vui lòng chọn cách khác để nhận mã.',
  'retry.other-number': 'Đã xảy ra lỗi. Vui lòng dùng số khác.',
  'retry.never':
    'Tính năng xác minh không hoạt động trên trang web này và đây không phải lỗi của bạn. Vui lòng liên hệ bộ phận hỗ trợ của trang web.',

  // The forms for e-mail addresses.
  'change.label.email': 'Đổi địa chỉ',
  'locked.until.email':
    'Nhập sai mã quá nhiều lần. Vui lòng dùng địa chỉ khác, hoặc yêu cầu mã mới {in}.',
  'locked.over.email': 'Nhập sai mã quá nhiều lần. Vui lòng dùng địa chỉ khác.',
  'verified.required.email': 'Vui lòng xác minh địa chỉ email của bạn trước.',
  'retry.other-number.email': 'Đã xảy ra lỗi. Vui lòng dùng địa chỉ khác.',
  'problem.destination_invalid.email': 'Địa chỉ email không hợp lệ. Vui lòng kiểm tra và thử lại.',
  'problem.destination_undeliverable.email':
    'Địa chỉ này không thể nhận thư. Vui lòng dùng địa chỉ khác.',
  'problem.destination_limit.email':
    'Đã yêu cầu quá nhiều mã cho địa chỉ này. Vui lòng dùng địa chỉ khác, hoặc thử lại sau.',
  'problem.destination_limit.in.email':
    'Đã yêu cầu quá nhiều mã cho địa chỉ này. Vui lòng dùng địa chỉ khác, hoặc thử lại {in}.',
  'problem.policy.email': 'Không thể xác minh địa chỉ này tại đây. Vui lòng dùng địa chỉ khác.',
  'problem.channel_unavailable.email':
    'Không thể gửi mã đến địa chỉ này. Vui lòng dùng địa chỉ khác.',
}

import type { Messages } from '../catalogue.ts'

/** The catalogue of European Portuguese. */
export const pt: Messages = {
  // Of Portugal: to `Intl`, `pt` is Brazilian.
  locale: 'pt-PT',

  'code.digits': { one: '{n} dígito', other: '{n} dígitos' },
  'code.characters': { one: '{n} letra ou dígito', other: '{n} letras ou dígitos' },
  'code.incomplete': {
    one: 'Introduza o código completo. Tem {n} carácter.',
    other: 'Introduza o código completo. Tem {n} caracteres.',
  },
  'code.none': 'Não foi encontrado nenhum código no texto.',
  'code.several':
    'Foi encontrado mais do que um código no texto. Copie apenas o código ou escreva-o.',
  'code.only-digits': 'O código só tem dígitos.',
  'code.only-characters': 'O código só tem letras de A a Z e dígitos.',
  'code.filled': 'Código preenchido: {code}',
  'code.complete': 'O código está completo.',
  'code.rejected': 'Este código não foi aceite.',

  'phone.label': 'Número de telefone',
  'phone.required': 'Introduza o seu número de telefone.',
  'phone.too-short': 'O número é demasiado curto. Verifique se falta algum dígito.',
  'phone.too-long': 'O número é demasiado longo. Verifique se há dígitos a mais.',
  'phone.invalid-length': 'Não existem números com este comprimento. Verifique os dígitos.',
  'phone.unknown-calling-code':
    'Nenhum país tem este indicativo. Verifique os dígitos a seguir ao +.',
  'phone.not-a-number': 'Isto não é um número de telefone. Introduza apenas dígitos.',
  'phone.country-unknown': 'Escolha um país ou comece por + e o indicativo do país.',
  'phone.country-not-allowed': 'Os números deste país não são aceites aqui. Utilize outro número.',
  'phone.type-not-allowed': 'Os números deste tipo não são aceites aqui. Utilize outro número.',

  'phone.extension': 'A extensão não faz parte do número e não será incluída.',
  'country.choose': 'País: {country}. Escolher outro',
  'country.none': 'Escolher um país',
  'country.other': 'Para qualquer outro país, escreva + e o respetivo indicativo.',
  'country.search': 'Pesquisar países',
  'country.found': { one: '{n} país encontrado', other: '{n} países encontrados' },
  'country.not-found':
    'Nenhum país encontrado. Para qualquer país, pode escrever + e o indicativo.',
  'country.changed': 'O país mudou: {country}',
  'country.preferred': 'Sugestões',
  'country.all': 'Todos os países',

  'email.label': 'Endereço de e-mail',
  'email.required': 'Introduza o seu endereço de e-mail.',
  'email.suggestion': 'Queria dizer {address}?',
  'email.missing-at': 'Um endereço de e-mail tem de ter uma @, como em name@example.com.',
  'email.missing-local': 'Introduza a parte do endereço antes da @.',
  'email.missing-domain': 'Introduza a parte do endereço depois da @.',
  'email.incomplete-domain':
    'A parte depois da @ não está completa. Verifique o final, como em example.com.',
  'email.invalid-domain': 'A parte depois da @ não está correta. Verifique se há erros.',
  'email.invalid-character':
    'O endereço tem um carácter ou um espaço que não é permitido. Verifique se há erros.',
  'email.non-ascii-local':
    'Antes da @ só pode haver letras sem acentos, dígitos e sinais como o ponto.',
  'email.too-long': 'O endereço é demasiado longo. Verifique se há erros.',
  'email.several': 'Introduza apenas um endereço de e-mail.',

  'send.label': 'Enviar código',
  'send.busy': 'A enviar o código…',
  'send.hint': 'Enviaremos um código {by}.',
  'channels.label': 'Como receber o código',
  'channels.use': 'Receber antes {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Chamada telefónica',
  'channel.rcs': 'Mensagem RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'por SMS',
  'channel.whatsapp.by': 'por WhatsApp',
  'channel.telegram.by': 'por Telegram',
  'channel.voice.by': 'por chamada telefónica',
  'channel.rcs.by': 'por mensagem RCS',
  'channel.viber.by': 'por Viber',
  'channel.zalo.by': 'por Zalo',
  'channel.email.by': 'por e-mail',

  'sent.short': 'Código enviado para {to}',
  'sent.to': 'Enviámos um código {by} para {to}.',
  'sent.again': 'Enviámos novamente um código {by} para {to}.',
  'sent.perhaps': 'Um código pode estar a caminho de {to} {by}.',
  'sent.replaced': 'Enviámos um novo código {by} para {to}. Só o código mais recente é válido.',

  'code.label': 'Código de verificação',
  'code.hint-auto': {
    one: 'É verificado ao introduzir o carácter.',
    other: 'É verificado ao introduzir os {n} caracteres.',
  },
  'check.label': 'Verificar',
  'check.busy': 'A verificar o código…',

  'expiry.left': 'Expira em: {time}',
  'expiry.over': 'O código já não é válido. Peça um novo.',
  'expiry.over-until': 'O código já não é válido. Poderá pedir um novo {in}.',

  'attempts.left': { one: '{n} tentativa restante', other: '{n} tentativas restantes' },

  'resend.label': 'Enviar novamente',
  'resend.busy': 'A enviar novamente…',
  'resend.in': 'Enviar novamente em: {time}',
  'resend.ready': 'Já pode pedir um novo envio do código.',

  'change.short': 'Alterar',
  'change.label': 'Alterar número',

  'check.incorrect': 'O código não está correto. Verifique-o e tente novamente.',
  'check.incorrect-left': {
    one: 'O código não está correto. Resta {n} tentativa.',
    other: 'O código não está correto. Restam {n} tentativas.',
  },
  'locked.until':
    'Demasiados códigos incorretos. Utilize outro número ou peça um novo código {in}.',
  'locked.now': 'Demasiados códigos incorretos. Já pode pedir um novo.',
  'locked.over': 'Demasiados códigos incorretos. Utilize outro número.',

  'verified.to': 'Verificação concluída: {to}.',
  'verified.required': 'Confirme primeiro o seu número de telefone.',

  'restore.busy': 'A retomar o processo onde ficou…',
  'restore.retry': 'Tentar novamente',

  'problem.destination_invalid':
    'O número de telefone não é válido. Verifique-o e tente novamente.',
  'problem.line_type_not_allowed':
    'Os números deste tipo não são aceites aqui. Utilize outro número.',
  'problem.country_not_allowed':
    'Os números deste país não são aceites aqui. Utilize outro número.',
  'problem.destination_undeliverable':
    'Não é possível enviar códigos para este número. Utilize outro número.',
  'problem.policy': 'Este número não pode ser verificado aqui. Utilize outro número.',
  'problem.channel_unavailable':
    'Não é possível enviar o código por este meio. Escolha outro meio de o receber ou outro número.',
  'problem.code_malformed': 'O código não está completo. Verifique-o e tente novamente.',
  'problem.verification_lost': 'Este código já não pode ser verificado. Peça um novo.',
  'problem.superseded':
    'Foi pedido um código mais recente noutro local. Introduza-o lá ou peça um novo aqui.',
  'problem.cooldown': 'Ainda é cedo para outro código. Tente novamente mais tarde.',
  'problem.cooldown.in': 'Ainda é cedo para outro código. Tente novamente {in}.',
  'problem.send_limit': 'Foram pedidos demasiados códigos. Tente novamente mais tarde.',
  'problem.send_limit.in': 'Foram pedidos demasiados códigos. Tente novamente {in}.',
  'problem.destination_limit':
    'Foram pedidos demasiados códigos com este número. Utilize outro número ou tente novamente mais tarde.',
  'problem.destination_limit.in':
    'Foram pedidos demasiados códigos com este número. Utilize outro número ou tente novamente {in}.',
  'problem.check_limit': 'Foram testados demasiados códigos. Tente novamente mais tarde.',
  'problem.check_limit.in': 'Foram testados demasiados códigos. Tente novamente {in}.',
  'problem.challenge_required': 'Confirme que não é um robô e tente novamente.',
  'problem.challenge_failed': 'Não foi possível confirmar que não é um robô. Tente novamente.',
  'problem.send_unconfirmed':
    'Não sabemos se o código foi enviado. Se o receber, introduza-o aqui; caso contrário, peça um novo envio.',
  'problem.check_unconfirmed': 'Ainda não sabemos se o código estava correto. Tente novamente.',
  'problem.provider_unavailable':
    'De momento não é possível enviar nem verificar códigos. Tente novamente mais tarde.',
  'problem.provider_unavailable.in':
    'De momento não é possível enviar nem verificar códigos. Tente novamente {in}.',
  'problem.offline': 'Parece que não há ligação à Internet. Verifique a ligação e tente novamente.',
  'problem.network': 'A ligação foi interrompida. Verifique-a e tente novamente.',
  'problem.timeout': 'Não houve resposta a tempo. Tente novamente.',
  'problem.proof_expired': 'Passou demasiado tempo desde a verificação. Peça um novo código.',

  'retry.now': 'Ocorreu um erro. Tente novamente.',
  'retry.after': 'Ocorreu um erro. Tente novamente mais tarde.',
  'retry.after.in': 'Ocorreu um erro. Tente novamente {in}.',
  'retry.new-code': 'Ocorreu um erro. Peça um novo código.',
  'retry.other-channel': 'Ocorreu um erro. Escolha outro meio de receber o código.',
  'retry.other-number': 'Ocorreu um erro. Utilize outro número.',
  'retry.never':
    'A verificação não está a funcionar neste site, e a culpa não é sua. Contacte o apoio do site.',

  // The forms for e-mail addresses.
  'change.label.email': 'Alterar endereço',
  'locked.until.email':
    'Demasiados códigos incorretos. Utilize outro endereço ou peça um novo código {in}.',
  'locked.over.email': 'Demasiados códigos incorretos. Utilize outro endereço.',
  'verified.required.email': 'Confirme primeiro o seu endereço de e-mail.',
  'retry.other-number.email': 'Ocorreu um erro. Utilize outro endereço.',
  'problem.destination_invalid.email':
    'O endereço de e-mail não é válido. Verifique-o e tente novamente.',
  'problem.destination_undeliverable.email':
    'Não é possível enviar mensagens para este endereço. Utilize outro endereço.',
  'problem.destination_limit.email':
    'Foram pedidos demasiados códigos com este endereço. Utilize outro endereço ou tente novamente mais tarde.',
  'problem.destination_limit.in.email':
    'Foram pedidos demasiados códigos com este endereço. Utilize outro endereço ou tente novamente {in}.',
  'problem.policy.email': 'Este endereço não pode ser verificado aqui. Utilize outro endereço.',
  'problem.channel_unavailable.email':
    'Não é possível enviar o código para este endereço. Utilize outro endereço.',
}

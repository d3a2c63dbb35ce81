import type { Messages } from '../catalogue.ts'

/** The catalogue of Brazilian Portuguese. */
export const ptBR: Messages = {
  locale: 'pt-BR',

  'code.digits': { one: '{n} dígito', other: '{n} dígitos' },
  'code.characters': { one: '{n} letra ou dígito', other: '{n} letras ou dígitos' },
  'code.incomplete': {
    one: 'Digite o código completo. Ele tem {n} caractere.',
    other: 'Digite o código completo. Ele tem {n} caracteres.',
  },
  'code.none': 'Nenhum código foi encontrado no texto.',
  'code.several': 'Há mais de um código no texto. Copie apenas o código ou digite-o.',
  'code.only-digits': 'O código só tem dígitos.',
  'code.only-characters': 'O código só tem letras de A a Z e dígitos.',
  'code.filled': 'Código preenchido: {code}',
  'code.complete': 'O código está completo.',
  'code.rejected': 'Este código não foi aceito.',

  'phone.label': 'Número de telefone',
  'phone.required': 'Digite seu número de telefone.',
  'phone.too-short': 'O número é muito curto. Verifique se falta algum dígito.',
  'phone.too-long': 'O número é muito longo. Verifique se há dígitos a mais.',
  'phone.invalid-length': 'Não existem números com esse tamanho. Verifique os dígitos.',
  'phone.unknown-calling-code': 'Nenhum país tem esse código. Verifique os dígitos depois do +.',
  'phone.not-a-number': 'Isso não é um número de telefone. Digite apenas números.',
  'phone.country-unknown': 'Escolha um país ou digite primeiro + e o código do país.',
  'phone.country-not-allowed': 'Números deste país não são aceitos aqui. Use outro número.',
  'phone.type-not-allowed': 'Números deste tipo não são aceitos aqui. Use outro número.',

  'phone.extension': 'O ramal não faz parte do número e não será incluído.',
  'country.choose': 'País: {country}. Escolher outro',
  'country.none': 'Escolher um país',
  'country.other': 'Para qualquer outro país, digite + e o código do país.',
  'country.search': 'Buscar países',
  'country.found': { one: '{n} país encontrado', other: '{n} países encontrados' },
  'country.not-found':
    'Nenhum país encontrado. Para qualquer país, você pode digitar + e o código.',
  'country.changed': 'O país mudou: {country}',
  'country.preferred': 'Sugestões',
  'country.all': 'Todos os países',

  'email.label': 'Endereço de e-mail',
  'email.required': 'Digite seu endereço de e-mail.',
  'email.suggestion': 'Você quis dizer {address}?',
  'email.missing-at': 'Um endereço de e-mail precisa ter @, como em name@example.com.',
  'email.missing-local': 'Digite a parte do endereço que vem antes do @.',
  'email.missing-domain': 'Digite a parte do endereço que vem depois do @.',
  'email.incomplete-domain':
    'A parte depois do @ não está completa. Verifique o final, como em example.com.',
  'email.invalid-domain': 'A parte depois do @ não está correta. Verifique se há erros.',
  'email.invalid-character':
    'O endereço tem um caractere ou espaço que não é permitido. Verifique se há erros.',
  'email.non-ascii-local':
    'Antes do @ só pode haver letras sem acentos, dígitos e sinais como o ponto.',
  'email.too-long': 'O endereço é muito longo. Verifique se há erros.',
  'email.several': 'Digite apenas um endereço de e-mail.',

  'send.label': 'Enviar código',
  'send.busy': 'Enviando o código…',
  'send.hint': 'Vamos enviar um código {by}.',
  'channels.label': 'Como receber o código',
  'channels.use': 'Prefiro receber {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Ligação telefônica',
  'channel.rcs': 'Mensagem RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'por SMS',
  'channel.whatsapp.by': 'pelo WhatsApp',
  'channel.telegram.by': 'pelo Telegram',
  'channel.voice.by': 'por ligação telefônica',
  'channel.rcs.by': 'por mensagem RCS',
  'channel.viber.by': 'pelo Viber',
  'channel.zalo.by': 'pelo Zalo',
  'channel.email.by': 'por e-mail',

  'sent.short': 'Código enviado para {to}',
  'sent.to': 'Enviamos um código {by} para {to}.',
  'sent.again': 'Enviamos novamente um código {by} para {to}.',
  'sent.perhaps': 'Um código pode estar a caminho de {to} {by}.',
  'sent.replaced': 'Enviamos um novo código {by} para {to}. Só o mais recente é válido.',

  'code.label': 'Código de verificação',
  'code.hint-auto': {
    one: 'É verificado ao digitar o caractere.',
    other: 'É verificado ao digitar os {n} caracteres.',
  },
  'check.label': 'Verificar',
  'check.busy': 'Verificando o código…',

  'expiry.left': 'Expira em: {time}',
  'expiry.over': 'O código não é mais válido. Peça um novo.',
  'expiry.over-until': 'O código não é mais válido. Você poderá pedir um novo {in}.',

  'attempts.left': { one: '{n} tentativa restante', other: '{n} tentativas restantes' },

  'resend.label': 'Enviar novamente',
  'resend.busy': 'Enviando novamente…',
  'resend.in': 'Enviar novamente em: {time}',
  'resend.ready': 'Você já pode pedir um novo envio do código.',

  'change.short': 'Alterar',
  'change.label': 'Alterar número',

  'check.incorrect': 'O código não está correto. Confira e tente novamente.',
  'check.incorrect-left': {
    one: 'O código não está correto. Você ainda tem {n} tentativa.',
    other: 'O código não está correto. Você ainda tem {n} tentativas.',
  },
  'locked.until': 'Muitos códigos incorretos. Use outro número ou peça um novo código {in}.',
  'locked.now': 'Muitos códigos incorretos. Você já pode pedir um novo.',
  'locked.over': 'Muitos códigos incorretos. Use outro número.',

  'verified.to': 'Verificação concluída: {to}.',
  'verified.required': 'Confirme primeiro seu número de telefone.',

  'restore.busy': 'Retomando de onde você parou…',
  'restore.retry': 'Tentar novamente',

  'problem.destination_invalid': 'O número de telefone não é válido. Confira e tente novamente.',
  'problem.line_type_not_allowed': 'Números deste tipo não são aceitos aqui. Use outro número.',
  'problem.country_not_allowed': 'Números deste país não são aceitos aqui. Use outro número.',
  'problem.destination_undeliverable':
    'Não é possível enviar códigos para este número. Use outro número.',
  'problem.policy': 'Este número não pode ser verificado aqui. Use outro número.',
  'problem.channel_unavailable':
    'Não é possível enviar o código desta forma. Escolha outra forma de recebê-lo ou outro número.',
  'problem.code_malformed': 'O código não está completo. Confira e tente novamente.',
  'problem.verification_lost': 'Este código não pode mais ser verificado. Peça um novo.',
  'problem.superseded':
    'Um código mais recente foi pedido em outro lugar. Digite-o lá ou peça um novo aqui.',
  'problem.cooldown': 'Ainda é cedo para outro código. Tente novamente mais tarde.',
  'problem.cooldown.in': 'Ainda é cedo para outro código. Tente novamente {in}.',
  'problem.send_limit': 'Foram pedidos códigos demais. Tente novamente mais tarde.',
  'problem.send_limit.in': 'Foram pedidos códigos demais. Tente novamente {in}.',
  'problem.destination_limit':
    'Foram pedidos códigos demais com este número. Use outro número ou tente novamente mais tarde.',
  'problem.destination_limit.in':
    'Foram pedidos códigos demais com este número. Use outro número ou tente novamente {in}.',
  'problem.check_limit': 'Foram testados códigos demais. Tente novamente mais tarde.',
  'problem.check_limit.in': 'Foram testados códigos demais. Tente novamente {in}.',
  'problem.challenge_required': 'Confirme que você não é um robô e tente novamente.',
  'problem.challenge_failed': 'Não foi possível confirmar que você não é um robô. Tente novamente.',
  'problem.send_unconfirmed':
    'Não sabemos se o código foi enviado. Se ele chegar, digite-o aqui; se não, peça um novo envio.',
  'problem.check_unconfirmed': 'Ainda não sabemos se o código estava correto. Tente novamente.',
  'problem.provider_unavailable':
    'No momento não é possível enviar nem verificar códigos. Tente novamente mais tarde.',
  'problem.provider_unavailable.in':
    'No momento não é possível enviar nem verificar códigos. Tente novamente {in}.',
  'problem.offline':
    'Parece que não há conexão com a internet. Verifique a conexão e tente novamente.',
  'problem.network': 'A conexão foi interrompida. Verifique-a e tente novamente.',
  'problem.timeout': 'Não houve resposta a tempo. Tente novamente.',
  'problem.proof_expired': 'Já passou muito tempo desde a verificação. Peça um novo código.',

  'retry.now': 'Algo deu errado. Tente novamente.',
  'retry.after': 'Algo deu errado. Tente novamente mais tarde.',
  'retry.after.in': 'Algo deu errado. Tente novamente {in}.',
  'retry.new-code': 'Algo deu errado. Peça um novo código.',
  'retry.other-channel': 'Algo deu errado. Escolha outra forma de receber o código.',
  'retry.other-number': 'Algo deu errado. Use outro número.',
  'retry.never':
    'A verificação não está funcionando neste site, e a culpa não é sua. Entre em contato com o suporte do site.',

  // The forms for e-mail addresses.
  'change.label.email': 'Alterar endereço',
  'locked.until.email':
    'Muitos códigos incorretos. Use outro endereço ou peça um novo código {in}.',
  'locked.over.email': 'Muitos códigos incorretos. Use outro endereço.',
  'verified.required.email': 'Confirme primeiro seu endereço de e-mail.',
  'retry.other-number.email': 'Algo deu errado. Use outro endereço.',
  'problem.destination_invalid.email':
    'O endereço de e-mail não é válido. Confira e tente novamente.',
  'problem.destination_undeliverable.email':
    'Não é possível enviar mensagens para este endereço. Use outro endereço.',
  'problem.destination_limit.email':
    'Foram pedidos códigos demais com este endereço. Use outro endereço ou tente novamente mais tarde.',
  'problem.destination_limit.in.email':
    'Foram pedidos códigos demais com este endereço. Use outro endereço ou tente novamente {in}.',
  'problem.policy.email': 'Este endereço não pode ser verificado aqui. Use outro endereço.',
  'problem.channel_unavailable.email':
    'Não é possível enviar o código para este endereço. Use outro endereço.',
}

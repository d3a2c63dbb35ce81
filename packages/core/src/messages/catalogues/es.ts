import type { Messages } from '../catalogue.ts'

/** The Spanish catalogue. */
export const es: Messages = {
  locale: 'es',

  'code.digits': { one: '{n} dígito', other: '{n} dígitos' },
  'code.characters': { one: '{n} letra o dígito', other: '{n} letras o dígitos' },
  'code.incomplete': {
    one: 'Introduzca el código completo. Tiene {n} carácter.',
    other: 'Introduzca el código completo. Tiene {n} caracteres.',
  },
  'code.none': 'No hay ningún código en el texto.',
  'code.several': 'Hay más de un código en el texto. Copie solo el código o escríbalo.',
  'code.only-digits': 'El código solo tiene dígitos.',
  'code.only-characters': 'El código solo tiene letras de la A a la Z y dígitos.',
  'code.filled': 'Código rellenado: {code}',
  'code.complete': 'El código está completo.',
  'code.rejected': 'Este código no se ha aceptado.',

  'phone.label': 'Número de teléfono',
  'phone.required': 'Introduzca su número de teléfono.',
  'phone.too-short': 'El número es demasiado corto. Compruebe si falta algún dígito.',
  'phone.too-long': 'El número es demasiado largo. Compruebe si sobra algún dígito.',
  'phone.invalid-length': 'No existen números de esta longitud. Compruebe los dígitos.',
  'phone.unknown-calling-code':
    'Ningún país tiene este prefijo. Compruebe los dígitos que siguen al +.',
  'phone.not-a-number': 'No es un número de teléfono. Introduzca solo dígitos.',
  'phone.country-unknown': 'Elija un país o escriba primero + y el prefijo del país.',
  'phone.country-not-allowed': 'Aquí no se admiten números de este país. Use otro número.',
  'phone.type-not-allowed': 'Aquí no se admiten números de este tipo. Use otro número.',

  'phone.extension': 'La extensión no forma parte del número y no se incluirá.',
  'country.choose': 'País: {country}. Elegir otro',
  'country.none': 'Elegir un país',
  'country.other': 'Para cualquier otro país, escriba + y su prefijo.',
  'country.search': 'Buscar países',
  'country.found': { one: '{n} país encontrado', other: '{n} países encontrados' },
  'country.not-found': 'No se encontró el país. Puede escribir + y el prefijo de cualquier país.',
  'country.changed': 'País cambiado: {country}',
  'country.preferred': 'Sugerencias',
  'country.all': 'Todos los países',

  'email.label': 'Correo electrónico',
  'email.required': 'Introduzca su correo electrónico.',
  'email.suggestion': '¿Quería decir {address}?',
  'email.missing-at': 'Una dirección de correo debe tener una @, como en name@example.com.',
  'email.missing-local': 'Introduzca la parte de la dirección anterior a la @.',
  'email.missing-domain': 'Introduzca la parte de la dirección posterior a la @.',
  'email.incomplete-domain':
    'La parte posterior a la @ no está completa. Compruebe el final, como en example.com.',
  'email.invalid-domain': 'La parte posterior a la @ no es correcta. Compruebe si hay errores.',
  'email.invalid-character':
    'La dirección tiene un carácter o un espacio no permitido. Compruebe si hay errores.',
  'email.non-ascii-local':
    'Antes de la @ solo puede haber letras sin tilde, dígitos y signos como el punto.',
  'email.too-long': 'La dirección es demasiado larga. Compruebe si hay errores.',
  'email.several': 'Introduzca una sola dirección de correo.',

  'send.label': 'Enviar código',
  'send.busy': 'Enviando el código…',
  'send.hint': 'Le enviaremos un código {by}.',
  'channels.label': 'Cómo recibir el código',
  'channels.use': 'Recibirlo {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Llamada telefónica',
  'channel.rcs': 'Mensaje RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Correo electrónico',
  'channel.sms.by': 'por SMS',
  'channel.whatsapp.by': 'por WhatsApp',
  'channel.telegram.by': 'por Telegram',
  'channel.voice.by': 'mediante una llamada',
  'channel.rcs.by': 'por mensaje RCS',
  'channel.viber.by': 'por Viber',
  'channel.zalo.by': 'por Zalo',
  'channel.email.by': 'por correo electrónico',

  'sent.short': 'Código enviado a {to}',
  'sent.to': 'Hemos enviado un código {by} a {to}.',
  'sent.again': 'Hemos vuelto a enviar un código {by} a {to}.',
  'sent.perhaps': 'Es posible que le llegue un código {by} a {to}.',
  'sent.replaced': 'Hemos enviado un código nuevo {by} a {to}. Solo es válido el más reciente.',

  'code.label': 'Código de verificación',
  'code.hint-auto': {
    one: 'Se comprobará al introducir el carácter.',
    other: 'Se comprobará al introducir los {n} caracteres.',
  },
  'check.label': 'Verificar',
  'check.busy': 'Comprobando el código…',

  'expiry.left': 'Caduca en: {time}',
  'expiry.over': 'El código ya no es válido. Solicite uno nuevo.',
  'expiry.over-until': 'El código ya no es válido. Podrá solicitar uno nuevo {in}.',

  'attempts.left': { one: 'Queda {n} intento', other: 'Quedan {n} intentos' },

  'resend.label': 'Volver a enviar',
  'resend.busy': 'Volviendo a enviar…',
  'resend.in': 'Volver a enviar en: {time}',
  'resend.ready': 'Ya puede solicitar otro envío del código.',

  'change.short': 'Cambiar',
  'change.label': 'Cambiar número',

  'check.incorrect': 'El código no es correcto. Compruébelo y vuelva a intentarlo.',
  'check.incorrect-left': {
    one: 'El código no es correcto. Le queda {n} intento.',
    other: 'El código no es correcto. Le quedan {n} intentos.',
  },
  'locked.until':
    'Demasiados códigos incorrectos. Use otro número o solicite un código nuevo {in}.',
  'locked.now': 'Demasiados códigos incorrectos. Ya puede solicitar uno nuevo.',
  'locked.over': 'Demasiados códigos incorrectos. Use otro número.',

  'verified.to': 'Verificación completada: {to}.',
  'verified.required': 'Verifique primero su número de teléfono.',

  'restore.busy': 'Retomando el proceso donde lo dejó…',
  'restore.retry': 'Reintentar',

  'problem.destination_invalid':
    'El número de teléfono no es válido. Compruébelo y vuelva a intentarlo.',
  'problem.line_type_not_allowed': 'Aquí no se admiten números de este tipo. Use otro número.',
  'problem.country_not_allowed': 'Aquí no se admiten números de este país. Use otro número.',
  'problem.destination_undeliverable':
    'No es posible enviar códigos a este número. Use otro número.',
  'problem.policy': 'Este número no se puede verificar aquí. Use otro número.',
  'problem.channel_unavailable':
    'El código no se puede enviar por este medio. Elija otro medio para recibirlo u otro número.',
  'problem.code_malformed': 'El código no está completo. Compruébelo y vuelva a intentarlo.',
  'problem.verification_lost': 'Este código ya no se puede comprobar. Solicite uno nuevo.',
  'problem.superseded':
    'Se ha solicitado un código más reciente en otro lugar. Introdúzcalo allí o solicite uno nuevo aquí.',
  'problem.cooldown': 'Aún es pronto para otro código. Vuelva a intentarlo más tarde.',
  'problem.cooldown.in': 'Aún es pronto para otro código. Vuelva a intentarlo {in}.',
  'problem.send_limit': 'Se han solicitado demasiados códigos. Vuelva a intentarlo más tarde.',
  'problem.send_limit.in': 'Se han solicitado demasiados códigos. Vuelva a intentarlo {in}.',
  'problem.destination_limit':
    'Se han solicitado demasiados códigos con este número. Use otro número o vuelva a intentarlo más tarde.',
  'problem.destination_limit.in':
    'Se han solicitado demasiados códigos con este número. Use otro número o vuelva a intentarlo {in}.',
  'problem.check_limit': 'Se han probado demasiados códigos. Vuelva a intentarlo más tarde.',
  'problem.check_limit.in': 'Se han probado demasiados códigos. Vuelva a intentarlo {in}.',
  'problem.challenge_required': 'Confirme que no es un robot y vuelva a intentarlo.',
  'problem.challenge_failed': 'No se ha podido confirmar que no es un robot. Vuelva a intentarlo.',
  'problem.send_unconfirmed':
    'No sabemos si el código se ha enviado. Si llega, introdúzcalo aquí; si no, solicite que se vuelva a enviar.',
  'problem.check_unconfirmed': 'Todavía no sabemos si el código era correcto. Vuelva a intentarlo.',
  'problem.provider_unavailable':
    'En este momento no se pueden enviar ni comprobar códigos. Vuelva a intentarlo más tarde.',
  'problem.provider_unavailable.in':
    'En este momento no se pueden enviar ni comprobar códigos. Vuelva a intentarlo {in}.',
  'problem.offline':
    'Parece que no hay conexión a internet. Compruebe la conexión y vuelva a intentarlo.',
  'problem.network': 'Se ha interrumpido la conexión. Compruébela y vuelva a intentarlo.',
  'problem.timeout': 'No se ha recibido respuesta a tiempo. Vuelva a intentarlo.',
  'problem.proof_expired':
    'Ha pasado demasiado tiempo desde la verificación. Solicite un código nuevo.',

  'retry.now': 'Se ha producido un error. Vuelva a intentarlo.',
  'retry.after': 'Se ha producido un error. Vuelva a intentarlo más tarde.',
  'retry.after.in': 'Se ha producido un error. Vuelva a intentarlo {in}.',
  'retry.new-code': 'Se ha producido un error. Solicite un código nuevo.',
  'retry.other-channel': 'Se ha producido un error. Elija otro medio para recibir el código.',
  'retry.other-number': 'Se ha producido un error. Use otro número.',
  'retry.never':
    'La verificación no funciona en este sitio, y no es culpa suya. Contacte con el servicio de asistencia del sitio.',

  // The forms for e-mail addresses.
  'change.label.email': 'Cambiar dirección',
  'locked.until.email':
    'Demasiados códigos incorrectos. Use otra dirección o solicite un código nuevo {in}.',
  'locked.over.email': 'Demasiados códigos incorrectos. Use otra dirección.',
  'verified.required.email': 'Verifique primero su correo electrónico.',
  'retry.other-number.email': 'Se ha producido un error. Use otra dirección.',
  'problem.destination_invalid.email':
    'La dirección de correo no es válida. Compruébela y vuelva a intentarlo.',
  'problem.destination_undeliverable.email':
    'No es posible enviar mensajes a esta dirección. Use otra dirección.',
  'problem.destination_limit.email':
    'Se han solicitado demasiados códigos con esta dirección. Use otra dirección o vuelva a intentarlo más tarde.',
  'problem.destination_limit.in.email':
    'Se han solicitado demasiados códigos con esta dirección. Use otra dirección o vuelva a intentarlo {in}.',
  'problem.policy.email': 'Esta dirección no se puede verificar aquí. Use otra dirección.',
  'problem.channel_unavailable.email':
    'El código no se puede enviar a esta dirección. Use otra dirección.',
}

import type { Messages } from '../catalogue.ts'

/** The French catalogue, with narrow no-break spaces (U+202F) before high punctuation. */
export const fr: Messages = {
  locale: 'fr',

  'code.digits': { one: '{n} chiffre', other: '{n} chiffres' },
  'code.characters': { one: '{n} lettre ou chiffre', other: '{n} lettres ou chiffres' },
  'code.incomplete': {
    one: 'Saisissez le code en entier. Il comporte {n} caractère.',
    other: 'Saisissez le code en entier. Il comporte {n} caractères.',
  },
  'code.none': 'Aucun code n’a été trouvé dans le texte.',
  'code.several':
    'Plusieurs codes ont été trouvés dans le texte. Copiez uniquement le code ou saisissez-le.',
  'code.only-digits': 'Le code ne comporte que des chiffres.',
  'code.only-characters': 'Le code ne comporte que des lettres de A à Z et des chiffres.',
  'code.filled': 'Code renseigné : {code}',
  'code.complete': 'Le code est complet.',
  'code.rejected': 'Ce code n’a pas été accepté.',

  'phone.label': 'Numéro de téléphone',
  'phone.required': 'Saisissez votre numéro de téléphone.',
  'phone.too-short': 'Le numéro est trop court. Vérifiez qu’il ne manque aucun chiffre.',
  'phone.too-long': 'Le numéro est trop long. Vérifiez qu’il n’y a pas de chiffre en trop.',
  'phone.invalid-length': 'Aucun numéro n’a cette longueur. Vérifiez les chiffres.',
  'phone.unknown-calling-code':
    'Aucun pays n’a cet indicatif. Vérifiez les chiffres qui suivent le +.',
  'phone.not-a-number': 'Ce n’est pas un numéro de téléphone. Ne saisissez que des chiffres.',
  'phone.country-unknown': 'Choisissez un pays ou commencez par + suivi de l’indicatif.',
  'phone.country-not-allowed':
    'Les numéros de ce pays ne sont pas acceptés ici. Utilisez un autre numéro.',
  'phone.type-not-allowed':
    'Les numéros de ce type ne sont pas acceptés ici. Utilisez un autre numéro.',

  'phone.extension': 'Le numéro de poste ne fait pas partie du numéro et n’est pas pris en compte.',
  'country.choose': 'Pays : {country}. En choisir un autre',
  'country.none': 'Choisir un pays',
  'country.other': 'Pour tout autre pays, saisissez + suivi de l’indicatif.',
  'country.search': 'Rechercher un pays',
  'country.found': { one: '{n} pays trouvé', other: '{n} pays trouvés' },
  'country.not-found':
    'Aucun pays trouvé. Pour tout pays, vous pouvez saisir + suivi de l’indicatif.',
  'country.changed': 'Changement de pays : {country}',
  'country.preferred': 'Suggestions',
  'country.all': 'Tous les pays',

  'email.label': 'Adresse e-mail',
  'email.required': 'Saisissez votre adresse e-mail.',
  'email.suggestion': 'Vouliez-vous dire {address} ?',
  'email.missing-at': 'Une adresse e-mail comporte un @, comme dans name@example.com.',
  'email.missing-local': 'Saisissez la partie de l’adresse qui précède le @.',
  'email.missing-domain': 'Saisissez la partie de l’adresse qui suit le @.',
  'email.incomplete-domain':
    'La partie qui suit le @ est incomplète. Vérifiez la fin, comme dans example.com.',
  'email.invalid-domain': 'La partie qui suit le @ est incorrecte. Vérifiez votre saisie.',
  'email.invalid-character':
    'L’adresse contient un caractère ou un espace non autorisé. Vérifiez votre saisie.',
  'email.non-ascii-local':
    'Avant le @, utilisez uniquement des lettres sans accent, des chiffres et des signes comme le point.',
  'email.too-long': 'L’adresse est trop longue. Vérifiez votre saisie.',
  'email.several': 'Saisissez une seule adresse e-mail.',

  'send.label': 'Envoyer le code',
  'send.busy': 'Envoi du code…',
  'send.hint': 'Nous vous enverrons un code {by}.',
  'channels.label': 'Comment recevoir le code',
  'channels.use': 'Le recevoir plutôt {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Appel téléphonique',
  'channel.rcs': 'Message RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'par SMS',
  'channel.whatsapp.by': 'par WhatsApp',
  'channel.telegram.by': 'par Telegram',
  'channel.voice.by': 'par appel téléphonique',
  'channel.rcs.by': 'par message RCS',
  'channel.viber.by': 'par Viber',
  'channel.zalo.by': 'par Zalo',
  'channel.email.by': 'par e-mail',

  'sent.short': 'Code envoyé à {to}',
  'sent.to': 'Nous avons envoyé un code {by} à {to}.',
  'sent.again': 'Nous avons renvoyé un code {by} à {to}.',
  'sent.perhaps': 'Un code est peut-être en cours d’envoi {by} à {to}.',
  'sent.replaced':
    'Nous avons envoyé un nouveau code {by} à {to}. Seul le plus récent est valable.',

  'code.label': 'Code de vérification',
  'code.hint-auto': {
    one: 'Il est vérifié dès que le caractère est saisi.',
    other: 'Il est vérifié dès que les {n} caractères sont saisis.',
  },
  'check.label': 'Vérifier',
  'check.busy': 'Vérification du code…',

  'expiry.left': 'Il reste : {time}',
  'expiry.over': 'Le code n’est plus valable. Demandez-en un nouveau.',
  'expiry.over-until': 'Le code n’est plus valable. Vous pourrez en demander un nouveau {in}.',

  'attempts.left': { one: '{n} tentative restante', other: '{n} tentatives restantes' },

  'resend.label': 'Renvoyer le code',
  'resend.busy': 'Nouvel envoi…',
  'resend.in': 'Renvoyer dans : {time}',
  'resend.ready': 'Vous pouvez demander un nouvel envoi du code.',

  'change.short': 'Changer',
  'change.label': 'Changer de numéro',

  'check.incorrect': 'Le code est incorrect. Vérifiez-le et réessayez.',
  'check.incorrect-left': {
    one: 'Le code est incorrect. Il vous reste {n} tentative.',
    other: 'Le code est incorrect. Il vous reste {n} tentatives.',
  },
  'locked.until':
    'Trop de codes incorrects. Utilisez un autre numéro ou demandez un nouveau code {in}.',
  'locked.now': 'Trop de codes incorrects. Vous pouvez maintenant en demander un nouveau.',
  'locked.over': 'Trop de codes incorrects. Utilisez un autre numéro.',

  'verified.to': 'Vérification réussie : {to}.',
  'verified.required': 'Confirmez d’abord votre numéro de téléphone.',

  'restore.busy': 'Reprise là où vous en étiez…',
  'restore.retry': 'Réessayer',

  'problem.destination_invalid':
    'Le numéro de téléphone n’est pas valide. Vérifiez-le et réessayez.',
  'problem.line_type_not_allowed':
    'Les numéros de ce type ne sont pas acceptés ici. Utilisez un autre numéro.',
  'problem.country_not_allowed':
    'Les numéros de ce pays ne sont pas acceptés ici. Utilisez un autre numéro.',
  'problem.destination_undeliverable':
    'Aucun code ne peut être envoyé à ce numéro. Utilisez un autre numéro.',
  'problem.policy': 'Ce numéro ne peut pas être vérifié ici. Utilisez un autre numéro.',
  'problem.channel_unavailable':
    'Le code ne peut pas être envoyé par ce moyen. Choisissez un autre moyen de le recevoir ou un autre numéro.',
  'problem.code_malformed': 'Le code est incomplet. Vérifiez-le et réessayez.',
  'problem.verification_lost': 'Ce code ne peut plus être vérifié. Demandez-en un nouveau.',
  'problem.superseded':
    'Un code plus récent a été demandé ailleurs. Saisissez-le là-bas ou demandez-en un nouveau ici.',
  'problem.cooldown': 'Il est trop tôt pour un autre code. Réessayez plus tard.',
  'problem.cooldown.in': 'Il est trop tôt pour un autre code. Réessayez {in}.',
  'problem.send_limit': 'Trop de codes ont été demandés. Réessayez plus tard.',
  'problem.send_limit.in': 'Trop de codes ont été demandés. Réessayez {in}.',
  'problem.destination_limit':
    'Trop de codes ont été demandés avec ce numéro. Utilisez un autre numéro ou réessayez plus tard.',
  'problem.destination_limit.in':
    'Trop de codes ont été demandés avec ce numéro. Utilisez un autre numéro ou réessayez {in}.',
  'problem.check_limit': 'Trop de codes ont été essayés. Réessayez plus tard.',
  'problem.check_limit.in': 'Trop de codes ont été essayés. Réessayez {in}.',
  'problem.challenge_required': 'Confirmez que vous n’êtes pas un robot, puis réessayez.',
  'problem.challenge_failed': 'Impossible de confirmer que vous n’êtes pas un robot. Réessayez.',
  'problem.send_unconfirmed':
    'Nous ne savons pas si le code a été envoyé. S’il arrive, saisissez-le ici ; sinon, demandez un nouvel envoi.',
  'problem.check_unconfirmed': 'Nous ne savons pas encore si le code était correct. Réessayez.',
  'problem.provider_unavailable':
    'L’envoi et la vérification des codes sont impossibles pour le moment. Réessayez plus tard.',
  'problem.provider_unavailable.in':
    'L’envoi et la vérification des codes sont impossibles pour le moment. Réessayez {in}.',
  'problem.offline':
    'La connexion à Internet semble interrompue. Vérifiez votre connexion et réessayez.',
  'problem.network': 'La connexion a été coupée. Vérifiez-la et réessayez.',
  'problem.timeout': 'Aucune réponse n’est arrivée à temps. Réessayez.',
  'problem.proof_expired': 'Votre vérification est trop ancienne. Demandez un nouveau code.',

  'retry.now': 'Une erreur s’est produite. Réessayez.',
  'retry.after': 'Une erreur s’est produite. Réessayez plus tard.',
  'retry.after.in': 'Une erreur s’est produite. Réessayez {in}.',
  'retry.new-code': 'Une erreur s’est produite. Demandez un nouveau code.',
  'retry.other-channel':
    'Une erreur s’est produite. Choisissez un autre moyen de recevoir le code.',
  'retry.other-number': 'Une erreur s’est produite. Utilisez un autre numéro.',
  'retry.never':
    'La vérification ne fonctionne pas sur ce site, et vous n’y êtes pour rien. Contactez l’assistance du site.',

  // The forms for e-mail addresses.
  'change.label.email': 'Changer d’adresse',
  'locked.until.email':
    'Trop de codes incorrects. Utilisez une autre adresse ou demandez un nouveau code {in}.',
  'locked.over.email': 'Trop de codes incorrects. Utilisez une autre adresse.',
  'verified.required.email': 'Confirmez d’abord votre adresse e-mail.',
  'retry.other-number.email': 'Une erreur s’est produite. Utilisez une autre adresse.',
  'problem.destination_invalid.email':
    'L’adresse e-mail n’est pas valide. Vérifiez-la et réessayez.',
  'problem.destination_undeliverable.email':
    'Aucun message ne peut être envoyé à cette adresse. Utilisez une autre adresse.',
  'problem.destination_limit.email':
    'Trop de codes ont été demandés avec cette adresse. Utilisez une autre adresse ou réessayez plus tard.',
  'problem.destination_limit.in.email':
    'Trop de codes ont été demandés avec cette adresse. Utilisez une autre adresse ou réessayez {in}.',
  'problem.policy.email':
    'Cette adresse ne peut pas être vérifiée ici. Utilisez une autre adresse.',
  'problem.channel_unavailable.email':
    'Le code ne peut pas être envoyé à cette adresse. Utilisez une autre adresse.',
}

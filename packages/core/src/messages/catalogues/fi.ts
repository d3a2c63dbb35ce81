import type { Messages } from '../catalogue.ts'

/** The Finnish catalogue. Numbers and addresses are not inflected: they stand behind a noun that is. */
export const fi: Messages = {
  locale: 'fi',

  'code.digits': { one: '{n} numero', other: '{n} numeroa' },
  'code.characters': { one: '{n} kirjain tai numero', other: '{n} kirjainta tai numeroa' },
  'code.incomplete': {
    one: 'Syötä koko koodi. Siinä on {n} merkki.',
    other: 'Syötä koko koodi. Siinä on {n} merkkiä.',
  },
  'code.none': 'Tekstistä ei löytynyt koodia.',
  'code.several': 'Tekstistä löytyi useita koodeja. Kopioi vain koodi tai kirjoita se.',
  'code.only-digits': 'Koodissa on vain numeroita.',
  'code.only-characters': 'Koodissa on vain kirjaimia väliltä A–Z ja numeroita.',
  'code.filled': 'Koodi täytetty: {code}',
  'code.complete': 'Koodi on syötetty kokonaan.',
  'code.rejected': 'Koodia ei hyväksytty.',

  'phone.label': 'Puhelinnumero',
  'phone.required': 'Syötä puhelinnumerosi.',
  'phone.too-short': 'Puhelinnumero on liian lyhyt. Tarkista, puuttuuko jokin numero.',
  'phone.too-long': 'Puhelinnumero on liian pitkä. Tarkista, onko siinä numero liikaa.',
  'phone.invalid-length': 'Tämän pituisia puhelinnumeroita ei ole. Tarkista numero.',
  'phone.unknown-calling-code':
    'Millään maalla ei ole tätä suuntanumeroa. Tarkista +-merkin jälkeiset numerot.',
  'phone.not-a-number': 'Tämä ei ole puhelinnumero. Syötä vain numeroita.',
  'phone.country-unknown': 'Valitse maa tai kirjoita ensin + ja maan suuntanumero.',
  'phone.country-not-allowed': 'Tämän maan numeroita ei voi käyttää täällä. Käytä toista numeroa.',
  'phone.type-not-allowed': 'Tämäntyyppisiä numeroita ei voi käyttää täällä. Käytä toista numeroa.',

  'phone.extension': 'Alanumero ei kuulu puhelinnumeroon, ja se jätetään pois.',
  'country.choose': 'Maa: {country}. Valitse toinen',
  'country.none': 'Valitse maa',
  'country.other': 'Jos maa on jokin muu, kirjoita + ja sen suuntanumero.',
  'country.search': 'Hae maata',
  'country.found': { one: '{n} maa löytyi', other: '{n} maata löytyi' },
  'country.not-found': 'Maata ei löytynyt. Voit kirjoittaa + ja minkä tahansa maan suuntanumeron.',
  'country.changed': 'Maa vaihtui: {country}',
  'country.preferred': 'Ehdotukset',
  'country.all': 'Kaikki maat',

  'email.label': 'Sähköpostiosoite',
  'email.required': 'Syötä sähköpostiosoitteesi.',
  'email.suggestion': 'Tarkoititko osoitetta {address}?',
  'email.missing-at': 'Sähköpostiosoitteessa on oltava @-merkki, esimerkiksi name@example.com.',
  'email.missing-local': 'Syötä osoitteen osa, joka on ennen @-merkkiä.',
  'email.missing-domain': 'Syötä osoitteen osa, joka on @-merkin jälkeen.',
  'email.incomplete-domain':
    '@-merkin jälkeinen osa on kesken. Tarkista loppu, esimerkiksi example.com.',
  'email.invalid-domain':
    '@-merkin jälkeinen osa ei voi olla oikein. Tarkista, onko siinä virheitä.',
  'email.invalid-character':
    'Osoitteessa on merkki tai välilyönti, jota siinä ei voi olla. Tarkista, onko siinä virheitä.',
  'email.non-ascii-local':
    'Ennen @-merkkiä voi olla vain kirjaimia väliltä A–Z, numeroita ja esimerkiksi piste.',
  'email.too-long': 'Osoite on liian pitkä. Tarkista, onko siinä virheitä.',
  'email.several': 'Syötä vain yksi sähköpostiosoite.',

  'send.label': 'Lähetä koodi',
  'send.busy': 'Koodia lähetetään…',
  'send.hint': 'Lähetämme sinulle koodin {by}.',
  'channels.label': 'Miten saat koodin',
  'channels.use': 'Vastaanota koodi {by}',
  'channel.sms': 'Tekstiviesti',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Puhelu',
  'channel.rcs': 'RCS-viesti',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Sähköposti',
  'channel.sms.by': 'tekstiviestillä',
  'channel.whatsapp.by': 'WhatsAppilla',
  'channel.telegram.by': 'Telegramilla',
  'channel.voice.by': 'puhelulla',
  'channel.rcs.by': 'RCS-viestillä',
  'channel.viber.by': 'Viberillä',
  'channel.zalo.by': 'Zalolla',
  'channel.email.by': 'sähköpostilla',

  'sent.short': 'Koodi lähetetty: {to}',
  'sent.to': 'Lähetimme koodin {by} vastaanottajalle {to}.',
  'sent.again': 'Lähetimme koodin uudelleen {by} vastaanottajalle {to}.',
  'sent.perhaps': 'Koodi saattaa olla matkalla {by} vastaanottajalle {to}.',
  'sent.replaced':
    'Lähetimme uuden koodin {by} vastaanottajalle {to}. Vain uusin koodi on voimassa.',

  'code.label': 'Vahvistuskoodi',
  'code.hint-auto': {
    one: 'Tarkistetaan, kun merkki on syötetty.',
    other: 'Tarkistetaan, kun {n} merkkiä on syötetty.',
  },
  'check.label': 'Vahvista',
  'check.busy': 'Koodia tarkistetaan…',

  'expiry.left': 'Aikaa jäljellä: {time}',
  'expiry.over': 'Koodi ei ole enää voimassa. Pyydä uusi.',
  'expiry.over-until': 'Koodi ei ole enää voimassa. Voit pyytää uuden {in}.',

  'attempts.left': { one: '{n} yritys jäljellä', other: '{n} yritystä jäljellä' },

  'resend.label': 'Lähetä uudelleen',
  'resend.busy': 'Lähetetään uudelleen…',
  'resend.in': 'Uudelleenlähetykseen: {time}',
  'resend.ready': 'Voit nyt pyytää koodin uudelleen.',

  'change.short': 'Vaihda',
  'change.label': 'Vaihda numero',

  'check.incorrect': 'Koodi on väärä. Tarkista se ja yritä uudelleen.',
  'check.incorrect-left': {
    one: 'Koodi on väärä. Sinulla on {n} yritys jäljellä.',
    other: 'Koodi on väärä. Sinulla on {n} yritystä jäljellä.',
  },
  'locked.until': 'Liian monta väärää koodia. Käytä toista numeroa tai pyydä uusi koodi {in}.',
  'locked.now': 'Liian monta väärää koodia. Voit nyt pyytää uuden.',
  'locked.over': 'Liian monta väärää koodia. Käytä toista numeroa.',

  'verified.to': '{to} on vahvistettu.',
  'verified.required': 'Vahvista ensin puhelinnumerosi.',

  'restore.busy': 'Jatketaan siitä, mihin jäit…',
  'restore.retry': 'Yritä uudelleen',

  'problem.destination_invalid': 'Puhelinnumero ei kelpaa. Tarkista se ja yritä uudelleen.',
  'problem.line_type_not_allowed':
    'Tämäntyyppisiä numeroita ei voi käyttää täällä. Käytä toista numeroa.',
  'problem.country_not_allowed':
    'Tämän maan numeroita ei voi käyttää täällä. Käytä toista numeroa.',
  'problem.destination_undeliverable':
    'Tähän numeroon ei voi lähettää koodia. Käytä toista numeroa.',
  'problem.policy': 'Tätä numeroa ei voi vahvistaa täällä. Käytä toista numeroa.',
  'problem.channel_unavailable':
    'Koodia ei voi lähettää tällä tavalla. Valitse toinen tapa saada se tai toinen numero.',
  'problem.code_malformed': 'Koodi on puutteellinen. Tarkista se ja yritä uudelleen.',
  'problem.verification_lost': 'Tätä koodia ei voi enää tarkistaa. Pyydä uusi.',
  'problem.superseded':
    'Uudempi koodi on pyydetty muualla. Syötä se siellä tai pyydä uusi koodi tässä.',
  'problem.cooldown': 'Uutta koodia ei voi vielä lähettää. Yritä myöhemmin uudelleen.',
  'problem.cooldown.in': 'Uutta koodia ei voi vielä lähettää. Yritä uudelleen {in}.',
  'problem.send_limit': 'Koodeja on pyydetty liian monta. Yritä myöhemmin uudelleen.',
  'problem.send_limit.in': 'Koodeja on pyydetty liian monta. Yritä uudelleen {in}.',
  'problem.destination_limit':
    'Tähän numeroon on pyydetty liian monta koodia. Käytä toista numeroa tai yritä myöhemmin uudelleen.',
  'problem.destination_limit.in':
    'Tähän numeroon on pyydetty liian monta koodia. Käytä toista numeroa tai yritä uudelleen {in}.',
  'problem.check_limit': 'Koodeja on kokeiltu liian monta. Yritä myöhemmin uudelleen.',
  'problem.check_limit.in': 'Koodeja on kokeiltu liian monta. Yritä uudelleen {in}.',
  'problem.challenge_required': 'Vahvista, ettet ole robotti, ja yritä uudelleen.',
  'problem.challenge_failed': 'Emme voineet vahvistaa, ettet ole robotti. Yritä uudelleen.',
  'problem.send_unconfirmed':
    'Emme tiedä, lähetettiinkö koodi. Jos se saapuu, syötä se tähän. Muuten pyydä koodi uudelleen.',
  'problem.check_unconfirmed': 'Emme tiedä vielä, oliko koodi oikea. Yritä uudelleen.',
  'problem.provider_unavailable':
    'Koodeja ei voi juuri nyt lähettää tai tarkistaa. Yritä myöhemmin uudelleen.',
  'problem.provider_unavailable.in':
    'Koodeja ei voi juuri nyt lähettää tai tarkistaa. Yritä uudelleen {in}.',
  'problem.offline': 'Internetyhteyttä ei näytä olevan. Tarkista yhteys ja yritä uudelleen.',
  'problem.network': 'Yhteys katkesi. Tarkista se ja yritä uudelleen.',
  'problem.timeout': 'Vastausta ei saatu ajoissa. Yritä uudelleen.',
  'problem.proof_expired': 'Vahvistuksesta on kulunut liian kauan. Pyydä uusi koodi.',

  'retry.now': 'Jokin meni vikaan. Yritä uudelleen.',
  'retry.after': 'Jokin meni vikaan. Yritä myöhemmin uudelleen.',
  'retry.after.in': 'Jokin meni vikaan. Yritä uudelleen {in}.',
  'retry.new-code': 'Jokin meni vikaan. Pyydä uusi koodi.',
  'retry.other-channel': 'Jokin meni vikaan. Valitse toinen tapa saada koodi.',
  'retry.other-number': 'Jokin meni vikaan. Käytä toista numeroa.',
  'retry.never':
    'Vahvistus ei toimi tällä sivustolla, eikä se johdu sinusta. Ota yhteyttä sivuston tukeen.',

  // The forms for e-mail addresses.
  'change.label.email': 'Vaihda osoite',
  'locked.until.email':
    'Liian monta väärää koodia. Käytä toista osoitetta tai pyydä uusi koodi {in}.',
  'locked.over.email': 'Liian monta väärää koodia. Käytä toista osoitetta.',
  'verified.required.email': 'Vahvista ensin sähköpostiosoitteesi.',
  'retry.other-number.email': 'Jokin meni vikaan. Käytä toista osoitetta.',
  'problem.destination_invalid.email':
    'Sähköpostiosoite ei kelpaa. Tarkista se ja yritä uudelleen.',
  'problem.destination_undeliverable.email':
    'Tähän osoitteeseen ei voi lähettää viestejä. Käytä toista osoitetta.',
  'problem.destination_limit.email':
    'Tähän osoitteeseen on pyydetty liian monta koodia. Käytä toista osoitetta tai yritä myöhemmin uudelleen.',
  'problem.destination_limit.in.email':
    'Tähän osoitteeseen on pyydetty liian monta koodia. Käytä toista osoitetta tai yritä uudelleen {in}.',
  'problem.policy.email': 'Tätä osoitetta ei voi vahvistaa täällä. Käytä toista osoitetta.',
  'problem.channel_unavailable.email':
    'Koodia ei voi lähettää tähän osoitteeseen. Käytä toista osoitetta.',
}

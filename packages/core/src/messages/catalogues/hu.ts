import type { Messages } from '../catalogue.ts'

/** The Hungarian catalogue. The destination stands behind a colon, because its article and ending depend on how it is read. */
export const hu: Messages = {
  locale: 'hu',

  'code.digits': { one: '{n} számjegy', other: '{n} számjegy' },
  'code.characters': { one: '{n} betű vagy számjegy', other: '{n} betű vagy számjegy' },
  'code.incomplete': {
    one: 'Adja meg a teljes kódot. A kód {n} karakterből áll.',
    other: 'Adja meg a teljes kódot. A kód {n} karakterből áll.',
  },
  'code.none': 'A szövegben nem található kód.',
  'code.several':
    'A szövegben egynél több kód található. Csak a kódot másolja ki, vagy gépelje be.',
  'code.only-digits': 'A kód csak számjegyekből áll.',
  'code.only-characters': 'A kód csak A és Z közötti betűkből és számjegyekből áll.',
  'code.filled': 'Beírt kód: {code}',
  'code.complete': 'A kód teljes.',
  'code.rejected': 'A rendszer nem fogadta el ezt a kódot.',

  'phone.label': 'Telefonszám',
  'phone.required': 'Adja meg a telefonszámát.',
  'phone.too-short': 'A szám túl rövid. Ellenőrizze, hogy nem hiányzik-e számjegy.',
  'phone.too-long': 'A szám túl hosszú. Ellenőrizze, hogy nincs-e benne felesleges számjegy.',
  'phone.invalid-length': 'Ilyen hosszú telefonszám nem létezik. Ellenőrizze a számjegyeket.',
  'phone.unknown-calling-code':
    'Egyik országnak sincs ilyen hívószáma. Ellenőrizze a + utáni számjegyeket.',
  'phone.not-a-number': 'Ez nem telefonszám. Csak számjegyeket írjon be.',
  'phone.country-unknown': 'Válasszon országot, vagy kezdje a + jellel és az ország hívószámával.',
  'phone.country-not-allowed':
    'Ennek az országnak a számai itt nem használhatók. Adjon meg másik számot.',
  'phone.type-not-allowed': 'Ilyen típusú szám itt nem használható. Adjon meg másik számot.',

  'phone.extension': 'A mellék nem része a telefonszámnak, ezért kimarad.',
  'country.choose': 'Ország: {country}. Másik választása',
  'country.none': 'Ország kiválasztása',
  'country.other': 'Bármely más országhoz írja be a + jelet és az ország hívószámát.',
  'country.search': 'Ország keresése',
  'country.found': { one: '{n} ország található', other: '{n} ország található' },
  'country.not-found':
    'Nincs ilyen ország a listán. Bármely országhoz írja be a + jelet és a hívószámát.',
  'country.changed': 'Az új ország: {country}',
  'country.preferred': 'Javasolt',
  'country.all': 'Minden ország',

  'email.label': 'E-mail-cím',
  'email.required': 'Adja meg az e-mail-címét.',
  'email.suggestion': 'Erre gondolt: {address}?',
  'email.missing-at': 'Az e-mail-címben kell lennie egy @ jelnek, például: name@example.com.',
  'email.missing-local': 'Adja meg a cím @ jel előtti részét.',
  'email.missing-domain': 'Adja meg a cím @ jel utáni részét.',
  'email.incomplete-domain':
    'A @ jel utáni rész hiányos. Ellenőrizze a végződését, például: example.com.',
  'email.invalid-domain': 'A @ jel utáni rész hibás. Ellenőrizze, jól írta-e be.',
  'email.invalid-character':
    'A címben nem megengedett karakter vagy szóköz van. Ellenőrizze, jól írta-e be.',
  'email.non-ascii-local':
    'A @ jel előtt csak ékezet nélküli betűk, számjegyek és jelek, például pont szerepelhetnek.',
  'email.too-long': 'A cím túl hosszú. Ellenőrizze, jól írta-e be.',
  'email.several': 'Csak egy e-mail-címet adjon meg.',

  'send.label': 'Kód küldése',
  'send.busy': 'Kód küldése…',
  'send.hint': 'Kódot küldünk Önnek {by}.',
  'channels.label': 'Hogyan kéri a kódot',
  'channels.use': 'Inkább {by} kérem',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonhívás',
  'channel.rcs': 'RCS-üzenet',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'SMS-ben',
  'channel.whatsapp.by': 'WhatsAppon',
  'channel.telegram.by': 'Telegramon',
  'channel.voice.by': 'telefonhívással',
  'channel.rcs.by': 'RCS-üzenetben',
  'channel.viber.by': 'Viberen',
  'channel.zalo.by': 'Zalón',
  'channel.email.by': 'e-mailben',

  'sent.short': 'Kód elküldve: {to}',
  'sent.to': 'Kódot küldtünk {by}: {to}.',
  'sent.again': 'Újra kódot küldtünk {by}: {to}.',
  'sent.perhaps': 'Lehet, hogy már úton van egy kód {by}: {to}.',
  'sent.replaced': 'Új kódot küldtünk {by}: {to}. Csak a legújabb kód érvényes.',

  'code.label': 'Megerősítő kód',
  'code.hint-auto': {
    one: 'A karakter után azonnal ellenőrizzük.',
    other: '{n} karakter után azonnal ellenőrizzük.',
  },
  'check.label': 'Megerősítés',
  'check.busy': 'Kód ellenőrzése…',

  'expiry.left': 'Hátralévő idő: {time}',
  'expiry.over': 'A kód már nem érvényes. Kérjen újat.',
  'expiry.over-until': 'A kód már nem érvényes. {in} kérhet újat.',

  'attempts.left': { one: 'Még {n} próbálkozás', other: 'Még {n} próbálkozás' },

  'resend.label': 'Újraküldés',
  'resend.busy': 'Újraküldés…',
  'resend.in': 'Újraküldésig: {time}',
  'resend.ready': 'Már kérheti a kód újraküldését.',

  'change.short': 'Módosítom',
  'change.label': 'Módosítom a számot',

  'check.incorrect': 'A kód nem helyes. Ellenőrizze a számjegyeket, és próbálja újra.',
  'check.incorrect-left': {
    one: 'A kód nem helyes. Még {n} próbálkozása van.',
    other: 'A kód nem helyes. Még {n} próbálkozása van.',
  },
  'locked.until': 'Túl sok hibás kód. Adjon meg másik számot, vagy kérjen új kódot {in}.',
  'locked.now': 'Túl sok hibás kód. Most már kérhet újat.',
  'locked.over': 'Túl sok hibás kód. Adjon meg másik számot.',

  'verified.to': 'Megerősítve: {to}.',
  'verified.required': 'Először erősítse meg a telefonszámát.',

  'restore.busy': 'Folytatás onnan, ahol abbahagyta…',
  'restore.retry': 'Újrapróbálás',

  'problem.destination_invalid':
    'Ez nem érvényes telefonszám. Ellenőrizze a számot, és próbálja újra.',
  'problem.line_type_not_allowed': 'Ilyen típusú szám itt nem használható. Adjon meg másik számot.',
  'problem.country_not_allowed':
    'Ennek az országnak a számai itt nem használhatók. Adjon meg másik számot.',
  'problem.destination_undeliverable': 'Erre a számra nem küldhető kód. Adjon meg másik számot.',
  'problem.policy': 'Ez a szám itt nem erősíthető meg. Adjon meg másik számot.',
  'problem.channel_unavailable':
    'A kód így nem küldhető el. Válasszon más módot, vagy adjon meg másik számot.',
  'problem.code_malformed': 'Ez nem teljes kód. Ellenőrizze, és próbálja újra.',
  'problem.verification_lost': 'Ez a kód már nem ellenőrizhető. Kérjen újat.',
  'problem.superseded': 'Máshol újabb kódot kértek. Ott adja meg a kódot, vagy itt kérjen újat.',
  'problem.cooldown': 'Még túl korai új kódot kérni. Próbálja újra később.',
  'problem.cooldown.in': 'Még túl korai új kódot kérni. Próbálja újra {in}.',
  'problem.send_limit': 'Túl sok kódkérés történt. Próbálja újra később.',
  'problem.send_limit.in': 'Túl sok kódkérés történt. Próbálja újra {in}.',
  'problem.destination_limit':
    'Ehhez a számhoz túl sok kódkérés érkezett. Adjon meg másik számot, vagy próbálja újra később.',
  'problem.destination_limit.in':
    'Ehhez a számhoz túl sok kódkérés érkezett. Adjon meg másik számot, vagy próbálja újra {in}.',
  'problem.check_limit': 'Túl sok próbálkozás történt. Próbálja újra később.',
  'problem.check_limit.in': 'Túl sok próbálkozás történt. Próbálja újra {in}.',
  'problem.challenge_required': 'Igazolja, hogy Ön nem robot, majd próbálja újra.',
  'problem.challenge_failed': 'Nem sikerült igazolni, hogy Ön nem robot. Próbálja újra.',
  'problem.send_unconfirmed':
    'Nem tudjuk, hogy elküldtük-e a kódot. Ha megérkezik, írja be itt; ha nem, kérje az újraküldését.',
  'problem.check_unconfirmed': 'Még nem tudjuk, hogy helyes volt-e a kód. Próbálja újra.',
  'problem.provider_unavailable':
    'Jelenleg nem lehet kódot küldeni vagy ellenőrizni. Próbálja újra később.',
  'problem.provider_unavailable.in':
    'Jelenleg nem lehet kódot küldeni vagy ellenőrizni. Próbálja újra {in}.',
  'problem.offline':
    'Úgy tűnik, nincs internetkapcsolat. Ellenőrizze a kapcsolatot, és próbálja újra.',
  'problem.network': 'Megszakadt a kapcsolat. Ellenőrizze, és próbálja újra.',
  'problem.timeout': 'Nem érkezett időben válasz. Próbálja újra.',
  'problem.proof_expired': 'Túl sok idő telt el a megerősítés óta. Kérjen új kódot.',

  'retry.now': 'Hiba történt. Próbálja újra.',
  'retry.after': 'Hiba történt. Próbálja újra később.',
  'retry.after.in': 'Hiba történt. Próbálja újra {in}.',
  'retry.new-code': 'Hiba történt. Kérjen új kódot.',
  'retry.other-channel': 'Hiba történt. Kérje más módon a kódot.',
  'retry.other-number': 'Hiba történt. Adjon meg másik számot.',
  'retry.never':
    'A megerősítés ezen a webhelyen nem működik, de ez nem az Ön hibája. Forduljon a webhely ügyfélszolgálatához.',

  // The forms for e-mail addresses.
  'change.label.email': 'Módosítom a címet',
  'locked.until.email': 'Túl sok hibás kód. Adjon meg másik címet, vagy kérjen új kódot {in}.',
  'locked.over.email': 'Túl sok hibás kód. Adjon meg másik címet.',
  'verified.required.email': 'Először erősítse meg az e-mail-címét.',
  'retry.other-number.email': 'Hiba történt. Adjon meg másik címet.',
  'problem.destination_invalid.email':
    'Ez nem érvényes e-mail-cím. Ellenőrizze a címet, és próbálja újra.',
  'problem.destination_undeliverable.email':
    'Erre a címre nem küldhető üzenet. Adjon meg másik címet.',
  'problem.destination_limit.email':
    'Ehhez a címhez túl sok kódkérés érkezett. Adjon meg másik címet, vagy próbálja újra később.',
  'problem.destination_limit.in.email':
    'Ehhez a címhez túl sok kódkérés érkezett. Adjon meg másik címet, vagy próbálja újra {in}.',
  'problem.policy.email': 'Ez a cím itt nem erősíthető meg. Adjon meg másik címet.',
  'problem.channel_unavailable.email': 'Erre a címre nem küldhető kód. Adjon meg másik címet.',
}

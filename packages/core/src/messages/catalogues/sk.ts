import type { Messages } from '../catalogue.ts'

/** The Slovak catalogue. */
export const sk: Messages = {
  locale: 'sk',

  'code.digits': { one: '{n} číslica', few: '{n} číslice', other: '{n} číslic' },
  'code.characters': {
    one: '{n} písmeno alebo číslica',
    few: '{n} písmená alebo číslice',
    other: '{n} písmen alebo číslic',
  },
  'code.incomplete': {
    one: 'Zadajte celý kód. Má {n} znak.',
    few: 'Zadajte celý kód. Má {n} znaky.',
    other: 'Zadajte celý kód. Má {n} znakov.',
  },
  'code.none': 'V texte nie je žiadny kód.',
  'code.several': 'V texte je viac kódov. Skopírujte len kód alebo ho napíšte.',
  'code.only-digits': 'Kód obsahuje len číslice.',
  'code.only-characters': 'Kód obsahuje len písmená od A do Z a číslice.',
  'code.filled': 'Vyplnený kód: {code}',
  'code.complete': 'Kód je úplný.',
  'code.rejected': 'Tento kód nebol prijatý.',

  'phone.label': 'Telefónne číslo',
  'phone.required': 'Zadajte telefónne číslo.',
  'phone.too-short': 'Číslo je príliš krátke. Skontrolujte, či nechýba číslica.',
  'phone.too-long': 'Číslo je príliš dlhé. Skontrolujte, či niektorá číslica nie je navyše.',
  'phone.invalid-length': 'Čísla tejto dĺžky neexistujú. Skontrolujte číslice.',
  'phone.unknown-calling-code': 'Túto predvoľbu nemá žiadna krajina. Skontrolujte číslice za +.',
  'phone.not-a-number': 'Toto nie je telefónne číslo. Zadajte len číslice.',
  'phone.country-unknown': 'Vyberte krajinu alebo začnite znakom + a predvoľbou krajiny.',
  'phone.country-not-allowed': 'Čísla z tejto krajiny tu nemožno použiť. Zadajte iné číslo.',
  'phone.type-not-allowed': 'Čísla tohto druhu tu nemožno použiť. Zadajte iné číslo.',

  'phone.extension': 'Klapka nie je súčasťou telefónneho čísla a vynechá sa.',
  'country.choose': 'Krajina: {country}. Vybrať inú',
  'country.none': 'Vyberte krajinu',
  'country.other': 'Pre ktorúkoľvek inú krajinu zadajte + a jej predvoľbu.',
  'country.search': 'Hľadať krajinu',
  'country.found': {
    one: 'Našla sa {n} krajina',
    few: 'Našli sa {n} krajiny',
    other: 'Našlo sa {n} krajín',
  },
  'country.not-found': 'Krajina sa nenašla. Pre ktorúkoľvek krajinu môžete zadať + a predvoľbu.',
  'country.changed': 'Krajina sa zmenila: {country}',
  'country.preferred': 'Navrhované',
  'country.all': 'Všetky krajiny',

  'email.label': 'E-mailová adresa',
  'email.required': 'Zadajte e-mailovú adresu.',
  'email.suggestion': 'Má to byť {address}?',
  'email.missing-at': 'V e-mailovej adrese musí byť znak @, napríklad name@example.com.',
  'email.missing-local': 'Zadajte časť adresy pred znakom @.',
  'email.missing-domain': 'Zadajte časť adresy za znakom @.',
  'email.incomplete-domain':
    'Časť za znakom @ nie je úplná. Skontrolujte koncovku, napríklad example.com.',
  'email.invalid-domain': 'Časť za znakom @ nie je správna. Skontrolujte, či v nej nie je chyba.',
  'email.invalid-character':
    'V adrese je znak alebo medzera, ktorá tam nemôže byť. Skontrolujte, či v nej nie je chyba.',
  'email.non-ascii-local':
    'Pred znakom @ môžu byť len písmená bez diakritiky, číslice a znaky ako bodka.',
  'email.too-long': 'Adresa je príliš dlhá. Skontrolujte, či v nej nie je chyba.',
  'email.several': 'Zadajte len jednu e-mailovú adresu.',

  'send.label': 'Poslať kód',
  'send.busy': 'Posielame kód…',
  'send.hint': 'Pošleme vám kód {by}.',
  'channels.label': 'Ako chcete dostať kód',
  'channels.use': 'Poslať kód {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonický hovor',
  'channel.rcs': 'Správa RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'v SMS',
  'channel.whatsapp.by': 'cez WhatsApp',
  'channel.telegram.by': 'cez Telegram',
  'channel.voice.by': 'telefonickým hovorom',
  'channel.rcs.by': 'v správe RCS',
  'channel.viber.by': 'cez Viber',
  'channel.zalo.by': 'cez Zalo',
  'channel.email.by': 'e-mailom',

  'sent.short': 'Kód odoslaný na {to}',
  'sent.to': 'Poslali sme kód {by} na {to}.',
  'sent.again': 'Znova sme poslali kód {by} na {to}.',
  'sent.perhaps': 'Kód bol možno odoslaný {by} na {to}.',
  'sent.replaced': 'Poslali sme nový kód {by} na {to}. Platí len najnovší kód.',

  'code.label': 'Overovací kód',
  'code.hint-auto': {
    one: 'Overí sa hneď po zadaní znaku.',
    few: 'Overí sa hneď po zadaní všetkých {n} znakov.',
    other: 'Overí sa hneď po zadaní všetkých {n} znakov.',
  },
  'check.label': 'Overiť',
  'check.busy': 'Overujeme kód…',

  'expiry.left': 'Zostávajúci čas: {time}',
  'expiry.over': 'Kód už neplatí. Požiadajte o nový.',
  'expiry.over-until': 'Kód už neplatí. O nový môžete požiadať {in}.',

  'attempts.left': {
    one: 'Zostáva {n} pokus',
    few: 'Zostávajú {n} pokusy',
    other: 'Zostáva {n} pokusov',
  },

  'resend.label': 'Poslať znova',
  'resend.busy': 'Posielame znova…',
  'resend.in': 'Poslať znova o: {time}',
  'resend.ready': 'Môžete si dať poslať kód znova.',

  'change.short': 'Zmeniť',
  'change.label': 'Zmeniť číslo',

  'check.incorrect': 'Kód nie je správny. Skontrolujte číslice a skúste to znova.',
  'check.incorrect-left': {
    one: 'Kód nie je správny. Zostáva vám {n} pokus.',
    few: 'Kód nie je správny. Zostávajú vám {n} pokusy.',
    other: 'Kód nie je správny. Zostáva vám {n} pokusov.',
  },
  'locked.until':
    'Príliš veľa nesprávnych kódov. Zadajte iné číslo alebo požiadajte o nový kód {in}.',
  'locked.now': 'Príliš veľa nesprávnych kódov. Teraz môžete požiadať o nový.',
  'locked.over': 'Príliš veľa nesprávnych kódov. Zadajte iné číslo.',

  'verified.to': 'Overené: {to}.',
  'verified.required': 'Najprv overte telefónne číslo.',

  'restore.busy': 'Pokračujeme v prerušenom overení…',
  'restore.retry': 'Skúsiť znova',

  'problem.destination_invalid':
    'Telefónne číslo nie je platné. Skontrolujte ho a skúste to znova.',
  'problem.line_type_not_allowed': 'Čísla tohto druhu tu nemožno použiť. Zadajte iné číslo.',
  'problem.country_not_allowed': 'Čísla z tejto krajiny tu nemožno použiť. Zadajte iné číslo.',
  'problem.destination_undeliverable': 'Na toto číslo nemožno kód doručiť. Zadajte iné číslo.',
  'problem.policy': 'Toto číslo tu nemožno overiť. Zadajte iné číslo.',
  'problem.channel_unavailable':
    'Kód nemožno poslať týmto spôsobom. Vyberte iný spôsob alebo zadajte iné číslo.',
  'problem.code_malformed': 'Kód nie je úplný. Skontrolujte ho a skúste to znova.',
  'problem.verification_lost': 'Tento kód už nemožno overiť. Požiadajte o nový.',
  'problem.superseded':
    'Na inom mieste bol vyžiadaný novší kód. Zadajte ho tam alebo požiadajte o nový tu.',
  'problem.cooldown': 'Na ďalší kód je ešte priskoro. Skúste to neskôr.',
  'problem.cooldown.in': 'Na ďalší kód je ešte priskoro. Skúste to znova {in}.',
  'problem.send_limit': 'Bolo vyžiadaných príliš veľa kódov. Skúste to neskôr.',
  'problem.send_limit.in': 'Bolo vyžiadaných príliš veľa kódov. Skúste to znova {in}.',
  'problem.destination_limit':
    'Pre toto číslo bolo vyžiadaných príliš veľa kódov. Zadajte iné číslo alebo to skúste neskôr.',
  'problem.destination_limit.in':
    'Pre toto číslo bolo vyžiadaných príliš veľa kódov. Zadajte iné číslo alebo to skúste znova {in}.',
  'problem.check_limit': 'Bolo zadaných príliš veľa kódov. Skúste to neskôr.',
  'problem.check_limit.in': 'Bolo zadaných príliš veľa kódov. Skúste to znova {in}.',
  'problem.challenge_required': 'Potvrďte, že nie ste robot, a skúste to znova.',
  'problem.challenge_failed': 'Nepodarilo sa potvrdiť, že nie ste robot. Skúste to znova.',
  'problem.send_unconfirmed':
    'Nevieme, či bol kód odoslaný. Ak príde, zadajte ho tu; ak nie, dajte si ho poslať znova.',
  'problem.check_unconfirmed': 'Zatiaľ nevieme, či bol kód správny. Skúste to znova.',
  'problem.provider_unavailable': 'Kódy teraz nemožno posielať ani overovať. Skúste to neskôr.',
  'problem.provider_unavailable.in':
    'Kódy teraz nemožno posielať ani overovať. Skúste to znova {in}.',
  'problem.offline': 'Zdá sa, že chýba pripojenie na internet. Skontrolujte ho a skúste to znova.',
  'problem.network': 'Spojenie sa prerušilo. Skontrolujte ho a skúste to znova.',
  'problem.timeout': 'Odpoveď neprišla včas. Skúste to znova.',
  'problem.proof_expired': 'Od overenia uplynulo príliš veľa času. Požiadajte o nový kód.',

  'retry.now': 'Niečo sa nepodarilo. Skúste to znova.',
  'retry.after': 'Niečo sa nepodarilo. Skúste to neskôr.',
  'retry.after.in': 'Niečo sa nepodarilo. Skúste to znova {in}.',
  'retry.new-code': 'Niečo sa nepodarilo. Požiadajte o nový kód.',
  'retry.other-channel': 'Niečo sa nepodarilo. Vyberte iný spôsob, ako dostať kód.',
  'retry.other-number': 'Niečo sa nepodarilo. Zadajte iné číslo.',
  'retry.never':
    'Overenie na tejto stránke nefunguje a nie je to vaša chyba. Obráťte sa na podporu stránky.',

  // The forms for e-mail addresses.
  'change.label.email': 'Zmeniť adresu',
  'locked.until.email':
    'Príliš veľa nesprávnych kódov. Zadajte inú adresu alebo požiadajte o nový kód {in}.',
  'locked.over.email': 'Príliš veľa nesprávnych kódov. Zadajte inú adresu.',
  'verified.required.email': 'Najprv overte e-mailovú adresu.',
  'retry.other-number.email': 'Niečo sa nepodarilo. Zadajte inú adresu.',
  'problem.destination_invalid.email':
    'E-mailová adresa nie je platná. Skontrolujte ju a skúste to znova.',
  'problem.destination_undeliverable.email':
    'Na túto adresu nemožno správu doručiť. Zadajte inú adresu.',
  'problem.destination_limit.email':
    'Pre túto adresu bolo vyžiadaných príliš veľa kódov. Zadajte inú adresu alebo to skúste neskôr.',
  'problem.destination_limit.in.email':
    'Pre túto adresu bolo vyžiadaných príliš veľa kódov. Zadajte inú adresu alebo to skúste znova {in}.',
  'problem.policy.email': 'Túto adresu tu nemožno overiť. Zadajte inú adresu.',
  'problem.channel_unavailable.email': 'Na túto adresu nemožno kód poslať. Zadajte inú adresu.',
}

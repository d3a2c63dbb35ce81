import type { Messages } from '../catalogue.ts'

/** The Czech catalogue. */
export const cs: Messages = {
  locale: 'cs',

  'code.digits': { one: '{n} číslice', few: '{n} číslice', other: '{n} číslic' },
  'code.characters': {
    one: '{n} písmeno nebo číslice',
    few: '{n} písmena nebo číslice',
    other: '{n} písmen nebo číslic',
  },
  'code.incomplete': {
    one: 'Zadejte celý kód. Má {n} znak.',
    few: 'Zadejte celý kód. Má {n} znaky.',
    other: 'Zadejte celý kód. Má {n} znaků.',
  },
  'code.none': 'V textu není žádný kód.',
  'code.several': 'V textu je více kódů. Zkopírujte jen kód, nebo ho napište.',
  'code.only-digits': 'Kód obsahuje jen číslice.',
  'code.only-characters': 'Kód obsahuje jen písmena od A do Z a číslice.',
  'code.filled': 'Vyplněný kód: {code}',
  'code.complete': 'Kód je úplný.',
  'code.rejected': 'Tento kód nebyl přijat.',

  'phone.label': 'Telefonní číslo',
  'phone.required': 'Zadejte telefonní číslo.',
  'phone.too-short': 'Číslo je příliš krátké. Zkontrolujte, zda nechybí číslice.',
  'phone.too-long': 'Číslo je příliš dlouhé. Zkontrolujte, zda některá číslice nepřebývá.',
  'phone.invalid-length': 'Čísla této délky neexistují. Zkontrolujte číslice.',
  'phone.unknown-calling-code': 'Tuto předvolbu nemá žádná země. Zkontrolujte číslice za +.',
  'phone.not-a-number': 'Toto není telefonní číslo. Zadejte jen číslice.',
  'phone.country-unknown': 'Vyberte zemi, nebo začněte znakem + a předvolbou země.',
  'phone.country-not-allowed': 'Čísla z této země tu nelze použít. Zadejte jiné číslo.',
  'phone.type-not-allowed': 'Čísla tohoto druhu tu nelze použít. Zadejte jiné číslo.',

  'phone.extension': 'Linka není součástí telefonního čísla a vynechá se.',
  'country.choose': 'Země: {country}. Vybrat jinou',
  'country.none': 'Vyberte zemi',
  'country.other': 'Pro kteroukoli jinou zemi zadejte + a její předvolbu.',
  'country.search': 'Hledat zemi',
  'country.found': {
    one: 'Nalezena {n} země',
    few: 'Nalezeny {n} země',
    other: 'Nalezeno {n} zemí',
  },
  'country.not-found': 'Země nenalezena. Pro kteroukoli zemi můžete zadat + a předvolbu.',
  'country.changed': 'Země změněna: {country}',
  'country.preferred': 'Navrhované',
  'country.all': 'Všechny země',

  'email.label': 'E-mailová adresa',
  'email.required': 'Zadejte e-mailovou adresu.',
  'email.suggestion': 'Má to být {address}?',
  'email.missing-at': 'V e-mailové adrese musí být znak @, například name@example.com.',
  'email.missing-local': 'Zadejte část adresy před znakem @.',
  'email.missing-domain': 'Zadejte část adresy za znakem @.',
  'email.incomplete-domain':
    'Část za znakem @ není úplná. Zkontrolujte koncovku, například example.com.',
  'email.invalid-domain': 'Část za znakem @ není správná. Zkontrolujte, zda v ní není chyba.',
  'email.invalid-character':
    'V adrese je znak nebo mezera, která tam nemůže být. Zkontrolujte, zda v ní není chyba.',
  'email.non-ascii-local':
    'Před znakem @ mohou být jen písmena bez diakritiky, číslice a znaky jako tečka.',
  'email.too-long': 'Adresa je příliš dlouhá. Zkontrolujte, zda v ní není chyba.',
  'email.several': 'Zadejte jen jednu e-mailovou adresu.',

  'send.label': 'Poslat kód',
  'send.busy': 'Posíláme kód…',
  'send.hint': 'Pošleme vám kód {by}.',
  'channels.label': 'Jak chcete kód dostat',
  'channels.use': 'Poslat kód {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonní hovor',
  'channel.rcs': 'Zpráva RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'v SMS',
  'channel.whatsapp.by': 'přes WhatsApp',
  'channel.telegram.by': 'přes Telegram',
  'channel.voice.by': 'telefonním hovorem',
  'channel.rcs.by': 've zprávě RCS',
  'channel.viber.by': 'přes Viber',
  'channel.zalo.by': 'přes Zalo',
  'channel.email.by': 'e-mailem',

  'sent.short': 'Kód odeslán na {to}',
  'sent.to': 'Poslali jsme kód {by} na {to}.',
  'sent.again': 'Znovu jsme poslali kód {by} na {to}.',
  'sent.perhaps': 'Kód byl možná odeslán {by} na {to}.',
  'sent.replaced': 'Poslali jsme nový kód {by} na {to}. Platí jen nejnovější kód.',

  'code.label': 'Ověřovací kód',
  'code.hint-auto': {
    one: 'Ověří se hned po zadání znaku.',
    few: 'Ověří se hned po zadání všech {n} znaků.',
    other: 'Ověří se hned po zadání všech {n} znaků.',
  },
  'check.label': 'Ověřit',
  'check.busy': 'Ověřujeme kód…',

  'expiry.left': 'Zbývající čas: {time}',
  'expiry.over': 'Kód už neplatí. Požádejte o nový.',
  'expiry.over-until': 'Kód už neplatí. O nový můžete požádat {in}.',

  'attempts.left': {
    one: 'Zbývá {n} pokus',
    few: 'Zbývají {n} pokusy',
    other: 'Zbývá {n} pokusů',
  },

  'resend.label': 'Poslat znovu',
  'resend.busy': 'Posíláme znovu…',
  'resend.in': 'Poslat znovu za: {time}',
  'resend.ready': 'Můžete si nechat poslat kód znovu.',

  'change.short': 'Změnit',
  'change.label': 'Změnit číslo',

  'check.incorrect': 'Kód není správný. Zkontrolujte číslice a zkuste to znovu.',
  'check.incorrect-left': {
    one: 'Kód není správný. Zbývá vám {n} pokus.',
    few: 'Kód není správný. Zbývají vám {n} pokusy.',
    other: 'Kód není správný. Zbývá vám {n} pokusů.',
  },
  'locked.until': 'Příliš mnoho chybných kódů. Zadejte jiné číslo, nebo požádejte o nový kód {in}.',
  'locked.now': 'Příliš mnoho chybných kódů. Nyní můžete požádat o nový.',
  'locked.over': 'Příliš mnoho chybných kódů. Zadejte jiné číslo.',

  'verified.to': 'Ověřeno: {to}.',
  'verified.required': 'Nejdříve ověřte telefonní číslo.',

  'restore.busy': 'Pokračujeme v přerušeném ověření…',
  'restore.retry': 'Zkusit znovu',

  'problem.destination_invalid': 'Telefonní číslo není platné. Zkontrolujte ho a zkuste to znovu.',
  'problem.line_type_not_allowed': 'Čísla tohoto druhu tu nelze použít. Zadejte jiné číslo.',
  'problem.country_not_allowed': 'Čísla z této země tu nelze použít. Zadejte jiné číslo.',
  'problem.destination_undeliverable': 'Na toto číslo nelze kód doručit. Zadejte jiné číslo.',
  'problem.policy': 'Toto číslo tu nelze ověřit. Zadejte jiné číslo.',
  'problem.channel_unavailable':
    'Kód nelze tímto způsobem poslat. Vyberte jiný způsob, nebo zadejte jiné číslo.',
  'problem.code_malformed': 'Kód není úplný. Zkontrolujte ho a zkuste to znovu.',
  'problem.verification_lost': 'Tento kód už nelze ověřit. Požádejte o nový.',
  'problem.superseded': 'Jinde byl vyžádán novější kód. Zadejte ho tam, nebo požádejte o nový zde.',
  'problem.cooldown': 'Na další kód je ještě brzy. Zkuste to později.',
  'problem.cooldown.in': 'Na další kód je ještě brzy. Zkuste to znovu {in}.',
  'problem.send_limit': 'Bylo vyžádáno příliš mnoho kódů. Zkuste to později.',
  'problem.send_limit.in': 'Bylo vyžádáno příliš mnoho kódů. Zkuste to znovu {in}.',
  'problem.destination_limit':
    'Pro toto číslo bylo vyžádáno příliš mnoho kódů. Zadejte jiné číslo, nebo to zkuste později.',
  'problem.destination_limit.in':
    'Pro toto číslo bylo vyžádáno příliš mnoho kódů. Zadejte jiné číslo, nebo to zkuste znovu {in}.',
  'problem.check_limit': 'Bylo zadáno příliš mnoho kódů. Zkuste to později.',
  'problem.check_limit.in': 'Bylo zadáno příliš mnoho kódů. Zkuste to znovu {in}.',
  'problem.challenge_required': 'Potvrďte, že nejste robot, a zkuste to znovu.',
  'problem.challenge_failed': 'Nepodařilo se potvrdit, že nejste robot. Zkuste to znovu.',
  'problem.send_unconfirmed':
    'Nevíme, zda byl kód odeslán. Pokud dorazí, zadejte ho zde; pokud ne, nechte si ho poslat znovu.',
  'problem.check_unconfirmed': 'Zatím nevíme, zda byl kód správný. Zkuste to znovu.',
  'problem.provider_unavailable': 'Kódy teď nelze posílat ani ověřovat. Zkuste to později.',
  'problem.provider_unavailable.in': 'Kódy teď nelze posílat ani ověřovat. Zkuste to znovu {in}.',
  'problem.offline': 'Zdá se, že chybí připojení k internetu. Zkontrolujte ho a zkuste to znovu.',
  'problem.network': 'Spojení bylo přerušeno. Zkontrolujte ho a zkuste to znovu.',
  'problem.timeout': 'Odpověď nepřišla včas. Zkuste to znovu.',
  'problem.proof_expired': 'Od ověření uplynulo příliš mnoho času. Požádejte o nový kód.',

  'retry.now': 'Něco se nepovedlo. Zkuste to znovu.',
  'retry.after': 'Něco se nepovedlo. Zkuste to později.',
  'retry.after.in': 'Něco se nepovedlo. Zkuste to znovu {in}.',
  'retry.new-code': 'Něco se nepovedlo. Požádejte o nový kód.',
  'retry.other-channel': 'Něco se nepovedlo. Vyberte jiný způsob, jak kód dostat.',
  'retry.other-number': 'Něco se nepovedlo. Zadejte jiné číslo.',
  'retry.never': 'Ověření na tomto webu nefunguje a není to vaše vina. Obraťte se na podporu webu.',

  // The forms for e-mail addresses.
  'change.label.email': 'Změnit adresu',
  'locked.until.email':
    'Příliš mnoho chybných kódů. Zadejte jinou adresu, nebo požádejte o nový kód {in}.',
  'locked.over.email': 'Příliš mnoho chybných kódů. Zadejte jinou adresu.',
  'verified.required.email': 'Nejdříve ověřte e-mailovou adresu.',
  'retry.other-number.email': 'Něco se nepovedlo. Zadejte jinou adresu.',
  'problem.destination_invalid.email':
    'E-mailová adresa není platná. Zkontrolujte ji a zkuste to znovu.',
  'problem.destination_undeliverable.email':
    'Na tuto adresu nelze zprávu doručit. Zadejte jinou adresu.',
  'problem.destination_limit.email':
    'Pro tuto adresu bylo vyžádáno příliš mnoho kódů. Zadejte jinou adresu, nebo to zkuste později.',
  'problem.destination_limit.in.email':
    'Pro tuto adresu bylo vyžádáno příliš mnoho kódů. Zadejte jinou adresu, nebo to zkuste znovu {in}.',
  'problem.policy.email': 'Tuto adresu tu nelze ověřit. Zadejte jinou adresu.',
  'problem.channel_unavailable.email': 'Na tuto adresu nelze kód poslat. Zadejte jinou adresu.',
}

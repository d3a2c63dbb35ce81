import type { Messages } from '../catalogue.ts'

/** The Polish catalogue. */
export const pl: Messages = {
  locale: 'pl',

  'code.digits': {
    one: '{n} cyfra',
    few: '{n} cyfry',
    many: '{n} cyfr',
    other: '{n} cyfry',
  },
  'code.characters': {
    one: '{n} litera lub cyfra',
    few: '{n} litery lub cyfry',
    many: '{n} liter lub cyfr',
    other: '{n} litery lub cyfry',
  },
  'code.incomplete': {
    one: 'Wpisz cały kod. Ma {n} znak.',
    few: 'Wpisz cały kod. Ma {n} znaki.',
    many: 'Wpisz cały kod. Ma {n} znaków.',
    other: 'Wpisz cały kod. Ma {n} znaku.',
  },
  'code.none': 'W tekście nie ma kodu.',
  'code.several': 'W tekście jest więcej niż jeden kod. Skopiuj sam kod lub go wpisz.',
  'code.only-digits': 'Kod składa się tylko z cyfr.',
  'code.only-characters': 'Kod składa się tylko z liter od A do Z i cyfr.',
  'code.filled': 'Wstawiono kod: {code}',
  'code.complete': 'Kod jest kompletny.',
  'code.rejected': 'Ten kod nie został przyjęty.',

  'phone.label': 'Numer telefonu',
  'phone.required': 'Wpisz numer telefonu.',
  'phone.too-short': 'Numer jest za krótki. Sprawdź, czy nie brakuje cyfry.',
  'phone.too-long': 'Numer jest za długi. Sprawdź, czy nie ma zbędnej cyfry.',
  'phone.invalid-length': 'Nie ma numerów o tej długości. Sprawdź cyfry.',
  'phone.unknown-calling-code': 'Żaden kraj nie ma tego numeru kierunkowego. Sprawdź cyfry po +.',
  'phone.not-a-number': 'To nie jest numer telefonu. Wpisz tylko cyfry.',
  'phone.country-unknown': 'Wybierz kraj lub zacznij od + i numeru kierunkowego kraju.',
  'phone.country-not-allowed': 'Nie obsługujemy tu numerów z tego kraju. Podaj inny numer.',
  'phone.type-not-allowed': 'Nie obsługujemy tu numerów tego rodzaju. Podaj inny numer.',

  'phone.extension': 'Numer wewnętrzny nie jest częścią numeru telefonu i zostanie pominięty.',
  'country.choose': 'Kraj: {country}. Wybierz inny',
  'country.none': 'Wybierz kraj',
  'country.other': 'Dla każdego innego kraju wpisz + i jego numer kierunkowy.',
  'country.search': 'Szukaj kraju',
  'country.found': {
    one: 'Znaleziono {n} kraj',
    few: 'Znaleziono {n} kraje',
    many: 'Znaleziono {n} krajów',
    other: 'Znaleziono {n} kraju',
  },
  'country.not-found':
    'Nie znaleziono kraju. Dla każdego kraju możesz wpisać + i numer kierunkowy.',
  'country.changed': 'Zmieniono kraj: {country}',
  'country.preferred': 'Sugerowane',
  'country.all': 'Wszystkie kraje',

  'email.label': 'Adres e-mail',
  'email.required': 'Wpisz adres e-mail.',
  'email.suggestion': 'Czy chodzi o {address}?',
  'email.missing-at': 'Adres e-mail musi zawierać znak @, na przykład name@example.com.',
  'email.missing-local': 'Wpisz część adresu przed znakiem @.',
  'email.missing-domain': 'Wpisz część adresu po znaku @.',
  'email.incomplete-domain':
    'Część po znaku @ jest niepełna. Sprawdź końcówkę, na przykład example.com.',
  'email.invalid-domain': 'Część po znaku @ jest nieprawidłowa. Sprawdź, czy nie ma w niej błędu.',
  'email.invalid-character':
    'W adresie jest znak lub spacja, których nie może tam być. Sprawdź, czy nie ma w nim błędu.',
  'email.non-ascii-local':
    'Przed znakiem @ mogą być tylko litery bez znaków diakrytycznych, cyfry i znaki takie jak kropka.',
  'email.too-long': 'Adres jest za długi. Sprawdź, czy nie ma w nim błędu.',
  'email.several': 'Wpisz tylko jeden adres e-mail.',

  'send.label': 'Wyślij kod',
  'send.busy': 'Wysyłamy kod…',
  'send.hint': 'Wyślemy Ci kod {by}.',
  'channels.label': 'Jak chcesz otrzymać kod',
  'channels.use': 'Wyślij kod {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Połączenie telefoniczne',
  'channel.rcs': 'Wiadomość RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'SMS-em',
  'channel.whatsapp.by': 'przez WhatsApp',
  'channel.telegram.by': 'przez Telegram',
  'channel.voice.by': 'połączeniem telefonicznym',
  'channel.rcs.by': 'w wiadomości RCS',
  'channel.viber.by': 'przez Viber',
  'channel.zalo.by': 'przez Zalo',
  'channel.email.by': 'e-mailem',

  'sent.short': 'Kod wysłano na {to}',
  'sent.to': 'Wysłaliśmy kod {by} na {to}.',
  'sent.again': 'Wysłaliśmy ponownie kod {by} na {to}.',
  'sent.perhaps': 'Kod mógł już zostać wysłany {by} na {to}.',
  'sent.replaced': 'Wysłaliśmy nowy kod {by} na {to}. Działa tylko najnowszy kod.',

  'code.label': 'Kod weryfikacyjny',
  'code.hint-auto': {
    one: 'Sprawdzimy go po wpisaniu znaku.',
    few: 'Sprawdzimy go po wpisaniu {n} znaków.',
    many: 'Sprawdzimy go po wpisaniu {n} znaków.',
    other: 'Sprawdzimy go po wpisaniu {n} znaków.',
  },
  'check.label': 'Potwierdź',
  'check.busy': 'Sprawdzamy kod…',

  'expiry.left': 'Pozostało: {time}',
  'expiry.over': 'Kod stracił ważność. Poproś o nowy.',
  'expiry.over-until': 'Kod stracił ważność. O nowy możesz poprosić {in}.',

  'attempts.left': {
    one: 'Pozostała {n} próba',
    few: 'Pozostały {n} próby',
    many: 'Pozostało {n} prób',
    other: 'Pozostało {n} próby',
  },

  'resend.label': 'Wyślij ponownie',
  'resend.busy': 'Wysyłamy ponownie…',
  'resend.in': 'Wyślij ponownie za: {time}',
  'resend.ready': 'Możesz poprosić o ponowne wysłanie kodu.',

  'change.short': 'Zmień',
  'change.label': 'Zmień numer',

  'check.incorrect': 'Kod jest nieprawidłowy. Sprawdź cyfry i spróbuj ponownie.',
  'check.incorrect-left': {
    one: 'Kod jest nieprawidłowy. Masz jeszcze {n} próbę.',
    few: 'Kod jest nieprawidłowy. Masz jeszcze {n} próby.',
    many: 'Kod jest nieprawidłowy. Masz jeszcze {n} prób.',
    other: 'Kod jest nieprawidłowy. Masz jeszcze {n} próby.',
  },
  'locked.until':
    'Zbyt wiele nieprawidłowych kodów. Użyj innego numeru lub poproś o nowy kod {in}.',
  'locked.now': 'Zbyt wiele nieprawidłowych kodów. Możesz teraz poprosić o nowy.',
  'locked.over': 'Zbyt wiele nieprawidłowych kodów. Użyj innego numeru.',

  'verified.to': 'Potwierdzono: {to}.',
  'verified.required': 'Najpierw potwierdź numer telefonu.',

  'restore.busy': 'Wracamy do przerwanej weryfikacji…',
  'restore.retry': 'Spróbuj ponownie',

  'problem.destination_invalid':
    'Numer telefonu jest nieprawidłowy. Sprawdź go i spróbuj ponownie.',
  'problem.line_type_not_allowed': 'Nie obsługujemy tu numerów tego rodzaju. Podaj inny numer.',
  'problem.country_not_allowed': 'Nie obsługujemy tu numerów z tego kraju. Podaj inny numer.',
  'problem.destination_undeliverable': 'Na ten numer nie można dostarczyć kodu. Podaj inny numer.',
  'problem.policy': 'Tego numeru nie można tu potwierdzić. Podaj inny numer.',
  'problem.channel_unavailable':
    'Nie można wysłać kodu w ten sposób. Wybierz inny sposób lub inny numer.',
  'problem.code_malformed': 'Kod jest niepełny. Sprawdź go i spróbuj ponownie.',
  'problem.verification_lost': 'Tego kodu nie można już sprawdzić. Poproś o nowy.',
  'problem.superseded':
    'W innym miejscu poproszono o nowszy kod. Wpisz go tam lub poproś o nowy tutaj.',
  'problem.cooldown': 'Na nowy kod jest jeszcze za wcześnie. Spróbuj później.',
  'problem.cooldown.in': 'Na nowy kod jest jeszcze za wcześnie. Spróbuj ponownie {in}.',
  'problem.send_limit': 'Zbyt wiele próśb o kod. Spróbuj później.',
  'problem.send_limit.in': 'Zbyt wiele próśb o kod. Spróbuj ponownie {in}.',
  'problem.destination_limit':
    'Zbyt wiele próśb o kod dla tego numeru. Użyj innego numeru lub spróbuj później.',
  'problem.destination_limit.in':
    'Zbyt wiele próśb o kod dla tego numeru. Użyj innego numeru lub spróbuj ponownie {in}.',
  'problem.check_limit': 'Zbyt wiele prób wpisania kodu. Spróbuj później.',
  'problem.check_limit.in': 'Zbyt wiele prób wpisania kodu. Spróbuj ponownie {in}.',
  'problem.challenge_required': 'Potwierdź, że jesteś człowiekiem, i spróbuj ponownie.',
  'problem.challenge_failed': 'Nie udało się potwierdzić, że jesteś człowiekiem. Spróbuj ponownie.',
  'problem.send_unconfirmed':
    'Nie wiemy, czy kod został wysłany. Jeśli dotrze, wpisz go tutaj; jeśli nie, poproś o ponowne wysłanie.',
  'problem.check_unconfirmed': 'Nie wiemy jeszcze, czy kod jest prawidłowy. Spróbuj ponownie.',
  'problem.provider_unavailable': 'Obecnie nie można wysyłać ani sprawdzać kodów. Spróbuj później.',
  'problem.provider_unavailable.in':
    'Obecnie nie można wysyłać ani sprawdzać kodów. Spróbuj ponownie {in}.',
  'problem.offline':
    'Wygląda na to, że nie ma połączenia z internetem. Sprawdź je i spróbuj ponownie.',
  'problem.network': 'Połączenie zostało przerwane. Sprawdź je i spróbuj ponownie.',
  'problem.timeout': 'Odpowiedź nie nadeszła na czas. Spróbuj ponownie.',
  'problem.proof_expired': 'Od potwierdzenia minęło zbyt dużo czasu. Poproś o nowy kod.',

  'retry.now': 'Coś poszło nie tak. Spróbuj ponownie.',
  'retry.after': 'Coś poszło nie tak. Spróbuj później.',
  'retry.after.in': 'Coś poszło nie tak. Spróbuj ponownie {in}.',
  'retry.new-code': 'Coś poszło nie tak. Poproś o nowy kod.',
  'retry.other-channel': 'Coś poszło nie tak. Wybierz inny sposób otrzymania kodu.',
  'retry.other-number': 'Coś poszło nie tak. Użyj innego numeru.',
  'retry.never':
    'Weryfikacja na tej stronie nie działa i nie jest to Twoja wina. Skontaktuj się z pomocą techniczną strony.',

  // The forms for e-mail addresses.
  'change.label.email': 'Zmień adres',
  'locked.until.email':
    'Zbyt wiele nieprawidłowych kodów. Użyj innego adresu lub poproś o nowy kod {in}.',
  'locked.over.email': 'Zbyt wiele nieprawidłowych kodów. Użyj innego adresu.',
  'verified.required.email': 'Najpierw potwierdź adres e-mail.',
  'retry.other-number.email': 'Coś poszło nie tak. Użyj innego adresu.',
  'problem.destination_invalid.email':
    'Adres e-mail jest nieprawidłowy. Sprawdź go i spróbuj ponownie.',
  'problem.destination_undeliverable.email':
    'Na ten adres nie można dostarczyć wiadomości. Podaj inny adres.',
  'problem.destination_limit.email':
    'Zbyt wiele próśb o kod dla tego adresu. Użyj innego adresu lub spróbuj później.',
  'problem.destination_limit.in.email':
    'Zbyt wiele próśb o kod dla tego adresu. Użyj innego adresu lub spróbuj ponownie {in}.',
  'problem.policy.email': 'Tego adresu nie można tu potwierdzić. Podaj inny adres.',
  'problem.channel_unavailable.email': 'Nie można wysłać kodu na ten adres. Podaj inny adres.',
}

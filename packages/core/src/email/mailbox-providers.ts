/** How a mailbox provider delivers differently spelled addresses to one mailbox, as far as it documents it. */
export interface MailboxProvider {
  readonly domains: readonly string[]
  /** What begins a tag that the user makes up: `+` in `ada+news@`. */
  readonly tag?: '+' | '-' | undefined
  /** Characters that make no difference before the `@`. */
  readonly ignores?: RegExp | undefined
  /** The same name at each of `domains` is the same mailbox. */
  readonly oneMailbox?: true | undefined
  /** `anything@ada.example.com` is delivered to `ada@example.com`. */
  readonly subdomains?: true | undefined
}

const under = (name: string, endings: string): string[] =>
  endings.split(' ').map((ending) => `${name}.${ending}`)

const microsoft = [
  'msn.com',
  'windowslive.com',
  ...under('outlook', 'com at be cl cz de dk es fr hu ie in it jp pt sa sk com.ar com.au com.br'),
  ...under(
    'hotmail',
    'com at be ca ch cl co.jp co.uk com.ar com.au com.br com.mx de dk es fi fr gr hu it nl no se',
  ),
  ...under(
    'live',
    'com at be ca cl co.uk com.ar com.au com.mx com.pt de dk fi fr ie in it jp nl no ru se',
  ),
]

const yandex = ['yandex.ru', 'ya.ru', ...under('yandex', 'com by kz ua uz com.tr')]

const yahoo = [
  'ymail.com',
  'rocketmail.com',
  'myyahoo.com',
  ...under(
    'yahoo',
    'com at be ca co.id co.in co.nz co.th co.uk com.ar com.au com.br com.hk com.mx com.my com.ph',
  ),
  ...under('yahoo', 'com.sg com.tr com.tw com.vn de dk es fi fr gr ie in it nl no pl ro se'),
]

// Only what is known of the provider, a line each. The same name at two of Microsoft's or Yahoo's domains is two mailboxes.
// Custom domains that a provider hosts are not here: only the DNS could identify them.
export const mailboxProviders: readonly MailboxProvider[] = [
  // https://support.google.com/mail/answer/7436150 (dots), https://support.google.com/a/users/answer/9282734 (tags)
  { domains: ['gmail.com', 'googlemail.com'], tag: '+', ignores: /\./g, oneMailbox: true },
  // https://learn.microsoft.com/exchange/recipients-in-exchange-online/plus-addressing-in-exchange-online
  { domains: microsoft, tag: '+' },
  // https://support.apple.com/118230 (domains); tags are not documented, but delivered
  { domains: ['icloud.com', 'me.com', 'mac.com'], tag: '+', oneMailbox: true },
  // https://proton.me/support/addresses-and-aliases, https://proton.me/support/creating-aliases
  {
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    tag: '+',
    ignores: /[._-]/g,
    oneMailbox: true,
  },
  // https://www.fastmail.help/hc/en-us/articles/360060591053
  { domains: ['fastmail.com', 'fastmail.fm'], tag: '+', subdomains: true },
  // https://yandex.com/support/domain/additional/mailbox-alias.xml
  { domains: yandex, tag: '+', oneMailbox: true },
  // https://help.yahoo.com/kb/SLN28815.html: "nickname-keyword"; other names at Yahoo have no hyphen
  { domains: yahoo, tag: '-' },
]

import type { Kind } from '@otp-kit/core/contract'

/** The texts on the page that depend on what is verified. */
export interface KindTexts {
  readonly label: string
  readonly change: string
  readonly channel: string
  /** A masked destination. */
  readonly masked: RegExp
  readonly required: string
  readonly incomplete: string
  readonly refused: string
  readonly undeliverable: string
  readonly taken: string
}

export const kindTexts: { readonly [K in Kind]: KindTexts } = {
  phone: {
    label: 'Phone number',
    change: 'Change number',
    channel: 'by text message',
    masked: /\+1\s•••\s•••\s••\d\d/,
    required: 'Verify your phone number.',
    incomplete: 'The number is too short.',
    refused: 'This number can’t be verified here. Use another number.',
    undeliverable: 'No code can reach this number. Use another number.',
    taken: 'An account with this phone number exists.',
  },
  email: {
    label: 'E-mail address',
    change: 'Change address',
    channel: 'by e-mail',
    masked: /a•••@example\.com/,
    required: 'Verify your e-mail address.',
    incomplete: 'An e-mail address needs an @',
    refused: 'This address can’t be verified here. Use another address.',
    undeliverable: 'No message can reach this address. Use another address.',
    taken: 'An account with this e-mail address exists.',
  },
}

export const kinds = ['phone', 'email'] as const

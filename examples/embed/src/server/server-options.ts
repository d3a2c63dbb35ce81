import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { options } from './options.ts'

const apiKey = 'key-for-tests'

// #region email
export const both = createVerificationServer({
  ...options,
  providers: [didit({ apiKey, email: true })],
})

export const emailOnly = createVerificationServer({
  ...options, // `countries` is for phone numbers only
  providers: [didit({ apiKey, phone: false, email: true })],
})
// #endregion

// #region didit
export const withDiditOptions = createVerificationServer({
  ...options,
  providers: [
    didit({
      apiKey,
      phone: { channels: ['sms', 'whatsapp'], senderName: 'Example', voip: 'decline' },
      email: { charset: 'alphanumeric', codeLength: 8, disposable: 'decline' },
    }),
  ],
})
// #endregion

// #region limits
export const withLimits = createVerificationServer({
  ...options,
  limits: { destinationPerHour: 3, addressPerHour: 10, cooldown: [30, 60, 120] },
})
// #endregion

// #region spend
export const withCaps = createVerificationServer({
  ...options,
  spend: {
    perDay: 200,
    perCountryPerDay: 50, // or for some of them: { US: 150, DE: 50 }
    cost: { sms: { US: 0.008, DE: 0.09, default: 0.12 }, email: 0.001, default: 0.1 },
  },
})
// #endregion

// #region lists
export const withLists = createVerificationServer({
  ...options,
  block: { prefixes: ['+4470'], domains: ['mailinator.com'], clientAddresses: ['203.0.113.0/24'] },
  allow: { numbers: ['+12025550123'], mailboxes: ['tester@example.com'] },
})
// #endregion

// #region pages-elsewhere
export const forAnApp = createVerificationServer({
  ...options,
  allowedOrigins: ['capacitor://localhost', 'ionic://localhost'],
  binding: 'header', // and `httpTransport({ endpoint, binding: 'header' })` in the app
})
// #endregion

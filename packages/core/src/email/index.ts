export { mailboxKey } from './mailbox-key.ts'
export { maskEmail } from './mask-email.ts'
export { readEmail } from './read-email.ts'
export type { EmailReason, EmailValue } from './email-value.ts'

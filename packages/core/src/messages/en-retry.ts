import type { RetryMessages } from './catalogue.ts'

/** What is said in English of a problem whose own sentence is not here. */
export const enRetry: RetryMessages = {
  locale: 'en',
  'again.in': 'Try again in {time}.',
  'again.later': 'Try again later.',
  'retry.now': 'Something went wrong. Try again.',
  'retry.after': 'Something went wrong. {again}',
  'retry.new-code': 'Something went wrong. Ask for a new code.',
  'retry.other-channel': 'Something went wrong. Choose another way to get the code.',
  'retry.other-number': 'Something went wrong. Use another number.',
  'retry.never':
    'Verification isn’t working on this site, and it’s not your doing. Contact the site’s support.',
}

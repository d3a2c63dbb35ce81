/** What an outcome is about: the message, the verdict on a right code, the send, the key's account, the way there. */
export type OutcomeGroup = 'delivery' | 'policy' | 'refusal' | 'account' | 'trouble'

/**
 * What an outcome is about: the message, the carrier that the report names, the verdict on a right code, the send, the
 * key's account, the way there.
 */
export type OutcomeGroup = 'delivery' | 'carrier' | 'policy' | 'refusal' | 'account' | 'trouble'

/**
 * What an outcome affects: delivery of the message, the carrier in the report, the result of a right code, the result of a
 * send, the API key's account, or the connection.
 */
export type OutcomeGroup = 'delivery' | 'carrier' | 'policy' | 'refusal' | 'account' | 'trouble'

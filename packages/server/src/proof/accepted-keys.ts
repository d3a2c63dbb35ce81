import type { CryptoKey, FlattenedJWSInput, JWSHeaderParameters } from 'jose'
import type { Mac } from '../ciphers/cipher.ts'
import { ProofError } from './proof-error.ts'

/** The keys that proofs are verified with: all for one algorithm, so that no key is ever used for another. */
export interface AcceptedKeys {
  readonly alg: 'HS256' | 'ES256'
  /** Returns the key that a proof names. @throws ProofError `signature`; ProofKeysUnavailableError */
  find(this: void, header: JWSHeaderParameters, jws: FlattenedJWSInput): Promise<CryptoKey>
}

/** A key that signs, and the one that verifies what it has signed. */
export interface SigningKey {
  readonly kid: string
  readonly alg: AcceptedKeys['alg']
  /** Returns the signature of a text, in base64url. */
  readonly sign: Mac
  readonly verifies: CryptoKey
}

/** Accepts what one of these keys has signed, found by its id. Where a proof says to fetch a key from is ignored. */
export function acceptKeys(
  alg: AcceptedKeys['alg'],
  keys: Promise<readonly Pick<SigningKey, 'kid' | 'verifies'>[]>,
): AcceptedKeys {
  return {
    alg,
    async find({ kid }) {
      const key = (await keys).find((each) => each.kid === kid)
      if (!key) throw new ProofError('signature')
      return key.verifies
    },
  }
}

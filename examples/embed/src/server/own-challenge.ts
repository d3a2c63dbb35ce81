import type { Challenge } from '@otp-kit/server/challenge'
import { isSolved } from './captcha-service.ts'

export const challenge: Challenge = {
  name: 'own', // as in `config`
  async verify(token, { signal }) {
    return (await isSolved(token, signal))
      ? { status: 'solved' }
      : { status: 'failed', reason: 'wrong' }
  },
}

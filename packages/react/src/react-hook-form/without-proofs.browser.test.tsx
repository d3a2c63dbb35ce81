import type { Transport } from '@otp-kit/core'
import type { Approved } from '@otp-kit/core/contract'
import { createWorld } from '@otp-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { button } from '../testing/fixtures/visit.tsx'
import { kindCases, openForm, summary, verify } from '../testing/fixtures/verified-form.tsx'

afterEach(() => sessionStorage.clear())

/** Returns the transport of a backend that issues no proofs, against the types. */
function withoutProofs(transport: Transport): Transport {
  return {
    ...transport,
    async check(...args) {
      const reply = await transport.check(...args)
      if (reply.status !== 'approved') return reply
      const approved: Approved<null> = { ...reply, proof: null, proofExpiresIn: null }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a cast in an app does.
      return approved as never
    },
  }
}

describe.each(kindCases)('$kind', (kindCase) => {
  test('a destination that is verified without a proof is no value, and the console says why', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const world = createWorld()
    const { form, submit } = await openForm(kindCase, {
      world,
      id: 'without-proofs',
      field: { transport: withoutProofs(world.transport) },
    })
    await verify(world, kindCase)
    expect(form().getValues(kindCase.kind)).toBeNull()
    await button('Sign up').click()
    await expect.poll(summary).toBe(kindCase.required)
    expect(submit).not.toHaveBeenCalled()
    expect(error.mock.calls.flat().join('\n')).toContain('verified without a proof')
  })
})

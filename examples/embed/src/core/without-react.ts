import { createVerification, httpTransport, type Snapshot } from '@otp-kit/core'

export async function verifyPhone(page: {
  render: (snapshot: Snapshot<'phone'>) => void
  readNumber: () => Promise<string>
  readCode: () => Promise<string>
  submit: (form: { phone: string; proof: string }) => void
}): Promise<void> {
  const verification = createVerification({
    kind: 'phone', // or 'email'
    transport: httpTransport({ endpoint: '/api/verification' }),
  })
  verification.subscribe(() => page.render(verification.getSnapshot()))
  verification.onVerified(({ to, proof }) => page.submit({ phone: to, proof }))

  while ((await verification.send(await page.readNumber())) !== 'sent');
  while ((await verification.check(await page.readCode())) === 'incorrect');
}

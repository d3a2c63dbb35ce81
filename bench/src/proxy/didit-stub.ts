const sent = new Map<string, string>()

interface Body {
  readonly phone_number: string
}

/** Answers a send as Didit does. */
export function answerSend({ phone_number: number }: Body): object {
  const id = crypto.randomUUID()
  sent.set(number, id)
  return { request_id: id, status: 'Success', reason: null }
}

/** Answers a check as Didit does: every code is right. */
export function answerCheck({ phone_number: number }: Body): object {
  const phone = { status: 'Approved', full_number: number, warnings: [], lifecycle: [] }
  const id = sent.get(number)
  sent.delete(number)
  return { request_id: id, status: 'Approved', message: 'Right.', phone }
}

import { httpTransport } from '@otp-kit/core'

const transport = httpTransport({ endpoint: '/api/verification', binding: 'header' })

export function postForm(form: FormData): Promise<Response> {
  return fetch('/sign-up', { method: 'POST', body: form, headers: transport.bindingHeaders() })
}

import { signUp } from './sign-up.ts'
import { verification } from './verification.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith(`${verification.basePath}/`)) {
      const address = request.headers.get('cf-connecting-ip') ?? undefined
      return verification.fetch(request, { address })
    }
    return pathname === '/sign-up' ? signUp(request) : new Response(null, { status: 404 })
  },
}

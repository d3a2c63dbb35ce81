import { toHono } from '@otp-kit/server/hono'
import { Hono } from 'hono'
import { signUp } from './sign-up.ts'
import { verification } from './verification.ts'

export const app: Hono = new Hono()
  .use(toHono(verification))
  .post('/sign-up', (c) => signUp(c.req.raw))

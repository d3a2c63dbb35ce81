import { Hono } from 'hono'

/** Adds the API key to Didit's calls and forwards their JSON unchanged. */
export const app: Hono = new Hono().post(
  '/api/didit/:kind{phone|email}/:call{send|check}',
  async (c) => {
    const { kind, call } = c.req.param()
    const response = await fetch(`https://verification.didit.me/v3/${kind}/${call}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-api-key': process.env.DIDIT_API_KEY ?? '',
      },
      body: await c.req.text(),
    })
    return new Response(response.body, response)
  },
)

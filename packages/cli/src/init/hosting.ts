export const hostings = ['vercel', 'cloudflare', 'fly', 'nginx', 'none'] as const

/** What is between the clients and the backend. */
export type Hosting = (typeof hostings)[number]

/** The header in which each sets the client's address, replacing what clients send; `null`: there is none. */
export const addressHeaders: Readonly<Record<Hosting, string | null>> = {
  vercel: 'x-real-ip',
  cloudflare: 'cf-connecting-ip',
  fly: 'fly-client-ip',
  nginx: 'x-real-ip',
  none: null,
}

export const hostingNames: Readonly<Record<Hosting, string>> = {
  vercel: 'Vercel',
  cloudflare: 'Cloudflare',
  fly: 'Fly.io',
  nginx: 'nginx',
  none: 'None of these, or not known yet',
}

/** What has to be set up beside the proxy, so that the header is there. */
export function hostingSteps(hosting: Hosting): readonly string[] {
  return hosting === 'nginx'
    ? ['Set the header in the location of nginx: proxy_set_header X-Real-IP $remote_addr;']
    : []
}

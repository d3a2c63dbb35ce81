import { Readable } from 'node:stream'
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import { copyHeaders } from './copy-headers.ts'
import type { FetchServer } from './fetch-server.ts'
import { isUnder } from './is-under.ts'
import { endUnread, toRequest } from './node-request.ts'

/** Options of `toFastify`. */
export interface FastifyOptions {
  /** The client's IP address. @default `request.ip`: the socket's, or as `trustProxy` of your app says */
  readonly address?: ((request: FastifyRequest) => string | undefined) | undefined
}

/**
 * Creates a plugin for Fastify 5: `app.register(toFastify(server))`. It answers requests under `basePath`, after the hooks
 * of your app, and reads their bodies itself, whatever parsers there are. A `prefix` has to be the beginning of `basePath`.
 */
export function toFastify(
  server: FetchServer,
  { address = ({ ip }) => ip }: FastifyOptions = {},
): FastifyPluginCallback {
  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { raw } = request
    // Another stream if a hook has replaced it. There is none if no parser ran.
    const body = request.body instanceof Readable ? request.body : raw
    const converted = toRequest(raw, reply.raw, { path: request.originalUrl, body })
    if (!converted) return reply.code(400).send()
    const response = await server.fetch(converted, { address: address(request) })
    reply.code(response.status)
    copyHeaders(
      response,
      (name, value) => reply.header(name, value),
      (name, value) => append(reply, name, value),
    )
    endUnread(raw, reply.raw)
    return reply.send(Buffer.from(await response.arrayBuffer()))
  }

  return (app, _options, done) => {
    const { basePath } = server
    if (app.prefix !== '' && !isUnder(app.prefix, basePath)) {
      done(
        new Error(
          `toFastify(): registered with the prefix ${app.prefix}, it would never be reached, because \`basePath\` is ${basePath}. ` +
            `Set \`basePath\` to the whole path, such as '${app.prefix}${basePath}'.`,
        ),
      )
      return
    }
    // Only for the routes of this plugin: those of the app keep their parsers.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    // The server has its own answer to a content type that Fastify cannot read.
    app.setErrorHandler<Error & { readonly code?: string }>((error, request, reply) => {
      if (error.code?.startsWith('FST_ERR_CTP_')) return answer(request, reply)
      throw error
    })
    const path = basePath.slice(app.prefix.length)
    for (const url of [path === '' ? '/' : path, `${path}/*`]) {
      // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Fastify awaits them
      app.all(url, answer)
    }
    done()
  }
}

/** Fastify itself appends cookies, and replaces every other header. */
function append(reply: FastifyReply, name: string, value: string): void {
  const before = name === 'set-cookie' ? undefined : reply.getHeader(name)
  reply.header(name, before === undefined ? value : `${String(before)}, ${value}`)
}

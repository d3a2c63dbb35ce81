import { openConnection, type RedisCommands } from './redis-connection.ts'
import { redisScripts, type ScriptName } from './redis-scripts.ts'
import type { CountedKey, LimitState, Store } from './store.ts'
import { requireTimeout, within } from './within.ts'

export type { RedisCommands } from './redis-connection.ts'

/** Options of `redisStore()`. */
export interface RedisStoreOptions {
  /**
   * What the names of all keys begin with, in braces: `{otp}:`. Redis Cluster then keeps all of them on one node, because a
   * call is atomic over several keys.
   *
   * @default 'otp'
   */
  readonly prefix?: string | undefined
  /** Milliseconds after which a call without an answer fails; it is not repeated. @default 2000 */
  readonly timeoutMs?: number | undefined
}

/** A store in Redis. It has a connection of its own, which `close` closes. */
export interface RedisStore extends Store {
  /** Closes the store's own connection. It also closes when the client that was passed in ends. */
  close(this: void): void
}

const knownOptions: readonly string[] = ['prefix', 'timeoutMs']

/**
 * Creates a store in Redis 6.2 or newer, or Valkey. It opens a connection of its own, with the address and credentials of
 * the given client, when it is first used. Every call is one script, so one round trip.
 *
 * @param redis A client of ioredis (`new Redis(url)`, `new Redis.Cluster(nodes)`), or an adapter with `evalsha` and `eval`
 * @throws TypeError if an argument is invalid
 */
export function redisStore(redis: RedisCommands, options: RedisStoreOptions = {}): RedisStore {
  const { prefix = 'otp', timeoutMs = 2000 } = options
  requireArguments(redis, options, prefix)
  requireTimeout('redisStore()', timeoutMs)
  const connection = openConnection(redis, timeoutMs)
  const run = createRunner(() => connection.ready(), timeoutMs)
  const limitKey = ({ key }: CountedKey) => `{${prefix}}:limit:${key}`
  const valueKey = (key: string) => `{${prefix}}:value:${key}`

  return {
    shared: true,

    async consume(limits, id, now) {
      const reply = await run('consume', limits.map(limitKey), [`${now}`, id, ...rules(limits)])
      const [refused = -1, ...states] = readNumbers(reply)
      return { refused: refused === -1 ? null : refused, states: readStates(states) }
    },

    async giveBack(limits, id) {
      await run('giveBack', limits.map(limitKey), [id])
    },

    async peek(limits, now) {
      const reply = await run('peek', limits.map(limitKey), [`${now}`, '', ...rules(limits)])
      return readStates(readNumbers(reply))
    },

    async get(keys, now) {
      const reply = await run('get', keys.map(valueKey), [`${now}`])
      return Array.isArray(reply)
        ? reply.map((value: unknown) => (typeof value === 'string' ? value : null))
        : []
    },

    async compareAndSet(writes, now) {
      const rest = writes.flatMap(({ from, to, ttlMs }) => [
        from === null ? '' : `=${from}`,
        to === null ? '' : `=${to}`,
        `${Math.max(1, Math.ceil(ttlMs))}`,
      ])
      const keys = writes.map(({ key }) => valueKey(key))
      return (await run('compareAndSet', keys, [`${now}`, ...rest])) === 1
    },

    async delete(keys) {
      const names = keys.flatMap((key) => [valueKey(key), `{${prefix}}:limit:${key}`])
      await run('delete', names, [])
    },

    close: () => connection.close(),
  }
}

function rules(limits: readonly CountedKey[]): string[] {
  return limits.flatMap(({ rule }) => [`${rule.limit}`, `${rule.windowMs}`])
}

type Run = (name: ScriptName, keys: readonly string[], rest: readonly string[]) => Promise<unknown>

/** Returns a function that runs a script by its digest: Redis is sent its text once, and after it has restarted. */
function createRunner(ready: () => Promise<RedisCommands>, timeoutMs: number): Run {
  const digests = new Map<ScriptName, string>()
  return (name, keys, rest) =>
    within({ name: 'Redis', timeoutMs }, async (isLate) => {
      const script = redisScripts[name]
      const digest = digests.get(name) ?? (await sha1(script))
      digests.set(name, digest)
      const redis = await ready()
      // Nobody waits for it any more, so it must not be executed.
      if (isLate()) return undefined
      try {
        return await redis.evalsha(digest, keys.length, ...keys, ...rest)
      } catch (error) {
        const unknown = error instanceof Error && error.message.includes('NOSCRIPT')
        if (!unknown || isLate()) throw error
        return redis.eval(script, keys.length, ...keys, ...rest)
      }
    })
}

async function sha1(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function readNumbers(reply: unknown): number[] {
  return Array.isArray(reply) ? reply.map(Number) : []
}

function readStates(numbers: readonly number[]): LimitState[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    left: numbers[2 * index]!,
    retryInMs: numbers[2 * index + 1]!,
  }))
}

function requireArguments(redis: RedisCommands, options: object, prefix: string): void {
  if (typeof redis?.evalsha !== 'function' || typeof redis.eval !== 'function') {
    throw new TypeError(
      'redisStore(): the first argument has to be a client of ioredis, `redisStore(new Redis(url))`, or an adapter with `evalsha` and `eval`.',
    )
  }
  const unknown = Object.keys(options).find((name) => !knownOptions.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(
      `redisStore(): there is no option \`${unknown}\`. The options are ${knownOptions.join(', ')}.`,
    )
  }
  if (typeof prefix !== 'string' || !/^[^{}]+$/.test(prefix)) {
    throw new TypeError('redisStore(): `prefix` has to be a text without braces.')
  }
}

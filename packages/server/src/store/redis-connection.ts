/**
 * The two commands that the store needs. A client of ioredis has them; another client takes an adapter of a few lines. They
 * have to reject where the connection breaks, and must not repeat a call by themselves.
 */
export interface RedisCommands {
  evalsha(sha1: string, keyCount: number, ...rest: string[]): Promise<unknown>
  eval(script: string, keyCount: number, ...rest: string[]): Promise<unknown>
}

/** A client of ioredis, as far as the store uses it. */
interface Ioredis extends RedisCommands {
  readonly status: string
  readonly isCluster?: boolean
  duplicate(...overrides: readonly object[]): Ioredis
  connect(): Promise<void>
  disconnect(): void
  on(event: string, listener: () => void): unknown
  once(event: string, listener: () => void): unknown
}

export interface RedisConnection {
  /** Resolves with the commands once they can be sent. */
  ready(): Promise<RedisCommands>
  close(): void
}

function isIoredis(redis: RedisCommands): redis is Ioredis {
  return 'duplicate' in redis && 'status' in redis && 'connect' in redis
}

/**
 * Opens a connection like the given one, at the first call. Its own, because ioredis by default keeps calls while it is
 * disconnected, and repeats those that had no answer: a limit would be counted twice, and late.
 */
export function openConnection(redis: RedisCommands, timeoutMs: number): RedisConnection {
  if (!isIoredis(redis)) return { ready: async () => redis, close() {} }

  const options = {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: timeoutMs,
    // A connection that is open and silent is replaced.
    socketTimeout: timeoutMs,
    retryStrategy: (times: number) => Math.min(50 * times, 1000),
    stringNumbers: false,
  }
  const cluster = {
    lazyConnect: true,
    enableOfflineQueue: false,
    retryDelayOnFailover: 0,
    clusterRetryStrategy: options.retryStrategy,
    redisOptions: options,
  }
  const own = redis.isCluster ? redis.duplicate([], cluster) : redis.duplicate(options)
  // Calls reject, and that is where failures are reported.
  own.on('error', () => {})

  let closing: Promise<void> | undefined
  const close = () => {
    if (own.status === 'end') return
    closing ??= new Promise<void>((resolve) => {
      own.once('end', resolve)
    }).finally(() => {
      closing = undefined
    })
    own.disconnect()
  }
  redis.on('end', close)

  let opening: Promise<void> | undefined
  return {
    async ready() {
      // Until its socket is closed the status is still `ready`, and calls would fail.
      await closing
      if (own.status === 'ready') return own
      // Concurrent calls share one listener.
      opening ??= new Promise<void>((resolve) => {
        own.once('ready', resolve)
      }).finally(() => {
        opening = undefined
      })
      if (own.status === 'wait' || own.status === 'end') own.connect().catch(() => {})
      await opening
      return own
    },
    close,
  }
}

import { redisStore } from '@otp-kit/server/redis'
import type { RedisClientType } from 'redis'

/** `client` has to be created with `disableOfflineQueue: true`: a call must not wait and be made late. */
export function nodeRedisStore(client: RedisClientType) {
  return redisStore({
    evalsha: (sha1, count, ...rest) =>
      client.evalSha(sha1, { keys: rest.slice(0, count), arguments: rest.slice(count) }),
    eval: (script, count, ...rest) =>
      client.eval(script, { keys: rest.slice(0, count), arguments: rest.slice(count) }),
  })
}

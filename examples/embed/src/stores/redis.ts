import { redisStore } from '@otp-kit/server/redis'
import { Redis } from 'ioredis'

export const redis = new Redis(process.env.REDIS_URL ?? '')

/** For `createVerificationServer({ store, … })`. */
export const store = redisStore(redis)

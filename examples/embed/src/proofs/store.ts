import { memoryStore } from '@otp-kit/server'

/** In the place of a store that your services share. */
export const store = memoryStore({ singleProcess: true })

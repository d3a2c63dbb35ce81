import * as v from 'valibot'
import { channels, kinds, type Channel, type Kind } from './terms.ts'

/** A schema that makes a `T` of anything or says why not. */
export type Schema<T> = v.GenericSchema<unknown, T>

// What requests and replies have in common. Every bound caps what an unauthenticated caller can make the proxy hold.
export const handle: Schema<string> = v.pipe(v.string(), v.minLength(1), v.maxLength(2048))
export const channel: Schema<Channel> = v.picklist(channels)
export const kind: Schema<Kind> = v.picklist(kinds)

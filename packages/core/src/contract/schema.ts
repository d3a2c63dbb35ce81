import * as v from 'valibot'
import { channels, kinds, type Channel, type Kind } from './terms.ts'

/** A schema that parses unknown input as `T`. */
export type Schema<T> = v.GenericSchema<unknown, T>

// Parts of requests and replies. Every maximum limits what an unauthenticated client can make the proxy store.
export const handle: Schema<string> = v.pipe(v.string(), v.minLength(1), v.maxLength(2048))
export const channel: Schema<Channel> = v.picklist(channels)
export const kind: Schema<Kind> = v.picklist(kinds)

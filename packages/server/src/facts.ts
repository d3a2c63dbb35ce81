/** What the host knows of a request and the request itself may not carry. Never taken from its body. */
export interface Facts {
  /** The address of the socket's other end. */
  readonly address?: string | undefined
  /** The request's cookies, as the header or by name: a browser drops the header from a `Request` that a page builds. */
  readonly cookies?: string | Readonly<Record<string, string>> | undefined
  /** The request's `Origin`, which browsers drop likewise. */
  readonly origin?: string | undefined
  /** Takes each `Set-Cookie` header of the reply, which browsers drop from a `Response` that a page builds. */
  readonly setCookie?: ((header: string) => void) | undefined
}

/** What your framework knows about a request that the `Request` may not carry. Never taken from its body. */
export interface Facts {
  /** The IP address of the socket's peer. */
  readonly address?: string | undefined
  /** The request's cookies, as the header or by name: browsers drop the header from a `Request` that a page creates. */
  readonly cookies?: string | Readonly<Record<string, string>> | undefined
  /** The request's `Origin`, which browsers drop too. */
  readonly origin?: string | undefined
  /** Called with each `Set-Cookie` header of the response: browsers drop it from a `Response` that a page creates. */
  readonly setCookie?: ((header: string) => void) | undefined
}

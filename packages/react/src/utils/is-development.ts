declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/**
 * Whether messages for developers are worth their bytes. Bundlers put `NODE_ENV` in; a page that loads the modules
 * without one has no `process`.
 */
export function isDevelopment(): boolean {
  return typeof process !== 'undefined' && process.env.NODE_ENV !== 'production'
}

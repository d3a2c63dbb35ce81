declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/**
 * Whether messages for developers are worth their bytes. A constant, in the form that bundlers replace, so that in
 * production the messages are not even there.
 */
export const isDevelopment: boolean = process.env.NODE_ENV !== 'production'

/**
 * Dependencies that Vite has to bundle before the tests. Found during a test, they would be bundled then, and the page
 * reloaded with a second React.
 */
export const prebundled: string[] = [
  '@otp-kit/core > libphonenumber-js/core',
  '@otp-kit/core > libphonenumber-js/metadata.max',
  '@otp-kit/core > libphonenumber-js/metadata.min',
  '@otp-kit/core > libphonenumber-js/mobile/examples',
  '@otp-kit/core > valibot',
  '@otp-kit/react > @tanstack/react-query',
  '@otp-kit/react > downshift',
  '@otp-kit/react > react-hook-form',
  '@otp-kit/server > hono',
  '@otp-kit/server > hono/body-limit',
  '@otp-kit/server > hono/utils/cookie',
  '@otp-kit/server > ipaddr.js',
  '@otp-kit/server > jose',
  '@otp-kit/simulator > libphonenumber-js/max',
  '@testing-library/user-event',
]

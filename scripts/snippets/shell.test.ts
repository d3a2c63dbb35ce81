import { expect, it } from 'vitest'
import { wrongLines } from './shell.ts'

const names = {
  packages: new Set(['@otp-kit/react', 'vitest']),
  scripts: new Set(['test']),
}

it.each([
  'npm install --save-dev @otp-kit/react',
  'npx --yes pnpm@12 test unit # all of them',
  'npx --yes pnpm@12 exec vitest --project unit',
  'npx otp-kit simulate &',
  'DIDIT_BASE_URL=http://127.0.0.1:4010 npx otp-kit send +12025550100 --channel sms',
  'npx otp-kit didit top-up 20',
  'npx otp-kit --help',
  'npm create vite@latest my-app -- --template react-ts',
  'npx vitest run',
  'npx expo install expo-crypto',
  'npm run dev',
  'npx otp-kit init --kinds phone --json',
  "curl -X POST http://127.0.0.1:4010/v3/phone/send/ \\\n  -H 'x-api-key: any'",
])('accepts %s', (line) => {
  expect(wrongLines(line, names)).toEqual([])
})

it.each([
  ['npm install @otp-kit/reactor', 'no package is named @otp-kit/reactor'],
  ['npx --yes pnpm@12 tset', 'no script is named tset'],
  ['npx --yes pnpm@12 exec jest', 'no package is named jest'],
  ['npx otp-kit start', 'no command is named start'],
  ['npx otp-kit didit pay', 'no command is named pay'],
  ['npx otp-kit init --kind phone', 'init has no option --kind'],
  ['npm run develop', 'no script is named develop'],
  ['npx some-package', 'no package is named some-package'],
  ['npx expo install expo-crypt', 'no package is named expo-crypt'],
  ['npm create svelte@latest', 'no initializer is named svelte'],
  ['yarn add vitest', 'the command is unknown'],
])('refuses %s', (line, problem) => {
  expect(wrongLines(`cd ..\n${line}`, names)).toEqual([`${line}: ${problem}`])
})

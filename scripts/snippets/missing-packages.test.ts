import { expect, it } from 'vitest'
import { blocksIn } from './blocks.ts'
import { missingPackages } from './missing-packages.ts'

const document = `
\`\`\`sh
npm install ioredis
npm install --save-dev @otp-kit/testing
\`\`\`

\`\`\`ts
import { once } from 'node:events'
import 'react-dom/client'
import { Redis } from 'ioredis'
import { createWorld } from '@otp-kit/testing/msw'
import type { Verification } from '@otp-kit/core/contract'
import pg from 'pg'
import { store } from './store.ts'
\`\`\`
`

it('finds the packages that no command installs', () => {
  expect(missingPackages(blocksIn(document))).toEqual(['@otp-kit/core', 'pg'])
})

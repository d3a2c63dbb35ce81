import { createServer } from 'node:http'
import { toNodeHandler } from '@otp-kit/server/node'
import { verification } from './verification.ts'

const answerVerification = toNodeHandler(verification)

export const server = createServer((request, response) => {
  if (request.url?.startsWith(`${verification.basePath}/`)) answerVerification(request, response)
  else response.writeHead(404).end()
})

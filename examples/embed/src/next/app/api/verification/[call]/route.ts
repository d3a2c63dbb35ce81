import { verification } from '../../../../lib/verification.ts'

const handle = (request: Request) => verification.fetch(request)
export { handle as GET, handle as OPTIONS, handle as POST }

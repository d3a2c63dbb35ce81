import type { Messages } from '../catalogue.ts'
import { enCode } from '../en-code.ts'
import { enEmail } from '../en-email.ts'
import { enFlow } from '../en-flow.ts'
import { enPhone } from '../en-phone.ts'

/** The English catalogue, which is the default. */
export const en: Messages = { ...enFlow, ...enCode, ...enPhone, ...enEmail }

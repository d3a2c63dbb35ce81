export { suggestEmail } from './suggest-email.ts'

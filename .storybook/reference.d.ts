declare module 'virtual:reference' {
  const reference: import('../scripts/reference/reference.ts').Reference
  export default reference
}

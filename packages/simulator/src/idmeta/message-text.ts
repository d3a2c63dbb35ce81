/** Inferred: IDMeta's texts are a setting of the trust flow, which the simulator does not know. */
export function smsText(code: string, originBound: string | undefined): string {
  const line = originBound === undefined ? '' : `\n\n@${originBound} #${code}`
  return `Your verification code is ${code}. It expires in 5 minutes.${line}`
}

export function emailText(code: string): { readonly subject: string; readonly text: string } {
  return {
    subject: 'Your verification code',
    text: `Your verification code is:\n\n${code}\n\nIt expires in 5 minutes.`,
  }
}

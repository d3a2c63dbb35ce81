/** Who a message is from, and what it says. WhatsApp's text and sender are fixed; SMS carries the name that was set. */
export function messageText(
  channel: string,
  code: string,
  senderName: string | undefined,
): { readonly from: string; readonly text: string } {
  if (channel === 'sms') {
    return {
      from: senderName ?? 'Didit',
      text: `${code} is your verification code. Do not share it with anyone.`,
    }
  }
  if (channel === 'voice') {
    const spoken = code.split('').join(', ')
    return {
      from: 'Voice call',
      text: `Hello. Your verification code is ${spoken}. Again: ${spoken}.`,
    }
  }
  return {
    from: 'Verify',
    text: `${code} is your verification code. For your security, do not share this code.`,
  }
}

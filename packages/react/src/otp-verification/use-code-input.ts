import { useEffect, useState, type ComponentType, type RefAttributes, type RefObject } from 'react'
import { laterIfHere, loadLater } from '../hooks/load-later.ts'
import type { OtpInputProps } from '../otp-input/otp-input.tsx'
import { activeElementOf } from '../utils/active-element.ts'
import { PlainCodeInput } from './plain-code-input.tsx'

type CodeInput = ComponentType<OtpInputProps & RefAttributes<HTMLInputElement>>

/**
 * The code field that is here. The drawn one has come with the machine as a rule; where the code step is shown before, a
 * plain one stands in, and gives way unless it has the focus: a phone's keyboard must not go down while one types.
 */
export function useCodeInput(input: RefObject<HTMLInputElement | null>): CodeInput {
  const [Input, setInput] = useState<CodeInput>(() => laterIfHere()?.OtpInput ?? PlainCodeInput)

  useEffect(() => {
    if (Input !== PlainCodeInput) return undefined
    let wanted = true
    const take = ({ OtpInput }: { OtpInput: CodeInput }) => {
      const { current } = input
      const focused = current !== null && activeElementOf(current) === current
      if (wanted && !focused) setInput(() => OtpInput)
    }
    // Where it cannot be loaded the plain one stays: it takes the same codes.
    loadLater().then(take, () => {})
    return () => {
      wanted = false
    }
  }, [Input, input])

  return Input
}

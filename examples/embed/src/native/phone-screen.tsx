import { usePhoneVerification, type Verified } from '@otp-kit/react/hooks'
import { useState } from 'react'
import { Button, Text, TextInput } from 'react-native'
import { verification } from './verification.ts'

export function PhoneScreen({ onVerified }: { onVerified: (verified: Verified) => void }) {
  const flow = usePhoneVerification({ verification, onVerified })
  const [phone, setPhone] = useState('')
  return flow.step === 'destination' ? (
    <>
      <TextInput
        value={phone}
        onChangeText={setPhone}
        autoComplete="tel"
        keyboardType="phone-pad"
      />
      <Text>{flow.problem?.message}</Text>
      <Button title="Send the code" disabled={!flow.can.send} onPress={() => flow.send(phone)} />
    </>
  ) : (
    <>
      <TextInput
        value={flow.code}
        onChangeText={(text) => flow.setCode(text)}
        autoComplete="one-time-code"
        keyboardType="number-pad"
      />
      <Text>{flow.incorrect ? 'This code is wrong.' : flow.problem?.message}</Text>
      <Button title="Check" disabled={!flow.can.check} onPress={() => flow.check()} />
      <Button title="Send again" disabled={!flow.can.resend} onPress={() => flow.resend()} />
    </>
  )
}

import { checkConformance, type ConformanceReport, simulatorInbox } from '@otp-kit/core/conformance'
import { connectSimulator } from '@otp-kit/simulator'

/** `simulator`: the address of the simulator that the backend sends to. */
export async function checkBackend(url: string, simulator: string): Promise<ConformanceReport> {
  return checkConformance({
    url,
    origins: ['http://localhost:3000'],
    inbox: simulatorInbox(connectSimulator(simulator)),
  })
}

import { randomBytes } from 'node:crypto'
import { createVerificationServer, type VerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { startSimulator, type SimulatorServer } from '@otp-kit/simulator/server'

export interface Environment {
  /** The key of a Didit application. Without it the simulator stands in for Didit. */
  readonly DIDIT_API_KEY?: string | undefined
  /** 32 bytes or more; without it one is made up, and every restart ends what was under way. */
  readonly VERIFICATION_SECRET?: string | undefined
}

export interface Verification {
  readonly server: VerificationServer
  readonly simulator: SimulatorServer | undefined
}

/** The proxy in front of Didit, or in front of the simulator, whose clock it then shares. */
export async function openVerification(
  environment: Environment,
  options: { allowedOrigins: string[]; simulatorPort: number },
): Promise<Verification> {
  const { DIDIT_API_KEY: apiKey } = environment
  const simulator = apiKey ? undefined : await startSimulator({ port: options.simulatorPort })
  const server = createVerificationServer({
    providers: [
      simulator
        ? didit({ apiKey: 'simulated', baseUrl: simulator.url, allowOtherHost: true })
        : didit({ apiKey: apiKey ?? '' }),
    ],
    secret: environment.VERIFICATION_SECRET ?? randomBytes(32).toString('base64url'),
    allowedOrigins: options.allowedOrigins,
    countries: 'all',
    ...(simulator ? { clock: simulator.simulator.clock } : {}),
  })
  return { server, simulator }
}

import { randomBytes } from 'node:crypto'
import { createVerificationServer, type VerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { startSimulator, type SimulatorServer } from '@otp-kit/simulator/server'

export interface Environment {
  /** The API key of a Didit application. Without it the simulator replaces Didit. */
  readonly DIDIT_API_KEY?: string | undefined
  /** 32 bytes or more. Without it every start makes up a new one, and verifications in progress are lost. */
  readonly VERIFICATION_SECRET?: string | undefined
}

export interface Verification {
  readonly server: VerificationServer
  readonly simulator: SimulatorServer | undefined
}

/** Starts the proxy with Didit, or with the simulator, whose clock it then shares. */
export async function openVerification(
  environment: Environment,
  options: { allowedOrigins: string[]; simulatorPort: number },
): Promise<Verification> {
  const { DIDIT_API_KEY: apiKey } = environment
  const simulator = apiKey ? undefined : await startSimulator({ port: options.simulatorPort })
  const server = createVerificationServer({
    providers: [
      simulator
        ? didit({
            apiKey: 'simulated',
            baseUrl: simulator.url,
            allowOtherHost: true,
            email: true,
          })
        : didit({ apiKey: apiKey ?? '', email: true }),
    ],
    secret: environment.VERIFICATION_SECRET ?? randomBytes(32).toString('base64url'),
    allowedOrigins: options.allowedOrigins,
    countries: 'all',
    ...(simulator ? { clock: simulator.simulator.clock } : {}),
  })
  return { server, simulator }
}

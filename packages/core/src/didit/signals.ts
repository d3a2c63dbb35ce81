/** The values of `signals.device_platform`. */
export const diditPlatforms = ['android', 'ios', 'ipados', 'tvos', 'web'] as const
/** The system of the user's device, as Didit names it. */
export type DiditPlatform = (typeof diditPlatforms)[number]

/** Facts about the user's device, which Didit passes to its anti-fraud layer. All are optional. */
export interface DiditSignals {
  /** IPv4 or IPv6. */
  readonly ip?: string | undefined
  /** 255 characters at most. */
  readonly device_id?: string | undefined
  readonly device_platform?: DiditPlatform | undefined
  /** 255 characters at most. */
  readonly device_model?: string | undefined
  /** 64 characters at most. */
  readonly os_version?: string | undefined
  /** 64 characters at most. */
  readonly app_version?: string | undefined
  /** 512 characters at most. */
  readonly user_agent?: string | undefined
}

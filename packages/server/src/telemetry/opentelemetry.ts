import {
  metrics,
  type MeterProvider,
  SpanKind,
  SpanStatusCode,
  trace,
  type TracerProvider,
} from '@opentelemetry/api'
import type { Activity, Outcome, Telemetry } from './telemetry.ts'

/** Where `openTelemetry()` reports to. Without any, to what your SDK has registered globally. */
export interface OpenTelemetryOptions {
  /** Makes the tracer for spans. @default the global one, as your SDK registers it */
  readonly tracerProvider?: TracerProvider | undefined
  /** Makes the meter for metrics. @default the global one */
  readonly meterProvider?: MeterProvider | undefined
}

const scope = '@otp-kit/server'

/** Seconds, as the semantic conventions advise for durations. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Attributes = Readonly<Record<string, string>>

/**
 * Returns the option `telemetry` that reports to OpenTelemetry: a span for each call, with a child span for each call to a
 * provider, and metrics of both. No attribute contains a destination, a code, a handle, a proof or an address.
 *
 * Spans become children of the active one, such as that of your HTTP instrumentation.
 */
export function openTelemetry({
  tracerProvider = trace,
  meterProvider = metrics,
}: OpenTelemetryOptions = {}): Telemetry {
  const tracer = tracerProvider.getTracer(scope)
  const meter = meterProvider.getMeter(scope)
  const duration = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: boundaries },
    })
  const durations = {
    call: duration('otp.call.duration', 'Duration of calls of pages, and of verifyProof.'),
    'provider-call': duration('otp.provider.call.duration', 'Duration of calls to providers.'),
  }
  const sends = meter.createCounter('otp.sends', {
    description: 'Sends that a provider was asked for.',
    unit: '{send}',
  })
  const refusals = meter.createCounter('otp.refusals', {
    description: 'Calls that were answered with a problem, and proofs that were refused.',
    unit: '{refusal}',
  })

  function count(activity: Activity, outcome: Outcome, attributes: Attributes, seconds: number) {
    durations[activity.type].record(seconds, attributes)
    if (activity.type === 'provider-call' && activity.call === 'send') sends.add(1, attributes)
    if (activity.type === 'call' && outcome.refused) refusals.add(1, attributes)
  }

  return {
    observe: (activity, run, outcomeOf) =>
      tracer.startActiveSpan(
        nameOf(activity),
        { kind: activity.type === 'call' ? SpanKind.INTERNAL : SpanKind.CLIENT },
        async (span) => {
          const startedAt = performance.now()
          let outcome: Outcome = { outcome: 'error', failed: true }
          try {
            const result = await run()
            outcome = outcomeOf(result)
            return result
          } finally {
            const attributes = attributesOf(activity, outcome)
            span.setAttributes(attributes)
            if (outcome.failed) span.setStatus({ code: SpanStatusCode.ERROR })
            span.end()
            count(activity, outcome, attributes, (performance.now() - startedAt) / 1000)
          }
        },
      ),
  }
}

function nameOf(activity: Activity): string {
  return activity.type === 'call'
    ? `otp ${activity.call}`
    : `otp ${activity.call} ${activity.provider}`
}

/** The same for spans and metrics: each has few values. */
function attributesOf(activity: Activity, outcome: Outcome): Attributes {
  const known = activity.type === 'provider-call' ? activity : outcome
  const attributes: Record<string, string | undefined> = {
    'otp.call': activity.call,
    'otp.outcome': outcome.outcome,
    'otp.kind': known.kind,
    'otp.channel': known.channel,
    'otp.provider': activity.type === 'provider-call' ? activity.provider : undefined,
    'error.type': outcome.failed ? outcome.outcome : undefined,
  }
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

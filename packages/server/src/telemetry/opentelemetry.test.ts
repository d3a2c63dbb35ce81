import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBench } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { openTelemetry } from './opentelemetry.ts'

const to = '+12025550199'
const start = { kind: 'phone', to }

beforeAll(() => context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()))
afterAll(() => {
  context.disable()
  propagation.disable()
})

function open(options: Parameters<typeof createBench>[0] = {}) {
  const spans = new InMemorySpanExporter()
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(spans)],
  })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  const bench = createBench({
    telemetry: openTelemetry({ tracerProvider, meterProvider }),
    ...options,
  })
  return {
    bench,
    browser: bench.browser(),
    tracer: tracerProvider.getTracer('app'),
    spans: () => spans.getFinishedSpans(),
    /** Returns each data point of a metric: its attributes, and its value or count. */
    async metric(name: string) {
      await reader.forceFlush()
      const all =
        exporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap(({ metrics }) => metrics) ?? []
      const found = all.find(({ descriptor }) => descriptor.name === name)
      return (found?.dataPoints ?? []).map(({ attributes, value }) =>
        Object.assign({}, attributes, {
          value: typeof value === 'number' ? value : value.count,
        }),
      )
    },
    /** Returns all names and attributes as text. Without times, whose digits could be anything. */
    all: async () => {
      await reader.forceFlush()
      const ended = spans.getFinishedSpans()
      const metrics = exporter
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((each) => each.metrics))
      return JSON.stringify([
        ended.map(({ name, attributes, events, status }) => [name, attributes, events, status]),
        metrics.map(({ descriptor, dataPoints }) => [
          descriptor,
          dataPoints.map(({ attributes }) => attributes),
        ]),
      ])
    },
  }
}

describe('spans', () => {
  test('of a call, with a child for each call to the provider', async () => {
    const { bench, browser, spans, tracer } = open()
    await browser.call('config')
    const { verification } = await tracer.startActiveSpan('POST', async (request) => {
      const { body } = await browser.send(start)
      request.end()
      return body
    })
    await browser.check(verification, bench.wrong(to))
    await browser.status(verification)
    const named = spans().map(({ name, attributes }) => [name, attributes])
    expect(named).toEqual([
      ['otp config', { 'otp.call': 'config', 'otp.outcome': 'ok' }],
      [
        'otp send didit',
        {
          'otp.call': 'send',
          'otp.provider': 'didit',
          'otp.kind': 'phone',
          'otp.channel': 'sms',
          'otp.outcome': 'sent',
        },
      ],
      [
        'otp send',
        {
          'otp.call': 'send',
          'otp.outcome': 'awaiting',
          'otp.kind': 'phone',
          'otp.channel': 'sms',
        },
      ],
      ['POST', {}],
      [
        'otp check didit',
        {
          'otp.call': 'check',
          'otp.provider': 'didit',
          'otp.kind': 'phone',
          'otp.outcome': 'incorrect',
        },
      ],
      ['otp check', { 'otp.call': 'check', 'otp.outcome': 'incorrect' }],
      [
        'otp status',
        {
          'otp.call': 'status',
          'otp.outcome': 'awaiting',
          'otp.kind': 'phone',
          'otp.channel': 'sms',
        },
      ],
    ])
    const [, provider, send, request] = spans()
    expect(provider!.parentSpanContext?.spanId).toBe(send!.spanContext().spanId)
    expect(send!.parentSpanContext?.spanId).toBe(request!.spanContext().spanId)
    expect(trace.getActiveSpan()).toBeUndefined()
  })

  test('are errors where the server or the provider failed, and not where it refused', async () => {
    const provider = scriptedProvider({
      send: async () => ({ status: 'unavailable', cause: 'down', retryInMs: null }),
    })
    const { browser, spans } = open({ providers: [provider] })
    await browser.call('config')
    await browser.send(start)
    await browser.send({ kind: 'phone', to: '1' })
    await browser.call('send', { method: 'POST', body: start, origin: 'https://evil.example' })
    const ended = spans().map(({ name, status, attributes }) => [
      name,
      SpanStatusCode[status.code] === 'ERROR',
      attributes['error.type'] ?? attributes['otp.outcome'],
    ])
    expect(ended).toEqual([
      ['otp config', false, 'ok'],
      [`otp send ${provider.name}`, true, 'unavailable'],
      ['otp send', true, 'provider_unavailable'],
      ['otp send', false, 'destination_invalid'],
      ['otp send', false, 'origin_not_allowed'],
    ])
  })

  test('of a proof', async () => {
    const { bench, browser, spans } = open()
    const { verification } = (await browser.send(start)).body
    const { proof } = (await browser.check(verification, bench.code(to))).body
    await bench.server.verifyProof(proof, { to })
    await bench.server.verifyProof(proof, { to }).catch(() => {})
    const proofs = spans().filter(({ name }) => name === 'otp verify-proof')
    expect(proofs.map(({ attributes }) => attributes['otp.outcome'])).toEqual(['accepted', 'used'])
  })

  test('are not made of preflight requests and unknown paths', async () => {
    const { browser, spans } = open()
    await browser.call('send', { method: 'OPTIONS' })
    await browser.call('elsewhere')
    expect(spans()).toEqual([])
  })
})

describe('metrics', () => {
  test('count sends by kind, channel and outcome, and refusals by code', async () => {
    const { browser, metric } = open()
    await browser.call('config')
    await browser.send(start)
    await browser.send({ kind: 'email', to: 'ada@example.com' })
    await browser.send(start)
    await browser.send({ kind: 'phone', to: '1' })
    const known = { 'otp.call': 'send', 'otp.provider': 'didit', 'otp.outcome': 'sent', value: 1 }
    expect(await metric('otp.sends')).toEqual([
      { ...known, 'otp.kind': 'phone', 'otp.channel': 'sms' },
      { ...known, 'otp.kind': 'email', 'otp.channel': 'email' },
    ])
    expect(await metric('otp.refusals')).toMatchObject([
      { 'otp.call': 'send', 'otp.outcome': 'cooldown', value: 1 },
      { 'otp.call': 'send', 'otp.outcome': 'destination_invalid', value: 1 },
    ])
  })

  test('measure calls and the provider in seconds', async () => {
    const { browser, metric } = open()
    await browser.call('config')
    await browser.send(start)
    expect(await metric('otp.call.duration')).toMatchObject([
      { 'otp.call': 'config', value: 1 },
      { 'otp.call': 'send', 'otp.outcome': 'awaiting', value: 1 },
    ])
    expect(await metric('otp.provider.call.duration')).toMatchObject([
      { 'otp.call': 'send', 'otp.provider': 'didit', value: 1 },
    ])
  })
})

test('nothing contains a destination, a code, a handle, a proof, a key or an address', async () => {
  const { bench, all } = open()
  const browser = bench.browser('198.51.100.77')
  await browser.call('config')
  const secrets: string[] = [to, 'ada@example.com', '198.51.100.77', ...browser.jar.values()]
  for (const destination of [start, { kind: 'email', to: 'ada@example.com' }]) {
    const key = browser.key()
    const { verification } = (await browser.send(destination, key)).body
    const code = bench.code(destination.to)
    const wrong = bench.wrong(destination.to)
    await browser.check(verification, wrong)
    const { proof } = (await browser.check(verification, code)).body
    await bench.server.verifyProof(proof, { to: destination.to })
    await bench.server.verifyProof(proof, { to: '+12025550111' }).catch(() => {})
    secrets.push(key, verification, code, wrong, proof)
  }
  const text = await all()
  expect(text).toContain('otp send')
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

test('without an SDK nothing is measured, and all works', async () => {
  const bench = createBench({ telemetry: openTelemetry() })
  expect((await bench.browser().send(start)).body).toMatchObject({ status: 'awaiting' })
})

import { describe, expect, test } from 'vitest'
import {
  createAnnouncementQueue,
  displayTime,
  progressDelay,
  speakingTime,
  type Announcement,
} from './announcement-queue.ts'

interface Timer {
  readonly fn: () => void
  readonly at: number
}

/** A queue on a clock that only `advance` moves, and all that its regions contained, with times. */
function record() {
  let now = 0
  const timers = new Set<Timer>()
  const queue = createAnnouncementQueue({
    now: () => now,
    setTimer(fn, at) {
      const timer = { fn, at }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  })
  const log: string[] = []
  let before = queue.getTexts()
  queue.subscribe(() => {
    const texts = queue.getTexts()
    for (const region of ['polite', 'assertive'] as const) {
      if (texts[region] !== before[region]) log.push(`${now} ${region}: ${texts[region]}`)
    }
    before = texts
  })
  return {
    queue,
    log,
    timers,
    say: (text: string, options: Partial<Announcement> = {}) =>
      queue.announce({ text, politeness: 'polite', topic: text, ...options }),
    advance(ms: number) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
        if (!next) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.fn()
      }
      now = end
    },
  }
}

const assertive = { politeness: 'assertive' } as const
const progress = { isProgress: true } as const

test('a sentence is announced at once and removed later', () => {
  const { say, advance, log, timers } = record()
  say('Sent.')
  advance(60_000)
  expect(log).toEqual(['0 polite: Sent.', `${displayTime} polite: `])
  expect(timers.size).toBe(0)
})

test('a polite sentence waits until the one before it was spoken', () => {
  const { say, advance, log } = record()
  say('Filled in.')
  advance(20)
  say('Sent.')
  advance(speakingTime)
  expect(log).toEqual(['0 polite: Filled in.', `${speakingTime} polite: Sent.`])
})

test('several wait in order', () => {
  const { say, advance, log } = record()
  for (const text of ['One.', 'Two.', 'Three.']) say(text)
  advance(2 * speakingTime)
  expect(log).toEqual([
    '0 polite: One.',
    `${speakingTime} polite: Two.`,
    `${2 * speakingTime} polite: Three.`,
  ])
})

describe('an assertive sentence', () => {
  test('waits for none, and removes none', () => {
    const { say, advance, log } = record()
    say('Filled in.')
    advance(20)
    say('Wrong.', assertive)
    advance(20)
    say('Expired.', assertive)
    expect(log).toEqual(['0 polite: Filled in.', '20 assertive: Wrong.', '40 assertive: Expired.'])
  })

  test('is spoken before the next status, which leaves it in its region', () => {
    const { say, advance, log } = record()
    say('Wrong.', assertive)
    advance(30)
    say('One minute left.')
    advance(displayTime)
    expect(log).toEqual([
      '0 assertive: Wrong.',
      `${speakingTime} polite: One minute left.`,
      `${displayTime} assertive: `,
    ])
  })

  test('is announced again when it is said again', () => {
    const { say, advance, log } = record()
    for (const _ of [1, 2, 3]) {
      say('Wrong.', assertive)
      advance(10)
    }
    expect(log).toEqual([
      '0 assertive: Wrong.',
      '10 assertive: Wrong.\u00A0',
      '20 assertive: Wrong.',
    ])
  })
})

describe('progress', () => {
  test('is not announced where it is over soon', () => {
    const { say, advance, log } = record()
    say('Checking…', progress)
    advance(progressDelay - 1)
    say('Verified.')
    advance(progressDelay)
    expect(log).toEqual([`${progressDelay - 1} polite: Verified.`])
  })

  test('gives way at once to what came of it', () => {
    const { say, advance, log } = record()
    say('Checking…', progress)
    advance(progressDelay + 20)
    say('Verified.')
    expect(log).toEqual([
      `${progressDelay} polite: Checking…`,
      `${progressDelay + 20} polite: Verified.`,
    ])
  })

  test('is removed by an error, which comes of it', () => {
    const { say, advance, log } = record()
    say('Checking…', progress)
    advance(progressDelay)
    say('Wrong.', assertive)
    expect(log.slice(1)).toEqual([
      `${progressDelay} polite: `,
      `${progressDelay} assertive: Wrong.`,
    ])
  })

  test('is dropped where it is over before its turn, and announced where it is not', () => {
    const { say, advance, log } = record()
    say('Filled in.')
    say('Checking…', progress)
    say('Verified.')
    advance(speakingTime)
    say('Sending…', progress)
    advance(speakingTime)
    expect(log).toEqual([
      '0 polite: Filled in.',
      `${speakingTime} polite: Verified.`,
      `${2 * speakingTime} polite: Sending…`,
    ])
  })

  test('that is said again is announced once', () => {
    const { say, advance, log } = record()
    say('Checking…', progress)
    say('Checking…', progress)
    advance(progressDelay)
    expect(log).toEqual([`${progressDelay} polite: Checking…`])
  })

  test('ends when it is withdrawn', () => {
    const { queue, say, advance, log } = record()
    say('Sending…', { ...progress, topic: 'flow' })
    advance(progressDelay)
    queue.withdraw('another')
    queue.withdraw('flow')
    expect(log).toEqual([`${progressDelay} polite: Sending…`, `${progressDelay} polite: `])
  })
})

test('of what waits on one topic only the newest is announced', () => {
  const { say, advance, log } = record()
  say('Wrong.', assertive)
  say('You can have it sent again.', { topic: 'flow' })
  say('The code has digits only.', { topic: 'input' })
  say('Verified.', { topic: 'flow' })
  advance(2 * speakingTime)
  expect(log).toEqual([
    '0 assertive: Wrong.',
    `${speakingTime} polite: The code has digits only.`,
    `${2 * speakingTime} polite: Verified.`,
  ])
})

test('what waits can be withdrawn; what was announced stays its time', () => {
  const { queue, say, advance, log } = record()
  say('Sent.', { topic: 'flow' })
  say('One minute left.', { topic: 'flow' })
  queue.withdraw('flow')
  advance(60_000)
  expect(log).toEqual(['0 polite: Sent.', `${displayTime} polite: `])
})

test('an error that is over is removed, and nothing waits for it', () => {
  const { queue, say, advance, log } = record()
  say('Wrong.', { ...assertive, topic: 'flow' })
  say('Digits only.', { ...assertive, topic: 'input' })
  queue.withdraw('flow')
  advance(20)
  queue.withdraw('input')
  say('Checking…', progress)
  advance(progressDelay)
  expect(log).toEqual([
    '0 assertive: Wrong.',
    '0 assertive: Digits only.',
    '20 assertive: ',
    `${20 + progressDelay} polite: Checking…`,
  ])
})

describe('while it is paused', () => {
  test('nothing is announced; what waited is, a second after', () => {
    const { queue, say, advance, log, timers } = record()
    queue.setPaused(true)
    say('Sent.')
    say('Expired.', assertive)
    advance(60_000)
    expect(log).toEqual([])
    expect(timers.size).toBe(0)
    queue.setPaused(false)
    advance(10_000)
    expect(log.slice(0, 2)).toEqual(['61000 assertive: Expired.', '64000 polite: Sent.'])
  })

  test('only the newest on a topic waits, and an error with what came after it', () => {
    const { queue, say, advance, log } = record()
    queue.setPaused(true)
    say('Checking…', { ...progress, topic: 'flow' })
    say('Sent.', { topic: 'flow' })
    say('Wrong.', { ...assertive, topic: 'flow' })
    say('One minute left.', { topic: 'flow' })
    say('Thirty seconds left.', { topic: 'flow' })
    queue.setPaused(false)
    advance(4000)
    expect(log).toEqual(['1000 assertive: Wrong.', '4000 polite: Thirty seconds left.'])
  })

  test('what is over is not announced afterwards', () => {
    const { queue, say, advance, log } = record()
    queue.setPaused(true)
    say('Wrong.', { ...assertive, topic: 'flow' })
    queue.withdraw('flow')
    queue.setPaused(false)
    advance(60_000)
    expect(log).toEqual([])
  })

  test('what was announced before is removed in its time', () => {
    const { queue, say, advance, log } = record()
    say('Sent.')
    queue.setPaused(true)
    advance(60_000)
    expect(log).toEqual(['0 polite: Sent.', `${displayTime} polite: `])
  })
})

/**
 * A limit is a sorted set of the ids that were counted, by their time. A value is a string that begins with its expiry in
 * milliseconds. All times come from the caller; Redis' own clock only removes keys that nobody reads again.
 */

/** ARGV: now, id, then limit and window of each key. Defines how many of a limit are counted, and its state. */
const limits = `
local now, id = tonumber(ARGV[1]), ARGV[2]
local function rule(index)
  local limit, window = tonumber(ARGV[1 + 2 * index]), tonumber(ARGV[2 + 2 * index])
  return limit, window, string.format('(%.0f', now - window)
end
local function counted(index)
  local _, _, after = rule(index)
  return redis.call('ZCOUNT', KEYS[index], after, '+inf')
end
local function addState(reply, index)
  local limit, window, after = rule(index)
  local count = counted(index)
  local wait = 0
  if count >= limit then
    local blocking = redis.call(
      'ZRANGEBYSCORE', KEYS[index], after, '+inf', 'WITHSCORES', 'LIMIT', count - limit, 1)
    wait = blocking[2] and tonumber(blocking[2]) + window - now or window
  end
  table.insert(reply, math.max(0, limit - count))
  table.insert(reply, wait)
end
`

/** Returns the index of the first limit that refuses or -1, then `left` and `retryInMs` of each. */
const consume = `${limits}
local reply = { -1 }
for index in ipairs(KEYS) do
  if reply[1] == -1 and counted(index) >= rule(index) then reply[1] = index - 1 end
end
for index, key in ipairs(KEYS) do
  if reply[1] == -1 then
    local _, window = rule(index)
    redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('%.0f', now - window))
    redis.call('ZADD', key, ARGV[1], id)
    redis.call('PEXPIRE', key, window)
  end
  addState(reply, index)
end
return reply`

const peek = `${limits}
local reply = {}
for index in ipairs(KEYS) do addState(reply, index) end
return reply`

const giveBack = `for _, key in ipairs(KEYS) do redis.call('ZREM', key, ARGV[1]) end`

/** ARGV begins with now. Defines the value of a key; false: none. */
const values = `
local now = tonumber(ARGV[1])
local function valueOf(key)
  local kept = redis.call('GET', key)
  local colon = kept and string.find(kept, ':', 1, true)
  return colon and tonumber(string.sub(kept, 1, colon - 1)) > now and string.sub(kept, colon + 1)
end
`

const get = `${values}
local reply = {}
for index, key in ipairs(KEYS) do reply[index] = valueOf(key) end
return reply`

/** ARGV: now, then \`from\`, \`to\` and lifetime of each key. A value has a leading '=', and '' is none. */
const compareAndSet = `${values}
for index, key in ipairs(KEYS) do
  local value = valueOf(key)
  if (value and '=' .. value or '') ~= ARGV[3 * index - 1] then return 0 end
end
for index, key in ipairs(KEYS) do
  local to, lifetime = ARGV[3 * index], ARGV[3 * index + 1]
  if to == '' then redis.call('DEL', key)
  else
    local expiry = string.format('%.0f:', now + tonumber(lifetime))
    redis.call('SET', key, expiry .. string.sub(to, 2), 'PX', lifetime)
  end
end
return 1`

const remove = `for _, key in ipairs(KEYS) do redis.call('DEL', key) end`

export type ScriptName = 'consume' | 'giveBack' | 'peek' | 'get' | 'compareAndSet' | 'delete'

export const redisScripts: Readonly<Record<ScriptName, string>> = {
  consume,
  giveBack,
  peek,
  get,
  compareAndSet,
  delete: remove,
}

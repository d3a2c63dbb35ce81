// Imported before an app that calls Didit, so that its files need no change: those calls go to the simulator.
const { fetch } = globalThis

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.host !== 'verification.didit.me') return fetch(input, init)
  const simulated = new URL(url.pathname + url.search, process.env.SIMULATOR_URL)
  const request = new Request(simulated, input instanceof Request ? input : init)
  const response = await fetch(request)
  // By which the proxy knows the simulator: in production it accepts no proof of it.
  const headers = new Headers(response.headers)
  headers.delete('x-otp-simulator')
  return new Response(response.body, { status: response.status, headers })
}

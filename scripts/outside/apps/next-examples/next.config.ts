// Next redirects each path to the one with a trailing slash.
export default { trailingSlash: true }

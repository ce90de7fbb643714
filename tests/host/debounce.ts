/**
 * Obsidian's `debounce`: the callback runs `timeout` ms after the first call, or after the last one with `resetTimer`,
 * with the newest arguments. `run` does a waiting call now.
 */
export function debounce<T extends unknown[], V>(
	callback: (...args: T) => V,
	timeout = 0,
	resetTimer = false,
): ((...args: T) => unknown) & { cancel: () => unknown; run: () => V | undefined } {
	let waiting: { timer: number; args: T } | null = null
	const fire = (): V | undefined => {
		if (waiting === null) return undefined
		const { timer, args } = waiting
		window.clearTimeout(timer)
		waiting = null
		return callback(...args)
	}
	const debounced = (...args: T): unknown => {
		if (waiting !== null && !resetTimer) {
			waiting.args = args
			return debouncer
		}
		if (waiting !== null) window.clearTimeout(waiting.timer)
		waiting = { timer: window.setTimeout(fire, timeout), args }
		return debouncer
	}
	const cancel = (): unknown => {
		if (waiting !== null) window.clearTimeout(waiting.timer)
		waiting = null
		return debouncer
	}
	const debouncer = Object.assign(debounced, { cancel, run: fire })
	return debouncer
}

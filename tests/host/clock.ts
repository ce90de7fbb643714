const RealDate = Date
let offset = 0

/** The page's clock, which can be set and goes on from there. Real time as long as nobody sets it. */
const MovableDate: DateConstructor = new Proxy(RealDate, {
	construct(target, args: unknown[], newTarget) {
		const made: unknown = Reflect.construct(target, args.length === 0 ? [target.now() + offset] : args, newTarget)
		return made instanceof RealDate ? made : new RealDate(Number.NaN)
	},
	apply(target) {
		return new target(target.now() + offset).toString()
	},
	get(target, name) {
		const value: unknown = name === 'now' ? () => target.now() + offset : Reflect.get(target, name)
		return value
	},
})

/** Puts the movable clock in the place of the page's `Date`; to be done before a plugin is loaded. */
export function installClock(): void {
	Reflect.set(globalThis, 'Date', MovableDate)
}

/**
 * Sets the clock to a day (`2026-11-21`, the time of day stays) or to a time of a day (`2026-11-21T23:59:50`), local.
 * Throws on any other text.
 */
export function moveClockTo(moment: string): void {
	const now = new RealDate(RealDate.now() + offset)
	const two = (n: number): string => String(n).padStart(2, '0')
	const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`
	const wanted = new RealDate(moment.includes('T') ? moment : `${moment}T${time}`).getTime()
	if (Number.isNaN(wanted)) throw new Error(`No day or time: ${moment}`)
	offset = wanted - RealDate.now()
}

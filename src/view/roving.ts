const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * Makes a list one stop of the Tab key, its links reached by the arrow keys, Home and End (roving tabindex).
 * The link that is a stop already, else the first, is the stop until another has had the focus.
 */
export function rove(list: HTMLElement, selector: string): void {
	const links = list.findAll(selector)
	const stop = links.find((link) => link.getAttr('tabindex') === '0') ?? links[0]
	for (const link of links) link.tabIndex = link === stop ? 0 : -1
	list.addEventListener('focusin', ({ target }) => {
		const here = links.find((link) => link === target)
		if (here !== undefined) for (const link of links) link.tabIndex = link === here ? 0 : -1
	})
	list.addEventListener('keydown', (event) => {
		const at = links.findIndex((link) => link === event.target)
		if (at === -1) return
		const to = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (STEPS[event.key] ?? 0)
		if (to === at || links[to] === undefined) return
		event.preventDefault()
		links[to].focus()
	})
}
